import { regex } from "../pattern/regex.ts";
import type { HeaderLabels } from "./headerLabels.ts";
import { asLabel, isKnown, isLabelled } from "./headerLine.ts";

/** A part of a line, and where it begins in it. */
export interface Piece {
  readonly text: string;
  readonly offset: number;
}

/**
 * A line, or the labels of a row that has several, each with the value beside it; empty cells, as merged ones leave
 * them, are passed over.
 */
export function labelledPieces(line: string, more: HeaderLabels): readonly Piece[] {
  const whole = [{ text: line, offset: 0 }];
  if (!/^[ \t]*\|/.test(line)) return besideEachOther(line, more) ?? whole;
  const cells = [...line.matchAll(/\|[^|]*(?=\|)/g)].filter(({ 0: cell }) => /[^|\s]/.test(cell));
  const own = cells.filter(({ 0: cell }) => holdsBoth.test(cell));
  if (own.length > 1 && own[0] === cells[0])
    return own.map(({ 0: cell, index }) => ({ text: cell.slice(1), offset: index + 1 }));
  const kinds = cells.map(({ 0: cell }) => cellLabel(cell, more));
  // The head of a table whose columns are called "Author" and "Date" has no values.
  if (kinds.every((kind) => kind === "known")) return whole;
  const pairs: { text: string; offset: number }[] = [];
  for (let at = 0; at + 1 < cells.length; at++) {
    const [label, value] = [cells[at], cells[at + 1]];
    if (kinds[at] === "none" || kinds[at + 1] === "marked" || !label || !value) continue;
    pairs.push({ text: line.slice(label.index, value.index + value[0].length), offset: label.index });
    at++;
  }
  const labels = kinds.filter((kind) => kind === "marked").length;
  const numbered = /^\|\s*\d{1,2}[.)]?\s*$/.test(cells[0]?.[0] ?? "");
  // "| Date | 4 May | Venue | Town Hall |": of two pairs one is known.
  const halved = cells.length === 4 && [0, 2].some((at) => kinds[at] === "known" && kinds[at + 1] === "none");
  return pairs.length > 1 || (pairs.length === 1 && (labels > 1 || numbered || halved)) ? pairs : whole;
}

/**
 * The pieces of a line that has several labels, parted by bars, semicolons, tabs or wide spaces: "Meeting: Cabinet |
 * Date: 4 May".
 */
function besideEachOther(line: string, more: HeaderLabels): readonly Piece[] | undefined {
  const found: Piece[] = [];
  let known = 0;
  for (const { 0: piece, index } of line.matchAll(/(?:(?!\s+\|\s|\t| {3}|;\s+\p{Lu}[^:;|*]{1,40}:)[\s\S])+/gu)) {
    const lead = /^[\s|;]*/.exec(piece)?.[0].length ?? 0;
    if (lead === piece.length) continue;
    const words = piece.slice(lead);
    const label = /^[*_]*([^:]{2,40}):/.exec(words)?.[1]?.toLowerCase().trim() ?? "";
    const isOurs = isKnown(label, more);
    if (isOurs) known++;
    if (isOurs || boldLabel.test(words)) found.push({ text: words, offset: index + lead });
  }
  // With one label in the line, what has none goes on with its value: "Author: A. Moss | Tel. 2210".
  return known > 0 && found.length > 1 ? found : undefined;
}
/** A label in bold, whether we know it or not. */
const boldLabel = /^(?:\*\*[^*:]{2,40}:\*\*|\*\*[^*:]{2,40}\*\*:|__[^_:]{2,40}:__)\s/;
/** A cell that holds a label and its value: "| **Date:** 4 May |", "| **Date**⇥4 May |" where a line is broken. */
const holdsBoth = regex.u`
  ^\|\s*(?:(?:\*\*|__)?\p{L}[^:|*]{1,60}(?::(?:\*\*|__)?|(?:\*\*|__):)\s|(?:\*\*|__)\p{L}[^:|*]{1,60}(?:\*\*|__)\t)
  \s*\S
`;

/** Whether a cell is a label: marked as one by its colon, or known. */
function cellLabel(cell: string, more: HeaderLabels): "marked" | "known" | "none" {
  const words = cell.replace(/^[|*_\s]+|[*_\s]+$/g, "");
  if (words.endsWith(":")) return "marked";
  return isKnown(asLabel(words), more) ? "known" : "none";
}

/** What lists and quotations print before a label: "- **Date:** 4 May", "> Date: 4 May", "2. Date: 4 May". */
const marks = /^[ \t]*(?:(?:>|[-*+•]|\d{1,2}[.)])[ \t]+)+/;

/** How much of a line are marks of a list or a quotation, where a known label stands behind them; else 0. */
export function marksBefore(line: string, more: HeaderLabels): number {
  const width = marks.exec(line)?.[0].length ?? 0;
  return width > 0 && isLabelled(line.slice(width), more) ? width : 0;
}
