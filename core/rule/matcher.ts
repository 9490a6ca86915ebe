import type { Span } from "../report/span.ts";
import type { Hit, Lexicon, PackedPhrases, Phrase } from "./lexicon.ts";

/** All phrases of all lexicons, compiled once; one pass over a text finds every phrase of every lexicon. */
export interface Matcher {
  /** The hits by lexicon id, each list in order and free of overlaps (the longest phrase wins). */
  match(text: string): ReadonlyMap<string, readonly Hit[]>;
}

/** Compiles lexicons; of two with one id, the phrases add up. */
export function compileLexicons(lexicons: readonly Lexicon[]): Matcher {
  const table = new Table();
  for (const lexicon of lexicons) {
    const { id, packed, unless = [] } = lexicon;
    if (packed) for (const group of packed) table.addAll(id, group);
    else for (const phrase of lexicon.phrases) table.addOne(id, phrase.phrase, phrase);
    for (const phrase of unless) table.addOne(id, phrase, undefined);
  }
  return { match: (text) => settle(table.scan(text)) };
}

/** Two matchers as one; no lexicon may be in both. */
export const joinMatchers = (one: Matcher, other: Matcher): Matcher => ({
  match(text) {
    const more = other.match(text);
    return more.size === 0 ? one.match(text) : new Map([...one.match(text), ...more]);
  },
});

/** Phrases written in one line, or one alone. */
interface Group {
  readonly lexicon: string;
  readonly written: string;
  readonly folded: string;
  /** It excuses what lies in it. */
  readonly excuse: boolean;
  readonly phrase: Phrase | undefined;
  readonly rest: PackedPhrases | undefined;
}

interface RawHit extends Span {
  readonly lexicon: string;
  /** `undefined` for a set phrase that excuses what lies in it. */
  readonly phrase: Phrase | undefined;
}

/**
 * Phrases by the hash of their first word, and by what follows it where there is more. A text's words are hashed unit by
 * unit as they are read, so most words cost one look at a table of bits; a hash only suggests phrases, whose words are
 * then compared where they were written. Nothing is made of a phrase but five numbers, so tens of thousands are ready in
 * a few milliseconds, which counts when a single short report is checked.
 */
class Table {
  readonly #groups: Group[] = [];
  /** Of each phrase: its group, where it stands in the group's line, what it is, and the next phrase of its chain. */
  readonly #group: number[] = [];
  readonly #start: number[] = [];
  readonly #end: number[] = [];
  readonly #flags: number[] = [];
  readonly #next: number[] = [];
  /** Of the first phrase of a chain: the last one of it. */
  readonly #last: number[] = [];
  /** Chains by the hash of the first word alone, of short phrases, and with the units behind it, of longer ones. */
  readonly #words = new Map<number, number>();
  readonly #longer = new Map<number, number>();
  /** Of phrases of one word with any ending: by the hash of what is written of it. */
  readonly #stems = new Map<number, number>();
  /** Of phrases that begin with a sign: by that unit. */
  readonly #signs = new Map<number, number>();
  readonly #wordBits = new Uint8Array(bits);
  readonly #stemBits = new Uint8Array(bits);
  readonly #signBits = new Uint8Array(0x10000);
  readonly #made = new Map<number, Phrase>();

  addOne(lexicon: string, written: string, phrase: Phrase | undefined): void {
    const folded = fold(written);
    this.#groups.push({ lexicon, written, folded, excuse: phrase === undefined, phrase, rest: undefined });
    this.#add(folded, 0, written.length);
  }

  addAll(lexicon: string, rest: PackedPhrases): void {
    const written = rest.words;
    const folded = fold(written);
    this.#groups.push({ lexicon, written, folded, excuse: false, phrase: undefined, rest });
    for (let start = 0; start <= written.length; ) {
      const bar = written.indexOf("|", start);
      const end = bar < 0 ? written.length : bar;
      this.#add(folded, start, end);
      start = end + 1;
    }
  }

