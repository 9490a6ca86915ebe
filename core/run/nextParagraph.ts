import type { Report } from "../report/report.ts";

/**
 * The number that the next paragraph at a place (UTF-16 units) has, with what parts it from the words ("1.3 "): where
 * all paragraphs of the section before it are numbered one after the other, and nothing else has that number. ""
 * elsewhere.
 */
export function nextParagraph({ text, format, sections, blocks }: Report, at: number): string {
  // Word numbers them itself.
  if (format === "word") return "";
  const section = sections.findLastIndex(({ span }) => span.start < at);
  const own = blocks.filter(
    (block) => block.section === section && block.kind === "paragraph" && block.span.start < at,
  );
  const numbers = own.map(({ span }) => numbered.exec(text.slice(span.start, span.start + 24)));
  const last = numbers.at(-1);
  if (!last || numbers.some((number, index) => !number || (index > 0 && !follows(numbers[index - 1], number))))
    return "";
  const [, lead = "", number = "", gap = " "] = last;
  const next = `${lead}${Number(number) + 1}`;
  const taken = blocks.some(
    ({ span }) =>
      text.startsWith(next, span.start) &&
      /^[.)]?\s/.test(text.slice(span.start + next.length, span.start + next.length + 2)),
  );
  return taken ? "" : `${next}${gap}`;
}

/** "2.3 ", "2.3.1. ", "14. ", and what parts it from the words. */
const numbered = /^((?:\d+\.)*)(\d+)([.)]?[ \t]+)(?=\S)/;

const follows = (before: RegExpExecArray | null | undefined, { 1: lead, 2: number }: RegExpExecArray): boolean =>
  before?.[1] === lead && Number(before?.[2]) + 1 === Number(number);
