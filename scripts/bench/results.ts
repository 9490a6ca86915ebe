/** One measured figure; `aim` is what it should be at most, or at least where `least` is set. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly aim?: number;
  readonly least?: boolean;
  readonly note?: string;
}

/** What one part of the benchmark measured. */
export interface Result {
  readonly part: string;
  readonly figures: readonly Figure[];
}

/** The figures as a table for a person. */
export function table(results: readonly Result[]): string {
  const rows = results.flatMap(({ part, figures }) => figures.map((figure) => [part, ...cells(figure)]));
  const all = [["part", "figure", "value", "aim", ""], ...rows];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? [];
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function cells({ name, value, unit, aim, least, note }: Figure): readonly string[] {
  const met = aim === undefined || (least ? value >= aim : value <= aim);
  const goal = aim === undefined ? "" : `${least ? "≥" : "≤"} ${aim} ${unit}${met ? "" : "  MISSED"}`;
  return [name, `${round(value)} ${unit}`, goal, note ?? ""];
}

/** Three figures that count. */
export const round = (value: number): string => (Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3));

/** The value below which `share` (0 to 1) of the values lie; 0 for no values. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);
