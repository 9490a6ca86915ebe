import type { Span } from "../../core/report/span.ts";
import type { Gathered } from "../../core/rule/rule.ts";
import { isSwap } from "./slips.ts";
import { isSlip, nounIn, type Placed, placed, type Sum } from "./sums.ts";
import type { PlacedCell, Table } from "./tables.ts";

/** A sum in running text that a table gives as another. */
export interface TabledFault extends Span {
  readonly block: number;
  readonly item: string;
  readonly amount: string;
  readonly other: string;
  readonly doubtful: boolean;
}

type Facts = readonly Gathered<{ readonly sums?: readonly Sum[]; readonly asks?: true }>[];

/** What a heading says that its figures are in: "£000", "Cost (£m)", "£". */
const scales: readonly (readonly [RegExp, number])[] = [
  [/£ ?['’]?000s?\b|£ ?k\b|£ ?thousands?\b|\(000s?\)/i, 1e3],
  [/£ ?m\b|£ ?millions?\b/i, 1e6],
  [/£/, 1],
];
/** "2. Refurbish", "Option B – sell", "C: lease": which of the options a row or column is. */
const optionOf = /^(?:option |model |scheme )?([A-H]|\d{1,2})(?=[.):]|\s?[–-] |$)|\boption (\w{1,2})\b/i;
/** A column that tells what each row does to the budget: less is a saving. */
const effect = /\b(?:effect|impact|difference|change)s?\b/i;
/** With more sums of money than this in its tables, two may have the same digits by chance. */
const most = 60;

interface TabledSum {
  readonly sum: Placed;
  readonly option: string | undefined;
  readonly total: boolean;
  /** Its row is the one that is recommended. */
  readonly chosen: boolean;
}

/** The money in a table's cells, each with what its row and column call it. */
function* sumsOf(table: Table): Generator<TabledSum> {
  const heads = table[0] ?? [];
  const named = (cell: PlacedCell | undefined): string => cell?.cell.name ?? "";
  for (const row of table.slice(1)) {
    const label = named(row?.[0]);
    for (const [column, one] of (row ?? []).entries()) {
      const { value, percent, pounds } = one?.cell ?? {};
      if (column === 0 || !one || value === undefined || percent || value === 0) continue;
      const head = named(heads[column]);
      const scale = pounds
        ? 1
        : scales.find(([sign]) => sign.test(head) || (column === 1 && sign.test(named(heads[0]))))?.[1];
      if (scale === undefined) continue;
      const amount = Math.abs(value) * scale;
      const noun = nounIn(label) ?? nounIn(head) ?? (effect.test(head) ? (value < 0 ? "saving" : "cost") : undefined);
      const total = /^(?:grand |overall )?total\b|^net (?:cost|saving|income)/i.test(label);
      if (amount < 1000 || (noun === undefined && !total)) continue;
      const option = optionOf.exec(label) ?? optionOf.exec(head);
      yield {
        sum: placed(amount, noun ?? "total", one.block, `${label} ${head}`),
        option: (option?.[1] ?? option?.[2])?.toLowerCase(),
        chosen: /\((?:the )?(?:recommended|preferred|proposed|chosen|taken|agreed)\b/i.test(label),
        total,
      };
    }
  }
}

const shown = (value: number): string => `£${value.toLocaleString("en-GB")}`;

/** Sums in the text whose digits have changed places against the one that a table has for the same option or as its result. */
export function* wrongTabled(facts: Facts, tables: readonly Table[]): Generator<TabledFault> {
  const tabled = tables.flatMap((table) => [...sumsOf(table)]);
  if (tabled.length === 0 || tabled.length > most) return;
  const told = facts.flatMap(({ fact, block }) => (fact.sums ?? []).map((sum) => ({ sum, block })));
  const sections = new Map(facts.map(({ block, section }) => [block, section.index] as const));
  for (const { sum, block } of told) {
    if (tabled.some(({ sum: { value } }) => Math.abs(value - sum.value) < sum.unit)) continue;
    // What is said twice is no slip.
    if (told.filter((other) => other.sum.value === sum.value).length > 1) continue;
    const own = sum.marks.find((mark) => /^option /.test(mark))?.replace("option ", "");
    const here = placed(sum.value, sum.noun, block, `${sum.before} ${sum.after}`);
    const slip = tabled.find(
      (one) =>
        (one.sum.noun === sum.noun ? isSlip(here, one.sum) : isTotalTold(one, here, sections)) &&
        (own !== undefined ? one.option === own : one.total || one.chosen),
    );
    if (slip)
      yield {
        block,
        start: sum.start,
        end: sum.end,
        item: `The ${sum.noun}`,
        amount: sum.amount,
        other: shown(slip.sum.value),
        doubtful: false,
      };
  }
}

/** The total of a table in the sum's own section, whatever it is called there: two of its three digits or more have changed places. */
const isTotalTold = ({ sum, total }: TabledSum, told: Placed, sections: ReadonlyMap<number, number>): boolean =>
  total && told.digits.length >= 3 && isSwap(told, sum) && sections.get(told.block) === sections.get(sum.block);

/** A total cost that stands nowhere else in the report, near the one total that the tables of its matter have: for information. */
const near = 0.15;
const whole = /\b(?:total|overall|whole|estimated|full) (?:\w+ ){0,2}(?:costs?|price|expenditure)\b[^£;]{0,60}$/i;
const definite = /\bThe $/;

export function* wrongTotalTold(facts: Facts, tables: readonly Table[]): Generator<TabledFault> {
  const told = facts.flatMap(({ fact, block, section }) =>
    (fact.sums ?? []).map((sum) => ({ sum, block, section: section.index, asks: fact.asks === true })),
  );
  const sections = new Map(facts.map(({ block, section }) => [block, section.index] as const));
  const all = tables.flatMap((table) => [...moneyOf(table)]);
  for (const table of tables) {
    const last = table.at(-1);
    if (table.length < 4 || last?.[0]?.cell.label !== "total") continue;
    const totals = [...moneyOf([table[0] ?? [], last])];
    const [total] = totals;
    if (!total || totals.length > 1) continue;
    const section = sections.get(last[0]?.block ?? -1);
    const within = told.filter(({ section: own }) => own === section);
    // The text has the total too: it is another sum that differs.
    if (told.some(({ sum }) => Math.abs(sum.value - total.value) <= (sum.unit + total.unit) / 2)) {
      for (const { sum, block } of within)
        if (definite.test(sum.before) && isLone(sum, told) && !isTabled(sum, all) && isNear(sum.value, total.value))
          yield { ...sum, block, item: "The sum", other: shown(total.value), doubtful: true };
      continue;
    }
    for (const { sum, block, asks, section: own } of told) {
      if (!definite.test(sum.before) && !whole.test(sum.before)) continue;
      if (own !== section && !asks) continue;
      if (isLone(sum, told) && !isTabled(sum, all) && isNear(sum.value, total.value))
        yield { ...sum, block, item: "The sum", other: shown(total.value), doubtful: true };
    }
  }
}

interface Money {
  readonly value: number;
  readonly unit: number;
}

const isNear = (one: number, other: number): boolean => one !== other && Math.abs(one - other) <= other * near;
const isLone = ({ value }: Sum, told: readonly { readonly sum: Sum }[]): boolean =>
  told.filter(({ sum }) => sum.value === value).length === 1;
const isTabled = ({ value, unit }: Sum, all: readonly Money[]): boolean =>
  all.some((one) => Math.abs(one.value - value) <= (one.unit + unit) / 2);

function* moneyOf(table: Table): Generator<Money> {
  const heads = table[0] ?? [];
  for (const row of table.slice(1))
    for (const [column, one] of (row ?? []).entries()) {
      const { value, percent, pounds, places = 0 } = one?.cell ?? {};
      if (column === 0 || value === undefined || percent || value === 0) continue;
      const head = heads[column]?.cell.name ?? "";
      const scale = pounds ? 1 : scales.find(([sign]) => sign.test(head))?.[1];
      if (scale !== undefined)
        yield {
          value: Math.abs(value) * scale,
          unit: places === 9 ? Math.abs(value) * 0.01 : scale * 10 ** -(places ? places + 1 : 0),
        };
    }
}
