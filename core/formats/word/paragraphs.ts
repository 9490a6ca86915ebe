import type { Label, Numbering } from "./numbering.ts";
import { chosen, type Met, type Piece, RunReader, through } from "./runs.ts";
import { inListOf, levelIn, outlineLevel, type Style, type Styles } from "./styles.ts";
import { child, type Element, val } from "./xml.ts";

export interface Paragraph {
  readonly part: string;
  readonly element: Element;
  /** For what stands in a text box: the paragraph of the page that holds the box. */
  readonly holder?: Element | undefined;
  readonly style: Style;
  /** For a heading: its level, from 1; 0 for a title. */
  readonly heading?: number | undefined;
  readonly label?: Label | undefined;
  /** All of its words are bold. */
  readonly bold: boolean;
  readonly pieces: readonly Piece[];
  /** The ids of the comments that hang on it. */
  readonly comments: readonly string[];
  /** Text that Word does not show stands in it. */
  readonly hidden: boolean;
}

export interface Table {
  readonly element: Element;
  readonly rows: readonly Row[];
}

export interface Row {
  readonly element: Element;
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly element: Element;
  /** How many columns it takes. */
  readonly span: number;
  readonly content: readonly Item[];
}

/** What stands one below the other in a document, in a cell or in a text box. */
export type Item = Paragraph | Table;

/** What a document is read with. */
export interface Sources {
  readonly styles: Styles;
  readonly numbering: Numbering;
}

/** Word knows no wider table. */
const mostColumns = 63;

/** Reads one part of a document into its paragraphs and tables. */
export class PartReader {
  readonly #path: string;
  readonly #text: string;
  readonly #sources: Sources;
  readonly #met: Met;
  /** Paragraphs whose end was deleted: their words belong to the next one. */
  #unended: Paragraph[] = [];
  /** The paragraph in whose text boxes it reads. */
  #holder: Element | undefined;

  constructor(path: string, text: string, sources: Sources, met: Met) {
    this.#path = path;
    this.#text = text;
    this.#sources = sources;
    this.#met = met;
  }

  /** What stands in an element, in order. */
  read(parent: Element): readonly Item[] {
    return [...parent.children.flatMap((element) => this.#item(element)), ...this.#ended()];
  }

  /** The paragraphs whose end was deleted, where no other one follows. */
  #ended(): readonly Item[] {
    const last = this.#unended.pop();
    return last ? [joined(this.#unended.splice(0), last)] : [];
  }

  #item(element: Element): readonly Item[] {
    const { name } = element;
    if (name === "w:p") return this.#paragraph(element);
    if (name === "w:tbl") return [...this.#ended(), this.#table(element)];
    if (name === "w:altChunk") this.#met.embedded = true;
    if (name === "mc:AlternateContent") return this.read(chosen(element) ?? element);
    return through.test(name) && !isContents(element) ? this.read(element) : [];
  }

  #table(table: Element): Table {
    const all = inside(table, "w:tr");
    const kept = all.filter((row) => !isTracked(row, "w:del"));
    if (kept.length < all.length || kept.some((row) => isTracked(row, "w:ins"))) this.#met.changes = true;
    const rows = kept.map((element): Row => {
      let left = mostColumns;
      const cells = inside(element, "w:tc").map((cell): Cell => {
        const span = Math.max(
          1,
          Math.min(left, Math.trunc(Number(val(child(cell, "w:tcPr"), "w:gridSpan") ?? 1)) || 1),
        );
        left -= span;
        return { element: cell, span, content: this.read(cell) };
      });
      return { element, cells };
    });
    return { element: table, rows };
  }

  /** A paragraph, and what stands in its text boxes. */
  #paragraph(element: Element): readonly Item[] {
    const properties = child(element, "w:pPr");
    const style = this.#sources.styles.of(val(properties, "w:pStyle"));
    // Lines of a table of contents say again what the headings say.
    if (/^(?:toc (?:\d|heading)|contents heading)$/.test(style.name)) return [];
    const runs = new RunReader(this.#text, this.#met, style, this.#sources.styles);
    runs.read(element);
    const inList = inListOf(child(properties, "w:numPr"), style.inList);
    const mark = child(properties, "w:rPr");
    const endless = child(mark, "w:del") ?? child(mark, "w:moveFrom");
    const own: Paragraph = {
      part: this.#path,
      element,
      holder: this.#holder,
      style,
      heading: levelIn(outlineLevel(properties) ?? style.heading),
      // One without words is counted as well.
      label: inList && !endless ? this.#sources.numbering.next(inList) : undefined,
      bold: runs.bold,
      pieces: runs.pieces,
      comments: runs.comments,
      hidden: runs.hidden,
    };
    if (endless ?? child(mark, "w:ins") ?? child(mark, "w:moveTo")) this.#met.changes = true;
    if (endless && own.pieces.length > 0) this.#unended.push(own);
    const paragraphs = endless ? [] : [joined(this.#unended.splice(0), own)];
    return runs.boxes.length > 0 ? [...paragraphs, ...this.#inBoxes(element, runs.boxes)] : paragraphs;
  }

  /** What stands in text boxes has no part in the paragraph that holds them. */
  #inBoxes(holder: Element, boxes: readonly Element[]): readonly Item[] {
    const unended = this.#unended;
    this.#unended = [];
    const outer = this.#holder;
    this.#holder ??= holder;
    const items = boxes.flatMap((box) => this.read(box));
    this.#holder = outer;
    this.#unended = unended;
    return items;
  }
}

/** Paragraphs that are one when the changes are accepted: it looks like the last. */
function joined(before: readonly Paragraph[], last: Paragraph): Paragraph {
  if (before.length === 0) return last;
  const all = [...before, last];
  return {
    ...last,
    bold: all.every(({ bold }) => bold),
    pieces: all.flatMap(({ pieces }) => pieces),
    comments: all.flatMap(({ comments }) => comments),
    hidden: all.some(({ hidden }) => hidden),
  };
}

/** Was a row of a table put in, or taken out, with changes tracked? */
const isTracked = (row: Element, how: "w:ins" | "w:del"): boolean => child(child(row, "w:trPr"), how) !== undefined;

/** Rows of a table or cells of a row, through whatever only holds them. */
const inside = (parent: Element, name: string): readonly Element[] =>
  parent.children.flatMap((element) =>
    element.name === name ? [element] : through.test(element.name) ? inside(element, name) : [],
  );

/** A table of contents that Word made. */
const isContents = (element: Element): boolean =>
  element.name === "w:sdt" &&
  /^table of contents$/i.test(val(child(child(element, "w:sdtPr"), "w:docPartObj"), "w:docPartGallery") ?? "");
