import { inFigures } from "../shownFigures.ts";
import { ofTable, type PlacedCell, type Table } from "./tables.ts";

/** A row whose count is not what the counts beside it make, where every other row's is. */
export interface BesideFault {
  readonly block: number;
  readonly sum: string;
  readonly total: string;
  /** Something may be left out of a row that makes less, where few other rows show that nothing is. */
  readonly doubtful: boolean;
}

const ofTotals: ReadonlySet<string | undefined> = new Set(["total", "totalOf", "subtotal", "net"]);
/** So many rows make the sum: with two columns they might by chance, where there are few. */
const fewestRows = 2;
const fewestOfTwo = 4;
/** What is further off is no slip. */
const near = 0.5;
/** Sums of small numbers alone are made by chance. */
const least = 10;

/**
 * "Occupiers 55 | For 29 | Against 17 | No reply 12 | Per cent 52.7": a count that is the sum of the columns right
 * behind it, or right before it, in all rows but one. Columns of words, shares and decimals take no part.
 */
export const oddBeside = ofTable((table): readonly BesideFault[] => {
  const rows = table.slice(1).filter((row) => !ofTotals.has(row?.[0]?.cell.label) && !row?.[0]?.cell.sums);
  if (rows.length < 3 || table[0]?.some((head) => head?.cell.label === "coarse")) return [];
  const columns = [...(table[0] ?? []).keys()].filter((column) => column > 0 && isCounts(table, rows, column));
  for (let parts = columns.length - 1; parts > 1; parts--)
    for (const [at, total] of columns.entries())
      for (const beside of [columns.slice(at + 1, at + 1 + parts), columns.slice(Math.max(0, at - parts), at)]) {
        if (beside.length < parts) continue;
        const fault = oddIn(rows, total, beside);
        if (fault) return fault;
      }
  return [];
});

/** A whole number stands in every row, and the heading calls it no share or rate. */
const isCounts = (table: Table, rows: Table, column: number): boolean =>
  table[0]?.[column]?.cell.label !== "rate" &&
  rows.every((row) => {
    const { value = 0.5, percent } = row?.[column]?.cell ?? {};
    return !percent && Number.isInteger(value) && value >= 0 && row?.[column]?.cell.places !== 9;
  });

/** `undefined` where the columns are no sum; none where all rows are. */
function oddIn(rows: Table, total: number, beside: readonly number[]): readonly BesideFault[] | undefined {
  const odd: { readonly own: PlacedCell; readonly sum: number }[] = [];
  const telling = new Set<number>();
  for (const row of rows) {
    const own = row?.[total];
    const values = beside.map((column) => row?.[column]?.cell.value ?? 0);
    const sum = values.reduce((so, value) => so + value, 0);
    if (!own) return undefined;
    if (own.cell.value !== sum) odd.push({ own, sum });
    else if (sum >= least && values.filter((value) => value > 0).length > 1) telling.add(sum);
  }
  const [only, another] = odd;
  if (another || telling.size < (beside.length > 2 ? fewestRows : fewestOfTwo)) return undefined;
  if (!only) return [];
  const value = only.own.cell.value ?? 0;
  if (
    Math.abs(only.sum - value) > value * near ||
    /[(*†]/.test(rows.find((row) => row?.[total] === only.own)?.[0]?.cell.words ?? "")
  )
    return undefined;
  const doubtful = only.sum < value && telling.size < fewestOfTwo;
  return [{ block: only.own.block, sum: inFigures(only.sum), total: inFigures(value), doubtful }];
}
