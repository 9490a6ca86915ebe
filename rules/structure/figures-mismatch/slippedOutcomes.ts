import { oneLine, regex } from "../../../core/pattern/regex.ts";
import type { Span } from "../../../core/report/span.ts";
import type { BlockView, Gathered } from "../../../core/rule/rule.ts";
import { type Quantity, quantitiesIn, slackOf } from "../quantities.ts";
import { inPounds } from "../shownFigures.ts";
import { isToldOf } from "./betweenTwo.ts";
import type { FigureFault } from "./figureFault.ts";
import { isChangedOver, isMistyped, withDigits } from "./slips.ts";
import { moneyOfColumns, moneyOfOptions, moneyOfRows } from "./tabledSums.ts";
import type { Table } from "./tables.ts";
import type { Told, ToldSums } from "./toldSums.ts";
import { madeBy } from "./waysOfReckoning.ts";
import { partsIn, timesIn } from "./wordedParts.ts";

/** A sum that its words give as the outcome of others, with the figures that are told right before it. */
export interface Outcome extends Span {
  readonly said: string;
  readonly figure: Quantity;
  /** Its sentence. */
  readonly text: string;
  /** What the figures told right before it make, where it is a misprint of that. */
  readonly slipped?: number;
  /** The one or two larger sums of its sentence: it may be what one of them and another of the report differ by. */
  readonly larger?: readonly number[];
  /** "Option 2 costs … less than option 1": those that are held against each other. */
  readonly options: readonly string[];
  /** "The increase in grant over 2026/27": what it is of, and the time that it is held against. */
  readonly of?: { readonly noun: string; readonly year: string };
}

/** An outcome's figure, and what may make it. */
interface Inputs {
  readonly figure: Quantity;
  /** It is a product or a sum of them: "would therefore save". */
  readonly drawn: boolean;
  /** What the sentence itself gives besides, and what that and the two before it give. */
  readonly own: readonly Quantity[];
  readonly near: readonly Quantity[];
  /** How often a rate may be taken, and the parts that the words name. */
  readonly times: readonly number[];
  readonly parts: readonly number[];
}

/** A block's outcomes, and the option that it is about. */
export interface Outcomes {
  readonly outcomes?: readonly Outcome[];
  readonly option?: string;
}

