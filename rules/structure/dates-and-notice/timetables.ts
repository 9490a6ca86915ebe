import { type Day, longDay, readDate } from "../../../core/report/dates.ts";
import type { Gathered } from "../../../core/rule/rule.ts";

/** A cell of a table that has dates: the heading of a column of them, or one day. */
export type CellDay =
  | { readonly column: "starts" | "ends" | "stage" | "date" }
  | { readonly day: Day; readonly start: number; readonly end: number };

const starts = /^(?:starts?|starting|from|begins?|opens?|start date|date from|opening)$/i;
const ends = /^(?:ends?|ending|to|until|finish(?:es)?|closes?|end date|date to|expiry|closing)$/i;
const stage = /^(?:key )?(?:stages?|steps?|milestones?)$/i;
const date = /^(?:target |key )?dates?$/i;

/** What a cell tells of a timetable; `undefined` for any other. */
export function cellDay(text: string): CellDay | undefined {
  if (text.length > 40) return undefined;
  if (/^[A-Za-z ]+$/.test(text)) {
    if (starts.test(text)) return { column: "starts" };
    if (ends.test(text)) return { column: "ends" };
    if (stage.test(text)) return { column: "stage" };
    return date.test(text) ? { column: "date" } : undefined;
  }
  const read = /\d/.test(text) ? readDate(text) : undefined;
  // "By 3 May", "3 May (noon)": one day and hardly a word besides.
  if (read?.day === undefined || text.length - (read.end - read.start) > 12) return undefined;
  return { day: read.day, start: read.start, end: read.end };
}

/** A row that ends before it begins, or a stage that comes before the one above it. */
export interface OutOfOrder {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly message: "row" | "stage";
  readonly first: string;
  readonly last: string;
}

type Dated = Gathered<{ readonly inTable?: CellDay }>;
interface DayAt {
  readonly block: number;
  readonly row: number;
  readonly day: Day;
  readonly start: number;
  readonly end: number;
}

/** So many dated stages make a timetable. */
const fewestStages = 4;

export function* disorderedTables(facts: readonly Dated[]): Generator<OutOfOrder> {
  const tables = new Map<number, Dated[]>();
  for (const dated of facts) {
    if (!(dated.fact.inTable && dated.cell)) continue;
    const cells = tables.get(dated.cell.table);
    if (cells) cells.push(dated);
    else tables.set(dated.cell.table, [dated]);
  }
  for (const cells of tables.values()) {
    const heads = new Map(
      cells.flatMap(({ fact: { inTable }, cell }) =>
        inTable && "column" in inTable && cell?.row === 0 ? [[inTable.column, cell.column] as const] : [],
      ),
    );
    const days = (column: number | undefined): readonly DayAt[] =>
      cells.flatMap(({ fact: { inTable }, cell, block }) =>
        inTable && "day" in inTable && cell && cell.column === column ? [{ ...inTable, row: cell.row, block }] : [],
      );
    const [from, to] = [days(heads.get("starts")), days(heads.get("ends"))];
    for (const last of to) {
      const first = from.find(({ row }) => row === last.row);
      if (first && last.day < first.day) yield { ...told("row", first, last) };
    }
    if (heads.has("stage")) yield* stages(days(heads.get("date")));
  }
}

/** One step back among stages that else go forward. */
function* stages(days: readonly DayAt[]): Generator<OutOfOrder> {
  const back = days.flatMap((own, index) => {
    const last = days[index - 1];
    return last && own.day < last.day ? [{ last, own }] : [];
  });
  const [only] = back;
  if (only && back.length === 1 && days.length >= fewestStages) yield told("stage", only.last, only.own);
}

const told = (message: OutOfOrder["message"], first: DayAt, { block, start, end, day }: DayAt): OutOfOrder => ({
  block,
  start,
  end,
  message,
  first: longDay(first.day),
  last: longDay(day),
});
