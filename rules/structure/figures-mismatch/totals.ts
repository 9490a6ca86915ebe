import { regex } from "../../../core/pattern/regex.ts";
import { inFigures } from "../shownFigures.ts";
import { amountOf } from "../sizes.ts";
import { isChangedOver, isOneDigitOff } from "./slips.ts";
import { ofTable, type PlacedCell, type Table } from "./tables.ts";

/** A table's cell: a number, or words that say whether its row is a total or is taken off. */
export interface Cell {
  readonly value?: number;
  /** Decimal places of the value as printed. */
  readonly places?: number;
  readonly percent?: boolean;
  readonly label?: "total" | "net" | "totalOf" | "subtotal" | "less" | "other" | "rate" | "coarse";
  /** A value with a pound sign. */
  readonly pounds?: true;
  /** The text of a cell that is no number, as printed. */
  readonly name?: string;
  /** A short text as printed: the heading of a row or column. */
  readonly words?: string;
  /** The heading of a column of shares of one whole. */
  readonly share?: true;
  /** The heading of a column that is worked out of others. */
  readonly derived?: "difference" | "product";
  /** A row of what is left over: "no view". */
  readonly residue?: true;
  /** "All", "Altogether": a total where it is the last row. */
  readonly sums?: true;
}

const total = regex.i`
  ^(?:grand |overall |net |gross |sub-?)?totals?\b|
  ^(?:net|overall|combined) (?:annual |revenue |capital |yearly |total )?(?:
    saving|cost|effect|change|position|expenditure|budget|total|reduction|increase|benefit|impact|movement|improvement
  )s?\b|
  \btotal$
`;
/** What is left of the figures above, where some of them are taken off. */
const net =
  /^net (?:income|receipts?|surplus|deficit|revenue|proceeds|yield|requirement|spending|gain|loss|contribution)s?\b/i;
const subtotal = /^sub-?total|^of which|^including/i;
/** "Total income", "total voting": a subtotal, or the total of all where it stands last and alone. */
const totalOf = /^total (?!for\b|cost|saving|expenditure|budget|$)\w+/i;
const rate = regex.i`
  \b(?:
    rate|average|mean|median|per|ratio|index|rank|score|year|date|no(?=\.)|(?<=[a-z] )no(?= ?$)|ref|number of the|
    variance|change|lowest|highest|largest|smallest|minimum|maximum|min|max|peak|typical|range|%
  )\b|
  %
`;
const coarse = /\b(?:£ ?000s?|£ ?k|£ ?m|£ ?million|millions?|000s|thousands?)\b|£'?000|£m/i;

const difference = regex.i`
  \b(?:
    change|difference|increase|decrease|rise|fall|reduction|variance|movement|surplus|deficit|shortfall|saving|growth|
    uplift|over|under|net|gap|closing|remaining|remainder|left|spare|headroom|vacan(?:t|cies)|unfilled|unlet|unused
  )\b
`;
const product = regex.i`
  \b(?:
    cost|income|amount|value|sum|price|payment|charge|spend|fees?|rent|total|takings|receipts|revenue|earnings|pay|wages
  )\b
`;
const share = regex.i`
  ^(?:share|proportion|split|percentage|per cent|%)(?: (?:of|who|split))?\b
  (?!.*\b(?:change|increase|growth|satisf|agree|target|more than|complet|attend|of (?:target|plan))\b)
`;
const residue = regex.i`
  ^(?:
    no (?:view|preference|opinion|answer|reply|response|comment)|neither|undecided|don['’]t know|
    not (?:stated|known|sure)|prefer not|unsure|neutral
  )\b
`;

/**
 * "All", "All areas", "Altogether": a name for the rest of its column; a longer one is a statement ("All roads should
 * be treated").
 */
const namesAll = regex.i`
  ^(?:all|both|together|altogether|combined|sum (?:of|for)|whole|overall)\b
  (?! (?:other|else|day|night|week|weekend|month|season|year|evening|morning|afternoon)\b)(?: [^ ]+){0,3}$
`;

/** `undefined` for words that bear on no sum. */
export function cellOf(text: string): Cell | undefined {
  if (text.length > 90) return undefined;
  const words = text.trim();
  const read = readCell(words);
  return read.value === undefined ? { ...read, name: words } : words.includes("£") ? { ...read, pounds: true } : read;
}

