import { regex } from "../../../core/pattern/regex.ts";
import { inFigures } from "../shownFigures.ts";
import type { CitedFault } from "./cited.ts";
import type { Cited } from "./citedFacts.ts";
import { nameOf, type PlacedCell, type Table } from "./tables.ts";

const homes: ReadonlySet<string> = new Set(["home", "dwelling", "flat", "house", "apartment", "unit"]);
/** What the rows of a mix are: homes by their size, their sort or who has them. */
const row = regex.i`
  \b(?:
    bed(?:room)?s?|[1-6]-?bed\w*|studios?|flats?|houses?|maisonettes?|bungalows?|apartments?|persons?|terraced?|
    (?:semi-)?detached|affordable|market|social|shared ownership|first homes|intermediate|rent(?:ed)?|sale
  )\b
`;
/** Heads of columns that part the homes, or that count them all. */
const column = regex.i`
  ^(?:
    market|private|affordable|social|intermediate|open market|number(?: of (?:homes|dwellings|units))?|homes|dwellings|
    units|flats|houses|shared ownership|first homes|discounted|low-?cost
  )\b(?! \(?(?:%|required|policy|area|spaces))|
  ^(?:for )?(?:(?:social|affordable|private|market|living) )?(?:rent(?:ed)?|sale)$
`;

/** "26 homes … the mix is as follows", over a table of homes by size and tenure that makes another number. */
export function* wrongMix({ counted = [], tabled }: Cited, block: number, table: Table): Generator<CitedFault> {
  if (!tabled) return;
  const of = counted.filter(({ noun }) => homes.has(noun));
  const [one] = of;
  if (!one || of.some(({ value }) => value !== one.value)) return;
  const [heads = [], ...rows] = table;
  const labels = rows.map((cells) => nameOf(cells?.[0]));
  if (rows.length < 2 || !labels.every((label) => row.test(label))) return;
  const columns = heads.flatMap((head, at) => (at > 0 && column.test(nameOf(head)) ? [at] : []));
  if (columns.length === 0 || columns.length !== heads.length - 1) return;
  const values = rows.map((cells) => columns.map((at) => countIn(cells?.[at])));
  if (values.flat().some((value) => value === undefined)) return;
  const numbers = values as readonly (readonly number[])[];
  const sum = total(numbers.flat());
  const inColumns = columns.map((_, at) => total(numbers.map((cells) => cells[at] ?? 0)));
  if (sum === one.value || inColumns.includes(one.value) || Math.abs(sum - one.value) > one.value * most) return;
  const { start, end } = one;
  yield { block, start, end, said: String(one.value), right: inFigures(sum), message: "cited", doubtful: false };
}

/** A table that makes much more or less is of something else. */
const most = 0.3;

const total = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
const countIn = (one: PlacedCell | undefined): number | undefined => {
  const { value, places = 0, percent, pounds } = one?.cell ?? {};
  return value === undefined || places > 0 || percent || pounds || value < 0 ? undefined : value;
};
