import { createChecker } from "../../core/run/checker.ts";
import type { FindingEntry } from "../reporters/entries.ts";
import { SettingsReader } from "../settings.ts";
import { Examiner, isExamined } from "./examiner.ts";
import type { Setup } from "./setup.ts";

/** What is to be known of a finding to see it again. */
export type Seen = Pick<FindingEntry, "rule" | "fingerprint" | "twinOf" | "severity">;

/** What was found in a report (a whole path) when its text was this one. */
export type FindBefore = (at: string, text: string) => readonly Seen[];

/** Finds in reports as they were what today's settings find, and tells of nothing else that is wrong there. */
export function finderBefore({ world, catalogue, choices, today }: Setup): FindBefore {
  const checker = createChecker(catalogue);
  const reader = new SettingsReader(world.files, catalogue);
  const examiner = new Examiner(world, { ...choices, fix: "no", outputs: [] }, reader, checker, today);
  const known = new Map<string, readonly Seen[]>();
  return (at, text) => {
    const found = known.get(at) ?? seenIn(examiner.examine(at, new TextEncoder().encode(text)));
    known.set(at, found);
    return found;
  };
}

/** What was allowed is not among it: whoever takes the allowance out brings the finding back. */
const seenIn = (result: ReturnType<Examiner["examine"]>): readonly Seen[] =>
  !isExamined(result)
    ? []
    : result.outcome.entry.findings.map(({ rule, fingerprint, twinOf, severity }) => ({
        rule,
        fingerprint: twinOf ?? fingerprint,
        severity,
      }));

const rank = { error: 0, warning: 1, info: 2 } as const;

/** Of findings in passages that did not change those that were not there before, or were less serious. */
export function freshAmong(findings: readonly Seen[], before: readonly Seen[]): ReadonlySet<Seen> {
  const left = new Map<string, Seen[]>();
  const nameOf = ({ rule, fingerprint, twinOf }: Seen): string => `${rule} ${twinOf ?? fingerprint}`;
  for (const one of before) left.set(nameOf(one), [...(left.get(nameOf(one)) ?? []), one]);
  const isKnown = (finding: Seen): boolean => {
    const twins = left.get(nameOf(finding)) ?? [];
    const at = twins.findIndex(({ severity }) => rank[severity] <= rank[finding.severity]);
    if (at >= 0) twins.splice(at, 1);
    return at >= 0;
  };
  return new Set(findings.filter((finding) => !isKnown(finding)));
}
