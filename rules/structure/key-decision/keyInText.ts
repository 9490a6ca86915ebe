import { regex } from "../../../core/pattern/regex.ts";
import { type Day, readDate } from "../../../core/report/dates.ts";
import type { Span } from "../../../core/report/span.ts";
import { clearDays } from "../../../core/report/workingDays.ts";
import type { BlockView, Gathered } from "../../../core/rule/rule.ts";
import { sums } from "../decisionBody.ts";
import { numberOf, wordedNumber } from "../quantities.ts";

/** What a block of the text says of whether the decision is key, and of what makes it so. */
export interface KeyTold {
  /** It names key decisions or their threshold; else its heading must. */
  readonly named: boolean;
  /** The sentence that denies it. */
  readonly denies?: Span & { readonly words: string };
  /** The threshold that it names, in pounds. */
  readonly threshold?: number;
  /** The largest other sum, in pounds. */
  readonly most?: number;
  /** It says itself that the threshold is passed, or so many times over. */
  readonly passed?: true;
  /** Two wards or more feel it, and that nothing is spent is why it is denied. */
  readonly wards?: true;
  /** Two wards or more feel it. */
  readonly felt?: true;
  /** It is denied for a reason that has nothing to do with what makes a decision key. */
  readonly poor?: Span & { readonly words: string };
  /** The rules for shorter notice were used without those who must agree or be told. */
  readonly misused?: Span & { readonly words: string };
  /** The general exception or special urgency, with whom it was told or who agreed. */
  readonly invoked?: true;
  /** The day on which it was announced. */
  readonly notice?: Span & { readonly words: string; readonly day: Day };
  /** Something was cut in pieces so that none reaches the threshold. */
  readonly split?: Span & { readonly words: string };
  /** So many pieces of so much each, in pounds together, of which it says that each is small enough. */
  readonly lots?: Span & { readonly words: string; readonly pounds: number };
  /** A key decision of which no notice was given. */
  readonly absent?: Span & { readonly words: string };
  /** Whether it is one is left open. */
  readonly undecided?: Span & { readonly words: string };
  /** Notice that was given for too few days. */
  readonly short?: Span & { readonly words: string };
}

/** What a report's own words hold against each other, where readers meet it. */
export interface KeyFault extends Span {
  readonly message: "stated" | "split" | "told" | "effect" | "absent" | "undecided" | "poor" | "misused";
  readonly doubtful?: true;
  readonly block: number;
  readonly words: string;
}

/** Reads a block for it; `undefined` where it says nothing of key decisions or of their threshold. */
export function keyTold({ text, kind, zone, sentences }: BlockView): KeyTold | undefined {
  if (kind === "heading" || zone === "quoted" || zone === "code") return undefined;
  const named = /\bkey\b|\bthresholds?\b/i.test(text);
  const all = sums(text);
  const limits = thresholdsIn(text);
  const others = otherSums.test(text) ? [] : all.filter(({ pounds }) => !limits.includes(pounds));
  const denying = sentences.find((one) => (named ? denial : bareDenial).test(one.text) && !spared.test(one.text));
  const split = sentences.find((one) => pieces.test(one.text));
  const lots = lotsIn(text);
  const absent =
    planned.test(text) && !invoked(text) && !denying && !/\b(?:if|unless|would|non-key|rather than)\b/i.test(text)
      ? sentences.find((one) => unplanned.test(one.text))
      : undefined;
  const undecided = sentences.find((one) => open.test(one.text));
  const poor = denying && poorReason.test(denying.text) ? denying : undefined;
  const misused = sentences.find((one) => ruleMisused.test(one.text));
  const notice = !invoked(text)
    ? sentences.find((one) => noticed.test(one.text) && readDate(one.text)?.day)
    : undefined;
  const short = !invoked(text) ? sentences.find((one) => isShort(one.text)) : undefined;
  const found: Omit<KeyTold, "named"> = {
    ...(invoked(text) ? { invoked: true as const } : {}),
    ...(denying ? { denies: spanOf(denying) } : {}),
    ...(limits[0] === undefined ? {} : { threshold: limits[0] }),
    ...(others.length > 0 ? { most: Math.max(...others.map(({ pounds, end }) => pounds * timesIn(text, end))) } : {}),
    ...(lots ? { lots } : {}),
    ...(denying && felt.test(text) ? { felt: true as const } : {}),
    ...(poor ? { poor: spanOf(poor) } : {}),
    ...(misused ? { misused: spanOf(misused) } : {}),
    ...(notice ? { notice: { ...spanOf(notice), day: readDate(notice.text)?.day ?? 0 } } : {}),
    ...(absent ? { absent: spanOf(absent) } : {}),
    ...(undecided ? { undecided: spanOf(undecided) } : {}),
    ...(past.test(text) && !notPast.test(text) ? { passed: true as const } : {}),
    ...(denying && wards.test(text) && costless.test(text) ? { wards: true as const } : {}),
    ...(split ? { split: spanOf(split) } : {}),
    ...(short ? { short: spanOf(short) } : {}),
  };
  return Object.keys(found).length > 0 ? { ...found, named } : undefined;
}

