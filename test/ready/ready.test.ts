import { deepEqual, equal, match, ok } from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parse } from "yaml";
import { ciFile, preCommitFile, systems } from "../../cli/commands/init/systems.ts";
import { formats } from "../../core/formats/formats.ts";
import { version } from "../../package.json";

const root = resolve(import.meta.dirname, "../..");
const read = (name: string): string => readFileSync(join(root, name), "utf8");

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "evenhand-ready-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("action.yml", () => {
  interface Step {
    readonly name: string;
    readonly uses?: string;
    readonly shell?: string;
    readonly run?: string;
    readonly env?: Readonly<Record<string, string>>;
  }
  const action = parse(read("action.yml"));
  const steps: readonly Step[] = action.runs.steps;

  /** Runs a step as GitHub would: its inputs filled in, its script in bash with -e and pipefail. */
  function runStep(name: string, inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>>) {
    const step = steps.find((one) => one.name === name)!;
    const filled = Object.entries(step.env ?? {}).map(([key, value]) => [
      key,
      value.replace(/\$\{\{ inputs\.([a-z-]+) \}\}/g, (_, input) => inputs[input] ?? action.inputs[input].default),
    ]);
    return spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", step.run!], {
      cwd: folder,
      encoding: "utf8",
      env: { PATH: process.env.PATH, ...Object.fromEntries(filled), GITHUB_ACTION_PATH: root, ...env },
    });
  }

  it("has the shape of a composite action, and puts no input into a script", () => {
    equal(action.runs.using, "composite");
    for (const { name, uses, shell, run = "" } of steps) {
      ok(uses ? /^[\w-]+\/[\w-]+@v\d+$/.test(uses) : shell === "bash", name);
      ok(!run.includes("${{"), "an input in a script could be run as one");
    }
    for (const [name, input] of Object.entries<{ description?: string }>(action.inputs)) ok(input.description, name);
  });

  it("installs this repository's package", () => {
    const bin = join(folder, "bin");
    mkdirSync(bin);
    writeFileSync(join(bin, "npm"), '#!/bin/sh\necho "$PWD: $*"\n', { mode: 0o755 });
    const { status, stdout } = runStep("Install Evenhand", {}, { PATH: `${bin}:${process.env.PATH}` });
    deepEqual([status, stdout], [0, `${root}: ci --no-audit --no-fund\n`]);
  });

  it("annotates what it finds, writes SARIF and the job's summary, and fails the job", () => {
    cpSync(join(root, "examples"), folder, { recursive: true });
    const summary = join(folder, "summary.md");
    const { status, stdout } = runStep("Check the reports", {}, { GITHUB_STEP_SUMMARY: summary });
    equal(status, 1);
    match(stdout, /^::error file=reports\/.*,line=\d+/m);
    equal(JSON.parse(readFileSync(join(folder, "evenhand.sarif"), "utf8")).version, "2.1.0");
    match(readFileSync(summary, "utf8"), /Evenhand/);
  });

  it("takes several paths, a council and what fails the job", () => {
    mkdirSync(join(folder, "new reports"));
    writeFileSync(join(folder, "new reports/a b.md"), "# Lamps\n\nThe cost is [insert figure].\n");
    writeFileSync(join(folder, "c.md"), "# Lamps\n\nThe cost is [insert figure].\n");
    writeFileSync(join(folder, "d.md"), "# Lamps\n\nThe cost is [insert figure].\n");
    const inputs = { paths: "new reports\nc.md\n", council: "barnet", "fail-on": "never", sarif: "out/x.sarif" };
    mkdirSync(join(folder, "out"));
    const { status, stdout, stderr } = runStep("Check the reports", inputs, {});
    deepEqual([status, stderr], [0, ""]);
    match(stdout, /new reports\/a b\.md/);
    match(stdout, /file=c\.md/);
    ok(!stdout.includes("d.md"));
    ok(existsSync(join(folder, "out/x.sarif")));
    equal(runStep("Check the reports", { paths: "--fix" }, {}).status, 2, "a path is never taken for a flag");
  });

  it("takes patterns", () => {
    for (const name of ["c.md", "d.md", "e.txt"])
      writeFileSync(join(folder, name), "# Lamps\n\nThe cost is [insert].\n");
    const { stdout } = runStep("Check the reports", { paths: "*.md\n" }, {});
    deepEqual(new Set(stdout.match(/file=\w\.\w+/g)), new Set(["file=c.md", "file=d.md"]));
  });

  it("takes more flags, one a line, with a space or an equals sign before the value", () => {
    writeFileSync(join(folder, "c.md"), "# Lamps\n\nThe cost is [insert figure].\n");
    const flags = "--rule  template-residue=off\n\n  --kind=press-release\r\n  --format=json:a b.json\n--quiet\n";
    equal(runStep("Check the reports", { flags, "fail-on": "never" }, {}).stderr, "");
    const { files } = JSON.parse(readFileSync(join(folder, "a b.json"), "utf8"));
    equal(files[0].kind, "press-release");
    ok(!files[0].findings.some(({ rule }: { rule: string }) => rule === "template-residue"));
  });
});

describe(".pre-commit-hooks.yaml", () => {
  const [hook] = parse(read(".pre-commit-hooks.yaml"));

  it("takes the files that a format reads, and no others", () => {
    const files = new RegExp(hook.files);
    const endings = formats.flatMap(({ extensions }) => extensions);
    deepEqual(
      [...endings, ".doc", ".pdf", ".yml", ".mdx"].filter((ending) => files.test(`reports/a${ending}`)),
      endings,
    );
  });

  it("runs on the files that are to be committed", () => {
    writeFileSync(join(folder, "a.md"), "# Lamps\n\nThe cost is [insert figure].\n");
    writeFileSync(join(folder, "b.md"), "# Lamps\n\nThe cost is £20.\n");
    const entry = hook.entry.replace(/^evenhand/, `"${process.execPath}" "${join(root, "dist/cli.js")}"`);
    const run = (file: string) => spawnSync("bash", ["-c", `${entry} "$@"`, "hook", file], { cwd: folder }).status;
    deepEqual([run("a.md"), run("b.md")], [1, 0]);
  });

  it("is what init's configuration asks for", () =>
    equal(parse(preCommitFile(version).text).repos[0].hooks[0].id, hook.id));
});

