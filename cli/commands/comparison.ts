import type { Checker } from "../../core/run/checker.ts";
import type { Checked } from "../../core/run/repository.ts";
import type { FileOutcome } from "../outcome.ts";

/** A checked report that waits for the others: some rules hold several reports against each other. */
export interface Waiting {
  readonly outcome: FileOutcome;
  readonly checked: Checked;
}

/** Does a rule apply to this report that needs the other reports too? */
export const waits = ({ effective }: Checked): boolean => effective.rules.some(({ rule }) => rule.on === "repository");

/** The outcomes with what the reports show together; a fault of the comparison is told with the first of them. */
export function compareAll(checker: Checker, waiting: readonly Waiting[]): readonly FileOutcome[] {
  const { findings, faults } = checker.compare(waiting.map(({ checked }) => checked));
  return waiting.map(({ outcome, checked }, index) => ({
    ...outcome,
    findings: [...outcome.findings, ...(findings.get(checked.path) ?? [])].sort((a, b) => a.span.start - b.span.start),
    faults: index === 0 ? [...outcome.faults, ...faults] : outcome.faults,
  }));
}
