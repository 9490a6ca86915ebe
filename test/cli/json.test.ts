import { deepEqual, equal, ok } from "node:assert/strict";
import { MemoryFiles, run } from "./support.ts";

const report =
  "---\ncouncil: testham\nkind: committee-report\n---\n\n# Lamps\n\nA shocking “cost”. 😀 And the the end.\n";

/** The answer of `check --format json` over one report. */
async function json(text: string | Uint8Array, ...flags: string[]) {
  const answer = await run(["check", "--format", "json", "a.md", ...flags], new MemoryFiles({ "a.md": text }));
  return { ...answer, value: JSON.parse(answer.out) };
}

describe("--format json", () => {
  it("has the contract's keys, and no others", async () => {
    const { value } = await json(report);
    deepEqual(Object.keys(value), ["version", "files", "settings", "unread", "summary"]);
    const [file] = value.files;
    deepEqual(Object.keys(file), ["path", "council", "kind", "findings", "problems", "faults", "allowed"]);
    deepEqual([value.version, file.path, file.council, file.kind], [1, "a.md", "testham", "committee-report"]);
    deepEqual(value.summary, { files: 1, error: 1, warning: 1, info: 0 });
    deepEqual([value.settings, value.unread, file.problems, file.faults], [[], [], [], []]);
  });

  it("tells a finding key by key", async () => {
    const { value } = await json(report);
    const [finding] = value.files[0].findings;
    const { fingerprint, ...rest } = finding;
    ok(typeof fingerprint === "string" && fingerprint.length >= 8);
    const start = report.indexOf("shocking");
    deepEqual(rest, {
      rule: "shocking-word",
      family: "neutrality",
      severity: "error",
      message: "“shocking” stands here. Take it out. (Testham 6.1)",
      why: "Because shocking-word says so.",
      clauses: [{ council: "testham", clause: "6.1" }],
      start: { offset: start, line: 8, column: 3 },
      end: { offset: start + 8, line: 8, column: 11 },
      fixes: [
        {
          title: "Replace “shocking” with “surprising”",
          trust: "judgement",
          edits: [{ start, end: start + 8, text: "surprising" }],
        },
      ],
      section: ["Lamps"],
    });
  });

  it("counts columns in UTF-16 units: an emoji is two", async () => {
    const { value } = await json(report);
    const line = report.split("\n")[7]!;
    equal(value.files[0].findings[1].start.column, line.indexOf("the the") + 1);
    equal(line.indexOf("😀"), line.indexOf("And") - 3);
  });

  it("counts offsets and columns without the byte order mark", async () => {
    const { value } = await json(`\u{FEFF}A shocking report.\n`);
    deepEqual(value.files[0].findings[0].start, { offset: 2, line: 1, column: 3 });
  });

  it("counts lines at \\r\\n, \\n and \\r alike", async () => {
    const { value } = await json("One.\r\n\r\nTwo.\n\nThree.\r\rA shocking report.\r\n");
    deepEqual(value.files[0].findings[0].start, { offset: 24, line: 7, column: 3 });
  });

  it("tells problems with their place", async () => {
    const { value } = await json("---\ntitel: Lamps\n---\n\nCalm.\n");
    const [problem] = value.files[0].problems;
    deepEqual(Object.keys(problem), ["severity", "message", "start", "end"]);
    deepEqual([problem.severity, problem.start], ["warning", { offset: 4, line: 2, column: 1 }]);
    equal(value.summary.warning, 1);
  });

  it("tells faults, with the block that the rule failed on", async () => {
    const { value, code } = await json("Calm.\n\nBOOM here, shocking.\n");
    equal(code, 2);
    const [fault] = value.files[0].faults;
    deepEqual(Object.keys(fault), ["rule", "message", "start", "end"]);
    deepEqual([fault.rule, fault.start.line], ["failing-rule", 3]);
    ok(fault.message.includes("it went off"));
    equal(value.files[0].findings.length, 1, "the fault costs no other finding");
  });

  it("tells what was not read, and settings that are wrong", async () => {
    const files = new MemoryFiles({ "a.md": "Calm.\n", "evenhand.yml": "councl: testham\n" });
    const answer = await run(["check", "--format", "json", "a.md", "b.md", "c.pdf"], files);
    const value = JSON.parse(answer.out);
    deepEqual(value.unread, [
      { path: "b.md", reason: "There is no such file or folder." },
      { path: "c.pdf", reason: "There is no such file or folder." },
    ]);
    equal(value.settings[0].path, "evenhand.yml");
    deepEqual(value.settings[0].problems[0].start, { offset: 0, line: 1, column: 1 });
    equal(answer.code, 2);
  });

  it("goes whole into --output, and nothing to the screen", async () => {
    const files = new MemoryFiles({ "a.md": report });
    const answer = await run(["check", "--format", "json", "a.md", "--output", "out/answer.json"], files);
    deepEqual([answer.out, files.writes, answer.code], ["", ["out/answer.json"], 1]);
    equal(JSON.parse(files.text("out/answer.json")).summary.error, 1);
  });

  it("is 2 and says so where --output cannot be written", async () => {
    const files = new MemoryFiles({ "a.md": "Calm." });
    files.full = true;
    const answer = await run(["check", "a.md", "--output", "answer.txt"], files);
    equal(answer.code, 2);
    ok(answer.err.includes("could not be written to answer.txt: The disk is full."));
  });

  it("is the same on a second run", async () => equal((await json(report)).out, (await json(report)).out));
});
