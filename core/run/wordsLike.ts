import { lineStart } from "../report/lines.ts";
import type { Report } from "../report/report.ts";
import type { Model } from "../rule/rule.ts";

/** Words in the line of those before them, which a full stop ends. */
export const follow = (text: string, end: number, words: string): string =>
  `${/[\p{L}\d)%]$/u.test(text.slice(Math.max(0, end - 2), end)) ? "." : ""} ${words}`;

/**
 * Words that each begin with a label, parted by blank lines, as they stand behind a block in the form of a label that
 * is there or in another block: bold or not, as paragraphs, items or lines, or in the line that is there.
 */
export function wordsLike(report: Report, behind: number, { block, label }: Model, words: string, eol: string): string {
  const { text, blocks, format } = report;
  const [place, model] = [blocks[behind], blocks[block]];
  if (!place || !model) return follow(text, place?.span.end ?? text.length, words);
  const own = text.slice(model.span.start, model.span.end);
  const at = own.lastIndexOf(label);
  const line = lineStart(own, at);
  const lead = opening.exec(own.slice(line, Math.max(at, line)));
  if (at < 0 || !lead) return follow(text, place.span.end, words.replace(/\s*[\r\n]+/g, " "));
  const [, indent = "", bold = ""] = lead;
  const colonInside = own.startsWith(`${label}:${bold}`, at);
  const pieces = words
    .split(/(?:\r?\n){2}(?=[\p{L}])/u)
    .map((piece) => piece.replace(/^([^:\r\n]+)(:?)/, colonInside ? `${bold}$1$2${bold}` : `${bold}$1${bold}$2`));
  // A line among several of its block that begin with labels.
  if (line > 0 || (behind === block && /\n[ \t]*(?:\*\*|__)?\p{L}[^:\n]{0,40}:/u.test(own))) {
    const broken = /(?: {2}|\\)(?=\r?\n)/.exec(own)?.[0] ?? "";
    return (behind === block ? `${broken}${eol}${indent}` : eol + eol) + pieces.join(`${broken}${eol}${indent}`);
  }
  const mark = text.slice(lineStart(text, model.span.start), model.span.start);
  const isItem = model.kind === "listItem" && /^[ \t]*[-*+•][ \t]+$/.test(mark);
  if (isItem) return pieces.map((piece) => `${eol}${mark}${piece}`).join("");
  // Lines of plain text are paragraphs, and may stand close.
  const close = format === "plain" && !/(?:^|\n)[ \t]*\r?\n$/.test(text.slice(0, lineStart(text, model.span.start)));
  return pieces.map((piece) => `${close ? eol : eol + eol}${piece}`).join("");
}

/** What may stand before a label that begins a line: a quotation's or a list's mark, a number, and bold type. */
const opening = /^([ \t>]*(?:[-*+•] +)?)(?:\d[\d.]*[.)]? +)?((?:\*\*|__|\*|_)?)$/;
