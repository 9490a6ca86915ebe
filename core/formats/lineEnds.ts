/**
 * A text of the same length whose lines end in line feeds alone, for a parser that knows no others: the return of a
 * pair becomes a space. The line under a table's head may not end in one, so there it becomes a hyphen more.
 */
export const withLineFeeds = (text: string): string =>
  text.includes("\r")
    ? text
        .replace(/^[ \t>|:-]*\r\n/gm, (line) => (line.includes("|") ? longerRule(line) : line))
        .replace(/\r\n?/g, (end) => (end.length === 2 ? " \n" : "\n"))
    : text;

function longerRule(line: string): string {
  const at = line.lastIndexOf("-");
  return at < 0 ? line : `${line.slice(0, at)}-${line.slice(at, -2)}\n`;
}
