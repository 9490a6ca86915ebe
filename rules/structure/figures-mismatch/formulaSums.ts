import { type Quantity, slackOf } from "../quantities.ts";
import { inFigures, inPounds } from "../shownFigures.ts";

/** The figures of a frame: what is said, and what it is said to follow from. */
export interface Read {
  readonly a: Quantity;
  readonly b: Quantity;
  readonly c?: Quantity;
  readonly said: Quantity;
  readonly words: string;
}

/** What the figures make, as printed. */
export interface Found {
  readonly fits: boolean;
  readonly right: string;
  readonly doubtful?: boolean;
}

const within = (said: Quantity, right: number, slack: number): boolean => Math.abs(said.value - right) <= slack + 1e-6;

const shown = ({ kind }: Quantity, value: number): string =>
  kind === "money" ? inPounds(value) : kind === "percent" ? `${inFigures(value, 1)}%` : inFigures(value, 1);

/** A step between two figures of one kind, in their own unit or as a share of the first. */
export function step({ a, b, said, words }: Read): Found | undefined {
  if (a.kind !== b.kind || a.kind === "other" || a.value <= 0 || anotherMoves.test(words)) return undefined;
  const change = Math.abs(b.value - a.value);
  const share = (change / a.value) * 100;
  if (said.kind === "percent" && a.kind !== "percent") {
    const slack = said.unit + (slackOf([a, b]) / a.value) * 100;
    // "By 60% from 20 to 12": what it fell to may be meant as its share.
    return {
      fits: within(said, share, slack),
      right: `${inFigures(share, 1)}%`,
      doubtful: within(said, share, slack + 1),
    };
  }
  if (
    said.kind !== a.kind &&
    !((a.kind === "percent" || a.kind === "count") && said.kind === "measure") &&
    a.kind !== "measure"
  )
    return undefined;
  return { fits: within(said, change, slackOf([a, b, said])), right: shown(a, change) };
}

/** "If hours fall by ⟨p0⟩, income would rise from": the share is of something else. */
const anotherMoves = /⟩, (?:[a-z]+ ){1,3}(?:would|will|could|may|might) [a-z]+ from ⟨/;

/** What is left when something is taken off or added: "the reserve of £3m would fall by £1m to £2m". */
export function moved({ a, b, said, words }: Read): Found | undefined {
  if (a.kind !== said.kind || a.kind === "other") return undefined;
  const down = /\b(?:fall|fell|drop|declin|decreas|reduc|cut|shr|down|under)/.test(words);
  const by = b.kind === "percent" && a.kind !== "percent" ? (a.value * b.value) / 100 : b.value;
  if (b.kind !== "percent" && b.kind !== a.kind) return undefined;
  const right = down ? a.value - by : a.value + by;
  const slack = slackOf([a, said]) + (b.kind === "percent" ? (a.value * b.unit) / 200 : slackOf([b]));
  return { fits: within(said, right, slack), right: shown(a, right) };
}

/** How many of a shorter time there are in a longer one; more than one answer is right for working days and terms. */
const times: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>> = {
  year: {
    month: [12],
    quarter: [4],
    week: [52, 52.14, 52.18, 50, 48, 38, 39, 40, 44],
    day: [365, 366, 260, 250, 253, 261, 190, 195, 312, 313],
  },
  month: { week: [4, 4.33, 4.345, 5], day: [30, 31, 30.4, 20, 21, 22] },
  week: { day: [7, 5, 6] },
};

const unitOf = (word = ""): string => (word === "annum" ? "year" : word);

/** A rate by one time told by a longer one: "£800 a month, or £9,600 a year". */
export function rate(read: Read): Found | undefined {
  const [from, to] = Array.from(read.words.matchAll(/\b(year|annum|month|week|quarter|day)\b/g), ([, word]) =>
    unitOf(word),
  );
  const factors = times[to ?? ""]?.[from ?? ""];
  if (!factors || read.a.kind !== read.said.kind) return undefined;
  return multiplied(read.a, factors, read.said);
}

/** A rate by one time told by a shorter one: "£18,000 a year, or £1,500 a month". */
export function rateWithin({ a, said, words }: Read): Found | undefined {
  const [from, to] = Array.from(words.matchAll(/\b(year|annum|month|week|quarter|day)\b/g), ([, word]) => unitOf(word));
  const [first = 1, ...others] = times[from ?? ""]?.[to ?? ""] ?? [];
  if (first === 1 || a.kind !== said.kind) return undefined;
  const right = a.value / first;
  if (said.value > right * 2.2 || said.value < right * 0.45) return undefined;
  const fits = [first, ...others].some((factor) =>
    within(said, a.value / factor, slackOf([said]) + slackOf([a]) / factor + Math.min(said.unit, right * 0.01)),
  );
  return { fits, right: shown(a, right) };
}

