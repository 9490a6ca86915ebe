import { oneLine, regex } from "../../../core/pattern/regex.ts";
import type { Frame } from "../sentenceFrames.ts";

export type Key = "settled" | "will" | "whatever" | "before";

/** What keeps the outcome open. */
export const open = regex.i`
  \b(?:
    if|unless|whether|subject to|asked|invited|should (?:it|they|members|the)|
    (?<!\d |in |by |until |till |from |of |before |after |this |next |last |late |early |mid-)may|might|would|could|
    in the event|provided|assum\w+|option \d|options|consider|considers|considering|recommend\w*|propos\w+|seek|seeks|
    draft|annually|each year|every year|quarterly|from time to time|terms of reference|responsible for|delegat\w+|
    where appropriate|until now|up to now|hitherto
  )\b
`;

/** The same where an option is named as what is to be chosen: "will approve option 2" leaves nothing open. */
const named = new RegExp(open.source.replace("|option \\d|options|", "|(?:the|which|each|an|either) option|options|"));

const body = oneLine`
  (?:
    (?:[Tt]he |[Ff]ull )?(?:Planning |Licensing |Audit |Scrutiny |Appeals? |Grants? |[A-Z][a-z]+ )?
    (?:Cabinet(?: Member)?|Committee|Sub-Committee|Council|Panel|Executive(?: Member)?|Board|Commission|Mayor|Leader)|
    [Mm]embers|[Cc]ouncillors
  )
`;
const settle = oneLine`
  (?:
    approv(?:e|ing)|agree(?:ing)? (?:to|the|this|it|that|option \d)|adopt(?:ing)?|refus(?:e|ing)|reject(?:ing)?|
    grant(?:ing)?|
    uphold(?:ing)?|dismiss(?:ing)?|award(?:ing)?|endors(?:e|ing)|back(?:ing)?|confirm(?:ing)? (?:the|this|it)|
    make the (?:order|award|appointment|decision to)|
    give (?:it|this|the [a-z ]{2,30}) (?:its|the) (?:blessing|go-ahead|green light|approval|backing)|
    sign (?:it |this |the [a-z ]{2,20} )?off|pass (?:the|this|it)|vote (?:for|through|this|it|down)|nod (?:it|this|the)|
    wave (?:it|this|the)|turn (?:it|this|the [a-z ]{2,20}) down|throw (?:it|this) out|choose|select|close|sell|dispose|
    abolish|revoke|go (?:for|ahead|with)|ratify|support (?:the|this|it|option)|say (?:yes|no)|accept (?:the|this|it)|
    come down
  )
`;
const others = oneLine`
  (?:
    residents|anybody|anyone|people|objectors|
    the (?:
      public|consultation|replies|responses|objectors|residents|inspector|survey|scrutiny|review|evidence|panel|town|
      village|traders|parents|staff|unions|results?
    )|
    they|consultees|staff|traders|parents|tenants|users|the [A-Za-z][a-z]+|members of the public|scrutiny|
    comes? (?:back|out|up|in)|is said|may be said|views
  )
`;

