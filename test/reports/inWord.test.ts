import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { formats } from "../../core/formats/formats.ts";
import { readMarkdown } from "../../core/formats/markdown.ts";
import { word } from "../../core/formats/word.ts";
import { readSettings } from "../../core/protocol/settings.ts";
import type { Report } from "../../core/report/report.ts";
import type { Finding } from "../../core/rule/finding.ts";
import { applyEdits } from "../../core/run/applyFixes.ts";
import { createChecker } from "../../core/run/checker.ts";
import { packs } from "../../protocols/index.generated.ts";
import { rules } from "../../rules/index.generated.ts";
import { secondLook } from "../../rules/secondLook/secondLook.ts";
import { asWord } from "../support/wordFile.ts";

const root = resolve(import.meta.dirname, "../..");
const checker = createChecker({ rules, packs, formats, adviser: secondLook });
const { settings } = readSettings("council: portsmouth", { rules, packs });
/** Every so many of the labelled reports. */
const step = 3;

function findingsOf(report: Report): readonly Finding[] {
  const effective = checker.effective(report, settings);
  return checker.check(report, effective, undefined, "2026-11-27").findings;
}

/**
 * Reports that are alike in both formats: front matter is Markdown's own, and so are labels on the lines of one
 * paragraph; numbers of lists are counted anew in Word.
 */
const isAlike = ({ text, meta, blocks }: Report): boolean =>
  meta.frontMatter === undefined &&
  blocks.every(
    ({ kind, number, zone, span }) =>
      number === undefined &&
      zone !== "code" &&
      !(
        kind === "paragraph" &&
        span.start < (meta.header?.end ?? 0) &&
        text.slice(span.start, span.end).includes("\n")
      ),
  );

describe("a report in Word", () => {
  const folder = join(root, "test/labelled/reports");
  const files = [
    join(root, "examples/reports/depot-sale.md"),
    ...readdirSync(folder)
      .filter((name) => name.endsWith(".md"))
      .filter((_, at) => at % step === 0)
      .map((name) => join(folder, name)),
  ];
  const reports = files
    .map((file) => ({ file, report: readMarkdown(readFileSync(file, "utf8")).report }))
    .filter(({ report }) => isAlike(report));
  const found = reports.map(({ file, report }) => {
    const bytes = asWord(report);
    return { file, bytes, inMarkdown: findingsOf(report), inWord: findingsOf(word.read(bytes)) };
  });
  const told = (findings: readonly Finding[]): readonly string[] =>
    findings.map(({ rule, severity, message }) => `${severity} ${rule}: ${message}`).sort();

  it("has the findings that it has in Markdown", () => {
    assert.ok(found.length > 20);
    for (const { file, inMarkdown, inWord } of found) assert.deepEqual(told(inWord), told(inMarkdown), file);
  });

  it("takes every fix that is offered for it, and is then the text with the fix", () => {
    let fixes = 0;
    const plain = (text: string): string =>
      text
        .replace(/\*\*|\\(?=[[\]])|[|]|-{3,}/g, "")
        .replace(/\s+/g, " ")
        .trim();
    for (const { file, bytes, inWord } of found) {
      const { text } = word.read(bytes);
      for (const { rule, fixes: offered } of inWord)
        for (const { title, edits } of offered) {
          const after = word.read(word.write(bytes, edits)).text;
          assert.equal(plain(after), plain(applyEdits(text, edits)), `${file}: ${rule}: ${title}`);
          fixes++;
        }
    }
    assert.ok(fixes > 20);
  });
});
