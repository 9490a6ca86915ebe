import type { RunEntry } from "../reporters/entries.ts";
import { UsageError } from "../world.ts";

/**
 * Reads what `check --format json` or `--format sarif` wrote; throws `UsageError` where it is neither. `name` is the
 * file's.
 */
export function readRun(text: string, name: string): RunEntry {
  const value = parse(text);
  const run = ofSarif(value) ?? value;
  if (!isRun(run))
    throw new UsageError(
      `${name} is not what “evenhand check --format json” or “--format sarif” writes, and cannot be joined.`,
    );
  return run;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * A part of a run in SARIF carries the run as JSON tells it: results of SARIF alone do not say all that joining needs.
 */
const ofSarif = (value: unknown): unknown =>
  (value as { runs?: readonly { properties?: { evenhand?: unknown } }[] } | undefined)?.runs?.[0]?.properties?.evenhand;

const isRun = (value: unknown): value is RunEntry =>
  typeof value === "object" &&
  value !== null &&
  (value as RunEntry).version === 1 &&
  Array.isArray((value as RunEntry).files) &&
  Array.isArray((value as RunEntry).unread);
