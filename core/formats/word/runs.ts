import { formSign, signOf, symbolOf } from "./signs.ts";
import type { Style, Styles } from "./styles.ts";
import { child, type Element, stretchesOf } from "./xml.ts";

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
  /** The link or the field whose words these are: new words do not belong to it. */
  readonly shownBy?: Shown | undefined;
  /** For the mark of a note: which note. */
  readonly note?: NoteId;
}

/** What some pieces show, one after the other. */
export const textOf = (pieces: readonly Pick<Piece, "text">[]): string => pieces.map(({ text }) => text).join("");

export interface Shown {
  /** Where it ends in its part, once that is read. */
  end?: number;
}

export interface NoteId {
  readonly kind: "footnote" | "endnote";
  readonly id: string;
}

/** What was met on the way and is not read, or not as it stands. */
export interface Met {
  changes: boolean;
  embedded: boolean;
}

/** Elements that only hold what is to be read. */
export const through =
  /^(?:w:(?:sdt|sdtContent|ins|moveTo|customXml|smartTag|hyperlink|fldSimple|bdo|dir|rt|ruby|rubyBase)|m:.*)$/;

/** Reads what the runs of a paragraph hold. */
export class RunReader {
  readonly pieces: Piece[] = [];
  readonly comments: string[] = [];
  readonly boxes: Element[] = [];
  hidden = false;
  bold = true;
  #run: Element | undefined;
  #inSigns = false;
  #shownBy: Shown | undefined;
  /** Fields within fields. */
  #fields = 0;
  readonly #text: string;
  readonly #met: Met;
  readonly #style: Style;
  readonly #styles: Styles;

  constructor(text: string, met: Met, style: Style, styles: Styles) {
    this.#styles = styles;
    this.#text = text;
    this.#met = met;
    this.#style = style;
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
        const outer = this.#shownBy;
        if (name === "w:hyperlink" || name === "w:fldSimple") this.#shownBy ??= { end: element.end };
        this.read(element);
        if (outer === undefined && this.#fields === 0) this.#shownBy = undefined;
      }
    }
  }

  #ofField(type: string | undefined): void {
    if (type === "begin" && this.#fields++ === 0) this.#shownBy ??= {};
    if (type !== "end" || this.#fields === 0 || --this.#fields > 0) return;
    if (this.#shownBy && this.#run) this.#shownBy.end ??= this.#run.end;
    this.#shownBy = undefined;
  }

  #ofRun(run: Element): void {
    this.#run = run;
    const properties = child(run, "w:rPr");
    const before = this.pieces.length;
    this.#inSigns = /^wingdings/i.test(child(properties, "w:rFonts")?.attributes["w:ascii"] ?? "");
    for (const element of run.children) this.#content(element);
    const words = this.pieces.slice(before).some(({ text }) => text.trim() !== "");
    if (words && (this.#styles.ofRun(properties, "w:vanish") ?? this.#style.hidden)) this.hidden = true;
    if (words && !(this.#styles.ofRun(properties, "w:b") ?? this.#style.bold)) this.bold = false;
    this.#run = undefined;
  }

  #content(element: Element): void {
    switch (element.name) {
      case "w:t":
        if (this.#inSigns) this.#signs(element);
        else this.#words(element);
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
      case "w:fldChar": {
        this.#ofField(element.attributes["w:fldCharType"]);
        const sign = formSign(element);
        if (sign) this.#whole(element, sign);
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
      this.pieces.push({ ...stretch, holder: element, run: this.#run, shownBy: this.#shownBy });
  }

  /** Words in a font of signs: each letter is one. */
  #signs(element: Element): void {
    for (const stretch of stretchesOf(element, this.#text)) {
      const text = [...stretch.text].map((letter) => (letter.trim() === "" ? letter : signOf(letter))).join("");
      this.pieces.push({ ...stretch, text, holder: element, run: this.#run, shownBy: this.#shownBy });
    }
  }

  #whole(element: Element, text: string, note?: NoteId): void {
    const { start, end } = element;
    const piece = { text, at: start, width: end - start, holder: element, run: this.#run, shownBy: this.#shownBy };
    this.pieces.push(note ? { ...piece, note } : piece);
  }
}

/** Of several ways to show the same, the first. */
export const chosen = (element: Element): Element | undefined =>
  child(element, "mc:Choice") ?? child(element, "mc:Fallback");

/** Text boxes within a drawing, but not those within a box. */
function boxesIn(element: Element): readonly Element[] {
  if (element.name === "w:txbxContent") return [element];
  if (element.name === "mc:AlternateContent") return boxesIn(chosen(element) ?? { ...element, children: [] });
  return element.children.flatMap(boxesIn);
}
