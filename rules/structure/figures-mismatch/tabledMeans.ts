import { inFigures } from "../shownFigures.ts";
import type { CellFault } from "./figureFault.ts";
import { isOneDigitOff } from "./slips.ts";
import { nameOf, ofTable, type PlacedCell, type Table } from "./tables.ts";

const mean = /^(?:the )?(?:overall |simple )?(?:average|mean)\b(?! (?:cost|price|score|time|age|wait|per)\b)/i;
/** "Average of the five", "mean of all sites": of these rows, each as much as the next. */
const ofThese = /^(?:the )?(?:simple )?(?:average|mean)(?: of)? (?:the |all |these |those )/i;
const ofTotals: ReadonlySet<string | undefined> = new Set(["total", "totalOf", "subtotal", "net"]);

/**
 * Averages in a table's last rows. An average may be weighted: one is a fault only where its row says that it is of
 * these rows, where the other columns' averages are, where it lies beyond all figures above it, or where its digits
 * have changed places.
 */
export const wrongMeans = ofTable((table): readonly CellFault[] =>
  table.flatMap((row, at) => (at > 2 && mean.test(nameOf(row?.[0])) ? faultsIn(table, row, at) : [])),
);

interface Mean {
  readonly own: PlacedCell;
  readonly right: number;
  readonly places: number;
  readonly beyond: boolean;
}

function faultsIn(table: Table, row: Table[number], at: number): readonly CellFault[] {
  const means = (row ?? []).flatMap((own, column) => meanOf(table, own, column, at) ?? []);
  const wrong = means.filter(
    ({ own, right, places }) => Math.abs(right - (own.cell.value ?? 0)) > 0.55 * 10 ** -places,
  );
  const stands = ofThese.test(nameOf(row?.[0])) || means.length - wrong.length > (means.length > 2 ? 1 : 0);
  if (wrong.length > Math.max(1, means.length / 3)) return [];
  return wrong
    .filter(({ own, right, beyond, places }) => {
      const value = own.cell.value ?? 0;
      const rounded = Math.round(right * 10 ** places) / 10 ** places;
      return stands || beyond || (value >= 100 && isOneDigitOff({ value }, { value: rounded }));
    })
    .map(({ own, right, places }) => ({
      block: own.block,
      said: inFigures(own.cell.value ?? 0, places),
      right: inFigures(right, Math.max(1, places)),
    }));
}

/** The mean of a column's figures above the row; `undefined` where one is missing. */
function meanOf(table: Table, own: PlacedCell | undefined, column: number, at: number): Mean | undefined {
  if (column === 0 || own?.cell.value === undefined || own.cell.places === 9) return undefined;
  const above = table.slice(1, at).filter((row) => !ofTotals.has(row?.[0]?.cell.label) && !mean.test(nameOf(row?.[0])));
  const cells = above.map((row) => row?.[column]?.cell);
  const values = cells.flatMap((cell) => (cell?.value === undefined || cell.places === 9 ? [] : [cell.value]));
  if (values.length < 2 || values.length !== above.length) return undefined;
  const right = values.reduce((sum, value) => sum + value, 0) / values.length;
  const beyond = own.cell.value > Math.max(...values) || own.cell.value < Math.min(...values);
  return { own, right, places: own.cell.places ?? 0, beyond };
}
