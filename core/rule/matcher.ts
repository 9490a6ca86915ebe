import { byStart, type Span } from "../report/span.ts";
import { type Hit, type Lexicon, type Phrase, phraseOf } from "./lexicon.ts";
import {
  bit,
  far,
  hasCapitals,
  isOpen,
  kind,
  kindOf,
  type Line,
  lengthOf,
  linesOf,
  markOf,
  near,
  opening,
  type PhraseTables,
  seed,
  slot,
  star,
  step,
  stepOver,
  tablesOf,
} from "./phraseTables.ts";
import { fold, isCapital, isWord, openWordAt, openWordEnd } from "./words.ts";

/** All phrases of all lexicons, compiled once; one pass over a text finds every phrase of every lexicon. */
export interface Matcher {
  /** The hits by lexicon id, each list in order and free of overlaps (the longest phrase wins). */
  match(text: string): ReadonlyMap<string, readonly Hit[]>;
}

/** The tables of these lines, where somebody has made them before. */
export type ReadyTables = (lines: readonly Line[]) => PhraseTables | undefined;

/**
 * Compiles lexicons; of two with one id, the phrases add up. Of two phrases that are alike, the one of `first` counts.
 */
export function compileLexicons(
  lexicons: readonly Lexicon[],
  ready?: ReadyTables,
  first: readonly Lexicon[] = [],
): Matcher {
  const table = tableOf(linesOf(lexicons), ready);
  if (first.length === 0) return { match: (text) => settle(table.scan(text, fold(text))) };
  const own = tableOf(linesOf(first));
  return {
    match(text) {
      const folded = fold(text);
      return settle([...own.scan(text, folded), ...table.scan(text, folded)]);
    },
  };
}

const tableOf = (lines: readonly Line[], ready?: ReadyTables): Table =>
  new Table(lines, ready?.(lines) ?? tablesOf(lines));

/** Two matchers as one. */
export const joinMatchers = (one: Matcher, other: Matcher): Matcher => ({
  match(text) {
    const more = other.match(text);
    if (more.size === 0) return one.match(text);
    const all = new Map(one.match(text));
    for (const [id, hits] of more) all.set(id, [...(all.get(id) ?? []), ...hits].sort(byStart));
    return all;
  },
});

interface RawHit extends Span {
  readonly lexicon: string;
  /** `undefined` for a set phrase that excuses what lies in it. */
  readonly phrase: Phrase | undefined;
}

/**
 * Finds phrases in texts. A text's words are hashed unit by unit as they are read, so most words cost one look at a
 * bit; a hash only suggests phrases, whose words are then compared where they were written.
 */
class Table {
  readonly #lines: readonly Line[];
  readonly #tables: PhraseTables;
  readonly #signs = new Uint8Array(0x10000);
  readonly #made = new Map<number, Phrase>();

  constructor(lines: readonly Line[], tables: PhraseTables) {
    this.#lines = lines;
    this.#tables = tables;
    for (const sign of tables.signs) this.#signs[sign] = 1;
  }

  /** Every phrase that stands in the text, by the order of their starts. Linear in the text's length. */
  scan(text: string, folded: string): RawHit[] {
    const { words, stems } = this.#tables;
    const hits: RawHit[] = [];
    const { length } = folded;
    let at = 0;
    while (at < length) {
      const unit = folded.charCodeAt(at);
      if (!isWord(unit)) {
        if (this.#signs[unit] === 1) {
          const sign = step(seed, unit);
          this.#tryAll(kind.lone, sign, text, folded, at, at, hits);
          if (at + 1 < length)
            this.#tryAll(kind.sign, step(sign, folded.charCodeAt(at + 1)), text, folded, at, at, hits);
        }
        at++;
        continue;
      }
      const start = at;
      let hash = seed;
      for (let next = unit; isWord(next); next = folded.charCodeAt(at)) {
        hash = step(hash, next);
        at++;
        if (bit(stems, slot(hash)) === 1) this.#tryAll(kind.stem, hash, text, folded, start, at, hits);
      }
      if (bit(words, slot(hash)) === 0) continue;
      this.#tryAll(kind.word, hash, text, folded, start, at, hits);
      if (at + near <= length) this.#tryAll(kind.near, stepOver(hash, folded, at, near), text, folded, start, at, hits);
      if (at + far <= length) this.#tryAll(kind.far, stepOver(hash, folded, at, far), text, folded, start, at, hits);
    }
    return hits;
  }

