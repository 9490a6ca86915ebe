import { regex } from "../../../core/pattern/regex.ts";
import type { Span } from "../../../core/report/span.ts";
import type { Gathered } from "../../../core/rule/rule.ts";
import { numberOf } from "../quantities.ts";
import { inFigures } from "../shownFigures.ts";
import { topicsOf } from "./citedFacts.ts";
import type { FigureFault } from "./figureFault.ts";
import { reachable } from "./reckoning.ts";
import { digitsOf } from "./slips.ts";
import type { Sum } from "./sums.ts";
import { moneyOfOptions } from "./tabledSums.ts";
import { ofTable, type PlacedCell, type Table } from "./tables.ts";
import type { ToldSums } from "./toldSums.ts";

/** "The contributions of £81,200 in paragraph 9.8": a sum, and the paragraph that is said to give it. */
export interface SentTo {
  readonly sum: Sum;
  readonly paragraph: string;
}

/** "Cases fell from 402 to 381". */
export interface Moved extends Span {
  readonly from: number;
  readonly to: number;
  /** What its sentence is about. */
  readonly topics: readonly string[];
}

/** What a block says of figures that the report has elsewhere too. */
export interface Held {
  readonly sentTo?: readonly SentTo[];
  readonly moved?: readonly Moved[];
  /** The number that the block begins with, where it has sums. */
  readonly paragraph?: string;
}

const sends = regex`
  ^(?: [a-z]+){0,3},? (?:\((?:see |in |at )?|(?:set out |shown |given |stated |described |explained )?(?:in|at|under) )
  paragraph (\d{1,2}(?:\.\d{1,2}){0,2})\b(?! (?:of|to) (?!this))
`;
const leading = /^(\d{1,2}(?:\.\d{1,2}){0,2})[.)]?\s/;
const movement = regex.g`
  \b(?:rose|fell|grew|increased?|decreased?|dropped|went (?:up|down)|came down|changed|moved|up|down) from £?
  (\d{1,3}(?:,\d{3})+|\d{2,4})(?![\d.,]*\d|%| per cent)(?: [a-z]+){0,4} to £?(\d{1,3}(?:,\d{3})+|\d{2,4})
  (?![\d.,]*\d|%|m\b| per cent| million)
`;

/** Reads it; `sentenceOf` gives the sentence of a place in the text. */
export function heldIn(text: string, sums: readonly Sum[], sentenceOf: (at: number) => string): Held {
  const sentTo = text.includes("paragraph ")
    ? sums.flatMap((sum) => {
        const paragraph = sends.exec(text.slice(sum.end, sum.end + 70))?.[1];
        return paragraph === undefined ? [] : [{ sum, paragraph }];
      })
    : [];
  const paragraph = sums.length > 0 ? leading.exec(text)?.[1] : undefined;
  const moved = text.includes(" from ") && text.includes(" to ") ? movedIn(text, sentenceOf) : [];
  return {
    ...(sentTo.length > 0 ? { sentTo } : {}),
    ...(paragraph === undefined ? {} : { paragraph }),
    ...(moved.length > 0 ? { moved } : {}),
  };
}

/** Labels are short: "Cases" says what a row is about. */
const letters = 5;

const movedIn = (text: string, sentenceOf: (at: number) => string): readonly Moved[] =>
  Array.from(text.matchAll(movement), (match) => {
    const [words, from, to] = match;
    const end = match.index + words.length;
    return {
      start: match.index,
      end,
      from: numberOf(from),
      to: numberOf(to),
      topics: topicsOf(sentenceOf(match.index), letters),
    };
  });

type SumFacts = readonly Gathered<Held & { readonly sums?: readonly Sum[] }>[];

/** All that the report says elsewhere otherwise. */
export function* wrongHeld(
  sentTo: SumFacts,
  moved: SumFacts,
  sums: SumFacts,
  told: ToldSums,
  tables: readonly Table[],
): Generator<FigureFault> {
  const stands = (sum: Sum): boolean => told.times(sum.value) > 1 || tables.some((table) => tableHas(table, sum));
  yield* wrongSent(sentTo, sums, stands);
  yield* wrongMoves(moved, tables);
  yield* wrongCosts(told, tables);
}

/** So many blocks behind a paragraph's number its own lists may stand. */
const reach = 8;

