import { oneLine, regex } from "../../../core/pattern/regex.ts";
import type { Span } from "../../../core/report/span.ts";
import type { BlockView, Gathered } from "../../../core/rule/rule.ts";
import { numberOf, wordedNumber } from "../quantities.ts";
import { type Cited, singular } from "./citedFacts.ts";

/** "It is proposed to leave out one. The order would therefore cover 13 trees": what is left of a number of things. */
export interface LeftOut extends Span {
  readonly noun: string;
  readonly value: number;
  readonly said: string;
}

const takenOut = oneLine`
  (?:leav(?:e|es|ing) out|left out|omit(?:s|ted|ting)?|exclud(?:e|es|ed|ing)|remov(?:e|es|ed|ing)|
  withdraw(?:s|n|ing)?|tak(?:e|es|en|ing) out|delet(?:e|es|ed|ing)|struck out|dropped|drops out)
`;
const isTakenOut = new RegExp(`\\b${takenOut}\\b`);
const left = regex`
  \b(?:therefore|thus|leaving|leaves|would then|will then|so that)\b[^.;£\d]{0,40}?
  \ (?<number>\d{1,4}|${wordedNumber}) (?<noun>[a-z]{4,})\b
`;
/** Nothing is left out, or something else is put in. */
const undone = /\b(?:not|no|nothing|never|instead|replac\w+|add(?:s|ed|ing)?|another|other|restor\w+|already)\b/;

/** Reads it; most blocks have none. */
export function leftOutIn({ sentences }: Pick<BlockView, "sentences">): LeftOut | undefined {
  for (const [index, { start, text }] of sentences.entries()) {
    const match = left.exec(text);
    if (!match) continue;
    const before = `${sentences[index - 1]?.text ?? ""} ${text.slice(0, match.index)}`;
    if (!isTakenOut.test(before) || undone.test(before)) continue;
    const { number = "", noun = "" } = match.groups ?? {};
    const end = match.index + match[0].length;
    return {
      noun: singular(noun),
      value: numberOf(number),
      said: `${number} ${noun}`,
      start: start + end - `${number} ${noun}`.length,
      end: start + end,
    };
  }
  return undefined;
}

/** What is left, where it is as much as the report tells before something was left out. */
export function* wrongLeft(
  facts: readonly Gathered<{ readonly leftOut?: LeftOut }>[],
  counted: readonly Gathered<Cited>[],
): Generator<Span & { readonly block: number; readonly said: string }> {
  for (const { fact, block } of facts) {
    if (!fact.leftOut) continue;
    const { noun, value, said, start, end } = fact.leftOut;
    const told = counted.flatMap(({ fact: one, block: at }) =>
      at < block ? (one.counted ?? []).filter((two) => two.noun === noun) : [],
    );
    if (told.length > 0 && told.every((one) => one.value === value)) yield { block, start, end, said };
  }
}
