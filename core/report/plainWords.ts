const row = /^\s*\|(.*)\|\s*$/;
const ruled = /^\s*\|[\s|:-]+\|\s*$/;

/**
 * Markdown as plain text writes it: headings without marks, and of a table a line for each cell behind its column's
 * name.
 */
export function plainWords(markdown: string): string {
  const lines = markdown.split("\n");
  const out: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (!row.test(line) || !ruled.test(lines[at + 1] ?? "")) {
      out.push(line.replace(/^#{1,6} /, ""));
      continue;
    }
    const heads = cellsOf(line);
    for (at += 2; row.test(lines[at] ?? ""); at++) {
      if (out.at(-1) !== "") out.push("");
      out.push(...cellsOf(lines[at] ?? "").map((cell, column) => named(heads[column] ?? "", cell)));
    }
    at--;
  }
  return out.join("\n");
}

const cellsOf = (line: string): readonly string[] => (row.exec(line)?.[1] ?? "").split("|").map((cell) => cell.trim());

/** "Merits: a lower bill"; and of a first column whose cells have numbers, "Option 1: Keep the lamps". */
function named(head: string, cell: string): string {
  const [, number, words] = /^(\d+)\. (.*)$/.exec(cell) ?? [];
  return number === undefined ? `${head}: ${cell}` : `${head} ${number}: ${words}`;
}
