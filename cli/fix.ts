import type { Format } from "../core/formats/format.ts";
import type { Report } from "../core/report/report.ts";
import { type Finding, reason } from "../core/rule/finding.ts";
import { chooseEdits, countFixed, mostRounds } from "../core/run/applyFixes.ts";
import type { CheckResult, Effective } from "../core/run/checker.ts";
import { same } from "./files.ts";

/** A report's bytes, what they read as, and what was found in them. */
export interface Read {
  readonly bytes: Uint8Array;
  readonly report: Report;
  readonly effective: Effective;
  readonly result: CheckResult;
}

/** What came of fixing a report. */
export interface Fixed {
  readonly last: Read;
  readonly fixed: number;
  /** Why it could not be written; absent where it could. */
  readonly refused?: string;
}

/**
 * Applies the safe fixes, checking again after each round, until none is left; or those of `only` these findings of the
 * first round, for of others it is not known where they come from.
 */
export function fixAll(
  first: Read,
  { write }: Format,
  check: (bytes: Uint8Array) => Read,
  only?: readonly Finding[],
): Fixed {
  let last = first;
  let fixed = 0;
  for (let round = 0; write && round < (only ? 1 : mostRounds); round++) {
    const findings = only ?? last.result.findings;
    const edits = chooseEdits(findings);
    if (edits.length === 0) break;
    let bytes: Uint8Array;
    try {
      bytes = write(last.bytes, edits);
    } catch (error) {
      return { last, fixed, refused: reason(error) };
    }
    if (same(bytes, last.bytes)) break;
    last = check(bytes);
    // A format may leave out an edit that it cannot carry over.
    const left = new Set(last.result.findings.map(({ fingerprint }) => fingerprint));
    fixed += countFixed(
      findings.filter(({ fingerprint }) => !left.has(fingerprint)),
      edits,
    );
  }
  return { last, fixed };
}

/**
 * Would writing this file change more than the fixes do? So it is with a text that is not in Unicode: it would be
 * saved as UTF-8, and bytes that were read wrongly would be lost.
 */
export const loses = (bytes: Uint8Array, { parse, write }: Format): boolean =>
  !write || (parse !== undefined && !same(write(bytes, []), bytes));
