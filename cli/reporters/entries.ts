import type { Protocol } from "../../core/protocol/protocol.ts";
import { Lines, type Place } from "../../core/report/lines.ts";
import type { Kind } from "../../core/report/meta.ts";
import type { Problem, Report } from "../../core/report/report.ts";
import { sectionPath } from "../../core/report/sectionPath.ts";
import type { Span } from "../../core/report/span.ts";
import type { ClauseRef, Fault, Finding, Severity, Trust } from "../../core/rule/finding.ts";
import type { Allowed } from "../../core/run/allowances.ts";
import { type MaskedText, maskWords, secretsOf } from "../../core/run/mask.ts";
import type { Gathering } from "../../core/run/repository.ts";
import type { SettingsOutcome, Unread } from "../outcome.ts";
import type { Totals } from "./reporter.ts";

/** A run as every machine-readable format tells it, personal identifiers under dots: the JSON contract, version 1. */
export interface RunEntry {
  readonly version: 1;
  readonly files: readonly FileEntry[];
  readonly settings: readonly SettingsEntry[];
  readonly unread: readonly Pick<Unread, "path" | "reason">[];
  readonly summary: Readonly<Record<Severity | "files", number>>;
  /** The run was stopped before all of so many reports were checked. */
  readonly partial?: { readonly of: number };
  /** How the run compares with its baseline, where there is one. */
  readonly baseline?: BaselineEntry;
  /** Which part of a run this is, and what joins the parts. */
  readonly shard?: ShardEntry;
}

/** A run of which the reports are taken one by one, as often as needed; of what was not read it is known why. */
export type ToldRun = Omit<RunEntry, "files" | "unread"> & {
  readonly files: Iterable<FileEntry>;
  readonly unread: readonly Unread[];
};

export interface BaselineEntry {
  /** Findings that the baseline knows, and those that it does not. */
  readonly known: number;
  readonly fresh: number;
  /** Entries of the baseline that are found no more; `stale` lists them. */
  readonly gone: number;
  readonly stale: readonly StaleEntry[];
}

/** An entry of the baseline that is found no more; its path counts from the baseline's folder. */
export interface StaleEntry {
  readonly path: string;
  readonly rule: string;
  readonly fingerprint: string;
  readonly section: readonly string[];
}

export interface ShardEntry {
  /** From 1. */
  readonly part: number;
  readonly of: number;
  /** The place of each of its reports among all reports, from 0. */
  readonly places: Readonly<Record<string, number>>;
  /** The flags that say what applies to the reports. */
  readonly flags: readonly string[];
  /** What was not checked without having failed, and why. */
  readonly left: Readonly<Record<string, Unread["because"]>>;
  /** What the rules that hold several reports against each other need of its reports. */
  readonly gatherings: readonly Gathering[];
}

export interface FileEntry {
  readonly path: string;
  readonly council: string;
  readonly kind: string;
  readonly findings: readonly FindingEntry[];
  readonly problems: readonly ProblemEntry[];
  readonly faults: readonly FaultEntry[];
  /** Findings that a comment, the settings or the baseline allow; they count for nothing. */
  readonly allowed: readonly AllowedEntry[];
}

/** Where something stands: UTF-16 units from 0, lines and columns from 1. */
export interface Placed {
  readonly start: Place;
  readonly end: Place;
}

export interface FindingEntry extends Placed {
  readonly rule: string;
  readonly family: string;
  readonly severity: Severity;
  readonly message: string;
  readonly why: string;
  readonly clauses: readonly ClauseRef[];
  readonly fixes: readonly FixEntry[];
  /** The headings that it stands under, the highest first. */
  readonly section: readonly string[];
  readonly fingerprint: string;
  /** For the second and later of several findings in one report that would have one fingerprint: that fingerprint. */
  readonly twinOf?: string;
  /** The marked words are a personal identifier. */
  readonly masked?: boolean;
  /** It is a second look's: no rule stands behind it. */
  readonly secondLook?: true;
}

export interface FixEntry {
  readonly title: string;
  readonly trust: Trust;
  readonly edits: readonly { readonly start: number; readonly end: number; readonly text: string }[];
}