/** What the blocks of one section say against each other. */
export function* keyFaults(
  facts: readonly Gathered<{ readonly told?: KeyTold }>[],
  threshold: number,
  meeting: Day | undefined,
): Generator<KeyFault> {
  // Wherever the report tells of the exception, it answers for a plan without the decision and for shorter notice.
  const excepted = facts.some(({ fact }) => fact.told?.invoked);
  for (const { fact, block, section } of facts) {
    if (!fact.told?.named && !fact.told?.misused && !ofKey.test(section.title)) continue;
    const {
      split,
      lots,
      short,
      denies,
      passed,
      wards,
      felt,
      poor,
      misused,
      notice,
      absent,
      undecided,
      most: own = 0,
    } = fact.told ?? {};
    if (split) yield { block, message: "split", ...split };
    else if (lots && lots.pounds >= (fact.told?.threshold ?? threshold)) yield { block, message: "split", ...lots };
    if (absent && !excepted) yield { block, message: "absent", ...absent };
    if (undecided) yield { block, message: "undecided", ...undecided };
    if (short && !denies && !excepted) yield { block, message: "told", ...short };
    else if (
      notice &&
      !denies &&
      !excepted &&
      meeting !== undefined &&
      notice.day <= meeting &&
      clearDays(notice.day, meeting) < needed
    )
      yield { block, message: "told", ...notice };
    if (misused) yield { block, message: "misused", ...misused };
    if (!denies) continue;
    const beside = facts.filter(
      (one) => one.section.index === section.index && Math.abs(one.block - block) <= reach && one.fact.told,
    );
    const limit = beside.find((one) => one.fact.told?.threshold !== undefined)?.fact.told?.threshold;
    const most = Math.max(0, ...beside.map((one) => one.fact.told?.most ?? 0));
    if (passed || (limit === undefined ? own >= threshold : most >= limit))
      yield { block, message: "stated", ...denies };
    else if (wards) yield { block, message: "effect", ...denies };
    else if (poor) yield { block, message: "poor", ...poor };
    else if (felt) yield { block, message: "effect", doubtful: true, ...denies };
  }
}

/** A heading under which that is the question. */
const ofKey = regex.i`
  \bkey\b|\bforward plan\b|\b(?:status|type|nature|class\w*) of (?:the |this )?decision\b|\bdecision (?:type|status|
  class)\b|\bnotice of (?:the |this )?decision\b
`;

/** So many blocks further on a list goes on about the same decision. */
const reach = 4;

function spanOf({ start, text }: { readonly start: number; readonly text: string }): Span & { readonly words: string } {
  const lead = /^(?:[\d.]+\s+)?/.exec(text)?.[0].length ?? 0;
  const words = text.slice(lead).replace(/[.;\s]+$/, "");
  return { start: start + lead, end: start + lead + words.length, words };
}

