import type { Connection } from "vscode-languageserver";
import type { Entry, Files } from "./files.ts";

/** Files that the client reads, wherever its editor has them. A client that does not know how to has none. */
export const clientFiles = (connection: Connection): Files => ({
  read: async (uri) => (await ask<string>(connection, "evenhand/readFile", uri)) ?? undefined,
  entries: async (uri) => (await ask<readonly Entry[]>(connection, "evenhand/readFolder", uri)) ?? [],
});

/** Files on the disk are read here, those of any other file system by the client. */
export const filesByScheme = (disk: Files, client: Files): Files => {
  const at = (uri: string): Files => (uri.startsWith("file:") ? disk : client);
  return { read: (uri) => at(uri).read(uri), entries: (uri) => at(uri).entries(uri) };
};

const ask = <T>(connection: Connection, method: string, uri: string): Promise<T | null> =>
  connection.sendRequest<T | null>(method, { uri }).catch(() => null);
