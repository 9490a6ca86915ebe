import type { Gathered } from "../../core/rule/rule.ts";

/** A label and its value beside each other in a table, as one line: "Other groups told: 3 April". */
export interface LabelledRow<Fact> {
  readonly line: string;
  /** What stands beside the label. */
  readonly said: string;
  /** The cell of the value; that of the label where there is no value. */
  readonly value: Gathered<Fact>;
  readonly blank: boolean;
}

/** Briefings print their standing statements in tables of two columns, or of four with two labels to a row. */
export function* labelledRows<Fact>(
  facts: readonly Gathered<Fact>[],
  words: (fact: Fact) => string | undefined,
): Iterable<LabelledRow<Fact>> {
  let label: Gathered<Fact> | undefined;
  for (const value of facts) {
    const text = value.cell && words(value.fact);
    if (text === undefined || !value.cell) continue;
    const said = label?.cell && words(label.fact);
    const beside = label?.cell && label.cell.table === value.cell.table && label.cell.row === value.cell.row;
    if (label && said !== undefined && !(beside && value.cell.column === (label.cell?.column ?? 0) + 1)) {
      yield { line: said, said: "", value: label, blank: true };
      label = undefined;
    }
    if (label && said !== undefined) {
      yield { line: `${said.replace(/[:?\s]+$/, "")}: ${text}`, said: text, value, blank: false };
      label = undefined;
    } else if (value.cell.column % 2 === 0) label = value;
  }
  const rest = label && words(label.fact);
  if (label && rest !== undefined) yield { line: rest, said: "", value: label, blank: true };
}
