import type { Counts, FileOutcome, SettingsOutcome, Unread } from "../outcome.ts";
import type { RunEntry } from "./entries.ts";

/** What is known once every report was checked. */
export interface Totals extends Pick<RunEntry, "partial" | "baseline" | "shard"> {
  readonly files: number;
  /** Findings and problems by severity. */
  readonly counts: Counts;
  readonly unread: readonly Unread[];
}

/** Shows what was found: settings first, then each report as soon as it is checked, then the rest. */
export interface Reporter {
  settings(outcomes: readonly SettingsOutcome[]): void;
  file(outcome: FileOutcome): void | Promise<void>;
  end(totals: Totals): void;
}
