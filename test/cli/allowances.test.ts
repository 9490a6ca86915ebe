import { deepEqual, equal, match } from "node:assert/strict";
import { repositoryRule } from "../../core/rule/rule.ts";
import { catalogue, MemoryFiles, run } from "./support.ts";
import { memoryThreads } from "./threads.ts";

/** Says of every report but the first that its costs differ from those of the first. */
const costsDiffer = repositoryRule({
  id: "costs-differ",
  family: "briefing",
  summary: "Two reports give different costs",
  why: "Somebody was told the wrong one.",
  severity: "warning",
  messages: { differs: "This says {own}, {path} says {other}. Find out which is right." },
  examples: { finds: [], quiet: [] },
  gather: ({ text }) => /£\d+/.exec(text)?.[0],
  *judge([first, ...others]) {
    const [cost] = first?.facts ?? [];
    for (const { path, facts } of others)
      for (const { block, fact } of facts)
        if (cost && fact !== cost.fact)
          yield {
            path,
            at: { block },
            message: "differs" as const,
            data: { own: fact, other: cost.fact, path: first?.path ?? "" },
          };
  },
});
const parts = { ...catalogue, rules: [...catalogue.rules, costsDiffer] };
const world = { catalogue: parts, now: () => new Date("2027-01-15T12:00:00") };

const report = (cost: number, comment = "") => `# Lamps\n\n${comment}\n\nThey cost £${cost}.\n`;
const allow = (words = "the older figure was right", rule = "costs-differ") =>
  `<!-- evenhand allow ${rule}: ${words} -->`;

async function checked(files: MemoryFiles, ...argv: string[]) {
  const { out, code } = await run(["check", "--format", "json", ...argv], files, world);
  const told = JSON.parse(out).files.find(({ path }: { path: string }) => path === "b.md");
  const findings: readonly { rule: string; message: string; fingerprint: string }[] = told?.findings ?? [];
  return {
    code,
    findings,
    problems: (told?.problems ?? []).map(({ message }: { message: string }) => message) as readonly string[],
    allowed: (told?.allowed ?? []).map(({ rule, by, reason }: Record<string, string>) => [rule, by, reason]),
  };
}

const two = (b: string) => new MemoryFiles({ "a.md": report(10), "b.md": b });
const unused = /allows “costs-differ”, which finds nothing here\. Take the comment out\./;

