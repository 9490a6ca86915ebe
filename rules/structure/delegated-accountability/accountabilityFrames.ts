import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { theMember as member, theOfficer as officer, officerPost } from "../posts.ts";
import { insteadOfOfficers } from "./accountabilityCleft.ts";

export type Message = "joint" | "member" | "exercised" | "consent" | "ordered" | "staff";

export interface Frame {
  readonly message: Message;
  readonly find: RegExp;
  /** The sentence must hold this too. */
  readonly needs?: RegExp;
  /** The sentence that holds this is innocent. */
  readonly unless?: RegExp;
  /** In place of the rule's own, where the words leave a doubt. */
  readonly severity?: "info";
}

const the = "(?:the |its |their )?";
const frame = (source: string): RegExp => new RegExp(source, "i");

/** A member who is no member of the executive, and so can hold no power alone. */
const lone = oneLine`
  ${the}(?:
    (?:vice[- ])?conven[eo]r|(?:vice[- ])?chair(?:man|woman|person|s)?(?! of (?:governors|trustees|the trust))|
    (?:depute |vice[- ])?(?:convener|provost)s?|ward (?:member|councillor)s?|local (?:member|councillor)s?|
    (?:councillor|cllr)s? [A-Z]
  )
`;
const delegating =
  /\b(?:delegat|authoris|authoriz|empower|sign-?off|signing|approv|settle|award|agree|decide|jointly)/i;
const urgency = /\b(?:urgen|call-in|called in|general exception|rule \d)/i;
const powers = oneLine`
  (?:
    delegated (?:powers?|authority|procedures?|decisions?|payments?|functions?|sign-off|route|scheme)|
    (?:officer|director|head|manager|executive)(?:['’]s|s['’]) (?:[a-z]+ )?(?:powers?|authority|delegations?|behalf)|
    (?:scheme of )?officer delegations?|delegations? scheme|scheme of delegation|urgency powers
  )
`;
const officers = "(?:officer|director|head of(?: [\\w&-]{2,20}){1,3}?|manager|executive)(?:['’]s|s['’])?";
const chiefs = regex.i`
  \b(?:
    chief executive|head of paid service|director|chief officer|monitoring officer|section 151|outside bod|
    representatives?|independent person|political assistant|mayoral|town crier
  )
`;

