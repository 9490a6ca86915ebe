import { regex } from "../../../core/pattern/regex.ts";
import type { Span } from "../../../core/report/span.ts";
import type { Gathered } from "../../../core/rule/rule.ts";
import { inFigures } from "../shownFigures.ts";
import { type Cited, type Counted, singular, topicsOf } from "./citedFacts.ts";
import { wrongMix } from "./homesMix.ts";
import { inOrder } from "./inOrder.ts";
import { digitsOf, isOneDigitOff } from "./slips.ts";
import type { Sum } from "./sums.ts";
import { ofTable, type PlacedCell, type Table } from "./tables.ts";
import { heldAgainst, type Told, type ToldSums } from "./toldSums.ts";

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
export function* wrongCitations(
  announces: Facts,
  counted: Facts,
  rest: Facts,
  told: ToldSums,
  tables: readonly Table[],
): Generator<CitedFault> {
  const byFirst = new Map(tables.map((table) => [firstOf(table), table] as const));
  for (const { fact, block } of inOrder(announces, counted)) {
    const near = byFirst.get(block + 1) ?? byFirst.get(block + 2);
    if (!near) continue;
    if (fact.announces) yield* wrongWhole(fact.announces, block, near);
    if (fact.counted) {
      yield* wrongMix(fact, block, near);
      yield* wrongColumns(fact.counted, block, near);
      if (fact.tabled && fact.counted.length === 1) yield* wrongCount(fact.counted, block, near, fact.tabled === "all");
    }
  }
  yield* wrongAsked(told, tables);
  yield* wrongRest(rest, told, tables);
  yield* wrongTwins(counted);
  yield* wrongAgain(told);
}

/** The block of a table's first cell. */
const firstOf = ofTable((table): number => {
  let first = Number.POSITIVE_INFINITY;
  for (const row of table) for (const one of row ?? []) if (one) first = Math.min(first, one.block);
  return first;
});

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

/** The cells of the last row, where it is what is left of the others. */
const netOf = (table: Table): readonly (PlacedCell | undefined)[] => {
  const last = table.at(-1);
  return last?.[0]?.cell.label === "net" ? last : [];
};

/** The amounts of a table's totals. */
const totalAmounts = ofTable((table): readonly Amount[] =>
  totalsOf(table).flatMap((one) => (one ? amountsOf(one) : [])),
);

/**
 * Whether a cell of these tables may stand for an amount; few are ever asked about, and so nothing is made of the
 * others.
 */
const someAmount = (tables: readonly Table[], is: (amount: Amount) => boolean): boolean =>
  tables.some((rows) => rows.some((row) => row?.some((one) => one && amountsOf(one).some(is))));

const shown = (value: number): string => `£${inFigures(value, 0)}`;

function* wrongWhole(sum: Sum, block: number, table: Table): Generator<CitedFault> {
  // "A net £0.94m, made up as follows": the last row may say that it is net too.
  const net = sum.marks.includes("net") ? netOf(table).flatMap((one) => (one ? amountsOf(one) : [])) : [];
  const amounts = [...totalAmounts(table), ...net];
  if (amounts.some(({ value, unit }) => Math.abs(value - sum.value) <= (unit + sum.unit) / 2 + 1)) return;
  const [near] = amounts
    .filter(({ value }) => value > sum.value * 0.7 && value < sum.value * 1.4)
    .sort((one, two) => Math.abs(one.value - sum.value) - Math.abs(two.value - sum.value));
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
function* wrongCount([one]: readonly Counted[], block: number, table: Table, all: boolean): Generator<CitedFault> {
  const cells = table.flatMap((row) => (row ?? []).flatMap((cell) => cell?.cell.value ?? []));
  if (!one || one.value < 20 || cells.includes(one.value)) return;
  const across = totals.has(table[0]?.at(-1)?.cell.label ?? "") || table[0]?.at(-1)?.cell.sums;
  const last = totalsOf(table).flatMap((cell, at) =>
    at > 0 && cell?.cell.value !== undefined ? [cell.cell.value] : [],
  );
  const near = (across ? last.slice(-1) : last).find(
    (value) => isOneDigitOff(one, { value }) || (all && Math.abs(value - one.value) < value * 0.05),
  );
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
        right: inFigures(total),
        message: "cited",
        doubtful: Math.abs(one.value - total) > total * 0.3,
      };
}

