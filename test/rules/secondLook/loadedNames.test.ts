import assert from "node:assert/strict";
import { names } from "../../../rules/secondLook/loadedNames.generated.ts";
import { bareName, placesInNames, readsAsLoaded } from "../../../rules/secondLook/loadedNames.ts";
import { wordVectors } from "../../../rules/secondLook/wordVectors.ts";

describe("the names of options", () => {
  for (const [name, bare] of [
    ["2. “Sell now” (recommended)", "Sell now"],
    ["(b) Keep the school, with two classes fewer", "Keep the school"],
    ["Close on Mondays: saves £4,000", "Close on Mondays"],
    ["Repair – with new slates", "Repair"],
    ["Lease it.", "Lease it"],
  ] as const)
    it(`are read without what stands round them: ${name}`, () => assert.equal(bareName(name), bare));

  // Not among those that it learnt from.
  for (const name of [
    "Leave the village to rot",
    "Hand the pier to speculators",
    "Limp on and hope",
    "The coward's bargain",
    "Throw the tenants out",
  ])
    it(`judge: ${name}`, () => assert.equal(readsAsLoaded(name), true));

  for (const name of [
    "No change to the timetable",
    "Award the contract for five years",
    "Close the depot and move to Hill Lane",
    "Increase the charge to £4.20",
    "What speaks for it",
    "Drastic",
  ])
    it(`say what would be done: ${name}`, () => assert.equal(readsAsLoaded(name), false));

  it("have a weight for every place", () => {
    assert.deepEqual(
      [names.words.length, names.pieces.length, names.meaning.length],
      [placesInNames, placesInNames, 2 * wordVectors().size],
    );
  });
});
