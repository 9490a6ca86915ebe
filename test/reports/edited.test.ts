import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Change } from "../../core/formats/format.ts";
import { formats } from "../../core/formats/formats.ts";
import { readMarkdown } from "../../core/formats/markdown.ts";
import { readSettings } from "../../core/protocol/settings.ts";
import { applyEdits } from "../../core/run/applyFixes.ts";
import { createChecker } from "../../core/run/checker.ts";
import { packs } from "../../protocols/index.generated.ts";
import { rules } from "../../rules/index.generated.ts";
import { secondLook } from "../../rules/secondLook/secondLook.ts";
import { chance } from "../../scripts/random.ts";
import { sample } from "../support/sample.ts";
import { someChange } from "../support/someChange.ts";

const root = resolve(import.meta.dirname, "../..");
const folder = join(root, "examples/reports");
const checker = createChecker({ rules, packs, formats, adviser: secondLook });
const { settings } = readSettings("council: portsmouth", { rules, packs });
const rounds = 60;

/** A letter more or fewer in a heading, or in a row of a table. */
function smallChange(text: string, next: () => number): Change {
  const lines = [...text.matchAll(/^[#|].*$/gm)];
  const line = lines[Math.floor(next() * lines.length)];
  const start = (line?.index ?? 0) + Math.floor(next() * (line?.[0].length ?? 0));
  return next() < 0.5 ? { start, end: start, text: "s" } : { start, end: start + 1, text: "" };
}

describe("a report that is edited", () => {
  const reports = [
    ["the sample", sample] as const,
    ...readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")] as const),
  ];
  for (const [name, source] of reports) {
    it(`has the findings that it has afresh: ${name}`, () => {
      const { next } = chance(11);
      let text = source;
      let read = readMarkdown(text);
      let { answers } = checker.check(read.report, checker.effective(read.report, settings), undefined, "2026-11-24");
      for (let round = 0; round < rounds; round++) {
        const change = next() < 0.6 ? smallChange(text, next) : someChange(text, next);
        text = applyEdits(text, [change]);
        read = readMarkdown(text, read.memory, [change]);
        const effective = checker.effective(read.report, settings);
        const { answers: given, ...now } = checker.check(read.report, effective, answers, "2026-11-24");
        const { answers: _, ...afresh } = checker.check(readMarkdown(text).report, effective, undefined, "2026-11-24");
        assert.deepEqual(now, afresh, `round ${round}: ${JSON.stringify(change)}`);
        answers = given;
      }
    });
  }
});
