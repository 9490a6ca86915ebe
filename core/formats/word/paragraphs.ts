import type { Label, Numbering } from "./numbering.ts";
import { tooLong } from "./package.ts";
import { type Box, type Copy, chosen, isRangeEnd, type Met, type Piece, RunReader, through, within } from "./runs.ts";
import { inListOf, levelIn, outlineLevel, type Style, type Styles } from "./styles.ts";
import { child, type Element, val } from "./xml.ts";

export interface Paragraph {
  readonly part: string;
  readonly element: Element;
  /** For what stands in a text box: the paragraph of the page that holds the box. */
  readonly holder?: Element | undefined;
  /** For what stands in a text box that the part has twice: the stretch that is there again. */
  readonly copy?: Copy | undefined;
  /** For what stands in a control that takes no other paragraphs: the control. */
  readonly control?: Control | undefined;
  readonly style: Style;
  /** For a heading: its level, from 1; 0 for a title. */
  readonly heading?: number | undefined;
  readonly label?: Label | undefined;
  /** All of its words are bold. */
  readonly bold: boolean;
  readonly pieces: readonly Piece[];
  /** The ids of the comments that hang on it, be it with others. */
  readonly comments: readonly string[];
  /** Text that Word does not show stands in it. */
  readonly hidden: boolean;
}

/** A control of a form. */
export interface Control {
  readonly element: Element;
  /** Nobody may change what stands in it. */
  readonly locked: boolean;
}

export interface Table {
  readonly element: Element;
  readonly rows: readonly Row[];
}

