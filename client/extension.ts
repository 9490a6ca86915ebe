import * as path from "node:path";
import { commands, type ExtensionContext, window, workspace } from "vscode";
import {
  LanguageClient,
  type LanguageClientOptions,
  type ServerOptions,
  TransportKind,
} from "vscode-languageclient/node";
import { registerCommands } from "./commands.ts";
import { StatusItem } from "./statusItem.ts";

let client: LanguageClient | undefined;

/** Starts the language server for Markdown, plain text and the settings; nothing leaves this machine. */
export async function activate(context: ExtensionContext): Promise<void> {
  const log = window.createOutputChannel("Evenhand", { log: true });
  client = new LanguageClient("evenhand", "Evenhand", serverOptions(context), clientOptions(log));
  const status = new StatusItem();
  client.onNotification("evenhand/status", (told) => status.tell(told));
  context.subscriptions.push(log, status, ...registerCommands(client, log));
  await client.start();
  await commands.executeCommand("setContext", "evenhand.active", true);
}

/** Stops the server; VS Code waits for it. */
export const deactivate = (): Promise<void> | undefined => client?.stop();

function serverOptions(context: ExtensionContext): ServerOptions {
  const module = context.asAbsolutePath(path.join("dist", "server.cjs"));
  return {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ["--nolazy", "--inspect=6011"] } },
  };
}

const clientOptions = (log: LanguageClientOptions["outputChannel"]): LanguageClientOptions => ({
  documentSelector: [
    { scheme: "file", language: "markdown" },
    { scheme: "file", language: "plaintext" },
    { scheme: "file", pattern: "**/evenhand.yml" },
  ],
  ...(log ? { outputChannel: log } : {}),
  initializationOptions: { commands: true },
  synchronize: { configurationSection: "evenhand", fileEvents: workspace.createFileSystemWatcher("**/*.{yml,yaml}") },
});
