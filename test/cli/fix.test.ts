import { deepEqual, doesNotMatch, equal, match } from "node:assert/strict";
import { MemoryFiles, run } from "./support.ts";

const text = "\u{FEFF}One.\r\n\r\nSee the the map.\r\nA shocking price.\n\rIt is the the end.";
const fixed = "\u{FEFF}One.\r\n\r\nSee the map.\r\nA shocking price.\n\rIt is the end.";

describe("check without --fix", () => {
  it("writes nothing", async () => {
    const files = new MemoryFiles({ "a.md": text });
    const { out } = await run(["check"], files);
    match(out, /--fix would put 2 of them right\./);
    deepEqual([files.text("a.md"), files.writes], [text, []]);
  });
});

describe("check --fix", () => {
  it("applies safe fixes alone, keeps every other byte, and tells what is left", async () => {
    const files = new MemoryFiles({ "a.md": text });
    const { out, code } = await run(["check", "--fix"], files);
    equal(files.text("a.md"), fixed);
    deepEqual(files.writes, ["a.md"]);
    match(out, /shocking-word/);
    doesNotMatch(out, /double-word/);
    match(out, /2 findings put right\./);
    equal(code, 1);
  });

  it("goes on until nothing is left to fix", async () => {
    const files = new MemoryFiles({ "a.md": "See the the the the map." });
    equal((await run(["check", "--fix", "--fail-on", "info"], files)).code, 0);
    equal(files.text("a.md"), "See the map.");
  });

  it("leaves alone what has nothing to fix", async () => {
    const files = new MemoryFiles({ "a.md": "A shocking price.\n" });
    await run(["check", "--fix"], files);
    deepEqual(files.writes, []);
  });

  it("does not write over a change that was made meanwhile, says so, and is 2", async () => {
    const files = new MemoryFiles({ "a.md": text, "b.md": "the the" });
    files.afterRead = (name) => {
      files.afterRead = () => {};
      files.set(name, "Somebody else's words.");
    };
    const { out, code } = await run(["check", "--fix"], files);
    equal(files.text("a.md"), "Somebody else's words.");
    match(out, /a\.md:1:1 {2}error {2}report[\s\S]*This report was not fixed\. It changed while it was being checked/);
    deepEqual([code, files.writes], [2, ["b.md"]]);
  });

  it("loses nothing where the disk is full, says so, and is 2", async () => {
    const files = new MemoryFiles({ "a.md": text });
    files.full = true;
    const { out, code } = await run(["check", "--fix"], files);
    match(out, /This report was not fixed\. The disk is full\./);
    deepEqual([files.text("a.md"), code], [text, 2]);
  });

  it("leaves a file that is not Unicode as it is, and says why", async () => {
    const bytes = Uint8Array.from([...Buffer.from("See the the map: "), 0xa3, ...Buffer.from("20.\n")]);
    const files = new MemoryFiles({ "a.md": bytes });
    const { out } = await run(["check", "--fix"], files);
    match(out, /its fixes were not made[\s\S]*Save it as UTF-8 first/);
    deepEqual([files.writes, files.bytes("a.md")], [[], bytes]);
  });

  it("writes UTF-16 back as UTF-16", async () => {
    const files = new MemoryFiles({ "a.md": new Uint8Array(Buffer.from("\u{FEFF}See the the map.", "utf16le")) });
    await run(["check", "--fix"], files);
    equal(Buffer.from(files.bytes("a.md")).toString("utf16le"), "\u{FEFF}See the map.");
  });
});

describe("check --fix-dry-run", () => {
  it("shows a unified diff, writes nothing, and tells the rest beside it", async () => {
    const files = new MemoryFiles({ "r/a.md": "One.\n\nSee the the map.\n", "b.md": "Calm.\n" });
    const { out, err, code } = await run(["check", "--fix-dry-run"], files);
    equal(out, "--- a/r/a.md\n+++ b/r/a.md\n@@ -1,3 +1,3 @@\n One.\n \n-See the the map.\n+See the map.\n");
    match(err, /--fix would put 1 finding right in 1 report\. Nothing was written\./);
    deepEqual([files.writes, code], [[], 0]);
  });

  it("says where there is nothing to change", async () => {
    const { out, err } = await run(["check", "--fix-dry-run"], new MemoryFiles({ "b.md": "Calm.\n" }));
    deepEqual([out, err], ["", "--fix would change nothing.\n"]);
  });

  it("works on standard input", async () => {
    const files = new MemoryFiles();
    files.stdin = "See the the map.\n";
    const { out } = await run(["check", "--stdin", "--fix-dry-run"], files);
    match(out, /-See the the map\.\n\+See the map\.\n/);
  });

  it("leaves what is not UTF-8 out of the patch, says so, and keeps a byte order mark in it", async () => {
    const files = new MemoryFiles({
      "a.md": new Uint8Array(Buffer.from("\u{FEFF}See the the map.", "utf16le")),
      "b.md": "\u{FEFF}See the the map.\n",
    });
    const { out, err } = await run(["check", "--fix-dry-run"], files);
    equal(out, "--- a/b.md\n+++ b/b.md\n@@ -1,1 +1,1 @@\n-\u{FEFF}See the the map.\n+\u{FEFF}See the map.\n");
    match(err, /a\.md is left out of the patch: it is saved as UTF-16.*\n--- a\/a\.md\n/);
    match(err, /2 findings right in 2 reports/);
  });
});

describe("check --stdin --fix", () => {
  const fixed = async (input: string | Uint8Array, ...more: readonly string[]) => {
    const files = new MemoryFiles();
    files.stdin = input;
    return { files, ...(await run(["check", "--stdin", "--fix", ...more], files)) };
  };

  it("writes the report to standard output and tells the rest beside it", async () => {
    const { out, err, code, files } = await fixed("See the the shocking map.\n");
    equal(out, "See the shocking map.\n");
    match(err, /shocking-word[\s\S]*1 finding put right\./);
    deepEqual([code, files.writes], [1, []]);
  });

  it("passes on what needs no fix or cannot be read as it came", async () => {
    equal((await fixed("Calm.\n")).out, "Calm.\n");
    const { out, code } = await fixed("no document", "--stdin-filename", "a.docx");
    deepEqual([out, code], ["no document", 2]);
  });

  it("writes other formats to their files", async () => {
    const { out, files } = await fixed("See the the map.\n", "--format", "json:a.json");
    equal(out, "See the map.\n");
    match(files.text("a.json"), /"version":/);
  });
});
