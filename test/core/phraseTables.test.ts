import assert from "node:assert/strict";
import { cues, unpack } from "../../core/rule/lexicon.ts";
import { compileLexicons } from "../../core/rule/matcher.ts";
import { linesOf, readTables, tablesOf, writeTables } from "../../core/rule/phraseTables.ts";
import { lexiconsOf } from "../../core/run/checker.ts";
import { rules } from "../../rules/index.generated.ts";

describe("the tables of phrases", () => {
  const lexicons = [
    unpack("a", [{ words: "cost of living crisis|squander*|(sic)", tier: "strong" }], "squandered nothing"),
    cues("b", "Labour Group|the"),
    { id: "c", phrases: [{ phrase: "either|or" }], unless: ["neither|nor"] },
  ];
  const lines = linesOf(lexicons);
  const bytes = writeTables(tablesOf(lines), lines);
  const found = (text: string, ready?: Uint8Array) =>
    [...compileLexicons(lexicons, ready && ((own) => readTables(ready, own))).match(text)].sort();
  const text = "The Labour Group squandered it (sic) in the cost of living crisis: either|or.";

  it("are the same when they have been written and read", () => {
    assert.deepEqual(readTables(bytes, lines), tablesOf(lines));
    assert.deepEqual(found(text, bytes), found(text));
    assert.equal(found(text, bytes).flatMap(([, hits]) => hits).length, 7);
  });
  it("are read from any place in memory", () => {
    for (const off of [1, 2, 4]) {
      const moved = new Uint8Array(bytes.length + off);
      moved.set(bytes, off);
      assert.deepEqual(found(text, moved.subarray(off)), found(text));
    }
  });
  it("are refused, and made anew, if they are of other phrases, cut short or none at all", () => {
    assert.equal(readTables(bytes, linesOf(lexicons.slice(1))), undefined);
    assert.equal(readTables(bytes, linesOf([cues("b", "Labour Group|thy"), ...lexicons.slice(1)])), undefined);
    for (const wrong of [bytes.subarray(0, -2), bytes.subarray(0, 8), new Uint8Array(0), new Uint8Array(64)]) {
      assert.equal(readTables(wrong, lines), undefined);
      assert.deepEqual(found(text, wrong), found(text));
    }
  });
  it("have room for every phrase of the catalogue", () => {
    const all = linesOf(lexiconsOf(rules));
    const phrases = all.reduce((sum, { written }) => sum + written.split("|").length, 0);
    assert.equal(tablesOf(all).line.length, phrases);
  });
});
