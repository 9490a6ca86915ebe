import { lexicons } from "../lexicons/index.generated.ts";

/**
 * What the second look sees of a sentence: its words, in order, with numbers, names and parties each as one word, so that
 * neither a place nor a person nor a party can weigh. Training and the running program read with this very code.
 */
export interface Reading<Word> {
  readonly words: Word[];
  /** Where each word stands in the sentence: start and end in turn. */
  readonly places: number[];
}

const number = "0";
const name = "#name";
const party = "#party";

/** Words with a capital that say what something is in a council and not which: they stay words. */
const offices = new Set(
  (
    "I|Council|Councils|Councillor|Councillors|Cllr|Cllrs|Committee|Committees|Cabinet|Executive|Board|Panel|Assembly|" +
    "Leader|Leaders|Deputy|Mayor|Chair|Chairman|Chairwoman|Vice|Member|Members|Officer|Officers|Director|Group|Groups|" +
    "Opposition|Administration|Government|Minister|Ministers|Secretary|Parliament|MP|MPs|Party|Parties|Ward|Wards|" +
    "Option|Options|Scheme|Policy|Plan|Strategy|Report|Motion|Amendment|Budget|Whip|Westminster|Whitehall|Downing"
  ).split("|"),
);

/** After a party's name these leave it one; before any other word with a capital it is a part of some other name. */
const ofParties =
  /^ (?:Group|Party|Leader|Deputy|Whip|Cllr|Councillor|Member|MP|MS|MSP|AM|MLA|Peer|Government|Administration|Opposition|Cabinet|Minister|Mayor|Chair|Council|Secretary|Manifesto|Conference|Association|Spokes)/;
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
  for (const list of names.values()) list.sort((one, two) => two.text.length - one.text.length);
  return names;
}

const isLetter = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 0xc0 && unit <= 0x24f);
const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
const isApostrophe = (unit: number): boolean => unit === 39 || unit === 0x2019;
const isSpace = (unit: number): boolean => unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0;
const isCapital = (unit: number): boolean => (unit >= 65 && unit <= 90) || (unit >= 0xc0 && unit <= 0xde);

/** Longer words are cut, and no more words than this are kept: a text made to be slow is read as any other. */
const longestWord = 40;
const mostKept = 1 << 14;
const slots = 1 << 15;

/** Reads sentences; what `make` makes of a word is kept for the next time that the word stands somewhere. */
export class Reader<Word> {
  readonly #make: (word: string) => Word;
  /** Two hashes of each kept word as it is written; a word at a sentence's start is another than the same word inside. */
  readonly #keys = new Int32Array(2 * slots);
  readonly #kept: (Word | undefined)[] = new Array(slots).fill(undefined);
  readonly #parties: (readonly PartyName[] | undefined)[] = new Array(slots).fill(undefined);
  #count = 0;
  readonly #name: Word;
  readonly #number: Word;
  readonly #party: Word;
  readonly #reading: Reading<Word> = { words: [], places: [] };

  constructor(make: (word: string) => Word) {
    this.#make = make;
    this.#name = make(name);
    this.#number = make(number);
    this.#party = make(party);
  }

  /** The words of a sentence; the reading is written over by the next one. */
  read(sentence: string): Reading<Word> {
    const { words, places } = this.#reading;
    words.length = 0;
    places.length = 0;
    const { length } = sentence;
    for (let at = 0; at < length; ) {
      const unit = sentence.charCodeAt(at);
      if (isSpace(unit)) {
        at++;
        continue;
      }
      const start = at;
      let word: Word;
      if (isDigit(unit)) {
        at = endOfNumber(sentence, start);
        word = this.#number;
      } else {
        const letters = isLetter(unit);
        at = letters ? endOfWord(sentence, start) : start + 1;
        if (isApostrophe(unit) && isS(sentence, at)) at++;
        // A hyphen joins two words that are read one by one.
        if (unit === 45 && start > 0 && !isSpace(sentence.charCodeAt(start - 1))) continue;
        const slot = this.#slotOf(sentence, start, at, words.length === 0);
        word = this.#kept[slot] as Word;
        const names = this.#parties[slot];
        if (names) {
          const end = endOfParty(names, sentence, start);
          if (end > 0) word = this.#party;
          else if (end < 0) word = this.#name;
          if (end !== 0) at = Math.abs(end);
        }
      }
      words.push(word);
      places.push(start, at);
    }
    return this.#reading;
  }

  /** Where the word is kept that stands there. */
  #slotOf(sentence: string, start: number, end: number, first: boolean): number {
    let one = first ? 0x2c1b3c6d : 0x811c9dc5;
    let two = end - start;
    for (let at = start; at < end; at++) {
      const unit = sentence.charCodeAt(at);
      one = Math.imul(one ^ unit, 0x01000193);
      two = Math.imul(two, 31) + unit;
    }
    two |= 0;
    one ^= one >>> 15;
    let slot = one & (slots - 1);
    for (; this.#kept[slot] !== undefined; slot = (slot + 1) & (slots - 1))
      if (this.#keys[2 * slot] === one && this.#keys[2 * slot + 1] === two) return slot;
    if (this.#count++ === mostKept) {
      this.#count = 1;
      this.#kept.fill(undefined);
      this.#parties.fill(undefined);
      slot = one & (slots - 1);
    }
    const text = sentence.slice(start, end);
    const capital = isCapital(sentence.charCodeAt(start));
    this.#keys[2 * slot] = one;
    this.#keys[2 * slot + 1] = two;
    this.#kept[slot] =
      capital && !first && !offices.has(text) ? this.#name : this.#make(plain(text.slice(0, longestWord)));
    if (capital) {
      partyNames ??= namesOfParties();
      this.#parties[slot] = partyNames.get(text);
    }
    return slot;
  }
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

const plain = (word: string): string => {
  const small = word
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/^[“”]$/, '"')
    .replace(/^[–—]$/, "-");
  // "a Labour member", "an Independent member"
  return small === "an" ? "a" : small;
};

/** The hash of a word (FNV-1a, then mixed). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mixed(hash);
}

/** The hash of two things in order. */
export const join = (one: number, two: number): number => mixed(Math.imul(one, 0x9e3779b1) + two);

function mixed(hash: number): number {
  let one = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  one = Math.imul(one ^ (one >>> 13), 0xc2b2ae35);
  return (one ^ (one >>> 16)) >>> 0;
}

/** The hashes of the pieces of a word, of three to five letters with its bounds as letters; a number, a name or a mark has none. */
export function piecesOf(word: string): readonly number[] {
  if (!isLetter(word.charCodeAt(0))) return [];
  const text = `<${word}>`;
  const hashes: number[] = [];
  for (let start = 0; start + 3 <= text.length; start++) {
    let hash = 0x811c9dc5;
    for (let size = 1; size <= 5 && start + size <= text.length; size++) {
      hash = Math.imul(hash ^ text.charCodeAt(start + size - 1), 0x01000193);
      if (size >= 3) hashes.push(mixed(hash + size));
    }
  }
  return hashes;
}

/** What stands before a sentence's first word and after its last. */
export const bound = hashOf("#bound");
