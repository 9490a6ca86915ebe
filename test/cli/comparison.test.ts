import { deepEqual, equal, match } from "node:assert/strict";
import { MemoryFiles, run, withSameTitle } from "./support.ts";

describe("rules that hold reports against each other", () => {
  it("find across the files of one run, among the other findings and in the count", async () => {
    const files = new MemoryFiles({
      "a.md": "# Lamps\n\nCalm.\n",
      "b.md": "# Roads\n\nA shocking end.\n",
      "c.md": "# Lamps\n\nA shocking end.\n",
    });
    const { out, code } = await run(["check"], files, withSameTitle);
    match(out, /c\.md:1:\d {2}error {2}same-title[\s\S]*“a\.md” has this title already[\s\S]*c\.md:3:3 {2}error/);
    match(out, /3 reports checked, 1 clean\.\n3 errors/);
    equal(code, 1);
    equal((await run(["check", "a.md", "b.md", "--rule", "shocking-word=off"], files, withSameTitle)).code, 0);
  });

  it("can fail without costing a finding", async () => {
    const files = new MemoryFiles({ "a.md": "# BANG\n\nA shocking end.\n", "b.md": "# Roads\n" });
    const { out, code } = await run(["check", "--format", "json"], files, withSameTitle);
    const value = JSON.parse(out);
    deepEqual([value.summary.error, value.files[0].faults.length, value.files[1].faults.length], [1, 1, 0]);
    equal(code, 2);
  });
});
