import type { Span } from "../../../core/report/span.ts";
import type { Gathered } from "../../../core/rule/rule.ts";
import type { FigureFault } from "./figureFault.ts";
import type { ToldSums } from "./toldSums.ts";

/** A sum with three decimals and no size behind it, which no price has: "£66.205". */
export interface Unsized extends Span {
  readonly amount: string;
}

const unsized =
  /£\s?\d{1,3}\.\d{3}(?![\d.,]*\d)(?!\s?(?:m|k|bn|million|billion|thousand|p|per|an?|each|pence|\/)\b)(?!\s?\/)/gi;

/** The sums of a text that lack their size. */
export const unsizedIn = (text: string): readonly Unsized[] =>
  Array.from(text.matchAll(unsized), ({ 0: amount, index }) => ({ start: index, end: index + amount.length, amount }));

const figuresOf = (amount: string): string => amount.replace(/[^\d.]/g, "");

/** "A revised budget of £66.205", where the report has £66.205m elsewhere: the size was left out. */
export function* wrongSizes(
  bare: readonly Gathered<{ readonly unsized?: readonly Unsized[] }>[],
  { all }: ToldSums,
): Iterable<FigureFault> {
  for (const { fact, block } of bare)
    for (const { start, end, amount } of fact.unsized ?? []) {
      const sized = all.find(({ sum }) => /[a-z]$/i.test(sum.amount) && figuresOf(sum.amount) === figuresOf(amount));
      if (sized) yield { block, start, end, said: amount, right: sized.sum.amount };
    }
}
