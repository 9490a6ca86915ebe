import type { Span } from "../../core/report/span.ts";
import type { Gathered } from "../../core/rule/rule.ts";
import { type Cited, type Counted, singular } from "./citedFacts.ts";
import type { Sum } from "./sums.ts";
import type { PlacedCell, Table } from "./tables.ts";

/** A figure that is another one where it is cited, totalled or asked for. */
export interface CitedFault extends Span {
  readonly block: number;
  readonly said: string;
  readonly right: string;
  readonly message: "cited" | "asked" | "left" | "told";
  readonly doubtful: boolean;
}

type Facts = readonly Gathered<Cited>[];

/** Figures that are told again as something else. */
export function* wrongCitations(facts: Facts, tables: readonly Table[]): Generator<CitedFault> {
  const placed = tables.map((table) => ({ table, ...extent(table) }));
  for (const { fact, block } of facts) {
    const near = placed.find(({ first }) => first > block && first - block <= 2);
    if (fact.announces && near) yield* wrongWhole(fact.announces, block, near.table);
    if (fact.counted && near) {
      yield* wrongColumns(fact.counted, block, near.table);
      if (fact.tabled && fact.counted.length === 1) yield* wrongCount(fact.counted, block, near.table);
    }
  }
  yield* wrongAsked(facts, tables);
  yield* wrongRest(facts, tables);
  yield* wrongTwins(facts);
  yield* wrongAgain(facts);
}

function extent(table: Table): { readonly first: number } {
  let first = Number.POSITIVE_INFINITY;
  for (const row of table) for (const one of row ?? []) if (one) first = Math.min(first, one.block);
  return { first };
}

/** The cells of the last row, where it is a total. */
function totalsOf(table: Table): readonly (PlacedCell | undefined)[] {
  const last = table.at(-1);
  const label = last?.[0]?.cell;
  return last && (label?.label === "total" || label?.label === "totalOf" || label?.sums) ? last : [];
}

const scales = [1, 1e3, 1e6] as const;

interface Amount {
  readonly value: number;
  readonly unit: number;
}

/** The amounts that a cell may stand for, as its heading may be in thousands or millions. */
const amountsOf = ({ cell }: PlacedCell): readonly Amount[] =>
  cell.value === undefined || cell.percent || cell.value === 0
    ? []
    : scales.map((scale) => ({
        value: Math.abs(cell.value ?? 0) * scale,
        unit: cell.places === 9 ? Math.abs(cell.value ?? 0) * 0.01 : 10 ** -(cell.places ? cell.places + 1 : 0) * scale,
      }));

/** The amounts of every cell of these rows. */
const amountsIn = (rows: Table): readonly Amount[] =>
  rows.flatMap((row) => (row ?? []).flatMap((one) => (one ? amountsOf(one) : [])));

/** Whether a cell of these tables may stand for an amount; few are ever asked about, and so nothing is made of the others. */
const someAmount = (tables: readonly Table[], is: (amount: Amount) => boolean): boolean =>
  tables.some((rows) => rows.some((row) => row?.some((one) => one && amountsOf(one).some(is))));

const shown = (value: number): string => `£${value.toLocaleString("en-GB", { maximumFractionDigits: 0 })}`;

function* wrongWhole(sum: Sum, block: number, table: Table): Generator<CitedFault> {
  const amounts = amountsIn([totalsOf(table)]);
  if (amounts.some(({ value, unit }) => Math.abs(value - sum.value) <= (unit + sum.unit) / 2 + 1)) return;
  const near = amounts.find(({ value }) => value > sum.value * 0.7 && value < sum.value * 1.4);
  if (near)
    yield {
      block,
      start: sum.start,
      end: sum.end,
      said: sum.amount,
      right: shown(near.value),
      message: "cited",
      doubtful: false,
    };
}

/** "There were 348 replies, as set out below", over a table whose total is 338. */
function* wrongCount([one]: readonly Counted[], block: number, table: Table): Generator<CitedFault> {
  const cells = table.flatMap((row) => (row ?? []).flatMap((cell) => cell?.cell.value ?? []));
  if (!one || one.value < 20 || cells.includes(one.value)) return;
  const across = totals.has(table[0]?.at(-1)?.cell.label ?? "") || table[0]?.at(-1)?.cell.sums;
  const last = totalsOf(table).flatMap((cell, at) =>
    at > 0 && cell?.cell.value !== undefined ? [cell.cell.value] : [],
  );
  const near = (across ? last.slice(-1) : last).find((value) => isOneDigitOff(one, { value }));
  if (near !== undefined)
    yield { ...one, block, said: String(one.value), right: String(near), message: "cited", doubtful: false };
}

