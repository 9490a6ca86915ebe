import { firstWhere } from "./firstWhere.ts";
import type { Span } from "./span.ts";

/** A place in a text: UTF-16 units from 0, line and column from 1. */
export interface Place {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** The lines of a text, whatever mixture of \n, \r\n and \r ends them. */
export class Lines {
  readonly text: string;
  readonly #starts: readonly number[];

  constructor(text: string) {
    this.text = text;
    const starts = [0];
    const ends = /\r\n?|\n/g;
    for (let end = ends.exec(text); end; end = ends.exec(text)) starts.push(end.index + end[0].length);
    this.#starts = starts;
  }

  place(offset: number): Place {
    const held = Math.min(Math.max(offset, 0), this.text.length);
    const line = this.#lineAt(held);
    return { offset: held, line: line + 1, column: held - (this.#starts[line] ?? 0) + 1 };
  }

  /** The span of a line, counted from 1, without its line end. */
  span(line: number): Span {
    const start = this.#starts[line - 1] ?? this.text.length;
    let end = this.#starts[line] ?? this.text.length;
    while (end > start && /[\r\n]/.test(this.text.charAt(end - 1))) end--;
    return { start, end };
  }

  #lineAt(offset: number): number {
    return firstWhere(this.#starts.length, (line) => (this.#starts[line] ?? 0) > offset) - 1;
  }
}

/** Where the line begins that holds a place of a text, or ends there. */
export function lineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start--;
  return start;
}

/** The line that holds a place of a text, without its end. */
export function lineAt(text: string, at: number): Span {
  const start = lineStart(text, at);
  let end = Math.max(start, at);
  while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++;
  return { start, end };
}

const isLineEnd = (unit: number): boolean => unit === 10 || unit === 13;
