import type { Lexicon, PackedPhrases, Phrase } from "./lexicon.ts";
import { fold, isCapital, isWord, openWordAt } from "./words.ts";

/** Phrases written in one line with a bar between them, or one phrase alone. */
export interface Line {
  readonly lexicon: string;
  readonly written: string;
  /** What lies in one of its phrases is excused. */
  readonly excuse: boolean;
  /** The phrase that the line is, whatever its signs; `true` for an excuse of one phrase. */
  readonly alone: Phrase | true | undefined;
  /** The line as a lexicon packed it. */
  readonly packed: PackedPhrases | undefined;
}

/** The lines of lexicons, in the order in which of two phrases that are alike the first one counts. */
export function linesOf(lexicons: readonly Lexicon[]): readonly Line[] {
  const lines: Line[] = [];
  for (const lexicon of lexicons) {
    const { id, packed, packedUnless } = lexicon;
    if (packed)
      for (const line of packed)
        lines.push({ lexicon: id, written: line.words, excuse: false, alone: undefined, packed: line });
    else
      for (const phrase of lexicon.phrases)
        lines.push({ lexicon: id, written: phrase.phrase, excuse: false, alone: phrase, packed: undefined });
    if (packedUnless !== undefined) {
      if (packedUnless !== "")
        lines.push({ lexicon: id, written: packedUnless, excuse: true, alone: undefined, packed: undefined });
    } else
      for (const written of lexicon.unless ?? [])
        lines.push({ lexicon: id, written, excuse: true, alone: true, packed: undefined });
  }
  return lines;
}

/**
 * Where the phrases of lines are, by the hash of their beginning. Nothing is made of a phrase but four numbers, and
 * they are all that has to be read to begin where another process has made them.
 */
export interface PhraseTables {
  /** For each slot, where its phrases begin in the lists below; they end where those of the next slot begin. */
  readonly starts: Uint32Array;
  /**
   * Of each phrase: its line, where it begins there (UTF-16 units), and its shape: `kindOf`, `isOpen`, `hasCapitals`
   * and `lengthOf` read it.
   */
  readonly line: Uint16Array;
  readonly from: Uint32Array;
  readonly shape: Uint16Array;
  /** … and what its hash has beside the slot (`markOf`), so that most others in the slot need not be looked at. */
  readonly mark: Uint8Array;
  /** A bit a slot: whether a phrase's first word has this hash; whether a phrase of one open word does. */
  readonly words: Uint8Array;
  readonly stems: Uint8Array;
  /** The signs that a phrase begins with. */
  readonly signs: Uint16Array;
}

/** What a phrase is looked up by. */
export const kind = {
  /** Its first word, and little behind it. */
  word: 0,
  /** Its first word and the `near` units behind it; and the `far` units. */
  near: 1,
  far: 2,
  /** What is written of its first word, which may have any ending. */
  stem: 3,
  /** The sign that it begins with and what follows; that sign alone, where it is open what follows. */
  sign: 4,
  lone: 5,
} as const;

/** How many units behind its first word tell a phrase from others that begin alike. */
export const near = 3;
export const far = 8;

export const isOpen = (shape: number): boolean => (shape & 8) !== 0;
export const hasCapitals = (shape: number): boolean => (shape & 16) !== 0;
export const kindOf = (shape: number): number => shape & 7;
export const lengthOf = (shape: number): number => shape >>> 5;

/** The signs of what a phrase leaves open: a word's ending, a pronoun. */
export const star = "*".charCodeAt(0);
export const opening = "<".charCodeAt(0);

/** Units, at most, of one phrase: what its shape has room for. */
const longest = 0x7ff;

/** Fowler–Noll–Vo, a unit at a time. */
export const seed = 0x811c9dc5 | 0;
export const step = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
/** The hash after `units` units of a text, from the one at `at` on. */
export const stepOver = (hash: number, text: string, at: number, units: number): number => {
  let all = hash;
  for (let next = at; next < at + units; next++) all = step(all, text.charCodeAt(next));
  return all;
};
/** How many places a table has: a power of two. */
export const slots = 0x10000;
/** The place of a hash in a table. */
export const slot = (hash: number): number => (hash ^ (hash >>> 16)) & (slots - 1);
/** Eight bits of a hash that its place does not tell. */
export const markOf = (hash: number): number => (hash >>> 16) & 0xff;
/** The bit, 0 or 1, at a place of a row of bits. */
export const bit = (bits: Uint8Array, at: number): number => ((bits[at >> 3] as number) >> (at & 7)) & 1;

/** Makes the tables of lines: some ten milliseconds for tens of thousands of phrases. */
export function tablesOf(lines: readonly Line[]): PhraseTables {
  const found: Found = { slot: [], line: [], from: [], shape: [], mark: [] };
  const words = new Uint8Array(slots >> 3);
  const stems = new Uint8Array(slots >> 3);
  const signs = new Set<number>();
  for (const [index, { written, alone }] of lines.entries()) {
    const folded = fold(written);
    for (let start = 0; start <= written.length; ) {
      const bar = alone ? -1 : written.indexOf("|", start);
      const stop = bar < 0 ? written.length : bar;
      add(found, words, stems, signs, index, written, folded, start, stop);
      start = stop + 1;
    }
  }
  return { ...sorted(found), words, stems, signs: Uint16Array.from(signs) };
}

interface Found {
  readonly slot: number[];
  readonly line: number[];
  readonly from: number[];
  readonly shape: number[];
  readonly mark: number[];
}

