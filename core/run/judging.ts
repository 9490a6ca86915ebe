import { firstWhere } from "../report/firstWhere.ts";
import type { Block, Report } from "../report/report.ts";
import { type Fault, reason } from "../rule/finding.ts";
import type { Gathered, OutlineSection, ReportContext, ReportMark, ReportRule } from "../rule/rule.ts";
import type { Answer } from "./answers.ts";
import type { AppliedRule } from "./effective.ts";
import type { FieldAnswer } from "./printedFields.ts";
import { SeenOutline, type Shape } from "./seenOutline.ts";

/** What a rule said, and which aspects of the outline it looked at. */
export interface Judgement {
  readonly marks: readonly ReportMark[];
  /** Whether the report is one that the rule is about. */
  readonly concerned: boolean;
  readonly looks: number;
}

/** What the report rules saw and said at one run: a rule that would see the same again is not asked again. */
export interface Judgements {
  readonly outline: SeenOutline;
  /** The metadata, and what else is known of the report as a whole, as one string. */
  readonly known: string;
  readonly blocks: Report["blocks"];
  readonly given: readonly Answer[];
  /** What the blocks gave to each rule that was asked since blocks last came, went or moved. */
  readonly facts: ReadonlyMap<string, readonly Gathered<unknown>[]>;
  readonly byRule: ReadonlyMap<string, Judgement>;
  /** A rule asked which day it is: on another day it may say something else. */
  readonly asksDay: boolean;
}

export interface Judged extends Judgements {
  readonly faults: readonly Fault[];
}

/**
 * Asks every report rule, or takes its answer of the run before where what it looked at of outline, metadata and facts
 * is as it was.
 */
export function judgeReport(
  report: Report,
  shape: Shape,
  given: readonly Answer[],
  rules: readonly AppliedRule[],
  context: ReportContext,
  fields: readonly FieldAnswer[],
  before: Judgements | undefined,
): Judged {
  const known = JSON.stringify([context.meta, context.path, context.elections, context.today]);
  const { blocks } = report;
  const last = before?.known === known ? before : undefined;
  const outline = new SeenOutline(shape, last?.outline);
  const changed = last && changedFacts(last, blocks, given, outline.changedSections);
  const keptOf = (rule: string): Judgement | undefined => {
    const kept = changed && !changed.rules.has(rule) ? last?.byRule.get(rule) : undefined;
    return kept && (kept.looks & outline.changed) === 0 ? kept : undefined;
  };
  const asked = rules.filter(({ rule }) => rule.on === "report" && !keptOf(rule.id));
  const ids = new Set(asked.map(({ rule }) => rule.id));
  const { sections } = outline;
  // Facts tell of their sections too.
  const stale = outline.changedSections.size === 0 ? ids : new Set([...ids, ...(last?.facts.keys() ?? [])]);
  const facts = changed
    ? new Map([...last.facts, ...regathered(last.facts, report, sections, given, stale, changed.blocks)])
    : gatheredBy(report, sections, given, ids);
  // What stands in fields is known by the metadata: where that has changed, every rule is asked.
  const inFields = ({ id, readsFields }: ReportRule): readonly Gathered<unknown>[] =>
    readsFields
      ? fields.flatMap(({ block: { kind, zone }, answer }, index) => {
          const fact = answer.facts.get(id);
          const [section] = sections;
          return fact === undefined || !section
            ? []
            : [{ fact, block: blocks.length + index, kind, section, zone, cell: undefined, number: undefined }];
        })
      : [];
  const byRule = new Map<string, Judgement>();
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
      const own =
        keptOf(rule.id) ?? judgement(rule, outline, [...(facts.get(rule.id) ?? []), ...inFields(rule)], told, options);
      byRule.set(rule.id, own);
    } catch (error) {
      faults.push({ rule: rule.id, message: `The rule failed on this report: ${reason(error)}` });
    }
  }
  return { outline, known, blocks, given, facts, byRule, asksDay, faults };
}

function judgement(
  rule: ReportRule,
  outline: SeenOutline,
  facts: readonly Gathered<unknown>[],
  context: ReportContext,
  options: AppliedRule["options"],
): Judgement {
  const { value, looks } = outline.watch(() => ({
    marks: [...rule.judge(outline, facts, context, options)],
    concerned: rule.concerns?.(outline, facts, context, options) ?? true,
  }));
  return { ...value, looks };
}

interface Changed {
  /** Those whose facts are not what they were. */
  readonly rules: ReadonlySet<string>;
  /** Those that answer anew or stand in a section that is not what it was, in order. */
  readonly blocks: readonly number[];
}

/**
 * What differs from the last run; `undefined` where blocks have come, gone or moved to another section, so that every
 * rule must be asked. An edit inside one block costs a look at each block and at that block's facts.
 */
function changedFacts(
  last: Judgements,
  blocks: Report["blocks"],
  given: readonly Answer[],
  sections: ReadonlySet<number>,
): Changed | undefined {
  if (last.given.length !== given.length) return undefined;
  const rules = new Set<string>();
  const anew: number[] = [];
  for (let index = 0; index < given.length; index++) {
    const now = blocks[index];
    const then = last.blocks[index];
    const own = given[index];
    const other = last.given[index];
    if (!now || !then || !own || !other || !standsAlike(now, then)) return undefined;
    if (own !== other) {
      for (const id of new Set([...own.facts.keys(), ...other.facts.keys()]))
        if (!sameFact(own.facts.get(id), other.facts.get(id))) rules.add(id);
      for (const { rule } of own.faults) rules.add(rule);
    } else if (sections.size === 0 || !sections.has(now.section)) continue;
    anew.push(index);
  }
  return { rules, blocks: anew };
}

/** Whether report rules see two blocks alike but for their words. */
const standsAlike = (a: Block, b: Block): boolean =>
  a === b ||
  (a.section === b.section &&
    a.kind === b.kind &&
    a.zone === b.zone &&
    a.number === b.number &&
    sameCell(a.cell, b.cell));

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

/**
 * The same for these rules out of what they were given before, where only some blocks (in order) give something else.
 */
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
  for (const rule of rules) {
    const list = before.get(rule)?.slice();
    if (!list) continue;
    for (const index of anew) {
      const at = firstFrom(list, index);
      const fresh = gatheredOf(rule, index, report, sections, given[index]);
      list.splice(at, list[at]?.block === index ? 1 : 0, ...(fresh ? [fresh] : []));
    }
    byRule.set(rule, list);
  }
  return byRule;
}

/** Where in facts, which are in the order of the text, those of a block stand or would stand. */
const firstFrom = (facts: readonly Gathered<unknown>[], block: number): number =>
  firstWhere(facts.length, (at) => (facts[at]?.block ?? block) >= block);

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

/** A block that was edited gathers anew; what it gathered is often the same. */
const sameFact = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

const sameCell = (a: Gathered<unknown>["cell"], b: Gathered<unknown>["cell"]): boolean =>
  a === b || (a?.table === b?.table && a?.row === b?.row && a?.column === b?.column);