  /**
   * The hash is of what stands from `start` to `at`, and maybe of more. A stem has its star there: a word of a megabyte
   * is looked up at every unit, and some hashes would be those of phrases that begin with less of it.
   */
  #tryAll(wanted: number, hash: number, text: string, folded: string, start: number, at: number, hits: RawHit[]): void {
    const { starts, mark, shape, from, line } = this.#tables;
    const place = slot(hash);
    const told = markOf(hash);
    const stop = starts[place + 1] as number;
    for (let index = starts[place] as number; index < stop; index++) {
      if (mark[index] !== told) continue;
      const what = shape[index] as number;
      if (kindOf(what) !== wanted) continue;
      const own = this.#lines[line[index] as number] as Line;
      const length = lengthOf(what);
      const begins = from[index] as number;
      if (wanted === kind.stem && own.written.charCodeAt(begins + at - start) !== star) continue;
      const end = endOf(own.written, begins, length, folded, start, hasCapitals(what) ? text : undefined);
      if (end < 0) continue;
      const open = isOpen(what);
      if (!open && isWord(folded.charCodeAt(end)) && isWord(folded.charCodeAt(end - 1))) continue;
      const phrase = own.excuse ? undefined : this.#phrase(index, own, begins, length, open);
      hits.push({ start, end: open ? wordEnd(folded, end) : end, lexicon: own.lexicon, phrase });
    }
  }

  /** A phrase is made when it is first found. */
  #phrase(index: number, { alone, packed, written }: Line, from: number, length: number, open: boolean): Phrase {
    if (typeof alone === "object") return alone;
    const known = this.#made.get(index);
    if (known) return known;
    const phrase = written.slice(from, from + length) + (open ? "*" : "");
    const made = packed ? phraseOf(packed, phrase) : { phrase };
    this.#made.set(index, made);
    return made;
  }
}

/**
 * Where a phrase ends that stands at a place of the folded text; -1 if it does not stand there. Where the text as it is
 * written is given, every capital of the phrase is a capital in it; other letters may be either, so that headings in
 * capitals match.
 */
function endOf(line: string, from: number, length: number, text: string, start: number, written?: string): number {
  let place = start;
  for (let at = from; at < from + length; at++) {
    const unit = line.charCodeAt(at);
    const other = text.charCodeAt(place);
    if (unit === other || (unit >= 65 && unit <= 90 && unit + 32 === other) || isFolded(line, at, unit, other)) {
      if (written !== undefined && isCapital(line.charAt(at)) && written.charAt(place) !== line.charAt(at)) return -1;
      place++;
    } else if (unit === star) {
      place = wordEnd(text, place);
    } else {
      const name = unit === opening ? openWordAt(line, at) : "";
      if (name === "") return -1;
      place = openWordEnd(name, text, place);
      if (place < 0) return -1;
      at += name.length - 1;
    }
  }
  return place;
}

const isFolded = (line: string, at: number, unit: number, other: number): boolean =>
  unit >= 128 && fold(line.charAt(at)).charCodeAt(0) === other;

function wordEnd(text: string, from: number): number {
  let at = from;
  while (isWord(text.charCodeAt(at))) at++;
  return at;
}

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
  if (!hits.every((hit, at) => at === 0 || order(hits[at - 1] as RawHit, hit) <= 0)) hits.sort(order);
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

/** By their starts; of those that start together the longest first. */
const order = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

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