const act = oneLine`
  (?:grant|approv|agre|sign|releas|refus|award|let|issu|settl|authoris|determin|fix|wav|waiv|renew|revok|vary|vari)
  (?:ed|d|ted|t)?
`;
/** Ways of putting a member in the place of an officer who holds a delegated power. */
export const frames: readonly Frame[] = [
  {
    // The power that is an officer's, told before what the member did by it.
    message: "exercised",
    find: frame(
      oneLine`
        ${member}(?:,[^,.;]{3,50},)?(?:,? (?:has|have|had|having|also|then|since)){0,3},?
        \ (?:acting |using |used |exercising )?(?:under |by |with |through |in exercise of )?(?:an? |the )?(?:
          officers?(?:['’]s?)? (?:delegated )?(?:scheme|powers?|delegations?|authority)(?: of delegation)?|
          scheme of delegation (?:to|for) officers|
          ${officerPost}['’]s (?:delegated )?(?:powers?|delegations?|authority)|
          delegations? (?:given )?to (?:officers|the ${officerPost})
        )[^.;]{0,30}\b${act}\b
      `,
    ),
    unless: regex.i`
      \bthat (?:the )?(?:\w+ ){0,3}(?:officer|director|manager|head of \w+),? (?:had|has)\b|
      \b(?:manager|director|head of \w+) had\b|\bin consultation with\b
    `,
  },
  {
    // "The Chair said that she had drawn on the Solicitor's delegated powers to let the work."
    message: "exercised",
    find: frame(
      oneLine`
        ${member}(?:,[^,.;]{3,50},)? (?:[a-z]+ (?:the [a-z]+ )?that (?:he|she|they) )?
        (?:(?:has|have|had)(?:,[^,.;]{3,40},)? )?
        (?:used|exercised|invoked|drawn on|relied on|made use of|acted under|borrowed) (?:the )?
        (?:[a-z]+ )?${officerPost}['’]s (?:delegated )?(?:powers?|delegations?|authority)\b
      `,
    ),
    unless: regex.i`\bin consultation with\b|\bthat the [a-z ]{3,40} (?:had|has) (?:used|exercised)\b`,
  },
  {
    message: "exercised",
    find: frame(
      oneLine`
        ${member}(?:,[^,.;]{3,50},)? (?:has |have |had )?(?:also |then |since |accordingly )?(?:${act}|signed off)
        \ [^.;]{0,60}\b(?:that|which) (?:
          (?:are|is|were|was) (?:the )?${officerPost}['’]s(?: to \w+)?|
          (?:fall|falls|fell|belong|belongs) to (?:the )?${officerPost}|
          (?:are|is|were|was) for (?:the )?${officerPost} to
        )
      `,
    ),
    unless: /\bin consultation with\b/i,
  },
  {
    // Settled among members and officers, with no meeting that could decide it.
    message: "joint",
    severity: "info",
    find: frame(
      oneLine`
        (?:
          ${member} and ${officer}|${officer} and ${member}|
          (?:cabinet|executive) members and (?:\w+ )?(?:directors|officers|managers)
        )(?: \w+){0,3}? (?:thrash|hammer|talk|work|sort|settl|agre|decid|plump|fix|carv|squar|cho[so]|pick)\w*\b
      `,
    ),
    needs: regex.i`
      \bover (?:coffee|lunch|dinner|a (?:drink|pint|sandwich)|tea)\b|
      \b(?:plumped|thrash\w+|hammer\w+|carv\w+ up|between (?:themselves|them))\b
    `,
    unless: /\b(?:recommend\w*|options? (?:to|for)|consult\w*|workshop|discuss\w+ options)\b/i,
  },
  ...insteadOfOfficers,
  {
    message: "joint",
    find: frame(
      oneLine`
        \b(?:leav(?:es?|ing)|left|entrusts?|hand(?:s|ed)?)\b[^.;]{0,50}\b(?:to|by) ${member}[^.;]{0,20} and ${officer},?
        \ (?:acting )?(?:together|jointly|between them)
      `,
    ),
  },
  {
    message: "joint",
    find: frame(
      oneLine`
        (?<=\bto )(?:
          ${member} (?:and|jointly with|together with|acting with|with) ${officer}|
          ${officer} (?:and|jointly with|together with|acting with) ${member}
        )(?:,? (?:jointly|together|acting together))?
      `,
    ),
    needs: /\b(?:delegat|authori[sz]|sign-?off|empower)/i,
  },
  {
    message: "joint",
    find: frame(
      oneLine`
        (?<=\b(?:(?:authoris|authoriz|empower)(?:e|es|ed|ing|s)?|gives?|giving|grants?|granting) )(?:
          ${member}(?: and|,? (?:jointly |together |along)?with) ${officer}|
          ${officer}(?: and|,? (?:jointly |together |along)?with) ${member}
        )(?=,? (?:to|jointly|together|between them|(?:joint|shared|equal) (?:delegated )?(?:authority|powers?))\b)
      `,
    ),
    unless: /\bin consultation with\b/i,
  },
  {
    message: "joint",
    find: frame(
      oneLine`
        (?:${member} and ${officer}|${officer} and ${member})
        (?= (?:be|are|is|were) (?:jointly )?(?:authorised|empowered|given (?:joint )?(?:delegated )?(?:authority|
        powers?)) to
        \ (?:approve|agree|award|determine|settle|decide|vary|finalise|negotiate|let|spend|conclude|accept)\b)
      `,
    ),
    unless: /\bin consultation with\b/i,
  },
  {
    message: "joint",
    find: frame(
      oneLine`
        (?:${member} and ${officer}|${officer} and ${member}),?
        \ (?:(?:may|can|will|shall|should|to|must|have|are to|acting) )?(?:jointly|together)\b
      `,
    ),
    needs: delegating,
  },
  {
    message: "joint",
    find: frame(
      oneLine`
        (?<=\b(?:given|made|taken|decided|granted|agreed|approved|settled|exercised|signed)(?: off)? (?:jointly|
        together) by )
        (?:${member} (?:and|with) ${officer}|${officer} (?:and|with) ${member})
      `,
    ),
  },
  {
    message: "consent",
    find: frame(
      oneLine`
        \b(?:by|of|from) ${officer}[^.;]{0,40}\b(?:cannot|can not|may not|must not|will not|is not to|
        shall not) (?:be )?(?:made|given|granted|
        issued|signed|taken|proceed|take effect|go ahead|stand)\b[^.;]{0,30}\b
        (?:unless|until|without|before) ${member} (?:agrees?|approves?|consents?|signs?|says? (?:so|yes)|is (?:content|
        satisfied|happy)|
        has (?:agreed|approved|signed))
      `,
    ),
  },
  {
    message: "exercised",
    find: frame(
      oneLine`
        \b(?:an? officer(?:['’]s)? (?:power|decision|function|matter)|officers['’] (?:powers?|decisions?)|
        delegated to officers)\b[^.;]{0,40}\b
        (?:has been|have been|was|were|is|are) (?:passed|handed|given|transferred|ceded|surrendered|left|
        moved)(?: over| up)? to ${member}
      `,
    ),
  },
  {
    message: "member",
    find: frame(`\\bdelegat\\w*(?:(?!consult|deleg)[^.;]){0,70}? to ${lone}`),
    unless: /\bconsult\w* with ${the}chair\b/i,
  },
  {
    message: "member",
    find: frame(
      oneLine`
        \b(?:authoris|authoriz|empower)(?:es|e|ed|ing)? ${lone}\w* (?:[A-Za-z.'’-]+ ){0,6}?to
        \ (?:sign|approve|award|settle|agree|determine|decide|discharge|spend|issue|grant|let|vary|commit|pay)\b
      `,
    ),
    unless: /\b(?:minutes|seal|letter|write to|deed)\b/i,
  },
  {
    message: "exercised",
    find: frame(
      oneLine`
        ${member} (?:[a-z]+ ){0,4}?(?:
          us(?:ed|es|ing)|exercis(?:ed|es|ing)|act(?:ed|s|ing) under|tak(?:en|ing)|took|decid(?:ed|es)|approv(?:ed|es)|
          agreed|sign(?:ed|s|ing)|authoris(?:ed|es|ing)|grant(?:ed|s|ing)|award(?:ed|s|ing)|approving|refusing|issuing|
          revoked|refused|settled|determined|spent|committed|issued|made
        )\b[^.;]{0,90}?\b(?:
          ${officers} (?:[a-z]+ )?(?:powers?|authority|delegations?|behalf|name)|
          (?:fall|falls|fell|reserved|delegated|belong|belongs|given|entrusted) to (?:the )?${officerPost}|
          officer delegations?
        )
      `,
    ),
    unless: /\b(?:individual executive|cabinet member['’]s delegat|in consultation with|consulted|on the advice of)/i,
  },
  {
    // A member who does it as a matter of course, in person.
    message: "exercised",
    severity: "info",
    find: frame(
      oneLine`
        ${member} (?:has|have|had) (?:now |also |already |long )?been
        \ (?:grant|issu|sign|approv|refus|award|runn|lett|sett|allocat|authoris|hir|choos|decid|clos|renew|fix)ing\b|
        ${member} (?:has |have |had )?(?:${act}|signed off) [^.;]{0,50}?\b(?:himself|herself|in person)\b
      `,
    ),
    unless:
      /\b(?:committee|cabinet agreed|sett?ing out|running (?:for|as)|meeting|scheme of|book|register|roll|charter)\b/i,
  },
  {
    message: "consent",
    find: frame(
      oneLine`
        ${member} (?:has |have |had )?(?:now |already |since )?(?:
          (?:given|gave|gives) (?:the |his |her |their )?
          (?:go-ahead|consent|assent|blessing|nod|green light|agreement|permission)|
          said yes|nodded
        )\b[^.]{0,70}?(?:
          ,? so\b|
          \b(?:officers|contractors?|staff|solicitor|director|head of [a-z]+)\b[^.;]{0,12}
          \ (?:has|have|had|was|were|are|is)\b|
          \b(?:sign|sealed)\b
        )
      `,
    ),
    unless: /\b(?:consult\w*|call-in|urgen\w*|special urgency|planning|take photographs|speak)\b/i,
  },
  {
    message: "exercised",
    find: frame(
      oneLine`
        (?:
          ${lone}[\w'’-]*(?: [A-Z][\w'’-]+)? (?:(?:has|have|had|also|then|alone|himself|herself|personally) ){0,2}
          (?:us|exercis|approv|agre|sign|authoris|grant|award|revok|refus|settl|determin|issu)(?:ed|es|s|d)\b|
          (?:
            approved|agreed|signed|authorised|granted|awarded|revoked|refused|settled|determined|taken|issued|exercised
          ) by ${lone}
        )[^.;]{0,60}\b${powers}
      `,
    ),
    unless: /\b(?:individual executive|in consultation with|having consulted)/i,
  },
  {
    message: "consent",
    find: frame(
      oneLine`
        \b(?:subject to|with|conditional on|dependent on|only with)
        \ (?:the |prior |written |final |formal |express ){0,3}(?:
          agreement|approval|consent|sign-off|endorsement|say-so|permission|blessing|confirmation|authorisation|
          clearance
        ) (?:of|by|from) ${member}
      `,
    ),
    needs: /\b(?:be authoris|is authoris|authoris(?:es|e) the|delegat|be empower)/i,
    unless: urgency,
  },
  {
    message: "consent",
    find: frame(
      oneLine`
        \b(?:subject to|with|conditional on|only with) ${member}['’]s? (?:prior |written |final )?
        (?:agreement|approval|consent|sign-off|endorsement|say-so|permission|blessing|clearance)
      `,
    ),
    needs: /\b(?:authoris|delegat|empower|officer|director|head of|sign)/i,
    unless: urgency,
  },
  {
    message: "consent",
    find: frame(
      oneLine`
        \b(?:once|when|until|unless|after|if|as soon as|provided|now that) ${member}(?:
          [^.;]{0,40}?\b(?:green light|go-ahead|go ahead|the nod|thumbs up|blessing|gives? the word|gave the word)|
          [^.;,]{0,20}? (?:says? so|said so)
        )\b
      `,
    ),
  },
  {
    message: "consent",
    find: frame(
      oneLine`
        \b(?:right of veto|veto|final say|last word|sign-?off|signing-?off|responsibility|final decision)
        \b[^.;]{0,70}?\b
        (?:belongs? to|rests? with|lies? with|sits? with|is with|stays? with|falls? to|is reserved to|remains? with)
        \ (?:[^.;,]{1,40} and )?${member}
      `,
    ),
    needs: regex.i`
      \b(?:delegat|officer|director|head of|tender|veto|final say|last word|contract|staff|payment|operational|invoice)
    `,
  },
  {
    message: "consent",
    find: frame(
      oneLine`
        ${member} (?:has|have|had|holds?|retains?|keeps?|is given|will have|may exercise) (?:a |the |an effective )?
        (?:right of veto|veto|final say|last word|right to overrule)
      `,
    ),
  },
  {
    message: "ordered",
    find: frame(
      oneLine`
        \b(?:at|on|upon|under|following|acting on) (?:
          ${member}['’]s? (?:express |direct |personal )?
          (?:bidding|behest|insistence|instructions?|directions?|orders?|say-so|command)|
          the (?:express |direct |personal )?
          (?:bidding|behest|insistence|instructions?|directions?|orders?|command|say-so) of ${member}
        )\b
      `,
    ),
    unless: /\bmayor (?:of london|directs)|\bmayoral direction|\bpress\b/i,
  },
  {
    // "The sums were fixed by the Chairman, on whose word the cheques were sent."
    message: "ordered",
    find: frame(
      oneLine`
        ${member}[^,.;]{0,30},? (?:on|at|by|upon) whose
        \ (?:word|say-so|nod|orders?|instructions?|bidding|insistence|direction|command|signal)\b[^.;]{0,50}\b(?:
          gone|went|paid|sent|issued|signed|let|released|begun|began|started|stopped|placed|built|done|made|opened|
          closed|shut|cut|felled|moved|granted|refused|awarded|hired|cancelled
        )\b
      `,
    ),
    unless:
      /\b(?:meeting (?:was|is) (?:begun|opened|closed|stopped)|minute \d|resolved|procession|race|match|parade)\b/i,
  },
  {
    // "The Chairman rang the builder and told him to go ahead."
    message: "ordered",
    find: frame(
      oneLine`
        ${member} (?:(?:has|had|then|also) ){0,2}
        (?:rang|phoned|telephoned|e-?mailed|called|met|saw|visited|texted|wrote to|spoke to|went to) (?:${the}|an? )
        (?:[a-z]+ ){0,2}?(?:
          contractors?|builders?|suppliers?|firms?|company|plumber|electrician|roofer|joiner|engineer|surveyor|
          architect|consultants?
        )\b[^.;]{0,30}? and (?:has |had )?(?:told|asked|instructed|ordered|authorised) (?:him|her|them|it|the firm) to
        \ (?:go ahead|start|begin|order|proceed|supply|fit|install|carry on|get on|do|buy|repair|replace|send)\b
      `,
    ),
    unless: /\b(?:as (?:the )?(?:Council|Committee) had (?:resolved|agreed)|minute \d|resolved)\b/i,
  },
  {
    message: "ordered",
    find: frame(
      oneLine`
        \b(?:been |was |were |is |are |being |as )(?:instructed|ordered|told|directed|overruled|overridden) by ${member}
      `,
    ),
    unless: /\bmayor of london|\bmeeting\b|\btold by (?:their|its) (?:own |group )?leader\b/i,
  },
  {
    message: "ordered",
    find: frame(
      oneLine`
        ${member} (?:(?:has|have|had|also|then|therefore|personally) ){0,2}
        (?:instructed|ordered|directed|told|commanded|overruled|overrode|instructs|orders|directs) ${the}
        (?:[a-z]+ ){0,2}?(?:
          contractors?|operators?(?= to)|surveyors?|officers?|staff|directors?|heads? of|chief executive|teams?|
          managers?|consultants?|department|service|suppliers?|enforcement|developer
        )\b(?! that (?!it (?:may|can|should|must|is to)\b))
      `,
    ),
    // What was said to them in so many words, or of what, is no order.
    unless: regex.i`
      \b(?:
        meeting|
        told (?:the )?(?:\w+ ){0,2}?(?:officers?|staff|directors?|managers?|chief executive|head of [a-z]+)
        (?: (?!to\b)[\w'’-]+){0,8}? (?:that|about|of|how|why|what|whether)
      )\b|
      \btold (?:the )?(?:\w+ ){1,3}[^"“.;]{0,50}[,:] ["“]
    `,
  },
  {
    message: "member",
    find: frame(
      oneLine`
        \b(?:left to|at the (?:sole |absolute )?discretion of) ${member}(?=[ ,.;]|$)
        (?! to (?:open|introduce|present|reply))
      `,
    ),
    needs: regex.i`
      \b(?:
        director|officer|head of|agreement|contract|wording|terms|delegat|decision|settle|timing|award|final|details|
        allocation|grant
      )
    `,
    unless: /\bagenda\b/i,
  },
  {
    // "That Councillor Vey be left to agree the terms."
    message: "member",
    find: frame(
      oneLine`
        ${member} (?:to )?(?:be|is|was|were|are|has been|will be|would be|being) (?:then |simply |also )?
        (?:left|trusted|entrusted|asked|allowed|free) to
        \ (?:agree|settle|approve|fix|determine|decide|finali[sz]e|sign|negotiate|set|choose|conclude|authorise)
        \ (?:the |any |all |its |their |final |such |what |which |who )[^.;]{0,40}?\b
        (?:conditions?|terms|details?|wording|price|rent|lease|contract|sites?|changes?|amounts?|sums?|fees?|agreement|
        timing|grants?|awards?|allocation|designs?|appointment|supplier|contractor)\b
      `,
    ),
    unless: regex.i`
      \b(?:consult\w*|agenda|meeting|mayoral|member-led|scheme of executive|executive powers|amendment|trust['’]s|
      governors|working (?:party|group))\b
    `,
    severity: "info",
  },
  {
    message: "member",
    find: frame(`\\bas ${member} (?:sees|saw|thinks|thought|considers) (?:fit|best|right)\\b`),
    needs: /\b(?:delegat|officer|authoris|spend|spent|contract|budget|grant|fund)/i,
  },
  {
    message: "staff",
    find: frame(
      oneLine`
        ${member} (?:(?:has|have|had|also|then|personally|himself|herself) ){0,2}(?:
          chose|chosen|picked|selected|appointed|hired|recruited|shortlisted|interviewed|dismissed|suspended|
          disciplined|promoted|regraded
        ) [^.;]{0,50}?\b(?:
          candidates?|applicants?|posts?|rangers?|staff|employees?|managers?|wardens?|assistants?|clerks?|contractors?|
          suppliers?|bidders?|tenants?|grade \d+|officer
        )\b
      `,
    ),
    unless: chiefs,
  },
  {
    message: "exercised",
    find: frame(
      oneLine`
        ${lone}[\w'’-]*(?: [A-Z][\w'’-]+)? (?:(?:has|have|had|also|then|personally) ){0,2}
        (?:approved|authorised|signed|released|passed|awarded|made) (?:the |a |an |two |three |\w+ ){0,3}
        (?:payments?|invoices?|purchase orders?|contracts?|variations?)\b
      `,
    ),
    unless: /\b(?:seal|witness|minutes|meeting|committee (?:has|had) )/i,
  },
  {
    message: "exercised",
    find: frame(
      oneLine`
        \b(?:decision|choice|call|selection|award|wording) (?:was|is|were|had been)
        \ (?:really |in (?:fact|truth|effect) |in the end )?${member}['’]s(?= |[.,;]|$)(?! to (?:note|report))
      `,
    ),
    needs: /\b(?:officer|delegat|director|head of|manager)/i,
  },
  {
    message: "consent",
    find: frame(
      oneLine`
        \b(?:until|unless|before|once|without) ${member}(?:
          ['’]s (?:agreement|approval|consent|say-so|sign-off)|
          \ (?:is|was|has been|were|had been) (?:content|happy|satisfied|comfortable|on board|persuaded)|
          \ (?:has |had )?(?:approv|agre|sign)(?:ed|es|s|e)
        )\b
      `,
    ),
    needs: regex.i`
      \b(?:
        delegat|officers? (?:will|may|can|must|would|cannot)|director (?:will|may|can|must|would|cannot)|
        head of [A-Z]\w+ (?:will|may|can|must|would|cannot)|will not (?:sign|let|act|issue)
      )\b
    `,
    unless: /\b(?:urgen|call-in|planning permission|consult)/i,
  },
  {
    message: "member",
    find: frame(
      oneLine`
        ${lone} (?:will|is to|may|shall) (?:settle|fix|set|decide|determine|choose|vary|review and set)
        \ (?:the |any |all )?(?:[a-z]+ ){0,2}?
        (?:fees?|charges?|prices?|rents?|tariffs?|tolls?|fares?|allocations?|grants?)\b[^.;]{0,24}\b
        (?:each|every|in later|for later|in future|from (?:year|time) to|annually|thereafter)
      `,
    ),
  },
  {
    message: "staff",
    find: frame(
      oneLine`
        ${member} (?:has |had )?(?:[a-z]+ ){0,4}?
        (?:picked|chosen|chose|hired|appointed|lined up|found|recruited|selected|settled on) (?:an?|the|our)
        \ (?:interim|acting|new|temporary|permanent|next|deputy|assistant) (?:[A-Za-z]+ ){0,3}?
        (?:director|head of|chief executive|manager|solicitor|treasurer|monitoring officer|section 151 officer)\b
      `,
    ),
    unless: /\b(?:panel|committee|deputy leader|recommend|interview panel|school|college|trust)\b/i,
  },
  {
    message: "ordered",
    find: frame(
      oneLine`
        ${member} (?:has |had |then )?(?:told|ordered|instructed|directed) (?:her|him|them|me|us|it)
        (?:,? (?:in|on|last|that|this) [\w ]{3,20}?,?)? to\b
      `,
    ),
  },
  {
    message: "member",
    find: frame(
      oneLine`
        ${lone}[^.;,]{0,20}? (?:be|is|are|was|were|been) (?:hereby )?
        (?:authorised|authorized|empowered|given (?:delegated )?(?:authority|powers?)) to
        \ (?!sign the (?:minutes|letter)|write|represent|attend|speak|invite)
      `,
    ),
    unless: /\bseal\b/i,
  },
  {
    message: "member",
    find: frame(
      oneLine`
        ${member}[^.;]{0,20}? (?:be|is|are|was|were) (?:given|granted) (?:delegated )?(?:authority|powers?)
        \ (?:jointly |together )?with ${officer}
      `,
    ),
  },
  {
    message: "exercised",
    find: frame(
      oneLine`
        ${member} (?:(?:will|must|shall|may|would|can|is to|has to|also|personally) ){1,2}
        (?:approve|authorise|countersign|sign off|sign) (?:all |each |every |any |the |of )*(?:\w+ )?
        (?:invoices?|payments?|purchase orders?|timesheets?|overtime|delegated|tenders?|appointments?|officer)\b
      `,
    ),
  },
  {
    message: "exercised",
    severity: "info",
    find: frame(
      oneLine`
        ${member} (?:[a-z]+ ){0,2}?(?:
          decid|determin|approv|countersign|alter|amend|chang|revers|reject|refus|choos|chose|vet|settl|makes|made|
          overturn|sign
        )\w*\b|
        \b(?:
          given|made|taken|altered|amended|changed|reversed|rejected|refused|decided|chosen|vetted|settled|approved|
          signed|determined
        ) by ${member}|
        \bfor ${member} to (?:decide|settle|determine|approve|choose|say)\b
      `,
    ),
    needs: regex.i`
      \bdelegated (?!to (?:the )?(?:deputy )?(?:leader|cabinet|executive|mayor))|
      \bofficer(?:['’]s|s['’])? (?:decisions?|powers?|scheme|delegations?|name)\b|
      \b(?:director|head of \w+|manager)['’]s? (?:powers?|authority|absence|name)\b|before the officer
    `,
    unless: /\b(?:consult|individual executive|scheme of delegation to members|call-in|members['’] scheme)/i,
  },
  {
    message: "exercised",
    find: frame(
      oneLine`
        \b(?:rather than|instead of|over the head of|in place of|in the name of|not) (?:by )?(?:the )?${officerPost}\b
      `,
    ),
    needs: regex.i`
      \b(?:by|for|to|with) (?:the )?
      (?:leader|chair|cabinet member|executive member|portfolio holder|lead member|ward members?|councillor|cllr|mayor)|
      \b(?:leader|chair(?:man)?|cabinet member|portfolio holder|lead member|councillor [A-Z]\w+|ward members?)
      \ (?:has |have |had |will |may |now )?
      (?:decid|approv|agre|sign|determin|settl|award|order|grant|authoris|tak|took|set|chose|use|exercis)
    `,
    severity: "info",
  },
  {
    message: "exercised",
    severity: "info",
    find: frame(
      oneLine`
        \b(?:
          approved|agreed|decided|cleared|settled|chosen|altered|vetted|overturned|authorised|ordered|fixed|determined|
          awarded|granted|refused|revoked|varied|set|let|halted|stopped|closed|cancelled|released|allocated
        ) (?:\w+ ){0,3}?by ${member}
      `,
    ),
    needs: regex.i`
      \b(?:
        officer|delegat|contract|payment|invoice|tender|licen[cs]e|permit|tenanc|staff|post\b|enforcement|repairs?|
        works|order|grant|lease|urgency|emergency|director|head of|manager|supplier|allocation
      )
    `,
    unless: regex.i`
      \b(?:
        consult|individual (?:executive|cabinet)|executive decision|under the leader['’]s|key decision|call-in|minutes|
        meeting of|on the recommendation of|proposed|seconded
      )
    `,
  },
  {
    message: "consent",
    severity: "info",
    find: frame(
      oneLine`
        \b(?:agreement|approval|consent|permission|sign-off|blessing|clearance|signature|instructions?) (?:of|from|by)
        \ ${member}|
        ${member}['’]s? (?:
          agreement|approval|consent|permission|sign-off|blessing|clearance|signature|instructions?|wishes|decision|
          choice|ruling
        )\b
      `,
    ),
    needs: regex.i`
      \b(?:
        officers? (?:may|can|will|must|shall|cannot|need|acted|carried)|delegat|
        (?:director|manager|head of [\w ]{2,30})
        \ (?:may|can|will|must|shall|cannot|needs?|acted|carried|then|signed|is to|was)|
        contractor|before (?:any|each|a|the) (?:officer|payment|contract|order|notice|licence)
      )
    `,
    unless:
      /\b(?:urgen|call-in|called in|consult|special urgency|general exception|planning permission|secretary of state)/i,
  },
  {
    message: "ordered",
    severity: "info",
    find: frame(
      oneLine`
        ${member}(?: [a-z]+){0,2}? (?:(?:has|have|had|also|then|personally|himself|herself) ){0,2}(?:
          asks?|asked|wish(?:ed|es)|wants?|wanted|insist(?:ed|s)?|directed|directs|ordered|orders|told|tells|instructed|
          pressed|presses|leaned|leant|overruled|overrules|overrode|vetoed|vetoes|countersign(?:s|ed)?|
          made (?:his|her|their|its) wishes|requires?|required|demand(?:s|ed)?|desired?s?|prefer(?:s|red)?|
          makes (?:it|them|the decision)|settle[ds]|dictate[ds]?|steered|signs off|signed off
        )\b
      `,
    ),
    needs: regex.i`
      \b(?:
        officers?|director|head of|manager|engineer|chief executive|delegat\w+|inspector|surveyor|solicitor|planner|
        registrar|treasurer|section 151|team
      )\b[^.]*\b(?:
        decision|decid\w+|delegat\w+|sign\w*|approv\w*|cancel\w*|withdr\w+|withdrawn|revok\w+|grant\w*|licen[cs]e|
        notices?|order\b|made|effective|power\w*|let\b|award\w*|refus\w+|instead|accordingly|complied|did so|
        as (?:he|she) (?:asked|wished)|no choice|overrul\w+
      )\b|
      \bdelegat\w+\b|\b(?:were|was) (?:cancelled|withdrawn|revoked|granted|stopped|reversed|made)\b
    `,
    unless: regex.i`
      \b(?:
        consult\w*|meeting|question\w*|call-in|called in|committee (?:has|had|resolved|agreed)|
        cabinet (?:agreed|resolved)|
        asked (?:about|whether|why|how|if|that the report|for (?:a|an|the) (?:report|paper|briefing|note|update))|
        informed|representations|minutes|scrutiny
      )\b
    `,
  },
  {
    message: "ordered",
    severity: "info",
    find: frame(
      oneLine`
        \b(?:
          as ${member} (?:wish(?:ed|es)|asks?|asked|wants?|wanted|directs?|directed|desire[ds]?|prefer(?:s|red))|
          (?:under|because of|in response to|bowing to|yielding to) (?:\w+ )?pressure from
          \ (?:${member}|the (?:group|party|ruling|majority)[a-z ]{0,16}leaders?)|
          (?:to|into|in accordance with|in line with|to suit|to please|to satisfy) ${member}['’]s?
          \ (?:wish(?:es)?|wants|preference|orders?|liking|demands?)|
          (?:choice|decision|power) (?:being|is|was|lies|rests|belongs|really)[^.;,]{0,24}? (?:with |to )?
          ${member}['’]?s?|
          the (?:choice|decision) being ${member}['’]s|
          with the (?:consent|approval|agreement|blessing|say-so|permission) of
          \ (?:group leaders|the group|ward members|${member})
        )
      `,
    ),
    needs: regex.i`
      \b(?:
        officers?|director|head of|manager|engineer|chief executive|delegat\w+|authoris\w+|section 151|inspector|
        surveyor|solicitor|planner
      )\b
    `,
    unless: /\b(?:consult\w*|call-in|cabinet (?:agreed|resolved)|urgen\w*)\b/i,
  },
  {
    message: "joint",
    severity: "info",
    find: frame(
      oneLine`
        (?:decision[ -]maker|decision was made|decided|authorised|empowered|taken|power)\b[^.;]{0,30}?
        (?:by|is|are|be|that)? ?(?:${officer} and ${member}|${member} and ${officer})|
        ^(?:[\d.]+ )?(?:that )?(?:${officer} and ${member}|${member} and ${officer}) (?:be|are|is)
        \ (?:authorised|empowered|given)
      `,
    ),
    unless: /\b(?:consult\w*|meeting|attended)\b/i,
  },
  {
    message: "ordered",
    severity: "info",
    find: frame(
      oneLine`
        (?:whom|which|that) ${member} (?:had )?(?:favoured|preferred|wanted|chose|picked|liked|named|recommended)|
        ${member} (?:has |had )?(?:ruled|picked|chose|favoured|objected|said no|said yes|given (?:his|her|the) word)\b|
        because ${member}(?: [A-Z][a-z]+)? (?:objected|wished|wanted|asked|insisted|said|complained|preferred)|
        in no doubt by ${member}|by ${member} as to what was (?:expected|wanted)|
        (?:until|unless|before) ${member} has (?:initial\w*|seen and agreed|signed|approved|nodded|agreed)|
        ${member} (?:has|have|had) (?:the|a) (?:deciding|casting|final|last|decisive) (?:voice|say|word)|
        (?:rest|rests|lie|lies|sit|sits) with ${officer} and ${member}|
        (?:rest|rests|lie|lies|sit|sits|be left|left) (?:equally |jointly )?(?:with|to) ${member} and ${officer}|
        ${officer} and ${member} acting as one
      `,
    ),
    needs: regex.i`
      \b(?:
        officers?|director|head of|manager|engineer|chief executive|delegat\w+|section 151|inspector|surveyor|solicitor|
        planner|scheme|finance
      )\b
    `,
    unless: regex.i`
      \b(?:
        consult\w*|call-in|cabinet (?:agreed|resolved)|considered the|motion|committee (?:resolved|agreed)|
        planning committee
      )\b
    `,
  },
];
