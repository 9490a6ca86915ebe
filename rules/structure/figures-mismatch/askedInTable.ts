import { inPounds } from "../shownFigures.ts";
import type { FigureFault } from "./figureFault.ts";
import { groupedBy } from "./groupedBy.ts";
import { isChangedOver, isOneDigit } from "./slips.ts";
import { moneyOf, tabledTotals } from "./tabledSums.ts";
import type { Table } from "./tables.ts";
import type { ToldSums } from "./toldSums.ts";

/** With more sums than these a recommendation asks for more than one table sets out. */
const most = 5;

/**
 * "A contract at £96,400 and storage at £12,500", over a table whose total is £110,900 and of whose rows one is
 * £12,500: what is left of the total is £98,400.
 */
export function* wrongAskedInTable({ all, times }: ToldSums, tables: readonly Table[]): Generator<FigureFault> {
  for (const asks of groupedBy(
    all.filter(({ asked }) => asked),
    ({ block }) => block,
  ).values()) {
    if (asks.length < 2 || asks.length > most) continue;
    for (const table of tables) {
      const [total, another] = tabledTotals(table);
      if (!total || another) continue;
      const rows = moneyOf(table).map(({ value }) => value);
      const others = asks.filter(({ sum }) => !rows.includes(sum.value));
      const [odd, more] = others;
      if (!odd || more || odd.sum.value > total.amount || times(odd.sum.value) > 1) continue;
      const right = total.amount - asks.reduce((so, { sum }) => so + (sum === odd.sum ? 0 : sum.value), 0);
      const { sum, block } = odd;
      if (right !== sum.value && (isOneDigit(right, sum.value) || isChangedOver(sum, right)))
        yield { block, start: sum.start, end: sum.end, said: sum.amount, right: inPounds(right) };
    }
  }
}
