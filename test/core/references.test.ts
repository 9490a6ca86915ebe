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
    assert.deepEqual(led("See Appendix B and a map, and Appendix B2."), [["Appendix B", "Appendix B"]]);
    for (const other of [
      "section 1 of the Localism Act 2011",
      "paragraph 2.1 of the Constitution",
      "section 2 of the Code",
      "Annex B of the Local Plan",
    ])
      assert.deepEqual(led(`See ${other}.`), [], other);
  });
});
