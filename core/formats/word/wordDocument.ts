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
import { type Pages, pagesOf, saysClosed } from "./sections.ts";
import { Styles } from "./styles.ts";
import { canCarryOver, carryOver } from "./writing.ts";
import { child, type Element, isOn } from "./xml.ts";

/** The report in a Word document. It never throws: what could not be read is said in its problems. */
export function readWord(bytes: Uint8Array): Report {
  try {
    const kept = new WordPackage(bytes);
    const { projection, styles, texts, met } = new WordDocument(kept);
    const carries = canCarryOver(projection.placed, styles, texts);
    const report = reportOf(projection.text, projection, [...toldOf(met), ...projection.problems]);
    return { ...report, takes: (edit) => isUsual(kept) && carries(edit) };
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
  readonly met: Met = { changes: false, embedded: false, paragraphs: 0 };
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
    const comments = new Map(this.#each(pathOf("comments")).map(([id, items]) => [id, saidIn(items)]));
    this.projection = new Projection({ comments, note: ({ kind, id }) => notes[kind].get(id) ?? [] }, body);
    const edges = (type: string): readonly Edge[] =>
      related.flatMap(({ id, path, ...part }) => {
        if (part.type !== type) return [];
        const items = this.#read(path, kept.root(path));
        return [{ id, items, words: wordsOf(items) }];
      });
    const even = isOn(kept.root(pathOf("settings")), "w:evenAndOddHeaders");
    this.#writePages(pagesOf(body, child(root, "w:body"), even), edges("header"), edges("footer"));
  }

  /**
   * Each header stands where the first page begins that has it, each footer at the end; behind a header that is not for
   * the public, nothing is. What no page shows is left out, unless the document does not say which pages it is for.
   */
  #writePages({ sections, named }: Pages, headers: readonly Edge[], footers: readonly Edge[]): void {
    this.#writeEdges(headers.filter(({ id }) => !named.has(id)));
    const below: { readonly edges: readonly Edge[]; readonly at: number; readonly zone?: "closed" | undefined }[] = [];
    let wholeIsClosed = false;
    for (const [index, { items, printed }] of sections.entries()) {
      const own = headers.filter(({ id }) => printed.has(id));
      const closed = own.some(({ words }) => saysClosed(words));
      if (index === 0) wholeIsClosed = closed;
      const zone = closed && !wholeIsClosed ? "closed" : undefined;
      // Nothing stands before the first page that its header could be taken for a part of.
      this.#writeEdges(own, index === 0 ? undefined : this.projection.length, zone);
      below.push({ edges: footers.filter(({ id }) => printed.has(id)), at: this.projection.length, zone });
      this.projection.write(items, zone);
    }
    this.projection.writeNotes();
    this.#writeEdges(
      footers.filter(({ id }) => !named.has(id)),
      0,
    );
    for (const { edges, at, zone } of below) this.#writeEdges(edges, at, zone);
  }

  /** The first page, the even and the odd ones, and those of another section, often say the same at their edge. */
  #writeEdges(edges: readonly Edge[], page?: number, zone?: "closed"): void {
    for (const { items, words } of edges)
      if (words !== "" && !this.#edges.has(words) && this.#edges.add(words))
        this.projection.writeEdge(items, page, zone);
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

/** What a comment says, one for each line that is written to Evenhand: several may stand in one. */
function saidIn(items: readonly Item[]): readonly string[] {
  const words = wordsOf(items, "\n");
  // One that people write to each other may quote such a line.
  const lines = /^evenhand\b/i.test(words) ? words.split(/\n\s*(?=evenhand\b)/i) : [words];
  return lines.map((said) => said.replace(/\s+/g, " "));
}

const wordsOf = (items: readonly Item[], between = " "): string =>
  items
    .flatMap((item) =>
      "rows" in item
        ? item.rows.flatMap(({ cells }) => cells.map(({ content }) => wordsOf(content, between)))
        : [textOf(item.pieces)],
    )
    .join(between)
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
