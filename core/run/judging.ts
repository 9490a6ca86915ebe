import type { Report } from "../report/report.ts";
import type { Fault } from "../rule/finding.ts";
import type { Gathered, Outline, OutlineSection, ReportContext, ReportMark, ReportRule } from "../rule/rule.ts";
import { type Answer, reason } from "./answers.ts";
import type { AppliedRule } from "./effective.ts";

/** What the report rules saw and said at one run: a rule that would see the same again is not asked again. */
export interface Judgements {
  readonly outline: Outline;
  /** The metadata, and what else is known of the report as a whole, as one string. */
  readonly known: string;
  readonly byRule: ReadonlyMap<string, Judgement>;
}

interface Judgement {
  readonly facts: readonly Gathered<unknown>[];
  readonly marks: readonly ReportMark[];
}

export interface Judged extends Judgements {
  readonly marks: readonly { readonly applied: AppliedRule; readonly mark: ReportMark }[];
  readonly faults: readonly Fault[];
}

/** Asks every report rule, or takes its answer of the run before where outline, metadata and facts are as they were. */
export function judgeReport(
  report: Report,
  outline: Outline,
  given: readonly Answer[],
  rules: readonly AppliedRule[],
  context: ReportContext,
  before: Judgements | undefined,
): Judged {
  const known = JSON.stringify([context.meta, context.path, context.elections, context.today]);
  const last = before?.known === known && sameOutline(before.outline, outline) ? before.byRule : undefined;
  const facts = gatheredBy(report, outline.sections, given);
  const byRule = new Map<string, Judgement>();
  const marks: { applied: AppliedRule; mark: ReportMark }[] = [];
  const faults: Fault[] = [];
  for (const applied of rules) {
    const { rule, options } = applied;
    if (rule.on !== "report") continue;
    try {
      const own = facts.get(rule.id) ?? [];
      const same = last?.get(rule.id);
      const judgement =
        same && sameFacts(same.facts, own)
          ? same
          : { facts: own, marks: [...(rule as ReportRule).judge(outline, own, context, options)] };
      byRule.set(rule.id, judgement);
      for (const mark of judgement.marks) marks.push({ applied, mark });
    } catch (error) {
      faults.push({ rule: rule.id, message: `The rule failed on this report: ${reason(error)}` });
    }
  }
  return { outline, known, byRule, marks, faults };
}

/** The facts of every block by rule, in the order of the text. */
export function gatheredBy(
  report: Report,
  sections: readonly OutlineSection[],
  given: readonly (Answer | undefined)[],
): ReadonlyMap<string, readonly Gathered<unknown>[]> {
  const byRule = new Map<string, Gathered<unknown>[]>();
  for (const [index, answer] of given.entries()) {
    if (!answer || answer.facts.size === 0) continue;
    const block = report.blocks[index];
    const section = block && sections[block.section];
    if (!section) continue;
    for (const [rule, fact] of answer.facts) {
      const gathered = { fact, block: index, kind: block.kind, section, zone: block.zone, cell: block.cell };
      const list = byRule.get(rule);
      if (list) list.push(gathered);
      else byRule.set(rule, [gathered]);
    }
  }
  return byRule;
}

const sameOutline = (a: Outline, b: Outline): boolean =>
  a.title === b.title &&
  a.sections.length === b.sections.length &&
  a.sections.every((one, index) => {
    const other = b.sections[index];
    return (
      other !== undefined &&
      one.title === other.title &&
      one.number === other.number &&
      one.depth === other.depth &&
      one.role === other.role &&
      one.zone === other.zone &&
      one.empty === other.empty
    );
  });

const sameFacts = (a: readonly Gathered<unknown>[], b: readonly Gathered<unknown>[]): boolean =>
  a.length === b.length &&
  a.every((one, index) => {
    const other = b[index];
    return (
      other !== undefined &&
      sameFact(one.fact, other.fact) &&
      one.block === other.block &&
      one.section.index === other.section.index &&
      sameCell(one.cell, other.cell)
    );
  });

/** A block that was edited gathers anew; what it gathered is often the same. */
const sameFact = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

const sameCell = (a: Gathered<unknown>["cell"], b: Gathered<unknown>["cell"]): boolean =>
  a === b || (a?.table === b?.table && a?.row === b?.row && a?.column === b?.column);
