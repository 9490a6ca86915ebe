import { type Tree, TreeFragment } from "@lezer/common";
import {
  type BlockParser,
  parser as commonmark,
  type InlineContext,
  type InlineParser,
  Strikethrough,
  Table,
  TaskList,
} from "@lezer/markdown";
import type { Meta } from "../report/meta.ts";
import type { Prose } from "../report/prose.ts";
import type { Problem, Report } from "../report/report.ts";
import { assemble } from "./assemble.ts";
import { withClosedParts } from "./closedParts.ts";
import { decode, rewrite, withoutMark } from "./decode.ts";
import type { Change, Format, ReadMemory } from "./format.ts";
import { type FrontReading, frontOf } from "./frontMatter.ts";
import { readHeader } from "./header.ts";
import { withLineFeeds } from "./lineEnds.ts";
import { withLineItems } from "./lineItems.ts";
import { longest } from "./longBlocks.ts";
import { MarkdownBlocks, type NodeProse } from "./markdownBlocks.ts";
import { withNumberedRows } from "./numberedRows.ts";
import { forParser } from "./parserText.ts";
import { hasHeadings, withHeadings } from "./standingHeadings.ts";
import { writtenHeadings } from "./writtenHeadings.ts";

/** Signs that something of Markdown's may begin with inside a paragraph. */
const telling = new Uint8Array(128);
for (const sign of "\\&`<*_![]~\n") telling[sign.charCodeAt(0)] = 1;
const space = 32;
const lineFeed = 10;

/**
 * Steps over plain words at once; else every parser is asked about every letter. Two spaces may end a line for good; in
 * a line, a row of them is stepped over, for the parser would look to its end from each.
 */
const plainWords: InlineParser = {
  name: "PlainWords",
  before: "Escape",
  parse(cx, next, pos) {
    let at = pos;
    for (let unit = next; at < cx.end && telling[unit] !== 1; unit = cx.char(at)) {
      if (unit === space) {
        const end = endOfSpaces(cx, at);
        if (cx.char(end) === lineFeed || (end === at + 1 && telling[cx.char(end)] === 1)) break;
        at = end;
      } else at++;
    }
    return at > pos ? at : -1;
  },
};

function endOfSpaces(cx: InlineContext, start: number): number {
  let end = start + 1;
  while (end < cx.end && cx.char(end) === space) end++;
  return end;
}

/**
 * A paragraph goes on for as long as no line is blank. What is longer than this (UTF-16 units) ends with its line: the
 * parser holds each bracket against those before it in the paragraph. Tables are as long as they are.
 */
const longParagraphs: BlockParser = {
  name: "LongParagraphs",
  endLeaf: (_cx, _line, { content, parsers }) =>
    content.length > longestParagraph && !parsers.some((one) => "rows" in one && Array.isArray(one.rows)),
};
const longestParagraph = 2 * longest;

/**
 * GitHub's extensions but for bare addresses: those are words like any other. What a report indents is no code: a
 * passage that was pasted with its margin is read like the rest.
 */
export const parser = commonmark.configure([
  { remove: ["IndentedCode"] },
  Table,
  TaskList,
  Strikethrough,
  { parseInline: [plainWords], parseBlock: [...writtenHeadings, longParagraphs] },
]);

interface Memory extends ReadMemory {
  readonly format: "markdown";
  readonly tree: Tree;
  /** What follows the front matter, with its lines ended by line feeds, and where it begins. */
  readonly body: string;
  readonly bodyStart: number;
  /** Whether the parser was given another text. */
  readonly simplified: boolean;
  /** Prose by source: a block that did not change is not read again, and keeps its identity. */
  readonly prose: ReadonlyMap<string, Prose>;
  /** Prose by node of the tree: a node that the parser used again holds what it held. */
  readonly byNode: WeakMap<Tree, NodeProse>;
  readonly front?: FrontReading;
}

/**
 * Markdown with GitHub's tables and task lists, YAML front matter, footnotes and the header blocks that councils print.
 */
