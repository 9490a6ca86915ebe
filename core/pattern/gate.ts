import { digit, isSign, longest, type Need, shortest, wordEnd } from "./necessary.ts";

/**
 * A need in little room: each word as four letters that stand for its hash; each way in brackets, what it asks for with
 * a comma between. "" asks for nothing.
 */
const codeOf = ({ words, ways }: Need): string =>
  words.map((word) => lettersOf(hashOf(word))).join("") + ways.map((way) => `(${way.map(codeOf).join(",")})`).join("");

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const perWord = 4;
const lettersOf = (hash: number): string =>
  [18, 12, 6, 0].map((bits) => alphabet.charAt((hash >>> bits) & 63)).join("");
const values = new Uint8Array(128);
for (let value = 0; value < alphabet.length; value++) values[alphabet.charCodeAt(value)] = value;

function hashAt(code: string, at: number): number {
  let hash = 0;
  for (let letter = at; letter < at + perWord; letter++)
    hash = (hash << 6) | (values[code.charCodeAt(letter)] as number);
  return hash;
}

/**
 * A code as the words that are looked for first, which are all but what follows the first comma of each way, and all
 * that it asks for.
 */
function apart(code: string): { readonly first: string; readonly more: string } {
  let first = "";
  let more = "";
  let depth = 0;
  /** So deep is the way whose first need has been read; 0 while none is. */
  let past = 0;
  for (const [part] of code.matchAll(/[(),]|[^(),]{4}/g)) {
    if (part === "(") depth++;
    else if (part === ",") past ||= depth;
    else if (part === ")") {
      if (past === depth) past = 0;
      depth--;
    }
    const isFirst = part.length === perWord && past === 0;
    if (isFirst) first += part;
    more += isFirst ? "." : part;
  }
  return { first, more: more.includes("(") ? more : "" };
}

/**
 * Several needs in little room, as `Gates` takes them: of each the words that are looked for first, with a comma behind
 * them; then, behind a semicolon each, the codes of those that ask for more, where a dot stands for the next of the
 * first words.
 */
export function tellNeeds(needs: readonly (Need | undefined)[]): string {
  const told = needs.map((need) => apart(need ? codeOf(need) : ""));
  return `${told.map(({ first }) => `${first},`).join("")};${told.map(({ more }) => more).join(";")}`;
}

/** Several needs in a form that a text is soon held against. */
export class Gates {
  readonly #told: string;
  /**
   * Of each need after the other, the words that are looked for first: a text that has none of them does not meet the
   * need.
   */
  readonly #first: number[] = [];
  /** Where in `#first` those of each need end. */
  readonly #ends: number[] = [];
  /**
   * Of each need all that it asks for, where that is more than one of its first words. Seldom asked for, so read late.
   */
  #codes: readonly string[] | undefined;

  /** `told` as `tellNeeds` writes it. A need of no words is met by every text. */
  constructor(told: string) {
    this.#told = told;
    for (let at = 0, sign = told.charCodeAt(0); sign !== semicolon; sign = told.charCodeAt(at))
      if (sign === comma) {
        this.#ends.push(this.#first.length);
        at++;
      } else {
        this.#first.push(hashAt(told, at));
        at += perWord;
      }
  }

  /**
   * The first need from `from` on that a text with these words meets, or (seldom) seems to, for words hash alike; -1 if
   * none.
   */
  next(words: Words, from: number): number {
    const first = this.#first;
    let at = from === 0 ? 0 : (this.#ends[from - 1] as number);
    for (let need = from; need < this.#ends.length; need++) {
      const end = this.#ends[need] as number;
      const start = at;
      while (at < end && !has(words, first[at] as number)) at++;
      if ((at < end || start === end) && this.#isMet(need, start, words)) return need;
      at = end;
    }
    return -1;
  }

  /** The need, whose first words begin at `start`, is met by a text that has one of them. */
  #isMet(need: number, start: number, words: Words): boolean {
    this.#codes ??= this.#told.slice(this.#told.indexOf(";") + 1).split(";");
    const code = this.#codes[need] as string;
    return code === "" || new Reading(code, this.#first, start).metBy(words);
  }
}

const [opening, comma, closing, semicolon, dot] = ["(", ",", ")", ";", "."].map((sign) => sign.charCodeAt(0));

/** Holds a text against a need from the code itself: few needs are looked at beyond their first words. */
class Reading {
  readonly #code: string;
  #at = 0;
  /** The words that dots stand for, and which of them is the next. */
  readonly #first: readonly number[];
  #next: number;

  constructor(code: string, first: readonly number[], start: number) {
    this.#code = code;
    this.#first = first;
    this.#next = start;
  }

  /** Reads one need, up to what ends it. */
  metBy(words: Words): boolean {
    let met = false;
    for (let sign = this.#sign(); !Number.isNaN(sign) && sign !== closing && sign !== comma; sign = this.#sign()) {
      if (sign === opening) {
        if (this.#way(words)) met = true;
      } else {
        if (!met) met = has(words, sign === dot ? (this.#first[this.#next] as number) : hashAt(this.#code, this.#at));
        this.#passWord(sign);
      }
    }
    return met;
  }

  /** Reads a way; past the first need that is not met, the others are only stepped over. */
  #way(words: Words): boolean {
    let met = true;
    do {
      this.#at++;
      if (met) met = this.metBy(words);
      else this.#stepOver();
    } while (this.#sign() === comma);
    this.#at++;
    return met;
  }

  #stepOver(): void {
    for (let depth = 0, sign = this.#sign(); depth > 0 || (sign !== comma && sign !== closing); sign = this.#sign()) {
      if (sign === opening) depth++;
      else if (sign === closing) depth--;
      if (sign === opening || sign === closing || sign === comma) this.#at++;
      else this.#passWord(sign);
    }
  }

  #passWord(sign: number): void {
    if (sign === dot) this.#next++;
    this.#at += sign === dot ? 1 : perWord;
  }

  /** Not a number at the end. */
  #sign(): number {
    return this.#code.charCodeAt(this.#at);
  }
}

function hashOf(word: string): number {
  let hash = seed;
  for (let at = 0; at < word.length; at++) hash = step(hash, word.charCodeAt(at));
  return short(hash);
}

/** The beginnings of every word of a text, and the words themselves, as hashes in a table with open places. */
type Words = Int32Array;

function has(words: Words, key: number): boolean {
  const mask = words.length - 1;
  for (let at = place(key) & mask; words[at] !== 0; at = (at + 1) & mask) if (words[at] === key) return true;
  return false;
}

/**
 * The words of the texts that were asked about last: every rule in its turn asks about the sentences of the same
 * blocks.
 */
const kept = new Map<string, Words>();
const keptAtMost = 1024;
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
  const add = (long: number): void => {
    const hash = short(long);
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
    if (letters <= longest) add(step(hash, whole));
    // The unit behind the word is looked at in its turn.
    at--;
  }
  return words;
}

const whole = wordEnd.charCodeAt(0);
const seed = 0x811c9dc5 | 0;
const step = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
/** Twenty-four bits of a hash, and never 0, which is an open place. */
const short = (hash: number): number => (hash ^ (hash >>> 24)) & 0xffffff || 1;
const place = (hash: number): number => hash ^ (hash >>> 15);
const anyDigit = step(seed, digit.charCodeAt(0));
