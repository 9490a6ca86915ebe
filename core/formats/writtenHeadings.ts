import type { BlockContext, BlockParser, Line } from "@lezer/markdown";
import { standsAsHeading } from "./standsAsHeading.ts";

/**
 * Headings as people write them where Markdown wants a space, a blank line or no number: they look like headings to
 * everybody but the parser.
 */
export const writtenHeadings: readonly BlockParser[] = [
  {
    // "##Options". One sign alone may be a hashtag.
    name: "HashesWithoutSpace",
    before: "ATXHeading",
    parse(cx, line) {
      const size = hashesBefore(line);
      if (size === 0) return false;
      const from = cx.lineStart + line.pos;
      const end = line.text.trimEnd().length;
      const mark = cx.elt("HeaderMark", from, from + size);
      const words = cx.parser.parseInline(line.text.slice(line.pos + size, end), from + size);
      cx.addElement(cx.elt(`ATXHeading${size}`, from, cx.lineStart + end, [mark, ...words]));
      cx.nextLine();
      return true;
    },
    endLeaf: (_cx, line) => hashesBefore(line) > 0,
  },
  {
    // "3. Options" with a line under it, which is to Markdown a list of one and a rule.
    name: "NumberedUnderlined",
    before: "OrderedList",
    parse(cx, line) {
      if (!isNumberedLine(cx, line)) return false;
      const underline = /^ {0,3}(=+|-{3,})[ \t]*$/.exec(cx.peekLine())?.[1];
      if (underline === undefined) return false;
      const from = cx.lineStart + line.pos;
      const words = cx.parser.parseInline(line.text.slice(line.pos).trimEnd(), from);
      cx.nextLine();
      const start = cx.lineStart + line.text.indexOf(underline);
      const mark = cx.elt("HeaderMark", start, start + underline.length);
      cx.addElement(
        cx.elt(underline.startsWith("=") ? "SetextHeading1" : "SetextHeading2", from, start + underline.length, [
          ...words,
          mark,
        ]),
      );
      cx.nextLine();
      return true;
    },
  },
  {
    // A bold line, or one in capitals, directly over its text. Capitals may fill a second line.
    name: "HeadingsOverText",
    endLeaf(_cx, line, { content }) {
      const over = headingLook(content);
      return (
        over !== undefined &&
        !isUnderline(line) &&
        (over === "bold" || opensWithNumber.test(line.text) || headingLook(line.text) !== "capitals")
      );
    },
  },
];

/** How many signs stand at the line's beginning with a word directly behind them; none where it is no such heading. */
const hashesBefore = (line: Line): number =>
  line.next === 35 ? (/^(#{2,6})(?=[\p{Lu}\d*])[^#]+#*$/u.exec(line.text.slice(line.pos))?.[1]?.length ?? 0) : 0;

/** In no item of a list; its line is short, and is no sentence. */
const isNumberedLine = (cx: BlockContext, line: Line): boolean =>
  (cx.depth === 1 || (cx.depth === 2 && cx.parentType().name.endsWith("List"))) &&
  /^\d{1,2}(?:\.\d{1,2})*[.)] +\S.{0,100}(?<![.;,])$/.test(line.text.slice(line.pos).trimEnd());

const opensWithNumber = /^[*_ ]{0,5}\d+\.?\d* /;

const isUnderline = (line: Line): boolean => /^[ \t]*(?:=+|-+)[ \t]*$/.test(line.text);

/** What makes a line look like a heading: all of it is bold, or in capitals. */
function headingLook(line: string): "bold" | "capitals" | undefined {
  if (line.length > longestLine || line.includes("\n") || line.includes("|")) return undefined;
  const text = line.trim();
  const bold = /^(\*\*\*?|___?)(?=\S)((?:(?!\*\*|__).)+)\1$/.exec(text)?.[2];
  if (standsAsHeading(bold ?? text, bold !== undefined) === undefined) return undefined;
  return bold === undefined ? "capitals" : "bold";
}
/** A heading with its signs is no longer (UTF-16 units). */
const longestLine = 110;
