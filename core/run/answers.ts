import type { Protocol } from "../protocol/protocol.ts";
import type { Prose } from "../report/prose.ts";
import type { Block, SectionRole, Zone } from "../report/report.ts";
import type { Fault, Severity } from "../rule/finding.ts";
import { listOf } from "../rule/lexicon.ts";
import type { BlockRule, Mark, ReportRule, RepositoryRule } from "../rule/rule.ts";
import { View } from "../rule/view.ts";
import type { AppliedRule, Effective } from "./effective.ts";
import type { Judgements } from "./judging.ts";
import type { Placements } from "./placing.ts";
import { lookAgain } from "./secondLook.ts";

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

/** What is kept of one run for the next. */
interface Run {
  readonly applies: Pick<Effective, "key" | "protocol">;
  readonly blocks: readonly Block[];
  /** The role of each block's section. */
  readonly roles: readonly (SectionRole | undefined)[];
  readonly given: readonly Answer[];
  readonly judgements: Judgements;
  readonly placements: Placements;
}

/** The answers of one run, block by block; what the report rules said, and where all of it was found, for the next run to take over. */
export class Answers {
  readonly given: readonly Answer[];
  readonly judgements: Judgements;
  readonly placements: Placements;
  readonly #key: string;
  readonly #protocol: Protocol;
  readonly #blocks: readonly Block[];
  readonly #roles: readonly (SectionRole | undefined)[];
  #byProse: ReadonlyMap<Prose, readonly number[]> | undefined;
  #misses = 0;

  constructor({ applies, blocks, roles, given, judgements, placements }: Run) {
    this.given = given;
    this.judgements = judgements;
    this.placements = placements;
    this.#key = applies.key;
    this.#protocol = applies.protocol;
    this.#blocks = blocks;
    this.#roles = roles;
  }

  /** Whether they hold under these settings too. */
  holdsFor({ key, protocol }: Effective): boolean {
    return this.#key === key && this.#protocol === protocol;
  }

  /**
   * Where the block stood when the same question was asked, -1 if it was not; it is the one at `index` of `count` now. After an
   * edit nearly every block stands as far from the beginning or from the end as it did, so that nothing has to be looked up.
   */
  find(block: Block, role: SectionRole | undefined, index: number, count: number): number {
    if (this.#isAsked(index, block, role)) return index;
    const fromEnd = index + this.#blocks.length - count;
    if (fromEnd !== index && this.#isAsked(fromEnd, block, role)) return fromEnd;
    if (++this.#misses <= fewMisses) return this.#blocks.findIndex((_, place) => this.#isAsked(place, block, role));
    return this.#places(block.prose).find((place) => this.#isAsked(place, block, role)) ?? -1;
  }

  #isAsked(index: number, { prose, kind, zone }: Block, role: SectionRole | undefined): boolean {
    const other = this.#blocks[index];
    return (
      other !== undefined &&
      other.prose === prose &&
      other.kind === kind &&
      other.zone === zone &&
      this.#roles[index] === role
    );
  }

  #places(prose: Prose): readonly number[] {
    this.#byProse ??= placesOf(this.#blocks);
    return this.#byProse.get(prose) ?? [];
  }
}

function placesOf(blocks: readonly Block[]): ReadonlyMap<Prose, readonly number[]> {
  const places = new Map<Prose, number[]>();
  for (const [index, { prose }] of blocks.entries()) {
    const list = places.get(prose);
    if (list) list.push(index);
    else places.set(prose, [index]);
  }
  return places;
}

/** So many blocks are looked for one by one, before it is worth while to list where each stood. */
const fewMisses = 8;

/** Asks about each block once, however often it stands in a report: what may be seen of it is the same. */
export function asking(applies: Effective): (block: Block, role: SectionRole | undefined) => Answer {
  const asked = new Map<
    Prose,
    { readonly block: Block; readonly role: SectionRole | undefined; readonly own: Answer }[]
  >();
  return (block, role) => {
    const { prose, kind, zone } = block;
    const list = asked.get(prose) ?? [];
    const known = list.find((one) => one.block.kind === kind && one.block.zone === zone && one.role === role);
    if (known) return known.own;
    const own = answer(block, role, applies);
    list.push({ block, role, own });
    asked.set(prose, list);
    return own;
  };
}

/** Asks every rule that a block has a cue for. A rule that throws becomes a fault; the others still answer. */
function answer(block: Block, role: SectionRole | undefined, effective: Effective): Answer {
  const { rules, matcher, context, adviser } = effective;
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
  const seen = adviser ? lookAgain(view, marks, rules, context, adviser) : marks;
  return seen.length === 0 && facts.size === 0 && faults.length === 0 ? silence : { marks: seen, facts, faults };
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
