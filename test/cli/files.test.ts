import { deepEqual, equal, ok, throws } from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  closeSync,
  constants,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeFiles } from "../../cli/files.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("files on the disk", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "evenhand-files-"));
    writeFileSync(join(folder, "a.md"), "old");
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("are replaced whole, in their own mode, and nothing is left beside them", () => {
    chmodSync(join(folder, "a.md"), 0o640);
    nodeFiles(folder).replace(join(folder, "a.md"), bytes("old"), bytes("new"));
    equal(readFileSync(join(folder, "a.md"), "utf8"), "new");
    equal(statSync(join(folder, "a.md")).mode & 0o777, 0o640);
    deepEqual(readdirSync(folder), ["a.md"]);
  });

  it("are not replaced where they hold something else by now, and nothing is left beside them", () => {
    const replace = () => nodeFiles(folder).replace(join(folder, "a.md"), bytes("older"), bytes("new"));
    throws(replace, /It changed while it was being checked/);
    equal(readFileSync(join(folder, "a.md"), "utf8"), "old");
    deepEqual(readdirSync(folder), ["a.md"]);
  });

  it("are replaced behind a link, and the link stays", () => {
    symlinkSync("a.md", join(folder, "link.md"));
    nodeFiles(folder).replace(join(folder, "link.md"), bytes("old"), bytes("new"));
    ok(lstatSync(join(folder, "link.md")).isSymbolicLink());
    equal(readFileSync(join(folder, "a.md"), "utf8"), "new");
  });

  it("are listed with their kinds; a link to a folder is not one", () => {
    mkdirSync(join(folder, "sub"));
    symlinkSync("..", join(folder, "sub/up"));
    symlinkSync("../a.md", join(folder, "sub/b.md"));
    const files = nodeFiles(folder);
    deepEqual(files.list(join(folder, "sub")), [
      { name: "b.md", kind: "file", link: true },
      { name: "up", kind: "other" },
    ]);
    deepEqual(
      ["a.md", "sub", "gone", "a.md/b"].map((name) => files.kind(join(folder, name))),
      ["file", "folder", undefined, undefined],
    );
  });

  it("written bit by bit are there at the end, whole, in the mode of what they replace, or not at all", () => {
    const files = nodeFiles(folder);
    chmodSync(join(folder, "a.md"), 0o640);
    const kept = files.create(join(folder, "a.md"));
    const dropped = files.create(join(folder, "b.md"));
    for (const file of [kept, dropped]) for (const part of ["n", "ew"]) file.add(bytes(part));
    equal(readFileSync(join(folder, "a.md"), "utf8"), "old");
    kept.finish();
    dropped.drop();
    equal(readFileSync(join(folder, "a.md"), "utf8"), "new");
    equal(statSync(join(folder, "a.md")).mode & 0o777, 0o640);
    deepEqual(readdirSync(folder), ["a.md"]);
    throws(() => files.create(join(folder, "gone/b.txt")), /There is no such file or folder\./);
    throws(() => files.create(folder), /It is a folder, not a file\./);
  });

  it("that are no files of a disk are written to as they stand", () => {
    const pipe = join(folder, "pipe");
    equal(spawnSync("mkfifo", [pipe]).status, 0);
    const read = openSync(pipe, constants.O_RDONLY | constants.O_NONBLOCK);
    const files = nodeFiles(folder);
    files.write(pipe, bytes("one "));
    const file = files.create(pipe);
    file.add(bytes("two"));
    file.finish();
    equal(readFileSync(read, "utf8"), "one two");
    closeSync(read);
    ok(statSync(pipe).isFIFO());
  });

  it("that cannot be read or written say why, in words", () => {
    const files = nodeFiles(folder);
    throws(() => files.read(join(folder, "gone.md")), /^FileError: There is no such file or folder\.$/);
    throws(() => files.read(folder), /It is a folder, not a file\./);
    throws(() => files.list(join(folder, "a.md")), /There is no such file or folder\./);
    throws(() => files.write(join(folder, "gone/b.txt"), bytes("x")), /There is no such file or folder\./);
  });
});
