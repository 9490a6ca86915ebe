import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { cues } from "../../../core/rule/lexicon.ts";
import type { BlockView } from "../../../core/rule/rule.ts";
import { numberWords, quantitiesIn } from "../quantities.ts";
import { datesFault, giversFault, inlineFault, type ListFault } from "./announced.ts";
import { readBetween } from "./betweenTwo.ts";
import { claimFault, concludes, isClaim } from "./claims.ts";
import { formulaFault } from "./formulae.ts";
import { sharesFault } from "./listedSums.ts";
import { areaFault, measurePartsFault } from "./measureParts.ts";
import { madeUpFault, metByFault } from "./metBy.ts";
import { isMultiplied, multipliedFault } from "./multiplied.ts";
import { netSignFault } from "./netSigns.ts";
import { isOutcome, outcomeFault } from "./outcomes.ts";
import { type PartsFault, partsFault } from "./partsOfWhole.ts";
import { plainReckoning } from "./plainReckonings.ts";
import { type ReckoningFault, reachable, reckoningFault } from "./reckoning.ts";
import { remainderFault, restShareFault, takesOff, tellsRest } from "./remainders.ts";
import { savedFault } from "./savedOn.ts";
import { type Result, resultIn } from "./surplus.ts";
import { leftFault, shareOfBefore, takenFault } from "./takenFromBefore.ts";

/** "One" is a pronoun more often than a number. */
export const counted = cues("figures-mismatch-numbers", numberWords.slice(1).join("|"));
/** Words by which a sentence works something out. */
export const working = cues(
  "figures-mismatch-working",
  oneLine`
    gross|met by|funded by|financed by|paid for by|met from|funded from|financed from|met out of|leave|after the|
    following the|averag*|doubled|trebled|halved|no view|no opinion|no preference|undecided|unsure|neutral|did not know|
    instalments|tranches|half of|third of|thirds of|quarter of|quarters of|the total to|the total up to|over the two|
    over the three|of which|of whom|of these|of them|of those|in all|in total|altogether|all told|making|total of|
    totalling|totaling|adding up to|made up of|comprising|comprise*|consist*|divided into|split into|split between|
    broken down|as follows|namely|leaving|leaves|so that|so the|makes|gives|giving|produces|producing|make|come to|
    came to|add up to|resulting|therefore|overspend of|underspend of|overspend is|overspend was|underspend is|
    underspend was|variance of|overspending of|each|apiece|a head|increase of|rise of|growth of|gain of|uplift of|
    fall of|drop of|decrease of|reduction of|decline of|cut of|jump of|increase in|rise in|fall in|reduction in|
    decrease in|after the use|per cent below|per cent above|below the|above the|lower than|higher than|would cost|
    will cost
  `,
);
/**
 * Parts behind a colon or in brackets, a share in brackets, "of the 84 trees". It needs no words, and so it is inside a
 * function, where the build leaves it as it is.
 */
const isLaidOut = (text: string): boolean =>
  regex`
  %\)|: (?:£|\d)|[a-z](?:[,;]| [–—-]) (?:with )?\d[\d,]* [a-z]|[a-z] \((?:£|\d)|
  (?:^|[,;:(] |\b(?:and|that|but|while) )[Oo]f (?:the |these |those |all |its |their |our )?(?:£|\d)
`.test(text);
const isLaidOutInWords = (text: string): boolean =>
  regex`
  , (?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|twenty|thirty)
  \ (?:in|for|against|with|to|of)\b|
  : [a-z]|(?:^|[,;:(] |\b(?:and|that|but|while) )[Oo]f (?:the |these |those |all |its |their |our )?[a-z]
`.test(text);

const beginsWithNumber = regex`
  ^(?:\d+(?:\.\d+)+\.? )?
  (?:\d|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Thirteen|Fourteen|Fifteen|Sixteen|Twenty) ?
`;

/** Sentences of three numbers or more are read for what they work out; most have none. */
export function readSentences(block: BlockView): { readonly parts?: PartsFault; readonly reckoned?: ReckoningFault } {
  const words = block.hits(counted).length;
  if (words < 3 && !digits.test(block.text) && !(words > 1 && /\d/.test(block.text))) return {};
  const found = readReckoned(block, words) ?? readMeasures(block);
  if (found) return found.reckoned && isGiven(block, found.reckoned) ? {} : found;
  const outcome = readBetween(block) ?? readOutcome(block) ?? plainReckoning(block.text);
  return outcome && !isGiven(block, outcome) ? { reckoned: outcome } : {};
}

/** What comes out is said in the sentence: "£94,900, or £130 for each of 730 trees, within the budget of £100,000". */
function isGiven(block: BlockView, { start, message, right }: ReckoningFault): boolean {
  if (message !== "product" && message !== "sum") return false;
  const { text } = block.sentenceAt(start);
  const at = text.indexOf(right);
  return at >= 0 && !/[\d.,]$/.test(text.slice(0, at)) && !/^[.,]?\d/.test(text.slice(at + right.length));
}