/** A decision that is still to come spoken of as taken, in so many words. */
export const frames: readonly Frame<Key>[] = [
  {
    // "Cabinet will take the findings on board in May."
    message: "will",
    pattern: regex`
      \b${body} (?:will|shall|is going to|are going to|is sure to|are sure to|is bound to|are bound to)
      \ (?:duly |no doubt |gladly |of course |now )?(?:
        take (?:it|this|them|these|(?:all|each|every one) of [a-z ]{3,20}?|(?:the|all|every|each|our|its)
        [a-z ]{3,40}?) (?:fully |all |firmly )?on board|
        (?:accept|adopt|agree|approve|endorse|implement|act on|follow|carry out)
        \ (?:all|each|every one|every|both) (?:of )?(?:the |these |our |its |\d+ |[a-z]+ )?recommendations
      )\b
    `,
    unless: /\b(?:if|unless|whether|subject to|asked|invited|would|could|might|should|not)\b/i,
  },
  {
    // "Scrutiny will be giving the crews a clean bill of health."
    message: "will",
    pattern: regex`
      \b
      (?:${body}|[Ss]crutiny|[Aa]udit(?:ors)?|[Tt]he (?:review|inquiry|hearing|task group|call-in|auditors?|inspector))
      \b[^.;]{0,60}?\b(?:will|shall|(?:is|are) (?:going|certain|bound|sure|set|about) to)
      \ (?:duly |surely |no doubt |doubtless |then )?(?:be )?(?:giv(?:e|ing)|hand(?:ing)?|award(?:ing)?|issu(?:e|ing))
      \ (?:it|them|us|him|her|this|these|(?:the|our) (?:[a-z-]+ ){1,4}?)? ?(?:an? |the |its |their )?(?:
        clean bill of health|thumbs[- ]up|all[- ]clear|seal of approval|full marks|top marks|gold stars?|
        glowing (?:report|review|verdict)|vote of confidence|pat on the back
      )\b
    `,
    unless: open,
  },
  {
    message: "settled",
    pattern: regex`
      \bonly one (?:way|outcome|result|ending) (?:in which |that )?
      (?:this|it|things|the (?:matter|vote|decision|meeting|consultation|item))
      \ (?:can|could|will|would|is going to|was ever going to) (?:come out|end|go|finish|turn out|be decided|fall)\b
    `,
  },
  {
    message: "whatever",
    pattern: regex`
      \b(?:
        [Ww]hatever|[Nn]o matter what|[Rr]egardless of (?:what )?|[Ii]rrespective of (?:what )?|
        [Nn]otwithstanding (?:what )?
      ) ?(?:
        the (?:outcome|result|findings|response|weight|strength|volume|number)s? (?:of|to) (?:the |any |this )?
        (?:public |formal |statutory )?(?:
          consultation|survey|review|objections|responses|representations|inquiry|petition|exercise|engagement|replies
        )|
        (?:any |the )?(?:views|responses|replies|objections|representations|comments)
        (?: (?:received|of|from|made|that)\b[^,.;]{0,40})?|
        ${others}(?: (?:panel|may|might|should|will|would|then|subsequently|eventually))*(?:
          \ (?:
            says?|thinks?|wants?|finds?|brings?|shows?|comes?|concludes?|recommends?|feels?|prefers?|tells?|suggests?|
            replies|respond|reply|produces?|throws?|yields?|turns?|think
          )\b[^,.;]{0,20}
        )
      )
    `,
    unless: regex`
      \b(?:
        leaflet|any review|lease (?:will|expires)|statutory|grant will end|by law|must be (?:given|considered)|equal\w*|
        protected
      )\b
    `,
  },
  {
    message: "whatever",
    pattern: regex`
      \b(?:
        [Nn]othing (?:
          said|that (?:is|was|may be) said|
          that (?:residents|objectors|members|anybody|anyone|the [a-z]+) (?:say|says|said|can say)|residents|objectors|
          in the (?:consultation|responses|petition|replies)
        )|
        [Nn]o (?:amount of|number of|objection|representation|argument|evidence|petition|response)[^,.;]{0,40}?
      ) (?:[^,.;]{0,40}? )?(?:is|are|will|would|can|could|was)(?: now)?(?: likely to| going to| able to)? (?:
        change|alter|affect|sway|move|shift|influence|stop|prevent|persuade|make (?:any|a) difference|deflect|turn|
        divert
      )
    `,
  },
  {
    message: "whatever",
    pattern: regex`
      \b(?:
        [Cc]onsultation|
        [Tt]he
        \ (?:survey|hearing|debate|petition|objections|responses|replies|call-in|scrutiny|inquiry|meeting|vote|review)|
        [Rr]esponses|[Oo]bjections|[Rr]epresentations
      )\b[^,.;]{0,40}? (?:will not|won['’]t|cannot|is not going to|are not going to|is unlikely to|are unlikely to)
      \ (?:now )?(?:change|alter|affect|sway|move|shift|influence|stop|prevent|persuade|deflect|make any difference)\b
    `,
  },
  {
    message: "whatever",
    pattern: regex`
      \b(?:will|is to|are to|is going to|are going to) (?:still |now |therefore )?(?:
        be (?:
          sold|closed|shut|demolished|withdrawn|abolished|built|felled|introduced|gone|let|merged|moved|cut|charged|made
        )|
        close|shut|go|cease|end|rise|proceed|go ahead|happen|lose
      )\b[^.;]{0,50}\b(?:
        in any (?:event|case)|come what may|regardless|either way|like it or not|one way or (?:an)?other|all the same|
        no matter what
      )\b
    `,
    unless: /\b(?:statut\w+|lease|term|grant|expires?|law|Government|Department|minister)\b/,
  },
  {
    message: "will",
    pattern: regex`
      \b${body} (?:
        will|shall|is going to|are going to|is (?:certain|bound|sure|set|determined|committed) to|
        are (?:certain|bound|sure|set|determined|committed) to|intends to|is expected to|are expected to
      )(?: then| therefore| duly| formally| now| doubtless| no doubt| of course| surely|
      \ gladly)?(?: be(?= [a-z]+ing\b))? ${settle}\b
    `,
    unless: new RegExp(`${named.source}|\\b(?:before|after|until|when|once|must|criteria|panel members|only)\\b`, "i"),
  },
  {
    message: "will",
    pattern: regex`
      \b${body}\b[^.;]{0,40}, (?:which|who) (?:will|shall|is (?:certain|bound|sure|set) to) (?:duly |formally )?
      ${settle}\b|
      \b(?:when|at which|where) (?:it|they|${body}) (?:will|shall|gives?|is (?:certain|bound|sure|set) to)
      \ (?:duly |formally )?(?:${settle}|(?:the [a-z]+|it|this) (?:its|the) (?:blessing|approval|go-ahead))
    `,
    unless: open,
  },
  {
    message: "settled",
    pattern: regex`
      \b(?:${body}|[Tt]he (?:[Cc]hair(?:man|woman)?|portfolio holder|[Ll]eader))(?: of [^,.;]{2,40})? (?:has|have)
      \ (?:already |privately |personally |now )?(?:
        assured|promised|told|given (?:his|her|its|their) word to|made (?:it )?(?:clear|plain) to|let it be known to|
        guaranteed|indicated to
      ) [^.;]{2,60}\b(?:
        scheme|application|bid|permission|approv\w+|consent|licen[cs]e|pass\w*|support\w*|success\w*|safe|secure|
        granted|refused|nothing|will|rejected|vote
      )\b
    `,
    // Of an interest somebody tells what the law asks, and of a fault or a delay what will be done about it: no
    // outcome.
    unless: regex`
      \b(?:
        resolved|consultation will|consider\w*|open to|no decision|report will|briefed|interests?|dispensation|
        told [^.;]{2,60} (?:of|about) [^.;]{2,60} (?:and|but) will
      )\b
    `,
  },
  {
    message: "settled",
    pattern: regex`
      \b(?:[Tt]he |[Aa] |[Tt]his |[Ii]ts |[Tt]heir )?(?:
        outcome|result|decision|verdict|matter|issue|question|closure|sale|vote|appointment|conclusion|
        fate of [a-z ]{2,30}
      )(?: of [^,.;]{2,40})? (?:is|was|are|has|had|were)(?:
        \ now| already| effectively| to all intents and purposes| all but| virtually| privately| long since| as good as|
        \ in effect| in practice| in substance
      )+(?: been)? (?:
        settled|decided|taken|made|agreed|certain|beyond|fixed|closed|determined|known|over|done|a formality|sealed|
        resolved|assured
      )\b
    `,
    unless: regex`
      \b(?:
        published|reported|minute|on \d|at its meeting|
        by (?:the )?(?:Secretary|High Court|Inspector|Government|minister)
      )\b
    `,
  },
  {
    message: "settled",
    pattern: regex`
      \b(?:
        [Cc]onsultation|[Tt]he (?:hearing|vote|debate|meeting|review|call-in|appeal|inquiry|report|exercise)|[Ss]crutiny
      )\b[^.;]{0,40}? (?:is|was|will be|can be|may be|being|as)(?:
        \ treated as| regarded as| seen as| little more than| no more than| merely| only| purely| largely| simply| just|
        \ in truth
      )* (?:
        a (?:
          formality|courtesy|box|hurdle|legal nicety|technicality|matter of form|charade|gesture|sop|stepping stone|
          necessary evil
        )|
        an? [a-z]+ (?:formality|nicety)|for (?:show|form|appearance)|cosmetic|window|in name only|academic
      )\b
    `,
  },
  {
    message: "settled",
    pattern: regex`
      \b(?:[Tt]he )?(?:[Pp]urpose|[Aa]im|[Oo]bject|[Pp]oint) of (?:the|this)
      \ (?:consultation|exercise|hearing|meeting|inquiry|review|survey|engagement) is
      \ (?:only |simply |merely |therefore )?(?:
        to (?:
          bring|persuade|convince|reassure|win|show|sell|prepare|secure (?:support|agreement)|justify|validate|confirm|
          legitimise|demonstrate support|soften|let|satisfy
        )|
        not to
      )
    `,
  },
  {
    message: "before",
    pattern: regex`
      \b(?:
        [Cc]ontract(?:or)?s?|[Oo]rder|[Nn]otices?|[Ll]etters?|[Ss]taff|posts?|builders?|work(?:s|men)?|removal|keys|
        tenders?|signs?|machines?|equipment|agents?|buyers?|demolition|lease|advert\w*|press release
      )\b[^.;]{0,60}\b(?:ha(?:s|ve) been|were|was|is|are) (?:already |now |duly )?(?:
        drawn up|booked|ordered|appointed|signed|printed|engaged|lined up|instructed|prepared|placed|let|hired|bought|
        told|issued|sent|served|retained|given notice|written
      )\b[^.;]{0,60}\b(?:
        on that footing|on this footing|on the (?:footing|assumption)|in anticipation|in the expectation|in readiness|
        ready for|so that (?:it|they) can be (?:sealed|signed|sent|issued|served)|on the night|
        ahead of the (?:decision|vote|meeting)|before the (?:decision|vote|meeting|Committee|Cabinet|consultation)|
        pending (?:the )?formal|(?:formal|final) (?:decision|approval|confirmation)
      )
    `,
    unless: regex`
      \b(?:subject to|conditional|provisional\w*|break clause|without commitment|may be cancelled|option to|at risk)\b
    `,
  },
  {
    message: "before",
    pattern: regex`
      \b(?:were|was|has been|have been) (?:told|informed|notified|assured|promised|advised)\b[^.;]{0,30}\bthat
      \ (?:their|the|his|her|its|they|it)\b[^.;]{0,40}\b(?:
        would (?:go|close|be (?:deleted|lost|made|cut|sold|approved|granted|refused|closed))|
        will (?:go|close|be (?:deleted|lost|made|cut|sold|approved|granted|refused|closed))
      )\b[^.]{0,40}[;,] [^.]{0,30}\b(?:consultation|comments|views|hearing|decision)\b[^.]{0,20}\b
      (?:opens?|begins?|starts?|follows?|will|is to)\b
    `,
  },
  {
    message: "will",
    pattern: regex`
      \b${body} (?:is|are) (?:already |all |firmly |fully |quite )*(?:
        wedded to|intent on|bent on|set on|of one mind|in no mood|not (?:disposed|inclined) to|decided|resolved to|
        determined to|agreed (?:on|that)
      )\b
    `,
    unless: /\b(?:by|delegat\w+|if|whether|asked)\b/,
  },
  {
    message: "will",
    severity: "info",
    pattern: regex`
      \b(?:[Tt]he|[Tt]his|[Tt]hese) (?:[a-z-]+ ){1,5}will (?:now |then |therefore )?(?:
        be (?:
          sold|closed|demolished|shut|withdrawn|abolished|felled|scrapped|granted|refused|rejected|approved|introduced
        )|
        close|shut|cease|go
      )\b
    `,
    // A closing that is over on a day is works, not a decision.
    unless: regex.i`
      ${open.source}|\b(?:from|between) [^.;]{3,30} (?:to|and|until) \d|\bfor \w+ (?:hours?|days?|nights?|weeks?)\b|
      \ba (?:day|night|week|fortnight|month)\b|\b(?:order|direction) made\b|\bAdjudicator\b|
      \bas (?:Cabinet|Council|the Committee) (?:agreed|decided|resolved)\b
    `,
  },
  {
    message: "will",
    severity: "info",
    pattern: regex`
      \b${body} will (?:then |therefore |duly |now |not )?(?!
        be|consider|receive|present|introduce|chair\b|
        welcome (?:a|an|any|the) (?:further |updated? |follow-up |annual )?(?:report|update|paper|comments|briefing)|
        decide|determine|meet|hear|need|have|note|review|continue|monitor|also|hold|discuss|debate|wish|want|publish|
        report|provide|work|consult|respond|make|take|seek|use|ensure|bring|look|develop|carry|form|begin|lead|publish|
        include|retain|oversee|undertake|comply|comprise|consist|maintain|manage|operate|act|set|wait|recall|remember|
        know|find|see|recognise|appreciate|recognize|nominate|appoint|elect|contribute|deliver|invest|pay|write|support|
        benefit|participate|engage|encourage|apply|contact|identify|assess|prepare|face|still|only|where|in|at|on|if|
        ask|share|collect|audit|inspect|check|visit|test|sample|send|reply|answer|train|survey|clean|notify|tell|inform|
        invite|remain|keep|host|own|assist|help|aim|prioritise|spend|borrow|restrict|limit|avoid|diversify|place|obtain|
        secure|require
      )[a-z]+
    `,
    unless: open,
  },
  {
    message: "whatever",
    severity: "info",
    pattern: regex`
      \b(?:
        [Cc]onsultation|[Oo]bjections?|[Vv]iews|[Rr]epresentations?|[Pp]etition|[Cc]omments|[Hh]earing|[Ii]nquiry|
        [Rr]esponses|[Rr]eplies|[Dd]ebate
      )\b[^.;]{0,80}\b(?:
        too late|pointless|academic|futile|irrelevant|beside the point|no bearing|no effect|makes? no difference|
        neither here nor there|after the (?:event|fact)|for show
      )\b
    `,
  },
  {
    message: "settled",
    severity: "info",
    pattern: regex.i`
      \b(?:evidence|appendix|report|information|figures|options?|replies|responses)\b[^.;]{0,50}\b
      (?:supplied|provided|included|attached|set out|listed|given|recorded) (?:only |merely |purely )?for
      \ (?:completeness|form|form['’]s sake|the record)\b
    `,
  },
];

