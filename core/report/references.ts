import { regex } from "../pattern/regex.ts";
import { appendixOf } from "./appendixHeading.ts";
import type { Report } from "./report.ts";
import type { Span } from "./span.ts";

/** A reference in a report to another place of it, and that place; both in the report's text. */
export interface Reference {
  readonly span: Span;
  readonly to: "paragraph" | "appendix";
  /** What it names: "4.2", "B". */
  readonly name: string;
  readonly target: Span | undefined;
}

const joint = "(?:, (?:and |or )?| and | or | to |[–—-])";
const end = "(?![\\w.]*\\w)";
const number = `\\d{1,3}(?:\\.\\d{1,3}){0,3}${end}`;
const letter = `(?:[A-Z]|\\d{1,2})${end}`;
/** "Paragraphs 2.1 and 2.2", "Appendices A to C": the first may be written small, "appendix a". */
const pattern = regex.g`
  \b(?:
    ([Pp]aragraphs?|PARAGRAPHS?|[Pp]aras?\.?|[Ss]ections?|SECTIONS?) (${number}(?:${joint}${number})*)|
    ([Aa]ppendix|APPENDIX|[Aa]ppendices|APPENDICES|[Aa]nnex(?:es)?|ANNEX(?:ES)?)
    \ ((?:[A-Za-z]|\d{1,2})${end}(?:${joint}${letter})*)
  )
`;

/** Behind a paragraph, section or appendix that is an Act's, not this report's. */
export const ofLaw = regex`
  ^\s*(?:\(\w+\)\s*)*(?:,? (?:and|or|to) \d[\w.]*)?,? (?:of|to|in|under) (?:the |that |its |this )?(?:
    Part|Schedule|Sch\.|Act|\d{4}|Local Government|Town|Housing|Localism|Equality|Human|Care|Children|Code|Constitution|
    Protocol|Scheme|Framework|
    [A-Z]\w+ (?:\w+ ){0,6}
    (?:Act|Order|Regulations|Framework|Code|Constitution|Procedure|Rules|Plan|Strategy|Policy|Guidance)
  )
`;

/**
 * References to numbered paragraphs, sections and appendices, in the order of the text; `target` is where they stand,
 * if they do.
 */
export function references(report: Report): readonly Reference[] {
  const targets = targetsOf(report);
  return report.blocks.flatMap((block): Reference[] => {
    if (block.zone === "code" || block.kind === "heading") return [];
    const { text } = block.prose;
    return [...text.matchAll(pattern)].flatMap((match): Reference[] => {
      const [whole, , paragraphs, , appendices] = match;
      if (ofLaw.test(text.slice(match.index + whole.length))) return [];
      const to = paragraphs === undefined ? "appendix" : "paragraph";
      const names = paragraphs ?? appendices ?? "";
      const from = match.index + whole.length - names.length;
      return [...names.matchAll(/\d[\d.]*|\b[A-Za-z]\b/g)].map(({ 0: one, index }): Reference => {
        // What stands before the first name belongs to it: "paragraph 2.1".
        const at = { start: index === 0 ? match.index : from + index, end: from + index + one.length };
        const span = block.prose.source(at);
        const name = one.toUpperCase();
        return {
          span: { start: block.span.start + span.start, end: block.span.start + span.end },
          to,
          name,
          target: targets.get(`${to} ${name}`),
        };
      });
    });
  });
}

/** Where each numbered paragraph or section begins, and each appendix has its heading or its line in the list. */
function targetsOf({ sections, blocks }: Report): ReadonlyMap<string, Span> {
  const targets = new Map<string, Span>();
  const put = (key: string, span: Span): void => {
    if (!targets.has(key)) targets.set(key, span);
  };
  for (const { title, number, heading } of sections) {
    if (number !== undefined) put(`paragraph ${number.replace(/\.0$/, "")}`, heading);
    const appendix = appendixOf(title);
    if (appendix) put(`appendix ${appendix}`, heading);
  }
  for (const { prose, span, kind } of blocks) {
    if (kind === "heading") continue;
    const number = /^(\d{1,3}(?:\.\d{1,3}){0,3})\.?\s/.exec(prose.text)?.[1];
    if (number) put(`paragraph ${number}`, span);
    const appendix = /^(?:appendix|annex) ([A-Z]|\d{1,2})\b\s*[:–—-]/i.exec(prose.text)?.[1];
    if (appendix) put(`appendix ${appendix.toUpperCase()}`, span);
  }
  return targets;
}
