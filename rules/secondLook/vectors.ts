import { most, nought } from "./model.ts";

/**
 * What words are like one another, as `npm run vectors` writes it: a vector for each of some seventeen thousand English
 * words. The characters are as in a model ("?" is nought), and are read where they stand.
 */
export interface VectorData {
  /** How many numbers a vector has. */
  readonly size: number;
  /** What one of a character is worth. */
  readonly scale: number;
  /** The words' places, ascending, each as its distance from the one before: three characters, the first the least. */
  readonly places: string;
  /** The vectors, in the order of the places. */
  readonly values: string;
}

/** How many characters a distance has, and how many different ones there are. */
export const digits = 3;
export const base = 2 * most + 1;
/** The code of the character that stands for a digit of nought. */
export const zero = nought - most;
/**
 * The place of a word: so many bits of its hash that, of a thousand words without a vector, one is taken for another.
 */
export const placeOfWord = (hash: number): number => hash >>> 8;

/** Vectors of words by their hash. */
export class Vectors {
  readonly size: number;
  readonly #data: VectorData;
  readonly #places: Uint32Array;

  constructor(data: VectorData) {
    this.#data = data;
    this.size = data.size;
    const { places } = data;
    const count = places.length / digits;
    this.#places = new Uint32Array(count);
    // Written out: it runs once, interpreted, and a loop over the digits would cost as much again.
    for (let row = 0, at = 0, place = 0; row < count; row++, at += digits) {
      place +=
        places.charCodeAt(at) -
        zero +
        base * (places.charCodeAt(at + 1) - zero) +
        base * base * (places.charCodeAt(at + 2) - zero);
      this.#places[row] = place;
    }
  }

  /** The row of a word's hash; -1 where the word has no vector. */
  rowOf(hash: number): number {
    const wanted = placeOfWord(hash);
    let low = 0;
    let high = this.#places.length - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const here = this.#places[middle] ?? 0;
      if (here === wanted) return middle;
      if (here < wanted) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  /** What the words of a sentence come to: the sum of their vectors over the root of how many there are. */
  meanOf(rows: readonly number[]): Float64Array {
    const { values, scale } = this.#data;
    const { size } = this;
    const mean = new Float64Array(size);
    let count = 0;
    for (const row of rows) {
      if (row < 0) continue;
      count++;
      for (let at = 0, from = row * size; at < size; at++)
        mean[at] = (mean[at] ?? 0) + values.charCodeAt(from + at) - nought;
    }
    const worth = scale / Math.sqrt(count || 1);
    for (let at = 0; at < size; at++) mean[at] = (mean[at] ?? 0) * worth;
    return mean;
  }
}
