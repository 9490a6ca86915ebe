import { deepEqual, equal, match } from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { LanguageClient } from "../../scripts/bench/languageClient.ts";

const cli = resolve("dist/cli.js");

describe("dist/cli.js", () => {
  let folder = "";
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "evenhand-built-"));
    writeFileSync(join(folder, "a.md"), "# Lamps\n\nThe cost is [insert figure].\n");
  });
  after(() => rmSync(folder, { recursive: true }));

  const run = (args: readonly string[], input = "") => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
      cwd: folder,
      input,
      encoding: "utf8",
    });
    return { status, stdout, stderr };
  };

  it("checks a folder with Evenhand's own rules", () => {
    const { status, stdout, stderr } = run(["check"]);
    equal(stderr, "");
    match(stdout, /a\.md:3:13 {2}error {2}template-residue/);
    equal(status, 1);
    equal(readFileSync(join(folder, "a.md"), "utf8"), "# Lamps\n\nThe cost is [insert figure].\n");
  });

  for (const [name, flags] of [
    ["program", "startAsEver"],
    ["serverProgram", "serveAsEver"],
  ])
    it(`starts with the code that was compiled when it was built: ${name}`, () => {
      const script = `
        import { compileBundle } from "./cli/compiled.ts";
        import { ${flags} } from "./cli/longRun.ts";
        ${flags}();
        process.stdout.write(String(compileBundle("dist/${name}.cjs", "dist/${name}.code").wasCompiled));`;
      const node = ["--import", "tsx", "--input-type=module", "--eval", script];
      const { stdout, stderr } = spawnSync(process.execPath, node, { encoding: "utf8" });
      deepEqual([stdout, stderr], ["true", ""]);
    });

  it("answers in JSON alone on standard output", () => {
    const value = JSON.parse(run(["check", "--format=json"]).stdout);
    deepEqual([value.version, value.files[0].council], [1, "generic"]);
  });

  it("reads standard input", () => {
    const { status, stdout } = run(["check", "--stdin", "--stdin-filename", "x.md"], "# X\n\nTo be [insert name].\n");
    match(stdout, /x\.md:3:7/);
    equal(status, 1);
  });

  it("refuses what it does not know", () => {
    const { status, stdout, stderr } = run(["check", "--fixx"]);
    deepEqual([status, stdout], [2, ""]);
    match(stderr, /Did you mean --fix\?/);
  });

  it("lists its rules, explains one and lists the clauses of a council", () => {
    match(run(["rules"]).stdout, /template-residue/);
    match(run(["explain", "template-residue"]).stdout, /template-residue/);
    match(run(["clauses", "--council", "portsmouth"]).stdout, /6\.6\.3/);
  });

  describe("over many reports", () => {
    let many = "";
    before(() => {
      many = join(folder, "many");
      mkdirSync(many);
      for (let i = 0; i < 30; i++)
        writeFileSync(join(many, `r${i}.md`), `# Lamps ${i}\n\nThe cost is [insert figure].\n`);
    });

    it("says the same in real threads as without, and from the cache", () => {
      const one = run(["check", "many", "--jobs", "1"]);
      equal(one.status, 1);
      for (const flags of [["--jobs", "2"], ["--cache"], ["--cache", "--jobs", "2"]])
        deepEqual(run(["check", "many", ...flags]), one, flags.join(" "));
      equal(existsSync(join(folder, ".evenhand-cache")), true);
    });

    it("shares a cache with runs beside it", async () => {
      rmSync(join(folder, ".evenhand-cache"), { recursive: true });
      const one = run(["check", "many"]);
      const beside = await Promise.all(
        [1, 2, 3].map(
          () =>
            new Promise<string>((resolve, reject) => {
              const child = spawn(process.execPath, [cli, "check", "many", "--cache"], { cwd: folder });
              let out = "";
              child.stdout.on("data", (part) => {
                out += part;
              });
              child.on("error", reject);
              child.on("close", () => resolve(out));
            }),
        ),
      );
      for (const out of beside) equal(out, one.stdout);
      equal(run(["check", "many", "--cache"]).stdout, one.stdout);
    });

    it("is stopped by Ctrl+C with what it has, and exit code 2", async () => {
      const text = `# Lamps\n\n${"The cost is [insert figure]. ".repeat(300)}\n`;
      for (let i = 0; i < 200; i++) writeFileSync(join(many, `long${i}.md`), text);
      const child = spawn(process.execPath, [cli, "check", "many", "--jobs", "1"], { cwd: folder });
      let out = "";
      child.stdout.on("data", (part) => {
        if (out === "") child.kill("SIGINT");
        out += part;
      });
      const code = await new Promise((resolve) => child.on("close", resolve));
      match(out, /The run was stopped: only \d+ of 230 reports/);
      equal(code, 2);
    });
  });

  describe("where the answer cannot be written", () => {
    const bash = (line: string) => {
      const script = `evenhand() { "${process.execPath}" "${cli}" "$@"; }; ${line}`;
      const { status, stdout, stderr } = spawnSync("bash", ["-c", script], { cwd: folder, encoding: "utf8" });
      return { status, stdout, stderr };
    };

    it("says that the disk is full, on the screen's side and in a file, and ends with 2", () => {
      for (const format of ["text", "json", "sarif"]) {
        const screen = bash(`evenhand check a.md --format ${format} > /dev/full`);
        deepEqual(screen, { status: 2, stdout: "", stderr: "The answer could not be written. The disk is full.\n" });
        const file = bash(`evenhand check a.md --format ${format}:/dev/full`);
        equal(file.status, 2);
        equal(file.stderr, "The answer could not be written to /dev/full: The disk is full.\n");
      }
      equal(statSync("/dev/full").isCharacterDevice(), true);
    });

    it("stops without a word for a reader that has seen enough", () => {
      writeFileSync(join(folder, "long.md"), "# Lamps\n\nThe cost is [insert figure].\n\n".repeat(3_000));
      const { stdout, stderr } = bash("evenhand check long.md | head -1; echo $PIPESTATUS");
      match(stdout, /^long\.md.*\n2\n$/);
      equal(stderr, "");
    });

    it("leaves nothing of a file behind when it is stopped twice, and writes into a pipe", async () => {
      const home = join(folder, "stopped");
      mkdirSync(home);
      const text = `# Lamps\n\n${"The cost is [insert figure]. ".repeat(3_000)}\n`;
      for (let i = 0; i < 20; i++) writeFileSync(join(home, `r${i}.md`), text);
      const child = spawn(process.execPath, [cli, "check", "--format", "json:out.json", "--format", "text"], {
        cwd: home,
      });
      let stopped = false;
      child.stdout.on("data", () => {
        if (stopped) return;
        stopped = true;
        child.kill("SIGTERM");
        child.kill("SIGINT");
      });
      equal(await new Promise((resolve) => child.on("close", resolve)), 2);
      deepEqual(
        readdirSync(home).filter((name) => !name.endsWith(".md")),
        [],
      );
      equal(JSON.parse(bash("evenhand check a.md --format json:/dev/stdout | cat").stdout).summary.files, 1);
    });
  });

  it("starts the language server, which ends when it is asked to", async () => {
    const client = new LanguageClient(process.execPath, [cli, "lsp", "--stdio"]);
    const answer = await client.request("initialize", { processId: null, rootUri: null, capabilities: {} });
    match(JSON.stringify(answer), /"capabilities":\{"textDocumentSync"/);
    equal(await client.stop(), 0);
  });
});