const called =
  "(?:treated|classed|classified|recorded|flagged|entered|filed|marked|called|regarded|counted|considered|listed|described|put down|seen|dealt with|taken)";
const denial = regex.i`
  \b(?:not|never|no|nor|neither|without|outside|hardly|scarcely|rather than|nobody|kept (?:off|out of)|less than)\b
  (?:[^.;]|\.(?=\d)){0,70}?\bkey\b(?! (?:to|for|stage|issue|risk|factor|points?|workers?|dates?|performance|messages?|
  findings?)\b)|
  \bnot (?:been |being )?${called} (?:as )?(?:one|such)\b|\bnon-key\b|
  \b${called} (?:[a-z]+ ){0,3}?(?:as|for) (?:being )?(?:an? )?
  (?:ordinary|routine|minor|operational|day-to-day|administrative|non-key|everyday|small)\b|
  \bkey (?:decisions? )?(?:procedures?|process|rules?|route|status|flag|box|test|question)\b[^.;£]{0,30}?
  \b(?:not|never|no|n\/a|unnecessary|avoided|skipped|by-?passed|left|blank|unticked)\b|
  \bkey(?: decision)?\?? ?[:|–—-]? ?(?:no|n|not key|false)\b
`;
/** Under a heading that asks it. */
const bareDenial = /^(?:[\d.]+ )?(?:No\b|It is not\b|This is not\b|Not\b|It was not\b)/;
/** A reason why no threshold applies, or another decision. */
const spared = regex.i`
  \b(?:
    (?:below|under|beneath|less than|short of|lower than|within) (?:both |the |our |that |this |its )*
    (?:council['’]s |key |decision |financial )*(?:thresholds?|limits?|£|sum|figure)|
    (?:does|do|would|will|did) not (?:reach|exceed|pass|meet)|full council|regulatory|non-executive|quasi-judicial|
    policy framework|already (?:been )?(?:approved|taken|agreed)|previous(?:ly)?|approved (?:in|on|by)|treasury|
    if (?:the|it|this|any)|unless|would not (?:be|have been)|decisions (?:that|which) (?:are|were) not|
    key and non-key|key or non-key
  )\b
`;
const otherSums = regex.i`
  \b(?:
    last year|previous(?:ly)?|already|earlier|(?:was|were) (?:a )?key|in 20[01]\d|outturn|(?:whole|total) (?:budget|
    programme)|
    of (?:a|the) (?:budget|programme|total)|turnover|reserves|balances|each year since
  )\b
`;

const amount = "£ ?[\\d.,]+ ?(?:million|m|k|bn)?";
const limitWords = regex.gi`
  (${amount}) (?:(?:or|and) (?:more|over|above|upwards?|greater)|upwards?|plus)[^.;£]{0,40}?\bkey\b|
  \bkey decisions? (?:means?|covers?|includes?|as)[^.;£]{0,40}? (?:of|over|above|from|than|
  exceeding) (${amount})(?= (?:or|and)\b)|
  \b(?:thresholds?|limits?)(?: (?:is|of|at|being|for|set|stands|a|the|key|decisions?|spending|savings?|council|which))*
  [:\s–—-]{0,4}(${amount})|
  (${amount}) (?:(?:key|decision|financial|spending) )*(?:thresholds?|limits?)\b|
  (${amount})(?:,? (?:which|that) is)? (?:at|from|over|above|beyond) which [^.;£]{0,30}\bkey\b|
  \bkey (?:decisions? )?(?:starts?|begins?|at|from|is|are|above|over)(?: (?:anything|from|at|over|above))? (${amount})
`;
const thresholdsIn = (text: string): readonly number[] =>
  Array.from(
    text.matchAll(limitWords),
    (match) => sums(match.slice(1).find((one) => one !== undefined) ?? "")[0]?.pounds,
  )
    .filter((one) => one !== undefined)
    .filter((one) => one > 0);

