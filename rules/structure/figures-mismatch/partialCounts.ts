import { regex } from "../../../core/pattern/regex.ts";
import type { Gathered } from "../../../core/rule/rule.ts";
import { inFigures } from "../shownFigures.ts";
import { type Cited, singular } from "./citedFacts.ts";
import type { FigureFault } from "./figureFault.ts";
import { isChangedOver, isOneDigitOff } from "./slips.ts";
import { nameOf, ofTable, type Table } from "./tables.ts";

const ofTotals: ReadonlySet<string | undefined> = new Set(["total", "totalOf", "subtotal", "net"]);

/**
 * "There are 332 homes in that class", beside a column "Homes" of which a row, or some rows from its first or to its
 * last, make 323: two digits changed places. What any of them makes is no slip.
 */
export function* wrongPartial(facts: readonly Gathered<Cited>[], tables: readonly Table[]): Generator<FigureFault> {
  const columns = tables.flatMap(columnsOf);
  if (columns.length === 0) return;
  const made = new Set(columns.flatMap((column) => column.made));
  const told = new Map<number, number>();
  for (const { fact } of facts) for (const { value } of fact.counted ?? []) told.set(value, (told.get(value) ?? 0) + 1);
  for (const { fact, block, section } of facts)
    for (const { value, noun, start, end } of fact.counted ?? []) {
      if (value < 100 || (told.get(value) ?? 0) > 1 || made.has(value)) continue;
      const right = columns
        .filter((column) => column.section === section.index && column.noun === noun)
        .flatMap((column) => column.made)
        .find((one) => one !== value && isChangedOver({ value, unit: 1 }, one));
      if (right !== undefined) yield { block, start, end, said: inFigures(value), right: inFigures(right) };
    }
}

const inAll = regex`
  ^(?:[\d.]+ )?(?:In all|In total|Altogether|All told|Together),? |\b(?:in all|in total|altogether|a total of)\b
`;

/**
 * "In all, 926 homes were completed", beside a table without a total of which a column makes 916 and no other makes
 * 926: a digit is another.
 */
export function* wrongInAll(facts: readonly Gathered<Cited>[], tables: readonly Table[]): Generator<FigureFault> {
  const columns = tables.flatMap(untotalled);
  if (columns.length === 0) return;
  const sums = new Set(columns.map(({ sum }) => sum));
  for (const { fact, block, section } of facts)
    for (const { value, sentence, start, end } of fact.counted ?? []) {
      if (value < 100 || sums.has(value) || !inAll.test(sentence)) continue;
      const words = sentence.toLowerCase();
      const right = columns.find(
        ({ sum, section: own, topics }) =>
          own === section.index &&
          isOneDigitOff({ value }, { value: sum }) &&
          topics.some((topic) => words.includes(topic)),
      )?.sum;
      if (right !== undefined) yield { block, start, end, said: inFigures(value), right: inFigures(right) };
    }
}

/** What the columns of whole numbers make in a table of three rows or more without a total, and what it is of. */
const untotalled = ofTable((table): readonly { sum: number; section: number; topics: readonly string[] }[] => {
  const rows = table.slice(1);
  const isTotal = rows.some((row) => ofTotals.has(row?.[0]?.cell.label) || row?.[0]?.cell.sums);
  if (rows.length < 3 || isTotal) return [];
  const labels = [...rows.map((row) => row?.[0]), ...(table[0] ?? [])].map(nameOf).join(" ").toLowerCase();
  const topics = [...new Set(labels.match(/[a-z]{5,}/g) ?? [])];
  return (table[0] ?? []).flatMap((head, column) => {
    const cells = rows.map((row) => row?.[column]?.cell);
    const whole = cells.every((cell) => cell?.value !== undefined && !cell.percent && cell.places === 0);
    const sum = cells.reduce((so, cell) => so + (cell?.value ?? 0), 0);
    return column > 0 && head && whole ? [{ sum, section: head.section, topics }] : [];
  });
});

interface Column {
  readonly noun: string;
  readonly section: number;
  /** Its figures, and what runs of them from its first or to its last make. */
  readonly made: readonly number[];
}

const columnsOf = ofTable((table): readonly Column[] => {
  const rows = table.slice(1).filter((row) => !ofTotals.has(row?.[0]?.cell.label));
  if (rows.length < 3) return [];
  return (table[0] ?? []).flatMap((head, column): readonly Column[] => {
    const noun = singular(/^[A-Za-z]+/.exec(nameOf(head))?.[0] ?? "");
    const values = rows.flatMap((row) => {
      const { value, percent, places } = row?.[column]?.cell ?? {};
      return value === undefined || percent || places !== 0 ? [] : [value];
    });
    if (column === 0 || !head || noun.length < 4 || values.length !== rows.length) return [];
    const sum = (all: readonly number[]): number => all.reduce((so, value) => so + value, 0);
    const all = table.slice(1).flatMap((row) => row?.[column]?.cell.value ?? []);
    const made = values.flatMap((_, at) => [sum(values.slice(0, at + 1)), sum(values.slice(at))]);
    return [{ noun, section: head.section, made: [...new Set([...all, ...made])] }];
  });
});
