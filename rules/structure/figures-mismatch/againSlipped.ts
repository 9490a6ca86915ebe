import { regex } from "../../../core/pattern/regex.ts";
import { alike, changing, definite, ofOneYear, sharedTopics } from "./differingSums.ts";
import type { FigureFault } from "./figureFault.ts";
import { groupedBy } from "./groupedBy.ts";
import { digitCounts, digitsOf, isOneDigitOff, isSwap } from "./slips.ts";
import { type Sum, unnamed } from "./sums.ts";
import { heldAgainst, ofOneOption, type Told, type ToldSums } from "./toldSums.ts";

/** A paper with more sums than this is about sums: two of a name are often two things. */
const most = 80;
/** So many sums of like digits are a list of like things. */
const mostAlike = 6;

/**
 * Sums of one name and time, or of one thing, of which one is the other with two neighbouring digits changed over or
 * with another digit, where the report tells it once.
 */
export function* slippedAgain({ all, times }: ToldSums): Generator<FigureFault> {
  if (all.length > most) return;
  const seen = new Set<Told>();
  for (const like of likeDigits(all))
    for (const [index, two] of like.entries()) {
      if (times(two.sum.value) > 1 || seen.has(two)) continue;
      const right = like.find(
        (one, at) =>
          one.sum.value !== two.sum.value &&
          (at < index || times(one.sum.value) > 1) &&
          isElsewhere(one, two) &&
          ofOneOption(one, two) &&
          (alike(one.sum, two.sum) || (isSwapOfTold(one.sum, two.sum, times) && ofOneYear(one.sum, two.sum))) &&
          (one.block !== two.block || sharedTopics(one.sum, two.sum) > 0 || one.sum.yearly) &&
          isSame(one.sum, two.sum, times),
      );
      if (!right) continue;
      seen.add(two);
      yield heldAgainst(two, right);
    }
}

const isElsewhere = (one: Told, two: Told): boolean => one.block !== two.block || one.sum.sentence !== two.sum.sentence;

/** Groups of sums that may be slips of each other: the same digits in another order, or all but one the same. */
function* likeDigits(all: readonly Told[]): Generator<readonly Told[]> {
  const worth = all.filter(({ sum }) => sum.digits.length > 1);
  const size = ({ value }: Sum): number => Math.floor(Math.log10(value));
  for (const group of groupedBy(worth, ({ sum }) => `${digitCounts(sum.value)} ${size(sum)}`).values())
    if (isFew(group)) yield group;
  const masked = worth.flatMap((told) =>
    [...told.sum.digits].map((_, at) => ({
      told,
      key: `${told.sum.digits.slice(0, at)}*${told.sum.digits.slice(at + 1)} ${size(told.sum)}`,
    })),
  );
  for (const group of groupedBy(masked, ({ key }) => key).values()) {
    const told = group.map((one) => one.told);
    if (isFew(told)) yield told;
  }
}

const isFew = (group: readonly Told[]): boolean => {
  const values = new Set(group.map(({ sum }) => sum.value)).size;
  return values > 1 && values <= mostAlike && group.length <= mostAlike * 4;
};

/** "Yields £69,000", "would bring in £96,000 more": income without its noun. */
const brings = regex`
  \b(?:yields?|brings? in|brought in|bringing in|raises?|raising|generates?|earns?|earned|nets)(?: [a-z]+){0,3} $
`;
const nameOf = ({ noun, before }: Sum): string | undefined =>
  noun !== unnamed ? noun : brings.test(before) ? "income" : undefined;
/** A year that both are of. */
const sameYear = (one: Sum, two: Sum): boolean =>
  one.marks.some((mark) => /^20\d\d/.test(mark) && two.marks.includes(mark));
/** "At the present number of burials", "at current prices": how both may be reckoned. */
const reckonedAt =
  /\b[Aa]t (?:the )?(?:present|current|existing) (?:numbers?|prices?|rates?|use|volumes?|levels?|take-up)\b/;
const isChanging = ({ marks, before }: Sum): boolean =>
  marks.some(
    (mark) =>
      changing.test(mark) &&
      !/^(?:20|up to|if$|over$|more$|plus$)/.test(mark) &&
      !(/^(?:present|current|existing)/.test(mark) && reckonedAt.test(before)),
  );

/** "Half of the £68,000 in the survey": a sum that the reader knows of. */
const takenUp = /\b(?:the|this|that|these|those) $/;
const ofItsOwn = /^,? (?:(?:is|was|would be|will be) )?(?:for|to|towards|from) /;

/**
 * "£69,000", told once, where "£96,000" is told again and again: of 555 reports without a fault one has such a pair,
 * whatever its words. "£0.4m" and "£1.3m" have too few digits to say so.
 */
const isSwapOfTold = (one: Sum, two: Sum, times: ToldSums["times"]): boolean =>
  times(one.value) > 1 && isSwap(one, two) && (two.digits.length > 2 || two.amount.includes(","));

/** Do the words say that one thing is meant? */
function isSame(one: Sum, two: Sum, times: ToldSums["times"]): boolean {
  const name = nameOf(two);
  const named = name !== undefined && name === nameOf(one);
  if (isChanging(one) || isChanging(two)) return false;
  const shared = sharedTopics(one, two);
  // "The grant of £96,000 is for paths": each is for something of its own.
  if (shared === 0 && ofItsOwn.test(one.after) && ofItsOwn.test(two.after)) return false;
  if (isSwap(one, two)) {
    if (named && one.yearly === two.yearly && (one.yearly || sameYear(one, two))) return true;
    if (named && (definite.test(two.before) || definite.test(one.before)) && one.yearly === two.yearly) return true;
    return (
      shared > 1 || (shared > 0 && (takenUp.test(two.before) || sameYear(one, two))) || isSwapOfTold(one, two, times)
    );
  }
  if (!isOneDigitOff(one, two)) return false;
  const settled = times(one.value) > 1 && definite.test(two.before);
  if (shared > 1) return settled || (digitsOf(one.value).length > 2 && one.noun === two.noun);
  return named && settled && (shared > 0 || (one.yearly === two.yearly && digitsOf(one.value).length > 2));
}
