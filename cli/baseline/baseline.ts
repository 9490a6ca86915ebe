import { expiredWords, isOver } from "../../core/run/allowances.ts";
import type { FileOutcome } from "../outcome.ts";
import type { AllowedEntry, BaselineEntry, FileEntry, FindingEntry } from "../reporters/entries.ts";
import type { Known } from "./baselineFile.ts";

/** Which reports there are; paths count from the baseline's folder. */
export interface Reports {
  /** Is the report part of this run? */
  isChecked(path: string): boolean;
  exists(path: string): boolean;
}

/**
 * The findings that are known, matched one to one: a finding is known that has the rule and the words of an entry,
 * first of one under the same headings, then of one elsewhere in the report, then of one in a report that is gone (it
 * has another name now).
 */
export class Baseline {
  readonly #byPath = new Map<string, Known[]>();
  /** Entries of reports that are gone, which no other report has claimed. */
  readonly #homeless: Known[] = [];
  readonly #used = new Map<Known, Pick<Known, "path" | "section">>();
  readonly #all: readonly Known[];
  readonly #today: string;
  /** How many findings of each report that was checked are known, and how many are not. */
  readonly #counts = new Map<string, { readonly known: number; readonly fresh: number }>();

  /** `today` is a day as 2026-11-24. */
  constructor(all: readonly Known[], reports: Reports, today: string) {
    this.#all = all;
    this.#today = today;
    for (const one of all) {
      const gone = !reports.isChecked(one.path) && !reports.exists(one.path);
      if (gone) this.#homeless.push(one);
      else this.#byPath.set(one.path, [...(this.#byPath.get(one.path) ?? []), one]);
    }
  }

  /**
   * The outcome of the report at `path` with what is known among what is allowed; what is no longer accepted counts,
   * and says so. A report that was checked anew is matched anew.
   */
  apply(outcome: FileOutcome, path: string): FileOutcome {
    if (this.#counts.has(path)) this.#release(path);
    const { entry, passages } = outcome;
    const by = this.#match(entry.findings, path);
    const kept = entry.findings.map((_, index) => {
      const known = by.get(index);
      return !known || isOver(known.until, this.#today);
    });
    const findings = entry.findings.flatMap((finding, index) => (kept[index] ? [expired(finding, by.get(index))] : []));
    const allowed = entry.findings.flatMap((finding, index) =>
      kept[index] ? [] : [allowedBy(finding, by.get(index))],
    );
    this.#counts.set(path, { known: allowed.length, fresh: findings.length });
    const told: FileEntry = { ...entry, findings, allowed: [...entry.allowed, ...allowed] };
    return { ...outcome, entry: told, passages: passages.filter((_, index) => kept[index]) };
  }

  /** How the run compares, and what is found no more in the reports that were checked or are gone. */
  summary(): BaselineEntry {
    const stale = this.stale().map(({ path, rule, fingerprint, section }) => ({ path, rule, fingerprint, section }));
    const sum = (of: "known" | "fresh"): number =>
      [...this.#counts.values()].reduce((all, counts) => all + counts[of], 0);
    return { known: sum("known"), fresh: sum("fresh"), gone: stale.length, stale };
  }

  stale(): readonly Known[] {
    const homeless = new Set(this.#homeless);
    return this.#all.filter((one) => !this.#used.has(one) && (this.#counts.has(one.path) || homeless.has(one)));
  }

  /**
   * The entries that still hold, each with where its finding is now; those of reports that were not checked as they
   * are.
   */
  held(): readonly { readonly known: Known; readonly place: Pick<Known, "path" | "section"> | undefined }[] {
    const stale = new Set(this.stale());
    return this.#all.filter((one) => !stale.has(one)).map((known) => ({ known, place: this.#used.get(known) }));
  }

  /** The entries that findings of this report had are free again. */
  #release(path: string): void {
    for (const [known, place] of this.#used) if (place.path === path) this.#used.delete(known);
  }

  #match(findings: readonly FindingEntry[], path: string): ReadonlyMap<number, Known> {
    const own = this.#byPath.get(path) ?? [];
    const by = new Map<number, Known>();
    const passes: readonly (readonly [readonly Known[], boolean])[] = [
      [own, true],
      [own, false],
      [this.#homeless, true],
      [this.#homeless, false],
    ];
    for (const [among, sameSection] of passes) {
      if (among.length === 0) continue;
      const free = byName(among.filter((one) => !this.#used.has(one)));
      for (const [index, finding] of findings.entries()) {
        if (by.has(index)) continue;
        const list = free.get(nameOf(finding.rule, finding.twinOf ?? finding.fingerprint)) ?? [];
        const at = list.findIndex(({ section }) => !sameSection || isSame(section, finding.section));
        const [known] = at < 0 ? [] : list.splice(at, 1);
        if (!known) continue;
        by.set(index, known);
        this.#used.set(known, { path, section: finding.section });
      }
    }
    return by;
  }
}

const nameOf = (rule: string, fingerprint: string): string => `${rule} ${fingerprint}`;

function byName(all: readonly Known[]): Map<string, Known[]> {
  const lists = new Map<string, Known[]>();
  for (const one of all) {
    const name = nameOf(one.rule, one.fingerprint);
    const list = lists.get(name);
    if (list) list.push(one);
    else lists.set(name, [one]);
  }
  return lists;
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((title, index) => title === b[index]);

const expired = (finding: FindingEntry, known: Known | undefined): FindingEntry =>
  known ? { ...finding, message: finding.message + expiredWords({ until: known.until, approver: known.by }) } : finding;

const allowedBy = (finding: FindingEntry, known: Known | undefined): AllowedEntry => ({
  ...finding,
  by: "baseline",
  reason: known?.reason ?? "It is in the baseline.",
  ...(known?.by === undefined ? {} : { approver: known.by }),
  ...(known?.until === undefined ? {} : { until: known.until }),
});
