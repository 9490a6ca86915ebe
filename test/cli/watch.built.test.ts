import { equal, match } from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

describe("evenhand watch, as it is built", () => {
  let folder = "";
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "evenhand-watch-"));
  });
  after(() => rmSync(folder, { recursive: true }));

  it("sees reports, folders and settings change, and is ended by Ctrl+C with 0", async () => {
    const at = (name: string) => join(folder, name);
    const bad = "# Lamps\n\nThe cost is [insert figure].\n";
    writeFileSync(at("a.md"), bad);
    const child = spawn(process.execPath, [resolve("dist/cli.js"), "watch"], { cwd: folder });
    let told = "";
    let tell = () => {};
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (part: Buffer) => {
        told += part.toString();
        tell();
      });
    const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
    /** The next answer that says this. */
    const answer = (says: RegExp) =>
      new Promise<void>((resolve) => {
        tell = () => {
          const end = told.indexOf("Ctrl+C ends.");
          if (end < 0) return;
          const whole = told.slice(0, end);
          told = told.slice(end + 12);
          if (says.test(whole)) resolve();
          else tell();
        };
        tell();
      });
    try {
      await answer(/a\.md:3:13 {2}error {2}template-residue[\s\S]*Watching 1 report/);
      writeFileSync(at("a.md"), "# Lamps\n\nThe cost is £20.\n");
      await answer(/1 report checked, clean/);
      writeFileSync(at(".b.tmp"), bad);
      renameSync(at(".b.tmp"), at("b.md"));
      await answer(/b\.md:3:13/);
      mkdirSync(at("sub"));
      await answer(/Watching 2 reports/);
      writeFileSync(at("sub/c.md"), bad);
      await answer(/sub\/c\.md:3:13[\s\S]*Watching 3 reports/);
      writeFileSync(at("evenhand.yml"), "rules: { template-residue: off }\n");
      await answer(/3 reports checked, all clean/);
      rmSync(at("sub"), { recursive: true });
      await answer(/Watching 2 reports/);
      child.kill("SIGINT");
      equal(await ended, 0);
      match(told, /^\s*$/);
    } finally {
      child.kill("SIGKILL");
    }
  });
});
