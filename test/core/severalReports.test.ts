import assert from "node:assert/strict";
import { formats } from "../../core/formats/formats.ts";
import { readMarkdown } from "../../core/formats/markdown.ts";
import { repositoryRule } from "../../core/rule/rule.ts";
import { createChecker } from "../../core/run/checker.ts";
import { badWord, example, pack } from "../support/testshire.ts";

describe("rules over several reports", () => {
  const parity = repositoryRule({
    id: "cost-differs",
    family: "briefing",
    summary: "Two briefings on one topic give different costs",
    why: "Groups are told the same.",
    severity: "warning",
    messages: { differs: "This says {own}, {path} says {other}." },
    examples: example,
    gather: ({ text }) => /£\d+/.exec(text)?.[0],
    *judge(reports) {
      const [first, ...rest] = reports;
      for (const other of rest) {
        const [a, b] = [first?.facts[0], other.facts[0]];
        if (a && b && a.fact !== b.fact)
          yield {
            path: other.path,
            at: { block: b.block },
            message: "differs",
            data: { own: b.fact, other: a.fact, path: first?.path ?? "" },
          };
      }
    },
  });

  it("find what differs, in the report where it stands", () => {
    const several = createChecker({ rules: [parity, badWord], packs: [pack], formats });
    const checked = [
      ["a.md", "It costs £10."],
      ["b.md", "It costs £12."],
    ].map(([path = "", text = ""]) => {
      const report = readMarkdown(text).report;
      const effective = several.effective(report);
      return { path, report, effective, answers: several.check(report, effective).answers };
    });
    const { findings, faults } = several.compare(checked);
    assert.deepEqual(faults, []);
    assert.deepEqual([...findings.keys()], ["b.md"]);
    assert.equal(findings.get("b.md")?.[0]?.message, "This says £12, a.md says £10.");
  });

  it("obey comments, which are told as of no use where they allow nothing, and expire", () => {
    const several = createChecker({ rules: [parity, badWord], packs: [pack], formats });
    const compared = (comment: string, cost: string) => {
      const checked = [
        ["a.md", "It costs £10."],
        ["b.md", `<!-- evenhand allow ${comment} -->\n\nIt costs ${cost}.`],
      ].map(([path = "", text = ""]) => {
        const report = readMarkdown(text).report;
        const effective = several.effective(report);
        const { answers, problems } = several.check(report, effective, undefined, "2027-01-15");
        assert.deepEqual(problems, []);
        return { path, report, effective, answers };
      });
      const { findings, allowed, problems } = several.compare(checked, "2027-01-15");
      return [findings, allowed, problems].map((told) => told.get("b.md")?.length ?? 0);
    };
    assert.deepEqual(compared(`${parity.id}: the lower one was right`, "£12"), [0, 1, 0]);
    assert.deepEqual(compared(`${parity.id}: the lower one was right`, "£10"), [0, 0, 1]);
    assert.deepEqual(compared(`${parity.id} until 2027-01-15: the lower one was right`, "£12"), [0, 1, 0]);
    assert.deepEqual(compared(`${parity.id} until 2027-01-14: the lower one was right`, "£12"), [1, 0, 0]);
  });
});
