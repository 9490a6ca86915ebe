import type { Span } from "../../../core/report/span.ts";
import type { Gathered } from "../../../core/rule/rule.ts";
import { numberOf } from "../quantities.ts";
import { inFigures } from "../shownFigures.ts";
import type { FigureFault } from "./figureFault.ts";
import { isSwap, withDigits } from "./slips.ts";
import { wordsOf } from "./tabledRises.ts";
import { ofTable, type PlacedCell, type Table } from "./tables.ts";

/** A price or fee below a thousand pounds, as printed. */
interface SmallSum extends Span {
  readonly value: number;
  readonly said: string;
}

/** The small sums of a block of two or more, with its words. */
export interface SmallSums {
  readonly sums: readonly SmallSum[];
  readonly words: ReadonlySet<string>;
}

const small = /£(\d{2,3}(?:\.\d\d)?)(?![\d,.]*\d)(?! ?(?:m\b|k\b|bn\b|million|billion|thousand))/g;
const fewest = 2;

/** Reads them; most blocks have none. */
export function smallSumsIn(text: string): SmallSums | undefined {
  const sums = Array.from(text.matchAll(small), ({ 0: said, 1: figures = "", index }): SmallSum => {
    return { value: numberOf(figures), said, start: index, end: index + said.length };
  });
  return sums.length < fewest ? undefined : { sums, words: new Set(wordsOf(text)) };
}

interface Row {
  readonly label: readonly string[];
  readonly cells: readonly PlacedCell[];
}

/** Rows with a name and two figures or more. */
const rowsOf = ofTable((table): readonly Row[] =>
  table.slice(1).flatMap((row) => {
    const label = wordsOf(row?.[0]?.cell.name ?? "");
    const cells = (row ?? []).slice(1).filter((one) => one?.cell.value !== undefined && !one.cell.percent);
    return label.length > 0 && cells.length > 1 ? [{ label, cells: cells.flatMap((one) => one ?? []) }] : [];
  }),
);

/**
 * "A clerk is paid £185; the fee of £215 is proposed", where the clerk's row has 185 and 251: what names a row and gives
 * one of its figures gives another with two digits changed over.
 */
export function* wrongNamedRows(
  facts: readonly Gathered<{ readonly small?: SmallSums }>[],
  tables: readonly Table[],
): Generator<FigureFault> {
  if (facts.length === 0) return;
  const rows = tables.flatMap(rowsOf);
  for (const { fact, block } of facts) {
    const { sums = [], words = new Set<string>() } = fact.small ?? {};
    for (const { label, cells } of rows) {
      const values = cells.map(({ cell }) => cell.value ?? 0);
      if (!label.every((word) => words.has(word)) || !sums.some(({ value }) => values.includes(value))) continue;
      for (const { value, said, start, end } of sums) {
        const right = values.find((one) => one >= 100 && isSwap(withDigits(value), withDigits(one)));
        const own = rows.some((row) => row.cells.some(({ cell }) => cell.value === value));
        if (right !== undefined && !own && !sums.some((one) => one.value === right))
          yield { block, start, end, said, right: `£${inFigures(right, 2)}` };
      }
    }
  }
}
