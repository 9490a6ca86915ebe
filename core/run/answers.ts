import type { Protocol } from "../protocol/protocol.ts";
import type { Prose } from "../report/prose.ts";
import type { Block, SectionRole, Zone } from "../report/report.ts";
import type { Fault, Severity } from "../rule/finding.ts";
import type { BlockRule, Mark, ReportRule } from "../rule/rule.ts";
import type { AppliedRule, Effective } from "./effective.ts";
import type { Judgements } from "./judging.ts";
import type { Placements } from "./placing.ts";
import type { FieldAnswer } from "./printedFields.ts";

/**
 * A mark with the zone of its own words, which may be quoted inside an open block, and the highest grade that they may
 * have there. It is a block rule's, or what a second look says of any rule.
 */
export interface ZonedMark {
  readonly applied: AppliedRule & { readonly rule: BlockRule | ReportRule };
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
  /** What was said of the front matter's printed facts. */
  readonly fields: readonly FieldAnswer[];
  readonly judgements: Judgements;
  readonly placements: Placements;
}

/**
 * The answers of one run, block by block; what the report rules said, and where all of it was found, for the next run
 * to take over.
 */
export class Answers {
  readonly given: readonly Answer[];
  readonly fields: readonly FieldAnswer[];
  readonly judgements: Judgements;
  readonly placements: Placements;
  readonly #key: string;
  readonly #protocol: Protocol;
  readonly #blocks: readonly Block[];
  readonly #roles: readonly (SectionRole | undefined)[];
  #byProse: ReadonlyMap<Prose, readonly number[]> | undefined;
  #misses = 0;

  constructor({ applies, blocks, roles, given, fields, judgements, placements }: Run) {
    this.given = given;
    this.fields = fields;
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
   * Where the block stood when the same question was asked, -1 if it was not; it is the one at `index` of `count` now.
   * After an edit nearly every block stands as far from the beginning or from the end as it did, so that nothing has to
   * be looked up.
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
