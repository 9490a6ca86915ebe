import assert from "node:assert/strict";
import { createChecker, packs } from "../../api/index.ts";
import { readMarkdown } from "../../core/formats/markdown.ts";
import { newReport } from "../../core/protocol/newReport.ts";
import { kinds } from "../../core/report/meta.ts";
import { standingLines } from "../../rules/readings.ts";

const checker = createChecker();

/** What a new report is rightly told, for nobody but its author can mend it. */
const forTheAuthor = new Set(
  "template-residue draft-status authority-missing clearance-missing briefing-header equality-climate background-papers".split(
    " ",
  ),
);

describe("a new report", () => {
  for (const pack of packs)
    it(`has everything that ${pack.council} asks for, and says nothing that a rule objects to`, () => {
      for (const kind of kinds) {
        const text = newReport(pack, kind, {
          statements: standingLines(kind, pack.briefingScope),
          today: "2026-11-27",
        });
        const { report } = readMarkdown(text);
        const { findings } = checker.check(report, checker.effective(report));
        const left = findings
          .filter(({ rule }) => !forTheAuthor.has(rule))
          // Plymouth's reasons stand under the heading of the recommendations.
          .filter(({ rule }) => !(pack.id === "plymouth" && rule === "recommendation-unreasoned"))
          .map(({ rule, span }) => `${kind}: ${rule} “${text.slice(span.start, span.end)}”`);
        assert.deepEqual(left, []);
      }
    });
});
