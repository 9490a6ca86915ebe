import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { monthNames } from "../../../core/report/dates.ts";
import type { Span } from "../../../core/report/span.ts";
import type { BlockView, Gathered } from "../../../core/rule/rule.ts";
import { numberOf, wordedNumber } from "../quantities.ts";
import { inFigures } from "../shownFigures.ts";
import type { FigureFault } from "./figureFault.ts";

/** What a block moves "from 60 to 45", and "from 90 to 60". */
export interface MovesTold {
  readonly sign: "£" | "";
  readonly steps: readonly number[];
}

/** "The two reductions would take 35 places": what so many moves come to together. */
export interface MovesMade extends Span {
  readonly number: number;
  readonly sign: "£" | "";
  readonly value: number;
  readonly said: string;
}

const figure = oneLine`
  (£?)(\d{1,3}(?:,\d{3})+|\d+)(?![.,]?\d| ?(?:%|m\b|k\b|per cent|million|pm|am|${monthNames.join("|")}))
`;
const moved = regex.g`\bfrom ${figure}(?: [a-z]+)? to ${figure}`;
const made = regex.g`
  \b[Tt]he (${wordedNumber}|\d{1,2}) (?:reductions|cuts|increases|rises|additions|falls) (?:together )?
  (?:would |will )?(?:together )?
  (?:take(?: away)?|remove|add|save|release|free|makes?|come to|amount to|total|mean|bring|give|cost) (?:out )?${figure}
`;
/** The steps that a block tells; a year or a time is none. */
export function movesToldIn(text: string): MovesTold | undefined {
  if (!/ from £?\d[^;]* from £?\d/.test(text)) return undefined;
  const found = Array.from(text.matchAll(moved), ([, one = "", from, two = "", to]) => ({
    sign: one === "£" && two === "£" ? ("£" as const) : one === two ? ("" as const) : undefined,
    step: Math.abs(numberOf(to) - numberOf(from)),
    year: [from, to].every((at = "") => /^(?:19|20)\d\d$/.test(at)),
  }));
  const [first] = found;
  if (found.length < 2 || first?.sign === undefined) return undefined;
  if (found.some(({ sign, year }) => sign !== first.sign || year)) return undefined;
  return { sign: first.sign, steps: found.map(({ step }) => step) };
}

/** Reads what moves are said to come to; most blocks have none. */
export const movesMadeIn = ({ text }: Pick<BlockView, "text">): readonly MovesMade[] =>
  hasMoves(text)
    ? Array.from(text.matchAll(made), (match) => {
        const [whole, number, sign, value] = match;
        return {
          start: match.index,
          end: match.index + whole.length,
          number: numberOf(number),
          sign: sign === "£" ? ("£" as const) : ("" as const),
          value: numberOf(value),
          said: `${sign}${value}`,
        };
      })
    : [];
/** Inside a function, where the build leaves it as it is. */
const hasMoves = (text: string): boolean =>
  regex`\b[Tt]he (?:[a-z]+|\d+) (?:reductions|cuts|increases|rises|additions|falls) `.test(text);

/** What the moves of the one block that tells so many come to, where it is said to be something else. */
export function* wrongMovesTogether(
  told: readonly Gathered<{ readonly movesTold?: MovesTold }>[],
  facts: readonly Gathered<{ readonly movesMade?: readonly MovesMade[] }>[],
): Generator<FigureFault> {
  for (const { fact, block } of facts)
    for (const { number, sign, value, said, start, end } of fact.movesMade ?? []) {
      const own = told.flatMap(({ fact: { movesTold } }) =>
        movesTold?.sign === sign && movesTold.steps.length === number ? [movesTold.steps] : [],
      );
      const [steps, another] = own;
      const right = steps?.reduce((so, step) => so + step, 0);
      if (right === undefined || another || right === value) continue;
      yield { block, start, end, said, right: `${sign}${inFigures(right)}`, doubtful: value < right * 0.5 };
    }
}
