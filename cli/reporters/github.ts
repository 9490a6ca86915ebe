import { type Severity, severities } from "../../core/rule/finding.ts";
import type { RunEntry } from "./entries.ts";
import { allNotes, partialWords, type RunNote } from "./notes.ts";

/** GitHub shows so many annotations of each level and step; the rest would be lost without a word. */
export const mostAnnotations = 10;

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/**
 * Workflow commands that GitHub shows beside the changed lines: the first ten of each level, then all of them as lines of
 * the log. `summary` is the same as a page for the job, which no limit cuts.
 */
export function githubText(run: RunEntry): string {
  const notes = allNotes(run);
  const shown = severities.flatMap((level) =>
    notes.filter(({ severity }) => severity === level).slice(0, mostAnnotations),
  );
  const left = notes.length - shown.length;
  const log = notes.map(({ path, label, severity, message, start }) => {
    const place = start ? `${path}:${start.line}:${start.column}` : path;
    return `${place} ${severity} ${label}: ${oneLine(message)}`;
  });
  return [
    ...shown.map(annotation),
    ...(left > 0
      ? [
          `::notice title=Evenhand::${left} more findings are not shown here; the job's summary lists all ${notes.length}.`,
        ]
      : []),
    ...(log.length > 0 ? [`::group::Evenhand: all ${log.length} findings`, ...log, "::endgroup::"] : []),
    summaryLine(run),
    "",
  ].join("\n");
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

/** The page for the job, in GitHub's Markdown: totals, then a table of every finding by file. GitHub takes a megabyte. */
export function githubSummary(run: RunEntry): string {
  const rows = allNotes(run).map(({ path, label, severity, message, start }) =>
    [severity, `${path}${start ? `:${start.line}` : ""}`, label, message].map(cell).join(" | "),
  );
  const table = ["| Severity | Place | Rule | What to do |", "| --- | --- | --- | --- |"];
  const lines = [`## Evenhand`, "", summaryLine(run), ""];
  let size = 0;
  const fitting = rows.filter((row) => {
    size += row.length * 2;
    return size < 900_000;
  });
  if (fitting.length > 0) lines.push(...table, ...fitting.map((row) => `| ${row} |`), "");
  if (fitting.length < rows.length) lines.push(`… and ${rows.length - fitting.length} more; the log has them all.`, "");
  return lines.join("\n");
}

const summaryLine = ({ summary, unread, partial }: RunEntry): string =>
  `${partial ? `${partialWords({ summary, partial })} ` : ""}${summary.files} reports checked: ${summary.error} errors, ${summary.warning} warnings, ${summary.info} for information${
    unread.length > 0 ? `; ${unread.length} not read` : ""
  }.`;

const oneLine = (text: string): string => text.replace(/\s+/g, " ");
const cell = (text: string): string => oneLine(text).replace(/\|/g, "\\|").replace(/</g, "&lt;");
const escapeData = (text: string): string => text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
const escapeProperty = (text: string): string => escapeData(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
