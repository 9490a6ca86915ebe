import { oneLine, regex } from "../../../core/pattern/regex.ts";
import type { Span } from "../../../core/report/span.ts";
import { type Quantity, slackOf } from "../quantities.ts";
import { inFigures, inPercent, inPounds } from "../shownFigures.ts";
import { formulaFault } from "./formulae.ts";

/** A figure that a sentence works out from others that it gives, and that does not follow from them. */
export interface ReckoningFault extends Span {
  readonly message: "share" | "change" | "difference" | "product" | "over" | "sum";
  readonly said: string;
  readonly right: string;
  readonly doubtful: boolean;
}

/** A sum that does not follow from figures of which the first begins at `start`; `right` is what does, in words. */
export const wrongSum = (text: string, start: number, { start: from, end }: Span, right: string): ReckoningFault => ({
  start,
  end,
  message: "sum",
  said: text.slice(from, end).trim(),
  right,
  doubtful: false,
});

/** The first fault of a sentence. */
export function reckoningFault(text: string, quantities: readonly Quantity[]): ReckoningFault | undefined {
  return (
    changeFault(text, quantities) ??
    shareFault(text, quantities) ??
    productFault(text, quantities) ??
    differenceFault(text, quantities) ??
    formulaFault(text, quantities)
  );
}

const between = (text: string, a: Quantity, b: Quantity): string => text.slice(a.end, b.start);
const said = (text: string, { start, end }: Span): string => text.slice(start, end).trim();

const up = /\b(?:increase|rise|growth|jump|gain|uplift)\b/i;
const by = regex.i`
  ^[^.;:]{0,50}?(?:,|\(|;|–|-| or| representing| being)? ?(?:(?:an?|the) )?(?:net |overall |total )?
  (?:increase|rise|growth|jump|gain|uplift|fall|drop|decrease|reduction|decline|cut)(?: in (?:[a-z]+ ){1,3}?)? ?of
  \ (?:some |about |around |nearly |over |almost |just over |just under )?$
`;

/** "… from £17,700 to £13,700, with an increase of 29% for a full plot": a change of something else. */
const accompanied = /\b(?:with|after|alongside|despite|because of|by means of|through) (?:an?|the) (?:\w+ )?\w+ of /i;

/** "From £600 to £720 (£360 for low incomes)": what somebody else pays. */
const ofOthers = /^ (?:for|if|where|in the case of|when)\b[^)]*\)/;

/** "from 1,200 to 1,500, an increase of 25%". */
function changeFault(text: string, quantities: readonly Quantity[]): ReckoningFault | undefined {
  for (const [index, to] of quantities.entries()) {
    const from = quantities[index - 1];
    const by1 = quantities.slice(index + 1).find(({ kind }) => kind !== "other");
    if (!from || !by1 || from.kind !== to.kind || to.kind === "other" || to.kind === "measure") continue;
    if (
      !/\bfrom $/.test(text.slice(Math.max(0, from.start - 6), from.start)) ||
      !/^[^.;:,]{0,45} to $/.test(between(text, from, to))
    )
      continue;
    const joins = between(text, to, by1);
    if (
      !by.test(joins) ||
      accompanied.test(joins) ||
      (joins.includes("(") && ofOthers.test(text.slice(by1.end))) ||
      /\b(?:average|per|a year|each|annual\w*|real terms)\b/.test(text.slice(from.start, by1.end + 40))
    )
      continue;
    if (from.value <= 0 || from.loose || to.loose || by1.loose) continue;
    const fall = to.value < from.value;
    const sign = up.test(joins) === fall ? -1 : 1;
    const step = Math.abs(to.value - from.value);
    const relative = (step / from.value) * 100;
    const at = { start: from.start, end: by1.end };
    if (by1.kind === "percent" && from.kind !== "percent") {
      const slack = Math.max(by1.unit, 0.1) + (slackOf([from, to]) / from.value) * 100;
      if (sign > 0 && Math.abs(relative - by1.value) <= slack) continue;
      if (sign < 0 && Math.abs(relative - by1.value) > slack) continue;
      return {
        ...at,
        message: "change",
        said: said(text, by1),
        right: `${sign < 0 ? (fall ? "a fall of " : "a rise of ") : ""}${inPercent(relative)}`,
        doubtful: false,
      };
    }
    if (by1.kind !== to.kind && !(to.kind === "percent" && by1.kind === "measure")) continue;
    const slack = slackOf([from, to, by1]) + (to.kind === "percent" ? Math.max(to.unit, from.unit) * 0.4 : 0);
    if (Math.abs(step - by1.value) <= slack || (to.kind === "percent" && Math.abs(relative - by1.value) <= 1)) continue;
    return {
      ...at,
      message: "change",
      said: said(text, by1),
      right: to.kind === "money" ? inPounds(step) : inFigures(step),
      doubtful: false,
    };
  }
  return undefined;
}

