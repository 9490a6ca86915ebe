import { type Prose, partOf } from "../report/prose.ts";
import { type Span, shift } from "../report/span.ts";
import type { RawBlock } from "./assemble.ts";

/**
 * No paragraph that somebody wrote is longer (UTF-16 units of prose). What is, a text without blank lines or one made
 * to be slow, comes in parts: rules that look around each word that they find then take time in proportion to the text,
 * not to its square.
 */
export const longest = 10_000;

/** A part ends with a sentence, or else a word, of its last fifth. */
const latest = longest * 0.8;

/** The blocks of a report, the overlong ones in parts. What stands behind a heading's first part is text. */
export const inParts = (blocks: readonly RawBlock[]): readonly RawBlock[] =>
  blocks.some(isLong) ? blocks.flatMap((block) => (isLong(block) ? partsOf(block) : block)) : blocks;

const isLong = ({ prose }: RawBlock): boolean => prose.text.length > longest;

function partsOf(block: RawBlock): readonly RawBlock[] {
  const { kind, span, prose } = block;
  return cut(prose).map(({ from, part }, index, { length }): RawBlock => {
    const first = index === 0;
    const { start, end } = shift(from, span.start);
    return {
      ...block,
      kind: first || kind !== "heading" ? kind : "paragraph",
      // The marks that close the block belong to its last part, as those that open it do to its first.
      span: { start, end: index === length - 1 ? span.end : end },
      prose: part,
      number: first ? block.number : undefined,
    };
  });
}

interface Part {
  /** Where it stands in the block's source. */
  readonly from: Span;
  readonly part: Prose;
}

/** By prose: a block that stays as it is keeps its parts. */
const known = new WeakMap<Prose, readonly Part[]>();

function cut(prose: Prose): readonly Part[] {
  const before = known.get(prose);
  if (before) return before;
  const parts: Part[] = [];
  for (let start = 0; start < prose.text.length; ) {
    const end = endOf(prose.text, start);
    const from = start === 0 ? { start: 0, end: prose.source({ start, end }).end } : prose.source({ start, end });
    parts.push({ from, part: partOf(prose, { start, end }, from.start) });
    start = end;
    while (prose.text[start] === " ") start++;
  }
  known.set(prose, parts);
  return parts;
}

/** Where the part that begins at `start` ends. */
function endOf(text: string, start: number): number {
  if (text.length - start <= longest) return text.length;
  const last = text.slice(start + latest, start + longest);
  const stop = Math.max(...[". ", "? ", "! ", "; "].map((sign) => last.lastIndexOf(sign)));
  const at = stop >= 0 ? stop + 1 : last.lastIndexOf(" ");
  if (at >= 0) return start + latest + at;
  const end = start + longest;
  // A sign of two units stays whole.
  return /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) ? end - 1 : end;
}
