import type { FigureFault } from "./figureFault.ts";
import { isChangedOver } from "./slips.ts";
import { moneyOfOptions, optionIn } from "./tabledSums.ts";
import { nameOf, type Table } from "./tables.ts";
import { heldAgainst, type Told, type ToldSums } from "./toldSums.ts";

/**
 * "Under option 2 the saving of £44,000 a year", where the row of option 2 says "Improves by £40,400": digits of a sum
 * of that row changed over, among words or alone.
 */
export function* wrongOfOption({ all, times }: ToldSums, tables: readonly Table[]): Generator<FigureFault> {
  const worded = all.filter(({ cell }) => cell !== undefined);
  for (const one of all) {
    const { sum, cell } = one;
    const option = cell ? undefined : optionOf(one);
    if (option === undefined || times(sum.value) > 1) continue;
    const told = worded.filter((other) => optionOfRow(other, tables) === option);
    const plain = tables.flatMap((table) => moneyOfOptions(table).get(option) ?? []);
    const values = new Set([...told.map((other) => other.sum.value), ...plain.map(({ value }) => value)]);
    if (values.has(sum.value)) continue;
    const slipped = [...values].filter((value) => isChangedOver({ value: sum.value, unit: 1 }, value));
    const right = told.find((other) => other.sum.value === slipped[0]);
    // Sums that stand alone in their cells are held against the text by their rows' names.
    if (slipped.length === 1 && right) yield heldAgainst(one, right);
  }
}

/** The one option that the words about a sum name. */
function optionOf({ sum, option: ofBlock }: Told): string | undefined {
  const named = new Set(sum.marks.flatMap((mark) => (mark.startsWith("option ") ? [mark.slice(7).toLowerCase()] : [])));
  const [option, another] = named;
  return another === undefined ? (option ?? ofBlock) : undefined;
}

/** The option that the first cell of a sum's row names. */
function optionOfRow({ block, cell }: Told, tables: readonly Table[]): string | undefined {
  const first = block - (cell?.column ?? 0);
  for (const table of tables) for (const row of table) if (row?.[0]?.block === first) return optionIn(nameOf(row[0]));
  return undefined;
}
