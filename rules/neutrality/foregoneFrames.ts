import { oneLine, regex } from "../../core/pattern/regex.ts";
import type { Frame } from "./sentenceFrames.ts";

const body = oneLine`
  (?:
    (?:[Tt]he |[Ff]ull )?(?:[A-Z][a-z]+ (?:and [A-Z][a-z]+ )?)?(?:
      Cabinet(?: Member)?|Committee|Sub-Committee|Council|Panel|Executive(?: Member)?|Board|Mayor|Leader|
      [Cc]hair(?:man|woman)?
    )|
    [Tt]he committee|[Tt]he panel|[Mm]embers|[Cc]ouncillors|governors
  )
`;
const day = oneLine`
  (?:
    on (?:the )?(?:\d|Monday|Tuesday|Wednesday|Thursday|Friday)|next (?:week|month)|tonight|tomorrow|
    this (?:week|month|evening)|
    in (?:January|February|March|April|May|June|July|August|September|October|November|December)|
    when (?:it|they) (?:sits?|meets?|votes?)
  )
`;
const grants = oneLine`
  (?:
    grants?|approves?|agrees?|adopts?|refuses?|rejects?|dismiss(?:es)?|confirms?|upholds?|signs?|ratif(?:y|ies)|
    votes? (?:for|through|down)|awards?|gives? (?:its|their|the) (?:consent|blessing|approval|assent|go-ahead)|
    says? (?:yes|no)|throws? (?:it |this )?out
  )
`;
/** Views, those who have them, and the ways in which they are taken. */
const views = oneLine`
  (?:
    [Cc]omments?|[Oo]bject(?:ions?|ors)?|[Vv]iews|[Rr]espon(?:ses?|dents?)|[Rr]epl(?:y|ies)|[Rr]epresentations|
    [Pp]etition(?:s|ers)?|[Cc]onsult(?:ation|ees|ed)|[Ss]urvey|[Hh]earing|[Ii]nquiry|(?:his|her|their|its) say|write in|
    write to us
  )
`;
/** What is then done all the same: a plain present or future, with no condition. */
const done = oneLine`
  (?:
    (?:will|is to|are to|is going to|are going to) (?:still |now |therefore |nevertheless )?(?:
      be
      \ (?:one|closed|sold|shut|built|felled|merged|moved|introduced|demolished|charged|gone|withdrawn|refused|granted)|
      close|shut|go|open|move|start|rise|end|come|cease|lose|merge
    )\b|
    (?:is|are) (?:going|closing|moving|coming|shutting|leaving)\b|
    (?:closes?|shuts?|goes|starts|opens|moves|ends|ceases|comes in|rises|merges?)\b
  )
`;

/** What keeps an outcome open, or makes it another's. */
export const conditional = regex`
  \b(?:
    if|unless|subject to|proposed|proposals?|proposal|would|recommend\w*|whether|may choose|depend\w*|provided|
    before (?:it|they|Cabinet|Council|the|any|a) (?:decides?|decision|order)|decided|following the|Secretary of State|
    statutory|by law|minister|Government|emergency|deadline|resurfac\w+|Adjudicator|draft|examination|will be reported|
    taken into account|weighed|closed on|closing date|contract let|previous\w*|annual(?:ly)?|each year|about \d+|
    where the
  )\b
`;

