import { oneLine, regex } from "../../../core/pattern/regex.ts";
import type { Span } from "../../../core/report/span.ts";
import type { Hit } from "../../../core/rule/lexicon.ts";

/**
 * How an opinion is spoken: in the first person, as officers' feeling or belief, or as a remark of nobody in
 * particular.
 */
export type Voice = "first" | "feeling" | "belief" | "aside";

export interface Opinion extends Span {
  readonly words: string;
  readonly message: Voice;
}

/**
 * The first opinion of a sentence that neither an office nor, for a belief, a reason excuses; offsets in the sentence.
 */
export function opinionIn(text: string, hits: readonly Hit[], start: number): Opinion | undefined {
  if (isProfessional(text)) return undefined;
  for (const hit of hits) {
    const at = { start: hit.start - start, end: hit.end - start };
    const found = voiced(text, at, hit.phrase.tier);
    if (!found || (found.message === "belief" && evidence.test(text))) continue;
    const words = text.slice(found.start, found.end);
    if (/\bconfident(?: that)?$/.test(words) && found.message !== "first" && grounded.test(text.slice(found.end)))
      continue;
    if (/\bwould prefer$/.test(words) && found.message === "feeling" && reasoned.test(text.slice(found.end))) continue;
    if (undertaking.test(`${words}¦${text.slice(found.end)}`) || asksFor.test(`${words}¦${text.slice(found.end)}`))
      continue;
    return { ...found, words };
  }
  return undefined;
}

/** Does an office, an auditor or a survey speak in the sentence? */
export const isProfessional = (text: string): boolean => professional.test(text);

