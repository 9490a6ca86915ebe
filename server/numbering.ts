import { references } from "../core/report/references.ts";
import type { Report, Section } from "../core/report/report.ts";
import { byStart, contains, type Span } from "../core/report/span.ts";
import type { Edit } from "../core/rule/finding.ts";
import { sectionEnd } from "../core/run/places.ts";
import { paragraphNumbers } from "./paragraphNumbers.ts";

/** The number of a new section, as the others have theirs ("4. "), and the edits that make room for it. */
export interface Numbering {
  readonly number: string;
  readonly edits: readonly Edit[];
}

/** Numbers that count up or down: "5", "5.1" and "5.2.1" where sections move; "4.3" and "4.3.1" where paragraphs do. */
interface Move {
  /** Where what bears the numbers stands (UTF-16 units). */
  readonly within: readonly Span[];
  /** Where the numbers begin that stand there. */
  readonly starts: readonly number[];
  /** What stands before the part that counts: ["4"] of "4.3". */
  readonly lead: readonly string[];
  /** Which values that part has. */
  readonly from: ReadonlySet<number>;
  readonly by: 1 | -1;
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
  return { number: `${own}${zero}${stop}`, edits: moved.length === 0 ? [] : madeRoom(report, moved) };
}

const plain = ({ number }: Section): number | undefined =>
  number === undefined || !/^\d+(?:\.0)?$/.test(number) ? undefined : Number.parseInt(number, 10);

/** One more for the numbers of these sections, of what stands in them, and of the references that lead there. */
function madeRoom(report: Report, moved: readonly Section[]): readonly Edit[] {
  const within = moved.map((section) => wholeOf(report, section));
  return renumbered(report, {
    within,
    starts: moved.flatMap((section, index) => paragraphNumbers(report, section, within[index] ?? section.span)),
    lead: [],
    from: new Set(moved.flatMap((section) => plain(section) ?? [])),
    by: 1,
  });
}

/**
 * The edits that close the gap that a numbered paragraph leaves when its span goes: one less for those behind it in
 * its section, for their points, and for the references that lead there. None where a reference leads to what goes,
 * since it would then lead to another paragraph, nor where the numbers do not run on from it.
 */
export function closedGap(report: Report, gone: Span): readonly Edit[] {
  const block = report.blocks.find(({ span }) => contains(gone, span));
  const major = block && /^\d+(?=\.)/.exec(block.prose.text)?.[0];
  const section =
    major && report.sections.findLast((one) => one.span.start <= block.span.start && plain(one) === Number(major));
  if (!section) return [];
  const within = wholeOf(report, section);
  const starts = paragraphNumbers(report, section, within);
  const numbers = starts.map((start) => partsAt(report.text, start));
  const first = starts.findIndex((start) => gone.start <= start && start < gone.end);
  const own = numbers[first];
  if (!own || own.length < 2 || (starts[first + 1] ?? gone.end) < gone.end) return [];
  const lead = own.slice(0, -1);
  const from = new Set<number>();
  const taken = Number(own.at(-1));
  for (const parts of numbers.slice(first + 1)) {
    const value = Number(parts[lead.length]);
    if (parts.length < own.length || !isLedBy(parts, lead) || from.has(value)) continue;
    // What goes has points of its own, or the numbers do not run on.
    if (value !== taken + from.size + 1) return [];
    from.add(value);
  }
  if (from.size === 0) return [];
  const isLost = references(report).some(({ target, at }) => target && contains(gone, target) && !contains(gone, at));
  return isLost ? [] : renumbered(report, { within: [within], starts: starts.slice(first + 1), lead, from, by: -1 });
}

const wholeOf = (report: Report, section: Section): Span => ({
  start: section.span.start,
  end: sectionEnd(report, report.sections.indexOf(section)),
});

/** The parts of the number that stands at a place: "4" and "3" of "4.3". */
const partsAt = (text: string, start: number): readonly string[] =>
  /^\d+(?:\.\d+)*/.exec(text.slice(start, start + 16))?.[0].split(".") ?? [];

const isLedBy = (parts: readonly string[], lead: readonly string[]): boolean =>
  lead.every((part, index) => parts[index] === part);

function renumbered(report: Report, { within, starts, lead, from, by }: Move): readonly Edit[] {
  const { text } = report;
  const isWithin = ({ start }: Span): boolean => within.some((one) => one.start <= start && start < one.end);
  const before = lead.reduce((length, part) => length + part.length + 1, 0);
  const edits = new Map<number, Edit>();
  const count = (at: number): void => {
    const parts = partsAt(text, at);
    const value = parts[lead.length];
    if (value === undefined || !isLedBy(parts, lead) || !from.has(Number(value))) return;
    const start = at + before;
    edits.set(start, { start, end: start + value.length, text: String(Number(value) + by) });
  };
  for (const start of starts) count(start);
  for (const { at, to, name, target } of references(report)) {
    // A paragraph that is not there, such as the last of a range, moves with the others of its section.
    if (to === "paragraph" && (target ? isWithin(target) : /^\d+\./.test(name))) count(at.start);
  }
  return [...edits.values()].sort(byStart);
}
