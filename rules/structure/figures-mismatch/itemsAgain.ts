import { regex } from "../../../core/pattern/regex.ts";
import type { Span } from "../../../core/report/span.ts";
import type { BlockView, Gathered } from "../../../core/rule/rule.ts";
import { type Quantity, quantitiesIn } from "../quantities.ts";
import type { Differing } from "./differingSums.ts";

/** A sum that a text gives to a thing by its bare name: in a list of parts, or where the thing is taken up. */
export interface ItemSum extends Span {
  readonly name: string;
  readonly value: number;
  readonly unit: number;
  readonly said: string;
  /** The years that its sentence names. */
  readonly years: readonly string[];
  /** It stands in a list of parts. */
  readonly listed: boolean;
}

const itemName = "(?:the )?([a-z][a-z' &-]{3,40}?)";
/** "Cleaning £411,000", "£411,000 on cleaning", "£411,000 for cleaning". */
const named = new RegExp(`^(?:and )?${itemName},? (?:at |of |was |is |cost )?$`);
/** "Cleaning, at £398,000, was the largest item". */
const takenUp = regex`
  ^(?:[\d.]+ )?(?:The (?:cost|bill|budget) (?:of|for) (?:the )?)?
  ([A-Za-z][a-z' &-]{3,40}?)(?:
    ,? at|, which (?:cost|was|came to)|(?: alone)? (?:cost|was|were|came to|took|accounted for)
  )
  (?: the council)? $
`;
/** Another time, another place or only a part of it. */
const open = regex.i`
  \b(?:
    would|will|could|if|option|budget\w*|forecast|about|around|nearly|up to|each|per|average|rose|fell|from|first|half|
    quarter|phase|year before|last year|previous\w*|of which
  )\b
`;
const years = /\b20\d\d(?:[/–-]\d\d)?\b/g;

/** Reads them; most blocks have none. */
export const itemSumsIn = ({ sentences }: Pick<BlockView, "sentences">): readonly ItemSum[] =>
  sentences.flatMap(({ start, text }): readonly ItemSum[] => {
    if (text.length > longest || open.test(text)) return [];
    const sums = quantitiesIn(text).filter(({ kind }) => kind === "money");
    const [first, second] = sums;
    if (!first) return [];
    const told = { years: text.match(years) ?? [] };
    const itemOf = (one: Quantity, name: string, listed: boolean): ItemSum => ({
      ...told,
      start: start + one.start,
      end: start + one.end,
      name: name.toLowerCase().replace(/^the /, ""),
      value: one.value,
      unit: one.unit,
      said: text.slice(one.start, one.end).trim(),
      listed,
    });
    const taken = second ? undefined : takenUp.exec(text.slice(0, first.start))?.[1];
    if (taken !== undefined && !first.loose) return [itemOf(first, taken, false)];
    const colon = text.indexOf(": ");
    const parts = sums.filter((one) => colon >= 0 && one.start > colon);
    if (parts.length < fewest || parts.some(({ loose }) => loose)) return [];
    const items = parts.map((one, at) => {
      const from = at === 0 ? colon + 2 : (parts[at - 1]?.end ?? 0);
      const words = text.slice(from, one.start).replace(/^(?:,|;)? ?/, "");
      return { one, name: named.exec(words)?.[1] };
    });
    return items.every(({ name }) => name !== undefined)
      ? items.map(({ one, name = "" }) => itemOf(one, name, true))
      : [];
  });
const longest = 400;
/** Things in a list, at least. */
const fewest = 3;

/** Sums of things that a list of parts gives as another. */
export function* wrongItemsAgain(
  facts: readonly Gathered<{ readonly itemSums?: readonly ItemSum[] }>[],
): Generator<Differing> {
  const all = facts.flatMap(({ fact, block }) => (fact.itemSums ?? []).map((one) => ({ ...one, block })));
  const listed = all.filter((one) => one.listed);
  for (const one of listed.length > 0 ? all : []) {
    if (one.listed) continue;
    const same = listed.filter(({ name }) => name === one.name);
    const [item, another] = same;
    if (!item || another || Math.abs(item.value - one.value) <= Math.max(item.unit, one.unit) / 2) continue;
    const shared = one.years.some((year) => item.years.includes(year));
    if (!shared && one.years.length > 0 && item.years.length > 0) continue;
    yield {
      block: one.block,
      start: one.start,
      end: one.end,
      item: `The sum for ${one.name}`,
      amount: one.said,
      other: item.said,
      doubtful: !shared,
    };
  }
}
