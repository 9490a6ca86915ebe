import { oneLine, regex } from "../../../core/pattern/regex.ts";

const member = "(?:the )?§+";
const own = `${member}['’]s?`;

const virtues = oneLine`
  (?:
    hard|hard work|work|bargaining|efforts?|endeavours?|brainchild|brain child|idea|vision|energy|charm|determination|
    persistence|tenacity|perseverance|leadership|drive|commitment|dedication|foresight|courage|passion|enthusiasm|
    insistence|initiative|refusal to (?:give|take|let|accept)|intervention|lobbying|campaign(?:ing)?|negotiat\w+|
    advocacy|championing|good offices|handling|skill|tact|diplomacy|generosity|wisdom|judgement|guidance|stewardship|
    inspiration|tireless\w*|personal (?:touch|involvement|commitment|interest|intervention)|success|achievement|triumph|
    legacy|pet project|dream|ambition|contacts|influence|charisma|imagination|instinct|doggedness|patience|steer|
    support|backing|pressure|quick thinking|single-mindedness
  )
`;
const deeds = oneLine`
  (?:
    secured|won|saved|rescued|delivered|achieved|brought (?:about|in|the)|got|persuaded|fought|battled|campaigned|
    championed|pioneered|negotiated|masterminded|transformed|turned (?:it|the|this)|
    made (?:it|this|the \w+) (?:happen|possible)|drove|pushed|pressed|insisted|unblocked|kept (?:it|the)|stopped|
    prevented|protected|spearheaded|led the (?:fight|charge|campaign|way)|pulled (?:off|it)|restored|revived|stood up|
    stood firm|came up with|dreamed up|thought of|saw what|first saw|spotted|refused to|never gave up|
    worked (?:tirelessly|hard|wonders|round the clock)|found the (?:money|funding)|clinched|steered|succeeded
  )
`;

