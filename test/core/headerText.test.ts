import assert from "node:assert/strict";
import { inLines } from "../../core/formats/headerText.ts";
import { readMarkdown } from "../../core/formats/markdown.ts";
import type { MetaKey } from "../../core/report/meta.ts";

const facts: readonly (readonly [string, MetaKey, string])[] = [
  ["Report to", "meeting", "Cabinet"],
  ["Date of meeting", "date", "10 November 2026"],
  ["Report author", "author", "Head of Highways"],
  ["Wards affected", "wards", "Weir and Mill"],
  ["Key decision", "keyDecision", "No"],
  ["Classification", "classification", "Public"],
];
const body = "\n\n## 1. Purpose\n\n1.1 This report sets out the options for the lamps.\n";
const each = (line: (label: string, value: string) => string, between = "\n"): string =>
  facts.map(([label, , value]) => line(label, value)).join(between);

/** Headers that say the very same, as they come out of Word, web pages and text editors. */
const headers: readonly (readonly [string, string])[] = [
  [
    "a table of HTML, a cell in a line",
    `<table>\n<tbody>\n${each((label, value) => `<tr class="odd">\n<td><p><strong>${label}:</strong></p></td>\n<td>${value}</td>\n</tr>`)}\n</tbody>\n</table>`,
  ],
  [
    "a table of HTML, a row in a line",
    `<table>${each((label, value) => `<tr><th>${label}</th><td>${value}</td></tr>`)}</table>`,
  ],
  ["a list of definitions", each((label, value) => `${label}\n:   ${value}`, "\n\n")],
  ["values below their labels", each((label, value) => `${label}:\n${value}`)],
  ["values below bold labels", each((label, value) => `**${label}**\n\n${value}`, "\n\n")],
  [
    "values below their labels, lines ended as Windows does",
    each((label, value) => `${label}\r\n${value}`, "\r\n\r\n"),
  ],
  [
    "values below bold labels, with lines that are broken by a backslash",
    each((label, value) => `**${label}:**\\\n${value}`, "\n\n"),
  ],
  [
    "values below their labels, among labels that are its council's own",
    each(
      (label, value) => `**Noted in the ${label.toLowerCase()} log**\n\nThe third page\n\n**${label}**\n\n${value}`,
      "\n\n",
    ),
  ],
  ["values below headings", `# Lamps\n\n${each((label, value) => `### ${label}\n\n${value}`, "\n\n")}`],
  ["lines that end with a backslash", each((label, value) => `**${label}:** ${value}`, "\\\n")],
  ["bold values behind plain labels", each((label, value) => `${label} **${value}**`, "\n\n")],
  ["bullets with a dash", each((label, value) => `- **${label}** – ${value}`)],
  ["bold type of HTML", each((label, value) => `<b>${label}:</b> ${value}<br>`)],
  [
    "cells that hold a label and, in a line of its own, its value",
    `| | |\n| --- | --- |\n${facts
      .filter((_, at) => at % 2 === 0)
      .map(
        ([label, , value], at) =>
          `| **${label}:**<br>${value} | **${facts[2 * at + 1]?.[0]}:**<br>${facts[2 * at + 1]?.[2]} |`,
      )
      .join("\n")}`,
  ],
  [
    "rows of two pairs, of which one is known",
    `| | | | |\n| --- | --- | --- | --- |\n${each((label, value) => `| Shelf | Third | ${label} | ${value} |`)}`,
  ],
  [
    "bars, with bold labels that are not known",
    each((label, value) => `**${label}:** ${value} | **Shelf:** Third`, "\n\n"),
  ],
  ["questions", `| | |\n| --- | --- |\n${each((label, value) => `| ${label}? | ${value} |`)}`],
  ["lines between two rules", `---\n\n${each((label, value) => `**${label}:** ${value}`, "\n\n")}\n\n---`],
  [
    "a table under headings",
    `## Ashdale Council\n\n## Key information\n\n| Form | Entry |\n| --- | --- |\n${each((label, value) => `| ${label} | ${value} |`)}`,
  ],
  [
    "lines under a title, behind a line that says what it is",
    `## Lamps in Weir Lane\n\n**Member briefing**\n\n${each((label, value) => `**${label}:** ${value}`, "\n\n")}`,
  ],
  ["columns of spaces", each((label, value) => `  ${label.padEnd(24)}${value}`)],
  ["tabs", each((label, value) => `${label}\t${value}`)],
  ["semicolons", `# Lamps\n\nOur ref.: HL/22; ${each((label, value) => `${label}: ${value}`, "; ")}`],
  [
    "bars, with facts that have no label",
    "# Lamps\n\nCabinet | 10 November 2026 | Public | Key decision: No | Wards affected: Weir and Mill\n\nReport author: Head of Highways",
  ],
  [
    "a title that ends with the meeting",
    `# Lamps in Weir Lane (Cabinet, 10 November 2026)\n\n${facts
      .slice(2)
      .map(([label, , value]) => `${label}: ${value}  `)
      .join("\n")}`,
  ],
];

describe("a header in other than lines", () => {
  for (const [form, header] of headers) {
    it(`is read from ${form}, each value at its place`, () => {
      const text = header + body;
      const { meta } = readMarkdown(text).report;
      for (const [label, key, value] of facts) {
        const field = meta[key];
        assert.equal(field && text.slice(field.span.start, field.span.end).trim(), value, label);
      }
    });
  }

  it("leaves every sign in its place", () => {
    const known = new Set(facts.map(([label]) => label.toLowerCase()));
    for (const [form, header] of headers) {
      const lines = inLines(header, (words) => known.has(words.toLowerCase().trim()));
      assert.equal(lines.length, header.length, form);
      for (const [at, sign] of [...lines].entries())
        assert.ok(sign === header[at] || /[|\t ]/.test(sign), `${form}: ${at}`);
    }
  });

  const others: readonly (readonly [string, string])[] = [
    ["one label that stands alone is a title", "# Lamps\n\nClassification\n\nThe lamps fall in three classes"],
    ["the rest of a line goes on with its only label", "Report author: A. Moss; tel. 2210"],
    ["a row of small words without a day marks nothing", "Home | Public | Contact"],
    ["a meeting in a sentence’s brackets is another’s", "# Lamps\n\nThis was deferred (Cabinet, 10 November 2026)"],
  ];
  for (const [what, header] of others) {
    it(`knows that ${what}`, () => {
      const { meta } = readMarkdown(header + body).report;
      assert.deepEqual(
        [meta.classification?.raw, meta.meeting?.raw, meta.date?.raw],
        [undefined, undefined, undefined],
      );
      if (header.startsWith("Report author")) assert.equal(meta.author?.raw, "A. Moss; tel. 2210");
    });
  }
});
