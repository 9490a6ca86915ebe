import { cellProperties, type Look, lookOf, noLook, paragraphProperties, rowProperties, type Source } from "./looks.ts";
import { cellsOf, paragraphOf, runsOf } from "./newRuns.ts";
import type { Cell, Paragraph, Row, Table } from "./paragraphs.ts";
import type { Placed } from "./projection.ts";
import { textOf } from "./runs.ts";
import { child } from "./xml.ts";

/** The XML of new rows under one, each like it; `undefined` where a line is no row, or of more cells than any. */
export function newRows(text: string, under: Row, { rows }: Table, source: Source): string | undefined {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const above = rows.slice(0, rows.indexOf(under) + 1);
  const written = lines.map((line) => {
    const words = cellsOf(line);
    if (!words) return undefined;
    const fits = above.filter(({ cells }) => cells.length >= words.length);
    const like = fits.findLast(({ cells }) => cells.every((cell) => wordsIn(cell) !== "")) ?? fits.at(-1);
    return like && rowLike(words, like, source);
  });
  return written.includes(undefined) ? undefined : written.join("");
}

function rowLike(words: readonly string[], { element, cells }: Row, source: Source): string {
  const written = cells.map((cell, index) => {
    const first = paragraphsIn(cell).find(({ pieces }) => pieces.length > 0) ?? paragraphsIn(cell)[0];
    const look = first ? lookOf(first.pieces, source) : noLook;
    // A label looks like the one above it; what stands beside it may be a link there, or marked.
    const isLabel = index === 0 && look !== noLook;
    const shown = isLabel ? (words[index] ?? "").replaceAll("**", "") : (words[index] ?? "");
    const properties = first ? paragraphProperties(first.element, source, /^w:numPr$/) : "";
    const runs = runsOf(shown, isLabel ? { ...look, plain: look.own } : look);
    return `<w:tc>${cellProperties(cell.element, source)}${paragraphOf(properties, runs)}</w:tc>`;
  });
  return `<w:tr>${rowProperties(element, source)}${written.join("")}</w:tr>`;
}

const paragraphsIn = ({ content }: Cell): readonly Paragraph[] =>
  content.flatMap((item) => ("rows" in item ? [] : [item]));

const wordsIn = (cell: Cell): string =>
  paragraphsIn(cell)
    .map(({ pieces }) => textOf(pieces))
    .join("")
    .trim();

const edges = ["top", "left", "bottom", "right", "insideH", "insideV"];
const lines = `<w:tblBorders>${edges.map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`).join("")}</w:tblBorders>`;

/** About as wide as a page's text (in twentieths of a point). */
const pageWidth = 9000;

/**
 * A table as wide as the page, the first row bold: lines around its cells, or those of the document's last table of so
 * many columns.
 */
export function newTable(
  rows: readonly (readonly string[])[],
  look: Look,
  like: Table | undefined,
  source: Source,
): string {
  const width = Math.max(...rows.map(({ length }) => length));
  const known = child(like?.element, "w:tblPr");
  const [style, borders, shown] = ["w:tblStyle", "w:tblBorders", "w:tblLook"].map((name) => {
    const found = child(known, name);
    return found ? source(found) : "";
  });
  const properties = `<w:tblPr>${style}<w:tblW w:w="5000" w:type="pct"/>${borders || (style ? "" : lines)}${shown}</w:tblPr>`;
  const column = Math.floor(pageWidth / width);
  const columns = `<w:tblGrid>${`<w:gridCol w:w="${column}"/>`.repeat(width)}</w:tblGrid>`;
  const written = rows.map((row, index) => {
    const cells = Array.from({ length: width }, (_, at) => {
      const runs = runsOf(row[at] ?? "", index === 0 ? { ...look, plain: look.bold } : look);
      return `<w:tc><w:tcPr><w:tcW w:w="${column}" w:type="dxa"/></w:tcPr>${paragraphOf("", runs)}</w:tc>`;
    });
    return `<w:tr>${index === 0 ? "<w:trPr><w:tblHeader/></w:trPr>" : ""}${cells.join("")}</w:tr>`;
  });
  // Two tables without a paragraph between them would be one.
  return `<w:tbl>${properties}${columns}${written.join("")}</w:tbl>${paragraphOf("", "")}`;
}

/** The table nearest before a place that compares things: it has three columns or more. */
export const comparing = (placed: readonly Placed[]): Table | undefined =>
  placed.findLast(({ row }) => row && row.row.cells.length > 2)?.row?.table;
