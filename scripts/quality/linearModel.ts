import { chance } from "../bench/random.ts";

/** What is learnt from: the features of a text, and the output that is right for it. */
export interface Item {
  readonly features: readonly number[];
  readonly output: number;
}

/** A weight for each feature and output, features outermost. */
export interface Model {
  readonly weights: Float64Array;
  readonly outputs: number;
}

const parties =
  /\b(?:Labour|Conservatives?|Tor(?:y|ies)|Lib(?:eral)? Dem(?:ocrat)?s?|Greens?|Reform(?: UK)?|Plaid Cymru|SNP|SDLP|DUP|UUP)\b/g;
const words = /#party|£\d[\d,.]*|\d[\d,.:/]*%?|[a-z]+(?:['’-][a-z]+)*|[?!“”"]/g;

/** The words of a text, their pairs and their pieces of four letters; every party is one word, and so is every sum. */
function featuresOf(text: string): ReadonlySet<string> {
  const found = new Set(["bias"]);
  let before = "";
  for (const [match] of text.replace(parties, "#party").toLowerCase().matchAll(words)) {
    const word = match.startsWith("£") ? "#sum" : /^\d/.test(match) ? "#number" : stem(match);
    found.add(word);
    if (before !== "") found.add(`${before} ${word}`);
    for (let at = 0; at + 4 <= match.length; at++) found.add(`~${match.slice(at, at + 4)}`);
    before = word;
  }
  return found;
}

const stem = (word: string): string =>
  word.length < 5 ? word : word.replace(/['’]s$/, "").replace(/(?:ing|edly|ed|es|ly|s|e)$/, "");

/** Numbers the features that at least two of the texts have; the function gives any text's. */
export function vectors(texts: readonly string[]): {
  readonly size: number;
  of(text: string): readonly number[];
} {
  const seen = new Set<string>();
  const numbers = new Map<string, number>();
  for (const text of texts)
    for (const feature of featuresOf(text)) {
      if (seen.has(feature) && !numbers.has(feature)) numbers.set(feature, numbers.size);
      seen.add(feature);
    }
  return {
    size: numbers.size,
    of: (text) => [...featuresOf(text)].flatMap((feature) => numbers.get(feature) ?? []),
  };
}

/** Multinomial logistic regression by AdaGrad with L2, seeded: the same items give the same weights. */
export function train(items: readonly Item[], size: number, outputs: number): Model {
  const model = { weights: new Float64Array(size * outputs), outputs };
  const squares = new Float64Array(size * outputs).fill(1e-8);
  const order = [...items];
  const source = chance(1);
  for (let epoch = 0; epoch < 8; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = source.whole(0, at);
      const [one, two] = [order[at], order[other]];
      if (one && two) [order[at], order[other]] = [two, one];
    }
    for (const item of order) learn(model, squares, item);
  }
  return model;
}

function learn({ weights, outputs }: Model, squares: Float64Array, { features, output }: Item): void {
  const errors = scoresOf({ weights, outputs }, features);
  const most = Math.max(...errors);
  let sum = 0;
  for (let at = 0; at < outputs; at++) {
    errors[at] = Math.exp((errors[at] ?? 0) - most);
    sum += errors[at] ?? 0;
  }
  for (let at = 0; at < outputs; at++) errors[at] = (errors[at] ?? 0) / sum - (at === output ? 1 : 0);
  const value = 1 / Math.sqrt(features.length);
  for (const feature of features) {
    for (let at = 0; at < outputs; at++) {
      const place = feature * outputs + at;
      const slope = (errors[at] ?? 0) * value + 1e-4 * (weights[place] ?? 0);
      squares[place] = (squares[place] ?? 0) + slope * slope;
      weights[place] = (weights[place] ?? 0) - (0.12 * slope) / Math.sqrt(squares[place] ?? 1);
    }
  }
}

/** What each output says of a text with these features. */
export function scoresOf({ weights, outputs }: Model, features: readonly number[]): Float64Array {
  const scores = new Float64Array(outputs);
  const value = 1 / Math.sqrt(features.length || 1);
  for (const feature of features)
    for (let at = 0; at < outputs; at++)
      scores[at] = (scores[at] ?? 0) + value * (weights[feature * outputs + at] ?? 0);
  return scores;
}