/** Sums that the paragraph named for them does not have, nor any that they could be made of. */
function* wrongSent(sent: SumFacts, sums: SumFacts, stands: (sum: Sum) => boolean): Generator<FigureFault> {
  for (const { fact, block } of sent)
    for (const { sum, paragraph } of fact.sentTo ?? []) {
      const [own, another] = sums.filter(({ fact: one }) => one.paragraph === paragraph);
      if (!own || another || own.block === block) continue;
      const next = sums.find((one) => one.block > own.block && one.fact.paragraph !== undefined)?.block;
      const end = Math.min(next ?? Number.POSITIVE_INFINITY, own.block + reach);
      const near = sums.filter((one) => one.block >= own.block && one.block < end && one.block !== block);
      const values = near.flatMap(({ fact: one }) => one.sums ?? []);
      const first = own.fact.sums ?? [];
      if (values.length > most || made(values, sum) || stands(sum)) continue;
      const total = first.reduce((so, { value }) => so + value, 0);
      const right = [...first.map(({ value }) => value), total].find((value) => isOfSize(sum.value, value));
      if (right !== undefined) yield heldAs(sum, block, right);
    }
}

/** Whether a table has a figure, whatever its heading says that it is in. */
const tableHas = (table: Table, { digits }: Sum): boolean =>
  table.some((row) =>
    row?.some((one) => one?.cell.value !== undefined && digitsOf(Math.abs(one.cell.value)) === digits),
  );

/** With more sums than this, they make any other. */
const most = 6;
/** A figure that is much smaller or greater than another is of something else. */
const isOfSize = (one: number, other: number): boolean => one > other * least && one < other / least;
const least = 0.6;

const heldAs = ({ start, end, amount }: Sum, block: number, right: number): FigureFault => ({
  block,
  start,
  end,
  said: amount,
  right: `£${inFigures(right)}`,
});

const made = (sums: readonly Sum[], { value, unit }: Sum): boolean =>
  reachable(
    sums.map((one) => one.value),
    value,
    sums.reduce((so, one) => so + one.unit / 2, unit / 2),
  );

const costs = regex`
  (?<!\b(?:under|in|for|with|to|of|by|from) )\b[Oo]ption ([A-H]|\d{1,2})(?:,? [a-z][^£.;:]{0,40}?)?,? (?:
    (?:would |will |is to )?(?:costs?)|(?:is|was) (?:estimated|costed|priced|put) at|
    at an? (?:total |estimated |capital )?cost of(?: no more than)?
  )(?: about| some)? $
`;
const rated = regex.i`
  ^,? (?:[a-z]+ )?(?:
    a year|per annum|each year|a month|a week|annually|over|per|each|more|less|extra|net|additional|after|besides|
    of which
  )\b
`;

/**
 * "Option B costs £86,000", where the table of options has one other sum in the row of B, of that size, and the report
 * this one nowhere else.
 */
function* wrongCosts({ all, times }: ToldSums, tables: readonly Table[]): Generator<FigureFault> {
  const options = tables.map(moneyOfOptions).filter(({ size }) => size > 0);
  if (options.length === 0) return;
  const everywhere = options.flatMap((money) => [...money.values()].flat());
  for (const { sum, block } of all) {
    const option = costs.exec(sum.before)?.[1]?.toLowerCase();
    if (option === undefined || sum.marks.includes("supposed")) continue;
    if (times(sum.value) > 1 || rated.test(sum.after) || / or £| to £/.test(sum.after)) continue;
    if (everywhere.some(({ value, unit }) => Math.abs(value - sum.value) <= (unit + sum.unit) / 2)) continue;
    const [only, another] = options.flatMap((money) => money.get(option) ?? []);
    if (only && !another && isOfSize(sum.value, only.value)) yield heldAs(sum, block, only.value);
  }
}

/**
 * "Cases fell from 402 to 381", where the one row of a table that has 402 and speaks of cases goes on to another
 * number, and 381 is in none.
 */
function* wrongMoves(moves: SumFacts, tables: readonly Table[]): Generator<FigureFault> {
  if (moves.length === 0) return;
  const rows = tables.flatMap(numbersOfRows);
  for (const { fact, block } of moves)
    for (const { from, to, topics, start, end } of fact.moved ?? []) {
      if (rows.some(({ values }) => values.includes(to))) continue;
      const [row, another] = rows.filter(({ values }) => values.includes(from));
      if (!row || another || !row.topics.some((one) => topics.includes(one))) continue;
      const [right, more] = row.values.filter((value) => value !== from);
      if (right !== undefined && more === undefined && isOfSize(right, to))
        yield {
          block,
          start,
          end,
          said: `${inFigures(from)} to ${inFigures(to)}`,
          right: `${inFigures(from)} to ${inFigures(right)}`,
        };
    }
}

interface Row {
  readonly topics: readonly string[];
  readonly values: readonly number[];
}

const numbersOfRows = ofTable((table): readonly Row[] =>
  table.slice(1).map((row) => {
    const cells: readonly (PlacedCell | undefined)[] = row ?? [];
    const values = cells
      .slice(1)
      .flatMap((one) => (one?.cell.value === undefined || one.cell.percent ? [] : [one.cell.value]));
    return { topics: topicsOf(cells[0]?.cell.name ?? "", letters), values };
  }),
);
