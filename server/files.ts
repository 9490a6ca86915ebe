import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** What the server reads beside the open documents. */
export interface Files {
  /** The text of a file, or `undefined` where there is none that can be read. */
  read(uri: string): string | undefined;
}

/** Files on this machine's disk; any other scheme has none. */
export const diskFiles: Files = {
  read: (uri) => {
    if (!uri.startsWith("file:")) return undefined;
    try {
      return readFileSync(fileURLToPath(uri), "utf8");
    } catch {
      return undefined;
    }
  },
};
