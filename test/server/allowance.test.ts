import assert from "node:assert/strict";
import { readMarkdown } from "../../core/formats/markdown.ts";
import { applyEdits } from "../../core/run/applyFixes.ts";
import { allowance } from "../../server/actions.ts";

/** The text with an allowance of what stands in double square brackets. */
function allowed(marked: string): string {
  const start = marked.indexOf("[[");
  const text = marked.replace("[[", "").replace("]]", "");
  const span = { start, end: marked.indexOf("]]") - 2 };
  return applyEdits(text, [allowance(readMarkdown(text).report, { rule: "party-name", span }, "it was moved")]);
}

const comment = "<!-- evenhand allow party-name: it was moved -->";

describe("an allowance that is written", () => {
  it("leaves a heading one, whatever closes or underlines it", () => {
    assert.equal(allowed("The [[Labour Group]]\n======\n\nText.\n"), `The Labour Group ${comment}\n======\n\nText.\n`);
    assert.equal(
      allowed("The [[Labour Group]]\r\n---\r\n\r\nText.\r\n"),
      `The Labour Group ${comment}\r\n---\r\n\r\nText.\r\n`,
    );
    assert.equal(allowed("## The [[Labour Group]] ##\n\nText.\n"), `## The Labour Group ${comment} ##\n\nText.\n`);
    assert.equal(allowed("## The *[[Labour Group]]*\n"), `## The *Labour Group* ${comment}\n`);
    for (const text of ["The [[Labour Group]]\n======\n", "## The [[Labour Group]] ##\n"])
      assert.equal(readMarkdown(allowed(text)).report.blocks[0]?.kind, "heading");
  });

  it("stands above a paragraph, and behind the words of a list, a table or a quotation", () => {
    assert.equal(allowed("1.1 The [[Labour Group]] asked.\n"), `${comment}\n\n1.1 The Labour Group asked.\n`);
    assert.equal(allowed("- The [[Labour Group]]\n  asked.\n- B\n"), `- The Labour Group\n  asked. ${comment}\n- B\n`);
    assert.equal(allowed("| A |\n| --- |\n| [[Labour]] |\n"), `| A |\n| --- |\n| Labour ${comment} |\n`);
    assert.equal(allowed("> The [[Labour Group]] asked.\n"), `> The Labour Group asked. ${comment}\n`);
  });
});
