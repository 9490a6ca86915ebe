import { oneLine, regex } from "../../../core/pattern/regex.ts";

/** What there is to choose from. */
export const thing = oneLine`
  (?:
    options?|bids?|bidders?|sites?|tenants?|alternatives?|models?|courses?|case|scheme|tenders?|proposals?|providers?|
    designs?|routes?|suppliers?|schools?|in-house \w+|approach|choices?|contractors?|offers?
  )
`;
export const chosen =
  "(?:recommended|preferred|favoured|proposed|chosen|selected|put forward|officers favour|winning|successful)";
export const other =
  "(?:other|others|remaining|rejected|unsuccessful|alternative|second|losing|present|do-nothing|existing)";
const evidence = oneLine`
  (?:
    costs?|costings?|savings?|figures?|evidence|assessments?|analysis|appraisals?|rents?|benefits?|merits?|advantages?|
    risks?|detail|plans?|drawings?|surveys?|scores?|estimates?|business case|income|footnotes?|sources?|references?|
    disadvantages?|drawbacks?
  )
`;

/** A course that is waved away, or that the rest are said to be no match for. */
const course = oneLine`
  (?:
    ${thing}|carrying on|doing nothing|going on as (?:now|we are)|the status quo|
    the (?:first|second|third|fourth|last) (?:course|option|choice)|option \w+
  )
`;
const waved = oneLine`
  (?:
    need not detain|
    (?:hard|difficult|impossible) to (?:find|think of|see|say) (?:a |an |any |much )?
    (?:good word|argument|case|merit|reason|to be said)|
    everything going for it|nothing (?:to commend|going for) it|
    (?:included|listed|here|set out) (?:only |merely |just |purely )?for (?:completeness|form|the record)|
    (?:alone )?(?:deserves?|merits?|repays?|warrants?) (?:any )?serious|dismissed out of hand|streets ahead|
    head and shoulders|in a (?:league|class) of its own|beats the (?:others|rest)|
    (?:come up with|offered|found|made) (?:an? |any )(?:argument|case|reason) for|
    no (?:prudent|sensible|responsible|serious) (?:body|council|member)|
    (?:any|a) (?:prudent|sensible|responsible) (?:body|council|member)[^.;]{0,12}would
  )
`;

