import type { Label, Numbering } from "./numbering.ts";
import { boldOf, inListOf, outlineLevel, type Style, type Styles } from "./styles.ts";
import { child, type Element, isOn, stretchesOf, val } from "./xml.ts";

/** A stretch of a paragraph as a reader sees it. */
export interface Piece {
  /** A line break is "\n"; the mark of a note is "". */
  readonly text: string;
  /** Where it stands in its part, and how many units it takes there. */
  readonly at: number;
  readonly width: number;
  /** What holds it: words stand in a `w:t`, anything else is the whole of an element. */
  readonly holder: Element;
  /** The run that it is part of; none for a formula. */
  readonly run: Element | undefined;
  /** For the mark of a note: which note. */
  readonly note?: NoteId;
}

export interface NoteId {
  readonly kind: "footnote" | "endnote";
  readonly id: string;
}

export interface Paragraph {
  readonly part: string;
  readonly element: Element;
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

/** What was met on the way and is not read, or not as it stands. */
export interface Met {
  changes: boolean;
  embedded: boolean;
}

/** Elements that only hold what is to be read. */
const through =
  /^(?:w:(?:sdt|sdtContent|ins|moveTo|customXml|smartTag|hyperlink|fldSimple|bdo|dir|rt|ruby|rubyBase)|m:.*)$/;

/** Reads one part of a document into its paragraphs and tables. */
export class PartReader {
  readonly #path: string;
  readonly #text: string;
  readonly #sources: Sources;
  readonly #met: Met;

  constructor(path: string, text: string, sources: Sources, met: Met) {
    this.#path = path;
    this.#text = text;
    this.#sources = sources;
    this.#met = met;
  }

  /** What stands in an element, in order. */
  read(parent: Element): readonly Item[] {
    return parent.children.flatMap((element) => this.#item(element));
  }

  #item(element: Element): readonly Item[] {
    const { name } = element;
    if (name === "w:p") return this.#paragraph(element);
    if (name === "w:tbl") return [this.#table(element)];
    if (name === "w:altChunk") this.#met.embedded = true;
    if (name === "mc:AlternateContent") return this.read(chosen(element) ?? element);
    return through.test(name) && !isContents(element) ? this.read(element) : [];
  }

  #table(table: Element): Table {
    const rows = inside(table, "w:tr").map((element): Row => {
      const cells = inside(element, "w:tc").map(
        (cell): Cell => ({
          span: Math.max(1, Math.min(63, Number(val(child(cell, "w:tcPr"), "w:gridSpan") ?? 1) || 1)),
          content: this.read(cell),
        }),
      );
      return { element, cells };
    });
    return { element: table, rows };
  }

  /** A paragraph, and what stands in its text boxes. */
  #paragraph(element: Element): readonly Item[] {
    const properties = child(element, "w:pPr");
    const style = this.#sources.styles.of(val(properties, "w:pStyle"));
    // Lines of a table of contents say again what the headings say.
    if (/^toc \d$/.test(style.name)) return [];
    const runs = new RunReader(this.#text, this.#met, style.bold);
    runs.read(element);
    const inList = inListOf(child(properties, "w:numPr")) ?? style.inList;
    const shown = runs.pieces.some(({ text }) => text.trim() !== "");
    const paragraph: Paragraph = {
      part: this.#path,
      element,
      style,
      heading: outlineLevel(properties) ?? style.heading,
      label: inList && shown ? this.#sources.numbering.next(inList) : undefined,
      bold: runs.bold,
      pieces: runs.pieces,
      comments: runs.comments,
      hidden: runs.hidden,
    };
    return [paragraph, ...runs.boxes.flatMap((box) => this.read(box))];
  }
}

/** Reads what the runs of a paragraph hold. */
class RunReader {
  readonly pieces: Piece[] = [];
  readonly comments: string[] = [];
  readonly boxes: Element[] = [];
  hidden = false;
  bold = true;
  #run: Element | undefined;
  readonly #text: string;
  readonly #met: Met;
  readonly #boldStyle: boolean;

  constructor(text: string, met: Met, boldStyle: boolean) {
    this.#text = text;
    this.#met = met;
    this.#boldStyle = boldStyle;
  }

