import { lineAt } from "../core/report/lines.ts";
import type { Span } from "../core/report/span.ts";
import { flowPlace } from "./yamlFlow.ts";

/** The key or value that the cursor is in, as a whole: what is chosen takes its place (UTF-16 units of the text). */
export interface YamlToken extends Span {
  /** What of it stands before the cursor. */
  readonly typed: string;
  /** The quotation mark that it stands within, if it does. */
  readonly quote: string;
  /** A value in a quotation mark that nothing closes. */
  readonly unclosed: boolean;
  /** A colon stands right before it, and YAML wants a space behind that. */
  readonly glued: boolean;
  /** A colon stands behind it already. */
  readonly hasColon: boolean;
  /** Where its line's key begins (a column); `undefined` within brackets, where all stands on one line. */
  readonly column: number | undefined;
}

/** The key that the cursor is in or behind; `undefined` where what stands there is no key. */
export function keyToken(text: string, offset: number): YamlToken | undefined {
  const { line, at, lineStart, from, column } = lineFrom(text, offset, /^[ \t]*(?:- +)*/);
  const start = Math.min(from + blanks(line, from), at);
  const typed = line.slice(start, at);
  if (!/^["']?(?:[\w.][\w./-]*)?$/.test(typed)) return undefined;
  const quote = /^["']/.exec(typed)?.[0] ?? "";
  const whole = /^["']?[\w./-]*["']?/.exec(line.slice(start))?.[0] ?? "";
  const end = Math.max(at, start + whole.length);
  return {
    start: lineStart + start,
    end: lineStart + end,
    typed,
    quote,
    unclosed: false,
    glued: false,
    hasColon: /^\s*:(?:\s|$)/.test(line.slice(end)),
    column,
  };
}

/** The value that the cursor is in or behind; `undefined` behind it, in a comment. */
export function valueToken(text: string, offset: number): YamlToken | undefined {
  const { line, at, lineStart, from, column } = lineFrom(
    text,
    offset,
    /^[ \t]*(?:- +)*(?:(?:[\w./-]+|"[^"]*"|'[^']*'):)?/,
  );
  if (from > at) return undefined;
  const start = Math.min(from + blanks(line, from), at);
  const mark = line.charAt(start);
  const quote = at > start && (mark === '"' || mark === "'") ? mark : "";
  const first = start + quote.length;
  const close = quote === "" ? -1 : line.indexOf(quote, first);
  const rest = line.slice(first);
  const plainEnd = rest.search(column === undefined ? /\s*(?:[,\]}]|(?:^|\s)#|$)/ : /(?:^|\s+)#|\s*$/);
  const end = close < 0 ? first + plainEnd : close;
  if (end < at && line.slice(Math.max(end, first), at).trim() !== "") return undefined;
  return {
    start: lineStart + first,
    end: lineStart + Math.max(end, at),
    typed: line.slice(first, at),
    quote,
    unclosed: quote !== "" && close < 0,
    glued: from === first && line.charAt(from - 1) === ":",
    hasColon: false,
    column,
  };
}

/** The line of an offset, the offset in it, and where in it the key or value begins that is written there. */
function lineFrom(text: string, offset: number, lead: RegExp) {
  const { start: lineStart, end } = lineAt(text, offset);
  const line = text.slice(lineStart, end);
  const at = offset - lineStart;
  const flow = flowPlace(line.slice(0, at), line.slice(at));
  const from = flow?.from ?? lead.exec(line)?.[0].length ?? 0;
  const column = flow ? undefined : (/^[ \t]*(?:- +)*/.exec(line)?.[0].length ?? 0);
  return { line, at, lineStart, from, column };
}

const blanks = (line: string, from: number): number => /^[ \t]*/.exec(line.slice(from))?.[0].length ?? 0;
