import type { Meta } from "../../../core/report/meta.ts";
import type { Gathered } from "../../../core/rule/rule.ts";

/** What a cell of a list of appendices says: which one the row is about, or that it is closed. */
export interface ListCell {
  readonly label?: string;
  readonly closes?: boolean;
}

const labelled = /^(?:(?:Appendix|Annex|Enclosure) )?([A-Z]|\d{1,2})\.?$/;
const closing = /^(?:exempt\b(?! (?:no|none|n\/a)\b)|not for publication\b|confidential\b)/i;

export function listCellOf(text: string): ListCell | undefined {
  const label = labelled.exec(text.trim())?.[1];
  if (label) return { label };
  return closing.test(text.trim()) ? { closes: true } : undefined;
}

/** The appendices that the header, a list in a table or a sentence says are exempt. */
export function keptAppendices(
  facts: readonly Gathered<{ readonly kept: readonly string[]; readonly list?: ListCell | undefined }>[],
  { appendices }: Meta,
): ReadonlySet<string> {
  const kept = new Set(facts.flatMap(({ fact }) => fact.kept));
  for (const { id, classification } of appendices?.value ?? [])
    if (classification === "exempt" || classification === "confidential")
      kept.add(id.replace(/^\w{3,} /, "").toUpperCase());
  const rows = new Map<string, string>();
  for (const { fact, cell } of facts) {
    if (!cell || !fact.list) continue;
    const row = `${cell.table}:${cell.row}`;
    if (fact.list.label && cell.column === 0) rows.set(row, fact.list.label);
    const label = fact.list.closes ? rows.get(row) : undefined;
    if (label) kept.add(label);
  }
  return kept;
}
