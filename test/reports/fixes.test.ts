import assert from "node:assert/strict";
import { createChecker } from "../../api/index.ts";
import { readMarkdown } from "../../core/formats/markdown.ts";
import { applyEdits } from "../../core/run/applyFixes.ts";

const checker = createChecker();
const check = (text: string) => {
  const { report } = readMarkdown(text);
  return checker.check(report, checker.effective(report));
};
const of = (text: string, rule: string) => check(text).findings.filter((finding) => finding.rule === rule);
const briefing = "---\nkind: group-briefing\ntitle: Weir\nbriefing:\n  group: Quayside Group\n---\n\n# Weir\n\n";

describe("a fix", () => {
  it("leaves a paragraph its number", () => {
    const text = `${briefing}1.1 The weir is 40 metres wide.\n\n1.2 It has been prepared for this group alone.\n\n1.3 It was built in 1911.\n`;
    const [edit] = of(text, "equal-access")[0]?.fixes[0]?.edits ?? [];
    assert.ok(edit);
    const after = applyEdits(text, [edit]);
    assert.match(after, /^1\.2 Any other group may have the same/m);
    assert.deepEqual(of(after, "equal-access"), []);
    assert.deepEqual(of(after, "numbering-crossref"), []);
  });

  it("is not offered of a shared decision where a verb stands before the two", () => {
    const text =
      "---\nkind: minutes\n---\n\n# Minutes\n\nThe decision had been taken by the Leader and the Director.\n";
    for (const { fixes } of of(text, "delegated-accountability")) assert.deepEqual(fixes, []);
    assert.ok(of(text, "delegated-accountability").length > 0);
  });

  it("writes no date that is none into front matter", () => {
    const text = briefing.replace(
      "---\n\n#",
      "  requested-by: Group Leader\n  approved-by: Director of Ports\n---\n\n#",
    );
    const undated = of(text, "briefing-header").filter(({ message }) => message.includes("when it was asked for"));
    assert.deepEqual(
      undated.filter(({ fixes }) => fixes.length === 0).map(({ rule }) => rule),
      ["briefing-header"],
    );
  });

  it("that puts a footnote behind a claim leaves nothing to advise of the claim", () => {
    const claim = "People come for the market and stay for the rest of the day.";
    const report = (words: string) => `---\nkind: committee-report\n---\n\n# Homes\n\n## Views\n\n${words}\n`;
    assert.equal(of(report(claim), "unsupported-claim").length, 1);
    assert.deepEqual(of(report(`${claim}[^1]\n\n[^1]: Survey of shoppers, 2026, page 4`), "unsupported-claim"), []);
  });
});

describe("an allowance", () => {
  it("in the header changes nothing that the header says", () => {
    const header = (comment: string, behind = "") =>
      `# Wexcombe Council\n\n## Note of a briefing for the Downland Group\n\n${comment}**Subject:** School buses\n\n**Author:** Councillor E. Larkrise${behind}\n\n## Facts\n\nText.\n`;
    const values = (text: string) => {
      const { title, author } = readMarkdown(text).report.meta;
      return [title?.value, author?.value];
    };
    const comment = "<!-- evenhand allow briefing-scope: looked at -->";
    assert.deepEqual(values(header("")), ["School buses", "Councillor E. Larkrise"]);
    assert.deepEqual(values(header(`${comment}\n\n`)), values(header("")));
    assert.deepEqual(values(header("", ` ${comment}`)), values(header("")));
  });
});
