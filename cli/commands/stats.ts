import { type Counts, countBySeverity } from "../../core/rule/finding.ts";
import type { Arguments } from "../arguments.ts";
import type { FileOutcome } from "../outcome.ts";
import { countAll } from "../run/countAll.ts";
import { setUp } from "../run/setup.ts";
import type { ExitCode, World } from "../world.ts";

/** One line of a table: a rule, family or council, and how much was found. */
interface Row extends Counts {
  readonly name: string;
  readonly total: number;
}

/** What `--format json` writes: rows with the most findings first. */
interface Stats {
  readonly reports: number;
  readonly findings: Counts;
  readonly allowed: number;
  readonly rules: readonly Row[];
  readonly families: readonly Row[];
  readonly councils: readonly (Row & { readonly reports: number })[];
}

/** `evenhand stats`: how much is found in a folder, by rule, family and council. */
export async function stats(world: World, given: Arguments): Promise<ExitCode> {
  const counting = new Counting();
  const code = await countAll(await setUp(world, given), (outcome) => counting.add(outcome));
  const counted = counting.stats();
  world.out.write(given.value("format") === "json" ? `${JSON.stringify(counted, null, 2)}\n` : statsText(counted));
  return code;
}

class Counting {
  readonly #rules = new Table();
  readonly #families = new Table();
  readonly #councils = new Table();
  readonly #reports = new Map<string, number>();
  #allowed = 0;

  add({ entry: { council, findings, allowed } }: FileOutcome): void {
    this.#reports.set(council, (this.#reports.get(council) ?? 0) + 1);
    this.#allowed += allowed.length;
    for (const { rule, family, severity } of findings) {
      this.#rules.add(rule, severity);
      this.#families.add(family, severity);
      this.#councils.add(council, severity);
    }
    this.#councils.open(council);
  }

  stats(): Stats {
    const families = this.#families.rows();
    const sum = (level: keyof Counts): number => families.reduce((total, row) => total + row[level], 0);
    return {
      reports: [...this.#reports.values()].reduce((total, count) => total + count, 0),
      findings: { error: sum("error"), warning: sum("warning"), info: sum("info") },
      allowed: this.#allowed,
      rules: this.#rules.rows(),
      families,
      councils: this.#councils.rows().map((row) => ({ ...row, reports: this.#reports.get(row.name) ?? 0 })),
    };
  }
}

class Table {
  readonly #counts = new Map<string, Record<keyof Counts, number>>();

  open(name: string): Record<keyof Counts, number> {
    const known = this.#counts.get(name) ?? { ...countBySeverity([]) };
    this.#counts.set(name, known);
    return known;
  }

  add(name: string, severity: keyof Counts): void {
    this.open(name)[severity]++;
  }

  /** The most first; of equals, in the order of the alphabet. */
  rows(): readonly Row[] {
    return [...this.#counts]
      .map(([name, counts]) => ({ name, ...counts, total: counts.error + counts.warning + counts.info }))
      .sort((a, b) => b.total - a.total || (a.name < b.name ? -1 : 1));
  }
}

function statsText({ reports, findings: { error, warning, info }, allowed, rules, families, councils }: Stats): string {
  const head = `Reports: ${reports}. Findings: ${error + warning + info}. Allowed: ${allowed}.`;
  const width = Math.max(8, ...[...rules, ...families, ...councils].map(({ name }) => name.length)) + 2;
  const line = (name: string, cells: readonly (string | number)[]): string =>
    name.padEnd(width) + cells.map((cell) => String(cell).padStart(9)).join("");
  const table = (title: string, rows: readonly Row[]): readonly string[] => [
    "",
    line(title, ["errors", "warnings", "info", "together"]),
    ...rows.map((row) => line(row.name, [row.error, row.warning, row.info, row.total])),
  ];
  const found = rules.length > 0 ? [...table("Rule", rules), ...table("Family", families)] : [];
  return `${[head, ...found, ...table("Council", councils)].join("\n")}\n`;
}
