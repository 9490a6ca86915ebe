import { regex } from "../../../core/pattern/regex.ts";
import type { Span } from "../../../core/report/span.ts";
import { type Quantity, slackOf } from "../quantities.ts";
import { inFigures } from "../shownFigures.ts";
import { areBands, isLimit } from "./bands.ts";
import { clauseStart, type Frame, frameOf, joint, overlapping, sides } from "./partsNamed.ts";
import { isSlipOfParts } from "./slips.ts";

/** A sentence whose parts do not make the whole that it gives. */
export interface PartsFault extends Span {
  readonly sum: number;
  readonly total: number;
  readonly sign: "£" | "%" | "";
  /** The parts may overlap, or something may be left out on purpose. */
  readonly doubtful: boolean;
}

const closing = /(?:\b(?:and|or|while|but)\b[^,;]{0,20}$|;[^,;]{0,20}$)/;
const open = regex.i`
  \b(?:
    of (?:which|whom|these|them|those)|includ\w+|some of|more than one|such as|for example|e\.g|mainly|mostly|both|also|
    as well|respectively|among (?:them|others)|each|per|multiple|up from|down from|compared
  )\b|
  \bof $|\([^)]*$
`;
/** Words by which the last part is what is left over, so that all of it is accounted for. */
const remainder = regex.i`
  \b(?:
    no (?:view|preference|opinion|answer|comment|reply|response|strong)|neither|undecided|neutral|don['’]t know|
    did not (?:know|say|answer|reply|express|state)|had no|not (?:sure|stated|known|specified)|unsure|abstain\w*|
    abstentions?
  )\b
`;
/** "31 had no review and 12 had no agreement": what is wanting in one thing may be wanting twice. */
const lacking = regex.i`
  \b(?:had|have|has|with) no
  \ (?!(?:clear |strong |firm |fixed )?(?:view|opinion|preference|answer|comment|reply|response|objection))|
  \b(?:lack(?:ed|s)?|without|did not have|missing)\b
`;
const leftover =
  /\b(?:rest|remain\w*|balance|others?|difference|shortfall|gap|left over|elsewhere|neither|unallocated)\b/i;
/** Of what one thing can be in one of alone, and each is in one: filled or vacant, complete or not begun. */
const states = regex.i`
  \b(?:vacant|empty|void)\b[\s\S]*\b(?:filled|occupied|let)\b|
  \b(?:complete|completed|done|finished|closed)\b[\s\S]*\b
  (?:not (?:yet )?(?:begun|started|due)|in progress|in hand|under way|overdue|outstanding|open)\b|
  \b(?:granted|approved|agreed)\b[\s\S]*\b(?:refused|rejected|withdrawn)\b|\bfull-time\b[\s\S]*\bpart-time\b|
  \bpassed\b[\s\S]*\bfailed\b
`;
const exclusive = regex.i`
  \b(?:in favour|for|support\w*|approv\w+)\b[\s\S]*\b(?:against|object\w*|oppos\w*|refus\w+)\b|
  \b(?:let|occupied|filled|in use)\b[\s\S]*\b(?:vacant|empty|void|disused)\b|\b(?:upheld)\b[\s\S]*\bnot upheld\b
`;

/** Two kinds that leave no third: "96 were boys and 37 were girls". */
const twoKinds = regex.i`
  \bboys\b[\s\S]*\bgirls\b|\bgirls\b[\s\S]*\bboys\b|\bmen\b[\s\S]*\bwomen\b|\bwomen\b[\s\S]*\bmen\b|
  \bmales?\b[\s\S]*\bfemales?\b|\bfemales?\b[\s\S]*\bmales?\b|\bfreehold\b[\s\S]*\bleasehold\b|
  \bleasehold\b[\s\S]*\bfreehold\b
`;

/** "Five families with three or more", "with one or two": the second number tells which families, not how many. */
const ofClass = /^ or (?:more|fewer|less|over|above|older|younger|two|three|four|five)\b/;
const orTwo = /\b(?:one|two|three|four) or $/;

