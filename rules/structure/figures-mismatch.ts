import { reportRule } from "../../core/rule/rule.ts";
import { type Count, countFault } from "./counts.ts";
import { differing, type Sum, sumsIn } from "./sums.ts";
import { type Cell, cellOf, wrongTotals } from "./totals.ts";

interface Figures {
  readonly cell?: Cell;
  readonly sums?: readonly Sum[];
  readonly count?: Count;
  /** The words say that figures are rounded. */
  readonly rounding?: true;
}

/** Finds sums that differ for one and the same item, and totals that their parts do not make. */
export const figuresMismatch = reportRule({
  id: "figures-mismatch",
  family: "structure",
  summary: "One item has two amounts, or a total is not what its parts add up to",
  why: "Members decide on these figures. Where two of them differ a reader does not know which was meant, and the decision is open to challenge.",
  severity: "warning",
  kinds: { motion: "off", "election-notice": "off", constitutional: "off" },
  messages: {
    differs: "{item} is {amount} here and {other} elsewhere in the report. Check both, or say in what they differ.",
    total:
      "The figures above add up to {sum}, not {total}. Correct the total or the figures, or note that they are rounded.",
    across:
      "The figures in this row add up to {sum}, not {total}. Correct the total or the figures, or note that they are rounded.",
    count: "The parts add up to {sum}, not {total}. Check the figures.",
  },
  examples: {
    finds: [
      { text: "## Summary\n\nThe scheme saves [[£1.34m]] a year.\n\n## Finance\n\nThe annual saving is £1.43m.\n" },
      { text: "| Item | Cost (£) |\n| --- | --- |\n| Piles | 400 |\n| Deck | 300 |\n| Total | [[800]] |\n" },
      { text: "[[Of 90 replies, 50 were in favour, 30 against and 20 undecided]]." },
    ],
    quiet: [
      { text: "## Summary\n\nThe gross saving is £1.34m.\n\n## Finance\n\nThe net saving is £1.43m.\n" },
      {
        text: "| Item | Share |\n| --- | --- |\n| Piles | 33.3% |\n| Deck | 33.3% |\n| Rail | 33.3% |\n| Total | 100% |\n",
        note: "Rounded",
      },
    ],
  },
  limits:
    "It holds amounts against each other only where the same words name them, and totals only in tables that it can read as tables.",
  gather({ kind, text, zone }): Figures | undefined {
    if (zone === "code" || zone === "quoted") return undefined;
    if (kind === "cell") {
      const cell = cellOf(text);
      const sums = text.includes("£") && cell?.value === undefined ? sumsIn(text) : [];
      return cell || sums.length > 0 ? { ...(cell ? { cell } : {}), ...(sums.length > 0 ? { sums } : {}) } : undefined;
    }
    const rounding = text.includes("round") && /\bround(?:ed|ing)\b/.test(text) ? { rounding: true as const } : {};
    const sums = kind !== "heading" && text.includes("£") ? sumsIn(text) : [];
    const count = countFault(text);
    if (sums.length === 0 && !count && !rounding.rounding) return undefined;
    return { ...(sums.length > 0 ? { sums } : {}), ...(count ? { count } : {}), ...rounding };
  },
  *judge(_outline, facts) {
    const rounded = facts.some(({ fact }) => fact.rounding);
    for (const { fact, block } of facts) {
      if (!fact.count) continue;
      const { start, end, sum, total } = fact.count;
      yield { at: { block, at: { start, end } }, message: "count", data: { sum, total } };
    }
    for (const { block, across, sum, total } of wrongTotals(facts, rounded))
      yield { at: { block }, message: across ? "across" : "total", data: { sum, total } };
    for (const { block, start, end, item, amount, other, doubtful } of differing(facts))
      yield {
        at: { block, at: { start, end } },
        message: "differs",
        data: { item, amount, other },
        ...(doubtful ? { severity: "info" } : {}),
      };
  },
});
