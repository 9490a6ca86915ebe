import type { Colors } from "picocolors/types";
import type { Severity } from "../../core/rule/finding.ts";
import { Lines } from "../lines.ts";
import type { FailOn } from "../options.ts";
import { counts, type FileOutcome, type SettingsOutcome } from "../outcome.ts";
import { frame } from "./frame.ts";
import { maskText, maskWords, secretsOf } from "./mask.ts";
import type { Reporter } from "./reporter.ts";
import { Summary } from "./summary.ts";
import { columns, plain, wrap } from "./wrap.ts";

/** How the text is laid out. */
export interface TextStyle {
  readonly width: number;
  readonly colours: Colors;
  readonly failOn: FailOn;
  readonly quiet: boolean;
}

/** Something to show at a place: a finding, a problem or a fault. */
interface Note {
  readonly severity: Severity;
  readonly label: string;
  readonly span: { readonly start: number; readonly end: number };
  readonly message: string;
  /** Lines under the message: a mark and words. */
  readonly offers: readonly (readonly [string, string])[];
}

/** Shows findings to a person: for each, its place, the line with the words marked, what is wrong and what can be done. */
export function textReporter(write: (text: string) => void, style: TextStyle): Reporter {
  const summary = new Summary(style);
  const threshold = style.failOn === "never" ? "error" : style.failOn;
  const shown = (note: Note): boolean => !style.quiet || counts(note.severity, threshold);
  return {
    settings: (outcomes) => {
      for (const outcome of outcomes) {
        summary.addSettings(outcome);
        write(section(outcome.path, "settings", outcome.text, settingsNotes(outcome), style));
      }
    },
    file: (outcome) => {
      summary.add(outcome);
      const notes = fileNotes(outcome).filter(shown);
      const about = `${outcome.protocol.council} · ${outcome.kind.replaceAll("-", " ")}`;
      if (notes.length > 0) write(section(outcome.path, about, maskText(outcome), notes, style));
    },
    end: (totals) => write(summary.text(totals)),
  };
}

const settingsNotes = ({ problems }: SettingsOutcome): readonly Note[] =>
  problems
    .map((problem): Note => ({ ...problem, label: "settings", offers: [] }))
    .sort((a, b) => a.span.start - b.span.start);

function fileNotes(outcome: FileOutcome): readonly Note[] {
  const secrets = secretsOf(outcome);
  const findings = outcome.findings.map(
    (finding): Note => ({
      ...finding,
      label: finding.rule,
      message: maskWords(finding.message, secrets),
      offers: finding.fixes.map(({ title, trust }) => {
        const words = maskWords(title, secrets);
        return trust === "safe" ? ["fix", `${words} (--fix does this)`] : ["you could", words];
      }),
    }),
  );
  const problems = outcome.problems.map(
    (problem): Note => ({ ...problem, message: maskWords(problem.message, secrets), label: "report", offers: [] }),
  );
  const faults = outcome.faults.map(
    ({ rule, message, span }): Note => ({
      severity: "error",
      label: rule,
      span: span ?? { start: 0, end: 0 },
      message: `The rule “${rule}” failed here and found nothing; this is a fault of Evenhand, not of the report. ${maskWords(message, secrets)}`,
      offers: [],
    }),
  );
  return [...problems, ...findings, ...faults].sort((a, b) => a.span.start - b.span.start);
}

function section(path: string, about: string, text: string, notes: readonly Note[], style: TextStyle): string {
  const { colours } = style;
  const lines = new Lines(text);
  const head = `${colours.bold(colours.underline(plain(path)))}  ${colours.dim(plain(about))}`;
  return [head, "", ...notes.flatMap((note) => [...noteLines(path, lines, note, style), ""]), ""].join("\n");
}

function noteLines(path: string, lines: Lines, note: Note, { width, colours }: TextStyle): readonly string[] {
  const paint = painter(note.severity, colours);
  const { line, column } = lines.place(note.span.start);
  const place = `${plain(path)}:${line}:${column}`;
  const gutter = String(lines.place(note.span.end).line).length + 4;
  const bar = colours.dim("│");
  const { lines: rows, more } = frame(lines, note.span, width - gutter - 2);
  const indent = " ".repeat(gutter);
  const body = rows.flatMap(({ number, words, before, marked }) => [
    `${colours.dim(String(number).padStart(gutter - 1))} ${bar} ${words}`,
    `${indent}${bar} ${" ".repeat(before)}${paint("^".repeat(marked))}`,
  ]);
  const rest =
    more > 0 ? [`${indent}${bar} ${colours.dim(`… and ${more} more ${more === 1 ? "line" : "lines"}`)}`] : [];
  const message = wrap(plain(note.message), width - gutter).map((words) => indent + words);
  const offers = note.offers.flatMap(([mark, words]) => offerLines(mark, words, indent, width, colours));
  return [
    `${colours.bold(place)}  ${paint(note.severity)}  ${colours.dim(note.label)}`,
    ...(lines.text ? body : []),
    ...rest,
    ...message,
    ...offers,
  ];
}

function offerLines(mark: string, words: string, indent: string, width: number, colours: Colors): readonly string[] {
  const lead = `${mark}: `;
  return wrap(plain(words), width - indent.length - columns(lead)).map(
    (line, index) => indent + (index === 0 ? colours.green(lead) : " ".repeat(lead.length)) + line,
  );
}

/** How a severity is coloured everywhere. */
export function painter(severity: Severity, colours: Colors): (text: string) => string {
  switch (severity) {
    case "error":
      return colours.red;
    case "warning":
      return colours.yellow;
    case "info":
      return colours.cyan;
  }
}
