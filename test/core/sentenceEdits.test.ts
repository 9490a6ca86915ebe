import assert from "node:assert/strict";
import { readMarkdown } from "../../core/formats/markdown.ts";
import { applyEdits } from "../../core/run/applyFixes.ts";
import { sentenceEdit, stopEdit } from "../../core/run/sentenceEdits.ts";

/** The text after the edit of the sentence that holds these words; the same text where there is none. */
function edited(text: string, words: string, put = ""): string {
  const { report } = readMarkdown(text);
  const index = report.blocks.findIndex(({ prose }) => prose.text.includes(words));
  const start = report.blocks[index]?.prose.text.indexOf(words) ?? -1;
  assert.ok(start >= 0, `no block has “${words}”`);
  const edit = sentenceEdit(report, index, { start, end: start + words.length }, put);
  return edit ? applyEdits(text, [edit]) : text;
}

const under = (text: string): string => `## Bridge\n\nThe bridge was built in 1891.\n\n${text}`;

describe("the edit of a sentence", () => {
  it("takes it out of its paragraph, with the space or the line that it had", () => {
    assert.equal(edited("It is old. It is very red. It leans.\n", "red"), "It is old. It leans.\n");
    assert.equal(edited("2.3 It is red. It leans.\n", "red"), "2.3 It leans.\n");
    assert.equal(edited("It leans. It is red.\n", "red"), "It leans.\n");
    assert.equal(edited("It is red.\nIt leans.\n", "red"), "It leans.\n");
    assert.equal(edited("It leans.\nIt is red.\n", "red"), "It leans.\n");
    assert.equal(edited("It leans.\r\nIt is red.\r\n", "red"), "It leans.\r\n");
    assert.equal(edited("It leans. **It is red.** It creaks.\n", "red"), "It leans. It creaks.\n");
  });

  it("puts words before its stop, behind marks of emphasis, in paragraphs, points and cells", () => {
    const added = (text: string): string => {
      const { report } = readMarkdown(text);
      const index = report.blocks.findIndex(({ prose }) => prose.text.includes("red"));
      const start = report.blocks[index]?.prose.text.indexOf("red") ?? -1;
      const edit = stopEdit(report, index, { start, end: start + 3 }, " (so)");
      return edit ? applyEdits(text, [edit]) : text;
    };
    assert.equal(added("It leans. It is red *now*. It creaks.\n"), "It leans. It is red *now* (so). It creaks.\n");
    assert.equal(added("- It is red\n- It leans\n"), "- It is red (so)\n- It leans\n");
    assert.equal(added("| A |\n| --- |\n| It is red |\n"), "| A |\n| --- |\n| It is red (so) |\n");
  });

  it("takes a paragraph away that it fills, and leaves one line between the others", () => {
    assert.equal(edited(under("1.2 It is red.\n\nIt leans.\n"), "red"), under("It leans.\n"));
    assert.equal(edited(under("It is red.\r\n\r\nIt leans.\r\n"), "red"), under("It leans.\r\n"));
  });

  it("takes a point away that it fills, but none that others stand under, nor the only one", () => {
    assert.equal(edited("Two things:\n\n- It is red.\n- It leans.\n", "red"), "Two things:\n\n- It leans.\n");
    assert.equal(
      edited("Two things:\n\n1. It leans.\n2. It is red.\n\nSo be it.\n", "red"),
      "Two things:\n\n1. It leans.\n\nSo be it.\n",
    );
    for (const stays of [
      "Things:\n\n- It is red.\n  - It leans.\n- It creaks.\n",
      "One thing:\n\n- It is red.\n\nSo be it.\n",
    ])
      assert.equal(edited(stays, "red"), stays);
  });

  it("writes another in its place", () => {
    assert.equal(
      edited("1.1 It leans. It is red. It creaks.\n", "red", "It is painted."),
      "1.1 It leans. It is painted. It creaks.\n",
    );
    assert.equal(edited("1.1 It is red.\n", "red", "It is painted."), "1.1 It is painted.\n");
  });

  it("takes a heading away under which nothing stands", () => {
    assert.equal(edited("## Bridge\n\n## Red\n\n## Road\n\nWide.\n", "Red"), "## Bridge\n\n## Road\n\nWide.\n");
    assert.equal(edited("## Bridge\n\nOld.\n\n## Red\n", "Red"), "## Bridge\n\nOld.\n");
    assert.equal(edited("Bridge\n---\n\nRed\n---\n\nRoad\n---\n", "Red"), "Bridge\n---\n\nRoad\n---\n");
    for (const stays of ["## Red\n\n### Deck\n\nOld.\n", "## Red\n\n<!-- To do. -->\n\n## Road\n"])
      assert.equal(edited(stays, "Red"), stays);
  });

  it("leaves headings, cells, quotations, what leads to a list and all that a section has", () => {
    for (const stays of [
      under("### It is red.\n\nIt leans.\n"),
      under("| Bridge |\n| --- |\n| It is red. |\n"),
      under("> It is red. It leans.\n"),
      under("It is red in these places:\n\n- The deck.\n"),
      "## Bridge\n\nIt is red.\n\n## Road\n\nIt is wide.\n",
    ])
      assert.equal(edited(stays, "red"), stays);
  });
});