/** The first fault of a sentence; `next` is what the block says behind it. */
export function partsFault(text: string, found: readonly Quantity[], next: string): PartsFault | undefined {
  const quantities = found.filter(
    ({ start, end }) =>
      !ofClass.test(text.slice(end, end + 12)) &&
      !orTwo.test(text.slice(Math.max(0, start - 10), start)) &&
      !isLimit(text.slice(Math.max(0, start - 24), start), text.slice(end, end + 30)),
  );
  for (const [index, whole] of quantities.entries()) {
    if ((whole.kind !== "money" && whole.kind !== "count") || whole.value < 3) continue;
    const frame = frameOf(text, quantities, index);
    const fault = frame && judge(frame, text, next);
    // "There were 97 replies, covering 118 homes: …": the parts are those of another number before it.
    const another = quantities.slice(0, index).some(({ kind, value }) => kind === whole.kind && value === fault?.sum);
    if (fault && !another) return fault;
  }
  return totalled(text, quantities) ?? shared(text, quantities) ?? ofThe(text, quantities);
}

/** "52% in favour, 41% against and 17% with no opinion": the last part says that there is no more. */
function shared(text: string, quantities: readonly Quantity[]): PartsFault | undefined {
  const parts = quantities.filter(({ kind }) => kind === "percent");
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || parts.length < 3 || parts.length > 7 || parts.some(({ loose }) => loose)) return undefined;
  const words = parts.map(({ end }, at) => text.slice(end, parts[at + 1]?.start ?? end + 70));
  const joined = words.slice(0, -1).every((one) => joint.test(one) && one.length < 90);
  if (!joined || !remainder.test(words.at(-1) ?? "") || words.some((one) => open.test(one.replace(/\([^)]*\)/g, " "))))
    return undefined;
  const sum = parts.reduce((so, { value }) => so + value, 0);
  const slack = parts.reduce((so, { unit }) => so + unit / 2, 0.5 * first.unit);
  if (Math.abs(sum - 100) <= slack || sum < 75 || sum > 130) return undefined;
  return { start: first.start, end: last.end, sum, total: 100, sign: "%", doubtful: false };
}

/** "16 of the 22 letters were against and 5 in support": one part stands before the whole. */
function ofThe(text: string, quantities: readonly Quantity[]): PartsFault | undefined {
  for (const [index, part] of quantities.entries()) {
    const whole = quantities[index + 1];
    const others = quantities.slice(index + 2);
    if (!whole || part.kind !== "count" || whole.kind !== "count" || part.value >= whole.value) continue;
    if (others.length === 0 || others.length > 4 || others.some(({ kind }) => kind !== "count")) continue;
    if (!/^ of (?:the|its|those|these|their|our) $/.test(text.slice(part.end, whole.start))) continue;
    const all = [part, ...others];
    const words = [whole, ...others].map(({ end }, at) => text.slice(end, others[at]?.start ?? end + 60));
    if (words.some((one) => one.length > 80) || !(sides(words) || states.test(words.join(" ")))) continue;
    if (!words.slice(0, -1).every((one) => joint.test(one)) || !closing.test(words.at(-2) ?? "")) continue;
    if (words.some((one) => open.test(one.replace(/\([^)]*\)/g, " ")) || /[.:;]/.test(one.slice(0, -1)))) continue;
    const sum = all.reduce((so, { value }) => so + value, 0);
    if (sum === whole.value || sum < whole.value * 0.7 || leftover.test(words.at(-1) ?? "")) continue;
    const end = (others.at(-1)?.end ?? whole.end) + (/^[^.,;]*/.exec(words.at(-1) ?? "")?.[0].trimEnd().length ?? 0);
    return { start: part.start, end, sum, total: whole.value, sign: "", doubtful: sum < whole.value };
  }
  return undefined;
}

