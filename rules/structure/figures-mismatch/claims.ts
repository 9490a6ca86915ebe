import { regex } from "../../../core/pattern/regex.ts";
import { type Quantity, quantitiesIn, slackOf } from "../quantities.ts";
import { inFigures, inPercent, inPounds } from "../shownFigures.ts";
import { type ReckoningFault, reachable } from "./reckoning.ts";

/**
 * Figures that a sentence says are worked out of two others, in whatever order and words the three stand: a difference,
 * a share, a product or an equal part. Where the two make it in any way that such a claim may mean, nothing is said.
 */
export function claimFault(
  text: string,
  quantities: readonly Quantity[],
  before: string,
  earlier: string,
): ReckoningFault | undefined {
  if (unsure.test(text)) return undefined;
  for (const [index, claimed] of quantities.entries()) {
    if (!isNear(text, claimed) || claimed.value <= 0) continue;
    const claim: Claim = {
      text,
      quantities,
      index,
      claimed,
      ahead: text.slice(Math.max(0, claimed.start - 60), claimed.start),
      behind: text.slice(claimed.end),
    };
    const fault =
      claimed.kind === "percent"
        ? shareFault(claim)
        : (differenceFault(claim, concludes(text) ? earlier : before, earlier) ??
          (claimed.loose ? undefined : (productFault(claim) ?? partFault(claim))));
    if (fault) return fault;
  }
  return undefined;
}

/** "About £148,000" is near it; "up to" and "more than" may be far off. */
const isNear = (text: string, { loose, start }: Quantity): boolean =>
  !loose || nearly.test(text.slice(Math.max(0, start - 16), start));
const nearly =
  /\b(?:about|around|nearly|almost|some|roughly|approximately|approx\.?|c\.|circa|only|just(?: (?:over|under))?) $/i;

/** What is drawn from the sentences before it: "The discount is therefore £145,000". */
export const concludes = (text: string): boolean => /\b(?:is|are|was|would be) (?:therefore|thus|then)\b/.test(text);

/** Words of which a sentence has one that makes such a claim; a pattern inside a function stays as it is. */
export const isClaim = (text: string): boolean =>
  regex.i`
  \b(?:
    more|less|fewer|higher|lower|cheaper|dearer|above|below|rise|increase|fall|drop|reduction|growth|difference|
    shortfall|surplus|deficit|gap|overspend\w*|underspend\w*|remains?|leav(?:es|ing)|bring\w*|benefit|rate of|comes? to|
    came to|rais\w+|giving|making|total\w*|tak(?:es|ing)|over the £|short of|
    instalments|quarterly|each|equally|make it|would make
  )\b|
  %\)|[a-z]: £
`.test(text);

/** A figure that is so many times smaller than a difference is none of what it is between. */
const smallest = 100;

/** A figure of a sentence, with the words before and behind it that may say that it is worked out. */
interface Claim {
  readonly text: string;
  readonly quantities: readonly Quantity[];
  readonly index: number;
  readonly claimed: Quantity;
  readonly ahead: string;
  readonly behind: string;
}

/** More is in the figures than the sentence says. */
const unsure = regex.i`
  \b(?:
    VAT|inflation|compound\w*|discounted|(?:an?|the|less) (?:\w+ )?discount of|net present|real terms|phased|
    index-linked|indexed|respectively|up to|between £? ?\d|maximum|minimum|range|ranging|pro rata|part-year|average|
    averag\w+|median|about half|roughly|per annum|interest|over \w+ years|if|could
  )\b
`;

