import { commentsIn, without } from "../core/formats/comments.ts";
import type { Block, Report } from "../core/report/report.ts";
import { contains, type Span } from "../core/report/span.ts";
import type { Edit } from "../core/rule/finding.ts";
import { insertion, lineEnd } from "../core/run/places.ts";

/** What a footnote says, where it stands: from its mark to the end of its last line (UTF-16 units). */
export interface Footnote extends Span {
  /** As between the brackets of its marks: "^3". */
  readonly name: string;
}

/** The footnotes of a text, each with the lines that go on below it: at once, or indented behind a blank line. */
export function footnotesIn(text: string): readonly Footnote[] {
  const found: { name: string; start: number; end: number }[] = [];
  let open = false;
  let blank = false;
  for (const { index: start, 0: line } of text.matchAll(/.+/g)) {
    const name = /^ {0,3}\[(\^[^\]\s]+)\]:/.exec(line)?.[1];
    const last = found.at(-1);
    if (last && open) blank = /(?:\r\n|\n|\r)\s*(?:\n|\r)/.test(text.slice(last.end, start));
    open = name !== undefined || (open && (blank ? /^(?: {4}|\t)/.test(line) : !/^ {0,3}#/.test(line)));
    if (name !== undefined) found.push({ name, start, end: start + line.length });
    else if (open && last && line.trim() !== "") last.end = start + line.length;
  }
  return found;
}

/**
 * The edits that put a footnote behind the sentence in which `at` stands, or at the end of its block's words, and what
 * it says at the end of the part of the report that is as public as the block; its number is the next that is free.
 * None in a footnote.
 */
export function footnote(report: Report, block: Block, at: number): readonly Edit[] {
  const { text } = report;
  if (footnotesIn(text).some((note) => contains(note, block.span))) return [];
  const eol = lineEnd(text);
  const numbers = [...text.matchAll(/\[\^(\d+)\]/g)].map(([, number]) => Number(number));
  const mark = `[^${Math.max(0, ...numbers) + 1}]`;
  const behind = sentenceEnd(text, at, block);
  const last = partEnd(report, block);
  // One footnote follows the other; before the first of them a line is left free.
  const gap = /\n\[\^[^\]]+\]:[^\n]*$/.test(text.slice(0, last)) ? eol : `${eol}${eol}`;
  const note = `${gap}${mark}: [insert the source: author, title, date and page]${last === text.length ? eol : ""}`;
  const mine = { start: behind, end: behind, text: mark };
  return behind === last ? [{ ...mine, text: mark + note }] : [mine, { start: last, end: last, text: note }];
}

/** Behind the sentence that goes on at a place, or behind the block's words: a comment there is no part of them. */
function sentenceEnd(text: string, at: number, { span, kind }: Block): number {
  const rest = text.slice(at, span.end);
  const said = without(rest, commentsIn(rest)).trimEnd();
  const words = kind === "heading" ? said.replace(headingEnd, "") : said;
  // Where the whole sentence is marked, its end is there already.
  if (/[.!?][”"’')\]]*$/.test(text.slice(Math.max(0, at - 5), at))) return at;
  const stop = /[.!?][”"’')\]]*(?=\s|$)/.exec(words);
  return at + (stop ? stop.index + stop[0].length : words.length);
}

/** What closes or underlines a heading. */
export const headingEnd = /(?:[ \t]+#+|\r?\n[ \t]*(?:=+|-+))[ \t]*$/;

/** Where the words end of the part of the report that is open, or closed, as a block is. */
function partEnd(report: Report, { section }: Block): number {
  const { sections, text } = report;
  const isClosed = (index: number) => sections[index]?.zone === "closed";
  const next = sections.findIndex((_, index) => index > section && isClosed(index) !== isClosed(section));
  const limit = next < 0 ? text.length : insertion(report, { before: next }, "").start;
  return text.slice(0, limit).trimEnd().length;
}
