import type { PartsFault } from "./partsOfWhole.ts";
import { type Quantity, quantitiesIn, slackOf } from "./quantities.ts";

/** The sum of the sentence before is found in parts: "It would be met by £80,000 from reserves and by £56,000 from …". */
const met =
  /^(?:[\d.]+ )?(?:It|This|That|The (?:cost|sum|total|estimate|price|bill|work|scheme|project|whole))\b[^£.;:]{0,50}\b(?:met|funded|financed|paid(?: for)?|found|covered)\b/;
const begins = /^(?:[\d.]+ )?(?:It|Th)/;
const part = /\b(by|from|with)( (?:a|the|up to|grants? of|a grant of|a contribution of|some))* $/;
const open =
  /\b(?:partly|part|some of|mainly|mostly|largely|including|a year|per annum|each year|loan|borrow\w*|over \w+ years)\b/i;

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
