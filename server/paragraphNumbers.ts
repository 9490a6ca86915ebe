import type { Block, Report, Section } from "../core/report/report.ts";
import { overlaps, type Span } from "../core/report/span.ts";

/**
 * Where the numbers of a numbered section stand (UTF-16 units): its heading's, and "4.2" of its headings, paragraphs
 * and rows. What only begins with a figure ("4.5 miles of path", a cell of a table of scores) has none.
 */
export function paragraphNumbers({ text, blocks }: Report, section: Section, within: Span): readonly number[] {
  const major = /^\d+/.exec(section.number ?? "")?.[0];
  const found: number[] = [];
  let last: readonly number[] = [Number(major)];
  for (const block of blocks) {
    if (block.span.start < within.start || block.span.start >= within.end) continue;
    if (block.zone === "quoted" || block.zone === "code") continue;
    const at = block.span.start + block.prose.source({ start: 0, end: 1 }).start;
    const [, number, behind = ""] = /^(\d+(?:\.\d+)*)([.):]{0,2}(?:\s+\S|$)|[.)])?/.exec(wordsOf(block)) ?? [];
    if (number === undefined || !text.startsWith(number, at)) continue;
    const parts = number.split(".").map(Number);
    const isHeading = block.kind === "heading" && overlaps(block.span, section.heading);
    if (!isHeading && (parts.length < 2 || String(parts[0]) !== major || !begins(block, parts, behind, last))) continue;
    found.push(at);
    if (!isHeading) last = parts;
  }
  return found;
}

const wordsOf = ({ prose }: Block): string => prose.text.slice(0, 30);

/** Is it a paragraph's number, and no measure? */
function begins(block: Block, parts: readonly number[], behind: string, last: readonly number[]): boolean {
  const next = isNext(parts, last);
  if (block.kind === "cell") return block.cell?.column === 0 && next;
  return block.kind === "heading" || parts.length > 2 || next || /^[.):]{0,2}\s+[^\da-z%]/.test(behind);
}

/** Does one number come right behind another: "4.3" behind "4.2", "4.2.1" or "4.2.5"; "4.2.1" behind "4.2"? */
function isNext(parts: readonly number[], last: readonly number[]): boolean {
  const own = parts.at(-1) ?? 0;
  const before = last.slice(0, parts.length);
  if (before.length < parts.length) return before.length === parts.length - 1 && own === 1 && alike(parts, before);
  return alike(parts, before.slice(0, -1)) && own === (before.at(-1) ?? 0) + 1;
}

const alike = (parts: readonly number[], before: readonly number[]): boolean =>
  before.every((one, index) => parts[index] === one);
