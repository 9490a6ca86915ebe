import { deepEqual, equal, match, ok } from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { runInNewContext } from "node:vm";
import { build } from "esbuild";

const root = resolve(import.meta.dirname, "../..");
const example = /## As a library\n[\s\S]*?```ts\n([\s\S]*?)```/.exec(
  readFileSync(join(root, "README.md"), "utf8"),
)![1]!;

describe('import from "evenhand"', () => {
  let folder = "";
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "evenhand-api-"));
    mkdirSync(join(folder, "node_modules"));
    symlinkSync(root, join(folder, "node_modules/evenhand"), "dir");
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const run = (source: string) => {
    writeFileSync(join(folder, "run.js"), source);
    return spawnSync(process.execPath, ["run.js"], { cwd: folder, encoding: "utf8" });
  };

  it("runs the example in README", () => {
    const { status, stdout, stderr } = run(example);
    deepEqual([status, stderr], [0, ""]);
    match(stdout, /^party-name .+\(Portsmouth/m);
  });

  it("has types for it, with nothing of Node or of other packages in them", () => {
    writeFileSync(join(folder, "example.ts"), `${example}\nconst wrong: number = checker;\n`);
    const flags = [
      "--noEmit",
      "--strict",
      "--target",
      "es2022",
      "--module",
      "nodenext",
      "--lib",
      "es2023,dom",
      "--types",
      "",
    ];
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    const { stdout } = spawnSync(process.execPath, [tsc, ...flags, "example.ts"], { cwd: folder, encoding: "utf8" });
    const errors = stdout.split("\n").filter((line) => line.includes("error TS"));
    equal(errors.length, 1, stdout);
    match(errors[0]!, /Type 'Checker' is not assignable to type 'number'/);
  });

  it("loads what is large and seldom wanted when it is wanted", () => {
    const { stdout, stderr } = run(`
      import { createChecker, formats } from "evenhand";
      const checker = createChecker();
      const report = checker.formatFor("a.md").read(new TextEncoder().encode("# Crew\\n\\nThe crew is manned by firemen.\\n"));
      console.log(checker.check(report, checker.effective(report)).findings.map(({ rule }) => rule).join());
    `);
    equal(stderr, "");
    match(stdout, /inclusive-terms/);
  });

  it("takes a catalogue of one's own in place of Evenhand's", () => {
    const { stdout, stderr } = run(`
      import { createChecker, rules } from "evenhand";
      const checker = createChecker({ rules: rules.filter(({ id }) => id === "template-residue") });
      const report = checker.formatFor("a.md").read(new TextEncoder().encode("# X\\n\\nThe Labour Party is [insert].\\n"));
      console.log(checker.check(report, checker.effective(report)).findings.map(({ rule }) => rule).join());
    `);
    deepEqual([stdout, stderr], ["template-residue\n", ""]);
  });

  it("can be bundled for a browser, late parts and all", async () => {
    const source = `
      import { createChecker } from "evenhand";
      const checker = createChecker();
      const report = checker.formatFor("a.md").read(new TextEncoder().encode("# Crew\\n\\nIt is manned by firemen.\\n"));
      answer(checker.check(report, checker.effective(report)).findings.map(({ rule }) => rule));
    `;
    const { outputFiles, warnings } = await build({
      stdin: { contents: source, resolveDir: folder },
      bundle: true,
      write: false,
      platform: "browser",
      format: "iife",
      logLevel: "silent",
    });
    deepEqual(warnings, []);
    let found: readonly string[] = [];
    const answer = (rules: readonly string[]): void => {
      found = [...rules];
    };
    // What a browser has, and nothing of Node.
    runInNewContext(outputFiles[0]!.text, { answer, TextEncoder, TextDecoder });
    ok(found.includes("inclusive-terms"), found.join());
  });

  it("shows little of itself where an exception is not caught", () => {
    const { status, stderr } = run('import { createChecker } from "evenhand"; createChecker().check();');
    equal(status, 1);
    match(stderr, /TypeError/);
    ok(stderr.length < 5000, `${stderr.length} characters`);
  });

  it("gives no other way in", () => {
    match(run('import "evenhand/dist/program.cjs";').stderr, /ERR_PACKAGE_PATH_NOT_EXPORTED/);
  });
});
