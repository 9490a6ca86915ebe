import { deepEqual, doesNotMatch, equal, match } from "node:assert/strict";
import { FileError, type FileKind, type FileWriter } from "../../cli/files.ts";
import { MemoryFiles, run } from "./support.ts";

const no = "You do not have permission to open it.";

/** Beside the reports stands a folder that nobody may look into. */
class WithShutFolder extends MemoryFiles {
  override kind(at: string): FileKind | undefined {
    this.#open(at);
    return super.kind(at);
  }

  override read(at: string): Uint8Array {
    this.#open(at);
    return super.read(at);
  }

  override write(at: string, bytes: Uint8Array): void {
    this.#open(at);
    super.write(at, bytes);
  }

  override create(at: string): FileWriter {
    this.#open(at);
    return super.create(at);
  }

  #open(at: string): void {
    if (at.startsWith("/shut/")) throw new FileError(no, at);
  }
}

const texts = {
  "a.md": "A shocking report.\n",
  "evenhand-baseline.json": `{ "version": 1, "findings": [{ "path": "../shut/a.md", "rule": "shocking-word", "fingerprint": "x", "section": [] }] }`,
};

describe("a folder that the user may not enter", () => {
  it("is told wherever a command line names a file in it, and is no fault of Evenhand", async () => {
    for (const args of [
      ["check", "a.md", "--output", "/shut/x"],
      ["check", "a.md", "--format", "json:/shut/b/x"],
      ["check", "/shut/y.md"],
      ["check", "--baseline", "/shut/x.json"],
      ["check", "--files-from", "/shut/list"],
      ["check", "--council", "/shut/own.yml"],
      ["merge", "/shut/p.json"],
      ["review", "/shut/y.md"],
      ["review", "a.md", "--output", "/shut/b.html"],
      ["baseline", "update", "--baseline", "/shut/x.json"],
      ["config", "show", "/shut/y.md"],
      ["protocol", "validate", "/shut/own.yml"],
      ["init", "--council", "/shut/own.yml"],
      ["new", "motion", "--council", "testham", "--output", "/shut/m.md"],
      ["stats", "/shut/y.md"],
    ]) {
      const { out, err, code } = await run(args, new WithShutFolder(texts));
      equal(code, 2, args.join(" "));
      match(out + err, /\/shut\/[\s\S]*You do not have permission to open it\./, args.join(" "));
      doesNotMatch(err, /fault of ours/, args.join(" "));
    }
  });

  it("costs no other report", async () => {
    const { out, code } = await run(["check", "/shut/y.md", "a.md"], new WithShutFolder(texts));
    match(out, /a\.md:1:3 [\s\S]*\/shut\/y\.md: You do not have permission/);
    equal(code, 2);
  });

  it("is not taken for gone by a baseline", async () => {
    const files = new WithShutFolder(texts);
    const { out } = await run(["baseline", "prune"], files);
    deepEqual(out, "evenhand-baseline.json: 0 taken out, 1 kept.\n");
  });
});
