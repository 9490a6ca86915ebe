import type { Problem } from "../../core/report/report.ts";
import type { Span } from "../../core/report/span.ts";
import type { ClauseRef, Fault, Finding, Severity, Trust } from "../../core/rule/finding.ts";
import { Lines, type Place } from "../lines.ts";
import type { FileOutcome, SettingsOutcome, Unread } from "../outcome.ts";
import { maskWords, secretsOf } from "./mask.ts";
import type { Totals } from "./reporter.ts";

/** A run as every machine-readable format tells it, personal identifiers under dots: the JSON contract, version 1. */
export interface RunEntry {
  readonly version: 1;
  readonly files: readonly FileEntry[];
  readonly settings: readonly SettingsEntry[];
  readonly unread: readonly Pick<Unread, "path" | "reason">[];
  readonly summary: Readonly<Record<Severity | "files", number>>;
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
  readonly fingerprint: string;
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

/** What a reporter is told of one report, as an entry. */
export function fileEntry(outcome: FileOutcome): FileEntry {
  const lines = new Lines(outcome.text);
  const secrets = secretsOf(outcome);
  return {
    path: outcome.path,
    council: outcome.protocol.id,
    kind: outcome.kind,
    findings: outcome.findings.map((finding) => findingEntry(finding, lines, secrets)),
    problems: outcome.problems.map((problem) => problemEntry(problem, lines, secrets)),
    faults: outcome.faults.map((fault) => faultEntry(fault, lines, secrets)),
    allowed: outcome.allowed.map(({ finding, by, reason, approver, until }) => ({
      ...findingEntry(finding, lines, secrets),
      by,
      reason: maskWords(reason, secrets),
      ...(approver === undefined ? {} : { approver }),
      ...(until === undefined ? {} : { until }),
    })),
  };
}

/** What was wrong in a settings or pack file, as an entry. */
export function settingsEntry({ path, text, problems }: SettingsOutcome): SettingsEntry {
  const lines = new Lines(text);
  return { path, problems: problems.map((problem) => problemEntry(problem, lines, [])) };
}

export const runEntry = (
  files: readonly FileEntry[],
  settings: readonly SettingsEntry[],
  { counts, unread, files: checked }: Totals,
): RunEntry => ({
  version: 1,
  files,
  settings,
  unread: unread.map(({ path, reason }) => ({ path, reason })),
  summary: { files: checked, ...counts },
});

function findingEntry(finding: Finding, lines: Lines, secrets: readonly string[]): FindingEntry {
  const { rule, family, severity, why, clauses, fingerprint } = finding;
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

const places = ({ start, end }: Span, lines: Lines): Placed => ({ start: lines.place(start), end: lines.place(end) });
