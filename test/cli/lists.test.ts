import { deepEqual, equal, match } from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, win32 } from "node:path";
import { nodeFiles } from "../../cli/files.ts";
import { display, from } from "../../cli/paths.ts";
import { MemoryFiles, run } from "./support.ts";

const paths = (out: string) => JSON.parse(out).files.map(({ path }: { path: string }) => path);

describe("--files-from", () => {
  const held = { "a.md": "Calm.", "b c.md": "Calm.", "sub/d.md": "Calm.", "e.md": "Calm." };
  for (const [what, list] of [
    ["lines", "b c.md\nsub/d.md\n"],
    ["lines of Windows", "b c.md\r\nsub/d.md\r\n\r\n"],
    ["zero bytes", "b c.md\0sub/d.md\0"],
  ] as const)
    it(`takes names in ${what} from standard input and from a file`, async () => {
      const files = new MemoryFiles({ ...held, list });
      files.stdin = list;
      for (const name of ["-", "list"]) {
        const { out, code } = await run(["check", "--format", "json", "--files-from", name], files);
        deepEqual([paths(out), code], [["b c.md", "sub/d.md"], 0]);
      }
    });

  it("has nothing to do for an empty list, and lists what is not there", async () => {
    const files = new MemoryFiles(held);
    equal((await run(["check", "--files-from", "-"], files)).code, 0);
    files.stdin = "a.md\ngone.md\n";
    const { out, code } = await run(["check", "--files-from", "-"], files);
    match(out, /gone\.md: There is no such file/);
    equal(code, 2);
    equal((await run(["check", "--files-from", "no-list"], files)).code, 2);
    match((await run(["check", "a.md", "--files-from", "-"], files)).err, /leave the paths out/);
  });
});

describe("symbolic links", () => {
  let folder = "";
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "evenhand-links-"));
    mkdirSync(join(folder, "tree/sub"), { recursive: true });
    mkdirSync(join(folder, "elsewhere"));
    writeFileSync(join(folder, "elsewhere/out.md"), "See the the map.\n");
    writeFileSync(join(folder, "tree/sub/in.md"), "See the the map.\n");
    symlinkSync("../elsewhere/out.md", join(folder, "tree/leads-out.md"));
    symlinkSync("sub/in.md", join(folder, "tree/leads-in.md"));
    symlinkSync("../elsewhere", join(folder, "tree/folder"));
    symlinkSync("..", join(folder, "tree/sub/circle"));
  });
  after(() => rmSync(folder, { recursive: true }));

  it("are not followed out of the folder that is checked, and that is told", async () => {
    const files = nodeFiles(join(folder, "tree"));
    const { out, code } = await run(["check", "--fix", "--format", "json"], files);
    deepEqual(paths(out), ["leads-in.md", "sub/in.md"]);
    match(JSON.parse(out).unread[0].reason, /outside the folder/);
    equal(code, 0);
    equal(readFileSync(join(folder, "elsewhere/out.md"), "utf8"), "See the the map.\n");
  });

  it("are followed where they are named", async () => {
    const { out } = await run(["check", "--format", "json", "leads-out.md"], nodeFiles(join(folder, "tree")));
    deepEqual(paths(out), ["leads-out.md"]);
  });
});

describe("paths of Windows", () => {
  it("are shown and matched with forward slashes", () => {
    equal(display("C:\\council\\reports\\a.md", "C:\\council", win32), "reports/a.md");
    equal(display("C:\\council", "C:\\council", win32), ".");
    equal(display("D:\\other\\a.md", "C:\\council", win32), "D:/other/a.md");
    equal(from("C:\\council", "C:\\council\\briefings\\b.md", win32), "briefings/b.md");
  });
});