const past = regex.i`
  \b(?:twice|double|treble|three times|(?:${wordedNumber}|\d+) times) (?:the|that|our|its) (?:\w+ ){0,2}thresholds?\b|
  \b(?:above|over|beyond|in excess of|exceed(?:s|ing|ed)?|passe[sd]|reache[sd]|crosse[sd]|breache[sd])
  \ (?:both |the |our |its |that )*(?:council['’]s |key |decision |financial |spending )*thresholds?\b
`;
const notPast = regex.i`
  \b(?:
    not|nor|none|neither|never|nothing|below|if|unless|until|would|without|any|which|each|anything|decisions? (?:that|
    which)
  )\b[^.;]{0,40}\b(?:above|over|beyond|in excess|exceed\w*|passe[sd]|reache[sd]|crosse[sd])\b
`;

const wards = regex.i`
  \b(?:two|both|three|four|five|six|seven|eight|nine|ten|all|every|several|\d+)(?: of (?:the|our))?(?: \d+| other|
  \ the)? wards?\b
`;
const costless = regex.i`
  \b(?:
    no (?:money|spending|expenditure|cost|sum)|nothing (?:is|will be|would be) (?:being )?(?:spent|paid)|costs? nothing|
    without (?:cost|spending)|free of cost
  )\b
`;

const felt = regex.i`
  \b(?:
    clos\w+|remov\w+|withdraw\w*|los(?:e|es|ing|s)|cuts?|ends?|chang\w+|affects?|affected|felt|notice|alter\w*|stop\w*|
    significant\w*
  )\b[^;]{0,120}\b(?:two|both|three|four|five|six|seven|eight|nine|ten|all|every|several|most|
  \d+)\b[^.;]{0,30}\bwards?\b|
  \b(?:two|both|three|four|five|six|seven|eight|nine|ten|all|every|several|most|\d+)\b[^.;]{0,30}\bwards?\b[^;]{0,120}\b
  (?:clos\w+|remov\w+|withdraw\w*|los(?:e|es|ing)|cuts?|affected|felt|significant\w*)\b|
  \b(?:whole|entire|all parts of the|across the) (?:borough|city|county|district|town|area)\b
`;

/** Routine, agreement, haste and trouble spared are nothing that the law asks about. */
const poorReason = regex.i`
  \b(?:because|since|as|for|given that|so|in view of|owing to|on the ground)\b[^.;]{0,40}?\b(?:
    nobody|no one|everyone|everybody|routine|uncontroversial|not controversial|controversy|objection\w*|object|objects|
    popular|simple|straightforward|usual|always|never been|custom|quick\w*|hurry|haste|urgent|pressing|time|delay\w*|
    28 days|twenty-eight days|paperwork|red tape|convenien\w+|trouble|members (?:want|agree|support|know|like)|
    (?:the )?(?:Leader|Chair|Cabinet Member|Director) (?:wants?|agrees?|is|has|would|prefers?|thinks?)|
    little (?:interest|known)|of (?:little|no) interest|obvious|sensible|everyday|run of the mill|grant|external|
    somebody else['’]s|(?:other|outside) (?:people|bodies|funding|money)
  )\b
`;

/** General exception and special urgency: whoever must be told or agree was not asked. */
const ruleMisused = regex.i`
  \b(?:general exception|special urgency|urgency (?:procedure|rule|provisions?))\b[^;]{0,140}?\b(?:
    (?:not|never|without|nobody|no one|neither)\b[^.;]{0,40}\b(?:asked|told|informed|consulted|agree\w*|consent\w*|
    notified|
    approached|signed|notice|published|reasons?)\b|
    (?:retrospective\w*|afterwards|after the (?:event|decision|meeting)|in due course|later|on holiday|on leave|
    away|could not be (?:found|reached))\b
  )|
  \b(?:chair|chairman) (?:of (?:the )?(?:relevant )?(?:overview and )?scrutiny[^.;]{0,30})?(?:has|was|had|did|is)
  (?: yet| been)* (?:not|never)\b[^.;]{0,60}\b(?:general exception|special urgency)\b
`;

