import type { Span } from "../../core/report/span.ts";
import type { Placed } from "./entries.ts";
import { lastLine, mostLines, type ShownLine } from "./shownLines.ts";
import { columns, plain } from "./wrap.ts";

/** One line of a report as shown: its number, its words, and where the mark is under them, in columns. */
export interface FrameLine {
  readonly number: number;
  readonly words: string;
  readonly before: number;
  readonly marked: number;
}

/** The lines that a mark stands on, as far as they are at hand, each cut to `width` columns around the mark. */
export function frame(
  lines: ReadonlyMap<number, ShownLine>,
  mark: Placed,
  width: number,
): { readonly lines: readonly FrameLine[]; readonly more: number } {
  const first = mark.start.line;
  const last = lastLine(mark);
  const span = { start: mark.start.offset, end: mark.end.offset };
  const shown: FrameLine[] = [];
  for (let number = first; number <= last && shown.length < mostLines; number++) {
    const row = lines.get(number);
    if (row && (number === first || row.text !== "")) shown.push(frameLine(row.text, number, markIn(row, span), width));
  }
  return { lines: shown, more: last - (shown.at(-1)?.number ?? last) };
}

/** The part of the span on this line, from the line's start; the line's own indentation is not marked. */
function markIn({ start: from, text }: ShownLine, span: Span): Span {
  const start = Math.max(span.start - from, 0);
  const end = Math.min(span.end - from, text.length);
  const indent = start === 0 && span.start < from ? (/^[\s>]*/.exec(text.slice(0, end))?.[0].length ?? 0) : 0;
  return { start: start + indent, end: Math.max(end, start) };
}

function frameLine(line: string, number: number, mark: Span, width: number): FrameLine {
  const window = line.length <= width ? { start: 0, end: line.length } : cut(line, mark, width);
  const lead = window.start > 0 ? "…" : "";
  const tail = window.end < line.length ? "…" : "";
  // Only what is shown: a line may hold a whole report, and thousands of marks.
  const shown = (from: number, to: number): string => plain(line.slice(from, to));
  const start = Math.max(mark.start, window.start);
  const end = Math.max(Math.min(mark.end, window.end), start);
  return {
    number,
    words: (lead + shown(window.start, window.end) + tail).trimEnd(),
    before: columns(lead + shown(window.start, start)),
    marked: Math.max(1, columns(shown(start, end))),
  };
}

/** So much before a mark, the number of a paragraph, is shown whatever the mark leaves room for (UTF-16 units). */
const shortLead = 8;

/**
 * The part of a long line around its mark, room left for an ellipsis on either side, cut between words where it can be.
 */
function cut(line: string, mark: Span, width: number): Span {
  const room = width - 2;
  const spare = Math.max(room - (mark.end - mark.start), 0);
  const wanted = Math.min(mark.start - Math.floor(spare / 2), line.length - room);
  if (wanted <= 0 || mark.start <= shortLead) return { start: 0, end: wordEnd(line, Math.max(room, 1), mark.end) };
  const start = Math.min(wordStart(line, wanted), mark.start);
  return { start, end: line.length - start <= room + 1 ? line.length : wordEnd(line, start + room, mark.end) };
}

const longestWord = 16;

function wordStart(line: string, at: number): number {
  const space = line.slice(at, at + longestWord).indexOf(" ");
  return space < 0 ? at + (isLowSurrogate(line, at) ? 1 : 0) : at + space + 1;
}

function wordEnd(line: string, at: number, least: number): number {
  const space = line.slice(at - longestWord, at + 1).lastIndexOf(" ");
  const between = at - longestWord + space;
  return space >= 0 && between >= least ? between : at - (isLowSurrogate(line, at) ? 1 : 0);
}

const isLowSurrogate = (line: string, at: number): boolean => /[\uDC00-\uDFFF]/.test(line.charAt(at));
