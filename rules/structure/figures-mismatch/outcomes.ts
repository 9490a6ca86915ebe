import { regex } from "../../../core/pattern/regex.ts";
import { type Quantity, quantitiesIn, slackOf } from "../quantities.ts";
import { inFigures, inPercent, inPounds } from "../shownFigures.ts";
import { type ReckoningFault, reachable } from "./reckoning.ts";
import { madeBy, meantBy, type Sort } from "./waysOfReckoning.ts";
import { partsIn, timesIn } from "./wordedParts.ts";

/**
 * A figure that the words give as the outcome of those before it ("that is £2,600 a child", "£22,800 altogether", "the
 * remaining £0.9m"), where no way of reckoning with them makes it, and the way that the words mean comes near.
 * `befores` are what may stand before it: nothing, a sentence, two.
 */
export function outcomeFault(text: string, befores: readonly string[]): ReckoningFault | undefined {
  // What stands behind a semicolon is worked out by itself.
  for (let from = 0; from < text.length; ) {
    const stop = text.indexOf("; ", from);
    const clause = text.slice(from, stop < 0 ? text.length : stop);
    const fault = clauseFault(clause, from === 0 ? befores : [text.slice(0, from)]);
    if (fault) return { ...fault, start: fault.start + from, end: fault.end + from };
    from += clause.length + 2;
  }
  return undefined;
}

function clauseFault(text: string, befores: readonly string[]): ReckoningFault | undefined {
  if (
    !isOutcome(text) ||
    /\bmay\b/.test(text) ||
    open.test(text.replace(/\bso a further £|^(?:[\d.]+ )?With an? [a-z]/, ""))
  )
    return undefined;
  const quantities = quantitiesIn(text);
  for (const [index, claimed] of quantities.entries()) {
    const sort = sortOf(text, claimed);
    if (!sort || claimed.loose || claimed.value <= 0) continue;
    const behind = comparedBehind.test(text.slice(claimed.end)) ? index : quantities.length;
    const own = quantities.filter((one, at) => at < behind && at !== index && !isTold(text, one, quantities[at + 1]));
    const claim = { claimed, sort, own };
    // "Labour would have 26, and the Alliance 5 in all": of the last alone, over whatever was named before.
    if (
      inAll.test(text.slice(claimed.end)) &&
      claim.own.some((one) => one.kind === claimed.kind && one.value > claimed.value)
    )
      continue;
    const held = befores.map((before) => faultOf(text, claim, before));
    const fault = held.includes("fits") ? undefined : held.find((one) => one !== undefined && one !== "fits");
    if (fault) return fault;
  }
  return undefined;
}

/** "65% (£139,100)": what the share comes to stands behind it. */
const isTold = (text: string, one: Quantity, next: Quantity | undefined): boolean =>
  one.kind === "percent" && next?.kind === "money" && text.slice(one.end, next.start) === " (";

/** Words without which no figure is an outcome; a pattern inside a function stays as it is. */
export const isOutcome = (text: string): boolean =>
  regex.i`
  \b(?:that|which) (?:is|was|makes|made|comes|came|leaves)\b|\b(?:comes?|came|amounts?) to\b|
  \b(?:therefore|thus|altogether|together|remaining|leaving|reduction|saving|fall|rise|cut|twice|double|[Ee]ach)\b|
  \bin (?:all|total|the year)\b|\bso (?:be|get|pay|that|£|\d|a further)\b|
  \b(?:
    the (?:other|last|rest)|that is,|total [a-z]+ (?:of|is|was|would)|a total of|more [a-z]+ in|fewer [a-z]+ in|
    (?:were|are|is) (?:free|unallocated|uncommitted|unspent)|follows|being the|
    (?:cost|contribution|income|bill) (?:is|was|will be|would be)
  )\b|
  %,? or £|\btotal £?\d|, at £|(?:will|would) (?:now )?(?:pay|be|cost|become) £|\bdoubled\b|\bshare is £|
  \bcost of [a-z ]{3,30} (?:is|was) £|\bsame [a-z]+ of £|, or \d
`.test(text);

