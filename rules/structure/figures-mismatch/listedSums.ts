import { oneLine, regex } from "../../../core/pattern/regex.ts";
import type { Span } from "../../../core/report/span.ts";
import type { Gathered } from "../../../core/rule/rule.ts";
import { type Quantity, quantitiesIn, slackOf } from "../quantities.ts";
import type { PartsFault } from "./partsOfWhole.ts";

/** A whole that a text gives before it lists the parts, and how sure it is that they are all of it. */
export interface Whole extends Span {
  readonly candidates: readonly Quantity[];
  readonly closed: boolean;
}

/** Words by which what follows is the whole, parted. */
const closing = regex.i`
  \b(?:
    as follows|shared|divided|split|parted|allocat\w+|distribut\w+|apportion\w+|assigned|broken down|breakdown|made up|
    compris\w+|consist\w*|fall (?:into|under)|fell (?:into|under)|between|
    by (?:ward|area|type|site|band|year|team|service|age|place|zone|parish|school|tenure|size)|spent|
    (?:funded|met|financed|paid|raised|found) (?:by|from)|
    (?:come|came|comes|go|goes|went|stand|lie|live|work) (?:from|to|in|at|on)|
    in (?:two|three|four|five|six|seven|eight) [a-z]+(?=:)|in total|in all|altogether|(?:are|were|is|was|be)
  )\b
`;
/** What is listed is only some of it, may overlap or is numbered and not counted. */
const partial = regex.i`
  \b(?:
    includ\w+|such as|main|chief(?:ly)?|principal|mostly|mainly|most|among (?:them|others)|
    of (?:which|whom|these|those)|points?|issues|comments|reasons|themes|concerns|grounds|topics|mention\w*|raised by|
    cited|named|more than one|some|top|largest|biggest|busiest|examples?|notabl[ey]|could|up to|each|per|every|at least|
    paragraphs?|conditions?|polic(?:y|ies)|pages?|sections?|minutes?|items?|questions?|votes? for|chose|ticked|wanted|
    used|visited|attended|needed|owns?|owned|charged?|payable|compared|against|rose|fell|grew|increase\w*|decrease\w*|
    previous\w*|remaining
  )\b
`;

const counts = (text: string): readonly Quantity[] =>
  quantitiesIn(text).filter(({ kind, loose, value }) => (kind === "count" || kind === "money") && !loose && value > 0);

/** What a text that ends with a colon says is to be listed. */
export function wholeBefore(text: string): Whole | undefined {
  const from = text.slice(0, -1).lastIndexOf(". ") + 1;
  const words = text.slice(from);
  if (words.length > 260 || partial.test(words)) return undefined;
  const candidates = counts(words).filter(({ value }) => value > 2);
  return candidates.length === 0 || candidates.length > 3
    ? undefined
    : {
        start: from + (words.length - words.trimStart().length),
        end: text.length,
        candidates,
        closed: closing.test(words),
      };
}

const first = /^(?:£ ?)?\d|^(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en)\b/;
/** The number of an item, where it has one alone, first, last or behind a dash. */
function partOf(item: string): Quantity | undefined {
  const [one, two] = quantitiesIn(item).filter(({ kind }) => kind !== "other");
  if (!one || two || one.loose || (one.kind !== "count" && one.kind !== "money")) return undefined;
  const ahead = item.slice(0, one.start);
  const behind = item.slice(one.end);
  const edge =
    (ahead === "" && first.test(item)) || /[:–—(,-] ?$/.test(ahead) || /^\)?(?: \w+)?[.,;)]*(?: and)?$/.test(behind);
  return edge ? one : undefined;
}

/** The parts against the whole: a fault where they come near it and do not make it. */
function weigh({ candidates, closed, start }: Whole, items: readonly string[], end: number): PartsFault | undefined {
  const parts = items.map(partOf);
  const kind = parts[0]?.kind;
  if (parts.length < 2 || parts.length > 16 || parts.some((one) => one === undefined || one.kind !== kind))
    return undefined;
  const all = parts.flatMap((one) => one ?? []);
  const greatest = Math.max(...all.map(({ value }) => value));
  const sum = all.reduce((so, { value }) => so + value, 0);
  const wholes = candidates.filter((one) => one.kind === kind);
  const [whole, other] = wholes.filter(({ value }) => value >= greatest);
  if (!whole || other || wholes.some((one) => Math.abs(one.value - sum) <= slackOf([one, ...all]))) return undefined;
  if (whole.value <= all.length || sum < whole.value * 0.6 || sum > whole.value * 1.5) return undefined;
  return { start, end, sum, total: whole.value, sign: kind === "money" ? "£" : "", doubtful: !closed };
}

type Listed = readonly Gathered<{ readonly whole?: Whole; readonly item?: string }>[];

/** What an item says of a list's sum; "" for one that says nothing of it, whatever its words. */
export const itemOf = (text: string, numbers: boolean): string =>
  numbers || /\d|\bone\b|total|rest|remainder|other|elsewhere|of which/i.test(text) ? text : "";

