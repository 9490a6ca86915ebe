import { regex } from "../../../core/pattern/regex.ts";
import type { BlockView } from "../../../core/rule/rule.ts";
import { type Quantity, quantitiesIn, slackOf } from "../quantities.ts";
import { inPounds } from "../shownFigures.ts";
import { either } from "./formulaSums.ts";
import { type ReckoningFault, wrongSum } from "./reckoning.ts";
import { isSlipOf, periodOf } from "./savedOn.ts";
import { isNearly, withDigits } from "./slips.ts";

const steps = "(?:savings?|increase|rise|reduction|fall|drop|cut|uplift|growth|overspend|underspend|variance)";
const gaps = "(?:difference|gap|deficit|surplus|shortfall|excess|margin|range|spread)";
const adjective = "(?:(?:yearly|annual|net|total|full|whole|estimated|expected) )?";
const link = "(?:,| of| is| was| would be| will be| comes to| amounts to|:)";
const begins = "^(?:\\d[\\d.]* )?";
/** What says itself that it is worked out of what was told before. */
const drawn = regex`
  ${begins}(?:
    (?:The|This|That) (?:resulting|consequent) ${adjective}(?:${steps}|${gaps})${link}|
    (?:This|That) (?:is|was|would be|means|gives|makes|represents|leaves) an? ${adjective}(?:${steps}|${gaps}) of|
    The difference(?: between (?:them|the two|these)(?: [a-z]+)?)?${link}|
    The ${adjective}(?:${steps}|${gaps}) (?:is|would be) (?:therefore|thus)
  ) $
`;
const ofGap = new RegExp(`\\b${gaps}\\b`);
/** What may be, where it is a misprint of what the two make. */
const named = regex`
  ${begins}(?:The|An?|Th(?:is|at)) (?:
    ${adjective}(?:${steps}|${gaps})${link}|
    (?:extra|additional|further|higher|added)(?: (?:yearly|annual))?
    (?: (?:cost|income|sum|spending|spend|expense)${link})?
  ) $
`;
/** "Repair would therefore save", "That is £36,000 more". */
const saves = /\b(?:therefore|thus) saves? (?:the [A-Za-z]+ )?$/;
const thatIs = /^(?:\d[\d.]* )?(?:This|That) (?:is|was|would be) $/;
const isMore = /^(?: (?:a|per|each) (?:year|annum))? (?:more|less|higher|lower|cheaper|dearer)(?=[.,;])/;
/**
 * May a sentence begin with the difference of two sums, or end so? Inside a function, where the build leaves it as it
 * is.
 */
const isBetween = (text: string): boolean =>
  /^(?:\d[\d.]* )?(?:Th(?:e|is|at)|An?) [^£.;]{1,60}£|\b(?:therefore|thus) saves? [^£.;]{0,30}£/.test(text);

/** Two sums that are held against each other, and not two parts of one account. */
const compares = regex.i`
  \b(?:
    now|at present|present|current\w*|existing|proposed|new|old|former|previous|last year|this year|next year|against|
    compared|than|from|would|options?|lease [A-Z]|tenders?|quot\w+|bids?|budget\w*|forecast|estimate\w*|outturn|target|
    rather|instead|alternative|recommended|under
  )\b|
  \bby (?:the |an? |its |our )?[a-z]+[^£]*£[^£]*\bby\b
`;
const offsets = regex.i`
  \b(?:income|earn\w*|brings?|takes?|takings|yields?|needs?|costs?|spen\w+|allow\w+)\b[^£]*£[^£]*\b
  (?:income|earn\w*|brings?|takes?|takings|yields?|costs?|costing|spen\w+)\b
`;
/** More goes into it, or it is one on something else. */
const open = regex.i`
  \b(?:
    includ\w+|plus|VAT|of which|at least|up to|also|both|together|respectively|
    over (?:the |its )?(?:\w+ )?(?:years|term|period)
  )\b
`;
const beyond = regex`
  ^[^.;]*(?:£|%|\b(?:after|net|less|before|each|per|month|week|first year|part-year|half)\b)|
  ^(?: (?:a|per|each) year)? (?:on|over|since|in|from|against|compared|for|among|towards)\b|
  ^(?: (?:a|per|each) year)? (?:is|was|comes|came) (?:from|on|out of)\b
`;