function add(
  found: Found,
  words: Uint8Array,
  stems: Uint8Array,
  signs: Set<number>,
  line: number,
  written: string,
  folded: string,
  start: number,
  stop: number,
): void {
  const open = written.endsWith("*", stop);
  const end = open ? stop - 1 : stop;
  const length = end - start;
  if (length <= 0 || length > longest) return;
  const set = (what: number, hash: number): void => {
    found.slot.push(slot(hash));
    found.line.push(line);
    found.from.push(start);
    found.shape.push((length << 5) | (capitalIn(written, start, end) ? 16 : 0) | (open ? 8 : 0) | what);
    found.mark.push(markOf(hash));
  };
  const first = folded.charCodeAt(start);
  if (!isWord(first)) {
    signs.add(first);
    const sign = step(seed, first);
    if (untilOpen(folded, start, end) - start > 1) set(kind.sign, step(sign, folded.charCodeAt(start + 1)));
    else set(kind.lone, sign);
    return;
  }
  let at = start;
  while (at < end && isWord(folded.charCodeAt(at))) at++;
  const hash = stepOver(seed, folded, start, at - start);
  const stem = at === end ? open : folded.charCodeAt(at) === star;
  const bits = stem ? stems : words;
  bits[slot(hash) >> 3] = (bits[slot(hash) >> 3] as number) | (1 << (slot(hash) & 7));
  const told = untilOpen(folded, at, end) - at;
  if (stem) set(kind.stem, hash);
  else if (told >= far) set(kind.far, stepOver(hash, folded, at, far));
  else if (told >= near) set(kind.near, stepOver(hash, folded, at, near));
  else set(kind.word, hash);
}

/** Where the first thing begins that a phrase leaves open; else its end. */
function untilOpen(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++)
    if (text.charCodeAt(at) === star || (text.charCodeAt(at) === opening && openWordAt(text, at) !== "")) return at;
  return end;
}

/** By slot; within one, as they came. */
function sorted({
  slot,
  line,
  from,
  shape,
  mark,
}: Found): Pick<PhraseTables, "starts" | "line" | "from" | "shape" | "mark"> {
  const starts = new Uint32Array(slots + 1);
  for (const at of slot) starts[at + 1] = (starts[at + 1] as number) + 1;
  for (let at = 0; at < slots; at++) starts[at + 1] = (starts[at + 1] as number) + (starts[at] as number);
  const next = starts.slice();
  const tables = {
    starts,
    line: new Uint16Array(slot.length),
    from: new Uint32Array(slot.length),
    shape: new Uint16Array(slot.length),
    mark: new Uint8Array(slot.length),
  };
  for (let index = 0; index < slot.length; index++) {
    const place = next[slot[index] as number] as number;
    next[slot[index] as number] = place + 1;
    tables.line[place] = line[index] as number;
    tables.from[place] = from[index] as number;
    tables.shape[place] = shape[index] as number;
    tables.mark[place] = mark[index] as number;
  }
  return tables;
}

function capitalIn(written: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isCapital(written.charAt(at))) return true;
  return false;
}

/** The tables as bytes, for the lines that they are of. */
export function writeTables(tables: PhraseTables, lines: readonly Line[]): Uint8Array {
  const { starts, line, from, shape, mark, words, stems, signs } = tables;
  const head = Int32Array.of(signature, likenessOf(lines), from.length, signs.length);
  const parts = [head, starts, from, line, shape, signs, mark, words, stems];
  const bytes = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part.byteLength;
  }
  return bytes;
}

/**
 * The tables that `writeTables` wrote; `undefined` if they are of other lines, or of a machine that orders bytes
 * otherwise.
 */
export function readTables(bytes: Uint8Array, lines: readonly Line[]): PhraseTables | undefined {
  const buffer = bytes.byteOffset % 4 === 0 ? bytes.buffer : bytes.slice().buffer;
  let at = bytes.byteOffset % 4 === 0 ? bytes.byteOffset : 0;
  if (bytes.byteLength < 16) return undefined;
  const [found, likeness, phrases = 0, signs = 0] = new Int32Array(buffer, at, 4);
  const size = 16 + (slots + 1) * 4 + phrases * 9 + signs * 2 + slots / 4;
  if (found !== signature || likeness !== likenessOf(lines) || bytes.byteLength !== size) return undefined;
  at += 16;
  const next = <T>(make: (at: number) => T, length: number): T => {
    const part = make(at);
    at += length;
    return part;
  };
  return {
    starts: next((from) => new Uint32Array(buffer, from, slots + 1), (slots + 1) * 4),
    from: next((from) => new Uint32Array(buffer, from, phrases), phrases * 4),
    line: next((from) => new Uint16Array(buffer, from, phrases), phrases * 2),
    shape: next((from) => new Uint16Array(buffer, from, phrases), phrases * 2),
    signs: next((from) => new Uint16Array(buffer, from, signs), signs * 2),
    mark: next((from) => new Uint8Array(buffer, from, phrases), phrases),
    words: next((from) => new Uint8Array(buffer, from, slots >> 3), slots >> 3),
    stems: next((from) => new Uint8Array(buffer, from, slots >> 3), slots >> 3),
  };
}

/** Begins the file; another where the tables are laid out otherwise. */
const signature = 0x45564832;

/** Tells lines from those of another build: their number, their lengths and their lexicons, in order. */
function likenessOf(lines: readonly Line[]): number {
  let all = step(seed, lines.length);
  for (const { written, lexicon } of lines) all = stepOver(step(all, written.length), lexicon, 0, lexicon.length);
  return all;
}