const steps = oneLine`
  (?:
    savings?|gain|improvement|increase|rise|growth|uplift|reduction|fall|drop|cut|decrease|difference|gap|shortfall|
    surplus|deficit|benefit|loss|margin|headroom|overspend|underspend|excess|remainder|profit|discount|
    undervalue|
    (?:extra|additional|added|net) (?:cost|income|saving|benefit|gain|spending|receipt)
  )
`;
const time = "(?: (?:a|per|each) (?:year|annum|month|week|quarter))?";
const period = "20\\d\\d(?:[/–-]\\d\\d(?:\\d\\d)?)?";
const link = oneLine`
  (?: (?:over|on|from|since) ${period})?
  (?:
    ,| of| is| was| are| would be| will be| comes to| came to| amounts to| stands at| is therefore| is thus|
    was therefore| would therefore be| will therefore be| therefore is|:
  )
`;
/** "The net gain is therefore", ", an improvement of", "the increase in grant over 2026/27 is". */
const named = regex`
  (?:^|[\s(–-])(?:[Aa]n?|[Tt]h(?:e|is|at)|[Ii]ts|[Tt]heir)(?: [a-z-]+){0,3}? ${steps}${time}
  (?: (?:in|of|to|for) (?:the )?[a-z-]+(?: [a-z-]+){0,3})?${link} $
`;
/** "Twelve fewer places would therefore save", "which therefore costs". */
const drawn = /\b(?:therefore|thus|hence)(?: [a-z]+){1,4} $/;
/** "£4,000 a year less than", "£4,000 below the budget". */
const compared = regex`
  ^${time} (?:more|less|higher|lower|cheaper|dearer|greater|smaller|above|below|under|over|short)${time}
  (?: (?:than|of|the|its|what|budget)\b|[.,;])
`;
/** "Is lower by £4,000", "exceeds the budget by £4,000". */
const by = regex`
  \b(?:higher|lower|cheaper|dearer|less|more|exceed(?:s|ed)?|beats?|undercuts?|below|above|under|over|short)\b
  [^£.;:]{0,50} by $|
  \bby which [^£.;]{3,60}?(?:,| is| was) $
`;
/** "The balance of £4,000": what is left, and not "an uncommitted balance of", which is what there is. */
const balance = regex`
  \b[Tt]he (?:remaining |net )?(?:balance|rest|remainder)(?: of|,| is| was| would be| will be| comes to| therefore)+ $
`;
/** "With £4,000 to spare", "leaving £4,000 over", "so that £4,000 would be left". */
const spare = regex`
  ^ (?:
    to spare|left over|in hand|over[.,;]|
    (?:is|was|are|were|would be|will be) (?:left|free|unspent|uncommitted|unallocated|returned|carried (?:over|forward))|
    (?:would|will) (?:be left|remain)|remains?
  )\b
`;
/** "It would stand at £4,000 after …", "the budget improves by £4,000": what another sum has become, or is better by. */
const becomes = regex`
  \b(?:
    (?:would|will) (?:then |therefore |thus |now )?(?:stand|be|fall|drop|come down|go down|rise|come|be reduced|be cut) (?:at|to)|
    (?:fall|drop|com|ris|go|reduc)(?:s|es|ing)? (?:down )?(?:to)|
    (?:improves?|worsens?|better|worse|betters?|rises?|falls?|is (?:better|worse|up|down)) (?:off )?by
  )(?: about)? $
`;
const steppedDown = regex`
  \b(?:
    after|once|following|when|leav\w+|with|release|releas\w+|taken|payment|paid|draw(?:n|ing)|grant|transfer\w*|saving
  )\b
`;
/** Other things go into it, or it is roughly told. */
const open = regex.i`
  \b(?:
    VAT|inflation|interest|if|could|might|up to|at least|between|in place of|net of|phased|respectively|cumulative|
    average|rounded|range|before tax|minimum|maximum
  )\b
`;
/** What it is held against stands elsewhere. */
const beyond = new RegExp(
  `^${time},? (?:on|over|since|from|against|compared|in|for) (?:last|the last|previous|earlier)\\b`,
);
const isCompared = /\b[Oo]ptions? ([A-H]|\d{1,2})\b/g;
const ofNoun = regex`
  \b(?:increase|rise|growth|uplift|reduction|fall|drop|cut|decrease|change) (?:in|of|to) (?:the |this |our )?
  (?:[a-z]+ ){0,2}?([a-z]{4,}) (?:over|on|from|since|compared (?:with|to)) (${period})\b
`;
const ofOption = /^(?:[\d.]+ )?[Oo]ption ([A-H]|\d{1,2})\b/;

/** A sum that is this many times smaller than another is a price. */
const smallest = 20;
/** With more figures than these near it, digits that changed places are made by chance. */
const most = 6;
/** With more figures than these before it, the one that it is held against is not known. */
const mostBeside = 5;
/** What more figures make is not worked out: each trebles it. */
const mostNear = 8;
/** Of more sums than these some two differ by any figure. */
const mostTold = 200;

/** Reads them; most blocks have none. */
export function outcomesIn({ text, sentences }: Pick<BlockView, "text" | "sentences">): Outcomes {
  const option = ofOption.exec(text)?.[1]?.toLowerCase();
  const outcomes = sentences.flatMap((sentence, index) =>
    sentence.text.includes("£") && worked.test(sentence.text)
      ? [...outcomesOf(sentence, sentences.slice(Math.max(0, index - 2), index))]
      : [],
  );
  return {
    ...(outcomes.length > 0 ? { outcomes } : {}),
    ...(option === undefined ? {} : { option }),
  };
}

/** May a sentence tell an outcome? */
const worked = regex`
  \b(?:therefore|thus|hence|by £|to spare|left over|balance|rest|${steps})\b|
  £[\d.,]+[a-z]*${time} (?:more|less|high|low|cheap|dear|great|small|above|below|under|over|short|is|was|would|will|remain|left)|
  \b(?:stand|be|fall|drop|down|rise|come|reduced|cut) (?:at|to) £
`;

type Sentence = BlockView["sentences"][number];

