import type { Problem } from "../core/report/report.ts";
import { addCounts, type Counts, countBySeverity, type Severity } from "../core/rule/finding.ts";
import type { FileEntry, SettingsEntry } from "./reporters/entries.ts";
import type { ShownLine } from "./reporters/shownLines.ts";
import { plain, plainName } from "./reporters/wrap.ts";
import type { World } from "./world.ts";

/**
 * What came of one report, without the report: plain data that goes from a worker to the program, into the cache and
 * out again. Personal identifiers are under dots in all of it.
 */
export interface FileOutcome {
  readonly entry: FileEntry;
  /** The council as it is named to people. */
  readonly council: string;
  /** The lines that findings and problems stand on; none where nobody will show them. */
  readonly lines: readonly ShownLine[];
  /**
   * For each finding the first and last line (from 1) of the block that it is about; `null` where it is about the
   * report as a whole.
   */
  readonly passages: readonly (readonly [number, number] | null)[];
  /** How many fixes were applied before this was found. */
  readonly fixed: number;
  /** What those fixes changed, as a unified diff; "" where nobody asked. */
  readonly diff: string;
  /** Why no program could apply that diff; absent where one can. */
  readonly unpatched?: string;
}

/** What a run adds up of a report. */
export interface Sums {
  /** Findings and problems. */
  readonly counts: Counts;
  /** Findings by family. */
  readonly families: Readonly<Record<string, Counts>>;
  readonly problems: Counts;
  readonly faults: number;
  /** Findings that a safe fix would put right. */
  readonly fixable: number;
  readonly fixed: number;
  /** Findings that a comment or the settings allow. */
  readonly allowed: number;
}

/** A file or folder that was not checked. Unread is not clean. */
export interface Unread {
  readonly path: string;
  readonly reason: string;
  /**
   * It failed; the settings leave it out; or it was met in a folder and no format reads it or it leads elsewhere. Only
   * the first is a failure.
   */
  readonly because: "failed" | "settings" | "format";
}

/** A settings or pack file with something wrong in it. */
export interface SettingsOutcome {
  readonly path: string;
  readonly text: string;
  readonly problems: readonly Problem[];
  /** The same as an entry, where that is all that is left of it. */
  readonly entry?: SettingsEntry;
}

/** Is there an error in settings or packs? A warning there may be what somebody means. */
export const isBroken = (
  settings: readonly { readonly problems: readonly { readonly severity: Severity }[] }[],
): boolean => settings.some(({ problems }) => problems.some(({ severity }) => severity === "error"));

/** Tells in a line each what is wrong in settings and packs, for a command that shows no places. */
export function tellProblems(outcomes: readonly SettingsOutcome[], { err }: Pick<World, "err">): void {
  for (const { path, problems } of outcomes)
    for (const { message } of problems) err.write(`${plainName(path)}: ${plain(message)}\n`);
}

/** Adds up what came of a report. */
export function sumsOf({ entry: { findings, problems, faults, allowed }, fixed }: FileOutcome): Sums {
  const families = new Map<string, Counts>();
  for (const { family, severity } of findings)
    families.set(family, addCounts(families.get(family) ?? countBySeverity([]), countBySeverity([{ severity }])));
  return {
    counts: countBySeverity([...findings, ...problems]),
    families: Object.fromEntries(families),
    problems: countBySeverity(problems),
    faults: faults.length,
    fixable: findings.filter(({ fixes }) => fixes.some(({ trust }) => trust === "safe")).length,
    fixed,
    allowed: allowedOf(allowed),
  };
}

/** How many findings a comment or the settings allow: those of the baseline are counted as known. */
export const allowedOf = (allowed: readonly { readonly by: string }[]): number =>
  allowed.filter(({ by }) => by !== "baseline").length;

const rank = { error: 0, warning: 1, info: 2, never: -1 } as const;

/** Does a severity count against `--fail-on`? */
export const counts = (severity: Severity, failOn: keyof typeof rank): boolean => rank[severity] <= rank[failOn];