export const markdown: Format & Required<Pick<Format, "parse" | "write">> = {
  id: "markdown",
  extensions: [".md", ".markdown"],
  read(bytes) {
    const { text, problems } = decode(bytes);
    const { report } = readMarkdown(text);
    return problems.length === 0 ? report : { ...report, problems: [...problems, ...report.problems] };
  },
  parse: (text, memory, changes) =>
    readMarkdown(text, memory?.format === "markdown" ? (memory as Memory) : undefined, changes),
  write: rewrite,
};

/**
 * Reads Markdown. With a memory and the changes since, only what changed is parsed; the report is the same either way.
 */
export function readMarkdown(
  written: string,
  memory?: Memory,
  changes?: readonly Change[],
): { readonly report: Report; readonly memory: Memory } {
  const text = withoutMark(written);
  const front = frontOf(written, memory?.front);
  const bodyStart = front?.source.length ?? 0;
  const body = withLineFeeds(text).slice(bodyStart);
  const given = forParser(body);
  const tree = parseBody(body, given, bodyStart, memory, changes);
  const walk = new MarkdownBlocks(body, bodyStart, memory?.prose, memory?.byNode);
  walk.read(tree);
  const problems: Problem[] = [...(front?.problems ?? [])];
  if (walk.unclosed) {
    problems.push({
      severity: "error",
      message: "This comment has no end, so nothing below it was read. Close it with -->.",
      span: walk.unclosed,
    });
  }
  const meta: Meta = { ...readHeader(text, bodyStart), ...front?.meta };
  const lines = withNumberedRows(withLineItems(walk.blocks, text));
  const blocks = hasHeadings(lines) ? withClosedParts(lines, text) : withHeadings(lines, text);
  const report = assemble({ text, format: "markdown", meta, blocks, comments: walk.comments, problems });
  return {
    report,
    memory: {
      format: "markdown",
      tree,
      body,
      bodyStart,
      simplified: given !== body,
      prose: walk.prose,
      byNode: walk.byNode,
      ...(front ? { front } : {}),
    },
  };
}

/** The tree of what follows the front matter, given to the parser as it may read it; its offsets count from there. */
function parseBody(
  body: string,
  given: string,
  bodyStart: number,
  memory: Memory | undefined,
  changes: readonly Change[] | undefined,
): Tree {
  if (memory?.body === body) return memory.tree;
  // A change that reaches into the front matter may move its end: what follows is then read afresh.
  if (!memory || !changes || changes.some(({ start }) => start <= memory.bodyStart) || bodyStart !== memory.bodyStart)
    return parser.parse(given);
  // A line that becomes too long for the parser, or ceases to be, changes in other places too.
  if (given !== body || memory.simplified) return parser.parse(given);
  let fragments: readonly TreeFragment[] = TreeFragment.addTree(memory.tree);
  for (const { start, end, text } of changes) {
    // One unit more at the start: a line feed that goes or comes changes the return before it.
    const from = Math.max(0, start - bodyStart - 1);
    const change = { fromA: from, toA: end - bodyStart, fromB: from, toB: start - bodyStart + text.length };
    fragments = TreeFragment.applyChanges(fragments, [change]);
  }
  return parser.parse(
    body,
    fragments.flatMap((fragment) => withoutLastLine(fragment, body)),
  );
}

/**
 * What is left of a part of the old tree that ends at a change: nothing of the line above it, which may be the head of
 * a table until the line below it changes, and so end the block above. The parser itself allows for the changed line
 * alone.
 */
function withoutLastLine(fragment: TreeFragment, body: string): TreeFragment[] {
  const { from, to, tree, offset, openStart } = fragment;
  // Of a part that several changes have cut, the parser forgets that it ends at one.
  if (to + offset >= tree.length) return [fragment];
  const line = body.lastIndexOf("\n", to - 1);
  const end = line < 1 ? 0 : body.lastIndexOf("\n", line - 1) + 1;
  return end <= from ? [] : [new TreeFragment(from, end, tree, offset, openStart, true)];
}
