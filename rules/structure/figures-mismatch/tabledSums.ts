import { regex } from "../../../core/pattern/regex.ts";
import type { Span } from "../../../core/report/span.ts";
import { inFigures } from "../shownFigures.ts";
import { isSlip } from "./differingSums.ts";
import { groupedBy } from "./groupedBy.ts";
import { digitCounts, isChangedOver, isMistyped, isNearly, isSwap, withDigits } from "./slips.ts";
import { nounIn, type Sum, tabledSum } from "./sums.ts";
import { ofTable, type PlacedCell, type Table } from "./tables.ts";
import type { Told, ToldSums } from "./toldSums.ts";

/** A sum in running text that a table gives as another. */
export interface TabledFault extends Span {
  readonly block: number;
  readonly item: string;
  readonly amount: string;
  readonly other: string;
  readonly doubtful: boolean;
}

/** What a heading says that its figures are in: "£000", "Cost (£m)", "£". */
const scales: readonly (readonly [RegExp, number])[] = [
  [/£ ?['’]?000s?\b|£ ?k\b|£ ?thousands?\b|\(000s?\)/i, 1e3],
  [/£ ?m\b|£ ?millions?\b/i, 1e6],
  [/£/, 1],
];
/** "2. Refurbish", "Option B – sell", "C: lease": which of the options a row or column is. */
const optionOf = /^(?:option |model |scheme )?([A-H]|\d{1,2})(?=[.):]|\s?[–—-] |$)|\boption (\w{1,2})\b/i;
/** A column that tells what each row does to the budget: less is a saving. */
const effect = /\b(?:effect|impact|difference|change)s?\b/i;
/** With more sums of money than this in its tables, two may have the same digits by chance. */
const most = 60;
/**
 * With no more sums than this in its text, none has the digits of a table's total by chance, wherever it stands before
 * the table.
 */
const fewest = 15;

interface TabledSum {
  readonly sum: Sum;
  readonly section: number;
  readonly option: string | undefined;
  readonly total: boolean;
  /** Its row is the one that is recommended. */
  readonly chosen: boolean;
}

/** The money in a table's cells, each with what its row and column call it. */
const sumsOf = ofTable((table): readonly TabledSum[] => {
  const corner = nameOf(table[0]?.[0]);
  const heads: Head[] = [];
  const found: TabledSum[] = [];
  for (const row of table.slice(1)) {
    const label = nameOf(row?.[0]);
    let own: ReturnType<typeof rowOf> | undefined;
    for (const [column, one] of (row ?? []).entries()) {
      const { value, percent, pounds } = one?.cell ?? {};
      if (column === 0 || !one || value === undefined || percent || value === 0) continue;
      const head: Head = heads[column] ?? headOf(nameOf(table[0]?.[column]), column === 1 ? corner : undefined);
      heads[column] = head;
      const scale = pounds ? 1 : head.scale;
      const amount = Math.abs(value) * (scale ?? 0);
      if (amount < 1000) continue;
      own ??= rowOf(label);
      const noun = own.noun ?? head.noun ?? (head.effect ? (value < 0 ? "saving" : "cost") : undefined);
      if (noun === undefined && !own.total) continue;
      found.push({
        sum: tabledSum(amount, noun ?? "total", `${label} ${head.words}`),
        section: one.section,
        option: own.option ?? head.option,
        chosen: own.chosen,
        total: own.total,
      });
    }
  }
  return found;
});

/** The totals of a table, in pounds, and the section that it stands in. */
export const tabledTotals = ofTable((table): readonly { readonly amount: number; readonly section: number }[] =>
  sumsOf(table).flatMap(({ sum, section, total }) => (total ? [{ amount: sum.value, section }] : [])),
);

const nameOf = (cell: PlacedCell | undefined): string => cell?.cell.name ?? "";
/** The letter or the number of the option that a label or a heading names. */
export const optionIn = (words: string): string | undefined => {
  const option = optionOf.exec(words);
  return (option?.[1] ?? option?.[2])?.toLowerCase();
};

/** What a column's heading says of its figures; `corner` is the one before it, where that may say it of them too. */
const headOf = (words: string, corner: string | undefined) => ({
  words,
  scale: scales.find(([sign]) => sign.test(words) || (corner !== undefined && sign.test(corner)))?.[1],
  noun: nounIn(words),
  effect: effect.test(words),
  option: optionIn(words),
});

type Head = ReturnType<typeof headOf>;

/** What the first cell of a row says of its figures. */
const rowOf = (label: string) => ({
  noun: nounIn(label),
  total: /^(?:grand |overall )?total\b|^net (?:cost|saving|income)/i.test(label),
  option: optionIn(label),
  chosen: /\((?:the )?(?:recommended|preferred|proposed|chosen|taken|agreed)\b/i.test(label),
});

const shown = (value: number): string => `£${inFigures(value)}`;

/**
 * Sums in the text whose digits have changed places against the one that a table has for the same option or as its
 * result.
 */
export function* wrongTabled({ all, times }: ToldSums, tables: readonly Table[]): Generator<TabledFault> {
  const tabled: TabledSum[] = [];
  for (const table of tables) {
    tabled.push(...sumsOf(table));
    if (tabled.length > most) return;
  }
  if (tabled.length === 0) return;
  for (const told of all) {
    const { sum, block } = told;
    // What is said twice is no slip.
    if (times(sum.value) > 1) continue;
    if (tabled.some(({ sum: { value } }) => Math.abs(value - sum.value) < sum.unit)) continue;
    const slip = slipOf(told, tabled, all.length <= fewest);
    if (slip) yield certainFault(`The ${sum.noun}`, { sum, block }, slip.sum.value);
  }
}

/** The sum of a table that one in the text seems to be a slip of. */
function slipOf({ sum, section }: Told, tabled: readonly TabledSum[], anywhere: boolean): TabledSum | undefined {
  const like = tabled.filter(({ sum: other }) => isNearly(sum, other));
  if (like.length === 0) return undefined;
  const own = sum.marks.find((mark) => /^option /.test(mark))?.replace("option ", "");
  const here = tabledSum(sum.value, sum.noun, `${sum.before} ${sum.after}`);
  return like.find(
    (one) =>
      (one.sum.noun === sum.noun
        ? isSlip(here, one.sum)
        : isTotalTold(one, here, anywhere && section < one.section ? one.section : section)) &&
      (own !== undefined ? one.option === own : one.total || one.chosen),
  );
}

/**
 * The total of a table in the sum's own section, whatever it is called there: two of its three digits or more have
 * changed places.
 */
const isTotalTold = (one: TabledSum, told: Sum, section: number): boolean =>
  one.total && told.digits.length >= 3 && isSwap(told, one.sum) && section === one.section;

/** A sum of the text that a table has otherwise. */
const certainFault = (item: string, { sum, block }: Pick<Told, "sum" | "block">, other: number): TabledFault => ({
  block,
  start: sum.start,
  end: sum.end,
  item,
  amount: sum.amount,
  other: shown(other),
  doubtful: false,
});

/** A total in the text that is a slip of what a column of money without a row of totals makes. */
export function* wrongColumnTold({ all, times }: ToldSums, tables: readonly Table[]): Generator<TabledFault> {
  const made = tables.flatMap(columnSums);
  if (made.length === 0) return;
  for (const { sum, block } of all) {
    if (times(sum.value) > 1 || !totalled.test(sum.before)) continue;
    if (made.some((value) => Math.abs(value - sum.value) <= sum.unit)) continue;
    const right = made.map(withDigits).find((one) => isSwap(sum, one) || isMistyped(sum, one));
    if (right) yield certainFault("The total", { sum, block }, right.value);
  }
}
const totalled = regex`
  \b(?:
    (?:a|the|in) total(?: sum| cost| amount)?(?: (?:of|is|was|would be|will be|comes to))?|totall?ing|altogether|
    in all,?
  ) $
`;

const ofTotals: ReadonlySet<string> = new Set(["total", "totalOf"]);

/** What each column of money makes in a table of three rows or more that has no total of its own. */
const columnSums = ofTable((table): readonly number[] => {
  const rows = table.slice(1);
  if (rows.length < 3 || rows.some((row) => ofTotals.has(row?.[0]?.cell.label ?? ""))) return [];
  return (table[0] ?? []).flatMap((head, column) => {
    const scale = scales.find(([sign]) => sign.test(nameOf(head)))?.[1];
    const values = rows.flatMap((row) => row?.[column]?.cell.value ?? []);
    return column === 0 || scale === undefined || values.length !== rows.length
      ? []
      : [values.reduce((sum, value) => sum + value, 0) * scale];
  });
});

/** A sum is near another that it differs from by no more than this part of it. */
const near = 0.15;
const whole = /\b(?:total|overall|whole|estimated|full) (?:\w+ ){0,2}(?:costs?|price|expenditure)\b[^£;]{0,60}$/i;
const definite = /\bThe $/;

/**
 * A total cost that stands nowhere else in the report, near the one total that the tables of its matter have: for
 * information, unless it is asked for and only its digits are out of place.
 */
export function* wrongTotalTold({ all, times }: ToldSums, tables: readonly Table[]): Generator<TabledFault> {
  for (const table of tables) {
    const total = totalOf(table);
    if (!total) continue;
    const { value, section } = total;
    const isOther = ({ sum }: Told): boolean =>
      times(sum.value) === 1 &&
      isNear(sum.value, value) &&
      !tables.some((one) => moneyOf(one).some((tabled) => isSame(sum, tabled)));
    // The text has the total too: it is another sum that differs.
    const known = all.some(({ sum }) => isSame(sum, total));
    for (const told of all) {
      const { sum, block, asked, section: own } = told;
      if (!isOther(told)) continue;
      if (known ? own !== section : own !== section && !asked) continue;
      // Asked for, with digits that changed places: it is the total.
      const slip = asked && isNearly(sum, withDigits(value));
      if (slip || definite.test(sum.before) || (!known && whole.test(sum.before)))
        yield {
          block,
          start: sum.start,
          end: sum.end,
          item: "The sum",
          amount: sum.amount,
          other: shown(value),
          doubtful: !slip,
        };
    }
  }
}

export interface Money {
  readonly value: number;
  readonly unit: number;
}

const isNear = (one: number, other: number): boolean => one !== other && Math.abs(one - other) <= other * near;
const isSame = (sum: Money, money: Money): boolean => Math.abs(sum.value - money.value) <= (sum.unit + money.unit) / 2;

/** The money in all cells of a table. */
export const moneyOf = ofTable((table): readonly Money[] => table.slice(1).flatMap((row) => moneyIn(row, table[0])));

/** The one sum of a table's last row, where that is its total. */
const totalOf = ofTable((table): (Money & { readonly section: number }) | undefined => {
  const last = table.at(-1);
  const label = last?.[0];
  if (table.length < 4 || label?.cell.label !== "total") return undefined;
  const [total, another] = moneyIn(last, table[0]);
  return total && !another ? { ...total, section: label.section } : undefined;
});

/** The money in the rows of a table of options, by the option's letter or number. */
export const moneyOfOptions = ofTable((table): ReadonlyMap<string, readonly Money[]> => {
  const rows = table.slice(1).flatMap((row) => {
    const option = optionIn(nameOf(row?.[0]));
    return option === undefined ? [] : [[option, moneyIn(row, table[0])] as const];
  });
  return new Map(rows.length > 1 ? rows : []);
});

/** The money of a column that is named for an option: of its total, or of its only row. */
export const moneyOfColumns = ofTable((table): ReadonlyMap<string, readonly Money[]> => {
  const last = table.at(-1);
  const found = new Map<string, readonly Money[]>();
  if (!(ofTotals.has(last?.[0]?.cell.label ?? "") || table.length === 2)) return found;
  for (const [column, head] of (table[0] ?? []).entries()) {
    const option = column > 0 ? optionIn(nameOf(head)) : undefined;
    if (option !== undefined) found.set(option, moneyIn([last?.[0], last?.[column]], [undefined, head]));
  }
  return found;
});

interface NamedMoney {
  /** The words of the row's label. */
  readonly label: readonly string[];
  readonly sums: readonly Money[];
}

/** The money of each row with the words that name it. */
export const moneyOfRows = ofTable((table): readonly NamedMoney[] =>
  table.slice(1).map((row) => ({
    label:
      nameOf(row?.[0])
        .toLowerCase()
        .match(/[a-z]{4,}/g) ?? [],
    sums: moneyIn(row, table[0]),
  })),
);

/** The sums of rows that two words or more name, by what `digitCounts` makes of their digits. */
const namedByDigits = ofTable((table): ReadonlyMap<number, readonly (Money & Pick<NamedMoney, "label">)[]> => {
  const named = moneyOfRows(table).filter(({ label }) => label.length > 1);
  return groupedBy(
    named.flatMap(({ label, sums }) => sums.map((money) => ({ ...money, label }))),
    ({ value }) => digitCounts(value),
  );
});

/** "Outreach work came to £310,000", beside a row "Outreach work" of £301,000: its digits changed places. */
export function* wrongRowTold({ all, times }: ToldSums, tables: readonly Table[]): Generator<TabledFault> {
  const named = groupedBy(
    tables.flatMap((table) => [...namedByDigits(table)]),
    ([digits]) => digits,
  );
  if (named.size === 0) return;
  for (const { sum, block } of all) {
    const like = named.get(digitCounts(sum.value))?.flatMap(([, sums]) => sums);
    if (!like || times(sum.value) > 1) continue;
    const words = `${sum.before} ${sum.after}`.toLowerCase();
    const right = like.find(
      ({ label, value }) => label.every((word) => words.includes(word)) && isChangedOver(sum, value),
    );
    if (right && !tables.some((table) => moneyOf(table).some((one) => isSame(sum, one))))
      yield certainFault("The sum", { sum, block }, right.value);
  }
}

function moneyIn(row: Table[number] | undefined, heads: Table[number] = []): readonly Money[] {
  const found: Money[] = [];
  for (const [column, one] of (row ?? []).entries()) {
    const { value, percent, pounds, places = 0 } = one?.cell ?? {};
    if (column === 0 || value === undefined || percent || value === 0) continue;
    const head = heads[column]?.cell.name ?? "";
    const scale = pounds ? 1 : scales.find(([sign]) => sign.test(head))?.[1];
    if (scale !== undefined)
      found.push({
        value: Math.abs(value) * scale,
        unit: places === 9 ? Math.abs(value) * 0.01 : scale * 10 ** -(places ? places + 1 : 0),
      });
  }
  return found;
}
