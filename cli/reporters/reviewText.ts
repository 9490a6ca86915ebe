import type { ClauseReview, Review, Verdict } from "../../core/review/review.ts";
import { wrap } from "./wrap.ts";

const words: Readonly<Record<Verdict, string>> = {
  broken: "broken",
  noted: "to look at",
  kept: "kept",
  manual: "to judge",
  unchecked: "not checked",
};

/** A review sheet for a terminal of this width; the report's own words are left to the other formats. */
export function reviewText(review: Review, width: number): string {
  const { title, protocol, kind, counts } = review;
  const head = [
    ...wrap(title, width),
    ...wrap(`${protocol.title} · ${kind.replaceAll("-", " ")}`, width),
    ...wrap(
      review.clauses.length === 0
        ? "The protocol that applies has no clauses; what the rules found stands below."
        : standing(counts),
      width,
    ),
  ];
  const parts = [
    part(
      "Clauses",
      review.clauses.flatMap((clause) => clauseLines(clause, width)),
    ),
    part(
      "Findings",
      review.findings.flatMap((one) =>
        item(`${one.number}.`, `line ${one.line}, ${one.severity}: ${one.rule}. ${one.message}`, width),
      ),
    ),
    part("Options", optionLines(review, width)),
    part(
      "Marking",
      review.marking.flatMap(({ part: name, marking }) => item("-", `${name}: ${marking}`, width)),
    ),
    part(
      "Allowed",
      review.allowances.flatMap((one) =>
        item("-", `line ${one.line}, ${one.rule}: ${one.reason}${termsOf(one)}`, width),
      ),
    ),
    part(
      "Cleared",
      review.clearance.flatMap(({ role, by, outstanding }) =>
        item("-", `${role}: ${outstanding ? `outstanding (“${by}”)` : by}`, width),
      ),
    ),
    part(
      "Not checked",
      [...review.problems.map(({ message }) => message), ...review.unchecked].flatMap((one) => item("-", one, width)),
    ),
  ];
  return `${[head.join("\n"), ...parts].join("\n\n")}\n`;
}

/** Who allowed something, and until when: " (the Monitoring Officer, until 2027-03-31)". */
const termsOf = ({ approver, until }: Review["allowances"][number]): string => {
  const terms = [approver, until && `until ${until}`].filter((one) => one);
  return terms.length === 0 ? "" : ` (${terms.join(", ")})`;
};

const standing = (counts: Review["counts"]): string =>
  `${counts.broken} broken, ${counts.noted} to look at, ${counts.kept} kept as far as the rules see, ${counts.manual} for a person alone, ${counts.unchecked} not checked. Ticked: ${counts.ticked} of ${counts.toTick}.`;

const part = (name: string, lines: readonly string[]): string =>
  [name, ...(lines.length === 0 ? ["  none"] : lines)].join("\n");

const indent = 6;

const item = (mark: string, text: string, width: number): readonly string[] =>
  wrap(text, Math.max(width - indent, 20)).map((line, index) => (index === 0 ? `  ${mark}` : "").padEnd(indent) + line);

function clauseLines(
  { id, verdict, findings, requirement, manual, tick }: ClauseReview,
  width: number,
): readonly string[] {
  const found = findings.length > 0 ? ` (${findings.join(", ")})` : "";
  const ticked = tick ? `; ticked by ${tick.by} on ${tick.date}` : manual === undefined ? "" : "; not ticked";
  const sign = { broken: "✗", noted: "?", kept: "✓", manual: tick ? "☑" : "☐", unchecked: "–" }[verdict];
  return item(sign, `${id} ${words[verdict]}${found}${ticked}. ${requirement}`, width);
}

const optionLines = ({ options }: Review, width: number): readonly string[] =>
  options.flatMap(({ label, merits, demerits, cost, recommended }) => [
    ...item(
      "-",
      `${label}${recommended && !/\brecommended\b/i.test(label) ? " (recommended)" : ""}; cost: ${cost ?? "none given"}`,
      width,
    ),
    ...merits.flatMap((merit) => item("  +", merit, width)),
    ...(merits.length === 0 ? item("  +", "no merit", width) : []),
    ...demerits.flatMap((demerit) => item("  −", demerit, width)),
    ...(demerits.length === 0 ? item("  −", "no demerit", width) : []),
  ]);
