import assert from "node:assert/strict";
import { Network } from "../../../rules/secondLook/network.ts";
import { teachNetwork } from "../../../scripts/learn/network.ts";

/**
 * Right where both numbers have one sign, and then which sign it is: no weighing of the two alone can say the first.
 */
const inputs = Array.from({ length: 40_000 }, (_, at) =>
  Float64Array.of(((at * 37) % 101) / 50 - 1, ((at * 53) % 97) / 48 - 1),
);
const rightOf = ([one = 0, two = 0]: Float64Array): readonly number[] => (one * two > 0 ? [one > 0 ? 1 : 0] : []);
const right = inputs.map(rightOf);
const worth = new Float64Array(inputs.length).fill(1);
const data = teachNetwork({ inputs, right, worth, outputs: 2 }, 1);
const network = new Network(data);

describe("the network of the second look", () => {
  it("learns what no sum of weights can say, and which of several it is", () => {
    const clear = inputs.filter((input) => input.every((one) => Math.abs(one) > 0.3));
    const said = (input: Float64Array): boolean => (network.run(input, 0, 1)[0] ?? 0) > 0;
    const agreed = clear.filter((input) => said(input) === rightOf(input).length > 0);
    assert.ok(agreed.length > 0.9 * clear.length, `${agreed.length} of ${clear.length}`);
    const sure = clear.filter((input) => rightOf(input).length > 0);
    const named = sure.filter((input) => {
      const [below = 0, above = 0] = network.run(input, 1, 3);
      return rightOf(input).includes(above > below ? 1 : 0);
    });
    assert.ok(named.length > 0.95 * sure.length, `${named.length} of ${sure.length}`);
  });

  it("is taught the same by the same, and not by rows that count for nothing", () => {
    const few = {
      inputs: inputs.slice(0, 2_000),
      right: right.slice(0, 2_000),
      worth: worth.slice(0, 2_000),
      outputs: 2,
    };
    const taught = teachNetwork(few, 1);
    assert.deepEqual(teachNetwork(few, 1), taught);
    const more = {
      inputs: [...few.inputs, ...few.inputs],
      right: [...few.right, ...few.inputs.map(() => [0])],
      worth: Float64Array.from({ length: 4_000 }, (_, at) => (at < 2_000 ? 1 : 0)),
      outputs: 2,
    };
    assert.deepEqual(teachNetwork(more, 1), taught);
  });

  it("says any part of what it says as it says the whole", () => {
    const input = Float64Array.of(0.5, 0.7);
    const whole = network.run(input, 0, 3);
    assert.equal(whole.length, 3);
    assert.deepEqual([...network.run(input, 0, 1), ...network.run(input, 1, 3)], [...whole]);
  });
});