/** Credit, whichever way round it is told. */
export const pattern = new RegExp(
  [
    // "It was mended after Councillor Moss reminded the Council for the fourth time".
    oneLine`
      \b(?:
        mended|fixed|repaired|cleared|resurfaced|restored|reopened|removed|won|secured|saved|installed|put right|
        reversed|granted|found
      )\b[^.;]{0,40}\b(?:after|because of|following|thanks to) (?:repeated |strong |some |much |constant )?
      (?:pressure|lobbying|campaigning|efforts|persistence) (?:by|from|of) §+|
      \b(?:
        mended|fixed|repaired|cleared|resurfaced|restored|reopened|removed|won|secured|saved|installed|put right|
        reversed|granted
      )\b[^.;]{0,40}\b(?:after|once|because|when) §+(?:
        \ (?:had |repeatedly |again |personally |finally )*(?:
          remind\w*|press(?:ed|ing)|push(?:ed|ing)|lobb\w+|campaign\w+|interven\w+|chas(?:ed|ing)|pester\w*|demand\w*|
          fought|insist\w*|took (?:up|on)|stepped in|got involved
        )\b
      )
    `,
    oneLine`
      \b(?:
        [Tt]hanks (?:in (?:large|no small) (?:part|measure) |largely |mainly |entirely )?to|[Tt]hank|
        [Cc]redit (?:is due |goes |must go |belongs |should go |for [^.;]{0,50} (?:goes|belongs|is due) )?to|
        [Tt]ribute (?:is|must be|should be)? ?(?:paid )?to|
        (?:due|down|owed|owes? (?:\w+ ){0,4}|attribut\w+|a (?:tribute|testament|credit|monument)|testimony)
        \ (?:(?:in (?:large|no small) (?:part|measure)|largely|mainly|entirely|solely|not least) )?to|
        [Hh]ats off to|grateful to|indebted to|[Cc]ongratulations to|(?:it is|it was) to
      ) (?:the )?(?:[a-z]+ (?:[a-z]+ )?(?:of )?)?(?:both |our |her colleague |his colleague )?
      (?:${member}|${virtues} (?:and \w+ )?of ${member})
    `,
    oneLine`
      \b(?:[Tt]hrough|[Bb]y|[Bb]ecause of|[Oo]wing to|[Dd]own to|[Ff]ollowing|after) (?:the )?(?:[a-z-]+ ){0,3}(?:
        good offices|efforts?|persistence|determination|intervention|lobbying|leadership|tenacity|insistence|hard work|
        campaigning|dedication|perseverance|drive|energy
      ) of (?:the )?(?:ward member,? |local member,? )?${member}
    `,
    oneLine`
      \b(?:[Ii]t (?:was|is|has been)|(?:that|this) (?:was|is)) (?:largely |mainly |very much |only |none other than )?
      ${member} (?:alone )?(?:who|that|whose)\b
    `,
    `\\b[Ww]ithout ${member}(?:['’]s)?(?=\\W)[^.;]{0,80}\\b(?:would|could|might|not|never)\\b`,
    `\\b(?:would|could|might)\\b[^.;]{0,60}\\b(?:but for|without|had it not been for|had) ${member}`,
    `\\b(?:[Bb]ut for|[Hh]ad it not been for|[Ww]ere it not for) ${member}`,
    oneLine`
      ${member} (?:has |had |have )?(?:
        personally|single-handedly|tirelessly|doggedly|bravely|tenaciously|successfully|skilfully|brilliantly|
        courageously|passionately|relentlessly|alone|almost alone|rightly
      )(?:,)? (?:has |had )?(?:been )?\w+
    `,
    oneLine`
      ${member} (?:has |had |have )(?:now |long |already |since |at last )?${deeds}\b
      (?! (?:a|an|the) (?:by-election|seat))
    `,
    oneLine`
      ${member} (?:
        secured|won (?!the (?:seat|ward|by-election|vote))|saved|rescued|championed|pioneered|masterminded|spearheaded|
        fought (?:hard|for|long|off)|refused to (?:give|take|let|accept|be)|stood (?:up|firm|alone)|never gave up|
        led the (?:fight|charge|campaign)
      )\b
    `,
    oneLine`
      ${member}(?:,[^,.;]{0,60},)? (?:
        has been|was|is|remains|proved|deserves|can (?:rightly |justly )?(?:be proud|claim|take)|takes?|must take|
        should take|had the (?:vision|foresight|courage|wisdom|good sense)|made (?:it|this) possible|
        is to be (?:thanked|congratulated|commended)|has (?:shown|earned|every (?:right|reason))
      )\b[^.;]{0,20}\b(?:a |the )?(?:
        driving force|prime mover|moving spirit|architect|champion|inspiration|instrumental|tireless|great|true|credit|
        praise|thanks|gratitude|plaudits|the one who|a hero|pride|proud|father of|mother of|friend to|brains behind|
        mind behind|thanked|congratulated|commended|vision|foresight|courage|wisdom|good sense|indispensable|key to
      )\b
    `,
    oneLine`
      \b(?:driving force|prime mover|moving spirit|architect|champion|brains|inspiration|mind|mastermind|man|woman|hero)
      \ (?:behind|of)[^.;]{0,60}\b(?:is|was|has been|being)\b ${member}
    `,
    oneLine`
      \b(?:
        feather in the cap|achievement|success|triumph|victory|legacy|brainchild|idea|handiwork|work|credit|
        personal project|project|vision|invention|gift|baby
      ) (?:of|for|to) (?:the )?(?:local member,? |ward member,? |portfolio holder,? )?${member}
    `,
    oneLine`
      \b(?:
        led|championed|inspired|masterminded|driven|pioneered|spearheaded|delivered|rescued|saved|won|secured|conceived|
        dreamed up|steered through|made possible
      ) (?:from the (?:start|front) |throughout |single-handedly |personally |tirelessly )?by
      \ (?:our |the tireless |the indefatigable |the energetic )?${member}
    `,
    oneLine`
      \b(?:owes?|owed) (?:much|a (?:great )?(?:deal|debt)|everything|its \w+|the [^.;]{0,30}|their [^.;]{0,20})? ?
      (?:\w+ ){0,3}to ${member}
    `,
    `\\b(?:[Nn]obody|[Nn]o one|[Nn]one|[Nn]o other member) (?:but|except|save|besides|other than|apart from) ${member}`,
    oneLine`
      ${member}[^.;]{0,80}\b(?:the Council|the Committee|the town|we|residents|members|officers|everyone|all)
      \ (?:is|are|remains?) (?:\w+ )?in (?:his|her|their) debt
    `,
    `${member} alone (?:had|has|saw|read|asked|spotted|thought|understood|took)\\b`,
    `\\b(?:[Ff]ull marks|[Nn]o praise is too high|[Aa]ll credit) (?:to|for) ${member}`,
    `\\b(?:[Nn]one|[Nn]o ?one|[Nn]obody) (?:has |have )?(?:done|worked|fought|did|tried) (?:\\w+ ){0,6}than ${member}`,
    oneLine`
      ${own} (?:own )?
      (?:greatest|finest|proudest|biggest|crowning|signature|personal|remarkable|considerable|quiet|gentle|famous)
      \ (?:\w+ )?[a-z]+\b
    `,
    `\\b(?:[Ii]t )?fell to ${member}`,
    `\\b[Hh]ad it been (?:left|up) to ${member}`,
    `${own} (?:own )?(?:baby|doing|firm stand|brave stand|stand against|making)\\b(?! (?:a|an|the)\\b)`,
    `\\b(?:has|have|had) ${member} to thank\\b`,
    oneLine`
      \b(?:idea|suggestion|inspiration|impetus|push|drive|pressure|demand) (?:first |originally |really |largely )?
      (?:came|comes|sprang|stemmed) from ${member}
    `,
    oneLine`
      ${member}(?:,)? who (?:has |had |have )?(?:long |always |never |tirelessly )?(?:
        campaigned|fought|battled|pursued|pressed|pushed|championed|worked tirelessly|worked hard|lobbied|argued for|
        stopped|refused|made (?:it|this)
      )
    `,
    `\\b[Ii]f it (?:had not been|were not|was not|weren['’]t|hadn['’]t been) for ${member}`,
    oneLine`
      ${member} (?:can|may|should|must|ought to|has every right to) (?:rightly |justly |well )?(?:be|feel|take)
      \ (?:proud|pleased|satisfaction|pride|credit|the credit|a bow)
    `,
    oneLine`
      ${member} (?:was|has been|is|were)
      \ (?:right|proved right|proven right|vindicated|ahead of (?:his|her|the)|the first to)\b
    `,
    oneLine`
      \b
      (?:idea|plan|scheme|suggestion|inspiration|proposal|project|brainwave|concept|notion|initiative|invention|vision)
      \b[^.;]{0,40} (?:was|were|is|has been) (?:\w+ )?${member}['’]s
      (?=[.,;]|$| (?:and|alone|own|originally|from|to begin|in the first))
    `,
    oneLine`
      \b[Ii]t (?:is|was) ${own} (?:own )?
      (?:idea|plan|scheme|suggestion|proposal|project|brainwave|concept|initiative|invention)\b
    `,
    `\\b(?:thought (?:of|up)|devised|dreamt up|dreamed up|conceived|hit (?:up)?on) by ${member}`,
    `\\bsuggestion of ${own}`,
    oneLine`
      ${member}[^.;]{0,80}\b(?:never|not|little|scant|no|scarcely|hardly|nobody)\b[^.;]{0,30}\b
      (?:recognition|recognised|credit(?! (?:card|union|note|rating))|thanks|thanked|acknowledge(?:d|ment)|praise)\b
    `,
    `\\b(?:[Nn]obody|[Nn]o one|[Ff]ew) (?:has|have|had) (?:ever )?(?:given|thanked|paid|shown) ${member}`,
    oneLine`
      \b(?:[Rr]ecognition|[Aa]cknowledgement|[Pp]raise) (?:is|are|was) (?:\w+ )?(?:overdue|due|owed|owing) to ${member}
    `,
    `${member} (?:saw (?:this|it|the \\w+) coming|foresaw)\\b`,
    `\\bto ${member} (?:alone |in particular |above all |personally )?that\\b`,
    `${member}[^.;]{0,140}\\b(?:down|due|owed|thanks|all) to (?:him|her)\\b`,
    oneLine`
      ${member} (?:has |had )(?:to )?(?:drag|haul|bring|pull|push|shame|cajole|coax|bully|frogmarch)(?:ged|led|ed|ied)?
      \ (?:them|it|others|everyone|everybody|the \w+(?: \w+)?|Cabinet|officers) (?:\w+ ){0,2}?
      (?:to|into|over|through|along|kicking|by)\b
    `,
    oneLine`
      \b(?:as|just as) ${member} (?:rightly |always |wisely )?
      (?:foresaw|predicted|promised|warned|said (?:it|they|we|he|she) would)
    `,
  ].join("|"),
);

