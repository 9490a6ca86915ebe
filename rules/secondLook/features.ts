import { oneLine, regex } from "../../core/pattern/regex.ts";
import { lexicons } from "../lexicons/index.generated.ts";

/**
 * What the second look sees of a sentence: its words, in order, with numbers, names and parties each as one word, so
 * that neither a place nor a person nor a party can weigh. Training and the running program read with this very code.
 */
export interface Reading<Word> {
  readonly words: readonly Word[];
  /** Where each word stands in the sentence: start and end in turn. */
  readonly places: readonly number[];
}

const number = "0";
const name = "#name";
const party = "#party";

/** Words with a capital that say what something is in a council and not which: they stay words. */
const offices = new Set(
  (
    oneLine`
      I|Council|Councils|Councillor|Councillors|Cllr|Cllrs|Committee|Committees|Cabinet|Executive|Board|Panel|Assembly|
    ` +
    oneLine`
      Leader|Leaders|Deputy|Mayor|Chair|Chairman|Chairwoman|Vice|Member|Members|Officer|Officers|Director|Group|Groups|
    ` +
    "Opposition|Administration|Government|Minister|Ministers|Secretary|Parliament|MP|MPs|Party|Parties|Ward|Wards|" +
    "Option|Options|Scheme|Policy|Plan|Strategy|Report|Motion|Amendment|Budget|Whip|Westminster|Whitehall|Downing"
  ).split("|"),
);

/** After a party's name these leave it one; before any other word with a capital it is a part of some other name. */
const ofParties = regex`
  ^ (?:
    Group|Party|Leader|Deputy|Whip|Cllr|Councillor|Member|MP|MS|MSP|AM|MLA|Peer|Government|Administration|Opposition|
    Cabinet|Minister|Mayor|Chair|Council|Secretary|Manifesto|Conference|Association|Spokes
  )
`;
const tagged = /^ (?:Group|Party|[Cc]ouncillor|[Mm]ember|Cllr)/;

interface PartyName {
  readonly text: string;
  readonly cue: boolean;
  readonly open: boolean;
}

let partyNames: Map<string, PartyName[]> | undefined;

/** The parties' names by their first word, the longest first. */
function namesOfParties(): Map<string, PartyName[]> {
  const names = new Map<string, PartyName[]>();
  for (const { phrase, tier } of lexicons["party-name"].phrases) {
    if (!/^[A-Z]/.test(phrase) || tier === "local" || tier === "leader" || tier === "colour") continue;
    const open = phrase.endsWith("*");
    const text = open ? phrase.slice(0, -1) : phrase;
    const first = /^[A-Za-z]+/.exec(text)?.[0] ?? text;
    const list = names.get(first) ?? [];
    list.push({ text, cue: tier === "cue", open });
    names.set(first, list);
  }
  // The rule on parties knows this one by its brackets, wherever a name stands before them.
  names.set("Ref", [{ text: "Ref", cue: true, open: false }, ...(names.get("Ref") ?? [])]);
  for (const list of names.values()) list.sort((one, two) => two.text.length - one.text.length);
  return names;
}

const isLetter = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 0xc0 && unit <= 0x24f);
const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
const isApostrophe = (unit: number): boolean => unit === 39 || unit === 0x2019;
const isSpace = (unit: number): boolean => unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0;
const isCapital = (unit: number): boolean => (unit >= 65 && unit <= 90) || (unit >= 0xc0 && unit <= 0xde);

/** Longer words are cut, and no more pieces of text than this are kept: a text made to be slow is read as any other. */
const longestWord = 40;
const mostKept = 1 << 15;

/** What stands between two spaces, read. */
interface Chunk<Word> {
  readonly words: readonly Word[];
  /** The word, where it is one and no more. */
  readonly only: Word | undefined;
  /** Is there a word among them, and not marks and numbers alone? */
  readonly spoken: boolean;
  /** May a party's name start here? */
  readonly party: boolean;
}

/**
 * Reads sentences. What `make` makes of a word is kept for the next time that the word stands somewhere, and so is what
 * stands between two spaces: most of a sentence is looked up and not read, which matters where code is interpreted.
 */
