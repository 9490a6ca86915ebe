import { regex } from "../../../core/pattern/regex.ts";
import { type Quantity, quantitiesIn, slackOf } from "../quantities.ts";
import type { PartsFault } from "./partsOfWhole.ts";

/**
 * The sum of the sentence before is found in parts: "It would be met by £80,000 from reserves and by £56,000 from …".
 */
const met = regex`
  ^(?:[\d.]+ )?(?:It|This|That|The (?:cost|sum|total|estimate|price|bill|work|scheme|project|whole))\b[^£.;:]{0,50}\b
  (?:met|funded|financed|paid(?: for)?|found|covered)\b
`;
const begins = /^(?:[\d.]+ )?(?:It|Th)/;
const part = /\b(by|from|with)( (?:a|the|up to|grants? of|a grant of|a contribution of|some))* $/;
const open = regex.i`
  \b(?:partly|part|some of|mainly|mostly|largely|including|a year|per annum|each year|loan|borrow\w*|over \w+ years)\b
`;

/** "The overspend is made up of £38,000 on vehicles and £22,000 on dredging." */
const madeUp = regex`
  ^(?:[\d.]+ )?(?:It|This|That|The [a-z-]+(?: [a-z-]+)?) (?:is|was|would be|will be|consists|comprises|comprised)\b ?
  (?:made up |composed )?(?:of )?(?=£)
`;
const joined = /^[^£.;:]{1,60}(?:, | and |, and )$/;
const loosely = /\b(?:up to|about|around|includ\w+|mainly|mostly|less|minus|net|offset|of which|rising|falling|or)\b/i;

/** Parts that a sentence gives of a sum just told, and that make none of the sums of the sentence before. */
export function madeUpFault(text: string, quantities: readonly Quantity[], before: string): PartsFault | undefined {
  if (!begins.test(text) || !madeUp.test(text) || loosely.test(text)) return undefined;
  const parts = quantities.filter(({ kind }) => kind === "money");
  const [first, last] = [parts[0], parts.at(-1)];
  const between = parts.slice(1).map(({ start }, at) => text.slice(parts[at]?.end ?? start, start));
  if (
    !first ||
    !last ||
    parts.length < 2 ||
    !between.every((one) => joined.test(one)) ||
    !/\band /.test(between.at(-1) ?? "")
  )
    return undefined;
  const told = quantitiesIn(before).filter(({ kind, loose }) => kind === "money" && !loose);
  const sum = parts.reduce((so, { value }) => so + value, 0);
  if (told.length > 3 || told.some((one) => Math.abs(sum - one.value) <= slackOf([one, ...parts]))) return undefined;
  const [whole, other] = told.filter(({ value }) => sum > value * 0.65 && sum < value * 1.5);
  if (!whole || other) return undefined;
  return { start: first.start, end: last.end, sum, total: whole.value, sign: "£", doubtful: false };
}

/** Parts of a sum that do not make it, where a sentence says by what the sum just told is met. */
export function metByFault(text: string, quantities: readonly Quantity[], before: string): PartsFault | undefined {
  if (!begins.test(text) || !met.test(text) || open.test(text)) return undefined;
  const told = quantitiesIn(before).filter(({ kind }) => kind === "money");
  const [whole] = told;
  if (!whole || told.length > 1 || whole.loose) return undefined;
  const parts: Quantity[] = [];
  let how = "";
  for (const one of quantities) {
    const said = one.kind === "money" && !one.loose ? part.exec(text.slice(0, one.start))?.[1] : undefined;
    if (!said || (how !== "" && said !== how)) continue;
    how = said;
    parts.push(one);
  }
  const [first, last] = [parts[0], parts.at(-1)];
  const sum = parts.reduce((so, { value }) => so + value, 0);
  if (!first || !last || parts.length < 2 || Math.abs(sum - whole.value) <= slackOf([whole, ...parts]))
    return undefined;
  if (sum < whole.value * 0.55 || sum > whole.value * 1.6) return undefined;
  return { start: first.start, end: last.end, sum, total: whole.value, sign: "£", doubtful: false };
}
