import { deepEqual, equal, match } from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeFiles } from "../../cli/files.ts";
import { nodeGit } from "../../cli/git.ts";
import { reportRule } from "../../core/rule/rule.ts";
import { paragraph, wordFile } from "../support/wordFile.ts";
import { catalogue, MemoryFiles, run } from "./support.ts";

/** Finds every report without a purpose, at its title. */
const noPurpose = reportRule({
  id: "no-purpose",
  family: "structure",
  summary: "A report has no purpose",
  why: "Readers ask.",
  severity: "error",
  messages: { none: "Say what it is for." },
  examples: { finds: [], quiet: [] },
  gather: ({ text }) => (text === "Purpose" ? true : undefined),
  *judge(_, facts) {
    if (facts.length === 0) yield { at: { title: true as const }, message: "none" as const };
  },
});
const parts = { ...catalogue, rules: [...catalogue.rules, noPurpose] };

const old = "# Lamps\n\nA shocking start.\n\nA shocking middle,\nwhich goes on,\nand on.\n\nA shocking end.\n";

describe("--changed", () => {
  let folder = "";
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.org", ...args], {
      cwd: folder,
      stdio: "pipe",
    });
  const put = (name: string, text: string) => {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "evenhand-changed-"));
    git("init", "-q", "-b", "main");
    put("a.md", old);
    put("sub/b é.md", old);
    put("c.md", old);
    git("add", "-A");
    git("commit", "-qm", "first");
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("tells all of a Word document that changed, and nothing of one that did not", async () => {
    const map = wordFile(paragraph("A shocking map."));
    for (const name of ["a.docx", "b.docx"]) writeFileSync(join(folder, name), map);
    git("add", "-A");
    git("commit", "-qm", "in Word");
    writeFileSync(join(folder, "b.docx"), wordFile(paragraph("A shocking map.") + paragraph("Another one.")));
    deepEqual(await told(), ["b.docx 1,1"]);
  });

  const told = async (from = folder, ...paths: string[]) => {
    const { out } = await run(["check", ...paths, "--changed", "--format", "json"], nodeFiles(from), {
      catalogue: parts,
      git: nodeGit,
    });
    const { files } = JSON.parse(out) as { files: { path: string; findings: { start: { line: number } }[] }[] };
    return files.map(
      ({ path, findings }) => `${path.split("/").pop()} ${findings.map(({ start }) => start.line).join()}`,
    );
  };
  const middle = (text: string) => text.replace("middle", "muddle");

  it("takes everything for new before the first commit", async () => {
    rmSync(join(folder, ".git"), { recursive: true });
    git("init", "-q");
    git("add", "a.md", "sub");
    deepEqual(await told(), ["a.md 1,3,5,9", "c.md 1,3,5,9", "b é.md 1,3,5,9"]);
  });

  it("reads what changed however git is set", async () => {
    put("a.md", middle(old).replace("end", "and"));
    for (const [key, value] of [
      ["diff.relative", "true"],
      ["diff.interHunkContext", "9"],
      ["diff.submodule", "diff"],
      ["diff.upside.textconv", "tac"],
    ] as const)
      git("config", key, value);
    put(".gitattributes", "*.md diff=upside\n");
    deepEqual(await told(join(folder, "sub"), ".."), ["a.md 1,5,9"]);
    put(".gitattributes", "*.md -diff\n");
    deepEqual(await told(), ["a.md 1,5,9"]);
  });

  it("counts lines as git does, where carriage returns stand alone in a text", async () => {
    put("a.md", "# Lamps\n\nA shocking\rstart.\n\nA shocking end.\n");
    git("commit", "-qam", "returns");
    put("a.md", "# Lamps\n\nA shocking\rstart.\n\nA shocking and.\n");
    deepEqual(await told(), ["a.md 1,6"]);
  });

  it("reads what changed in a text of two-byte letters", async () => {
    const wide = (text: string) => writeFileSync(join(folder, "a.md"), `\ufeff${text}`, "utf16le");
    wide(old);
    git("commit", "-qam", "wide");
    wide(middle(old));
    deepEqual(await told(), ["a.md 1,5"]);
  });

  it("reads what changed in submodules, and takes other repositories within for new", async () => {
    git("-c", "protocol.file.allow=always", "submodule", "add", "-q", folder, "library");
    git("commit", "-qam", "library");
    put("library/a.md", middle(old));
    git("-C", "library", "commit", "-qam", "in the library");
    put("library/c.md", old.replace("end", "and"));
    put("library/new.md", "# Lamps\n\nA shocking start.\n");
    git("init", "-q", "other");
    put("other/d.md", "# Lamps\n\nA shocking start.\n");
    deepEqual(await told(), ["a.md 1,5", "c.md 1,9", "new.md 1,3", "d.md 1,3"]);
    rmSync(join(folder, "library"), { recursive: true });
    git("add", "library");
    deepEqual(await told(), ["d.md 1,3"]);
  });

  it("puts right only what has changed", async () => {
    const text = "# Lamps\n\nSee the the map.\n\nSee the the end.\n";
    for (const name of ["d.md", "e.md"]) put(name, text);
    git("add", "-A");
    git("commit", "-qm", "second");
    put("d.md", text.replace("map", "new map"));
    put("new.md", text);
    const world = { catalogue: parts, git: nodeGit };
    const { out } = await run(["check", "--changed", "--fix"], nodeFiles(folder), world);
    match(out, /3 findings put right/);
    const now = (name: string) => readFileSync(join(folder, name), "utf8");
    equal(now("d.md"), "# Lamps\n\nSee the new map.\n\nSee the the end.\n");
    equal(now("new.md"), "# Lamps\n\nSee the map.\n\nSee the end.\n");
    equal(now("e.md"), text);
  });

  const found = async (...argv: string[]) => {
    const world = { catalogue: parts, git: nodeGit };
    const { out, code, err } = await run(["check", "--format", "json", ...argv], nodeFiles(folder), world);
    const files = out === "" ? [] : JSON.parse(out).files;
    const told = files.flatMap(
      ({ path, findings }: { path: string; findings: { rule: string; start: { line: number } }[] }) =>
        findings.map(({ rule, start }) => `${path}:${start.line} ${rule}`),
    );
    return { told, code, err };
  };

  it("tells nothing where nothing has changed, and ends with 0", async () =>
    deepEqual(await found("--changed"), { told: [], code: 0, err: "No report has changed.\n" }));

  it("tells findings in blocks that changed, and those about the report where it did", async () => {
    put("sub/b é.md", old.replace("which goes on", "which went on"));
    deepEqual((await found("--changed")).told, ["sub/b é.md:1 no-purpose", "sub/b é.md:5 shocking-word"]);
  });

  it("counts lines taken out of a block as a change of it, and of no other", async () => {
    put("a.md", old.replace("which goes on,\n", ""));
    deepEqual((await found("--changed")).told, ["a.md:1 no-purpose", "a.md:5 shocking-word"]);
    put("a.md", old.replace("A shocking start.\n\n", ""));
    deepEqual((await found("--changed")).told, ["a.md:1 no-purpose"]);
  });

  it("counts what was cut off at a block's edge, or put between its lines, as a change of it", async () => {
    const lines = (text: string) => put("a.md", `# Lamps\n\n${text}\n\nA shocking end.\n`);
    const paragraph = "First,\na shocking middle,\nand last.";
    lines(paragraph);
    git("commit", "-qam", "second");
    for (const edited of [
      "a shocking middle,\nand last.",
      "First,\na shocking middle,",
      "First,\na shocking middle,\n\nand last.",
      "\na shocking middle,",
    ]) {
      lines(edited);
      const { told } = await found("--changed");
      deepEqual(told.length, 2, edited);
      match(told[1], /^a\.md:[34] shocking-word$/);
    }
    lines(`${paragraph}\n\nA new one.`);
    deepEqual((await found("--changed")).told, ["a.md:1 no-purpose"]);
  });

  it("tells what a change brings about elsewhere in the report, and nothing that was there before", async () => {
    const words = "A shocking plan.";
    const lead = "The reasons are printed as they were submitted:";
    const lines = (...blocks: string[]) => put("a.md", `${["# Lamps", words, ...blocks].join("\n\n")}\n`);
    lines(
      lead,
      `- ${words}\n- A shocking waste.`,
      "<!-- evenhand allow shocking-word: its title -->",
      "A shocking tale.",
    );
    git("commit", "-qam", "second");
    lines(`- ${words}\n- A shocking waste.`, "<!-- evenhand allow shocking-word: its title -->", "A shocking tale.");
    const told = async () => (await found("--changed")).told;
    deepEqual(await told(), ["a.md:1 no-purpose", "a.md:5 shocking-word", "a.md:6 shocking-word"]);
    lines(lead, `- ${words}\n- A shocking waste.`, "A shocking tale.");
    deepEqual(await told(), ["a.md:1 no-purpose", "a.md:10 shocking-word"]);
    lines(
      "New.",
      lead,
      `- ${words}\n- A shocking waste.`,
      "<!-- evenhand allow shocking-word: its title -->",
      "A shocking tale.",
    );
    deepEqual(await told(), ["a.md:1 no-purpose"]);
    renameSync(join(folder, "a.md"), join(folder, "z.md"));
    put("z.md", readFileSync(join(folder, "z.md"), "utf8").replace("New.\n\n", "").replace(`${lead}\n\n`, ""));
    git("add", "a.md", "z.md");
    deepEqual(await told(), ["z.md:1 no-purpose", "z.md:5 shocking-word", "z.md:6 shocking-word"]);
  });

  it("leaves the neighbours of a list's item alone", async () => {
    const list = (...items: string[]) => put("a.md", `# Lamps\n\n${items.map((item) => `- ${item}\n`).join("")}`);
    list("A shocking start.", "A middle.", "A shocking end.");
    git("commit", "-qam", "second");
    list("A shocking start.", "A shocking end.");
    deepEqual((await found("--changed")).told, ["a.md:1 no-purpose"]);
    list("A shocking start.", "A middle.", "Another.", "A shocking end.");
    deepEqual((await found("--changed")).told, ["a.md:1 no-purpose"]);
    list("A shocking start.", "A middle.", "A shocking end.", "which goes on.");
    put("a.md", "# Lamps\n\n- A shocking start.\n- A middle.\n- A shocking end.\n  which goes on.\n");
    deepEqual((await found("--changed")).told, ["a.md:1 no-purpose", "a.md:5 shocking-word"]);
  });

  it("takes a new report whole, and of one with a new name what changed", async () => {
    put("new.md", old);
    renameSync(join(folder, "c.md"), join(folder, "d.md"));
    put("d.md", `${old}\nA shocking addition.\n`);
    git("add", "d.md", "c.md");
    const { told } = await found("--changed");
    deepEqual(told.filter((one: string) => one.startsWith("new.md")).length, 4);
    deepEqual(
      told.filter((one: string) => one.startsWith("d.md")),
      ["d.md:1 no-purpose", "d.md:11 shocking-word"],
    );
  });

  it("compares with where the branch began, with or without paths", async () => {
    git("checkout", "-qb", "work");
    put("a.md", old.replace("start", "beginning"));
    git("commit", "-qam", "second");
    git("checkout", "-q", "main");
    put("c.md", old.replace("start", "outset"));
    git("commit", "-qam", "third");
    git("checkout", "-q", "work");
    const expected = ["a.md:1 no-purpose", "a.md:3 shocking-word"];
    deepEqual((await found("--changed")).told, []);
    deepEqual((await found("--changed=main")).told, expected);
    deepEqual((await found("--changed", "main")).told, expected);
    deepEqual((await found("--changed", "main", "a.md")).told, expected);
    deepEqual((await found("--changed", "main", "sub")).told, []);
  });

  it("says what is missing: the branch, the repository, git itself", async () => {
    const unknown = await found("--changed=mian");
    equal(unknown.code, 2);
    match(unknown.err, /no branch or commit “mian”/);
    const none = await run(["check", "--changed"], new MemoryFiles({ "a.md": old }), {});
    match(none.err, /no git on this machine/);
    const outside = await run(["check", "--changed"], new MemoryFiles({ "a.md": old }), {
      git: () => ({ ok: false, out: "", err: "" }),
    });
    match(outside.err, /this folder is in none/);
    equal(outside.code, 2);
  });

  it("passes on what git says of a repository that it does not read", async () => {
    const said = async (err: string) =>
      (
        await run(["check", "--changed"], new MemoryFiles({ "a.md": old }), {
          git: () => ({ ok: false, out: "", err }),
        })
      ).err;
    const dubious = await said(
      "fatal: detected dubious ownership in repository at '/srv/reports'\nTo add an exception for this directory, call:\n\n\tgit config --global --add safe.directory /srv/reports\n",
    );
    match(dubious, /belongs to another user.*\n\n {2}git config --global --add safe\.directory \/srv\/reports\n/);
    match(
      await said("fatal: not a git repository (or any of the parent directories): .git\n"),
      /this folder is in none/,
    );
    match(await said("fatal: bad config line 3 in file .git/config\n"), /It says: bad config line 3/);
  });
});
