import { amount } from "../../core/report/amount.ts";
import { type Severity, severities } from "../../core/rule/finding.ts";
import type { ToldRun } from "./entries.ts";
import { allNotes, partialWords, type RunNote } from "./notes.ts";
import { plain } from "./wrap.ts";

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

/** A line of the log. Whatever a file is called or a report holds, GitHub finds no command of its own in it. */
function logLine({ path, label, severity, message, start }: RunNote): string {
  const place = start ? `${path}:${start.line}:${start.column}` : path;
  const line = plain(oneLine(`${place} ${severity} ${label}: ${message}`)).trim();
  return (line.startsWith("::") ? `./${line}` : line).replaceAll("##[", "## [");
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

/** Less than the megabyte that GitHub takes (bytes). */
const mostSummary = 900_000;

/**
 * The page for the job, in GitHub's Markdown: totals, then a table of every finding, the most serious first and by file
 * within each level, as far as GitHub takes it.
 */
export function githubSummary(run: ToldRun): string {
  const table = ["| Severity | Place | Rule | What to do |", "| --- | --- | --- | --- |"];
  const lines = [`## Evenhand`, "", summaryLine(run), ""];
  const fitting: string[] = [];
  let [size, all] = [0, 0];
  for (const level of severities) {
    for (const note of allNotes(run)) {
      if (note.severity !== level) continue;
      all++;
      if (size > mostSummary) continue;
      const row = summaryRow(note);
      size += Buffer.byteLength(row) + 1;
      if (size <= mostSummary) fitting.push(row);
    }
  }
  if (fitting.length > 0) lines.push(...table, ...fitting, "");
  if (fitting.length < all)
    lines.push(`… and ${all - fitting.length} more, none of them more serious than these; the log has them all.`, "");
  return lines.join("\n");
}

const summaryRow = ({ path, label, severity, message, start }: RunNote): string =>
  `| ${[severity, `${path}${start ? `:${start.line}` : ""}`, label, message].map(cell).join(" | ")} |`;

const summaryLine = ({ summary, unread, partial }: ToldRun): string =>
  `${partial ? `${partialWords({ summary, partial })} ` : ""}${amount(summary.files, "report")} checked: ${amount(summary.error, "error")}, ${amount(summary.warning, "warning")}, ${summary.info} for information${
    unread.length > 0 ? `; ${unread.length} not read` : ""
  }.`;

const oneLine = (text: string): string => text.replace(/\s+/g, " ");
const cell = (text: string): string => plain(oneLine(text)).replace(/\|/g, "\\|").replace(/</g, "&lt;");
/** Without signs that steer a terminal; a line's end is told as GitHub wants it. */
const withoutSigns = (text: string): string => text.split("\r").map(plain).join("\r");
const escapeData = (text: string): string =>
  withoutSigns(text).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
const escapeProperty = (text: string): string => escapeData(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