/** "26 of the 40 households (65%)", "of 40 households, 26 (65%)". */
function shareFault(text: string, quantities: readonly Quantity[]): ReckoningFault | undefined {
  for (const [index, share] of quantities.entries()) {
    if (share.kind !== "percent" || index < 2) continue;
    const [a, b] = [quantities[index - 2], quantities[index - 1]];
    if (
      !a ||
      !b ||
      a.kind !== b.kind ||
      (a.kind !== "count" && a.kind !== "money") ||
      a.loose ||
      b.loose ||
      share.loose
    )
      continue;
    const joins = between(text, a, b);
    const tail = text.slice(share.end, share.end + 2);
    if (!tail.startsWith(")")) continue;
    let part: Quantity | undefined;
    if (
      /^(?: (?:out )?of (?:the |all |its |our |a total of )?(?:[a-z]+ )?)$/.test(joins) &&
      /^ [a-z' -]{0,60}\($/.test(between(text, b, share))
    )
      part = a;
    else if (
      /^ \($/.test(between(text, b, share)) &&
      /(?:^|[,;.] |\bthat )[Oo]f (?:the |these |those |all |its |our )?$/.test(
        text.slice(Math.max(0, a.start - 20), a.start),
      ) &&
      /^ [a-z' -]{2,60},? ?$/.test(joins)
    )
      part = b;
    if (!part) continue;
    const whole = part === a ? b : a;
    if (part.value > whole.value || whole.value < 2) continue;
    const right = (part.value / whole.value) * 100;
    const slack = share.unit + (slackOf([part, whole]) / whole.value) * 100;
    if (Math.abs(right - share.value) < slack) continue;
    return {
      start: Math.min(a.start, b.start),
      end: share.end,
      message: "share",
      said: said(text, share),
      right: inPercent(right),
      doubtful: Math.abs(right - share.value) < slack + 1,
    };
  }
  return undefined;
}

const price = / at (?:an? (?:average )?(?:cost|price|rate|fee|rent|charge) of |about |around )?$/;
const each = /^ ?(?:each|apiece|a head|per (?!cent|annum)[a-z]+|an? (?!year)[a-z]+)/;
const term = regex`
  ^ ?(?:
    per (?:day|week|month|hour|night|session|term|quarter|visit|year)|
    an? (?:day|week|month|hour|night|session|term|quarter|visit)
  )
`;
const unsure = regex.i`
  \b(?:
    VAT|plus|deposit|discount|less|with|includ\w+|inflation|delivery|installation|rising|grant|average|and a|further|
    extra|additional
  )\b|
  \band £
`;

/** "30 benches at £410 each would cost £12,300". */
function productFault(text: string, quantities: readonly Quantity[]): ReckoningFault | undefined {
  for (const [index, each1] of quantities.entries()) {
    const number = quantities[index - 1];
    if (number?.kind !== "count" || each1.kind !== "money" || number.value < 2 || number.loose || each1.loose) continue;
    const joins = between(text, number, each1);
    const behind = text.slice(each1.end, each1.end + 20);
    if (joins.length > 60 || !price.test(joins) || /[.;:,]/.test(joins) || !each.test(behind)) continue;
    const others = quantities.filter((one) => one !== number && one !== each1 && one.kind !== "other");
    const totals = others.filter(({ kind }) => kind === "money");
    const total = totals[0];
    if (
      !total ||
      totals.length > 1 ||
      others.length > 1 ||
      total.loose ||
      total.value <= each1.value ||
      unsure.test(text)
    )
      continue;
    if (
      !/\b(?:total|costs?|in all|comes?|brings?|raises?|pay|worth|sum|spend|price|altogether|saves?|income|=)\b/.test(
        text,
      )
    )
      continue;
    const right = number.value * each1.value;
    const slack = slackOf([total]) + (stepped(each1) * number.value) / 2;
    const multiples = term.test(behind) ? [1, 5, 7, 12, 26, 38, 39, 48, 50, 51, 52, 104, 365] : [1];
    if (multiples.some((times) => Math.abs(right * times - total.value) <= slack * times)) continue;
    if (term.test(behind) || total.value > right * 2 || total.value < right * 0.5) continue;
    return {
      start: Math.min(number.start, total.start),
      end: Math.max(each1.end, total.end),
      message: "product",
      said: said(text, total),
      right: inPounds(right),
      doubtful: false,
    };
  }
  return undefined;
}

const stepped = ({ unit, value }: Quantity): number => Math.min(unit, value * 0.005);

const results = oneLine`
  (?:
    surplus|deficit|shortfall|savings?|gap|overspend(?:ing)?|underspend|net (?:cost|income|saving)|loss|profit|balance|
    difference|variance
  )
`;
const result = regex.i`
  \b(?:leav(?:es|ing)|so that|so the|so there|mak(?:es|ing)|giv(?:es|ing)|produc(?:es|ing)|result(?:s|ing) in|therefore)
  \b[^.;£]{0,60}?\b${results} (?:(?:a|per|each) (?:year|annum) )?(?:of|is|was|are|would be|will be|to) (?:an? )?$
`;
const overspent = /\b(?:overspend(?:ing)?|underspend|variance) of $/i;
/** "Forecast at £1.4m against a budget of £1.2m, so that it is overspent by £300,000". */
const overspentBy = regex.i`
  \b(?:over-?spent|under-?spent|overspends|underspends|exceeded|exceeds (?:it|that|the budget)|over|under|above|below) by $
`;
const budgeted = /\bagainst (?:an? |the |its )?(?:[a-z]+ ){0,3}budgets? of £/;
const multiplied = regex.i`
  \b(?:
    each|apiece|per|an? (?:week|month|day|head|night|hour|place|home|unit)|monthly|weekly|times|both|
    over (?:the|\w+ years)|years|%|per cent|nights|cumulative|VAT|inflation|average|rather than|range|between
  )\b|
  %
`;

/**
 * "costs £61,000 and brings in £48,000, leaving a deficit of £13,000": no sum or difference of what is given makes what
 * is said.
 */
function differenceFault(text: string, quantities: readonly Quantity[]): ReckoningFault | undefined {
  const sums = quantities.filter(({ kind }) => kind === "money");
  if (sums.length < 3 || sums.length > 6) return undefined;
  for (const [index, claimed] of sums.entries()) {
    if (index < 2 || claimed.loose) continue;
    const earlier = sums.slice(0, index);
    const previous = earlier.at(-1);
    const joins = previous ? between(text, previous, claimed) : "";
    if (
      !(result.test(joins) || ((overspent.test(joins) || overspentBy.test(joins)) && budgeted.test(text))) ||
      multiplied.test(text)
    )
      continue;
    // "Benefit met £0.88m of it": what the whole is stands before the sentence.
    if (/\bof it\b/.test(text)) continue;
    if (/\b(?:of (?:which|this)|including|further|additional|another|remaining)\b/i.test(joins)) continue;
    const others = sums.filter((one) => one !== claimed);
    const slack = slackOf(sums);
    if (
      reachable(
        others.map(({ value }) => value),
        claimed.value,
        slack,
      )
    )
      continue;
    const [a, b] = earlier.slice(-2);
    if (!a || !b) continue;
    const right = Math.abs(a.value - b.value);
    return {
      start: a.start,
      end: claimed.end,
      message: "difference",
      said: said(text, claimed),
      right: inPounds(right),
      doubtful: earlier.length > 2,
    };
  }
  return undefined;
}

/** Can the sum be made of the others, each added, taken off or left out? */
export function reachable(values: readonly number[], goal: number, slack: number): boolean {
  let made = [0];
  for (const value of values) made = made.flatMap((one) => [one, one + value, one - value]);
  return made.some((one) => one !== 0 && Math.abs(Math.abs(one) - goal) <= slack);
}
