import { weightAt } from "./model.ts";

/** A network with one hidden layer, its weights as characters like a model's. */
export interface NetworkData {
  readonly inputs: number;
  readonly hidden: number;
  readonly outputs: number;
  /** For each hidden unit the weight of each input, and then its constant. */
  readonly first: string;
  readonly firstScale: number;
  /** For each output the weight of each hidden unit, and then its constant. */
  readonly second: string;
  readonly secondScale: number;
}

/** Runs a network: hidden units that are under nought say nothing. */
export class Network {
  readonly #data: NetworkData;
  readonly #first: Float32Array;
  readonly #second: Float32Array;
  readonly #hidden: Float64Array;

  constructor(data: NetworkData) {
    this.#data = data;
    this.#first = decoded(data.first, data.firstScale);
    this.#second = decoded(data.second, data.secondScale);
    this.#hidden = new Float64Array(data.hidden);
  }

  /** The outputs from `from` up to, and not with, `to`. */
  run(input: Float64Array, from: number, to: number): Float64Array {
    const { inputs, hidden } = this.#data;
    const middle = this.#hidden;
    for (let unit = 0; unit < hidden; unit++) {
      const start = unit * (inputs + 1);
      let sum = this.#first[start + inputs] ?? 0;
      for (let at = 0; at < inputs; at++) sum += (this.#first[start + at] ?? 0) * (input[at] ?? 0);
      middle[unit] = Math.max(0, sum);
    }
    const answer = new Float64Array(to - from);
    for (let output = from; output < to; output++) {
      const start = output * (hidden + 1);
      let sum = this.#second[start + hidden] ?? 0;
      for (let unit = 0; unit < hidden; unit++) sum += (this.#second[start + unit] ?? 0) * (middle[unit] ?? 0);
      answer[output - from] = sum;
    }
    return answer;
  }
}

function decoded(weights: string, scale: number): Float32Array {
  const numbers = new Float32Array(weights.length);
  for (let at = 0; at < numbers.length; at++) numbers[at] = scale * weightAt(weights, at);
  return numbers;
}