/**
 * Things set in train, views that are not to count and minds that are known, when nothing plainer is said: for
 * information.
 */
export const doubtful: readonly Frame<Key>[] = [
  {
    // What follows a decision lies ready before it: papers, letters, orders, men and machines.
    message: "before",
    severity: "info",
    pattern: regex.i`
      \b(?:
        decision notices?|notices?(?: to quit| of \w+)?|letters?|contracts?|purchase orders?|press (?:release|notice)|
        signs?|signage|leaflets?|lease|licence|job advert\w*|advert\w*|banners?|plaque|invitations?|uniforms?|keys?|
        scaffolding|contractors?|equipment|furniture|removal vans?|staff rotas?|website|booking pages?
      )\b[^.;]{0,50}?\b(?:
        (?:is|are|was|were|has been|have been|had been) (?:already |all |now |since )?(?:
          typed(?: up)?|printed|run off|drawn up|made out|signed|issued|sent(?: out)?|posted|ordered|booked|engraved|
          paid for|delivered|handed over|engaged|stood by|written
        )|
        (?:is|are) (?:already |now )?(?:in the post|at the printers?|on order|on site|ready to go|lined up)
      )\b(?!
        \ (?:by|to) (?:the )?(?:previous|members|councillors)|
        [^.;]{0,40}\b(?:
          subject to|if (?:the|members|it|approved)|in 20[01]\d|last year|under delegated|
          following (?:the|its|Cabinet|Council)|after (?:Cabinet|Council|the Committee) (?:agreed|approved|decided)
        )
      )
    `,
    unless: regex.i`
      \b(?:
        subject to|consultation|respond\w*|repl(?:y|ies|ied)|comments|objections?|neighbour|notified|
        (?:statutory|site|press|street) notices?|petition|from (?:the|a|residents?)|residents|(?:with|of) the names|
        in memory|memorial|in (?:[a-z]+ )?languages|Welsh|Braille|large print|resolved|minute|agreed (?:by|on|at)|
        approved (?:by|on|at|in)|previous|section 106|completed in|since (?:19|20)\d\d
      )\b
    `,
  },
];
