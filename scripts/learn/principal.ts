import { add, dot } from "./algebra.ts";

/**
 * The principal components of vectors, by orthogonal iteration: each vector in `size` dimensions, those that vary most.
 */
export function principal(vectors: readonly Float64Array[], size: number): readonly Float64Array[] {
  const from = vectors[0]?.length ?? 0;
  const middle = new Float64Array(from);
  for (const vector of vectors) add(middle, vector, 1 / vectors.length);
  const centred = vectors.map((vector) => vector.map((one, at) => one - (middle[at] ?? 0)));
  const spread = Array.from({ length: from }, () => new Float64Array(from));
  for (const vector of centred) for (const [at, row] of spread.entries()) add(row, vector, vector[at] ?? 0);
  let ways: Float64Array[] = Array.from({ length: size }, (_, way) =>
    Float64Array.from({ length: from }, (_one, at) => Math.cos((way + 1) * (at + 0.5))),
  );
  for (let step = 0; step < 300; step++)
    ways = orthogonal(ways.map((way) => Float64Array.from(spread, (row) => dot(row, way))));
  return centred.map((vector) => Float64Array.from(ways, (way) => dot(vector, way)));
}

/** Gram and Schmidt's. */
function orthogonal(ways: readonly Float64Array[]): Float64Array[] {
  const done: Float64Array[] = [];
  for (const way of ways) {
    const left = way.slice();
    for (const other of done) {
      add(left, other, -dot(left, other));
    }
    const length = Math.sqrt(dot(left, left)) || 1;
    done.push(left.map((one) => one / length));
  }
  return done;
}
