import { regex } from "../pattern/regex.ts";
import { lineStart } from "../report/lines.ts";
import type { RawBlock } from "./assemble.ts";
import { headsParagraphs, namesSection, StandingLevels, standsAsHeading, unmarkedLevel } from "./standsAsHeading.ts";

/** Whether headings are marked as such, other than a title of one line or two. */
export function hasHeadings(blocks: readonly RawBlock[]): boolean {
  const marked = blocks.flatMap(({ kind }, index) => (kind === "heading" ? [index] : []));
  const isTitle = marked.length === 1 || marked.every((index) => index < 2);
  return marked.length > 0 && !(isTitle && marked.every((index) => blocks[index]?.level === 1));
}

/** Fewer numbered lines of capitals than this may be items of a list that say something in capitals. */
const fewestNumbered = 3;
/** Fewer lines without any mark than this may be anything that stands alone. */
const fewestUnmarked = 4;

/**
 * The blocks of a report in Markdown that marks no headings, with the lines that stand alone for them: bold ones, those
 * in capitals, else numbered ones and short ones among them.
 */
export function withHeadings(blocks: readonly RawBlock[], text: string): readonly RawBlock[] {
  // What is indented goes on with the item above it.
  const own = blocks.filter(({ span }) => !/[ \t]/.test(text.charAt(lineStart(text, span.start))));
  const numbered = loneItems(own, (words) => standsAsHeading(words, false) !== undefined);
  const levels = new StandingLevels();
  const shown = blocks.map((block) =>
    numbered.size >= fewestNumbered && numbered.has(block)
      ? { ...block, kind: "heading" as const, level: 1 }
      : asHeading(block, levels, text),
  );
  if (shown.filter(({ kind }) => kind === "heading").length >= fewestUnmarked) return withBare(shown, true) ?? shown;
  return withUnmarked(blocks, loneItems(own, isUnmarked)) ?? withBare(shown) ?? shown;
}

/** The blocks of a document that has its own marks, with the lines for headings that have none, if it has too few. */
export function withNamedHeadings(blocks: readonly RawBlock[]): readonly RawBlock[] {
  const marked = blocks.filter(({ kind }) => kind === "heading").length >= fewestUnmarked;
  return withBare(blocks, marked) ?? blocks;
}

/** A title stands among so many lines at the top. */
const lowestTitle = 12;
/** A few words that are neither whose report it is nor who meets when. */
const mayBeTitle = ({ kind, zone, prose: { text } }: RawBlock): boolean =>
  kind === "paragraph" &&
  zone === undefined &&
  unmarkedLevel(text) !== undefined &&
  !isEntry.test(text.replace(/\b20\d\d\b/g, "")) &&
  !notTitle.test(text);
const notTitle = regex.i`
  ^(?:(?:report|paper) (?:of|by|from|to)|agenda|item|part|meeting)\b|
  \b(?:council|committee|cabinet|executive|board|panel|authority|meeting)$
`;

/** As many lines as this must say what reports have headings for. */
const fewestNamed = 3;

/**
 * The blocks with lines for headings that have neither mark nor number ("Consultation", "What happens next?"), where
 * several of them bear the names that headings have: each alone over a text of its own. Where others are marked, most
 * from the first name on must not be.
 */
function withBare(blocks: readonly RawBlock[], marked = false): readonly RawBlock[] | undefined {
  const isNamed = ({ kind, prose, zone }: RawBlock): boolean =>
    kind === "paragraph" && zone === undefined && unmarkedLevel(prose.text) !== undefined && namesSection(prose.text);
  // Where names end with colons, so may other headings; a line over a list introduces it.
  const colons = blocks.filter((block) => block.prose.text.endsWith(":") && isNamed(block)).length >= fewestNamed;
  const mayStand = (block: RawBlock, index: number): boolean =>
    isNamed(block) ||
    (block.kind === "paragraph" &&
      block.zone === undefined &&
      unmarkedLevel(block.prose.text) !== undefined &&
      (!isEntry.test(block.prose.text) ||
        (colons && /^[^:]*:$/.test(block.prose.text) && blocks[index + 1]?.kind === "paragraph")));
  const lines = blocks.map(mayStand);
  const named = blocks.filter(({ prose }, index) => lines[index] && namesSection(prose.text));
  const first = blocks.findIndex((block) => named.includes(block));
  if (named.length < fewestNamed) return undefined;
  if (marked && blocks.slice(first).filter(({ kind }) => kind === "heading").length >= named.length) return undefined;
  const titled = marked || blocks.slice(0, first).some(({ kind }) => kind === "heading");
  const title = titled
    ? -1
    : blocks.findLastIndex((block, index) => index < first && index < lowestTitle && mayBeTitle(block));
  return blocks.map((block, index) => {
    if (index === title) return { ...block, kind: "heading" as const, level: 1 };
    const alone = lines[index] && !lines[index - 1] && !lines[index + 1] && blocks[index + 1] !== undefined;
    const stands = index >= first && lines[index] && (alone || named.includes(block));
    // Among questions of a form, which end with colons, other lines part what is answered.
    const level = colons && !block.prose.text.endsWith(":") ? 3 : 2;
    return stands ? { ...block, kind: "heading" as const, level } : block;
  });
}

