import { type Prose, ProseBuilder } from "../report/prose.ts";
import type { BlockKind } from "../report/report.ts";
import { assemble, type RawBlock, type RawComment } from "./assemble.ts";
import { commentsIn, without } from "./comments.ts";
import { decode, rewrite, withoutMark } from "./decode.ts";
import type { Format, ReadMemory } from "./format.ts";
import { type FrontReading, frontOf } from "./frontMatter.ts";
import { readHeader } from "./header.ts";
import { depthOf, headsParagraphs, label, namesSection, unmarkedLevel } from "./standsAsHeading.ts";

interface Memory extends ReadMemory {
  readonly format: "plain";
  readonly front?: FrontReading;
  readonly prose: ReadonlyMap<string, Prose>;
}

/** Plain text as it comes out of a word processor or a PDF: blank lines, numbers and bullets part its blocks. */
export const plain: Format & Required<Pick<Format, "parse" | "write">> = {
  id: "plain",
  extensions: [".txt"],
  read(bytes) {
    const { text, problems } = decode(bytes);
    const { report } = readPlain(text);
    return { ...report, problems: [...problems, ...report.problems] };
  },
  parse: (text, memory) => readPlain(text, memory?.format === "plain" ? (memory as Memory) : undefined),
  write: rewrite,
};

function readPlain(written: string, memory?: Memory) {
  const text = withoutMark(written);
  const prose = new Map<string, Prose>();
  const blocks: RawBlock[] = [];
  const comments = ownComments(text);
  const front = opensWithKeys.test(written) ? frontOf(written, memory?.front) : undefined;
  const from = front?.source.length ?? 0;
  const hidden = [...(front ? [{ start: 0, end: from }] : []), ...comments.map(({ span }) => span)];
  const shown = hidden.length === 0 ? text : without(text, hidden);
  for (const piece of pieces(shown, comments)) {
    const source = shown.slice(piece.start, piece.end);
    const words = prose.get(source) ?? memory?.prose.get(source) ?? unwrap(source);
    prose.set(source, words);
    const { start, end, kind, level } = piece;
    blocks.push({ kind, span: { start, end }, prose: words, ...(level ? { level } : {}) });
  }
  const meta = { ...readHeader(text, from), ...front?.meta };
  const problems = front?.problems ?? [];
  const report = assemble({ text, format: "plain", meta, blocks, comments, problems });
  return { report, memory: { format: "plain" as const, prose, ...(front ? { front } : {}) } };
}

/** Front matter; a line of hyphens alone is what somebody drew. */
const opensWithKeys = /^\u{FEFF}?---[ \t]*(?:\r\n?|\n)[a-z][a-z-]*:/u;

/** Plain text has no comments but those that are written to Evenhand. */
const ownComments = (text: string): readonly RawComment[] =>
  [...commentsIn(text, /<!--(?=\s*evenhand\b)/g)].map((span) => ({
    text: text.slice(span.start + 4, span.end - 3),
    span,
  }));

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly kind: BlockKind;
  readonly level?: number;
}

interface Line {
  readonly start: number;
  readonly end: number;
  /** Behind its line end. */
  readonly stop: number;
  readonly text: string;
}

const bullet = /^(?:[•·▪◦‣\u2022\uF0B7*–—-]|o|\([a-z]{1,3}\)|\([ivx]+\)|[a-z][.)])\s+\S/;
const numbered = /^\d+(?:\.\d+)*[.)]?\s+\S/;

function* pieces(text: string, comments: readonly RawComment[]): Generator<Piece> {
  const split = [...splitLines(text)];
  const lines = comments.length === 0 ? split : split.map((line) => withComment(line, comments));
  let open: { start: number; end: number; kind: BlockKind } | undefined;
  let done = 0;
  for (const [index, line] of lines.entries()) {
    if (line.text === "") {
      if (open) yield open;
      open = undefined;
      continue;
    }
    if (index < done) continue;
    const level = isListed(index, lines) ? 0 : headingLevel(line, lines[index - 1], lines[index + 1]);
    const length = level > 0 ? 1 : linesOfHeading(index, lines);
    if (length > 0) {
      if (open) yield open;
      open = undefined;
      done = index + length;
      yield { start: line.start, end: lines[done - 1]?.end ?? line.end, kind: "heading", level: level || 1 };
    } else if (!open || startsBlock(line.text, lines[index - 1])) {
      if (open) yield open;
      open = { start: line.start, end: line.end, kind: bullet.test(line.text) ? "listItem" : "paragraph" };
    } else open = { ...open, end: line.end };
  }
  if (open) yield open;
}

/** A comment behind the words of a line belongs to them. */
function withComment(line: Line, comments: readonly RawComment[]): Line {
  if (line.text === "") return line;
  const behind = comments.findLast(({ span }) => span.start >= line.end && span.start < line.stop);
  return behind ? { ...line, end: behind.span.end } : line;
}

