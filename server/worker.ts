import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import type { Files } from "./files.ts";
import { Session } from "./session.ts";

/** A web worker's own end of its channel. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

// The server of an editor in a browser: the same session, its files read by the client.
const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
const clientFiles: Files = {
  read: async (uri) => (await connection.sendRequest<string | null>("evenhand/readFile", { uri })) ?? undefined,
  list: async (folder, extensions) =>
    (await connection.sendRequest<readonly string[] | null>("evenhand/listFiles", { folder, extensions })) ?? [],
};
new Session(connection, clientFiles);
connection.listen();
