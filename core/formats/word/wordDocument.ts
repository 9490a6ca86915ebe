import type { Problem, Report } from "../../report/report.ts";
import type { Edit } from "../../rule/finding.ts";
import { assemble } from "../assemble.ts";
import type { Note } from "../format.ts";
import { readHeader } from "../header.ts";
import { withNamedHeadings } from "../standingHeadings.ts";
import { withComments } from "./commenting.ts";
import { Numbering } from "./numbering.ts";
import { DocumentError, WordPackage } from "./package.ts";
import { type Item, PartReader } from "./paragraphs.ts";
import { Projection } from "./projection.ts";
import { type Met, textOf } from "./runs.ts";
import { type PageSection, pageSections, saysClosed } from "./sections.ts";
import { Styles } from "./styles.ts";
import { carryOver } from "./writing.ts";
import { child, type Element } from "./xml.ts";

/** The report in a Word document. It never throws: what could not be read is said in its problems. */
export function readWord(bytes: Uint8Array): Report {
  try {
    const { projection, met } = new WordDocument(new WordPackage(bytes));
    return reportOf(projection.text, projection, [...toldOf(met), ...projection.problems]);
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    const unread: Problem = { severity: "error", message: error.message, span: { start: 0, end: 0 } };
    return reportOf("", { blocks: [], comments: [] }, [unread]);
  }
}

/**
 * The document with the edits carried over into its paragraphs; an edit that would part what Word keeps together (a
 * number that Word prints, the mark of a note) is left out. Throws a `DocumentError` where the bytes are no document.
 */
export function writeWord(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const kept = new WordPackage(bytes);
  const { projection, styles, texts } = new WordDocument(kept);
  const changed = isUsual(kept) ? carryOver(edits, projection.placed, styles, texts) : new Map<string, string>();
  return changed.size === 0 ? bytes : kept.with(changed);
}

/**
 * The document with notes as comments in its margin, each at the words that it is about. Throws as `writeWord` does.
 */
export function annotateWord(bytes: Uint8Array, notes: readonly Note[]): Uint8Array {
  const kept = new WordPackage(bytes);
  if (!isUsual(kept))
    throw new DocumentError("No comment can be put into this document. Open it in Word and save it again.");
  const changed = withComments(notes, new WordDocument(kept).projection.placed, kept);
  return changed.size === 0 ? bytes : kept.with(changed);
}

/** What is put in fits a document that writes Word's names as Word does. */
const isUsual = (kept: WordPackage): boolean => /<w:body[\s>]/.test(kept.text(kept.main) ?? "");

const reportOf = (
  text: string,
  { blocks, comments }: Pick<Projection, "blocks" | "comments">,
  problems: readonly Problem[],
): Report =>
  assemble({ text, format: "word", meta: readHeader(text, 0), blocks: withNamedHeadings(blocks), comments, problems });

class WordDocument {
  readonly projection: Projection;
  readonly styles: Styles;
  readonly met: Met = { changes: false, embedded: false };
  /** The text of each part that was read, by its path. */
  readonly texts = new Map<string, string>();
  /** What stands at the edges of the pages that were written. */
  readonly #edges = new Set<string>();
  readonly #kept: WordPackage;
  readonly #numbering: Numbering;

  constructor(kept: WordPackage) {
    this.#kept = kept;
    const { main } = kept;
    const related = kept.related(main);
    const pathOf = (type: string): string => related.find((part) => part.type === type)?.path ?? "";
    this.styles = new Styles(kept.root(pathOf("styles")));
    this.#numbering = new Numbering(kept.root(pathOf("numbering")));
    const root = kept.root(main);
    const body = this.#read(main, child(root, "w:body"));
    const notes = {
      footnote: new Map(this.#each(pathOf("footnotes"))),
      endnote: new Map(this.#each(pathOf("endnotes"))),
    };
    const comments = new Map(this.#each(pathOf("comments")).map(([id, items]) => [id, wordsOf(items)]));
    this.projection = new Projection({ comments, note: ({ kind, id }) => notes[kind].get(id) ?? [] }, body);
    const edges = (type: string): readonly Edge[] =>
      related.flatMap(({ id, path, ...part }) => {
        if (part.type !== type) return [];
        const items = this.#read(path, kept.root(path));
        return [{ id, items, words: wordsOf(items) }];
      });
    this.#writeBody(pageSections(body, child(root, "w:body")), edges("header"));
    this.projection.writeNotes();
    this.#writeEdges(edges("footer"));
  }

  /** The first page, the even and the odd ones, and those of another section, often say the same at their edge. */
  #writeEdges(edges: readonly Edge[]): void {
    for (const { items, words } of edges)
      if (words !== "" && !this.#edges.has(words) && this.#edges.add(words)) this.projection.writeEdge(items);
  }

  /** Each header stands where the first page begins that has it; behind one that is not for the public, nothing is. */
  #writeBody(sections: readonly PageSection[], headers: readonly Edge[]): void {
    const placed = new Set(sections.flatMap((section) => section.headers));
    this.#writeEdges(headers.filter(({ id }) => !placed.has(id)));
    let closed = false;
    let wholeIsClosed = false;
    for (const [index, section] of sections.entries()) {
      const own = headers.filter(({ id }) => section.headers.includes(id));
      if (section.headers.length > 0) closed = own.some(({ words }) => saysClosed(words));
      if (index === 0) wholeIsClosed = closed;
      this.#writeEdges(own);
      this.projection.write(section.items, closed && !wholeIsClosed ? "closed" : undefined);
    }
  }

  #read(path: string, element: Element | undefined): readonly Item[] {
    const text = this.#kept.text(path);
    if (!element || text === undefined) return [];
    this.texts.set(path, text);
    return new PartReader(path, text, { styles: this.styles, numbering: this.#numbering }, this.met).read(element);
  }

  /** What stands in each note or comment of a part, by its id. */
  #each(path: string): readonly (readonly [string, readonly Item[]])[] {
    return (this.#kept.root(path)?.children ?? []).map((element) => [
      element.attributes["w:id"] ?? "",
      this.#read(path, element),
    ]);
  }
}

/** A header or a footer of pages, and its words. */
interface Edge {
  readonly id: string;
  readonly items: readonly Item[];
  readonly words: string;
}

const wordsOf = (items: readonly Item[]): string =>
  items
    .flatMap((item) =>
      "rows" in item
        ? item.rows.flatMap(({ cells }) => cells.map(({ content }) => wordsOf(content)))
        : [textOf(item.pieces)],
    )
    .join(" ")
    .trim();

/** What a reader of the findings should know of the document. */
function toldOf({ changes, embedded }: Met): readonly Problem[] {
  const told: string[] = [];
  if (changes)
    told.push(
      "This document has tracked changes. It was read as if all were accepted; accept or reject them before it is published, for whoever opens the file can read what was deleted.",
    );
  if (embedded)
    told.push("Another document is embedded in this one, and was not read. Check it, or paste its text in place.");
  return told.map((message) => ({ severity: "warning", message, span: { start: 0, end: 0 } }));
}
