import { type Quantity, slackOf } from "./quantities.ts";
import type { ReckoningFault } from "./reckoning.ts";

/**
 * Sentences that say how a figure comes out of two others, in frames of a few words: a rise by so much from one figure to
 * another, a rate over a time, a number at a price, a share of a whole. Figures are put for by their kind and place ("⟨m2⟩"),
 * so that a frame is short and tells kinds apart.
 */
export function formulaFault(text: string, quantities: readonly Quantity[]): ReckoningFault | undefined {
  if (unsure.test(text)) return undefined;
  const words = framed(text, quantities);
  for (const { pattern, right, message } of formulae) {
    const match = pattern.exec(words);
    if (!match) continue;
    const at = (group: string): Quantity | undefined => {
      const place = match.groups?.[group];
      return place === undefined ? undefined : quantities[Number(place)];
    };
    const read = { a: at("a"), b: at("b"), c: at("c"), said: at("said"), words: match[0] };
    const found = read.said && right(read as Read);
    if (!read.said || found === undefined) continue;
    const used = [read.a, read.b, read.c].flatMap((one) => one ?? []);
    // "Over five years" is five.
    if (found.fits || [read.said, ...used].some(({ loose, kind }) => loose && kind !== "measure")) return undefined;
    const all = [...used, read.said];
    return {
      start: Math.min(...all.map(({ start }) => start)),
      end: Math.max(...all.map(({ end }) => end)),
      message,
      said: text.slice(read.said.start, read.said.end).trim(),
      right: found.right,
      doubtful: found.doubtful ?? false,
    };
  }
  return undefined;
}

interface Read {
  readonly a: Quantity;
  readonly b: Quantity;
  readonly c?: Quantity;
  readonly said: Quantity;
  readonly words: string;
}

interface Found {
  readonly fits: boolean;
  readonly right: string;
  readonly doubtful?: boolean;
}

interface Formula {
  readonly message: ReckoningFault["message"];
  readonly pattern: RegExp;
  /** `undefined` where the figures are of no such relation after all. */
  right(read: Read): Found | undefined;
}

const letters: Readonly<Record<Quantity["kind"], string>> = {
  money: "m",
  percent: "p",
  count: "c",
  measure: "y",
  other: "o",
};

/** The sentence with its figures put for: "fell by ⟨p0⟩, from ⟨m1⟩ to ⟨m2⟩". */
function framed(text: string, quantities: readonly Quantity[]): string {
  let words = "";
  let end = 0;
  for (const [index, one] of quantities.entries()) {
    words += `${text.slice(end, one.start)}⟨${letters[one.kind]}${index}⟩`;
    end = one.end;
  }
  return words + text.slice(end);
}

/** More is in the sum than the sentence says. */
const unsure =
  /\b(?:VAT|inflation|compound\w*|discount\w*|net present|real terms|average|on average|rising|phased|deposit|plus|index-linked|indexed|respectively|up to|between|maximum|minimum|range|pro rata|part-year|part year)\b/;

const moves =
  "(?:rise|rises|rose|risen|rising|increas\\w+|grow|grows|grew|grown|growing|climb\\w*|gone up|go up|goes up|went up|going up|fall|falls|fell|fallen|falling|drop\\w*|declin\\w+|decreas\\w+|reduc\\w+|cut|shr[aiu]nk\\w*|gone down|go down|goes down|went down|come down|came down|up|down)";

const within = (said: Quantity, right: number, slack: number): boolean => Math.abs(said.value - right) <= slack + 1e-6;

const pounds = (value: number): string =>
  `£${value.toLocaleString("en-GB", { maximumFractionDigits: value < 1000 ? 2 : 0 })}`;
const plain = (value: number): string => value.toLocaleString("en-GB", { maximumFractionDigits: 1 });
const shown = ({ kind }: Quantity, value: number): string =>
  kind === "money" ? pounds(value) : kind === "percent" ? `${plain(value)}%` : plain(value);

/** A step between two figures of one kind, in their own unit or as a share of the first. */
function step({ a, b, said }: Read): Found | undefined {
  if (a.kind !== b.kind || a.kind === "other" || a.value <= 0) return undefined;
  const change = Math.abs(b.value - a.value);
  const share = (change / a.value) * 100;
  if (said.kind === "percent" && a.kind !== "percent") {
    const slack = said.unit + (slackOf([a, b]) / a.value) * 100;
    // "By 60% from 20 to 12": what it fell to may be meant as its share.
    return { fits: within(said, share, slack), right: `${plain(share)}%`, doubtful: within(said, share, slack + 1) };
  }
  if (said.kind !== a.kind && !(a.kind === "percent" && said.kind === "measure") && a.kind !== "measure")
    return undefined;
  return { fits: within(said, change, slackOf([a, b, said])), right: shown(a, change) };
}