  read(parent: Element): void {
    for (const element of parent.children) {
      const { name } = element;
      if (name === "w:r") this.#ofRun(element);
      else if (name === "m:t") this.#words(element);
      else if (name === "w:del" || name === "w:moveFrom") this.#met.changes = true;
      else if (name === "mc:AlternateContent") this.read(chosen(element) ?? element);
      else if (through.test(name)) {
        if (name === "w:ins" || name === "w:moveTo") this.#met.changes = true;
        this.read(element);
      }
    }
  }

  #ofRun(run: Element): void {
    this.#run = run;
    const properties = child(run, "w:rPr");
    const before = this.pieces.length;
    for (const element of run.children) this.#content(element);
    const words = this.pieces.slice(before).some(({ text }) => text.trim() !== "");
    if (words && isOn(properties, "w:vanish")) this.hidden = true;
    if (words && !(boldOf(properties) ?? this.#boldStyle)) this.bold = false;
    this.#run = undefined;
  }

  #content(element: Element): void {
    switch (element.name) {
      case "w:t":
        this.#words(element);
        break;
      case "w:tab":
      case "w:ptab":
        this.#whole(element, " ");
        break;
      case "w:br":
        if (!/^(?:page|column)$/.test(element.attributes["w:type"] ?? "")) this.#whole(element, "\n");
        break;
      case "w:cr":
        this.#whole(element, "\n");
        break;
      case "w:noBreakHyphen":
        this.#whole(element, "-");
        break;
      case "w:sym":
        this.#whole(element, symbolOf(element));
        break;
      case "w:footnoteReference":
      case "w:endnoteReference": {
        const kind = element.name === "w:footnoteReference" ? "footnote" : "endnote";
        const note = { kind, id: element.attributes["w:id"] ?? "" } as const;
        this.#whole(element, "", note);
        break;
      }
      case "w:commentReference":
        this.comments.push(element.attributes["w:id"] ?? "");
        break;
      case "mc:AlternateContent":
        for (const inner of chosen(element)?.children ?? []) this.#content(inner);
        break;
      case "w:object":
        this.#met.embedded = true;
        break;
      case "w:drawing":
      case "w:pict":
        this.boxes.push(...boxesIn(element));
        break;
    }
  }

  #words(element: Element): void {
    for (const stretch of stretchesOf(element, this.#text))
      this.pieces.push({ ...stretch, holder: element, run: this.#run });
  }

  #whole(element: Element, text: string, note?: NoteId): void {
    const { start, end } = element;
    const piece = { text, at: start, width: end - start, holder: element, run: this.#run };
    this.pieces.push(note ? { ...piece, note } : piece);
  }
}

/** Of several ways to show the same, the first. */
const chosen = (element: Element): Element | undefined => child(element, "mc:Choice") ?? child(element, "mc:Fallback");

/** Text boxes within a drawing, but not those within a box. */
function boxesIn(element: Element): readonly Element[] {
  if (element.name === "w:txbxContent") return [element];
  if (element.name === "mc:AlternateContent") return boxesIn(chosen(element) ?? { ...element, children: [] });
  return element.children.flatMap(boxesIn);
}

/** Rows of a table or cells of a row, through whatever only holds them. */
const inside = (parent: Element, name: string): readonly Element[] =>
  parent.children.flatMap((element) =>
    element.name === name ? [element] : through.test(element.name) ? inside(element, name) : [],
  );

/** A table of contents that Word made. */
const isContents = (element: Element): boolean =>
  element.name === "w:sdt" &&
  /^table of contents$/i.test(val(child(child(element, "w:sdtPr"), "w:docPartObj"), "w:docPartGallery") ?? "");

/** Boxes and ticks of the fonts that Word's own dialogue offers for them; any other sign is a bullet. */
const symbols: Readonly<Record<string, string>> = {
  "6F": "☐",
  A8: "☐",
  "71": "☐",
  FE: "☒",
  FD: "☒",
  FB: "✗",
  FC: "✓",
  "52": "☑",
  A3: "☐",
  "50": "✓",
};

const symbolOf = ({ attributes }: Element): string =>
  symbols[(attributes["w:char"] ?? "").toUpperCase().replace(/^F0/, "")] ?? "•";
