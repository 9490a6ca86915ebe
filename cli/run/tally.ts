import { amount } from "../../core/report/amount.ts";
import { addCounts, type Counts, countBySeverity, severities } from "../../core/rule/finding.ts";
import type { CheckChoices } from "../commands/choices.ts";
import { counts, type Sums, type Unread } from "../outcome.ts";
import type { ExitCode, World } from "../world.ts";

/** Adds up a run and says its exit code. */
export class Tally {
  files = 0;
  counts: Counts = countBySeverity([]);
  readonly unread: Unread[] = [];
  /** Something could not be done, or nothing was there to do: whatever else is found, the run has failed. */
  broken = false;

  add({ counts: here, faults }: Sums): void {
    this.files++;
    this.counts = addCounts(this.counts, here);
    this.broken ||= faults > 0;
  }

  /** Says where there are too many warnings, for nothing else in the answer does. */
  tellLimit({ maxWarnings }: Pick<CheckChoices, "maxWarnings">, { err }: Pick<World, "err">): void {
    if (maxWarnings === undefined || this.counts.warning <= maxWarnings) return;
    err.write(
      `There ${this.counts.warning === 1 ? "is" : "are"} ${amount(this.counts.warning, "warning")}, and --max-warnings allows ${maxWarnings === 0 ? "none" : maxWarnings}.\n`,
    );
  }

  exitCode({ failOn, maxWarnings }: Pick<CheckChoices, "failOn" | "maxWarnings">): ExitCode {
    if (this.broken || this.unread.some(({ because }) => because === "failed")) return 2;
    if (maxWarnings !== undefined && this.counts.warning > maxWarnings) return 1;
    return severities.some((severity) => this.counts[severity] > 0 && counts(severity, failOn)) ? 1 : 0;
  }
}