function* outcomesOf({ start, text }: Sentence, befores: readonly Sentence[]): Generator<Outcome> {
  const quantities = quantitiesIn(text);
  const told = befores.map((one) => one.text).join(" ");
  let before: readonly Quantity[] | undefined;
  for (const figure of quantities) {
    if (figure.kind !== "money" || isRough(figure) || figure.value < 100) continue;
    const ahead = text.slice(Math.max(0, figure.start - 110), figure.start);
    const behind = text.slice(figure.end, figure.end + 50);
    const isDrawn = drawn.test(ahead) && !/\binstead\b/.test(text) && isToldOf(text.slice(0, figure.start), [told]);
    const isNamed =
      named.test(ahead) || balance.test(ahead) || spare.test(behind) || (becomes.test(ahead) && steppedDown.test(text));
    if (!(isDrawn || isNamed || compared.test(behind) || by.test(ahead))) continue;
    if (beyond.test(behind)) continue;
    const own = quantities.filter((one) => one !== figure && one.kind !== "other").map(exactly);
    before ??= quantitiesIn(told)
      .filter((one) => one.kind !== "other")
      .map(exactly);
    const near = [...before, ...own];
    const inputs: Inputs = {
      figure,
      drawn: isDrawn,
      own: open.test(text) ? [] : own,
      near: open.test(`${told} ${text}`) ? [] : near,
      times: timesIn(`${told} ${text}`),
      parts: partsIn(`${told} ${text}`),
    };
    const slipped = slippedFrom(inputs);
    const larger = moneyOf(inputs.own).filter((value) => value > figure.value);
    const options = compared.test(behind) || by.test(ahead) ? optionsIn(text) : [];
    const [, noun, year] = ofNoun.exec(text) ?? [];
    const isMade = (): boolean =>
      near.length > mostNear || combined(moneyOf(inputs.near)).some((gap) => isNear(gap, figure, figure.unit / 2 + 1));
    const found = {
      ...(slipped === undefined ? {} : { slipped }),
      ...(larger.length === 1 || larger.length === 2 ? { larger } : {}),
      ...(noun && year && !isMade() ? { of: { noun, year } } : {}),
    };
    if (Object.keys(found).length === 0 && options.length === 0) continue;
    const place = { start: start + figure.start, end: start + figure.end };
    yield { ...place, said: text.slice(figure.start, figure.end).trim(), figure, text, options, ...found };
  }
}

const moneyOf = (all: readonly Quantity[]): readonly number[] =>
  all.filter(({ kind }) => kind === "money").map(({ value }) => value);

/** "About £18,000"; "an estimated £18,480" was worked out. */
const isRough = ({ loose, value, unit }: Quantity): boolean => loose && unit * 50 > value;

const exactly = (one: Quantity): Quantity => (one.loose === isRough(one) ? one : { ...one, loose: isRough(one) });

const optionsIn = (text: string): readonly string[] => [
  ...new Set(Array.from(text.matchAll(isCompared), ([, option = ""]) => option.toLowerCase())),
];

type Facts = readonly Gathered<Outcomes>[];

/**
 * Outcomes that nothing near them makes and no table has, whose digits have changed places against what the figures
 * told before them make; and differences between two options or two years that the report's figures for these do not
 * make.
 */
export function* wrongOutcomes(
  outcomes: Facts,
  option: Facts,
  told: ToldSums,
  tables: readonly Table[],
): Generator<FigureFault> {
  if (outcomes.length === 0) return;
  const optionOf = new Map(option.map(({ fact, block }) => [block, fact.option] as const));
  const tabled = tables.flatMap((table) => moneyOfRows(table).flatMap(({ sums }) => sums));
  for (const { fact, block } of outcomes)
    for (const one of fact.outcomes ?? []) {
      const { value } = one.figure;
      if (
        told.times(value) > 1 ||
        tabled.some((sum) => Math.abs(sum.value - value) <= (sum.unit + one.figure.unit) / 2)
      )
        continue;
      const right =
        betweenOptions(one, told, tables, optionOf) ??
        betweenYears(one, told) ??
        one.slipped ??
        slippedFromTold(one, told);
      if (right !== undefined) yield { block, start: one.start, end: one.end, said: one.said, right: inPounds(right) };
    }
}

const isNear = (made: number, { value }: Quantity, slack: number): boolean =>
  Math.abs(made - value) <= slack + Math.abs(made) * 0.0005;
