import type { Counts } from "../../core/rule/finding.ts";
import type { FileOutcome, SettingsOutcome, Sums, Unread } from "../outcome.ts";
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
  file(outcome: FileOutcome): void;
  end(totals: Totals): void;
  /** Where what is written of a report hangs on it alone. */
  readonly pieces?: Pieces;
}

/** What is written of a report, made apart from the writing: it may be kept and written another time. */
export interface Pieces {
  /** Names all that the pieces hang on besides the report: other style, other pieces. */
  readonly style: string;
  /** What would be written, a text for each place that it goes to. */
  make(outcome: FileOutcome): readonly string[];
  /** Writes what was made, now or earlier. */
  take(texts: readonly Laid[], sums: Sums): void;
}

/** What is written of a report; in UTF-8 where it comes from a file. */
export type Laid = string | Uint8Array;
