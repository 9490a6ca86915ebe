import { regex } from "../../../core/pattern/regex.ts";
import { inPounds } from "../shownFigures.ts";
import type { FigureFault } from "./figureFault.ts";
import { isOneDigitOff } from "./slips.ts";
import type { Sum } from "./sums.ts";
import { nameOf, type PlacedCell, type Table } from "./tables.ts";
import type { ToldSums } from "./toldSums.ts";

/** The price that is to be taken, of those that were offered. */
const chosen = regex.i`
  \b(?:recommended|accepted|winning|highest|lowest|successful|selected|preferred|agreed|proposed|chosen)
  \ (?:[a-z]+ ){0,2}(?:price|offer|bid|tender|sum|consideration|quotation|quote)
  (?: (?:of|is|was|at|would be|will be|from (?:[A-Z][\w&'’]* ?){1,4}(?:of|is|was|at)))+(?: about)? $
`;
/** The column of a table that has the prices. */
const offers = regex.i`
  ^(?:the )?(?:[a-z]+ )?(?:offers?|bids?|prices?|tenders?|tendered sums?|quotations?|quotes?)\b
  (?!.*\b(?:no|ref|date|%)\b)
`;

/** The report is told of its cost in these words, and of no part of it. */
const costs = regex`
  ^(?:[\d.()a-z]{0,6} )?The (?:total |capital |estimated |full |overall )*cost
  (?: of the (?:scheme|project|works?|proposal|building|contract|purchase))?
  \ (?:of|is|is estimated at|would be|will be|is put at)(?: about)? $
`;

/** Slips between the sum that is asked for, or the price that is taken, and what the report says of it. */
export function* wrongChosen(told: ToldSums, tables: readonly Table[]): Generator<FigureFault> {
  yield* wrongPrices(told, tables);
  yield* wrongCost(told, tables);
}

/** "The recommended price is £2.45m", where the one offer of those digits is £2.54m. */
function* wrongPrices({ all }: ToldSums, tables: readonly Table[]): Generator<FigureFault> {
  for (const { sum, block } of all) {
    if (sum.digits.length < 3 || !chosen.test(sum.before)) continue;
    for (const table of tables) {
      const cells = pricesOf(table);
      if (cells.length < 2 || cells.some((value) => isSame(value, sum))) continue;
      const near = cells.filter((value) => isOneDigitOff(sum, { value }));
      if (near.length === 1 && near[0] !== undefined) yield faultAt(sum, block, near[0]);
    }
  }
}

const pricesOf = (table: Table): readonly number[] => {
  const at = (table[0] ?? []).findIndex((head, index) => index > 0 && offers.test(nameOf(head)));
  return at < 1 ? [] : table.slice(1).flatMap((cells) => poundsIn(cells?.[at]));
};

/**
 * "The cost of £4.9m", in a report that asks for one sum and has that elsewhere too: £4.6m. A sum of two digits may
 * differ so because there is more in it.
 */
function* wrongCost({ all, times }: ToldSums, tables: readonly Table[]): Generator<FigureFault> {
  const asked = all.filter((one) => one.asked);
  const [one] = asked;
  if (!one || asked.some(({ sum }) => sum.value !== one.sum.value)) return;
  const standing = (sum: Sum): boolean =>
    tables.some((table) =>
      table.some((row) => row?.some((cell) => poundsIn(cell).some((value) => isSame(value, sum)))),
    );
  if (times(one.sum.value) < 2 && !standing(one.sum)) return;
  for (const { sum, block, asked: own } of all)
    if (
      !own &&
      !sum.yearly &&
      costs.test(sum.before) &&
      times(sum.value) === 1 &&
      isOneDigitOff(one.sum, sum) &&
      !standing(sum)
    )
      yield { ...faultAt(sum, block, one.sum.value), doubtful: true };
}

const isSame = (value: number, sum: Sum): boolean => Math.abs(value - sum.value) <= sum.unit / 2;
const poundsIn = (one: PlacedCell | undefined): readonly number[] => {
  const { value, percent, pounds } = one?.cell ?? {};
  return value === undefined || percent || !pounds ? [] : [value];
};
const faultAt = ({ start, end, amount }: Sum, block: number, right: number): FigureFault => ({
  block,
  start,
  end,
  said: amount,
  right: inPounds(right),
});