/** Virtues of a member, before or behind the name. */
export const virtuous = new RegExp(
  [
    oneLine`
      ${own} (?:own |great |many |long |years of |\w+ly )?(?:[a-z-]+,? (?:and )?){0,2}${virtues}\b
      (?! (?:group|programme|officer|centre|statement))[^.;]{0,80}\b(?:
        has|have|was|were|is|are|won|saved|secured|brought|spared|made|paid|kept|got|led|that|now|deserves?|produced|
        turned|ensured|resulted|meant
      )\b
    `,
    oneLine`
      \b(?:[Tt]he|[Hh]er|[Hh]is) (?:[a-z-]+,? (?:and )?){0,3}${virtues}(?:,? (?:\w+ )?(?:and )?\w+){0,3}
      \ (?:of|shown by|on the part of) ${member}
    `,
  ].join("|"),
);
export const virtue = new RegExp(`\\b${virtues}\\b`);

/** Blame, and standing alone against the rest. */
export const blamed = new RegExp(
  [
    `\\b[Oo]nly ${member}`,
    `${member} (?:was|is|stood) (?:the only|alone|the sole|the one)\\b`,
    `\\bhad ${member} not\\b`,
    `\\bof ${own} (?:own )?(?:making|doing)\\b`,
    oneLine`
      \b(?:because|after|since|until|when) ${member} (?:
        blocked|refused|failed|ignored|insisted|overruled|delayed|changed (?:his|her) mind|would not|dithered|
        lost interest|walked
      )\b
    `,
    oneLine`
      \b(?:
        fault|doing|blame|mistake|responsibility|failure|obstinacy|stubbornness|indecision|refusal|dithering|negligence|
        vanity|folly
      ) (?:of|lies with|rests with|belongs to|must lie with|falls on) ${member}
    `,
    oneLine`
      ${own} (?:\w+ )?(?:
        fault|failure|obstinacy|stubbornness|indecision|refusal|dithering|vanity|mistake|folly|opposition|delay|
        inaction|neglect
      )\b[^.;]{0,50}\b(?:cost|led|caused|delayed|meant|lost|left|held|has|is|was)\b
    `,
    `\\b(?:thank|blame) ${member} for\\b`,
    oneLine`
      ${member} (?:
        must bear|bears|(?:must|should|has to) (?:take|accept|answer|carry|shoulder)|was wrong|
        has only (?:himself|herself)|is to blame|was to blame|is responsible for the (?:delay|overspend|loss|mess)|
        cost the (?:Council|borough|town|city|county)|blocked|torpedoed|scuppered|wrecked|sabotaged|stood in the way|
        (?:has |had )?(?:failed|neglected) to
      )\b
    `,
  ].join("|"),
);

