import { oneLine, regex } from "../../core/pattern/regex.ts";
import { shortened } from "../../core/report/shortened.ts";
import { cues } from "../../core/rule/lexicon.ts";
import { lexicons } from "../lexicons/index.generated.ts";
import { idiomRule } from "./idiomRule.ts";

const memberCues = cues(
  "member-credit",
  oneLine`
    Councillor|Councillor's|Councillors|Cllr|Cllrs|Alderman|Baillie|Cabinet Member|Cabinet Member's|portfolio holder|
    portfolio holder's|Leader|Leader's|Deputy Leader|Deputy Leader's|Mayor|Mayor's|Chair|Chair's|Convener|Convener's|
    ward member|ward members|local member|division member|Executive Member|Executive Member's|lead member
  `,
);

/** What would not have been but for a member. */
const counterfactual = [
  "the leader",
  "the deputy leader",
  "the mayor",
  "the chair",
  "the cabinet member",
  "the portfolio holder",
  "councillor",
  "cllr",
  "the ward member",
]
  .flatMap((who) => [`without ${who}`, `had ${who}`])
  .join("|");

/** Words of credit and blame: a sentence on a member without one of them is not weighed. */
const creditCues = {
  id: "member-credit-words",
  phrases: [
    ...cues(
      "",
      oneLine`
        reminded|reminding|pressed|pushed|lobbied|lobbying|campaigned|campaigning|intervened|chased|pestered|demanded|
        fought|insisted|stepped in|got involved|pressure from|pressure by|nobody but|no one but|none but|nobody except|
        no one except|nobody other than|in her debt|in his debt|alone had|alone has|it took|but for|heaven and earth|
        mountains|the ear of|every ear|shoe leather|midnight oil|elbow grease|statue|medal|knighthood|deserves|earned|
        twisted|socks off|extra mile|strings|all the stops|take no for|kept at it|let go|fingerprint*|stamp of|
        full credit|knock heads|heads together|listened|three cheers|two cheers|gave up|did not give|where others|
        others gave|others had|others did|spotting|spotted|all over this|watchful|watch|eye of|under|making of|
        borne fruit|bore fruit|paid off|pays off|rescue|came to|failure|down to|fruit|campaign|amendment|motion|
        generous*|slice|would be no|would have been no|would not have|would never|never have|mastery|grip|touch|magic|
        flair|persist*|dogged*|tenacit*|tireless*|passion*|vision|foresight|courage|brave*|bold*|stood up|stood firm|
        stuck to|vindicat*|proved right|right all along|hero|heroine|saviour|father of|mother of|godfather|godmother|
        patron|friend of|guardian|angel|legacy|pride|proud|memory of|name will|name is|blame|fault|responsib*|muddle|
        bungl*|botch*|mess|error|mistake|misjudg*|let down|lets down|at the door|lost us|cost us|cost the|squandered|
        wasted|dither*|drag*|slow to|late to|obstruct*|held up|thanks|thank|credit|tribute|due to|down to|owed|owe|
        attribut*|testament|monument|testimony|congratulations|commended|it is to|it was to|is to be|hard|work|
        bargaining|effort*|endeavour*|brain child|idea|energy|persever*|leadership|drive|drove|driven|commitment|
        dedication|enthusiasm|insist*|initiative|refusal|intervention|interven*|lobby*|negotiat*|advocacy|good offices|
        handling|skill|tact|generosity|judgement|guidance|stewardship|success|dream|ambition|contacts|influence|
        charisma|imagination|instinct|patience|steer|support|backing|pressure|quick thinking|single-mind*|secured|won|
        delivered|achieved|brought|persuaded|pioneered|mastermind*|transformed|made it|made this|made possible|possible|
        pushed|pressed|unblocked|kept it|kept the|stopped|prevented|protected|spearhead*|led the|restored|revived|
        came up with|dreamed up|thought of|saw what|first saw|spotted|refused|worked|found the|steered|succeeded|
        through the|because of|owing to|it was|is very much|was very much|without|had it|were it|had Councillor|
        had Cllr|had the|if it|alone|rightly|successfully|single-handedly|instrumental|architect|prime mover|
        indispensable|key to|mind behind|brains|feather|personal|invention|gift|baby|as Councillor|only|the one|sole|
        blocked|blocking|failed|failure|overruled|delayed|delay|changed his mind|changed her mind|lost interest|walked|
        making|doing|mistake|negligence|opposition|inaction|must bear|bears|must take|should take|must accept|
        must answer|responsible for the|torpedoed|scuppered|sabotaged|in the way|cost the|was right|was wrong|
        proved right|vindicated|came from|comes from|sprang from|pursued|argued for|who has|who had|signature|famous|
        remarkable|considerable|gentle|crowning|biggest|recognition|recognised|acknowledg*|plan was|plan is|scheme was|
        scheme is|suggestion was|suggestion is|suggestion of|proposal was|notion was|thought up|devised|dreamt up|
        conceived|hit on|hit upon|saw this|saw it|foresaw|in the first place|It is Councillor|it is Councillor|
        It was Councillor|praise
      `,
    ).phrases,
    ...cues("", counterfactual).phrases,
    ...lexicons["judging-words"].phrases,
  ],
};

