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
  readonly blocks: Report["blocks"];
  readonly given: readonly Answer[];
  readonly byRule: ReadonlyMap<string, readonly ReportMark[]>;
  /** A rule asked which day it is: on another day it may say something else. */
  readonly asksDay: boolean;
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
  const { blocks } = report;
  const last = before?.known === known && sameOutline(before.outline, outline) ? before : undefined;
  const changed = last && changedFacts(last, blocks, given);
  const wanted = rules.filter(({ rule }) => rule.on === "report" && !(changed && !changed.has(rule.id)));
  const facts = gatheredBy(report, outline.sections, given, new Set(wanted.map(({ rule }) => rule.id)));
  const byRule = new Map<string, readonly ReportMark[]>();
  const marks: { applied: AppliedRule; mark: ReportMark }[] = [];
  const faults: Fault[] = [];
  let asksDay = last?.asksDay ?? false;
  const told: ReportContext = {
    ...context,
    get today() {
      asksDay = true;
      return context.today;
    },
  };
  for (const applied of rules) {
    const { rule, options } = applied;
    if (rule.on !== "report") continue;
    try {
      const kept = changed && !changed.has(rule.id) ? last?.byRule.get(rule.id) : undefined;
      const own = kept ?? [...(rule as ReportRule).judge(outline, facts.get(rule.id) ?? [], told, options)];
      byRule.set(rule.id, own);
      for (const mark of own) marks.push({ applied, mark });
    } catch (error) {
      faults.push({ rule: rule.id, message: `The rule failed on this report: ${reason(error)}` });
    }
  }
  return { outline, known, blocks, given, byRule, asksDay, marks, faults };
}

/**
 * The rules whose facts are not what they were; `undefined` where blocks have come, gone or moved to another section, so
 * that every rule must be asked. An edit inside one block costs a look at each block and at that block's facts.
 */
function changedFacts(
  last: Judgements,
  blocks: Report["blocks"],
  given: readonly Answer[],
): ReadonlySet<string> | undefined {
  if (last.given.length !== given.length) return undefined;
  const changed = new Set<string>();
  for (let index = 0; index < given.length; index++) {
    const now = blocks[index];
    const then = last.blocks[index];
    if (now?.section !== then?.section || now?.kind !== then?.kind || now?.zone !== then?.zone) return undefined;
    if (!sameCell(now?.cell, then?.cell)) return undefined;
    const own = given[index];
    const other = last.given[index];
    if (!own || !other || own === other) continue;
    for (const id of new Set([...own.facts.keys(), ...other.facts.keys()]))
      if (!sameFact(own.facts.get(id), other.facts.get(id))) changed.add(id);
    for (const { rule } of own.faults) changed.add(rule);
  }
  return changed;
}

/** The facts of every block by rule, in the order of the text; of these rules alone. */
export function gatheredBy(
  report: Report,
  sections: readonly OutlineSection[],
  given: readonly (Answer | undefined)[],
  rules: ReadonlySet<string>,
): ReadonlyMap<string, readonly Gathered<unknown>[]> {
  const byRule = new Map<string, Gathered<unknown>[]>();
  if (rules.size === 0) return byRule;
  for (const [index, answer] of given.entries()) {
    if (!answer || answer.facts.size === 0) continue;
    const block = report.blocks[index];
    const section = block && sections[block.section];
    if (!section) continue;
    for (const rule of rules.size < answer.facts.size ? rules : answer.facts.keys()) {
      const fact = answer.facts.get(rule);
      if (fact === undefined || !rules.has(rule)) continue;
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

/** A block that was edited gathers anew; what it gathered is often the same. */
const sameFact = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

const sameCell = (a: Gathered<unknown>["cell"], b: Gathered<unknown>["cell"]): boolean =>
  a === b || (a?.table === b?.table && a?.row === b?.row && a?.column === b?.column);
