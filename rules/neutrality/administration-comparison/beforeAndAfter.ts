import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { cues } from "../../../core/rule/lexicon.ts";
import type { Frame } from "../sentenceFrames.ts";

/** Words without one of which no two times of the council's life are held against each other. */
export const timeCues = cues(
  "before-and-after",
  oneLine`
    the tiller|the helm|the wheel|the reins|the purse|purse strings|purse-strings|the oars|the rudder|seals of office|
    keys to|keys of|leather chair*|big chair*|front bench|forerunner*|predecessor*|forebears|then running|
    then in charge|then at the head|then leading|then governing|then in office|then ran|then governed|before we arrived|
    before we came|before we took|since we arrived|since we came|since we took|until we came|until we arrived|
    until we took|before this administration|before the group took|since the group took|team took up|team took over|
    team took office|administration took|took up the reins|took the reins|took over the reins|others were running|
    others ran|others were in charge|someone else was running|somebody else was running|people it replaced|
    people they replaced|people we replaced|ones it replaced|those it replaced|those they replaced|last mob|last bunch|
    last shower|last gang|in better hands|in safer hands|in safe hands|in good hands|in kinder hands|in surer hands|
    in firmer hands|in capable hands|when nobody was|when no one was|in which nobody|time when nobody|last set|
    present set|present ones|nobody at the|no one at the|nobody was minding|nobody minded|nobody cared|nobody looked|
    nobody bothered|nobody troubled|nobody noticed|nobody listened|nobody wanted|nobody asked|nobody lost|
    nobody who could|nobody held|no one cared|no one looked|no one noticed|no one was minding|people who did not|
    those who did not|who did not trouble|minding the|keeping the books|kept the books|else's watch|people's watch|
    others had charge|others had the|had charge of|those days are|days are over|days are gone|gone are the days|
    taken until now|it took until|taken a new|took a new|taken different|took different|taken fresh|taken in hand|
    put right since|last ones|old set|previous ones|new set|former ones|was bare|were bare|had their say|
    have their say since|in the old days|in those years|in those days|there was a time|their successors|tiller again|
    helm again|helm at last|people who cared|people who care|who cared about|sleep over|run for the convenience|
    for the convenience of|held the purse|change of control|change in control|change of administration|
    change of leadership|
    changing of the guard|changed hands|used to run|once ran|used to govern|competent administration|
    serious administration|proper administration|tired administration|weak administration|lazy administration|
    no administration worth|any administration worth|administration worth the name|no council worth|better of
  `,
);

const heeds = oneLine`
  (?:
    look(?:ed|ing)?|car(?:ed|ing)|mind(?:ed|ing)|bother(?:ed)?|troubl(?:ed?|ing)|thought|notic(?:ed|ing)|
    listen(?:ed|ing)?|asked|wanted|lost|slept|lifted|gave|dared|knew|paid|stirred|answered|read|could read|
    watch(?:ed|ing)|count(?:ed|ing)|awake|in charge|at the (?:wheel|helm|tiller|controls)
  )
`;
const noOne = "(?:[Nn]obody|[Nn]o[ -]one|[Nn]ot a soul|[Pp]eople who did not|[Tt]hose who did not)";
/** Whoever ran the council before, told by what they held: its tiller, its purse, its keys. */
const rulersOnce =
  "(?:[Tt]hose|[Tt]he (?:people|folk|ones|lot|crowd|hands|men and women)|[Oo]thers|[Pp]eople|[Ff]olk) (?:who|that)";
const holding = "(?:hold|held|have|had|keep|kept|be (?:at|on)|were (?:at|on)|s[ai]t (?:at|on)|st(?:an|oo)d (?:at|on))";
const held = "(?:had|held|kept|had hold of|were (?:at|on)|sat (?:at|on)|stood (?:at|on))";
const helm = oneLine`
  (?:the )?(?:
    tiller|helm|wheel|reins|purse(?:[ -]strings)?|oars|rudder|seals of office|
    keys (?:to|of) (?:the )?(?:
      [Cc]ouncil [Hh]ouse|(?:[Tt]own|[Cc]ity|[Cc]ounty|[Ss]hire) [Hh]all|Guildhall|[Cc]ouncil|civic centre|building|
      place|kingdom
    )|
    leather chairs?|big chairs?|front bench
  )
`;
const before = oneLine`
  (?:before|until|up to) (?:
    the (?:change (?:of|in) (?:control|administration|leadership)|changing of the guard)|
    (?:control|power|the (?:council|chamber|authority)) (?:changed|passed)(?: into other)? ?(?:hands|over)
  )
`;
const foundWanting = oneLine`
  (?:
    were (?:asleep|dozing|snoring|looking|content|happy)|slept|dozed|snored|let|left|did (?:nothing|little|not)|never|
    would not|could not|preferred|chose|looked|neglected|allowed|forgot|squandered|frittered|ran|steered|sat|turned|
    lost|ducked|dodged|shirked
  )
`;
const now = "(?:now|today|at last|these days|no longer|since (?:then|May|\\d{4}))";

