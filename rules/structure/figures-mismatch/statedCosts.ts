import { regex } from "../../../core/pattern/regex.ts";
import type { Sentence } from "../../../core/report/sentences.ts";
import type { Span } from "../../../core/report/span.ts";
import type { Gathered } from "../../../core/rule/rule.ts";
import { sums } from "../decisionBody.ts";

/** What one thing is said to cost, in the plainest words: "the scheme costs £1.2m", "the cost of the roof is £1.2m". */
export interface StatedCost extends Span {
  /** What it is the cost of, and which cost. */
  readonly name: string;
  readonly pounds: number;
  readonly amount: string;
}

/** A sum that the same words give as another. */
export interface CostFault extends Span {
  readonly block: number;
  readonly item: string;
  readonly amount: string;
  readonly other: string;
}

const thing = "(?:[a-z-]+ ){0,3}[a-z-]+";
const money = "£ ?\\d[\\d,]*(?:\\.\\d+)? ?(?:million|m|k|bn)?";
const costs = new RegExp(
  `^(?:[\\d.]+ )?(?:In (?:summary|short|all), ?|In summary )?[Tt]he (${thing}) (?:costs|will cost|would cost) (${money})(?![\\d.,]*\\d)(?=[.,;]|$)`,
);
const ofThing = new RegExp(
  `^(?:[\\d.]+ )?[Tt]he ((?:(?:total|whole|overall|full|capital) )*(?:cost|price|value)) of (?:the|this) (${thing})(?:,| is| will be| would be) (${money})(?![\\d.,]*\\d)(?=[.,;]|$)`,
);
/** Another time, another way of counting, or only a part. */
const apart = regex.i`
  \b(?:
    gross|net|up to|about|around|estimate[ds]?|previous\w*|original\w*|revised|now|then|first|second|phase|option|if|
    from £|between|per|each|a year|annual\w*|more|less|over|under|rise[ns]?|instead|otherwise|was|were|had been|
    tender\w*|VAT|
    inflation|alone|before|after|without|excluding|including|contingenc\w+|only|half|20\d\d
  )\b
`;

/** Reads them; most blocks have none. */
export const statedCostsIn = (sentences: readonly Sentence[]): readonly StatedCost[] | undefined => {
  const found = sentences.flatMap(({ start, text }): readonly StatedCost[] => {
    if (!text.includes("£") || apart.test(text)) return [];
    const first = costs.exec(text);
    const second = first ? null : ofThing.exec(text);
    const match = first ?? second;
    const amount = (first ? first[2] : second?.[3])?.trim();
    if (!match || amount === undefined) return [];
    const at = start + match[0].lastIndexOf(amount);
    const name = first ? `cost of the ${first[1]}` : `${second?.[1]} of the ${second?.[2]}`;
    return [{ name, amount, pounds: sums(amount)[0]?.pounds ?? 0, start: at, end: at + amount.length }];
  });
  return found.length > 0 ? found : undefined;
};

/** The second of two sums that the same words give for one thing, where there are no more than two. */
export function* wrongStatedCosts(
  facts: readonly Gathered<{ readonly costs?: readonly StatedCost[] }>[],
): Generator<CostFault> {
  const byName = new Map<string, (StatedCost & { readonly block: number })[]>();
  for (const { fact, block, zone } of facts)
    for (const one of zone === "quoted" ? [] : (fact.costs ?? []))
      byName.set(one.name, [...(byName.get(one.name) ?? []), { ...one, block }]);
  for (const [name, all] of byName) {
    const [first, other] = all;
    if (!first || !other || new Set(all.map(({ pounds }) => pounds)).size !== 2) continue;
    const odd = all.find(({ pounds }) => pounds !== first.pounds) ?? other;
    yield {
      block: odd.block,
      start: odd.start,
      end: odd.end,
      item: `The ${name}`,
      amount: odd.amount,
      other: first.amount,
    };
  }
}
