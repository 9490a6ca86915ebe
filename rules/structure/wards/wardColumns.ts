import { regex } from "../../../core/pattern/regex.ts";
import type { Gathered } from "../../../core/rule/rule.ts";

/** A ward that a row of a table names, beside what is to happen there. */
export interface TabledWard {
  readonly block: number;
  readonly ward: string;
}

type Cells = readonly Gathered<{ readonly tabled?: string }>[];

const headsWards = /^(?:electoral )?(?:wards?|divisions?)(?:\(s\))?(?: affected)?:?$/i;
/** Heads of columns that say what is to happen: in a table without one, wards are counted or compared. */
const headsDeeds = regex.i`
  \b(?:
    awards?|grants?|propos(?:ed|als?)|works?|schemes?|projects?|purpose|measures?|closures?|changes?|allocations?|
    recommend\w*|to be (?:built|closed|sold|let|installed)|start(?: date)?
  )\b
`;
/** "All", "Borough-wide", "–", "12": no ward. */
const noWard = /^(?:all|none|every|various|several|total|both|n\/?a|borough|city|county|district|town)\b|^[^A-Za-z]*$/i;

/** A cell that may name a ward or head a column; longer ones are sentences. */
export const tabledIn = (kind: string, text: string): string | undefined =>
  kind === "cell" && text.length < 60 ? text : undefined;

/** The wards in columns of that name, of tables that say what is to be done. */
export function tabledWards(facts: Cells): readonly TabledWard[] {
  const heads = facts.filter(({ fact, cell }) => cell?.row === 0 && fact.tabled !== undefined);
  return heads
    .filter(({ fact, zone }) => zone === "open" && headsWards.test(fact.tabled?.trim() ?? ""))
    .flatMap(({ cell }) => {
      const beside = heads.filter((one) => one.cell?.table === cell?.table);
      if (!beside.some(({ fact }) => headsDeeds.test(fact.tabled ?? ""))) return [];
      return facts
        .filter((one) => one.cell?.table === cell?.table && one.cell?.column === cell?.column && one.cell?.row !== 0)
        .flatMap(({ fact, block }) =>
          (fact.tabled ?? "")
            .split(/, | and | & |\/|; /)
            .filter((ward) => ward.trim() !== "" && !noWard.test(ward.trim()))
            .map((ward) => ({ block, ward: ward.trim() })),
        );
    });
}
