import type { Prose } from "../report/prose.ts";
import type { Block, SectionRole, Zone } from "../report/report.ts";
import type { Fault, Severity } from "../rule/finding.ts";
import { listOf } from "../rule/lexicon.ts";
import type { BlockRule, Mark, ReportRule, RepositoryRule } from "../rule/rule.ts";
import { View } from "../rule/view.ts";
import type { AppliedRule, Effective } from "./effective.ts";
import type { Judgements } from "./judging.ts";

/** A mark with the zone of its own words, which may be quoted inside an open block, and the highest grade that they may have there. */
export interface ZonedMark {
  readonly applied: AppliedRule & { readonly rule: BlockRule };
  readonly mark: Mark;
  readonly zone: Zone;
  readonly atMost: Severity | undefined;
}

/** What all rules had to say of a block. Spans count in its prose; nothing in it depends on where the block is. */
export interface Answer {
  readonly marks: readonly ZonedMark[];
  /** By rule id, what the report rules gathered. */
  readonly facts: ReadonlyMap<string, unknown>;
  readonly faults: readonly Fault[];
}

/**
 * The answers of the last run, by prose and by what else a rule may see of a block. A run takes over what is still
 * there and forgets the rest, so the memory never outgrows the report.
 */
export class Answers {
  readonly key: string;
  /** What the report rules said. */
  judgements: Judgements | undefined;
  readonly #kept = new Map<Prose, Kept[]>();

  constructor(key: string) {
    this.key = key;
  }

  get(block: Block, role: SectionRole | undefined): Answer | undefined {
    const list = this.#kept.get(block.prose);
    if (list)
      for (const kept of list)
        if (kept.kind === block.kind && kept.zone === block.zone && kept.role === role) return kept.answer;
    return undefined;
  }

  set({ prose, kind, zone }: Block, role: SectionRole | undefined, answer: Answer): void {
    const list = this.#kept.get(prose);
    if (list) list.push({ kind, zone, role, answer });
    else this.#kept.set(prose, [{ kind, zone, role, answer }]);
  }

  /** How many answers are kept. */
  get size(): number {
    let size = 0;
    for (const list of this.#kept.values()) size += list.length;
    return size;
  }
}

interface Kept {
  readonly kind: Block["kind"];
  readonly zone: Zone;
  readonly role: SectionRole | undefined;
  readonly answer: Answer;
}

/** Asks every rule that a block has a cue for. A rule that throws becomes a fault; the others still answer. */
export function answer(block: Block, role: SectionRole | undefined, { rules, matcher, context }: Effective): Answer {
  const view = new View(block, role, matcher);
  const marks: ZonedMark[] = [];
  const facts = new Map<string, unknown>();
  const faults: Fault[] = [];
  const asked = cued(rules, view);
  for (let index = 0; index < rules.length; index++) {
    if (asked[index] === 0) continue;
    const applied = rules[index] as AppliedRule;
    const { rule, options } = applied;
    try {
      if (rule.on === "block") {
        if (rule.zones?.[view.zone] === "off" || (view.zone === "code" && rule.zones?.code === undefined)) continue;
        for (const mark of rule.check(view, options, context)) {
          marks.push({
            applied: { ...applied, rule },
            mark,
            zone: view.zone !== "quoted" && view.quoted(mark.at) ? "quoted" : view.zone,
            atMost: highest(applied, view, mark),
          });
        }
      } else {
        const fact = gather(rule, view, options, context);
        if (fact !== undefined) facts.set(rule.id, fact);
      }
    } catch (error) {
      faults.push({ rule: rule.id, message: `The rule failed on this passage: ${reason(error)}`, span: block.span });
    }
  }
  return marks.length === 0 && facts.size === 0 && faults.length === 0 ? silence : { marks, facts, faults };
}

/** The highest grade that a rule wants at a mark; `undefined` where any will do, and where the council has graded the rule. */
function highest({ rule, severity }: AppliedRule, view: View, { at }: Mark): Severity | undefined {
  if (severity !== undefined) return undefined;
  const ofRole = view.role === undefined ? undefined : rule.roles?.[view.role];
  return ofRole ?? (rule.reported !== undefined && view.reported(at) ? rule.reported : undefined);
}

/** Rules by their cues, so that only those are looked at whose words a block has. */
interface ByCue {
  /** Of each rule, 1 if it has no cues. */
  readonly always: Uint8Array;
  readonly cued: ReadonlyMap<string, readonly number[]>;
}

const byCue = new WeakMap<readonly AppliedRule[], ByCue>();

function byCueOf(rules: readonly AppliedRule[]): ByCue {
  const known = byCue.get(rules);
  if (known) return known;
  const always = new Uint8Array(rules.length);
  const cued = new Map<string, number[]>();
  for (const [index, { rule }] of rules.entries()) {
    if (!rule.cues) always[index] = 1;
    else for (const { id } of listOf(rule.cues)) cued.set(id, [...(cued.get(id) ?? []), index]);
  }
  const made = { always, cued };
  byCue.set(rules, made);
  return made;
}

/** Of each rule, 1 if it is to be asked about a block. */
function cued(rules: readonly AppliedRule[], view: View): Uint8Array {
  const { always, cued: own } = byCueOf(rules);
  const asked = always.slice();
  for (const id of view.lexicons()) {
    const places = own.get(id);
    if (places) for (const place of places) asked[place] = 1;
  }
  return asked;
}

const silence: Answer = { marks: [], facts: new Map(), faults: [] };

const gather = (
  rule: ReportRule | RepositoryRule,
  view: View,
  options: AppliedRule["options"],
  context: Effective["context"],
): unknown => (view.zone === "code" ? undefined : rule.gather(view, options, context));

export const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));
