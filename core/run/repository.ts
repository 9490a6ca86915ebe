import type { Report } from "../report/report.ts";
import type { Fault, Finding } from "../rule/finding.ts";
import type { RepositoryEntry, RepositoryRule } from "../rule/rule.ts";
import { type Answers, reason } from "./answers.ts";
import type { AppliedRule, Effective } from "./effective.ts";
import { FindingMaker, finish } from "./findings.ts";
import { gatheredBy } from "./judging.ts";
import { outlineOf, type roleFinder } from "./outline.ts";

/** A report that was checked, as the rules that hold several against each other need it. */
export interface Checked {
  readonly path: string;
  readonly report: Report;
  readonly effective: Effective;
  readonly answers: Answers;
}

/** What the repository rules found, by path. */
export interface Comparison {
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  readonly faults: readonly Fault[];
}

/**
 * Holds reports against each other. A rule is judged over the reports to which it applies, with the options of the first
 * of them; its facts were gathered when each report was checked.
 */
export function compareReports(
  checked: readonly Checked[],
  roleOf: (one: Checked) => ReturnType<typeof roleFinder>,
): Comparison {
  const found = new Map<string, Finding[]>();
  const faults: Fault[] = [];
  for (const [id, reports] of byRule(checked)) {
    const applied = reports[0]?.effective.rules.find(({ rule }) => rule.id === id);
    if (applied?.rule.on !== "repository") continue;
    try {
      const entries = reports.map((one) => entryOf(one, applied.rule.id, roleOf(one)));
      for (const mark of (applied.rule as RepositoryRule).judge(entries, applied.options)) {
        const one = reports.find(({ path }) => path === mark.path);
        const made = one && findingOf(one, applied, mark);
        if (made) found.set(mark.path, [...(found.get(mark.path) ?? []), made]);
      }
    } catch (error) {
      faults.push({ rule: id, message: `The rule failed on these reports together: ${reason(error)}` });
    }
  }
  const reportAt = new Map(checked.map(({ path, report }) => [path, report]));
  return {
    findings: new Map(
      [...found].map(([path, list]) => [
        path,
        finish(
          reportAt.get(path) as Report,
          list.map((finding) => ({ finding })),
        ).map(({ finding }) => finding),
      ]),
    ),
    faults,
  };
}

function byRule(checked: readonly Checked[]): ReadonlyMap<string, readonly Checked[]> {
  const reports = new Map<string, Checked[]>();
  for (const one of checked) {
    for (const { rule } of one.effective.rules) {
      if (rule.on === "repository") reports.set(rule.id, [...(reports.get(rule.id) ?? []), one]);
    }
  }
  return reports;
}

function findingOf(
  { report, effective }: Checked,
  applied: AppliedRule,
  mark: Parameters<FindingMaker["ofReport"]>[1],
): Finding | undefined {
  return new FindingMaker(report, effective.protocol, effective.kind).ofReport(applied, mark)?.finding;
}

function entryOf(
  { path, report, answers }: Checked,
  rule: string,
  roleOf: ReturnType<typeof roleFinder>,
): RepositoryEntry<unknown> {
  const { sections } = outlineOf(report, roleOf);
  const given = report.blocks.map((block) => answers.get(block, sections[block.section]?.role));
  const facts = gatheredBy(report, sections, given, new Set([rule])).get(rule) ?? [];
  return { path, meta: report.meta, facts };
}
