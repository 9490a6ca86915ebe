import type { ReportMark } from "../../../core/rule/rule.ts";
import type { Option } from "../options/optionsAnalysis.ts";

type Key = "words" | "cost" | "evidence" | "sides";

/** Three words for one, and so many that it shows. */
const ratio = 3;
const much = 90;

/**
 * Holds the options that a report sets out against each other: their length, their figures, and what is said for and
 * against each.
 */
export function compareOptions(options: readonly Option[]): ReportMark<Key> | undefined {
  if (
    options.length < 2 ||
    options.some(({ form }) => form === "table") !== options.every(({ form }) => form === "table")
  )
    return undefined;
  const byLength = [...options].sort((a, b) => a.sides.words - b.sides.words);
  const [short, long] = [byLength.find(({ refers }) => !refers), byLength.at(-1)];
  if (!short || !long || short === long) return undefined;
  return unlikeLength(short, long) ?? unlikeFigures(options) ?? unlikeSides(options) ?? oneCosted(options);
}

/** "The first course is … The second is …": only their length, and only for information. */
export function compareLoose(options: readonly Option[]): ReportMark<Key> | undefined {
  const [short, ...longer] = options
    .filter(({ inSection, guessed }) => inSection && !guessed)
    .toSorted((a, b) => a.sides.words - b.sides.words);
  const long = longer.at(-1);
  const found = short && long && !short.refers ? unlikeLength(short, long) : undefined;
  return found ? { ...found, severity: "info" } : undefined;
}

function unlikeLength(short: Option, long: Option): ReportMark<Key> | undefined {
  const [few, many] = [short.sides.words, long.sides.words];
  const bare = !short.sides.cost && (long.sides.cost || short.sides.merits === 0);
  const plain = many >= much && many >= ratio * few && (bare || many >= 2 * ratio * few) && !long.refers;
  const unanswered = many >= 18 && many >= 4 * Math.max(2, few) && (!short.doNothing || (few <= 14 && many >= 30));
  const thin =
    many >= ratio * few &&
    bare &&
    !whole(short) &&
    !short.doNothing &&
    (few <= 8 ? many >= 18 : many >= 30 && few <= 30);
  if (!plain && !unanswered && !thin) return undefined;
  return {
    at: short.place,
    message: "words",
    data: { short: short.label, few, long: long.label, many },
    ...(plain && bare && !short.doNothing ? {} : { severity: "info" as const }),
  };
}

/** Something is said both for it and against it. */
const whole = ({ sides }: Option): boolean => sides.merits > 0 && sides.demerits + sides.weak > 0;

/** Figures and evidence for one, and nothing but words for another that is half as long. */
function unlikeFigures(options: readonly Option[]): ReportMark<Key> | undefined {
  const [full] = [...options].sort((a, b) => b.sides.figures - a.sides.figures);
  const bare = options.find(({ sides, refers }) => sides.figures === 0 && sides.words > 0 && !refers);
  if (!full || !bare || full.sides.figures < 4 || full.sides.words < 2 * bare.sides.words) return undefined;
  if (full.form === "table" || (bare.doNothing && full.sides.figures < 6)) return undefined;
  return {
    at: bare.place,
    message: "evidence",
    data: { long: full.label, many: full.sides.figures, short: bare.label },
    severity: "info",
  };
}

/**
 * All, or nearly all, that is said of one speaks for it, and of another against it; or under "Advantages" one has many
 * points and another a single one.
 */
function unlikeSides(options: readonly Option[]): ReportMark<Key> | undefined {
  for (const praised of options) {
    const { merits, demerits } = praised.sides;
    if (praised.form === "table" || merits === 0) continue;
    const points = pointsOf(praised);
    const faulted = options.find(
      (one) =>
        one !== praised &&
        !one.refers &&
        ((merits >= 2 && merits >= 4 * demerits && against(one) + merits >= (one.sides.figures > 0 ? 6 : 4)) ||
          (one.sides.figures === 0 && merits >= 4 * demerits && merits >= 4 && mostlyAgainst(one)) ||
          (points >= 5 && demerits === 0 && praised.sides.namesMerits && one.sides.namesMerits && pointsOf(one) === 1)),
    );
    if (!faulted) continue;
    return {
      at: faulted.place,
      message: "sides",
      data: { long: praised.label, short: faulted.label },
      severity: "info",
    };
  }
  return undefined;
}

/** How much is said against an option for which nothing, or next to nothing, is said. */
const against = ({ sides }: Option): number =>
  sides.demerits >= 2 && sides.demerits >= 4 * sides.merits ? sides.demerits : Number.NEGATIVE_INFINITY;

const mostlyAgainst = ({ sides }: Option): boolean => sides.demerits >= 4 && sides.demerits >= 2 * sides.merits;

const pointsOf = ({ sides }: Option): number =>
  sides.merited.reduce((sum, said) => sum + said.split(/[;,]\s/).length, 0);

function oneCosted(options: readonly Option[]): ReportMark<Key> | undefined {
  const costed = options.filter(({ sides }) => sides.cost);
  const [only] = costed;
  return only && costed.length === 1 && options.length > 2
    ? { at: only.place, message: "cost", data: { option: only.label }, severity: "info" }
    : undefined;
}
