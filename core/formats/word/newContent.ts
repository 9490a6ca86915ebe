import { type Look, lookOf, lookOfRun, noLook, paragraphProperties, type Source } from "./looks.ts";
import { cellsOf, paragraphOf, runOf, runsOf } from "./newRuns.ts";
import { comparing, newRows, newTable } from "./newTables.ts";
import type { Placed, PlacedRow } from "./projection.ts";
import { textOf } from "./runs.ts";
import type { Styles } from "./styles.ts";
import { escaped } from "./xml.ts";

/** What is written of a new line: a heading of a level, an item of a list, or a paragraph. */
interface Line {
  readonly kind: "heading" | "listItem" | "paragraph";
  readonly level?: number | undefined;
  readonly words: string;
}

/** Where new lines go: beside a paragraph, behind or before it. */
export interface Beside {
  readonly anchor: Placed;
  readonly behind: boolean;
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
  blocks(text: string, beside: Beside): string | undefined {
    if (text.includes("<!--")) return undefined;
    const near = new Neighbours(this.#placed, beside, opensSection(text));
    const blocks: string[] = [];
    let rows: string[][] = [];
    const closeTable = (): void => {
      if (rows.length > 0) blocks.push(this.#table(rows, near));
      rows = [];
    };
    for (const line of text.split(/\r?\n/)) {
      const cells = cellsOf(line);
      if (cells) {
        if (!cells.every((cell) => /^:?-+:?$/.test(cell))) rows.push(cells);
        continue;
      }
      closeTable();
      if (line.trim() !== "") blocks.push(this.#paragraph(lineOf(line), near));
    }
    closeTable();
    return blocks.join("");
  }

  /** The XML of new rows under one; `undefined` where a line is no such row. */
  rows(text: string, { row, table }: PlacedRow, beside: Placed): string | undefined {
    return newRows(text, row, table, this.#source(beside));
  }

  #table(rows: readonly (readonly string[])[], near: Neighbours): string {
    const body = near.paragraph();
    const look = body ? lookOf(body.pieces, this.#source(body)) : noLook;
    return newTable(rows, look, comparing(near.before), this.#source(near.anchor));
  }

  #paragraph({ kind, level = 1, words }: Line, near: Neighbours): string {
    const like = kind === "heading" ? near.heading(level) : kind === "listItem" ? near.item() : near.paragraph();
    const source = this.#source(like ?? near.anchor);
    if (kind === "heading") {
      // Below a title the headings of the second level are Word's first.
      const style = like ? undefined : this.#styles.headingId(near.isTitled ? level - 1 : level);
      if (style) return paragraphOf(`<w:pPr><w:pStyle w:val="${escaped(style)}"/></w:pPr>`, runOf(words, ""));
      if (!like) return paragraphOf("", runOf(words, noLook.bold));
      // A heading that Word numbers brings its number with it.
      const shown = like.paragraph.label?.kind === "number" ? words.replace(/^\d+(?:\.\d+)*[.)]?\s+/, "") : words;
      const cased =
        /\p{Ll}/u.test(textOf(like.pieces)) || like.pieces.some(({ capitals }) => capitals)
          ? shown
          : shown.toUpperCase();
      return paragraphOf(
        paragraphProperties(like.paragraph.element, source),
        runOf(cased, lookOf(like.pieces, source).own),
      );
    }
    if (!like) return paragraphOf("", runsOf(kind === "listItem" ? `• ${words}` : words, noLook));
    const runs = labelled(words, like, source) ?? runsOf(words, lookOf(like.pieces, source));
    return paragraphOf(paragraphProperties(like.paragraph.element, source), runs);
  }

  #source({ paragraph: { part } }: Placed): Source {
    const text = this.#texts.get(part) ?? "";
    return ({ start, end }) => text.slice(start, end);
  }
}

export const opensSection = (text: string): boolean => /^#{1,6}\s/m.test(text);

/** The paragraphs that new lines are to look like. */
class Neighbours {
  readonly anchor: Placed;
  readonly before: readonly Placed[];
  readonly isTitled: boolean;
  readonly #after: readonly Placed[];
  readonly #inSection: boolean;

  constructor(placed: readonly Placed[], { anchor, behind }: Beside, inSection: boolean) {
    const { part, holder } = anchor.paragraph;
    const all = placed.filter(({ paragraph }) => paragraph.part === part && paragraph.holder === holder);
    const at = all.indexOf(anchor) + (behind ? 1 : 0);
    this.anchor = anchor;
    this.before = all.slice(0, at);
    this.#after = all.slice(at);
    this.#inSection = inSection;
    this.isTitled = placed.some(({ paragraph }) => paragraph.heading === 0);
  }

  /** A heading of that level; in a document without Word's headings any, for lines in capitals have one level alone. */
  heading(level: number): Placed | undefined {
    const isHeading = ({ form }: Placed): boolean => form?.kind === "heading";
    const same = this.#nearest((one) => isHeading(one) && one.form?.level === level);
    const marked = [...this.before, ...this.#after].some(({ paragraph }) => (paragraph.heading ?? 0) > 0);
    return same ?? (marked ? undefined : this.#nearest((one) => isHeading(one) && one.paragraph.heading !== 0));
  }

  item(): Placed | undefined {
    return this.#nearest(({ form, paragraph }) => form?.kind === "listItem" && paragraph.label?.kind === "bullet");
  }

  /**
   * In a section, text under a heading before any other; elsewhere the line beside it, which alone lends its number.
   */
  paragraph(): Placed | undefined {
    const isText = ({ form }: Placed): boolean => form?.kind === "paragraph";
    if (!this.#inSection)
      return isText(this.anchor) ? this.anchor : this.#nearest((one) => isText(one) && !one.paragraph.label);
    const isBody = (one: Placed): boolean =>
      isText(one) && !one.paragraph.bold && !apart.test(one.paragraph.style.name);
    const underHeading = (all: readonly Placed[]): Placed | undefined =>
      all.findLast((one, index) => isBody(one) && all[index - 1]?.form?.kind === "heading");
    return (
      underHeading(this.before) ??
      underHeading(this.#after) ??
      this.#nearest((one) => isBody(one) && textOf(one.pieces).length > 40) ??
      this.#nearest(isText)
    );
  }

  /** The last one before the place, else the first one after it. */
  #nearest(fits: (one: Placed) => boolean): Placed | undefined {
    return this.before.findLast(fits) ?? this.#after.find(fits);
  }
}

/** Styles of paragraphs that stand apart from the text. */
const apart = /^(?:caption|title|subtitle|header|footer|toc\b.*|(?:intense )?quote)$/;

/** "Wards: All" under a line whose label looks otherwise than its value, or has a tab behind it: as that line does. */
function labelled(words: string, { pieces, paragraph }: Placed, source: Source): string | undefined {
  const [, label, value] = /^\**([^:*]{2,60}:)\**\s+(.*)$/.exec(words) ?? [];
  const known = /^[^:]{2,60}:/.exec(textOf(pieces))?.[0];
  const [first] = pieces;
  const last = pieces.findLast(({ run }) => run !== undefined)?.run;
  if (!label || value === undefined || !known || !first?.run || !last || paragraph.bold) return undefined;
  const tab = pieces.some(({ holder: { name } }) => name === "w:tab");
  const look: Look = lookOfRun(last, source);
  const shown = runOf(label, lookOfRun(first.run, source).own);
  return `${shown}${tab ? `<w:r>${look.plain}<w:tab/></w:r>` : ""}${runsOf(`${tab ? "" : " "}${value}`, look)}`;
}

function lineOf(line: string): Line {
  const [, marks, title = ""] = /^(#{1,6})\s+(.*)$/.exec(line) ?? [];
  if (marks) return { kind: "heading", level: marks.length, words: title };
  const item = /^\s*[-*]\s+(.*)$/.exec(line)?.[1];
  return item === undefined ? { kind: "paragraph", words: line.trim() } : { kind: "listItem", words: item };
}
