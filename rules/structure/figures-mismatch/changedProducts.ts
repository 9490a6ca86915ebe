import type { Span } from "../../../core/report/span.ts";
import type { BlockView } from "../../../core/rule/rule.ts";
import { quantitiesIn } from "../quantities.ts";
import { inPounds } from "../shownFigures.ts";
import { digitsOf, isChangedOver } from "./slips.ts";

/** What so many things at a price told before come to, with two digits of it changed over. */
export interface ChangedProduct extends Span {
  readonly said: string;
  readonly right: string;
}

/** A longer block has too many figures for two of them to be known as number and price (UTF-16 units). */
const longest = 700;
/** The most of numbers, prices and sums. */
const most = 8;
/** A price is below this; a sum is so many times as much. */
const dearest = 5000;
const fewest = 10;

/** "The extra income": what a price comes to more than the one before it. */
const more = /\b(?:extra|additional|more|increase[ds]?|rise|higher|lower|less|fall|reduction|gain|loss)\b/;

/**
 * "Option B – charge £185. … At 64 requests the income is £18,140": number and price stand sentences apart, and make
 * £11,840.
 */
export function changedProductIn({
  text,
  sentences,
}: Pick<BlockView, "text" | "sentences">): ChangedProduct | undefined {
  if (text.length > longest || sentences.length < 2 || !/£[\d.]+(?:p|\b)[^£]*£\d[\d,]{3}/.test(text)) return undefined;
  const all = quantitiesIn(text).filter(({ loose }) => !loose);
  const counts = all.filter(({ kind, value }) => kind === "count" && value > 2);
  const money = all.filter(({ kind }) => kind === "money");
  if (counts.length === 0 || counts.length > most || money.length > most) return undefined;
  for (const sum of money) {
    const prices = money.filter((price) => price.end < sum.start && price.value < dearest).map(({ value }) => value);
    const told = sentences.find(({ start, end }) => start <= sum.start && sum.start < end)?.text ?? "";
    const rises = more.test(told) ? prices.slice(1).map((price, at) => Math.abs(price - (prices[at] ?? price))) : [];
    const factors = counts.flatMap((count) => [...prices, ...rises].map((price) => count.value * price));
    const products = factors.filter((made) => made >= fewest * 100 && digitsOf(made).length > 2);
    const changed = new Set(products.filter((made) => isChangedOver(sum, made)));
    const [right, another] = changed;
    // Nothing else of the block is to make the sum, and the product not to be told beside it.
    if (right === undefined || another !== undefined || products.includes(sum.value)) continue;
    if (money.some(({ value }) => value === right)) continue;
    return { start: sum.start, end: sum.end, said: text.slice(sum.start, sum.end).trim(), right: inPounds(right) };
  }
  return undefined;
}
