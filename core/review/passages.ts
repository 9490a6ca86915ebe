import { firstWhere } from "../report/firstWhere.ts";
import type { Block, Report } from "../report/report.ts";
import { contains, type Span } from "../report/span.ts";
import type { Passage, Piece, ReviewFinding } from "./review.ts";

type Marked = Pick<ReviewFinding, "number" | "span">;

/** Hides identifiers in the words of a block: `at` are the places of identifiers among them. */
export type Hide = (text: string, at: readonly Span[]) => string;

/** The report's words block by block, front matter and header block first, each cut where a finding begins or ends. */
export function passagesOf(
  report: Report,
  findings: readonly Marked[],
  identifiers: readonly Span[],
  hide: Hide,
): readonly Passage[] {
  const { meta, text } = report;
  const heads = [meta.frontMatter, meta.header].flatMap((span) => span ?? []);
  const header = heads.map((span): Passage => {
    const inside = (one: Span): Span => ({ start: one.start - span.start, end: one.end - span.start });
    const words = hide(text.slice(span.start, span.end), identifiers.filter((one) => shares(one, span)).map(inside));
    const marks = findings
      .filter((one) => shares(one.span, span))
      .map((one) => ({ number: one.number, at: inside(one.span) }));
    return { kind: "header", zone: "open", depth: 0, pieces: cut(words, marks) };
  });
  const blocks = report.blocks.filter(({ span }) => !heads.some((head) => contains(head, span)));
  return [...header, ...blocks.map((block) => blockPassage(block, report, findings, identifiers, hide))];
}

function blockPassage(
  block: Block,
  { sections }: Report,
  findings: readonly Marked[],
  identifiers: readonly Span[],
  hide: Hide,
): Passage {
  const visible = (span: Span): Span => visibleSpan(block, span);
  const words = hide(block.prose.text, identifiers.filter((one) => shares(one, block.span)).map(visible));
  const marks = findings
    .filter(({ span }) => shares(span, block.span))
    .map(({ number, span }) => ({ number, at: visible(span) }));
  return {
    kind: block.kind,
    zone: block.zone,
    depth: block.kind === "heading" ? (sections[block.section]?.depth ?? 1) : 0,
    ...(block.cell ? { cell: block.cell } : {}),
    ...(block.number === undefined ? {} : { number: block.number }),
    pieces: cut(words, marks),
  };
}

/** Like `overlaps`, but an empty span at the edge of another shares nothing with it. */
const shares = (one: Span, other: Span): boolean => one.start < other.end && one.end > other.start;

/** Where a span of the report's text shows in a block's visible words. */
function visibleSpan({ span: block, prose }: Block, span: Span): Span {
  const { length } = prose.text;
  const from = span.start - block.start;
  const to = span.end - block.start;
  const unit = (at: number) => prose.source({ start: at, end: at + 1 });
  return {
    start: firstWhere(length, (at) => unit(at).end > from),
    end: firstWhere(length, (at) => unit(at).start >= to),
  };
}

interface Mark {
  readonly number: number;
  readonly at: Span;
}

function cut(text: string, marks: readonly Mark[]): readonly Piece[] {
  const held = marks.filter(({ at }) => at.end > at.start);
  const ends = new Set([0, text.length, ...held.flatMap(({ at }) => [at.start, at.end])]);
  const places = [...ends].filter((at) => at >= 0 && at <= text.length).sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index): Piece => {
    const end = places[index + 1] ?? text.length;
    const findings = held.filter(({ at }) => shares(at, { start, end })).map(({ number }) => number);
    return { text: text.slice(start, end), findings };
  });
}
