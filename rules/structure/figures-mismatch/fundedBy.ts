import { regex } from "../../../core/pattern/regex.ts";
import type { Sentence } from "../../../core/report/sentences.ts";
import type { Span } from "../../../core/report/span.ts";
import type { Gathered } from "../../../core/rule/rule.ts";
import { quantitiesIn, slackOf } from "../quantities.ts";
import type { PartsFault } from "./partsOfWhole.ts";
import { digitsOf, isOneDigitOff, isSwap, withDigits } from "./slips.ts";
import { tabledTotals } from "./tabledSums.ts";
import type { Table } from "./tables.ts";
import type { ToldSums } from "./toldSums.ts";

/** What pays for a whole: "The scheme would be funded by grant of £2.1m, borrowing of £3.4m and £0.7m of levy". */
export interface Funding extends Span {
  readonly sum: number;
  /** How far the sum may be off for rounding. */
  readonly slack: number;
  readonly parts: readonly number[];
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

/** "A grant meets £95,000 of the cost", "the trust has given £95,000 towards the work": one part of all. */
const ofAll = regex`
  ^ (?:a year )?(?:of|towards)\ (?:
    (?:the|this|that|its|their)\ (?:[a-z-]+ )?(?:
      costs?|sum|total|price|bill|works?|scheme|project|purchase|whole|estimate|budget|expenditure
    )(?:\ of (?:the|this) (?:scheme|works?|project|purchase))?|
    it|this|that
  )(?=[,.;]|\ (?:and|but|while|with|leaving)\b|$)
`;
/** "The remaining £35,000": the other part of it. */
const theRest = regex.i`
  \b(?:the|its|a)\ (?:remaining|balance(?:\ of|,)?|rest,(?: about)?|remainder(?:\ of|,)?|other)\ $|,\ leaving\ $
`;

/** A part and the rest, in one sentence or in two. */
function partAndRest({ start, text }: Sentence, before: Sentence | undefined): Funding | undefined {
  const own = moneyIn(text);
  const last = own.at(-1);
  const held = own.length > 1 ? { start, text } : before;
  const [part, another] = own.length > 1 ? own : before ? moneyIn(before.text) : [];
  if (!held || !part || !last || own.length > 2 || part.loose || last.loose) return undefined;
  if (own.length < 2 && another) return undefined;
  const behind = text.slice(last.end);
  if (!theRest.test(text.slice(0, last.start)) || !ofAll.test(held.text.slice(part.end))) return undefined;
  if (partial.test(`${held.text} ${text}`) || /^ (?:a|per|each) /.test(behind)) return undefined;
  return {
    start: own.length > 1 ? start + part.start : start + last.start,
    end: start + last.end,
    sum: part.value + last.value,
    slack: slackOf([part, last]),
    parts: [part.value, last.value],
  };
}
const moneyIn = (text: string) => quantitiesIn(text).filter(({ kind }) => kind === "money");
const partial = /\b(?:VAT|first|annual\w*|a year|up to|about|if|some|phase|loan|match\w*)\b|%/;

/** Reads what a block says of it; most blocks say nothing. */
export function fundingIn(sentences: readonly Sentence[]): readonly Funding[] {
  return sentences.flatMap(({ start, end, text }, index): Funding | [] => {
    const rest = text.length < 400 ? partAndRest({ start, end, text }, sentences[index - 1]) : undefined;
    if (rest) return rest;
    const match = text.length < 400 ? paysFor.exec(text) : null;
    const told = match ? text.slice(match.index) : "";
    if (!match || open.test(told)) return [];
    const parts = moneyIn(told);
    const [first, last] = [parts[0], parts.at(-1)];
    const between = parts.slice(1).map((part, at) => told.slice(parts[at]?.end, part.start));
    if (!first || !last || parts.length < 2 || parts.length > 6 || parts.some(({ loose }) => loose)) return [];
    if (
      between.some((words) => words.length > 70 || /[.;]/.test(words)) ||
      !/\b(?:and|plus)\b/.test(between.at(-1) ?? "")
    )
      return [];
    const at = start + match.index;
    const sum = parts.reduce((so, { value }) => so + value, 0);
    return {
      start: at + first.start,
      end: at + last.end,
      sum,
      slack: slackOf(parts),
      parts: parts.map(({ value }) => value),
    };
  });
}

/** The share of a total by which what pays for it may be off and still be meant to make it. */
const nearest = 0.3;

/** What is to pay for a scheme is not what its costs come to in the table of the same section. */
export function* wrongFunding(
  facts: readonly Gathered<{ readonly funding?: readonly Funding[] }>[],
  tables: readonly Table[],
  { all, times }: ToldSums,
): Generator<PartsFault & { readonly block: number }> {
  if (facts.length === 0) return;
  const everywhere = tables.flatMap(tabledTotals);
  const sums = all.map((one) => one.sum.value);
  const known = [...everywhere.map(({ amount }) => amount), ...sums];
  for (const { fact, block, section } of facts)
    for (const { sum, slack, parts, ...span } of fact.funding ?? []) {
      const own = everywhere.filter((one) => one.section === section.index).map(({ amount }) => amount);
      const isNear = (one: number): boolean => Math.abs(one - sum) <= one * nearest;
      const told = sums.filter((one) => isNear(one) && !parts.includes(one));
      const totals = own.length > 0 ? own : [...told, ...everywhere.map(({ amount }) => amount).filter(isNear)];
      const fits = known.some((one) => Math.abs(one - sum) <= slack);
      const [total = 0, another] = new Set(totals);
      // What is wanting may be paid by another who was told of elsewhere.
      if (fits || total === 0 || another !== undefined || !isNear(total) || times(Math.abs(total - sum)) > 0) continue;
      const slipped = isOneDigitOff({ value: sum }, { value: total }) || isSwap(withDigits(sum), withDigits(total));
      // Of sums elsewhere in the text only a slip of the digits says which is meant.
      const beside = all.some((one) => one.block === block && one.sum.value === total);
      if (own.length === 0 && !slipped && !beside) continue;
      yield {
        ...span,
        block,
        sum,
        total,
        sign: "£",
        doubtful: own.length === 0 || !slipped || digitsOf(total).length < 2,
      };
    }
}
