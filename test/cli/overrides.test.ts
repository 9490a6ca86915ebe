import { deepEqual, doesNotMatch, equal, match } from "node:assert/strict";
import { MemoryFiles, run } from "./support.ts";

describe("overrides in evenhand.yml", () => {
  const settings = `rules: { double-word: error }
overrides:
  - { files: "drafts/**", rules: { shocking-word: off } }
  - { files: [minutes/*, "*.note.md"], rules: { double-word: info } }
  - { files: "drafts/final/*", rules: { shocking-word: info } }
`;
  const text = "A shocking report on the the map.\n";
  const found = async (name: string) => {
    const { out } = await run(
      ["check", "--format", "json"],
      new MemoryFiles({ "evenhand.yml": settings, [name]: text }),
    );
    const [file] = JSON.parse(out).files;
    return file.findings.map(({ rule, severity }: { rule: string; severity: string }) => `${rule} ${severity}`);
  };

  it("set rules for the files that they name, the later entry over the earlier, over the rest of the settings", async () => {
    deepEqual(await found("a.md"), ["shocking-word error", "double-word error"]);
    deepEqual(await found("drafts/a.md"), ["double-word error"]);
    deepEqual(await found("drafts/final/a.md"), ["shocking-word info", "double-word error"]);
    deepEqual(await found("minutes/a.md"), ["shocking-word error", "double-word info"]);
    deepEqual(await found("sub/b.note.md"), ["shocking-word error", "double-word info"]);
  });

  it("give way to the command line", async () => {
    const files = new MemoryFiles({ "evenhand.yml": settings, "drafts/a.md": text });
    match((await run(["check", "--rule", "shocking-word=error"], files)).out, /error {2}shocking-word/);
  });

  it("tell each mistake at its place, and the rest of them holds", async () => {
    const wrong = `overrides:
  - { files: 7, rules: {} }
  - { files: "*.md", rules: { shocking-wrd: off, double-word: off } }
  - { flies: "*.md", rules: {} }
`;
    const files = new MemoryFiles({ "evenhand.yml": wrong, "a.md": text });
    const { out, code } = await run(["check"], files);
    match(out, /evenhand\.yml:2:14 {2}error[\s\S]*Write a pattern/);
    match(out, /evenhand\.yml:3:31 {2}error[\s\S]*Did you mean “shocking-word”/);
    match(out, /evenhand\.yml:4:7 {2}error[\s\S]*Did you mean “files”/);
    match(out, /a\.md:1:3 {2}error {2}shocking-word/);
    doesNotMatch(out, /a\.md:1:\d+ .*double-word/);
    equal(code, 2);
  });
});

describe("allowances with a last day", () => {
  const on = (day: string) => ({ now: () => new Date(`${day}T12:00:00`) });
  const signed = "<!-- evenhand allow shocking-word until 2027-03-31 by the Monitoring Officer: as moved -->\n\n";

  it("hold until that day, with reason and approver", async () => {
    const files = new MemoryFiles({ "a.md": `${signed}A shocking report.\n` });
    const { out, code } = await run(["check", "--format", "json"], files, on("2027-03-31"));
    const [allowed] = JSON.parse(out).files[0].allowed;
    deepEqual([allowed.reason, allowed.approver, allowed.until], ["as moved", "the Monitoring Officer", "2027-03-31"]);
    equal(code, 0);
  });

  it("count again after it, and say so", async () => {
    const files = new MemoryFiles({ "a.md": `${signed}A shocking report.\n` });
    const { out, code } = await run(["check"], files, { ...on("2027-04-01"), out: { write: () => {}, columns: 140 } });
    match(out.replace(/\s+/g, " "), /allowed until 2027-03-31 by the Monitoring Officer; that day is over/);
    doesNotMatch(out, /finds nothing here/);
    equal(code, 1);
  });

  it("are told where they cannot be read", async () => {
    const files = new MemoryFiles({
      "a.md": "<!-- evenhand allow shocking-word for ever: x y -->\n\nA shocking report.\n",
    });
    match((await run(["check"], files)).out, /Write this comment as/);
  });

  it("in the settings count again too", async () => {
    const report = { "a.md": "A shocking report.\n" };
    const { out } = await run(["check", "--format", "json"], new MemoryFiles(report));
    const { fingerprint } = JSON.parse(out).files[0].findings[0];
    const settings = `accepted:\n  - { rule: shocking-word, fingerprint: "${fingerprint}", reason: agreed, by: J Smith, until: 2027-03-31 }\n`;
    const files = new MemoryFiles({ ...report, "evenhand.yml": settings });
    equal((await run(["check"], files, on("2027-03-31"))).code, 0);
    const late = await run(["check"], files, on("2027-04-01"));
    match(late.out.replace(/\s+/g, " "), /allowed until 2027-03-31 by J Smith/);
    equal(late.code, 1);
  });

  it("of --rule know the own rules of the folder that is checked", async () => {
    const own =
      "own-rules:\n  - { id: plain-words, why: Plain words are read, avoid: [stakeholder*], examples: { found: x, quiet: y } }\n";
    const files = new MemoryFiles({ "reports/evenhand.yml": own, "reports/a.md": "The stakeholders met.\n" });
    for (const named of ["reports", "reports/a.md"]) {
      const { code, out, err } = await run(["check", named, "--rule", "own/plain-words=error", "--quiet"], files);
      deepEqual([code, err], [1, ""]);
      match(out, /own\/plain-words/);
    }
  });
});
