import type { RawBlock } from "./assemble.ts";

/** "PART II – EXEMPT", "Part B (not for publication)": what parts the private half of a report from the public one. */
const partLine = /^(?:\*\*|__)?part (?:ii|2|b)\b(?![.,;]? (?:of|to|in)\b)[^.;\n]{0,70}(?:\*\*|__)?$/i;

/**
 * The blocks of a report with headings, with a bold line or one in capitals that opens its closed part as a heading
 * too, as high as the highest before it. Above the first section such a line marks the whole paper.
 */
export function withClosedParts(blocks: readonly RawBlock[], text: string): readonly RawBlock[] {
  let sections = 0;
  let highest = Number.POSITIVE_INFINITY;
  return blocks.map((block) => {
    const { kind, level = 1, span, zone, prose } = block;
    if (kind === "heading") {
      sections++;
      highest = Math.min(highest, level);
      return block;
    }
    if (kind !== "paragraph" || zone !== undefined || sections < fewest || prose.text.length > longest) return block;
    const line = text.slice(span.start, span.end);
    const stands = /^(?:\*\*|__)/.test(line) ? /(?:\*\*|__)$/.test(line) : !/\p{Ll}/u.test(line);
    return stands && partLine.test(line) ? { ...block, kind: "heading", level: highest } : block;
  });
}

/** Its title and one section at least stand before a part that closes. */
const fewest = 2;
const longest = 90;
