import { deepEqual, equal, match } from "node:assert/strict";
import { MemoryFiles, run } from "./support.ts";

const pack = `id: ownham
council: Ownham
title: Ownham's protocol
extends: generic
escalation: Ask.
layout: Made up.
clauses:
  - { id: 9, requires: Write evenly., rules: [shocking-word] }
own-rules:
  - id: soon
    why: Say when.
    clauses: 9
    avoid: [{ phrase: in due course, instead: by a day that is named }]
    examples: { found: "It comes [[in due course]].", quiet: The course is due. }
`;
const report = "---\ncouncil: ../own.yml\n---\n\n# Ponds\n\nA shocking thing, in due course.\n";

describe("evenhand protocol validate", () => {
  it("says what a sound pack holds", async () => {
    const { code, out } = await run(["protocol", "validate", "own.yml"], new MemoryFiles({ "own.yml": pack }));
    equal(
      out,
      "own.yml: 1 clause, 1 of them enforced by 2 rules; 0 clauses left to people; 0 required sections; 1 rule of its own, whose 2 examples hold.\n",
    );
    equal(code, 0);
  });

  it("says at line and column what is wrong, and tries the examples", async () => {
    const broken = pack.replace("[shocking-word]", "[shoking-word]").replace("[[in due course]]", "soon");
    const { code, out } = await run(["protocol", "validate", "own.yml"], new MemoryFiles({ "own.yml": broken }));
    deepEqual(out.trimEnd().split("\n"), [
      "own.yml:8:47  error  There is no rule “shoking-word”. Did you mean “shocking-word”?",
      "own.yml:14:24  error  “ownham/soon” finds nothing in this example.",
    ]);
    equal(code, 1);
  });

  it("tells of a warning, in a pack and in settings, and no command fails on it", async () => {
    const near = pack.replace("id: 9,", "id: 9, aliases: [9],");
    const files = new MemoryFiles({
      "own.yml": near,
      "evenhand.yml": "council: own.yml\ncouncil: own.yml\n",
      "a.md": "# Ponds\n\nThe ponds are full.\n",
    });
    const told = /own\.yml:8:24 {2}warning {2}“9” is this clause's own number/;
    for (const argv of [["own.yml"], ["evenhand.yml"]]) {
      const { code, out } = await run(["protocol", "validate", ...argv], files);
      match(out, told);
      equal(code, 0);
    }
    for (const argv of [["check", "a.md"], ["rules"], ["clauses"], ["config", "show", "a.md"]]) {
      const { code } = await run(argv, files);
      equal(code, 0, argv.join(" "));
    }
  });

  it("says in the settings where a pack is not there", async () => {
    for (const [council, hint] of [
      ["owm.yml", /The path counts from the folder of this file\./],
      ["packs\\own.yml", /Write \/ between folders, not \\\./],
    ] as const) {
      const files = new MemoryFiles({ "evenhand.yml": `rules: {}\ncouncil: ${council}\n`, "a.md": "Calm.\n" });
      for (const argv of [
        ["protocol", "validate", "evenhand.yml"],
        ["check", "--format", "github", "a.md"],
      ]) {
        const { out } = await run(argv, files);
        match(out, hint);
        match(out, /evenhand\.yml(?::2:10|,line=2)/);
        equal(/(?:file=|^)\S*own?m?\.yml[:,]/m.test(out.replaceAll("evenhand.yml", "")), false);
      }
    }
  });

  it("reads settings too", async () => {
    const own = pack.slice(pack.indexOf("own-rules:")).replace("clauses: 9", 'clauses: "6.1"');
    const files = new MemoryFiles({
      "evenhand.yml": `council: testham\n${own}`,
      "bad/evenhand.yml": "rules: { x: off }\n",
    });
    match(
      (await run(["protocol", "validate", "evenhand.yml"], files)).out,
      /council Testham; 0 rules set; 1 rule of its own/,
    );
    const { code, out } = await run(["protocol", "validate", "bad/evenhand.yml"], files);
    deepEqual([code, out], [1, "bad/evenhand.yml:1:10  error  There is no rule “x”.\n"]);
  });

  it("says how it is used, and which file is not there", async () => {
    for (const argv of [["protocol"], ["protocol", "validate"], ["protocol", "vaildate", "x.yml"]]) {
      const { code, err } = await run(argv, new MemoryFiles());
      equal(code, 2);
      match(err, /evenhand protocol validate FILE/);
    }
    match((await run(["protocol", "validate", "x.yml"], new MemoryFiles())).err, /x\.yml: There is no such file/);
  });
});

describe("a pack that a report names", () => {
  it("counts from the report's folder, and binds that report alone", async () => {
    const files = new MemoryFiles({
      "own.yml": pack,
      "reports/a.md": report,
      "reports/b.md": "A shocking thing, in due course.\n",
    });
    const { out } = await run(["check", "--format", "json"], files);
    const { files: told } = JSON.parse(out);
    deepEqual(
      told.map(({ council, findings }: { council: string; findings: { rule: string }[] }) => [
        council,
        ...findings.map(({ rule }) => rule),
      ]),
      [
        ["ownham", "shocking-word", "ownham/soon"],
        ["generic", "shocking-word"],
      ],
    );
  });

  it("is told where it is broken or not there, in its own lines and at the report's", async () => {
    const broken = pack.replace("council: Ownham", "counsil: Ownham");
    const files = new MemoryFiles({ "own.yml": broken, "reports/a.md": report });
    const { code, out } = await run(["check"], files);
    match(out, /reports\/a\.md:2:10 {2}error/);
    match(out, /own\.yml:2:1[\s\S]*Did you mean “council”/);
    equal(code, 2);
    const gone = await run(["check"], new MemoryFiles({ "reports/a.md": report }));
    match(gone.out, /cannot be used as a pack/);
    match(gone.out, /own\.yml[\s\S]*There is no such file/);
    equal(gone.code, 2);
  });

  it("has rules that can be explained where the settings name it", async () => {
    const files = new MemoryFiles({
      "own.yml": pack,
      "evenhand.yml": "council: own.yml\n",
      "a.md": "In due course.\n",
    });
    match((await run(["explain", "ownham/soon"], files)).out, /Words that the council avoids/);
    const { out } = await run(["check", "--rule", "ownham/soon=error", "a.md"], files);
    match(out, /a\.md:1:1 {2}error {2}ownham\/soon/);
  });
});