const step = "(?:rise|increase|growth|uplift|fall|drop|decrease|decline|reduction|cut)";
const difference = regex.i`
  \b(?:
    (?:
      ${step}|difference|shortfall|surplus|deficit|gap|overspend(?:ing)?|underspend|variance|
      net (?:cost|benefit|saving|gain|loss|income)|discount|premium
    )(?: requested| needed| sought| payable)?(?:,? (?:of|is|was|would be)(?: therefore)?)|
    (?:difference|shortfall|surplus|deficit|gap|overspend|underspend|variance):
  ) $
`;
const left = regex`
  \b(?:
    leav(?:es|ing)|so that|which leaves|
    (?:bring(?:s|ing)?|tak(?:es|ing)) (?:it|this|the (?:balance|reserve|total|fund)) to|
    leav(?:es|ing) (?:it|this) at
  ) (?:only )?$
`;
const isLeft = /^(?: [a-z]+)?,? (?:remains?|is left|are left|left|to be (?:seen|done|found|let|spent|paid))\b/;
/** "£21,600 more than the budget of £286,800": what follows is one of the two. */
const compared = regex`
  ^,? (?:\(\d[\d.]* ?(?:%|per cent)\) |a year |per annum |a week |a month )?
  (?:in )?(?:(?:more|less|fewer|higher|lower|cheaper|dearer) than|above|below|over|short of|under|in excess of)\b
`;
/** "Option B is therefore £25,000 cheaper": than the one before. */
const concluded = /^(?: (?:a|per|each) (?:year|annum))? (?:cheaper|dearer|more|less|higher|lower)(?:[.,;]|$)/;
const beyond = regex`
  ^(?: (?:a|per|each) (?:year|annum))?,? (?:on|over|since|compared|against|in) (?:the |last |that |a |20|\d{4})
`;
/** "An overspend of £442,000, which had been offset by …": one of two that are set against each other. */
const counterpart = regex`
  ^,? ?(?:(?:which|that|this) )?(?:(?:has|have|had|is|was|were|are|being|will be) )?(?:been )?
  (?:(?:partly|partially|largely|mostly|fully|more than|almost|part) )?
  (?:off-?set|mitigated|counterbalanced|countered|compensated|reduced|balanced)(?: in part| partly| for)?
  \ (?:by|against|with)\b
`;
const setAgainst =
  /\b(?:off-?set|counterbalanced|countered|balanced)(?: in part| partly)? (?:by|against) [^£\d]{0,50}$/;
/** "…, including an underspend of £20,000 on posts": one of several. */
const ofMore = /\b(?:of (?:which|this)|including|further|additional|another|remaining)\b[^£\d]*$/i;
const rated = /^ ?(?:each|apiece|per|an? (?:week|month|day|head|night|hour|place|home|unit|quarter))\b/;
const yearly = /^ ?(?:an? year|per annum|per year|each year|annually)\b/;

const said = (text: string, { start, end }: Quantity): string => text.slice(start, end).trim();
const shown = ({ kind }: Quantity, value: number): string => (kind === "money" ? inPounds(value) : inFigures(value));

/** The claim and the figures that it is held against, as the place of a fault. */
const fault = (
  text: string,
  claimed: Quantity,
  others: readonly Quantity[],
  message: ReckoningFault["message"],
  right: string,
  doubtful = false,
): ReckoningFault => {
  const own = others.filter(({ start }) => start >= 0);
  return {
    start: Math.min(claimed.start, ...own.map(({ start }) => start)),
    end: Math.max(claimed.end, ...own.map(({ end }) => end)),
    message,
    said: said(text, claimed),
    right,
    doubtful,
  };
};

/** The other figures of a kind; a rate is no sum. */
const othersOf = (text: string, quantities: readonly Quantity[], index: number, kind: Quantity["kind"]) =>
  quantities.filter((one, at) => at !== index && one.kind === kind && !rated.test(text.slice(one.end, one.end + 14)));