/** A rate over a number of times: "£46,000 a year for five years". */
export function term({ a, b, said }: Read): Found | undefined {
  if (a.kind !== said.kind || b.value < 2 || b.value > 125) return undefined;
  return multiplied(a, [b.value], said);
}

function multiplied(a: Quantity, factors: readonly number[], said: Quantity): Found | undefined {
  const [first = 1] = factors;
  const right = a.value * first;
  const rough = a.value < 1000 ? Math.min(a.unit, a.value * 0.005) / 2 : slackOf([a]);
  const fits = factors.some((factor) => within(said, a.value * factor, slackOf([said]) + rough * factor));
  // Far off, and it is not that sum at all.
  return said.value > right * 2.2 || said.value < right * 0.45 ? undefined : { fits, right: shown(a, right) };
}

/** A number of things at a price, or each with a number of its own. */
export function product({ a, b, said, words }: Read): Found | undefined {
  if (a.kind === "percent" || b.kind !== said.kind || a.value < 2 || /\b(?:and|with|further|extra|more)\b/.test(words))
    return undefined;
  const timed = /\b(?:an?|per|each|every) (month|week|quarter|day|session|night)\b/.exec(words);
  const factors = timed ? [1, ...Object.values(times).flatMap((one) => one[timed[1] ?? ""] ?? [])] : [1];
  const found = multiplied({ ...b, value: b.value * a.value, unit: b.unit }, factors, said);
  if (!found) return undefined;
  const small = b.value < 1000 ? 0 : slackOf([b]) * a.value;
  return {
    ...found,
    fits:
      found.fits ||
      factors.some((factor) => within(said, a.value * b.value * factor, slackOf([said]) + small * factor)),
  };
}

/** A share of a whole: "40% of the cost of £500,000, or £200,000". */
export function share({ a, b, said }: Read): Found | undefined {
  if (a.kind !== "percent" || b.kind !== said.kind || a.value > 100) return undefined;
  const right = (b.value * a.value) / 100;
  const slack = slackOf([b, said]) + (b.value * a.unit) / 200;
  return said.value > b.value ? undefined : { fits: within(said, right, slack), right: shown(b, right) };
}

/** The same, with the share last: "2,040 of the 5,100 electors, or 40%". */
export function sharing({ a, b, said }: Read): Found | undefined {
  if (a.kind !== b.kind || a.kind === "percent" || a.kind === "other" || a.value > b.value || b.value < 2)
    return undefined;
  const right = (a.value / b.value) * 100;
  const slack = said.unit + (slackOf([a, b]) / b.value) * 100;
  return {
    fits: within(said, right, slack),
    right: `${inFigures(right, 1)}%`,
    doubtful: within(said, right, slack + 1),
  };
}

/** The same sum told for one time: "£240,000 over four years, or £60,000 a year". */
export function divided({ a, b, said }: Read): Found | undefined {
  if (a.kind !== said.kind || b.value < 2 || b.value > 125) return undefined;
  const right = a.value / b.value;
  if (said.value > right * 2.2 || said.value < right * 0.45) return undefined;
  return { fits: within(said, right, slackOf([a]) / b.value + slackOf([said])), right: shown(a, right) };
}

/** What one of many comes to: "£600,000 for 200,000 passengers, or £3 a passenger". */
export function perThing({ a, b, said, words }: Read): Found | undefined {
  if (b.value < 2 || anotherCost.test(words)) return undefined;
  const right = a.value / b.value;
  // "£1.21m" for 31,000 is £39, and £40 as people say it.
  const slack = Math.max(slackOf([a]) / b.value, right * 0.02) + said.unit / 2;
  if (said.value > right * 2.2 || said.value < right * 0.45) return undefined;
  return { fits: within(said, right, slack), right: inPounds(right) };
}
const anotherCost =
  /\b(?:net|subsid|gross|extra|further|more|less|fewer|other|addition|up to|from £|fares?|half|third|first|second)/;

