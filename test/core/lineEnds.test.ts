import { deepEqual, equal } from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { createChecker, readSettings } from "../../api/index.ts";
import { withLineFeeds } from "../../core/formats/lineEnds.ts";
import { Lines } from "../../core/report/lines.ts";
import { applyEdits } from "../../core/run/applyFixes.ts";
import { packs } from "../../protocols/index.generated.ts";
import { rules } from "../../rules/index.generated.ts";

const folder = new URL("../reports/", import.meta.url);
const checker = createChecker();
const { settings } = readSettings("", { rules, packs });

function read(text: string, name: string) {
  const report = checker.formatFor(name)!.read(new TextEncoder().encode(text));
  return { report, ...checker.check(report, checker.effective(report, settings, name)) };
}

/** Everything that is said of a report, with lines and columns in place of offsets. */
function told(text: string, name: string) {
  const { report, findings, problems } = read(text, name);
  const lines = new Lines(report.text);
  const at = ({ start, end }: { start: number; end: number }) =>
    [lines.place(start), lines.place(end)].map(({ line, column }) => `${line}:${column}`).join("-");
  return {
    blocks: report.blocks.map(({ kind, span, prose }) => `${kind} ${at(span)} ${prose.text}`),
    findings: findings.map(({ rule, fingerprint, span }) => `${rule} ${at(span)} ${fingerprint}`),
    problems: problems.map(({ message, span }) => `${message} ${at(span)}`),
  };
}

describe("lines that end as on Windows", () => {
  for (const name of readdirSync(folder).filter((name) => /(?<!findings)\.(?:md|txt)$/.test(name))) {
    it(`are read alike: ${name}`, () => {
      const text = readFileSync(new URL(name, folder), "utf8").replace(/\r\n/g, "\n");
      deepEqual(told(text.replace(/\n/g, "\r\n"), name), told(text, name));
    });
  }

  for (const name of readdirSync(folder).filter((name) => /(?<!findings)\.(?:md|txt)$/.test(name))) {
    it(`are read alike where they end as on old Macs: ${name}`, () => {
      const text = readFileSync(new URL(name, folder), "utf8").replace(/\r\n?/g, "\n");
      deepEqual(told(text.replace(/\n/g, "\r"), name), told(text, name));
    });
  }

  it("leave a table a table, in a list and in a quotation too", () => {
    const table = ["| Option | Cost |", "| :-- | --: |", "| A | £3 |"];
    for (const before of ["", "> ", "  "]) {
      const text = ["# Pier", "", "- One", "", ...table.map((row) => before + row), ""].join("\r\n");
      const { blocks } = read(text, "a.md").report;
      equal(blocks.filter(({ cell }) => cell !== undefined).length, 4, before);
    }
  });

  it("stay as they are where a fix adds words behind a passage", () => {
    const text =
      "---\nkind: committee-report\nmeeting: Cabinet\n---\n\n# Pier\n\n## Options\n\n3.1 **Option 1 – Repair the pier.** The advantage is that the pier stays open to boats all year.\n\n3.2 **Option 2 – Close the pier.** The advantage is that £40,000 a year is saved, and the demerit is that boats cannot land.\n".replace(
        /\n/g,
        "\r\n",
      );
    const [fix] = read(text, "a.md").findings.find(({ rule }) => rule === "merits-demerits")?.fixes ?? [];
    const fixed = applyEdits(text, fix?.edits ?? []);
    equal(fixed.includes("all year. Demerits: [To be completed.]\r\n"), true, fixed);
    equal(/[^\r]\n|\r[^\n]/.test(fixed), false);
  });

  it("keep every sign in its place", () => {
    const text = "| a | b |\r\n| - |:-: |\r\n|---\r\n---|\r\n--\r\n|\r\na\rb\r\n";
    equal(withLineFeeds(text), "| a | b | \n| - |:--: |\n|----\n----|\n-- \n| \na\nb \n");
    equal(withLineFeeds(`|${" ".repeat(200_000)}x\r\n`).length, 200_004);
  });
});
