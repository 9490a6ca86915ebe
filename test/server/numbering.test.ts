import assert from "node:assert/strict";
import type { CompletionItem } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { readMarkdown } from "../../core/formats/markdown.ts";
import { plain } from "../../core/formats/plain.ts";
import { applyEdits } from "../../core/run/applyFixes.ts";
import { insertion } from "../../core/run/places.ts";
import { numbering } from "../../server/numbering.ts";
import { withNumber } from "../../server/ownNumbers.ts";
import { LanguageClient } from "../support/languageClient.ts";

/** The text with a section put in at the bar, numbered as the others are. */
function insert(marked: string): string {
  const text = marked.replace("¦", "");
  const at = marked.indexOf("¦");
  const { report } = readMarkdown(text);
  const edit = { start: at, end: at, text: "## Legal implications\n\nNone.\n\n", unnumbered: { at: 3, depth: 2 } };
  return applyEdits(text, withNumber(report, [edit]));
}

/** The text without the part between the bars, with the numbers behind it closed up. */
function take(marked: string): string {
  const [before = "", gone = "", after = ""] = marked.split("¦");
  const { report } = readMarkdown(before + gone + after);
  const edit = { start: before.length, end: before.length + gone.length, text: "" };
  return applyEdits(before + gone + after, withNumber(report, [edit]));
}

describe("the numbers behind a paragraph that is taken away", () => {
  it("close up, with their points and what refers to them, in that section alone", () => {
    const cost = "It costs £2.3m (paragraph 2.3) over 2.4 years; see section 3 and paragraphs 1.1 to 2.4.";
    const closed = cost.replace("paragraph 2.3", "paragraph 2.2").replace("1.1 to 2.4", "1.1 to 2.3");
    assert.equal(
      take(
        `# T\n\n## 1. Purpose\n\n1.1 ${cost}\n\n## 2. Facts\n\n2.1 One.\n\n¦2.2 Praise.\n\n¦2.3 Three.\n\n2.3.1 Point.\n\n### More\n\n2.4 Four.\n\n## 3. Costs\n\n3.1 None.\n\n3.2 Some.\n`,
      ),
      `# T\n\n## 1. Purpose\n\n1.1 ${closed}\n\n## 2. Facts\n\n2.1 One.\n\n2.2 Three.\n\n2.2.1 Point.\n\n### More\n\n2.3 Four.\n\n## 3. Costs\n\n3.1 None.\n\n3.2 Some.\n`,
    );
    assert.match(
      take("## 2. Facts\n\n2.1 One.\n\n2.1.1 A.\n\n¦2.1.2 B.\n\n¦2.1.3 C.\n\n2.2 Two (2.1.3 above).\n"),
      /2\.1\.1 A\.\n\n2\.1\.2 C\.\n\n2\.2 Two \(2\.1\.2 above\)/,
    );
  });

  it("stay where a reference leads to what goes, where points of it stay, and where they do not run on", () => {
    for (const [from, rest] of [
      ["## 2. Facts\n\n2.1 As paragraph 2.2 says.\n\n", "2.3 Three.\n"],
      ["## 2. Facts\n\n2.1 One.\n\n", "2.2.1 Its point.\n\n2.3 Three.\n"],
      ["## 2. Facts\n\n2.1 One.\n\n", "2.4 Four.\n"],
      ["Facts\n\n2.1 One.\n\n", "2.3 Three.\n"],
    ])
      assert.equal(take(`${from}¦2.2 Praise.\n\n¦${rest}`), `${from}${rest}`);
    assert.equal(take("## 2. Facts\n\n2.1 One ¦of many¦.\n\n2.2 Two.\n"), "## 2. Facts\n\n2.1 One .\n\n2.2 Two.\n");
  });
});

