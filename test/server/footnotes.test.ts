import assert from "node:assert/strict";
import { readMarkdown } from "../../core/formats/markdown.ts";
import { applyEdits } from "../../core/run/applyFixes.ts";
import { footnote, footnotesIn } from "../../server/footnotes.ts";

const source = "[insert the source: author, title, date and page]";

/** The text with a footnote for the claim that ends at the stroke. */
function noted(marked: string): string {
  const at = marked.indexOf("¦");
  const text = marked.replace("¦", "");
  const { report } = readMarkdown(text);
  const block = report.blocks.find(({ span }) => span.start <= at && at <= span.end);
  return block ? applyEdits(text, footnote(report, block, at)) : text;
}

describe("a footnote for a source", () => {
  it("stands in the part that is as public as the claim", () => {
    assert.equal(
      noted("# Quay\n\nIt pays for itself¦ soon.\n\n## Part II\n\nThe bids.\n"),
      `# Quay\n\nIt pays for itself soon.[^1]\n\n[^1]: ${source}\n\n## Part II\n\nThe bids.\n`,
    );
    assert.equal(
      noted("# Quay\n\nDry.\n\n## Part II\n\nIt pays¦.\n\n## Appendix A: Plan\n\nThe plan.\n"),
      `# Quay\n\nDry.\n\n## Part II\n\nIt pays.[^1]\n\n[^1]: ${source}\n\n## Appendix A: Plan\n\nThe plan.\n`,
    );
    assert.equal(
      noted("# Quay\n\nIt pays¦.[^1]\n\n[^1]: Survey.\n\n<!-- evenhand allow wards: all -->\n\n## Part II\n\nBids.\n"),
      `# Quay\n\nIt pays.[^1][^2]\n\n[^1]: Survey.\n[^2]: ${source}\n\n<!-- evenhand allow wards: all -->\n\n## Part II\n\nBids.\n`,
    );
  });

  it("has its mark behind the words, and not behind a comment or what closes a heading", () => {
    assert.match(noted("# Quay\n\nIt pays¦ <!-- evenhand allow vague-quantity: x. y -->\n"), /^It pays\[\^1\] <!--/m);
    assert.match(noted("# Quay\n\n## It pays¦ well ##\n\nText.\n"), /^## It pays well\[\^1\] ##$/m);
    assert.match(noted("# Quay\n\nIt pays¦ well\n===\n\nText.\n"), /^It pays well\[\^1\]\n===$/m);
  });

  it("is not put in a footnote", () => {
    const text = "# Quay\n\nDry.[^a]\n\n[^a]: It pays¦ well.\n";
    assert.equal(noted(text), text.replace("¦", ""));
  });

  it("is told with the lines that go on below it", () => {
    const text =
      "Dry.[^1]\n\n[^1]: Survey,\n    page 3.\nMay.\n\n    Its end.\n\nText.\n[^b]: Two.\r\n[^c]: Three.\n## End\n";
    assert.deepEqual(
      footnotesIn(text).map(({ start, end, name }) => [name, text.slice(start, end)]),
      [
        ["^1", "[^1]: Survey,\n    page 3.\nMay.\n\n    Its end."],
        ["^b", "[^b]: Two."],
        ["^c", "[^c]: Three."],
      ],
    );
  });
});
