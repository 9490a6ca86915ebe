import { deepEqual, doesNotMatch, equal, match, ok } from "node:assert/strict";
import { MemoryFiles, run } from "./support.ts";

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === "string" ? [...Buffer.from(part)] : part)));

const check = (text: string | Uint8Array, ...flags: string[]) =>
  run(["check", "a.md", ...flags], new MemoryFiles({ "a.md": text }));

describe("bad input to evenhand check", () => {
  it("front matter that does not parse is told at its line, and the report is still checked", async () => {
    const { out, code } = await check("---\ntitle: [Lamps\ndate: 2026-12-03\n---\n\nA shocking report.\n");
    match(out, /a\.md:\d:\d+ {2}error {2}report/);
    match(out, /a\.md:6:3 {2}error {2}shocking-word/);
    equal(code, 1);
  });

  it("front matter whose lines end in carriage returns alone is read", async () => {
    const { out } = await check("---\rtitle: Lamps\rkind: minutes\r---\r\rCalm.\r");
    doesNotMatch(out, /report$/m);
  });

  it("settings under a name that is nearly right are told", async () => {
    for (const name of ["evenhand.yaml", ".evenhand.yml"]) {
      const files = new MemoryFiles({ "a.md": "Calm.\n", [name]: "rules:\n  double-word: off\n" });
      const { out, code } = await run(["check"], files);
      match(out, /Settings are read from evenhand\.yml, so nothing in this file holds\./);
      equal(code, 2);
      files.set("evenhand.yml", "rules:\n  double-word: off\n");
      doesNotMatch((await run(["check"], files)).out, /Settings are read/);
    }
  });

  it("front matter that is never closed is told", async () => {
    const { out, code } = await check("---\ntitle: Lamps\n\nA calm report.\n");
    match(out, /a\.md:1:1 {2}error {2}report/);
    equal(code, 1);
  });

  it("a wrong type is told at its value", async () => {
    const { out } = await check("---\ntitle: Lamps\nkind: 7\n---\n\nCalm.\n");
    match(out, /a\.md:3:7 {2}\w+ {2}report/);
  });

  it("an unknown key is told with the nearest one", async () => {
    const { out } = await check("---\ncouncl: testham\n---\n\nCalm.\n");
    match(out, /a\.md:2:1 {2}warning {2}report[\s\S]*Did you mean “council”\?/);
  });

  it("a council that has no pack is told with the nearest one", async () => {
    const { out } = await check("---\ncouncil: testam\n---\n\nCalm.\n");
    match(out, /a\.md:2:10[\s\S]*Did you mean “testham”\?/);
  });

  it("a report of 10 MB is checked to its end", async () => {
    const paragraph = `${"The lamps in Quayside are to be renewed by the spring of the year. ".repeat(8)}\n\n`;
    const text = `${paragraph.repeat(Math.ceil(1e7 / paragraph.length))}A shocking end.\n`;
    ok(text.length >= 1e7);
    const { out, code } = await check(text);
    match(out, /shocking-word/);
    equal(code, 1);
  }).timeout(60_000);

  it("bytes that are not UTF-8 are told, and read as Windows-1252", async () => {
    const { out, code } = await check(bytes("It costs ", [0xa3], "20. A shocking price.\n"));
    match(out, /This file is not UTF-8/);
    match(out, /1 │ It costs £20\. A shocking price\.\n {5}│ {17}\^{8}\n/);
    equal(code, 1);
  });

  it("a file that is not text is an error", async () => {
    const { out, code } = await check(bytes([0x50, 0x4b, 3, 4, 0, 0, 0xff, 0xfe, 0]));
    match(out, /This file is not text/);
    equal(code, 1);
  });

  it("a file whose name has lines or signs for a terminal in it is told in one line", async () => {
    const files = new MemoryFiles({ "a\n::error::b\u001B[2J.md": "A shocking report." });
    const { out } = await run(["check"], files);
    match(out, /^a·::error::b·\[2J\.md {2}/);
    match(out, /^a·::error::b·\[2J\.md:1:3 /m);
    match((await run(["stats", "c\n::error::d"], files)).err, /^Not counted: c·::error::d: There is no such file/);
  });

  it("CRLF, CR and mixed line ends count as lines", async () => {
    const { out } = await check("One.\r\n\r\nA shocking start.\n\rA shocking end.\r\n");
    match(out, /a\.md:3:3 /);
    match(out, /a\.md:5:3 /);
    doesNotMatch(out, /\r/);
  });

  it("a byte order mark moves nothing", async () => {
    const { out } = await check("\u{FEFF}A shocking start.\n");
    match(out, /a\.md:1:3 /);
    doesNotMatch(out, /\u{FEFF}/u);
  });

  it("UTF-16 is read", async () => {
    const { out } = await check(new Uint8Array(Buffer.from("\u{FEFF}A shocking start.\n", "utf16le")));
    match(out, /a\.md:1:3 /);
  });

  it("an empty file, and one of blanks, are checked, and are not called clean", async () => {
    for (const text of ["", "\n", " \r\n \n"]) {
      const { out, code } = await check(text);
      equal(code, 0);
      match(out, /1:1 .*warning[\s\S]*There is no text in this report[\s\S]*1 report checked, 0 clean\./);
    }
  });

  it("a folder that cannot be opened is listed, costs no other file, and is not clean", async () => {
    const files = new MemoryFiles({ "a.md": "Calm.", "z/b.md": "A shocking report." });
    files.denied.add("secret");
    const { out, code } = await run(["check"], files);
    match(out, /z\/b\.md:1:3/);
    match(out, /secret: You do not have permission to open it\./);
    equal(code, 2);
  });

  it("a report that cannot be opened is listed, costs no other file, and is not clean", async () => {
    const files = new MemoryFiles({ "a.md": "Calm.", "b.md": "Calm." });
    files.denied.add("a.md");
    const { out, code } = await run(["check", "--format", "json"], files);
    const value = JSON.parse(out);
    deepEqual(value.unread, [{ path: "a.md", reason: "You do not have permission to open it." }]);
    deepEqual([value.summary.files, code], [1, 2]);
  });

  it("a file of a format that is not read is told when it is named, and told when it is met", async () => {
    const files = new MemoryFiles({ "a.md": "Calm.", "old.doc": "", "a.docm": "", "b.dotx": "", "map.png": "" });
    const named = await run(["check", "map.png"], files);
    equal(named.code, 2);
    match(named.out, /map\.png: Evenhand does not read \.png files\./);
    const met = await run(["check"], files);
    equal(met.code, 0);
    match(met.out, /old\.doc: Evenhand does not read \.doc files\./);
    match(met.out, /a\.docm: Evenhand does not read \.docm files\./);
    match(met.out, /b\.dotx: Evenhand does not read \.dotx files\./);
    doesNotMatch(met.out, /map\.png/);
  });

  it("words of the report cannot steer the terminal", async () => {
    const { out } = await check("A \u001b[31m shocking\u001b]0;x\u0007 \u202Eend.\n");
    match(out, /shocking-word/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there.
    doesNotMatch(out, /[\u001b\u0007\u202E]/);
  });
});

describe("a broken evenhand.yml", () => {
  const broken = "council: testham\nrulez:\n  a: off\nrules:\n  shocking-wrod: off\n  double-word: error\nkinds: 7\n";

  it("is told at each place with the nearest name; the rest holds; the exit code is 2", async () => {
    const files = new MemoryFiles({ "evenhand.yml": broken, "a.md": "See the the map.\n" });
    const { out, code } = await run(["check"], files);
    match(out, /evenhand\.yml:2:1 {2}error[\s\S]*“rulez”[\s\S]*“rules”/);
    match(out, /evenhand\.yml:5:3 {2}error[\s\S]*“shocking-wrod”[\s\S]*“shocking-word”/);
    match(out, /evenhand\.yml:7:8 {2}error/);
    match(out, /a\.md:1:5 {2}error {2}double-word/);
    match(out, /Testham/);
    equal(code, 2);
  });

  it("that is no YAML is told, and the reports are still checked", async () => {
    const files = new MemoryFiles({ "evenhand.yml": "rules: {a: [b\n", "a.md": "A shocking report.\n" });
    const { out, code } = await run(["check"], files);
    match(out, /evenhand\.yml:\d+:\d+ {2}error/);
    match(out, /a\.md:1:3/);
    equal(code, 2);
  });

  it("that cannot be opened is told", async () => {
    const files = new MemoryFiles({ "evenhand.yml": "", "a.md": "Calm.\n" });
    files.afterRead = () => {};
    files.read = ((read) => (at: string) => {
      if (at.endsWith("evenhand.yml")) files.denied.add("evenhand.yml");
      return read.call(files, at);
    })(files.read);
    const { out, code } = await run(["check", "a.md"], files);
    match(out, /evenhand\.yml[\s\S]*You do not have permission to open it\./);
    equal(code, 2);
  });

  it("that names a pack which is not there is told", async () => {
    const files = new MemoryFiles({ "evenhand.yml": "council: packs/own.yml\n", "a.md": "Calm.\n" });
    const { out, code } = await run(["check", "a.md"], files);
    match(out, /evenhand\.yml:1:10 [\s\S]*There is no pack at “packs\/own\.yml”\. The path counts from the folder/);
    equal(code, 2);
  });
});

describe("settings", () => {
  it("the nearest evenhand.yml at or above a report holds", async () => {
    const files = new MemoryFiles({
      "evenhand.yml": "rules:\n  double-word: error\n",
      "a.md": "See the the map.\n",
      "quiet/evenhand.yml": "rules:\n  double-word: off\n",
      "quiet/b/c.md": "See the the map.\n",
    });
    const { out, code } = await run(["check"], files);
    match(out, /a\.md:1:5 {2}error/);
    doesNotMatch(out, /c\.md/);
    equal(code, 1);
  });

  it("the council's own pack is read from beside them", async () => {
    const own =
      "id: ownham\ncouncil: Ownham\ntitle: Ours\nescalation: Ask.\nlayout: Ours.\nclauses:\n  - { id: 9, requires: Be calm., rules: [shocking-word] }\n";
    const files = new MemoryFiles({
      "evenhand.yml": "council: own.yml\n",
      "own.yml": own,
      "a.md": "A shocking report.\n",
    });
    const { out, code } = await run(["check"], files);
    match(out, /Ownham 9/);
    equal(code, 1);
    match((await run(["check", "--council", "own.yml", "a.md"], files)).out, /Ownham 9/);
    match((await run(["clauses"], files)).out, /Ownham: Ours\n[\s\S]*9 +Be calm\./);
  });

  it("--kind and --council hold where the report says nothing, and not where it does", async () => {
    const files = new MemoryFiles({
      "a.md": "Calm.\n",
      "b.md": "---\nkind: minutes\ncouncil: generic\n---\n\nCalm.\n",
    });
    const { out } = await run(["check", "--format", "json", "--kind", "motion", "--council", "testham"], files);
    const told = JSON.parse(out).files.map(({ council, kind }: { council: string; kind: string }) => [council, kind]);
    deepEqual(told, [
      ["testham", "motion"],
      ["generic", "minutes"],
    ]);
  });
});
