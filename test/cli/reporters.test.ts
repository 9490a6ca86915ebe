import { deepEqual, equal, match, ok } from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import { Ajv } from "ajv";
import { answer, front, reports } from "./answers.ts";
import { MemoryFiles, run } from "./support.ts";

/** The schema that OASIS publishes, as a package of Microsoft's ships it. */
const {
  $schema: _draft,
  id: _id,
  ...schema
} = JSON.parse(
  readFileSync(
    createRequire(import.meta.url).resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"),
    "utf8",
  ),
);

describe("--format sarif", () => {
  const valid = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);

  const checked = (out: string) => {
    const log = JSON.parse(out);
    equal(valid(log), true, JSON.stringify(valid.errors, undefined, 2));
    return log;
  };

  it("is valid against the schema, with rules, fixes, fingerprints and suppressions", async () => {
    const { out } = await answer("sarif");
    const log = checked(out);
    const [sarif] = log.runs;
    const [found, allowed] = sarif.results;
    deepEqual([found.ruleId, found.level], ["shocking-word", "error"]);
    equal(found.locations[0].physicalLocation.artifactLocation.uri, "reports/a%20%26%20b.md");
    equal(sarif.tool.driver.rules[found.ruleIndex].id, "shocking-word");
    match(sarif.tool.driver.rules[0].help.markdown, /^# shocking-word/);
    ok(found.partialFingerprints["evenhandFinding/v1"]);
    const text = reports["reports/a & b.md"];
    const [{ deletedRegion }] = found.fixes[0].artifactChanges[0].replacements;
    equal(text.slice(deletedRegion.charOffset, deletedRegion.charOffset + deletedRegion.charLength), "shocking");
    deepEqual(allowed.suppressions, [
      { kind: "inSource", status: "accepted", justification: "quoted from the motion" },
    ]);
    equal(sarif.invocations[0].executionSuccessful, true);
  });

  it("has what the baseline and the settings allow as external suppressions", async () => {
    const files = new MemoryFiles({ "a.md": "A shocking report on the the map.\n" });
    const { out: json } = await run(["check", "--format", "json"], files);
    const [{ fingerprint }] = JSON.parse(json).files[0].findings;
    const accepted = `accepted: [{ rule: shocking-word, fingerprint: "${fingerprint}", reason: known, by: A. Clerk, until: 2099-01-01 }]\n`;
    files.set("evenhand.yml", accepted);
    await run(["baseline", "update", "--reason", "published before", "--approver", "The Board"], files);
    const { out } = await run(["check", "--baseline", "evenhand-baseline.json", "--format", "sarif"], files);
    const suppressed = checked(out).runs[0].results.map((result: Record<string, unknown>) => [
      result.ruleId,
      result.suppressions,
    ]);
    const external = (justification: string) => [{ kind: "external", status: "accepted", justification }];
    deepEqual(suppressed, [
      ["shocking-word", external("known (A. Clerk) (until 2099-01-01)")],
      ["double-word", external("published before (The Board)")],
    ]);
  });

  it("keeps within what GitHub takes of a run, the most serious first, from parts as from one", async () => {
    const page = (index: number) =>
      `# Lamps ${index}\n\n${"See the the map. It is very shocking.\n\n".repeat(900)}${"It is very wet.\n\n".repeat(120)}`;
    const names = Array.from({ length: 10 }, (_, index) => `r${index}.md`);
    const files = new MemoryFiles(Object.fromEntries(names.map((name, index) => [name, page(index)])));
    const one = await run(["check", "--format", "sarif"], files);
    for (const part of [1, 2]) await run(["check", "--shard", `${part}/2`, "--format", `json:p${part}`], files);
    const joined = await run(["merge", "--format", "sarif", "p1", "p2"], files);
    equal(joined.out, one.out);
    const log = JSON.parse(joined.out);
    equal(log.runs.length, 1);
    const [{ results, tool, invocations }] = log.runs;
    equal(results.length, 25_000);
    const of = (level: string) => results.filter((result: { level: string }) => result.level === level).length;
    deepEqual([of("error"), of("warning"), of("note")], [9_000, 9_000, 7_000]);
    ok(results.every(({ locations }: { locations: unknown[] }) => locations.length === 1));
    ok(tool.driver.rules.every(({ properties }: { properties: { tags: unknown[] } }) => properties.tags.length <= 10));
    match(
      invocations[0].toolExecutionNotifications[0].message.text,
      /^3200 results more than GitHub takes were left out/,
    );
    ok(gzipSync(joined.out).length < 10_000_000);
  }).timeout(120_000);

  it("tells broken settings and unread files as notifications", async () => {
    const { out } = await answer("sarif", { ...reports, "evenhand.yml": "counil: testham\n" });
    const log = checked(out);
    const [invocation] = log.runs[0].invocations;
    equal(invocation.executionSuccessful, false);
    match(invocation.toolConfigurationNotifications[0].message.text, /counil/);
  });
  it("names a council's own rules, and gives whole paths to files elsewhere", async () => {
    const own =
      "own-rules:\n  - { id: plain-words, why: Plain words are read, avoid: [stakeholder*], examples: { found: x, quiet: y } }\n";
    const files = new MemoryFiles({
      "evenhand.yml": own,
      "a.md": "The stakeholders met.\n",
      "/else where/b.md": "A shocking one.\n",
    });
    const { out } = await run(["check", "a.md", "/else where/b.md", "--format", "sarif"], files);
    const { tool, results } = checked(out).runs[0];
    const [found, elsewhere] = results;
    deepEqual(found.ruleId, "own/plain-words");
    const rule = tool.driver.rules[found.ruleIndex];
    deepEqual(
      [rule.id, rule.name, rule.shortDescription.text],
      ["own/plain-words", "OwnPlainWords", "Plain words are read."],
    );
    deepEqual(elsewhere.locations[0].physicalLocation.artifactLocation, { uri: "file:///else%20where/b.md" });
  });
});