  #add(folded: string, start: number, stop: number): void {
    const group = this.#groups.length - 1;
    const open = folded.charCodeAt(stop - 1) === star;
    const end = open ? stop - 1 : stop;
    if (end <= start) return;
    const index = this.#group.length;
    let capitals = false;
    const { written } = this.#groups[group] as Group;
    for (let at = start; at < end && !capitals; at++)
      capitals = written.charCodeAt(at) !== folded.charCodeAt(at) && isCapital(written.charAt(at));
    this.#group.push(group);
    this.#start.push(start);
    this.#end.push(end);
    this.#flags.push((open ? openEnd : 0) | (capitals ? withCapitals : 0));
    const first = folded.charCodeAt(start);
    if (!isWord(first)) {
      this.#signBits[first] = 1;
      this.#chain(this.#signs, first, index);
      return;
    }
    let hash = seed;
    let at = start;
    for (; at < end && isWord(folded.charCodeAt(at)); at++) hash = Math.imul(hash ^ folded.charCodeAt(at), prime);
    if (open && at === end) {
      this.#stemBits[slot(hash)] = 1;
      this.#chain(this.#stems, hash, index);
      return;
    }
    this.#wordBits[slot(hash)] = 1;
    if (end - at < ahead) this.#chain(this.#words, hash, index);
    else this.#chain(this.#longer, withAhead(hash, folded, at), index);
  }

  /** Behind those already there: of two phrases that are alike, the first one counts. */
  #chain(table: Map<number, number>, key: number, index: number): void {
    const head = table.get(key);
    this.#next.push(none);
    this.#last.push(index);
    if (head === undefined) {
      table.set(key, index);
      return;
    }
    this.#next[this.#last[head] ?? head] = index;
    this.#last[head] = index;
  }

  /** Every phrase that stands in the text, by the order of their starts. Linear in the text's length. */
  scan(text: string): RawHit[] {
    const hits: RawHit[] = [];
    const folded = fold(text);
    const { length } = folded;
    let at = 0;
    while (at < length) {
      const unit = folded.charCodeAt(at);
      if (!isWord(unit)) {
        if (this.#signBits[unit] === 1) this.#tryAll(this.#signs.get(unit), text, folded, at, hits);
        at++;
        continue;
      }
      const start = at;
      let hash = seed;
      for (let next = unit; isWord(next); next = folded.charCodeAt(at)) {
        hash = Math.imul(hash ^ next, prime);
        at++;
        if (this.#stemBits[slot(hash)] === 1) this.#tryAll(this.#stems.get(hash), text, folded, start, hits);
      }
      if (this.#wordBits[slot(hash)] !== 1) continue;
      this.#tryAll(this.#words.get(hash), text, folded, start, hits);
      if (at + ahead <= length) this.#tryAll(this.#longer.get(withAhead(hash, folded, at)), text, folded, start, hits);
    }
    return hits;
  }

  #tryAll(head: number | undefined, text: string, folded: string, start: number, hits: RawHit[]): void {
    for (let index = head ?? none; index !== none; index = this.#next[index] ?? none) {
      const from = this.#start[index] ?? 0;
      const length = (this.#end[index] ?? 0) - from;
      const group = this.#groups[this.#group[index] ?? 0];
      if (!group || !stands(group.folded, from, length, folded, start)) continue;
      const at = start + length;
      const flags = this.#flags[index] ?? 0;
      const open = (flags & openEnd) !== 0;
      if (!open && isWord(folded.charCodeAt(at)) && isWord(folded.charCodeAt(at - 1))) continue;
      if ((flags & withCapitals) !== 0 && !capitalsStand(group.written, from, length, text, start)) continue;
      const end = open ? wordEnd(folded, at) : at;
      hits.push({ start, end, lexicon: group.lexicon, phrase: group.excuse ? undefined : this.#phrase(index, group) });
    }
  }

  /** A phrase is made when it is first found. */
  #phrase(index: number, { phrase, rest, written }: Group): Phrase | undefined {
    if (phrase || !rest) return phrase;
    const known = this.#made.get(index);
    if (known) return known;
    const { words: _, ...shared } = rest;
    const open = ((this.#flags[index] ?? 0) & openEnd) !== 0 ? "*" : "";
    const made = { ...shared, phrase: written.slice(this.#start[index], this.#end[index]) + open };
    this.#made.set(index, made);
    return made;
  }
}

const none = -1;
const openEnd = 1;
const withCapitals = 2;
const star = 42;

function stands(line: string, from: number, length: number, text: string, start: number): boolean {
  for (let at = 0; at < length; at++) if (line.charCodeAt(from + at) !== text.charCodeAt(start + at)) return false;
  return true;
}

/** How many units behind its first word tell a phrase from others that begin alike. */
const ahead = 3;

const withAhead = (hash: number, text: string, at: number): number => {
  let all = hash;
  for (let next = at; next < at + ahead; next++) all = Math.imul(all ^ text.charCodeAt(next), prime);
  return all;
};

/** Fowler–Noll–Vo, a unit at a time. */
const seed = 0x811c9dc5 | 0;
const prime = 0x01000193;
const bits = 0x10000;

const slot = (hash: number): number => (hash ^ (hash >>> 16)) & (bits - 1);

/** Longest first at each place, none overlapping another of its lexicon, none inside a set phrase. */
function settle(raw: readonly RawHit[]): ReadonlyMap<string, readonly Hit[]> {
  if (raw.length === 0) return nothing;
  const byLexicon = new Map<string, RawHit[]>();
  for (const hit of raw) {
    const list = byLexicon.get(hit.lexicon);
    if (list) list.push(hit);
    else byLexicon.set(hit.lexicon, [hit]);
  }
  const settled = new Map<string, readonly Hit[]>();
  for (const [id, hits] of byLexicon) {
    const kept = settleOne(hits);
    if (kept.length > 0) settled.set(id, kept);
  }
  return settled;
}

function settleOne(hits: RawHit[]): readonly Hit[] {
  if (hits.length > 1) hits.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Hit[] = [];
  let last = -1;
  // The furthest end of a set phrase that began at or before the hit: where it reaches, the hit is excused.
  let excused = -1;
  for (let index = 0; index < hits.length; index++) {
    const { start, end, phrase } = hits[index] as RawHit;
    if (phrase === undefined) {
      excused = Math.max(excused, end);
      continue;
    }
    if (start < last || end <= excused || isExcusedAtOnce(hits, index, start, end)) continue;
    kept.push({ start, end, phrase });
    last = end;
  }
  return kept;
}

/** A set phrase as long as the hit may stand behind it in the order. */
function isExcusedAtOnce(hits: readonly RawHit[], index: number, start: number, end: number): boolean {
  for (let at = index + 1; at < hits.length; at++) {
    const other = hits[at];
    if (!other || other.start !== start || other.end < end) return false;
    if (other.phrase === undefined) return true;
  }
  return false;
}

const nothing: ReadonlyMap<string, readonly Hit[]> = new Map();

/** One unit for one: lower case, straight quotation marks and hyphens, plain spaces. */
function fold(text: string): string {
  const lower = text.toLowerCase();
  const folded =
    lower.length === text.length
      ? lower
      : Array.from({ length: text.length }, (_, i) => lowerUnit(text.charAt(i))).join("");
  return /[^\u0020-\u007E£]/.test(folded)
    ? folded
        .replace(/[\s\u00A0\u202F]/g, " ")
        .replace(/[‘’]/g, "'")
        .replace(/[“”]/g, '"')
        .replace(/[‐‑]/g, "-")
    : folded;
}

const lowerUnit = (unit: string): string => (unit.toLowerCase().length === 1 ? unit.toLowerCase() : unit);

/** Every capital of the phrase is a capital in the text; other letters may be either, so that headings in capitals match. */
function capitalsStand(line: string, from: number, length: number, text: string, start: number): boolean {
  for (let at = 0; at < length; at++) {
    const letter = line.charAt(from + at);
    if (isCapital(letter) && text.charAt(start + at) !== letter) return false;
  }
  return true;
}

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();

function wordEnd(text: string, from: number): number {
  let at = from;
  while (isWord(text.charCodeAt(at))) at++;
  return at;
}

/** A letter or digit; false past the end of a text (NaN). */
const isWord = (unit: number): boolean => wordUnits[unit] === 1;

/** Latin, Greek and Cyrillic letters and digits; no word of a report is written with others. */
const wordUnits = new Uint8Array(0x10000);
for (let unit = 0; unit < 0x530; unit++) {
  const letter = String.fromCharCode(unit);
  if (letter.toLowerCase() !== letter.toUpperCase() || (unit >= 48 && unit < 58) || "ªºß".includes(letter))
    wordUnits[unit] = 1;
}
for (let unit = 0x1e00; unit < 0x2000; unit++) wordUnits[unit] = 1;
