import type { Placed, PlacedRow } from "./projection.ts";
import type { Styles } from "./styles.ts";
import { child, type Element, escaped } from "./xml.ts";

/** What is written of a new line: a heading of a level, an item of a list, or a paragraph. */
interface Line {
  readonly kind: "heading" | "listItem" | "paragraph";
  readonly level?: number | undefined;
  readonly words: string;
}

/** Makes paragraphs, tables and rows of lines as fixes write them, in the manner of those that the document has. */
export class NewContent {
  readonly #placed: readonly Placed[];
  readonly #styles: Styles;
  readonly #texts: ReadonlyMap<string, string>;

  constructor(placed: readonly Placed[], styles: Styles, texts: ReadonlyMap<string, string>) {
    this.#placed = placed;
    this.#styles = styles;
    this.#texts = texts;
  }

  /** The XML of new lines beside a paragraph; `undefined` where they hold a comment, which Word keeps elsewhere. */
  blocks(text: string, beside: Placed): string | undefined {
    if (text.includes("<!--")) return undefined;
    const blocks: string[] = [];
    let rows: string[][] = [];
    const closeTable = (): void => {
      if (rows.length > 0) blocks.push(tableOf(rows));
      rows = [];
    };
    for (const line of text.split(/\r?\n/)) {
      const cells = cellsOf(line);
      if (cells) {
        if (!cells.every((cell) => /^:?-+:?$/.test(cell))) rows.push(cells);
        continue;
      }
      closeTable();
      if (line.trim() !== "") blocks.push(this.#paragraph(lineOf(line), beside));
    }
    closeTable();
    return blocks.join("");
  }

  /** The XML of new rows under one, each like it; `undefined` where a line is no row, or of more cells. */
  rows(text: string, { row }: PlacedRow): string | undefined {
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
    const rows = lines.map((line) => {
      const cells = cellsOf(line);
      if (!cells || cells.length > row.cells.length) return undefined;
      return `<w:tr>${row.cells.map((_, index) => cellOf(runsOf(cells[index] ?? ""))).join("")}</w:tr>`;
    });
    return rows.includes(undefined) ? undefined : rows.join("");
  }

  #paragraph({ kind, level, words }: Line, beside: Placed): string {
    const like = this.#like(kind, level, beside);
    if (kind === "heading") {
      // A heading that Word numbers brings its number with it.
      const shown = like?.paragraph.label?.kind === "number" ? words.replace(/^\d+(?:\.\d+)*[.)]?\s+/, "") : words;
      const style = like ? undefined : this.#styles.headingId(level ?? 1);
      const properties = style ? `<w:pPr><w:pStyle w:val="${escaped(style)}"/></w:pPr>` : this.#properties(like);
      return paragraphOf(properties, runsOf(shown, this.#runProperties(like) || (style ? "" : bold)));
    }
    if (kind === "listItem" && !like) return paragraphOf("", runsOf(`• ${words}`));
    return paragraphOf(this.#properties(like), runsOf(words));
  }

  /** The paragraph of its kind that stands nearest: the last one before the place, else the first one after it. */
  #like(kind: Line["kind"], level: number | undefined, beside: Placed): Placed | undefined {
    const fits = ({ form, paragraph }: Placed): boolean =>
      form?.kind === kind &&
      (kind !== "heading" || form.level === level) &&
      (kind !== "listItem" || paragraph.label?.kind === "bullet") &&
      paragraph.part === beside.paragraph.part;
    const at = this.#placed.indexOf(beside);
    return this.#placed.slice(0, at + 1).findLast(fits) ?? this.#placed.slice(at + 1).find(fits);
  }

  /** The properties of a paragraph, but not those of the section that may end with it, nor that its mark was tracked. */
  #properties(like: Placed | undefined): string {
    const properties = like && child(like.paragraph.element, "w:pPr");
    if (!like || !properties) return "";
    const kept = properties.children.filter(({ name }) => !/^w:(?:sectPr|rPr|pPrChange)$/.test(name));
    return `<w:pPr>${kept.map((element) => this.#source(like, element)).join("")}</w:pPr>`;
  }

  #runProperties(like: Placed | undefined): string {
    const run = like && child(like.paragraph.element, "w:r");
    const properties = child(run, "w:rPr");
    return like && properties ? this.#source(like, properties) : "";
  }

  #source({ paragraph: { part } }: Placed, { start, end }: Element): string {
    return (this.#texts.get(part) ?? "").slice(start, end);
  }
}

const bold = "<w:rPr><w:b/></w:rPr>";

function lineOf(line: string): Line {
  const [, marks, title = ""] = /^(#{1,6})\s+(.*)$/.exec(line) ?? [];
  if (marks) return { kind: "heading", level: marks.length, words: title };
  const item = /^\s*[-*]\s+(.*)$/.exec(line)?.[1];
  return item === undefined ? { kind: "paragraph", words: line.trim() } : { kind: "listItem", words: item };
}

const cellsOf = (line: string): string[] | undefined =>
  /^\s*\|(.*)\|\s*$/
    .exec(line)?.[1]
    ?.split(/(?<!\\)\|/)
    .map((cell) => cell.trim());

const paragraphOf = (properties: string, runs: string): string => `<w:p>${properties}${runs}</w:p>`;

const cellOf = (runs: string): string => `<w:tc><w:tcPr/>${paragraphOf("", runs)}</w:tc>`;

/** Words with bold ones between pairs of asterisks, as runs. */
const runsOf = (words: string, properties = ""): string =>
  words
    .split(/\*\*(.+?)\*\*/)
    .map((piece, index) => (piece === "" ? "" : runOf(piece, index % 2 === 1 ? bold : properties)))
    .join("");

const runOf = (words: string, properties: string): string =>
  `<w:r>${properties}<w:t xml:space="preserve">${escaped(words.replace(/\\([\\`*_[\]<>|#])/g, "$1"))}</w:t></w:r>`;

const edges = ["top", "left", "bottom", "right", "insideH", "insideV"];

/** A table with lines around its cells, the first row bold. */
function tableOf(rows: readonly (readonly string[])[]): string {
  const width = Math.max(...rows.map(({ length }) => length));
  const borders = edges.map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`).join("");
  const properties = `<w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblBorders>${borders}</w:tblBorders></w:tblPr>`;
  const columns = `<w:tblGrid>${"<w:gridCol/>".repeat(width)}</w:tblGrid>`;
  const lines = rows.map(
    (row, index) =>
      `<w:tr>${Array.from({ length: width }, (_, at) => cellOf(runsOf(row[at] ?? "", index === 0 ? bold : ""))).join("")}</w:tr>`,
  );
  // Two tables without a paragraph between them would be one.
  return `<w:tbl>${properties}${columns}${lines.join("")}</w:tbl>${paragraphOf("", "")}`;
}
