/** How much of a report's top is put into lines (UTF-16 units): a header is far shorter. */
const most = 20_000;

/**
 * The top of a report with each label and its value in one line, where a table of HTML, a list of definitions or a
 * label that stands alone above its value parts them. Every sign keeps its place, and there is none that was not there
 * but bars, tabs and spaces.
 */
export function inLines(top: string, isLabel: (words: string) => boolean): string {
  const read = top.slice(0, most);
  const lines = besideTheirLabels(
    definitions(tables(read.replace(/\r(?!\n)/g, "\n").replace(/\\?\r?(?=\n)/g, blank))),
    isLabel,
  );
  return lines === read ? top : lines + top.slice(most);
}

const blank = (signs: string): string => signs.replace(/[^\n]/g, " ");

/** `<tr>⏎<td>Date</td>⏎<td>4 May</td>⏎</tr>` becomes `|  Date | 4 May |`. */
function tables(text: string): string {
  if (!/<table\b/i.test(text)) return text;
  return text
    .replace(/<\/?(?:table|thead|tbody|colgroup|col)\b[^>]{0,200}>/gi, blank)
    .replace(/<tr\b[^>]{0,200}>[^\0]{0,2000}?<\/tr>/gi, (row) =>
      row
        .replace(/\n/g, " ")
        .replace(/<t[dh]\b[^>]{0,200}>/gi, (tag) => `|${blank(tag.slice(1))}`)
        .replace(/<\/tr>$/i, (tag) => `|${blank(tag.slice(1))}`)
        .replace(/<\/?(?:t[rdh]|p|strong|b|em|i|span|div)\b[^>]{0,200}>/gi, blank),
    );
}

/** "Date⏎:   4 May" becomes "Date :   4 May". */
const definitions = (text: string): string =>
  text.replace(/^[^\n:|#]{2,60}\n(?:[ \t]*\n)?(?=[ \t]{0,3}:[ \t]+\S)/gm, (term) => term.replace(/\n/g, " "));

/** No label is longer, with its marks (UTF-16 units): most lines of a report are, and are not asked about. */
const longest = 120;
/** Fewer labels that stand above their values are titles of something else, as are labels far from each other. */
const fewest = 3;
/** So many lines may stand between: the rest of a value, or a label that we do not know, and its value. */
const mostBetween = 2;

/** "Date:⏎4 May", "**Date**⏎⏎4 May" and "### Date⏎⏎4 May" become "Date:⇥4 May", where label after label stands so. */
function besideTheirLabels(text: string, isLabel: (words: string) => boolean): string {
  const lines = text.split("\n");
  const alone = (line: string): boolean =>
    line !== "" && line.length <= longest && isLabel(line.replace(/^#{2,6}(?=\s)|[*_:]+/g, " "));
  const begins = (line: string): boolean => {
    const label = /^[\s*_]*([^:]{2,40}):/.exec(line)?.[1];
    return label !== undefined && (/^\s*(?:\*\*|__)/.test(line) || isLabel(label));
  };
  /** Lines of label and value, in groups of which each stands close to the next. */
  const groups: { readonly pairs: (readonly [number, number])[]; end: number }[] = [];
  for (let at = 0; at + 1 < lines.length; at++) {
    const line = lines[at] ?? "";
    const known = alone(line);
    // A label that we do not know leads on to the next.
    if (!known && !(line.length <= longest && groups.length > 0 && marked.test(line))) continue;
    const value = /\S/.test(lines[at + 1] ?? "") ? at + 1 : at + 2;
    const words = lines[value] ?? "";
    if (!/\S/.test(words) || words.length > 300 || alone(words) || /^\s*[#|]/.test(words) || begins(words)) continue;
    const group = groups.at(-1);
    if (group && lines.slice(group.end + 1, at).filter((one) => /\S/.test(one)).length <= mostBetween) {
      if (known) group.pairs.push([at, value]);
      group.end = value;
    } else if (known) groups.push({ pairs: [[at, value]], end: value });
    at = value;
  }
  const pairs = groups.filter((group) => group.pairs.length >= fewest).flatMap((group) => group.pairs);
  if (pairs.length === 0) return text;
  const joined = new Set(pairs.flatMap(([label, value]) => (value - label > 1 ? [label, label + 1] : [label])));
  const labels = new Set(pairs.map(([label]) => label));
  return lines
    .map((line, at) => (labels.has(at) ? line.replace(/^#+/, blank) : line))
    .map((line, at) => line + (at + 1 === lines.length ? "" : joined.has(at) ? "\t" : "\n"))
    .join("");
}

/** A line that is a label by its form: bold, or with a colon at its end. */
const marked = /^\s*(?:\*\*[^*]{2,60}\*\*:?|__[^_]{2,60}__:?|\p{L}[^:|#]{1,58}:)\s*$/u;