/** When it was announced. */
const noticed = regex.i`
  \b(?:forward plan|forthcoming decisions|notice of (?:the|this|it|that) )[^.;]{0,60}\b
  (?:published|given|entered|added|appeared|posted|put|placed|made|included|first)\b|
  \b(?:published|given|entered|added|appeared|posted|put|placed|included|announced)\b[^.;]{0,40}
  \b(?:forward plan|forthcoming decisions)\b|
  \bnotice (?:of (?:it|this|the) [^.;]{0,20})?(?:was|has been|had been) (?:given|published|posted)\b
`;

const pieces = regex.i`
  \b(?:split|divid(?:ed|ing)|broken|breaking|cut|sliced|parcelled|packaged|arranged|let|placed|brought forward|taken|
  ordered)
  (?: up)? (?:into|in|as|under)
  \ (?:\w+ )?(?:
    two|three|four|five|six|seven|eight|\d+|several|smaller|separate|parts|halves|lots|phases|pieces|orders|contracts|
    stages|bits
  )\b[^.;]{0,80}?\b(?:so that|so as|to (?:keep|stay|avoid|remain|bring|come|escape|fall)|in order|lest|which (?:keeps|
  leaves|brings))
  \b[^.;]{0,60}?\b(?:below|under|beneath|short of|avoid|escape|none|neither|not|no one|without|nothing|out of|clear of|
  rather than)
  \b[^.;]{0,60}?\b(?:thresholds?|key)\b
`;

/** "£150,000 a year for five years": so many times the sum. */
function timesIn(text: string, end: number): number {
  const behind = /^ (?:a|each|every|per) (?:year|annum)\b|^ (?:annually|yearly)\b/i.exec(text.slice(end, end + 20));
  const years = behind ? numberOf(forYears.exec(text)?.[1]) : 1;
  return years > 1 && years <= 10 ? years : 1;
}
const forYears = new RegExp(
  `\\b(?:for|over|lasting) (?:the |a )?(?:next |first |term of )?(${wordedNumber}|\\d{1,2})[ -]years?\\b`,
  "i",
);

const lot = regex.i`
  \b(${wordedNumber}|\d{1,2}) (?:(?:separate|smaller|small|similar|equal|successive|different|more) )?
  (?:orders?|contracts?|purchases|grants|leases|payments|awards|lots|parts|phases|pieces|stages|invoices|decisions|
  reports)
  \b[^.;£]{0,40}(${amount})(?: (?:each|apiece|or so)|\b)
`;
const small = regex.i`
  \b(?:each|every one|all|none|neither|no one|singly|separately|alone|individually|by itself|on its own)\b[^.;]{0,60}
  \b(?:below|under|beneath|within|short of|less than|small|reach\w*|exceed\w*|pass\w*|key)\b|
  \b(?:below|under|beneath|short of) (?:the )?(?:[a-z]+ )*threshold
`;
/** "Four orders of £190,000 each, all below the threshold". */
function lotsIn(text: string): KeyTold["lots"] {
  const match = lot.exec(text);
  if (!match || !small.test(text) || /\bis (?:itself |therefore )?a key decision\b/i.test(text)) return undefined;
  const [words, count, each = ""] = match;
  const pounds = numberOf(count) * (sums(each)[0]?.pounds ?? 0);
  return { start: match.index, end: match.index + words.length, words, pounds };
}

