import { regex } from "../../../core/pattern/regex.ts";
import type { Span } from "../../../core/report/span.ts";
import type { BlockView, Gathered } from "../../../core/rule/rule.ts";
import type { FigureFault } from "./figureFault.ts";
import { isOneDigitOff } from "./slips.ts";

/** A price for an hour, a week, a head, as the text tells it: "the rate of £24.10 an hour". */
export interface Tariff extends Span {
  /** What it is and what it is for, in small letters: "rate/hour". */
  readonly name: string;
  readonly value: number;
  readonly said: string;
  /** "The rate of": the one that the reader knows of. */
  readonly known: boolean;
}

const price = regex.g`
  \b(?:([Tt]he|[Tt]his|[Tt]hat|[Aa]n?) )?((?:(?!the |an? |this |that )[a-z-]+ ){0,2})
  (rate|charge|fee|price|rent|fare|tariff|toll|premium|subscription|levy)
  \ (?:of|at|is|was|to|would be|will be|is set at|was set at|is to be|is put at) £(\d{1,3}(?:\.\d\d)?)(?![\d,])
  \ (?:an?|per|each|every|for each|for every|for an?) (
    hour|day|night|week|month|mile|head|journey|visit|bag|metre|session|pitch|place|plot|stall|person|child|meal|sheet|
    tonne|square metre|square foot
  )\b
`;
/** A price that is no longer, or not yet, the one that is meant, or somebody else's. */
const another = regex.i`
  \b(?:
    average|present|current|existing|previous|former|old|new|proposed|first|second|reduced|lower|higher|other|minimum|
    maximum|lowest|highest|standard|concessionary|discounted|peak|off-peak|weekend|evening|winter|summer|national|
    market|last|next|additional|extra|real|living|market
  )\b|
  \b(?:
    from|against|instead of|rather than|compared with|up to|between|if|were|neighbouring|elsewhere|option|raised?|rise|
    rises|rose|increas\w+|cut|reduc\w+
  ) 
`;
/** Prices are read in a text that has few of them. */
const mostOfText = 3;

/** The prices of a block, where none is held against another there already. */
export function tariffsIn({ sentences }: Pick<BlockView, "sentences">): readonly Tariff[] {
  const found: Tariff[] = [];
  for (const { start, text } of sentences) {
    if (!text.includes("£")) continue;
    price.lastIndex = 0;
    for (let match = price.exec(text); match; match = price.exec(text)) {
      const [words, article = "", adjectives = "", noun = "", figures = "", unit = ""] = match;
      if (another.test(text.slice(Math.max(0, match.index - 60), match.index + words.indexOf("£")))) continue;
      found.push({
        start: start + match.index,
        end: start + match.index + words.length,
        name: `${adjectives}${noun}/${unit}`,
        value: Number(figures),
        said: `£${figures}`,
        known: article.toLowerCase() === "the",
      });
    }
  }
  return found.length > mostOfText ? [] : found;
}

/**
 * A price that is another where it is taken up again: "the rate of £24.60 an hour", of which £24.10 alone was told.
 * Nothing is said where a report has three prices of one name.
 */
export function* wrongTariffs(
  facts: readonly Gathered<{ readonly tariffs?: readonly Tariff[] }>[],
): Generator<FigureFault> {
  const all = facts.flatMap(({ fact, block }) => (fact.tariffs ?? []).map((tariff) => ({ tariff, block })));
  for (const [index, two] of all.entries()) {
    const others = all.filter(({ tariff }) => tariff.name === two.tariff.name && tariff.value !== two.tariff.value);
    const [one] = others;
    if (!one || !two.tariff.known || one.block === two.block || all.indexOf(one) > index) continue;
    if (
      others.some(({ tariff }) => tariff.value !== one.tariff.value) ||
      !isOneDigitOff(inPence(one.tariff), inPence(two.tariff))
    )
      continue;
    const { start, end, said } = two.tariff;
    yield { block: two.block, start, end, said, right: one.tariff.said };
  }
}

const inPence = ({ value }: Tariff): { readonly value: number } => ({ value: Math.round(value * 100) });
