import { add, dot } from "./algebra.ts";

/** A sparse matrix, row by row. */
export interface Rows {
  readonly from: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float32Array;
}

/** What a minimum is looked for of: the value at a point, its slope written into `slope`. */
type Loss = (point: Float64Array, slope: Float64Array) => number;

/** Limited-memory BFGS with a backtracking search: no chance in it, so the same rows give the same weights. */
function minimise(size: number, loss: Loss, steps: number): Float64Array {
  const memory = 6;
  const kept: { readonly moved: Float64Array; readonly turned: Float64Array; readonly scale: number }[] = [];
  let point = new Float64Array(size);
  let slope = new Float64Array(size);
  let value = loss(point, slope);
  for (let step = 0; step < steps; step++) {
    const way = slope.map((one) => -one);
    const shares: number[] = [];
    for (const { moved, turned, scale } of kept.toReversed()) {
      const share = scale * dot(moved, way);
      shares.push(share);
      add(way, turned, -share);
    }
    const last = kept.at(-1);
    const first = last ? 1 / (last.scale * dot(last.turned, last.turned)) : 1 / Math.sqrt(dot(slope, slope));
    for (let at = 0; at < size; at++) way[at] = (way[at] ?? 0) * first;
    for (const { moved, turned, scale } of kept) add(way, moved, (shares.pop() ?? 0) - scale * dot(turned, way));
    const descent = dot(way, slope);
    if (!(descent < 0)) break;
    let length = 1;
    const next = new Float64Array(size);
    const nextSlope = new Float64Array(size);
    let nextValue = value;
    for (let attempt = 0; attempt < 20; attempt++, length /= 2) {
      for (let at = 0; at < size; at++) next[at] = (point[at] ?? 0) + length * (way[at] ?? 0);
      nextValue = loss(next, nextSlope);
      if (nextValue <= value + 1e-4 * length * descent) break;
    }
    if (!(nextValue < value)) break;
    const moved = next.map((one, at) => one - (point[at] ?? 0));
    const turned = nextSlope.map((one, at) => one - (slope[at] ?? 0));
    const curve = dot(moved, turned);
    if (curve > 1e-12) kept.push({ moved, turned, scale: 1 / curve });
    if (kept.length > memory) kept.shift();
    const gain = value - nextValue;
    point = next;
    slope = nextSlope;
    value = nextValue;
    if (gain < 1e-6 * Math.abs(value)) break;
  }
  return point;
}

/** What a row comes to under these weights; the constant stands behind the last column. */
function scoreOf(rows: Rows, row: number, weights: Float64Array): number {
  let sum = weights[weights.length - 1] ?? 0;
  const end = rows.from[row + 1] ?? 0;
  for (let at = rows.from[row] ?? 0; at < end; at++)
    sum += (weights[rows.columns[at] ?? 0] ?? 0) * (rows.values[at] ?? 0);
  return sum;
}

/** Logistic regression with L2. */
export function binary(
  rows: Rows,
  size: number,
  wrong: Uint8Array,
  worth: Float64Array,
  l2: number,
  steps: number,
): Float64Array {
  return minimise(
    size + 1,
    (point, slope) => {
      let loss = 0;
      for (let at = 0; at < size; at++) {
        const weight = point[at] ?? 0;
        loss += 0.5 * l2 * weight * weight;
        slope[at] = l2 * weight;
      }
      slope[size] = 0;
      for (let row = 0; row < wrong.length; row++) {
        const share = worth[row] ?? 0;
        if (share === 0) continue;
        const side = wrong[row] ? 1 : -1;
        const margin = side * scoreOf(rows, row, point);
        loss += share * (margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin);
        const pull = (-side * share) / (1 + Math.exp(margin));
        const end = rows.from[row + 1] ?? 0;
        for (let at = rows.from[row] ?? 0; at < end; at++) {
          const column = rows.columns[at] ?? 0;
          slope[column] = (slope[column] ?? 0) + pull * (rows.values[at] ?? 0);
        }
        slope[size] = (slope[size] ?? 0) + pull;
      }
      return loss;
    },
    steps,
  );
}

