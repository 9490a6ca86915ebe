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
    try {
      return decode(await readFile(fileURLToPath(uri))).text;
    } catch {
      return undefined;
    }
  },
  entries: async (folder) => {
    if (!folder.startsWith("file:")) return [];
    const found = await readdir(fileURLToPath(folder), { withFileTypes: true }).catch(() => []);
    return found.map((entry) => ({
      name: entry.name,
      is: entry.isFile() ? "file" : entry.isDirectory() ? "folder" : "other",
    }));
  },
};
