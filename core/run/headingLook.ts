import { lineStart } from "../report/lines.ts";
import type { Report, Section } from "../report/report.ts";
import { isAppendix } from "../rule/body.ts";

/** How a report writes a heading: what stands around its words, how they are typed, and how deep it stands. */
interface HeadingLook {
  readonly before: string;
  readonly after: string;
  /** What ends its words, where that is a colon. */
  readonly colon: "" | ":";
  readonly capitals: boolean;
  /** The sign that a line below it is drawn with. */
  readonly underline?: string | undefined;
  /** Its number stands before its marks: "3. **Costs**". */
  readonly numberFirst: boolean;
  readonly depth: number;
}

/** A heading that is put in: its lines, where among them a number belongs, and how deep it stands. */
export interface NewHeading {
  readonly text: string;
  readonly numberAt: number;
  readonly depth: number;
  /** Its words alone, typed as the report types its own. */
  readonly words: string;
}

/**
 * A new heading in the form that the report gives to its own: with the same marks, in bold, in capitals, underlined or
 * bare. `at` (UTF-16 units) is where it goes, `level` how deep it is to stand where the report does not say, and
 * `beside` the section that it stands next to.
 */
export function newHeading(report: Report, title: string, at: number, level: number, beside?: Section): NewHeading {
  const { before, after, colon, capitals, underline, numberFirst, depth } = lookAt(report, at, level, beside);
  const words = `${capitals ? title.toUpperCase() : title}${colon}`;
  const line = before + words + after;
  return {
    text: underline === undefined ? line : `${line}\n${underline.repeat(Math.max(3, line.length))}`,
    numberAt: numberFirst ? 0 : before.length,
    depth,
    words,
  };
}

/** Does the report mark the headings around a place (UTF-16 units) with number signs? */
export const marksWithSigns = (report: Report, at: number): boolean => lookAt(report, at, 2).before.startsWith("#");

/** Where a section's heading begins, with the number that a list gives it. */
export function headingStart({ text }: Pick<Report, "text">, { span }: Section): number {
  const number = /\d+[.)][ \t]+$/.exec(text.slice(lineStart(text, span.start), span.start));
  return span.start - (number?.[0].length ?? 0);
}

function lookAt(report: Report, at: number, level: number, beside?: Section): HeadingLook {
  const signs = {
    before: `${"#".repeat(level)} `,
    after: "",
    colon: "" as const,
    capitals: false,
    numberFirst: false,
    depth: level,
  };
  // In the projection of a Word document all headings have signs.
  if (report.format === "word") return signs;
  const model = modelFor(report, at, level, beside);
  if (model) return lookOf(report, model);
  const title = report.sections.find(({ depth }) => depth > 0);
  if (!title) return report.format === "plain" ? { ...signs, before: "" } : signs;
  const look = lookOf(report, title);
  if (look.before.startsWith("#")) return signs;
  return look.underline === "=" ? { ...look, underline: "-", depth: level } : look;
}

/** The heading that a new one looks like: one beside it or near it, as high as asked or nearly, and no title. */
function modelFor(report: Report, at: number, level: number, beside?: Section): Section | undefined {
  const isTitle = titleOf(report);
  const headed = report.sections.filter((one) => one.depth > 0 && !isTitle(one));
  const own = headed.filter((one) => !isAppendix(one));
  const nearest = (all: readonly Section[]): Section | undefined =>
    all.toSorted((a, b) => Math.abs(a.heading.start - at) - Math.abs(b.heading.start - at))[0];
  if (beside && own.includes(beside)) {
    if (beside.depth <= level) return beside;
    const above = own.findLast(({ depth, span }) => depth <= level && span.start < beside.span.start);
    if (above) return above;
  }
  const high = own.filter(({ depth }) => depth <= level);
  const count = (of: number): number => high.filter(({ depth }) => depth === of).length;
  const [usual] = high.map(({ depth }) => depth).sort((a, b) => count(b) - count(a) || b - a);
  return nearest(high.filter(({ depth }) => depth === usual)) ?? nearest(own) ?? nearest(headed);
}

/**
 * What is the title, and not like the other headings: the only one of the highest level, or one that is marked where
 * the others are lines that stand alone.
 */
function titleOf(report: Report): (section: Section) => boolean {
  const headed = report.sections.filter(({ depth }) => depth > 0);
  const highest = headed.filter(({ depth }) => depth === 1);
  const isMarked = (section: Section): boolean => {
    const { before, underline } = lookOf(report, section);
    return underline !== undefined || before.startsWith("#");
  };
  const areMarked = headed.every(isMarked);
  return (section) => section.depth === 1 && (highest.length === 1 || (!areMarked && isMarked(section)));
}

function lookOf({ text, format }: Report, { heading, depth }: Section): HeadingLook {
  const words = text.slice(heading.start, heading.end);
  const [, number = "", marks = ""] = opening.exec(text.slice(lineStart(text, heading.start), heading.start)) ?? [];
  const [, rest = "", below = ""] =
    /^([^\r\n]*)(?:\r?\n([^\r\n]*))?/.exec(text.slice(heading.end, heading.end + farEnough)) ?? [];
  const [closed = ""] = closing.exec(rest.trimEnd()) ?? [];
  const underline =
    format === "markdown" && !marks.startsWith("#") ? /^ {0,3}([=-])\1*[ \t]*$/.exec(below)?.[1] : undefined;
  return {
    before: marks,
    after: closed,
    colon: words.trimEnd().endsWith(":") ? ":" : "",
    capitals: !/\p{Ll}/u.test(words) && (words.match(/\p{Lu}/gu)?.length ?? 0) >= 4,
    underline,
    numberFirst: number !== "",
    depth,
  };
}

/** What closes or underlines a heading stands within so many units behind it. */
const farEnough = 400;
/** What stands before a heading's words: the number of a list, number signs, emphasis. */
const opening = /^[ \t]*(\d+[.)][ \t]+)?((?:#{1,6}[ \t]*)?(?:\*{1,3}|_{1,3})?)$/;
const closing = /^(?:\*{1,3}|_{1,3})?(?:[ \t]+#+)?$/;