const total = regex.i`
  \b(?:
    (?:comes?|came|amounts?|adds? up) to|(?:that|which) (?:makes|made|comes to),?|(?<=\d[^.;]*)making|
    (?:therefore|thus|so) (?:get|gets|pay|pays|cost|costs|be|be paid|receive|receives)|
    the total (?:[a-z]+ )?(?:of|is|was|would be)|a total of|that is,|so|together|^total|doubled,? to|
    (?:twice|double) as (?:many|much)(?: [a-z]+){0,3},
  ) $
`;
/** "That is £2,600", where a number of things is often no more than that number. */
const thatIs = /\b(?:that|which) (?:is|was|would be),? $/i;
/** "For the 60 days needed, the cost is £2,880". */
const taken = /^(?:[\d.]+ )?(?:For|Over|At)\b|\bshare is £|^The cost of\b/;
const costs = regex`
  \b(?:cost|contribution|charge|bill|income|saving|sum|payment|grant) (?:is|was|will be|would be) $|\bshare is $|
  ^The cost of [a-z ]{3,30} (?:is|was) $
`;
const willPay = /\b(?:will|would) (?:now )?(?:pay|be|cost|become) $/;
const inAll = /^(?: [a-z]+){0,3} (?:in all|altogether|in total|all told)\b/;
const steps = "(?:reduction|saving|fall|rise|drop|increase|cut|overspend|underspend|surplus|shortfall|gap|difference)";
/**
 * "£18,500 and £21,300, £41,800 in all, against income of £31,000", "£38,700 in all, of which £11,200 is paid": what
 * stands behind such a total is no part of it, or a part of it.
 */
const comparedBehind = regex`
  ^(?: [a-z]+){0,3} (?:in all|altogether|in total|all told),? (?:(?:as )?(?:against|compared)|of (?:which|it|that)|including)
  \b
`;
const difference = regex`
  \b(?:
    [Tt]he ${steps}(?: (?:is|was|of|would be|therefore))+|the (?:remaining|other|last)|[Tt]he rest,|
    (?<=\b(?:therefore|thus|so)\b[^.;£]{0,20})(?:made|makes|make|left|leaves|shows?|had|has|have) an? (?:net )?${steps}
    \ of|
    (?:which|that|this) leaves|leaving|so a further|so that
  ) $
`;
/** "20% off, a reduction of £60": of what stands in the sentence itself. */
const step = new RegExp(`\\b[Aa] (?:further )?${steps} of $`);
const beyond =
  /^(?: [a-z]+){0,2},? (?:on|over|since|compared|against|in|from|under|above|below) (?:the |last |that |a |20|\d{4})/;
/** "The saving of £12,000 is on rates": of what is told there, and not of what was told before. */
const ofItsOwn = /^(?: (?:a|per|each) year)? (?:is|was|comes|came) (?:from|on|out of)\b/;
const leftOver = regex`
  ^(?: [a-z]+){0,2} (?:were|was|are|is) (?:free|left|empty|vacant|unfilled|unallocated|uncommitted|unspent)\b|
  ^ (?:more|fewer) [a-z]+ in\b
`;
/** "The other seven would be bought in": of the things counted before. */
const othersOpen = /^(?:[\d.]+ )?The (?:remaining|other|last) $/;
/** "The other three sent apologies", and not "the other three wards". */
const actsBehind =
  /^ (?:were|was|are|is|had|have|has|did|do|would|will|can|could|gave|sent|said|chose|take|took|[a-z]+ed)\b/;
const timed = /^ an? (?:year|month|week|day|quarter|hour)\b/;
const perPart = regex`
  ^ ?(?:each|apiece|a head|per [a-z]+|for (?:a|each|every) [A-Za-z]+|an? (?!year|month|week|day|quarter|hour)[a-z]+)\b
`;
const mean = /\b[Tt]he (?:average|mean) (?:is|was)(?: therefore| thus)? $/;
const eachPays =
  /\b(?:Each|so that each) (?:[a-z]+ )?(?:will |would )?(?:pays?|gets?|gives?|receives?) $|\bthe same [a-z]+ of $/;
const shareOf = /^ of (?:the|those|them|all)\b/;
const drawn = /\b(?:[Tt]hus|[Tt]herefore|[Ss]o|follows [a-z ]{0,20}that|[Tt]hat is,?) (?:[a-z]+ ){0,2}$/;