/**
 * A sum in the recommendations that the report has nowhere else, beside one for the same thing that differs in a digit.
 */
function* wrongAsked({ all }: ToldSums, tables: readonly Table[]): Generator<CitedFault> {
  const asks = all.filter(({ asked }) => asked);
  if (asks.length === 0) return;
  const others = all.filter(({ asked }) => !asked);
  for (const { sum, block } of asks) {
    const twin = others.find(({ sum: other }) => isAlike(sum, other) && isOneDigitOff(sum, other))?.sum;
    if (
      twin &&
      !others.some(({ sum: other }) => agrees(sum, other)) &&
      !someAmount(tables, ({ value, unit }) => Math.abs(value - sum.value) <= (unit + sum.unit) / 2)
    )
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

/** The same noun names both, and both are for a year or neither. */
const isAlike = (one: Sum, two: Sum): boolean =>
  one.noun !== "sum" && two.noun === one.noun && two.yearly === one.yearly;
const agrees = (one: Sum, two: Sum): boolean => Math.abs(one.value - two.value) <= (one.unit + two.unit) / 2;

/** A part and the rest that make no sum that the report has, while a whole of about that size is told twice. */
function* wrongRest(facts: Facts, { all }: ToldSums, tables: readonly Table[]): Generator<CitedFault> {
  const rests = facts.flatMap(({ fact, block }) => (fact.rest ? [{ ...fact.rest, block }] : []));
  if (rests.length === 0) return;
  const sums = all.map(({ sum }) => sum);
  const totals = tables.flatMap(totalAmounts);
  for (const { block, start, end, said, made, slack } of rests) {
    const fits = (value: number, within = slack): boolean => Math.abs(value - made) <= within + 1;
    // One off in the last figure may be rounding, which officers seldom leave as it falls.
    const isMade = (within: number): boolean =>
      sums.some(({ value }) => fits(value, within)) || someAmount(tables, ({ value }) => fits(value, within));
    if (isMade(slack / 2)) continue;
    const doubtful = isMade(slack);
    const wholes = sums.filter(({ value }) => value > made * 0.75 && value < made * 1.3);
    const whole = wholes.find(
      (one) =>
        wholes.filter((other) => agrees(one, other)).length > 1 ||
        totals.some(({ value, unit }) => Math.abs(value - one.value) <= (unit + one.unit) / 2),
    );
    if (whole && wholes.every((one) => agrees(one, whole)))
      yield { block, start, end, said, right: whole.amount, message: "left", doubtful };
  }
}

/** A number of things of the text, and where it stands. */
interface Numbered extends Counted {
  readonly block: number;
}

/** The numbers that may have a twin; none where a paper is about numbers. */
function numbersOf(facts: Facts): readonly Numbered[] {
  const all: Numbered[] = [];
  for (const { fact, block } of facts)
    for (const one of fact.counted ?? [])
      if ((one.value >= 120 || proposed.test(one.sentence)) && all.push({ ...one, block }) > most) return [];
  return all;
}
/** "A full application for 46 dwellings": what is applied for has one number, however small. */
const proposed = regex`
  \b(?:[Aa]pplication|[Pp]roposal|[Pp]roposed development|[Ss]cheme)\b(?: [a-z]+){0,3}
  \ (?:for|of|to (?:build|erect|provide)|comprises|provides) (?:the (?:erection|construction|building) of )?(?:up to )?\d
`;

/**
 * "3,400 pupils from September" and "4,300 pupils in September": two digits changed places, and the words go on alike.
 */
function* wrongTwins(facts: Facts): Generator<CitedFault> {
  const all = numbersOf(facts);
  for (const [index, one] of all.entries())
    for (let at = index + 1; at < all.length; at++) {
      const two = all[at] as Numbered;
      if (one.noun !== two.noun || one.block === two.block || !isSwapped(one.value, two.value)) continue;
      const shared = (letters: number): number => {
        const topics = topicsOf(two.sentence, letters);
        return topicsOf(one.sentence, letters).filter(
          (topic) => topics.includes(topic) && !topic.startsWith(one.noun.slice(0, 6)),
        ).length;
      };
      const alike = shared(6);
      const only =
        replies.test(one.noun) &&
        all.every(({ noun, value }) => noun !== one.noun || value === one.value || value === two.value);
      if (shared(5) === 0 && !only && !(two.known && one.value >= 1000)) continue;
      yield {
        block: two.block,
        start: two.start,
        end: two.end,
        said: inFigures(two.value),
        right: inFigures(one.value),
        message: "told",
        doubtful: alike < 2,
      };
    }
}

/** What a consultation brings in: a report has one number of each. */
const replies = /^(?:replie|reply|response|respondent|representation|return|signature|letter|comment|submission|form)$/;

/** "The cost of £68,000 a year", where the one yearly cost that was told before is £62,000: for information. */
function* wrongAgain({ all, times }: ToldSums): Generator<CitedFault> {
  if (all.length > few) return;
  for (const [index, two] of all.entries()) {
    if (!isTakenUp(two.sum.before) || two.sum.noun === "sum" || times(two.sum.value) > 1) continue;
    const one = onlyOther(two.sum, all);
    if (!one || one.block === two.block || one.asked || all.indexOf(one) > index) continue;
    // Digits that changed places are told as a slip.
    if (!isOneDigitOff(one.sum, two.sum) || sorted(digitsOf(one.sum.value)) === sorted(digitsOf(two.sum.value)))
      continue;
    if ([...marksOf(one.sum), ...marksOf(two.sum)].some((mark) => !neutral.test(mark))) continue;
    yield { ...heldAgainst(two, one), message: "told", doubtful: true };
  }
}

/** The one sum of the same name that has another value; `undefined` where there are more. */
function onlyOther(sum: Sum, all: readonly Told[]): Told | undefined {
  const [one, another] = all.filter(
    ({ sum: { noun, yearly, value } }) => noun === sum.noun && yearly === sum.yearly && value !== sum.value,
  );
  return another ? undefined : one;
}

const sorted = (digits: string): string => [...digits].sort().join("");

/** "The cost of": the one that the reader knows of. */
const isTakenUp = (before: string): boolean => endsSo.test(before) && takenUp.test(before);
const endsSo = /(?:f|s|t|,|e|o) $/;
const takenUp = regex`
  \b(?:[Tt]he|[Tt]his|[Ii]ts) (?:capital |total |annual |yearly |estimated |net |overall )?[a-z]+,?
  \ (?:of|is|was|at|,|(?:is|was) (?:put|estimated) at|(?:would|will) be|comes? to) $
`;
/** "£1.4m a year, which is made from 2028/29": the year in which a yearly sum begins tells it from no other. */
const marksOf = ({ marks, yearly, after }: Sum): readonly string[] => {
  const begins = yearly ? /\b(?:from|by|after|until|since) (20\d\d(?:[/-]\d\d)?)\b/.exec(after)?.[1] : undefined;
  return marks.filter((mark) => mark !== begins);
};
const neutral = /^(?:from|annual|yearly|capital|total|estimated|about|per \w+)/;
/** With more sums than this, two may differ in one digit by chance. */
const few = 30;

/** A paper with more numbers than this is about numbers. */
const most = 80;

function isSwapped(one: number, two: number): boolean {
  // Digits that change places leave a multiple of nine between the numbers.
  if (one === two || (one - two) % 9 !== 0) return false;
  const [a, b] = [String(one), String(two)];
  return (
    a.length === b.length && a[0] !== a[1] && isOneDigitOff({ value: one }, { value: two }) && sorted(a) === sorted(b)
  );
}
