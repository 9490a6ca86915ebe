import type { Gathered } from "../../../core/rule/rule.ts";
import type { ListMark } from "./listMarks.ts";
import type { NumberFault } from "./numbering.ts";
import type { Numbered } from "./numbers.ts";

/** An item of a list: of a numbered one, or by its mark among the words. */
interface Item {
  readonly block: number;
  readonly section: number;
  readonly start: number;
  readonly end: number;
  /** As printed: "(b)", "4". */
  readonly mark: string;
  readonly token: string;
  readonly form: string;
  readonly begins: boolean;
}

type Style = "letter" | "capital" | "roman" | "number";

/** A list that may still go on. */
interface Open {
  readonly style: Style;
  readonly form: string;
  last: Item;
  ordinal: number;
  length: number;
  /** It goes on from section to section. */
  through: boolean;
}

/** An item's number in each style that its mark can be read in: "(i)" is the first and the ninth. */
type Reading = readonly [Style, number];

/** So many items at most are left out at one place: a wider gap is of a list that is quoted in part. */
const widest = 2;
/** In so many blocks a list goes on, whatever stands between its items. */
const reach = 8;
/** Lists with more faults than this are not lists that were read as they were written. */
const mostFaults = 3;

/** Gaps and doubles in lists: "(a), (b), (d)", "(ii), (ii)", "1, 2, 4". */
export function faultyLists(facts: readonly Gathered<Numbered>[]): readonly NumberFault[] {
  const introduced = new Set(facts.flatMap(({ fact, block }) => (fact.leadsTo === "list" ? [block + 1] : [])));
  const faults = new ListReader(facts.flatMap(itemsOf), introduced).read();
  return faults.length > mostFaults ? [] : faults;
}

/**
 * Reads items in their order, and keeps the lists that may still go on: an item goes on with one, begins one, or slips.
 */
class ListReader {
  readonly #items: readonly Item[];
  /** Blocks before which a colon stands. */
  readonly #introduced: ReadonlySet<number>;
  readonly #faults: NumberFault[] = [];
  #open: Open[] = [];

  constructor(items: readonly Item[], introduced: ReadonlySet<number>) {
    this.#items = items;
    this.#introduced = introduced;
  }

  read(): readonly NumberFault[] {
    for (const [index, item] of this.#items.entries()) {
      const readings = readingsOf(item);
      if (this.#goesOn(item, readings) || this.#begins(item, readings) || !item.begins) continue;
      if (!this.#beginsWithSecond(index, item, readings)) this.#slips(index, item, readings);
    }
    return this.#faults;
  }

  #goesOn(item: Item, readings: readonly Reading[]): boolean {
    const at = this.#open.findLastIndex((list) => readOf(list, item, readings) === list.ordinal + 1);
    const list = this.#open[at];
    if (!list) return false;
    this.#open.length = at + 1;
    goOn(list, item, 1);
    return true;
  }

  #begins(item: Item, readings: readonly Reading[]): boolean {
    const first = readings.find(([, ordinal]) => ordinal === 1);
    if (!first) return false;
    const top = this.#open.at(-1);
    if (top?.length === 1 && top.style === first[0] && top.form === item.form) {
      // A Markdown list whose every item is "1." numbers itself.
      const next = item.section === top.last.section && item.block === top.last.block + 1;
      if (next && item.form !== "" && item.begins) this.#faults.push(faultOf(top, item, 1, true));
      this.#open.pop();
    }
    this.#open.push(opened(first, item));
    return true;
  }

  /** "… it must:" and then "(b)", "(c)". */
  #beginsWithSecond(index: number, item: Item, readings: readonly Reading[]): boolean {
    const second = readings.find(([, own]) => own === 2);
    if (!second || !this.#introduced.has(item.block) || item.start > 0) return false;
    const list = opened(second, item);
    if (this.#next(index, list) !== 3) return false;
    this.#faults.push({ ...faultOf({ ...list, ordinal: 0 }, item, 2, true), message: "first" });
    this.#open.push(list);
    return true;
  }

  #slips(index: number, item: Item, readings: readonly Reading[]): void {
    const list = this.#open.findLast((one) => readOf(one, item, readings) !== undefined);
    const ordinal = list && slipTo(list, item, readings);
    if (!list || ordinal === undefined) return;
    const next = this.#next(index, list);
    const followed = next === ordinal + 1;
    const together = item.section === list.last.section;
    if (together && next === list.ordinal + 1 && ordinal === next + 1)
      this.#faults.push({ ...faultOf(list, item, ordinal, true), message: "order" });
    else if (together ? list.length > 1 || followed : list.through && followed)
      this.#faults.push(faultOf(list, item, ordinal, followed));
    goOn(list, item, ordinal - list.ordinal);
  }

