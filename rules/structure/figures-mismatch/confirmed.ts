import type { Gathered } from "../../../core/rule/rule.ts";
import { numberOf } from "../quantities.ts";
import type { Cited } from "./citedFacts.ts";
import type { Fault } from "./comparing.ts";
import { nameOf, ofTable, type Table } from "./tables.ts";
import type { ToldSums } from "./toldSums.ts";
import { wrongTotals } from "./totals.ts";

type Stated = readonly Gathered<{ readonly stated?: readonly number[] }>[];

const number = /(?<![\d.,£/–—-])(\d{1,3}(?:,\d{3})+|\d{2,5})(?![\d.,]\d|%) [a-z]{4}/g;
/** So many numbers of a text are read. */
const most = 6;

/** The numbers of things in a text: "lets 418 garages". */
export const numbersOfThings = (text: string): readonly number[] =>
  Array.from(text.matchAll(number), ([, figures]) => numberOf(figures)).slice(0, most);

/** What a heading says that its figures are in. */
export const scaleOf = (heading: string): number =>
  /£ ?['’]?000|£ ?k\b|thousand|\(000s?\)/i.test(heading) ? 1e3 : /£ ?m\b|million/i.test(heading) ? 1e6 : 1;

/** The figures of the last row of a table. */
const ofLastRow = ofTable(
  (table): ReadonlySet<number> => new Set((table.at(-1) ?? []).flatMap((one) => one?.cell.value ?? [])),
);

/**
 * Totals that their column or row does not make. Where the report gives the total of a column again, one of the rows
 * is wrong, and all of them are marked.
 */
export function* wrongTotalsOrRows(
  tables: readonly Table[],
  rounding: readonly unknown[],
  counted: readonly Gathered<Cited>[],
  stated: Stated,
  told: ToldSums,
): Generator<Fault> {
  const totals = wrongTotals(tables, rounding.length > 0);
  if (totals.length === 0) return;
  const isConfirmed = confirmedBy(tables, counted, stated, told);
  for (const { block, across, sum, total, column } of totals)
    if (column && isConfirmed(block, column.value, column.heading))
      yield { block: column.first, through: block, message: "rows", sum, total };
    else yield { block, message: across ? "across" : "total", sum, total };
}

/**
 * Says of the total of a table's column whether the report gives it in another place too: as a sum or a number of
 * things in its text, or in the last row of another table. Then the total stands, and one of its parts is wrong.
 */
function confirmedBy(
  tables: readonly Table[],
  counted: readonly Gathered<Cited>[],
  stated: Stated,
  { all }: ToldSums,
): (block: number, value: number, heading: string) => boolean {
  const numbers = new Set([
    ...counted.flatMap(({ fact }) => (fact.counted ?? []).map(({ value }) => value)),
    ...stated.flatMap(({ fact }) => fact.stated ?? []),
  ]);
  return (block, value, heading) => {
    const money = value * scaleOf(heading);
    return (
      (value >= 10 && numbers.has(value)) ||
      all.some(({ sum }) => Math.abs(sum.value - money) <= (sum.unit > money / 20 ? 0 : sum.unit / 2)) ||
      tables.some(
        (table) =>
          value >= 100 &&
          ofLastRow(table).has(value) &&
          !(table.at(-1) ?? []).some((one) => one?.block === block) &&
          nameOf(table.at(-1)?.[0]) !== "",
      )
    );
  };
}