/** A figure that is the outcome of those in its sentence and the two before it. */
function readOutcome({ sentences }: BlockView): ReckoningFault | undefined {
  for (const [index, { start, text }] of sentences.entries()) {
    if (!isOutcome(text)) continue;
    const befores = [0, 1, 2].filter((back) => back <= index);
    const fault = outcomeFault(
      text,
      befores.map((back) => textOf(sentences.slice(index - back, index))),
    );
    if (fault) return { ...fault, start: fault.start + start, end: fault.end + start };
  }
  return undefined;
}

/** Parts of a measure, and areas that two lengths make. */
function readMeasures({ text: all, sentences }: BlockView): ReturnType<typeof readReckoned> {
  if (!measured.test(all)) return undefined;
  for (const [index, { start, text }] of sentences.entries()) {
    const parts = measurePartsFault(text);
    if (parts) return { parts: { ...parts, start: parts.start + start, end: parts.end + start } };
    const reckoned = areaFault(text, sentences[index - 1]?.text ?? "");
    if (reckoned) return { reckoned: { ...reckoned, start: reckoned.start + start, end: reckoned.end + start } };
  }
  return undefined;
}
const measured = /\d (?:hectares|acres|miles|km|kilomet|met|square|sq|cubic|tonnes|litres|kilowatts|megawatts)/;

function readReckoned(
  block: BlockView,
  words: number,
): { readonly parts?: PartsFault; readonly reckoned?: ReckoningFault } | undefined {
  const worked = new Set(block.sentencesWith(working).map(({ start }) => start));
  for (const [index, { start, text }] of block.sentences.entries()) {
    const drawn = concludes(text);
    const alone = drawn || tellsRest(text);
    if (!alone && words === 0 && !twoFigures.test(text) && !(digits.test(text) && /\bone\b/i.test(text))) continue;
    if (
      !alone &&
      !worked.has(start) &&
      !isLaidOut(text) &&
      !isReckoned(text) &&
      !isMultiplied(text) &&
      !takesOff(text) &&
      !isClaim(text) &&
      !(words > 0 && (isLaidOutInWords(text) || beginsWithNumber.test(text)))
    )
      continue;
    const quantities = quantitiesIn(text);
    if (quantities.length < (alone ? 1 : 2)) continue;
    const before = block.sentences[index - 1]?.text ?? "";
    const earlier = textOf(block.sentences.slice(Math.max(0, index - 4), index));
    const share =
      shareOfBefore(text, quantities, before) ??
      savedFault(text, quantities, before) ??
      leftFault(text, quantities, before) ??
      netSignFault(text, quantities) ??
      remainderFault(text, quantities, before) ??
      restShareFault(text, quantities, before);
    if (share) return { reckoned: { ...share, start: share.start + start, end: share.end + start } };
    const met =
      metByFault(text, quantities, before) ??
      madeUpFault(text, quantities, before) ??
      takenFault(text, quantities, before);
    if (met) return { parts: { ...met, start: met.start + start, end: met.end + start } };
    const multiplied = isMultiplied(text) ? multipliedFault(text, quantities) : undefined;
    if (multiplied)
      return { reckoned: { ...multiplied, start: multiplied.start + start, end: multiplied.end + start } };
    if (quantities.length < 3) {
      const reckoned = formulaFault(text, quantities) ?? claimFault(text, quantities, before, earlier);
      if (reckoned) return { reckoned: { ...reckoned, start: reckoned.start + start, end: reckoned.end + start } };
      continue;
    }
    const parts = partsFault(undated(text), quantities, block.sentences[index + 1]?.text ?? "");
    if (parts) return { parts: { ...parts, start: parts.start + start, end: parts.end + start } };
    const reckoned = reckoningFault(text, quantities) ?? claimFault(text, quantities, before, earlier);
    if (reckoned?.message === "product" && twoPrices(text)) continue;
    if (reckoned?.message === "difference" && withBefore(text, reckoned.said, before)) continue;
    if (reckoned) return { reckoned: { ...reckoned, start: reckoned.start + start, end: reckoned.end + start } };
  }
  return undefined;
}

/**
 * What leads to a list of parts, with "x" for the figures of its dates: "22 letters between 1 May and 3 June: nine …".
 */
function undated(text: string): string {
  const colon = text.indexOf(": ");
  if (colon < 0) return text;
  const led = text.slice(0, colon).replace(dated, (date) => date.replace(/\d/g, "x"));
  return led + text.slice(colon);
}
const dated = /\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*(?: \d{4})?/g;

/**
 * What the sentence before gives may be a part of it: "After invoices of £45,000 and a refund of £120,000 it is
 * £235,000".
 */