  /** What the next item is in this list. */
  #next(index: number, list: Open): number | undefined {
    const next = this.#items.find((one, at) => at > index && one.form === list.form);
    return next && readOf(list, next, readingsOf(next));
  }
}

const opened = ([style, ordinal]: Reading, item: Item): Open => ({
  style,
  form: item.form,
  last: item,
  ordinal,
  length: 1,
  through: false,
});

function goOn(list: Open, item: Item, step: number): void {
  list.through ||= item.section !== list.last.section;
  list.last = item;
  list.ordinal += step;
  list.length++;
}

/** The item's number as one of this list. */
const readOf = ({ style, form }: Open, item: Item, readings: readonly Reading[]): number | undefined =>
  form === item.form ? readings.find(([own]) => own === style)?.[1] : undefined;

/** The item's number, where it is the list's last one again, or a little further on. */
function slipTo(list: Open, item: Item, readings: readonly Reading[]): number | undefined {
  const ordinal = readOf(list, item, readings);
  if (ordinal === undefined || !list.last.begins || item.block > list.last.block + reach) return undefined;
  return ordinal >= list.ordinal && ordinal <= list.ordinal + 1 + widest ? ordinal : undefined;
}

function faultOf(list: Open, item: Item, ordinal: number, followed: boolean): NumberFault {
  const { block, start, end, mark } = item;
  const right = mark.replace(item.token, tokenOf(list.style, list.ordinal + 1));
  // A number of a Markdown list is not among the words, and one that others follow moves them all.
  const instead = followed || item.form === "" ? {} : { instead: right };
  const at = { block, at: { start, end } };
  if (ordinal === list.ordinal) return { at, message: "double", number: mark, ...instead };
  return { at, message: "gap", number: mark, before: list.last.mark, missing: right, ...instead };
}

const noItems: readonly Item[] = [];

function itemsOf({ fact, block, section, number, zone }: Gathered<Numbered>): readonly Item[] {
  if (!fact.item && !fact.marks && fact.number === undefined) return noItems;
  const place = { block, section: section.index };
  const listed: Item[] =
    fact.item && number !== undefined
      ? [{ ...place, start: 0, end: fact.opening, mark: number, token: number, form: "", begins: true }]
      : [];
  const { number: whole = "", recommends = false } = fact;
  if (!fact.heading && whole !== "" && !whole.includes(".") && zone !== "backgroundPapers")
    listed.push({ ...place, start: 0, end: whole.length, mark: whole, token: whole, form: ".", begins: true });
  const marks = (fact.marks ?? []).filter(
    ({ form }) => !/[A-Z]/.test(form) || form === section.number || (form === "R" && recommends),
  );
  return [...listed, ...marks.map((mark) => ({ ...place, ...mark, mark: printed(mark) }))];
}

/** "(b)", "b)", "B4". */
function printed({ form, token }: ListMark): string {
  if (/[A-Z]/.test(form)) return form + token;
  return `${form.length > 1 ? "(" : ""}${token}${form.at(-1) ?? ""}`;
}

const romans = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx".split(" ");

function readingsOf({ token }: Item): readonly Reading[] {
  if (/^\d/.test(token)) return [["number", Number(token)]];
  const roman = romans.indexOf(token) + 1;
  const readings: Reading[] = roman > 0 ? [["roman", roman]] : [];
  if (/^[a-z]$/.test(token)) readings.push(["letter", token.charCodeAt(0) - 96]);
  else if (/^[A-Z]$/.test(token)) readings.push(["capital", token.charCodeAt(0) - 64]);
  return readings;
}

function tokenOf(style: Style, ordinal: number): string {
  if (style === "roman") return romans[ordinal - 1] ?? "";
  if (style === "number") return String(ordinal);
  return String.fromCharCode((style === "letter" ? 96 : 64) + ordinal);
}
