import { regex } from "../../../core/pattern/regex.ts";
import type { Gathered } from "../../../core/rule/rule.ts";
import { inFigures } from "../shownFigures.ts";
import type { Cited, Counted } from "./citedFacts.ts";
import type { FigureFault } from "./figureFault.ts";
import { groupedBy } from "./groupedBy.ts";
import { inOrder } from "./inOrder.ts";
import { digitCounts, digitsOf, isOneDigitOff, isSwap, withDigits } from "./slips.ts";

interface Numbered extends Counted {
  readonly block: number;
}

/** Another year, another scheme or a part: the number may well be another. */
const another = regex`
  \b(?:19|20)\d\d\b|
  \b(?:
    previous|earlier|former|last|first|second|third|other|another|remaining|further|additional|refused|original|
    existing|average|compared|against|than|between|total|county|national|England|Wales|Scotland|phase|ward|each|per|
    only|least|most|over|under|about|nearly|up to
  )\b
`;
/** A list goes on behind a comma: "41 homes, 14 shops and 9 other premises". */
const around = ({ sentence, words }: Counted): string =>
  listed.test(sentence) ? words : sentence.replace(days, "").replace(spans, "").replace(inBrackets, "");
/** Asked of each number once: with each key that is typed a report is judged anew, and its numbers are the same. */
const others = new WeakMap<Counted, boolean>();
function isOther(one: Counted): boolean {
  const known = others.get(one) ?? another.test(around(one));
  others.set(one, known);
  return known;
}
const listed = /: \d[\d,]* [a-z]+, \d/;
/** A day, or what a bracket cites. */
const days = /\b\d{1,2} (?:and \d{1,2} )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* 20\d\d\b/g;
const spans = /\b(?:between|from|in the \w+ years to) [A-Z][a-z]+ 20\d\d(?: (?:and|to) [A-Z][a-z]+ 20\d\d)?/g;
const inBrackets = /\([^()]{0,80}\)/g;
/** "The 31 forms in section 6": what is told in full further on. */
const pointsOn = /\b(?:in|at|under) (?:section|paragraph|table|appendix) [\dA-Z]|\bbelow\b/i;
/** A report with more numbers of one kind of thing than this is about them. */
const most = 2;

/**
 * "Of the 48 dwellings", where the report has 46 of them and no third number: one digit is another. It is in doubt
 * where the other number stands but once.
 */
export function* wrongKnown(
  counted: readonly Gathered<Cited>[],
  worded: readonly Gathered<Cited>[],
): Generator<FigureFault> {
  const byNoun = new Map<string, Numbered[]>();
  const marked = new Set<string>();
  for (const { fact, block } of inOrder(counted, worded))
    for (const one of [...(fact.counted ?? []), ...(fact.worded ?? [])]) {
      if (isOther(one)) continue;
      const list = byNoun.get(one.noun);
      if (list) list.push({ ...one, block });
      else byNoun.set(one.noun, [{ ...one, block }]);
    }
  for (const all of byNoun.values()) {
    if (all.length < 2 || new Set(all.map(({ value }) => value)).size !== most) continue;
    const times = groupedBy(all, ({ value }) => value);
    for (const [index, two] of all.entries()) {
      if ((times.get(two.value)?.length ?? 0) > 1) continue;
      const others = all.filter(({ value }) => value !== two.value);
      const [one] = others;
      // The number that the report gives once, and that stands first or is not taken up, is in doubt.
      const once = all.length - others.length === 1 && others.length > 1 && others.some(({ known }) => known);
      if (!(two.known || (once && !two.worded)) || !one || all.length - others.length > 1) continue;
      if (all.indexOf(one) > index && !pointsOn.test(two.sentence)) continue;
      // "13" of "31" may be a part of them.
      if (others.length < 2 && two.value < 100 && String(one.value)[0] !== String(two.value)[0]) continue;
      if (one.block === two.block || !isOneDigitOff(one, two)) continue;
      // "31 witness forms" are forms, and read as witnesses too.
      const place = `${two.block} ${two.start}`;
      if (marked.has(place)) continue;
      marked.add(place);
      yield {
        block: two.block,
        start: two.start,
        end: two.end,
        said: two.worded ? two.words : String(two.value),
        right: String(one.value),
        doubtful:
          others.length < 2 ||
          !two.known ||
          [one, two].some(({ worded, sentence }) => worded || another.test(sentence)),
      };
    }
  }
}

/** Numbers of so many digits do not have the same ones by chance; of one digit less, where there are but two. */
const fewest = 4;
const years = /\b(?:19|20)\d\d(?:[/–-]\d\d)?\b/g;
const yearsOf = (sentence: string): readonly string[] => sentence.match(years) ?? [];
/** Two sentences that tell of two times: what is told of one need not hold of the other. */
const otherTimes = (one: string, two: string): boolean => {
  const [a, b] = [yearsOf(one), yearsOf(two)];
  return a.length > 0 && b.length > 0 && !a.some((year) => b.includes(year));
};

/** "The 2,610 looms", "all 2,610 looms". */
const isTakenUp = ({ known, sentence, value }: Counted): boolean =>
  known === true || new RegExp(`\\b[Aa]ll ${inFigures(value)}\\b`).test(sentence);

/**
 * "51,340 repairs" and "53,140 repairs", in different places and of no different years: two digits changed places. The
 * one that is told less often, or later, is the misprint.
 */
export function* wrongTwice(facts: readonly Gathered<Cited>[]): Generator<FigureFault> {
  const all = facts.flatMap(({ fact, block }) =>
    (fact.counted ?? []).filter(({ value }) => value >= 1000).map((one) => ({ ...one, block })),
  );
  const told = groupedBy(all, ({ value }) => value);
  const times = (value: number): number => told.get(value)?.length ?? 0;
  for (const ofNoun of groupedBy(all, ({ noun }) => noun).values()) {
    const byValue = groupedBy(ofNoun, ({ value }) => value);
    for (const [one, two] of swapped([...byValue.keys()])) {
      const length = digitsOf(one).length;
      if (length < fewest - 1 || (length < fewest && byValue.size > most)) continue;
      const [right, odd] = (times(two) > times(one) ? [two, one] : [one, two]).map((value) => byValue.get(value)?.[0]);
      if (!right || !odd || right.block === odd.block || otherTimes(right.sentence, odd.sentence)) continue;
      if (length < fewest && ![right, odd].some(isTakenUp)) continue;
      yield {
        block: odd.block,
        start: odd.start,
        end: odd.end,
        said: inFigures(odd.value),
        right: inFigures(right.value),
        doubtful: false,
      };
    }
  }
}

/** The pairs of the values that are one another but for two neighbouring digits. */
function* swapped(values: readonly number[]): Generator<readonly [number, number]> {
  for (const alike of values.length < 2 ? [] : groupedBy(values, digitCounts).values())
    for (const [index, one] of alike.entries())
      for (const two of alike.slice(index + 1)) if (isSwap(withDigits(one), withDigits(two))) yield [one, two];
}
