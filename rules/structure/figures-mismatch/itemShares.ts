import { regex } from "../../../core/pattern/regex.ts";
import type { Span } from "../../../core/report/span.ts";
import type { BlockView, Gathered } from "../../../core/rule/rule.ts";
import { inPercent } from "../shownFigures.ts";
import type { FigureFault } from "./figureFault.ts";
import { groupedBy } from "./groupedBy.ts";
import { isNamedIn } from "./rowShares.ts";
import { wordsOf } from "./tabledRises.ts";
import { nameOf, ofTable, type Table } from "./tables.ts";

/** "The contingency is 5% of the other items": a share of the table's whole or of what stands beside it. */
export interface ItemShare extends Span {
  readonly words: readonly string[];
  readonly value: number;
  readonly said: string;
}

const ofItems = regex`
  (?:^(?:[\d.]+ )?|[.;,] |\band )(?:[Tt]he |[Aa]n? )?(?<name>[A-Za-z][A-Za-z' -]{3,40}?) (?:is|are|was|were|makes up|
  comes to|accounts for)
  \ (?<said>\d+(?:\.\d+)?)(?: ?%| per cent) of (?:the |all the )?
  (?:other (?:items|costs)|rest|total|whole|estimate|estimated cost|total cost|total spending|total budget|
  cost of the (?:other )?(?:works|items))\b
`;

/** Reads them; most blocks have none. */
export const itemSharesIn = ({ sentences }: Pick<BlockView, "sentences">): readonly ItemShare[] =>
  sentences.flatMap(({ start, text }): ItemShare | [] => {
    const match = text.length < 320 && /%|per cent/.test(text) ? ofItems.exec(text) : null;
    const { name = "", said = "" } = match?.groups ?? {};
    const words = wordsOf(name);
    if (!match || words.length === 0) return [];
    const at = start + match.index + match[0].indexOf(said, match[0].indexOf(name) + name.length);
    const places = said.split(".")[1]?.length ?? 0;
    return {
      start: at,
      end: at + said.length + 1,
      words,
      value: Number(said),
      said: `${Number(said).toFixed(places)}%`,
    };
  });

/** Of more items than these some make any share. */
const mostItems = 16;

interface Item {
  readonly words: readonly string[];
  readonly section: number;
  /** In per cent, of the whole, of the others, of those above it, and of each. */
  readonly shares: readonly number[];
}

/** The rows of a table of amounts of which the last is the total. */
const itemsIn = ofTable((table): readonly Item[] => {
  const total = table.findIndex((row) => row?.[0]?.cell.label === "total");
  const column = (table[0]?.length ?? 0) - 1;
  if (total < 3 || total > mostItems || column < 1) return [];
  const figures = table.slice(1, total).map((row) => row?.[column]?.cell.value ?? 0);
  const whole = table[total]?.[column]?.cell.value ?? 0;
  return table.slice(1, total).flatMap((row, at): Item | [] => {
    const own = figures[at] ?? 0;
    const words = wordsOf(nameOf(row?.[0]).replace(/[,(;–:].*$/, ""));
    if (!row?.[0] || own <= 0 || words.length === 0 || row[column]?.cell.percent) return [];
    const above = figures.slice(0, at);
    const runs = above.flatMap((_, from) => above.slice(from).reduce((so, one) => so + one, 0));
    const sums = [whole, whole - own, ...runs, ...figures, figures[0] ?? 0].filter((one) => one > 0 && one !== own);
    return { words, section: row[0].section, shares: sums.map((one) => (own / one) * 100) };
  });
});

/** Shares of the one row of the section's tables that they name, which nothing in the table makes. */
export function* wrongItemShares(
  facts: readonly Gathered<{ readonly itemShares?: readonly ItemShare[] }>[],
  tables: readonly Table[],
): Generator<FigureFault> {
  if (facts.length === 0) return;
  const items = groupedBy(tables.flatMap(itemsIn), (one) => one.section);
  for (const { fact, block, section } of facts)
    for (const { words, value, said, start, end } of fact.itemShares ?? []) {
      const [item, another] = (items.get(section.index) ?? [])
        .slice(0, 2 * mostItems)
        .filter((one) => isNamedIn(words, one.words));
      const step = said.includes(".") ? 0.11 : 0.6;
      if (!item || another || item.shares.some((one) => Math.abs(one - value) <= step)) continue;
      const [ofWhole = 0, ofOthers = 0] = item.shares;
      const right = Math.abs(ofOthers - value) < Math.abs(ofWhole - value) ? ofOthers : ofWhole;
      if (right < value * 2 && right > value / 2) yield { block, start, end, said, right: inPercent(right) };
    }
}
