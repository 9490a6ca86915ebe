import { regex } from "../pattern/regex.ts";
import { appendixOf } from "./appendixHeading.ts";
import { appendicesNamed } from "./namedLists.ts";
import { numbersAlone } from "./numbersAlone.ts";
import { type ParagraphsNamed, paragraphsNamed } from "./paragraphsNamed.ts";
import type { Block, Report } from "./report.ts";
import { bySpan, type Span, shift } from "./span.ts";

/** A reference in a report to another place of it, and that place; both in the report's text. */
export interface Reference {
  /** With the word, where it stands before the name: "paragraph 4.2". */
  readonly span: Span;
  /** The name alone. */
  readonly at: Span;
  readonly to: "paragraph" | "appendix";
  /** What it names: "4.2", "B". */
  readonly name: string;
  readonly target: Span | undefined;
}

interface Found {
  readonly span: Span;
  readonly at: Span;
  readonly to: Reference["to"];
  readonly name: string;
  /** It is one only where it leads to such a place: a numbered paragraph that is no section, or either. */
  readonly only?: "paragraph" | "either" | undefined;
}

/**
 * References to numbered paragraphs, sections and appendices of this report, in the order of the text; `target` is
 * where they stand, if they do. A number that may be a law's, a policy's or another report's is no reference.
 */
export function references(report: Report): readonly Reference[] {
  const targets = targetsOf(report);
  // Paragraphs 1 to 10 of an exempt paper's words may be those of the schedule.
  const exempts = /\bexempt|\b12A\b/i.test(report.text);
  return report.blocks.flatMap((block): Reference[] => {
    if (block.zone === "code") return [];
    const { prose, span: within } = block;
    const placed = (one: Span): Span => shift(prose.source(one), within.start);
    return found(block, targets.titleOf).flatMap(({ span, at, to, name, only }): Reference[] => {
      const target = targets.find(to, name, within.start);
      if (only && (!target || (only === "paragraph" && target.heading))) return [];
      if (only === "paragraph" && exempts && Number(name) <= lastExempt) return [];
      return [{ span: placed(span), at: placed(at), to, name, target: target?.span }];
    });
  });
}

const lastExempt = 10;

function found(block: Block, titleOf: (number: string) => string | undefined): readonly Found[] {
  const { text } = block.prose;
  const appendices =
    block.kind === "heading"
      ? []
      : appendicesNamed(text).flatMap(({ start, names }) =>
          names.map(
            (at, index): Found => ({
              // What stands before the first name belongs to it: "paragraph 2.1".
              span: { start: index === 0 ? start : at.start, end: at.end },
              at,
              to: "appendix",
              name: at.name,
            }),
          ),
        );
  // A quotation's paragraphs are those of what it is taken from.
  if (block.zone === "quoted") return appendices;
  const named = paragraphsNamed(text).flatMap((one) => {
    const only = onlyOf(text, one, titleOf);
    return only === "none"
      ? []
      : one.numbers.map(
          (at, index): Found => ({
            span: { start: index === 0 ? one.start : at.start, end: at.end },
            at,
            to: "paragraph",
            name: at.number,
            only,
          }),
        );
  });
  const alone = numbersAlone(text).flatMap(({ numbers }) =>
    numbers.map((at): Found => ({ span: at, at, to: "paragraph", name: at.number, only: "either" })),
  );
  const told = new Set(named.map(({ at }) => at.start));
  return [...named, ...alone.filter(({ at }) => !told.has(at.start)), ...appendices].sort(bySpan);
}

/** What such a name may lead to; a whole number only where the words make plain that it is this report's. */
function onlyOf(
  text: string,
  { numbers, start, end, to, own, sent, law, joined }: ParagraphsNamed,
  titleOf: (number: string) => string | undefined,
): Found["only"] | "none" {
  const number = numbers[0]?.number ?? "";
  if (own || joined) return undefined;
  if (number.includes("."))
    return !sent && hasOwnPoints.test(text.slice(sentenceStart(text, start), start)) ? "none" : undefined;
  if (isTitled(text.slice(end), titleOf(number))) return undefined;
  if (law || keptByLaw.test(sentenceAround(text, { start, end }))) return "none";
  return sent ? undefined : to === "paragraph" ? "paragraph" : "none";
}

