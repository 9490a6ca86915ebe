import { regex } from "../../../core/pattern/regex.ts";
import type { Sentence } from "../../../core/report/sentences.ts";
import type { Span } from "../../../core/report/span.ts";
import type { Gathered } from "../../../core/rule/rule.ts";
import { quantitiesIn, slackOf } from "../quantities.ts";
import { digitsOf, isOneDigitOff, isSwap, withDigits } from "./slips.ts";
import { tabledTotals } from "./tabledSums.ts";
import type { Table } from "./tables.ts";
import type { ToldSums } from "./toldSums.ts";

/** What pays for a whole: "The scheme would be funded by grant of £2.1m, borrowing of £3.4m and £0.7m of levy". */
export interface Funding extends Span {
  readonly sum: number;
  /** How far the sum may be off for rounding. */
  readonly slack: number;
}

const paysFor = regex`
  \b(?:[Ii]t|[Tt]his|[Tt]hat|[Tt]hese|(?:[Tt]he|[Ii]ts|[Tt]heir) (?:[a-z-]+ ){0,3}?(?:
    scheme|project|works?|costs?|sum|total|purchase|programme|whole|package|spending|bill|expenditure
  ))\ (?:would|will|is to|are to|can|could|is|are)\ (?:then |all )?(?:be )?
  (?:paid for|funded|met|financed|covered)\ (?:by|from|with|through|out of)\b
`;
/** Not all that pays is told, or not all of it at once. */
const open = regex.i`
  \b(?:
    part(?:ly|ially)?|mainly|mostly|up to|includ\w+|first|initially|rest|remainder|balance|each|years?|annually|per|if|
    about|some|which|until|against
  )\b|
  %
`;

/** Reads what a block says of it; most blocks say nothing. */
export function fundingIn(sentences: readonly Sentence[]): readonly Funding[] {
  return sentences.flatMap(({ start, text }): Funding | [] => {
    const match = text.length < 400 ? paysFor.exec(text) : null;
    const rest = match ? text.slice(match.index) : "";
    if (!match || open.test(rest)) return [];
    const parts = quantitiesIn(rest).filter(({ kind }) => kind === "money");
    const [first, last] = [parts[0], parts.at(-1)];
    const between = parts.slice(1).map((part, at) => rest.slice(parts[at]?.end, part.start));
    if (!first || !last || parts.length < 2 || parts.length > 6 || parts.some(({ loose }) => loose)) return [];
    if (
      between.some((words) => words.length > 70 || /[.;]/.test(words)) ||
      !/\b(?:and|plus)\b/.test(between.at(-1) ?? "")
    )
      return [];
    const at = start + match.index;
    const sum = parts.reduce((so, { value }) => so + value, 0);
    return { start: at + first.start, end: at + last.end, sum, slack: slackOf(parts) };
  });
}

/** The share of a total by which what pays for it may be off and still be meant to make it. */
const nearest = 0.3;

/** What is to pay for a scheme is not what its costs come to in the table of the same section. */
export function* wrongFunding(
  facts: readonly Gathered<{ readonly funding?: readonly Funding[] }>[],
  tables: readonly Table[],
  { times }: ToldSums,
): Generator<
  Span & { readonly block: number; readonly sum: number; readonly total: number; readonly doubtful: boolean }
> {
  for (const { fact, block, section } of facts)
    for (const { sum, slack, ...span } of fact.funding ?? []) {
      const totals = tables.flatMap(tabledTotals).filter((one) => one.section === section.index);
      const fits = totals.some(({ amount }) => Math.abs(amount - sum) <= slack) || times(sum) > 0;
      const [first] = totals;
      const several = new Set(totals.map(({ amount }) => amount)).size > 1;
      if (!first || fits || several || Math.abs(first.amount - sum) > first.amount * nearest) continue;
      const total = first.amount;
      const slipped = isOneDigitOff({ value: sum }, { value: total }) || isSwap(withDigits(sum), withDigits(total));
      yield { ...span, block, sum, total, doubtful: !slipped || digitsOf(total).length < 2 };
    }
}
