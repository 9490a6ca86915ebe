import * as path from "node:path";
import { type Files, isFileError } from "../files.ts";
import { UsageError } from "../world.ts";

/**
 * Writes a file that is not there yet, and the folders that it is to stand in; with `force` one that is, too. Throws
 * `UsageError` with the reason where it cannot.
 */
export function writeNew(files: Files, name: string, text: string, force = false): void {
  const at = path.resolve(files.folder, name);
  try {
    if (files.kind(at) !== undefined && !force)
      throw new UsageError(`There is already something called ${name}; it was left as it is. Give another name.`);
    files.makeFolder(path.dirname(at));
    files.write(at, new TextEncoder().encode(text));
  } catch (error) {
    if (isFileError(error)) throw new UsageError(`${name} could not be written. ${error.message}`);
    throw error;
  }
}
