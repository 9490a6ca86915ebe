import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type Connection,
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { type Line, type PhraseTables, readTables } from "../core/rule/phraseTables.ts";
import { cancelling } from "./cancelling.ts";
import { clientFiles, filesByScheme } from "./clientFiles.ts";
import { JsonEncoder } from "./encoding.ts";
import { diskFiles } from "./files.ts";
import { keepSmall } from "./memory.ts";
import { Session } from "./session.ts";

keepSmall();

// The client says how it talks: --stdio, or the channel of a Node child process.
const connection = process.argv.includes("--stdio") ? overStdio() : createConnection(ProposedFeatures.all, cancelling);
new Session(connection, filesByScheme(diskFiles, clientFiles(connection)), { tables });
// What fails at one file costs no other: the editor's log has it, and the server goes on.
process.on("unhandledRejection", (reason) => connection.console.error(reasonOf(reason)));
connection.listen();

const reasonOf = (reason: unknown): string =>
  `Evenhand failed; this is a fault of ours. ${reason instanceof Error ? (reason.stack ?? reason.message) : reason}`;

/** As the library connects over standard input and output, but for the encoder. */
function overStdio(): Connection {
  let shutDown = false;
  for (const event of ["end", "close"]) process.stdin.on(event, () => process.exit(shutDown ? 0 : 1));
  const made = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(process.stdin),
    new StreamMessageWriter(process.stdout, { contentTypeEncoder: new JsonEncoder() }),
    cancelling,
  );
  made.onShutdown(() => {
    shutDown = true;
  });
  return made;
}

/** The tables of the rules' phrases as the build left them. */
function tables(lines: readonly Line[]): PhraseTables | undefined {
  try {
    return readTables(readFileSync(join(__dirname, "phrases.bin")), lines);
  } catch {
    return undefined;
  }
}
