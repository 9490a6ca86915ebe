import type { Prose } from "../report/prose.ts";
import type { Block, Zone } from "../report/report.ts";
import { shift } from "../report/span.ts";
import type { Edit, Finding } from "../rule/finding.ts";
import type { ReportMark } from "../rule/rule.ts";
import type { Answer } from "./answers.ts";
import type { AppliedRule } from "./effective.ts";
import { type FindingMaker, type Placed, rewritesOf } from "./findings.ts";
import type { Judgement } from "./judging.ts";

/** What was found in a block, which block it was, and where it began. */
interface InBlock {
  readonly index: number;
  readonly start: number;
  readonly placed: readonly Placed[];
  /** What stood around it, where a fix takes away more than words of the block, such as its line. */
  readonly around: string | undefined;
}

/** What a report rule found, and the block's words, zone and place where the finding hangs on nothing else. */
interface OfReport {
  readonly prose?: Prose;
  readonly zone?: Zone;
  readonly start?: number;
  readonly placed: Placed | undefined;
}

/** The findings of one run as they were placed, for the next run to take over. */
export interface Placements {
  readonly blocks: readonly (InBlock | undefined)[];
  readonly judged: ReadonlyMap<Judgement, readonly OfReport[]>;
}

/**
 * Places the findings of one run: of a mark that is kept, in a block that is as it was, the finding is the same and has
 * at most moved.
 */
export class Placing {
  readonly placed: Placed[] = [];
  readonly #blocks: (InBlock | undefined)[] = [];
  readonly #judged = new Map<Judgement, readonly OfReport[]>();
  readonly #maker: FindingMaker;
  readonly #before: Placements | undefined;

  constructor(maker: FindingMaker, before: Placements | undefined) {
    this.#maker = maker;
    this.#before = before;
  }

  /** What the next block's marks found; it stood as the one at `place` in the run before, if it did. */
  ofBlock(answer: Answer, block: Block, place: number): void {
    const index = this.#blocks.length;
    const last = this.#before?.blocks[place];
    const now =
      answer.marks.length === 0
        ? undefined
        : last && (last.around === undefined || last.around === this.#maker.around(index))
          ? carried(last, index, block)
          : ofMarks(this.#maker, answer, index, block);
    this.#blocks.push(now);
    if (now) this.placed.push(...now.placed);
  }

  /** What was found in a fact of the front matter. */
  ofField({ marks }: Answer, block: Block): void {
    this.placed.push(...marks.flatMap((mark) => this.#maker.ofField(mark, block) ?? []));
  }

  /** What a report rule found. */
  ofReport(applied: AppliedRule, judgement: Judgement, blocks: readonly Block[]): void {
    const known = this.#before?.judged.get(judgement);
    const found = judgement.marks.map((mark, index): OfReport => {
      const block = "block" in mark.at ? blocks[mark.at.block] : undefined;
      const last = known?.[index];
      return block && last && standsAlike(last, block)
        ? followed(last, block)
        : ofMark(this.#maker, applied, mark, block);
    });
    this.#judged.set(judgement, found);
    for (const { placed } of found) if (placed) this.placed.push(placed);
  }

  /** What the next run needs of it. */
  get placements(): Placements {
    return { blocks: this.#blocks, judged: this.#judged };
  }
}

function ofMarks(maker: FindingMaker, { marks }: Answer, index: number, block: Block): InBlock {
  return {
    index,
    start: block.span.start,
    placed: marks.flatMap((mark) => maker.ofBlock(mark, index, block) ?? []),
    around: marks.some(({ applied, mark }) => rewritesOf(applied.rule, mark).some((one) => "of" in one))
      ? maker.around(index)
      : undefined,
  };
}

/** The same marks' findings, where the block now stands. */
function carried(last: InBlock, index: number, { span: { start } }: Block): InBlock {
  if (last.index === index && last.start === start) return last;
  return {
    ...last,
    index,
    start,
    placed: last.placed.map((one) => ({ ...one, finding: moved(one.finding, start - last.start), block: index })),
  };
}

function ofMark(maker: FindingMaker, applied: AppliedRule, mark: ReportMark, block: Block | undefined): OfReport {
  const placed = maker.ofReport(applied, mark);
  // A fix that inserts a section or a field hangs on more than the block, and so does a mark that goes on behind it.
  if (!block || "through" in mark.at || rewritesOf(applied.rule, mark).some((one) => !("with" in one) || one.of))
    return { placed };
  return { prose: block.prose, zone: block.zone, start: block.span.start, placed };
}

function followed(last: OfReport, { span: { start } }: Block): OfReport {
  const { placed } = last;
  if (!placed || last.start === undefined || last.start === start) return last;
  return { ...last, start, placed: { ...placed, finding: moved(placed.finding, start - last.start) } };
}

const standsAlike = ({ prose, zone }: OfReport, block: Block): boolean => prose === block.prose && zone === block.zone;

function moved(finding: Finding, by: number): Finding {
  if (by === 0) return finding;
  const { span, fixes } = finding;
  return {
    ...finding,
    span: shift(span, by),
    fixes:
      fixes.length === 0
        ? fixes
        : fixes.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => movedEdit(edit, by)) })),
  };
}

const movedEdit = ({ start, end, text }: Edit, by: number): Edit => ({ start: start + by, end: end + by, text });
