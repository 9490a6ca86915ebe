import { createHash } from "node:crypto";
import type { Severity } from "../../core/rule/finding.ts";
import type { PlaceOf } from "../repository.ts";
import type { ToldRun } from "./entries.ts";
import { jsonPieces, Stream } from "./jsonPieces.ts";
import { allNotes, renamed } from "./notes.ts";

const levels: Readonly<Record<Severity, string>> = { error: "critical", warning: "minor", info: "info" };

/**
 * GitLab's code quality report. Its fingerprints must differ within a run, so a finding's is joined with its file's
 * path.
 */
export function* gitlabText(run: ToldRun, placeOf: PlaceOf): Iterable<string> {
  yield* jsonPieces(new Stream(issuesOf(renamed(run, placeOf))));
  yield "\n";
}

function* issuesOf(run: ToldRun): Iterable<unknown> {
  const seen = new Map<string, number>();
  for (const { path, label, severity, message, start, end, fingerprint } of allNotes(run)) {
    const name = fingerprint ?? `${message} ${start?.offset ?? ""}`;
    const key = `${path} ${label} ${name}`;
    const twin = (seen.get(key) ?? 0) + 1;
    seen.set(key, twin);
    yield {
      description: message,
      check_name: label,
      fingerprint: createHash("sha256").update(`${key} ${twin}`).digest("hex").slice(0, 40),
      severity: levels[severity],
      location: { path, lines: { begin: start?.line ?? 1, end: end?.line ?? start?.line ?? 1 } },
    };
  }
}