/**
 * "The cost is £2.98m and would be £2.64m. The resulting saving of £430,000": what two sums differ by, in the sentence
 * behind them.
 */
export function readBetween({ sentences }: Pick<BlockView, "sentences">): ReckoningFault | undefined {
  for (const [index, { start, text }] of sentences.entries()) {
    if (index === 0 || !isBetween(text)) continue;
    const fault = betweenFault(
      text,
      sentences.slice(Math.max(0, index - 3), index).map((one) => one.text),
    );
    if (fault) return { ...fault, start: fault.start + start, end: fault.end + start };
  }
  return undefined;
}

function betweenFault(text: string, befores: readonly string[]): ReckoningFault | undefined {
  const [before = "", earlier = ""] = befores.toReversed();
  const said = quantitiesIn(text).find(({ kind }) => kind === "money");
  if (!said || said.loose) return undefined;
  const ahead = text.slice(0, said.start);
  const behind = text.slice(said.end);
  const sure =
    drawn.test(ahead) || (saves.test(ahead) && isToldOf(ahead, befores)) || (thatIs.test(ahead) && isMore.test(behind));
  if (!(sure || named.test(ahead)) || beyond.test(behind)) return undefined;
  const [one, two] = pairOf(before, earlier) ?? [];
  if (!one || !two || one.sum.loose || two.sum.loose) return undefined;
  const told = one.text === two.text ? before : `${one.text} ${two.text}`;
  const isGap = ofGap.test(ahead);
  if (open.test(`${told} ${text}`) || !(compares.test(told) || (isGap && offsets.test(told)))) return undefined;
  const periods = [periodOf(one.text, one.sum), periodOf(two.text, two.sum), periodOf(text, said)].filter(Boolean);
  const { fits } = either({ a: one.sum, b: two.sum, said, words: "" }) ?? { fits: true };
  const right = Math.abs(one.sum.value - two.sum.value);
  const rounded = said.unit > 1000 && Math.abs(right - said.value) <= said.unit / 2;
  if (fits || rounded || new Set(periods).size > 1 || right <= slackOf([one.sum, two.sum])) return undefined;
  const near = sure && said.value > right * 0.4 && said.value < right * 2.5;
  const slip = sure ? isSlipOf(right, said.value) : isNearly(withDigits(right), withDigits(said.value));
  if (!(near || slip) || isMade(said, befores)) return undefined;
  return wrongSum(text, said.start, said, inPounds(right));
}

/** "Repair would therefore save": the words name what was told before. */
export function isToldOf(words: string, befores: readonly string[]): boolean {
  const told = befores.join(" ").toLowerCase();
  const own = words.toLowerCase().replace(/\b(?:would|therefore)\b/g, " ");
  return (own.match(/[a-z]{5,}/g) ?? []).some((word) => told.includes(word));
}

/** Do any two of the sums that were told before differ by it? */
function isMade(said: Quantity, befores: readonly string[]): boolean {
  const sums = befores.flatMap(quantitiesIn).filter(({ kind }) => kind === "money");
  return sums.some((one) =>
    sums.some((two) => Math.abs(Math.abs(one.value - two.value) - said.value) <= slackOf([one, two, said])),
  );
}

interface ToldSum {
  readonly sum: Quantity;
  readonly text: string;
}

/** The two sums of the sentence before; or its only one, and the only one of the sentence before that. */
function pairOf(before: string, earlier: string): readonly [ToldSum, ToldSum] | undefined {
  const sumsOf = (text: string): readonly ToldSum[] =>
    quantitiesIn(text).flatMap((sum) => (sum.kind === "money" ? [{ sum, text }] : []));
  const last = sumsOf(before);
  const all = last.length === 1 ? [...sumsOf(earlier), ...last] : last;
  const [one, two] = all;
  return one && two && all.length === 2 ? [one, two] : undefined;
}
