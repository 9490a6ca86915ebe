import * as path from "node:path";
import { type ExtensionContext, window } from "vscode";
import { LanguageClient, type ServerOptions, TransportKind } from "vscode-languageclient/node";
import { clientOptions, startClient } from "./start.ts";

let client: LanguageClient | undefined;

/** Starts the language server for Markdown, plain text and the settings; nothing leaves this machine. */
export async function activate(context: ExtensionContext): Promise<void> {
  const log = window.createOutputChannel("Evenhand", { log: true });
  client = new LanguageClient("evenhand", "Evenhand", serverOptions(context), clientOptions(log));
  await startClient(client, context, log);
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
