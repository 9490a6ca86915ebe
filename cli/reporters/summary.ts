import { amount } from "../../core/report/amount.ts";
import { addCounts, type Counts, countBySeverity, type Severity, severities } from "../../core/rule/finding.ts";
import type { SettingsOutcome, Sums } from "../outcome.ts";
import { allowedWords, partialWords } from "./notes.ts";
import type { Totals } from "./reporter.ts";
import type { TextStyle } from "./text.ts";
import { plain, plainName, wrap } from "./wrap.ts";

/** The last lines of the text: how much of what, family by family, what was not checked. */
export class Summary {
  readonly #style: TextStyle;
  readonly #families = new Map<string, Counts>();
  #clean = 0;
  #fixable = 0;
  #fixed = 0;
  #faults = 0;
  #allowed = 0;
  #settings = 0;

  constructor(style: TextStyle) {
    this.#style = style;
  }

  addSettings({ problems }: SettingsOutcome): void {
    this.#settings += problems.length;
  }

  add({ counts, families, problems, faults, fixable, fixed, allowed }: Sums): void {
    const isClean = (here: Counts): boolean => severities.every((severity) => here[severity] === 0);
    for (const [family, here] of Object.entries(families)) this.#count(family, here);
    if (!isClean(problems)) this.#count("the file itself", problems);
    if (isClean(counts) && faults === 0) this.#clean++;
    this.#fixed += fixed;
    this.#faults += faults;
    this.#fixable += fixable;
    this.#allowed += allowed;
  }

  text(totals: Totals): string {
    const { quiet, colours, width } = this.#style;
    const unread = totals.unread.flatMap(({ path, reason, because }) =>
      wrap(`${plainName(path)}: ${reason}`, width - 2).map(
        (line) => `  ${because === "failed" ? colours.red(plain(line)) : plain(line)}`,
      ),
    );
    const partial = totals.partial ? wrap(partialWords({ summary: totals, partial: totals.partial }), width) : [];
    const told = [
      ...(unread.length > 0 ? [colours.bold("Not checked:"), ...unread, ""] : []),
      ...(partial.length > 0 ? [...partial.map(colours.red), ""] : []),
      ...staleLines(totals, this.#style),
    ];
    return quiet ? join(told) : join([...told, ...this.#lines(totals)]);
  }

  #lines({ files, counts, baseline }: Totals): readonly string[] {
    const { bold } = this.#style.colours;
    if (files === 0) return [];
    const clean = this.#clean === files ? (files === 1 ? "clean" : "all clean") : `${this.#clean} clean`;
    const found = severities.filter((one) => counts[one] > 0);
    const families = [...this.#families].sort().map(([family, row]) => `  ${family.padEnd(16)} ${countsOf(row)}`);
    return [
      bold(`${amount(files, "report")} checked, ${clean}.`),
      ...(found.length > 0 ? [found.map((one) => paintCount(counts[one], one, this.#style)).join(", ")] : []),
      ...families,
      ...(baseline && baseline.known > 0 ? [`${amount(baseline.known, "more finding")} known from the baseline.`] : []),
      ...(this.#allowed > 0 ? [allowedWords(this.#allowed)] : []),
      ...this.#asides(),
      "",
    ];
  }

  /** What else is to be known, a line for each. */
  #asides(): readonly string[] {
    const { red } = this.#style.colours;
    const lines: string[] = [];
    if (this.#fixed > 0) lines.push(`${amount(this.#fixed, "finding")} put right.`);
    if (this.#fixable > 0) lines.push(`--fix would put ${this.#fixable} of them right.`);
    if (this.#settings > 0)
      lines.push(red(`${amount(this.#settings, "mistake")} in the settings; the rest of them held.`));
    const faults = `${amount(this.#faults, "fault")} of Evenhand itself: what those rules would have found is not known.`;
    if (this.#faults > 0) lines.push(red(faults));
    return lines;
  }

  #count(family: string, here: Counts): void {
    this.#families.set(family, addCounts(this.#families.get(family) ?? countBySeverity([]), here));
  }
}

/** So many entries are listed. */
const mostStale = 10;

/** The entries of the baseline that are found no more. */
function staleLines({ baseline }: Totals, { colours, width }: TextStyle): readonly string[] {
  const stale = baseline?.stale ?? [];
  if (stale.length === 0) return [];
  const lines = stale
    .slice(0, mostStale)
    .flatMap(({ path, rule, section }) =>
      wrap(`${[path, ...section].map(plainName).join(" › ")}: ${rule}`, width - 2).map((line) => `  ${plain(line)}`),
    );
  const more = stale.length > mostStale ? [`  … and ${stale.length - mostStale} more`] : [];
  const advice = "“evenhand baseline prune” takes them out of the baseline.";
  return [colours.bold("In the baseline, but found no more:"), ...lines, ...more, advice, ""];
}

const join = (lines: readonly string[]): string => lines.join("\n");

const countsOf = (row: Counts): string =>
  severities
    .filter((severity) => row[severity] > 0)
    .map((severity) => counted(row[severity], severity))
    .join(", ");

const counted = (count: number, severity: Severity): string =>
  severity === "info" ? `${count} info` : amount(count, severity);

function paintCount(count: number, severity: Severity, { colours }: TextStyle): string {
  const paint = { error: colours.red, warning: colours.yellow, info: colours.cyan }[severity];
  return paint(counted(count, severity));
}
