import type { Meta } from "../report/meta.ts";
import type { Problem, Report } from "../report/report.ts";
import { type Fault, type Finding, reason } from "../rule/finding.ts";
import type { Gathered, RepositoryMark, RepositoryRule, Rule } from "../rule/rule.ts";
import { type Allowed, applyAccepted, applyAllowances } from "./allowances.ts";
import type { Answers } from "./answers.ts";
import type { Effective } from "./effective.ts";
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

/** What the repository rules gathered of one report: plain data, so that the report itself need not be kept. */
export interface Gathering {
  readonly path: string;
  readonly meta: Meta;
  /**
   * Of those rules, the ones that comments in the report allow: whether they allow anything is known once all were
   * judged.
   */
  readonly allows: readonly string[];
  readonly rules: readonly GatheredFacts[];
}

export interface GatheredFacts {
  readonly rule: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly facts: readonly Gathered<unknown>[];
}

/** What a repository rule marked in one report. */
export interface SharedMark {
  readonly rule: string;
  readonly mark: RepositoryMark;
}

/** What the repository rules said of many reports: marks by path, in the order in which they were made. */
export interface SharedMarks {
  readonly marks: ReadonlyMap<string, readonly SharedMark[]>;
  readonly faults: readonly Fault[];
}

/** What repository rules found in one report, once what comments and settings allow is taken out. */
export interface PlacedShared {
  readonly findings: readonly Finding[];
  readonly allowed: readonly Allowed[];
  /** Comments that allow one of those rules, which finds nothing there. */
  readonly problems: readonly Problem[];
}

/** What the repository rules found, by path; reports with nothing to tell are not among them. */
export interface Comparison {
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  readonly allowed: ReadonlyMap<string, readonly Allowed[]>;
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
  readonly faults: readonly Fault[];
}

type RoleOf = ReturnType<typeof roleFinder>;

/** What the repository rules that apply to a report gathered of it; `undefined` where none applies. */
export function gatherShared({ path, report, effective, answers }: Checked, roleOf: RoleOf): Gathering | undefined {
  const applied = effective.rules.filter(({ rule }) => rule.on === "repository");
  if (applied.length === 0) return undefined;
  const { sections } = outlineOf(report, roleOf);
  const facts = gatheredBy(report, sections, answers.given, new Set(applied.map(({ rule }) => rule.id)));
  const rules = applied.map(({ rule: { id }, options }) => ({ rule: id, options, facts: facts.get(id) ?? [] }));
  const allows = rules.map(({ rule }) => rule).filter((id) => report.allowances.some(({ rule }) => rule === id));
  return { path, meta: report.meta, allows, rules };
}

/** Each rule is judged over the reports to which it applies, with the options of the first of them. */
export function judgeShared(rules: readonly Rule[], gatherings: readonly Gathering[]): SharedMarks {
  const marks = new Map<string, SharedMark[]>();
  const faults: Fault[] = [];
  for (const rule of rules) {
    if (rule.on !== "repository") continue;
    const entries = gatherings.flatMap(({ path, meta, rules: own }) => {
      const of = own.find((one) => one.rule === rule.id);
      return of ? [{ path, meta, facts: of.facts, options: of.options }] : [];
    });
    const [first] = entries;
    if (!first) continue;
    try {
      for (const mark of (rule as RepositoryRule).judge(entries, first.options)) {
        const list = marks.get(mark.path) ?? [];
        list.push({ rule: rule.id, mark });
        marks.set(mark.path, list);
      }
    } catch (error) {
      faults.push({ rule: rule.id, message: `The rule failed on these reports together: ${reason(error)}` });
    }
  }
  return { marks, faults };
}

/** What repository rules marked in one report, as findings, allowed or not. */
export function placeShared(
  { report, effective }: Pick<Checked, "report" | "effective">,
  marks: readonly SharedMark[],
  today: string | undefined,
): PlacedShared {
  const maker = new FindingMaker(report, effective.protocol, effective.kind);
  const placed = marks.flatMap(({ rule, mark }) => {
    const applied = effective.rules.find((one) => one.rule.id === rule);
    return (applied && maker.ofReport(applied, mark)) ?? [];
  });
  const asked = effective.rules.filter(({ rule }) => rule.on === "repository");
  const byComment = applyAllowances(report, finish(report, placed), asked, today);
  const bySettings = applyAccepted(byComment.left, effective.settings, today, effective.context.path);
  return {
    findings: bySettings.left,
    allowed: [...byComment.allowed, ...bySettings.allowed],
    problems: byComment.problems,
  };
}

/** Holds reports against each other, all of them at hand: gathers, judges and places in one. */
export function compareReports(
  rules: readonly Rule[],
  checked: readonly Checked[],
  roleOf: (one: Checked) => RoleOf,
  today: string | undefined,
): Comparison {
  const gatherings = checked.flatMap((one) => gatherShared(one, roleOf(one)) ?? []);
  const { marks, faults } = judgeShared(rules, gatherings);
  const findings = new Map<string, readonly Finding[]>();
  const allowed = new Map<string, readonly Allowed[]>();
  const problems = new Map<string, readonly Problem[]>();
  for (const one of checked) {
    const placed = placeShared(one, marks.get(one.path) ?? [], today);
    if (placed.findings.length > 0) findings.set(one.path, placed.findings);
    if (placed.allowed.length > 0) allowed.set(one.path, placed.allowed);
    if (placed.problems.length > 0) problems.set(one.path, placed.problems);
  }
  return { findings, allowed, problems, faults };
}