/** A decision that is still to come spoken of as taken, in the shapes that leave a doubt: for information. */
export const foregone: readonly Frame<"settled" | "will" | "whatever" | "before">[] = [
  {
    // "Comments are invited until June, but the school closes in May": views asked for, and the thing done beside them.
    message: "whatever",
    severity: "info",
    pattern: regex`
      \b${views}\b[^.]{0,70}?(?:\b(?:but|although|though|yet)\b|[;,] (?:and )?)[^.,;]{0,50}?\b${done}|
      \b${views}\b[^.;,]{0,40} and (?:the|our|this|[a-z]+) [^.;,]{2,30} ${done}
      \ (?:as planned|all the same|on|in|anyway)|
      \b${done}[^.;]{0,40}[,;] (?:and|but|though|although|while)[^.;]{0,60}\b
      (?:comments?|object|views|their say|consultation|write in)\b
    `,
    unless: conditional,
  },
  {
    // A present tense for what a body is yet to do.
    message: "will",
    severity: "info",
    pattern: regex`
      \b${body} ${grants}\b[^.;]{0,50}\b${day}|
      \b${body} (?:hears?|meets?|considers?|listens?|debates?)\b[^.;]{0,60}\b(?:and|then)(?: then)? ${grants}\b|
      \b${body}['’]s? (?:refusal|approval|consent|adoption|dismissal|decision to|grant|blessing|agreement)
      \ (?:[^.;]{0,30})?${day}|
      \b[Ww]hen ${body} ${grants}\b|
      \b${body} will be
      \ (?:giving|granting|approving|agreeing|refusing|adopting|voting (?:for|through)|signing|rejecting|confirming)\b|
      \b(?:footing|assumption|basis) that ${body} ${grants}\b|
      \b(?:that|which) ${body} (?:is|are) (?:about|going|certain|bound|sure|set) to (?:give|${grants})
    `,
    unless: regex`
      \b(?:
        annual(?:ly)?|each year|every year|about \d+|has approved|if|may|must|where|delegat\w+|terms of reference|
        if Council|minutes?|resolved|recommend\w*|proposed|subject to|would|20[01]\d|not
      )\b
    `,
  },
  {
    // Minds that are known.
    message: "settled",
    severity: "info",
    pattern: regex`
      \b${body} (?:is|are) (?:now |all |almost |quite )?(?:certain|sure|bound|set|guaranteed) to\b|
      \b[Nn]o (?:member|councillor|one|body)(?: of the [A-Z][a-z]+| on the [A-Z][a-z]+)? (?:will|is going to)
      \ (?:vote against|oppose|object|dissent|question)\b|
      \b${body}(?:,[^,.;]{3,60},)? (?:has|have) (?:already |now |privately |all |quietly )*(?:
        settled on|picked|chosen|plumped for|decided on|heard enough|seen enough|shaken hands on|gone firm on|lined up|
        arranged|fixed on
      )\b|
      \b${body} (?:has|have) (?:let it be known|promised|indicated|signalled)[^.;]{0,60}\b
      (?:is theirs|is his|is hers|enough|will|way|minded|safe)\b|
      \b(?:told|knows?|known|aware|assured) (?:which answer|what answer|how) [^.;]{0,60}\b
      (?:going to (?:give|vote|decide)|will (?:vote|answer|decide))\b|
      \b[Aa]pproval (?:is|of [^.;]{2,30} is)
      \ (?:a certainty|assured|certain|guaranteed|not in question|a matter of course)\b|
      \bas good as (?:through|home|there|in|over|theirs|his|built|shut|open)\b|
      \bnot going to (?:change|alter|listen|reconsider|turn|vote)\b|
      \b(?:choice|selection|decision) of (?:the )?[a-z]+ (?:has|had) been made\b
    `,
    unless: regex`
      \b(?:
        minutes?|resolved|at its meeting on|
        on \d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+ 20\d\d|for the chair|delegated|if|in (?:19|20)\d\d|
        decided in|panel for 20\d\d
      )\b
    `,
  },
  {
    // The step that is still to come counts as form alone.
    message: "settled",
    severity: "info",
    pattern: regex`
      \b(?:
        vote|hearing|meeting|decision|report|consultation|inquiry|call-in|procedure|assessment|survey|Committee|Council|
        Cabinet|Panel|members|hands
      )\b[^.;]{0,70}?\b(?:
        formal footing|(?:last|final|mere) (?:piece of paper|signature|stamp|bit of paper|step)|
        (?:be|been) gone through|gets? it out of the way|put (?:its|their) names? to|to be (?:raised|counted)|
        has to be (?:ticked|gone through|endured|got over)|tick off|paint|seal on what|choose the colour|
        designed so that|chance to (?:ratify|applaud|say goodbye)
      )\b|
      \b[Ww]hat is left (?:for|to) (?:the )?(?:members|Committee|Cabinet|Council|Panel)\b|
      \b(?:hearing|meeting|inquiry|consultation)\b[^.;]{0,40}\bbefore (?:he|she|it|they)
      \ (?:goes|closes|leaves|is (?:closed|sold|dismissed)|are)\b|
      \b(?:pointless|no point|no use|futile|a waste of [a-z]+|too late) (?:in |to |for [a-z ]{2,20} to )?
      (?:reply|object|respond|write|oppose|comment|stop|call)\w*
    `,
    unless: /\b(?:recommend\w*|proposed|should|vote is taken|would have been|no member)\b/,
  },
  {
    // Evidence that is to make no odds.
    message: "whatever",
    severity: "info",
    pattern: regex`
      \b(?:[Nn]othing|[Nn]one|[Ll]ittle|[Nn]o(?:thing)? [a-z]+) (?:that |of what |which )?[^.;]{0,60}\b
      (?:is|are|will|would|can|could)(?: going| likely)?(?: to)? (?:change|alter|affect|sway|shift|move|delay|stop|save)
      \b|
      \b(?:assessment|evidence|survey|petition|consultation|objections?|inquiry|hearing|scrutiny|review)\b[^.;]{0,40}\b
      (?:cannot|will not|can no longer|is not going to|comes? too late to) (?:now )?
      (?:alter|change|affect|stop|save|delay|shift|sway|influence)\b|
      \b[Ww]hatever (?:the )?(?:outcome|result|findings?|conclusions?|answer|verdict|view|number|response)s?
      \ (?:of|from|to|by)? ?(?:the |this |any )?[^.;,]{0,40}(?:
        assessment|consultation|review|inquiry|survey|hearing|vote|scrutiny|study|evidence|objections|replies|ballot|
        call-in|panel
      )\b[^.;]{0,30}, [^.;]{2,50}\b(?:will|is to|are to|is going|closes?|goes|moves?|opens?|starts?|shuts?)\b
    `,
    unless: regex`
      \b(?:
        in this (?:report|policy)|terms of (?:staff|employment)|statut\w+|legal\w*|climate|conditions|rights|fee|
        refund\w*|appeal is|temperature|health|would not
      )\b
    `,
  },
  {
    // Done, told or signed first; asked about afterwards.
    message: "before",
    severity: "info",
    pattern: regex`
      \b(?:
        told|informed|notified|learnt|learned|took effect|came into force|was signed|were signed|starts?|began|begins|
        left|moved
      )\b[^.]{0,80}; [^.;]{0,60}(?:
        \b(?:consultation|hearing|comments|views)\b[^.;]{0,40}\b(?:opens?|ends?|begins?|starts?|closes?|follows?|until)
        \b|
        \b${body} (?:meets?|decides?|votes?|considers?|sits?)\b
      )|
      \b(?:consulted|consultation|asked|views)\b[^.;]{0,30}\b(?:once|after|when) the [^.;]{2,30} (?:has|have) been
      \ (?:signed|sealed|sold|let|closed|made|agreed)\b|
      \b[Dd]ecision (?:notice|letter)s? (?:has|have) been (?:prepared|drafted|typed|dated)\b|
      \b(?:told|instructed|asked) to (?:bring|start|begin|move|clear|vacate|deliver|stand by|order)\b[^.;]{0,80}\b
      (?:since|as|because)\b[^.;]{0,10}${body} (?:will|is)|
      \b[Nn]ow that [^.;]{3,60}\b(?:shaken hands|agreed|settled|signed)\b[^.;]{0,50}\b
      (?:vote|meeting|decision|Council|Committee|Cabinet)\b|
      \b(?:but )?not on (?:whether|if)\b[^.;]{0,60}\b(?:fixed|settled|decided|agreed|certain)\b|
      \bto (?:approve|endorse|note|confirm|ratify|put (?:its|their) name to) what (?:has|had) been
      \ (?:done|arranged|promised|signed|said|started)\b
    `,
    unless: regex`
      \b(?:
        that (?:a |the )?consultation would|minutes?|resolved|if|subject to|emergency|urgent|statutory|would|propos\w+|
        on \d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+ 20[01]\d
      )\b
    `,
  },
];

/** Something of the way in which councils decide. */
export const deciding = regex`
  \b(?:
    [Cc]abinet|[Cc]ommittee|[Cc]ouncil (?:in|on|has|is|will|meets|need|vote)|[Pp]anel|[Mm]embers|[Cc]ouncillors|
    [Ee]xecutive|decisions?|consultation|consulted|comment(?:s|ing)?|views|objectors?|objections?|repl(?:y|ies)|
    responses|approval|refusal|hearing|inquiry|review|vote|petition|what you think|residents|tenants|parents|traders|
    appeal|applicant|application|formality|appointment|closure|sale|toll|charge|depot|school|library|centre|pool|hall|
    tender|purchase
  )\b
`;
