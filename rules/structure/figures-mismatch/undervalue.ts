import { regex } from "../../../core/pattern/regex.ts";
import { inPounds } from "../shownFigures.ts";
import type { FigureFault } from "./figureFault.ts";
import { isOneDigit } from "./slips.ts";
import type { Sum } from "./sums.ts";
import type { ToldSums } from "./toldSums.ts";

/** "The discount on the Assessor's figure is £64,000": what a price is below the value of the thing. */
const discount = regex`
  \b(?:discount|undervalue|under-value|difference|shortfall)(?:
    \ (?:on|from|against|below|to|between|in)\ (?:the|its|that|this)\ [A-Za-z'’ ]{3,50}?
  )?\ (?:is|of|was|would be|will be|comes to|amounts to)(?: therefore| thus)?(?: about)? $
`;
const ofValue = regex`
  \b(?:[Vv]alu(?:ed?|ation|ing|es)|worth|appraised|assessed|[Mm]arket (?:price|rent)|asking price)\b[^.;£]{0,60}$
`;
/** Other things have a price too, and a rate is no price. */
const apart = /\b(?:each|per|a year|annum|rateable|insured|if|option)\b/i;
/** Of more sums than these some two differ by any other. */
const most = 40;
const fewest = 10_000;

/**
 * A discount that no two sums of the report differ by, where a price told in it is below the one value that it gives
 * by as much but for a digit.
 */
export function* wrongDiscounts({ all, times }: ToldSums): Generator<FigureFault> {
  if (all.length > most) return;
  const discounts = all.filter(({ sum }) => discount.test(sum.before) && sum.value >= fewest && times(sum.value) === 1);
  if (discounts.length === 0) return;
  const valued = all.filter(({ sum }) => isPlain(sum) && ofValue.test(sum.before));
  const values = new Set(valued.map(({ sum }) => sum.value));
  const [value, another] = values;
  if (value === undefined || another !== undefined) return;
  for (const { sum, block } of discounts) {
    const others = all.map((one) => one.sum.value).filter((one) => one !== sum.value);
    const isMade = others.some((a) => others.some((b) => Math.abs(Math.abs(a - b) - sum.value) <= sum.unit));
    const rests = new Set(others.filter((one) => one < value).map((one) => value - one));
    const slips = [...rests].filter((rest) => isOneDigit(rest, sum.value));
    const [right] = slips;
    const { start, end, amount } = sum;
    if (!isMade && right !== undefined && slips.length === 1)
      yield { block, start, end, said: amount, right: inPounds(right) };
  }
}

const isPlain = ({ before, after }: Sum): boolean => !apart.test(`${before.slice(-40)} ${after.slice(0, 20)}`);
