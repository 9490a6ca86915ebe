import { oneLine, regex } from "../../../core/pattern/regex.ts";
import type { Frame } from "../../neutrality/sentenceFrames.ts";

const executive = oneLine`
  (?:
    (?:[Tt]he |[Aa] |[Hh]er |[Hh]is )?(?:
      [Cc]abinet(?: [Mm]embers?| [Ll]ead)?(?! [Cc]ommittee| [Oo]ffice)|
      (?<![Cc]hief )[Ee]xecutive(?: [Mm]embers?| [Cc]ouncillors?)?
      (?! [Dd]irector| [Oo]fficer| [Hh]ead| [Ss]ummary| [Rr]egulations)|
      [Ll]eader(?! of the (?:[Oo]pposition|[A-Z]\w+ [Gg]roup))|[Pp]ortfolio [Hh]olders?|[Ll]ead [Mm]embers?|
      [Aa]dministration|[Mm]ayor
    )(?: for [A-Z]\w+(?:(?:,| and) [A-Z]\w+)*)?
  )
`;
const executives = oneLine`
  ${executive}(?:['’]s?)?(?:
    \ (?:
      office|department|team|private office|advisers?|assistant|staff|briefing(?: meeting)?|working group|group|wishes|
      wish
    )
  )?
`;
/** What scrutiny makes or settles for itself. */
const product = oneLine`
  (?:
    (?:draft |final |first |interim |minority )*(?:
      recommendations?|reports?|questions?|(?:work|forward) programme|programme of work|agendas?|findings?|conclusions?|
      terms of reference|response|witness(?:es)?(?: list)?|lines of (?:enquiry|inquiry)|scope|draft|drafts|statement|
      remit|brief|topics?|text|wording|evidence|chapters?|paragraphs?|summary|foreword|press (?:release|statement)
    )
  )
`;
const bodies = oneLine`
  (?:
    (?:[Tt]he |[Tt]his |[Oo]ur |[Aa] )?(?:
      (?:[Oo]verview and |[Jj]oint )?[Ss]crutiny(?:
        \ (?:[A-Z]\w+ ){0,2}(?:
          [Cc]ommittee|[Cc]ommission|[Pp]anel|[Bb]oard|[Gg]roup|[Rr]eview|[Mm]embers|[Cc]ouncillors|[Cc]hair\w*|
          [Oo]fficers?|[Rr]eport
        )
      )?|
      [Ss]elect [Cc]ommittee|[Tt]ask (?:and [Ff]inish )?[Gg]roup|[Rr]eview (?:[Pp]anel|[Gg]roup)|[Pp]anel|[Cc]ommission|
      [Cc]ommittee|[Bb]oard
    )(?:['’]s)?
  )
`;
const steer = oneLine`
  (?:
    str(?:uck|ikes?|iking) (?:out|through)|cross(?:ed|es) out|t(?:ook|akes|aken) (?:out|off)|remov(?:ed?|es)|
    delet(?:ed?|es)|cut|amend(?:ed|s)|alter(?:ed|s)|edit(?:ed|s)|rewr(?:ote|ites|itten)|wr(?:ote|ites|itten)|
    draft(?:ed|s)|prepar(?:ed|es)|suppl(?:ied|ies)|provid(?:ed|es)|furnish(?:ed|es)|settl(?:ed|es)|clear(?:ed|s)|
    approv(?:ed|es)|vet(?:s|ted)|pass(?:ed|es)|s(?:ees|een|aw) (?:and|before)|agre(?:ed|es)|sign(?:ed|s) off|
    ch(?:ose|ooses|osen)|pick(?:ed|s)|select(?:ed|s)|decid(?:ed|es)|set(?:s)?|fix(?:ed|es)|dictat(?:ed|es)|
    steer(?:ed|s)|shap(?:ed|es)|work(?:ed|s) up|ton(?:ed|es) down|soften(?:ed|s)|
    ask(?:ed|s) for [^.;]{2,30} to be (?:removed|left out|changed|dropped)|veto(?:ed|es)|held back|withh(?:eld|olds)|
    redact(?:ed|s)
  )
`;

