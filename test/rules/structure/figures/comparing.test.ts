import assert from "node:assert/strict";
import type { Gathered } from "../../../../core/rule/rule.ts";
import { compare, faultsOf } from "../../../../rules/structure/figures-mismatch/comparing.ts";
import { comparisons } from "../../../../rules/structure/figures-mismatch/comparisons.ts";
import type { Figures } from "../../../../rules/structure/figures-mismatch/figureFacts.ts";

/** A paragraph that tells this. */
const telling = (block: number, fact: Figures): Gathered<Figures> => ({
  fact,
  block,
  kind: "paragraph",
  section: { index: 0, title: "Finance", number: undefined, depth: 1, role: undefined, zone: "open", empty: false },
  zone: "open",
  cell: undefined,
  number: undefined,
});

const item = (block: number, words: string) => telling(block, { item: words });
const faulty = (block: number, start: number, said: string) => ({ block, start, end: start + 3, said, right: "8" });

describe("comparing figures", () => {
  it("tells of a place once, by the comparison that stands first", () => {
    const told = [
      ...faultsOf(
        [
          compare("told", () => [faulty(1, 4, "first")], ["item"]),
          compare("cited", () => [faulty(1, 4, "second"), faulty(1, 9, "third"), faulty(2, 4, "fourth")], ["item"]),
        ],
        [item(1, "9 looms")],
      ),
    ];
    assert.deepEqual(
      told.map(({ message, data }) => [message, data?.said]),
      [
        ["told", "first"],
        ["cited", "third"],
        ["cited", "fourth"],
      ],
    );
  });

  it("asks a comparison again where a block that tells what it reads is another, and only there", () => {
    let asked = 0;
    const counting = compare(
      "told",
      (items) => {
        asked++;
        return items.map(({ block }) => faulty(block, 0, String(asked)));
      },
      ["item"],
    );
    const said = (...facts: Gathered<Figures>[]) =>
      [...faultsOf([counting], facts)].map(({ at, data }) => ["block" in at && at.block, data?.said]);
    const [one, two] = [item(1, "9 looms"), item(2, "8 looms")];
    assert.deepEqual(said(one, two), [
      [1, "1"],
      [2, "1"],
    ]);
    assert.deepEqual(said(one, two, telling(3, { rounding: true })), [
      [1, "1"],
      [2, "1"],
    ]);
    assert.deepEqual(said(one, item(2, "7 looms")), [
      [1, "2"],
      [2, "2"],
    ]);
    assert.deepEqual(said(one), [[1, "3"]]);
    assert.deepEqual(said(), []);
  });

  it("leaves out what is excused by what was seen or told", () => {
    const excused = compare("told", () => [faulty(1, 4, "9"), faulty(1, 20, "7")], ["item"], {
      excuse: ({ said }, told, { rounding }) => rounding !== undefined || told.some((one) => one.said === said),
    });
    const first = compare("cited", () => [faulty(2, 4, "9")], ["item"]);
    const said = (...facts: Gathered<Figures>[]) =>
      [...faultsOf([first, excused], facts)].map(({ data }) => data?.said);
    assert.deepEqual(said(item(1, "9 looms")), ["9", "7"]);
    assert.deepEqual(said(item(1, "9 looms"), telling(2, { rounding: true })), ["9"]);
  });

  it("has comparisons that find nothing where nothing is told", () => {
    assert.deepEqual([...faultsOf(comparisons, [])], []);
    assert.deepEqual([...faultsOf(comparisons, [telling(0, { rounding: true, several: true })])], []);
  });
});