function differenceFault(
  { text, quantities, index, claimed, ahead, behind }: Claim,
  before: string,
  earlier: string,
): ReckoningFault | undefined {
  if (claimed.kind !== "money" && claimed.kind !== "count") return undefined;
  const against = compared.test(behind.slice(0, 40));
  const after = concludes(text) && (concluded.test(behind.slice(0, 24)) || difference.test(ahead));
  const remains = left.test(ahead) || isLeft.test(behind.slice(0, 34));
  if (!against && !after && !remains && !difference.test(ahead)) return undefined;
  if (ofMore.test(ahead)) return undefined;
  if (!against && (beyond.test(behind.slice(0, 24)) || counterpart.test(behind) || setAgainst.test(ahead)))
    return undefined;
  if (rated.test(behind.slice(0, 14))) return undefined;
  const own = othersOf(text, quantities, index, claimed.kind).filter(
    ({ start }) => !difference.test(text.slice(Math.max(0, start - 60), start)),
  );
  const isYearly = yearly.test(behind.slice(0, 14));
  // "It is £61,000 now. This would add £27,000, bringing the total to £88,000 a year": the last says it for all.
  const ofTotal =
    isYearly && totalled.test(ahead) && own.length === 1 && !yearly.test(text.slice(own[0]?.end).slice(0, 14));
  const told = against ? [] : toldBefore(before, claimed, isYearly && !(ofTotal && isOnlySum(before, earlier)));
  const taken = after
    ? own.length === 0 && told.length === 2
    : own.length < 3 && told.length === 1 && isTakenUp(ahead, own, told[0]?.value ?? 0);
  // "Benefit met £0.88m of it": what the whole is stands before the sentence.
  if (!taken && /\bof it\b/.test(text)) return undefined;
  const others = [...(taken ? told.map((one) => ({ ...one, start: -1, end: -1 })) : []), ...own];
  if (unsaid.test(ahead)) return undefined;
  if (others.length < 2 || others.length > 4 || others.some((one) => !isNear(one.start < 0 ? before : text, one)))
    return undefined;
  if (others.length > 2 && against) return undefined;
  const timed = own.map(({ end }) => yearly.test(text.slice(end, end + 14)));
  // "£412,000 a year, which is £52,000 above the £360,000 in the plan": the two are held against each other anyway.
  if (!against && timed.slice(1).some((one) => one !== timed[0])) return undefined;
  const slack = slackOf([claimed, ...others]);
  const values = others.map(({ value }) => value);
  // "The award of £1,900 adds £6.9m and was £3.3m above what was allowed": a price is no part of a difference of sums.
  if (against && values.some((value) => value * smallest < claimed.value)) return undefined;
  const [first = 0, ...rest] = values;
  // What is left of all is made of all; a difference may leave some of the figures out.
  const right =
    others.length === 2 && !(taken && totalled.test(ahead))
      ? Math.abs(first - (rest[0] ?? 0))
      : nearest(first, rest, claimed.value);
  if (
    remains && taken
      ? Math.abs(right - claimed.value) <= slack
      : claimed.value <= slack || reachable(values, claimed.value, slack)
  )
    return undefined;
  if (right <= 0 || claimed.value > right * 3.2 || claimed.value < right * 0.4) return undefined;
  return fault(
    text,
    claimed,
    others,
    against || after || (taken && totalled.test(ahead)) ? "sum" : "difference",
    shown(claimed, right),
    ofTotal || others.length > 2 || [claimed, ...others].some(({ loose }) => loose),
  );
}

/** "… of £87,000 and the projected underspend would bring it to": a sum that nobody gives takes part. */
const unsaid = regex.i`
  \b(?:and|with|plus|less|after) (?:the|its|a|this year['’]s) (?:[a-z]+ )?(?:
    underspend\w*|overspend\w*|surplus|deficit|savings?|receipts?|interest|contributions?|transfers?|allocations?
  )\b
`;

const totalled = /, (?:and )?(?:bring(?:s|ing)?|tak(?:es|ing)) (?:it|this|the (?:total|whole|income|cost|figure)) to $/;
/** The one sum of the sentences before stands right before. */
const isOnlySum = (before: string, earlier: string): boolean =>
  [before, earlier].every((text) => quantitiesIn(text).filter(({ kind }) => kind === "money").length === 1);

/** The figures of the kind that the sentence before tells, for the same time. */
const toldBefore = (before: string, { kind }: Quantity, timed: boolean): readonly Quantity[] =>
  quantitiesIn(before).filter((one) => one.kind === kind && yearly.test(before.slice(one.end, one.end + 14)) === timed);

/** "… bring it to", "the saving leaves a net benefit of": what is worked out begins with what was told before. */
const isTakenUp = (ahead: string, own: readonly Quantity[], whole: number): boolean =>
  /\bof it\b/.test(ahead) ||
  /\b(?:it|this|the (?:balance|reserve|fund|total)) (?:to|at) $/.test(ahead) ||
  (own.length > 0 && own.every(({ value }) => value < whole) && /, leaving (?:only )?$/.test(ahead)) ||
  (own.length === 1 && /\bleav(?:es|ing) an? net [a-z]+ of $/.test(ahead));

