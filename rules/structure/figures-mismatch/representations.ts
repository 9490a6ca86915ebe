import { regex } from "../../../core/pattern/regex.ts";
import type { Span } from "../../../core/report/span.ts";
import type { BlockView, Gathered } from "../../../core/rule/rule.ts";
import { numberOf, wordedNumber } from "../quantities.ts";
import type { FigureFault } from "./figureFault.ts";

type Side = "against" | "for";

/**
 * How many wrote on either side, where one sentence tells it of both, and where the text takes such a number up again.
 */
export interface Representations {
  readonly parted?: Readonly<Record<Side, number>>;
  readonly again?: readonly (Span & { readonly side: Side; readonly value: number; readonly said: string })[];
}

const number = `(\\d{1,3}(?:,\\d{3})+|\\d+|${wordedNumber})`;
const against = "(?:object(?:ing|ions?|ors?|ed)|(?:letters? )?(?:of objection|against)|opposed)";
const favour = "(?:(?:letters? )?(?:in (?:support|favour)|of support)|supporting|supported|supporters?|in favour)";
const parted = [
  new RegExp(`\\b${number} (?:were |of them )?${against}[^.;\\d]{0,24} (?:and )?${number} (?:were )?${favour}\\b`, "i"),
  new RegExp(`\\b${number} (?:were )?${favour}[^.;\\d]{0,24} (?:and )?${number} (?:were )?${against}`, "i"),
] as const;
/** "The 52 objectors": a number that the reader knows. */
const again = regex.g`
  \b[Tt]he ${number} (?:
    (objectors|objections|letters of objection|opponents|who objected)|
    (supporters|letters of support|letters in support|in support|who supported)
  )\b(?! (?:about|on|over|concerning|regarding|raising|from|to|that|which|on|in|of) )
`;

/** Words of which a block that speaks of both sides has one. */
const speaks = /object|oppos|against/;
const opposes = /object|oppos|against/i;
const supports = /support|favour/i;

/** How many wrote for and against, as a block parts them, and where it counts either side again. */
export function representationsIn({
  text,
  sentences,
}: Pick<BlockView, "text" | "sentences">): Representations | undefined {
  if (!speaks.test(text) && !text.includes("support")) return undefined;
  const both = opposes.test(text) && supports.test(text) ? partedIn(sentences) : undefined;
  const told = Array.from(text.matchAll(again), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    side: match[2] === undefined ? ("for" as const) : ("against" as const),
    value: numberOf(match[1]),
    said: match[0],
  }));
  if (!both && told.length === 0) return undefined;
  return { ...(both ? { parted: both } : {}), ...(told.length > 0 ? { again: told } : {}) };
}

function partedIn(sentences: BlockView["sentences"]): Readonly<Record<Side, number>> | undefined {
  const both = sentences.filter(({ text }) => opposes.test(text) && supports.test(text));
  const [first, second] = parted.map((pattern) => firstMatch(pattern, both));
  if (first) return { against: numberOf(first[1]), for: numberOf(first[2]) };
  return second ? { against: numberOf(second[2]), for: numberOf(second[1]) } : undefined;
}

function firstMatch(pattern: RegExp, sentences: BlockView["sentences"]): RegExpExecArray | undefined {
  for (const { text } of sentences) {
    const match = pattern.exec(text);
    if (match) return match;
  }
  return undefined;
}

type Facts = readonly Gathered<{ readonly representations?: Representations }>[];

/** "The 52 objectors" of a report that counted 49, and has one count alone. */
export function* wrongRepresentations(facts: Facts): Generator<FigureFault> {
  const counts = facts.flatMap(({ fact }) => fact.representations?.parted ?? []);
  const [count] = counts;
  if (!count || counts.some((one) => one.against !== count.against || one.for !== count.for)) return;
  for (const { fact, block } of facts)
    for (const { start, end, side, value, said } of fact.representations?.again ?? [])
      if (value !== count[side]) yield { block, start, end, said, right: String(count[side]) };
}