/** "£000" over a column is no sum of nothing. */
const inThousands = /^\(?£ ?['’]?000s?\)?$/i;

function readCell(words: string): Cell {
  if (words.includes("000") && inThousands.test(words)) return { label: "coarse" };
  const match = /^\(?([-–—−+]?)\s?£?\s?([-–—−+]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s?(m|k|bn)?\s?(%?)\)?$/i.exec(words);
  if (match) {
    const [, sign = "", inner = "", whole = "", decimals = "", unit = "", percent = ""] = match;
    const size = amountOf(whole, decimals, unit);
    const minus = /[-–—−]/.test(sign + inner) || (words.startsWith("(") && words.endsWith(")"));
    return {
      value: minus ? -size : size,
      places: unit ? 9 : Math.max(0, decimals.length - 1),
      percent: percent !== "",
    };
  }
  if (/^(?:[-–—−]|nil|none)$/i.test(words)) return { value: 0, places: 0, percent: false };
  if (subtotal.test(words)) return { label: "subtotal" };
  if (totalOf.test(words)) return { label: "totalOf" };
  if (total.test(words)) return { label: "total", derived: /\bnet\b|change/i.test(words) ? "difference" : "product" };
  if (net.test(words)) return { label: "net", derived: "difference", words };
  if (namesAll.test(words)) return { label: "other", sums: true };
  if (/^less\b|^minus\b/i.test(words)) return { label: "less" };
  const derived = difference.test(words)
    ? ("difference" as const)
    : product.test(words)
      ? ("product" as const)
      : undefined;
  const worked = derived ? { derived } : {};
  if (coarse.test(words)) return { label: "coarse", ...worked } as const;
  if (share.test(words)) return { label: "rate", share: true, ...worked };
  return {
    label: rate.test(words) ? "rate" : "other",
    words,
    ...worked,
    ...(residue.test(words) ? { residue: true } : {}),
  };
}

interface WrongTotal {
  readonly block: number;
  readonly across: boolean;
  readonly sum: string;
  readonly total: string;
  /** Of a column: the total as a number, its heading, and where the first of the figures stands that were added. */
  readonly column?: { readonly value: number; readonly heading: string; readonly first: number };
}

type Placed = PlacedCell;

/** What the first cell of a last row says where the row adds up those above it. */
const ends: ReadonlySet<Cell["label"]> = new Set(["total", "totalOf"]);

/** Last rows and last columns named as totals that their column or row does not make. */
export const wrongTotals = (tables: readonly Table[], rounded: boolean): readonly WrongTotal[] => {
  const { down, across } = rounded ? inRounded : inExact;
  return [...tables.flatMap(down), ...tables.flatMap(across)];
};

const totalsIn = (rounded: boolean) => ({
  down: ofTable((table) => [...downColumns(table, rounded)]),
  across: ofTable((table) => [...acrossRows(table, rounded)]),
});
const inExact = totalsIn(false);
const inRounded = totalsIn(true);

function* downColumns(rows: Table, rounded: boolean): Generator<WrongTotal> {
  const last = rows.at(-1);
  if (!last || rows.length < 4) return;
  if (!(ends.has(last[0]?.cell.label) || last[0]?.cell.sums || isNet(rows) || addsUpUnnamed(rows))) return;
  // Subtotals would be counted twice.
  if (rows.slice(1, -1).some((row) => ends.has(row?.[0]?.cell.label) || row?.[0]?.cell.label === "subtotal")) return;
  if (ofLast(rows)) return;
  for (const [column, own] of last.entries()) {
    const wrong = column > 0 && own ? downwards(rows, column, own, rounded) : undefined;
    if (wrong) yield wrong;
  }
}

/**
 * Is the last row, in two columns or more, the sum of a few rows right above it? Then those above these are prices or
 * numbers.
 */
function ofLast(rows: Table): boolean {
  const own = rows.at(-1) ?? [];
  const valued = [...own.keys()].filter((column) => column > 0 && own[column]?.cell.value !== undefined);
  if (valued.length < 2) return false;
  for (let count = 2; count < rows.length - 2; count++) {
    const parts = rows.slice(-1 - count, -1);
    const adds = (column: number): boolean => {
      const values = parts.map((row) => row?.[column]?.cell.value);
      const sum = values.reduce<number>((all, value) => all + (value ?? Number.NaN), 0);
      return Math.abs(sum - (own[column]?.cell.value ?? 0)) < 1e-6;
    };
    if (valued.every(adds)) return true;
  }
  return false;
}

/** A last row that adds up those above it in two columns or more, whatever it is called: "Three years". */
function addsUpUnnamed(rows: Table): boolean {
  const last = rows.at(-1) ?? [];
  let columns = 0;
  for (const [column, own] of last.entries()) {
    const parts = rows.slice(1, -1).map((row) => row?.[column]?.cell.value);
    const sum = parts.reduce<number>((all, value) => all + (value ?? Number.NaN), 0);
    if (column > 0 && own?.cell.value === sum && parts.filter(Boolean).length > 1) columns++;
  }
  return columns > 1;
}

/** A last row of what is left, under rows of which one is taken off. */
const isNet = (rows: Table): boolean =>
  rows.at(-1)?.[0]?.cell.label === "net" &&
  rows.slice(1, -1).some((row) => row?.[0]?.cell.label === "less" || row?.some((one) => (one?.cell.value ?? 0) < 0));

/**
 * The row from which a net row is reckoned: the gross one, if the rows above that only lead up to it; else the first.
 */
const grossOf = (rows: Table): number =>
  rows.at(-1)?.[0]?.cell.label === "net"
    ? Math.max(
        1,
        rows.findLastIndex((row) => gross.test(row?.[0]?.cell.words ?? "")),
      )
    : 1;
const gross = /^gross\b/i;

function downwards(rows: Table, column: number, own: Placed, rounded: boolean): WrongTotal | undefined {
  const heading = rows[0]?.[column]?.cell;
  const head = heading?.label;
  // Shares of one whole add up like amounts.
  if (own.cell.value === undefined) return undefined;
  const rated = head === "rate" && !(heading?.share && own.cell.value === 100);
  const parts: Cell[] = [];
  let first: number | undefined;
  for (const row of rows.slice(grossOf(rows), -1)) {
    const { cell: one, block = 0 } = row?.[column] ?? {};
    if (one && one.value === undefined) return undefined;
    if (one)
      parts.push(row?.[0]?.cell.label === "less" && (one.value ?? 0) > 0 ? { ...one, value: -(one.value ?? 0) } : one);
    if (one) first ??= block;
  }
  if (parts.length < 2 || first === undefined) return undefined;
  const wrong = compare(parts, own, head === "coarse" || rounded, false) ?? (rounded ? undefined : ofKind(parts, own));
  // A peak, a rate: a total of them only where it is one digit off.
  if (rated && !(wrong && parts.length > 2 && isNearSum(parts, own))) return undefined;
  return wrong && { ...wrong, column: { value: own.cell.value, heading: heading?.name ?? "", first } };
}

/** A total of whole numbers, of three digits or more, that is one digit off what its parts make. */
const isNearSum = (parts: readonly Cell[], { cell }: Placed): boolean =>
  [cell, ...parts].every(({ places, percent }) => !places && !percent) &&
  (cell.value ?? 0) >= 100 &&
  isOneDigitOff({ value: cell.value ?? 0 }, { value: sumOf(parts.map(({ value = 0 }) => value)) });

/**
 * "Fees | Staff | Software | Overheads | Total cost": the total of the rows right above it, under rows of something
 * else, with two of its digits changed over. Where it is the sum of any of those it stands.
 */
function ofKind(parts: readonly Cell[], own: Placed): WrongTotal | undefined {
  const total = own.cell.value ?? 0;
  const all = parts.map(({ value = 0 }) => value);
  const sums = all.flatMap((_, from) => (from < all.length - 1 ? [sumOf(all.slice(from))] : []));
  if (sums.some((sum) => Math.abs(sum - total) < Math.max(1, total * 0.001))) return undefined;
  const right = sums.slice(1).find((sum) => isChangedOver({ value: total, unit: 1 }, sum));
  return right === undefined
    ? undefined
    : { block: own.block, across: false, sum: shown(right, 0), total: shown(total, 0) };
}
const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** A column is the sum of the others without being called so where it is in so many rows. */
const fewestSums = 4;

/**
 * Rows of a table whose last or first figure is the total of the others: by its heading, or because it is in nearly
 * every row ("Seats" beside the seats of each group).
 */
function* acrossRows(rows: Table, rounded: boolean): Generator<WrongTotal> {
  const heads = rows[0];
  const last = (heads?.length ?? 0) - 1;
  if (!heads || last < 3) return;
  const coarse = rounded || heads.some((one) => one?.cell.label === "coarse");
  const summed = ends.has(rows.at(-1)?.[0]?.cell.label) ? rows.length - 1 : rows.length;
  for (const column of [last, 1]) {
    const read = rows.slice(1).map((row) => sumOfRow(row, column, last));
    if (read.some((one) => one === undefined)) return;
    const own = read.slice(0, summed - 1);
    // Where nearly every row adds up to the unit, none of them was rounded.
    const exact = own.filter((one) => one && addsUp(one)).length >= Math.max(fewestSums, own.length * 0.75);
    if (!exact && !addsRow(heads[column])) continue;
    const wrongIn = (one: RowSum | undefined): WrongTotal | readonly WrongTotal[] =>
      (one && compare(one.parts, one.own, coarse && !exact, true)) ?? [];
    const wrong = own.flatMap(wrongIn);
    // Where most rows differ, the column is no sum of the others.
    if (wrong.length > Math.max(1, own.length * 0.25)) continue;
    if (wrong.length === 0 && !own.some((one) => one && addsUp(one))) continue;
    yield* wrong;
    // Where a row is wrong, so is the one that adds up the rows.
    if (wrong.length === 0) yield* read.slice(summed - 1).flatMap(wrongIn);
    return;
  }
  if (addsRow(heads[last])) yield* ofLastColumns(rows.slice(1, summed), last, coarse);
}

/** The heading of a column that adds up its rows: "Total", "Both". */
const addsRow = (head: Placed | undefined): boolean => ends.has(head?.cell.label) || head?.cell.sums === true;

/**
 * "Price | Price score | Quality score | Total": the total is of some columns right before it, in every row but one.
 */
function* ofLastColumns(rows: Table, last: number, coarse: boolean): Generator<WrongTotal> {
  for (let from = 2; from < last - 1; from++) {
    const read = rows.map((row) => sumOfRow([row?.[0], ...(row?.slice(from) ?? [])], last - from + 1, last - from + 1));
    const wrong = read.flatMap((one) => (one && !addsUp(one) ? [one] : []));
    const [only] = wrong;
    if (read.includes(undefined) || read.length - wrong.length < fewestRows || wrong.length > 1) continue;
    if (only) yield* [compare(only.parts, only.own, coarse, true) ?? []].flat();
    return;
  }
}

/** So many rows add up: the next is meant to. */
const fewestRows = 2;

interface RowSum {
  readonly own: Placed;
  readonly parts: readonly Cell[];
}

/** A row's figures up to `last`, the one in `column` apart; `undefined` where one is missing. */
function sumOfRow(row: Table[number] | undefined, column: number, last: number): RowSum | undefined {
  const own = row?.[column];
  const parts = Array.from({ length: last }, (_, at) => row?.[at + 1]?.cell).filter((_, at) => at + 1 !== column);
  if (own?.cell.value === undefined || parts.some((one) => one?.value === undefined)) return undefined;
  const read = { own, parts: parts.flatMap((one) => one ?? []) };
  // A first figure is the name of its row, unless the total says otherwise: "For", "Against", "Total".
  const first = row?.[0]?.cell;
  const all = first?.value === undefined ? read : { own, parts: [first, ...read.parts] };
  return addsUp(all) ? all : read;
}

/** Exactly, and of more parts than one. */
const addsUp = ({ own, parts }: RowSum): boolean =>
  parts.filter(({ value }) => value !== 0).length > 1 &&
  Math.abs(parts.reduce((sum, { value = 0 }) => sum + value, 0) - (own.cell.value ?? 0)) < 1e-9;

function compare(parts: readonly Cell[], own: Placed, coarse: boolean, across: boolean): WrongTotal | undefined {
  const sum = parts.reduce((all, { value = 0 }) => all + value, 0);
  const total = own.cell.value ?? 0;
  const places = Math.max(own.cell.places ?? 0, ...parts.map(({ places = 0 }) => places));
  const percent = own.cell.percent === true || parts.some(({ percent }) => percent);
  const unit = places === 9 ? Math.max(Math.abs(total), 1) * 0.005 : 10 ** -places;
  // Rounded parts may be half a unit off each, if not all of them at once the same way; counts and pounds may not.
  const slack = places > 0 || coarse || percent ? unit * Math.max(1, (parts.length + 1) / 2) : 1e-6;
  const off = Math.abs(sum - total);
  const within = slack > unit ? Math.max(unit + 1e-9, slack - 1e-9) : slack + 1e-9;
  // What is far off is no sum at all: an average, a rank, a total of something else.
  if (off <= within || sum === 0 || off > Math.abs(total) * 0.5 || (percent && Math.abs(total) < 99)) return undefined;
  return { block: own.block, across, sum: shown(sum, places), total: shown(total, places) };
}

const shown = (value: number, places: number): string => inFigures(value, places === 9 ? 2 : places);
