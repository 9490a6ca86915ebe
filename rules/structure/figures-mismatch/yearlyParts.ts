import { regex } from "../../../core/pattern/regex.ts";
import type { Span } from "../../../core/report/span.ts";
import type { BlockView, Gathered } from "../../../core/rule/rule.ts";
import { type Quantity, quantitiesIn } from "../quantities.ts";
import type { PartsFault } from "./partsOfWhole.ts";
import type { Told, ToldSums } from "./toldSums.ts";

/** "£1.4m in 2027/28, £1.4m in 2028/29 and £1.6m in 2029/30": what something costs year by year. */
export interface YearlyParts extends Span {
  readonly sum: number;
  readonly slack: number;
  readonly noun: string;
}

const inYear = /^ (?:in|for) (20\d\d)(?:[/–-]\d\d)?\b/;
const subject = regex`
  \b[Tt]he (?:total |net |gross |overall |estimated |whole )*
  (cost|saving|income|spending|expenditure|price|budget|grant)s?\b
  [^£;:]{0,60}$
`;
/** Not all of the years are told, or what is told is no part of one sum. */
const open = regex.i`
  \b(?:includ\w+|up to|about|around|from £|rising|falling|then|thereafter|each|per|less|instead|compared|against|of
  which|remainder|rest|first)\b
`;
/** A sum for all years together. */
const inAll = regex`
  \b(?:over|for|across|during) (?:the |its |all |those |these )?(?:whole |full |entire |same |next |coming )?(?:
    term|life|(?:\w+|\d+)(?: |-)years?(?: term| period)?|period
  )\b|
  \b(?:in all|in total|altogether|all told)\b
`;

/** Reads them; most blocks have none. */
export const yearlyPartsIn = ({ sentences }: Pick<BlockView, "sentences">): readonly YearlyParts[] =>
  sentences.flatMap(({ start, text }): YearlyParts | [] => {
    if (text.length > longest || !/£[^£]*20\d\d[^£]*£[^£]*20\d\d/.test(text) || open.test(text)) return [];
    const parts = quantitiesIn(text).filter(({ kind }) => kind === "money");
    const years = parts.map(({ end }) => Number(inYear.exec(text.slice(end, end + 20))?.[1]));
    const [first, last] = [parts[0], parts.at(-1)];
    const noun = subject.exec(text.slice(0, first?.start))?.[1];
    if (!first || !last || noun === undefined || parts.length < 2 || parts.some(({ loose }) => loose)) return [];
    if (years.some((year, at) => !(year > 0) || (at > 0 && year !== (years[at - 1] ?? 0) + 1))) return [];
    return {
      start: start + first.start,
      end: start + last.end,
      sum: parts.reduce((so, { value }) => so + value, 0),
      slack: parts.reduce((so, one) => so + halfOf(one), 0),
      noun,
    };
  });
const longest = 300;
const halfOf = ({ unit, value }: Quantity): number => Math.min(unit, value * 0.05) / 2;

/** How far the parts may be from their whole to be meant for it. */
const nearest = 0.3;

/** Sums year by year that do not make the one sum which the report gives for all of the years, by the same name. */
export function* wrongYearlyParts(
  facts: readonly Gathered<{ readonly yearlyParts?: readonly YearlyParts[] }>[],
  { all }: ToldSums,
): Generator<PartsFault & { readonly block: number }> {
  if (facts.length === 0) return;
  const wholes = all.filter(({ sum }) => inAll.test(`${sum.before.slice(-60)} ${sum.after}`) && !sum.yearly);
  for (const { fact, block } of facts)
    for (const { start, end, sum, slack, noun } of fact.yearlyParts ?? []) {
      const isMade = ({ sum: one }: Told): boolean => Math.abs(one.value - sum) <= slack + 1e-6;
      const near = wholes.filter((one) => Math.abs(one.sum.value - sum) <= sum * nearest);
      const named = near.filter((one) => one.sum.noun === noun);
      const [whole] = named;
      const another = near.some((one) => one.sum.value !== whole?.sum.value);
      if (!whole || another || all.some(isMade)) continue;
      yield { block, start, end, sum, total: whole.sum.value, sign: "£", doubtful: whole.block === block };
    }
}
