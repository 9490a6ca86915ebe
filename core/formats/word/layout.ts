import { isKnownLabel } from "../headerLabels.ts";
import type { Item, Paragraph, Row, Table } from "./paragraphs.ts";
import type { Piece } from "./runs.ts";

/**
 * A table that only says where on the page its text stands: it has one column, headings in its cells, or two columns
 * with several long paragraphs in a cell.
 */
export function isLayout({ rows }: Pick<Table, "rows">): boolean {
  const columns = widthOf({ rows });
  const cells = rows.flatMap((row) => row.cells).map(({ content }) => paragraphsIn(content));
  return (
    columns < 2 ||
    cells.some((paragraphs) => paragraphs.some(({ heading }) => heading !== undefined && heading > 0)) ||
    (columns === 2 &&
      cells.some((paragraphs) => paragraphs.filter(({ pieces }) => lengthOf(pieces) > longPassage).length > 1))
  );
}

/** Of a number or a label and what stands beside it: is that, or some of it, a table that compares things? */
export const holdsTable = ({ cells }: Row): boolean =>
  cells.length === 2 &&
  cells.some(({ content }) =>
    content.some((item) => "rows" in item && !isLayout(item) && item.rows.length > 1 && widthOf(item) > 2),
  );

const widthOf = ({ rows }: Pick<Table, "rows">): number => Math.max(...rows.map(({ cells }) => cells.length));

/** Of two such paragraphs (in units) a cell is no cell any more. */
const longPassage = 250;

const lengthOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { text }) => sum + text.length, 0);

export const paragraphsIn = (items: readonly Item[]): readonly Paragraph[] =>
  items.flatMap((item) =>
    "rows" in item ? item.rows.flatMap(({ cells }) => cells.flatMap(({ content }) => paragraphsIn(content))) : [item],
  );

/** A line break within a cell is a blank. */
export const onOneLine = (piece: Piece): Piece => (piece.text === "\n" ? { ...piece, text: " " } : piece);

/** Pieces without the blanks at both ends. */
export function trimmed(pieces: readonly Piece[]): readonly Piece[] {
  const isBlank = ({ text, note }: Piece): boolean => !note && text.trim() === "";
  const first = pieces.findIndex((piece) => !isBlank(piece));
  if (first < 0) return [];
  const kept = pieces.slice(first, pieces.findLastIndex((piece) => !isBlank(piece)) + 1);
  return kept.map((piece, index) => {
    const { text, width } = piece;
    if (text.length !== width) return piece;
    const left = index === 0 ? text.length - text.trimStart().length : 0;
    const right = index === kept.length - 1 ? text.length - text.trimEnd().length : 0;
    return left + right === 0
      ? piece
      : { ...piece, text: text.slice(left, text.length - right), at: piece.at + left, width: width - left - right };
  });
}

/** The level of a line that stands as a heading: only the title is as high as the title. */
export const below = (titled: boolean, level: number | undefined): number | undefined =>
  titled && level === 1 ? 2 : level;

/** A line of the header, with its label, is no heading, however bold. */
export const isLabelled = (words: string): boolean => {
  const label = /^([^:]{1,65}):\s*\S/.exec(words)?.[1];
  return label !== undefined && isKnownLabel(label.trim().toLowerCase());
};
