import assert from "node:assert/strict";
import { readMarkdown } from "../../core/formats/markdown.ts";
import type { Finding } from "../../core/rule/finding.ts";
import { applyEdits } from "../../core/run/applyFixes.ts";
import { allowance, allowedBy } from "../../server/allowance.ts";

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

  it("stands below the front matter, where that ends the report too", () => {
    const file = "<!-- evenhand allow-file party-name: it was moved -->";
    for (const eol of ["\n", "\r\n"]) {
      const front = ["---", "title: [[Labour]] plans", "---"].join(eol);
      const plain = front.replace("[[", "").replace("]]", "");
      for (const end of ["", " ", eol, eol + eol]) {
        const now = allowed(front + end);
        assert.deepEqual(readMarkdown(now).report.problems, [], JSON.stringify(now));
        assert.equal(now.trim(), `${plain}${/^ ?$/.test(end) ? end + eol + eol : end}${file}`);
      }
      assert.equal(
        allowed(`${front}${eol}${eol}# Plans${eol}`),
        `${plain}${eol}${eol}${file}${eol}${eol}# Plans${eol}`,
      );
    }
  });
});

describe("what an allowance would allow", () => {
  const reach = (text: string, at: string, places: readonly string[]) => {
    const found = (words: string): Finding =>
      ({
        rule: "party-name",
        span: { start: text.indexOf(words), end: text.indexOf(words) + words.length },
      }) as Finding;
    const { scope, allowed } = allowedBy(readMarkdown(text).report, found(at), places.map(found));
    return [scope, ...allowed.map(({ span }) => text.slice(span.start, span.end))];
  };

  it("is what stands in the block, in the table, or in the whole report", () => {
    const text =
      "---\ntitle: Labour\n---\n\nGreen and Reform.\n\n| Party | Seats |\n| --- | --- |\n| Plaid | 2 |\n\nLiberal.\n";
    const all = ["Labour", "Green", "Reform", "Plaid", "Seats", "Liberal"];
    assert.deepEqual(reach(text, "Reform", all), ["here", "Green", "Reform"]);
    assert.deepEqual(reach(text, "Plaid", all), ["table", "Plaid", "Seats"]);
    assert.deepEqual(reach(text, "Labour", all), ["file", ...all]);
  });
});
