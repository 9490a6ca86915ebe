import { amount } from "../../core/report/amount.ts";
import { escaped } from "../../core/review/page/markup.ts";
import { countBySeverity, type Severity, severities } from "../../core/rule/finding.ts";
import { lookedTogether } from "../../core/run/looks.ts";
import { allowedOf } from "../outcome.ts";
import { type BaselineEntry, type FileEntry, placeName, type ToldRun } from "./entries.ts";
import { allowedWords, partialWords, runNotes } from "./notes.ts";

/**
 * One page for the whole run: totals, families, clauses, then every report with its findings. Self-contained, without a
 * script, readable in print and by a screen reader.
 */
export function* htmlText(run: ToldRun): Iterable<string> {
  yield headOf(run);
  for (const file of run.files) yield reportRow(file);
  yield run.summary.files === 0 ? "<p>No report was checked.</p>\n" : "</tbody>\n</table>\n";
  for (const file of run.files)
    if (file.findings.length + file.problems.length + file.faults.length > 0) yield `${reportSection(file)}\n`;
  yield "</main>\n</body>\n</html>\n";
}

function headOf(run: ToldRun): string {
  const trends = new Trends(run.baseline);
  const families = new CountTable("Family");
  const clauses = new CountTable("Clause");
  let allowances = 0;
  for (const { findings, allowed } of run.files) {
    trends.add(findings, allowed);
    allowances += allowedOf(allowed);
    for (const { severity, family, clauses: named } of findings) {
      families.add(family, severity);
      for (const { council, clause } of named) clauses.add(`${council} ${clause}`, severity);
    }
  }
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Evenhand: ${amount(run.summary.files, "report")}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>Evenhand</h1>
<p>${amount(run.summary.files, "report")} checked: ${totals(run.summary)}.${allowances > 0 ? ` ${allowedWords(allowances)}` : ""}${run.baseline ? ` ${trendWords(run.baseline)}` : ""}${run.partial ? ` ${partialWords(run)}` : ""}</p>
${besides(run)}
<h2>By family</h2>
${families.html()}
<h2>By clause</h2>
${clauses.html()}
${trends.html()}<h2>Reports</h2>
${run.summary.files === 0 ? "" : reportTableHead}`;
}

/** How many findings of each rule are new, known from the baseline and put right since. */
class Trends {
  readonly #baseline: BaselineEntry | undefined;
  readonly #rules = new Map<string, { fresh: number; known: number; gone: number }>();

  constructor(baseline: BaselineEntry | undefined) {
    this.#baseline = baseline;
    for (const { rule } of baseline?.stale ?? []) this.#row(rule).gone++;
  }

  add(findings: FileEntry["findings"], allowed: FileEntry["allowed"]): void {
    if (!this.#baseline) return;
    for (const { rule } of findings) this.#row(rule).fresh++;
    for (const { rule, by } of allowed) if (by === "baseline") this.#row(rule).known++;
  }

  html(): string {
    if (this.#rules.size === 0) return "";
    const rows = [...this.#rules]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(
        ([rule, { fresh, known, gone }]) =>
          `<tr><th scope="row">${escaped(rule)}</th><td>${fresh}</td><td>${known}</td><td>${gone}</td></tr>`,
      );
    return `<h2>Against the baseline</h2>\n<table>\n<thead><tr><th scope="col">Rule</th><th scope="col">New</th><th scope="col">Known</th><th scope="col">Put right</th></tr></thead>\n<tbody>\n${rows.join("\n")}\n</tbody>\n</table>\n`;
  }

  #row(rule: string): { fresh: number; known: number; gone: number } {
    const row = this.#rules.get(rule) ?? { fresh: 0, known: 0, gone: 0 };
    this.#rules.set(rule, row);
    return row;
  }
}

const totals = (counts: Readonly<Record<Severity, number>>): string =>
  `${amount(counts.error, "error")}, ${amount(counts.warning, "warning")}, ${counts.info} for information`;

const trendWords = ({ known, fresh, gone }: BaselineEntry): string =>
  `Against the baseline: ${fresh} new, ${known} known, ${gone} put right.`;

function besides(run: ToldRun): string {
  const notes = runNotes(run);
  if (notes.length === 0) return "";
  const rows = notes.map(
    ({ path, message, start }) =>
      `<li><code>${escaped(path)}${start ? `:${start.line}` : ""}</code> ${escaped(message)}</li>`,
  );
  return `<h2>Not checked, or not as set</h2>\n<ul>\n${rows.join("\n")}\n</ul>`;
}

/** How many findings of each severity stand under each name. */
class CountTable {
  readonly #name: string;
  readonly #counts = new Map<string, Record<Severity, number>>();

  constructor(name: string) {
    this.#name = name;
  }

  add(key: string, severity: Severity): void {
    const row = this.#counts.get(key) ?? { error: 0, warning: 0, info: 0 };
    row[severity]++;
    this.#counts.set(key, row);
  }

  html(): string {
    if (this.#counts.size === 0) return "<p>Nothing found.</p>";
    const rows = [...this.#counts].sort(([a], [b]) => a.localeCompare(b, "en-GB", { numeric: true }));
    return countTable(this.#name, rows);
  }
}

function countTable(name: string, rows: readonly (readonly [string, Readonly<Record<Severity, number>>])[]): string {
  const body = rows.map(
    ([key, counts]) =>
      `<tr><th scope="row">${escaped(key)}</th>${severities.map((one) => `<td>${counts[one]}</td>`).join("")}</tr>`,
  );
  return `<table>\n<thead><tr><th scope="col">${name}</th><th scope="col">Errors</th><th scope="col">Warnings</th><th scope="col">Information</th></tr></thead>\n<tbody>\n${body.join("\n")}\n</tbody>\n</table>`;
}

const reportTableHead = `<table>\n<thead><tr><th scope="col">Report</th><th scope="col">Council</th><th scope="col">Kind</th><th scope="col">Errors</th><th scope="col">Warnings</th><th scope="col">Information</th></tr></thead>\n<tbody>\n`;

function reportRow({ path, council, kind, findings }: FileEntry): string {
  const counts = countBySeverity(findings);
  const name = findings.length > 0 ? `<a href="#${anchor(path)}">${escaped(path)}</a>` : escaped(path);
  return `<tr><th scope="row">${name}</th><td class="words">${escaped(council)}</td><td class="words">${escaped(kind.replaceAll("-", " "))}</td>${severities.map((one) => `<td>${counts[one]}</td>`).join("")}</tr>\n`;
}

function reportSection(file: FileEntry): string {
  const findings = lookedTogether(file.findings, placeName).map(
    ({ finding: { severity, message, why, start }, rules }) =>
      `<li class="${severity}"><p><strong>Line ${start.line}, ${severity}: ${escaped(rules.join(", "))}.</strong> ${escaped(message)}</p>${rules.length > 1 ? "" : `<p class="why">${escaped(why)}</p>`}</li>`,
  );
  const problems = [...file.problems, ...file.faults].map(
    ({ message }) => `<li class="error"><p>${escaped(message)}</p></li>`,
  );
  return `<section aria-labelledby="${anchor(file.path)}">\n<h3 id="${anchor(file.path)}">${escaped(file.path)}</h3>\n<ol>\n${[...problems, ...findings].join("\n")}\n</ol>\n</section>`;
}

const anchor = (path: string): string => `report-${path.replace(/[^A-Za-z0-9]+/g, "-")}`;

const style = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
table { border-collapse: collapse; margin-bottom: 1rem; }
th, td { border: 1px solid; padding: 0.25rem 0.5rem; text-align: left; vertical-align: top; }
td { text-align: right; }
td.words { text-align: left; }
ol { padding-left: 1.5rem; }
li { border-left: 0.3rem solid; margin-bottom: 0.75rem; padding-left: 0.75rem; }
li.error { border-color: #b3261e; }
li.warning { border-color: #8a5a00; }
li.info { border-color: #1f5fa8; }
.why { font-size: 0.9rem; }
p { margin: 0.25rem 0; }
@media print { a { color: inherit; text-decoration: none; } section { break-inside: avoid; } }
`;
