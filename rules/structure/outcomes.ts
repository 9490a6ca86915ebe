import type { Span } from "../../core/report/span.ts";
import type { BlockView, Gathered } from "../../core/rule/rule.ts";
import { type Quantity, quantitiesIn, slackOf } from "./quantities.ts";
import { type ReckoningFault, reachable } from "./reckoning.ts";
import { inFigures, inPercent, inPounds } from "./shownFigures.ts";
import { partsIn, timesIn } from "./wordedParts.ts";

/**
 * A figure that the words give as the outcome of those before it ("that is £2,600 a child", "£22,800 altogether", "the remaining
 * £0.9m"), where no way of reckoning with them makes it, and the way that the words mean comes near. `befores` are what may
 * stand before it: nothing, a sentence, two.
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

/** A sentence that draws on what stood before it: "The car park therefore made …", "That is 65% of …". */
const draws =
  /\b(?:therefore|thus|altogether|in all)\b|^(?:[\d.]+ )?(?:That|This) (?:is|was|makes|leaves|comes|would be)\b/i;

/** A block whose outcome nothing in the block itself makes, and what it may be made of: its own sentences before that. */
export interface Drawn extends Span {
  readonly text: string;
  readonly own: string;
}

/** What blocks that follow may draw on, and what a block itself draws. */
export interface Drawing {
  readonly told?: string;
  readonly drawn?: Drawn;
}

/** So long a text may be that others draw on (UTF-16 units). */
const longest = 400;

/** What a block of figures tells to those behind it, and the first outcome that it draws. */
export function drawingIn(sentences: BlockView["sentences"], text: string): Drawing {
  const at = sentences.findIndex((one) => draws.test(one.text) && isOutcome(one.text));
  const one = at >= 0 && at < 2 ? sentences[at] : undefined;
  const told = text.length <= longest ? { told: text } : {};
  if (!one) return told;
  const start = one.start + (ofItem.exec(one.text)?.[0].length ?? 0);
  const own = at === 0 ? "" : (sentences[0]?.text ?? "");
  return { ...told, drawn: { start, end: one.end, text: text.slice(start, one.end), own } };
}

/** The number of a paragraph or an item is no figure. */
const ofItem = /^[\d.]+\.?(?:\s|$)/;

/** Outcomes that neither their own block nor the one or two before it in the section make. */
export function* wrongDrawn(
  drawn: readonly Gathered<Drawing>[],
  told: readonly Gathered<Drawing>[],
): Generator<ReckoningFault & { readonly block: number }> {
  const byBlock = new Map(told.map((one) => [one.block, one] as const));
  for (const { fact, block, section } of drawn) {
    if (!fact.drawn) continue;
    const { text, own, start } = fact.drawn;
    const textOf = (at: number): string | undefined => {
      const one = byBlock.get(at);
      return one?.section.index === section.index ? one.fact.told?.replace(ofItem, "") : undefined;
    };
    const last = textOf(block - 1);
    if (last === undefined) continue;
    const earlier = textOf(block - 2);
    const before = own.replace(ofItem, "");
    const befores = [before, `${last} ${before}`, ...(earlier === undefined ? [] : [`${earlier} ${last} ${before}`])];
    const fault = outcomeFault(text, befores);
    if (fault) yield { ...fault, start: fault.start + start, end: fault.end + start, block };
  }
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
    const claim = { claimed, sort, own: quantities.filter((_, at) => at !== index) };
    const held = befores.map((before) => faultOf(text, claim, before));
    const fault = held.includes("fits") ? undefined : held.find((one) => one !== undefined && one !== "fits");
    if (fault) return fault;
  }
  return undefined;
}

/** What the words make of a figure. */
type Sort = "total" | "difference" | "part" | "share";

/** Words without which no figure is an outcome; a pattern inside a function stays as it is. */
export const isOutcome = (text: string): boolean =>
  /\b(?:that|which) (?:is|was|makes|made|comes|came|leaves)\b|\b(?:comes?|came|amounts?) to\b|\b(?:therefore|thus|altogether|together|remaining|leaving|reduction|saving|fall|rise|cut|twice|double|[Ee]ach)\b|\bin (?:all|total|the year)\b|\bso (?:be|get|pay|that|£|\d|a further)\b|\b(?:the (?:other|last|rest)|that is,|total [a-z]+ (?:of|is|was|would)|a total of|more [a-z]+ in|fewer [a-z]+ in|(?:were|are|is) (?:free|unallocated|uncommitted|unspent)|follows|being the|(?:cost|contribution|income|bill) (?:is|was|will be|would be))\b|%,? or £|\btotal £?\d|, at £|(?:will|would) (?:now )?(?:pay|be|cost|become) £|\bdoubled\b|\bshare is £|\bcost of [a-z ]{3,30} (?:is|was) £|\bsame [a-z]+ of £|, or \d/i.test(
    text,
  );

