import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { type Line, type PhraseTables, readTables } from "../core/rule/phraseTables.ts";
import { cancelling } from "./cancelling.ts";
import { clientFiles, filesByScheme } from "./clientFiles.ts";
import { diskFiles } from "./files.ts";
import { keepSmall } from "./memory.ts";
import { Session } from "./session.ts";

keepSmall();

// The client says how it talks: --stdio, or the channel of a Node child process.
const connection = createConnection(ProposedFeatures.all, cancelling);
new Session(connection, filesByScheme(diskFiles, clientFiles(connection)), { tables });
connection.listen();

/** The tables of the rules' phrases as the build left them. */
function tables(lines: readonly Line[]): PhraseTables | undefined {
  try {
    return readTables(readFileSync(join(__dirname, "phrases.bin")), lines);
  } catch {
    return undefined;
  }
}
