import { regex } from "../../../core/pattern/regex.ts";
import type { Span } from "../../../core/report/span.ts";
import type { Gathered } from "../../../core/rule/rule.ts";
import { inFigures } from "../shownFigures.ts";
import type { FigureFault } from "./figureFault.ts";
import type { PlacedCell, Table } from "./tables.ts";

/** A surplus or deficit that a sentence gives to something: "The all-day zone makes a surplus of £5,000." */
export interface Result extends Span {
  readonly value: number;
  readonly said: string;
  /** What it is the surplus of. */
  readonly subject: readonly string[];
}

const result = regex`
  ^([^.;:£]{4,80}?) (?:would |will )?
  (?:makes?|made|shows?|has|have|gives?|leaves?|runs? at|yields?|brings? in|produces?) an?
  \ (?:annual |yearly |net |small |expected |estimated )?(?:surplus|deficit|profit|loss) of (£\d{1,3}(?:,\d{3})+)
  (?! ?(?:m|k|million))
`;

/** `undefined` for a sentence that gives none. */
export function resultIn(sentence: string): Result | undefined {
  const match = result.exec(sentence);
  if (!match) return undefined;
  const [whole, subject = "", said = ""] = match;
  return {
    start: whole.length - said.length,
    end: whole.length,
    said,
    value: Number(said.replace(/[£,]/g, "")),
    subject: wordsOf(subject),
  };
}

const wordsOf = (words: string): readonly string[] => words.toLowerCase().match(/[a-z]{2,}|\d+/g) ?? [];

const income =
  /^(?:(?:annual|yearly|total|expected|estimated|gross|rental) )?(?:income|receipts|revenue|takings|rents?)\b/i;
const cost =
  /^(?:(?:annual|yearly|total|running|expected|estimated|gross|revenue) )*(?:costs?|expenditure|spending|outgoings)\b/i;

/** Results against the tables that set income and cost side by side, one column a choice. */
export function* wrongResults(
  tables: readonly Table[],
  facts: readonly Gathered<{ readonly results?: readonly Result[] }>[],
): Generator<FigureFault> {
  const results = facts.flatMap(({ fact, block }) => (fact.results ?? []).map((one) => ({ ...one, block })));
  if (results.length === 0) return;
  for (const table of tables) {
    const rows = table.slice(1);
    const gained = rows.filter((row) => income.test(row?.[0]?.cell.words ?? ""));
    const spent = rows.filter((row) => cost.test(row?.[0]?.cell.words ?? ""));
    if (gained.length !== 1 || spent.length === 0 || spent.length > 4) continue;
    const read = results.flatMap((one) => {
      const column = columnOf(table, one.subject);
      const plus = column === undefined ? undefined : gained[0]?.[column];
      const minus = column === undefined ? [] : spent.map((row) => row?.[column]?.cell.value ?? 0);
      return plus?.cell.value === undefined ? [] : [{ one, made: differences(plus, minus) }];
    });
    const fits = ({ one, made }: (typeof read)[number]) => made.some((sum) => Math.abs(Math.abs(sum) - one.value) < 1);
    for (const each of read) {
      if (fits(each)) continue;
      const { block, start, end, said } = each.one;
      // Where another sentence fits the table, the table is read as it was meant.
      const doubtful = !read.some(fits);
      const right = each.made.reduce(
        (a, b) => (Math.abs(Math.abs(b) - each.one.value) < Math.abs(Math.abs(a) - each.one.value) ? b : a),
        each.made[0] ?? 0,
      );
      yield { block, start, end, said, right: `£${inFigures(Math.abs(right))}`, doubtful };
    }
  }
}

/** Income less each choice of the costs. */
function differences({ cell }: PlacedCell, costs: readonly number[]): readonly number[] {
  let made = [cell.value ?? 0];
  for (const one of costs) made = made.flatMap((so) => [so, so - one]);
  return made.slice(1);
}

/** The one column whose heading is nearly all in the words. */
function columnOf(table: Table, subject: readonly string[]): number | undefined {
  // The first heading may be a hole, which a plain map would keep.
  const shares = Array.from(table[0] ?? [], (head, column) => {
    const words = column === 0 ? [] : wordsOf(head?.cell.words ?? "");
    return words.length === 0 ? 0 : words.filter((word) => subject.includes(word)).length / words.length;
  });
  const best = Math.max(...shares);
  return best >= 0.6 && shares.filter((share) => share === best).length === 1 ? shares.indexOf(best) : undefined;
}
