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

  const filled = (text: string): string =>
    applyEdits(
      text,
      fieldEdits(readMarkdown(text).report, [{ key: "classification", label: "Classification", value: "public" }]),
    );

  it("stands in the form of the line above it whatever ends the lines", () => {
    const table = "| Meeting | Cabinet |\n| --- | --- |\n| Report by | Director |\n";
    for (const eol of ["\n", "\r\n", "\r"])
      assert.equal(
        filled(`${table}\n# Weir\n\nWide.\n`.replaceAll("\n", eol)),
        `${table}| Classification | public |\n\n# Weir\n\nWide.\n`.replaceAll("\n", eol),
      );
    const lines = (end: string, last = end) =>
      `**Meeting:** Cabinet${end}\n**Date:** 3 May 2027${end}\n**Report by:** Director${last}\n`;
    const added = (end: string, last = end) => filled(`${lines(end, last)}\n# Weir\n\nWide.\n`).split("\n\n")[0];
    assert.equal(added("  "), `${lines("  ")}**Classification:** public  `);
    assert.equal(added("\\", ""), `${lines("\\")}**Classification:** public`);
  });

  it("fills a part that stands blank where it stands", () => {
    const front = (asker: string) => `---\nbriefing:\n  group: Quay Group\n  requested-by:${asker}\n---\n\n# Weir\n`;
    const field = { key: "briefing.requested-by", label: "Requested by", value: "to be confirmed" };
    for (const nothing of ["", ' ""'])
      assert.equal(
        applyEdits(front(nothing), fieldEdits(readMarkdown(front(nothing)).report, [field])),
        front(" to be confirmed"),
      );
    const other = { ...field, key: "briefing.approved-by" };
    const starts = fieldEdits(readMarkdown(front("")).report, [field, other]).map(({ start }) => start);
    assert.deepEqual(
      starts,
      starts.toSorted((a, b) => a - b),
      "in order",
    );
    assert.equal(starts.length, 2);
  });

  it("takes the place of what stands for nothing in the front matter", () => {
    for (const nothing of ["", " ", ' ""', " ''", " null", " ~"])
      assert.equal(
        filled(`---\nkind: minutes\nclassification:${nothing}\n---\n\n# Weir\n`),
        "---\nkind: minutes\nclassification: public\n---\n\n# Weir\n",
      );
    assert.match(
      filled("---\nclassification: null # later\n---\n\n# Weir\n"),
      /^---\nclassification: public # later\n---\n/,
    );
  });

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