/** "Section 4 (Legal implications)", "section 4, Legal implications": the heading's words stand behind its number. */
function isTitled(behind: string, title: string | undefined): boolean {
  const opening = /^(?:,? ?[(“"‘'–—:]|,) ?/.exec(behind)?.[0];
  if (!title || opening === undefined) return false;
  const words = behind.slice(opening.length).toLowerCase();
  return words.startsWith(title.toLowerCase()) && !/^\w/.test(words.slice(title.length));
}

/** A sentence about what a law says, or about what it keeps from the public. */
const keptByLaw = regex.i`
  \b(?:
    exempt\w*|confidential\w*|not for publication|withh[eo]ld\w*|public interest|acts?|schedule|12A|regulations?|
    order|code|nppf|framework|constitution|statut\w+|circular
  )\b
`;

/** Documents that have paragraphs with a dot. */
const hasOwnPoints = /\b(?:NPPF|Framework|PPG|Constitution|Code|Regulations|Rules|Local Plan|Circular)\b/;

/** Where the sentence of a place begins, but for what a full stop may hide. */
const sentenceStart = (text: string, at: number): number => text.lastIndexOf(". ", at) + 1;

function sentenceAround(text: string, { start, end }: Span): string {
  const stop = text.indexOf(". ", end);
  return text.slice(sentenceStart(text, start), stop < 0 ? text.length : stop);
}

interface Target {
  readonly span: Span;
  readonly heading: boolean;
}

interface Targets {
  /** Where a name that stands at a place leads: in the same appendix, else in the report. */
  readonly find: (to: Reference["to"], name: string, at: number) => Target | undefined;
  /** The words of the heading that has a number. */
  readonly titleOf: (number: string) => string | undefined;
}

/** The report but for its appendices. */
const body = "body";

/** Where each numbered paragraph or section begins, and each appendix has its heading or its line in the list. */
function targetsOf({ sections, blocks }: Report): Targets {
  const targets = new Map<string, Target>();
  const titles = new Map<string, string>();
  const put = (key: string, span: Span, heading: boolean): void => {
    for (const one of [key, key.replace(/^\w+ (?=paragraph)/, "any ")])
      if (!targets.has(one)) targets.set(one, { span, heading });
  };
  // By where they begin, the last first: an appendix may have numbers of its own.
  const parts: { readonly start: number; readonly part: string }[] = [];
  const partAt = (at: number): string => parts.find(({ start }) => start <= at)?.part ?? body;
  for (const { title, number, heading, span } of sections) {
    const appendix = appendixOf(title);
    if (appendix) parts.unshift({ start: span.start, part: appendix });
    const part = partAt(span.start);
    if (number !== undefined) {
      const name = number.replace(/\.0$/, "");
      put(`${part} paragraph ${name}`, heading, true);
      if (part === body && !titles.has(name)) titles.set(name, title);
    }
    if (appendix) put(`appendix ${appendix}`, heading, true);
  }
  for (const { prose, span, kind, cell, zone } of blocks) {
    if (kind === "heading" || zone === "quoted" || zone === "code") continue;
    const number = /^(?:(\d{1,3}(?:\.\d{1,3}){1,3})\.?(?:\s|$)|(\d{1,3})\.?\s(?=[\p{Lu}“"'‘(£[]))/u.exec(prose.text);
    const name = number?.[1] ?? number?.[2];
    if (name && (!cell || (cell.column === 0 && name.includes("."))))
      put(`${partAt(span.start)} paragraph ${name.replace(/\.0$/, "")}`, span, false);
    const appendix = /^(?:appendix|annex) ([A-Z]|\d{1,2})\b\s*[:–—-]/i.exec(prose.text)?.[1];
    if (appendix) put(`appendix ${appendix.toUpperCase()}`, span, false);
  }
  return {
    find: (to, name, at) =>
      to === "appendix"
        ? targets.get(`appendix ${name}`)
        : [partAt(at), body, "any"].flatMap((part) => targets.get(`${part} paragraph ${name}`) ?? [])[0],
    titleOf: (number) => titles.get(number),
  };
}
