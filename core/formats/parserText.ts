import { deepest } from "./markdownBlocks.ts";

/**
 * In a longer line (UTF-16 units) brackets are signs like any other: nobody links there, and each may be held against
 * all before it.
 */
const longestLine = 20_000;

/** More marks of lists and quotations than anybody nests, at the start of a line. */
const deep = new RegExp(`(?:[ \\t]*(?:[-+*>]|\\d{1,9}[.)])){${deepest}}`, "y");
const marks = /(?:[ \t]*(?:[-+*>]|\d{1,9}[.)]))+/y;

/**
 * The text as the parser is given it, unit for unit: lines on which it would take time in proportion to their square
 * lose the signs that make it so. Words are read from the text itself.
 */
export function forParser(text: string): string {
  let given = "";
  let from = 0;
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf("\n", start);
    const end = next < 0 ? text.length : next;
    const line = end - start < deepest ? undefined : simpler(text, start, end);
    if (line !== undefined) {
      given += text.slice(from, start) + line;
      from = end;
    }
    start = end + 1;
  }
  return from === 0 ? text : given + text.slice(from);
}

function simpler(text: string, start: number, end: number): string | undefined {
  const isLong = end - start > longestLine;
  deep.lastIndex = start;
  const isDeep = deep.test(text);
  if (!isLong && !isDeep) return undefined;
  const line = isLong ? text.slice(start, end).replace(/[[\]]/g, "x") : text.slice(start, end);
  if (!isDeep) return line;
  const kept = deep.lastIndex - start;
  marks.lastIndex = kept;
  marks.test(line);
  const last = Math.max(marks.lastIndex, kept);
  return line.slice(0, kept) + line.slice(kept, last).replace(/[^\s]/g, "x") + line.slice(last);
}
