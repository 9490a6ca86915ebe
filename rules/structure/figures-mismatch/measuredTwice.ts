import { regex } from "../../../core/pattern/regex.ts";
import type { Span } from "../../../core/report/span.ts";
import type { Gathered } from "../../../core/rule/rule.ts";
import { amountOf } from "../sizes.ts";
import type { FigureFault } from "./figureFault.ts";
import { isNearly, withDigits } from "./slips.ts";

/** How large, heavy or long a thing is said to be: "the overburden, 1.08 million cubic metres". */
export interface Measured extends Span {
  /** The thing, in small letters. */
  readonly noun: string;
  /** In thousandths of the unit, so that decimals count as digits. */
  readonly value: number;
  readonly unit: string;
  /** As printed. */
  readonly said: string;
}

const measure = regex.g`
  \b([A-Za-z-]{5,})(?:,? (?:of|at)|,| (?:is|was|are|were|would be|covers?|weighs?|measures?))
  \ (?:(?:about|some|around|nearly) )?((\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?: (million|thousand))?
  \ ((?:cubic|square) (?:metres|feet|yards)|tonnes|hectares|acres|kilometres|miles|metres|litres|(?:mega|kilo)watt(?:s|[ -]hours))
  )\b
`;
/** More measures of one kind than this, and they are of many things. */
const most = 6;

/** The measures of a text that say of what they are. */
export function measuredIn(text: string): readonly Measured[] {
  return Array.from(text.matchAll(measure), (match): Measured => {
    const [whole, noun = "", said = "", figures = "", decimals = "", size = "", unit = ""] = match;
    const end = match.index + whole.length;
    const value = amountOf(figures, decimals, size) * 1000;
    return { noun: noun.toLowerCase(), value, unit, said, start: end - said.length, end };
  });
}

/** Where one thing is measured twice, and the digits of the second are those of the first out of their places. */
export function* wrongMeasures(
  facts: readonly Gathered<{ readonly measured?: readonly Measured[] }>[],
): Generator<FigureFault> {
  const all = facts.flatMap(({ fact, block }) => (fact.measured ?? []).map((one) => ({ ...one, block })));
  for (const [index, two] of all.entries()) {
    const ofUnit = all.filter(({ unit }) => unit === two.unit);
    if (ofUnit.length > most) continue;
    const others = ofUnit.filter(({ noun, value }) => noun === two.noun && value !== two.value);
    const one = others.find(
      (other) => all.indexOf(other) < index && other.block !== two.block && isSlip(other.value, two.value),
    );
    if (one && others.every(({ value }) => value === one.value))
      yield { block: two.block, start: two.start, end: two.end, said: two.said, right: one.said };
  }
}

const isSlip = (a: number, b: number): boolean => {
  const [one, two] = [withDigits(a), withDigits(b)];
  return one.digits !== two.digits && isNearly(one, two);
};
