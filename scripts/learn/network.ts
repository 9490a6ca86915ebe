import { written } from "../../rules/secondLook/model.ts";
import type { NetworkData } from "../../rules/secondLook/network.ts";
import { chance } from "../random.ts";
import { rounded } from "./rounding.ts";

/** How many units lie between. */
const hidden = 64;
const epochs = 8;
const batch = 256;
const rate = 1e-3;
/** The share of inputs and of hidden units that each step goes without, so that none leans on another. */
const withoutInput = 0.1;
const withoutHidden = 0.3;
const l2 = 1e-4;

/** What a network is taught with, row by row. */
export interface Lessons {
  readonly inputs: readonly Float64Array[];
  /** The outputs behind the first that are right; none where the first is to be low. */
  readonly right: readonly (readonly number[])[];
  /** How much a row counts; a row of nought is left out. */
  readonly worth: Float64Array;
  readonly outputs: number;
}

/**
 * Teaches a network by Adam (Kingma and Ba 2015): its first output says whether a row has any right output, and the
 * others, by their exponents, which. The order and what is left out come from a generator that always starts alike.
 * `share` is what the outputs are multiplied by in the end.
 */
export function teachNetwork({ inputs, right, worth, outputs }: Lessons, share: number): NetworkData {
  const size = inputs[0]?.length ?? 0;
  const rows = [...inputs.keys()].filter((row) => (worth[row] ?? 0) > 0);
  const { middle, spread } = standard(rows.map((row) => inputs[row] as Float64Array));
  const scaled = inputs.map((input) => input.map((one, at) => (one - (middle[at] ?? 0)) / (spread[at] ?? 1)));
  const { next } = chance(1);
  const wide = size + 1;
  const high = hidden + 1;
  const first = Float64Array.from({ length: hidden * wide }, (_, at) =>
    at % wide === size ? 0 : normal(next) * Math.sqrt(2 / size),
  );
  const second = Float64Array.from({ length: (1 + outputs) * high }, (_, at) =>
    at % high === hidden ? 0 : 0.1 * normal(next),
  );
  second[hidden] = -2;
  const steps = [new Adam(first, wide), new Adam(second, high)] as const;
  const input = new Float64Array(size);
  const unit = new Float64Array(hidden);
  const back = new Float64Array(hidden);
  const answer = new Float64Array(1 + outputs);
  for (let epoch = 0; epoch < epochs; epoch++) {
    const order = shuffled(rows, next);
    for (let from = 0; from < order.length; from += batch) {
      const part = order.slice(from, from + batch);
      for (const row of part) learnRow(row, part.length);
      for (const step of steps) step.take();
    }
  }
  return asData();

  function learnRow(row: number, of: number): void {
    const given = scaled[row] as Float64Array;
    for (let at = 0; at < size; at++) input[at] = next() < withoutInput ? 0 : (given[at] as number);
    for (let at = 0; at < hidden; at++) {
      const start = at * wide;
      let sum = first[start + size] as number;
      for (let one = 0; one < size; one++) sum += (first[start + one] as number) * (input[one] as number);
      unit[at] = sum > 0 && next() >= withoutHidden ? sum / (1 - withoutHidden) : 0;
    }
    const wanted = right[row] ?? [];
    const last = wanted.length > 0 ? outputs : 0;
    for (let output = 0; output <= last; output++) answer[output] = weighed(output);
    const weight = (worth[row] ?? 0) / of;
    answer[0] = (1 / (1 + Math.exp(-(answer[0] as number))) - (wanted.length > 0 ? 1 : 0)) * weight;
    if (last > 0) slopes(answer, wanted, weight);
    back.fill(0);
    const { slope } = steps[1];
    for (let output = 0; output <= last; output++) {
      const pull = answer[output] as number;
      const start = output * high;
      for (let at = 0; at < hidden; at++) {
        const here = unit[at] as number;
        if (here === 0) continue;
        slope[start + at] = (slope[start + at] as number) + pull * here;
        back[at] = (back[at] as number) + pull * (second[start + at] as number);
      }
      slope[start + hidden] = (slope[start + hidden] as number) + pull;
    }
    const under = steps[0].slope;
    for (let at = 0; at < hidden; at++) {
      if (unit[at] === 0) continue;
      const pull = (back[at] as number) / (1 - withoutHidden);
      const start = at * wide;
      for (let one = 0; one < size; one++)
        under[start + one] = (under[start + one] as number) + pull * (input[one] as number);
      under[start + size] = (under[start + size] as number) + pull;
    }
  }

  function weighed(output: number): number {
    const start = output * high;
    let sum = second[start + hidden] as number;
    for (let at = 0; at < hidden; at++) sum += (second[start + at] as number) * (unit[at] as number);
    return sum;
  }

  /** With the inputs as they come, not as they were scaled to learn. */
  function asData(): NetworkData {
    for (let at = 0; at < hidden; at++) {
      const start = at * wide;
      for (let one = 0; one < size; one++) {
        const weight = (first[start + one] as number) / (spread[one] ?? 1);
        first[start + one] = weight;
        first[start + size] = (first[start + size] as number) - weight * (middle[one] ?? 0);
      }
    }
    const one = rounded(first, 0.9995);
    const two = rounded(
      second.map((weight) => share * weight),
      0.9995,
    );
    return {
      inputs: size,
      hidden,
      outputs: 1 + outputs,
      first: written(one.whole),
      firstScale: one.scale,
      second: written(two.whole),
      secondScale: two.scale,
    };
  }
}

