import { regex } from "../../../core/pattern/regex.ts";
import { numberOf } from "../quantities.ts";
import { inFigures } from "../shownFigures.ts";
import type { FigureFault } from "./figureFault.ts";
import { isExchange, isSwap, withDigits } from "./slips.ts";
import type { ToldSums } from "./toldSums.ts";

/** "Over the two years the extension will cost £11.2m", "£640,000 for the five years of the lease". */
const term =
  /\b(?:over|for|during|in|across) (?:all |the |its |a |whole )*(\w+|\d+)(?:-year (?:term|period|life)| years)\b/i;
/** "The three-year cost of £936,000", "a five-year commitment of £1.2m". */
const termed = regex`
  \b[Tt]he (?:total |full |whole )?([a-z]+|\d+)-year (?:total |contract )?
  (?:cost|total|sum|commitment|price|value|spend|spending|bill|outlay|grant|award|saving|income)
  (?: (?:of|is|was|would be|will be|comes to|therefore))+ $
`;
/**
 * So many years, and no more, are a contract's; and so many sums, and no more, have their digits alike by no chance.
 */
const longest = 15;
const most = 40;

/**
 * Sums for a term of years whose digits have changed places against the yearly sum, times the years, where no yearly
 * sum of the report makes them.
 */
export function* wrongTerms({ all, times }: ToldSums): Generator<FigureFault> {
  if (all.length > most) return;
  const yearly = all.filter(({ sum }) => sum.yearly).map(({ sum }) => sum);
  if (yearly.length === 0) return;
  for (const [index, { sum, block }] of all.entries()) {
    const taken = drawn.test(sum.before) ? takenFrom(all.slice(0, index), block) : [];
    if ((sum.yearly || times(sum.value) > 1) && taken.length === 0) continue;
    const years = numberOf((termed.exec(sum.before) ?? term.exec(`${sum.before} ${sum.after}`))?.[1]);
    if (!(years >= 2 && years <= longest)) continue;
    const products = yearly.map(({ value }) => Math.round(value * years));
    if (products.some((product) => Math.abs(product - sum.value) <= sum.unit)) continue;
    const right =
      products.find((product) => isSlip(product, sum.value)) ??
      (isMadeOf(taken, sum, years) ? undefined : taken.map((value) => Math.round(value * years)).at(0));
    if (right !== undefined)
      yield { block, start: sum.start, end: sum.end, said: sum.amount, right: `£${inFigures(right)}` };
  }
}

/**
 * "Over five years that is", "over three years the commitment is": drawn from the yearly sums just before it, and from
 * nothing else.
 */
const drawn = regex`
  \b[Oo]ver (?:the )?(?:\w+|\d+) years,? (?:that|this|which|it) (?:is|comes to|makes|amounts to|adds up to|would be)
  (?: about)? $|
  ^[\d,.]+ ?(?:m|k|million)? (?:a|per|each) year(?:,|,? (?:and|or|which is|making|that is))(?: of)? $|
  \b[Oo]ver (?:the |all )?(?:\w+|\d+) years,? the (?:total |whole |full |overall |contract )?
  (?:cost|commitment|spend|spending|value|outlay|price|bill|sum|saving|income|total)
  \ (?:is|will be|would be|comes to|amounts to) $
`;

/** What grows from year to year makes another sum. */
const growing = /%|\b(?:per cent|inflation|index\w*|ris(?:e|es|ing)|grow(?:s|ing)?|increas\w+|first year)\b/i;

/** The yearly sums that a block tells before. */
function takenFrom(before: ToldSums["all"], block: number): readonly number[] {
  const own = before.filter((one) => one.block === block).map(({ sum }) => sum);
  return own.some(({ after }) => growing.test(after))
    ? []
    : own.flatMap(({ yearly, value }) => (yearly ? [value] : []));
}

/** Is the sum, as it is rounded, so many years of one of these, of two of them together or of what lies between two? */
function isMadeOf(
  yearly: readonly number[],
  sum: { readonly value: number; readonly unit: number },
  years: number,
): boolean {
  const made = yearly.flatMap((one, at) => [
    one,
    ...yearly.slice(at + 1).flatMap((two) => [one + two, Math.abs(one - two)]),
  ]);
  return made.some((one) => Math.abs(one * years - sum.value) <= Math.max(sum.unit, sum.value * 0.02));
}

/** Two of at least three digits have changed places; a sum that differs otherwise may have more in it. */
function isSlip(one: number, other: number): boolean {
  const [a, b] = [one, other].map(withDigits);
  return a !== undefined && b !== undefined && a.digits.length >= 3 && (isSwap(a, b) || isExchange(a, b));
}
