import { deepEqual, equal, ok } from "node:assert/strict";
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
});