describe("the lines for GitLab and Azure", () => {
  /** Runs a line with npx replaced by this build. */
  function runLine(line: string) {
    const bin = join(folder, "bin");
    mkdirSync(bin);
    writeFileSync(
      join(bin, "npx"),
      `#!/bin/sh\nshift 2\nexec "${process.execPath}" "${join(root, "dist/cli.js")}" "$@"\n`,
      {
        mode: 0o755,
      },
    );
    return spawnSync("bash", ["-ec", line], { cwd: folder, env: { PATH: `${bin}:${process.env.PATH}` } }).status;
  }

  it("GitLab's script writes the reports that its artifacts name", () => {
    writeFileSync(join(folder, "a.md"), "# Lamps\n\nThe cost is [insert figure].\n");
    const { evenhand } = parse(ciFile("gitlab", version)!.text);
    equal(runLine(evenhand.script.join("\n")), 1);
    const { codequality, junit } = evenhand.artifacts.reports;
    ok(JSON.parse(readFileSync(join(folder, codequality), "utf8")).length > 0);
    match(readFileSync(join(folder, junit), "utf8"), /<testsuites?/);
  });

  it("Azure's script writes the results that are published", () => {
    writeFileSync(join(folder, "a.md"), "# Lamps\n\nThe cost is [insert figure].\n");
    const { steps } = parse(ciFile("azure", version)!.text);
    equal(runLine(steps.find(({ script }: { script?: string }) => script).script), 1);
    const { inputs } = steps.find(({ task = "" }: { task?: string }) => task.startsWith("PublishTestResults"));
    match(readFileSync(join(folder, inputs.testResultsFiles), "utf8"), /<testsuites?/);
  });
});

describe("docs/ci.md", () => {
  it("shows the files that init writes, word for word", () => {
    for (const system of systems) {
      const file = ciFile(system, version);
      if (file) ok(read("docs/ci.md").includes(`\`\`\`yaml\n${file.text}\`\`\``), file.name);
    }
    ok(read("docs/ci.md").includes(`\`\`\`yaml\n${preCommitFile(version).text}\`\`\``), "pre-commit");
  });
});

describe("the package", () => {
  interface Packed {
    readonly filename: string;
    readonly files: readonly { readonly path: string; readonly mode: number }[];
  }
  const pack = (...flags: string[]): Packed => {
    const { stdout } = spawnSync("npm", ["pack", "--json", "--ignore-scripts", ...flags], {
      cwd: root,
      encoding: "utf8",
    });
    return JSON.parse(stdout)[0];
  };

  it("holds the bundles and what is to be read, and nothing else", () => {
    const { files } = pack("--dry-run");
    const paths = files.map(({ path }) => path).filter((path) => !path.endsWith(".d.ts"));
    deepEqual(paths.toSorted(), expected.toSorted());
    equal(files.find(({ path }) => path === "dist/cli.js")!.mode & 0o111, 0o111);
  });

  it("works where it is installed as the Dockerfile installs it", () => {
    const { filename } = pack("--pack-destination", folder);
    const install = ["install", "--global", "--offline", "--no-audit", "--no-fund", "--prefix", folder];
    const { status, stderr } = spawnSync("npm", [...install, join(folder, filename)], { encoding: "utf8" });
    equal(status, 0, stderr);
    writeFileSync(join(folder, "a.md"), "# Lamps\n\nThe cost is [insert figure].\n");
    const found = spawnSync(join(folder, "bin/evenhand"), ["check"], { cwd: folder, encoding: "utf8" });
    match(found.stdout, /a\.md:3:13 {2}error {2}template-residue/);
    equal(found.status, 1);
  });

  it("is built by the Dockerfile out of files that are there", () => {
    const copied = [...read("Dockerfile").matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, names = ""]) =>
      names.split(" "),
    );
    deepEqual(copied, ["package.json", "package-lock.json", "."]);
    const scripts = [...read("Dockerfile").matchAll(/npm run ([\w-]+)/g)].map(([, name = ""]) => name);
    deepEqual(
      scripts.filter((name) => !(name in JSON.parse(read("package.json")).scripts)),
      [],
    );
    const image = read("Dockerfile")
      .split(/^FROM /m)
      .at(-1)!;
    match(image, /apt-get install [^\n]*\bgit\b/, "what --changed asks");
    equal(/safe\.directory (\S+)/.exec(image)?.[1], /^WORKDIR (\S+)/m.exec(image)?.[1]);
    const left = read(".dockerignore").split("\n").filter(Boolean);
    deepEqual(
      ["core", "rules", "cli", "scripts", "package.json"].filter((name) => left.includes(name)),
      [],
    );
  });
});

const expected = [
  "CHANGELOG.md",
  "LICENSE",
  "README.md",
  "package.json",
  "docs/evenhand.1",
  ...[
    "index.mjs",
    "package.json",
    "cli.js",
    "program.cjs",
    "program.code",
    "server.cjs",
    "serverProgram.cjs",
    "serverProgram.code",
    "equality.cjs",
    "patterns.cjs",
    "word.cjs",
    "phrases.bin",
    "types/package.json",
  ].map((name) => `dist/${name}`),
];
