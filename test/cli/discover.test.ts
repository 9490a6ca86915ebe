import { deepEqual, equal, match } from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { MemoryFiles, run } from "./support.ts";

/** Which reports a command line checks, in order. */
async function checked(files: MemoryFiles, ...paths: string[]): Promise<readonly string[]> {
  const { out } = await run(["check", "--format", "json", ...paths], files);
  return JSON.parse(out).files.map(({ path }: { path: string }) => path);
}

describe("which reports are checked", () => {
  it("all of the folder's formats, in order, by default those below the working folder", async () => {
    const files = new MemoryFiles({ "b.md": "", "a.markdown": "", "sub/c.txt": "", "sub/d.png": "", "D.MD": "" });
    deepEqual(await checked(files), ["D.MD", "a.markdown", "b.md", "sub/c.txt"]);
  });

  it("none for a name that is empty, such as that of a variable that nobody set", async () => {
    const { code, out } = await run(["check", ""], new MemoryFiles({ "a.md": "" }));
    equal(code, 2);
    match(out, /There is no such file or folder/);
  });

  it("not what “ignore” leaves out, on standard input neither", async () => {
    const files = new MemoryFiles({ "evenhand.yml": "ignore: [drafts/]\n", "drafts/a.md": "", "b.md": "" });
    deepEqual(await checked(files), ["b.md"]);
    for (const argv of [["drafts/a.md"], ["--stdin", "--stdin-filename", "drafts/a.md"]]) {
      const { code, out } = await run(["check", ...argv], files);
      equal(code, 0);
      match(out, /Not checked:\n {2}drafts\/a\.md: “ignore” in evenhand\.yml leaves it out\.\n/);
    }
  });

  it("each once, however often it is named", async () => {
    const files = new MemoryFiles({ "a.md": "", "sub/b.md": "" });
    deepEqual(await checked(files, "a.md", ".", "sub", "./a.md"), ["a.md", "sub/b.md"]);
  });

  it("not the file into which the answer itself goes", async () => {
    const folder = mkdtempSync(join(tmpdir(), "evenhand-"));
    try {
      writeFileSync(join(folder, "a.md"), "# A\n\nWords.\n");
      const into = openSync(join(folder, "out.txt"), "w");
      const script = `import { nodeFiles } from ${JSON.stringify(resolve("cli/files.ts"))}; const { isOutput } = nodeFiles(); console.log(isOutput("out.txt"), isOutput("a.md"), isOutput("b.md"));`;
      const loader = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
      spawnSync(process.execPath, ["--import", loader, "--input-type=module", "-e", script], {
        cwd: folder,
        stdio: ["ignore", into, "inherit"],
      });
      equal(readFileSync(join(folder, "out.txt"), "utf8"), "true false false\n");
    } finally {
      rmSync(folder, { recursive: true });
    }
    const files = Object.assign(new MemoryFiles({ "a.md": "", "out.txt": "" }), {
      isOutput: (at: string) => at.endsWith("out.txt"),
    });
    deepEqual(await checked(files), ["a.md"]);
  });

  it("never what is no file, such as a pipe that nobody writes to", async () => {
    class Pipes extends MemoryFiles {
      override kind(at: string): ReturnType<MemoryFiles["kind"]> {
        return at.endsWith("pipe.md") ? "other" : super.kind(at);
      }
    }
    const { code, out } = await run(["check", "pipe.md"], new Pipes({ "pipe.md": "" }));
    deepEqual([code, out], [2, "Not checked:\n  pipe.md: It is not a file.\n"]);
  });

  it("not what hidden folders and node_modules hold", async () => {
    const files = new MemoryFiles({ ".github/a.md": "", "node_modules/x/readme.md": "", "b.md": "" });
    deepEqual(await checked(files), ["b.md"]);
  });

  it("not what .gitignore leaves out: of the folder, of those above it in the repository, of those below", async () => {
    const files = new MemoryFiles({
      ".git/HEAD": "",
      ".gitignore": "drafts/\n*.tmp.md\n!keep.tmp.md\n",
      "a.md": "",
      "a.tmp.md": "",
      "keep.tmp.md": "",
      "drafts/b.md": "",
      "sub/.gitignore": "/c.md\n!d.tmp.md\n",
      "sub/c.md": "",
      "sub/d.tmp.md": "",
      "sub/e/c.md": "",
    });
    deepEqual(await checked(files), ["a.md", "keep.tmp.md", "sub/d.tmp.md", "sub/e/c.md"]);
    deepEqual(await checked(files, "sub"), ["sub/d.tmp.md", "sub/e/c.md"]);
  });

  it("what differs in its capitals from a pattern of .gitignore or the settings", async () => {
    const files = new MemoryFiles({
      ".git/HEAD": "",
      ".gitignore": "archive/\n",
      "evenhand.yml": "ignore: [DRAFTS/]\nkinds: [{ files: Minutes/**, kind: minutes }]\n",
      "Archive/a.md": "",
      "drafts/b.md": "",
      "minutes/c.md": "",
    });
    deepEqual(await checked(files), ["Archive/a.md", "drafts/b.md", "minutes/c.md"]);
    const { out } = await run(["check", "--format", "json"], files);
    deepEqual(
      JSON.parse(out).files.filter(({ kind }: { kind: string }) => kind === "minutes"),
      [],
    );
  });

  it("what is named itself, whatever .gitignore says", async () => {
    const files = new MemoryFiles({ ".git/HEAD": "", ".gitignore": "drafts/\n", "drafts/b.md": "" });
    deepEqual(await checked(files, "drafts/b.md"), ["drafts/b.md"]);
    deepEqual(await checked(files, "drafts"), ["drafts/b.md"]);
  });

  it("not what “ignore” in the settings leaves out, even where it is named; then it is told", async () => {
    const settings = "ignore: [archive/**, '*.old.md']\n";
    const files = new MemoryFiles({
      "evenhand.yml": settings,
      "a.md": "",
      "archive/x/b.md": "shocking",
      "c.old.md": "",
    });
    deepEqual(await checked(files), ["a.md"]);
    const named = await run(["check", "archive/x/b.md"], files);
    match(named.out, /archive\/x\/b\.md: “ignore” in evenhand\.yml leaves it out\./);
    equal(named.code, 0);
  });

  it("standard input, with the settings of the name it is given", async () => {
    const files = new MemoryFiles({ "sub/evenhand.yml": "rules: { shocking-word: warning }\n" });
    files.stdin = "\u{FEFF}A shocking report.\n";
    const given = await run(["check", "--stdin", "--stdin-filename", "sub/x.txt"], files);
    match(given.out, /sub\/x\.txt:1:3 {2}warning/);
    equal(given.code, 0);
    equal((await run(["check", "--stdin"], files)).code, 1);
  });
});
