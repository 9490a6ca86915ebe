import type { Gathered, Place } from "../../../core/rule/rule.ts";
import { faultyTitles } from "../titled.ts";
import { faultyLists } from "./listOrder.ts";
import type { Numbered } from "./numbers.ts";
import { type RunningItem, runningItems } from "./runningItems.ts";

/** A numbered block with its place, in a part of the report that numbers for itself. */
interface Entry {
  readonly number: string;
  readonly heading: boolean;
  readonly block: number;
  /** The number stands before the block's words, as that of an item does, and not among them. */
  readonly apart?: boolean;
}

/** The report itself, without its appendices, which begin anew. */
export interface Parts {
  readonly entries: readonly Entry[];
  /** Numbers before a small letter, which fill a gap and make none. */
  readonly perhaps: ReadonlySet<string>;
  /** List items, whose numbers are not among their words. */
  readonly items: number;
  /** Those of lists that go on from section to section. */
  readonly running: readonly RunningItem[];
  /** The first block that is no longer the report itself. */
  readonly end: number;
  /** What is out of order within lists, and among tables, figures and options. */
  readonly ofLists: readonly NumberFault[];
}

/** Up to the first appendix, or the closed part of an open report: what follows is numbered by other hands. */
export function partsOf(facts: readonly Gathered<Numbered>[]): Parts {
  const entries: Entry[] = [];
  const perhaps = new Set<string>();
  let items = 0;
  // A title may stand open over a report that is closed from its first number on, or call it Part II.
  const first = facts.findIndex(({ fact }) => fact.number !== undefined);
  const allClosed = facts[Math.max(first, 0)]?.zone === "closed";
  const opens = facts.map(
    ({ fact, zone }, index) => index > first && (fact.opensAppendix || (zone === "closed" && !allClosed)),
  );
  const end = opens.findIndex((one, index) => one && !opens[index - 1] && !isNumberedThrough(facts, index));
  const own = end < 0 ? facts : facts.slice(0, end);
  for (const { fact, block } of own) {
    if (fact.number !== undefined)
      entries.push({ number: fact.number, heading: fact.heading, block, ...(fact.apart ? { apart: true } : {}) });
    else if (fact.item) items++;
    if (fact.perhaps !== undefined) perhaps.add(fact.perhaps);
  }
  return {
    entries,
    perhaps,
    items,
    running: runningItems(own),
    end: facts[end]?.block ?? Number.POSITIVE_INFINITY,
    ofLists: [...faultyLists(own), ...faultyTitles(own)],
  };
}

/** A closed part in the midst of a report, behind which its sections are counted on. */
function isNumberedThrough(facts: readonly Gathered<Numbered>[], at: number): boolean {
  const heads = (some: readonly Gathered<Numbered>[]) =>
    some.flatMap(({ fact: { heading, number = "" } }) => (heading && /^\d+$/.test(number) ? [Number(number)] : []));
  const last = heads(facts.slice(0, at)).at(-1);
  return last !== undefined && heads(facts.slice(at))[0] === last + 1;
}

export interface NumberFault {
  readonly at: Extract<Place, { readonly block: number }>;
  readonly message: "gap" | "first" | "double" | "order" | "stray";
  readonly number: string;
  readonly before?: string;
  readonly missing?: string;
  readonly section?: string;
  /** The right number, where it disturbs no other. */
  readonly instead?: string;
}

/** More faults than this share of the numbers, and the numbers were not read as they were written. */
const mostFaults = 0.12;

/**
 * Gaps, doubles and strays of "2.1, 2.2, …" within their sections, of the sections themselves, and of items numbered
 * through.
 */
export function faultyNumbers({ entries, perhaps, running, ofLists }: Parts): readonly NumberFault[] {
  const faults = [...ofParagraphs(entries, perhaps), ...ofSections(entries), ...ofRunning(running)];
  const read = faults.length <= Math.max(2, (entries.length + running.length) * mostFaults);
  const places = new Set<number>();
  return [...(read ? faults : []), ...ofLists].filter(({ at }) => !places.has(at.block) && places.add(at.block));
}

function* ofRunning(running: readonly RunningItem[]): Generator<NumberFault> {
  for (const [index, { number, block, opening }] of running.entries()) {
    const last = running[index - 1]?.number ?? number - 1;
    if (number === last + 1) continue;
    const at = { block, at: { start: 0, end: opening } };
    if (number === last) yield { at, message: "double", number: String(number) };
    else yield { at, message: "gap", number: String(number), before: String(last), missing: String(last + 1) };
  }
}

const place = ({ block, number, apart }: Entry): NumberFault["at"] =>
  apart ? { block } : { block, at: { start: 0, end: number.length } };

