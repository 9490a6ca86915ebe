import type { Span } from "../../report/span.ts";
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
  /** What stands with it between the same tracked changes: new words may not reach over one. */
  readonly untracked?: object | undefined;
  /** Another way to show the same stands beside it, and would go on to show the old words. */
  readonly copied?: true | undefined;
  /** Its capitals are Word's, not whoever typed it. */
  readonly capitals?: true | undefined;
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
  /** How many paragraphs were read so far, those of notes, comments and cells among them. */
  paragraphs: number;
}

/** Elements that only hold what is to be read. */
export const through =
  /^(?:w:(?:sdt|sdtContent|ins|moveTo|customXml|smartTag|hyperlink|fldSimple|bdo|dir|rt|ruby|rubyBase)|m:.*)$/;

/** Reads what the runs of a paragraph hold. */
export class RunReader {
  readonly pieces: Piece[] = [];
  readonly comments: string[] = [];
  readonly boxes: Box[] = [];
  /** The ends of comments' ranges that stand in it, in order. */
  readonly ranges: Element[] = [];
  hidden = false;
  bold = true;
  #run: Element | undefined;
  #inSigns = false;
  #shownBy: Shown | undefined;
  #capitals = false;
  #untracked = {};
  #copied = false;
  /** The fields within fields that are open: where the code of each begins, until it has come to what it shows. */
  readonly #fields: (number | undefined)[] = [];
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
      else if (name === "w:del" || name === "w:moveFrom") this.#meetChange();
      else if (name === "mc:AlternateContent") this.#alternatives(element, () => this.read(chosen(element) ?? element));
      else if (isRangeEnd(element)) this.ranges.push(element);
      else if (through.test(name)) {
        const tracked = name === "w:ins" || name === "w:moveTo";
        if (tracked) this.#meetChange();
        const outer = this.#shownBy;
        if (name === "w:hyperlink" || name === "w:fldSimple") this.#shownBy ??= { end: element.end };
        this.read(element);
        if (tracked) this.#meetChange();
        if (outer === undefined && this.#fields.length === 0) this.#shownBy = undefined;
      }
    }
  }

  #meetChange(): void {
    this.#met.changes = true;
    this.#untracked = {};
  }

  #alternatives({ children }: Element, read: () => void): void {
    const outer = this.#copied;
    this.#copied ||= children.length > 1;
    read();
    this.#copied = outer;
  }

  /** One end of a field, or the place where its code ends: Word shows what comes behind that. */
  #ofField(element: Element): void {
    const type = element.attributes["w:fldCharType"];
    if (type === "begin" && this.#fields.length === 0) this.#shownBy ??= {};
    const sign = formSign(element);
    if (sign) this.#whole(element, sign);
    if (type === "begin") this.#fields.push(this.pieces.length);
    else if (type === "separate" && this.#fields.length > 0) {
      this.#dropCode();
      this.#fields.push(undefined);
    } else if (type === "end" && this.#fields.length > 0) {
      this.#dropCode();
      if (this.#fields.length > 0) return;
      if (this.#shownBy && this.#run) this.#shownBy.end ??= this.#run.end;
      this.#shownBy = undefined;
    }
  }

  #dropCode(): void {
    this.pieces.length = this.#fields.pop() ?? this.pieces.length;
  }

  #ofRun(run: Element): void {
    this.#run = run;
    const properties = child(run, "w:rPr");
    const before = this.pieces.length;
    this.#capitals = this.#styles.ofRun(properties, "w:caps") ?? this.#style.capitals;
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
      case "w:fldChar":
        this.#ofField(element);
        break;
      case "w:commentReference":
        this.comments.push(element.attributes["w:id"] ?? "");
        break;
      case "mc:AlternateContent":
        this.#boxes(element);
        this.#alternatives(element, () => {
          for (const inner of chosen(element)?.children ?? []) if (!drawn.test(inner.name)) this.#content(inner);
        });
        break;
      case "w:object":
        this.#met.embedded = true;
        break;
      case "w:drawing":
      case "w:pict":
        this.#boxes(element);
        break;
    }
  }

  #boxes(element: Element): void {
    const boxes = boxesIn(element, this.#text);
    this.boxes.push(...(this.#copied ? boxes.map(({ element: box }) => ({ element: box, copy: within(box) })) : boxes));
  }

  #words(element: Element): void {
    for (const stretch of stretchesOf(element, this.#text))
      this.#add({ ...stretch, ...(this.#capitals ? { text: inCapitals(stretch.text), capitals: true } : {}) }, element);
  }

  /** Words in a font of signs: each letter is one. */
  #signs(element: Element): void {
    for (const stretch of stretchesOf(element, this.#text)) {
      const text = [...stretch.text].map((letter) => (letter.trim() === "" ? letter : signOf(letter))).join("");
      this.#add({ ...stretch, text }, element);
    }
  }

  #whole(element: Element, text: string, note?: NoteId): void {
    const { start, end } = element;
    this.#add({ text, at: start, width: end - start, ...(note ? { note } : {}) }, element);
  }

  #add(piece: Pick<Piece, "text" | "at" | "width" | "note" | "capitals">, holder: Element): void {
    const known = { holder, run: this.#run, shownBy: this.#shownBy, untracked: this.#untracked };
    this.pieces.push(this.#copied ? { ...piece, ...known, copied: true } : { ...piece, ...known });
  }
}

/** Of several ways to show the same, the first. */
export const chosen = (element: Element): Element | undefined =>
  child(element, "mc:Choice") ?? child(element, "mc:Fallback");

export const isRangeEnd = ({ name }: Element): boolean => /^w:commentRange(?:Start|End)$/.test(name);

const drawn = /^w:(?:drawing|pict)$/;

/** Letter by letter: a letter whose capital is two stays as it is, and so every letter keeps its place. */
const inCapitals = (text: string): string =>
  text.replace(/\p{Ll}/gu, (letter) => {
    const capital = letter.toUpperCase();
    return capital.length === letter.length ? capital : letter;
  });

/** A text box. */
export interface Box {
  readonly element: Element;
  readonly copy?: Copy | undefined;
}

/** A stretch of a part that stands there twice, in two ways to show the same. */
export interface Copy extends Span {
  /** How far behind it the other one stands; none where the two are not alike, or are more than two. */
  readonly by?: number | undefined;
}

/** The content of an element that is there twice, in two ways that are not held against each other. */
export const within = ({ opened, closing }: Element): Copy => ({ start: opened, end: closing });

/** Text boxes within a drawing, but not those within a box. */
function boxesIn(element: Element, part: string): readonly Box[] {
  if (element.name === "w:txbxContent") return [{ element }];
  if (element.name !== "mc:AlternateContent") return element.children.flatMap((inner) => boxesIn(inner, part));
  const shown = chosen(element);
  const boxes = shown ? boxesIn(shown, part) : [];
  const others = element.children.filter((other) => other !== shown).flatMap((other) => boxesIn(other, part));
  if (others.length === 0) return boxes;
  return boxes.map(({ element: { opened, closing, ...box }, copy }, index) => {
    const other = others[index];
    const alike =
      other && !copy && others.length === boxes.length && part.slice(opened, closing) === sourceOf(other.element, part);
    return {
      element: { ...box, opened, closing },
      copy: { start: opened, end: closing, by: alike ? other.element.opened - opened : undefined },
    };
  });
}

const sourceOf = ({ opened, closing }: Element, part: string): string => part.slice(opened, closing);