function* splitLines(text: string): Generator<Line> {
  for (const match of text.matchAll(/[^\r\n\f]*(?:\r\n?|\n|\f|$)/g)) {
    if (match[0] === "" && match.index === text.length) return;
    const trimmed = match[0].trim();
    const start = match.index + (match[0].length - match[0].trimStart().length);
    yield { start, end: start + trimmed.length, stop: match.index + match[0].length, text: trimmed };
  }
}

const startsBlock = (text: string, before: Line | undefined): boolean =>
  bullet.test(text) ||
  label.test(text) ||
  (numbered.test(text) && (before === undefined || /[.:;?!)]$/.test(before.text) || /^\d+\.\d/.test(text)));

/** The level of a line that is a heading, else 0: numbered, in capitals, or a short line alone that no stop ends. */
function headingLevel(line: Line, before: Line | undefined, after: Line | undefined): number {
  const { text } = line;
  // Some councils say in brackets all that belongs under a heading.
  const bracketed = /^[\d.]+\s.*\([^()]*\)$/.test(text);
  if (text.length < 4 || text.length > (bracketed ? 120 : 90) || /[.;,]$/.test(text) || bullet.test(text)) return 0;
  const number = /^(\d+(?:\.\d+)*)[.)]?\s+(?=\p{Lu})/u.exec(text)?.[1];
  const alone = (before === undefined || before.text === "") && (after === undefined || after.text === "");
  const words = text.split(/\s+/).length;
  const capitals = !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 4;
  if (number) {
    const fits =
      (words <= (bracketed ? 14 : 10) || namesSection(text.replace(/^[\d.)]+\s+/, ""))) &&
      (alone ||
        (after !== undefined &&
          new RegExp(`^${number.replace(/\.0$/, "").replace(/\./g, "\\.")}\\.\\d`).test(after.text)));
    return fits || capitals ? depthOf(number) : 0;
  }
  if (capitals) return namesSection(text) || (words <= 12 && !/\d{4,}/.test(text)) ? 1 : 0;
  return alone && unmarkedLevel(text) !== undefined ? 2 : 0;
}

/** A line that goes on in the next is no shorter. */
const shortestWrapped = 50;

/** How many lines, one or two, a heading has that is longer than others, over the paragraphs of its number; else 0. */
function linesOfHeading(index: number, lines: readonly Line[]): number {
  const [opening, number] = /^(\d+)(?:\.0)?[.)]?\s+(?=\p{Lu})/u.exec(lines[index]?.text ?? "") ?? [];
  if (opening === undefined || (lines[index - 1]?.text ?? "") !== "") return 0;
  const end = [1, 2].find((length) => lines[index + length]?.text === "");
  if (end === undefined) return 0;
  const [first, second] = lines.slice(index, index + end);
  if (first && second && (first.text.length < shortestWrapped || startsBlock(second.text, first))) return 0;
  const title = lines
    .slice(index, index + end)
    .map(({ text }) => text)
    .join(" ")
    .slice(opening.length);
  let next = index + end;
  while (lines[next]?.text === "") next++;
  return headsParagraphs(number, title, lines[next]?.text) ? end : 0;
}

/** An appendix by its letter or number: over its own text a heading, under another such line an entry of their list. */
const appendix = /^(?:appendix|annexe?|enclosure) [a-z\d]{1,3}\b/i;

function isListed(index: number, lines: readonly Line[]): boolean {
  if (!appendix.test(lines[index]?.text ?? "")) return false;
  return [-1, 1].some((step) => {
    let beside = index + step;
    while (lines[beside]?.text === "") beside += step;
    return appendix.test(lines[beside]?.text ?? "");
  });
}

/** Hard-wrapped lines as one line of prose. */
function unwrap(source: string): Prose {
  const prose = new ProseBuilder();
  const add = (from: number, to: number): void => {
    let at = from;
    for (const line of source.slice(from, to).matchAll(/(?<![ \t])[ \t]*(?:\r\n?|\n)\s*/g)) {
      prose.add(source.slice(at, from + line.index), at);
      prose.add(" ", from + line.index, line[0].length);
      at = from + line.index + line[0].length;
    }
    prose.add(source.slice(at, to), at);
  };
  let at = 0;
  for (const { index, 0: code } of source.matchAll(backticked)) {
    add(at, index);
    const start = prose.length;
    at = index + code.length;
    add(index, at);
    prose.addCode(start);
  }
  add(at, source.length);
  return prose.build();
}

/** People set code between backticks in plain text, too; “`this' is how quotation marks once were typed”. */
const backticked = /(?<![`\w])`(?=[^\s`'’])[^`\n\r]{0,200}(?<![\s`])`(?![`\w])/g;
