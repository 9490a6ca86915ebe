import { deepEqual, equal, match, ok } from "node:assert/strict";
import { MemoryFiles, run } from "./support.ts";
import { memoryThreads } from "./threads.ts";

const files = () =>
  new MemoryFiles({
    "a.md": "A shocking, shocking report.\n",
    "sub/b.md": "---\ncouncil: testham\n---\n\nA shocking report.\n",
    "sub/c.md": "---\ncouncil: generic\n---\n\nA shocking report.\n",
  });

describe("evenhand clauses", () => {
  it("counts how often each clause is broken in reports under that protocol", async () => {
    for (const [argv, counted, said] of [
      [["sub"], "Findings in 1 of 2 reports are counted; 1 follows no protocol with clauses\\.", "1 error"],
      [["."], "Findings in 2 of 3 reports are counted; 1 follows no protocol with clauses\\.", "3 errors"],
      [["sub/b.md"], "Findings in one report are counted\\.", "1 error"],
    ] as const) {
      const { code, out, err } = await run(["clauses", "--council", "testham", ...argv], files());
      deepEqual([code, err], [0, ""]);
      match(out.replace(/\s+/g, " "), new RegExp(`^Testham: The protocol of testham ${counted}`));
      match(out, new RegExp(`6\\.1 +Write evenly\\.\n +Rules: shocking-word\\.\n +Findings: ${said}\\.\n`));
      match(out, /6\.2 +Be kind\.\n +For a person to judge: [^\n]*\n\n/, "nobody counts what no rule finds");
    }
  });

  it("counts nothing of reports under another protocol, and says so", async () => {
    const { out } = await run(["clauses", "--council", "testham", "sub/c.md"], files());
    match(out, /\nThe report does not follow this protocol, so nothing is counted; 1 follows no\s+protocol/);
    ok(!out.includes("Findings:"));
    const told = await run(["clauses", "--council", "testham", "--format", "json", "sub/c.md"], files());
    const [{ reports, clauses }] = JSON.parse(told.out).protocols;
    deepEqual([reports, clauses[0].findings], [0, undefined]);
  });

  it("lists the protocols that the reports follow, where it is not told whose", async () => {
    const { out } = await run(["clauses", "sub"], files());
    match(out, /^Testham: /);
    const { out: none, err } = await run(["clauses", "sub/c.md"], files());
    deepEqual(
      [none, err],
      ["", "No report there follows a protocol with clauses. --council says whose clauses to list.\n"],
    );
  });

  it("counts nothing where no report is named", async () => {
    const { code, out } = await run(["clauses", "--council", "testham"], files());
    equal(code, 0);
    ok(!out.includes("Findings"));
  });

  it("tells the same to a program, with threads and from the cache", async () => {
    const argv = ["clauses", "--council", "testham", "--format", "json"];
    const held = files();
    const { out } = await run([...argv, "."], held);
    const { reports, protocols } = JSON.parse(out);
    equal(reports, 3);
    deepEqual(
      protocols.map(({ id, clauses }: { id: string; clauses: object[] }) => [id, ...clauses]),
      [
        [
          "testham",
          {
            clause: "6.1",
            aliases: [],
            requires: "Write evenly.",
            rules: ["shocking-word"],
            findings: { error: 3, warning: 0, info: 0 },
          },
          {
            clause: "6.2",
            aliases: [],
            requires: "Be kind.",
            rules: [],
            manual: "Kindness is not on paper.",
            findings: { error: 0, warning: 0, info: 0 },
          },
        ],
      ],
    );
    equal("findings" in JSON.parse((await run(argv, held)).out).protocols[0].clauses[0], false);
    const { threads, examined } = memoryThreads(held);
    equal((await run([...argv, "--jobs", "2", "."], held, { threads })).out, out);
    equal(examined.length, 3);
  });

  it("says what it could not count", async () => {
    const some = files();
    some.denied.add("a.md");
    const { code, err } = await run(["clauses", "--council", "testham", "."], some);
    equal(code, 2);
    match(err, /^Not counted: a\.md: /);
  });

  it("parts a long number from its clause", async () => {
    const pack =
      "id: hill\ncouncil: Hill\ntitle: T\nescalation: E.\nlayout: L.\nclauses:\n  - { id: code 10.12, requires: Write evenly., manual: M. }\n";
    const { out } = await run(["clauses", "--council", "hill.yml"], new MemoryFiles({ "hill.yml": pack }));
    match(out, /^ {2}code 10\.12 Write evenly\.\n {13}For a person/m);
  });
});
