import type { Lines } from "../../core/report/lines.ts";
import type { Placed } from "./entries.ts";

/** A line of a report as it may be shown: personal identifiers under dots, one for each unit. */
export interface ShownLine {
  /** From 1. */
  readonly number: number;
  /** Where it starts in the report's text, in UTF-16 units. */
  readonly start: number;
  readonly text: string;
}

/** A mark over more lines than this is shown by its first ones. */
export const mostLines = 3;

/** The last line that a mark stands on: one that ends at the start of a line does not stand on that line. */
export const lastLine = ({ start, end }: Placed): number =>
  Math.max(start.line, end.column === 1 && end.offset > start.offset ? end.line - 1 : end.line);

/** The lines that marks stand on, as far as they are shown, each once and in order. `lines` is the text under dots. */
export function shownLines(lines: Lines, marks: readonly Placed[]): readonly ShownLine[] {
  const shown = new Map<number, ShownLine>();
  for (const mark of marks) {
    let taken = 0;
    for (let number = mark.start.line; number <= lastLine(mark) && taken < mostLines; number++) {
      const { start, end } = lines.span(number);
      if (number > mark.start.line && end === start) continue;
      taken++;
      if (!shown.has(number)) shown.set(number, { number, start, text: lines.text.slice(start, end) });
    }
  }
  return [...shown.values()].sort((a, b) => a.number - b.number);
}