function judge({ whole, parts, words, claim }: Frame, text: string, next: string): PartsFault | undefined {
  const last = words.at(-1) ?? "";
  const all = words.join(" ");
  const left =
    (remainder.test(last) && !words.every((one) => lacking.test(one))) ||
    /\b(?:remaining|others?|rest|balance)\W+(?:an? )?$/.test(words.at(-2) ?? "");
  const closed = closing.test(words.at(-2) ?? "") || sides(words) || (left && /\bwith $/.test(words.at(-2) ?? ""));
  if (!closed || words.some((one) => open.test(one.replace(/\([^)]*\)/g, " ")))) return undefined;
  if (isOfOthers(parts, whole)) return undefined;
  if (funnel.test(text.slice(whole.end, parts.at(-1)?.end) + last)) return undefined;
  const banded = areBands(words);
  const sum = parts.reduce((so, { value }) => so + value, 0);
  const money = whole.kind === "money";
  const sign = money ? "£" : "";
  const off = sum - whole.value;
  if (Math.abs(off) <= slackOf([whole, ...parts]) || sum < whole.value * 0.55 || sum > whole.value * 1.6)
    return undefined;
  const end = (parts.at(-1)?.end ?? whole.end) + last.trimEnd().length;
  const start =
    whole.start -
    (clauseStart.test(text.slice(0, whole.start))
      ? (/of (?:the |these |all )?$/i.exec(text.slice(0, whole.start))?.[0].length ?? 0)
      : 0);
  const fault = { start, end: Math.min(end, text.length), sum, total: whole.value, sign } as const;
  const tail = `${last} ${text.slice(end, end + 60)} ${next.slice(0, 160)}`;
  if (off < 0) {
    // "Nine beeches and a hornbeam": one more.
    if (!money && (`${all} ${tail}`.match(oneMore)?.length ?? 0) >= -off) return undefined;
    // "60 are under 50 and 20 are 50 or over", of 84: the age of some is not known.
    if (claim === "whole" || left || banded)
      return leftover.test(tail) && !left ? undefined : { ...fault, doubtful: claim !== "whole" && !left };
    if (leftover.test(tail) || next.includes(inFigures(-off))) return undefined;
    if (claim === "some" && !money && (twoKinds.test(all) || isSlip(whole, parts, words, sum)))
      return { ...fault, doubtful: false };
    if (claim === "some" && !money)
      return (states.test(all) && (parts.length > 2 || /\b(?:vacant|empty|void)\b/.test(all))) ||
        fallsShort(parts, words, off)
        ? { ...fault, doubtful: true }
        : undefined;
    return { ...fault, doubtful: !money || !samePreposition(words, funded) };
  }
  if (
    claim !== "some" ||
    left ||
    banded ||
    twoKinds.test(all) ||
    exclusive.test(all) ||
    states.test(all) ||
    sides(words)
  )
    return { ...fault, doubtful: false };
  // Of what may overlap, parts that come so near the whole were meant to make it.
  if (!money && overlapping.test(all))
    return parts.length > 2 && off <= whole.value * 0.05 ? { ...fault, doubtful: true } : undefined;
  return { ...fault, doubtful: !samePreposition(words, /^(?:from|on|by|at|in|for|to)$/) };
}

/**
 * "109 were placed with 84 of its own carers, 74 with …", "two charities were asked; 22 replied, 9 for, 10 against and
 * 3 neither": one of the numbers is of something else, where the rest make all, or is the whole of those behind it.
 */
const isOfOthers = (parts: readonly Quantity[], whole: Quantity): boolean => {
  if (parts.length < 4) return false;
  const sum = (some: readonly Quantity[]): number => some.reduce((so, { value }) => so + value, 0);
  const over = sum(parts) - whole.value;
  return (
    (over > 0 && parts.slice(1).some(({ value }) => value === over)) ||
    parts.slice(0, -3).some(({ value }, at) => value === sum(parts.slice(at + 1)))
  );
};

/** "Seven firms expressed an interest, five were invited and three tendered": each is a part of those before it. */
const funnel = regex.i`
  \b(?:express\w*|show(?:ed|n)|interest(?:ed)?|applied|enquired|approached|invited|nominated|entered)\b[\s\S]*
  \b(?:invited|tendered|bid|bids|shortlisted|short-listed|interviewed|appointed|submitted|quoted)\b
`;
const oneMore = /(?:,| and| with) an? [a-z]/g;

