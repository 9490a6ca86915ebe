import { lineAt } from "../core/report/lines.ts";
import type { Block, Report } from "../core/report/report.ts";
import { overlaps, type Span } from "../core/report/span.ts";
import { barsIn, linesOf } from "../core/run/tables.ts";
import { footnotesIn } from "./footnotes.ts";

/** A stretch of the report that can be moved elsewhere as a whole. */
export interface Passage extends Span {
  /** What goes, as it is written elsewhere: without the number that its place keeps. */
  readonly words: string;
  /** What its place says once it has gone, around each `{0}`, which says where. */
  readonly left: string;
}

/** A block that is moved by itself, or the table or rows that cells stand in. */
interface Unit extends Span {
  readonly first: number;
  readonly last: number;
  readonly section: number;
  readonly kind: Block["kind"];
  /** Rows of a table whose other rows stay: their head goes with them. */
  readonly head?: string;
}

/**
 * The passages of the public part that a selection touches. A paragraph's number stays in its place, and each numbered
 * paragraph is a passage; so are rows of a table, with its head. Headings stay: elsewhere they would end the part that
 * they came to.
 */
export function publicPassages(report: Report, selected: Span): readonly Passage[] {
  const notes = footnotesIn(report.text);
  const { header } = report.meta;
  const headers = new Set(
    report.blocks.flatMap(({ cell, span }) => (cell && header && overlaps(header, span) ? [cell.table] : [])),
  );
  const chosen = report.blocks.flatMap((block, index) =>
    overlaps(block.span, selected) &&
    isPublic(report, block) &&
    !(block.cell && headers.has(block.cell.table)) &&
    !notes.some((note) => overlaps(note, block.span))
      ? [index]
      : [],
  );
  const groups: Unit[][] = [];
  for (const unit of unitsOf(report, chosen)) {
    const open = groups.at(-1);
    const before = open?.at(-1);
    const goesOn =
      before?.last === unit.first - 1 &&
      before.section === unit.section &&
      before.head === undefined &&
      unit.head === undefined &&
      !numberedParagraph.test(report.text.slice(unit.start, unit.end));
    if (open && goesOn) open.push(unit);
    else groups.push([unit]);
  }
  return groups.map((units) => passageOf(report, units));
}

const isPublic = ({ sections, meta }: Report, { kind, zone, section, span }: Block): boolean =>
  (zone === "open" || zone === "quoted") &&
  sections[section]?.zone !== "closed" &&
  kind !== "heading" &&
  !(meta.header && overlaps(meta.header, span));

/** Blocks as units; a table that is not written with bars has none. */
function unitsOf(report: Report, chosen: readonly number[]): readonly Unit[] {
  const { text, blocks } = report;
  const tables = new Set<number>();
  return chosen.flatMap((index): Unit[] => {
    const block = blocks[index];
    if (!block) return [];
    const { kind, span, section, cell } = block;
    if (!cell) return [{ ...span, first: index, last: index, section, kind }];
    if (tables.has(cell.table)) return [];
    tables.add(cell.table);
    return rowsOf(
      report,
      cell.table,
      chosen.filter((one) => blocks[one]?.cell?.table === cell.table),
    ).map((rows) => ({ ...rows, section, kind, start: lineAt(text, rows.start).start }));
  });
}

/** The rows of a table in which chosen cells stand: the whole table where they are all of them, or its head. */
function rowsOf({ text, blocks }: Report, table: number, chosen: readonly number[]) {
  const cells = blocks.flatMap((block, index) => (block.cell?.table === table ? [{ ...block, index }] : []));
  const [from, to] = [cells[0], cells.at(-1)];
  if (!from || !to) return [];
  const lines = linesOf(text, from.span.start, to.span.end);
  if (lines.some((line) => barsIn(text, line).length === 0)) return [];
  const rowOf = (index: number) => blocks[index]?.cell?.row ?? 0;
  const rows = [...new Set(chosen.map(rowOf))].sort((a, b) => a - b);
  const body = new Set(cells.flatMap(({ cell }) => (cell && cell.row > 0 ? [cell.row] : [])));
  const span = (row: number): Span =>
    lineAt(text, cells.find(({ cell }) => cell?.row === row)?.span.start ?? from.span.start);
  if (rows[0] === 0 || rows.length === body.size)
    return [{ start: from.span.start, end: lines.at(-1)?.end ?? to.span.end, first: from.index, last: to.index }];
  const head = text.slice(lines[0]?.start, lines[1]?.end);
  // Rows that follow each other go together.
  const runs: number[][] = [];
  for (const row of rows) {
    if (runs.at(-1)?.at(-1) === row - 1) runs.at(-1)?.push(row);
    else runs.push([row]);
  }
  return runs.map((run) => {
    const own = cells.filter(({ cell }) => cell && run.includes(cell.row));
    const [first, last] = [own[0] ?? from, own.at(-1) ?? to];
    return {
      start: span(run[0] ?? 0).start,
      end: span(run.at(-1) ?? 0).end,
      first: first.index,
      last: last.index,
      head,
    };
  });
}

/** The passage of units that follow each other in one section. */
function passageOf({ text, blocks }: Report, units: readonly Unit[]): Passage {
  const [first, last] = [units[0], units.at(-1)];
  if (!first || !last) return { start: 0, end: 0, words: "", left: "" };
  const { end } = last;
  if (first.head !== undefined) {
    const row = text.slice(first.start, first.end).split(/\r?\n/, 1)[0] ?? "";
    return {
      start: first.start,
      end,
      words: `${first.head}\n${text.slice(first.start, end)}`,
      left: emptied(row, first.head),
    };
  }
  const line = lineAt(text, first.start).start;
  const before = text.slice(line, first.start);
  // The marks of a quotation go with its words: what is left is nobody's.
  if (/^[ \t]*(?:>[ \t]?)+$/.test(before)) return { start: line, end, words: text.slice(line, end), left: "{0}" };
  const number = blocks[first.first]?.cell ? undefined : paragraphNumber.exec(text.slice(first.start, end))?.[0];
  const start = first.start + (number?.length ?? 0);
  const mark = units.length > 1 ? (/^[ \t]*(?:[-*+]|\d+[.)])[ \t]+$/.exec(before)?.[0] ?? "") : "";
  return { start, end, words: mark + text.slice(start, end), left: "{0}" };
}

/** A row whose first cell alone says something; that of an option is still its name, and the others say it. */
function emptied(row: string, head: string): string {
  const isOption = /^[|\s*_]*options?\b/i.test(head);
  let cell = 0;
  return row.replace(/((?:^|(?<!\\)\|)\s*)((?:[^|\\]|\\.)*[^|\s\\])/g, (whole, before: string) => {
    const first = cell++ === 0;
    return first && isOption ? whole : first || isOption ? `${before}{0}` : `${before.trimEnd()} `;
  });
}

const numberedParagraph = /^\d+(?:\.\d+)+\.?[ \t]/;
const paragraphNumber = /^(?:\d+(?:\.\d+)+\.?|\d+[.)]|\([a-z\d]{1,4}\))[ \t]+/;
