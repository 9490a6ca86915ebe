import assert from "node:assert/strict";
import { formats } from "../../core/formats/formats.ts";
import { readMarkdown } from "../../core/formats/markdown.ts";
import { noSettings, type Settings } from "../../core/protocol/protocol.ts";
import type { Zone } from "../../core/report/report.ts";
import { shift } from "../../core/report/span.ts";
import type { Finding, Fix, Severity } from "../../core/rule/finding.ts";
import type { Example, Rule } from "../../core/rule/rule.ts";
import { applyEdits } from "../../core/run/applyFixes.ts";
import { createChecker } from "../../core/run/checker.ts";
import { packs } from "../../protocols/index.generated.ts";

/** A text in which a rule finds what stands between [[ and ]], or nothing. */
export interface Case extends Partial<Example> {
  readonly text: string;
  readonly council?: string;
  readonly settings?: Partial<Settings>;
}

export interface Find extends Omit<Case, "text"> {
  /** Each `[[…]]` is one finding. */
  readonly in: string;
  readonly message?: string;
  readonly severity?: Severity;
  /** The text after the first fix of each finding. */
  readonly becomes?: string;
}

export interface Cases {
  readonly quiet: readonly (string | Case)[];
  readonly finds: readonly (string | Find)[];
}

/** A case whose words are somebody else's. */
export const quoted = (text: string): Case => ({ text, zone: "quoted" });

/**
 * Tests a rule on its own examples and on these. Beyond what a case says, each finding must fill its message, name no
 * other span, and be found alike twice; a fix must change the text, remove its finding, add none and converge.
 */
export function checkRule(rule: Rule, { quiet, finds }: Cases): void {
  describe(rule.id, () => {
    const all: readonly (readonly [string, readonly Case[], readonly Find[]])[] = [
      ["its examples", rule.examples.quiet, rule.examples.finds.map(({ text, ...rest }) => ({ in: text, ...rest }))],
      [
        "its test",
        quiet.map((one) => (typeof one === "string" ? { text: one } : one)),
        finds.map((one) => (typeof one === "string" ? { in: one } : one)),
      ],
    ];
    for (const [name, silent, loud] of all) {
      for (const one of silent)
        it(`${name}: is quiet on ${title(one.text)}`, () =>
          assert.deepEqual(shown(one.text, find(rule, one.text, one)), []));
      for (const one of loud) it(`${name}: finds ${title(one.in)}`, () => checkFind(rule, one));
    }
    it("has no case twice", () => {
      const texts = all.flatMap(([, silent, loud]) => [
        ...silent.map(({ text }) => text),
        ...loud.map((one) => one.in),
      ]);
      assert.deepEqual(
        texts.filter((text, index) => texts.indexOf(text) !== index),
        [],
      );
    });
  });
}

function checkFind(rule: Rule, one: Find): void {
  const { text, spans } = unmark(one.in);
  assert.ok(spans.length > 0, "a found case marks at least one place with [[ and ]]");
  const findings = find(rule, text, one);
  assert.deepEqual(
    shown(text, findings),
    spans.map(({ start, end }) => text.slice(start, end)),
    "the marked words",
  );
  assert.deepEqual(
    findings.map(({ span }) => span.start),
    spans.map(({ start }) => start),
    "where they start",
  );
  for (const finding of findings) {
    assert.doesNotMatch(finding.message, /\{\w+\}/, "every placeholder is filled");
    if (one.severity) assert.equal(finding.severity, one.severity);
    if (one.message)
      assert.ok(matches(rule, one.message, finding), `the message is “${one.message}”, not: ${finding.message}`);
    for (const fix of finding.fixes) checkFix(rule, one, text, findings, fix);
  }
  assert.deepEqual(find(rule, text, one), findings, "the same answer twice");
  if (one.becomes !== undefined) {
    const edits = findings.flatMap(({ fixes }) => fixes[0]?.edits ?? []);
    assert.equal(applyEdits(text, edits), one.becomes);
  }
}

function checkFix(
  rule: Rule,
  one: Find,
  text: string,
  findings: readonly Finding[],
  { title: does, edits }: Fix,
): void {
  const fixed = applyEdits(text, edits);
  assert.notEqual(fixed, text, "a fix changes the text");
  const left = find(rule, fixed, one);
  // What only went on about it may go with it, and nothing may come.
  const before = new Set([...findings.map(({ message }) => message), ...shown(text, findings)]);
  const after = shown(fixed, left);
  assert.ok(
    left.length < findings.length &&
      left.every(({ message }, at) => before.has(message) || before.has(after[at] ?? "")),
    `the fix “${does}” removes its finding and adds none; left: ${after.join(" | ")}`,
  );
}

