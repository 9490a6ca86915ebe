import { ProseBuilder } from "../core/report/prose.ts";
import type { Block, Report, Section } from "../core/report/report.ts";
import { byStart } from "../core/report/span.ts";
import type { Edit, Finding } from "../core/rule/finding.ts";
import { headingStart } from "../core/run/headingLook.ts";
import { nextParagraph } from "../core/run/nextParagraph.ts";
import type { Checked } from "./draft.ts";
import { closedGap, type Numbering, numbering } from "./numbering.ts";

/**
 * A fix that puts in a section or a paragraph, with the number that it has among the others; or one that takes a
 * paragraph away, with those behind it numbered on.
 */
export function withNumber(report: Report, edits: readonly Edit[]): readonly Edit[] {
  const [edit] = edits;
  if (!edit || edits.length > 1) return edits;
  if (edit.text === "") return [edit, ...closedGap(report, edit)].sort(byStart);
  if (!edit.unnumbered) return edits;
  const { start, end, text } = edit;
  const { at, depth } = edit.unnumbered;
  const numbered = (number: string, words: string) => ({ start, end, text: text.slice(0, at) + number + words });
  if (depth === undefined) return [numbered(nextParagraph(report, start), text.slice(at))];
  const found = numberFor(report, start, depth);
  if (!found) return edits;
  // The line that is drawn below a heading grows with it.
  const title = text
    .slice(at)
    .replace(
      /^([^\r\n]*\r?\n(=|-)\2+)(?=[\r\n])/,
      (lines, _, sign: string) => lines + sign.repeat(found.number.length),
    );
  return [numbered(found.number, title), ...found.edits].sort(byStart);
}

/** Findings with the numbers that their fixes ask for. */
export const withNumbers = ({ report, findings }: Pick<Checked, "report" | "findings">): readonly Finding[] =>
  findings.map((finding) =>
    finding.fixes.length === 0
      ? finding
      : { ...finding, fixes: finding.fixes.map((fix) => ({ ...fix, edits: withNumber(report, fix.edits) })) },
  );

/** The number of a section that is put in at a place (UTF-16 units), as people read the report's numbers. */
export const numberFor = (report: Report, at: number, depth: number): Numbering | undefined =>
  numbering(withUnreadHeadings(withPrintedNumbers(report), at), at, depth);

/** The report with the numbers of its headings among their words where Markdown takes them for those of a list. */
function withPrintedNumbers(report: Report): Report {
  const { text, sections, blocks } = report;
  const starts = new Map(
    sections.flatMap((section) => {
      const start = headingStart(report, section);
      return start === section.span.start ? [] : [[section.span.start, start] as const];
    }),
  );
  if (starts.size === 0) return report;
  return {
    ...report,
    sections: sections.map((section) => {
      const start = starts.get(section.span.start);
      if (start === undefined) return section;
      return { ...section, span: { ...section.span, start }, heading: { ...section.heading, start } };
    }),
    blocks: blocks.map((block): Block => {
      const start = starts.get(block.span.start);
      if (block.kind !== "heading" || start === undefined) return block;
      const prose = new ProseBuilder();
      prose.add(text.slice(start, block.span.end), 0);
      return { ...block, span: { start, end: block.span.end }, prose: prose.build() };
    }),
  };
}

/**
 * The report with the numbers that its sections come to before a place: below a heading that nobody could read as
 * one, paragraphs go on with another number ("5.1" under 4), and that number is in use.
 */
function withUnreadHeadings(report: Report, at: number): Report {
  const { text, sections, blocks } = report;
  const headed = new Map(sections.map((section) => [section.span.start, section]));
  let last: number | undefined;
  const reached = new Map<Section, number>();
  let open: Section | undefined;
  for (const { kind, span } of blocks) {
    if (span.start >= at) break;
    const section = kind === "heading" ? headed.get(span.start) : undefined;
    if (section?.number !== undefined && /^\d+(?:\.0)?$/.test(section.number)) {
      open = section;
      last = Number.parseInt(section.number, 10);
    }
    const number = /^(\d+)\.1\b/.exec(text.slice(span.start, span.start + 8))?.[1];
    if (!open || last === undefined || kind === "heading" || Number(number) !== last + 1) continue;
    last += 1;
    reached.set(open, last);
  }
  if (reached.size === 0) return report;
  return {
    ...report,
    sections: sections.map((section) => {
      const number = reached.get(section);
      return number === undefined ? section : { ...section, number: String(number) };
    }),
  };
}