export interface Row {
  readonly element: Element;
  /** Columns that it leaves out before its first cell. */
  readonly skipped: number;
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

/** Three hundred pages have some five thousand, and a hundred thousand where all of them are full of narrow tables. */
export const mostParagraphs = 100_000;

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
  #copy: Copy | undefined;
  #control: Control | undefined;
  readonly #ranges = new CommentRanges();

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
    if (name === "mc:AlternateContent") return this.#inAlternative(element);
    if (isRangeEnd(element)) this.#ranges.meet([element], undefined);
    if (isContents(element)) return this.#endsOfSections(element);
    if (name === "w:sdt") return this.#inControl(element);
    return through.test(name) ? this.read(element) : [];
  }

  #inAlternative(element: Element): readonly Item[] {
    const outer = this.#copy;
    const shown = chosen(element) ?? element;
    if (element.children.length > 1) this.#copy = within(shown);
    const items = this.read(shown);
    this.#copy = outer;
    return items;
  }

  #inControl(element: Element): readonly Item[] {
    const outer = this.#control;
    this.#control ??= controlOf(element);
    const items = this.read(element);
    this.#control = outer;
    return items;
  }

  #table(table: Element): Table {
    const all = inside(table, "w:tr");
    const kept = all.filter((row) => !isTracked(row, "w:del"));
    if (kept.length < all.length || kept.some((row) => isTracked(row, "w:ins"))) this.#met.changes = true;
    const rows = kept.map((element): Row => {
      const skipped = columnsIn(child(element, "w:trPr"), "w:gridBefore", 0, mostColumns - 1);
      let left = mostColumns - skipped;
      const cells = inside(element, "w:tc").map((cell): Cell => {
        const span = columnsIn(child(cell, "w:tcPr"), "w:gridSpan", 1, left);
        left -= span;
        return { element: cell, span, content: this.read(cell) };
      });
      return { element, skipped, cells };
    });
    return { element: table, rows };
  }

  /** A paragraph, and what stands in its text boxes. */
  #paragraph(element: Element): readonly Item[] {
    if (++this.#met.paragraphs > mostParagraphs) throw tooLong;
    const properties = child(element, "w:pPr");
    const style = this.#sources.styles.of(val(properties, "w:pStyle"));
    // Lines of a table of contents say again what the headings say.
    if (/^(?:toc (?:\d|heading)|contents heading)$/.test(style.name)) return this.#endsOfSections(element);
    const runs = new RunReader(this.#text, this.#met, style, this.#sources.styles);
    runs.read(element);
    const inList = inListOf(child(properties, "w:numPr"), style.inList);
    const mark = child(properties, "w:rPr");
    const endless = child(mark, "w:del") ?? child(mark, "w:moveFrom");
    const own: Paragraph = {
      part: this.#path,
      element,
      holder: this.#holder,
      copy: this.#copy,
      control: this.#control,
      style,
      heading: levelIn(outlineLevel(properties) ?? style.heading),
      // One without words is counted as well.
      label: inList && !endless ? this.#sources.numbering.next(inList) : undefined,
      bold: runs.bold,
      pieces: runs.pieces,
      comments: runs.comments,
      hidden: runs.hidden,
    };
    this.#ranges.meet(runs.ranges, runs.comments);
    if (endless ?? child(mark, "w:ins") ?? child(mark, "w:moveTo")) this.#met.changes = true;
    if (endless && own.pieces.length > 0) this.#unended.push(own);
    const paragraphs = endless ? [] : [joined(this.#unended.splice(0), own)];
    return runs.boxes.length > 0 ? [...paragraphs, ...this.#inBoxes(element, runs.boxes)] : paragraphs;
  }

  /** What is left of paragraphs that are passed over: a section of pages may end with one. */
  #endsOfSections(element: Element): readonly Item[] {
    if (element.name !== "w:p") return element.children.flatMap((inner) => this.#endsOfSections(inner));
    if (!child(child(element, "w:pPr"), "w:sectPr")) return [];
    const style = this.#sources.styles.of(undefined);
    return [{ part: this.#path, element, style, bold: false, pieces: [], comments: [], hidden: false }];
  }

  /** What stands in text boxes has no part in the paragraph that holds them. */
  #inBoxes(holder: Element, boxes: readonly Box[]): readonly Item[] {
    const unended = this.#unended;
    this.#unended = [];
    const outer = this.#holder;
    this.#holder ??= holder;
    const [copy, control] = [this.#copy, this.#control];
    this.#control = undefined;
    const items = boxes.flatMap((box) => {
      // What is there four times and more is not written.
      this.#copy = copy ? { ...copy, by: undefined } : box.copy;
      return this.read(box.element);
    });
    this.#holder = outer;
    [this.#copy, this.#control] = [copy, control];
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

/** How many columns a property counts, from `least` to `most`. */
const columnsIn = (properties: Element | undefined, name: string, least: number, most: number): number =>
  Math.max(least, Math.min(most, Math.trunc(Number(val(properties, name) ?? least)) || least));

/** The control that an element is, if new paragraphs may not stand in it. */
function controlOf(element: Element): Control | undefined {
  const properties = child(element, "w:sdtPr");
  const locked = /^(?:sdtC|c)ontentLocked$/.test(val(properties, "w:lock") ?? "");
  return locked || child(properties, "w:text") ? { element, locked } : undefined;
}

/** Nobody writes more comments over one another. */
const mostRanges = 100;

/** The ranges that comments hang on: one may begin in a paragraph and end in another. */
class CommentRanges {
  /** By the id of a comment, the comments of each paragraph that it reaches. */
  readonly #reached = new Map<string, string[][]>();
  readonly #open = new Set<string>();

  /** What a paragraph has of them, and its comments; without them, what stands between two paragraphs. */
  meet(ends: readonly Element[], comments: string[] | undefined): void {
    const ids = new Set(this.#open);
    for (const { name, attributes } of ends) {
      const id = attributes["w:id"] ?? "";
      if (name === "w:commentRangeEnd") this.#open.delete(id);
      else if (this.#open.size < mostRanges) {
        this.#reached.set(id, []);
        ids.add(id);
        this.#open.add(id);
      }
    }
    if (!comments) return;
    for (const id of ids) this.#reached.get(id)?.push(comments);
    for (const id of [...comments]) {
      // Its mark stands behind the range.
      for (const others of this.#reached.get(id) ?? []) if (!others.includes(id)) others.push(id);
      this.#reached.delete(id);
      this.#open.delete(id);
    }
  }
}

/** A table of contents that Word made. */
const isContents = (element: Element): boolean =>
  element.name === "w:sdt" &&
  /^table of contents$/i.test(val(child(child(element, "w:sdtPr"), "w:docPartObj"), "w:docPartGallery") ?? "");