/** The findings of one rule alone, on a text of the case's kind, zone and council. */
export function find(rule: Rule, text: string, one: Partial<Case>): readonly Finding[] {
  if (rule.on === "repository") return compared(rule, text, one);
  const { kind, zone, role, council, settings } = one;
  const checker = createChecker({ rules: [rule], packs, formats });
  const lead = prefix(zone, role);
  const report = readMarkdown(lead + text).report;
  const applies = checker.effective(report, { ...noSettings, ...settings }, "report.md", {
    council: council ?? "generic",
    ...(kind ? { kind } : {}),
    ...(rule.offByDefault ? { rules: { [rule.id]: { severity: rule.severity } } } : {}),
  });
  const { findings, faults } = checker.check(report, applies);
  assert.deepEqual(faults, []);
  return findings.map((finding) => moved(finding, -lead.length));
}

/** A finding in a text that begins so many units earlier. */
const moved = (finding: Finding, by: number): Finding => ({
  ...finding,
  span: shift(finding.span, by),
  fixes: finding.fixes.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => ({ ...edit, ...shift(edit, by) })) })),
});

/** What parts the reports of a case for a rule that holds several against each other. */
const nextReport = "<!-- the next report -->\n";

/** The findings of a rule over several reports, each read by itself; their places count in the whole text. */
function compared(rule: Rule, text: string, { kind, council, settings }: Partial<Case>): readonly Finding[] {
  const checker = createChecker({ rules: [rule], packs, formats });
  let start = 0;
  const checked = text.split(nextReport).map((piece, index) => {
    const report = readMarkdown(piece).report;
    const path = `${index + 1}.md`;
    const effective = checker.effective(report, { ...noSettings, ...settings }, path, {
      council: council ?? "generic",
      ...(kind ? { kind } : {}),
    });
    const before = start;
    start += piece.length + nextReport.length;
    return { path, report, effective, before, answers: checker.check(report, effective).answers };
  });
  const { findings, faults } = checker.compare(checked);
  assert.deepEqual(faults, []);
  return checked.flatMap(({ path, before }) => (findings.get(path) ?? []).map((finding) => moved(finding, before)));
}

const headings: Partial<Record<Zone, string>> = {
  closed: "## Part II",
  foreword: "## Foreword",
  backgroundPapers: "## Background papers",
  open: "",
  code: "",
};
const roleHeadings: Readonly<Record<string, string>> = {
  recommendations: "Recommendations",
  reasons: "Reasons for recommendations",
  finance: "Financial implications",
  legal: "Legal implications",
  options: "Options considered",
  consultation: "Consultation",
  risk: "Risk",
  background: "Background",
};

/** What stands before the case's text to give it its zone and role. */
function prefix(zone: Zone | undefined, role: string | undefined): string {
  if (zone === "quoted") return "> ";
  const heading = zone ? headings[zone] : role ? `## ${roleHeadings[role] ?? role}` : "";
  return heading ? `${heading}\n\n` : "";
}

function matches(rule: Rule, key: string, finding: Finding): boolean {
  const template = rule.messages[key];
  assert.ok(template !== undefined, `the rule has no message “${key}”`);
  const pattern = template
    .split(/\{\w+\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("[\\s\\S]*");
  return new RegExp(`^${pattern}`).test(finding.message);
}

/**
 * Takes the marks out of a text and says where they stood. Brackets of the text's own may stand inside or beside them.
 */
export function unmark(marked: string): {
  readonly text: string;
  readonly spans: readonly { start: number; end: number }[];
} {
  const spans: { start: number; end: number }[] = [];
  let text = "";
  let at = 0;
  for (const match of marked.matchAll(/\[\[([\s\S]*?)\]\](?!\])/g)) {
    text += marked.slice(at, match.index);
    spans.push({ start: text.length, end: text.length + (match[1]?.length ?? 0) });
    text += match[1];
    at = match.index + match[0].length;
  }
  return { text: text + marked.slice(at), spans };
}

const shown = (text: string, findings: readonly Finding[]): readonly string[] =>
  findings.map(({ span }) => text.slice(span.start, span.end));
const title = (text: string): string =>
  text.length > 60 ? `${text.slice(0, 57).replace(/\s+/g, " ")}…` : text.replace(/\s+/g, " ");