/** Lists whose items do not make the whole that was announced for them. */
export function* wrongLists(wholes: Listed, items: Listed): Generator<PartsFault & { readonly block: number }> {
  if (wholes.length === 0) return;
  const byBlock = new Map(items.map(({ fact, block }) => [block, fact.item ?? ""] as const));
  for (const { fact, block } of wholes) {
    const { whole } = fact;
    if (!whole) continue;
    const list: string[] = [];
    for (let at = block + 1; byBlock.has(at); at++) list.push(byBlock.get(at) ?? "");
    if (
      list.some(
        (one) => /^(?:sub-?)?total\b|\b(?:rest|remainder|others?|elsewhere|of which)\b/i.test(one) && !/\d/.test(one),
      )
    )
      continue;
    const fault = weigh(
      whole,
      list.filter((one) => !/^(?:grand )?total\b/i.test(one)),
      whole.end,
    );
    if (fault) yield { block, ...fault };
  }
}

/** "£9,600, made up of paint £4,100, labour £3,900 and hire £1,200": each name stands before its sum. */
const namedParts = regex`
  \b(?:made up of|comprising|compris(?:es|ed of)|consist(?:s|ing) of|namely)[:,]?
  \ ((?:[a-z][a-z'’ -]{2,40} £[\d,.]+(?:m|k)?(?:, and|,|;| and| with)? ?){2,8})
`;

/** "£480,000, of which the grant meets £310,000 and the Council £170,000". */
const gives = oneLine`
  (?:would |will |is to |are to )?
  (?:meets?|pays?|bears?|gives?|contributes?|provides?|finds?|funds?|puts? in|comes? from|be met by)
`;
const metByNames = regex`
  £[\d,.]+(?:m|k)?(?: [a-z]+){0,3},? (?:of which|towards which) (?:the |its )?[A-Za-z][\w'’ ]{2,40}? ${gives} £[\d,.]+
  (?:m|k)?(?:, (?:the |its )?[A-Za-z][\w'’ ]{2,40} £[\d,.]+(?:m|k)?){0,3},? and (?:the |its )?[A-Za-z][\w'’ ]{2,40}
  \ £[\d,.]+(?:m|k)?
`;

const bracketed = / \(((?:£ ?)?\d[\d,]*(?:\.\d+)?m?)\)/g;

/** "The 212 are shared as follows: Ashby 84, Corby 76 and the rest 47", or the numbers in brackets behind each. */
export function sharesFault(text: string): PartsFault | undefined {
  const colon = text.indexOf(": ");
  if (colon > 0 && text.indexOf(": ", colon + 2) < 0) {
    const whole = wholeBefore(text.slice(0, colon + 1));
    const list = text.slice(colon + 2).replace(/[.\s]+$/, "");
    // Numbers that stand first are read elsewhere.
    if (whole && !/^(?:£ ?)?\d/.test(list)) {
      const fault = weigh(
        whole,
        list.split(/;\s+(?:and )?|,\s+(?:and )?|\s+and\s+(?=[^,;]*(?:\d|\([a-z-]+\)))/),
        text.length,
      );
      if (fault) return fault;
    }
  }
  const named = namedParts.exec(text);
  if (named) {
    const whole = wholeBefore(`${text.slice(0, named.index)}made up of:`);
    const list = named[1]?.replace(/[.\s]+$/, "") ?? "";
    const fault =
      whole &&
      weigh(
        whole,
        list.split(/;\s+(?:and )?|,\s+(?:and )?|(?<=\d[mk]?)\s+(?:and|with)\s+/),
        named.index + named[0].length,
      );
    if (fault) return fault;
  }
  const met = metByNames.exec(text);
  if (met) {
    const sums = [...met[0].matchAll(/£[\d,.]+(?:m|k)?/g)].map(([one]) => one.replace(/[.,]$/, ""));
    const [total = "", ...rest] = sums;
    const fault = weigh(
      { candidates: counts(total), closed: true, start: met.index, end: 0 },
      rest,
      met.index + met[0].replace(/[.,]$/, "").length,
    );
    if (fault) return fault;
  }
  const inBrackets = [...text.matchAll(bracketed)];
  const start = inBrackets[0]?.index;
  const last = inBrackets.at(-1);
  if (start === undefined || !last || inBrackets.length < 2 || !/(?:,| and)\b[^()]*$/.test(text.slice(0, last.index)))
    return undefined;
  // "Benefit (40 marks), cost (60)": what stands in brackets ahead of them is one of the parts.
  const whole = wholeBefore(`${text.slice(0, start).replace(/\([^)]*\)/g, (one) => "_".repeat(one.length))}:`);
  const end = last.index + last[0].length;
  return whole?.closed &&
    !ofTheRest.test(text.slice(0, start)) &&
    !/\b(?:are|were|is|was|be)\b/.test(text.slice(start, end))
    ? weigh(
        whole,
        inBrackets.map(([, one = ""]) => one),
        end,
      )
    : undefined;
}
/**
 * "A grant of £180,000 has been awarded; the rest is from the fund (£96,000) and …": the parts are of what was not
 * told.
 */
const ofTheRest =
  /\b(?:rest|balance|remainder|remaining [a-z]+|others?) (?:is|are|was|were|will be|would be|comes?|came)\b/;
