import { type ChildProcess, spawn } from "node:child_process";
import { resolve } from "node:path";
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-jsonrpc/node";
import type {
  CodeAction,
  Diagnostic,
  Hover,
  InitializeResult,
  PublishDiagnosticsParams,
  TextEdit,
  WorkspaceEdit,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";

const main = resolve(import.meta.dirname, "../../server/main.ts");

/** What a test's client says that it can do. */
export interface Skills {
  readonly pull?: boolean;
  readonly versionedEdits?: boolean;
  readonly commands?: boolean;
  readonly progress?: boolean;
  /** The client's language, by the English words. */
  readonly strings?: Readonly<Record<string, string>>;
  /** The workspace's folder. */
  readonly folder?: string;
}

/** A language client over standard input and output, with one document at a time per URI. */
export class LanguageClient {
  readonly #process: ChildProcess;
  readonly connection: MessageConnection;
  readonly #published = new Map<string, PublishDiagnosticsParams>();
  readonly #waiting: {
    uri: string;
    until: (params: PublishDiagnosticsParams) => boolean;
    done: (params: PublishDiagnosticsParams) => void;
  }[] = [];
  readonly statuses: Record<string, unknown>[] = [];
  readonly messages: string[] = [];
  readonly totals: { readonly reports: number; readonly counts: Readonly<Record<string, number>> }[] = [];
  refreshes = 0;
  settings: Readonly<Record<string, unknown>> = {};

  /** `entry` is the program to start, where it is not Evenhand's own server. */
  constructor(entry = main) {
    this.#process = spawn(process.execPath, ["--import", "tsx", entry, "--stdio"], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    const { stdin, stdout } = this.#process;
    if (!stdin || !stdout) throw new Error("The server has no pipes.");
    this.connection = createMessageConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
    this.connection.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) =>
      this.#take(params),
    );
    this.connection.onNotification("evenhand/status", (status: Record<string, unknown>) => {
      this.statuses.push(status);
    });
    this.connection.onNotification("evenhand/workspaceStatus", (totals) => {
      this.totals.push(totals);
    });
    this.connection.onRequest("window/showMessageRequest", ({ message }: { message: string }) => {
      this.messages.push(message);
      return null;
    });
    this.connection.onNotification("window/showMessage", ({ message }: { message: string }) => {
      this.messages.push(message);
    });
    this.connection.onRequest("workspace/configuration", ({ items }: { items: unknown[] }) =>
      items.map(() => this.settings),
    );
    this.connection.onRequest("workspace/diagnostic/refresh", () => {
      this.refreshes++;
      return null;
    });
    this.connection.onRequest("client/registerCapability", () => null);
    this.connection.listen();
  }

  async start({
    pull = false,
    versionedEdits = true,
    commands = false,
    progress = false,
    strings,
    folder,
  }: Skills = {}): Promise<InitializeResult> {
    const capabilities = {
      workspace: { configuration: true, workspaceEdit: { documentChanges: versionedEdits } },
      textDocument: pull ? { diagnostic: {} } : {},
      window: { workDoneProgress: progress },
    };
    const result = await this.connection.sendRequest<InitializeResult>("initialize", {
      processId: null,
      rootUri: folder ?? null,
      capabilities,
      initializationOptions: { commands, ...(strings ? { strings } : {}) },
    });
    await this.connection.sendNotification("initialized", {});
    return result;
  }

  open(uri: string, text: string, languageId = "markdown"): Promise<void> {
    return this.connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  change(uri: string, version: number, contentChanges: readonly object[]): Promise<void> {
    return this.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  /** The next published diagnostics of a document for which `until` holds, those already here included. */
  published(
    uri: string,
    until: (params: PublishDiagnosticsParams) => boolean = () => true,
  ): Promise<PublishDiagnosticsParams> {
    const last = this.#published.get(uri);
    if (last && until(last)) return Promise.resolve(last);
    return new Promise((done) => this.#waiting.push({ uri, until, done }));
  }

  /** Has anything been published of a document? */
  isPublished(uri: string): boolean {
    return this.#published.has(uri);
  }

  async pull(uri: string): Promise<readonly Diagnostic[]> {
    const report = await this.connection.sendRequest<{ items: Diagnostic[] }>("textDocument/diagnostic", {
      textDocument: { uri },
    });
    return report.items;
  }

  actions(uri: string, { range }: Pick<Diagnostic, "range">, only?: readonly string[]): Promise<readonly CodeAction[]> {
    return this.connection.sendRequest("textDocument/codeAction", {
      textDocument: { uri },
      range,
      context: { diagnostics: [], ...(only ? { only } : {}) },
    });
  }

  hover(uri: string, { range: { start } }: Pick<Diagnostic, "range">): Promise<Hover | null> {
    return this.connection.sendRequest("textDocument/hover", { textDocument: { uri }, position: start });
  }

  async stop(): Promise<void> {
    await this.connection.sendRequest("shutdown");
    await this.connection.sendNotification("exit");
    this.connection.dispose();
    this.#process.kill();
  }

  #take(params: PublishDiagnosticsParams): void {
    this.#published.set(params.uri, params);
    for (const one of [...this.#waiting]) {
      if (one.uri !== params.uri || !one.until(params)) continue;
      this.#waiting.splice(this.#waiting.indexOf(one), 1);
      one.done(params);
    }
  }
}

/** A text with a workspace edit's edits of its document applied. */
export function apply(uri: string, text: string, edit: WorkspaceEdit | undefined): string {
  const versioned = (edit?.documentChanges ?? []).flatMap((change) =>
    "edits" in change ? (change.edits as TextEdit[]) : [],
  );
  return TextDocument.applyEdits(TextDocument.create(uri, "markdown", 0, text), [
    ...versioned,
    ...(edit?.changes?.[uri] ?? []),
  ]);
}
