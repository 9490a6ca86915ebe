import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { decode } from "../core/formats/decode.ts";

/** What a folder holds; links are neither. */
export interface Entry {
  readonly name: string;
  readonly is: "file" | "folder" | "other";
}

/** What the server reads beside the open documents. */
export interface Files {
  /** The text of a file, in whatever encoding and without its byte order mark, or `undefined` where there is none that can be read. */
  read(uri: string): Promise<string | undefined>;
  /** What a folder holds, hidden files too; nothing where it cannot be read. The URI is without its last slash. */
  entries(folder: string): Promise<readonly Entry[]>;
}

/** Files on this machine's disk; any other scheme has none. */
export const diskFiles: Files = {
  read: async (uri) => {
    if (!uri.startsWith("file:")) return undefined;
    const path = pathOf(uri);
    return path === undefined
      ? undefined
      : readFile(path).then(
          (bytes) => decode(bytes).text,
          () => undefined,
        );
  },
  entries: async (folder) => {
    if (!folder.startsWith("file:")) return [];
    const path = pathOf(folder);
    const found = path === undefined ? [] : await readdir(path, { withFileTypes: true }).catch(() => []);
    return found.map((entry) => ({
      name: entry.name,
      is: entry.isFile() ? "file" : entry.isDirectory() ? "folder" : "other",
    }));
  },
};

/** The path of a file's URI; a "%" that its client left as it is stands for itself. */
function pathOf(uri: string): string | undefined {
  for (const one of [uri, uri.replace(/%(?![\da-f]{2})/gi, "%25")])
    try {
      return fileURLToPath(one);
    } catch {
      // It may be the other.
    }
  return undefined;
}
