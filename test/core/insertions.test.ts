import assert from "node:assert/strict";
import { readMarkdown } from "../../core/formats/markdown.ts";
import { applyEdits } from "../../core/run/applyFixes.ts";
import { fieldEdits, insertion } from "../../core/run/places.ts";

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
