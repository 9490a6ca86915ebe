import { deepEqual, equal, match } from "node:assert/strict";
import { repositoryRule } from "../../core/rule/rule.ts";
import { catalogue, MemoryFiles, run } from "./support.ts";

/** Finds the second and every later report of one title. */
const sameTitle = repositoryRule({
  id: "same-title",
  family: "structure",
  summary: "Two reports have one title",
  why: "Nobody can tell them apart.",
  severity: "error",
  messages: { same: "“{first}” has this title already. Choose another." },
  examples: { finds: [], quiet: [] },
  gather: ({ kind, text }) => {
    if (text.includes("POW")) throw new Error("no gathering");
    return kind === "heading" ? text : undefined;
  },
  *judge(reports) {
    const seen = new Map<string, string>();
    for (const { path, facts } of reports) {
      const title = facts[0]?.fact ?? "";
      if (title === "BANG") throw new Error("no judging");
      const first = seen.get(title);
      if (first) yield { path, at: { title: true as const }, message: "same" as const, data: { first } };
      else seen.set(title, path);
    }
  },
});

const withRule = { catalogue: { ...catalogue, rules: [...catalogue.rules, sameTitle] } };

describe("rules that hold reports against each other", () => {
  it("find across the files of one run, among the other findings and in the count", async () => {
    const files = new MemoryFiles({
      "a.md": "# Lamps\n\nCalm.\n",
      "b.md": "# Roads\n\nA shocking end.\n",
      "c.md": "# Lamps\n\nA shocking end.\n",
    });
    const { out, code } = await run(["check"], files, withRule);
    match(out, /c\.md:1:\d {2}error {2}same-title[\s\S]*“a\.md” has this title already[\s\S]*c\.md:3:3 {2}error/);
    match(out, /3 reports checked, 1 clean\.\n3 errors/);
    equal(code, 1);
    equal((await run(["check", "a.md", "b.md", "--rule", "shocking-word=off"], files, withRule)).code, 0);
  });

  it("can fail without costing a finding", async () => {
    const files = new MemoryFiles({ "a.md": "# BANG\n\nA shocking end.\n", "b.md": "# Roads\n" });
    const { out, code } = await run(["check", "--format", "json"], files, withRule);
    const value = JSON.parse(out);
    deepEqual([value.summary.error, value.files[0].faults.length, value.files[1].faults.length], [1, 1, 0]);
    equal(code, 2);
  });
});