/** Ways of telling that one choice had more work or more room than another; a sure one needs nothing else. */
export const forms: readonly { readonly pattern: RegExp; readonly sure: boolean }[] = [
  {
    pattern: new RegExp(`\\b${course}\\b[^.;]{0,60}\\b${waved}|\\b${waved}\\b[^.;]{0,40}\\b${course}\\b`, "i"),
    sure: false,
  },
  // Evidence for one alone.
  {
    pattern: regex.i`
      \b${evidence}\b[^.;]{0,50}\b(?:for|of|on|about|to)\s(?:the )?(?:${thing} (?:\d|[A-Z]\b)|${chosen} ${thing})
      [^.;]{0,15}\b(?:alone|only)\b|
      \b${evidence}\b[^.;]{0,40}\bonly (?:for|of|on) (?:the )?(?:${thing} (?:\d|[A-Z]\b)|${chosen}|one)|
      \b(?:only|just) (?:the )?(?:${chosen} ${thing}|${thing} (?:\d|[A-Z])|one ${thing}|one of the ${thing})
      [^.;]{0,30}\b(?:costed|assessed|scored|modelled|worked up|evaluated|surveyed|analysed|tested|appraised|examined)
    `,
    sure: true,
  },
  {
    pattern: regex.i`
      \b(?:${evidence}|case for [\w ]{2,40})\b[^.;]{0,80}\b(?:is|are|was|were|been)\s(?:\w+ )?(?:
        left (?:for|to|out)|to be (?:imagined|inferred|guessed)|
        not (?:set out|given|shown|costed|listed|stated|known to)
      )|
      \bleft (?:for|to) (?:members|the reader|readers|others|councillors|the imagination)
    `,
    sure: false,
  },
  {
    pattern: regex.i`
      \b(?:${thing}|${other}|that|those|the)\b[^.;]{0,40}\b
      (?:shown|given|listed|offered|provided|set out|made|costed|stated) for none|
      \bnone (?:is|are|was|were) (?:given|shown|listed|offered|made|stated) (?:for|of) (?:the )?(?:${other}|${thing})
    `,
    sure: true,
  },
  // A token treatment.
  {
    pattern: regex.i`
      \b(?:given|received?|allotted|got|had)\s(?:only )?(?:a |an )?
      (?:nominal|token|cursory|brief|passing|notional|desktop|rough|summary)\s?\w*|
      \b(?:for|through) (?:want|lack|reasons?) of (?:time|space|resources?)\b[^.;]{0,80}\b${thing}|
      \b${thing}\b[^.;]{0,60}\b(?:
        too unpromising|not (?:thought|felt|considered|judged) (?:worth|to (?:warrant|merit|deserve|need|justify))|
        did not (?:warrant|merit|deserve)|
        (?:dismissed|disposed of|dealt with|covered|described|put) in (?:a|one|two|few|half a) (?:\w+ )?
        (?:lines?|sentences?|paragraphs?|words)
      )|
      \bother being thought\b
    `,
    sure: false,
  },
  {
    pattern: regex.i`
      \b(?:need|needs|deserves?|requires?|merits?|warrants?|calls? for|worth)\s(?:no|little|not|hardly any|neither)\s?
      (?:further |more |be )?
      (?:discussion|consideration|discussed|considered|comment|detail|detain|explanation|analysis|space)|
      \b(?:need|will|should) not (?:detain|trouble|be (?:discussed|considered|dwelt))\b[^.;]{0,40}\b
      (?:members|cabinet|committee|council)?|
      \bshort shrift\b|\ban afterthought\b|
      \b(?:nothing|little|not much|no more) (?:else )?(?:is|need be|will be|can be|was) said (?:of|about|for) (?:the )?
      (?:${other}|${thing})
    `,
    sure: false,
  },
  // A course that is dropped without a word on why.
  {
    pattern: regex`
      ^(?:[\d.]+ )?(?:
        It|This|That|Neither|The (?:idea|suggestion|course|alternative|proposal|last|first|second|third|fourth|option)|
        Option \w+
      ) (?:(?:do|does|did) not |hardly |scarcely )?(?:merits?|deserves?|warrants?|repays?|worth)(?: [a-z]+){0,2} (?:
        examination|study|thought|analysis|scrutiny|appraisal|a (?:closer |second )?look|a moment['’]s thought|
        (?:serious|further|any) (?:consideration|attention|discussion)
      )\W*$
    `,
    sure: false,
  },
  // Two treatments side by side.
  {
    pattern: regex.i`
      \b(?:an?|one|single|two|half a)\s(?:short |single |brief )?(?:paragraph|sentence|line|page|lines|words)
      \b[^.]{0,90}\b
      (?:\d+|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|several|many|dozens of)
      \s(?:full )?(?:pages|paragraphs|tables|charts|sides)|
      \b
      (?:\d+|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|several|many|dozens of)
      \s(?:full )?(?:pages|paragraphs|tables|charts|sides)\b[^.]{0,90}\b(?:an?|one|single|half a)\s
      (?:short |single |brief )?(?:paragraph|sentence|line|page)\b
    `,
    sure: false,
  },
  {
    pattern: regex.i`
      \b(?:while|whereas|but|;|and)\b[^.]{0,60}\b(?:${thing}|${other})\b[^.]{0,40}\b(?:rests?|rely|relies|depends?)
      \ (?:up)?on (?:assertion|opinion|assumption|impression|anecdote|guesswork)|
      \bof (?:the|all) (?:\w+ )?(?:disadvantages|drawbacks|demerits|risks|advantages|merits|benefits)[^.;]{0,30}\b
      (?:all|none|every one|each)\b[^.;]{0,40}\b(?:${thing}|${other})
    `,
    sure: true,
  },
  {
    pattern: regex.i`
      \b(?:full|detailed|complete|thorough|independent)\b[^.]{0,90}\b(?:option|one|scheme|model|site)\b[^.]{0,30}\b
      (?:${chosen}|now put forward)\b[^.]{0,40}\b(?:the other|others|not)\b|
      \b(?:full|detailed|complete|thorough)\b[^.]{0,60}\b${chosen} ${thing}[^.]{0,40}\b
      (?:none|no|not|little|outline|sketch|rough)\b[^.]{0,30}\b${other}
    `,
    sure: false,
  },
];