/** What is left when something is taken off or added: "the reserve of £3m would fall by £1m to £2m". */
function moved({ a, b, said, words }: Read): Found | undefined {
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
function rate(read: Read): Found | undefined {
  const [from, to] = Array.from(read.words.matchAll(/\b(year|annum|month|week|quarter|day)\b/g), ([, word]) =>
    unitOf(word),
  );
  const factors = times[to ?? ""]?.[from ?? ""];
  if (!factors || read.a.kind !== read.said.kind) return undefined;
  return multiplied(read.a, factors, read.said);
}

/** A rate over a number of times: "£46,000 a year for five years". */
function term({ a, b, said }: Read): Found | undefined {
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
function product({ a, b, said, words }: Read): Found | undefined {
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
function share({ a, b, said }: Read): Found | undefined {
  if (a.kind !== "percent" || b.kind !== said.kind || a.value > 100) return undefined;
  const right = (b.value * a.value) / 100;
  const slack = slackOf([b, said]) + (b.value * a.unit) / 200;
  return said.value > b.value ? undefined : { fits: within(said, right, slack), right: shown(b, right) };
}

/** The same, with the share last: "2,040 of the 5,100 electors, or 40%". */
function sharing({ a, b, said }: Read): Found | undefined {
  if (a.kind !== b.kind || a.kind === "percent" || a.kind === "other" || a.value > b.value || b.value < 2)
    return undefined;
  const right = (a.value / b.value) * 100;
  const slack = said.unit + (slackOf([a, b]) / b.value) * 100;
  return { fits: within(said, right, slack), right: `${plain(right)}%`, doubtful: within(said, right, slack + 1) };
}

/** Two figures that are said to make a third. */
function joined({ a, b, said }: Read): Found | undefined {
  if (a.kind !== b.kind || a.kind !== said.kind || a.kind === "other" || a.kind === "percent") return undefined;
  const right = a.value + b.value;
  if (said.value < Math.max(a.value, b.value) || said.value > right * 1.6) return undefined;
  return { fits: within(said, right, slackOf([a, b, said])), right: shown(a, right) };
}

/**
 * A frame of words: `{a}` is a figure of any kind, `{a:mc}` one of the kinds m(oney), c(ount), p(ercent), y(ears and other
 * measures), `~20` so many letters within the clause, `MOVES` a verb of rising or falling.
 */
const frame = (words: string): RegExp =>
  new RegExp(
    words
      .replace(/\{(\w+)(?::(\w+))?\}/g, (_, group: string, kinds = "mcpy") => `⟨[${kinds}](?<${group}>\\d+)⟩`)
      .replace(/~(\d+)/g, "[^⟨.;:]{0,$1}")
      .replaceAll("MOVES", moves),
  );

const formulae: readonly Formula[] = [
  { message: "change", pattern: frame("\\bMOVES by {said}~24,? from {a}~30 to {b}"), right: step },
  {
    message: "change",
    pattern: frame("\\bMOVES~24 from {a}~30 to {b}~24(?:,? (?:or|by)| \\() ?{said:mpc}(?=[ ,.;)]|$)"),
    right: step,
  },
  {
    message: "sum",
    pattern: frame(
      "{a}~34\\b(?:would|will|is|was|are|were|has|have|had|to|be) (?:been |be )?(?:MOVES|overspent|underspent|exceeded) by {b:mpc},?(?: a year)? (?:to|at) {said}",
    ),
    right: moved,
  },
  {
    message: "over",
    pattern: frame(
      "{a:mc}~20 (?:a|per|each|every) (?:month|week|quarter|day),? (?:or|which is|that is|making|\\() ?{said:mc}~8 (?:a|per|each) (?:year|annum|month|week)",
    ),
    right: rate,
  },
  {
    message: "over",
    pattern: frame(
      "{a:mc}~16 (?:a|per|each) (?:year|annum),? (?:or|which is|that is|making) {said:mc}~16 over (?:the |its )?(?:next )?{b:yc} years",
    ),
    right: term,
  },
  {
    message: "over",
    pattern: frame(
      "\\b(?:for|over) (?:the |its )?(?:next )?{b:yc} years,?~20 (?:at|of) {a:mc} (?:a|per|each) (?:year|annum),?~30 {said:mc}(?! (?:a|per|each) )",
    ),
    right: term,
  },
  {
    message: "over",
    pattern: frame(
      "{a:mc}~20 (?:a|per|each) (?<time>year|month|week) (?:for|over) (?:the )?{b:yc} \\k<time>s?\\b~30 {said:mc}(?! (?:a|per|each) )",
    ),
    right: term,
  },
  {
    message: "product",
    pattern: frame(
      "{a:c} [a-z][a-z -]{2,40} at {b:m}(?: (?:each|apiece|a head)| (?:an?|per|each|every) [a-z]+)?,? ~30\\b(?:bring|rais|cost|yield|com(?:e|ing)|mak|total|produc|earn)[a-z]*~16 {said:m}",
    ),
    right: product,
  },
  {
    message: "product",
    pattern: frame(
      "\\b[Ee]ach of (?:the |its |our )?{a:c} [a-z][a-z -]{2,30}(?:receiv|get|got|paid|pay|cost|contribut|given|giv|award)[a-z]*~12 {b:m},? ~34\\b(?:cost|total|sum|mak|com|all)[a-z]*~16 {said:m}",
    ),
    right: product,
  },
  {
    message: "share",
    pattern: frame(
      "{a:p} of (?:the |its |a |that )?(?:[a-z]+ (?:[a-z]+ )?of )?{b:m}~24(?:,? (?:which is|that is|or|making)| \\() ?{said:m}",
    ),
    right: share,
  },
  { message: "share", pattern: frame("{said:p}: {a:c} (?:out )?of (?:the |its |our )?{b:c}"), right: sharing },
  {
    message: "share",
    pattern: frame(
      "{a:c} (?:out )?of (?:the |its |our |all )?{b:c} [a-z][a-z -]{2,40}(?:,? or |,? that is | \\(){said:p}(?=[),.;]|$)",
    ),
    right: sharing,
  },
  {
    message: "sum",
    pattern: frame(
      "(?:^|[.,;] |[Tt]he ){a:mc} [^⟨.;:,]{3,50} and (?:the )?{b:mc}~40 (?:make|makes|made|come to|comes to|came to|add up to|total|totalled) (?:a total of |a sum of )?{said:mc}",
    ),
    right: joined,
  },
];
