import { regex } from "../../../core/pattern/regex.ts";
import type { Quantity } from "../quantities.ts";
import { framed, tallyOf } from "./figureFrames.ts";
import { formulae } from "./formulaFrames.ts";
import type { Read } from "./formulaSums.ts";
import type { ReckoningFault } from "./reckoning.ts";

/**
 * Sentences that say how a figure comes out of two others, in frames of a few words: a rise by so much from one figure
 * to another, a rate over a time, a number at a price, a share of a whole. Figures are put for by their kind and place
 * ("⟨m2⟩"), so that a frame is short and tells kinds apart.
 */
export function formulaFault(text: string, quantities: readonly Quantity[]): ReckoningFault | undefined {
  if (quantities.length < 2) return undefined;
  const tally = tallyOf(quantities);
  const suiting = formulae.filter(({ frame }) => frame.suits(tally));
  const words = suiting.length > 0 ? framed(text, quantities) : "";
  for (const { needs, frame, right, message } of suiting) {
    if (!needs.some((one) => words.includes(one))) continue;
    const match = frame.exec(words);
    if (!match || ((message === "over" || message === "product") && averaged.test(text))) continue;
    const at = (group: string): Quantity | undefined => {
      const place = match.groups?.[group];
      return place === undefined ? undefined : quantities[Number(place)];
    };
    const read = { a: at("a"), b: at("b"), c: at("c"), said: at("said"), words: match[0] };
    const found = read.said && right(read as Read);
    if (!read.said || found === undefined) continue;
    const used = [read.a, read.b, read.c].flatMap((one) => one ?? []);
    // "Over five years" is five.
    const isLoose = ({ loose, kind }: Quantity): boolean => loose && kind !== "measure" && kind !== "other";
    if (found.fits || unsure.test(text) || isLoose(read.said) || used.some(isLoose)) return undefined;
    const all = [...used, read.said];
    return {
      start: Math.min(...all.map(({ start }) => start)),
      end: Math.max(...all.map(({ end }) => end)),
      message,
      said: text.slice(read.said.start, read.said.end).trim(),
      right: found.right,
      doubtful: found.doubtful ?? false,
    };
  }
  return undefined;
}

/** More is in the sum than the sentence says. */
const unsure = regex`
  \b(?:
    VAT|inflation|compound\w*|discount\w*|net present|real terms|rising|phased|deposit|plus|index-linked|indexed|
    respectively|up to|between|maximum|minimum|range|pro rata|part-year|part year
  )\b
`;

const averaged = /\baverage\b/;
