import { joinedProse, type Prose } from "../report/prose.ts";
import type { RawBlock } from "./assemble.ts";

const paragraphNumber = /^\d{1,3}(?:\.\d{1,3}){1,3}\.?$/;

/**
 * The blocks of a report, with a paragraph for each row of a table that holds nothing but numbered paragraphs, their
 * numbers in the first column and their words in the second: so does a template that keeps the numbers in line.
 */
export function withNumberedRows(blocks: readonly RawBlock[]): readonly RawBlock[] {
  const tables = numberedTables(blocks);
  if (tables.size === 0) return blocks;
  return blocks.flatMap((block, at): RawBlock | readonly RawBlock[] => {
    if (block.cell === undefined || !tables.has(block.cell.table) || block.cell.row === 0) return block;
    const number = block.cell.column === 1 ? blocks[at - 1] : undefined;
    if (!number) return [];
    const span = { start: number.span.start, end: block.span.end };
    return { ...block, kind: "paragraph", span, prose: paragraphOf(number, block), cell: undefined };
  });
}

/** The tables of which each row, the first but its head, is a number and words. */
function numberedTables(blocks: readonly RawBlock[]): ReadonlySet<number> {
  const found = new Set<number>();
  const others = new Set<number>();
  for (const [at, { cell, prose }] of blocks.entries()) {
    if (cell === undefined || others.has(cell.table)) continue;
    const before = blocks[at - 1];
    const fits =
      cell.row === 0
        ? cell.column < 2 && prose.text.length < longestLabel
        : cell.column === 0
          ? paragraphNumber.test(prose.text) && isText(blocks[at + 1], cell.row)
          : cell.column === 1 && before?.cell?.row === cell.row && before.cell.column === 0;
    if (fits && cell.row > 0) found.add(cell.table);
    if (!fits) {
      others.add(cell.table);
      found.delete(cell.table);
    }
  }
  return found;
}

const longestLabel = 30;

/** Words, and not a sum or a name: a row of figures may have a number before it, too. */
const isText = (block: RawBlock | undefined, row: number): boolean =>
  block?.cell?.row === row && block.cell.column === 1 && / .* .* /.test(block.prose.text.slice(0, 200));

/** By the prose of the words: a row that stays as it is keeps its paragraph. */
const known = new WeakMap<Prose, { readonly number: Prose; readonly apart: number; readonly prose: Prose }>();

function paragraphOf(number: RawBlock, words: RawBlock): Prose {
  const apart = words.span.start - number.span.start;
  const before = known.get(words.prose);
  if (before?.number === number.prose && before.apart === apart) return before.prose;
  const prose = joinedProse(number.prose, words.prose, apart);
  known.set(words.prose, { number: number.prose, apart, prose });
  return prose;
}
