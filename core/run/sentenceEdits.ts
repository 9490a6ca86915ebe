import { lineAt, lineStart } from "../report/lines.ts";
import type { Block, Report } from "../report/report.ts";
import { sentences } from "../report/sentences.ts";
import { overlaps, type Span, shift } from "../report/span.ts";
import type { Edit } from "../rule/finding.ts";
import { tidyEdit } from "./tidy.ts";

/**
 * The edit that writes `words` in the place of the sentences that hold a span of a block's prose, or takes them away;
 * what nothing would be left of, a paragraph or a point of a list, goes with its number and its line. `undefined` where
 * the sentence is no officer's to take away (a quotation), stands alone in a table's cell, leads to a list, is all that
 * its section has, or is a heading under which anything stands.
 */
export function sentenceEdit(report: Report, index: number, at: Span, words: string): Edit | undefined {
  const block = report.blocks[index];
  if (!block) return undefined;
  if (block.kind === "heading") return words === "" ? withoutHeading(report, block, index) : undefined;
  if (block.kind !== "paragraph" && block.kind !== "listItem") return undefined;
  const { text } = block.prose;
  if (/:\s*$/.test(text)) return undefined;
  const all = sentences(text);
  const held = all.filter((sentence) => overlaps(sentence, at));
  const first = held[0];
  const last = held.at(-1);
  if (!first || !last) return undefined;
  if (words === "" && held.length === all.length) return withoutBlock(report, block, index);
  const span = shift(block.prose.source({ start: first.start, end: last.end }), block.span.start);
  const edit = tidyEdit(report.text, span, words);
  return edit && edit.text === "" && words === "" ? withItsLine(report.text, edit, first === all[0]) : edit;
}

/** The edit that puts words before the stop of the sentence that holds the end of a span of a block's prose. */
export function stopEdit(report: Report, index: number, at: Span, words: string): Edit | undefined {
  const block = report.blocks[index];
  const held = block && sentences(block.prose.text).findLast((sentence) => overlaps(sentence, at));
  if (!block || !held) return undefined;
  const stop = held.start + (/[\s.;:,!?]*$/.exec(held.text)?.index ?? held.text.length);
  const { end } = shift(block.prose.source({ start: held.start, end: stop }), block.span.start);
  const behind = end + (/^(?:\*\*|__|[*_])*/.exec(report.text.slice(end, end + 4))?.[0].length ?? 0);
  return { start: behind, end: behind, text: words };
}

/** A line that the sentence had to itself goes with it. */
function withItsLine(text: string, { start, end }: Edit, opens: boolean): Edit {
  const behind = opens ? /^[^\S\r\n]*(?:\r\n?|\n)[ \t>]*/.exec(text.slice(end))?.[0] : undefined;
  const lead = lineStart(text, start);
  const alone = !opens && /^[ \t>]*$/.test(text.slice(lead, start)) && /^[ \t]*(?:[\r\n]|$)/.test(text.slice(end));
  const before = alone ? /(?:\r\n?|\n)$/.exec(text.slice(Math.max(0, lead - 2), lead))?.[0] : undefined;
  return { start: before ? lead - before.length : start, end: end + (behind?.length ?? 0), text: "" };
}

/** The edit that takes a paragraph or a point away, with the line that parted it from what follows. */
function withoutBlock({ text, blocks }: Report, block: Block, index: number): Edit | undefined {
  const [before, after] = [blocks[index - 1], blocks[index + 1]];
  const others = [before, after].some((other) => other?.section === block.section && other.kind !== "heading");
  const start = lineStart(text, block.span.start);
  const { end } = lineAt(text, block.span.end);
  if (
    !others ||
    !leadOfBlock.test(text.slice(start, block.span.start)) ||
    text.slice(block.span.end, end).trim() !== ""
  )
    return undefined;
  const rest = text.slice(end);
  if (block.kind === "listItem") {
    // What stands under a point would be another's; a list of one point leaves the words that lead to it.
    const [, indent = ""] = /^(?:\s*\n)?([ \t]*)/.exec(rest) ?? [];
    const own = /^[ \t]*/.exec(text.slice(start, block.span.start))?.[0] ?? "";
    if (indent.length > own.length && /\S/.test(rest)) return undefined;
    if (before && /:\s*$/.test(before.prose.text) && after?.kind !== "listItem") return undefined;
  }
  const parted = start === 0 || /(?:\r\n?|\n)[ \t>]*(?:\r\n?|\n)$/.test(text.slice(Math.max(0, start - 200), start));
  const gap = (parted ? /^(?:[ \t>]*(?:\r\n?|\n))*/ : /^(?:\r\n?|\n)?/).exec(rest)?.[0].length ?? 0;
  return { start, end: end + gap, text: "" };
}

/** The edit that takes away a heading under which nothing stands. */
function withoutHeading(
  { text, blocks, sections }: Report,
  { section: own, span }: Block,
  index: number,
): Edit | undefined {
  const section = sections[own];
  const next = blocks[index + 1];
  const follows = next && sections[next.section];
  if (!section || (next && (next.kind !== "heading" || !follows || follows.depth > section.depth))) return undefined;
  const { start, end } = section.span;
  if (start !== lineStart(text, span.start) || /[^\s#=*_-]/.test(text.slice(span.end, end))) return undefined;
  const before = end < text.length ? 0 : (/(?:\r\n?|\n)$/.exec(text.slice(0, start))?.[0].length ?? 0);
  return { start: start - before, end, text: "" };
}

/** All outside a block that such an edit goes by: where it is as it was, so is the edit, but for its place. */
export function aroundBlock({ text, blocks, sections }: Report, index: number): string {
  const [before, own, after] = [blocks[index - 1], blocks[index], blocks[index + 1]];
  if (!own) return "";
  const colon = before && /:\s*$/.test(before.prose.text);
  return JSON.stringify([
    before?.section === own.section && [before.kind, colon],
    text.slice(before?.span.end ?? 0, own.span.start),
    text.slice(own.span.end, after?.span.start ?? text.length),
    after?.section === own.section && after.kind,
    own.kind === "heading" && [own.section, after?.section ?? own.section].map((one) => sections[one]?.depth),
  ]);
}

/** What may stand on a line before the words of a paragraph or a point that begins there. */
const leadOfBlock = /^[ \t>]*(?:(?:[-*+•–]|\(?[\da-z]{1,4}[.)])[ \t]+)?$/i;
