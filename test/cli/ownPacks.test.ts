import { deepEqual, equal, match } from "node:assert/strict";
import { MemoryFiles, run } from "./support.ts";

const pack = (council: string, word: string, id = "ourtown") => `id: ${id}
council: ${council}
title: ${council}'s protocol
extends: generic
escalation: Ask.
layout: Made up.
clauses:
  - { id: "1", requires: Write plainly., rules: [] }
own-rules:
  - { id: word, why: It is not plain., clauses: "1", avoid: [${word}], examples: { found: "[[${word}]]", quiet: Good. } }
`;
const report = "# The pond\n\nA northword and a southword.\n";

/** The rules' words and the pack's council, by report. */
async function found(argv: readonly string[], files: MemoryFiles): Promise<Record<string, string>> {
  const { out } = await run([...argv, "--format", "json"], files);
  const told = JSON.parse(out).files as {
    path: string;
    council: string;
    findings: { rule: string; message: string }[];
  }[];
  return Object.fromEntries(
    told.map(({ path, council, findings }) => [
      path,
      [
        council,
        ...findings.filter(({ rule }) => rule.includes("/")).map(({ message }) => /“(.*?)”/.exec(message)?.[1]),
      ].join(" "),
    ]),
  );
}

describe("councils' own packs", () => {
  const twins = () =>
    new MemoryFiles({
      "north/pack.yml": pack("North", "northword"),
      "north/evenhand.yml": "council: pack.yml\n",
      "north/r.md": report,
      "south/pack.yml": pack("South", "southword"),
      "south/evenhand.yml": "council: pack.yml\n",
      "south/r.md": report,
    });

  it("hold for their own folders, though two of them have one id", async () => {
    const each = { "north/r.md": "ourtown northword", "south/r.md": "ourtown southword" };
    for (const argv of [["."], ["south", "north"], [".", "--jobs", "2"]])
      deepEqual(await found(["check", ...argv], twins()), each);
    const { out } = await run(["clauses", "."], twins());
    deepEqual(out.match(/^(?:North|South):|Findings: .*/gm), [
      "North:",
      "Findings: 1 warning.",
      "South:",
      "Findings: 1 warning.",
    ]);
  });

  it("give way to the pack that the command line names, though it has the same id", async () => {
    deepEqual(await found(["check", "--council", "south/pack.yml", "north"], twins()), {
      "north/r.md": "ourtown southword",
    });
  });

  it("leave Evenhand's pack of the same id as it is, and are told of the id", async () => {
    const files = new MemoryFiles({
      "a/pack.yml": pack("North", "northword", "testham"),
      "a/evenhand.yml": "council: pack.yml\n",
      "a/r.md": report,
      "b/evenhand.yml": "council: testham\n",
      "b/r.md": report,
      "own.yml": pack("Own", "x1", "own"),
      "edition.yml": pack("Testham", "x1", "testham"),
    });
    deepEqual(await found(["check", "."], files), { "a/r.md": "testham northword", "b/r.md": "testham" });
    const validated = async (name: string) => (await run(["protocol", "validate", name], files)).out;
    match(await validated("a/pack.yml"), /^a\/pack\.yml:1:5 {2}error {2}“testham” is the name of Testham's pack\./);
    match(await validated("own.yml"), /“own” is the name of the rules that stand in evenhand\.yml/);
    match(await validated("edition.yml"), /1 rule of its own/, "a newer edition of a council's own pack");
  });

  it("are known by their id in the folders below their settings, from wherever one asks", async () => {
    const files = new MemoryFiles({
      "i/pack.yml": pack("North", "northword"),
      "i/evenhand.yml": "council: pack.yml\n",
      "i/sub/evenhand.yml": "council: ourtown\n",
      "i/sub/r.md": report,
      "i/sub/deep/s.md": `---\ncouncil: ourtown\n---\n\n${report}`,
      "else/evenhand.yml": "council: ourtown\n",
      "else/r.md": report,
    });
    const below = { "i/sub/deep/s.md": "ourtown northword", "i/sub/r.md": "ourtown northword" };
    for (const argv of [["i/sub"], ["i"]]) deepEqual(await found(["check", ...argv], files), below);
    equal((await run(["protocol", "validate", "i/sub/evenhand.yml"], files)).code, 0);
    for (const argv of [["else"], ["i", "else"], ["else", "i"]]) {
      const { code, out } = await run(["check", ...argv], files);
      equal(code, 2);
      match(out, /There is no pack “ourtown”/);
    }
  });

  it("extend Evenhand's packs alone, whatever else was read", async () => {
    const files = new MemoryFiles({
      "a/pack.yml": pack("North", "northword"),
      "a/evenhand.yml": "council: pack.yml\n",
      "a/r.md": report,
      "b/pack.yml": pack("South", "southword", "south").replace("extends: generic", "extends: ourtown"),
      "b/evenhand.yml": "council: pack.yml\n",
      "b/r.md": report,
    });
    for (const argv of [["a", "b"], ["b", "a"], ["b"]])
      match((await run(["check", ...argv], files)).out, /There is no pack “ourtown” to extend/);
  });
});
