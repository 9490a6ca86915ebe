import { wordSet } from "../../core/pattern/regex.ts";
import type { Advice, Adviser, Standing } from "../../core/rule/adviser.ts";
import type { Severity } from "../../core/rule/finding.ts";
import { bound, places as columns, gramsOf, hashOf, join, piecesOf, placeOf, Reader } from "./features.ts";
import { type Model, nought, squareAt, weightAt } from "./model.ts";
import { Network } from "./network.ts";
import { Standings } from "./standings.ts";
import { wordVectors } from "./wordVectors.ts";

interface Word {
  readonly text: string;
  readonly hash: number;
  /** The sum of its pieces' weights, and how many pieces it has. */
  readonly sum: number;
  readonly pieces: number;
  /** The row of its vector, or -1. */
  readonly row: number;
}

/** Reads sentences with a model: the answer hangs on the sentence's own words and on where it stands. */
export class ModelAdviser implements Adviser {
  readonly #model: Model;
  readonly #rules: readonly string[];
  #made: Reader<Word> | undefined;
  #madeMeaning: Meaning | undefined;
  #madeNaming: Naming | undefined;

  constructor(model: Model) {
    this.#model = model;
    this.#rules = model.rules.split(" ");
  }

  /** Made when the first sentence is read: a program that reads none pays nothing. */
  get #reader(): Reader<Word> {
    const { pieces } = this.#model;
    this.#made ??= new Reader((text) => {
      const hashes = piecesOf(text);
      let sum = 0;
      for (const hash of hashes) sum += weightAt(pieces, placeOf(hash));
      const hash = hashOf(text);
      return { text, hash, sum, pieces: hashes.length, row: this.#meaning.vectors.rowOf(hash) };
    });
    return this.#made;
  }

  get #meaning(): Meaning {
    this.#madeMeaning ??= new Meaning(this.#model);
    return this.#madeMeaning;
  }

  /** Made when a sentence is found or a rule is doubted. */
  get #naming(): Naming {
    this.#madeNaming ??= new Naming(this.#model, this.#rules, this.#meaning);
    return this.#madeNaming;
  }

  advise(sentence: string, standing?: Standing): Advice | undefined {
    const sureness = this.score(sentence) - this.#model.threshold;
    if (sureness <= 0) return undefined;
    const { words, places } = this.#reader.scan(sentence);
    return { rules: this.#naming.of(words, standing), because: this.#because(sentence, words, places), sureness };
  }

  knows(rule: string): boolean {
    return this.#rules.includes(rule);
  }

  gradeOf(sentence: string, rule: string, own: Severity, standing?: Standing): Severity {
    if (own === "info" || facts.has(rule) || !this.knows(rule)) return own;
    const { neutral, unlikely } = this.#model;
    const share = this.likelihood(sentence, rule, standing);
    const score = this.score(sentence);
    if ((share < plain && score < neutral) || (share < plainer && score < plainlyNeutral)) return "info";
    if (own === "warning") return share < unlikely ? "info" : own;
    return share < unlikely * ofErrorAtAll ? "info" : share < unlikely * ofError ? "warning" : own;
  }

  /** How likely the rule is of all that may be named (0 to 1), whatever the sentence's score. */
  likelihood(sentence: string, rule: string, standing?: Standing): number {
    return this.#naming.likelihood(this.#reader.read(sentence), rule, standing);
  }

  /** How far the sentence reads as not neutral. */
  score(sentence: string): number {
    const { words: weights, scale, constant } = this.#model;
    const words = this.#reader.read(sentence);
    let sum = 0;
    let pieceSum = 0;
    let pieces = 0;
    let before = bound;
    let pair = bound;
    // The walk of gramsOf written out, for where it is interpreted a call costs more than what it does: join, placeOf
    // and weightAt.
    for (let at = 0; at < words.length; at++) {
      const word = words[at] as Word;
      const { hash } = word;
      const triple = Math.imul(Math.imul(pair, 0x2c1b3c6d) + hash, 0x9e3779b1);
      pair = Math.imul(Math.imul(before, 0x2c1b3c6d) + hash, 0x9e3779b1);
      before = hash;
      sum += weights.charCodeAt(hash >>> 16) + weights.charCodeAt(pair >>> 16) + weights.charCodeAt(triple >>> 16);
      pieceSum += word.sum;
      pieces += word.pieces;
    }
    sum -= 3 * words.length * nought;
    sum += weightAt(weights, placeOf(join(before, bound))) + weightAt(weights, placeOf(join(pair, bound)));
    const count = 3 * words.length + 2;
    const told = constant + scale * (sum / Math.sqrt(count) + pieceSum / Math.sqrt(pieces || 1));
    return told < hopeless ? told : told + this.#meaning.saysOf(words);
  }

  /** How far its words speak for each rule, and where it stands; in the order of the model's rules. */
  scores(sentence: string, standing?: Standing): Float64Array {
    return this.#naming.scores(this.#reader.read(sentence), standing);
  }

  /** The one to three groups of up to four words that weighed most. */
  #because(sentence: string, words: readonly Word[], places: readonly number[]): readonly string[] {
    const shares = this.#shares(words);
    const edge = words.map(({ text }) => /^[a-z]{2}|^i$/.test(text) && !small.has(text));
    const groups: { readonly from: number; readonly to: number; readonly share: number }[] = [];
    for (let from = 0; from < words.length; from++) {
      let share = 0;
      for (let to = from; to < Math.min(words.length, from + 4) && /^[a-z'#0]/.test(words[to]?.text ?? ""); to++) {
        share += shares[to] ?? 0;
        if (edge[from] && edge[to]) groups.push({ from, to, share });
      }
    }
    groups.sort((one, two) => two.share - one.share || one.from - two.from);
    const least = (groups[0]?.share ?? 0) / 3;
    const chosen: typeof groups = [];
    for (const group of groups) {
      if (chosen.length === 3 || group.share < least) break;
      if (chosen.every(({ from, to }) => group.to + 1 < from || group.from > to + 1)) chosen.push(group);
    }
    return chosen
      .sort((one, two) => one.from - two.from)
      .map(({ from, to }) => sentence.slice(places[2 * from], places[2 * to + 1]));
  }

  /**
   * What each word contributes: its own weight and its pieces', and its part of the pairs and triples that it stands
   * in.
   */
  #shares(words: readonly Word[]): readonly number[] {
    const { words: weights } = this.#model;
    const own = 1 / Math.sqrt(3 * words.length + 2);
    const pieces = 1 / Math.sqrt(words.reduce((sum, word) => sum + word.pieces, 0) || 1);
    const shares = words.map((word) => own * weightAt(weights, placeOf(word.hash)) + pieces * word.sum);
    const hash = (at: number): number => words[at]?.hash ?? bound;
    const add = (at: number, share: number): void => {
      if (at >= 0 && at < shares.length) shares[at] = (shares[at] ?? 0) + own * share;
    };
    for (let at = 0; at <= words.length; at++) {
      const pair = weightAt(weights, placeOf(join(hash(at - 1), hash(at)))) / 2;
      add(at - 1, pair);
      add(at, pair);
      if (at === 0) continue;
      const triple = weightAt(weights, placeOf(join(join(hash(at - 2), hash(at - 1)), hash(at)))) / 3;
      for (let back = 0; back < 3; back++) add(at - back, triple);
    }
    return shares;
  }
}