const misplaced = (entry: Entry, before: Entry, missing: string): NumberFault => ({
  at: place(entry),
  message: "order",
  number: entry.number,
  before: before.number,
  missing,
});

/** How many numbers have the one before them too, whatever their order. */
function stepsOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted.filter((number, i) => number === (sorted[i - 1] ?? Number.NaN) + 1).length;
}

function* ofParagraphs(entries: readonly Entry[], perhaps: ReadonlySet<string>): Generator<NumberFault> {
  const bySection = new Map<string, Entry[]>();
  for (const entry of entries) {
    const prefix = entry.number.slice(0, Math.max(0, entry.number.lastIndexOf(".")));
    if (prefix === "") continue;
    const list = bySection.get(prefix);
    if (list) list.push(entry);
    else bySection.set(prefix, [entry]);
  }
  const all = new Set([...entries.map(({ number }) => number), ...perhaps]);
  for (const [prefix, list] of bySection) {
    const numbers = list.map(({ number }) => Number(number.slice(prefix.length + 1)));
    // Figures such as "2.5 miles" at a line's start are no paragraphs: those begin with 1 and go up by one, nearly
    // always.
    const steps = stepsOf(numbers);
    if (numbers[0] !== 1 || list.length < 2 || (list.length > 3 && steps < (list.length - 1) * 0.6)) continue;
    for (let i = 1; i < list.length; i++) {
      const entry = list[i];
      const last = numbers[i - 1] ?? 0;
      const own = numbers[i] ?? 0;
      const before = list[i - 1];
      if (!entry || !before || own === last + 1) continue;
      const right = `${prefix}.${last + 1}`;
      const alone = i === list.length - 1 && !all.has(right);
      const instead = alone ? { instead: right } : {};
      if (own === last) yield { at: place(entry), message: "double", number: entry.number, ...instead };
      else if (own === last + 2 && numbers[i + 1] === last + 1) yield misplaced(entry, before, right);
      else if (own > last + 1 && own <= last + 3 && !all.has(right))
        yield {
          at: place(entry),
          message: "gap",
          number: entry.number,
          before: before.number,
          missing: right,
          ...instead,
        };
    }
  }
}

function* ofSections(entries: readonly Entry[]): Generator<NumberFault> {
  const heads = entries.filter(({ heading, number }) => heading && !number.includes("."));
  const numbers = heads.map(({ number }) => Number(number));
  if (numbers.length < 3) return;
  const steps = stepsOf(numbers);
  // Minutes go on from those of the last meeting; paragraphs that are numbered for their sections bear these out.
  const borne = numbers.every((number) => entries.some((one) => one.number === `${number}.1`));
  const begins = numbers[0] === 1 ? 0.6 : numbers.length >= 5 ? 0.75 : 2;
  if (steps < (numbers.length - 1) * (borne ? 0.5 : begins)) return;
  for (let i = 1; i < heads.length; i++) {
    const entry = heads[i];
    const own = numbers[i] ?? 0;
    const last = numbers[i - 1] ?? 0;
    if (!entry || own === last + 1) continue;
    const before = heads[i - 1];
    if (own === last) yield { at: place(entry), message: "double", number: entry.number };
    else if (before && own === last + 2 && numbers[i + 1] === last + 1)
      yield misplaced(entry, before, String(last + 1));
    else if (
      own > last + 1 &&
      own <= last + 2 &&
      !entries.some(({ number }) => number === String(last + 1) || number.startsWith(`${last + 1}.`))
    )
      yield { at: place(entry), message: "gap", number: entry.number, before: String(last), missing: String(last + 1) };
  }
  // A paragraph numbered for a section that it does not stand in.
  let section: string | undefined;
  let seen = false;
  for (const [index, { heading, number, block }] of entries.entries()) {
    if (heading && !number.includes(".")) [section, seen] = [number, false];
    else if (!heading && section !== undefined && !seen && /^\d+\.\d+$/.test(number)) {
      seen = true;
      const own = number.split(".")[0] ?? "";
      // "2.1" under the heading 3; or "2.3", and the next is "3.2".
      const second = entries[index + 1]?.number === `${section}.2`;
      // A section that has the number of the one before it is told of itself, and its paragraphs are right.
      const doubled =
        Number(own) === Number(section) + 1 && numbers.indexOf(Number(section)) < numbers.lastIndexOf(Number(section));
      if (own !== section && !doubled && (second || number.endsWith(".1")) && numbers.includes(Number(section)))
        yield { at: place({ heading, number, block }), message: "stray", number, section };
    }
  }
}