describe("--format gitlab", () => {
  it("gives every issue a fingerprint of its own, even in two files with the same words", async () => {
    const text = `${front}# Lamps\n\nA shocking lamp.\n`;
    const { out } = await answer("gitlab", { "reports/a.md": text, "reports/b.md": text });
    const issues = JSON.parse(out);
    equal(issues.length, 2);
    equal(new Set(issues.map((issue: { fingerprint: string }) => issue.fingerprint)).size, 2);
    deepEqual(issues[0].location, { path: "reports/a.md", lines: { begin: 8, end: 8 } });
    equal(issues[0].severity, "critical");
  });
});

describe("--format junit and checkstyle", () => {
  it("have a suite for each report, a failure for each finding, and a passed case for a clean report", async () => {
    const { out } = await answer("junit");
    match(out, /<testsuites name="Evenhand" tests="2" failures="1">/);
    match(out, /<testsuite name="reports\/a &amp; b\.md" tests="1" failures="1" errors="0">/);
    match(out, /<testcase name="clean" classname="reports\/clean\.md"\/>/);
  });

  it("keep a tab in a file's name, which an attribute would turn into a blank", async () => {
    const files = new MemoryFiles({ "tab\there.md": reports["reports/a & b.md"] });
    for (const format of ["junit", "checkstyle"])
      match((await run(["check", "--format", format], files)).out, /name="tab&#9;here\.md"/);
  });

  it("fail in JUnit what fails the run, and tell the rest", async () => {
    const warned = {
      "reports/a.md": reports["reports/a & b.md"],
      "evenhand.yml": "rules: { shocking-word: warning }\n",
    };
    for (const [flags, failures] of [
      [[], 0],
      [["--fail-on", "warning"], 1],
      [["--max-warnings", "0"], 1],
      [["--max-warnings", "1"], 0],
      [["--fail-on", "never"], 0],
    ] as const) {
      const { out } = await run(["check", "--format", "junit", ...flags], new MemoryFiles(warned));
      match(out, new RegExp(`<testsuites name="Evenhand" tests="1" failures="${failures}">`), flags.join(" "));
    }
    const { out } = await run(["check", "--format", "junit"], new MemoryFiles(warned));
    match(out, /<system-out>\s+reports\/a\.md:8:3 warning: “shocking”/);
    const broken = { ...warned, "evenhand.yml": "rulez: {}\n" };
    const never = await run(["check", "--format", "junit", "--fail-on", "never"], new MemoryFiles(broken));
    match(never.out, /<testsuite name="Evenhand" tests="1" failures="1"/);
  });

  it("take what is only information for no failure, and a file that the settings leave out for no error", async () => {
    const info = { "reports/a.md": reports["reports/a & b.md"], "evenhand.yml": "rules: { shocking-word: info }\n" };
    const { out } = await answer("junit", info);
    match(out, /<testsuites name="Evenhand" tests="1" failures="0">/);
    match(
      out,
      /<testcase name="shocking-word \(reports\/a\.md:8:3\)"[^>]*>\s+<system-out>\s+reports\/a\.md:8:3 info: “shocking”/,
    );
    const left = { "b.md": reports["reports/clean.md"], "c.pdf": "", "evenhand.yml": "ignore: [a.md]\n" };
    for (const format of ["github", "checkstyle", "sarif"]) {
      const files = new MemoryFiles({ "a.md": "# A\n", ...left });
      const told = await run(["check", "--format", format, ".", "a.md"], files);
      equal(told.code, 0);
      ok(!/::error|severity="error"|"level": "error"|"executionSuccessful": false/.test(told.out), told.out);
      match(told.out, /leaves it out/);
    }
  });

  it("name the file and the place", async () => {
    const { out } = await answer("checkstyle");
    match(
      out,
      /<file name="reports\/a &amp; b\.md">\s+<error line="8" column="3" severity="error" message="“shocking”/,
    );
  });
});