/**
 * The blocks with the lines for headings that have no mark at all, if there are enough of them. One without a whole
 * number stands behind the first that has one, and over something else: several under each other are a list.
 */
function withUnmarked(blocks: readonly RawBlock[], lone: ReadonlySet<RawBlock>): readonly RawBlock[] | undefined {
  const lines = blocks.map((block) => {
    if (lone.has(block)) return { level: 1, number: block.number };
    const { text } = block.prose;
    const level = block.kind === "paragraph" && block.zone === undefined ? unmarkedLevel(text) : undefined;
    if (level === undefined || isEntry.test(text)) return undefined;
    return { level, number: /^\d+(?:\.[1-9]\d*)*/.exec(text)?.[0] };
  });
  const isWhole = (line: (typeof lines)[number]) => line?.number !== undefined && !line.number.includes(".");
  if (lines.filter(isWhole).length < fewestUnmarked) return undefined;
  const first = lines.findIndex(isWhole);
  return blocks.map((block, index) => {
    const line = lines[index];
    if (!line) return block;
    const listed = [lines[index - 1], lines[index + 1]].some(
      (beside) => beside && !isWhole(beside) && (beside.number === undefined) === (line.number === undefined),
    );
    if (!isWhole(line) && (index < first || listed || index === blocks.length - 1)) return block;
    return { ...block, kind: "heading", level: line.level };
  });
}

const isUnmarked = (text: string, number: string, next: string | undefined): boolean =>
  unmarkedLevel(text) !== undefined || headsParagraphs(number, text, next);

/** What opens a list, or stands in one: an entry, an address, a paper with its date. */
const isEntry = /:$|^(?:appendix|annex|enclosure) [a-z\d]{1,3}\b|@|^\D.*\d{4}/i;

/**
 * "3. BACKGROUND" without an item before or behind it, where `isHeading` takes it for one by its words, its number and
 * what stands behind it: to Markdown a list of one.
 */
function loneItems(
  own: readonly RawBlock[],
  isHeading: (text: string, number: string, next: string | undefined) => boolean,
): ReadonlySet<RawBlock> {
  const isLone = ({ kind, zone, number, prose }: RawBlock, at: number): boolean =>
    kind === "listItem" &&
    zone === undefined &&
    number !== undefined &&
    own[at + 1] !== undefined &&
    own[at + 1]?.number !== String(Number(number) + 1) &&
    own[at - 1]?.number !== String(Number(number) - 1) &&
    isHeading(prose.text, number, own[at + 1]?.prose.text);
  return new Set(own.filter(isLone));
}

/** Bold from its first letter to its last, as "**Meeting:** Cabinet" is not. */
function isBold({ prose, span }: RawBlock, text: string): boolean {
  const { length } = prose.text;
  const width = widthOfWords(text.slice(span.start, span.end).trimEnd());
  if (length === 0 || width < length + 4 || width > length + 6) return false;
  return (
    prose.source({ start: 0, end: 1 }).start >= 2 && prose.source({ start: length - 1, end: length }).end <= width - 2
  );
}

/** An allowance may stand behind the words. */
function widthOfWords(source: string): number {
  const comment = source.endsWith("-->") ? source.lastIndexOf("<!--") : -1;
  return comment < 0 ? source.length : source.slice(0, comment).trimEnd().length;
}

/** In a report without marked headings, a bold line or a line of capitals that stands alone is a heading. */
function asHeading(block: RawBlock, levels: StandingLevels, text: string): RawBlock {
  if (block.kind !== "paragraph" || block.zone !== undefined) {
    levels.pass();
    return block;
  }
  const level = levels.next(block.prose.text, isBold(block, text));
  return level === undefined ? block : { ...block, kind: "heading", level };
}
