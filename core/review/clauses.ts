import type { Clause, Protocol } from "../protocol/protocol.ts";
import type { Kind } from "../report/meta.ts";
import type { CheckResult } from "../run/checker.ts";
import type { Effective } from "../run/effective.ts";
import type { ClauseReview, ReviewFinding, Verdict } from "./review.ts";
import type { Ticks } from "./ticks.ts";

/** How each clause of a protocol stands in one report, in the protocol's order. */
export function reviewClauses(
  { clauses }: Protocol,
  { rules, kind }: Pick<Effective, "rules" | "kind">,
  { faults, allowed }: Pick<CheckResult, "faults" | "allowed">,
  findings: readonly ReviewFinding[],
  { ticks }: Ticks,
): readonly ClauseReview[] {
  const failed = new Set(faults.map(({ rule }) => rule));
  // What a rule finds in several reports together is not known of one.
  const asked = new Set(rules.filter(({ rule }) => rule.on !== "repository").map(({ rule }) => rule.id));
  return clauses.map((clause): ClauseReview => {
    const { id, aliases, requirement, manual } = clause;
    const own = findings.filter((finding) => finding.clauses.includes(id));
    const tick = ticks.get(id);
    return {
      id,
      aliases,
      requirement,
      verdict: own.length > 0 ? foundOut(own) : verdictOf(clause, kind, asked, failed),
      findings: own.map(({ number }) => number),
      allowed: allowed.filter(({ finding }) => finding.clauses.some((ref) => ref.clause === id)).length,
      ...(manual === undefined ? {} : { manual }),
      ...(tick === undefined ? {} : { tick }),
    };
  });
}

const foundOut = (own: readonly ReviewFinding[]): Verdict =>
  own.some(({ severity }) => severity !== "info") ? "broken" : "noted";

/** A clause is kept where every rule that watches it in such a report and applies was asked, and there is one. */
function verdictOf({ rules }: Clause, kind: Kind, asked: ReadonlySet<string>, failed: ReadonlySet<string>): Verdict {
  if (rules.length === 0) return "manual";
  const here = rules.filter(({ kinds }) => kinds?.includes(kind) ?? true).map(({ rule }) => rule);
  return here.some((rule) => asked.has(rule)) && !here.some((rule) => failed.has(rule)) ? "kept" : "unchecked";
}
