import type { Format } from "../core/formats/format.ts";
import type { Report } from "../core/report/report.ts";
import { chooseEdits } from "../core/run/applyFixes.ts";
import type { CheckResult, Effective } from "../core/run/checker.ts";
import { same } from "./files.ts";

/** A report's bytes, what they read as, and what was found in them. */
export interface Read {
  readonly bytes: Uint8Array;
  readonly report: Report;
  readonly effective: Effective;
  readonly result: CheckResult;
}

/** More rounds than this mean that two fixes undo each other; the text as it then stands is kept. */
const mostRounds = 10;

/** Applies the safe fixes, checking again after each round, until none is left. */
export function fixAll(
  first: Read,
  { write }: Format,
  check: (bytes: Uint8Array) => Read,
): { readonly last: Read; readonly fixed: number } {
  let last = first;
  let fixed = 0;
  for (let round = 0; write && round < mostRounds; round++) {
    const edits = chooseEdits(last.result.findings);
    if (edits.length === 0) break;
    const bytes = write(last.bytes, edits);
    if (same(bytes, last.bytes)) break;
    fixed += last.result.findings.filter(({ fixes }) =>
      fixes.some((fix) => fix.edits.every((edit) => edits.includes(edit))),
    ).length;
    last = check(bytes);
  }
  return { last, fixed };
}

/**
 * Would writing this file change more than the fixes do? So it is with a text that is not in Unicode: it would be
 * saved as UTF-8, and bytes that were read wrongly would be lost.
 */
export const loses = (bytes: Uint8Array, { parse, write }: Format): boolean =>
  !write || (parse !== undefined && !same(write(bytes, []), bytes));
