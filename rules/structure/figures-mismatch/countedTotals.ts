import { regex } from "../../../core/pattern/regex.ts";
import { inPounds } from "../shownFigures.ts";
import type { FigureFault } from "./figureFault.ts";
import { isOneDigit } from "./slips.ts";
import { moneyOf } from "./tabledSums.ts";
import { nameOf, ofTable, type Table } from "./tables.ts";
import type { ToldSums } from "./toldSums.ts";

/** "27 debts with a total value of £512,640", "the 27 grants come to £512,640". */
const ofMany = regex`
  (?<![\d.,£/-])(\d{1,3}(?:,\d{3})+|\d{1,4}) (?:[a-z-]+ ){1,6}?
  (?:
    (?:with|at|of|for|to|having|to the) (?:an? |the )?(?:total |combined |overall |aggregate )*
    (?:value|cost|sum|price|amount|total|worth)|
    worth|totalling|valued at|amounting to|(?:come|came|amount|amounted|add up|added up) to
  )
  (?: of)?(?: about)? $
`;
/** A sum that is further from the total than this is of something else. */
const near = 0.4;

interface CountedTotal {
  readonly count: number;
  readonly amount: number;
}

/** A number of things and what they come to, where a table's last row gives that number and another sum. */
export function* wrongCountedTotal({ all, times }: ToldSums, tables: readonly Table[]): Generator<FigureFault> {
  for (const { sum, block, cell } of all) {
    const count = cell ? undefined : ofMany.exec(sum.before)?.[1];
    if (count === undefined || tables.some((table) => moneyOf(table).some(({ value }) => value === sum.value)))
      continue;
    const totals = tables.flatMap(countedTotalOf).filter((one) => one.count === Number(count.replace(/,/g, "")));
    const [total, another] = totals;
    if (!total || another || Math.abs(total.amount - sum.value) > total.amount * near) continue;
    if (Math.abs(total.amount - sum.value) <= sum.unit / 2) continue;
    yield {
      block,
      start: sum.start,
      end: sum.end,
      said: sum.amount,
      right: inPounds(total.amount),
      doubtful: times(sum.value) > 1 && !isOneDigit(total.amount, sum.value),
    };
  }
}

/** The number and the sum in a table's last row, where that is its total and has one of each. */
const countedTotalOf = ofTable((table): CountedTotal | [] => {
  const last = table.at(-1) ?? [];
  if (table.length < 4 || last[0]?.cell.label !== "total") return [];
  const sums = moneyOf([table[0] ?? [], last]);
  const counts = last.flatMap((one, column) => {
    const { value, percent, pounds, places = 0 } = one?.cell ?? {};
    const isCount = column > 0 && value !== undefined && !percent && !pounds && places === 0 && Number.isInteger(value);
    return isCount && /^(?:no|number|count|cases|total no)\b|^#/i.test(nameOf(table[0]?.[column])) ? [value] : [];
  });
  const [count, second] = counts;
  const [sum, more] = sums;
  return count === undefined || second !== undefined || !sum || more ? [] : { count, amount: sum.value };
});
