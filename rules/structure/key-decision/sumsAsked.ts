import { regex } from "../../../core/pattern/regex.ts";
import type { BlockView, Gathered } from "../../../core/rule/rule.ts";
import { sums } from "../decisionBody.ts";
import { numberOf, wordedNumber } from "../quantities.ts";

/** What a block asks to spend or to save. */
export interface SumsAsked {
  /** The largest sum, in pounds; it is sure where the block is what the report asks for. */
  readonly sum?: { readonly pounds: number; readonly sure: boolean };
  /** For how many years something is asked for: a sum that falls due each year comes to so many of it. */
  readonly years?: number;
  /** The largest that is due each year, in pounds. */
  readonly yearly?: number;
}

/** Reads a block for it; an empty object where it asks for nothing. */
export function sumsAskedIn(block: BlockView): SumsAsked {
  const [sum, years, yearly] = [largest(block), yearsOf(block), yearlyIn(block)];
  return { ...(sum ? { sum } : {}), ...(years ? { years } : {}), ...(yearly ? { yearly } : {}) };
}

const sureRoles: ReadonlySet<string> = new Set(["recommendations", "summary", "purpose"]);
/** What is asked for, as against what is noted or was spent before. */
const asks = regex.i`
  \b(?:
    award|approv|spend|expenditure|contract|saving|saves?\b|cost|budget|borrow|purchase|acqui|dispos|sell|sale|grant|
    lease|invest|fund
  )
`;
/** Money that is yet to be spent, in words about where it comes from. */
const provided = regex.i`
  \bcosts? of £[\d.,]+(?:m|k|bn)?\b[^.;£]{0,40}\b(?:is|are|can be)
  \ (?:provided for|met|funded|budgeted|contained|allowed for|included)\b
`;
const past = regex.i`
  ^\W*(?:\d+[.)]\s*|[a-z][.)]\s*)?(?:that )?(?:\w+ ){0,4}notes?\b|
  \b(?:last year|previously|already approved|to date|outturn|underspen|overspen|forecast)\b|
  \b(?:had|has|holds?|held) £[^;]{0,60}\b(?:invested|borrowed|in reserves?)\b
`;

/** A year is one to come where the sentence looks ahead. */
const ofYear = /\bin 20\d\d\/\d\d\b/;
const ahead = regex.i`
  \b(?:
    will|would|estimated|expected|planned|
    (?:to|asked to|recommended to|that the [a-z]+) (?:ask|seek|approve|agree|award|allocate|commit|authorise)s?
  )\b|
  ^\W*(?:\d+[.)]\s*|[a-z][.)]\s*)?(?:approve|agree|award|allocate|authorise)s?\b
`;

/** How much somebody may decide on, by the constitution: no money that is asked for. */
const limit = regex.i`
  \b(?:
    schemes? of (?:officer )?delegations?|constitution|financial (?:regulations|procedure rules|rules)|standing orders|
    contract (?:procedure )?rules|thresholds?|delegation limits?|limits? of (?:the |their |officers['’] )?delegat\w+|
    procurement (?:rules|regulations)
  )\b
`;

const bound = regex.i`
  \b(?:
    up to|to the value of|below|under|over|above|exceeds?|exceeding|(?:more|less|greater) than|limits? (?:of|is)|
    thresholds? (?:of|is)|maximum of
  ) $
`;

/** The largest sum in the block that the report seems to ask for. */
function largest({ text, role, sentences, kind }: BlockView): SumsAsked["sum"] {
  if (!text.includes("£") || kind === "cell") return undefined;
  const sure = sureRoles.has(role ?? "") || /^\W*(?:summary|purpose|recommendation)/i.test(text);
  if (!sure && role !== "finance" && role !== "implications") return undefined;
  let best: SumsAsked["sum"];
  for (const sentence of sentences) {
    const coming = provided.test(sentence.text);
    if (!coming && (!asks.test(sentence.text) || past.test(sentence.text))) continue;
    if (!coming && ofYear.test(sentence.text) && !ahead.test(sentence.text)) continue;
    if (!sure && !coming && !/\b(?:will|would|estimated|total cost)\b/i.test(sentence.text)) continue;
    const ofRules = role !== "recommendations" && limit.test(sentence.text);
    for (const one of sums(sentence.text)) {
      if (ofRules && bound.test(sentence.text.slice(0, one.start))) continue;
      if (!best || one.pounds > best.pounds) best = { pounds: one.pounds, sure };
    }
  }
  return best;
}

const term = regex.i`
  \b(?:for|over|lasting|term of|period of) (?:up to )?(?:the |a |an )?(?:next |first |initial |further |full )?
  (?:period of |term of )?(${wordedNumber}|\d{1,2})(?:-year\b| years\b(?! (?:ago|old|or more|of age)))
`;

/** "For the two years from 1 April", in what the report is for or asks for. */
function yearsOf({ text, role, kind }: BlockView): number | undefined {
  if (kind === "cell" || kind === "heading" || !sureRoles.has(role ?? "")) return undefined;
  const years = numberOf(term.exec(text)?.[1]);
  return years > 1 && years <= longestTerm ? years : undefined;
}
/** Beyond this it is a lease or an estimate, and no sum that is spent. */
const longestTerm = 10;

/** The largest sum in what is asked for that is due each year. */
function yearlyIn({ text, role, kind, sentences }: BlockView): number | undefined {
  if (!text.includes("£") || kind === "cell" || (role !== "recommendations" && role !== "summary")) return undefined;
  const each = sentences.flatMap((sentence) =>
    asks.test(sentence.text) && !past.test(sentence.text)
      ? sums(sentence.text)
          .filter(({ end }) =>
            /^ (?:a|each|every|per) (?:year|annum)\b|^ (?:annually|yearly)\b/i.test(sentence.text.slice(end)),
          )
          .map(({ pounds: one }) => one)
      : [],
  );
  return each.length > 0 ? Math.max(...each) : undefined;
}

/**
 * A sum that is asked for and reaches the threshold, in pounds: the largest, one that is sure before others; else what
 * is due each year, over all the years for which it is asked.
 */
export function sumReaching(
  threshold: number,
  facts: readonly Gathered<SumsAsked>[],
): { readonly pounds: number; readonly sure: boolean } | undefined {
  const all = facts.flatMap(({ fact }) => (fact.sum && fact.sum.pounds >= threshold ? [fact.sum] : []));
  const [largest] = all.sort((a, b) => Number(b.sure) - Number(a.sure) || b.pounds - a.pounds);
  if (largest) return largest;
  const years = Math.max(1, ...facts.map(({ fact }) => fact.years ?? 1));
  const together = years * Math.max(0, ...facts.map(({ fact }) => fact.yearly ?? 0));
  return years > 1 && together >= threshold ? { pounds: together, sure: false } : undefined;
}
