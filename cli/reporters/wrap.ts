/** Text in lines of at most `width` columns, broken at spaces; a longer word has a line of its own. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split("\n")) {
    let line = "";
    for (const word of paragraph.split(" ")) {
      if (line !== "" && columns(line) + 1 + columns(word) > width) {
        lines.push(line);
        line = word;
      } else line = line === "" ? word : `${line} ${word}`;
    }
    lines.push(line);
  }
  return lines;
}

const wide =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/u;
/** Latin letters, dashes, quotation marks and frames: one column each, so most text need not be looked at closer. */
const oneEach = /^[\x20-\x7E\xA0-\xAC\xAE-\u02FF\u2010-\u2027\u2030-\u205E\u2500-\u257F]*$/;
const none = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** How many columns of a terminal a text takes. */
export function columns(text: string): number {
  if (oneEach.test(text)) return text.length;
  let count = 0;
  for (const character of text) count += none.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return count;
}

/**
 * Text that a terminal may show: what a report holds must not move the cursor, colour the screen or turn the
 * direction of writing. One unit for one, so that places stay what they are.
 */
export const plain = (text: string): string =>
  text.replace(/[\t\u2028\u2029]/g, " ").replace(/(?!\n)\p{Cc}|[\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, "·");

/** A file's name as a terminal may show it: within one line, so that no part of it passes for one of ours. */
export const plainName = (path: string): string => plain(path).replaceAll("\n", "·");
