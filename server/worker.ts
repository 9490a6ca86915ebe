import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { cancelling } from "./cancelling.ts";
import { clientFiles } from "./clientFiles.ts";
import { Session } from "./session.ts";

/** A web worker's own end of its channel. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

// The server of an editor in a browser: the same session, its files read by the client.
const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self), cancelling);
new Session(connection, clientFiles(connection));
connection.listen();