/** The first figure with all others added or taken off, as near to what is claimed as that comes. */
function nearest(first: number, rest: readonly number[], goal: number): number {
  const made = rest.reduce((all, value) => all.flatMap((one) => [one + value, one - value]), [first]);
  return made.reduce((best, one) => (Math.abs(one - goal) < Math.abs(best - goal) ? one : best));
}

const moves =
  /\b(?:rais\w+|rise[ns]?|rose|increas\w+|grow\w*|grew|fall\w*|fell|drop\w*|declin\w+|decreas\w+|reduc\w+|cut)\b/i;
/** "520 applications, of which 468", "1,240 people, 806 of whom", "520 were decided; 468 in time". */
const isPart = regex`
  \bof (?:which|whom|these|those|them)\b|^ (?:[a-z-]+ ){1,5}?(?:were|was|had|have) [^.;]{0,40}$|
  ^ [a-z-]+ [a-z -]{2,40}; [\d,]+ (?:were|was|had|of them)\b
`;
const stepOf = new RegExp(`\\b${step} of $`, "i");
/** "…, with an increase of 29% for a full plot": a change of something else. */
const accompanied = /\b(?:with|after|alongside|despite|because of|through) (?:an?|the) (?:\w+ )?\w+ of $/i;
const fromFirst = /\bfrom $/;
const shareOf = /\b[Oo]f (?:the |all |its |our )?$/;

function shareFault({ text, quantities, index, claimed, ahead, behind }: Claim): ReckoningFault | undefined {
  const bracketed = ahead.endsWith("(") && behind.startsWith(")");
  const changed = stepOf.test(ahead) && !accompanied.test(ahead);
  const rate = /\b(?:response|take-up|return|turnout|success|completion|vacancy|occupancy|recycling) rate of $/.test(
    ahead,
  );
  const which = /,? (?:which is|that is|or) $/.test(ahead) && /^[,.;)]|^$/.test(behind);
  if (!bracketed && !changed && !rate && !which) return undefined;
  if (changed && beyond.test(behind.slice(0, 24))) return undefined;
  const earlier = quantities.slice(0, index).filter(({ kind }) => kind === "money" || kind === "count");
  const [a, b] = earlier.slice(-2);
  if (!a || !b || a.kind !== b.kind || earlier.length > 2 || a.loose || b.loose) return undefined;
  if (quantities.some(({ kind }, at) => kind === "percent" && at !== index)) return undefined;
  const [small, large] = a.value < b.value ? [a, b] : [b, a];
  if (small.value <= 0 || claimed.start - b.end > 60) return undefined;
  const part = (small.value / large.value) * 100;
  const change = ((large.value - small.value) / a.value) * 100;
  const slack = claimed.unit + (slackOf([a, b]) / small.value) * 100;
  const backwards = ((large.value - small.value) / b.value) * 100;
  const meant = fromFirst.test(text.slice(0, a.start)) ? [part, change] : [part, change, backwards];
  if (meant.some((one) => Math.abs(one - claimed.value) <= slack)) return undefined;
  const moved =
    changed || (bracketed && moves.test(text.slice(0, claimed.start)) && fromFirst.test(text.slice(0, a.start)));
  const whole =
    shareOf.test(text.slice(0, large.start)) || rate || (small === b && isPart.test(text.slice(a.end, claimed.start)));
  if (!moved && !whole) return undefined;
  const right = moved ? change : part;
  if (claimed.value > right * 2.2 || claimed.value < right * 0.45) return undefined;
  return fault(
    text,
    claimed,
    [a, b],
    "share",
    inPercent(right),
    [right, backwards].some((one) => Math.abs(one - claimed.value) < slack + 1),
  );
}

const makes = regex`
  \b(?:
    comes? to|came to|rais\w+|brings? in|brought in|total(?:s|led|ling| of| is| for [^£]{3,24} is)?|making|makes|worth|
    yields?|generat\w+|giving an? [a-z]+ of|in all,?|amounts? to|collects?|earns?|takes?|costs?|be
  ) (?:an? (?:fund|total|sum|income|cost) of )?$
`;
const unitPrice =
  /\b(?:[Cc]ost|[Pp]rice|[Ff]ee|[Rr]ent|[Cc]harge) (?:per|for each|of each|for a) [a-z]+ (?:is|was|of|would be) $/;

