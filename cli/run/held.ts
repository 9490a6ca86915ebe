import { deserialize, serialize } from "node:v8";
import { deflateRawSync, inflateRawSync } from "node:zlib";

/** So many are kept as they are; what comes after them is packed, at about a tenth of the memory. */
const loose = 200;

/** Keeps many values of plain data, in order, in little memory. */
export class Held<Value> implements Iterable<Value> {
  readonly #values: (() => Value)[] = [];

  push(value: Value): void {
    this.#values.push(this.#values.length < loose ? () => value : packed(value));
  }

  /** The values in another order: of each its place among those that were pushed, from 0. */
  *inOrder(places: Iterable<number>): Iterable<Value> {
    for (const place of places) {
      const value = this.#values[place];
      if (value) yield value();
    }
  }

  get length(): number {
    return this.#values.length;
  }

  *[Symbol.iterator](): Iterator<Value> {
    for (const value of this.#values) yield value();
  }
}

/**
 * Gives the value back out of what was packed. Apart from `push`: what one function's closures hold, each of them
 * holds, and a closure there would keep the value itself.
 */
function packed<Value>(value: Value): () => Value {
  // The packer's own buffer is larger than what is in it.
  const bytes = Buffer.from(deflateRawSync(serialize(value), { level: 1 }));
  return () => deserialize(inflateRawSync(bytes)) as Value;
}
