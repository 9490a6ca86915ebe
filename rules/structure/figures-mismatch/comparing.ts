import type { Span } from "../../../core/report/span.ts";
import type { Gathered, MessageData, ReportMark } from "../../../core/rule/rule.ts";
import { inFigures } from "../shownFigures.ts";
import type { Figures } from "./figureFacts.ts";
import type { FigureMessage } from "./figureMessages.ts";
import { type Table, tablesIn } from "./tables.ts";
import { type ToldSums, toldSums } from "./toldSums.ts";

/** The blocks that tell each thing, in the order of the text, and what is made of them for all comparisons. */
export type Seen = { readonly [Field in keyof Figures]?: Facts } & {
  readonly facts: Facts;
  readonly tables: readonly Table[];
  readonly money: ToldSums;
};

type Facts = readonly Gathered<Figures>[];

const none: Facts = [];

/** A figure that others do not bear out: a span of its block, or the whole cell. */
export interface Fault extends Partial<Span> {
  readonly block: number;
  /** The last block of the figures that are meant, where they are a column. */
  readonly through?: number;
  /** Where it differs from that of its comparison. */
  readonly message?: FigureMessage;
  /** For information: it may be meant, or another figure may be wrong. */
  readonly doubtful?: boolean;
  readonly said?: string;
  readonly right?: string;
  readonly item?: string;
  readonly amount?: string;
  readonly other?: string;
  readonly listed?: number;
  readonly sum?: string | number;
  readonly total?: string | number;
  /** What `sum` and `total` are printed with where they are numbers. */
  readonly sign?: "£" | "%" | "";
}

/** Why a comparison has nothing to say of a fault: what was seen, or what more trusted comparisons told, answers it. */
export type Excuse = (fault: Fault, told: readonly Told[], seen: Seen) => boolean;

/** A fault with all that its comparison says of it. */
export interface Told extends Fault {
  readonly message: FigureMessage;
}

interface Ways {
  readonly doubtful?: true;
  readonly excuse?: Excuse;
}

/** One way to hold a report's figures against each other. */
export interface Comparison extends Ways {
  readonly message: FigureMessage;
  find(seen: Seen): Iterable<Fault>;
}

type Read<Names extends readonly (keyof Seen)[]> = { [At in keyof Names]: NonNullable<Seen[Names[At]]> };

/**
 * A comparison by what it reads: `find` is asked again only where one of these has changed. A key in one paragraph
 * leaves most comparisons of a long report as they were.
 */
export function compare<const Names extends readonly (keyof Seen)[]>(
  message: FigureMessage,
  find: (...read: Read<Names>) => Iterable<Fault>,
  names: Names,
  ways: Ways = {},
): Comparison {
  const found = remembered((...read: Read<Names>) => [...find(...read)]);
  return { ...ways, message, find: (seen) => found(...(names.map((name) => seen[name] ?? none) as Read<Names>)) };
}

/** The same for faults that are read off one table at a time. */
export const compareTables = (
  message: FigureMessage,
  find: (table: Table) => readonly Fault[],
  ways?: Ways,
): Comparison => compare(message, (tables) => tables.flatMap(find), ["tables"], ways);

/** A fault that a block's own figures make, as it was kept. */
export const compareOwn = (
  message: FigureMessage,
  field: "count" | "covered" | "listed" | "parts" | "product" | "reckoned" | "restated" | "typed",
  ways?: Ways,
): Comparison =>
  compare(
    message,
    (facts) => facts.flatMap(({ fact, block }) => [fact[field] ?? []].flat().map((one): Fault => ({ ...one, block }))),
    [field],
    ways,
  );

/** What comparisons, the most trusted first, find in a report. Of one place one thing is told. */
export function* faultsOf(comparisons: readonly Comparison[], facts: Facts): Generator<ReportMark<FigureMessage>> {
  const seen = seenIn(facts);
  const told: Told[] = [];
  const places = new Set<string>();
  for (const { message, doubtful, excuse, find } of comparisons)
    for (const found of find(seen)) {
      const fault: Told = { message, ...(doubtful ? { doubtful } : {}), ...found };
      const place = `${fault.block} ${fault.start ?? ""}`;
      if (places.has(place) || excuse?.(fault, told, seen)) continue;
      places.add(place);
      told.push(fault);
      yield markOf(fault);
    }
}

function markOf({ block, through, start, end, message, doubtful, ...fault }: Told): ReportMark<FigureMessage> {
  const at =
    start === undefined || end === undefined
      ? { block, ...(through === undefined ? {} : { through }) }
      : { block, at: { start, end } };
  return { at, message, data: dataOf(fault), ...(doubtful ? { severity: "info" } : {}) };
}

const texts = ["said", "right", "item", "amount", "other", "listed"] as const;
const figures = ["sum", "total"] as const;

/** What the messages print of a fault. */
function dataOf(fault: Omit<Fault, "block">): MessageData {
  const data: Record<string, string | number> = {};
  for (const name of texts) if (fault[name] !== undefined) data[name] = fault[name];
  for (const name of figures) {
    const value = fault[name];
    if (value !== undefined) data[name] = typeof value === "string" ? value : shown(value, fault.sign);
  }
  return data;
}

const shown = (value: number, sign: Fault["sign"] = ""): string => {
  const printed = inFigures(value, 2);
  return sign === "%" ? `${printed}%` : `${sign}${printed}`;
};

/** The facts sorted by what they tell: most tell one thing or two. */
function seenIn(facts: Facts): Seen {
  const by: Partial<Record<keyof Figures, Gathered<Figures>[]>> = {};
  for (const one of facts)
    for (const field in one.fact) {
      const list = by[field as keyof Figures];
      if (list) list.push(one);
      else by[field as keyof Figures] = [one];
    }
  return { ...by, facts, tables: tablesOf(by.cell ?? none), money: moneyOf(by.sums ?? none) };
}

const tablesOf = remembered(tablesIn);
const moneyOf = remembered(toldSums);

/**
 * Keeps what `make` made last of things, by the first of them: while they are the same, or lists of the same, it is not
 * asked again.
 */
function remembered<Things extends readonly unknown[], Made>(
  make: (...things: Things) => Made,
): (...things: Things) => Made {
  const kept = new WeakMap<object, { readonly things: Things; readonly made: Made }>();
  return (...things) => {
    const key = keyOf(things);
    const before = key && kept.get(key);
    if (before && things.every((one, at) => isSame(one, before.things[at]))) return before.made;
    const made = make(...things);
    if (key) kept.set(key, { things, made });
    return made;
  };
}

/** The first object of these, or that a list of these begins with. */
function keyOf(things: readonly unknown[]): object | undefined {
  for (const thing of things) {
    const one = Array.isArray(thing) ? thing[0] : thing;
    if (typeof one === "object" && one !== null) return one;
  }
  return undefined;
}

const isSame = (one: unknown, other: unknown): boolean =>
  one === other ||
  (Array.isArray(one) &&
    Array.isArray(other) &&
    one.length === other.length &&
    one.every((item, at) => item === other[at]));
