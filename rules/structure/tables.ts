import type { Gathered } from "../../core/rule/rule.ts";
import type { Cell } from "./totals.ts";

/** A cell that was read, and where it is. */
export interface PlacedCell {
  readonly cell: Cell;
  readonly block: number;
}

/** Rows of a table; what bears on no sum is a hole. */
export type Table = readonly (readonly (PlacedCell | undefined)[])[];

/** The tables of a report, of the cells that were kept. */
export function tablesIn(facts: readonly Gathered<{ readonly cell?: Cell }>[]): readonly Table[] {
  const tables = new Map<number, PlacedCell[][]>();
  for (const { fact, block, cell } of facts) {
    if (!fact.cell || !cell) continue;
    const rows = tables.get(cell.table) ?? [];
    tables.set(cell.table, rows);
    const row = rows[cell.row] ?? [];
    rows[cell.row] = row;
    row[cell.column] = { cell: fact.cell, block };
  }
  return [...tables.values()];
}

/** Do two blocks stand in one row of the table? */
export const inOneRow = (table: Table, a: number, b: number): boolean =>
  table.some((row) => row?.some((cell) => cell?.block === a) && row.some((cell) => cell?.block === b));