export class Reader<Word> {
  readonly #make: (word: string) => Word;
  readonly #name: Word;
  readonly #number: Word;
  readonly #party: Word;
  readonly #first = new Map<string, Word>();
  readonly #inside = new Map<string, Word>();
  readonly #firstChunks = new Map<string, Chunk<Word>>();
  readonly #chunks = new Map<string, Chunk<Word>>();
  readonly #words: Word[] = [];

  constructor(make: (word: string) => Word) {
    this.#make = make;
    this.#name = make(name);
    this.#number = make(number);
    this.#party = make(party);
  }

  /** The words of a sentence; they are written over by the next reading. */
  read(sentence: string): readonly Word[] {
    const words = this.#words;
    words.length = 0;
    let kept = this.#firstChunks;
    const texts = sentence.split(" ");
    // Plain loops: half of this runs interpreted, where looping over an array by its iterator costs more than the rest.
    for (let at = 0; at < texts.length; at++) {
      const text = texts[at] as string;
      const chunk = kept.get(text) ?? this.#chunk(text, kept === this.#firstChunks);
      if (chunk.party) return this.scan(sentence).words;
      if (chunk.only !== undefined) words.push(chunk.only);
      else for (let word = 0; word < chunk.words.length; word++) words.push(chunk.words[word] as Word);
      if (chunk.spoken) kept = this.#chunks;
    }
    return words;
  }

  #chunk(text: string, first: boolean): Chunk<Word> {
    const { words, spoken, party } = this.#scan(text, first, false);
    const chunk = { words, spoken, party, only: words.length === 1 ? words[0] : undefined };
    if (text.length <= longestWord) keep(first ? this.#firstChunks : this.#chunks, text, chunk);
    return chunk;
  }

  /** The words and where each stands. */
  scan(sentence: string): Reading<Word> {
    return this.#scan(sentence, true, true);
  }

  #scan(text: string, atStart: boolean, parties: boolean): Reading<Word> & Omit<Chunk<Word>, "only"> {
    const words: Word[] = [];
    const places: number[] = [];
    let first = atStart;
    let party = false;
    const { length } = text;
    for (let at = 0; at < length; ) {
      const unit = text.charCodeAt(at);
      if (isSpace(unit)) {
        at++;
        continue;
      }
      const start = at;
      let word: Word;
      if (isDigit(unit)) {
        at = endOfNumber(text, start);
        word = this.#number;
      } else if (isLetter(unit)) {
        at = endOfWord(text, start);
        word = this.#word(text.slice(start, at), first);
        first = false;
        partyNames ??= namesOfParties();
        const names = isCapital(unit) ? partyNames.get(text.slice(start, at)) : undefined;
        if (names) party = true;
        const end = names && parties ? endOfParty(names, text, start) : 0;
        if (end !== 0) {
          word = end > 0 ? this.#party : this.#name;
          at = Math.abs(end);
        }
      } else {
        at = start + 1;
        if (isApostrophe(unit) && isS(text, at)) at++;
        // A hyphen joins two words that are read one by one.
        if (unit === 45 && start > 0 && !isSpace(text.charCodeAt(start - 1))) continue;
        word = this.#word(text.slice(start, at), false);
      }
      words.push(word);
      places.push(start, at);
    }
    return { words, places, spoken: first !== atStart, party };
  }

  #word(text: string, first: boolean): Word {
    const known = (first ? this.#first : this.#inside).get(text);
    if (known !== undefined) return known;
    const name = isCapital(text.charCodeAt(0)) && !first && !offices.has(text);
    const word = name ? this.#name : this.#make(plain(text.slice(0, longestWord)));
    return keep(first ? this.#first : this.#inside, text, word);
  }
}

function keep<Kept>(all: Map<string, Kept>, text: string, one: Kept): Kept {
  if (all.size >= mostKept) all.clear();
  // A piece of a sentence would keep the whole report alive.
  all.set(` ${text}`.slice(1), one);
  return one;
}