/** The executive writes the papers, chooses the panel, or says what scrutiny is to find. */
export const scrutinyHeld: readonly Frame<"bound">[] = [
  {
    // "the portfolio holder, who struck out the third and fourth", "The Leader has decided which two … the Committee
    // may look into".
    message: "bound",
    pattern: regex`
      \b${executives}(?:,? (?:who|which|and|has|have|had|then|kindly|already|also|himself|herself|now|duly)){0,4},?
      \ ${steer}\b[^.;]{0,70}?\b(?:
        ${product}|which (?:of|two|three|four|topics?|items?|questions?|decisions?|witnesses|subjects?|matters|ones?) |
        what (?:the |it |scrutiny )|whom|how (?:far|much)|
        the (?:first|second|third|fourth|last|most) (?:of|two|three|and|recommendations?|questions?|paragraphs?|items?)
        \b
      )[^.;]{0,60}
    `,
    unless: regex.i`
      \b(?:
        before (?:the )?(?:Cabinet|Executive)|accepted|rejected \w+ (?:of|and)|response to the|check of fact|
        factual (?:accuracy|check|corrections?)|its reasons|own (?:report|response|decision)|individual decision|
        decided (?:on \d|to (?!which))|forward plan|consultation (?:paper|document)|key decisions?|policy framework|
        budget|approved the (?:scheme|strategy|plan|budget|policy|award|contract)
      )\b
    `,
  },
  {
    // "The questions … have been supplied by her department, with the answers."
    message: "bound",
    pattern: regex`
      \b${product}\b[^.;]{0,80}? (?:(?:is|are|was|were|has been|have been|had been|be|being) )(?:\w+ )?(?:
        struck out|removed|amended|altered|edited|rewritten|written|drafted|prepared|supplied|provided|settled|cleared|
        approved|vetted|passed|seen|agreed|signed off|chosen|picked|selected|decided|set|fixed|dictated|shaped|
        worked up|worked out|toned down|softened|vetoed|held back|answered
      )(?: (?:first|beforehand|in advance|over|off|through|out))? (?:by|with|in|at|from|for)
      \ (?:${executives}|(?:his|her|their) (?:office|department|team|advisers?|assistant|staff))\b[^.;]{0,60}
    `,
    unless: regex.i`
      \b(?:
        check of fact|for (?:factual )?(?:accuracy|comment|information|response|a response)|
        factual (?:accuracy|check|corrections?)|Executive Director|
        recommendations? (?:was|were|has been|have been) (?:\w+ )?(?:agreed|approved|accepted|considered) by|
        report (?:was|is|has been) (?:\w+ )?(?:approved|agreed|considered) by|
        decisions? (?:was|were|is|are|has been|have been|taken|made|may be|can be|to be)|
        will be (?:taken|made|presented|put|considered|reported)|budget|minutes were|forward plan
      )\b
    `,
  },
  {
    // Cabinet members on the panel, and the lead member in its chair.
    message: "bound",
    pattern: regex`
      \b(?:
        ${executives}|member who (?:set|took|made|approved|signed|introduced|decided) \w+|
        councillors? who (?:set|took|made|approved|signed|introduced|decided) \w+
      )(?:,? [^.;]{0,60}?)?,? (?:will |is to |are to |has |have |was |were |also |now |and |who |may |can |should )*(?:
        chairs?|chaired|chairing|lead|leads|led|sits?|sat|sitting|serves?|served|joins?|joined|presides?|presided|
        fills?|filled|takes? (?:a (?:place|seat)|the chair)|took (?:a (?:place|seat)|the chair)|
        (?:be|is|was) (?:the )?(?:vice-)?chair\w*|co-?opted (?:on)?to
      )\b (?:on |as |in |over |at |of |to |for )?(?:the |this |a |its |that |both )?(?:[\w’'-]+ ){0,4}?(?:
        scrutiny|review|panel|task group|task and finish|select committee|inquiry|overview|commission|
        working group of the committee
      )\b[^.;]{0,60}
    `,
    unless: regex.i`
      \b(?:
        no member of|may not|must not|cannot|left the|resigned|stood down|ceased|joint committee|attend(?:ed|s)?|
        withdrew|answer (?:the )?questions|spending review|peer review|independent
      )\b
    `,
  },
  {
    message: "bound",
    pattern: regex`
      \b(?:places|seats|members|chair(?:man|woman|ship)?|vice-chair\w*|half|majority|one|two|three|four|some|most)
      \b[^.;]{0,60}?\b(?:scrutiny|panel|committee|commission|task group|review group|board)\b(?:['’]s)?[^.;]{0,50}?
      \ (?:is|are|was|were|has been|have been|been|went|go|goes|will be|held|taken|filled) (?:\w+ )?
      (?:also |by |to |held by |taken by |filled by |given to |themselves )?
      (?:${executive}|members of the (?:[Cc]abinet|[Ee]xecutive)|assistants? to)\b[^.;]{0,60}|
      \b(?:[Cc]ommittee|[Pp]anel|[Cc]ommission|[Ss]crutiny|[Gg]roup|[Rr]eview)['’]s (?:vice-)?
      (?:chair(?:man|woman)?|lead(?:er)?|convener) (?:is|was|will be|being) (?:also )?${executive}\b[^.;]{0,50}|
      \b(?:[Aa]s|[Bb]oth|[Bb]eing|[Ii]s|[Ww]as) (?:the )?(?:vice-)?chair\w* of (?:the )?(?:[\w’'-]+ ){0,3}
      (?:panel|committee|commission|group|board)\b[^.;]{0,30}? and (?:also )?
      (?:(?:an? |the )?(?:assistant|deputy|adviser|champion|lead) (?:to|for|of) )?${executive}\b[^.;]{0,60}|
      \b(?:[Tt]he )?same (?:\w+ )?(?:councillors|members|people|persons)\b[^.;]{0,60}?\b
      (?:scrutin\w+|panel|committee|review|examine|call-in|board)\b[^.;]{0,50}
    `,
    unless: regex.i`
      \b(?:
        no member|may not|must not|cannot|not one|none|independent member|police and crime|joint committee|left the|
        resigned|in attendance|invited
      )\b
    `,
  },
  {
    // The executive's paper under the panel's name.
    message: "bound",
    pattern: regex`
      \b(?:
        ${bodies}|[Tt]his (?:report|paper)|[Pp]aragraphs? \d[\d.]*(?: (?:to|and) [\d.]+)?|
        [Ii]ts (?:report|findings|conclusions)
      )\b[^.;]{0,80}?\b(?:
        (?:is|are|was|were) (?:\w+ )?
        (?:taken|lifted|copied|drawn|borrowed|reproduced|adapted|word for word|identical|the same)|
        reproduces?|repeats?|copies|copied|adopts?|adopted|borrows?|follows? word|restates?|rehearses?|echoes|
        (?:is|are) (?:largely |simply |in substance |mostly )?(?:the |that of the )
      )[^.;]{0,40}?${executive}['’]?s?[^.;]{0,20}\b(?:
        reports?|papers?|text|words|strategy|polic(?:y|ies)|briefing|press release|findings|conclusions|case|statement|
        submission|decision notice|account|view
      )\b[^.;]{0,60}|
      \b(?:no|without(?: a| any)?|instead of (?:a|any)) (?:separate|independent|distinct|different|second|further)
      \ (?:scrutiny )?(?:view|report|findings?|conclusions?|voice|assessment|opinion)\b[^.;]{0,80}
    `,
    unless: regex.i`
      \b(?:
        at Appendix|is attached|attached (?:as|at)|for information|own assessment|for reference|proposals? (?:is|are)|
        decision is to|recommended
      )\b
    `,
  },
  {
    // The same inquiry twice over.
    message: "bound",
    pattern: regex`
      \b(?:${bodies}|[Ii]ts (?:inquiry|review|report))\b[^.;]{0,120}?\b(?:
        (?:the )?same (?:ground|questions?|point|subject|witnesses|evidence|month|matter|terms|work|brief)|
        (?:strategy|policy|plan|scheme|tariff|budget) of its own|in parallel|duplicat\w+|side by side|over again|
        alongside
      )\b[^.;]{0,90}?\b${executive}\b[^.;]{0,60}|
      \b(?:${bodies}|[Ii]ts (?:inquiry|review|report))\b[^.;]{0,90}?\b${executive}['’]?s?\b[^.;]{0,60}?\b(?:
        same (?:ground|questions?|subject|witnesses|evidence|month|matter|terms)|had (?:already )?recommended|
        already (?:doing|done|covering|covered)
      )\b[^.;]{0,60}
    `,
    unless: regex.i`
      \b(?:
        avoid(?:s|ing)? duplicat\w+|not duplicat\w+|without duplicat\w+|does not deal|which the strategy does not|joint
      )\b
    `,
  },
  {
    // What may not be looked at, and what was left out.
    message: "bound",
    pattern: regex`
      \b
      (?:${bodies}|[Ii]tem|[Rr]eview|[Ii]nquiry|[Ee]vidence|[Rr]eport|[Mm]embers|[Tt]opic|[Mm]atter|[Qq]uestions?|[Ii]t)
      \b[^.;]{0,110}?\b(?:
        le(?:ft|ave|aves|aving) (?:[\w’'-]+ ){0,4}?(?:alone|out|aside|to|until|off)|steers? clear|
        ke(?:ep|eps|pt) (?:off|away|clear|out|to|its distance)|confin(?:e|es|ed) (?:itself|themselves|himself|herself)|
        limit(?:s|ed)? (?:itself|themselves)|taken off|dropped|struck off|put (?:off|back|aside)|postponed|deferred|
        not (?:to )?(?:trouble|embarrass|press|pursue|ask|look|go into|stray|reopen|question|criticise|dwell)|
        avoid(?:s|ed)? (?:\w+ )?(?:embarrass\w*|criticis\w*|difficult\w*|anything)|hold(?:s|ing)? back|held back|
        stops? short|refrain(?:s|ed)?|omit(?:s|ted)?|good news|spare[sd]?|wait(?:s|ed)? (?:until|for|till)
      )\b[^.;]{0,110}?\b
      (?:${executive}['’]?s?\b|(?:his|her|their) (?:wish|request|own review|asking|suggestion|insistence))[^.;]{0,60}|
      \b(?:
        [Ii]n accordance with|[Aa]t|[Tt]o suit|[Oo]ut of (?:regard|respect|consideration) for|[Ii]n deference to|
        [Rr]especting|[Bb]y|[Oo]n
      ) (?:the )?(?:wish(?:es)?|request|suggestion|insistence|direction|instructions?|convenience|steer) of
      \ ${executive}\b[^.;]{0,80}|
      \b(?:[Ii]n accordance with|[Aa]t|[Tt]o suit|[Ii]n deference to|[Rr]especting|[Bb]y|[Oo]n) ${executive}['’]s
      \ (?:own )?(?:wish(?:es)?|request|suggestion|insistence|direction|instructions?|convenience|steer)\b[^.;]{0,80}
    `,
    unless: regex.i`
      \b(?:
        confidential|exempt|sub judice|legal proceedings|police|Ombudsman|urgent|officer(?:s)? (?:was|were) not|
        decision (?:is|was|has been) (?:deferred|postponed)|Cabinet (?:deferred|postponed|will (?:decide|consider))|
        Executive (?:deferred|accepted)|deferred one|consult\w+ (?:ends|closes)|not to (?:proceed|award|close|adopt)|
        refer\w* (?:it|the (?:decision|matter)) (?:back )?to|left the (?:panel|committee)
      )\b
    `,
  },
  {
    // The scrutiny officer who reports to the executive.
    message: "bound",
    pattern: regex`
      \b(?:
        [Ss]crutiny (?:officer|team|manager|support)s?|
        officers? (?:who )?support(?:s|ing)? (?:the )?(?:panel|committee|scrutiny)|[Cc]lerk to the (?:panel|committee)
      )\b[^.;]{0,60}?\b(?:
        reports? to|answers? to|briefs?|tells?|keeps? [^.;]{2,30} informed|
        takes? (?:instructions?|direction|a steer|advice) from|receives?|consults?|clears? [^.;]{2,30} with|sits? in|
        works? (?:for|to)|is managed by|are managed by|(?:warmed|warm) to|shares?
      )\b[^.;]{0,60}?\b${executive}\b[^.;]{0,60}
    `,
    unless: /\b(?:no duties|not report|does not|do not|statutory scrutiny officer)\b/i,
  },
  {
    // The executive's voice, blessing and message.
    message: "bound",
    pattern: regex`
      \b(?:${bodies}|[Mm]embers of (?:the )?(?:scrutiny|panel|committee)|[Mm]embers)\b[^.;]{0,120}?\b(?:
        stand(?:s|ing)? (?:behind|by|beside|with|up for|at|four-square)|
        (?:secure|win|obtain|get|give|gives|giving|lend|have)(?:s|ing)? (?:its|their|the \w+['’]s|scrutiny['’]s)
        \ (?:\w+ )?(?:blessing|backing|approval|support|endorsement|weight|voice|name)|
        get(?:s|ting)? (?:the |its |this )?(?:message|word|story|news) (?:out|across|about|over)|
        make (?:its|their|the) (?:arguments?|case|point)s? (?:better )?(?:known|heard|understood)|sounding board|
        mouthpiece|ambassadors?|champions?|cheerleaders?|advocates?|shop window|bat for|speak(?:s|ing)? (?:up )?for|
        sing(?:s|ing)? (?:the )?praises|promot(?:e|es|ing)|publicis(?:e|es|ing)|
        present(?:s|ing)? (?:the )?\w*['’]?s? ?case|
        put(?:s|ting)? (?:the |its |her |his )?(?:\w+['’]s )?(?:case|side|arguments?|shoulder|weight)|
        counter(?:s|ing)? (?:mis\w+|criticism|the critics|rumours?|myths|objections)|
        help(?:s|ing)? (?:the )?(?:\w+ )?
        (?:residents|people|the public|the town|members|voters|families|parents|tenants)?\b[^.;]{0,20}?
        (?:see|understand|accept|appreciate|realise|welcome)|
        explain(?:s|ing)? (?:to [^.;]{2,20} )?why|vote[sd]? down|throw(?:s|n)? out|see(?:s|ing)? off|
        smooth(?:s|ing)? the (?:way|path)|clear(?:s|ing)? the (?:way|path)|eas(?:e|es|ing) the passage|
        without let or hindrance|so that [^.;]{2,40} may (?:proceed|go ahead|be carried)|shoulder|
        endorse (?:the )?[^.;]{2,40} as an? (?:\w+ )?(?:triumph|success|achievement|model|example)
      )\b[^.;]{0,120}?\b${executive}\b[^.;]{0,60}
    `,
    unless: regex.i`
      \b(?:
        asked (?:the )?(?:cabinet|executive|leader|officers?|director|portfolio|lead)|
        invited (?:the )?(?:cabinet|executive|leader)|whether|not (?:to|there to|its)|to explain|
        presented (?:his|her|the)|attended|hold(?:s|ing)? (?:the )?(?:cabinet|executive|leader)|to account|
        critical friend|promot\w+ (?:equality|health|good|well-?being)|having (?:considered|heard|reviewed|examined)|
        Cabinet Member (?:will|to) present|recommend\w* that (?:the )?(?:Cabinet|Executive)|refer
      )\b
    `,
  },
  {
    // The review led by the member who took the decision.
    message: "bound",
    pattern: regex`
      \b(?:
        [Rr]eview|[Ii]nquiry|[Ss]crutiny|[Ss]ession|[Pp]anel|[Tt]ask (?:and finish )?group|[Cc]ommittee|
        [Ii]nvestigation|[Ww]ork|[Ee]xamination|[Cc]all-in
      )\b[^.;]{0,60}? (?:is|was|were|will be|has been|to be|being) (?:\w+ )?(?:
        led|chaired|run|conducted|written up|guided|headed|overseen|opened|answered|heard|managed|supported|staffed|
        convened|summed up|introduced and summed up
      ) by (?:
        ${executive}|
        (?:the |an? |one of the )?(?:member|councillor|person|people|officers?|director)s? who (?:had )?
        (?:set|took|made|approved|signed|introduced|decided|proposed|designed|wrote|recommended|drew)
      )\b[^.;]{0,60}
    `,
    unless: /\b(?:peer|independent|inspector|spending review|not (?:be )?(?:led|chaired)|introduced by)\b/i,
  },
  {
    // What scrutiny is for, as the paper has it.
    message: "bound",
    pattern: regex`
      \b(?:[Pp]urpose|[Aa]im|[Pp]oint|[Oo]bject|[Uu]se|[Vv]alue|[Ii]ntention|[Rr]eason)\b[^.;]{0,60}?\b
      (?:[Ss]crutiny|panel|committee|select committee|commission|task group)\b[^.;]{0,30}?
      \ (?:is|was|being|lies in|will be) (?:to |that it (?:can|may|should|will) |in )?(?:
        secure|securing|win|winning|obtain|get|getting|gain|have|lend|lending|give|giving|smooth|show|bless|endorse|
        confirm|ratify|help|spread|build|carry|bring
      )\b[^.;]{3,90}|
      \b[Ss]crutiny (?:[A-Za-z]+ ){0,2}?(?:is|are|was|were|will be|should be|has been|have been|exists?|must|can|may)
      \ (?:\w+ )?(?:asked|encouraged|expected|invited|urged|here|there|used|meant|to|needed|relied on|looked to|best)
      \b[^.;]{0,40}?\b(?:
        speak up for|stand (?:by|behind|up for)|counter|promot\w+|defend\w*|champion\w*|sell(?:ing)?|prais\w+|
        reassur\w+|bless\w*|cheer\w*|win (?:over|round|support)|rally|celebrat\w+|publicis\w+|talk up|carry|spread|
        bring (?:people|residents|the public) round|put (?:the|a) (?:best|good|positive)|vote down|wave through|
        let (?:it|the \w+) (?:through|pass|proceed)
      )\b[^.;]{0,70}
    `,
    unless: regex.i`
      \b(?:
        not (?:to|there to)|whether|promot\w+ (?:equality|health|good|well-?being)|hold\w* to account|
        scrutiny of (?!the (?:cabinet|executive))|public interest|defend (?:her|his|their|its)|
        having (?:considered|heard|reviewed|examined)|give (?:its |their )?(?:views|comments|advice|evidence)|
        have (?:its|their) (?:views|comments|say)|help (?:the (?:committee|panel)|members|improve)|lend expertise
      )\b
    `,
  },
  {
    // "will present the Cabinet's case at the press conference"
    message: "bound",
    pattern: regex`
      \b(?:${bodies}|[Mm]embers)\b[^.;]{0,90}?\b(?:
        present|put|mak(?:e|ing)|argu(?:e|ing)|carry|carrying|deliver(?:ing)?|tak(?:e|ing)|giv(?:e|ing)|
        read(?:ing)? out|press(?:ing)?|spread(?:ing)?|repeat(?:ing)?|explain(?:ing)?|share|sharing
      )(?:s)? (?:to |out |up )?(?:[a-z]+ ){0,3}?${executive}['’]s (?:own )?
      (?:case|side|arguments?|message|story|good news|position|reasons|view|line|version|account|part|words|response)
      \b[^.;]{0,70}
    `,
    unless: regex.i`
      \b(?:
        heard|asked|invited (?:the )?(?:cabinet|executive|leader|lead|portfolio)|whether|not (?:to|its)|report back|
        minutes|considered|received
      )\b
    `,
  },
  {
    // … told the other way: why the executive was right, and what is expected of those who doubt it.
    message: "bound",
    pattern: regex`
      \b(?:${bodies}|[Mm]embers of (?:the )?(?:scrutiny|panel|committee)|any member of the (?:panel|committee))
      \b[^.;]{0,100}?\b(?:why|that|how) ${executive} (?:was|is|were|are|has been|acted|did|chose|decided|had) (?:\w+ )?
      (?:right|wise|wisely|correct|well|justified|sound|rightly|bold|brave|good|best|better|soundly|properly and)
      \b[^.;]{0,60}|
      \b(?:
        help(?:s|ing)?|assist(?:s|ing)?|support(?:s|ing)?|serv(?:e|es|ing)|oblig(?:e|es|ing)|please|pleasing|
        protect(?:s|ing)?|shield(?:s|ing)?|(?:did|does|do|would|might|could) not (?:assist|help|suit|please|embarrass)|
        embarrass(?:es|ing)?|reassure(?:s)?
      ) ${executive}\b[^.;]{0,60}
    `,
    unless: regex.i`
      \b(?:
        help(?:s|ed)? (?:the )?(?:Cabinet|Executive) (?:to )?(?:decide|improve|understand|make (?:a )?better)|
        having (?:considered|heard|reviewed|examined)|
        support(?:s|ed)? (?:the )?(?:Cabinet Member|Leader) (?:in|at|with)|officers? (?:to )?(?:support|assist)|
        not (?:to|there to)|whether|administrat\w+ of|political assistant|serves? (?:the )?(?:Mayor|Leader) as
      )\b
    `,
  },
  {
    // Thanks and praise in place of findings.
    message: "bound",
    pattern: regex`
      \b(?:${bodies}|[Ii]ts report|[Mm]embers|review|inquiry|report)\b[^.;]{0,80}?\b(?:
        thank(?:s|ed)?|congratulat\w+|commend\w*|applaud\w*|prais\w+|salut\w+|admir\w+|pay(?:s)? tribute|paid tribute|
        concludes?|concluded|finds?|found|records?|recorded|places? on record|notes? with
      )\b[^.;]{0,40}?(?:\b${executive}\b|that (?:he|she|they|it))[^.;]{0,60}?\b(?:
        foresight|wisdom|wise(?:ly)?|courage\w*|vision|boldness|bold|leadership|skill\w*|grace|mastery|statesman\w*|
        hard work|dedication|fine|excellent|admirabl[ey]|triumph|right|brave(?:ly)?|well done|acted well|done well|
        nothing to add|success|achievements?|handling|tireless\w*|far-sighted\w*|judgement|energy|commitment
      )\b[^.;]{0,60}|
      \b(?:triumph|model|example|masterpiece|object lesson|tribute|credit) (?:of|in|to)
      \ (?:leadership |good government |government )?(?:by |of )?${executive}\b[^.;]{0,50}|
      \b(?:nothing|little) to add to (?:what )?(?:${executive}|it|she|he|the)\b[^.;]{0,50}
    `,
    unless: regex.i`
      \b(?:
        for (?:attending|his|her|their) (?:attendance|time|evidence|presentation|answers|report)|attend\w*|retir\w+|
        performance data|evidence (?:shows|showed)|whether|motion|asked whether|right of|right to|not (?:yet )?
      )\b
    `,
  },
];