export interface AllowedEntry extends FindingEntry {
  readonly by: "comment" | "settings" | "baseline";
  readonly reason: string;
  readonly approver?: string;
  readonly until?: string;
}

export interface ProblemEntry extends Placed {
  readonly severity: Problem["severity"];
  readonly message: string;
}

export interface FaultEntry extends Partial<Placed> {
  readonly rule: string;
  readonly message: string;
}

export interface SettingsEntry {
  readonly path: string;
  readonly problems: readonly ProblemEntry[];
}

/** What was found in one report, in the report's own coordinates. */
export interface Found extends MaskedText {
  readonly path: string;
  readonly protocol: Protocol;
  readonly kind: Kind;
  readonly report: Report;
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  readonly faults: readonly Fault[];
  readonly allowed: readonly Allowed[];
}

/** What was found in one report as an entry. `lines` are those of its text. */
export function fileEntry(found: Found, lines: Lines): FileEntry {
  const secrets = secretsOf(found);
  const entry = (finding: Finding): FindingEntry => ({
    ...findingEntry(finding, lines, secrets),
    section: sectionPath(found.report, finding.span.start).map((title) => maskWords(title, secrets)),
  });
  return {
    path: found.path,
    council: found.protocol.id,
    kind: found.kind,
    findings: found.findings.map(entry),
    problems: found.problems.map((problem) => problemEntry(problem, lines, secrets)),
    faults: found.faults.map((fault) => faultEntry(fault, lines, secrets)),
    allowed: found.allowed.map(({ finding, by, reason, approver, until }) => ({
      ...entry(finding),
      by,
      reason: maskWords(reason, secrets),
      ...(approver === undefined ? {} : { approver: maskWords(approver, secrets) }),
      ...(until === undefined ? {} : { until }),
    })),
  };
}

/** What was wrong in a settings or pack file, as an entry. */
export function settingsEntry({ path, text, problems, entry }: SettingsOutcome): SettingsEntry {
  if (entry) return entry;
  const lines = new Lines(text);
  return { path, problems: problems.map((problem) => problemEntry(problem, lines, [])) };
}

/** A whole run as JSON has it. */
export const runEntry = (
  files: readonly FileEntry[],
  settings: readonly SettingsEntry[],
  { counts, unread, files: checked, ...more }: Totals,
): RunEntry => ({
  version: 1,
  files,
  settings,
  unread: unread.map(({ path, reason }) => ({ path, reason })),
  summary: { files: checked, ...counts },
  ...more,
});

function findingEntry(finding: Finding, lines: Lines, secrets: readonly string[]): Omit<FindingEntry, "section"> {
  const { rule, family, severity, why, clauses, fingerprint, twinOf, masked, secondLook } = finding;
  // A fix that repeats an identifier cannot be told under dots and still be applied, so it is not told.
  const told = finding.fixes.filter(
    ({ edits }) => !edits.some(({ text }) => secrets.some((secret) => text.includes(secret))),
  );
  return {
    rule,
    family,
    severity,
    message: maskWords(finding.message, secrets),
    why,
    clauses: clauses.map(({ council, clause }) => ({ council, clause })),
    ...places(finding.span, lines),
    fixes: told.map(({ title, trust, edits }) => ({
      title: maskWords(title, secrets),
      trust,
      edits: edits.map(({ start, end, text }) => ({ start, end, text })),
    })),
    fingerprint,
    ...(twinOf === undefined ? {} : { twinOf }),
    ...(masked ? { masked } : {}),
    ...(secondLook ? { secondLook } : {}),
  };
}

const problemEntry = (
  { severity, message, span }: Problem,
  lines: Lines,
  secrets: readonly string[],
): ProblemEntry => ({
  severity,
  message: maskWords(message, secrets),
  ...places(span, lines),
});

const faultEntry = ({ rule, message, span }: Fault, lines: Lines, secrets: readonly string[]): FaultEntry => ({
  rule,
  message: maskWords(message, secrets),
  ...(span ? places(span, lines) : {}),
});

/** Names the place of a finding within its report. */
export const placeName = ({ start, end }: Placed): string => `${start.offset}-${end.offset}`;

const places = ({ start, end }: Span, lines: Lines): Placed => ({ start: lines.place(start), end: lines.place(end) });
