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

/** No word is longer, and no more words than this are kept: a text made to be slow is read as any other. */
const longestWord = 40;
const mostKept = 20_000;

/** Reads sentences; what `make` makes of a word is kept for the next time that the word stands somewhere. */
export class Reader<Word> {
  readonly #make: (word: string) => Word;
  readonly #first = new Map<string, Word>();
  readonly #inside = new Map<string, Word>();
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
      if (isLetter(unit)) {
        at = endOfWord(sentence, start);
        const end = isCapital(unit) ? this.#endOfParty(sentence, start, at) : 0;
        if (end > 0) {
          word = this.#party;
          at = end;
        } else if (end < 0) {
          word = this.#name;
          at = -end;
        } else word = this.#word(sentence.slice(start, at), words.length === 0);
      } else if (isDigit(unit)) {
        at = endOfNumber(sentence, start);
        word = this.#number;
      } else if (isApostrophe(unit) && isS(sentence, at + 1)) {
        at += 2;
        word = this.#word("'s", false);
      } else {
        at++;
        // A hyphen joins two words that are read one by one.
        if (unit === 45 && start > 0 && !isSpace(sentence.charCodeAt(start - 1))) continue;
        word = this.#word(mark(unit), false);
      }
      words.push(word);
      places.push(start, at);
    }
    return this.#reading;
  }

  #word(text: string, first: boolean): Word {
    const kept = first ? this.#first : this.#inside;
    const known = kept.get(text);
    if (known !== undefined) return known;
    if (kept.size >= mostKept) kept.clear();
    const unit = text.charCodeAt(0);
    const made =
      isCapital(unit) && !first && !offices.has(text) ? this.#name : this.#make(plain(text.slice(0, longestWord)));
    // A piece of a sentence would keep the whole report alive.
    kept.set(` ${text}`.slice(1), made);
    return made;
  }

  /** Where the party's name ends that starts here; 0 where none does, negative where it is a part of another name. */
  #endOfParty(sentence: string, start: number, end: number): number {
    partyNames ??= namesOfParties();
    const list = partyNames.get(sentence.slice(start, end));
    if (!list) return 0;
    for (const { text, cue, open } of list) {
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

const mark = (unit: number): string =>
  unit === 0x201c || unit === 0x201d ? '"' : unit === 0x2013 || unit === 0x2014 ? "-" : String.fromCharCode(unit);

const plain = (word: string): string => {
  const small = word.toLowerCase().replaceAll("’", "'");
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
  for (let size = 3; size <= 5; size++)
    for (let at = 0; at + size <= text.length; at++) hashes.push(join(size, hashOf(text.slice(at, at + size))));
  return hashes;
}

/** What stands before a sentence's first word and after its last. */
export const bound = hashOf("#bound");
