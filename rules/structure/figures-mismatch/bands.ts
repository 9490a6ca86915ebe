import { oneLine } from "../../../core/pattern/regex.ts";
import { numberOf, wordedNumber } from "../quantities.ts";

/** From one number to another, each of them in it. */
interface Band {
  readonly from: number;
  readonly to: number;
}

const number = `\\d{1,4}|${wordedNumber}`;
const limit = `(?:the age of )?(?:£ ?)?(${number})`;
/** The ways of saying a band, and what each of them makes of its numbers. */
const ways: readonly (readonly [RegExp, (one: number, two: number) => Band])[] = [
  [
    new RegExp(oneLine`\b(${number})(?: [a-z]+){0,2} (?:or|and) (?:under|younger|below|less|fewer|smaller)\b`, "i"),
    (to) => ({ from: Number.NEGATIVE_INFINITY, to }),
  ],
  [
    new RegExp(
      oneLine`
        \b(${number})(?: [a-z]+){0,2} (?:or|and) (?:over|above|older|more|larger|bigger|upwards)\b
      `,
      "i",
    ),
    (from) => ({ from, to: Number.POSITIVE_INFINITY }),
  ],
  [new RegExp(`\\b(?:aged|between|from) (${number}) (?:to|and) (${number})\\b`, "i"), (from, to) => ({ from, to })],
  [new RegExp(`\\b(${number})(?: to |[–-])(${number})\\b`, "i"), (from, to) => ({ from, to })],
  [new RegExp(`\\bup to ${limit}\\b`, "i"), (to) => ({ from: Number.NEGATIVE_INFINITY, to })],
  [
    new RegExp(`\\b(?:under|below|(?:younger|fewer|less|smaller|shorter) than) ${limit}\\b`, "i"),
    (to) => ({ from: Number.NEGATIVE_INFINITY, to: to - half }),
  ],
  [
    new RegExp(`\\b(?:over|above|(?:older|more|larger|bigger|longer) than) ${limit}\\b`, "i"),
    (from) => ({ from: from + half, to: Number.POSITIVE_INFINITY }),
  ],
];
/** "Under 25": 24 and all that is not yet 25. */
const half = 0.5;

function bandIn(words: string): Band | undefined {
  for (const [way, of] of ways) {
    const match = way.exec(words);
    if (match) return of(numberOf(match[1]), numberOf(match[2]));
  }
  return undefined;
}

/**
 * Do the words behind the parts put each of them into a band of its own, and the bands together leave nobody out:
 * "under 25" and "25 or over"? Then what is in one of them is in no other, and all are in one.
 */
export function areBands(words: readonly string[]): boolean {
  const bands = words.flatMap((one) => bandIn(one) ?? []).sort((one, two) => one.from - two.from);
  return (
    words.length > 1 &&
    bands.length === words.length &&
    bands[0]?.from === Number.NEGATIVE_INFINITY &&
    bands.at(-1)?.to === Number.POSITIVE_INFINITY &&
    bands.slice(1).every(({ from }, at) => from > (bands[at]?.to ?? from) && from - (bands[at]?.to ?? from) <= 1)
  );
}

const ofRange = new RegExp(`^(?: to |[–-])(?:${number})\\b`, "i");
const ofLimit = /^(?: [a-z]+){0,2} (?:or|and) (?:over|above|older|under|below|younger|upwards)\b/i;
const ofRangeEnd = new RegExp(`\\b(?:${number})(?: to |[–-])$`, "i");
const limits = /\b(?:aged|(?:younger|older) than) $|\d[^.;,\d]{1,12} (?:fewer|less|more) than $/i;

/** Is the figure between these words the limit of a band, and counts nothing? */
export const isLimit = (before: string, behind: string): boolean =>
  limits.test(before) ||
  ofLimit.test(behind) ||
  (ofRange.test(behind) && /\b(?:aged|are|were|be) $/.test(before)) ||
  (ofRangeEnd.test(before) && /\b(?:aged|are|were|be) [^ ]+ to $/.test(before));