/**
 * A sentence whose words come to less than this is neutral, whatever they mean: nine in ten are, and cost no more. Of
 * thirteen thousand sentences with a fault, not one was seen for its meaning that came to less.
 */
const hopeless = -3.3;

/** Whether a party is named there is a fact, and no matter of likeness. */
const facts = new Set(["party-name", "party-attribution"]);
/**
 * How likely a rule must be to keep an error, and to leave a warning of it, by what a warning must have to stay one.
 */
const ofError = 2;
const ofErrorAtAll = 0.5;
/** A rule as likely as this is not doubted because the sentence looks neutral. */
const plain = 0.3;
/**
 * Nor one as likely as this where it looks as neutral as that. Of thirteen warnings and errors between the two, in
 * reports that nothing had been tuned on, all were wrong but one.
 */
const plainer = 0.7;
const plainlyNeutral = -4.8;

const small = wordSet`
  a the of to and in on for by at as is it be or its are was were been has had have with that this from but not no
  so if than then their there which who whom will would
`;

/**
 * Reads what the words of a sentence mean, by vectors, so that a word speaks of which nothing was learnt but its like.
 */
class Meaning {
  readonly vectors = wordVectors();
  readonly #network: Network;
  readonly #outputs: number;

  constructor({ meaning }: Model) {
    this.#network = new Network(meaning);
    this.#outputs = meaning.outputs;
  }

