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

  describe("where reports are named themselves", () => {
    const held = { ".git/config": "", "a.md": "# Lamps\n\nCalm.\n", "sub/b.md": "# Roads\n", "sub/c.md": "# Lamps\n" };
    const told = async (files: MemoryFiles, ...args: string[]) => {
      const { out, err, code } = await run(["check", "--format", "json", ...args], files, withSameTitle);
      const { files: reports } = JSON.parse(out) as { files: { path: string; findings: { message: string }[] }[] };
      return {
        err,
        code,
        told: reports.map(({ path, findings }) => [path, ...findings.map(({ message }) => message)]),
      };
    };
    const same = "“a.md” has this title already. Choose another.";

    it("hold them against all that belong to them, and tell of those that were named", async () => {
      const files = new MemoryFiles(held);
      deepEqual(await told(files, "sub/c.md"), { err: "", code: 1, told: [["sub/c.md", same]] });
      files.stdin = "sub/c.md\nsub/b.md\n";
      deepEqual((await told(files, "--files-from", "-")).told, [["sub/c.md", same], ["sub/b.md"]]);
      deepEqual((await told(files, "sub")).told, [["sub/b.md"], ["sub/c.md"]], "a folder is a choice");
      const settled = new MemoryFiles({ ...held, "sub/evenhand.yml": "rules: {}\n" });
      deepEqual((await told(settled, "sub/c.md")).told, [["sub/c.md"]], "reports belong together under their settings");
    });

    it("put nothing right in the others", async () => {
      const files = new MemoryFiles({ ...held, "a.md": "# Lamps\n\nSee the the map.\n" });
      await run(["check", "sub/c.md", "--fix"], files, withSameTitle);
      deepEqual(files.writes, []);
    });

    it("say so where nothing tells what belongs to one", async () => {
      const { ".git/config": _, ...loose } = held;
      const { err, code } = await told(new MemoryFiles(loose), "sub/c.md");
      deepEqual(
        [err, code],
        [
          "sub/c.md was held against no other report. Name the folder of those on the same matter, and it will be.\n",
          0,
        ],
      );
      equal((await told(new MemoryFiles(loose), "sub/c.md", "a.md")).err, "");
    });
  });

  it("can fail without costing a finding", async () => {
    const files = new MemoryFiles({ "a.md": "# BANG\n\nA shocking end.\n", "b.md": "# Roads\n" });
    const { out, code } = await run(["check", "--format", "json"], files, withSameTitle);
    const value = JSON.parse(out);
    deepEqual([value.summary.error, value.files[0].faults.length, value.files[1].faults.length], [1, 1, 0]);
    equal(code, 2);
  });
});
