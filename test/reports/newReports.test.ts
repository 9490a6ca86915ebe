import assert from "node:assert/strict";
import { createChecker, packs } from "../../api/index.ts";
import { readMarkdown } from "../../core/formats/markdown.ts";
import { newReport } from "../../core/protocol/newReport.ts";
import { kinds } from "../../core/report/meta.ts";
import { standingLines } from "../../rules/readings.ts";

const checker = createChecker();

/** What is found in a Markdown report: the rule, the words, and the section that they stand in. */
function check(text: string): { readonly rule: string; readonly words: string; readonly section: number }[] {
  const { report } = readMarkdown(text);
  return checker.check(report, checker.effective(report)).findings.map(({ rule, span }) => ({
    rule,
    words: text.slice(span.start, span.end),
    section: report.sections.findIndex((one) => one.span.start <= span.start && span.start < one.span.end),
  }));
}

describe("a new report", () => {
  for (const pack of packs) {
    const begin = (kind: (typeof kinds)[number]) =>
      newReport(pack, kind, { statements: standingLines(kind, pack.briefingScope), today: "2026-11-27" });

    it(`has everything that ${pack.council} asks for, and is told of its blanks alone, once for each section`, () => {
      for (const kind of kinds) {
        const found = check(begin(kind));
        const others = found.filter(({ rule }) => rule !== "template-residue");
        assert.deepEqual(others, [], kind);
        const asked = found.filter(({ words }) => words.startsWith("[To be completed"));
        assert.equal(new Set(asked.map(({ section }) => section)).size, asked.length, kind);
        assert.ok(
          asked.every(({ words }) => words !== "[To be completed.]" || kinds.indexOf(kind) > 9),
          `${kind}: a line of guidance in every section`,
        );
      }
    });

    it(`names every blank that is left, for ${pack.council}`, () => {
      for (const kind of kinds) {
        let text = begin(kind);
        for (let round = 0; round < 100; round++) {
          const [left] = check(text).filter(({ rule }) => rule === "template-residue");
          if (!left) break;
          text = text.replace(left.words, left.words.replace(/\[[^[\]]*\]/, "Words"));
        }
        assert.equal(/\[[A-Za-z][^[\]]{4,}\]/.exec(text)?.[0], undefined, kind);
      }
    });
  }
});
