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
  /** What the blocks gave to each rule that was asked since blocks last came, went or moved. */
  readonly facts: ReadonlyMap<string, readonly Gathered<unknown>[]>;
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
  const wanted = rules.filter(({ rule }) => rule.on === "report" && !(changed && !changed.rules.has(rule.id)));
  const ids = new Set(wanted.map(({ rule }) => rule.id));
  const sections = (changed ? last.outline : outline).sections;
  const facts = changed
    ? new Map([...last.facts, ...regathered(last.facts, report, sections, given, ids, changed.blocks)])
    : gatheredBy(report, sections, given, ids);
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
      const kept = changed && !changed.rules.has(rule.id) ? last?.byRule.get(rule.id) : undefined;
      const own = kept ?? [...(rule as ReportRule).judge(outline, facts.get(rule.id) ?? [], told, options)];
      byRule.set(rule.id, own);
      for (const mark of own) marks.push({ applied, mark });
    } catch (error) {
      faults.push({ rule: rule.id, message: `The rule failed on this report: ${reason(error)}` });
    }
  }
  return { outline: changed ? last.outline : outline, known, blocks, given, facts, byRule, asksDay, marks, faults };
}

interface Changed {
  readonly rules: ReadonlySet<string>;
  readonly blocks: readonly number[];
}

/**
 * The blocks that answer anew, and the rules whose facts are not what they were; `undefined` where blocks have come, gone or
 * moved to another section, so that every rule must be asked. An edit inside one block costs a look at each block and at
 * that block's facts.
 */
function changedFacts(last: Judgements, blocks: Report["blocks"], given: readonly Answer[]): Changed | undefined {
  if (last.given.length !== given.length) return undefined;
  const rules = new Set<string>();
  const anew: number[] = [];
  for (let index = 0; index < given.length; index++) {
    const now = blocks[index];
    const then = last.blocks[index];
    if (now?.section !== then?.section || now?.kind !== then?.kind || now?.zone !== then?.zone) return undefined;
    if (now?.number !== then?.number || !sameCell(now?.cell, then?.cell)) return undefined;
    const own = given[index];
    const other = last.given[index];
    if (!own || !other || own === other) continue;
    anew.push(index);
    for (const id of new Set([...own.facts.keys(), ...other.facts.keys()]))
      if (!sameFact(own.facts.get(id), other.facts.get(id))) rules.add(id);
    for (const { rule } of own.faults) rules.add(rule);
  }
  return { rules, blocks: anew };
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
    for (const rule of rules.size < answer.facts.size ? rules : answer.facts.keys()) {
      const gathered = rules.has(rule) ? gatheredOf(rule, index, report, sections, answer) : undefined;
      if (!gathered) continue;
      const list = byRule.get(rule);
      if (list) list.push(gathered);
      else byRule.set(rule, [gathered]);
    }
  }
  return byRule;
}

/** The same for these rules out of what they were given before, where only some blocks answer anew. */
function regathered(
  before: Judgements["facts"],
  report: Report,
  sections: readonly OutlineSection[],
  given: readonly Answer[],
  rules: ReadonlySet<string>,
  anew: readonly number[],
): ReadonlyMap<string, readonly Gathered<unknown>[]> {
  const unknown = new Set([...rules].filter((rule) => !before.has(rule)));
  const byRule = new Map(gatheredBy(report, sections, given, unknown));
  const blocks = new Set(anew);
  for (const rule of rules) {
    const known = before.get(rule);
    if (!known) continue;
    const fresh = anew.flatMap((index) => gatheredOf(rule, index, report, sections, given[index]) ?? []);
    const left = known.filter(({ block }) => !blocks.has(block));
    byRule.set(rule, fresh.length === 0 ? left : [...left, ...fresh].sort((a, b) => a.block - b.block));
  }
  return byRule;
}

function gatheredOf(
  rule: string,
  index: number,
  report: Report,
  sections: readonly OutlineSection[],
  answer: Answer | undefined,
): Gathered<unknown> | undefined {
  const fact = answer?.facts.get(rule);
  const block = report.blocks[index];
  const section = block && sections[block.section];
  if (fact === undefined || !section) return undefined;
  return { fact, block: index, kind: block.kind, section, zone: block.zone, cell: block.cell, number: block.number };
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