describe("the number of a section that is put in", () => {
  it("goes on from the one before it", () => {
    assert.equal(
      insert("# T\n\n## 1. Purpose\n\nTo decide.\n\n## 2. Background\n\nFacts.\n\n¦## Appendix A\n\nText.\n"),
      "# T\n\n## 1. Purpose\n\nTo decide.\n\n## 2. Background\n\nFacts.\n\n## 3. Legal implications\n\nNone.\n\n## Appendix A\n\nText.\n",
    );
    assert.match(insert("# T\n\n## 1.0 Purpose\n\nTo decide.\n\n¦"), /## 2\.0 Legal implications/);
    assert.match(insert("# T\n\n## 1 Purpose\n\nTo decide.\n\n¦"), /## 2 Legal implications/);
  });

  it("moves those behind it up, with their paragraphs and what refers to them, and nothing else", () => {
    const before =
      "# T\n\n## 1. Purpose\n\n1.1 See paragraphs 2.1 and 3.1, section 2, paragraph 1.1 and paragraph 2.1 of the Code of Conduct.\n\n¦## 2. Background\n\n2.1 In 2.5 years the 2.1 miles of path cost £2.1m (paragraph 3.1).\n\n### 2.2 More\n\n2.2.1 Facts.\n\n## 3. Costs\n\n3.1 Nothing.\n\n## Appendix A\n\n2.1 A point.\n";
    assert.equal(
      insert(before),
      "# T\n\n## 1. Purpose\n\n1.1 See paragraphs 3.1 and 4.1, section 3, paragraph 1.1 and paragraph 2.1 of the Code of Conduct.\n\n## 2. Legal implications\n\nNone.\n\n## 3. Background\n\n3.1 In 2.5 years the 2.1 miles of path cost £2.1m (paragraph 4.1).\n\n### 3.2 More\n\n3.2.1 Facts.\n\n## 4. Costs\n\n4.1 Nothing.\n\n## Appendix A\n\n2.1 A point.\n",
    );
  });

  it("leaves laws, grounds of exemption, other papers and measures alone", () => {
    const kept =
      "Exempt (Schedule 12A, paragraph 2). Exempt under paragraph 2. The power is the Highways Act 1980, section 2; the duty is in section 2 Highways Act 1959. NPPF paragraph 2 and paragraph 2.1 of the last report agree. In paragraph 1.1, 2.1 miles are told of.";
    const table = "| Year | Rating |\n|---|---|\n| 2.1 | 2.2 |\n| 2.7 | 2.3 |\n";
    const made = insert(
      `# T\n\n## 1. Purpose\n\n1.1 ${kept}\n\n¦## 2. Facts\n\n2.1 ${kept}\n\n2.5 miles were walked.\n\n### 2 ways\n\n> 2.2 A quoted code.\n\n${table}`,
    );
    assert.equal(made.split(kept).length, 3);
    assert.match(made, /\n## 3\. Facts\n\n3\.1 Exempt/);
    assert.match(made, /\n2\.5 miles were walked\.\n\n### 2 ways\n\n> 2\.2 A quoted/);
    assert.match(made, /\| 2\.7 \| 2\.3 \|/);
  });

  it("moves every reference, in whatever form, and the rows of a table that go on from the paragraphs", () => {
    const made = insert(
      "# T\n\n## 1. Purpose\n\n1.1 Paragraphs 2.1, 2.2 and 2.3; paras 1.1 & 2.2; (2.1) above, 2.2 above; paragraphs 2.1 to 2.9. See 2.3. Recommendation 2.1 stands.\n\n¦## 2. Facts\n\n2.1 One.\n\n2.2 Two.\n\n| 2.3 | Three |\n|---|---|\n| 2.4 | £2.4m |\n",
    );
    assert.match(
      made,
      /1\.1 Paragraphs 3\.1, 3\.2 and 3\.3; paras 1\.1 & 3\.2; \(3\.1\) above, 3\.2 above; paragraphs 3\.1 to 3\.9\. See 3\.3\. Recommendation 3\.1 stands/,
    );
    assert.match(made, /\| 3\.3 \| Three \|\n\|---\|---\|\n\| 3\.4 \| £2\.4m \|/);
  });

  it("is 1 where it comes first, and none among headings without numbers", () => {
    assert.match(
      insert("# T\n\n¦## 1. Purpose\n\nTo decide.\n\n## 2. Costs\n\nNone.\n"),
      /## 1\. Legal[\s\S]*## 2\. Purpose[\s\S]*## 3\. Costs/,
    );
    assert.match(insert("# T\n\n## Purpose\n\nTo decide.\n\n¦"), /## Legal implications/);
    const { report } = readMarkdown("# T\n\n## A. Purpose\n\nTo decide.\n");
    assert.equal(numbering(report, 30, 2), undefined);
  });

  it("has no marks before it in plain text", () => {
    const text =
      "PIER COUNCIL\n\nMeeting: Cabinet\nDate: 3 May 2027\n\n1. Purpose\n\n1.1 To buy lamps.\n\n2. Costs\n\n2.1 None.\n";
    const report = plain.read(new TextEncoder().encode(text));
    const at = { after: report.sections.findIndex(({ title }) => title === "Purpose") };
    const edit = insertion(report, at, "## Legal implications\n\nNone.");
    const made = applyEdits(text, withNumber(report, [edit]));
    assert.match(made, /\n\n2\. Legal implications\n\nNone\.\n\n3\. Costs\n\n3\.1 None\.\n$/);
    assert.ok(plain.read(new TextEncoder().encode(made)).sections.some(({ title }) => title === "Legal implications"));
  });

  it("leaves a list of its own numbers alone", () => {
    assert.match(
      insert("# T\n\n## 1. Purpose\n\nTo decide.\n\n¦## 2. Steps\n\n1. One.\n2. Two.\n3. Three.\n"),
      /## 3\. Steps\n\n1\. One\.\n2\. Two\.\n3\. Three\./,
    );
  });
});

describe("the number of a section behind headings that cannot be read", () => {
  it("is none that their paragraphs have", () => {
    const text =
      "# Weir\n\n## 1. Purpose\n\n1.1 To tell.\n\n2\\) facts of the weir\n\n2.1 It is wide.\n\n2.2 And old.\n\n## 3. Costs\n\n3.1 None.\n";
    const { report } = readMarkdown(text);
    const at = { after: report.sections.findIndex(({ title }) => title === "Purpose") };
    const made = applyEdits(text, withNumber(report, [insertion(report, at, "## Views\n\nMany.")]));
    assert.match(made, /\n\n2\.2 And old\.\n\n## 3\. Views\n\nMany\.\n\n## 4\. Costs\n\n4\.1 None\.\n$/);
  });
});

describe("the number of a section that is completed", () => {
  const uri = "file:///nowhere/report.md";
  let client: LanguageClient;
  before(async () => {
    client = new LanguageClient();
    await client.start({ pull: true });
  });
  after(() => client.stop());

  it("makes room for itself, or is what the author typed", async () => {
    const begun =
      "---\ncouncil: portsmouth\nkind: committee-report\n---\n\n# T\n\n## 1. Purpose of report\n\n1.1 See paragraph 2.1.\n\n## ¦\n\n## 2. Options\n\n2.1 None.\n";
    const completed = async (marked: string, version: number) => {
      const text = marked.replace("¦", "");
      const document = TextDocument.create(uri, "markdown", version, text);
      if (version === 1) await client.open(uri, text);
      else await client.change(uri, version, [{ text }]);
      const items = await client.connection.sendRequest<CompletionItem[]>("textDocument/completion", {
        textDocument: { uri },
        position: document.positionAt(marked.indexOf("¦")),
      });
      const item = items.find(({ label }) => label === "Recommendations") ?? assert.fail();
      return TextDocument.applyEdits(document, [item.textEdit as never, ...(item.additionalTextEdits ?? [])]);
    };
    const made = await completed(begun, 1);
    assert.match(
      made,
      /1\.1 See paragraph 3\.1\.\n\n## 2\. Recommendations\n[\s\S]*\n## 3\. Options\n\n3\.1 None\.\n$/,
    );
    assert.match(
      await completed(begun.replace("¦", "5. Rec¦"), 2),
      /\n## 5\. Recommendations\n[\s\S]*\n## 2\. Options\n\n2\.1/,
    );
  });
});

describe("a paragraph that is put in", () => {
  const statement = "Any other group may have the same.";
  const behind = (text: string, title: string): string => {
    const { report } = readMarkdown(text);
    const after = report.sections.findIndex((section) => section.title === title);
    return withNumber(report, [insertion(report, { after }, statement)])[0]?.text.trim() ?? "";
  };

  it("has the next number where all of its section's are numbered", () => {
    const text =
      "# Weir\n\n## 1. Purpose\n\n1.1 To tell.\n\n1.2 Of the weir:\n\n- its width\n\n## 2. Facts\n\n2.1.  It is wide.\n\n## 3. More\n\nIt is old.\n\n3.1 And long.\n\n## 4. Steps\n\n4.1 Now.\n\n4.3 Then.\n\n## 5. End\n\n5.1 Soon.\n\n## 6. Rest\n\n5.2 Late.\n";
    assert.equal(behind(text, "Purpose"), `1.3 ${statement}`);
    assert.equal(behind(text, "Facts"), `2.2.  ${statement}`);
    for (const title of ["More", "Steps", "End"]) assert.equal(behind(text, title), statement, title);
    assert.equal(behind("# Weir\n\n## Facts\n\n| A | B |\n| --- | --- |\n| 1.1 | c |\n", "Facts"), statement);
  });

  it("goes on with numbers that run through the report only at its end", () => {
    const report = plain.read(
      new TextEncoder().encode("WEIR NOTE\n\nFACTS\n\n1. It is wide.\n\n2. It is old.\n\nSTEPS\n\n3. It is mended.\n"),
    );
    const put = (title: string) => {
      const after = report.sections.findIndex((section) => section.title === title);
      return withNumber(report, [insertion(report, { after }, statement)])[0]?.text.trim() ?? "";
    };
    assert.equal(put("FACTS"), statement);
    assert.equal(put("STEPS"), `4. ${statement}`);
  });
});