/** Turns the outputs behind the first into slopes: their shares, less what the right ones are wanted to have. */
function slopes(answer: Float64Array, wanted: readonly number[], weight: number): void {
  let highest = Number.NEGATIVE_INFINITY;
  for (let output = 1; output < answer.length; output++) highest = Math.max(highest, answer[output] as number);
  let sum = 0;
  for (let output = 1; output < answer.length; output++) {
    answer[output] = Math.exp((answer[output] as number) - highest);
    sum += answer[output] as number;
  }
  for (let output = 1; output < answer.length; output++)
    answer[output] =
      ((answer[output] as number) / sum - (wanted.includes(output - 1) ? 1 / wanted.length : 0)) * weight;
}

/** Weights and how they move. */
class Adam {
  readonly slope: Float64Array;
  readonly #weights: Float64Array;
  readonly #row: number;
  readonly #mean: Float64Array;
  readonly #square: Float64Array;
  #count = 0;

  /** In every `row` weights the last is a constant, which is not held small. */
  constructor(weights: Float64Array, row: number) {
    this.#weights = weights;
    this.#row = row;
    this.slope = new Float64Array(weights.length);
    this.#mean = new Float64Array(weights.length);
    this.#square = new Float64Array(weights.length);
  }

  take(): void {
    const count = ++this.#count;
    const meanLeft = 1 - 0.9 ** count;
    const squareLeft = 1 - 0.999 ** count;
    for (let at = 0; at < this.slope.length; at++) {
      const weight = this.#weights[at] as number;
      const slope = (this.slope[at] as number) + (at % this.#row === this.#row - 1 ? 0 : l2 * weight);
      const mean = 0.9 * (this.#mean[at] as number) + 0.1 * slope;
      const square = 0.999 * (this.#square[at] as number) + 0.001 * slope * slope;
      this.#mean[at] = mean;
      this.#square[at] = square;
      this.#weights[at] = weight - (rate * (mean / meanLeft)) / (Math.sqrt(square / squareLeft) + 1e-8);
      this.slope[at] = 0;
    }
  }
}

function standard(inputs: readonly Float64Array[]): { readonly middle: Float64Array; readonly spread: Float64Array } {
  const size = inputs[0]?.length ?? 0;
  const middle = new Float64Array(size);
  const square = new Float64Array(size);
  for (const input of inputs)
    for (let at = 0; at < size; at++) {
      const one = input[at] as number;
      middle[at] = (middle[at] as number) + one / inputs.length;
      square[at] = (square[at] as number) + (one * one) / inputs.length;
    }
  return { middle, spread: square.map((one, at) => Math.sqrt(one - (middle[at] as number) ** 2) + 1e-6) };
}

/** Box and Muller's. */
const normal = (next: () => number): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());

function shuffled(rows: readonly number[], next: () => number): number[] {
  const order = [...rows];
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1));
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
  return order;
}
