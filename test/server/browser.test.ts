import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import type { Diagnostic } from "vscode-languageserver";
import { nodeFiles } from "../../cli/files.ts";
import { main } from "../../cli/main.ts";

const root = resolve(import.meta.dirname, "../..");
const examples = join(root, "examples");

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly uri: string; readonly diagnostics: readonly Diagnostic[] };
}

/** The server's bundle for browsers, in a worker that has what a browser's has, and neither `require` nor `process`. */
class BrowserServer {
  readonly #worker: Worker;
  readonly #published = new Map<string, (found: readonly Diagnostic[]) => void>();
  #id = 0;

  constructor() {
    const bundle = readFileSync(join(root, "dist/serverWorker.js"), "utf8");
    const shim = `const { parentPort } = require("node:worker_threads");
      const self = { postMessage: (message) => parentPort.postMessage(message),
        addEventListener: (_, listener) => parentPort.on("message", (data) => listener({ data })),
        set onmessage(listener) { parentPort.on("message", (data) => listener({ data })); } };
      (function (self, require, process, module, exports, Buffer) {${bundle}\n})(self);`;
    this.#worker = new Worker(shim, { eval: true });
    this.#worker.on("message", (message: Message) => this.#take(message));
  }

  async start(): Promise<void> {
    this.#send({ id: ++this.#id, method: "initialize", params: { capabilities: {}, processId: null, rootUri: null } });
    this.#send({ method: "initialized", params: {} });
  }

  open(uri: string, text: string): Promise<readonly Diagnostic[]> {
    const found = new Promise<readonly Diagnostic[]>((done) => this.#published.set(uri, done));
    this.#send({
      method: "textDocument/didOpen",
      params: { textDocument: { uri, languageId: "markdown", version: 1, text } },
    });
    return found;
  }

  stop(): Promise<number> {
    return this.#worker.terminate();
  }

  #send(message: object): void {
    this.#worker.postMessage({ jsonrpc: "2.0", ...message });
  }

  /** Files are the client's to read: here they are those of the disk. */
  #take({ id, method, params }: Message): void {
    if (method === "evenhand/readFile") {
      let result: string | null = null;
      try {
        result = readFileSync(new URL(params?.uri ?? ""), "utf8");
      } catch {}
      this.#send({ id, result });
    } else if (method === "textDocument/publishDiagnostics" && params)
      this.#published.get(params.uri)?.(params.diagnostics);
  }
}

describe("the server in a browser", () => {
  const server = new BrowserServer();
  before(() => server.start());
  after(() => server.stop());

  for (const name of readdirSync(examples, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".md"),
  )) {
    it(`finds in ${name.replaceAll("\\", "/")} what the command line finds`, async () => {
      const path = join(examples, name);
      const found = await server.open(pathToFileURL(path).href, readFileSync(path, "utf8"));
      let out = "";
      await main({
        argv: ["check", path, "--format", "json", "--fail-on", "never"],
        files: nodeFiles(root),
        out: { write: (text) => (out += text) },
        err: { write: () => true },
      });
      const [file] = JSON.parse(out).files;
      const told = found.map(({ code, range }) => `${range.start.line + 1}:${range.start.character + 1} ${code}`);
      const expected = file.findings.map(
        ({ rule, start }: { rule: string; start: { line: number; column: number } }) =>
          `${start.line}:${start.column} ${rule}`,
      );
      assert.deepEqual(told.sort(), expected.sort());
    });
  }
});
