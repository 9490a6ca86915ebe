import { lineAt } from "../report/lines.ts";
import type { Report } from "../report/report.ts";
import { byStart, type Span } from "../report/span.ts";
import type { Edit } from "../rule/finding.ts";
import type { CellsFilled, TableLine } from "../rule/rule.ts";
import { lineEnd } from "./places.ts";

/**
 * The edits that write words into blank cells of a row; none where the table is not written with bars, nor in Word,
 * whose empty cells have no place in the text.
 */
export function cellsFilled({ text, blocks, format }: Report, { fill, blanks }: CellsFilled): readonly Edit[] {
  if (format === "word") return [];
  const edits = blanks.map(({ beside, columns }): Edit | undefined => {
    const cell = blocks[beside];
    const line = cell && lineAt(text, cell.span.end);
    const bars = line && barsIn(text, line).filter((bar) => bar >= cell.span.end);
    if (!line || !bars) return undefined;
    const [from, to] = [bars[columns - 1], bars[columns]];
    if (from !== undefined) {
      const closed = to !== undefined || /^[\s>]*\|/.test(text.slice(line.start, line.end));
      return { start: from + 1, end: to ?? line.end, text: ` ${fill}${to === undefined ? (closed ? " |" : "") : " "}` };
    }
    // The row is shorter than the others.
    const end = text.slice(line.start, line.end).trimEnd().length + line.start;
    const closed = bars.at(-1) === end - 1;
    const more = columns - bars.length;
    return {
      start: end,
      end,
      text: `${closed ? "" : " |"}${" |".repeat(closed ? more : more - 1)} ${fill}${closed ? " |" : ""}`,
    };
  });
  return edits.every((edit) => edit !== undefined) ? edits.toSorted(byStart) : [];
}

/** The edits that add a column or a row to a table; none where it is not written with bars, nor in Word. */
export function tableLine(report: Report, { line, beside, head, fill }: TableLine): readonly Edit[] {
  const { text, blocks, format } = report;
  const cell = blocks[beside];
  if (!cell?.cell || format === "word") return [];
  const { table, column, row } = cell.cell;
  const cells = blocks.filter((block) => block.cell?.table === table);
  const lines = linesOf(text, cells[0]?.span.start ?? 0, cells.at(-1)?.span.end ?? 0);
  const ruled = lines[1];
  if (!ruled || !/^[\s>|:-]*-[\s>|:-]*$/.test(text.slice(ruled.start, ruled.end))) return [];
  if (lines.some((one) => barsIn(text, one).length === 0)) return [];
  if (line === "column")
    return lines.map((one, index) =>
      behindColumn(text, one, column, index === 0 ? head : one === ruled ? "---" : fill),
    );
  const own = lineAt(text, cell.span.start);
  const at = (row === 0 ? ruled : own).end;
  let cellNumber = 0;
  const shown = text
    .slice(own.start, own.end)
    .split(/(?<!\\)(\|)/)
    .map((piece, index, { length }) => {
      const edge = index === 0 || index === length - 1;
      if (piece === "|" || (edge && /^[\s>]*$/.test(piece))) return piece;
      return ` ${cellNumber++ === 0 ? head : fill} `;
    });
  return [{ start: at, end: at, text: `${lineEnd(text)}${shown.join("").trimEnd()}` }];
}

/** One more cell of a line, behind that of a column. */
function behindColumn(text: string, line: Span, column: number, words: string): Edit {
  const bars = barsIn(text, line);
  const opened = /^[\s>]*$/.test(text.slice(line.start, bars[0]));
  const bar = bars[column + (opened ? 1 : 0)];
  if (bar !== undefined)
    return { start: bar + 1, end: bar + 1, text: words === "---" && text[bar - 1] === "-" ? "---|" : ` ${words} |` };
  const end = line.start + text.slice(line.start, line.end).trimEnd().length;
  const closed = bars.at(-1) === end - 1;
  const cells = bars.length + 1 - Number(opened) - Number(closed);
  const blank = " |".repeat(Math.max(0, column + 1 - cells));
  return { start: end, end, text: closed ? `${blank} ${words} |` : `${blank} | ${words}` };
}

/** The lines from one place of the text to another. */
export function linesOf(text: string, from: number, to: number): readonly Span[] {
  const lines = [lineAt(text, from)];
  for (let end = lines[0]?.end ?? to; end < to; end = lines.at(-1)?.end ?? to) {
    const ends = /^(?:\r\n?|\n)/.exec(text.slice(end, end + 2))?.[0].length ?? 1;
    lines.push(lineAt(text, end + ends));
  }
  return lines;
}

/** Where the bars stand that part the cells of a line. */
export const barsIn = (text: string, { start, end }: Span): readonly number[] =>
  [...text.slice(start, end).matchAll(/(?<!\\)\|/g)].map(({ index }) => start + index);
