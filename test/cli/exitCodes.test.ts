import { deepEqual, equal, match } from "node:assert/strict";
import { MemoryFiles, run } from "./support.ts";

const code = async (text: string, ...flags: string[]): Promise<number> =>
  (await run(["check", "a.md", ...flags], new MemoryFiles({ "a.md": text }))).code;

describe("exit code of evenhand check", () => {
  it("is 0 where nothing is found", async () => equal(await code("A calm report."), 0));
  it("is 0 for a warning, as --fail-on is error", async () => equal(await code("See the the map."), 0));
  it("is 1 for an error", async () => equal(await code("A shocking report."), 1));
  it("is 1 for a warning with --fail-on warning", async () =>
    equal(await code("See the the map.", "--fail-on", "warning"), 1));
  it("is 0 for a note with --fail-on warning, and 1 with --fail-on info", async () => {
    equal(await code("It is very wet.", "--fail-on", "warning"), 0);
    equal(await code("It is very wet.", "--fail-on=info"), 1);
  });
  it("is 0 for an error with --fail-on never", async () =>
    equal(await code("A shocking report.", "--fail-on", "never"), 0));
  it("is 1 for more warnings than --max-warnings, and 0 for as many", async () => {
    equal(await code("See the the map.", "--max-warnings", "0"), 1);
    equal(await code("See the the map.", "--max-warnings=1"), 0);
    equal(await code("See the the map.", "--max-warnings", "few"), 2);
  });
  it("says which limit there was, in every format", async () => {
    const told = async (...flags: string[]) =>
      (await run(["check", "a.md", ...flags], new MemoryFiles({ "a.md": "See the the map of the the poles." }))).err;
    equal(await told("--max-warnings", "1", "--fail-on=never"), "There are 2 warnings, and --max-warnings allows 1.\n");
    equal(
      await told("--max-warnings=0", "--format", "json"),
      "There are 2 warnings, and --max-warnings allows none.\n",
    );
    equal(await told("--max-warnings=2"), "");
  });
  it("follows --rule", async () => {
    equal(await code("A shocking report.", "--rule", "shocking-word=off"), 0);
    equal(await code("See the the map.", "--rule", "shocking-word=off", "--rule", "double-word=error"), 1);
  });
  it("is 2 for a path that is not there, which is listed", async () => {
    const answer = await run(["check", "gone.md"], new MemoryFiles({ "a.md": "Calm." }));
    equal(answer.code, 2);
    match(answer.out, /Not checked:\n {2}gone\.md: There is no such file or folder\./);
  });
  it("is 2 where there was nothing to check", async () => {
    const answer = await run(["check"], new MemoryFiles({ "photo.png": "" }));
    equal(answer.code, 2);
    match(answer.err, /No reports were found/);
    const word = await run(["check"], new MemoryFiles({ "report.pdf": "" }));
    deepEqual([word.code, word.out], [2, "Not checked:\n  report.pdf: Evenhand does not read .pdf files.\n"]);
  });
  it("is 2 for a fault of a rule, even with --fail-on never", async () =>
    equal(await code("BOOM", "--fail-on", "never"), 2));
  it("is 2 where nothing was asked", async () => {
    const answer = await run([], new MemoryFiles());
    deepEqual([answer.code, answer.out], [2, ""]);
    match(answer.err, /evenhand check/);
  });
});
