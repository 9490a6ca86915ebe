import { references } from "../core/report/references.ts";
import type { Report, Section } from "../core/report/report.ts";
import { byStart, type Span } from "../core/report/span.ts";
import type { Edit } from "../core/rule/finding.ts";
import { sectionEnd } from "../core/run/places.ts";
import { paragraphNumbers } from "./paragraphNumbers.ts";

/** The number of a new section, as the others have theirs ("4. "), and the edits that make room for it. */
export interface Numbering {
  readonly number: string;
  readonly edits: readonly Edit[];
}

/**
 * How a section of this depth that begins at a place (UTF-16 units) is numbered among its neighbours: it has the number
 * after the one before it, and where that is taken the sections from there on move up by one, with their paragraphs and
 * whatever refers to them. `undefined` where the neighbours have no plain numbers.
 */
export function numbering(report: Report, at: number, depth: number): Numbering | undefined {
  const siblings = report.sections.filter((one) => one.depth === depth);
  const before = siblings.findLast(({ span }) => span.start < at);
  const behind = siblings.filter(({ span }) => span.start >= at);
  const model = before ?? behind[0];
  const last = before ? plain(before) : 0;
  const style = model && /^(\d+)(\.0)?([.)]?[ \t]+)/.exec(report.text.slice(model.heading.start, model.heading.end));
  if (!style || last === undefined) return undefined;
  const [, , zero = "", stop = ""] = style;
  const own = last + 1;
  const moved: Section[] = [];
  for (const one of behind) if (plain(one) === own + moved.length) moved.push(one);
  return { number: `${own}${zero}${stop}`, edits: moved.length === 0 ? [] : movedUp(report, moved) };
}

const plain = ({ number }: Section): number | undefined =>
  number === undefined || !/^\d+(?:\.0)?$/.test(number) ? undefined : Number.parseInt(number, 10);

/** One more for the numbers of these sections, of what stands in them, and of the references that lead there. */
function movedUp(report: Report, moved: readonly Section[]): readonly Edit[] {
  const { text, sections } = report;
  const numbers = new Set(moved.map(plain));
  const within = moved.map((section): Span => {
    return { start: section.span.start, end: sectionEnd(report, sections.indexOf(section)) };
  });
  const isWithin = ({ start }: Span): boolean => within.some((one) => one.start <= start && start < one.end);
  const edits = new Map<number, Edit>();
  const raise = (start: number): void => {
    const number = /^\d+/.exec(text.slice(start, start + 4))?.[0];
    if (number && numbers.has(Number(number)))
      edits.set(start, { start, end: start + number.length, text: String(Number(number) + 1) });
  };
  for (const [index, section] of moved.entries())
    for (const start of paragraphNumbers(report, section, within[index] ?? section.span)) raise(start);
  for (const { at, to, name, target } of references(report)) {
    // A paragraph that is not there, such as the last of a range, moves with the others of its section.
    if (to === "paragraph" && (target ? isWithin(target) : /^\d+\./.test(name))) raise(at.start);
  }
  return [...edits.values()].sort(byStart);
}
