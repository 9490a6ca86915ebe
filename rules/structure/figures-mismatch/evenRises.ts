import { inFigures } from "../shownFigures.ts";
import { isOneDigit } from "./slips.ts";
import { nameOf, ofTable, type PlacedCell, type Table } from "./tables.ts";

/** A figure of a row that rises by another share than all other rows do. */
export interface UnevenRise {
  readonly block: number;
  readonly message: "row";
  readonly said: string;
  readonly right: string;
  readonly doubtful: boolean;
}

/** So many rows with one share say that the next is meant to have it. */
const fewestEven = 3;
/** Shares are told in twentieths of one per cent, and rates in pounds, or in coins. */
const twentieths = 20;
const coins = [1, 0.5, 0.1, 0.05, 0.01] as const;
/** A figure that is rounded by more than this share of itself fits too many shares. */
const finest = 0.0013;
/** Most shares by which rates are put up or down, in per cent. */
const steepest = 40;

interface Pair {
  readonly from: number;
  readonly to: PlacedCell;
  readonly noted: boolean;
}

/**
 * Tables of what rates were and are to be, in which all rows but one rise or fall by the same share: "200.00 | 209.00",
 * "220.00 | 229.90", "290.00 | 308.05".
 */
export const unevenRises = ofTable((table): readonly UnevenRise[] => {
  const columns = table[0]?.length ?? 0;
  for (let column = 2; column < columns; column++) {
    const odd = oddOf(pairsIn(table, column));
    if (odd) return [odd];
  }
  return [];
});

function pairsIn(table: Table, column: number): readonly Pair[] {
  return table.slice(1).flatMap((row): Pair | [] => {
    const [from, to] = [row?.[column - 1]?.cell, row?.[column]];
    if (!to || from?.value === undefined || to.cell.value === undefined || from.value <= 0) return [];
    if (from.percent || to.cell.percent || from.places === 9 || to.cell.places === 9) return [];
    if (row?.[0]?.cell.label === "total" || row?.[0]?.cell.label === "totalOf") return [];
    return { from: from.value, to, noted: /[(*†]/.test(nameOf(row?.[0])) };
  });
}

const newOf = ({ to }: Pair): number => to.cell.value ?? 0;

function oddOf(pairs: readonly Pair[]): UnevenRise | undefined {
  if (pairs.length <= fewestEven) return undefined;
  const step = (coins.find((coin) => pairs.every((pair) => isMultiple(newOf(pair), coin))) ?? 0.01) / 2;
  if (!pairs.every(({ from }) => step / from <= finest) || shareOf(pairs, step) !== undefined) return undefined;
  const faults = pairs.flatMap((odd): UnevenRise | [] => {
    const others = pairs.filter((one) => one !== odd);
    const share = shareOf(others, step);
    const different = new Set(others.map(({ from }) => from)).size;
    if (share === undefined || different < fewestEven || Math.abs(share) > steepest) return [];
    const right = Math.round((odd.from * (1 + share / 100)) / (step * 2)) * step * 2;
    const off = Math.abs(right - newOf(odd));
    // What stays as it is, or is far off, is meant to.
    if (share === 0 || odd.noted || newOf(odd) === odd.from || off < step * 4 || off > right * 0.5) return [];
    const places = odd.to.cell.places ?? 0;
    return {
      block: odd.to.block,
      message: "row",
      said: shown(newOf(odd), places),
      right: shown(right, places),
      doubtful: !isOneDigit(right * 10 ** places, newOf(odd) * 10 ** places),
    };
  });
  return faults.length === 1 ? faults[0] : undefined;
}

/** The share by which all of them rise, as round as it may be; `undefined` where there is none. */
function shareOf(pairs: readonly Pair[], step: number): number | undefined {
  const least = Math.max(...pairs.map((pair) => (newOf(pair) - step - 1e-6) / pair.from)) * 100 - 100;
  const most = Math.min(...pairs.map((pair) => (newOf(pair) + step + 1e-6) / pair.from)) * 100 - 100;
  if (least > most) return undefined;
  const middle = (least + most) / 2;
  const round = Math.round(middle * twentieths) / twentieths;
  return round >= least && round <= most ? round : middle;
}

const shown = (value: number, places: number): string => (places > 0 ? value.toFixed(places) : inFigures(value, 2));
const isMultiple = (value: number, coin: number): boolean => Math.abs(value / coin - Math.round(value / coin)) < 1e-6;
