import { deepEqual, equal, match, ok } from "node:assert/strict";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeFiles } from "../../cli/files.ts";
import { main } from "../../cli/main.ts";
import { jsonPieces, Stream } from "../../cli/reporters/jsonPieces.ts";
import { catalogue, MemoryFiles, run } from "./support.ts";

describe("JSON in pieces", () => {
  it("says what JSON.stringify says, for lists of any length at any depth", () => {
    for (const list of [[], [1], ["a\nb", { c: [], d: {} }, [[]]]]) {
      const value = (inner: unknown) => ({
        a: 1,
        gone: undefined,
        runs: [{ list: inner, empty: {} }, "x"],
        last: null,
      });
      equal([...jsonPieces(value(new Stream(list)))].join(""), JSON.stringify(value(list), undefined, 2));
      equal([...jsonPieces(new Stream(list))].join(""), JSON.stringify(list, undefined, 2));
    }
  });

  it("makes one item after the other", () => {
    const made: number[] = [];
    const items = function* () {
      for (let i = 0; i < 3; i++) {
        made.push(i);
        yield i;
      }
    };
    for (const piece of jsonPieces({ list: new Stream(items()) })) if (piece === "0") break;
    deepEqual(made, [0]);
  });
});

describe("an answer", () => {
  it("of many reports is written while they are checked", async () => {
    const names = Array.from({ length: 9 }, (_, index) => `r${index}.md`);
    const files = new MemoryFiles(Object.fromEntries(names.map((name) => [name, "A shocking report.\n"])));
    let written = 0;
    const seen: number[] = [];
    files.afterRead = (name) => void (name.endsWith(".md") && seen.push(written));
    for (const format of ["text", "json"]) {
      written = 0;
      seen.length = 0;
      const out = {
        write: (text: string | Uint8Array) => {
          written += text.length;
        },
      };
      const world = { argv: ["check", "--format", format], files, out, err: out, env: {}, catalogue };
      equal(await main(world), 1);
      ok(
        seen.every((size, index) => index === 0 || size > (seen[index - 1] ?? 0)),
        String(seen),
      );
    }
  });

  it("to a file shows nothing of itself before its end", async () => {
    const files = new MemoryFiles({ "a.md": "A shocking report.\n", "b.md": "Calm.\n" });
    const { code } = await run(["check", "--format", "json:out.json", "--format", "sarif:out.sarif"], files);
    equal(code, 1);
    deepEqual(files.writes, ["out.json", "out.sarif"]);
    equal(JSON.parse(files.text("out.json")).summary.files, 2);
    equal(JSON.parse(files.text("out.sarif")).runs[0].artifacts.length, 2);
  });

  it("takes the place of no file that it is made of", async () => {
    const texts = {
      "a.md": "A shocking report.\n",
      "evenhand.yml": "rules: {}\n",
      "known.json": '{ "version": 1, "findings": [] }',
      "own.yml": "id: ourtown\n",
      "b.md": "---\ncouncil: its.yaml\n---\n\nCalm.\n",
      "its.yaml": "id: other\n",
    };
    for (const args of [
      ["check", "--output", "a.md"],
      ["check", "a.md", "--format", "json:./a.md"],
      ["check", "--format", "json:evenhand.yml"],
      ["check", "--council", "own.yml", "--format", "json", "--output", "./own.yml"],
      ["check", "--format", "json:its.yaml"],
      ["review", "b.md", "--output", "its.yaml"],
      ["check", "--baseline", "known.json", "--format", "json:known.json"],
      ["review", "a.md", "--output", "a.md"],
      ["merge", "known.json", "--format", "json:known.json"],
    ]) {
      const files = new MemoryFiles(texts);
      const { code, err } = await run(args, files);
      deepEqual([code, files.writes], [2, []], args.join(" "));
      match(
        err,
        /^The answer cannot be written to \S+, which (?:is read here|may be settings or a pack) and would be lost/,
      );
    }
  });

  it("is not written twice to one file, however it is named", async () => {
    const { code, err } = await run(
      ["check", "--format", "json:x", "--format", "sarif:./x"],
      new MemoryFiles({ "a.md": "" }),
    );
    deepEqual([code, err], [2, "Two formats cannot be written to one file, ./x.\n"]);
  });

  it("makes the folders of its files, and tells which file could not be written", async () => {
    const folder = mkdtempSync(join(tmpdir(), "evenhand-output-"));
    try {
      writeFileSync(join(folder, "a.md"), "A shocking report.\n");
      const flags = ["json:out/json/a.json", "sarif:a.md/b", "github:out/c"].flatMap((one) => ["--format", one]);
      const { code, err } = await run(["check", ...flags], nodeFiles(folder));
      equal(code, 2);
      match(err, /^The answer could not be written to a\.md\/b: There is no such file or folder\.\n$/);
      deepEqual(readdirSync(join(folder, "out")), ["c", "json"]);
      deepEqual(readdirSync(join(folder, "out", "json")), ["a.json"]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