/** Looser ways of praising or blaming a member: for information. */
export const praisedOrBlamed = new RegExp(
  [
    oneLine`
      ${member} (?:has |had |have )?(?:
        moved heaven|moved mountains|bent (?:the|every) ears?|wor(?:e|n) out|left no stone|
        pulled (?:every |all the |the |some )?strings|pulled out all|banged (?:the|on)|twisted (?:\w+ )?arms?|
        worked (?:her|his) (?:socks|fingers)|went the extra|gone the extra|went to bat|burn(?:t|ed) the midnight|
        kept at it|would not (?:let go|take no|rest|give up)|held (?:\w+ )?feet
      )
    `,
    `${own} (?:fingerprints|stamp|mark|hand|handiwork|name) (?:is |are )?(?:all |writ large )?(?:over|on|in|across)\\b`,
    `\\b(?:on|under|during) ${own} watch\\b`,
    oneLine`
      \b(?:shoe leather|midnight oil|elbow grease|arm-twisting|sleepless nights|telephone calls)\b[^.;]{0,50}\b
      (?:by|of|from) ${member}
    `,
    oneLine`
      \b(?:[Ii]f (?:anybody|anyone)|[Nn]obody (?:else )?|[Nn]o one |[Ww]hoever) ?(?:deserves?|has earned|is owed|wants)
      \b[^.;]{0,60}${member}
    `,
    oneLine`
      \b(?:
        [Ii]t took|[Bb]ut for|[Ii]t needed|[Ii]t wanted|[Ii]t fell to|[Hh]ad it not been for|
        [Ff]ull (?:credit|marks) to|[Aa]ll credit to|[Tt]hree cheers for|[Hh]ats off to|[Ww]ell done,?|[Bb]ravo,?
      ) ${member}
    `,
    `${own} (?:fingerprints|stamp|mark|imprint|hand|thumbprint)s? (?:is|are|was|were|can be) `,
    `\\b(?:bears?|bore|carr(?:y|ies)) the (?:stamp|mark|imprint|hallmarks?|fingerprints|signature) of ${member}`,
    oneLine`
      \b[Hh]ad ${member} (?!been (?:present|absent|able|in|at|asked)|attended|voted)(?:not |only )?(?:[a-z]+ly )?
      [a-z]+[^.;]{0,90}?\b(?:would|could|might)\b
    `,
    oneLine`
      \b(?:[Ww]here|[Ww]hen|[Ww]hile) (?:others|everybody else|everyone else|nobody else|the rest)[^.;]{0,50}, ${member}
    `,
    oneLine`
      \b(?:[Uu]nder|[Tt]hanks to|[Bb]ecause of|[Ww]ith|[Bb]y) (?:the )?(?:\w+ )?(?:
        eye|hand|touch|care|charge|watch|grip|wing|command|patronage|protection|influence|spell|magic|flair|mastery|
        chairmanship|leadership
      ) of (?:the )?${member}
    `,
    oneLine`
      ${own} (?:\w+ ){0,3}?(?:
        amendment|motion|campaign|idea|plan|scheme|call|petition|persistence|stand|warning|advice|decision|budget|
        chairmanship|leadership|eye|grip|touch
      )\b[^.;]{0,70}\b(?:
        making of|(?:borne|bore|bears) fruit|pa(?:id|ys) off|saved|rescued|turned|proved|vindicated|success\w*|worked|
        triumph\w*|mocked|right|wrong|wise|cost|wasted|failed|disaster\w*|lost|delay\w*|mess
      )\b
    `,
    oneLine`
      \b(?:campaign|idea|efforts?|motion|amendment|persistence|work|vision|stand) of ${member}[^.;]{0,60}\b
      (?:fruit|paid|pays|success\w*|saved|won|worked|right|possible)\b
    `,
    oneLine`
      ${member}(?: \w+)? (?:came|comes|rode|stepped|galloped|jumped) (?:in )?to (?:the|its|their) (?:rescue|aid|help)\b
    `,
    oneLine`
      \b(?:
        failure|loss|delay|overspend|mess|muddle|mistake|error|collapse|shortfall|defeat|success|win|victory|
        improvement|reprieve|survival
      )\b[^.;]{0,40}\b(?:is|was|are|were|lies|lay|rests|can be|must be|should be) (?:\w+ )?
      (?:down to|due to|at the door of|laid|because of|attributable to|with|the work of|owed to)\b[^.;]{0,50}${member}
    `,
    `\\b[Ww]ithout ${member},? there (?:would|could|might)`,
    oneLine`
      ${member},?(?: \w+){0,2} (?:
        stuck to (?:his|her) guns|stood (?:his|her) ground|bungled|botched|mishandled|squandered|wasted|dithered|
        muddled|dragged (?:his|her) feet|let [^.;]{2,30} down|
        (?:was|is|has been) (?:\w+ )?(?:
          slow|late|quick|generous|tireless|brave|bold|dogged|tenacious|passionate|magnificent|superb|wise|foolish|
          careless|reckless|at fault|to blame|behind (?:it|this|the)|
          a (?:good |great |true |loyal )?(?:friend|hero|heroine|saviour|champion|guardian|fighter|patron)|
          the
          \ (?:hero|heroine|saviour|father|mother|godfather|guardian|villain|culprit|obstacle|moving spirit|inspiration)
        )
      )\b
    `,
    oneLine`
      \b(?:hero|heroine|saviour|father|mother|godfather|guardian angel|patron saint|villain|culprit)\b[^.;]{0,50}\b
      (?:is|was|has been|being) ${member}
    `,
  ].join("|"),
);

/** Records of who did what in a meeting, thanks in minutes, and gifts of money that have members' names. */
export const record = regex.i`
  \b(?:
    (?:thanked|congratulated) (?:the |all |its |their |those )?(?:\w+ )?(?:
      volunteers?|officers?|staff|teams?|[Dd]irectors?|Chief Executive|Head of|winners?|pupils|residents|schools?|
      crews?|organisers
    )\b|
    moved by|seconded|declared an interest|apologies|was elected chair|took the chair|abstain\w*|recorded vote|
    voting against|votes? to \d|thanked the (?:outgoing|retiring)|vote of thanks|rule \d+|
    asked (?:whether|that|for|about|if)|replied|represents the Council|Bequest|foundation stone|
    ward (?:grants?|budgets?|fund)|attendance
  )\b
`;
