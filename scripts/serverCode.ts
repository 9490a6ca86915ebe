import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { PassThrough } from "node:stream";
import { setFlagsFromString } from "node:v8";
import { compileBundle } from "../cli/compiled.ts";
import { serveAsEver } from "../cli/longRun.ts";

// Run by the build: opens an example with the built language server and keeps the code that V8 compiled meanwhile
// beside it, so that no server reads its whole program again.

serveAsEver();
// What has run once and is not wanted at the moment is to be kept too.
setFlagsFromString("--no-flush-bytecode");
const root = resolve(import.meta.dirname, "..");
const code = join(root, "dist/serverProgram.code");
const server = compileBundle(join(root, "dist/serverProgram.cjs"), code);
const client = new PassThrough();
const send = (message: object): void => {
  const body = JSON.stringify({ jsonrpc: "2.0", ...message });
  client.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
};
process.argv.splice(2, process.argv.length, "--stdio");
Object.defineProperty(process, "stdin", { value: client });
const told = { initialized: false };
process.stdout.write = (text: string | Uint8Array, ...more: unknown[]) => {
  const said = Buffer.from(text as Uint8Array).toString();
  for (const done of more) if (typeof done === "function") done();
  if (said.includes('"serverInfo"') && !told.initialized) opened();
  if (said.includes("publishDiagnostics")) process.exit(0);
  return true;
};
process.on("exit", () => {
  serveAsEver();
  setFlagsFromString("--flush-bytecode");
  writeFileSync(code, server.code());
});
server.run();
send({ id: 1, method: "initialize", params: { processId: null, rootUri: null, capabilities: {} } });

function opened(): void {
  told.initialized = true;
  const text = readFileSync(join(root, "examples/reports/library-hours.md"), "utf8");
  send({ method: "initialized", params: {} });
  const textDocument = { uri: "file:///report.md", languageId: "markdown", version: 1, text };
  send({ method: "textDocument/didOpen", params: { textDocument } });
}