function voiced(
  text: string,
  { start, end }: Span,
  tier: string | undefined,
): (Span & { readonly message: Voice }) | undefined {
  if (tier === "first" || tier === "aside") return { start, end, message: tier };
  if (tier === "opens") {
    const comma = text.startsWith(",", end) ? 1 : 0;
    const opening = /^[\d.\s]*$/.test(text.slice(0, start));
    return opening && (comma === 1 || !/^Sadly|^Thankfully|^Honestly/.test(text.slice(start)))
      ? { start, end: /^[PpFf]/.test(text.slice(start)) ? end + comma : end, message: "aside" }
      : undefined;
  }
  const before = text.slice(Math.max(0, start - longestLead), start);
  // "One" for the writer stands alone in front of its verb: not "a year like this one cannot be borne".
  if (tier === "one")
    return /(?:^|[,;:(–—] |\b(?:[Tt]hat|and|but|so|as|which|when|if|where|[Hh]ere|[Tt]hough) )$/.test(
      text.slice(Math.max(0, start - 8), start).replace(/^[\d.\s]+$/, ""),
    ) && onesMind.test(text.slice(start))
      ? { start, end, message: "aside" }
      : undefined;
  if (tier === "gives")
    return /\b(?:it (?:gives|is|was)|gives)\b[^.;]{0,30}$/i.test(before) ? { start, end, message: "aside" } : undefined;
  const first = (tier === "mood" ? firstIs : firstDoes).exec(before);
  // "Told us to do what we liked with it": what one is free to do, and no taste.
  if (first && atWill.test(`${text.slice(0, start - first[0].length)}¦${text.slice(start, end)}`)) return undefined;
  if (first) return { start: start - first[0].length, end, message: "first" };
  if (tier === "personal") return undefined;
  const officers = (tier === "mood" ? officersAre : tier === "wish" ? officersWould : officersDo).exec(before);
  // "Officers had hoped to give a longer view": what did not come is told, and no wish.
  if (!officers || (/\bhad $/.test(before) && /^hoped\b/.test(text.slice(start, end)))) return undefined;
  return { start: start - officers[0].length, end, message: tier === "belief" ? "belief" : "feeling" };
}

const atWill = regex.i`
  \b(?:what|whatever|as|however|whichever|wherever|whoever|when|whenever|how|if)(?: \w+ly| much| often| many)? ¦
  (?:like|wish|prefer)[sd]?(?:ed)?$
`;

/** What is not known "cannot be told"; what the writer feels "one cannot help". */
const onesMind = regex.i`
  ^\w+ (?!can|could)|
  ^\w+ (?:cannot|can['’]t|can only|could not) (?:but |quite |really |well |honestly |simply |just )?(?:
    (?:
      help|but|escape|blame|imagine|understand|fathom|see (?:why|how|what)|fail|avoid|deny|ignore|resist|wish|hope|feel|
      admire|praise|think|believe|marvel|wonder|regret|sympathise|applaud|conclude|assume|suppose|look|read|sigh|
      despair|shake|be (?:happy|sorry|proud|sad|surprised|glad|blind|indifferent|other)
    )\b|
    [a-z]+ (?:why|how)\b
  )
`;

/** No subject with its auxiliaries and adverbs is longer (UTF-16 units). */
const longestLead = 110;

const adverbs = oneLine`
  (?:
    (?:
      all|also|both|still|very|much|really|truly|firmly|strongly|sincerely|genuinely|personally|naturally|always|never|
      not|never been|long been|long|only|simply|quite|rather|deeply|extremely|absolutely|particularly|especially|
      more than|just|certainly|of course|now|so|too|hugely|immensely|frankly|entirely|equally|have|has|had|been|do|does|
      did|must|can|cannot|can only|could only|would|don['’]t|do not|must say|must confess|have to say
    )
  \ ){0,4}
`;
const be = oneLine`
  (?:
    ['’]m|['’]re| am| are| is| was| were| feel| feels| felt| remain| remains| have been| has been| had been|
    (?: has| have| had) (?:never|always|long|not) been
  )
`;
const officers = oneLine`
  (?:
    [Oo]fficers|[Pp]lanners|[Ee]ngineers|[Ss]taff in [a-z ]{2,30}|[Tt]he (?:engineer|planner|officer|manager) in charge|
    (?:[Tt]he|[Tt]his|[Oo]ur|[Yy]our) (?:report(?:['’]s)? )?(?:
      author|writer|[Ee]ngineer|undersigned|officers?|
      (?:[a-z]+ ){0,2}(?:service|team|department|directorate|office|unit|section)|
      (?:(?:Assistant|Corporate|Service|Interim|Strategic|Executive) )?(?:Director|Head of [A-Z][a-z]+(?: [A-Z][a-z]+)?)
    )|
    [Ee]very(?:one|body) (?:in|on|at|here)(?!
      \ the (?:
        villages?|town|city|borough|county|district|street|front|area|ward|parish|estate|neighbourhood|country|
        community|valley|island
      )
    )(?: [a-z]+){0,4}|
    (?:[Aa]ll|[Mm]any|[Mm]ost|[Ss]ome) of (?:us|the team)|[Aa]uthor
  )
`;
const firstIs = new RegExp(`\\b(?:I|[Ww]e)${be} ${adverbs}$`);
const firstDoes = new RegExp(`\\b(?:I|[Ww]e) ?${adverbs}$`);
const officersAre = new RegExp(`\\b${officers}${be} ${adverbs}$`);
const officersDo = new RegExp(`\\b${officers}(?: (?:are|is|remain|remains))? ${adverbs}$`);
const officersWould = new RegExp(`\\b${officers} ?$`);

/** Statutory and professional opinions, auditors' and inspectors' words, a survey's statements. */
const professional = regex`
  \b(?:
    section 151|s\.? ?151|S151|section 25|section 114|Chief (?:Finance|Financial|Executive|Legal) Officer|Chief Finance|
    Monitoring Officer|Director of Public Health|Head of (?:Internal )?Audit|
    (?:internal |external )?audit(?:or|ors)?(?:'s|’s)? (?:opinion|view)|annual (?:audit )?opinion|[Cc]ounsel|
    I (?:certify|declare|confirm|propose|move|second)\b|professional (?:advice|opinion|judgement|view)|
    [Ii]n (?:my|our) (?:professional )?(?:opinion|view),?
    \ (?:as|the (?:accounts|estimates|reserves|financial statements|budget))|
    as (?:the )?(?:Council's|Council’s|Chief|statutory)|statements? such as|
    agreed? (?:with the statement|that|strongly)|I feel (?:safe|valued|supported|part|able|listened|proud|confident)|
    I can\b|reasonable assurance|material(?:ly)? misstat\w+|going concern|the Inspector|surveyed?|engagement index|
    facts stated|[Ww]itness statement|[Ss]tatement of [Tt]ruth
  )\b
`;

/** A reason or a source in the sentence: a belief with it is an assessment. */
const evidence = regex.i`
  \b(?:
    because|for the (?:following )?reasons?|as (?:set out|shown|evidenced|demonstrated|explained|described|detailed)|
    paragraphs?|paras?|sections?|tables?|appendix|appendices|figures?|based on|on the basis|in (?:the )?light of|
    having regard|given (?:that|the)|since|due to|evidence|survey|analysis|modelling|data|assessment|advice|policy|
    policies|NPPF|Act|officers(?:'|’) assessment
  )\b|
  \d
`;

/** A service that is asked which option it would prefer says why. */
const reasoned =
  /^[^.;]{3,80}?(?:,? because\b| on the grounds?\b| for the (?:following )?reasons?\b|, since\b|, so that\b)/;

/** "The adoption service would like a quieter entrance": a service that was consulted asks for a thing. */
const asksFor = regex`
  ^[Tt]he (?!(?:whole|entire|same|present|report|other) )(?:[a-z]+ ){1,2}
  (?:service|team|department|office|unit|section) would (?:also |still |much |very much )?(?:like|prefer|welcome)¦
  \ (?!
    (?:
      nothing|something|to|[Oo]ptions?|this|these|it|members|[Cc]abinet|refusal|approval|that|all|every\w*|such|no|
      the (?:[a-z]+ )?
      (?:options?|schemes?|proposals?|plans?|first|second|third|former|latter|committee|Committee|Council|back|chance)|
      an? (?:world|future|day|end|change of|different (?:answer|outcome|decision)|chance)
    )\b
  )
`;

/** What officers are confident of, and what shows it: an assessment of what is to be done, and no feeling. */
const grounded = regex.i`
  ^[^;]{3,140}?(?:
    ,? because\b|,? for the (?:following )?reasons?\b|
    ,? (?:as|since|given that) (?:the|it|they|there|both|all|two|three|each|no|these|this) |,? having regard to\b|
    ,? based on\b|,? on the basis of\b|\((?:see )?(?:paragraph|section|table|appendix)\b
  )
`;

/** A plan or a courtesy, not a feeling: "hope to report in May", "pleased to note", "welcome comments". */
const undertaking = regex`
  \bhad regard¦ to\b|(?:happy|glad|content)¦ to\b|(?:grateful|thankful)¦ (?:to|for)\b|
  (?:pleased|keen)¦ to (?:
    answer|discuss|meet|provide|take|help|brief|supply|explain|assist|talk|attend|advise|respond|show|arrange|hear|
    receive|report|confirm|accept|engage|look|consider|work|do so|run|go through
  )\b|
  (?:happy|content|glad|comfortable|pleased)¦
  \ (?:that the (?:condition|requirement|notice|scheme (?:meets|complies))|for (?:the|any|members|this))|
  (?:wish|wishes|like|'d like|’d like|would like)¦ to\b|sorry¦ to (?:report|say|inform|note|record)\b|
  (?:like|would like|prefer|would prefer)¦
  \ (?:applicants?|residents|people|tenants|drivers|visitors|everyone|callers|users|traders|parents|customers)\b
  (?: [a-z]+){0,3} to\b|
  [Rr]egrets?¦ (?:
    to (?:inform|report|advise)|that (?:the|this|these) (?:report|minutes|papers|appendix|error|delay)|
    (?:any|the) (?:delay|error|inconvenience)
  )|
  welcome¦ (?:comments|views|the opportunity|any|your|feedback|members)|
  [Ii]t is hoped that¦[^.;]{3,70} (?:will|can|would|could|may) (?:then |also |now |all )?(?:
    be (?!bold|brave|kept|saved|rewarded|seen off)|start|begin|open|reopen|complete|finish|report|take place|follow|
    find (?:this|the|it)|allow|enable
  )\b|
  (?:hopes?|hoped|like|wish|wishes|keen)¦ to (?:
    report|complete|start|begin|open|publish|appoint|bring|have|go|submit|conclude|finish|launch|be in a position|draw|
    thank|note|see (?:the )?(?:works?|results|figures)|make (?:a|an|the) (?:announcement|appointment)
  )\b|
  ¦ (?:it|this) (?:necessary|appropriate)|(?:likes?|prefers?|thought|trust)¦ (?:NHS|schools?|to (?:a|the)\b)|
  \b(?:is|are|was|were) thought¦ to\b|
  (?<!\b(?:I|[Ww]e)\b[^¦]{0,24})thought¦ (?:(?:long|hard|carefully|further|twice|again|first)(?:,? and \w+)? ?)?(?:(?:about|through|over|again|twice)\b|hard\b)|
  sure¦ (?:that )?(?:all|the|we|you|our)|confident¦ (?:in|about) (?:using|accessing|their)|
  surprised¦ by the (?:figures|result)|
  (?:sorry|sad|saddened|upset|shocked)¦
  \ (?:to (?:have to )?(?:report|announce|inform|advise|tell|say|hear|learn|note|record)|at|by) [^.;]{0,40}\b
  (?:deaths?|died|passing|passed away|loss|bereavement|illness)\b|
  (?:sorry|apologetic)¦ (?:for|about) (?:the|any|this|its|our)
  \ (?:loss|delay|error|inconvenience|distress|disruption|mistake|failings?)\b
`;
