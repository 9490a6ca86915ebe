import { regex } from "../../../core/pattern/regex.ts";
import type { Sentence } from "../../../core/report/sentences.ts";
import type { Span } from "../../../core/report/span.ts";
import type { Gathered } from "../../../core/rule/rule.ts";
import { type Quantity, quantitiesIn } from "../quantities.ts";
import { inPounds } from "../shownFigures.ts";
import type { FigureFault } from "./figureFault.ts";
import { isOneDigitOff, isSwap, withDigits } from "./slips.ts";
import { nounIn } from "./sums.ts";
import type { ToldSums } from "./toldSums.ts";

/** "The fund has a balance of £131,000. After the grant £93,000 would be left": what is taken stands elsewhere. */
export interface LeftAfter extends Span {
  readonly balance: number;
  readonly left: Quantity;
  readonly said: string;
  /** What is taken from it: "grant". */
  readonly noun: string;
}

const after = regex`
  ^(?:[\d.]+ )?(?:After|Once|Following|With)\ (?:the|this|that|these|its|our)\ ([a-z -]{3,40}?)
  (?:\ (?:is|are|has been|have been|was|were)\ (?:paid|made|met|taken|given|drawn|awarded))?,?\ (?:a |the )?
  (?:(?:balance|sum|total) of )?£[\d,.]+(?:m| million)?\ (?:would|will|is|are)(?: still| then)?\ (?:be )?
  (?:left|remain(?:s|ing)?|available|in hand|uncommitted)\b
`;
/** More than one was taken, and perhaps not all of them are told. */
const several = /\b(?:grants|awards|payments|contributions|loans|purchases|other|further|year)\b/;
const holds = regex`
  \b(?:balance|reserves?|fund|budget|pot|allowance|provision)\b[^.;£]{0,60}£[\d,.]+(?:m| million)?(?![\d,.]*\d)
  (?!\ (?:a year|per|each|to|and £))
`;

/** Reads it; `sentences` are those of a block with sums. */
export const leftAfterIn = (sentences: readonly Sentence[]): readonly LeftAfter[] =>
  sentences.flatMap(({ start, text }, index): LeftAfter | [] => {
    const match = index > 0 && text.length < 200 ? after.exec(text) : null;
    const noun = match && !several.test(match[1] ?? "") ? nounIn(match[1] ?? "") : undefined;
    const held = noun === undefined ? null : holds.exec(sentences[index - 1]?.text ?? "");
    const balance = held ? quantitiesIn(held[0]).findLast(({ kind }) => kind === "money") : undefined;
    const sums = quantitiesIn(match?.[0] ?? "").filter(({ kind }) => kind === "money");
    const [left] = sums;
    if (!noun || !balance || !left || sums.length > 1 || left.loose || balance.loose) return [];
    const said = text.slice(left.start, left.end);
    return { start: start + left.start, end: start + left.end, balance: balance.value, left, said, noun };
  });

/** What is left is not what the one sum of that name leaves, or is a digit off what one of several does. */
export function* wrongLeftAfter(
  facts: readonly Gathered<{ readonly leftAfter?: readonly LeftAfter[] }>[],
  { all, times }: ToldSums,
): Generator<FigureFault> {
  for (const { fact, block } of facts)
    for (const { balance, left, said, noun, start, end } of fact.leftAfter ?? []) {
      const taken = new Set(
        all.filter(({ sum }) => sum.noun === noun && sum.value < balance).map(({ sum }) => sum.value),
      );
      const rests = [...taken].filter((one) => one !== left.value).map((one) => balance - one);
      if (rests.some((rest) => Math.abs(rest - left.value) <= left.unit / 2) || times(balance - left.value) > 0)
        continue;
      const right =
        rests.length === 1
          ? rests[0]
          : rests.find(
              (rest) => isOneDigitOff({ value: rest }, left) || isSwap(withDigits(rest), withDigits(left.value)),
            );
      if (right !== undefined && left.value > right * 0.6 && left.value < right * 1.7)
        yield { block, start, end, said, right: inPounds(right) };
    }
}
