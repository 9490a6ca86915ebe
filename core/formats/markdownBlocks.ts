import type { SyntaxNode, SyntaxNodeRef, Tree, TreeCursor } from "@lezer/common";
import { regex, wordSet } from "../pattern/regex.ts";
import { ownCopy, type Prose, ProseBuilder, plainProse } from "../report/prose.ts";
import type { BlockKind, CellPlace, Zone } from "../report/report.ts";
import type { Span } from "../report/span.ts";
import type { RawBlock, RawComment } from "./assemble.ts";
import { commentsIn, without } from "./comments.ts";
import { decodeEntity } from "./entities.ts";

/** Nodes whose text is markup, not words. */
const markup = wordSet`
  HeaderMark EmphasisMark CodeMark LinkTitle LinkLabel QuoteMark ListMark TaskMarker Comment HTMLTag
  ProcessingInstruction StrikethroughMark TableDelimiter CodeInfo
`;

/**
 * "<Committee name>", "<amount>": what a template leaves in angle brackets is grammar for a tag, and no element of
 * HTML.
 */
const placeholder = regex.i`
  ^<(?!(?:details|input|video|audio|script|ol|option|select|button|form|textarea|iframe|img)\b)[A-Za-z][a-z]+
  (?: [A-Za-z'’/-]+)+>$|
  ^<(?:amount|name|date|number|figure|committee|council|ward|author|budget|sum|cost|year|reason|reference)>$
`;

/** A line break of HTML: the only one that a cell of a table can have. */
const lineBreak = /^<br\s*\/?>$/i;

/** Quotations and lists nested deeper than this are read as they stand; nobody writes them, but a broken export may. */
export const deepest = 100;

/** What was read of a node of the tree. */
export interface NodeProse {
  readonly key: string;
  readonly prose: Prose;
  readonly comments: boolean;
}

/** Walks a tree's blocks in order; prose is read only of blocks that the memory does not hold. */
export class MarkdownBlocks {
  readonly blocks: RawBlock[] = [];
  readonly comments: RawComment[] = [];
  readonly prose = new Map<string, Prose>();
  /** Where a comment begins that nothing ends: it hides all that follows. */
  unclosed: Span | undefined;
  readonly #text: string;
  /** Where `#text` begins in the report: trees count in the one, spans in the other. */
  readonly #base: number;
  readonly #known: ReadonlyMap<string, Prose> | undefined;
  readonly byNode: WeakMap<Tree, NodeProse>;
  #tables = 0;
  #depth = 0;
  /** The number of the list item whose first block comes next. */
  #number: string | undefined;

  constructor(
    text: string,
    base: number,
    known: ReadonlyMap<string, Prose> | undefined,
    byNode: WeakMap<Tree, NodeProse> = new WeakMap(),
  ) {
    this.#text = text;
    this.#base = base;
    this.#known = known;
    this.byNode = byNode;
  }

  read(tree: Tree): void {
    const cursor = tree.cursor();
    if (cursor.firstChild()) this.#siblings(cursor, "paragraph", undefined);
  }

