import { digit, isSign, longest, shortest, wordEnd } from "./necessary.ts";

/** What is looked up in a text for a need: hashes of its words, and what each of its ways asks for. */
export interface Keys {
  readonly words: Int32Array;
  readonly ways: readonly (readonly Keys[])[];
  /** The words and the first ones that each way asks for: a text that has none of them does not meet the need. */
  readonly first: Int32Array;
}

/** The keys of a need, from its text (`needText` in necessary.ts). */
export function keysOf(need: string): Keys {
  let at = 0;
  const read = (): Keys => {
    const words: number[] = [];
    const ways: Keys[][] = [];
    for (; at < need.length && need[at] !== ")" && need[at] !== ","; at++) {
      if (need[at] === " ") continue;
      if (need[at] !== "(") {
        let hash = seed;
        for (; at < need.length && !between.includes(need.charAt(at)); at++) hash = step(hash, need.charCodeAt(at));
        words.push(hash);
        at--;
        continue;
      }
      const way: Keys[] = [];
      do {
        at++;
        way.push(read());
      } while (need[at] === ",");
      ways.push(way);
    }
    const own = Int32Array.from(words);
    if (ways.length === 0) return { words: own, ways, first: own };
    for (const [rarest] of ways) if (rarest) words.push(...rarest.first);
    return { words: own, ways, first: Int32Array.from(new Set(words)) };
  };
  return read();
}

const between = " (),";

/** Whether a text with these words meets the need, or (seldom) has words that only hash alike. */
export const meets = (words: Words, keys: Keys): boolean =>
  hasOne(words, keys.first) && (keys.ways.length === 0 || meetsWholly(words, keys));

const meetsWholly = (words: Words, keys: Keys): boolean =>
  hasOne(words, keys.words) || keys.ways.some((way) => way.every((one) => meets(words, one)));

/** The beginnings of every word of a text, and the words themselves, as hashes in a table with open places. */
type Words = Int32Array;

function hasOne(words: Words, keys: Int32Array): boolean {
  const mask = words.length - 1;
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] as number;
    for (let at = place(key) & mask; words[at] !== 0; at = (at + 1) & mask) if (words[at] === key) return true;
  }
  return false;
}

/** The words of the texts that were asked about last: rules ask about a sentence with many patterns, one rule after another. */
const kept = new Map<string, Words>();
const keptAtMost = 64;
/** Tables that no text needs any more, by how often their size was doubled. */
const spare: Words[][] = [];
let lastText = "";
let lastWords: Words = new Int32Array(2);

/** The words of a text. Use them at once: the table may be another text's after the next question. */
export function wordsOf(text: string): Words {
  if (text === lastText) return lastWords;
  let words = kept.get(text);
  if (!words) {
    if (kept.size >= keptAtMost) forget();
    words = read(text);
    kept.set(text, words);
  }
  lastText = text;
  lastWords = words;
  return words;
}

function forget(): void {
  for (const words of kept.values()) {
    const doubled = Math.log2(words.length);
    if (doubled <= 12) {
      spare[doubled] ??= [];
      spare[doubled].push(words);
    }
  }
  kept.clear();
}

function read(text: string): Words {
  let doubled = 6;
  while (1 << doubled < text.length * 2) doubled++;
  const words = spare[doubled]?.pop()?.fill(0) ?? new Int32Array(1 << doubled);
  const mask = words.length - 1;
  const add = (hash: number): void => {
    let at = place(hash) & mask;
    while (words[at] !== 0 && words[at] !== hash) at = (at + 1) & mask;
    words[at] = hash;
  };
  const { length } = text;
  for (let at = 0; at < length; at++) {
    let unit = text.charCodeAt(at) | 32;
    if (unit < 97 || unit > 122) {
      const sign = text.charCodeAt(at);
      if (sign >= 48 && sign <= 57) add(anyDigit);
      else if (isSign(sign)) add(step(seed, sign));
      continue;
    }
    let hash = seed;
    let letters = 0;
    for (; unit >= 97 && unit <= 122; unit = text.charCodeAt(at) | 32) {
      letters++;
      if (letters <= longest) {
        hash = step(hash, unit);
        if (letters >= shortest) add(hash);
      }
      at++;
    }
    if (letters <= longest) add(step(hash, end));
    // The unit behind the word is looked at in its turn.
    at--;
  }
  return words;
}

const end = wordEnd.charCodeAt(0);
const seed = 0x811c9dc5 | 0;
const step = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
const place = (hash: number): number => hash ^ (hash >>> 15);
const anyDigit = step(seed, digit.charCodeAt(0));
