import { regex } from "../pattern/regex.ts";
import type { Span } from "./span.ts";

export interface Sentence extends Span {
  readonly text: string;
}

/** A full stop after one of these does not end a sentence. */
const abbreviations = new Set(
  (
    "para paras s ss sch sec cl art reg regs cllr cllrs mr mrs ms mx dr st rev hon rt prof approx e.g i.e eg ie cf viz " +
    "ref refs fig figs app appx vol p pp c v vs ltd co inc plc dept est ed eds et al tel ext ave rd jan feb mar apr jun jul aug " +
    "sep sept oct nov dec mon tue wed thu fri sat sun"
  ).split(" "),
);

/** These end no sentence when a number follows ("No. 4"), but may otherwise. */
const beforeNumber = new Set(["no", "nos", "item", "min", "max"]);

const boundary = /(?<![.!?])[.!?]+["'”’)\]]*\s+(?=["'“‘([]?[\p{Lu}\d£])/gu;

/** Up to `count` sentences before the one that starts at `start`, in order. */
export function sentencesBefore(all: readonly Sentence[], start: number, count: number): readonly Sentence[] {
  const at = Math.max(
    0,
    all.findIndex((one) => one.start === start),
  );
  return all.slice(Math.max(0, at - count), at);
}

/** Up to `count` sentences behind the one that starts at `start`, in order. */
export function sentencesBehind(all: readonly Sentence[], start: number, count: number): readonly Sentence[] {
  const behind = all.findIndex((one) => one.start === start) + 1;
  return behind === 0 ? [] : all.slice(behind, behind + count);
}

/** A sentence but for the stop that ends it. */
export const withoutStop = ({ start, end, text }: Sentence): Span => ({
  start,
  end: end - (/[.!?]$/.test(text) ? 1 : 0),
});

const joined = (some: readonly Sentence[]): string => some.map(({ text }) => text).join(" ");

/** The words of those before it, one where nobody says how many; "" where there are none. */
export const textBefore = (all: readonly Sentence[], start: number, count = 1): string =>
  joined(sentencesBefore(all, start, count));

/** The words of the sentence behind it, or "". */
export const textBehind = (all: readonly Sentence[], start: number): string => joined(sentencesBehind(all, start, 1));

/**
 * No sentence that somebody wrote is longer (UTF-16 units); a list or a table without full stops is. It is cut between
 * words.
 */
const longestSentence = 2000;

/** "2.3 The group": the number of a paragraph is no word of its first sentence. */
const paragraphNumber = /^\d{1,3}(?:\.\d{1,3}){1,3}\.? (?=["“‘'([]?[\p{Lu}£])/u;

/**
 * The sentences of a block's prose, in order; spans count in the prose and leave out the paragraph's number and the
 * space between sentences.
 */
export function sentences(text: string): readonly Sentence[] {
  const found: Sentence[] = [];
  let start = paragraphNumber.exec(text)?.[0].length ?? 0;
  const add = (end: number) => {
    while (end - start > longestSentence) {
      const space = text.lastIndexOf(" ", start + longestSentence);
      const cut = space > start ? space : start + longestSentence;
      found.push({ start, end: cut, text: text.slice(start, cut) });
      start = space > start ? cut + 1 : cut;
    }
    if (end > start) found.push({ start, end, text: text.slice(start, end) });
  };
  for (const match of text.matchAll(boundary)) {
    const stop = match.index;
    if (
      match[0].startsWith(".") &&
      continues(
        text.slice(Math.max(start, stop - 24), stop),
        text.slice(stop + match[0].length, stop + match[0].length + 4),
      )
    ) {
      continue;
    }
    add(stop + match[0].trimEnd().length);
    start = stop + match[0].length;
  }
  add(text.trimEnd().length);
  return found;
}

/** What is told apart by letters. */
const lettered = regex.iu`
  \b(?:
    options?|appendix|appendices|annexe?s?|lots?|phases?|tables?|parts?|groups?|bands?|classe?s?|categor(?:y|ies)|
    models?|scenarios?|sites?|zones?|blocks?|schedules?|enclosures?
  )(?: \p{Lu},?(?: and| or| to)?)* \p{Lu}$
`;

/** The word that `text` ends with, with stops inside it ("e.g"); `undefined` where it ends with something else. */
function lastWord(text: string): string | undefined {
  let start = text.length;
  while (start > 0 && (isLetter(text.charCodeAt(start - 1)) || text[start - 1] === ".")) start--;
  while (text[start] === ".") start++;
  return start < text.length ? text.slice(start) : undefined;
}

const letter = /\p{L}/u;
const isLetter = (unit: number): boolean =>
  unit < 128 ? (unit | 32) >= 97 && (unit | 32) <= 122 : letter.test(String.fromCharCode(unit));

/** Does the sentence go on after the stop that follows `before`? */
function continues(before: string, after: string): boolean {
  const word = lastWord(before);
  // "2.3. The group": the number of a paragraph.
  if (word === undefined) return /^\s*\d+(\.\d+)*$/.test(before) && !/^\d/.test(after);
  const lower = word.toLowerCase();
  // "Room 4 is Mr Pell's. He": no section.
  if (lower === "s" && /['’]$/.test(before.slice(0, -1))) return false;
  if (beforeNumber.has(lower)) return /^\d/.test(after);
  const letter = /^\p{Lu}$/u.test(word);
  if (letter && lettered.test(before)) return false;
  // A lone capital is an initial, but not in "Schedule 12A".
  return (
    abbreviations.has(lower) || (letter && !/\d\p{Lu}$/u.test(before)) || (lower === "etc" && after.startsWith("Act"))
  );
}