describe("what is found in several reports together", () => {
  it("is found where nothing allows it", async () => {
    const { findings, problems } = await checked(two(report(12)));
    deepEqual([findings.map(({ rule }) => rule), problems], [["costs-differ"], []]);
  });

  it("is allowed by a comment before the block, and by one for the file", async () => {
    for (const comment of [allow(), allow().replace("allow ", "allow-file ")]) {
      const { findings, problems, allowed } = await checked(two(report(12, comment)));
      deepEqual([findings, problems], [[], []]);
      deepEqual(allowed, [["costs-differ", "comment", "the older figure was right"]]);
    }
  });

  it("is not allowed by a comment elsewhere, which is then told as of no use", async () => {
    const { findings, problems } = await checked(two(`# Lamps\n\n${allow()}\n\nCalm.\n\nThey cost £12.\n`));
    equal(findings.length, 1);
    match(problems.join("\n"), unused);
  });

  it("counts again when the comment's last day is over", async () => {
    const until = (day: string) => allow("it was settled", `costs-differ until ${day} by the Monitoring Officer`);
    equal((await checked(two(report(12, until("2027-01-15"))))).findings.length, 0);
    const { findings, problems } = await checked(two(report(12, until("2027-01-14"))));
    match(findings[0]!.message, /that day is over, so it counts again/);
    deepEqual(problems, []);
  });

  it("is accepted by an entry of the settings, until its day is over", async () => {
    const files = two(report(12));
    const { fingerprint } = (await checked(files)).findings[0]!;
    const accept = (until: string) =>
      `accepted:\n  - { rule: costs-differ, fingerprint: "${fingerprint}", reason: known, by: A. Clerk, until: ${until} }\n`;
    files.set("evenhand.yml", accept("2027-01-15"));
    const { findings, allowed } = await checked(files);
    deepEqual([findings, allowed], [[], [["costs-differ", "settings", "known"]]]);
    files.set("evenhand.yml", accept("2027-01-14"));
    match((await checked(files)).findings[0]!.message, /until 2027-01-14 by A\. Clerk/);
  });

  it("is accepted in the files that an entry names, and told where one without fits several reports", async () => {
    const files = new MemoryFiles({ "a.md": "A shocking report.\n", "sub/b.md": "A shocking report.\n" });
    const { out } = await run(["check", "--format", "json"], files);
    const { fingerprint } = JSON.parse(out).files[0].findings[0];
    const accept = (more: string) =>
      `accepted:\n  - { rule: shocking-word, fingerprint: "${fingerprint}", reason: known${more} }\n`;
    files.set("evenhand.yml", accept(""));
    const both = await run(["check"], files);
    equal(both.code, 0);
    match(both.err, /accepts a finding of “shocking-word” \(known\) in 2 reports: a\.md and sub\/b\.md\./);
    for (const named of ["a.md", "[a.md, c.md]", "/*.md"]) {
      files.set("evenhand.yml", accept(`, files: ${named}`));
      const one = await run(["check", "--format", "json"], files);
      const found = JSON.parse(one.out).files.map(({ findings }: { findings: object[] }) => findings.length);
      deepEqual([one.code, one.err, found], [1, "", [0, 1]]);
    }
  });

  it("is told where the settings accept what no report has any more, and all were checked", async () => {
    const files = new MemoryFiles({ "a.md": "A shocking report.\n", "sub/b.md": "Calm.\n" });
    const { out } = await run(["check", "--format", "json"], files);
    const { fingerprint } = JSON.parse(out).files[0].findings[0];
    const entry = (name: string) => `  - { rule: shocking-word, fingerprint: "${name}", reason: known }\n`;
    files.set("evenhand.yml", `accepted:\n${entry(fingerprint)}`);
    const fits = await run(["check"], files);
    deepEqual([fits.code, /any more/.test(fits.err)], [0, false]);
    files.set("evenhand.yml", `accepted:\n${entry(fingerprint)}${entry("0123456789abcdef")}`);
    const told =
      /evenhand\.yml accepts a finding of “shocking-word” \(known\) that no report has any more\. Take the entry out\./;
    for (const argv of [[], ["."], ["--jobs", "2"], ["--cache"], ["--format", "json"]]) {
      const { code, err } = await run(["check", ...argv], files);
      equal(code, 0);
      equal(err.match(/any more/g)?.length, 1, argv.join(" "));
      match(err, told);
    }
    for (const argv of [["sub"], ["--quiet"], ["--rule", "shocking-word=off"], ["a.md"]])
      equal((await run(["check", ...argv], files)).err.includes("any more"), false, argv.join(" "));
  });

  describe("a comment that allows none of it", () => {
    it("is told as of no use where all reports were checked", async () => {
      for (const argv of [[], ["."], ["/council"], ["--jobs", "2"]]) {
        const { problems, findings } = await checked(two(report(10, allow())), ...argv);
        deepEqual([problems.length, findings.length], [1, 0], argv.join(" "));
        match(problems[0]!, unused);
      }
    });

    it("may be of use to reports that were not checked", async () => {
      const files = two(report(10, allow()));
      files.set("sub/c.md", report(10));
      for (const argv of [["b.md"], ["a.md", "b.md"], ["b.md", "sub"]])
        deepEqual((await checked(files, ...argv)).problems, [], argv.join(" "));
      const listed = two(report(10, allow()));
      listed.stdin = "a.md\nb.md\n";
      deepEqual((await checked(listed, "--files-from", "-")).problems, []);
      const unread = two(report(10, allow()));
      unread.set("c.md", report(12));
      unread.denied.add("c.md");
      deepEqual((await checked(unread)).problems, []);
    });

    it("stands for the reports under its own settings", async () => {
      const files = new MemoryFiles({
        "evenhand.yml": "",
        "sub/evenhand.yml": "council: testham\n",
        "sub/a.md": report(10),
        "sub/b.md": report(10, allow()),
      });
      const { out } = await run(["check", "sub"], files, world);
      match(out.replace(/\s+/g, " "), unused);
    });

    it("is not told where the rule is off", async () => {
      const files = two(report(10, allow()));
      deepEqual((await checked(files, "--rule", "costs-differ=off")).problems, []);
    });
  });

  it("is the same from parts, and in threads", async () => {
    const files = new MemoryFiles({
      "a.md": report(10),
      "b.md": report(12, allow()),
      "c.md": report(10, allow()),
      "d.md": report(13),
      "e.md": report(13, allow("old", "double-word")),
    });
    const one = await run(["check", "--format", "json"], files, world);
    match(one.out, unused);
    const { threads } = memoryThreads(files, {}, parts);
    equal((await run(["check", "--format", "json", "--jobs", "3"], files, { ...world, threads })).out, one.out);
    for (const part of [1, 2])
      await run(["check", "--shard", `${part}/2`, "--format", `json:out/p${part}`], files, world);
    deepEqual(await run(["merge", "--format", "json", "out/p1", "out/p2"], files, world), one);
  });

  it("counts the fixes that were made before it was found", async () => {
    const files = two(report(12, "See the the map."));
    const { out } = await run(["check", "--fix"], files, world);
    match(out, /1 finding put right\./);
    match(out, /costs-differ/);
  });
});
