import assert from "node:assert/strict";
import { formats } from "../../core/formats/formats.ts";
import { readMarkdown } from "../../core/formats/markdown.ts";
import { noSettings, type Protocol } from "../../core/protocol/protocol.ts";
import { readProtocol } from "../../core/protocol/readProtocol.ts";
import { reviewReport } from "../../core/review/reviewReport.ts";
import { createChecker } from "../../core/run/checker.ts";
import { packs } from "../../protocols/index.generated.ts";
import { rules } from "../../rules/index.generated.ts";
import { mossbury } from "../support/mossbury.ts";

const read = (clauses: string) =>
  readProtocol(`${mossbury}clauses:\n${clauses}`, () => packs.find(({ id }) => id === "generic"), rules);

function packOf(clauses: string): Protocol {
  const { protocol, problems } = read(clauses);
  assert.deepEqual(problems, []);
  assert.ok(protocol);
  return protocol;
}

const head = (kind: string): string => `---\nkind: ${kind}\nmeeting: Cabinet\ntitle: Lamps\ndate: 2027-01-14\n---\n\n`;

function clausesOf(pack: Protocol, rule: string, text: string) {
  const checker = createChecker({ rules, packs: [...packs, pack], formats });
  const { report } = readMarkdown(text);
  const { findings } = checker.check(report, checker.effective(report, noSettings, "", { council: pack.id }));
  const own = findings.filter((finding) => finding.rule === rule);
  assert.ok(own.length > 0, `${rule} finds something`);
  return own.map(({ clauses }) => clauses.map(({ clause }) => clause));
}

describe("a rule that enforces a clause in part", () => {
  it("names it in reports of its kinds alone, before clauses that all its findings speak of", () => {
    const pack = packOf(
      '  - { id: "1", requires: A., rules: [officer-opinion] }\n  - { id: "2", requires: B., rules: [party-name, { rule: officer-opinion, kinds: [monitoring-officer-report] }] }\n',
    );
    const opinion = "## Background\n\nI feel that the lamps are ugly.\n";
    assert.deepEqual(clausesOf(pack, "officer-opinion", head("committee-report") + opinion), [["1"]]);
    assert.deepEqual(clausesOf(pack, "officer-opinion", head("monitoring-officer-report") + opinion), [["2", "1"]]);
  });

  it("names it with the messages that speak of it", () => {
    const pack = packOf(
      '  - { id: "1", requires: A., rules: [{ rule: dates-and-notice, messages: [impossible] }] }\n  - { id: "2", requires: B., rules: [{ rule: dates-and-notice, messages: [weekday] }] }\n',
    );
    const found = (words: string) =>
      clausesOf(pack, "dates-and-notice", `${head("committee-report")}## Background\n\nThe survey was on ${words}.\n`);
    assert.deepEqual(found("31 February 2026"), [["1"]]);
    assert.deepEqual(found("Monday 15 September 2026"), [["2"]]);
  });

  it("names it for the sections and fields that it is about", () => {
    const pack = packOf(
      '  - { id: "1", requires: A., rules: [{ rule: section-missing, about: [legal] }, { rule: header-missing, about: [classification] }] }\n  - { id: "2", requires: B., rules: [section-missing] }\n',
    );
    const text = `${head("committee-report").replace("title: Lamps\n", "")}## Purpose\n\nTo decide.\n\n## Recommendations\n\nThat lamps are bought.\n`;
    assert.ok(clausesOf(pack, "section-missing", text).some((clauses) => clauses.join() === "1,2"));
    assert.ok(clausesOf(pack, "section-missing", text).some((clauses) => clauses.join() === "2"));
    assert.ok(clausesOf(pack, "header-missing", text).every((clauses) => clauses.join() === ""));
  });

  it("does not keep a clause that no rule watches in such a report", () => {
    const pack = packOf(
      '  - { id: "1", requires: A., rules: [{ rule: officer-opinion, kinds: [monitoring-officer-report] }] }\n',
    );
    const checker = createChecker({ rules, packs: [...packs, pack], formats });
    const verdict = (kind: string) => {
      const { report } = readMarkdown(`${head(kind)}## Background\n\nLamps.\n`);
      const effective = checker.effective(report, noSettings, "", { council: pack.id });
      const result = checker.check(report, effective);
      const ticks = { ticks: new Map(), problems: [] };
      const reviewed = {
        path: "a.md",
        report,
        effective,
        result,
        ticks,
        today: "2027-01-05",
        rules,
        options: [],
        clearance: [],
      };
      return reviewReport(reviewed).clauses[0]?.verdict;
    };
    assert.deepEqual([verdict("committee-report"), verdict("monitoring-officer-report")], ["unchecked", "kept"]);
  });

  it("is told where it names no rule, message, section or field", () => {
    const told = (rule: string) =>
      read(`  - { id: "1", requires: A., rules: [${rule}] }\n`).problems.map(({ message }) => message);
    assert.match(told("{ rule: party-nam }").join(), /There is no rule “party-nam”.*party-name/);
    assert.match(told("{ rule: dates-and-notice, messages: [weekdy] }").join(), /has no message “weekdy”.*weekday/);
    assert.match(told("{ rule: section-missing, about: [legl] }").join(), /has the role “legl”.*legal/);
    assert.match(told("{ rule: party-name, kinds: [agenda] }").join(), /Write one of committee-report/);
    assert.deepEqual(told("{ rule: header-missing, about: [lead-member] }"), []);
  });
});

describe("a clause by its old number", () => {
  it("is named where only one had it, or none has it now", () => {
    const clauses =
      '  - { id: "1", aliases: ["2", "3"], requires: A., manual: People judge it. }\n  - { id: "2", aliases: ["4"], requires: B., manual: People judge it. }\n  - { id: "5", aliases: ["4"], requires: C., manual: People judge it. }\n';
    const own = (clause: string) =>
      read(
        `${clauses}own-rules:\n  - { id: w, why: x, clauses: "${clause}", avoid: [synergy], examples: { found: "[[synergy]]", quiet: ok } }\n`,
      );
    const named = (clause: string) =>
      own(clause)
        .protocol?.clauses.filter(({ rules: by }) => by.length > 0)
        .map(({ id }) => id);
    assert.deepEqual([named("3"), named("2"), named("1")], [["1"], ["2"], ["1"]]);
    assert.match(own("4").problems[0]?.message ?? "", /has no clause “4”/);
  });
});
