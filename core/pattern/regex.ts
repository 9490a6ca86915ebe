/**
 * A pattern, or a list of words with bars between them, written over several lines: their ends and indentation count
 * for nothing, and a space that begins a line is written `\ `. What is left stands as in a pattern of one line, with
 * single backslashes. The build writes it back into one line, so that nothing is joined when the program runs.
 */
type Written<T> = (lines: TemplateStringsArray, ...parts: readonly string[]) => T;

/** A part of a pattern, or words. */
export const oneLine: Written<string> = ({ raw }, ...parts) => String.raw({ raw: raw.map(joined) }, ...parts);

const withFlags =
  (flags: string): Written<RegExp> =>
  (lines, ...parts) =>
    new RegExp(oneLine(lines, ...parts), flags);

/** A whole pattern: regex`…`, or with flags regex.i`…`, regex.g`…` and regex.gi`…`. */
export const regex = Object.assign(withFlags(""), { i: withFlags("i"), g: withFlags("g"), gi: withFlags("gi") });

/** Lines as one. */
export const joined = (lines: string): string => lines.replace(/\n *(?:\\(?= ))?/g, "");
