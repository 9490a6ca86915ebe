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

/** A whole pattern: regex`…`, or with its flags in alphabetical order: regex.i`…`, regex.gu`…`. */
export const regex = Object.assign(withFlags(""), {
  g: withFlags("g"),
  gi: withFlags("gi"),
  gim: withFlags("gim"),
  giu: withFlags("giu"),
  gm: withFlags("gm"),
  gs: withFlags("gs"),
  gu: withFlags("gu"),
  i: withFlags("i"),
  iu: withFlags("iu"),
  u: withFlags("u"),
});

/** Lines as one. */
export const joined = (lines: string): string => lines.replace(/\n *(?:\\(?= ))?/g, "");

/** Words that are written over several lines with spaces between them. */
export const wordSet = ({ raw: [text = ""] }: TemplateStringsArray): ReadonlySet<string> =>
  new Set(text.trim().split(/\s+/));