function productFault({ text, quantities, index, claimed, ahead, behind }: Claim): ReckoningFault | undefined {
  if (claimed.kind !== "money" || !makes.test(ahead) || rated.test(behind.slice(0, 14))) return undefined;
  const sums = quantities.filter((one, at) => one.kind === "money" && at !== index);
  const numbers = quantities.filter(({ kind }) => kind === "count");
  const [price, number] = [sums[0], numbers[0]];
  if (!price || !number || sums.length > 1 || numbers.length > 1) return undefined;
  if (price.loose || number.loose || number.value < 2 || price.value >= claimed.value) return undefined;
  const next = text.slice(price.end, price.end + 16);
  if (timeRate.test(next)) return undefined;
  const priced =
    each.test(next) ||
    unitPrice.test(text.slice(0, price.start)) ||
    /\b[Ee]ach [^£.;]{0,40}$/.test(text.slice(0, price.start)) ||
    // "Three proposals: a pump for £64,000; a second, at £18,000": the price is of one of them.
    (/ at $/.test(text.slice(0, price.start)) &&
      !/[;:]/.test(text.slice(Math.min(number.end, price.start), price.start))) ||
    eachOf.test(text.slice(0, Math.max(price.start, number.start)));
  if (!priced || more.test(text)) return undefined;
  const right = price.value * number.value;
  const slack =
    slackOf([claimed]) +
    (Math.min(price.unit, price.value * 0.005) / 2) * number.value +
    (number.unit >= 100 ? (number.unit / 2) * price.value : 0);
  if (Math.abs(right - claimed.value) <= slack) return undefined;
  // Ten, a hundred or a thousand times as much is the same with its point in another place.
  const shifted = [10, 100, 1000].some((times) => Math.abs(right * times - claimed.value) <= slack * times);
  if (!shifted && (claimed.value > right * 2 || claimed.value < right * 0.5)) return undefined;
  return fault(text, claimed, [price, number], "product", inPounds(right));
}
const each = regex`
  ^ ?
  (?:each|apiece|a head|per (?!cent|annum|year|month|week|day|hour)[a-z]+|an? (?!year|month|week|day|hour|night)[a-z]+)
`;
const timeRate = /^ ?(?:per|an?|each) (?:year|annum|month|week|day|hour|night|quarter|session)\b/;
const eachOf = /\beach of the (?:[a-z]+ ){1,4}$|\beach of the [^£.;]{3,40}(?:is|was|of|pays?|gives?|contributes?) $/;
/** Something else is in the product, or only some of the things are. */
const more = regex.i`
  , with\b|
  \b
  (?:plus|includ\w+|and (?:an?|the)|further|extra|additional|less|minus|deposit|delivery|installation|contingency|fees)
  \b
`;

const shared = /\b(?:instalments|payments|parts|shares) of $/;
const parts: Readonly<Record<string, number>> = { quarterly: 4, monthly: 12, weekly: 52, "half-yearly": 2 };

/** "£18,000, payable quarterly in instalments of £4,500", "shared equally between the two councils, £32,000 each". */
function partFault({ text, quantities, index, claimed, ahead, behind }: Claim): ReckoningFault | undefined {
  if (claimed.kind !== "money") return undefined;
  const equal =
    /^ (?:each|apiece)\b/.test(behind) && /\b(?:shar\w+|split|divided)\b[^.;]{0,24}\b(?:equally|evenly)\b/.test(text);
  if (!equal && !shared.test(ahead)) return undefined;
  const [whole, another] = quantities.slice(0, index).filter(({ kind }) => kind === "money");
  const number =
    quantities.slice(0, index).find(({ kind, value }) => kind === "count" && value <= 60)?.value ??
    parts[/\b(?:quarterly|monthly|weekly|half-yearly)\b/.exec(text)?.[0] ?? ""];
  if (!whole || another || number === undefined || number < 2 || whole.loose) return undefined;
  const right = whole.value / number;
  if (Math.abs(right - claimed.value) <= slackOf([claimed]) + slackOf([whole]) / number) return undefined;
  if (claimed.value > right * 2 || claimed.value < right * 0.5) return undefined;
  return fault(text, claimed, [whole], "over", inPounds(right));
}
