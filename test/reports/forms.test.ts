import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { formats } from "../../core/formats/formats.ts";
import { readMarkdown } from "../../core/formats/markdown.ts";
import { noSettings } from "../../core/protocol/protocol.ts";
import { createChecker } from "../../core/run/checker.ts";
import { packs } from "../../protocols/index.generated.ts";
import { rules } from "../../rules/index.generated.ts";
import { secondLook } from "../../rules/secondLook/secondLook.ts";
import { forms } from "../support/forms.ts";

const root = resolve(import.meta.dirname, "../..");
const checker = createChecker({ rules, packs, formats, adviser: secondLook });
/** One of so many of the labelled reports, the same ones whatever reports come to stand beside them. */
const step = 79;
const isOfSample = (name: string): boolean =>
  [...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % step === 0;
/** What a form is about is looked at in it. */
const ofForm: Readonly<Record<string, readonly string[]>> = {
  "paragraphs without numbers": ["numbering-crossref"],
  "headings without numbers": ["numbering-crossref"],
};

/** How often each rule warns, and where there is doubt about the form itself not at all. */
function warnings(text: string, but: readonly string[] = []): Readonly<Record<string, number>> {
  const { report } = readMarkdown(text);
  const { findings } = checker.check(report, checker.effective(report, noSettings), undefined, "2026-11-29");
  const counts: Record<string, number> = {};
  for (const { rule, severity } of findings)
    if (severity !== "info" && !but.includes(rule)) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}

describe("a report in another form", () => {
  const reports = ["test/labelled/reports", "test/labelled/clean"].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith(".md") && isOfSample(name))
      .map((name) => ({ name, text: readFileSync(join(root, folder, name), "utf8") })),
  );
  for (const [form, change] of Object.entries(forms))
    it(`has the findings that it has: ${form}`, () => {
      const changed = reports.filter(({ text }) => change(text) !== text);
      assert.ok(changed.length > 0);
      for (const { name, text } of changed)
        assert.deepEqual(warnings(change(text), ofForm[form]), warnings(text, ofForm[form]), name);
    });
});
