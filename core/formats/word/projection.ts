import { ProseBuilder } from "../../report/prose.ts";
import type { BlockKind, CellPlace, Problem, Zone } from "../../report/report.ts";
import type { Span } from "../../report/span.ts";
import type { RawBlock, RawComment, StandsWith } from "../assemble.ts";
import { StandingLevels } from "../standsAsHeading.ts";
import { below, holdsTable, isLabelled, isLayout, onOneLine, paragraphsIn, trimmed } from "./layout.ts";
import type { Cell, Item, Paragraph, Row, Table } from "./paragraphs.ts";
import { type NoteId, type Piece, textOf } from "./runs.ts";

/**
 * A paragraph of the document, and the stretch of the text that shows its words (without what is printed before them).
 */
export interface Placed {
  readonly paragraph: Paragraph;
  readonly form: Form | undefined;
  readonly pieces: readonly PlacedPiece[];
  readonly span: Span;
  /** Where its line begins. */
  readonly line: number;
  /** The row of a table that it stands in. */
  readonly row?: PlacedRow | undefined;
  /** The outermost table that only lays out the page, where it stands in one. */
  readonly layout?: Table | undefined;
}

/** A piece, or what is left of it between the blanks at both ends of its paragraph, and its place in the text. */
export interface PlacedPiece extends Piece, Span {}

/** A row, and its line of the text. */
export interface PlacedRow {
  readonly row: Row;
  readonly table: Table;
  readonly span: Span;
}

/** Comments and notes by their ids. */
export interface Beside {
  readonly comments: ReadonlyMap<string, readonly string[]>;
  note(note: NoteId): readonly Item[];
}

/**
 * Writes a document as the text that its report is read in: headings with their marks, lists, tables with bars, notes
 * at the end. Every word of the text knows where it stands in the document.
 */
export class Projection {
  readonly blocks: RawBlock[] = [];
  readonly comments: RawComment[] = [];
  readonly problems: Problem[] = [];
  readonly placed: Placed[] = [];
  readonly #lines: string[] = [];
  readonly #beside: Beside;
  readonly #headings: (level: number) => number;
  readonly #usesStyles: boolean;
  readonly #levels = new StandingLevels();
  readonly #titled: boolean;
  readonly #notes: Marked[] = [];
  #layout: Table | undefined;
  readonly #numbers = new Map<string, number>();
  /** By the ids of Word's comments, which of `comments` were written for each. */
  readonly #commented = new Map<string, readonly number[]>();
  #length = 0;
  #atEdge = false;
  #zone: Zone | undefined;
  #standsWith: StandsWith | undefined;
  #tables = 0;
  #last: "list" | "other" | "nothing" = "nothing";

  constructor(beside: Beside, body: readonly Item[]) {
    this.#beside = beside;
    const levels = body.flatMap((item) => ("rows" in item ? [] : (item.heading ?? [])));
    // A title alone, by whatever style, says nothing of how the headings below it are written.
    this.#usesStyles = levels.length > 1 && levels.some((level) => level > 0);
    // Below a title the headings of the first level are sections.
    this.#titled = levels.includes(0) || levels.length === 1;
    this.#headings = (level) =>
      level === 0 || levels.length === 1 ? 1 : Math.min(6, this.#titled ? level + 1 : level);
  }

  get text(): string {
    return this.#lines.join("");
  }

  /** Writes what stands one below the other; in a zone of its own where the pages that it stands on say so. */
  write(items: readonly Item[], zone?: Zone): void {
    const outer = this.#zone;
    this.#zone = zone ?? outer;
    for (const item of items) {
      if (!("rows" in item)) this.#paragraph(item);
      else if (isLayout(item)) this.#laidOut(item);
      else this.#table(item);
    }
    this.#zone = outer;
  }

  /** How long the text is that was written so far. */
  get length(): number {
    return this.#length;
  }

  /**
   * Writes what stands at the edge of a page: no section of the report begins there, and where it is said where in the
   * text the page begins, it is of the section there.
   */
  writeEdge(items: readonly Item[], page?: number, zone?: Zone): void {
    this.#atEdge = true;
    this.#standsWith = page === undefined ? undefined : { kind: "edge", at: page };
    this.write(items, zone);
    this.#standsWith = undefined;
    this.#atEdge = false;
  }

  #laidOut(table: Table, whole = table): void {
    const outer = this.#layout;
    this.#layout ??= whole;
    for (const row of table.rows) this.write(row.cells.flatMap(({ content }) => content));
    this.#layout = outer;
  }

  /** Writes the notes that were met, each behind its mark; a note within a note is not followed. */
  writeNotes(): void {
    for (const [index, { note, at }] of this.#notes.entries()) {
      this.#standsWith = { kind: "note", at };
      for (const item of this.#beside.note(note)) {
        if ("rows" in item && !isLayout(item)) this.#table(item);
        else for (const paragraph of paragraphsIn([item])) this.#ofNote(paragraph, index + 1);
      }
    }
    this.#standsWith = undefined;
  }

