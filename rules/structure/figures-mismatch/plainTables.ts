import type { Span } from "../../../core/report/span.ts";
import type { Table } from "./tables.ts";
import { type Cell, cellOf, wrongTotals } from "./totals.ts";

/** A total in a table that was typed with spaces between its columns, and what its column adds up to. */
export interface TypedTotal extends Span {
  readonly sum: string;
  readonly total: string;
}

/** Longer text is no table (UTF-16 units). */
const longest = 4000;
/** The columns of a typed table stand two spaces apart or more; its lines were joined by one. */
const gap = / {2,}|\t+/g;
/** A number, and behind it the name of the next row. */
const numbered = /^(?!£ ?['’]?000\b)(\(?[-–—−]?£?\d[\d,]*(?:\.\d+)?(?:m|k|bn)?%?\)?)(?: (?=\D)(.+))?$/;
/** Over a column of rates, averages or changes nothing is added up. */
const unsummed =
  /\b(?:rates?|average|mean|per|ratio|rank|score|variance|change|%|year|date|no\.|ref|weight\w*)(?!\w)|%/i;
const inThousands = /£ ?['’]?000|£ ?m\b|£ ?million|000s/i;

/** The totals of a table in plain text that its rows do not make: "Adults  41.2", "Children  27.9", "Total  70.1". */
export function typedTotals(text: string): readonly TypedTotal[] {
  if (text.length > longest || !/(?: {2,}|\t)/.test(text) || !/\btotal/i.test(text)) return none;
  const { head, rows } = rowsOf(text);
  const columns = rows[0]?.values.length ?? 0;
  if (columns === 0 || rows.length < 3 || unsummed.test(head) || rows.some(({ values }) => values.length !== columns))
    return none;
  const places: Span[] = [];
  const table: Table = [
    Array.from({ length: columns + 1 }, (_, at) =>
      placed(at > 0 && inThousands.test(head) ? { label: "coarse" } : { label: "other" }),
    ),
    ...rows.map(({ label, values }) => [
      placed(cellOf(label) ?? { label: "other" }),
      ...values.map(({ words, ...span }) => placed(cellOf(words) ?? { label: "other" }, places.push(span) - 1)),
    ]),
  ];
  return wrongTotals([table], false).flatMap(({ block, sum, total, across }) => {
    const span = places[block];
    return span && !across ? [{ ...span, sum, total }] : [];
  });
}

const none: readonly TypedTotal[] = [];

const placed = (cell: Cell, block = -1) => ({ cell, block, section: 0 });

interface Row {
  readonly label: string;
  readonly values: readonly (Span & { readonly words: string })[];
}

/**
 * The rows up to the first that is called a total; what stands before the first number is the heading and the first
 * row's name.
 */
function rowsOf(text: string): { readonly head: string; readonly rows: readonly Row[] } {
  const rows: Row[] = [];
  let label = "";
  let values: Row["values"][number][] = [];
  let head = "";
  let from = 0;
  const take = (chunk: string, start: number): boolean => {
    const match = numbered.exec(chunk);
    if (!match) {
      // Words in a column: no table of figures, unless they are the heading.
      if (rows.length > 0 || values.length > 0) return false;
      head += ` ${label}`;
      label = chunk;
      return true;
    }
    const [, words = "", next] = match;
    values.push({ words, start, end: start + words.length });
    if (next === undefined) return true;
    rows.push({ label: rows.length === 0 ? lastName(label) : label, values });
    const done = total.test(rows.at(-1)?.label ?? "");
    label = next;
    values = [];
    return !done;
  };
  for (const match of text.matchAll(gap)) {
    if (!take(text.slice(from, match.index), from)) return { head, rows: ended(rows) };
    from = match.index + match[0].length;
  }
  if (take(text.slice(from), from) && values.length > 0) rows.push({ label, values });
  return { head: `${head} ${rows[0] ? "" : label}`, rows: ended(rows) };
}

const total = /^(?:grand |overall )?total\b/i;

/** Rows of which the last is a total. */
const ended = (rows: readonly Row[]): readonly Row[] =>
  rows.slice(0, rows.findIndex((row) => total.test(row.label)) + 1);

/** "£000 £000 Cabinet": the name of the first row behind the units of the heading. */
const lastName = (label: string): string => label.replace(/^(?:[£%(]\S* )+/, "");