function sortOf(text: string, { start, end, kind }: Quantity): Sort | undefined {
  const ahead = text.slice(Math.max(0, start - 50), start);
  const behind = text.slice(end, end + 40);
  if (kind === "percent") {
    const sure = /\b(?:thus|therefore) $|\d, or $/.test(ahead) && !/^ (?:an? year|points?)\b/.test(behind);
    return sure || (drawn.test(ahead) && shareOf.test(behind)) ? "share" : undefined;
  }
  if (kind === "other") return undefined;
  const money = kind === "money";
  if (mean.test(ahead) || (money && (eachPays.test(ahead) || (thatIs.test(ahead) && perPart.test(behind)))))
    return "part";
  if (/^, being the\b[^.;]* less\b/.test(behind)) return "difference";
  if (inAll.test(behind) || (/\d [a-z]+, $/.test(ahead) && /^ in the year\b/.test(behind))) return "total";
  if ((beyond.test(behind) && !/\brest, $/.test(ahead)) || ofItsOwn.test(behind)) return undefined;
  const another = /\b[Tt]he (?:other|last) $/.test(ahead) && !money && !actsBehind.test(behind);
  if (another || /\b[io][nf] which $/.test(ahead) || (timed.test(behind) && !thatIs.test(ahead) && !total.test(ahead)))
    return undefined;
  if (difference.test(ahead) || (!money && othersOpen.test(ahead)) || step.test(ahead) || leftOver.test(behind))
    return "difference";
  if (kind === "measure") return /\btogether $/.test(ahead) ? "total" : undefined;
  if (money && (thatIs.test(ahead) || (taken.test(text) && costs.test(ahead)) || willPay.test(ahead))) return "total";
  return total.test(ahead) || /\d(?:%| per cent),? or $/.test(ahead) ? "total" : undefined;
}

/** More goes into it than the words tell, or not all of it. */
const open = regex.i`
  \b(?:
    about|around|some|nearly|almost|roughly|over(?! (?:the )?(?:\d+|[a-z]+) (?:days|weeks|months|years)\b)|up to|
    at least|VAT|inflation|interest|includ\w+|plus|with|besides|further|extra|additional|another|other costs|net of|
    after|before tax and|rounded|phased|respectively|each year|range|if|could|might|in place of|instead of|between|
    rate of|minimum|maximum|median|compared|cumulative|since|up from|down from
  )\b
`;

interface Claim {
  readonly claimed: Quantity;
  readonly sort: Sort;
  /** The sentence's other figures. */
  readonly own: readonly Quantity[];
}

/** Figures that are worked with: more are a list of other things. */
const most = 5;

/** What a figure may be made of: what was told before it (with no place), and what stands beside it. */
interface Inputs {
  readonly told: readonly Quantity[];
  readonly all: readonly Quantity[];
  /** Parts that the words name: "a third". */
  readonly parts: readonly number[];
  /** How often a rate may be taken: "a month". */
  readonly times: readonly number[];
}

/** `undefined` where the words leave open what the figure is made of. */
function inputsOf(text: string, { claimed, own }: Claim, before: string): Inputs | undefined {
  const told = quantitiesIn(before).map((one) => ({ ...one, start: -1, end: -1 }));
  const parts = partsIn(`${before} ${text.slice(0, claimed.start)}`);
  const all = [...told, ...own].filter(({ kind, value }) => kind !== "other" && !(parts.length > 0 && value <= 10));
  if (all.length === 0 || all.length > most || all.some(({ loose }) => loose)) return undefined;
  const ahead = text.slice(Math.max(0, claimed.start - 50), claimed.start);
  const beside = all.filter(({ kind, start }) => kind === claimed.kind && start >= 0).length;
  if (thatIs.test(ahead.slice(-20)) && beside > 1) return undefined;
  const rated = all.some(({ kind }) => kind === "percent");
  // "Would pay £60": of a share of something, unless other words say what it is of.
  const will = willPay.test(ahead) && !total.test(ahead) && !(taken.test(text) && costs.test(ahead));
  if (will && !rated) return undefined;
  // "A reduction of £60": of what stands in the sentence itself.
  const alone = step.test(ahead) && !rated && parts.length === 0 && !moved.test(text);
  if (alone && (before !== "" || own.some(({ start }) => start > claimed.start))) return undefined;
  return { told, all, parts, times: timesIn(`${before} ${text}`) };
}
const moved = /\b(?:fell|rose|dropped|grew|went (?:up|down)|came (?:up|down)|cut) (?:to|from)\b/;