  /** How far they read as not neutral. */
  saysOf(words: readonly Word[]): number {
    return this.#run(words, 0, 1)[0] ?? 0;
  }

  /** How far they speak for each rule. */
  rulesOf(words: readonly Word[]): Float64Array {
    return this.#run(words, 1, this.#outputs);
  }

  #run(words: readonly Word[], from: number, to: number): Float64Array {
    return this.#network.run(this.vectors.meanOf(words.map(({ row }) => row)), from, to);
  }
}

/** How likely one of the rules is (0 to 1), of all that have these scores; 0 where there is no such rule. */
export function shareOf(scores: Float64Array, rule: number): number {
  const own = scores[rule];
  return own === undefined ? 0 : 1 / scores.reduce((sum, score) => sum + Math.exp(score - own), 0);
}

/** The rules by their scores, the likeliest first. */
export const ranking = (
  scores: Float64Array,
  rules: readonly string[],
): readonly { readonly rule: string; readonly score: number }[] =>
  rules.map((rule, one) => ({ rule, score: scores[one] ?? 0 })).sort((one, two) => two.score - one.score);

/** Says which rule a reviewer may have in mind. */
class Naming {
  readonly #rules: readonly string[];
  /** The row of each column, from 1; 0 where it has none. */
  readonly #rows = new Uint16Array(2 * columns);
  readonly #count: number;
  readonly #model: Model;
  readonly #meaning: Meaning;
  readonly #standings: Standings;

  constructor(model: Model, rules: readonly string[], meaning: Meaning) {
    this.#model = model;
    this.#rules = rules;
    this.#meaning = meaning;
    this.#standings = new Standings(model.standings);
    let column = 0;
    let row = 0;
    for (const step of model.columns.split(" ")) {
      column += Number(step);
      this.#rows[column] = ++row;
    }
    this.#count = row;
  }

  /** One to three rules: a second or a third only where it is not much less likely than the first. */
  of(words: readonly Word[], standing: Standing | undefined): readonly string[] {
    const ranked = ranking(this.scores(words, standing), this.#rules);
    const first = ranked[0]?.score ?? 0;
    return ranked
      .slice(0, 3)
      .filter(({ score }) => score > first - 1.5)
      .map(({ rule }) => rule);
  }

  likelihood(words: readonly Word[], rule: string, standing: Standing | undefined): number {
    return shareOf(this.scores(words, standing), this.#rules.indexOf(rule));
  }

  /** How far the words, and where they stand, speak for each rule, in the rules' order. */
  scores(words: readonly Word[], standing: Standing | undefined): Float64Array {
    const { names, nameScale } = this.#model;
    const size = this.#rules.length;
    const sums = new Float64Array(size);
    const add = (column: number, value: number): void => {
      const row = this.#rows[column] ?? 0;
      if (row === 0) return;
      const start = (row - 1) * size;
      for (let one = 0; one < size; one++) sums[one] = (sums[one] ?? 0) + value * squareAt(names, start + one);
    };
    const grams = gramsOf(words);
    const own = 1 / Math.sqrt(grams.length);
    for (const hash of grams) add(placeOf(hash), own);
    const pieces = words.flatMap(({ text }) => piecesOf(text));
    const share = 1 / Math.sqrt(pieces.length || 1);
    for (const hash of pieces) add(columns + placeOf(hash), share);
    const constants = this.#count * size;
    const meant = this.#meaning.rulesOf(words);
    const scores = sums.map((sum, one) => nameScale * (sum + squareAt(names, constants + one)) + (meant[one] ?? 0));
    this.#standings.add(standing, scores);
    return scores;
  }
}
