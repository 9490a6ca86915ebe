import { deepEqual, equal, match } from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { preCommitFile } from "../../cli/commands/init/systems.ts";
import { version } from "../../package.json";

const root = resolve(import.meta.dirname, "../..");
const notOurs = ["node_modules", "dist", ".git", ".bench", ".editor-test", ".evenhand-cache"];

describe("pre-commit itself", () => {
  let folder = "";
  const env = { ...process.env, npm_config_prefer_offline: "true" };
  const run = (program: string, args: readonly string[], cwd: string) => {
    const { status, stdout, stderr } = spawnSync(program, args, {
      cwd,
      env: { ...env, PRE_COMMIT_HOME: join(folder, "home") },
      encoding: "utf8",
    });
    return { status, told: stdout + stderr };
  };
  const git = (cwd: string, ...args: string[]) => {
    const who = ["-c", "user.name=A. Clerk", "-c", "user.email=clerk@example.org"];
    const { status, told } = run("git", [...who, ...args], cwd);
    equal(status, 0, told);
  };
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "evenhand-pre-commit-"));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it("installs the hook out of this repository, and stops a commit with something in it", function () {
    if (spawnSync("pre-commit", ["--version"]).status !== 0) {
      console.log("      pre-commit is not installed here.");
      this.skip();
    }
    this.timeout(600_000);
    const hook = join(folder, "hook");
    cpSync(root, hook, { recursive: true, filter: (at) => !notOurs.includes(basename(at)) });
    git(folder, "init", "--quiet", hook);
    git(hook, "add", "--all");
    git(hook, "commit", "--quiet", "--no-verify", "--message", "all of it");
    git(hook, "tag", `v${version}`);

    const reports = join(folder, "reports");
    mkdirSync(reports);
    git(reports, "init", "--quiet");
    const { name, text } = preCommitFile(version);
    writeFileSync(join(reports, name), text.replace(/repo: \S+/, `repo: ${hook}`));
    writeFileSync(join(reports, "good.md"), "# Lamps\n\nThe cost is £20.\n");
    writeFileSync(join(reports, "notes.py"), "# [insert figure]\n");
    git(reports, "add", "--all");
    const good = run("pre-commit", ["run"], reports);
    equal(good.status, 0, good.told);
    match(good.told, /Evenhand\.+Passed/);

    writeFileSync(join(reports, "bad.md"), "# Lamps\n\nThe cost is [insert figure].\n");
    git(reports, "add", "--all");
    equal(run("pre-commit", ["install"], reports).status, 0);
    const { status, told } = run("git", ["commit", "--message", "bad"], reports);
    match(told, /bad\.md:3:13 {2}error {2}template-residue/);
    equal(status, 1);
    deepEqual(readFileSync(join(reports, "bad.md"), "utf8"), "# Lamps\n\nThe cost is [insert figure].\n");
  });
});
