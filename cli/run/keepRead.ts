import * as path from "node:path";
import { type Files, kindSeen } from "../files.ts";
import { UsageError } from "../world.ts";

/** Settings, packs (a report may name one for itself) and ticks are written so, and no answer is. */
const yaml = /\.ya?ml$/i;

/**
 * Refuses an answer in the place of a file that the run reads (whole paths), or of settings, a pack or ticks: it would
 * be lost. Throws `UsageError`.
 */
export function keepRead(files: Files, outputs: readonly (string | undefined)[], read: readonly string[]): void {
  const there = outputs.flatMap((name) => {
    const at = name === undefined ? "" : files.real(path.resolve(files.folder, name));
    return name !== undefined && kindSeen(files, at) === "file" ? [{ name, at }] : [];
  });
  if (there.length === 0) return;
  const kept = new Set(read.map((at) => files.real(at)));
  for (const { name, at } of there) {
    if (kept.has(at) || yaml.test(at))
      throw new UsageError(
        `The answer cannot be written to ${name}, which ${kept.has(at) ? "is read here" : "may be settings or a pack"} and would be lost. Give it another name, such as answer.log.`,
      );
  }
}