function withBefore(text: string, said: string, before: string): boolean {
  const told = quantitiesIn(before).filter(({ kind }) => kind === "money");
  const own = quantitiesIn(text).filter(({ kind }) => kind === "money");
  const claimed = own.find(({ start, end }) => text.slice(start, end).trim() === said);
  if (told.length === 0 || !claimed) return false;
  const values = [...told, ...own.filter((one) => one !== claimed)].map(({ value }) => value);
  return values.length < 6 && reachable(values, claimed.value, 1);
}

/** "Six get £250 each and four get £400 each": what both make is worked out with the outcomes. */
const twoPrices = (text: string): boolean => /\beach\b[^.;]*\beach\b/.test(text);

const textOf = (sentences: BlockView["sentences"]): string => sentences.map(({ text }) => text).join(" ");

/** Figures that one of them follows from: a rate, a price, a step. */
const isReckoned = (text: string): boolean =>
  regex`
  \d ?%?,? (?:an?|per|each|from|to|of|on|for|or|over) |\bby [£\d]|\bat (?:£\d|\d+p\b)|% \(£?\d|
  \bin (?:two|three|four|five|six|ten) of |, (?:saving|which (?:saves|would save)) £
`.test(text);

/** Two numbers; a third may be in words. */
export const digits = /\d[^\d][^\d]*\d/;

/** The same, where "1,200" and "1.5" are one. */
const twoFigures = /^\D*\d[\s\S]*[^\d.,]\d/;

/** The surpluses and deficits of a block, where it names any. */
export function readResults({ text, sentences }: BlockView): readonly Result[] {
  if (!/surplus of|deficit of|profit of|loss of/.test(text)) return [];
  return sentences.flatMap(({ start, text: words }) => {
    const one = resultIn(words);
    return one ? [{ ...one, start: one.start + start, end: one.end + start }] : [];
  });
}

/** A list inside a sentence that is longer or shorter than the sentence says. */
export function readLists(block: BlockView): ListFault | undefined {
  const dated = / on \d/.test(block.text);
  const named = / (?:are|were) [A-Z]/.test(block.text);
  const given = / from (?:the|an?|M|Councillor)/.test(block.text);
  if (!dated && !named && !given && !block.text.includes(": ") && !block.text.includes(" (")) return undefined;
  for (const { start, text } of block.sentencesWith(counted)) {
    const fault =
      (dated ? datesFault(text) : undefined) ??
      (given ? giversFault(text) : undefined) ??
      (/: | \(| (?:are|were) [A-Z]/.test(text) ? inlineFault(text) : undefined);
    if (fault) return { ...fault, start: fault.start + start, end: fault.end + start };
  }
  return undefined;
}

/** Words behind which the parts of a whole stand by their names. */
export const parting = cues(
  "figures-mismatch-parting",
  "made up of|comprising|namely|consisting of|of which|towards which",
);

/** The parts of a whole by their names, within a sentence. */
export function readShares(block: BlockView): PartsFault | undefined {
  const parted = block.sentencesWith(parting);
  if (parted.length === 0 && !block.text.includes(": ") && !inBrackets.test(block.text)) return undefined;
  for (const sentence of block.sentences) {
    const { start, text } = sentence;
    if (!(parted.includes(sentence) && byWords.test(text)) && !isListed(text) && !isBracketed(text)) continue;
    const fault = sharesFault(text);
    if (fault) return { ...fault, start: fault.start + start, end: fault.end + start };
  }
  return undefined;
}

/**
 * A number behind a colon or in brackets, with another behind it; each begins at the first number since the last full
 * stop.
 */
const isListed = (text: string): boolean =>
  text.includes(": ") && (inOneGo(text, listed) || /: [^.(]+ \([a-z-]+\)(?:,|;| and) [^.(]+ \([a-z-]+\)/.test(text));
const isBracketed = (text: string): boolean => text.includes(" (") && inOneGo(text, bracketed);

const figure = /\d/g;
const figureInBrackets = / \((?:£ ?)?\d[\d,]*\)/g;
const listed: readonly RegExp[] = [figure, /: /g, figure, /[;,d] /g, figure];
const bracketed: readonly RegExp[] = [figure, figureInBrackets, figureInBrackets];

/**
 * Whether signs stand behind each other without a full stop between them: looked for one by one, for one pattern of all
 * would go back and forth.
 */
const inOneGo = (text: string, signs: readonly RegExp[]): boolean =>
  text.split(".").some((part) => {
    let from = 0;
    return signs.every((sign) => {
      sign.lastIndex = from;
      const found = sign.test(part);
      from = sign.lastIndex;
      return found;
    });
  });
const byWords = /(?:^|\.)[^.\d]*\d[^.]* (?:made up of|comprising|namely|consisting of|of which|towards which) [A-Za-z]/;
const inBrackets = / \(£? ?\d/;
