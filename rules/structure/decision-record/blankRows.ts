import type { Gathered } from "../../../core/rule/rule.ts";

/** The label of a row whose other cells are blank, where other rows of the table have theirs filled in. */
export function blankBeside<Fact extends { readonly words: string; readonly opens?: string }>(
  facts: readonly Gathered<Fact>[],
  at: number,
): Gathered<Fact> | undefined {
  const label = facts[at];
  const place = label?.cell;
  if (place?.column !== 0 || label?.fact.words !== "") return undefined;
  const answered = facts.flatMap(({ cell, fact }) =>
    cell?.table === place.table && cell.column > 0 && (fact.words !== "" || fact.opens) ? [cell.row] : [],
  );
  return answered.includes(place.row) || new Set(answered).size < 3 ? undefined : label;
}
