import { regex } from "../../../core/pattern/regex.ts";
import type { Span } from "../../../core/report/span.ts";
import type { BlockView, Gathered } from "../../../core/rule/rule.ts";
import { type Quantity, quantitiesIn } from "../quantities.ts";
import { inFigures, inPounds } from "../shownFigures.ts";
import { type Counted, singular } from "./citedFacts.ts";
import type { FigureFault } from "./figureFault.ts";
import { groupedBy } from "./groupedBy.ts";
import { isChangedOver, isOneDigit } from "./slips.ts";
import { nameOf, type Table } from "./tables.ts";
import type { ToldSums } from "./toldSums.ts";

/** "£640 a machine, or £29,440 in all": a price and what it comes to, for things that are counted elsewhere. */
export interface UnitPrice extends Span {
  readonly price: Quantity;
  readonly sum: Quantity;
  readonly nouns: readonly string[];
  readonly said: string;
  /** The numbers that stand beside them. */
  readonly own: readonly number[];
}

const unit = regex`
  ^\ ?(?:a|an|per|each|(?:for|from)\ (?:each|every|an?))\ (?:of\ the\ )?
  (?!year|month|week|day|hour|night|annum|cent|quarter|session|term|visit|half|time|pound|household\ a)
  (?<noun>[a-z]+(?:\ (?!a\b|an\b|per\b|or\b|and\b|in\b|to\b|of\b|for\b|from\b|is\b|at\b|would\b|will\b|this\b|that\b|
  which\b)[a-z]+)?)
`;
const makes = regex`
  ^[^.;:£]{0,30}?(?:,|\ –)?\ (?:or|and\ so|making|which\ (?:makes|is|comes\ to)|that\ is|a\ total\ of|in\ all|
  totalling|i\.e\.),?
  (?:\ a\ total\ of|\ about)?\ $
`;
const at = regex`
  ^(?:\ (?:a\ year|in\ all|per\ annum|a\ month|each\ year))?,?(?:\ or)?\ (?:at|on\ the\ basis\ of)
  \ (?:a\ (?:fee|rate|price|charge|cost)\ of\ )?$
`;
/** More is in it than the number and the price. */
const open = regex.i`
  \b(?:plus|less|VAT|includ\w+|average|about|around|up to|from £|between|discount|half|after|first|additional|extra|
  grant)\b|%
`;

/** Reads them; most blocks have none. */
export const unitPricesIn = ({ sentences }: Pick<BlockView, "sentences">): readonly UnitPrice[] =>
  sentences.flatMap(({ start, text }): UnitPrice | [] => {
    if (!/£[^£]*£/.test(text) || text.length > longest) return [];
    const all = quantitiesIn(text);
    const sums = all.filter(({ kind }) => kind === "money");
    for (const [index, one] of sums.entries()) {
      const two = sums[index + 1];
      if (!two || one.loose || two.loose) continue;
      const between = text.slice(one.end, two.start);
      const [price, sum, words] =
        one.value < two.value && unit.test(between) && makes.test(between.replace(unit, ""))
          ? [one, two, between]
          : one.value > two.value && at.test(between)
            ? [two, one, text.slice(two.end, two.end + 40)]
            : [];
      const noun = words === undefined ? undefined : unit.exec(words)?.groups?.noun;
      if (!price || !sum || noun === undefined || open.test(text.slice(one.start, two.end + 30))) continue;
      const own = all.flatMap((other) => (other.kind === "count" || other.kind === "measure" ? [other.value] : []));
      const nouns = noun.split(" ").map(singular);
      return {
        start: start + one.start,
        end: start + two.end,
        price,
        sum,
        nouns,
        own,
        said: text.slice(sum.start, sum.end).trim(),
      };
    }
    return [];
  });
const longest = 300;

/** Of one thing no more numbers than these are held against a price, and of sums no more than these in all. */
const most = 20;
const mostSums = 400;

/** Figures of a label: "46 machines at £8,250 each". */
const counts = /(?<![\d.,£])(\d{1,3}(?:,\d{3})+|\d{1,4}) ([a-z]{4,})(?: ([a-z]{4,}))?/g;

/**
 * A price and a sum of which no number of these things that the report gives makes the one of the other, and one of
 * them would, if a digit of the price or of the sum were another.
 */
export function* wrongUnitPrices(
  facts: readonly Gathered<{ readonly unitPrices?: readonly UnitPrice[] }>[],
  counted: readonly Gathered<{ readonly counted?: readonly Counted[] }>[],
  tables: readonly Table[],
): Generator<FigureFault> {
  if (facts.length === 0) return;
  const numbers = [
    ...counted.flatMap(({ fact }) => fact.counted ?? []).map(({ noun, value }) => ({ nouns: [noun], value })),
    ...tables.flatMap((table) =>
      table.flatMap((row) =>
        Array.from(nameOf(row?.[0]).matchAll(counts), ([, figures = "", ...nouns]) => ({
          nouns: nouns.flatMap((noun) => (noun ? [singular(noun)] : [])),
          value: Number(figures.replace(/,/g, "")),
        })),
      ),
    ),
  ];
  const byNoun = groupedBy(
    numbers.flatMap(({ nouns, value }) => nouns.map((noun) => ({ noun, value }))),
    ({ noun }) => noun,
  );
  for (const { fact, block } of facts)
    for (const { price, sum, nouns, own, said, start, end } of fact.unitPrices ?? []) {
      const told = [
        ...new Set(nouns.flatMap((noun) => (byNoun.get(noun) ?? []).slice(0, most).map(({ value }) => value))),
      ];
      const slack = Math.max(sum.unit / 2, 0.5) + (price.value < 1000 ? 0 : price.unit / 2);
      if ([...told, ...own].some((number) => Math.abs(number * price.value - sum.value) <= slack)) continue;
      const right = told.find(
        (number) =>
          number > 1 &&
          (isOneDigit(number * price.value, sum.value) ||
            (sum.value % number === 0 && isOneDigit(sum.value / number, price.value))),
      );
      if (right !== undefined) yield { block, start, end, said, right: inPounds(right * price.value) };
    }
}