/** Nobody minded then, and somebody does now: two times of those who run the council, one of them found wanting. */
export const beforeAndAfter: readonly Frame<"comparison">[] = [
  {
    // "The people who used to run this council preferred buckets to builders."
    message: "comparison",
    pattern: regex`
      \b(?:[Tt]he )?(?:people|those|ones|lot|crowd|men and women) who (?:used to|once|then|formerly)
      \ (?:run|ran|govern|governed|led|lead|control|controlled) (?:this|the|our) (?:council|borough|city|county|
      district|
      town hall|authority|place)\b[^.;]{0,20}
      \ (?:preferred|never|could not|would not|did (?:not|nothing)|left|let|chose|thought|liked|forgot|neglected|
      squandered|wasted|ignored|saw no|had no|were|cared)\b
    `,
  },
  {
    // "It took a change of control before anyone looked at the fund."
    message: "comparison",
    pattern: regex`
      \b(?:[Ii]t )?(?:took|has taken|needed) an? (?:change of (?:control|administration|leadership|guard)|
      new (?:administration|leadership|broom|council)(?! (?:system|building|team|office|software|officer|house))|
      election)\b[^.;]{0,40}
      \ (?:before (?:anyone|anybody|somebody|someone|the|it|they)|for (?:anyone|anybody|the|it|this)|to (?:get|see|
      bring|
      put|notice|discover))\b
    `,
  },
  {
    // "What a competent administration can do where a tired one could not."
    message: "comparison",
    pattern: regex`
      \b[Aa]n? (?:competent|serious|proper|decent|capable|purposeful|tired|weak|lazy|timid|failing|failed|reckless|
      feeble|
      complacent|idle|spendthrift|prudent) administration (?:can|could|will|would|does|did|has|had|leaves|left)\b|
      \b(?:no|any|every) (?:administration|council|leadership|cabinet) worth (?:the|its) (?:name|salt)\b
    `,
  },
  {
    message: "comparison",
    pattern: regex`
      \b(?:come to expect|might expect|only to be expected|typical|one expects|what one gets|the usual standard)
      \ (?:of|from) (?:anything|everything|what|whatever|papers|work|a file|files|decisions)\b[^.;]{0,40}
      \ (?:before|until|prior to|under) (?:the change of (?:control|administration|leadership)|the last
      \ (?:administration|leadership)|the (?:old|previous|former) (?:administration|leadership|regime))\b
    `,
  },
  {
    // "those who had the tiller until 2019 dozed", "the people who used to hold the keys of the town hall let it
    // crumble"
    message: "comparison",
    pattern: regex`
      \b${rulersOnce} (?:
        (?:used to|once|formerly|previously|then|last|in those days) ${holding} ${helm}|
        ${held} ${helm} (?:
          then|(?:before|until|till|up to) (?:[A-Z]\w+ )?(?:\d{4}|the (?:last )?(?:election|poll))|
          in those (?:days|years)|at the time|for (?:\w+ ){1,2}years
        )
      )\b[^.;]{0,60}?\b${foundWanting}\b
    `,
    unless: regex`
      \b(?:
        contractors?|operators?|trust|company|ferry|boats?|yachts?|lifeboat|crew|vehicles?|drivers?|bus(?:es)?|
        lorr(?:y|ies)|minibus
      )\b
    `,
  },
  {
    // "what its forerunners ducked through four budgets"
    message: "comparison",
    pattern: regex`
      \b(?:its|their|the|our|whose) (?:forerunners?|predecessors?|forebears)\b[^.;]{0,30}? (?:
        ducked|dodged|shirked|shied away from|funked|flinched from|ran away from|would not (?:face|touch|do)|
        never (?:faced|dared|did)|left undone|swept under
      )\b
    `,
    unless:
      /\b(?:contractors?|operators?|suppliers?|trust|company|tenants?|head ?teachers?|landlords?|report|policy|plan)\b/,
  },
  {
    // "a stretch in which the people then running the city preferred to look the other way"
    message: "comparison",
    pattern: regex`
      \b(?:[Tt]he |[Tt]hose )(?:people |ones |crowd |lot |men |men and women )?(?:who (?:were )?)?then
      \ (?:running|in charge of|at the head of|leading|governing|in office|ran|governed) ?
      (?:(?:the|this) (?:[Cc]ity|[Cc]ouncil|[Cc]ounty|[Tt]own|[Bb]orough|[Dd]istrict|place)\b)?[^.;]{0,30}?
      \ (?:preferred|chose|looked|did nothing|could not be|saw fit|sat|slept|would not|never|let|found it easier|turned)\b
    `,
    unless: /\b(?:contractors?|operators?|suppliers?|trust|company|tenants?|school|published)\b/,
  },
  {
    message: "comparison",
    pattern: regex`
      \b(?:before|since|until|till|how (?:things|it) (?:was|were) (?:done )?(?:before|until)) (?:
        we|the group|
        (?:this|the (?:present|current|new))
        \ (?:administration|leadership|cabinet|executive|majority|group|team(?= took (?:up )?the reins))
      )(?: now in office)? (?:
        arrived(?! (?:on|at|in)\b)|came (?:in(?=[.,;]|$)|to (?:office|power)|along|here)|
        took (?:
          up the reins|the reins|over(?= the (?:[Cc]ouncil|reins|town hall)|[.,;]|$)|office|charge(?=[.,;]|$)|
          control(?=[.,;]|$| of the [Cc]ouncil)
        )
      )\b|
      \b(?:when|while|where|since the (?:days|time) when)
      \ (?:others|other people|somebody else|someone else|different people) (?:were|was|ran|had)
      \ (?:running|in charge of|in control of|the running of)? ?(?:the )?
      (?:[Cc]ouncil|borough|county|city|town(?: hall)?|district|authority|place|show)\b|
      \b(?:than|whereas) [^.;]{0,60}\bthe (?:people|lot) (?:it|they|we) replaced\b|
      \b
      (?:[Cc]ouncillors|[Mm]embers|[Ll]eaders(?:hip)?|[Cc]abinet|[Ee]xecutive|[Aa]dministration|[Gg]roup|[Tt]eam|[Ww]e)
      \b[^.;]{0,80}\b(?:than|whereas) [^.;]{0,60}\b(?:those|the ones) (?:it|they|we) replaced\b
    `,
    unless: /\b(?:contractor|operator|supplier|provider|trust|company|tenant|landlord|surveyed|inspected|site visit)\b/,
  },
  {
    message: "comparison",
    pattern: regex`
      \b${noOne} (?:at the top|in charge|in (?:the|this) (?:town hall|building|council|place)|here)
      \b[^.;]{0,40}\b${heeds}\b[^.]{3,120}\b${now}\b|
      \b(?:years?|days|time|decade) (?:when|in which|that) (?:nobody|no[ -]one|others|somebody else|different people)
      \ (?:was|were|had|seemed|[a-z]+ed)\b ?[^.;]{0,20}?\b(?:
        minding|watching|looking|car(?:ed|ing)|charge|counting|awake|listening|bothered|
        the (?:books|keys|reins|till|shop|helm|purse)
      )\b
    `,
  },
  {
    message: "comparison",
    pattern: regex`
      \b(?:[Ss]ince then|[Ss]ince (?:May|\d{4})|[Nn]ow|[Tt]oday),? (?:they|it|the [a-z]+) (?:have|has|is|are) (?:been )?
      in (?:better|safer|safe|surer|steadier|firmer|good|kinder|capable) hands\b|
      \bon (?:(?:somebody|someone|another)(?: else)?['’]s|other people['’]s|others['’]) watch\b|
      \b(?:while|when) (?:others|other people|different hands|somebody else) had
      \ (?:charge|the running|the keys|control|the care)\b|
      \b(?:run|kept|managed) for the (?:convenience|comfort|benefit) of (?:the few who|those who|its leaders)\b|
      \b[Ss]ince (?:the )?(?:voters|electors|electorate|people|residents)
      \ (?:had their say|spoke|made (?:their|up)|chose)\b|
      \b(?:last|old|former|previous) (?:ones|set|lot|faces)\b[^.;]{0,60}\b(?:present|new|current|the)
      \ (?:ones|set|lot|faces)\b|
      \b(?:present|new|current|a new) (?:ones|set)\b[^.;]{0,60}\b(?:last|old|former|previous) (?:ones|set|lot|faces)\b
    `,
    unless: /\b(?:rules?|forms?|keys|lamps?|bins?|windows?|doors?|standards?|figures?|questions?|tables?|meters?)\b/,
  },
  {
    // "In the free-spending days before the change of control", "until control changed hands, when nobody counted it".
    message: "comparison",
    severity: "warning",
    pattern: regex`
      \b(?:[Ii]n |[Ff]rom |[Oo]f |[Dd]uring )(?:the|those) (?:[a-z]+ )?(?:
        (?:free|high|big|fast|loose|easy|hard|slow|do)-(?:and-)?[a-z]+|spendthrift|profligate|lax|slack|lazy|idle|
        sleepy|
        carefree|careless|heady|lavish|extravagant|wasteful|dark|bad|bleak|golden|carefree|drifting|reckless|wild|palmy
      )(?:,? (?:old )?[a-z]+)? (?:days|years|times|seasons) (?:${before})\b|
      \b(?:${before})\b[^.;]{0,20},? (?:when|in which|and) ${noOne}\b[^.;]{0,20}?\b${heeds}\b
    `,
    unless: /\b(?:contractors?|operators?|suppliers?|trust|company|tenants?|landlords?)\b/,
  },
  {
    message: "comparison",
    severity: "info",
    pattern: regex`
      \b(?:
        [Ff]or (?:years|a decade|decades)|[Bb]efore|[Uu]ntil|[Ii]n th[eo]se (?:years|days)|[Oo]nce|
        [Ff]rom \d{4} to \d{4}|[Tt]here was a time
      )\b[^.]{0,50}\b${noOne}\b[^.;]{0,40}\b${heeds}\b[^.]{0,120}
      (?:\b${now}\b|\b(?:do|does|is|are|has|have)\.?$|it shows)|
      \b[Nn]obody (?:held|kept|had) the (?:purse|reins|books|keys)\b
    `,
    unless: /\b(?:responsible for|lived|appointed|applied|contractor|highway authority|licen[cs]e)\b/,
  },
  {
    message: "comparison",
    severity: "info",
    pattern: regex`
      \b(?:[Tt]hose days|[Aa]ll that|[Tt]hat time) (?:are|is) (?:over|gone|past|behind us)\b|\b[Gg]one are the days\b|
      \b[Ii]t (?:has taken|took) (?:
        until (?:now|20\d\d|May)|a (?:new|different|fresh) (?:set|team|group|lot|council|generation)|new people|
        different people|fresh eyes
      )\b[^.;]{0,60}\bto (?:see|do|begin|start|put|mend|act|notice|face|build|take)\b|
      \b(?:let go|let slide|neglected|allowed to (?:slip|drift|rot|decay)|run down)\b[^.;]{0,60}\b
      (?:taken in hand|put right|gripped|turned round|built up again|begin building)\b|
      \btheir successors (?:saw|acted|have|did|do|listen|care|took)\b|
      \b(?:hand|hands) (?:is |are |back )?(?:on|at) the (?:tiller|helm|wheel|reins) (?:again|at last|once more|now)\b|
      \bpeople who (?:cared?|minded?|listen(?:ed)?)[^.;]{0,30}\b(?:took|take|taken|in charge|running|at the top|now)\b|
      \b(?:cupboard|coffers|till|purse|larder) (?:was|were|stood) (?:bare|empty) when\b|
      \b[Ii]n the old days\b[^.]{5,100}\b(?:today|now|these days)\b|
      \bno(?:body|[ -]one) who could (?:read|count|add|write|tell)\b|\bslip while others\b
    `,
    unless: /\b(?:museum|railway|mill|colliery|archive|exhibition|medieval|Victorian|century)\b/,
  },
];
