import type { Edit, Finding, Trust } from "../rule/finding.ts";

/** `text` with `edits` applied; they are in order and none overlaps another. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = "";
  let at = 0;
  for (const edit of edits) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

/** The edits of the first fix of each finding that may be applied with the others: no two touch the same words. */
export function chooseEdits(findings: readonly Finding[], trusted: readonly Trust[] = ["safe"]): readonly Edit[] {
  const chosen: Edit[] = [];
  for (const { fixes } of findings) {
    const fix = fixes.find(({ trust }) => trusted.includes(trust));
    if (fix?.edits.every((edit) => !chosen.some((other) => collides(edit, other)))) chosen.push(...fix.edits);
  }
  return chosen.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** More rounds than this mean that two fixes undo each other; the text as it then stands is kept. */
export const mostRounds = 10;

/**
 * Applies the trusted fixes until none is left. `check` reads a text and finds; it is asked once a round.
 * The answer's `fixed` counts the fixes applied.
 */
export function applyFixes(
  text: string,
  check: (text: string) => readonly Finding[],
  trusted: readonly Trust[] = ["safe"],
): { readonly text: string; readonly fixed: number } {
  let fixed = 0;
  let now = text;
  for (let round = 0; round < mostRounds; round++) {
    const findings = check(now).filter((finding) => finding.fixes.some(({ trust }) => trusted.includes(trust)));
    const edits = chooseEdits(findings, trusted);
    const next = applyEdits(now, edits);
    if (next === now) break;
    fixed += countFixed(findings, edits);
    now = next;
  }
  return { text: now, fixed };
}

/** How many of these findings have a fix that is among the edits as a whole. */
export const countFixed = (findings: readonly Finding[], edits: readonly Edit[]): number =>
  findings.filter(({ fixes }) => fixes.some((fix) => fix.edits.every((edit) => edits.includes(edit)))).length;

/** Two insertions at one place collide too: which came first would be chance. */
const collides = (a: Edit, b: Edit): boolean =>
  (a.start < b.end && b.start < a.end) || (a.start === b.start && (a.start === a.end || b.start === b.end));
