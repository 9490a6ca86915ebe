import assert from "node:assert/strict";
import { readMarkdown } from "../../core/formats/markdown.ts";
import { references } from "../../core/report/references.ts";

/** What a sentence refers to: the words that are marked, and where they lead. */
const led = (sentence: string): readonly (readonly [string, string | undefined])[] => {
  const { report } = readMarkdown(
    `# T\n\n## 1. Purpose\n\n1.1 ${sentence}\n\n## 2. Costs\n\n2.1 None.\n\n2.2 Nil.\n\n## Appendix A\n\nText.\n\n## Appendix B\n\nText.\n`,
  );
  return references(report).map(({ span, target }) => [
    report.text.slice(span.start, span.end),
    target && report.text.slice(target.start, target.end),
  ]);
};

describe("references", () => {
  it("lead to each paragraph and appendix of a list", () => {
    assert.deepEqual(led("See paragraphs 2.1 and 2.2, and Appendices A and B."), [
      ["paragraphs 2.1", "2.1 None."],
      ["2.2", "2.2 Nil."],
      ["Appendices A", "Appendix A"],
      ["B", "Appendix B"],
    ]);
    assert.deepEqual(led("See sections 1 to 2 and paragraph 9.9."), [
      ["sections 1", "1. Purpose"],
      ["2", "2. Costs"],
      ["paragraph 9.9", undefined],
    ]);
  });

  it("lead to an appendix whose heading says how it is marked", () => {
    const { report } = readMarkdown("# T\n\nThe offers are at Appendix B.\n\n## Exempt appendix B: Offers\n\nTwo.\n");
    const [{ target } = { target: undefined }] = references(report);
    assert.equal(target && report.text.slice(target.start, target.end), "Exempt appendix B: Offers");
  });

  it("take no word for a letter, and no law's or code's paragraph for the report's", () => {
    assert.deepEqual(led("See Appendix B and a map, and Appendix B2, A map."), [
      ["Appendix B", "Appendix B"],
      ["Appendix B2", undefined],
    ]);
    for (const other of [
      "section 1 of the Localism Act 2011",
      "paragraph 2.1 of the Constitution",
      "section 2 of the Code",
      "Annex B of the Local Plan",
    ])
      assert.deepEqual(led(`See ${other}.`), [], other);
  });

  it("take a whole number for this report's only where the words make that plain", () => {
    for (const [sentence, ...words] of [
      ["Costs are dealt with in section 2.", "section 2"],
      ["See section 2 (Costs), and section 2 above.", "section 2", "section 2"],
      ["Compare section 2, Costs.", "section 2"],
      [
        "This report's section 2 has them; so have paragraph 2.1 and section 2.",
        "section 2",
        "paragraph 2.1",
        "section 2",
      ],
    ] as const)
      assert.deepEqual(
        led(sentence).map(([one]) => one),
        words,
        sentence,
      );
    for (const other of [
      "Exempt under paragraph 2.",
      "Exempt (Schedule 12A, paragraph 2).",
      "The exemption is that of paragraph 2.",
      "The duty is in section 2 Highways Act 1980.",
      "Under the Highways Act 1980, section 2, it must.",
      "Section 2 notices were served.",
      "NPPF paragraph 2 applies.",
      "LGA 1972 s 2 para 2",
      "Paragraph 2.1 of the NPPF is met.",
      "The last report (paragraph 2.1) said so.",
      "See paragraph 2.1 of the June report.",
      "In section 2, 2 lamps are lit.",
    ])
      assert.deepEqual(led(other), [], other);
  });

  it("are read in every form in which people write several, and numbers that stand alone", () => {
    for (const [sentence, ...words] of [
      ["See paras 2.1 & 2.2, or paragraphs 2.1-2.2.", "paras 2.1", "2.2", "paragraphs 2.1", "2.2"],
      ["See 2.1.", "2.1"],
      ["As (2.1) above shows, and 2.2 above.", "2.1", "2.2"],
      ["Recommendation 2.1 follows.", "2.1"],
      ["In paragraph 2.1, 2.2 miles of path are told of.", "paragraph 2.1"],
      ["The level was 2.1 above.", ...[]],
      ["The audit's recommendation 2.1 was kept.", ...[]],
    ])
      assert.deepEqual(
        led(sentence as string).map(([one]) => one),
        words,
        sentence,
      );
  });

  it("lead within an appendix to its own numbers first", () => {
    const { report } = readMarkdown(
      "# T\n\n## 1. Costs\n\n1.1 None.\n\n## Appendix A\n\n1.1 Here.\n\n1.2 See paragraph 1.1.\n",
    );
    const [{ target } = { target: undefined }] = references(report);
    assert.equal(target && report.text.slice(target.start, target.end), "1.1 Here.");
  });
});
