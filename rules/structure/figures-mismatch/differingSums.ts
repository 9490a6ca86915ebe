import { regex, wordSet } from "../../../core/pattern/regex.ts";
import { isExchange, isMistyped, isNearly, isShuffle, isSwap } from "./slips.ts";
import { isNoun, type Sum, unnamed } from "./sums.ts";
import { ofOneOption, type Told, type ToldSums } from "./toldSums.ts";

/** A sum that the report gives as another elsewhere. */
export interface Differing {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly item: string;
  readonly amount: string;
  readonly other: string;
  /** Only the digits say that one item is meant: the words for it differ. */
  readonly doubtful: boolean;
}

/** A paper with more sums than this is about sums: too many items share a noun for one to be held against another. */
const most = 60;
/** With more sums than this, two may have the same digits by chance. */
const few = 30;

/**
 * Pairs of sums for one item. A slip has a shape: two digits change places, or the size is a thousand or ten times
 * off. Only such pairs are told, and only where the words name one item: the same noun, and nothing that parts them.
 */
export function differing({ all, times }: ToldSums): readonly Differing[] {
  const held = all.length > few ? named(all) : all;
  const found: Differing[] = [];
  for (const [index, one] of held.entries()) {
    const other = otherOf(one, held, index + 1, all.length > few);
    if (!other) continue;
    const [odd, right] = times(one.sum.value) < times(other.sum.value) ? [one, other] : [other, one];
    found.push({
      block: odd.block,
      start: odd.sum.start,
      end: odd.sum.end,
      item: `The ${odd.sum.noun}`,
      amount: odd.sum.amount,
      other: right.sum.amount,
      doubtful:
        other.sum.noun !== one.sum.noun ||
        one.sum.noun === unnamed ||
        isNetAlone(one.sum, other.sum) ||
        isAgain(one.sum, other.sum) ||
        isBare(one.sum, other.sum) ||
        isMistyped(one.sum, other.sum),
    });
  }
  return onePerSum([...found, ...againstSettled(held, times)]);
}

/** “The saving of £338,000”, where the report gives the saving three times or more as £388,000. */
function againstSettled(held: readonly Told[], times: ToldSums["times"]): readonly Differing[] {
  return held.flatMap((one): readonly Differing[] => {
    const { sum, block } = one;
    if (times(sum.value) > 1 || sum.noun === unnamed || !definite.test(sum.before)) return [];
    const settled = held.find(
      (two) =>
        two.sum.noun === sum.noun &&
        times(two.sum.value) > 2 &&
        isMistyped(sum, two.sum) &&
        alike(sum, two.sum) &&
        ![sum, two.sum].some(({ marks }) => marks.some((mark) => changing.test(mark))),
    );
    if (!settled) return [];
    const { start, end, amount, noun } = sum;
    return [{ block, start, end, item: `The ${noun}`, amount, other: settled.sum.amount, doubtful: false }];
  });
}

/** A sum that differs from one that is told in several places is told once, and for sure where one of them is. */
function onePerSum(found: readonly Differing[]): readonly Differing[] {
  const kept = new Map<string, Differing>();
  for (const one of found) {
    const key = [one.block, one.start, one.amount, one.other].join(" ");
    const before = kept.get(key);
    if (!before || (before.doubtful && !one.doubtful)) kept.set(key, one);
  }
  return [...kept.values()];
}

/** The sums that a noun names; none where they are too many. */
function named(all: readonly Told[]): readonly Told[] {
  const found: Told[] = [];
  for (const one of all) if (one.sum.noun !== unnamed && found.push(one) > most) return [];
  return found;
}

/**
 * The sum behind the one that it seems to be a slip of. A sum that is said twice is settled, and so is one whose slip
 * is explained where it stands.
 */
function otherOf(one: Told, held: readonly Told[], from: number, many: boolean): Told | undefined {
  const others: Told[] = [];
  for (let at = from; at < held.length; at++) {
    const two = held[at] as Told;
    if (isSlip(one.sum, two.sum) && isElsewhere(one, two) && alike(one.sum, two.sum) && ofOneOption(one, two))
      others.push(two);
  }
  if (others.length === 0) return undefined;
  const { noun } = one.sum;
  const ofNoun = noun === unnamed ? undefined : others.find(({ sum }) => sum.noun === noun);
  return ofNoun ?? (many ? undefined : others.find((two) => isSwapElsewhere(one, two)));
}

