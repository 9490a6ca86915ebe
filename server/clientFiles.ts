import type { Connection } from "vscode-languageserver";
import { decode } from "../core/formats/decode.ts";
import type { Entry, Files, ReadFile } from "./files.ts";

/** Files that the client reads, wherever its editor has them. A client that does not know how to has none. */
export const clientFiles = (connection: Connection): Files => ({
  decoded: (uri) => readByClient(connection, uri),
  bytes: (uri) => bytesByClient(connection, uri),
  read: async (uri) => (await readByClient(connection, uri))?.text,
  entries: async (uri) => (await ask<readonly Entry[]>(connection, "evenhand/readFolder", uri)) ?? [],
});

/** Files on the disk are read here, those of any other file system by the client. */
export const filesByScheme = (disk: Files, client: Files): Files => {
  const at = (uri: string): Files => (uri.startsWith("file:") ? disk : client);
  return {
    decoded: (uri) => at(uri).decoded(uri),
    bytes: (uri) => at(uri).bytes(uri),
    read: (uri) => at(uri).read(uri),
    entries: (uri) => at(uri).entries(uri),
  };
};

async function readByClient(connection: Connection, uri: string): Promise<ReadFile | undefined> {
  const bytes = await bytesByClient(connection, uri);
  return bytes && decode(bytes);
}

async function bytesByClient(connection: Connection, uri: string): Promise<Uint8Array | undefined> {
  const answer = await ask<string | { readonly bytes: string }>(connection, "evenhand/readFile", uri);
  if (answer === null) return undefined;
  // Our own client sends the bytes, a letter each; another may send words.
  if (typeof answer === "string") return new TextEncoder().encode(answer);
  return Uint8Array.from(answer.bytes, (letter) => letter.charCodeAt(0));
}

const ask = <T>(connection: Connection, method: string, uri: string): Promise<T | null> =>
  connection.sendRequest<T | null>(method, { uri }).catch(() => null);