const total =
  /\b(?:(?:comes?|came|amounts?|adds? up) to|(?:that|which) (?:makes|made|comes to),?|(?<=\d[^.;]*)making|(?:therefore|thus|so) (?:get|gets|pay|pays|cost|costs|be|be paid|receive|receives)|the total (?:[a-z]+ )?(?:of|is|was|would be)|a total of|that is,|so|together|^total|doubled,? to|(?:twice|double) as (?:many|much)(?: [a-z]+){0,3},) $/i;
/** "That is £2,600", where a number of things is often no more than that number. */
const thatIs = /\b(?:that|which) (?:is|was|would be),? $/i;
/** "For the 60 days needed, the cost is £2,880". */
const taken = /^(?:[\d.]+ )?(?:For|Over|At)\b|\bshare is £|^The cost of\b/;
const costs =
  /\b(?:cost|contribution|charge|bill|income|saving|sum|payment|grant) (?:is|was|will be|would be) $|\bshare is $|^The cost of [a-z ]{3,30} (?:is|was) $/;
const willPay = /\b(?:will|would) (?:now )?(?:pay|be|cost|become) $/;
const inAll = /^(?: [a-z]+){0,3} (?:in all|altogether|in total|all told)\b/;
const steps = "(?:reduction|saving|fall|rise|drop|increase|cut|overspend|underspend|surplus|shortfall|gap|difference)";
const difference = new RegExp(
  `\\b(?:[Tt]he ${steps}(?: (?:is|was|of|would be|therefore))+|the (?:remaining|other|last)|the rest,|(?<=\\b(?:therefore|thus|so)\\b[^.;£]{0,20})(?:made|makes|make|left|leaves|shows?|had|has|have) an? (?:net )?${steps} of|(?:which|that|this) leaves|leaving|so a further|so that) $`,
);
/** "20% off, a reduction of £60": of what stands in the sentence itself. */
const step = new RegExp(`\\b[Aa] (?:further )?${steps} of $`);
const beyond =
  /^(?: [a-z]+){0,2},? (?:on|over|since|compared|against|in|from|under|above|below) (?:the |last |that |a |20|\d{4})/;
const leftOver =
  /^(?: [a-z]+){0,2} (?:were|was|are|is) (?:free|left|empty|vacant|unfilled|unallocated|uncommitted|unspent)\b|^ (?:more|fewer) [a-z]+ in\b/;
/** "The other three sent apologies", and not "the other three wards". */
const actsBehind = /^ (?:were|was|are|had|have|did|gave|sent|said|chose|[a-z]+ed)\b/;
const timed = /^ an? (?:year|month|week|day|quarter|hour)\b/;
const perPart =
  /^ ?(?:each|apiece|a head|per [a-z]+|for (?:a|each|every) [A-Za-z]+|an? (?!year|month|week|day|quarter|hour)[a-z]+)\b/;
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
  if (beyond.test(behind)) return undefined;
  const another = /\bthe (?:other|last) $/.test(ahead) && !money && !actsBehind.test(behind);
  if (another || /\b[io][nf] which $/.test(ahead) || (timed.test(behind) && !thatIs.test(ahead) && !total.test(ahead)))
    return undefined;
  if (difference.test(ahead) || step.test(ahead) || leftOver.test(behind)) return "difference";
  if (kind === "measure") return /\btogether $/.test(ahead) ? "total" : undefined;
  if (money && (thatIs.test(ahead) || (taken.test(text) && costs.test(ahead)) || willPay.test(ahead))) return "total";
  return total.test(ahead) || /\d(?:%| per cent),? or $/.test(ahead) ? "total" : undefined;
}

/** More goes into it than the words tell, or not all of it. */
const open =
  /\b(?:about|around|some|nearly|almost|roughly|over(?! (?:the )?(?:\d+|[a-z]+) (?:days|weeks|months|years)\b)|up to|at least|VAT|inflation|interest|includ\w+|plus|with|besides|further|extra|additional|another|other costs|net of|after|before tax and|rounded|phased|respectively|each year|range|if|could|might|in place of|instead of|between|rate of|minimum|maximum|median|compared|cumulative|since|up from|down from)\b/i;

