import type { Span } from "../report/span.ts";
import type { Hit, Lexicon, Phrase } from "./lexicon.ts";

/** All phrases of all lexicons, compiled once; one pass over a text finds every phrase of every lexicon. */
export interface Matcher {
  /** The hits by lexicon id, each list in order and free of overlaps (the longest phrase wins). */
  match(text: string): ReadonlyMap<string, readonly Hit[]>;
}

/** Compiles lexicons; of two with one id, the phrases add up. */
export function compileLexicons(lexicons: readonly Lexicon[]): Matcher {
  const table = new Table();
  for (const { id, phrases, unless = [] } of lexicons) {
    for (const phrase of phrases) table.add(phrase.phrase, id, phrase);
    for (const phrase of unless) table.add(phrase, id, undefined);
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

interface Leaf {
  readonly text: string;
  readonly lexicon: string;
  /** `undefined` for a set phrase that excuses what lies in it. */
  readonly phrase: Phrase | undefined;
  /** As it must stand where it has capitals. */
  readonly written: string | undefined;
  readonly open: boolean;
}

interface RawHit extends Span {
  readonly leaf: Leaf;
}

/**
 * Phrases by the hash of their first word. A text's words are hashed unit by unit as they are read, so most words cost one
 * look at a table of bits; a hash only suggests a phrase, whose words are then compared. Building it is as cheap as that,
 * which counts when a single short report is checked.
 */
class Table {
  /** By the hash of the whole first word. */
  readonly #words = new Map<number, Bucket>();
  /** Of phrases of one word with any ending: by the hash of what is written of it. */
  readonly #stems = new Map<number, Bucket>();
  /** Of phrases that begin with a sign: by that unit. */
  readonly #signs = new Map<number, Bucket>();
  readonly #wordBits = new Uint8Array(bits);
  readonly #stemBits = new Uint8Array(bits);
  readonly #signBits = new Uint8Array(0x10000);

  add(written: string, lexicon: string, phrase: Phrase | undefined): void {
    const open = written.endsWith("*");
    const text = fold(open ? written.slice(0, -1) : written);
    const capital = written !== written.toLowerCase();
    const leaf: Leaf = { text, lexicon, phrase, written: capital ? written : undefined, open };
    const first = text.charCodeAt(0);
    if (!isWord(first)) {
      this.#signBits[first] = 1;
      put(this.#signs, first, leaf, 1);
      return;
    }
    const length = wordEnd(text, 0);
    const hash = hashOf(text, length);
    if (open && length === text.length) {
      this.#stemBits[slot(hash)] = 1;
      put(this.#stems, hash, leaf, length);
    } else {
      this.#wordBits[slot(hash)] = 1;
      put(this.#words, hash, leaf, length);
    }
  }

  /** Every phrase that stands in the text, in the order of their starts. Linear in the text's length. */
  scan(text: string): RawHit[] {
    const hits: RawHit[] = [];
    const folded = fold(text);
    const { length } = folded;
    let at = 0;
    while (at < length) {
      const unit = folded.charCodeAt(at);
      if (!isWord(unit)) {
        if (this.#signBits[unit] === 1) tryAll(this.#signs.get(unit), text, folded, at, at + 1, hits);
        at++;
        continue;
      }
      const start = at;
      let hash = seed;
      for (let next = unit; isWord(next); next = folded.charCodeAt(at)) {
        hash = Math.imul(hash ^ next, prime);
        at++;
        if (this.#stemBits[slot(hash)] === 1) tryAll(this.#stems.get(hash), text, folded, start, at, hits);
      }
      if (this.#wordBits[slot(hash)] === 1) tryAll(this.#words.get(hash), text, folded, start, at, hits);
    }
    return hits;
  }
}

/** Phrases that share a first word; where they are many, most are found by the units that follow it. */
interface Bucket {
  readonly first: number;
  readonly any: Leaf[];
  next: Map<number, Leaf[]> | undefined;
}

function put(table: Map<number, Bucket>, key: number, leaf: Leaf, first: number): void {
  let bucket = table.get(key);
  if (!bucket) {
    bucket = { first, any: [], next: undefined };
    table.set(key, bucket);
  }
  if (bucket.any.length < few || leaf.text.length < bucket.first + ahead) {
    bucket.any.push(leaf);
    return;
  }
  bucket.next ??= new Map();
  const next = unitsAfter(leaf.text, bucket.first);
  const list = bucket.next.get(next);
  if (list) list.push(leaf);
  else bucket.next.set(next, [leaf]);
}

function tryAll(
  bucket: Bucket | undefined,
  text: string,
  folded: string,
  start: number,
  end: number,
  hits: RawHit[],
): void {
  if (!bucket || end - start !== bucket.first) return;
  for (const leaf of bucket.any) tryLeaf(leaf, text, folded, start, hits);
  if (!bucket.next || folded.length < end + ahead) return;
  const list = bucket.next.get(unitsAfter(folded, end));
  if (list) for (const leaf of list) tryLeaf(leaf, text, folded, start, hits);
}

function tryLeaf(leaf: Leaf, text: string, folded: string, start: number, hits: RawHit[]): void {
  if (!folded.startsWith(leaf.text, start)) return;
  const at = start + leaf.text.length;
  const end = leaf.open ? wordEnd(folded, at) : at;
  if (!leaf.open && isWord(folded.charCodeAt(at)) && isWord(folded.charCodeAt(at - 1))) return;
  if (leaf.written === undefined || capitalsStand(leaf.written, text, start)) hits.push({ start, end, leaf });
}

/** So many phrases are compared one by one. */
const few = 4;
/** How many units behind its first word tell a phrase from others that begin alike. */
const ahead = 3;

const unitsAfter = (text: string, at: number): number =>
  ((text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) * 65_599 + text.charCodeAt(at + 2)) | 0;

/** Fowler–Noll–Vo, a unit at a time. */
const seed = 0x811c9dc5 | 0;
const prime = 0x01000193;
const bits = 0x10000;

function hashOf(text: string, length: number): number {
  let hash = seed;
  for (let at = 0; at < length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  return hash;
}

const slot = (hash: number): number => (hash ^ (hash >>> 16)) & (bits - 1);

/** Longest first at each place, none overlapping another of its lexicon, none inside a set phrase. */
function settle(raw: readonly RawHit[]): ReadonlyMap<string, readonly Hit[]> {
  if (raw.length === 0) return nothing;
  const byLexicon = new Map<string, RawHit[]>();
  for (const hit of raw) {
    const list = byLexicon.get(hit.leaf.lexicon);
    if (list) list.push(hit);
    else byLexicon.set(hit.leaf.lexicon, [hit]);
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
  for (const [index, { start, end, leaf }] of hits.entries()) {
    if (leaf.phrase === undefined) {
      excused = Math.max(excused, end);
      continue;
    }
    if (start < last || end <= excused || isExcusedAtOnce(hits, index, start, end)) continue;
    kept.push({ start, end, phrase: leaf.phrase });
    last = end;
  }
  return kept;
}

/** A set phrase as long as the hit may stand behind it in the order. */
function isExcusedAtOnce(hits: readonly RawHit[], index: number, start: number, end: number): boolean {
  for (let at = index + 1; at < hits.length; at++) {
    const other = hits[at];
    if (!other || other.start !== start || other.end < end) return false;
    if (other.leaf.phrase === undefined) return true;
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
function capitalsStand(written: string, text: string, start: number): boolean {
  for (let i = 0; i < written.length; i++) {
    const letter = written.charAt(i);
    if (letter !== letter.toLowerCase() && text.charAt(start + i) !== letter) return false;
  }
  return true;
}

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
