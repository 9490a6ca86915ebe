import type { Gathered } from "../../../core/rule/rule.ts";
import { inFigures } from "../shownFigures.ts";
import { type Cited, singular } from "./citedFacts.ts";
import type { FigureFault } from "./figureFault.ts";
import { ofTable, type Table } from "./tables.ts";

/** A column of numbers of things that has no total: what its heading counts, and how many there are in all. */
interface ColumnCount {
  readonly noun: string;
  readonly sum: number;
  readonly section: number;
}

const ofTotals: ReadonlySet<string> = new Set(["total", "totalOf", "subtotal", "net", "less"]);
/** What answers are counted by: those who gave one may not give two. */
const answers =
  /^(?:number of )?(replies|responses|respondents|representations|returns|votes|answers|letters|comments)$/i;

/** One answer may make several of these. */
const points =
  /\b(?:points?|issues?|themes?|topics?|comments?|reasons?|concerns?|suggestions?|matters?|subjects?|made|raised)\b/i;

/** The columns of answers in a table of three rows or more that has no total of its own. */
const answersIn = ofTable((table): readonly ColumnCount[] => {
  const rows = table.slice(1);
  if (rows.length < 3 || rows.some((row) => ofTotals.has(row?.[0]?.cell.label ?? "") || row?.[0]?.cell.sums)) return [];
  const first = table[0]?.[0]?.cell;
  if (points.test(first?.words ?? first?.name ?? "")) return [];
  return (table[0] ?? []).flatMap((head, column) => {
    const noun = answers.exec(head?.cell.words ?? head?.cell.name ?? "")?.[1];
    const cells = rows.map((row) => row?.[column]?.cell);
    if (column === 0 || !head || !noun || !cells.every((cell) => cell?.value !== undefined && !cell.percent)) return [];
    return [
      {
        noun: singular(noun),
        sum: cells.reduce((sum, cell) => sum + (cell?.value ?? 0), 0),
        section: head.section,
      },
    ];
  });
});

/** A number of answers is near another that it differs from by no more than this part of it. */
const near = 0.2;

/** "Of the 240 replies", where the table of the same section counts 220. */
export function* wrongAnswers(counted: readonly Gathered<Cited>[], tables: readonly Table[]): Generator<FigureFault> {
  const columns = tables.flatMap(answersIn);
  for (const { noun, sum, section } of columns) {
    const told = counted.flatMap(({ fact, block, section: own }) =>
      own.index === section
        ? (fact.counted ?? []).flatMap((one) => (one.noun === noun ? [{ ...one, block }] : []))
        : [],
    );
    if (told.some(({ value }) => value === sum)) continue;
    const [one, another] = told.filter(({ value }) => Math.abs(value - sum) <= sum * near);
    if (!one || (another && another.value !== one.value)) continue;
    yield { block: one.block, start: one.start, end: one.end, said: inFigures(one.value), right: inFigures(sum) };
  }
}

/**
 * Rows of answers of which all but one make the number of those who answered, which the text tells: "There were 1,046
 * replies", and under "For", "Against", "No view" one row makes 1,056.
 */
export function* oddRows(
  counted: readonly Gathered<Cited>[],
  tables: readonly Table[],
): Generator<{ readonly block: number; readonly sum: string; readonly total: string }> {
  for (const { total, odd } of tables.flatMap(oddOf))
    if (counted.some(({ fact }) => fact.counted?.some(({ value }) => value === total)))
      yield { block: odd.block, sum: inFigures(odd.sum), total: inFigures(total) };
}

interface OddRow {
  /** What the other rows make. */
  readonly total: number;
  readonly odd: { readonly block: number; readonly sum: number };
}

const oddOf = ofTable((table): readonly OddRow[] => {
  const rows = table.slice(1).map((row) => {
    const cells = (row ?? []).slice(1);
    const whole = cells.every(
      (one) => one?.cell.value !== undefined && !one.cell.percent && Number.isInteger(one.cell.value),
    );
    const last = cells.at(-1);
    return whole && last && cells.length > 1
      ? { block: last.block, sum: cells.reduce((sum, one) => sum + (one?.cell.value ?? 0), 0) }
      : undefined;
  });
  if (rows.length < 3 || rows.includes(undefined)) return [];
  const sums = rows.flatMap((one) => one ?? []);
  const total = sums.find(({ sum }) => sums.filter((one) => one.sum === sum).length === sums.length - 1)?.sum;
  const odd = sums.find(({ sum }) => sum !== total);
  return total === undefined || !odd || Math.abs(odd.sum - total) > total * near ? [] : [{ total, odd }];
});
