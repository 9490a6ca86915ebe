import * as path from "node:path";
import { settingsName } from "../../core/protocol/protocol.ts";
import type { Files } from "../files.ts";
import { UsageError } from "../world.ts";

/**
 * Refuses an answer in the place of a file that the run reads (whole paths), or of settings: it would be lost. Throws
 * `UsageError`.
 */
export function keepRead(files: Files, outputs: readonly (string | undefined)[], read: readonly string[]): void {
  const there = outputs.flatMap((name) => {
    const at = name === undefined ? "" : files.real(path.resolve(files.folder, name));
    return name !== undefined && files.kind(at) === "file" ? [{ name, at }] : [];
  });
  if (there.length === 0) return;
  const kept = new Set(read.map((at) => files.real(at)));
  for (const { name, at } of there) {
    if (kept.has(at) || path.basename(at) === settingsName)
      throw new UsageError(
        `The answer cannot be written to ${name}, which is read here and would be lost. Give it another name, such as answer.log.`,
      );
  }
}
