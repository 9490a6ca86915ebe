import assert from "node:assert/strict";
import { hashOf } from "../../../rules/secondLook/features.ts";
import { vectors as data } from "../../../rules/secondLook/vectors.generated.ts";
import { digits, Vectors } from "../../../rules/secondLook/vectors.ts";

const vectors = new Vectors(data);
const rowOf = (word: string): number => vectors.rowOf(hashOf(word));

function likeness(one: string, two: string): number {
  const first = vectors.meanOf([rowOf(one)]);
  const second = vectors.meanOf([rowOf(two)]);
  const product = first.reduce((sum, value, at) => sum + value * (second[at] ?? 0), 0);
  return product / (Math.hypot(...first) * Math.hypot(...second));
}

describe("the vectors of the second look", () => {
  it("are many and whole, in ASCII, each word's at a row of its own", () => {
    const count = data.places.length / digits;
    assert.ok(Number.isInteger(count) && count > 10_000, `${count}`);
    assert.equal(data.values.length, count * data.size);
    assert.match(data.places + data.values, /^[#-[]+$/);
    const words = ["council", "praise", "blame", "voters", "tenants", "shambles", "triumph"];
    const rows = words.map(rowOf);
    assert.ok(
      rows.every((row) => row >= 0 && row < count),
      rows.join(),
    );
    assert.equal(new Set(rows).size, words.length);
  });

  it("have none for a name, a number, a party or no word", () => {
    for (const word of ["#name", "0", "#party", "zzgorblet", ""]) assert.equal(rowOf(word), -1, word);
  });

  it("hold like words to be like", () => {
    for (const [word, like, unlike] of [
      ["superb", "brilliant", "drainage"],
      ["votes", "ballots", "boilers"],
      ["rent", "lease", "applause"],
      ["lawyers", "solicitors", "hedges"],
    ] as const)
      assert.ok(likeness(word, like) > likeness(word, unlike) + 0.2, `${word}: ${like}, ${unlike}`);
  });

  it("come to nought for no word, and to a word's own for one", () => {
    assert.deepEqual([...vectors.meanOf([])], Array(data.size).fill(0));
    assert.deepEqual(vectors.meanOf([-1, rowOf("rent"), -1]), vectors.meanOf([rowOf("rent")]));
    assert.notDeepEqual(vectors.meanOf([rowOf("rent")]), vectors.meanOf([rowOf("lease")]));
  });
});