/**
 * "Of which 12 are for rent, 10 for shared ownership and 8 for sale": three parts of a kind that leave one or two
 * things out.
 */
const fallsShort = (parts: readonly Quantity[], words: readonly string[], off: number): boolean =>
  parts.length > 2 &&
  off >= -2 &&
  parts.every(({ value }) => value > -2 * off) &&
  samePreposition(words, /^(?:for|from|in|on|to)$/);

/** "Of the 688, 301 are in Oakshott, 228 in Mill Brook and 149 in Ferndale": one digit more, and they would be all. */
const isSlip = (whole: Quantity, parts: readonly Quantity[], words: readonly string[], sum: number): boolean =>
  parts.length > 2 &&
  whole.value >= 100 &&
  isSlipOfParts(sum, whole, parts) &&
  samePreposition(words, /^(?:for|from|in|on|to|at|by)$/);

const funded = /^(?:from|by|through)$/;

/** Do the parts go on alike: "… from the county, … from the town"? */
const samePreposition = (words: readonly string[], which: RegExp): boolean => {
  const first = words.map((one) => /\b(?:from|on|by|at|in|for|to|through)\b/.exec(one)?.[0] ?? "");
  return first[0] !== undefined && which.test(first[0]) && first.every((one) => one === first[0]);
};

const inAll = /^,? (?:[a-z]+ )?(?:in all|in total|altogether|all told)\b/;
const total = /\b(?:in all|in total|altogether|all told|a total of|totall?ing|making|a sum of|adding up to|and so)\b/;
const makes = /\b(?:a total of|totall?ing|in all|making|in total|altogether|a sum of|adding up to|and so)(?: of)? $/;

/** "£64,000 for surfacing and £9,000 for fees, £73,000 in all". */
function totalled(text: string, quantities: readonly Quantity[]): PartsFault | undefined {
  if (quantities.length < 3 || !total.test(text)) return undefined;
  for (const [index, whole] of quantities.entries()) {
    if (index < 2 || whole.kind === "other" || whole.kind === "percent" || whole.kind === "measure") continue;
    if (
      !inAll.test(text.slice(whole.end, whole.end + 30)) &&
      !makes.test(text.slice(Math.max(0, whole.start - 24), whole.start))
    )
      continue;
    const earlier = quantities.slice(0, index);
    const parts = earlier.filter(({ kind }) => kind === whole.kind);
    const first = parts[0];
    if (
      !first ||
      parts.length < 2 ||
      parts.length > 7 ||
      earlier.some(({ kind }) => kind === "measure" || kind === "percent")
    )
      continue;
    const span = text.slice(first.start, whole.start);
    if (
      regex.i`
        \b(?:
          each|apiece|per|an? (?:year|week|month|day|head)|times|plus|VAT|less|minus|of (?:which|whom|these|them)|from|
          between|instead|(?<!, )against|rather|compared|up to|discount|in place of|than|before|previously|formerly|
          out of|once|replac\w+
        )\b|
        \.\s
      `.test(span) &&
      !/\bfrom\b/.test(span)
    )
      continue;
    const joined = parts.slice(0, -1).every((part, at) => joint.test(text.slice(part.end, parts[at + 1]?.start)));
    if (!joined) continue;
    const slack = slackOf([whole, ...parts]);
    // What stands before the first part may be of something else: any run of them that ends at the total will do.
    const sums = parts.map((_, at) => parts.slice(at).reduce((so, { value }) => so + value, 0));
    const sum = sums[0] ?? 0;
    const fits = sums.some((one) => Math.abs(one - whole.value) <= slack);
    if (fits || sum > whole.value * 1.6 || sum < whole.value * 0.55) continue;
    return {
      start: first.start,
      end: whole.end,
      sum,
      total: whole.value,
      sign: whole.kind === "money" ? "£" : "",
      doubtful: false,
    };
  }
  return undefined;
}
