import { regex } from "../../../core/pattern/regex.ts";
import type { Gathered, ReportMark } from "../../../core/rule/rule.ts";
import type { OptionFact } from "../options/optionFacts.ts";

type Cell = Gathered<OptionFact>;

const blank = /^\s*(?:[-–—.…?]*|n\/?a\.?)\s*$/i;
const unweighed = regex.i`
  ^\s*(?:not|never|un)[ -]?(?:yet )?(?:
    costed|assessed|known|scored|modelled|appraised|examined|evaluated|calculated|surveyed|tested|quantified|estimated|
    considered|worked out|looked at
  )\.?\s*$
`;

/**
 * Tables of options in which one row or column is filled and another says "not assessed" twice, or says it and is blank
 * besides.
 */
export function* gapsIn(facts: readonly Cell[]): Generator<ReportMark<"gaps">> {
  const tables = new Map<number, Cell[]>();
  for (const found of facts) {
    if (!found.cell || !unweighed.test(found.fact.text)) continue;
    if (!tables.has(found.cell.table)) tables.set(found.cell.table, []);
  }
  if (tables.size === 0) return;
  for (const found of facts) if (found.cell) tables.get(found.cell.table)?.push(found);
  for (const cells of tables.values()) {
    if (!cells.some(({ fact }) => fact.inOptions || /^options?\b/i.test(fact.text))) continue;
    const short = shortAlong(cells, "row") ?? shortAlong(cells, "column");
    if (short) yield { at: { block: short.block }, message: "gaps", severity: "info" };
  }
}

/** The first cell of a row or column that is left unweighed where another is whole. */
function shortAlong(cells: readonly Cell[], edge: "row" | "column"): Cell | undefined {
  const lines = new Map<number, { readonly first: Cell; gaps: number; said: boolean }>();
  for (const found of cells) {
    const { cell, fact } = found;
    if (!cell || cell[edge] === 0) continue;
    const line = lines.get(cell[edge]) ?? { first: found, gaps: 0, said: false };
    lines.set(cell[edge], line);
    if (unweighed.test(fact.text)) line.said = true;
    if (unweighed.test(fact.text) || blank.test(fact.text)) line.gaps++;
  }
  const all = [...lines.values()];
  return all.some(({ gaps }) => gaps === 0) ? all.find(({ gaps, said }) => gaps >= 2 && said)?.first : undefined;
}
