import type { Look } from "./looks.ts";
import { escaped } from "./xml.ts";

/** Words with bold ones between pairs of asterisks, as runs. */
export const runsOf = (words: string, look: Look): string =>
  words
    .split(/\*\*(.+?)\*\*/)
    .map((piece, index) => (piece === "" ? "" : runOf(piece, index % 2 === 1 ? look.bold : look.plain)))
    .join("");

export const runOf = (words: string, properties: string): string =>
  `<w:r>${properties}<w:t xml:space="preserve">${escaped(words.replace(/\\([\\`*_[\]<>|#])/g, "$1"))}</w:t></w:r>`;

export const paragraphOf = (properties: string, runs: string): string => `<w:p>${properties}${runs}</w:p>`;

/** The cells of a line that is a row of a table. */
export const cellsOf = (line: string): string[] | undefined =>
  /^\s*\|(.*)\|\s*$/
    .exec(line)?.[1]
    ?.split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
