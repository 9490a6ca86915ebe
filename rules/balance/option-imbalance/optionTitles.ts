import { regex } from "../../../core/pattern/regex.ts";
import type { Gathered, ReportMark } from "../../../core/rule/rule.ts";
import type { OptionFact } from "../options/optionFacts.ts";
import { namesPresentOnly } from "../options/optionProse.ts";
import { readSides } from "../options/optionSides.ts";

const title = /^(?:\(?\w{1,2}[.)]\s+)?(\p{Lu}[^.:;–—]{2,45}?)(?:\s[–—-]\s|[:.]\s+)(?=\S)/u;
/** Titles of what is said about an option, and not of one. */
const besides = regex.i`
  ^(?:
    merits?|demerits?|(?:dis)?advantages?|benefits?|pros|cons|risks?|costs?|for|against|note|source|reasons?|
    conclusions?|summary|table|figure|appendix|section|paragraph|contact|officers?|the|these|this|there|it|in|as|all
  )\b
`;

/**
 * Options without a number, one under another in the section for options ("Do nothing: …", "Rebuild: …"), one of them
 * the present course: is one waved off in a phrase where another has four times the words?
 */
export function unlikeTitles(facts: readonly Gathered<OptionFact>[]): ReportMark<"words"> | undefined {
  const titled = facts.flatMap(({ fact, kind, block }) => {
    if (!fact.inOptions || kind === "heading" || kind === "cell" || fact.text.length > 1500) return [];
    const match = title.exec(fact.text);
    const label = match?.[1] ?? "";
    if (!match || besides.test(label) || /^options?\b/i.test(label)) return [];
    return [{ label, block, text: fact.text.slice(match[0].length) }];
  });
  if (titled.length < 2 || titled.length > 6 || !titled.some(({ label }) => namesPresentOnly(label))) return undefined;
  const byLength = titled
    .map(({ text, ...rest }) => ({ ...rest, sides: readSides(text) }))
    .toSorted((a, b) => a.sides.words - b.sides.words);
  const [short, long] = [byLength[0], byLength.at(-1)];
  if (!short || !long || short.sides.figures > 0 || short.sides.words > 8) return undefined;
  if (long.sides.words < 20 || long.sides.words < 4 * short.sides.words) return undefined;
  return {
    at: { block: short.block },
    message: "words",
    data: { short: short.label, few: short.sides.words, long: long.label, many: long.sides.words },
    severity: "info",
  };
}
