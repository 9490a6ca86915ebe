import type { Span } from "../../../core/report/span.ts";
import type { BlockView, Gathered } from "../../../core/rule/rule.ts";
import { isOutcome, outcomeFault } from "./outcomes.ts";
import type { ReckoningFault } from "./reckoning.ts";

/** A sentence that draws on what stood before it: "The car park therefore made …", "That is 65% of …". */
const draws =
  /\b(?:therefore|thus|altogether|in all)\b|^(?:[\d.]+ )?(?:That|This) (?:is|was|makes|leaves|comes|would be)\b/i;

/**
 * A block whose outcome nothing in the block itself makes, and what it may be made of: its own sentences before that.
 */
export interface Drawn extends Span {
  readonly text: string;
  readonly own: string;
}

/** What blocks that follow may draw on, and what a block itself draws. */
export interface Drawing {
  readonly told?: string;
  readonly drawn?: Drawn;
}

/** So long a text may be that others draw on (UTF-16 units). */
const longest = 400;

/** What a block of figures tells to those behind it, and the first outcome that it draws. */
export function drawingIn(sentences: BlockView["sentences"], text: string): Drawing {
  const at = sentences.findIndex((one) => draws.test(one.text) && isOutcome(one.text));
  const one = at >= 0 && at < 2 ? sentences[at] : undefined;
  const told = text.length <= longest ? { told: text } : {};
  if (!one) return told;
  const start = one.start + (ofItem.exec(one.text)?.[0].length ?? 0);
  const own = at === 0 ? "" : (sentences[0]?.text ?? "");
  return { ...told, drawn: { start, end: one.end, text: text.slice(start, one.end), own } };
}

/** The number of a paragraph or an item is no figure. */
const ofItem = /^[\d.]+\.?(?:\s|$)/;

/** Outcomes that neither their own block nor the one or two before it in the section make. */
export function* wrongDrawn(
  drawn: readonly Gathered<Drawing>[],
  told: readonly Gathered<Drawing>[],
): Generator<ReckoningFault & { readonly block: number }> {
  const byBlock = new Map(told.map((one) => [one.block, one] as const));
  for (const { fact, block, section } of drawn) {
    if (!fact.drawn) continue;
    const { text, own, start } = fact.drawn;
    const textOf = (at: number): string | undefined => {
      const one = byBlock.get(at);
      return one?.section.index === section.index ? one.fact.told?.replace(ofItem, "") : undefined;
    };
    const last = textOf(block - 1);
    if (last === undefined) continue;
    const earlier = textOf(block - 2);
    const before = own.replace(ofItem, "");
    const befores = [before, `${last} ${before}`, ...(earlier === undefined ? [] : [`${earlier} ${last} ${before}`])];
    const fault = outcomeFault(text, befores);
    if (fault) yield { ...fault, start: fault.start + start, end: fault.end + start, block };
  }
}
