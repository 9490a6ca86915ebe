import { amount } from "../../core/report/amount.ts";
import { type Severity, severities } from "../../core/rule/finding.ts";
import type { ToldRun } from "./entries.ts";
import { allNotes, partialWords, type RunNote } from "./notes.ts";

/** GitHub shows so many annotations of each level and step; the rest would be lost without a word. */
export const mostAnnotations = 10;

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/**
 * Workflow commands that GitHub shows beside the changed lines: the first ten of each level, then all of them as lines
 * of the log. `summary` is the same as a page for the job, which no limit cuts.
 */
export function* githubText(run: ToldRun): Iterable<string> {
  const first: Record<Severity, RunNote[]> = { error: [], warning: [], info: [] };
  let all = 0;
  for (const note of allNotes(run)) {
    all++;
    if (first[note.severity].length < mostAnnotations) first[note.severity].push(note);
  }
  const shown = severities.flatMap((level) => first[level]);
  for (const note of shown) yield `${annotation(note)}\n`;
  const left = all - shown.length;
  if (left > 0)
    yield `::notice title=Evenhand::${amount(left, "more finding")} ${left === 1 ? "is" : "are"} not shown here; the job's summary lists all ${all}.\n`;
  if (all > 0) yield `::group::Evenhand: ${all === 1 ? "the one finding" : `all ${all} findings`}\n`;
  for (const note of allNotes(run)) yield `${logLine(note)}\n`;
  if (all > 0) yield "::endgroup::\n";
  yield `${summaryLine(run)}\n`;
}

function logLine({ path, label, severity, message, start }: RunNote): string {
  const place = start ? `${path}:${start.line}:${start.column}` : path;
  return `${place} ${severity} ${label}: ${oneLine(message)}`;
}

function annotation({ path, label, severity, message, start, end }: RunNote): string {
  const sameLine = start !== undefined && end !== undefined && start.line === end.line;
  const place: Readonly<Record<string, string | number | undefined>> = {
    file: path,
    line: start?.line,
    endLine: end?.line,
    // Columns count only within one line.
    col: sameLine ? start.column : undefined,
    endColumn: sameLine ? end.column : undefined,
    title: `Evenhand: ${label}`,
  };
  const given = Object.entries(place)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
    .join(",");
  return `::${commands[severity]} ${given}::${escapeData(message)}`;
}

/**
 * The page for the job, in GitHub's Markdown: totals, then a table of every finding by file. GitHub takes a megabyte.
 */
export function githubSummary(run: ToldRun): string {
  const table = ["| Severity | Place | Rule | What to do |", "| --- | --- | --- | --- |"];
  const lines = [`## Evenhand`, "", summaryLine(run), ""];
  const fitting: string[] = [];
  let [size, all] = [0, 0];
  for (const { path, label, severity, message, start } of allNotes(run)) {
    const place = `${path}${start ? `:${start.line}` : ""}`;
    const row = [severity, place, label, message].map(cell).join(" | ");
    size += row.length * 2;
    all++;
    if (size < 900_000) fitting.push(row);
  }
  if (fitting.length > 0) lines.push(...table, ...fitting.map((row) => `| ${row} |`), "");
  if (fitting.length < all) lines.push(`… and ${all - fitting.length} more; the log has them all.`, "");
  return lines.join("\n");
}

const summaryLine = ({ summary, unread, partial }: ToldRun): string =>
  `${partial ? `${partialWords({ summary, partial })} ` : ""}${amount(summary.files, "report")} checked: ${amount(summary.error, "error")}, ${amount(summary.warning, "warning")}, ${summary.info} for information${
    unread.length > 0 ? `; ${unread.length} not read` : ""
  }.`;

const oneLine = (text: string): string => text.replace(/\s+/g, " ");
const cell = (text: string): string => oneLine(text).replace(/\|/g, "\\|").replace(/</g, "&lt;");
const escapeData = (text: string): string => text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
const escapeProperty = (text: string): string => escapeData(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
