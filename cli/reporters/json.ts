import type { Problem } from "../../core/report/report.ts";
import type { Span } from "../../core/report/span.ts";
import type { Fault, Finding } from "../../core/rule/finding.ts";
import { Lines } from "../lines.ts";
import type { FileOutcome, SettingsOutcome } from "../outcome.ts";
import { maskWords, secretsOf } from "./mask.ts";
import type { Reporter } from "./reporter.ts";

/** Writes the contract that other programs read; its shape is in docs and never changes within a version. */
export function jsonReporter(write: (text: string) => void): Reporter {
  const files: unknown[] = [];
  const settings: unknown[] = [];
  return {
    settings: (outcomes) => void settings.push(...outcomes.map(settingsEntry)),
    file: (outcome) => void files.push(fileEntry(outcome)),
    end: ({ counts, unread, files: checked }) => {
      const left = unread.map(({ path, reason }) => ({ path, reason }));
      const summary = { files: checked, ...counts };
      write(`${JSON.stringify({ version: 1, files, settings, unread: left, summary }, undefined, 2)}\n`);
    },
  };
}

function fileEntry(outcome: FileOutcome): unknown {
  const lines = new Lines(outcome.text);
  const secrets = secretsOf(outcome);
  return {
    path: outcome.path,
    council: outcome.protocol.id,
    kind: outcome.kind,
    findings: outcome.findings.map((finding) => findingEntry(finding, lines, secrets)),
    problems: outcome.problems.map((problem) => problemEntry(problem, lines, secrets)),
    faults: outcome.faults.map((fault) => faultEntry(fault, lines, secrets)),
  };
}

function findingEntry(finding: Finding, lines: Lines, secrets: readonly string[]): unknown {
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

const problemEntry = ({ severity, message, span }: Problem, lines: Lines, secrets: readonly string[]): unknown => ({
  severity,
  message: maskWords(message, secrets),
  ...places(span, lines),
});

const faultEntry = ({ rule, message, span }: Fault, lines: Lines, secrets: readonly string[]): unknown => ({
  rule,
  message: maskWords(message, secrets),
  ...(span ? places(span, lines) : {}),
});

function settingsEntry({ path, text, problems }: SettingsOutcome): unknown {
  const lines = new Lines(text);
  return { path, problems: problems.map((problem) => problemEntry(problem, lines, [])) };
}

const places = ({ start, end }: Span, lines: Lines) => ({ start: lines.place(start), end: lines.place(end) });
