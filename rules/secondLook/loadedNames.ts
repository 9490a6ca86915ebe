import { gramsOf, hashOf, piecesOf, Reader } from "./features.ts";
import { names } from "./loadedNames.generated.ts";
import { weightAt } from "./model.ts";
import { wordVectors } from "./wordVectors.ts";

/**
 * What `npm run learn` writes of the names of options: which words, pieces and meanings judge, and which only say what
 * is done.
 */
export interface NamesModel {
  /** A name that comes to more than this reads as a judgement. */
  readonly threshold: number;
  readonly constant: number;
  /** What a weight of one is worth. */
  readonly scale: number;
  /** By the place of the hash of a word, a pair or a triple. */
  readonly words: string;
  /** By the place of the hash of a piece of a word. */
  readonly pieces: string;
  /** By the vectors' dimensions, and behind them by what of each is above nought. */
  readonly meaning: string;
  readonly meaningScale: number;
}

/** The place of a word's or a piece's hash: names have few words, so there are fewer places than for sentences. */
export const placeInNames = (hash: number): number => hash >>> 19;
export const placesInNames = 1 << 13;

interface Word {
  readonly hash: number;
  readonly pieces: readonly number[];
  readonly row: number;
}

let made: Reader<Word> | undefined;

/**
 * Does the name of an option judge it, as far as its words are like those of names that did: “Sleepwalk”, “Milk and
 * honey”?
 */
export const readsAsLoaded = (name: string): boolean =>
  isNameAlone(bareName(name)) && scoreOfName(name, names) > names.threshold;

/**
 * Two words at least, and no piece of a sentence or head of a column: a word alone, “back” or “civilised”, says too
 * little to judge it by likeness.
 */
export const isNameAlone = (bare: string): boolean =>
  /^\p{L}\S* \S/u.test(bare) && !/^what (?:speaks|is|can)\b|\b(?:is|was|were|has|had|would|will)\b/i.test(bare);

/** How far a name reads as a judgement. */
export function scoreOfName(name: string, model: NamesModel): number {
  made ??= new Reader((text) => {
    const hash = hashOf(text);
    return { hash, pieces: piecesOf(text), row: wordVectors().rowOf(hash) };
  });
  const words = made.read(bareName(name));
  const { constant, scale, meaning, meaningScale } = model;
  const grams = share(gramsOf(words), model.words);
  const pieces = share(
    words.flatMap((word) => word.pieces),
    model.pieces,
  );
  const mean = meaningOf(words.map(({ row }) => row));
  const meant = mean.reduce((sum, value, at) => sum + value * weightAt(meaning, at), 0);
  return constant + scale * (grams + pieces) + meaningScale * meant;
}

const share = (hashes: readonly number[], weights: string): number =>
  hashes.reduce((sum, hash) => sum + weightAt(weights, placeInNames(hash)), 0) / Math.sqrt(hashes.length || 1);

/** What the words of a name mean, by the rows of their vectors, and behind that what of it is above nought. */
export function meaningOf(rows: readonly number[]): Float64Array {
  const mean = wordVectors().meanOf(rows);
  return Float64Array.from({ length: 2 * mean.length }, (_, at) =>
    at < mean.length ? (mean[at] ?? 0) : Math.max(0, mean[at - mean.length] ?? 0),
  );
}

/** A name without its number, marks and what explains it: "Sell now" of "2. “Sell now” (recommended)". */
export function bareName(name: string): string {
  const bare = name.replace(/["“”‘’*]|^\s*\(?(?:\d{1,2}|[A-H]|[a-h]|[ivx]{1,3})[.):]+\s+/g, "").trim();
  return /^(.{4,}?)(?:\s*[:(,;]|\s[–—-]\s|\.\s|\.?$)/.exec(bare)?.[1] ?? bare;
}