interface Claim {
  readonly claimed: Quantity;
  readonly sort: Sort;
  /** The sentence's other figures. */
  readonly own: readonly Quantity[];
}

/** Figures that are worked with: more are a list of other things. */
const most = 5;

function faultOf(text: string, { claimed, sort, own }: Claim, before: string): ReckoningFault | "fits" | undefined {
  const told = quantitiesIn(before).map((one) => ({ ...one, start: -1, end: -1 }));
  const worked = `${before} ${text.slice(0, claimed.start)}`;
  const parts = partsIn(worked);
  const inputs = [...told, ...own].filter(({ kind, value }) => kind !== "other" && !(parts.length > 0 && value <= 10));
  const is = thatIs.test(text.slice(Math.max(0, claimed.start - 20), claimed.start));
  if (is && inputs.filter(({ kind, start }) => kind === claimed.kind && start >= 0).length > 1) return undefined;
  const lone = step.test(text.slice(Math.max(0, claimed.start - 50), claimed.start));
  const ahead = text.slice(Math.max(0, claimed.start - 50), claimed.start);
  const will = willPay.test(ahead) && !total.test(ahead) && !(taken.test(text) && costs.test(ahead));
  const shared = parts.length > 0 || inputs.some(({ kind }) => kind === "percent");
  if (will && !inputs.some(({ kind }) => kind === "percent")) return undefined;
  const moved = /\b(?:fell|rose|dropped|grew|went (?:up|down)|came (?:up|down)|cut) (?:to|from)\b/.test(text);
  if (lone && !shared && !moved && (before !== "" || own.some(({ start }) => start > claimed.start))) return undefined;
  if (inputs.length === 0 || inputs.length > most || inputs.some(({ loose }) => loose)) return undefined;
  const slack = slackOf([claimed]) + claimed.unit * (claimed.value < 1000 ? 0.5 : 0.05);
  const times = timesIn(`${before} ${text}`);
  const made = [...madeBy(inputs, claimed.kind, parts, times)];
  const like = inputs.filter(({ kind }) => kind === claimed.kind).map(({ value }) => value);
  const near = (value: number): boolean => Math.abs(value - claimed.value) <= slack + Math.abs(value) * 0.0005;
  if (made.some(near) || (sort !== "part" && reachable(like, claimed.value, slack + roundingOf(inputs)))) return "fits";
  const share = / ?(\d+(?:\.\d+)?)(?:%| per cent),? or $/.exec(text.slice(0, claimed.start))?.[1];
  const wholes = told.filter(({ kind }) => kind === claimed.kind).map(({ value }) => value);
  const ofShare = wholes.length === 1 ? [((wholes[0] ?? 0) * Number(share)) / 100] : [];
  // A share behind the figure is worked out of it, and may be rounded.
  const given = inputs.filter(({ kind, start }) => kind !== "percent" || start < claimed.start);
  const meant = share === undefined ? meantBy(sort, given, claimed, parts, times) : ofShare;
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

/** How far a sum may be off because of figures in thousands or millions; those in full are taken as they stand. */
const roundingOf = (inputs: readonly Quantity[]): number =>
  inputs.reduce((slack, { unit }) => slack + (unit > 1000 ? unit / 2 : 0), 0);

/** All that the figures make in one step, and of money the sums of such products. */
function* madeBy(
  inputs: readonly Quantity[],
  kind: Quantity["kind"],
  parts: readonly number[],
  times: readonly number[],
): Generator<number> {
  const like = inputs.filter((one) => one.kind === kind).map(({ value }) => value);
  const counted = inputs.filter(isNumber).map(({ value }) => value);
  const numbers = [...counted, ...times.filter((one) => one < 60 || counted.length === 0)];
  const shares = [...inputs.filter((one) => one.kind === "percent").map(({ value }) => value / 100), ...parts];
  if (kind === "percent") {
    const all = inputs.filter((one) => one.kind !== "percent").map(({ value }) => value);
    for (const a of all)
      for (const b of all) if (b > 0) yield* [(a / b) * 100, (Math.abs(a - b) / b) * 100, (a / (a + b)) * 100];
    yield 100 - like.reduce((sum, one) => sum + one, 0);
    return;
  }
  for (const one of like) {
    yield* shares.flatMap((share) => {
      const base = one / (1 + share);
      const whole = share > 0 ? one / share : one;
      return [one * share, one * (1 - share), one * (1 + share), base, one - base, whole, whole - one];
    });
    yield* numbers.flatMap((number) => (number > 0 ? [one / number] : []));
  }
  const sum = like.reduce((so, one) => so + one, 0);
  if (like.length > 1) yield sum / like.length;
  for (const number of numbers) if (number > 0) yield sum / number;
  const products = like.map((one) => numbers.map((number) => one * number));
  yield* products.flat();
  if (kind !== "money") return;
  for (const [index, made] of products.entries())
    for (const other of [...products.toSpliced(index, 1).flat(), ...like.toSpliced(index, 1)])
      for (const one of made) yield* [one + other, Math.abs(one - other)];
  for (const a of numbers) for (const b of numbers) if (a !== b) for (const c of like) yield a * b * c;
}

const isNumber = ({ kind }: Quantity): boolean => kind === "count" || kind === "measure";

/** All that is added up stands in the sentence itself, before the sum. */
const isSum = (inputs: readonly Quantity[], { kind, start }: Quantity): boolean => {
  const like = inputs.filter((one) => one.kind === kind);
  return like.length > 1 && like.every((one) => one.start >= 0 && one.start < start);
};

/** What is left of the first, or the greatest, when some of the others are taken off and added. */
function leftOf([first = 0, ...rest]: readonly number[], { value: goal }: Quantity): readonly number[] {
  const made = rest.reduce((all, value) => all.flatMap((one) => [one + value, one - value]), [first]);
  const best = made.reduce((near, one) => (Math.abs(one - goal) < Math.abs(near - goal) ? one : near));
  return [best];
}

/** The mean of numbers, of which one may say how many they are. */
function meanOf(values: readonly number[]): number {
  const told = values.indexOf(values.length - 1);
  const all = told < 0 ? values : values.toSpliced(told, 1);
  return all.reduce((so, one) => so + one, 0) / all.length;
}

/** What the words mean to be worked out. */
function meantBy(
  sort: Sort,
  inputs: readonly Quantity[],
  claimed: Quantity,
  parts: readonly number[],
  times: readonly number[],
): readonly number[] {
  const { kind } = claimed;
  const like = inputs
    .filter((one) => one.kind === kind || (kind === "measure" && isNumber(one)))
    .map(({ value }) => value);
  const others = inputs.filter((one) => one.kind !== kind);
  const counted = others.filter(isNumber).map(({ value }) => value);
  const numbers = counted.length > 0 ? counted : times;
  const shares = [...others.filter((one) => one.kind === "percent").map(({ value }) => value / 100), ...parts];
  const [first = 0, second] = like;
  const sum = like.reduce((so, one) => so + one, 0);
  switch (sort) {
    case "part":
      if (kind !== "money") return [meanOf(inputs.filter(isNumber).map(({ value }) => value))];
      if (like.length > 1 && numbers.length === 0) return [sum / like.length];
      return like.length === 1 && numbers.length === 1 ? [first / (numbers[0] ?? 1)] : [];
    case "share": {
      const all = others.map(({ value }) => value);
      const [a = 0, b = 0] = all;
      return all.length === 2 ? [(Math.min(a, b) / Math.max(a, b)) * 100] : [];
    }
    case "difference":
      if (shares.length > 0 && like.length === 1)
        return [first * Math.abs(shares.reduce((so, one) => so - one, shares.length > 1 ? 1 : 2 * (shares[0] ?? 0)))];
      if (others.length > 0) return [];
      return like.length === 2
        ? [Math.abs(first - (second ?? 0))]
        : like.length > 2 && like.length < 5
          ? leftOf(like, claimed)
          : [];
    case "total":
      if (shares.length > 0)
        return like.length === 1
          ? shares.flatMap((share) => [first * share, first * (1 + share), first * (1 - share)])
          : [];
      if (kind !== "money") {
        const [rate = times[0], more] = others.filter(isNumber).map(({ value }) => value);
        if (like.length === 1 && times.length + others.length === 1 && more === undefined) return [first * (rate ?? 0)];
        const all = like.indexOf(like.length - 1);
        return like.length > 1 ? [all < 0 ? sum : sum - (like[all] ?? 0)] : [];
      }
      if (like.length === 1 && numbers.length === 1) return [first * (numbers[0] ?? 0)];
      if (isSum(inputs, claimed) && numbers.every((number) => number === like.length)) return [sum];
      return like.length === 2 && numbers.length === 2
        ? [first * (numbers[0] ?? 0) + (second ?? 0) * (numbers[1] ?? 0)]
        : [];
  }
}
