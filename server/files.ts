import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** What the server reads beside the open documents. */
export interface Files {
  /** The text of a file, or `undefined` where there is none that can be read. */
  read(uri: string): Promise<string | undefined>;
}

/** Files on this machine's disk; any other scheme has none. */
export const diskFiles: Files = {
  read: async (uri) => {
    if (!uri.startsWith("file:")) return undefined;
    try {
      return await readFile(fileURLToPath(uri), "utf8");
    } catch {
      return undefined;
    }
  },
};
