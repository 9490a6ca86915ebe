import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type Decoded, decode } from "../core/formats/decode.ts";

/** What a folder holds; links are neither. */
export interface Entry {
  readonly name: string;
  readonly is: "file" | "folder" | "other";
}

/** A file's text, and what is wrong with how it was written. */
export type ReadFile = Pick<Decoded, "text" | "problems">;

/** What the server reads beside the open documents. */
export interface Files {
  /** A file as it was read, in whatever encoding; `undefined` where there is none that can be read. */
  decoded(uri: string): Promise<ReadFile | undefined>;
  /** A file's bytes; `undefined` where there is none that can be read. */
  bytes(uri: string): Promise<Uint8Array | undefined>;
  /**
   * The text of a file, in whatever encoding and without its byte order mark, or `undefined` where there is none that
   * can be read.
   */
  read(uri: string): Promise<string | undefined>;
  /** What a folder holds, hidden files too; nothing where it cannot be read. The URI is without its last slash. */
  entries(folder: string): Promise<readonly Entry[]>;
}

/** Files on this machine's disk; any other scheme has none. */
export const diskFiles: Files = {
  decoded,
  bytes,
  read: async (uri) => (await decoded(uri))?.text,
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

async function decoded(uri: string): Promise<ReadFile | undefined> {
  const read = await bytes(uri);
  return read && decode(read);
}

async function bytes(uri: string): Promise<Uint8Array | undefined> {
  const path = uri.startsWith("file:") ? pathOf(uri) : undefined;
  return path === undefined ? undefined : readFile(path).catch(() => undefined);
}

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
