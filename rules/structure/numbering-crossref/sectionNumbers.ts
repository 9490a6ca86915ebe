import type { Gathered, Outline } from "../../../core/rule/rule.ts";
import type { Numbered } from "../numbering/numbers.ts";

/**
 * The facts, with the numbers of headings whose words have none: a line in capitals that stands alone is an item of a
 * list to Markdown, and its number is the item's.
 */
export const withSectionNumbers = (
  { sections }: Outline,
  facts: readonly Gathered<Numbered>[],
): readonly Gathered<Numbered>[] =>
  facts.map((one) => {
    if (!one.fact.heading || one.fact.number !== undefined) return one;
    const number = sections.find(({ index }) => index === one.section.index)?.number;
    return number !== undefined && whole.test(number)
      ? { ...one, fact: { ...one.fact, number: number.replace(/\.0$/, ""), apart: true as const } }
      : one;
  });

const whole = /^\d{1,2}(?:\.\d{1,2})*$/;
