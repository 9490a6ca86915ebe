import assert from "node:assert/strict";
import { formats } from "../../core/formats/formats.ts";
import { readMarkdown } from "../../core/formats/markdown.ts";
import { createChecker } from "../../core/run/checker.ts";
import { packs } from "../../protocols/index.generated.ts";
import { rules } from "../../rules/index.generated.ts";

const checker = createChecker({ rules, packs, formats });

function wordsFound(text: string, rule: string) {
  const { report } = readMarkdown(text);
  const { findings } = checker.check(report, checker.effective(report));
  return findings
    .filter((finding) => finding.rule === rule)
    .map(({ span, severity, fixes }) => [text.slice(span.start, span.end), severity, fixes.length]);
}

const head = (lines: string, rest = "# Verges\n\n## Purpose\n\nTo report on verges.\n"): string =>
  `---\nkind: noting-report\n${lines}\nwards: [All]\n---\n\n${rest}`;

describe("the printed facts of front matter", () => {
  it("are read as the words of a header block are", () => {
    assert.deepEqual(wordsFound(head("title: What the Labour Group asked for"), "party-name"), [
      ["Labour Group", "warning", 0],
    ]);
    assert.deepEqual(wordsFound(head('author: "Head of Verges, with the Conservative Group"'), "party-name"), [
      ["Conservative Group", "warning", 0],
    ]);
    assert.deepEqual(
      wordsFound(head("appendices:\n  - { id: A, title: Tory verges }\n  - { id: B, title: Costs }"), "party-name"),
      [["Tory", "warning", 0]],
    );
  });

  it("hide an identifier there, and find it where a value is folded", () => {
    const text = head("title: >-\n  Verges, with the\n  claim of AB 12 34 56 C");
    const { report } = readMarkdown(text);
    const { findings } = checker.check(report, checker.effective(report));
    const found = findings.filter(({ rule }) => rule === "personal-identifier");
    assert.equal(found.length, 1);
    assert.ok(found[0]?.masked);
    assert.ok(findings.every(({ message }) => !message.includes("12 34 56")));
  });

  it("tell of a sum that stands in an exempt part", () => {
    const text =
      '---\nkind: committee-report\nclassification: part-exempt\nexemption: { paragraphs: [3] }\nappendices:\n  - { id: A, title: "The offer of £441,120", classification: public }\n---\n\n# Sale\n\n## Purpose\n\nTo sell.\n\n## Exempt appendix B\n\nThe highest offer is £441,120.\n';
    assert.deepEqual(wordsFound(text, "exempt-leak"), [["£441,120", "warning", 0]]);
  });

  it("are told once where the title stands again as a heading", () => {
    const text = head("title: What the Labour Group asked for", "# What the Labour Group asked for\n\nVerges.\n");
    assert.equal(wordsFound(text, "party-name").length, 1);
  });

  it("say what was innocent elsewhere, and nothing of what is not printed", () => {
    assert.deepEqual(wordsFound(head("title: The local labour market\nmeeting: Green Lane Panel"), "party-name"), []);
    assert.deepEqual(wordsFound(head("status: as the Labour Group saw it"), "party-name"), []);
  });

  it("are found by an edit as they are by a new check", () => {
    const [before, after] = ["title: Verges", "title: Tory verges"].map((line) => readMarkdown(head(line)).report);
    assert.ok(before && after);
    const first = checker.check(before, checker.effective(before));
    const next = checker.check(after, checker.effective(after), first.answers);
    const again = checker.check(after, checker.effective(after), next.answers);
    const fresh = checker.check(after, checker.effective(after));
    assert.deepEqual(next.findings, fresh.findings);
    assert.deepEqual(again.findings, fresh.findings);
    const named = ({ findings }: typeof fresh) => findings.filter(({ rule }) => rule === "party-name").length;
    assert.deepEqual([named(first), named(fresh)], [0, 1]);
  });
});