const totals: ReadonlySet<string> = new Set(["total", "totalOf"]);

/** "132 homes and 27 shops" over a table that has other totals under "Homes" or "Shops". */
function* wrongColumns(counted: readonly Counted[], block: number, table: Table): Generator<CitedFault> {
  const totals = totalsOf(table);
  const read = counted.flatMap((one) => {
    const column = (table[0] ?? []).findIndex((head, at) => at > 0 && singular(head?.cell.words ?? "") === one.noun);
    const total = column < 1 ? undefined : totals[column]?.cell.value;
    return total === undefined ? [] : [{ one, total }];
  });
  // Where another number is the table's own, the text tells its totals.
  if (!read.some(({ one, total }) => one.value === total)) return;
  for (const { one, total } of read)
    if (one.value !== total && !read.some((other) => other.one.noun === one.noun && other.one.value === total))
      yield {
        block,
        start: one.start,
        end: one.end,
        said: String(one.value),
        right: total.toLocaleString("en-GB"),
        message: "cited",
        doubtful: Math.abs(one.value - total) > total * 0.3,
      };
}

/** A sum in the recommendations that the report has nowhere else, beside one for the same thing that differs in a digit. */
function* wrongAsked(facts: Facts, tables: readonly Table[]): Generator<CitedFault> {
  const asked = facts.flatMap(({ fact, block }) => (fact.asks ? (fact.sums ?? []).map((sum) => ({ sum, block })) : []));
  const others = facts.flatMap(({ fact }) => (fact.asks || !fact.sums ? [] : fact.sums));
  if (asked.length === 0 || others.length === 0) return;
  for (const { sum, block } of asked) {
    if (
      others.some((other) => agrees(sum, other)) ||
      someAmount(tables, ({ value, unit }) => Math.abs(value - sum.value) <= (unit + sum.unit) / 2)
    )
      continue;
    const twin = others.find(
      (other) =>
        other.noun === sum.noun && other.noun !== "sum" && isOneDigitOff(sum, other) && sum.yearly === other.yearly,
    );
    if (twin)
      yield {
        block,
        start: sum.start,
        end: sum.end,
        said: sum.amount,
        right: twin.amount,
        message: "asked",
        doubtful: false,
      };
  }
}

const agrees = (one: Sum, two: Sum): boolean => Math.abs(one.value - two.value) <= (one.unit + two.unit) / 2;

/** The same digits but for one, which is not the first, or for two neighbours. */
function isOneDigitOff(one: { readonly value: number }, two: { readonly value: number }): boolean {
  let [a, b] = [digitsOf(one.value), digitsOf(two.value)];
  // "1,240" and "1,204": noughts change places too.
  if (a.length !== b.length) [a, b] = [String(Math.round(one.value)), String(Math.round(two.value))];
  if (a.length < 2 || a.length !== b.length || Math.floor(Math.log10(one.value)) !== Math.floor(Math.log10(two.value)))
    return false;
  const off = [...a].flatMap((digit, at) => (digit === b[at] ? [] : [at]));
  if (off.length === 1) return (off[0] ?? 0) > 0;
  const [x = 0, y = 0] = off;
  return off.length === 2 && y === x + 1 && a[x] === b[y] && a[y] === b[x];
}

const digitsOf = (value: number): string => String(Math.round(value)).replace(/0+$/, "");

/** A part and the rest that make no sum that the report has, while a whole of about that size is told twice. */
function* wrongRest(facts: Facts, tables: readonly Table[]): Generator<CitedFault> {
  const rests = facts.flatMap(({ fact, block }) => (fact.rest ? [{ ...fact.rest, block }] : []));
  if (rests.length === 0) return;
  const sums = facts.flatMap(({ fact }) => fact.sums ?? []);
  const totals = amountsIn(tables.map(totalsOf));
  for (const { block, start, end, said, made, slack } of rests) {
    const fits = (value: number): boolean => Math.abs(value - made) <= slack + 1;
    if (sums.some(({ value }) => fits(value)) || someAmount(tables, ({ value }) => fits(value))) continue;
    const wholes = sums.filter(({ value }) => value > made * 0.75 && value < made * 1.3);
    const whole = wholes.find(
      (one) =>
        wholes.filter((other) => agrees(one, other)).length > 1 ||
        totals.some(({ value, unit }) => Math.abs(value - one.value) <= (unit + one.unit) / 2),
    );
    if (whole && wholes.every((one) => agrees(one, whole)))
      yield { block, start, end, said, right: whole.amount, message: "left", doubtful: false };
  }
}

