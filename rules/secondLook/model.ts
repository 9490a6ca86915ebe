import type { NetworkData } from "./network.ts";
import type { StandingsData } from "./standings.ts";

/**
 * What `npm run learn` writes. Weights are whole numbers from -28 to 28, each one character of a string ("?" is
 * nought), and are read where they stand: no weight is decoded before it is asked for, and a program that never asks
 * pays nothing.
 */
export interface Model {
  /** A sentence that comes to more than this reads as not neutral. */
  readonly threshold: number;
  /** A sentence that comes to less than this reads as neutral, and what a rule says of it is doubted. */
  readonly neutral: number;
  /** A rule that is less likely than this, of all that may be named, is doubted. */
  readonly unlikely: number;
  readonly constant: number;
  /** What a weight of one is worth. */
  readonly scale: number;
  /** By the place of the hash of a word, a pair or a triple. */
  readonly words: string;
  /** By the place of the hash of a piece of a word. */
  readonly pieces: string;
  /** From what the words mean: how far the sentence reads as not neutral, and how far as what each rule is about. */
  readonly meaning: NetworkData;
  /** The rules that may be named, with a space between them. */
  readonly rules: string;
  /**
   * What says which rule it is: columns, each as its distance from the one before, words' first and pieces' behind
   * them.
   */
  readonly columns: string;
  /** The root of a weight for each of those columns and each rule, and behind them of the rules' constants. */
  readonly names: string;
  /** What a square of one is worth. */
  readonly nameScale: number;
  /** … and what where it stands adds to that. */
  readonly standings: StandingsData;
}

/** The code of the character that stands for nought. */
export const nought = 63;

/** The largest weight that a character holds. */
export const most = 28;

/** The weight at a place of a string of weights. */
export const weightAt = (weights: string, at: number): number => weights.charCodeAt(at) - nought;

/**
 * The square of the weight at a place, with its sign: so kept, small weights, which are many, lie closer together than
 * large ones.
 */
export function squareAt(weights: string, at: number): number {
  const root = weightAt(weights, at);
  return root * Math.abs(root);
}

/** Weights as a string. */
export const written = (weights: Iterable<number>): string =>
  Array.from(weights, (one) => String.fromCharCode(one + nought)).join("");
