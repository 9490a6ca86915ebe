import type { Gathered } from "../../../core/rule/rule.ts";
import { readLater } from "../../readLater.ts";
import type { Cell } from "./totals.ts";

/** A cell that was read, and where it is. */
export interface PlacedCell {
  readonly cell: Cell;
  readonly block: number;
  /** The section that its table stands in. */
  readonly section: number;
}

/** What a head or a label says; "" for a hole. */
export const nameOf = (one: PlacedCell | undefined): string => one?.cell.name ?? one?.cell.words ?? "";

/** Rows of a table; what bears on no sum is a hole. */
export type Table = readonly (readonly (PlacedCell | undefined)[])[];

type CellFact = Gathered<{ readonly cell?: Cell }>;

/**
 * The tables of a report, of the cells that were kept. A table whose cells are those of the run before is the same
 * object.
 */
export function tablesIn(facts: readonly CellFact[]): readonly Table[] {
  const byTable = new Map<number, CellFact[]>();
  for (const fact of facts) {
    if (!fact.fact.cell || !fact.cell) continue;
    const cells = byTable.get(fact.cell.table);
    if (cells) cells.push(fact);
    else byTable.set(fact.cell.table, [fact]);
  }
  return Array.from(byTable.values(), tableOf);
}

/** By a table's first cell, the cells that the table was made of. */
const known = new WeakMap<CellFact, { readonly cells: readonly CellFact[]; readonly table: Table }>();

function tableOf(cells: readonly CellFact[]): Table {
  const [first] = cells as [CellFact];
  const before = known.get(first);
  if (before?.cells.length === cells.length && before.cells.every((one, at) => one === cells[at])) return before.table;
  const table: PlacedCell[][] = [];
  for (const { fact, block, cell: place, section } of cells) {
    if (!fact.cell || !place) continue;
    table[place.row] ??= [];
    (table[place.row] as PlacedCell[])[place.column] = { cell: fact.cell, block, section: section.index };
  }
  known.set(first, { cells, table });
  return table;
}

/** What is read off a table, once for each: at a key in one of them nothing is read off the others. */
export function ofTable<T>(read: (table: Table) => T): (table: Table) => T {
  return readLater(read);
}

/** Do two blocks stand in one row of the table? */
export const inOneRow = (table: Table, a: number, b: number): boolean =>
  table.some((row) => row?.some((cell) => cell?.block === a) && row.some((cell) => cell?.block === b));