/**
 * Digits alone say that one thing is meant: three of them or more, or what the sums are for is named with both. A nought
 * that moved or a size that is another needs what they are for.
 */
function isSwapElsewhere(one: Told, two: Told): boolean {
  if (two.block === one.block) return false;
  if (!isSwap(one.sum, two.sum)) return isMisplaced(one.sum, two.sum) && sameTopic(one.sum, two.sum);
  return one.sum.digits.length >= 3 || (one.sum.yearly === two.sum.yearly && sharedTopics(one.sum, two.sum) > 1);
}

/** "£3.2m" and "£3.02m", "£112m" and "£112,000". */
const isMisplaced = (one: Sum, two: Sum): boolean =>
  one.digits.length !== two.digits.length || (one.digits === two.digits && one.digits.length >= 3);

/**
 * In another block; or in another sentence of this one, where what it is for is named again or the sum is taken up by
 * its name.
 */
const isElsewhere = (one: Told, two: Told): boolean =>
  one.block !== two.block ||
  (one.sum.sentence !== two.sum.sentence && (sameTopic(one.sum, two.sum) || isTakenUp(one.sum, two.sum)));

/** "The net saving of £142,000", behind a net saving. */
const isTakenUp = (one: Sum, two: Sum): boolean =>
  kindsOf(one) !== "" && sameKind(one, two) && definite.test(two.before);

/** How many words of what they are for two sums share. */
export const sharedTopics = (one: Sum, two: Sum): number => {
  const topics = topicsIn(two);
  return topics.length > 0 ? topicsIn(one).filter((topic) => topics.includes(topic)).length : 0;
};
const sameTopic = (one: Sum, two: Sum): boolean => sharedTopics(one, two) > 0;

/** Words that set two sums of one noun apart, whichever of them has it. */
const parting = regex`
  ^(?:
    supposed|phase|lot|gross|net|one-off|additional|further|extra|previous|former|original|revised|per |each|monthly|
    weekly|year |quarter |excluding|without|remaining|balance|another|other|reserve
  )
`;

/** What sets them apart: words that only one of them has. "Extra" and "additional" say the same. */
function partings(one: Sum, two: Sum): readonly string[] {
  const [a, b] = [one, two].map(({ marks }) => marks.map((mark) => mark.replace(/^(?:additional|further)$/, "extra")));
  return [...(a ?? []).filter((mark) => !b?.includes(mark)), ...(b ?? []).filter((mark) => !a?.includes(mark))].filter(
    (mark) => parting.test(mark),
  );
}

/** Only that one is said to be net, and the other not to be gross: perhaps they are the same. */
const isNetAlone = (one: Sum, two: Sum): boolean => partings(one, two).join() === "net";

/** "The saving of £48,000 a year": a yearly sum that has been spoken of before, by the same noun. */
const isAgain = (one: Sum, two: Sum): boolean =>
  one.noun === two.noun &&
  one.noun !== unnamed &&
  one.yearly &&
  two.yearly &&
  !sameTopic(one, two) &&
  [one, two].some(({ before }) => again.test(before));
const again = regex`
  \b[Tt](?:he|his|hat) (?:annual |yearly |net |total )?(?:saving|cost|income|surplus|deficit|loss)s? of (?:
    the (?:[a-z]+ )?(?:scheme|project|proposal|plan|works?|service|contract|lease|concession|change)s? (?:[a-z]+ ){0,4}
  )?$
`;

/** "The saving is £75,000 a year", "the annual saving would be £57,000": neither says what it is a saving of. */
const isBare = (one: Sum, two: Sum): boolean =>
  one.noun === two.noun &&
  one.noun !== unnamed &&
  one.yearly &&
  two.yearly &&
  [one, two].every((sum) => isSubject.test(sum.before) && topicsIn(sum).length === 0);
const isSubject = regex`
  \b(?:[Tt]he|[Tt]his|[Aa]n?) (?:annual |yearly |net )?(?:saving|cost|income|surplus|deficit)s?
  \ (?:is|of|would be|will be) $
`;

