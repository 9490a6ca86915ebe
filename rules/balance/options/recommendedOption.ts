import { oneLine } from "../../../core/pattern/regex.ts";
import { numbers } from "./optionLabel.ts";

const number = String.raw`(\d{1,2}[a-z]?|[a-z]|one|two|three|four|five|six)(?![\p{L}\d])`;
const asks = String.raw`\b(?:approv|agree|adopt|proceed|select|choos|chose|support|accept|endors|recommend|implement|tak(?:e|ing)|pursu|go(?:es)? (?:ahead )?with|prefer|authoris|commission)\w*`;
const turned = String.raw`\b(?:not?|nor|reject\w*|declin\w*|refus\w*|rather than|instead of|in place of|discount\w*|except|other than|over)\b`;
const asked = new RegExp(
  oneLine`
    (?<!\bnot (?:to )?)${asks}((?:(?!${turned})[^.;:]){0,60}?)\boptions? ${number}
    (?:,? (?:and|with) (?:option )?${number})?
  `,
  "giu",
);
const passive = new RegExp(
  oneLine`
    \boption ${number}(?:(?!${turned})[^.;]){0,60}?\b(?:be|is) (?:\w+ly )?(?:
      approved|agreed|adopted|selected|chosen|supported|accepted|endorsed|recommended|implemented|preferred|pursued|
      taken forward
    )
  `,
  "giu",
);

/**
 * The numbers or letters, in lower case, of the options that a recommendation asks for: "approves option 1", "that
 * Option B be adopted".
 */
export function recommendedOptions(text: string): readonly string[] {
  const found = [
    ...[...text.matchAll(asked)].flatMap(([, , first, second]) => [first, second]),
    ...[...text.matchAll(passive)].map(([, first]) => first),
  ];
  return found.flatMap((id) => (id === undefined ? [] : (numbers[id.toLowerCase()] ?? id.toLowerCase())));
}
