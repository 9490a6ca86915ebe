import { regex } from "../../../core/pattern/regex.ts";
import { type Quantity, quantitiesIn, slackOf } from "../quantities.ts";
import { inPounds } from "../shownFigures.ts";
import { type ReckoningFault, wrongSum } from "./reckoning.ts";
import { type Digits, isNearly, sameSize, withDigits } from "./slips.ts";

const period = "(?: (?:a|per|each) (?:year|quarter|month|week|day)| annually)?";
/** Between what something would cost and what that saves or adds. */
const differs = regex`
  ^${period}(?:,|;| –| -| \()? ?(?:(?:and|which|this|that) (?:is|would be|means|gives|makes) )?(?:
    an? (?:(?:yearly|annual|net|further|total|full) )?(saving|reduction|cut|increase|rise|difference) of|
    (saving|which (?:saves|would save))
  ) $
`;

/** The time that a sum is for: "year". */
export const periodOf = (text: string, { end }: Quantity): string | undefined =>
  /^ (?:a|per|each) (year|quarter|month|week|day)\b/.exec(text.slice(end, end + 14))?.[1];

/**
 * "It costs £212,000 a year. The barn would cost £131,000, a saving of £91,000": a misprint of what the two differ by.
 */
export function savedFault(text: string, quantities: readonly Quantity[], before: string): ReckoningFault | undefined {
  const sums = quantities.filter(({ kind }) => kind === "money");
  for (const [index, said] of sums.entries()) {
    const now = sums[index - 1];
    const joint = now && differs.exec(text.slice(now.end, said.start));
    if (!now || !joint) continue;
    const earlier = index === 1 ? onlySum(before) : index === 2 && sums[0] ? { sum: sums[0], text } : undefined;
    if (!earlier || earlier.sum.loose || now.loose || said.loose) continue;
    const periods = [periodOf(earlier.text, earlier.sum), periodOf(text, now), periodOf(text, said)].filter(Boolean);
    if (new Set(periods).size > 1) continue;
    const less = earlier.sum.value - now.value;
    const noun = joint[1] ?? joint[2] ?? "";
    const right = /increase|rise/.test(noun) ? -less : noun === "difference" ? Math.abs(less) : less;
    if (right <= 0 || Math.abs(right - said.value) <= slackOf([earlier.sum, now, said])) continue;
    if (!isSlipOf(right, said.value) || elseCompared.test(text.slice(said.end))) continue;
    return wrongSum(text, now.start, said, inPounds(right));
  }
  return undefined;
}

/** Beside two sums that differ by nearly as much, one wrong digit of two is a slip too: £91,000 for £81,000. */
const isSlip = (one: Digits, two: Digits): boolean =>
  isNearly(one, two) ||
  (one.digits.length === 2 &&
    sameSize(one, two) &&
    (one.digits[0] === two.digits[0]) !== (one.digits[1] === two.digits[1]));

/** Is one value a misprint of the other? */
export const isSlipOf = (one: number, two: number): boolean => isSlip(withDigits(one), withDigits(two));

/** "A saving of £91,000 on last year" is one on something else. */
const elseCompared = new RegExp(`^${period} (?:on|against|compared|over|from|in)\\b`);

/** The one sum of money of a sentence. */
function onlySum(text: string): { readonly sum: Quantity; readonly text: string } | undefined {
  const [sum, ...others] = quantitiesIn(text).filter(({ kind }) => kind === "money");
  return sum && others.length === 0 ? { sum, text } : undefined;
}