/** How long a stock lasts that is used up at so many a year: "at 118 a year the 590 plots will last five years". */
export function usedUp({ a, b, said }: Read): Found | undefined {
  if (a.kind !== b.kind || a.value <= 0) return undefined;
  const right = b.value / a.value;
  if (right < 1 || said.value > right * 2.2 || said.value < right * 0.45) return undefined;
  // Whole years: what is begun counts or does not.
  return { fits: Math.abs(said.value - right) < Math.max(1, right * 0.06), right: inFigures(right, 1) };
}

/** What is left when the second is taken off the first. */
export function lessened({ a, b, said }: Read): Found | undefined {
  if (a.kind !== b.kind || a.kind !== said.kind || a.kind === "other" || a.kind === "percent") return undefined;
  const right = Math.abs(a.value - b.value);
  return { fits: within(said, right, slackOf([a, b, said])), right: shown(a, right) };
}

/**
 * Three parts of those who answered, who are told first: "six of the nine replied: four for, one against and one with
 * no view".
 */
export function answered({ a, b, c, said }: Read): Found | undefined {
  if (!c || [a, b, c].some(({ kind }) => kind !== "count")) return undefined;
  const right = a.value + b.value + c.value;
  return { fits: right === said.value, right: inFigures(right, 1), doubtful: right < said.value };
}

/** Two figures that are said to make a third. */
export function joined({ a, b, said }: Read): Found | undefined {
  if (a.kind !== b.kind || a.kind !== said.kind || a.kind === "other" || a.kind === "percent") return undefined;
  const right = a.value + b.value;
  if (said.value < Math.max(a.value, b.value) || said.value > right * 1.6) return undefined;
  return { fits: within(said, right, slackOf([a, b, said])), right: shown(a, right) };
}

const fractions: readonly (readonly [RegExp, number])[] = [
  [/\bthirds\b/i, 2 / 3],
  [/\bquarters\b/i, 3 / 4],
  [/\bhalf\b|\bhalv/i, 1 / 2],
  [/\bthird\b/i, 1 / 3],
  [/\bquarter\b/i, 1 / 4],
  [/\bfifth\b/i, 1 / 5],
  [/\btenth\b/i, 1 / 10],
  [/\bdoubl/i, 2],
  [/\b(?:trebl|tripl)/i, 3],
];
const fractionIn = (words: string): number | undefined => fractions.find(([word]) => word.test(words))?.[1];

/** A part that is told as a fraction too: "half of the 46 stalls, 23". A fraction in words is a round figure. */
export function fractional({ b, said, words }: Pick<Read, "b" | "said" | "words">): Found | undefined {
  const share = fractionIn(words);
  if (share === undefined || b.kind !== said.kind || b.kind === "other" || share > 1) return undefined;
  const right = b.value * share;
  return { fits: within(said, right, b.value * 0.04 + 0.5), right: shown(b, right) };
}

/** "Cut by a quarter, from £80,000 to £60,000", "doubled from £45 to £90". */
export function scaled({ a, said, words }: Pick<Read, "a" | "said" | "words">): Found | undefined {
  const share = fractionIn(words);
  if (share === undefined || a.kind !== said.kind || a.kind === "other" || a.kind === "measure") return undefined;
  const times = share > 1 || /\bhalv/i.test(words) ? share : said.value < a.value ? 1 - share : 1 + share;
  const right = a.value * times;
  return { fits: within(said, right, right * 0.05 + slackOf([a, said])), right: shown(a, right) };
}

/** What is left, or what there is in all: a transfer may go either way. */
export function either({ a, b, said }: Read): Found | undefined {
  const slack = slackOf([a, b, said]);
  const [less, more] = [Math.abs(a.value - b.value), a.value + b.value];
  return { fits: within(said, less, slack) || within(said, more, slack), right: shown(a, less) };
}

/** A price for each, and how many there are. */
export function priced({ a, b, said }: Read): Found | undefined {
  const found = multiplied({ ...b, value: b.value * a.value }, [1], said);
  const rough = (Math.min(b.unit, b.value * 0.005) / 2) * a.value;
  return found && { ...found, fits: found.fits || within(said, a.value * b.value, slackOf([said]) + rough) };
}

/** "One in four of the 88 stalls, 22": a round way of putting a part. */
export function oneIn({ a, b, c, said }: Read): Found | undefined {
  if (!c || c.value <= a.value || c.value > 20) return undefined;
  const right = (b.value * a.value) / c.value;
  return { fits: within(said, right, b.value * 0.05 + 0.5), right: shown(b, Math.round(right)) };
}