  #siblings(cursor: TreeCursor, kind: BlockKind, zone: Zone | undefined): void {
    this.#depth++;
    do this.#node(cursor, kind, zone);
    while (cursor.nextSibling());
    this.#depth--;
    cursor.parent();
  }

  #node(cursor: TreeCursor, kind: BlockKind, zone: Zone | undefined): void {
    const { name } = cursor;
    if (this.#depth > deepest) this.#plain(cursor, zone ?? "open");
    else if (name === "Paragraph" || name === "Task") this.#block(cursor, kind, zone);
    else if (name.startsWith("ATXHeading") || name.startsWith("SetextHeading"))
      this.#block(cursor, "heading", zone, Number(name.at(-1)));
    else if (name === "Table") this.#table(cursor, zone);
    else if (name === "FencedCode" || name === "CodeBlock") this.#plain(cursor, "code");
    else if (name === "CommentBlock") this.#commented(cursor, zone);
    else if (name === "HTMLBlock") this.#html(cursor.from, cursor.to, zone);
    else if (name === "Blockquote") {
      if (cursor.firstChild()) this.#siblings(cursor, "quote", "quoted");
    } else if (name === "BulletList" || name === "OrderedList" || name === "ListItem") {
      // A list within a list, or in a quotation, counts for itself: its numbers are not the report's.
      if (name === "ListItem") this.#number = this.#depth === 2 ? this.#numberAt(cursor.from) : undefined;
      if (cursor.firstChild()) this.#siblings(cursor, zone === "quoted" ? "quote" : "listItem", zone);
    }
  }

  #block(cursor: TreeCursor, kind: BlockKind, zone: Zone | undefined, level?: number, cell?: CellPlace): void {
    const { key, prose, comments } = this.#read(cursor);
    this.prose.set(key, prose);
    // Word's bullets, pasted: a list to whoever reads it.
    const shown = kind === "paragraph" && bulletAt(this.#text, cursor.from) > 0 ? "listItem" : kind;
    this.blocks.push({ kind: shown, span: this.#span(cursor), prose, zone, level, cell, number: this.#number });
    this.#number = undefined;
    if (comments) this.#inlineComments(cursor.from, cursor.to);
  }

  #numberAt(start: number): string | undefined {
    return /^\d+(?=[.)])/.exec(this.#text.slice(start, start + 10))?.[0];
  }

  #read(cursor: TreeCursor): NodeProse {
    const { tree } = cursor;
    const known = tree && this.byNode.get(tree);
    if (known) return known;
    const source = ownCopy(this.#text.slice(cursor.from, cursor.to));
    // The same words read alike wherever they stand, but for marks that are words elsewhere: a task's box, a heading's
    // line.
    const key = /^(?:Task|ATXHeading|SetextHeading)/.test(cursor.name) ? `${cursor.name} ${source}` : source;
    const prose = this.prose.get(key) ?? this.#known?.get(key) ?? readProse(cursor, this.#text);
    const read = { key, prose, comments: source.includes("<!--") };
    if (tree) this.byNode.set(tree, read);
    return read;
  }

  #table(cursor: TreeCursor, zone: Zone | undefined): void {
    const table = this.#tables++;
    let row = -1;
    if (!cursor.firstChild()) return;
    do {
      if (cursor.name !== "TableHeader" && cursor.name !== "TableRow") continue;
      row++;
      let column = 0;
      const start = cursor.from;
      if (!cursor.firstChild()) continue;
      do {
        // An empty cell is no node: columns are counted by the bars between them.
        if ((cursor.name as string) === "TableCell")
          this.#block(cursor, "cell", zone, undefined, { table, row, column });
        else if (cursor.from > start) column++;
      } while (cursor.nextSibling());
      cursor.parent();
    } while (cursor.nextSibling());
    cursor.parent();
  }

  #plain(cursor: TreeCursor, zone: Zone): void {
    const prose = plainProse(this.#text.slice(cursor.from, cursor.to));
    this.#paragraph(this.#span(cursor), prose, zone);
  }

  /** A comment, and the words that stand behind it on its last line: those are shown to readers. */
  #commented({ from, to }: TreeCursor, zone: Zone | undefined): void {
    const source = this.#text.slice(from, to);
    const words = without(source, commentsIn(source));
    const start = words.search(/\S/);
    if (words.startsWith("<!--", start))
      this.unclosed = { start: this.#base + from + start, end: this.#base + from + start + 4 };
    if (start < 0 || this.unclosed) this.#inlineComments(from, to);
    else this.#html(from + start, to, zone, from);
  }

  /** `from` is where its comments are looked for. */
  #html(start: number, end: number, zone: Zone | undefined, from = start): void {
    const source = this.#text.slice(start, end);
    const prose = new ProseBuilder();
    let at = 0;
    for (const tag of tagsIn(source)) {
      addWords(prose, source, at, tag.start, 0);
      if (!prose.endsWithSpace) prose.add(" ", tag.start, tag.end - tag.start);
      at = tag.end;
    }
    addWords(prose, source, at, source.length, 0);
    this.#inlineComments(from, end);
    if (prose.length === 0) return;
    this.#paragraph(this.#span({ from: start, to: end }), prose.build(), zone);
  }

  #paragraph(span: Span, prose: Prose, zone: Zone | undefined): void {
    this.blocks.push({
      kind: "paragraph",
      span,
      prose,
      zone,
      level: undefined,
      cell: undefined,
      number: undefined,
    });
  }

  #inlineComments(start: number, end: number): void {
    for (const comment of commentsIn(this.#text.slice(start, end)))
      this.#comment(start + comment.start, start + comment.end);
  }

  #comment(start: number, end: number): void {
    const span = { start: this.#base + start, end: this.#base + end };
    this.comments.push({ text: this.#text.slice(start + 4, end - 3), span });
  }

  /** A block ends with its last sign: the parser counts the blanks before a line's end as well. */
  #span({ from, to }: Pick<TreeCursor, "from" | "to">): Span {
    let end = to;
    while (end > from && this.#text.charCodeAt(end - 1) <= 32) end--;
    return { start: this.#base + from, end: this.#base + end };
  }
}

/** Where comments and tags stand in HTML, in order. */
function* tagsIn(source: string): Generator<Span> {
  let from = 0;
  const end = source.length;
  for (const comment of [...commentsIn(source), { start: end, end }]) {
    for (const { index, 0: tag } of source.slice(from, comment.start).matchAll(/<[^<>]*>/g))
      yield { start: from + index, end: from + index + tag.length };
    if (comment.end > comment.start) yield comment;
    from = comment.end;
  }
}

/** How long the bullet is, with the blanks behind it, that a paragraph begins with; 0 where it has none. */
function bulletAt(text: string, from: number): number {
  if (!"•▪◦‣●■".includes(text.charAt(from))) return 0;
  let end = from + 1;
  while (text[end] === " " || text[end] === "\t") end++;
  return end - from > 1 ? end - from : 0;
}

/** The visible words of the block under the cursor, with offsets from the block's start. */
function readProse(cursor: TreeCursor, text: string): Prose {
  const prose = new ProseBuilder();
  const { from, to } = cursor;
  // A bullet alone before its words is a list's mark; several in one paragraph part what they stand before.
  const bullet = cursor.name === "Paragraph" ? bulletAt(text, from) : 0;
  let at = from + (bullet > 0 && text.slice(from + 1, to).includes(text.charAt(from)) ? 0 : bullet);
  const skip = (start: number, end: number) => {
    addWords(prose, text, at, start, from);
    at = Math.max(at, end);
  };
  const node = cursor.node;
  const codes: number[] = [];
  const enter = (inner: SyntaxNodeRef): boolean => {
    if (inner.from === from && inner.to === to && inner.name === node.name) return true;
    if (inner.name === "Link" && text.startsWith("[^", inner.from)) {
      // A footnote's mark; where it opens the footnote itself, its colon goes too.
      const opens = inner.from === from && text[inner.to] === ":";
      skip(inner.from, opens ? inner.to + 1 : inner.to);
      if (!opens) prose.addNote();
      return false;
    }
    // "[insert name]" that links to nothing is words in brackets, as it is shown.
    if (inner.name === "LinkMark") {
      const link = inner.node.parent;
      if (!isLink(link)) return true;
      // From the closing bracket on, a link is address and title.
      skip(inner.from, text[inner.from] === "]" && link ? link.to : inner.to);
      return false;
    }
    if (inner.name === "HTMLTag" && lineBreak.test(text.slice(inner.from, inner.to))) {
      skip(inner.from, inner.to);
      if (!prose.endsWithSpace) prose.add(" ", inner.from - from, inner.to - inner.from);
      prose.addBreak();
      return false;
    }
    if (inner.name === "InlineCode") {
      skip(inner.from, inner.from);
      codes.push(prose.length);
      return true;
    }
    if (
      (markup.has(inner.name) && !(inner.name === "HTMLTag" && placeholder.test(text.slice(inner.from, inner.to)))) ||
      (inner.name === "URL" && inner.node.parent?.name !== node.name && inner.node.parent?.name !== "Autolink")
    )
      skip(inner.from, inner.to);
    else if (inner.name === "Entity") {
      skip(inner.from, inner.to);
      prose.add(decodeEntity(text.slice(inner.from, inner.to)), inner.from - from, inner.to - inner.from);
    } else if (inner.name === "Escape") {
      skip(inner.from, inner.from + 1);
    } else if (inner.name === "HardBreak") {
      skip(inner.from, inner.to);
      if (!prose.endsWithSpace) prose.add(" ", inner.from - from, inner.to - inner.from);
    } else return true;
    return false;
  };
  node.cursor().iterate(enter, (inner) => {
    if (inner.name !== "InlineCode") return;
    skip(inner.to, inner.to);
    prose.addCode(codes.pop() ?? prose.length);
  });
  skip(to, to);
  return prose.build();
}

const isLink = (node: SyntaxNode | null): boolean =>
  node?.name !== "Link" || node.getChild("URL") !== null || node.getChild("LinkLabel") !== null;

/** Adds `text` from `start` to `end`, a line end with the blanks around it as one space. */
function addWords(prose: ProseBuilder, text: string, start: number, end: number, base: number): void {
  if (start >= end) return;
  const piece = text.slice(start, end);
  let at = 0;
  for (const line of piece.matchAll(/(?<![ \t])[ \t]*\n\s*/g)) {
    prose.add(piece.slice(at, line.index), start - base + at);
    if (!prose.endsWithSpace) prose.add(" ", start - base + line.index, line[0].length);
    at = line.index + line[0].length;
  }
  const rest = piece.slice(at);
  prose.add(
    prose.endsWithSpace ? rest.trimStart() : rest,
    start - base + at + (prose.endsWithSpace ? rest.length - rest.trimStart().length : 0),
  );
}
