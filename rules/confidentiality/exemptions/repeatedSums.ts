import { regex } from "../../../core/pattern/regex.ts";
import type { Span } from "../../../core/report/span.ts";
import type { BlockView, Gathered, ReportMark } from "../../../core/rule/rule.ts";
import { amountOf } from "../../structure/sizes.ts";

/** A sum of money in pounds, with its place. */
export interface Sum extends Span {
  readonly value: number;
  /** The words of its sentence. */
  readonly sentence: string;
}

/** Sums of the closed part that the open text has too, unless it gives them as a budget or as published. */
export function* repeated(
  facts: readonly Gathered<{ readonly sums: readonly Sum[] }>[],
): Iterable<ReportMark<"repeated">> {
  const closed = new Set(
    facts.flatMap(({ fact, zone }) => (zone === "closed" ? fact.sums.map(({ value }) => value) : [])),
  );
  if (closed.size === 0) return;
  for (const { fact, block, zone } of facts) {
    if (zone === "closed") continue;
    for (const { value, start, end, sentence } of fact.sums)
      if (closed.has(value) && !openly.test(sentence))
        yield { at: { block, at: { start, end } }, message: "repeated", severity: "warning" };
  }
}

const sum = /£ ?(\d[\d,]*(?:\.\d+)?)(?: ?(m|million|k|bn)\b)?/g;
/** It is given as a budget or as published. */
const openly = regex.i`
  \b(?:
    budgets?|approved|published|announced|grant|capital programme|agreed (?:in public|by council)|precept|threshold|
    estimate|provision
  )\b
`;

/** The sums of a text, in pounds, that are too particular to stand in two papers by chance. */
export function sums(view: Pick<BlockView, "text" | "sentenceAt">): readonly Sum[] {
  const found: Sum[] = [];
  sum.lastIndex = 0;
  for (let match = sum.exec(view.text); match; match = sum.exec(view.text)) {
    const [whole, digits = "", unit = ""] = match;
    const value = Math.round(amountOf(digits, "", unit));
    // A round sum may stand in both by chance.
    if (value < 1000 || String(value).replace(/0+$/, "").length < 2) continue;
    const { text } = view.sentenceAt(match.index);
    found.push({ value, start: match.index, end: match.index + whole.length, sentence: text });
  }
  return found;
}
