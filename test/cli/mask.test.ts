import { doesNotMatch, equal, match } from "node:assert/strict";
import { MemoryFiles, run, terminal } from "./support.ts";

const number = "AB123456C";
const text = `A shocking letter: the the number is ${number}.\n\nThe the the letter says ${number} twice.\n`;
const said = (argv: string, more = {}) => run(argv.split(" "), new MemoryFiles({ "a.md": text }), more);

describe("personal identifiers", () => {
  for (const argv of [
    "check",
    "check --color",
    "check --format json",
    "check --fix-dry-run",
    "check --fix",
    "check --quiet",
    "check --rule double-word=error",
  ]) {
    it(`are shown nowhere by “${argv}”`, async () => {
      const { out, err } = await said(argv);
      match(out + err, /secret-number|••••|--- a/);
      doesNotMatch(out + err, /AB123456C|123456/);
    });
  }

  it("are under dots in the frame of another finding on the line, marks still in place", async () => {
    const { out } = await said("check");
    match(out, /1 │ A shocking letter: the the number is •••••••••\.\n {5}│ {3}\^{8}\n/);
    match(out, /1 │ A shocking letter: the the number is •••••••••\.\n {5}│ {38}\^{9}\n/);
  });

  it("are under dots in a diff, on changed lines and beside them", async () => {
    const { out, err } = await said("check --fix-dry-run");
    equal(out, "");
    match(err, /a\.md is left out of the patch: personal identifiers in it are under dots\./);
    match(err, /^-A shocking letter: the the number is •••••••••\.$/m);
    match(err, /^\+A shocking letter: the number is •••••••••\.$/m);
  });

  it("are under dots on a narrow terminal too", async () => {
    const { out } = await said("check", { out: terminal(40) });
    match(out, /••••/);
    doesNotMatch(out, /123456/);
  });

  it("stay in the report itself when it is fixed", async () => {
    const files = new MemoryFiles({ "a.md": text });
    await run(["check", "--fix"], files);
    equal(files.text("a.md").split(number).length, 3);
  });
});