/** What the figures told right before it make, where they make it not, and it is a misprint of that. */
function slippedFrom({ figure, drawn: isDrawn, own, near, times, parts }: Inputs): number | undefined {
  // A price is no part of a sum or a difference of sums.
  const like = (all: readonly Quantity[]) =>
    all.filter(({ kind, value }) => kind === "money" && value * smallest > figure.value);
  const inputs = like(own).length > 1 ? own : near;
  if (inputs.length === 0 || inputs.length > most || near.length > mostNear || inputs.some(isRough)) return undefined;
  const slack = slackOf([figure, ...like(inputs)]);
  const sums = combined(like(inputs).map(({ value }) => value));
  const every = [...combined(like(near).map(({ value }) => value)), ...madeBy(near, "money", parts, times)];
  if (every.some((made) => isNear(made, figure, slack))) return undefined;
  const made = isDrawn ? [...sums, ...madeBy(inputs, "money", parts, times)] : sums;
  const slipped = made.filter((value) => isChangedOver(figure, value));
  const [right] = slipped;
  if (right !== undefined) return new Set(slipped.map((value) => Math.round(value))).size === 1 ? right : undefined;
  const isSlip = (value: number): boolean => isMistyped(withDigits(value), withDigits(figure.value));
  // Two figures alone: one digit that is another is a slip as well.
  if (like(inputs).length === 2) return sums.find(isSlip);
  // And one of the sentence itself, against each of those before it, where no two of them make the same slip.
  const [only, another] = like(own);
  if (!only || another || inputs.length > mostBeside) return undefined;
  const gaps = like(near).map(({ value }) => Math.abs(only.value - value));
  const [gap, more] = new Set(gaps.filter(isSlip));
  return more === undefined ? gap : undefined;
}

/**
 * "The fee would raise £112,480, an increase of £19,760 on the present income", where the report has the difference
 * elsewhere: £17,760, between that sum and another that it tells.
 */
function slippedFromTold({ figure, larger = [] }: Outcome, { all, times }: ToldSums): number | undefined {
  if (all.length > mostTold) return undefined;
  const made = larger.flatMap((value) => all.map(({ sum }) => Math.abs(value - sum.value)));
  if (made.includes(figure.value)) return undefined;
  return made.find(
    (gap) =>
      times(gap) > 0 &&
      (isChangedOver(figure, gap) || (gap > 0 && isMistyped(withDigits(gap), withDigits(figure.value)))),
  );
}

/** All that values make, each added, taken off or left out, of two of them or more. */
function combined(values: readonly number[]): readonly number[] {
  let made: readonly (readonly [sum: number, count: number])[] = [[0, 0]];
  for (const value of values)
    made = made.flatMap(([sum, count]) => [
      [sum, count] as const,
      [sum + value, count + 1] as const,
      [sum - value, count + 1] as const,
    ]);
  return [...new Set(made.flatMap(([sum, count]) => (count > 1 && sum !== 0 ? [Math.abs(sum)] : [])))];
}

/** "Option 2 costs £421,000 a year less than option 1". */
function betweenOptions(
  { figure, options, text }: Outcome,
  { all }: ToldSums,
  tables: readonly Table[],
  optionOf: ReadonlyMap<number, string | undefined>,
): number | undefined {
  const [a, b, more] = options;
  if (a === undefined || b === undefined || more !== undefined || !/\bcosts?\b|\bcheaper\b|\bdearer\b/.test(text))
    return undefined;
  const costsOf = (option: string): readonly number[] => {
    const inText = all.filter(
      ({ sum, block }) =>
        sum.noun === "cost" && (optionOf.get(block) === option || sum.marks.includes(`option ${option}`)),
    );
    const inTables = tables.flatMap((table) => [
      ...(moneyOfOptions(table).get(option) ?? []),
      ...(moneyOfColumns(table).get(option) ?? []),
    ]);
    return [...inText.map(({ sum }) => sum.value), ...inTables.map(({ value }) => value)].filter(
      (value) => value !== figure.value,
    );
  };
  const gaps = [...new Set(costsOf(a).flatMap((one) => costsOf(b).map((two) => Math.abs(one - two))))];
  if (gaps.length === 0 || gaps.some((gap) => isNear(gap, figure, figure.unit / 2 + 1))) return undefined;
  return gaps.length === 1 ? gaps[0] : gaps.find((gap) => isChangedOver(figure, gap));
}

/** "The increase in grant over 2026/27 is £102,000": of the grant for that year, and that which is told now. */
function betweenYears({ figure, of }: Outcome, { all }: ToldSums): number | undefined {
  if (!of) return undefined;
  const like = all.filter(({ sum }) => sum.noun === of.noun.replace(/s$/, "") && sum.value !== figure.value);
  const isOf = ({ sum }: Told): boolean => sum.marks.some((mark) => mark.startsWith(of.year));
  const before = new Set(like.filter(isOf).map(({ sum }) => sum.value));
  const after = new Set(like.filter((one) => !isOf(one)).map(({ sum }) => sum.value));
  const gaps = [...before].flatMap((one) => [...after].map((two) => Math.abs(two - one)));
  if (gaps.some((gap) => isNear(gap, figure, figure.unit / 2 + 1))) return undefined;
  return gaps.find((gap) => isChangedOver(figure, gap));
}