/** "Would pay for four teams at £46,200 each": what they come to stands elsewhere. */
export interface PricedEach extends Span {
  readonly number: number;
  readonly price: Quantity;
  readonly said: string;
}
const pricedEach = regex`^ (?:[a-z-]+ ){1,4}at $`;

/** Reads them; most blocks have none. */
export const pricedEachIn = ({ sentences }: Pick<BlockView, "sentences">): readonly PricedEach[] =>
  sentences.flatMap(({ start, text }): PricedEach | [] => {
    if (text.length > longest || !/ at £[\d,]+ each\b/.test(text) || open.test(text)) return [];
    const all = quantitiesIn(text);
    const sums = all.filter(({ kind }) => kind === "money");
    const [price, another] = sums;
    const number = price && all[all.indexOf(price) - 1];
    if (
      !price ||
      another ||
      price.loose ||
      price.value < 100 ||
      number?.kind !== "count" ||
      number.loose ||
      number.value < 2
    )
      return [];
    if (!pricedEach.test(text.slice(number.end, price.start))) return [];
    return {
      start: start + number.start,
      end: start + price.end,
      number: number.value,
      price,
      said: text.slice(price.start, price.end),
    };
  });

/** Nothing in the report is that number of the price, and a figure of the section's tables is, with two digits changed over. */
export function* wrongPricedEach(
  facts: readonly Gathered<{ readonly pricedEach?: readonly PricedEach[] }>[],
  { all }: ToldSums,
  tables: readonly Table[],
): Generator<FigureFault> {
  if (facts.length === 0) return;
  const tabled = tables
    .flatMap((table) => table.flatMap((row) => row ?? []))
    .flatMap((one) => (one?.cell.value === undefined ? [] : [{ section: one.section, value: one.cell.value }]));
  if (all.length + tabled.length > mostSums) return;
  for (const { fact, block, section } of facts)
    for (const { number, price, said, start, end } of fact.pricedEach ?? []) {
      const made = number * price.value;
      if (
        [...all.map(({ sum }) => sum.value), ...tabled.map(({ value }) => value)].some(
          (one) => Math.abs(one - made) < 1,
        )
      )
        continue;
      const right = tabled
        .filter((one) => one.section === section.index)
        .map(({ value }) => value / number)
        .find((each) => Number.isInteger(each) && isChangedOver({ value: price.value, unit: 1 }, each));
      if (right !== undefined) yield { block, start, end, said, right: inPounds(right) };
    }
}

/** "£4.39 for each pound spent": what a benefit is, by the cost. */
export interface PerPound extends Span {
  readonly benefit: Quantity;
  readonly each: Quantity;
  readonly said: string;
}
const perPound = /^ (?:for (?:each|every)|per|in the) (?:£1|pound)\b|^ for each £1\b/;

/** Reads them; most blocks have none. */
export const perPoundIn = ({ sentences }: Pick<BlockView, "sentences">): readonly PerPound[] =>
  sentences.flatMap(({ start, text }): PerPound | [] => {
    if (!/£1\b|\bpound\b/.test(text)) return [];
    const sums = quantitiesIn(text).filter(({ kind }) => kind === "money");
    const each = sums.find((one) => perPound.test(text.slice(one.end, one.end + 20)));
    const [benefit, another] = sums.filter((one) => one !== each && one.value > 1000);
    if (!each || !benefit || another || each.loose || each.value > 100) return [];
    return {
      start: start + each.start,
      end: start + each.end,
      benefit,
      each,
      said: text.slice(each.start, each.end).trim(),
    };
  });

/** No sum of the report is what the benefit would have been had of, and one is, with another digit. */
export function* wrongPerPound(
  facts: readonly Gathered<{ readonly perPound?: readonly PerPound[] }>[],
  { all }: ToldSums,
): Generator<FigureFault> {
  if (all.length > mostSums) return;
  for (const { fact, block } of facts)
    for (const { benefit, each, said, start, end } of fact.perPound ?? []) {
      const places = /\.(\d+)/.exec(said)?.[1]?.length ?? 0;
      const ratios = all
        .filter(({ sum }) => sum.value !== benefit.value && sum.value > 0)
        .map(({ sum }) => Number((benefit.value / sum.value).toFixed(places)));
      const step = 10 ** -places;
      if (ratios.some((ratio) => Math.abs(ratio - each.value) <= step * 2 + each.value * 0.01)) continue;
      const right = ratios.find((ratio) => isOneDigit(ratio * 10 ** places, each.value * 10 ** places));
      if (right !== undefined) yield { block, start, end, said, right: `£${inFigures(right, 2)}` };
    }
}
