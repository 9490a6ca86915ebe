import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "../../core/rule/finding.ts";
import { type Label, rulesOf, spanOf } from "../labels.ts";
import type { Measured } from "./measured.ts";

export interface Tally {
  found: number;
  missed: number;
  unexpected: number;
}

/** How the findings on labelled reports compare with what a careful reviewer marked. */
export interface Gold {
  readonly rules: ReadonlyMap<string, Tally>;
  readonly total: Tally;
  /** A line for each miss and false alarm. */
  readonly details: readonly string[];
}

/** The part of what was found that a reviewer marked too: 1 where nothing was found. */
export const precision = ({ found, unexpected }: Tally): number =>
  found + unexpected === 0 ? 1 : found / (found + unexpected);
/** The part of what a reviewer marked that was found: 1 where nothing was marked. */
export const recall = ({ found, missed }: Tally): number => (found + missed === 0 ? 1 : found / (found + missed));

/**
 * Scores `rules` on a folder of NAME.md and NAME.labels.json. A label is found where a finding of one of its rules
 * overlaps its quote; a finding at warning or above that no label explains is unexpected.
 */
export function scoreGold(folder: string, rules: readonly string[], check: (path: string) => Measured): Gold {
  const tallies = new Map<string, Tally>();
  const details: string[] = [];
  const tally = (rule: string): Tally => {
    const own = tallies.get(rule) ?? { found: 0, missed: 0, unexpected: 0 };
    tallies.set(rule, own);
    return own;
  };
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".labels.json"))) {
    const report = file.replace(".labels.json", ".md");
    const { text, findings } = check(join(folder, report));
    const labels = JSON.parse(readFileSync(join(folder, file), "utf8")) as { findings: readonly Label[] };
    const explained = new Set<Finding>();
    for (const label of labels.findings) {
      const accepted = rulesOf(label);
      if (!accepted.some((rule) => rules.includes(rule))) continue;
      const hits = findings.filter((finding) => accepted.includes(finding.rule) && covers(text, finding, label));
      for (const hit of hits) explained.add(hit);
      tally(accepted[0] ?? "")[hits.length > 0 ? "found" : "missed"]++;
      if (hits.length === 0)
        details.push(`${report}: missed ${accepted.join(" or ")}: ${label.quote ?? "(whole report)"}`);
    }
    for (const finding of findings) {
      if (explained.has(finding) || finding.severity === "info") continue;
      tally(finding.rule).unexpected++;
      details.push(
        `${report}: unexpected ${finding.rule} (${finding.severity}): ${text.slice(finding.span.start, finding.span.end).slice(0, 100)}`,
      );
    }
  }
  const total = [...tallies.values()].reduce(
    (sum, one) => ({
      found: sum.found + one.found,
      missed: sum.missed + one.missed,
      unexpected: sum.unexpected + one.unexpected,
    }),
    { found: 0, missed: 0, unexpected: 0 },
  );
  return { rules: tallies, total, details };
}

function covers(text: string, { span }: Finding, label: Label): boolean {
  if (label.quote === undefined) return true;
  const { start, end } = spanOf(text, label);
  return span.start < end && start < Math.max(span.end, span.start + 1);
}
