import { oneLine, regex } from "../../../core/pattern/regex.ts";
import type { Span } from "../../../core/report/span.ts";
import { numberOf } from "../quantities.ts";
import { inFigures } from "../shownFigures.ts";

/** A measure that is told again in another unit, and is not the same. */
export interface ConversionFault extends Span {
  readonly said: string;
  readonly right: string;
}

/** Units by their short names: what they measure, and how much one is in square metres or metres. */
const units: readonly (readonly [name: RegExp, sort: "area" | "length", size: number])[] = [
  [/^(?:ha|hectares?)$/i, "area", 10_000],
  [/^acres?$/i, "area", 4046.86],
  [/^(?:square met(?:re|er)s?|sq\.? ?m(?:etres?)?|m2|m²|sqm)$/i, "area", 1],
  [/^(?:square (?:feet|foot)|sq\.? ?f(?:t|eet)|ft2|ft²|sqft)$/i, "area", 0.092903],
  [/^(?:square miles?|sq\.? ?miles?)$/i, "area", 2_589_988],
  [/^(?:square kilomet(?:re|er)s?|sq\.? ?km|km2|km²)$/i, "area", 1_000_000],
  [/^(?:miles?)$/i, "length", 1609.344],
  [/^(?:km|kilomet(?:re|er)s?)$/i, "length", 1000],
  [/^(?:m|met(?:re|er)s?)$/i, "length", 1],
  [/^(?:feet|foot|ft)$/i, "length", 0.3048],
  [/^(?:yards?|yds?)$/i, "length", 0.9144],
  [/^(?:cm|centimet(?:re|er)s?)$/i, "length", 0.01],
  [/^(?:mm|millimet(?:re|er)s?)$/i, "length", 0.001],
  [/^(?:inch(?:es)?)$/i, "length", 0.0254],
];
const unit = oneLine`
  (?:square|sq\.?) ?(?:met(?:re|er)s?|kilomet(?:re|er)s?|miles?|feet|foot|ft|km|m)|sqm|sqft|m[2²]|ft[2²]|km[2²]|
  hectares?|ha|acres?|miles?|km|kilomet(?:re|er)s?|met(?:re|er)s?|m|feet|foot|ft|yards?|yds?|cm|centimet(?:re|er)s?|mm|
  millimet(?:re|er)s?|inch(?:es)?
`;
const figures = "(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?";
const twice = regex`
  (?<![\d.,£])${figures} ?(${unit})(?: [a-z]+)?,? ?\(
  (?:about |approximately |approx\.? |around |some |or |c\. ?|nearly )?${figures} ?(${unit})\)
`;

const read = (name = "") => units.find(([pattern]) => pattern.test(name));
/** How far a figure may be off, as it is rounded. */
const roundedTo = (whole = "", decimals = ""): number =>
  decimals ? 10 ** (1 - decimals.length) : 10 ** Math.min(3, /0*$/.exec(whole.replace(/,/g, ""))?.[0].length ?? 0);

/**
 * "2.4 hectares (5.9 acres)": are they the same? Either may be rounded to its last figure, and three in a hundred are
 * let pass.
 */
export function conversionFault(text: string): ConversionFault | undefined {
  const match = text.includes("(") ? twice.exec(text) : null;
  if (!match) return undefined;
  const [words, whole, decimals, first, otherWhole, otherDecimals, second] = match;
  const [from, to] = [read(first), read(second)];
  if (!from || !to || from[1] !== to[1] || from[2] === to[2]) return undefined;
  const [value, other] = [numberOf(`${whole}${decimals ?? ""}`), numberOf(`${otherWhole}${otherDecimals ?? ""}`)];
  const right = (value * from[2]) / to[2];
  const slack = (roundedTo(whole, decimals) * from[2]) / to[2] + roundedTo(otherWhole, otherDecimals) + right * 0.03;
  if (value === 0 || Math.abs(right - other) <= slack) return undefined;
  return {
    start: match.index,
    end: match.index + words.length,
    said: `${otherWhole}${otherDecimals ?? ""} ${second}`,
    right: `${inFigures(right, right < 100 ? 1 : 0)} ${second}`,
  };
}
