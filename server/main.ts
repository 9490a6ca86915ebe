import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { diskFiles } from "./files.ts";
import { keepSmall } from "./memory.ts";
import { Session } from "./session.ts";

keepSmall();

// The client says how it talks: --stdio, or the channel of a Node child process.
const connection = createConnection(ProposedFeatures.all);
new Session(connection, diskFiles);
connection.listen();
