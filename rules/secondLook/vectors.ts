import { nought } from "./model.ts";

/**
 * What words are like one another, as `npm run vectors` writes it: a vector for each of some fourteen thousand English words.
 * The characters are as in a model ("?" is nought), and are read where they stand.
 */
export interface VectorData {
  /** How many numbers a vector has. */
  readonly size: number;
  /** What one of a character is worth. */
  readonly scale: number;
  /** The words' hashes, ascending, each as its distance from the one before: four characters, the first the least. */
  readonly hashes: string;
  /** The vectors, in the order of the hashes. */
  readonly values: string;
}

/** How many characters a distance has, and how many different ones there are. */
export const digits = 4;
export const base = 57;
/** The code of the character that stands for a digit of nought. */
export const zero = 35;

/** Vectors of words by their hash. */
export class Vectors {
  readonly size: number;
  readonly #data: VectorData;
  readonly #hashes: Uint32Array;

  constructor(data: VectorData) {
    this.#data = data;
    this.size = data.size;
    const { hashes } = data;
    this.#hashes = new Uint32Array(hashes.length / digits);
    let hash = 0;
    for (let row = 0; row < this.#hashes.length; row++) {
      for (let digit = 0, worth = 1; digit < digits; digit++, worth *= base)
        hash += worth * (hashes.charCodeAt(row * digits + digit) - zero);
      this.#hashes[row] = hash;
    }
  }

  /** The row of a word's hash; -1 where the word has no vector. */
  rowOf(hash: number): number {
    const wanted = hash >>> 0;
    let low = 0;
    let high = this.#hashes.length - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const here = this.#hashes[middle] ?? 0;
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