/** Reports credit or blame that is given to one councillor. */
export const memberCredit = idiomRule({
  id: "member-credit",
  family: "neutrality",
  summary: "A councillor is given the credit or the blame for what the council did",
  why: "Decisions are the council's. Thanking or blaming one member in an officers' paper serves or harms that member's standing.",
  severity: "info",
  kinds: { "press-release": "warning", "ward-notice": "warning", motion: "off", "election-notice": "off" },
  zones: { quoted: "info", foreword: "info", backgroundPapers: "info" },
  messages: {
    credit: "“{cue}” gives one member the credit. Name the decision, the body that took it, and the date.",
    judged: "“{cue}” judges a member. Say what was done, by which body, and when.",
    blame: "“{cue}” blames one member. Name the decision, the body that took it, and the date.",
  },
  idiom: { marks: "sentence", message: "credit", as: "cue" },
  cues: memberCues,
  lexicons: [creditCues, lexicons["judging-words"]],
  examples: {
    finds: [
      { text: "[[Thanks to Councillor Reid's hard work the grant was won.]]" },
      { text: "[[Councillor Lamb's brilliant idea is now policy.]]" },
      { text: "[[Only Councillor Webb stood against it.]]" },
      { text: "[[The bridge was saved by the persistence of the Leader.]]" },
    ],
    quiet: [
      { text: "The Chair thanked the outgoing vice-chair.", kind: "minutes" },
      { text: "The Cabinet Member for Housing took the decision on 3 May." },
      { text: "Councillor Reid declared an interest." },
      { text: "Councillor Reid's motion was carried by 21 votes to 14." },
    ],
  },
  limits: "Credit given without the member's name or office.",
  *check(block) {
    const judging = block.hits(lexicons["judging-words"]);
    const words = block.hits(creditCues);
    if (words.length === 0) return;
    for (const { start, end, text } of block.sentencesWith(memberCues)) {
      if (!words.some((hit) => hit.start >= start && hit.end <= end)) continue;
      const hidden = veiled(text);
      if (!hidden.includes("§")) continue;
      const credit = pattern.exec(hidden) ?? (virtue.test(hidden) ? virtuous.exec(hidden) : null);
      const blame = credit ? null : blamed.exec(hidden);
      const found = credit ?? blame;
      if (record.test(text)) continue;
      const speaks = !found && speaker.test(hidden);
      const doubt = found || speaks ? null : praisedOrBlamed.exec(hidden);
      if (doubt) {
        const data = { cue: text.slice(doubt.index, doubt.index + doubt[0].length) };
        yield { at: { start, end }, message: "judged", data, severity: "info" };
        continue;
      }
      const word = found || speaks ? undefined : judging.find((hit) => hit.start >= start && hit.end <= end);
      if (word) {
        const data = { cue: block.text.slice(word.start, word.end) };
        yield { at: { start, end }, message: "judged", data, severity: "info" };
      }
      if (!found) continue;
      const told = text.slice(found.index, found.index + found[0].length);
      const cue = shortened(told, 80);
      yield { at: { start, end }, message: credit ? "credit" : "blame", data: { cue } };
    }
  },
});

/** A member who has the floor is not judged by what he says. */
const speaker = regex`
  §(?: \([A-Za-z ]{2,30}\))?(?:,[^,]{2,50},)? (?:then |also |further )?(?:
    said|asked|replied|answered|argued|considered|thought|felt|told|expressed|confirmed|wrote|explained|added|noted|
    stated
  )\b
`;

/** A councillor's name or office, which patterns see as § so that they need not spell it out. */
const memberName = regex.g`
  \b(?:
    (?:Councillor|Cllr|Alderman|Baillie)\.? [A-ZÀ-Þ][\wÀ-ÿ.-]*(?:['’][A-Z][\wÀ-ÿ-]*)?
    (?: [A-ZÀ-Þ][\wÀ-ÿ-]*(?:['’][A-Z][\wÀ-ÿ-]*)?){0,2}|
    (?:the )?(?:then )?(?:
      Cabinet Member|Executive Member|Lead Member|lead member|[Pp]ortfolio [Hh]older|Deputy Leader|
      Leader(?! of the Opposition)|(?:Lord |Deputy )?Mayor|Chair|Convener|[Ww]ard (?:member|councillor)|
      local (?:ward |division )?(?:member|councillor)|division member
    )(?: for [A-Z][\w-]*(?:(?:,| and| &)? [A-Z][\w-]*){0,4}| of the (?:Council|Committee|Panel))?
    (?:, (?:Councillor|Cllr)\.? [A-ZÀ-Þ][\wÀ-ÿ'’-]*(?: [A-ZÀ-Þ][\wÀ-ÿ-]*)?,?)?
  )(?![A-Za-z])
`;
const veiled = (text: string): string => text.replace(memberName, (words) => "§".repeat(words.length));

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
const pattern = new RegExp(
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
const virtuous = new RegExp(
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
const virtue = new RegExp(`\\b${virtues}\\b`);

/** Blame, and standing alone against the rest. */
const blamed = new RegExp(
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
const praisedOrBlamed = new RegExp(
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
const record = regex.i`
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
