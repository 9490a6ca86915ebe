import assert from "node:assert/strict";
import { createChecker, packs, readProtocol, rules } from "../../api/index.ts";
import { formats } from "../../core/formats/formats.ts";
import { readMarkdown } from "../../core/formats/markdown.ts";
import { newReport } from "../../core/protocol/newReport.ts";
import { kinds } from "../../core/report/meta.ts";
import { standingLines } from "../../rules/readings.ts";

const checker = createChecker();

interface Found {
  readonly rule: string;
  readonly message: string;
  readonly words: string;
  readonly section: number;
}

/** Only the author knows these, and New Report leaves them blank. */
const isOfBlank = ({ message }: Pick<Found, "message">): boolean =>
  /^(?:The (?:classification|wards) (?:is|are) blank|The key decision field has no answer|“(?:Urgent|Date[^”]*|Meeting date)” is blank)/.test(
    message,
  );

/** What is found in a Markdown report: the rule, its message, the words, and the section that they stand in. */
function check(text: string): Found[] {
  const { report } = readMarkdown(text);
  return checker.check(report, checker.effective(report)).findings.map(({ rule, message, span }) => ({
    rule,
    message,
    words: text.slice(span.start, span.end),
    section: report.sections.findIndex((one) => one.span.start <= span.start && span.start < one.span.end),
  }));
}

describe("a new report", () => {
  for (const pack of packs) {
    const begin = (kind: (typeof kinds)[number]) =>
      newReport(pack, kind, { statements: standingLines(kind, pack.briefingScope), today: "2026-11-27" });

    it(`has everything that ${pack.council} asks for, and is told of its blanks alone, once for each section`, () => {
      for (const kind of kinds) {
        const found = check(begin(kind));
        const others = found.filter((one) => one.rule !== "template-residue" && !isOfBlank(one));
        assert.deepEqual(others, [], kind);
        const asked = found.filter(({ words }) => words.startsWith("[To be completed"));
        assert.equal(new Set(asked.map(({ section }) => section)).size, asked.length, kind);
        assert.ok(
          asked.every(({ words }) => words !== "[To be completed.]" || kinds.indexOf(kind) > 9),
          `${kind}: a line of guidance in every section`,
        );
      }
    });

    it(`says what a briefing is for before all else, and names no meeting where none decides, for ${pack.council}`, () => {
      const headings = [...begin("group-briefing").matchAll(/^## \d+\. (.*)$/gm)].map(([, title]) => title);
      assert.match(headings[0] ?? "", /purpose|why this report/i);
      assert.doesNotMatch(begin("press-release"), /^meeting:/m);
    });

    it(`is as good in plain text, for ${pack.council}`, () => {
      const plain = formats.find(({ id }) => id === "plain")!;
      for (const kind of kinds) {
        const statements = standingLines(kind, pack.briefingScope);
        const text = newReport(pack, kind, { statements, today: "2026-11-27", plain: true });
        assert.doesNotMatch(text, /^#|^\|/m);
        const report = plain.read(new TextEncoder().encode(text));
        assert.deepEqual(report.problems, []);
        const { findings } = checker.check(report, checker.effective(report));
        assert.deepEqual(
          findings.filter((one) => one.rule !== "template-residue" && !isOfBlank(one)).map(({ message }) => message),
          [],
          kind,
        );
      }
    });

    it(`says nothing that only its author knows, for ${pack.council}`, () => {
      for (const kind of kinds) {
        const { report } = readMarkdown(begin(kind));
        const { classification, wards, keyDecision, urgent, briefing, date } = report.meta;
        const ownDay = /briefing|press-release|notice/.test(kind);
        assert.equal(date?.raw, ownDay ? "2026-11-27" : "", kind);
        for (const field of [classification, wards, keyDecision, urgent]) assert.equal(field?.raw ?? "", "", kind);
        const { offeredTo, nonMembersPresent, otherGroupsNotified } = briefing?.value ?? {};
        assert.deepEqual([offeredTo, nonMembersPresent, otherGroupsNotified], [undefined, undefined, undefined], kind);
        assert.deepEqual(report.problems, [], kind);
      }
    });

    it(`names every blank that is left, for ${pack.council}`, () => {
      for (const kind of kinds) {
        let text = begin(kind);
        for (let round = 0; round < 100; round++) {
          const [left] = check(text).filter(({ rule }) => rule === "template-residue");
          if (!left) break;
          text = text.replace(left.words, left.words.replace(/\[[^[\]]*\]/, "Words"));
        }
        assert.equal(/\[[A-Za-z][^[\]]{4,}\]/.exec(text)?.[0], undefined, kind);
      }
    });
  }

  it("has every field and more than the one section that a council's own pack asks for", () => {
    const { protocol, problems } = readProtocol(
      `id: glen
council: Glen
title: A protocol
extends: generic
nation: scotland
escalation: Ask.
layout: Made up.
sections:
  - { role: gaelic, title: Gaelic, guidance: Say what changes., required: { noting-report: warning } }
fields:
  - { field: forward-plan, label: Report number, required: { noting-report: error } }
  - { field: cleared-by, label: Cleared by, required: { noting-report: error } }
  - { field: background-papers, label: Papers, required: { noting-report: error, group-briefing: error } }
  - { field: published, label: Published, required: { noting-report: error } }
`,
      () => packs[0],
      rules,
    );
    assert.deepEqual(problems, []);
    const own = createChecker({ packs: [...packs, protocol!] });
    for (const kind of ["noting-report", "group-briefing"] as const) {
      const { report } = readMarkdown(newReport(protocol!, kind, { statements: [], today: "2026-11-27" }));
      const { findings } = own.check(report, own.effective(report));
      assert.deepEqual(
        findings.filter(({ rule }) => rule === "header-missing").map(({ message }) => message),
        kind === "noting-report"
          ? ["Published", "Date"].map(
              (label) => `“${label}” is blank. Fill it in before the report is sent for publication.`,
            )
          : [],
      );
      assert.ok(
        report.sections.some(({ title }) => title === "Purpose of report"),
        kind,
      );
    }
  });

  it("has what a council's own rules ask for", () => {
    const { protocol, problems } = readProtocol(
      `id: mossbury
council: Mossbury
title: Mossbury Town Council, protocol
extends: generic
escalation: Ask the Town Clerk.
layout: Made up.
own-rules:
  - { id: trees, why: Trees matter., kinds: [committee-report], heading: Trees, guidance: Say which., examples: { found: x, quiet: y } }
  - { id: welsh, why: Two languages., kinds: [committee-report], statement: [Available in Welsh*], insert: Available in Welsh, examples: { found: x, quiet: y } }
  - { id: costed, why: Sums are checked., kinds: [committee-report], sections: [finance], statement: All sums are checked., examples: { found: x, quiet: y } }
  - { id: key, why: Some are key., kinds: [committee-report], field: key-decision, examples: { found: x, quiet: y } }
`,
      () => packs[0],
      rules,
    );
    assert.deepEqual(problems, []);
    const own = createChecker({ packs: [...packs, protocol!] });
    for (const kind of kinds) {
      const text = newReport(protocol!, kind, { statements: [], today: "2026-11-27" });
      assert.equal(text.includes("Trees"), kind === "committee-report");
      const { report } = readMarkdown(text);
      const { findings } = own.check(report, own.effective(report));
      assert.deepEqual(
        findings.filter(({ family }) => family === "own").map(({ message }) => message),
        kind === "committee-report" ? ["“Key decision” is blank. Fill it in."] : [],
      );
    }
  });
});
