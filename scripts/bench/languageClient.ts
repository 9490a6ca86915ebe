import { type ChildProcessByStdio, spawn } from "node:child_process";
import type { Readable, Writable } from "node:stream";

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** Diagnostics as a server published them. */
export interface Published {
  readonly uri: string;
  readonly version?: number;
  readonly diagnostics: readonly unknown[];
}

/** As little of a language client as it takes to time a server over its standard input and output. */
export class LanguageClient {
  readonly #server: ChildProcessByStdio<Writable, Readable, null>;
  readonly #answers = new Map<number, (message: Message) => void>();
  #waiting: ((published: Published) => boolean) | undefined;
  #buffer: Buffer = Buffer.alloc(0);
  #id = 0;

  constructor(command: string, args: readonly string[]) {
    this.#server = spawn(command, args, { stdio: ["pipe", "pipe", "inherit"] });
    this.#server.stdout.on("data", (part: Buffer) => this.#receive(part));
    this.#server.once("close", (code) => {
      for (const answer of this.#answers.values()) answer({ error: { message: `The server ended with ${code}.` } });
      this.#answers.clear();
    });
  }

  get pid(): number | undefined {
    return this.#server.pid;
  }

  request(method: string, params: unknown): Promise<unknown> {
    const id = ++this.#id;
    return new Promise((resolve, reject) => {
      this.#answers.set(id, ({ result, error }) => (error ? reject(new Error(error.message)) : resolve(result)));
      this.#send({ id, method, params });
    });
  }

  notify(method: string, params: unknown): void {
    this.#send({ method, params });
  }

  /** The next diagnostics of this report in this version, or of no stated version. */
  diagnostics(uri: string, version: number, patience = 60_000): Promise<Published> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`No diagnostics of ${uri}, version ${version}.`)), patience);
      this.#waiting = (published) => {
        if (published.uri !== uri || (published.version ?? version) !== version) return false;
        clearTimeout(timer);
        resolve(published);
        return true;
      };
    });
  }

  /** Asks the server to end, and answers with its exit code. */
  async stop(): Promise<number | null> {
    if (this.#server.exitCode !== null) return this.#server.exitCode;
    await this.request("shutdown", null);
    this.notify("exit", undefined);
    return new Promise((resolve) => this.#server.once("close", resolve));
  }

  #send(message: object): void {
    const body = Buffer.from(JSON.stringify({ jsonrpc: "2.0", ...message }));
    this.#server.stdin.write(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]));
  }

  #receive(part: Buffer): void {
    this.#buffer = this.#buffer.length === 0 ? part : Buffer.concat([this.#buffer, part]);
    for (;;) {
      const head = this.#buffer.indexOf("\r\n\r\n");
      if (head < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(this.#buffer.toString("ascii", 0, head))?.[1]);
      const end = head + 4 + length;
      if (this.#buffer.length < end) return;
      const body = this.#buffer.toString("utf8", head + 4, end);
      this.#buffer = this.#buffer.subarray(end);
      this.#take(JSON.parse(body) as Message);
    }
  }

  #take(message: Message): void {
    if (message.method === "textDocument/publishDiagnostics") {
      if (this.#waiting?.(message.params as Published)) this.#waiting = undefined;
    } else if (message.method !== undefined && message.id !== undefined) {
      // What the server asks of a client: it gets the empty answer of one that has no settings.
      const items = (message.params as { items?: readonly unknown[] } | undefined)?.items;
      this.#send({ id: message.id, result: items ? items.map(() => null) : null });
    } else if (message.id !== undefined) {
      this.#answers.get(message.id)?.(message);
      this.#answers.delete(message.id);
    }
  }
}
