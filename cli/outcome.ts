import type { Protocol } from "../core/protocol/protocol.ts";
import type { Kind } from "../core/report/meta.ts";
import type { Problem } from "../core/report/report.ts";
import type { Fault, Finding, Severity } from "../core/rule/finding.ts";
import type { Allowed } from "../core/run/allowances.ts";

/** What came of one report. Offsets are into `text`, which has no byte order mark. */
export interface FileOutcome {
  /** As shown: from the working folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly protocol: Protocol;
  readonly kind: Kind;
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  readonly faults: readonly Fault[];
  /** How many fixes were applied to get to `text`, and the text that they were applied to. */
  readonly fixed: number;
  /** What somebody allowed, and why. */
  readonly allowed: readonly (Omit<Allowed, "by"> & { readonly by: Allowed["by"] | "baseline" })[];
  readonly before: Pick<FileOutcome, "text" | "findings"> | undefined;
}

/** A file or folder that was not checked. Unread is not clean. */
export interface Unread {
  readonly path: string;
  readonly reason: string;
  /** It failed, the settings leave it out, or it was met in a folder and no format reads it. Only the first is a failure. */
  readonly because: "failed" | "settings" | "format";
}

/** A settings or pack file with something wrong in it. */
export interface SettingsOutcome {
  readonly path: string;
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** How many findings and problems of each severity. */
export type Counts = Readonly<Record<Severity, number>>;

/** Adds up severities. */
export function countBySeverity(all: Iterable<{ readonly severity: Severity }>): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of all) counts[severity]++;
  return counts;
}

const rank = { error: 0, warning: 1, info: 2, never: -1 } as const;

/** Does a severity count against `--fail-on`? */
export const counts = (severity: Severity, failOn: keyof typeof rank): boolean => rank[severity] <= rank[failOn];