/** Whether a report has more; asked first, for a report of many is none of ours and is asked at every key. */
function hasMore<T>(
  facts: Facts,
  of: (fact: Cited) => readonly T[] | undefined,
  than: number,
  is: (one: T) => boolean,
) {
  let count = 0;
  for (const { fact } of facts) for (const one of of(fact) ?? []) if (is(one) && ++count > than) return true;
  return false;
}

/** "3,400 pupils from September" and "4,300 pupils in September": two digits changed places, and the words go on alike. */
function* wrongTwins(facts: Facts): Generator<CitedFault> {
  const tellable = ({ value }: Counted): boolean => value >= 120;
  if (hasMore(facts, ({ counted }) => counted, most, tellable)) return;
  const all = facts.flatMap(({ fact, block }) =>
    (fact.counted ?? []).filter(tellable).map((one) => ({ ...one, block })),
  );
  for (const [index, one] of all.entries())
    for (const two of all.slice(index + 1)) {
      if (
        one.noun !== two.noun ||
        one.value === two.value ||
        one.block === two.block ||
        !isSwapped(one.value, two.value)
      )
        continue;
      const alike = one.topics.filter(
        (topic) => two.topics.includes(topic) && !topic.startsWith(one.noun.slice(0, 6)),
      ).length;
      const only =
        replies.test(one.noun) &&
        all.every(({ noun, value }) => noun !== one.noun || value === one.value || value === two.value);
      if (alike === 0 && !only && !(two.known && one.value >= 1000)) continue;
      yield {
        block: two.block,
        start: two.start,
        end: two.end,
        said: two.value.toLocaleString("en-GB"),
        right: one.value.toLocaleString("en-GB"),
        message: "told",
        doubtful: alike < 2,
      };
    }
}

/** What a consultation brings in: a report has one number of each. */
const replies = /^(?:replie|reply|response|respondent|representation|return|signature|letter|comment|submission|form)$/;

/** "The cost of £68,000 a year", where the one yearly cost that was told before is £62,000: for information. */
function* wrongAgain(facts: Facts): Generator<CitedFault> {
  if (
    hasMore(
      facts,
      ({ sums }) => sums,
      few,
      () => true,
    )
  )
    return;
  const all = facts.flatMap(({ fact, block }) =>
    (fact.sums ?? []).map((sum) => ({ ...sum, block, asked: fact.asks === true })),
  );
  for (const [index, two] of all.entries()) {
    if (!takenUp.test(two.before) || two.noun === "sum") continue;
    const like = all.filter(
      ({ noun, yearly, value }) => noun === two.noun && yearly === two.yearly && value !== two.value,
    );
    const [one] = like;
    const told = all.filter(({ value }) => value === two.value).length;
    if (!one || like.length > 1 || told > 1 || one.block === two.block || one.asked || all.indexOf(one) > index)
      continue;
    // Digits that changed places are told as a slip.
    if (
      !isOneDigitOff(one, two) ||
      [...digitsOf(one.value)].sort().join("") === [...digitsOf(two.value)].sort().join("")
    )
      continue;
    if ([...one.marks, ...two.marks].some((mark) => !neutral.test(mark))) continue;
    yield {
      block: two.block,
      start: two.start,
      end: two.end,
      said: two.amount,
      right: one.amount,
      message: "told",
      doubtful: true,
    };
  }
}

/** "The cost of": the one that the reader knows of. */
const takenUp =
  /\b(?:[Tt]he|[Tt]his|[Ii]ts) (?:capital |total |annual |yearly |estimated |net |overall )?[a-z]+,? (?:of|is|was|at|,|(?:is|was) (?:put|estimated) at|(?:would|will) be|comes? to) $/;
const neutral = /^(?:from|annual|yearly|capital|total|estimated|about|per \w+)/;
/** With more sums than this, two may differ in one digit by chance. */
const few = 30;

/** A paper with more numbers than this is about numbers. */
const most = 80;

function isSwapped(one: number, two: number): boolean {
  const [a, b] = [String(one), String(two)];
  return (
    a.length === b.length &&
    a[0] !== a[1] &&
    isOneDigitOff({ value: one }, { value: two }) &&
    [...a].sort().join("") === [...b].sort().join("")
  );
}
