import { deepEqual, doesNotMatch, equal, match } from "node:assert/strict";
import { kinds } from "../../core/report/meta.ts";
import { packs } from "../../protocols/index.generated.ts";
import { rules } from "../../rules/index.generated.ts";
import { catalogue, MemoryFiles, run } from "./support.ts";

const real = { catalogue: { ...catalogue, rules, packs }, now: () => new Date(2027, 2, 4) };

describe("evenhand new", () => {
  it("writes a report on the screen that says its council and kind", async () => {
    const { code, out, err } = await run(
      ["new", "committee-report", "--council", "Portsmouth"],
      new MemoryFiles(),
      real,
    );
    deepEqual([code, err], [0, ""]);
    match(out, /^---\ncouncil: portsmouth\nkind: committee-report\n/);
    match(out, /\ndate:\n/);
    match(out, /\| 1\. Continue as now \|/);
  });

  it("dates a briefing, and leaves the day of a meeting to its author", async () => {
    match((await run(["new", "group-briefing"], new MemoryFiles(), real)).out, /\ndate: 2027-03-04\n/);
    match((await run(["new", "noting-report"], new MemoryFiles(), real)).out, /\ndate:\n/);
  });

  it("writes text, and no Word document that Word could not open", async () => {
    for (const name of ["new.docx", "new.pdf", "new"]) {
      const files = new MemoryFiles();
      const { code, err } = await run(["new", "committee-report", "--output", name], files, real);
      equal(code, 2);
      match(err, /ends in \.md or \.txt/);
      deepEqual(files.writes, []);
    }
  });

  for (const kind of kinds)
    it(`begins a ${kind} that lacks nothing but its words`, async () => {
      const files = new MemoryFiles();
      const { code } = await run(["new", kind, "--council=plymouth", "--output", "new.md"], files, real);
      deepEqual([code, files.writes], [0, ["new.md"]]);
      const { out } = await run(["check", "new.md", "--format", "json"], files, real);
      const [file] = JSON.parse(out).files;
      deepEqual([file.council, file.kind, file.problems], ["plymouth", kind, []]);
      const found = file.findings.map(({ rule }: { rule: string }) => rule);
      equal(found.includes("template-residue"), true, "what is still to be written is found");
      equal(found.includes("section-missing"), false);
    });

  it("takes the council of the settings here, else the common ground", async () => {
    const files = new MemoryFiles({ "evenhand.yml": "council: barnet\n" });
    match((await run(["new", "minutes"], files, real)).out, /^---\ncouncil: barnet\n/);
    match((await run(["new", "minutes"], new MemoryFiles(), real)).out, /^---\ncouncil: generic\n/);
  });

  it("never writes over a file", async () => {
    const files = new MemoryFiles({ "a.md": "mine" });
    const { code, err } = await run(["new", "minutes", "--output", "a.md"], files, real);
    deepEqual([code, files.text("a.md")], [2, "mine"]);
    match(err, /already something called a\.md/);
  });

  it("says what it does not know, and why it could not write", async () => {
    match((await run(["new"], new MemoryFiles(), real)).err, /evenhand new committee-report/);
    match((await run(["new", "minute"], new MemoryFiles(), real)).err, /Did you mean “?minutes/);
    match((await run(["new", "minutes", "--council", "plimouth"], new MemoryFiles(), real)).err, /plymouth/);
    const files = new MemoryFiles();
    files.full = true;
    const { code, err } = await run(["new", "minutes", "--output", "a.md"], files, real);
    equal(code, 2);
    match(err, /^a\.md could not be written\. The disk is full\.\n$/);
    doesNotMatch(err, /fault of ours/);
  });
});
