import assert from "node:assert/strict";
import { readMarkdown } from "../../core/formats/markdown.ts";
import { plain } from "../../core/formats/plain.ts";
import { applyEdits } from "../../core/run/applyFixes.ts";
import { fieldEdits, insertion } from "../../core/run/places.ts";

describe("a paragraph that is put in", () => {
  const statement = "Any other group may have the same.";
  const behind = (text: string, title: string): string => {
    const { report } = readMarkdown(text);
    const after = report.sections.findIndex((section) => section.title === title);
    return insertion(report, { after }, statement).text.trim();
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
      return insertion(report, { after }, statement).text.trim();
    };
    assert.equal(put("FACTS"), statement);
    assert.equal(put("STEPS"), `4. ${statement}`);
  });
});

describe("a field that is put under the header", () => {
  const added = (header: string): string => {
    const { report } = readMarkdown(`${header}\n\n## Purpose\n\nTo agree.\n`);
    return (
      fieldEdits(report, [{ key: "classification", label: "Classification", value: "public" }])[0]?.text.trim() ?? ""
    );
  };

  it("has its label as the others have theirs", () => {
    const rows = (label: (name: string) => string) =>
      added(`| ${label("Title")} | Weir |\n| --- | --- |\n| ${label("Report of")} | Director of Rivers |`);
    assert.equal(
      rows((name) => name),
      "| Classification | public |",
    );
    assert.equal(
      rows((name) => `${name}:`),
      "| Classification: | public |",
    );
    assert.equal(
      rows((name) => `**${name}**`),
      "| **Classification** | public |",
    );
    assert.equal(
      rows((name) => `__${name}:__`),
      "| __Classification:__ | public |",
    );
    const lines = (label: (name: string) => string) =>
      added(`${label("Title")} Weir\n${label("Report of")} The Director`);
    assert.equal(
      lines((name) => `${name}:`),
      "Classification: public",
    );
    assert.equal(
      lines((name) => `- ${name}:`),
      "- Classification: public",
    );
    assert.equal(
      lines((name) => `**${name}:**`),
      "**Classification:** public",
    );
    assert.equal(
      lines((name) => `**${name}**:`),
      "**Classification**: public",
    );
  });
});

describe("a section that is put in", () => {
  it("stands before the number that a list gives the next heading", () => {
    const text = "Weir Board\n\n1. Purpose\n\nTo tell.\n\n2. Facts\n\nWide.\n\n3. Costs\n\nNone.\n\n4. Risks\n\nFew.\n";
    const { report } = readMarkdown(text);
    const at = { before: report.sections.findIndex(({ title }) => title === "Costs") };
    assert.match(
      applyEdits(text, [insertion(report, at, "## Views\n\nMany.")]),
      /Wide\.\n\nViews\n\nMany\.\n\n3\. Costs\n/,
    );
  });

  it("is in signs where there is no heading or nothing but a title", () => {
    const put = (text: string) => insertion(readMarkdown(text).report, { end: true }, "## Views\n\nMany.").text.trim();
    assert.equal(put("Some words.\n"), "## Views\n\nMany.");
    assert.equal(put("# Weir\n\nSome words.\n"), "## Views\n\nMany.");
    assert.equal(put("Weir\n====\n\nSome words.\n"), "Views\n-----\n\nMany.");
    assert.equal(put("# The weir\n\n**1. Facts**\n\nWide.\n\n**2. Costs**\n\nNone.\n"), "**Views**\n\nMany.");
  });
});