/** Where the party's name ends that starts here; 0 where none does, negative where it is a part of another name. */
function endOfParty(names: readonly PartyName[], sentence: string, start: number): number {
  for (const { text, cue, open } of names) {
    if (!sentence.startsWith(text, start)) continue;
    let stop = start + text.length;
    if (open) while (isLetter(sentence.charCodeAt(stop))) stop++;
    if (isLetter(sentence.charCodeAt(stop)) || isDigit(sentence.charCodeAt(stop))) continue;
    const after = sentence.slice(stop, stop + 16);
    if (cue && sentence.charCodeAt(start - 1) !== 40 && !tagged.test(after)) continue;
    if (after.startsWith(" Party")) return stop + 6;
    return isCapital(after.charCodeAt(1)) && after.startsWith(" ") && !ofParties.test(after) ? -stop : stop;
  }
  return 0;
}

const isS = (sentence: string, at: number): boolean =>
  (sentence.charCodeAt(at) | 32) === 115 && !isLetter(sentence.charCodeAt(at + 1));

function endOfWord(sentence: string, start: number): number {
  let at = start + 1;
  for (; at < sentence.length; at++) {
    const unit = sentence.charCodeAt(at);
    if (isLetter(unit)) continue;
    if (!isApostrophe(unit) || !isLetter(sentence.charCodeAt(at + 1)) || isS(sentence, at + 1)) break;
  }
  return at;
}

/** A number with its stops, commas and letters: "1,200.50", "12A", "21st". */
function endOfNumber(sentence: string, start: number): number {
  let at = start + 1;
  for (; at < sentence.length; at++) {
    const unit = sentence.charCodeAt(at);
    if (isDigit(unit) || isLetter(unit)) continue;
    if (!(unit === 44 || unit === 46 || unit === 47 || unit === 58) || !isDigit(sentence.charCodeAt(at + 1))) break;
  }
  return at;
}

/** "A Labour member", "an Independent member"; and what one council calls its Cabinet another calls its Executive. */
const sameAs: ReadonlyMap<string, string> = new Map([
  ["an", "a"],
  ["executive", "cabinet"],
]);

const plain = (word: string): string => {
  const small = word
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/^[“”]$/, '"')
    .replace(/^[–—]$/, "-");
  return sameAs.get(small) ?? small;
};

/** The hash of a word (FNV-1a, then mixed). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
}

/** The hash of two things in order; its first bits are the good ones, and `placeOf` takes them. */
export const join = (one: number, two: number): number => Math.imul(Math.imul(one, 0x2c1b3c6d) + two, 0x9e3779b1);

/** How many places there are for words, and how many for pieces. */
export const places = 1 << 16;
/** The place of a hash: one of 2^16. */
export const placeOf = (hash: number): number => hash >>> 16;

/**
 * The hashes of the pieces of a word, of three to five letters with its bounds as letters; a number, a name or a mark
 * has none. Three letters and four are a number as they stand, of five the last six bits are.
 */
export function piecesOf(word: string): readonly number[] {
  if (!isLetter(word.charCodeAt(0))) return [];
  const hashes: number[] = [];
  let four = 94;
  let five = 30;
  for (let at = 0; at <= word.length; at++) {
    const unit = at < word.length ? word.charCodeAt(at) & 255 : 36;
    four = (four << 8) | unit;
    five = ((five << 6) | (unit & 63)) & 0x3fffffff;
    if (at >= 1) hashes.push(Math.imul((four & 0xffffff) ^ 0x5bd1e995, 0x9e3779b1));
    if (at >= 2) hashes.push(Math.imul(four ^ 0x1b873593, 0x85ebca6b));
    if (at >= 3) hashes.push(Math.imul(five ^ 0x38b34ae5, 0xc2b2ae35));
  }
  return hashes;
}

/** What stands before a sentence's first word and after its last. */
export const bound = hashOf("#bound");

/** The hashes of a sentence's words, pairs and triples, its bounds among them: three for each word, and two. */
export function gramsOf(words: readonly { readonly hash: number }[]): number[] {
  const grams: number[] = [];
  let before = bound;
  let pair = bound;
  for (const { hash } of words) {
    const both = join(before, hash);
    grams.push(hash, both, join(pair, hash));
    pair = both;
    before = hash;
  }
  grams.push(join(before, bound), join(pair, bound));
  return grams;
}