/**
 * The same where there are few rows: columns are first scaled by how much more often they stand in wrong rows than in
 * others (Wang and Manning, Baselines and Bigrams, 2012), by the square root of its logarithm's size. With many rows it
 * finds less.
 */
export function binaryOfFew(...[rows, size, wrong, worth, l2, steps]: Parameters<typeof binary>): Float64Array {
  const scales = scalesOf(rows, size, wrong, worth);
  const scaled = { ...rows, values: rows.values.map((value, at) => value * (scales[rows.columns[at] ?? 0] ?? 0)) };
  return binary(scaled, size, wrong, worth, l2, steps).map((weight, at) => weight * (scales[at] ?? 1));
}

function scalesOf(rows: Rows, size: number, wrong: Uint8Array, worth: Float64Array): Float64Array {
  const yes = new Float64Array(size).fill(1);
  const no = new Float64Array(size).fill(1);
  for (let row = 0; row < wrong.length; row++) {
    if (!worth[row]) continue;
    const counts = wrong[row] ? yes : no;
    for (let at = rows.from[row] ?? 0; at < (rows.from[row + 1] ?? 0); at++) {
      const column = rows.columns[at] ?? 0;
      counts[column] = (counts[column] ?? 0) + 1;
    }
  }
  const all = (counts: Float64Array): number => counts.reduce((sum, one) => sum + one, 0);
  const [yesAll, noAll] = [all(yes), all(no)];
  return yes.map((one, at) => {
    const ratio = Math.log(one / yesAll / ((no[at] ?? 1) / noAll));
    return Math.sign(ratio) * Math.sqrt(Math.abs(ratio));
  });
}

/**
 * Multinomial logistic regression with L2: weights by column, then output; the outputs' constants stand at the end.
 * `known`, if given, is what each row's outputs come to before that.
 */
export function multinomial(
  rows: Rows,
  size: number,
  outputs: number,
  right: readonly (readonly number[])[],
  worth: Float64Array,
  l2: number,
  steps: number,
  known?: readonly Float64Array[],
): Float64Array {
  const scores = new Float64Array(outputs);
  return minimise(
    (size + 1) * outputs,
    (point, slope) => {
      let loss = 0;
      for (let at = 0; at < size * outputs; at++) {
        const weight = point[at] ?? 0;
        loss += 0.5 * l2 * weight * weight;
        slope[at] = l2 * weight;
      }
      slope.fill(0, size * outputs);
      for (const [row, wanted] of right.entries()) {
        for (let one = 0; one < outputs; one++)
          scores[one] = (known?.[row]?.[one] ?? 0) + (point[size * outputs + one] ?? 0);
        const [start, end] = [rows.from[row] ?? 0, rows.from[row + 1] ?? 0];
        for (let at = start; at < end; at++) {
          const base = (rows.columns[at] ?? 0) * outputs;
          const value = rows.values[at] ?? 0;
          for (let one = 0; one < outputs; one++) scores[one] = (scores[one] ?? 0) + (point[base + one] ?? 0) * value;
        }
        const most = Math.max(...scores);
        let sum = 0;
        for (let one = 0; one < outputs; one++) {
          scores[one] = Math.exp((scores[one] ?? 0) - most);
          sum += scores[one] ?? 0;
        }
        const share = worth[row] ?? 1;
        for (const one of wanted) loss -= (share / wanted.length) * Math.log((scores[one] ?? 0) / sum + 1e-12);
        for (let one = 0; one < outputs; one++) scores[one] = (share * (scores[one] ?? 0)) / sum;
        for (const one of wanted) scores[one] = (scores[one] ?? 0) - share / wanted.length;
        for (let at = start; at < end; at++) {
          const base = (rows.columns[at] ?? 0) * outputs;
          const value = rows.values[at] ?? 0;
          for (let one = 0; one < outputs; one++)
            slope[base + one] = (slope[base + one] ?? 0) + (scores[one] ?? 0) * value;
        }
        for (let one = 0; one < outputs; one++)
          slope[size * outputs + one] = (slope[size * outputs + one] ?? 0) + (scores[one] ?? 0);
      }
      return loss;
    },
    steps,
  );
}