const planned = /\b(?:forward plan|forthcoming (?:executive |key )?decisions|notice of (?:key|this|the) )/i;
/** A key decision, and that it was in no plan. */
const unplanned = regex.i`
  (?:
    \b(?:not|never|nor|neither)\b[^.;]{0,50}\b(?:forward plan|forthcoming (?:executive |key )?decisions)\b|
    \b(?:no|without)\b[^.;]{0,20}\b(?:notice of (?:key|this|the|it)|entry in|forward plan (?:reference|entry|number))|
    \b(?:missed|left out of|left off|absent from|omitted from|missing from|escaped|overlooked (?:in|
    by)) the forward plan|
    \bforward plan\b[^.;]{0,50}\b(?:not|never|no|silent|omits|nothing|without)\b
  )
`;
/** Whether it is one is left for somebody else, or for later. */
const open = regex.i`
  \bwhether (?:or not )?(?:this|it|the (?:decision|matter|award|purchase|sale)) (?:is|was|counts as|amounts to|
  should be) (?:an? )?
  key\b[^.;]{0,90}\b(?:
    not|unclear|unknown|undecided|open|moot|arguable|doubtful|never|nobody|no one|left|later|in due course|
    to be (?:decided|settled|confirmed|determined|seen)|for (?:members|others|the [A-Z])|after|yet
  )\b|
  \bkey(?: decision)?\?? ?[:|–—-] ?(?:possibly|perhaps|maybe|probably|unsure|not (?:sure|known|certain|yet)|unknown|
  don['’]t know|depends|tb[cad]|to be (?:confirmed|decided|checked|advised)|see below|pending|ask|\?+)|
  \b(?:nobody|no one|officers have not|it has not been|we have not|the author has not)\b[^.;]{0,40}
  \b(?:decid|settl|check|consider|establish|work|ask|look|thought)[^.;]{0,40}\bwhether\b[^.;]{0,40}\bkey\b|
  \b(?:may|might|could|would) (?:well |possibly |perhaps |even )*be (?:an? )?key decision\b[^.;]{0,60}
  \b(?:but|not|unsure|check\w*|depend\w*|unclear)\b
`;

const needed = 28;
const given = regex.i`
  \b(?:forward plan|forthcoming decisions|notices?|plan|public(?:ised|ity)|announced|published|advertised)\b[^.;]{0,70}?
  \b(${wordedNumber}|a|\d{1,2}) (?:clear |working |calendar )?(days?|weeks?|fortnight) (?:before|ahead of|prior to|
  in advance|ago)|
  \b(?:forward plan|forthcoming decisions|notice of (?:the|this|it))\b[^.;]{0,60}?
  \b(?:last week|yesterday|this (?:week|morning)|earlier this week|(?:a few|some) days ago|the (?:day|week|
  evening) before|
  on the eve)\b
`;
const ofNotice = regex.i`
  \b(${wordedNumber}|a|\d{1,2}) (?:clear |working |calendar )?(days?|weeks?|fortnight)['’]s?['’]? (?:public )?notice
  \ (?:of (?:it|this|the (?:key )?decision) )?(?:was|were|has been|had been|is being) given
`;
/** Another thing than the decision is announced so late. */
const otherNotice =
  /\b(?:agenda|reports?|papers?|call-?in|ward|members were|at least|no (?:fewer|less)|or more|minimum)\b/i;

function isShort(sentence: string): boolean {
  if (otherNotice.test(sentence)) return false;
  const match = given.exec(sentence) ?? ofNotice.exec(sentence);
  if (!match) return false;
  const [, count, unit = ""] = match;
  if (count === undefined) return true;
  const days = (/^an?$/i.test(count) ? 1 : numberOf(count)) * (/^w/i.test(unit) ? 7 : /^f/i.test(unit) ? 14 : 1);
  return days > 0 && days < needed;
}

/** The rules for shorter notice, by their name, by the regulation or by the council's own. */
const shorter = "(?:general exception|special urgency|regulations? 1[01]|rules? \\d+ of the access to information)";
const invokes = new RegExp(`\\b${shorter}\\b`, "i");
const leaves = new RegExp(`\\b(?:neither|not|nor|no|without)\\b[^.;]{0,60}\\b${shorter}\\b`, "i");

/** Does it say that the rules for shorter notice were used, and not that they were left? */
const invoked = (text: string): boolean => invokes.test(text) && !leaves.test(text);
