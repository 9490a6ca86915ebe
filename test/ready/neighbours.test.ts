import { deepEqual, equal, ok } from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createChecker, readSettings } from "../../api/index.ts";
import { rules } from "../../rules/index.generated.ts";

const root = resolve(import.meta.dirname, "../..");
const markdownlint = "markdownlint-cli2@0.22.1";

/** Every rule's examples that have something safe to fix, one file each. */
function fixable(): ReadonlyMap<string, string> {
  const checker = createChecker();
  const { settings } = readSettings("", { rules: checker.rules, packs: checker.packs });
  const files = new Map<string, string>();
  for (const { id, examples } of rules)
    for (const [index, { text }] of examples.finds.entries()) {
      const plain = `${text.replace(/\[\[|\]\]/g, "").trim()}\n`;
      const report = checker.formatFor("a.md")!.read(Buffer.from(plain));
      const { findings } = checker.check(report, checker.effective(report, settings, "a.md"));
      if (findings.some(({ fixes }) => fixes.some(({ trust }) => trust === "safe")))
        files.set(`${id}-${index}.md`, plain);
    }
  return files;
}

describe("beside markdownlint", () => {
  let folder = "";
  let program = "";
  before(function () {
    this.timeout(120_000);
    folder = mkdtempSync(join(tmpdir(), "evenhand-neighbours-"));
    const flags = ["--prefix", folder, "--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund"];
    const { status } = spawnSync("npm", ["install", ...flags, markdownlint]);
    program = join(folder, "node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs");
    if (status !== 0) {
      console.log("      markdownlint cannot be installed here.");
      this.skip();
    }
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  /** What markdownlint says of a folder, file by file and without places: `MD012` twice in `a.md`. */
  function problemsIn(home: string, ...flags: string[]): ReadonlyMap<string, readonly string[]> {
    const { stderr } = spawnSync(process.execPath, [program, ...flags, "**/*.md"], { cwd: home, encoding: "utf8" });
    const found = new Map<string, string[]>();
    for (const [, name = "", rule = ""] of stderr.matchAll(/^(.+?\.md):\d+(?::\d+)? (?:error |warning )?(MD\d+)/gm))
      found.set(name, [...(found.get(name) ?? []), rule].sort());
    return found;
  }

  const evenhand = (home: string, ...flags: string[]) =>
    spawnSync(process.execPath, [join(root, "dist/cli.js"), "check", "--fail-on", "never", ...flags], {
      cwd: home,
      encoding: "utf8",
    });

  /** The examples and everything that a safe fix changes. */
  function reports(name: string): string {
    const home = join(folder, name);
    cpSync(join(root, "examples"), home, { recursive: true });
    mkdirSync(join(home, "rules"));
    // How long a line may be is for those who wrap their lines; a report's paragraph is a line.
    writeFileSync(join(home, ".markdownlint.json"), '{ "MD013": false }\n');
    for (const [file, text] of fixable()) writeFileSync(join(home, "rules", file), text);
    return home;
  }

  it("--fix brings in no problem of Markdown", () => {
    const home = reports("ours");
    const before = problemsIn(home);
    ok(before.size > 0, "markdownlint has its say");
    const { status, stdout } = evenhand(home, "--fix");
    equal(status, 0);
    ok(/\d+ findings put right/.test(stdout));
    const fresh = [...problemsIn(home)].flatMap(([name, now]): readonly string[] => {
      const left = [...(before.get(name) ?? [])];
      const isFresh = (rule: string): boolean => {
        const known = left.indexOf(rule);
        if (known >= 0) left.splice(known, 1);
        return known < 0;
      };
      return now.filter(isFresh).map((rule) => `${name} ${rule}`);
    });
    deepEqual(fresh, []);
  }).timeout(120_000);

  it("markdownlint --fix changes no finding's words, and the two come to rest", () => {
    const home = reports("theirs");
    const found = () =>
      JSON.parse(evenhand(home, "--format", "json").stdout).files.map(
        ({ path, findings }: { path: string; findings: { rule: string }[] }) => [
          path,
          findings.map(({ rule }) => rule).sort(),
        ],
      );
    const before = found();
    problemsIn(home, "--fix");
    deepEqual(found(), before);
    const texts = () =>
      readdirSync(home, { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".md"))
        .map((name) => readFileSync(join(home, name), "utf8"));
    for (let round = 0; round < 2; round++) {
      evenhand(home, "--fix");
      problemsIn(home, "--fix");
    }
    const settled = texts();
    evenhand(home, "--fix");
    problemsIn(home, "--fix");
    deepEqual(texts(), settled);
  }).timeout(120_000);
});
