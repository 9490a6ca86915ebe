import { regex } from "../../../core/pattern/regex.ts";
import { inFigures } from "../shownFigures.ts";
import type { PartsFault } from "./partsOfWhole.ts";
import { type ReckoningFault, wrongSum } from "./reckoning.ts";
import { isOneDigit } from "./slips.ts";

const units = "hectares|acres|miles|km|kilometres|metres|square metres|tonnes|litres|kilowatts|megawatts|cubic metres";
const whole = regex`
  (?<![\d.,£])(?<whole>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?) (?<unit>${units})\b(?<led>[^.:;\d£%]{0,50}): (?<list>[^;:]{10,300})
`;
const part = /(?<![\d.,£/-])(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?![\d/]|\.\d|,\d{3})/g;
const joint = regex`
  (?:,|,? and|;)\ (?:(?:the\ (?:remaining|other|last)|another|a\ further|and|some)\ )*$
`;
/** Something else than parts of it, or only some of them. */
const open = regex.i`
  \b(?:
    long|wide|deep|high|by|of which|includ\w+|from|to \d|each|per|about|around|nearly|some|over|up to|both|between|also|
    mainly|chiefly|mostly|minutes|years|weeks|days|hours
  )\b|[£%]
`;

/** "Covers 1.9 hectares: 0.9 for lorries, 0.5 for stores and 0.6 unused": parts of a measure that do not make it. */
export function measurePartsFault(text: string): PartsFault | undefined {
  if (!/\d[^.:;£%]{4,70}: [^;:]{0,300}?\d/.test(text)) return undefined;
  const match = whole.exec(text);
  const { whole: given = "", list: rest = "", led = "" } = match?.groups ?? {};
  if (
    !match ||
    /\b(?:about|around|nearly|some|over|almost) $/i.test(text.slice(Math.max(0, match.index - 8), match.index))
  )
    return undefined;
  const stop = /\.(?:\s|$)/.exec(rest)?.index ?? rest.length;
  const list = rest.slice(0, stop);
  const parts = Array.from(list.matchAll(part), ({ 0: said, 1: figures = "", index }) => ({
    index,
    end: index + said.length,
    value: Number(figures.replace(/,/g, "")),
  }));
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last || parts.length < 2 || parts.length > 7 || open.test(list) || open.test(led)) return undefined;
  if (first.index > 40 || !/\band\b/.test(list.slice(parts.at(-2)?.end, last.index))) return undefined;
  // Each with its own words behind it, or each before it.
  const ahead = first.index === 0 || /^(?:a|the|some) $/.test(list.slice(0, first.index));
  const joined = parts.slice(1).every(({ index }, at) => joint.test(list.slice(parts[at]?.end, index)));
  if (ahead ? !joined : list.slice(last.end).trim().length > 24) return undefined;
  const total = Number(given.replace(/,/g, ""));
  const sum = Math.round(parts.reduce((so, { value }) => so + value, 0) * 1e6) / 1e6;
  const step = given.includes(".") ? 10 ** -(given.split(".")[1]?.length ?? 0) : 0;
  const within = Math.abs(sum - total) <= (parts.length > 2 ? 0 : step / 2) + 1e-9;
  if (within || sum < total * 0.7 || sum > total * 1.5) return undefined;
  // Rounded parts may be a step off; a digit of one of three or more is a slip all the same, for information.
  const start = match.index;
  const from = match.index + match[0].length - rest.length;
  return {
    start,
    end: from + list.trimEnd().length,
    sum,
    total,
    sign: "",
    doubtful: sum < total || Math.abs(sum - total) <= step * 1.01,
  };
}

const area = regex`
  (?<![\d.,£])(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?) (?<unit>square|sq\.?|cubic) (?:met(?:re|er)s|m\b|yards|feet)
`;
const length = /(?<![\d.,£])(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?= (?:metres|m|yards|feet)\b| ?(?:by|x|×) \d)/g;
const drawn =
  /\b(?:therefore|thus|so|that is|which is|making|an area|a footprint|take up|takes up|cover|occup\w+|or)\b/i;
/** More than the two lengths is in it. */
const more =
  /\b(?:with|includ\w+|plus|besides|about|around|nearly|over|up to|at least|remaining|other|verges?|margins?)\b/i;

/**
 * "It would be 310 metres long and 8 metres wide. It would take up 2,840 square metres": what two of the lengths told
 * before make, with a digit that is another.
 */
export function areaFault(text: string, before: string): ReckoningFault | undefined {
  if (!/\d (?:square|sq|cubic)/.test(text)) return undefined;
  const match = area.exec(text);
  const ahead = text.slice(0, match?.index ?? 0);
  if (!match || !drawn.test(ahead) || more.test(ahead)) return undefined;
  const said = Number((match[1] ?? "").replace(/,/g, ""));
  const lengths = Array.from(`${before} ${text.slice(0, match.index)}`.matchAll(length), ([, one = ""]) =>
    Number(one.replace(/,/g, "")),
  );
  if (said < 10 || lengths.length < 2 || lengths.length > 5) return undefined;
  const two = lengths.flatMap((a, at) => lengths.slice(at + 1).map((b) => a * b));
  const made = [...two, ...lengths.map((a) => a * a), ...lengths.flatMap((c) => two.map((one) => one * c))];
  if (made.some((one) => Math.abs(one - said) <= Math.max(1, said * 0.02))) return undefined;
  const right = (match.groups?.unit === "cubic" ? made : two).find((one) => isOneDigit(one, said));
  if (right === undefined) return undefined;
  const start = match.index;
  return wrongSum(text, start, { start, end: start + match[0].length }, inFigures(right, 1));
}
