import { regex } from "../pattern/regex.ts";

import { lineStart } from "../report/lines.ts";

/** Signs that would be markup among words. */
const markup = regex.gu`
  \\(?=[!-/:-@[-\x60{-~])|[*\x60]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|~(?=~)|<(?=[a-zA-Z/!?])|&(?=#?\w+;)|
  \[(?=[^\][]*\](?:\(|\[))
`;
/** What a line begins with that is a heading, a quotation, an item, or a line under a heading. */
const opening = /^(?:#{1,6}(?=\s|$)|>|[-+](?=\s|$)|(?:=+|-+)(?=\s*$))/;
const item = /^(\d{1,9})([.)])(?=\s|$)/;
/** Nothing but marks of lists and quotations stands before the words on their line. */
const onlyMarks = /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])(?=[ \t]))*[ \t]*$/;

/** Words as Markdown shows them when they are put at a place of a text: nothing in them becomes a mark. */
export function asMarkdown(text: string, at: number, words: string): string {
  const start = lineStart(text, at);
  const line = text.slice(start, at) + (/^[^\r\n]*/.exec(text.slice(at))?.[0] ?? "");
  const shown = words.replace(markup, "\\$&");
  const parted = line.includes("|") ? shown.replace(/(?<!\\)\|/g, "\\|") : shown;
  return onlyMarks.test(line.slice(0, at - start)) ? parted.replace(opening, "\\$&").replace(item, "$1\\$2") : parted;
}
