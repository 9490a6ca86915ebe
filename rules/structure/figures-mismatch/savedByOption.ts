import { regex } from "../../../core/pattern/regex.ts";
import { inPounds } from "../shownFigures.ts";
import type { FigureFault } from "./figureFault.ts";
import { isChangedOver, isOneDigit } from "./slips.ts";
import type { ToldSums } from "./toldSums.ts";

/** "Would reduce cost by £63,000 a year", "saves £63,000 a year". */
const saves = regex.i`
  \b(?:
    sav(?:es?|ing|ed)(?: of| is| would be| the council| some| about)*|
    (?:reduc\w+|lower\w*|cut\w*|bring\w* down) (?:the |its |our |net |annual |revenue |running )*(?:costs?|spending|
    budget|bill) by|
    (?:cheaper|less costly) by
  )(?: about)? $
`;
/** Of more prices than these for a year, which are held against each other is not told. */
const most = 4;

/**
 * A saving by the year that no two of the options' prices differ by, where two of them, the only two that do, differ by
 * as much but for a digit.
 */
export function* wrongSavedByOption({ all, times }: ToldSums): Generator<FigureFault> {
  const claims = all.filter(
    ({ sum, weighed }) => !weighed && sum.yearly && times(sum.value) === 1 && saves.test(sum.before),
  );
  if (claims.length === 0) return;
  const prices = [...new Set(all.flatMap(({ sum, weighed }) => (weighed && sum.yearly ? [sum.value] : [])))];
  if (prices.length < 2 || prices.length > most) return;
  const gaps = new Set(prices.flatMap((one, at) => prices.slice(at + 1).map((two) => Math.abs(one - two))));
  for (const { sum, block } of claims) {
    if (gaps.has(sum.value) || prices.includes(sum.value)) continue;
    const slipped = [...gaps].filter((gap) => isOneDigit(gap, sum.value) || isChangedOver(sum, gap));
    const [right, another] = slipped;
    if (right !== undefined && another === undefined)
      yield { block, start: sum.start, end: sum.end, said: sum.amount, right: inPounds(right) };
  }
}