  #ofNote(paragraph: Paragraph, number: number): void {
    const pieces = trimmed(paragraph.pieces.filter(({ note }) => !note));
    if (pieces.length > 0) this.#block(paragraph, pieces, { kind: "paragraph", prefix: `[^${number}]: ` });
  }

  #paragraph(paragraph: Paragraph): void {
    for (const id of paragraph.comments) this.#comment(id, this.#last === "nothing" ? "" : "\n\n", "");
    const pieces = trimmed(paragraph.pieces);
    if (pieces.length === 0) return;
    this.#block(paragraph, pieces, this.#formOf(paragraph, pieces));
    this.#reach(paragraph);
  }

  /** What a paragraph is, and what is printed before its words. */
  #formOf({ heading, label, style, bold }: Paragraph, pieces: readonly Piece[]): Form {
    const number = label?.kind === "number" ? label.text : undefined;
    const words = textOf(pieces);
    const mayStand = !(this.#usesStyles || this.#atEdge || label?.kind === "bullet" || isLabelled(words));
    if (heading !== undefined || !mayStand) this.#levels.pass();
    const level =
      heading !== undefined
        ? this.#headings(heading)
        : mayStand
          ? below(this.#titled, this.#levels.next(number ? `${number} ${words}` : words, bold))
          : undefined;
    if (level !== undefined) return { kind: "heading", level, prefix: `${"#".repeat(level)} `, shown: number };
    if (label?.kind === "bullet") return { kind: "listItem", prefix: "- " };
    if (number !== undefined && /^\d+[.)]?$/.test(number)) {
      const digits = number.replace(/\D/g, "");
      return { kind: "listItem", number: digits, prefix: `${digits}. ` };
    }
    if (/^(?:(?:intense )?quote|quotations?|block text)$/.test(style.name)) return { kind: "quote", prefix: "> " };
    return number !== undefined && !/\d/.test(number)
      ? { kind: "listItem", prefix: "", shown: number }
      : { kind: "paragraph", prefix: "", shown: number };
  }

  #block(paragraph: Paragraph, pieces: readonly Piece[], form: Form): void {
    const { kind, prefix, shown, level, number } = form;
    const isItem = kind === "listItem";
    if (this.#last !== "nothing") this.#add(isItem && this.#last === "list" ? "\n" : "\n\n");
    this.#last = isItem ? "list" : "other";
    const line = this.#length;
    this.#add(prefix);
    const inList = isItem && shown === undefined;
    const start = inList ? this.#length : line;
    const prose = new ProseBuilder();
    if (shown !== undefined) {
      prose.add(`${shown} `, this.#length - start);
      this.#add(`${shown} `);
    }
    const { span } = this.#words(paragraph, pieces, prose, start, line, form);
    const zone = this.#zone ?? (kind === "quote" ? ("quoted" as const) : undefined);
    this.blocks.push({
      kind,
      span: { start, end: span.end },
      prose: prose.build(),
      level,
      zone,
      number,
      ...this.#home,
    });
    if (paragraph.hidden) this.#tellHidden(span);
  }

  get #home(): Pick<RawBlock, "standsWith"> {
    return this.#standsWith ? { standsWith: this.#standsWith } : {};
  }

  #tellHidden(span: Span): void {
    this.problems.push({
      severity: "warning",
      message:
        "Hidden text stands here. Word does not print it, but whoever opens the file can read it: delete it, or show it.",
      span,
    });
  }

  /** A table of numbers or labels and text lays out what stands in a row as a table of its own. */
  #table(whole: Table): void {
    let from = 0;
    for (const [index, row] of whole.rows.entries()) {
      if (!holdsTable(row)) continue;
      this.#rows(whole, whole.rows.slice(from, index));
      this.#laidOut({ ...whole, rows: [row] }, whole);
      from = index + 1;
    }
    this.#rows(whole, whole.rows.slice(from));
  }

  #rows(whole: Table, rows: readonly Row[]): void {
    if (rows.length === 0) return;
    const table = this.#tables++;
    this.#levels.pass();
    if (this.#last !== "nothing") this.#add("\n\n");
    this.#last = "other";
    const width = Math.max(
      1,
      ...rows.map(({ skipped, cells }) => cells.reduce((sum, { span }) => sum + span, skipped)),
    );
    for (const [index, row] of rows.entries()) {
      if (index > 0) this.#add("\n");
      this.#row(whole, row, { table, row: index, column: row.skipped });
      if (index === 0) this.#add(`\n|${" --- |".repeat(width)}`);
    }
  }

  #row(table: Table, row: Row, place: CellPlace): void {
    const start = this.#length;
    const first = this.placed.length;
    this.#add(`|${" |".repeat(row.skipped)}`);
    let { column } = place;
    for (const cell of row.cells) {
      this.#add(" ");
      this.#cell(cell, { ...place, column });
      this.#add(` |${" |".repeat(cell.span - 1)}`);
      column += cell.span;
    }
    const placed = { row, table, span: { start, end: this.#length } };
    for (let at = first; at < this.placed.length; at++)
      this.placed[at] = { ...(this.placed[at] as Placed), row: placed };
  }

  /** The paragraphs of a cell are one block. */
  #cell(cell: Cell, place: CellPlace): void {
    const paragraphs = paragraphsIn(cell.content);
    for (const { comments } of paragraphs) for (const id of comments) this.#comment(id, "", " ");
    const start = this.#length;
    const prose = new ProseBuilder();
    const said = (words: string): void => {
      prose.add(words, this.#length - start);
      this.#add(words);
    };
    for (const paragraph of paragraphs) {
      const pieces = trimmed(paragraph.pieces);
      const { label } = paragraph;
      const number = label?.kind === "number" ? label.text : "";
      if (pieces.length === 0 && number === "") continue;
      if (this.#length > start) {
        said(" ");
        prose.addBreak();
      }
      if (number !== "") said(pieces.length > 0 ? `${number} ` : number);
      if (pieces.length === 0) continue;
      const { span } = this.#words(paragraph, pieces.map(onOneLine), prose, start, this.#length);
      if (paragraph.hidden) this.#tellHidden(span);
    }
    if (this.#length > start)
      this.blocks.push({
        kind: "cell",
        span: { start, end: this.#length },
        prose: prose.build(),
        zone: this.#zone,
        cell: place,
        ...this.#home,
      });
    for (const paragraph of paragraphs) this.#reach(paragraph);
  }

  /** Writes the words of a paragraph into the text and into the prose of a block that begins at `start`. */
  #words(
    paragraph: Paragraph,
    pieces: readonly Piece[],
    prose: ProseBuilder,
    start: number,
    line: number,
    form?: Form,
  ): Placed {
    const from = this.#length;
    const placed: PlacedPiece[] = [];
    for (const piece of pieces) {
      const at = this.#length;
      if (piece.note) {
        prose.addNote();
        this.#add(`[^${this.#numberOf(piece.note)}]`);
      } else {
        prose.add(piece.text === "\n" ? " " : piece.text, at - start);
        this.#add(piece.text);
      }
      placed.push({ ...piece, start: at, end: this.#length });
    }
    const done = {
      paragraph,
      form,
      pieces: placed,
      span: { start: from, end: this.#length },
      line,
      layout: this.#layout,
    };
    this.placed.push(done);
    return done;
  }

  /** A note that is marked twice stands at the end once. */
  #numberOf(note: NoteId): number {
    const key = `${note.kind} ${note.id}`;
    const number = this.#numbers.get(key) ?? this.#notes.push({ note, at: this.#length });
    this.#numbers.set(key, number);
    return number;
  }

  /** Comments that are written to Evenhand, before the first paragraph of each; others are talk between people. */
  #comment(id: string, before: string, behind: string): void {
    if (this.#commented.has(id)) return;
    const texts = (this.#beside.comments.get(id) ?? []).filter((text) => /^\s*evenhand\b/i.test(text));
    const first = this.comments.length;
    for (const [index, text] of texts.entries()) {
      this.#add(index === 0 ? before : before && "\n\n");
      this.#last = "other";
      const shown = `<!-- ${text.trim().replace(/--+>?/g, "–")} -->`;
      const span = { start: this.#length, end: this.#length + shown.length };
      this.comments.push({ text: shown.slice(4, -3), span });
      this.#add(`${shown}${behind}`);
    }
    this.#commented.set(
      id,
      texts.map((_, index) => first + index),
    );
  }

  /** A comment may hang on several paragraphs. */
  #reach({ comments }: Paragraph): void {
    for (const index of comments.flatMap((id) => this.#commented.get(id) ?? [])) {
      const comment = this.comments[index];
      if (comment) this.comments[index] = { ...comment, until: this.#length - 1 };
    }
  }

  #add(text: string): void {
    if (text === "") return;
    this.#lines.push(text);
    this.#length += text.length;
  }
}

/** A note, and where in the text its first mark stands. */
interface Marked {
  readonly note: NoteId;
  readonly at: number;
}

/** What a paragraph is in the text. */
export interface Form {
  readonly kind: BlockKind;
  readonly prefix: string;
  /** A number that Word prints, and that is one of the paragraph's words. */
  readonly shown?: string | undefined;
  readonly level?: number | undefined;
  readonly number?: string | undefined;
}
