import { appendicesNamed, type NamedList, optionsNamed } from "../core/report/namedLists.ts";
import type { Block, Report } from "../core/report/report.ts";
import { byStart, contains, type Span } from "../core/report/span.ts";
import { roleFinder } from "../core/run/outline.ts";
import { type ReadOption, readOptions } from "../rules/readings.ts";
import type { Checked } from "./draft.ts";

/** Where a report names its appendices or options: lists behind the word, and labels that stand alone. */
export type NamePlace = NamedList;

/** Where the report names its appendices, in its own text: in words, headings, allowances and front matter. */
export function appendixPlaces(report: Report): readonly NamePlace[] {
  const front = report.meta.frontMatter;
  const raw = [...report.allowances.map(({ span }) => span), ...(front ? [front] : [])];
  const ids = front
    ? Array.from(
        report.text.slice(front.start, front.end).matchAll(/\bid: *["']?(?=(?:[A-Z]\d{0,2}|\d{1,2}[A-Za-z]?)\b)/g),
        ({ 0: word, index }) => alone(report.text, front.start + index, front.start + index + word.length),
      )
    : [];
  return sorted([...inBlocks(report, appendicesNamed), ...raw.flatMap((span) => inText(report, span)), ...ids]);
}

/**
 * Where the report names its options: in words and headings, in the rows of their tables, and where they are set out.
 */
export function optionPlaces({ report, effective }: Pick<Checked, "report" | "effective">): {
  readonly places: readonly NamePlace[];
  /** The options that the report sets out: a number behind the word may be another paper's. */
  readonly known: ReadonlySet<string>;
} {
  const options = readOptions(report, roleFinder(effective.protocol)).filter(({ id }) => shortName.test(id));
  const known = new Set(options.map(({ id }) => id.toUpperCase()));
  const labels = [
    ...options.flatMap(({ id, span }) => labelAt(report, span, id)),
    ...cellsOf(report, options).flatMap((cell) => labelAt(report, cell.span)),
  ].filter(({ names }) => names.every(({ name }) => known.has(name)));
  const lists = inBlocks(report, optionsNamed);
  const once = labels.filter(
    ({ names: [label] }, index) =>
      label &&
      !lists.some(({ names }) => names.some(({ start }) => start === label.start)) &&
      labels.findIndex(({ names: [other] }) => other?.start === label.start) === index,
  );
  return { places: sorted([...lists, ...once]), known };
}

const shortName = /^(?:\d{1,2}[a-z]?|[a-z])$/;

const sorted = (places: readonly NamePlace[]): readonly NamePlace[] => [...places].sort(byStart);

const inText = ({ text }: Report, { start, end }: Span): readonly NamePlace[] =>
  appendicesNamed(text.slice(start, end)).map((list) => ({
    ...list,
    start: list.start + start,
    end: list.end + start,
    names: list.names.map((one) => ({ ...one, start: one.start + start, end: one.end + start })),
  }));

function inBlocks(report: Report, named: (text: string) => readonly NamedList[]): readonly NamePlace[] {
  return report.blocks.flatMap(({ zone, prose, span }) => {
    if (zone === "code") return [];
    const placed = (one: Span): Span => {
      const { start, end } = prose.source(one);
      return { start: start + span.start, end: end + span.start };
    };
    return named(prose.text).map((list) => ({
      ...list,
      ...placed(list),
      names: list.names.map((one) => ({ ...one, ...placed(one) })),
    }));
  });
}

/** A label's own number or letter at its start: "1. Do nothing", "B", "(a) Sell". */
function labelAt({ text }: Report, span: Span, id = "\\d{1,2}[a-z]?|[A-Z]"): readonly NamePlace[] {
  const label = new RegExp(`^[\\s*_#(|]*(?=(?:${id})(?:[.):]|\\*|\\s*[–—-]|\\s*$|\\s+\\p{Lu}))`, "iu");
  const before = label.exec(text.slice(span.start, span.end))?.[0];
  return before === undefined ? [] : [alone(text, span.start + before.length, span.start + before.length)];
}

/** The one name at a place, which a word before it may lead to. */
function alone(text: string, start: number, at: number): NamePlace {
  const name = /^(?:\d{1,2}[A-Za-z]?|[A-Za-z]\d{0,2})/.exec(text.slice(at, at + 3))?.[0] ?? "";
  const end = at + name.length;
  return { start, end, plural: false, names: [{ name: name.toUpperCase(), start: at, end }] };
}

/** The first cells of the rows of tables of options. */
function cellsOf({ blocks }: Report, options: readonly ReadOption[]): readonly Block[] {
  const tables = new Set<number>();
  for (const { cell, prose, span } of blocks) {
    if (!cell) continue;
    const heads = cell.row === 0 && cell.column < 2 && /^options?\b.{0,20}$/i.test(prose.text);
    if (heads || (cell.column === 0 && options.some((one) => contains(span, one.span)))) tables.add(cell.table);
  }
  return blocks.filter(({ cell }) => cell && cell.column === 0 && cell.row > 0 && tables.has(cell.table));
}