/** Words that make one sum another than the last of its name. */
export const changing = regex`
  ^(?:
    previous|current|present|existing|former|original|revised|lower|higher|first|second|third|fourth|fifth|initial|
    below|above|over|under|rise|increase|fall|reduction|cut|if|plus|less|more|between|average|maximum|minimum|up to|
    from|20
  )
`;
const kinds = /^(?:net|gross|capital|total|annual|one-off|revenue)$/;
export const definite = /\b[Tt]he (?:[a-z-]+ ){0,3}of $/;

/**
 * The same noun of the same kind and time, told of both without a word that parts them. Digits that are no neighbours
 * need what they are for as well, and a digit that is another needs "the net cost of" before one of them.
 */
function isNamedAlike(one: Sum, two: Sum): boolean {
  if (one.noun !== two.noun || one.noun === unnamed || one.yearly !== two.yearly) return false;
  if ([one, two].some((sum) => sum.marks.some((mark) => changing.test(mark)))) return false;
  if (isExchange(one, two)) return sameTopic(one, two);
  return (
    kindsOf(one) !== "" && sameKind(one, two) && one.yearly && [one, two].some(({ before }) => definite.test(before))
  );
}

/** Net, capital, one-off: what kind of sum it is said to be. */
const kindsOf = ({ marks }: Sum): string => marks.filter((mark) => kinds.test(mark)).join();
const sameKind = (one: Sum, two: Sum): boolean => one.noun === two.noun && kindsOf(one) === kindsOf(two);

/** No word parts them, and they are of no different options or years. */
export function alike(one: Sum, two: Sum): boolean {
  if (partings(one, two).length > 0 && !isNetAlone(one, two)) return false;
  return ofOneYear(one, two);
}

/** Does nothing say that they are of different options or years? */
export const ofOneYear = (one: Sum, two: Sum): boolean => agree(one, two, /^option/) && agree(one, two, /^20\d\d/);

/** Do both name the same option or year, where both name one? */
function agree(one: Sum, two: Sum, sort: RegExp): boolean {
  const [a, b] = [one, two].map((sum) => sum.marks.filter((mark) => sort.test(mark)));
  return !a?.length || !b?.length || a.some((mark) => b.includes(mark));
}

/** "If demand rose by 10% the cost would rise by £146,000", of £1.46m: a tenth of it is no slip. */
const isTenth = (small: Sum, whole: Sum): boolean =>
  Math.abs(small.value * 10 - whole.value) < 1 &&
  /\b(?:10(?:\.0)? ?%|10 per cent|ten per cent|(?:a|one)[ -]tenth)/i.test(`${small.before} ${small.after}`);

/**
 * The same digits with two neighbours changed over (two digits alone only where what the sum is for is named too), or
 * the same digits at ten, a hundred or a thousand times the size.
 */
export function isSlip(one: Sum, two: Sum): boolean {
  if (one.value === two.value || !isNearly(one, two)) return false;
  if (one.digits.length !== two.digits.length) return true;
  if (one.digits === two.digits && (isTenth(one, two) || isTenth(two, one))) return false;
  if (one.digits === two.digits) return one.digits.length >= 2 || (one.yearly && two.yearly);
  if (isShuffle(one, two)) return one.noun === two.noun && one.noun !== unnamed && one.yearly === two.yearly;
  if (isExchange(one, two) || isMistyped(one, two)) return isNamedAlike(one, two);
  return isSwap(one, two) && (one.digits.length >= 3 || sameTopic(one, two) || isAgain(one, two) || isBare(one, two));
}

/** Words that say nothing of what a sum is for, by their beginnings. */
const idle = wordSet`
  estima annual total overal costs saving budget value amount would could should about around being which their
  there those these where reduce increa approx report counci option scheme projec financ fundin expect includ agains
  betwee during after before under other total years yearly capita revenu curren presen existi additi furthe extra
  previo origin revise first second third period result requir propos recomm merit demeri advant disadv limit betwe
`;

/** What a sum is for, by the beginnings of words: "redund", "softwa". */
const topicsIn = ({ before, after }: Sum): readonly string[] => [
  ...new Set(
    (`${before} ${after}`.toLowerCase().match(/[a-z]{5,}/g) ?? [])
      .filter((word) => !isNoun.test(word))
      .map((word) => word.replace(/(?:ies|s|ing|ed)$/, "").slice(0, 6))
      .filter((word) => !idle.has(word)),
  ),
];
