import { regex } from "../../../core/pattern/regex.ts";
import type { Span } from "../../../core/report/span.ts";
import type { BlockView, Gathered } from "../../../core/rule/rule.ts";
import { numberOf } from "../quantities.ts";
import { inFigures } from "../shownFigures.ts";
import type { FigureFault } from "./figureFault.ts";
import { groupedBy } from "./groupedBy.ts";
import { ofTable, type Table } from "./tables.ts";

/** "The three smallest have 10 between them": of how many rows at the end of an order something is told. */
export interface Extremes extends Span {
  readonly rows: number;
  readonly value: number;
  readonly said: string;
}

const number = "two|three|four|five|six|[2-6]";
const order = "small|large|bigg|busi|quiet|high|low|great|few|short|long|dear|cheap|poor|rich|old|new|young";
const told = regex.g`
  \b[Tt]he\ (?<rows>${number})\ (?:(?:${order})[a-z]*|most\ [a-z]+|least\ [a-z]+)(?:\ [a-z]+){0,4}\ (?:would\ |will\ |
  now\ )?
  (?:have|had|hold|held|take|took|make|made|account\ for|get|got|bring\ in|brought\ in|lend|lent|cost|serve|served|see|
  saw)
  \ (?<value>£?\d[\d,]*(?:\.\d+)?)(?![\d.,]*\d|%|\ ?(?:m|k|million|per\ cent)\b)[^.;,\d]{0,40}
`;
const together = /\b(?:between them|together|in all|altogether|combined)\b/;

/** Reads them; most blocks have none. */
export const extremesIn = ({ sentences }: Pick<BlockView, "sentences">): readonly Extremes[] =>
  sentences.flatMap(({ start, text }) =>
    text.length < 400 && /\b[Tt]he (?:\d|t|f|s)/.test(text) && together.test(text)
      ? Array.from(text.matchAll(told)).flatMap((match): Extremes | [] => {
          const { rows, value = "" } = match.groups ?? {};
          if (!together.test(match[0])) return [];
          const at = start + match.index;
          const end = at + match[0].indexOf(value) + value.length;
          return { start: at, end, rows: numberOf(rows), value: numberOf(value.replace("£", "")), said: value };
        })
      : [],
  );

const ofTotals: ReadonlySet<string | undefined> = new Set(["total", "totalOf", "subtotal", "net"]);

interface Sorted {
  readonly section: number;
  /** The figures of a column from the greatest down, by itself and by each of the other columns. */
  readonly orders: readonly (readonly number[])[];
}

/** The columns of a table of four rows or more. */
const sorted = ofTable((table): readonly Sorted[] => {
  const rows = table.slice(1).filter((row) => !ofTotals.has(row?.[0]?.cell.label) && !row?.[0]?.cell.sums);
  const columns = [...(table[0] ?? []).keys()].filter(
    (column) => column > 0 && rows.every((row) => row?.[column]?.cell.value !== undefined),
  );
  const section = rows[0]?.[0]?.section;
  if (rows.length < 4 || columns.length > 8 || section === undefined) return [];
  return columns.map((own) => ({
    section,
    orders: columns.map((by) =>
      rows
        .toSorted((a, b) => (b?.[by]?.cell.value ?? 0) - (a?.[by]?.cell.value ?? 0))
        .map((row) => row?.[own]?.cell.value ?? 0),
    ),
  }));
});

/** What the rows at either end of the table's orders do not make, and those of one column nearly do. */
export function* wrongExtremes(
  facts: readonly Gathered<{ readonly extremes?: readonly Extremes[] }>[],
  tables: readonly Table[],
): Generator<FigureFault> {
  if (facts.length === 0) return;
  const all = groupedBy(tables.flatMap(sorted), (one) => one.section);
  for (const { fact, block, section } of facts)
    for (const { rows, value, said, start, end } of fact.extremes ?? []) {
      const made = (all.get(section.index) ?? [])
        .slice(0, 12)
        .flatMap(({ orders }) =>
          orders.flatMap((order) =>
            order.length > rows
              ? [order.slice(0, rows), order.slice(-rows)].map((some) => some.reduce((so, one) => so + one, 0))
              : [],
          ),
        );
      if (made.some((one) => Math.abs(one - value) < 1e-6)) continue;
      const right = made.toSorted((a, b) => Math.abs(a - value) - Math.abs(b - value))[0];
      if (right !== undefined && Math.abs(right - value) <= Math.max(1, value * 0.15))
        yield { block, start, end, said, right: `${said.startsWith("£") ? "£" : ""}${inFigures(right)}` };
    }
}
