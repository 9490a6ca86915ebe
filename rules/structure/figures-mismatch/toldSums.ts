import type { CellPlace } from "../../../core/report/report.ts";
import type { Gathered } from "../../../core/rule/rule.ts";
import type { Sum } from "./sums.ts";

/** A sum of the text, and where it stands. */
export interface Told {
  readonly sum: Sum;
  readonly block: number;
  readonly section: number;
  /** It is asked for in the recommendations. */
  readonly asked: boolean;
  /** Its section weighs the options. */
  readonly weighed: boolean;
  /** Its place in a table of words. */
  readonly cell: CellPlace | undefined;
  /** The option that its block is about. */
  readonly option: string | undefined;
}

/** Two options have each their own sums. */
export const ofOneOption = (one: Told, two: Told): boolean =>
  one.option === undefined || two.option === undefined || one.option === two.option;

/** The sums of a report's text, in order. */
export interface ToldSums {
  readonly all: readonly Told[];
  /** How often a value is told. */
  times(value: number): number;
}

/** Where a sum stands that is told again as another, as it is printed there and before. */
export const heldAgainst = ({ sum: { start, end, amount }, block }: Told, before: Told) => ({
  block,
  start,
  end,
  said: amount,
  right: before.sum.amount,
});

/** Brings together the sums that the blocks of a report tell. */
export function toldSums(
  facts: readonly Gathered<{ readonly sums?: readonly Sum[]; readonly asks?: true; readonly option?: string }>[],
): ToldSums {
  const all: Told[] = [];
  for (const { fact, block, section, cell } of facts)
    for (const sum of fact.sums ?? [])
      all.push({
        sum,
        block,
        section: section.index,
        weighed: section.role === "options",
        cell,
        asked: fact.asks === true,
        option: fact.option,
      });
  let times: Map<number, number> | undefined;
  return {
    all,
    times(value) {
      times ??= count(all);
      return times.get(value) ?? 0;
    },
  };
}

function count(all: readonly Told[]): Map<number, number> {
  const times = new Map<number, number>();
  for (const { sum } of all) times.set(sum.value, (times.get(sum.value) ?? 0) + 1);
  return times;
}
