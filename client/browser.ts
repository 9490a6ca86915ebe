import { type ExtensionContext, Uri, window } from "vscode";
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from "vscode-languageclient/browser";
import { clientOptions, startClient } from "./start.ts";

/** A browser's own class, which Node's types do not name. */
type BrowserWorker = ConstructorParameters<typeof BrowserMessageReader>[0] & { terminate(): void };
declare const Worker: new (address: string) => BrowserWorker;

let client: LanguageClient | undefined;

/** In a browser the same server runs in a worker of this page, and reads files through the editor. */
export async function activate(context: ExtensionContext): Promise<void> {
  const log = window.createOutputChannel("Evenhand", { log: true });
  const address = Uri.joinPath(context.extensionUri, "dist", "serverWorker.js").toString(true);
  let worker: BrowserWorker | undefined;
  // A worker whose server was stopped answers no more: each start has one of its own.
  const start = async (): Promise<MessageTransports> => {
    worker?.terminate();
    worker = new Worker(address);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  client = new LanguageClient("evenhand", "Evenhand", start, clientOptions(log));
  await startClient(client, context, log);
}

/** Stops the server and its worker. */
export const deactivate = (): Promise<void> | undefined => client?.stop();
