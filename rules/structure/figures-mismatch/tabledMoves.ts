import type { Span } from "../../../core/report/span.ts";
import type { BlockView, Gathered } from "../../../core/rule/rule.ts";
import { numberOf } from "../quantities.ts";
import { inFigures } from "../shownFigures.ts";
import type { FigureFault } from "./figureFault.ts";
import { isNamed, name, namesIn, rowsIn, starts } from "./tabledRises.ts";
import type { Table } from "./tables.ts";

/** "For a medium production the rise is from £250 to £390": what something was, and what it is to be. */
export interface Move extends Span {
  /** The words that name it, without plurals. */
  readonly names: readonly (readonly string[])[];
  readonly from: number;
  readonly to: number;
  /** As printed. */
  readonly said: string;
}

const goes = "(?:rise|go|move|increase|fall|drop|come|be (?:raised|cut|put|reduced|increased|lowered))";
const moves = `(?:(?:is|are) to |would |will )?(?:${goes}|rises?|goes|moves|increases|falls|drops|(?:is|are) [a-z]+)(?: up| down)?`;
const what = "(?:charge|fee|price|rate|rent|fare|cost|rise|increase|fall|change|hire|toll|due|allowance)s?";
const figure = "£\\d[\\d,]*(?:\\.\\d\\d)?(?! ?(?:m\\b|million|k\\b|bn))";
const steps = `from (?<from>${figure}) (?:a [a-z]+ |an hour |each )?to (?<to>${figure})`;
const forms: readonly RegExp[] = [
  `\\b[Ff]or ${name},? (?:it|this|the ${what}) (?:${moves}|is|was|would be|will be) ${steps}`,
  `\\b[Tt]he ${what} (?:for|of|on|in) ${name},? (?:${moves}|is|was|would be|will be) ${steps}`,
  `${starts}${name},? ${moves} ${steps}`,
].map((one) => new RegExp(one, "g"));

/** Reads them; most blocks have none. */
export const movesIn = ({ sentences }: Pick<BlockView, "sentences">): readonly Move[] =>
  sentences.flatMap(({ start, text }) => (/from £\d[^;]* to £\d/.test(text) ? [...movesOf(text, start)] : []));

function* movesOf(text: string, start: number): Generator<Move> {
  const seen = new Set<number>();
  for (const form of forms)
    for (const { 0: words, index, groups = {} } of text.matchAll(form)) {
      const { name: named = "", from = "", to = "" } = groups;
      const end = index + words.length;
      const names = namesIn(named);
      if (seen.has(end) || names.some((one) => one.length === 0)) continue;
      seen.add(end);
      const said = `from ${from} to ${to}`;
      yield { names, from: poundsOf(from), to: poundsOf(to), said, start: start + index, end: start + end };
    }
}

const poundsOf = (amount: string): number => numberOf(amount.replace("£", ""));

/** Moves of which one end is that of the one row named for them, and the other is not. */
export function* wrongMoves(
  facts: readonly Gathered<{ readonly moves?: readonly Move[] }>[],
  tables: readonly Table[],
): Generator<FigureFault> {
  if (facts.length === 0) return;
  const rows = tables.flatMap(rowsIn);
  for (const { fact, block } of facts)
    for (const { names, from, to, said, start, end } of fact.moves ?? []) {
      const named = rows.filter((row) => names.some((words) => isNamed(row, words)));
      const [row] = named;
      if (!row || named.length > 1) continue;
      const [was, becomes] = [row.from.cell.value, row.to.cell.value];
      if ((was === from) === (becomes === to)) continue;
      yield { block, start, end, said, right: `from £${inFigures(was ?? 0, 2)} to £${inFigures(becomes ?? 0, 2)}` };
    }
}