/**
 * "fits" where some way of reckoning makes the figure; a fault where none does, and the way that the words mean comes
 * near.
 */
function faultOf(text: string, claim: Claim, before: string): ReckoningFault | "fits" | undefined {
  const inputs = inputsOf(text, claim, before);
  if (!inputs) return undefined;
  const { claimed, sort, own } = claim;
  const slack = slackOf([claimed]) + claimed.unit * (claimed.value < 1000 ? 0.5 : 0.05);
  if (fits(claim, inputs, slack)) return "fits";
  const meant = meantFor(text, claim, inputs, before);
  const right = meant.toSorted((a, b) => Math.abs(a - claimed.value) - Math.abs(b - claimed.value))[0];
  if (right === undefined || right <= 0) return undefined;
  // Ten, a hundred or a thousand times as much is the same with its point in another place.
  const shifted = [0.001, 0.01, 0.1, 10, 100, 1000].some((times) => Math.abs(right * times - claimed.value) <= slack);
  if (!shifted && (claimed.value > right * 1.6 || claimed.value < right * 0.6)) return undefined;
  const first = own.filter(({ start, kind }) => start < claimed.start && kind !== "other")[0] ?? claimed;
  return {
    start: first.start,
    end: claimed.end,
    message: sort === "share" ? "share" : sort === "part" ? "over" : "sum",
    said: text.slice(claimed.start, claimed.end).trim(),
    right:
      claimed.kind === "money" ? inPounds(right) : claimed.kind === "percent" ? inPercent(right) : inFigures(right, 1),
    doubtful: meant.length > 1,
  };
}

/** Does any way of reckoning with the inputs make the figure? */
function fits({ claimed, sort }: Claim, { all, parts, times }: Inputs, slack: number): boolean {
  const near = (value: number): boolean => Math.abs(value - claimed.value) <= slack + Math.abs(value) * 0.0005;
  if ([...madeBy(all, claimed.kind, parts, times)].some(near)) return true;
  const like = all.filter(({ kind }) => kind === claimed.kind).map(({ value }) => value);
  return sort !== "part" && reachable(like, claimed.value, slack + roundingOf(all));
}

/** What the words mean the figure to be. */
function meantFor(
  text: string,
  { claimed, sort }: Claim,
  { told, all, parts, times }: Inputs,
  before: string,
): readonly number[] {
  const share = / ?(\d+(?:\.\d+)?)(?:%| per cent),? or $/.exec(text.slice(0, claimed.start))?.[1];
  if (share === undefined) {
    // A share behind the figure is worked out of it, and may be rounded.
    const given = all.filter(({ kind, start }) => kind !== "percent" || start < claimed.start);
    return meantBy(sort, given, claimed, parts, times);
  }
  const [whole, another] = told.filter(({ kind }) => kind === claimed.kind);
  return whole && !another && !speaksOfElse(text, before) ? [(whole.value * Number(share)) / 100] : [];
}

/**
 * "The grant was cut by 2%, or £21,000", behind the interest that was earned: a share of something that was not told.
 */
function speaksOfElse(text: string, before: string): boolean {
  const subject =
    /^(?:[\d.]+ )?([^.;:,]{4,70}?) (?:was|were|is|are|has|have|had|would|will|fell|rose|grew|went)\b/.exec(text)?.[1];
  const nouns =
    subject
      ?.toLowerCase()
      .match(/[a-z-]{4,}/g)
      ?.filter((word) => !pointing.test(word)) ?? [];
  return nouns.length > 0 && !nouns.some((noun) => before.toLowerCase().includes(noun.replace(/s$/, "")));
}
/** What a subject says of the sentence before, or of the change itself. */
const pointing = regex`
  ^(?:
    this|that|these|those|they|which|each|increase|rise|growth|reduction|fall|drop|saving|difference|change|total|
    amount|sum|figure|whole
  )s?$
`;

/** How far a sum may be off because of figures in thousands or millions; those in full are taken as they stand. */
const roundingOf = (inputs: readonly Quantity[]): number =>
  inputs.reduce((slack, { unit }) => slack + (unit > 1000 ? unit / 2 : 0), 0);
