import { regex } from "../../../core/pattern/regex.ts";
import { inFigures } from "../shownFigures.ts";
import { isOneDigitOff, withDigits } from "./slips.ts";
import { nameOf, ofTable, type PlacedCell, type Table } from "./tables.ts";

/** A total in the middle of a table, or what is left at its end, that the rows do not make. */
export interface SubtotalFault {
  readonly block: number;
  readonly sum: string;
  readonly total: string;
}

const totals: ReadonlySet<string | undefined> = new Set(["total", "totalOf", "subtotal"]);
/** The last row of an account: what its two totals differ by. */
const result = regex.i`
  ^(?:
    net\b|surplus|deficit|(?:addition|contribution|transfer) (?:to|from)|balance|(?:over|under)spend|profit|loss|
    shortfall
  )
`;

/** Tables with totals of their own for each group of rows, and perhaps a result: income, expenditure, surplus. */
export const wrongSubtotals = ofTable((table): readonly SubtotalFault[] => [...subtotalsIn(table)]);

function* subtotalsIn(table: Table): Generator<SubtotalFault> {
  const rows = table.slice(1);
  const ends = rows.flatMap((row, at) => (totals.has(row?.[0]?.cell.label) ? [at] : []));
  const [first = 0] = ends;
  if (ends.length === 1 && first > 1 && first < rows.length - 1) yield* midway(rows, first);
  if (ends.length < 2 || first === 0) return;
  for (let column = 1; column < (table[0]?.length ?? 0); column++) {
    const cells = rows.map((row) => row?.[column]);
    if (cells.some((one) => one && (one.cell.value === undefined || one.cell.percent))) continue;
    yield* inColumn(rows, cells, ends);
  }
}

/** The one total, with other rows behind it: a slip of one digit is no sum of something else. */
function* midway(rows: Table, end: number): Generator<SubtotalFault> {
  for (const [column, own] of (rows[end] ?? []).entries()) {
    const parts = rows.slice(0, end).map((row) => row?.[column]?.cell.value);
    const total = own?.cell.value;
    if (column === 0 || !own || total === undefined || parts.includes(undefined) || own.cell.places === 9) continue;
    const sum = parts.reduce<number>((so, one) => so + (one ?? 0), 0);
    if (Math.abs(sum - total) > 0.5 && isOneDigitOff(withDigits(sum), withDigits(total)))
      yield { block: own.block, sum: inFigures(sum, 1), total: inFigures(total, 1) };
  }
}

function* inColumn(
  rows: Table,
  cells: readonly (PlacedCell | undefined)[],
  ends: readonly number[],
): Generator<SubtotalFault> {
  const places = Math.max(0, ...cells.map((one) => one?.cell.places ?? 0));
  if (places === 9) return;
  const value = (at: number): number => cells[at]?.cell.value ?? 0;
  const groups = ends.map((end, index) => {
    const from = index === 0 ? 0 : (ends[index - 1] ?? 0) + 1;
    let sum = 0;
    for (let at = from; at < end; at++) sum += rows[at]?.[0]?.cell.label === "less" ? -Math.abs(value(at)) : value(at);
    return { end, sum, parts: end - from };
  });
  const slack = (parts: number): number => (places > 0 ? (10 ** -places * (parts + 1)) / 2 : 0) + 1e-6;
  const fits = ({ end, sum, parts }: (typeof groups)[number]): boolean => Math.abs(sum - value(end)) <= slack(parts);
  const summed = groups.filter(({ parts }) => parts > 1);
  const right = summed.filter(fits);
  // One group that fits says that the others are meant to; a figure far off is no total of what stands above it.
  if (right.length > 0)
    for (const group of summed) {
      const own = cells[group.end];
      if (!own || fits(group) || Math.abs(group.sum - value(group.end)) > Math.abs(value(group.end)) * 0.3) continue;
      yield { block: own.block, sum: shown(group.sum, places), total: shown(value(group.end), places) };
      return;
    }
  const last = rows.length - 1;
  const own = cells[last];
  if (!own || groups.length !== 2 || !result.test(nameOf(rows[last]?.[0]))) return;
  // "Total cost", a row or two of income, "Net cost": where the first is right, the last is what is left of it.
  const [group, rest] = groups;
  if (right.length === 1 && group && rest && right[0] === group && rest.end === last && rest.parts <= mostTakenOff) {
    const made = leftOf(value(group.end), cells.slice(group.end + 1, last));
    if (made.some((one) => Math.abs(Math.abs(one) - Math.abs(value(last))) <= slack(rest.parts + 1))) return;
    const [all = 0] = made;
    if (Math.abs(Math.abs(all) - Math.abs(value(last))) < Math.abs(value(group.end)) * 0.3)
      yield { block: own.block, sum: shown(Math.abs(all), places), total: shown(value(last), places) };
    return;
  }
  if (right.length < 2) return;
  const difference = value(groups[0]?.end ?? 0) - value(groups[1]?.end ?? 0);
  const off = Math.abs(Math.abs(difference) - Math.abs(value(last)));
  if (off > slack(3) && off < Math.abs(difference) * 0.5)
    yield { block: own.block, sum: shown(difference, places), total: shown(value(last), places) };
}

/** So many rows, and no more, are taken off a total at the end of a table. */
const mostTakenOff = 3;

/** What is left of a total once these are taken off it, first of all of them; some of them may be added. */
function leftOf(total: number, rows: readonly (PlacedCell | undefined)[]): readonly number[] {
  let made = [total];
  for (const one of rows) {
    const size = Math.abs(one?.cell.value ?? 0);
    made = made.flatMap((so) => [so - size, so + size]);
  }
  return made;
}

const shown = (value: number, places: number): string => inFigures(value, places + 1);