describe("--format html", () => {
  it("is one page with families, clauses and reports, and no script or address of elsewhere", async () => {
    const { out } = await answer("html");
    match(out, /<th scope="row">testham 6\.1<\/th><td>1<\/td>/);
    match(out, /<a href="#report-reports-a-b-md">reports\/a &amp; b\.md<\/a>/);
    match(out, /Content-Security-Policy/);
    ok(!/<script|https?:|<link|@import/.test(out));
    ok(!/baseline/i.test(out));
  });

  it("tells trends against the baseline: what is new, known and put right, rule by rule", async () => {
    const files = new MemoryFiles({
      "a.md": "A shocking report on the the map.\n\nA shocking end.\n",
      "b.md": "See the the map.\n",
    });
    await run(["baseline", "update"], files);
    files.set("a.md", "A shocking report on the map.\n\nVery well, a shocking new start.\n\nIt is very wet.\n");
    const { out } = await run(["check", "--baseline", "evenhand-baseline.json", "--format", "html"], files);
    match(out, /Against the baseline: 2 new, 2 known, 2 put right\./);
    const row = (rule: string, ...cells: number[]) =>
      ok(
        out.includes(`<tr><th scope="row">${rule}</th>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`),
        rule,
      );
    row("shocking-word", 1, 1, 1);
    row("double-word", 0, 1, 1);
    row("minor-word", 1, 0, 0);
  });
});

describe("several formats", () => {
  it("go to their files, one of them to the screen", async () => {
    const files = new MemoryFiles(reports);
    const flags = ["--format", "sarif:out.sarif", "--format", "json:out.json", "--format", "text"];
    const { out } = await run(["check", "reports", ...flags], files);
    match(out, /shocking-word/);
    equal(JSON.parse(files.text("out.sarif")).version, "2.1.0");
    equal(JSON.parse(files.text("out.json")).version, 1);
  });

  it("are refused where two would go to one place, or a file has no name", async () => {
    for (const [flags, says] of [
      [["--format", "json", "--format", "sarif"], /Only one format can go to the screen/],
      [["--format", "json:a", "--format", "sarif:a"], /one file/],
      [["--format", "json:"], /needs the name of a file/],
      [["--format", "json:a", "--output", "b"], /nothing to write/],
      [["--format", "sarf:a"], /Did you mean “sarif”/],
    ] as const) {
      const { code, err } = await run(["check", ...flags], new MemoryFiles(reports));
      equal(code, 2);
      match(err, says);
    }
  });

  it("annotate on GitHub though the summary of the job cannot be written", async () => {
    const files = new MemoryFiles(reports);
    files.full = true;
    const env = { GITHUB_STEP_SUMMARY: "summary.md" };
    const { code, out, err } = await run(["check", "reports", "--format", "github"], files, { env });
    equal(code, 1);
    match(out, /^::error /);
    equal(err, "The summary of the job could not be written to summary.md: The disk is full.\n");
  });

  it("say that a file could not be written, and end with 2", async () => {
    const files = new MemoryFiles(reports);
    files.full = true;
    const { code, err } = await run(["check", "reports", "--format", "json:out.json"], files);
    equal(code, 2);
    match(err, /could not be written to out\.json: The disk is full/);
  });
});
