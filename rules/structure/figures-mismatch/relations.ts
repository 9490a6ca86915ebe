import { inFigures } from "../shownFigures.ts";
import { isOneDigit } from "./slips.ts";
import { ofTable, type PlacedCell, type Table } from "./tables.ts";

/** A cell that does not follow from its row as the column's other cells follow from theirs. */
export interface RelationFault {
  readonly block: number;
  readonly message: "row" | "shares";
  readonly said: string;
  readonly right: string;
}

interface Relation {
  readonly sort: "difference" | "product" | "rate";
  readonly a: number;
  readonly b: number;
  of(a: number, b: number): number;
  /** How far a result may be off when both are rounded by these amounts. */
  slack(a: PlacedCell["cell"], b: PlacedCell["cell"]): number;
}

/** "£1.2m" is rounded by 50,000; a whole number is exact. */
const half = ({ places = 0, value = 0 }: PlacedCell["cell"]): number =>
  places === 9 ? Math.abs(value) * 0.02 : places > 0 ? 10 ** -places / 2 : 0;

const reckoners: readonly Omit<Relation, "a" | "b">[] = [
  { sort: "difference", of: (a, b) => b - a, slack: (a, b) => half(a) + half(b) },
  { sort: "difference", of: (a, b) => a - b, slack: (a, b) => half(a) + half(b) },
  {
    sort: "product",
    of: (a, b) => a * b,
    slack: (a, b) => half(a) * Math.abs(b.value ?? 0) + half(b) * Math.abs(a.value ?? 0),
  },
];
const rates: readonly Omit<Relation, "a" | "b">[] = [
  { sort: "rate", of: (a, b) => ((b - a) / a) * 100, slack: rateSlack },
  { sort: "rate", of: (a, b) => (b / a) * 100, slack: rateSlack },
  { sort: "rate", of: (a, b) => (a / b) * 100, slack: rateSlack },
];

function rateSlack(a: PlacedCell["cell"], b: PlacedCell["cell"]): number {
  const least = Math.max(1e-9, Math.min(Math.abs(a.value ?? 0), Math.abs(b.value ?? 0)));
  return Math.min(50, ((half(a) + half(b)) / least) * 100);
}

/** With more columns than this a pair may fit by chance. */
const widest = 9;
/** A heading and two rows, of which one shows how the other is reckoned. */
const fewestRows = 3;
/** A note in a row's own heading may say what else is in it; where all rows have one, it is only a part of their names. */
const noted = /[(*†]/;

/**
 * Cells that are not what the rest of their column is: the difference, the product or the share of two columns before
 * it.
 */
export const brokenRows = ofTable((table): readonly RelationFault[] => {
  const columns = table[0]?.length ?? 0;
  if (table.length < fewestRows || columns < 4 || columns > widest) return [];
  for (let column = 3; column < columns; column++) {
    const cells = table.map((row) => row?.[column]);
    const percent = cells.some((one) => one?.cell.percent);
    for (const pair of pairsBefore(column))
      for (const reckoner of percent ? rates : reckoners) {
        const fault = odd(table, column, { ...pair, ...reckoner });
        if (fault) return fault;
      }
  }
  return [];
});

function* pairsBefore(column: number): Generator<{ a: number; b: number }> {
  for (let b = column - 1; b >= 2; b--) for (let a = b - 1; a >= 1; a--) yield { a, b };
}

/** The rows that a relation does not fit, if it fits most of them. */
function odd(table: Table, column: number, relation: Relation): readonly RelationFault[] | undefined {
  let fits = 0;
  const telling = new Set<string>();
  const unfit: { readonly own: PlacedCell; readonly right: number }[] = [];
  const notes = !table.slice(1).every((row) => noted.test(row?.[0]?.cell.words ?? ""));
  for (const row of table.slice(1)) {
    const [a, b, own] = [row?.[relation.a]?.cell, row?.[relation.b]?.cell, row?.[column]];
    if (a?.value === undefined || b?.value === undefined || own?.cell.value === undefined) continue;
    // A share of shares is nothing that anybody prints.
    if (relation.sort === "rate" && (a.percent || b.percent)) continue;
    const right = relation.of(a.value, b.value);
    if (!Number.isFinite(right)) continue;
    const step = own.cell.percent ? 10 ** -(own.cell.places ?? 0) : half(own.cell);
    if (Math.abs(right - own.cell.value) <= step + relation.slack(a, b) + 1e-6) {
      fits++;
      if (right !== a.value && right !== b.value && right !== 0) telling.add(`${a.value} ${b.value}`);
      continue;
    }
    if (notes && noted.test(row?.[0]?.cell.words ?? "")) continue;
    // The same size the other way round is a matter of how signs are read.
    if (Math.abs(Math.abs(right) - Math.abs(own.cell.value)) <= step + 1e-6) return undefined;
    unfit.push({ own, right });
  }
  // Small numbers fit one another by chance: without a heading that says what the column is, more rows must.
  const head = table[0]?.[column]?.cell;
  const headed =
    relation.sort === "rate"
      ? head?.derived === "difference" || head?.label === "rate"
      : head?.derived === relation.sort;
  const [only] = unfit;
  if (!only) return undefined;
  const enough = telling.size >= Math.max(headed ? 2 : 4, unfit.length === 1 ? 0 : unfit.length * 3) && fits > 1;
  // One row is enough beside another whose figure is a digit off.
  const slip = headed && unfit.length === 1 && telling.size > 0 && isSlipOfCell(only.own.cell, only.right);
  if (!(table.length > fewestRows && enough) && !slip) return undefined;
  return unfit.map(({ own: { block, cell }, right }) => ({
    block,
    message: "row",
    said: shown(cell.value ?? 0, cell),
    right: shown(right, cell),
  }));
}

/** A digit of it, of two or more as printed, is another, or two neighbours changed places. */
const isSlipOfCell = ({ value = 0, places = 0 }: PlacedCell["cell"], right: number): boolean =>
  places < 3 && value > 0 && right > 0 && isOneDigit(value * 10 ** places, right * 10 ** places);

const shown = (value: number, { places = 0, percent }: PlacedCell["cell"]): string =>
  `${inFigures(value, places === 9 ? 2 : places)}${percent ? "%" : ""}`;

/** A column of shares that are said to be of one whole, and do not make 100. */
export const brokenShares = ofTable((table): readonly RelationFault[] => [...sharesIn(table)]);

function* sharesIn(table: Table): Generator<RelationFault> {
  const columns = table[0]?.length ?? 0;
  if (table.length < 4 || table.slice(1).some((row) => row?.[0]?.cell.label === "total")) return;
  const residue = table.slice(1).some((row) => row?.[0]?.cell.residue);
  for (let column = 1; column < columns; column++) {
    const head = table[0]?.[column]?.cell;
    const cells = table.slice(1).map((row) => row?.[column]);
    if (!(head?.share || residue) || !cells.every((one) => one?.cell.percent && (one.cell.value ?? -1) >= 0)) continue;
    const sum = cells.reduce((all, one) => all + (one?.cell.value ?? 0), 0);
    const step = 10 ** -Math.max(...cells.map((one) => one?.cell.places ?? 0));
    const off = Math.abs(sum - 100);
    const last = cells.at(-1);
    if (off <= (step * (cells.length + 1)) / 2 || off > 20 || !last) continue;
    yield { block: last.block, message: "shares", said: `${Math.round(sum * 10) / 10}%`, right: "100%" };
  }
}
