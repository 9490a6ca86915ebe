import { type ExtensionContext, RelativePattern, Uri, window, workspace } from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import { clientOptions, startClient } from "./start.ts";

/** A browser's own class, which Node's types do not name. */
declare const Worker: new (address: string) => ConstructorParameters<typeof LanguageClient>[2];

let client: LanguageClient | undefined;

/** In a browser the same server runs in a worker of this page, and reads files through the editor. */
export async function activate(context: ExtensionContext): Promise<void> {
  const log = window.createOutputChannel("Evenhand", { log: true });
  const worker = new Worker(Uri.joinPath(context.extensionUri, "dist", "serverWorker.js").toString(true));
  client = new LanguageClient("evenhand", "Evenhand", worker, clientOptions(log));
  client.onRequest("evenhand/readFile", async ({ uri }: { uri: string }) => {
    try {
      return new TextDecoder().decode(await workspace.fs.readFile(Uri.parse(uri)));
    } catch {
      return null;
    }
  });
  client.onRequest("evenhand/listFiles", async ({ folder, extensions }: { folder: string; extensions: string[] }) => {
    const pattern = `**/*.{${extensions.map((one) => one.slice(1)).join(",")}}`;
    const found = await workspace.findFiles(new RelativePattern(Uri.parse(folder), pattern), "**/node_modules/**");
    return found.map((uri) => uri.toString()).sort();
  });
  await startClient(client, context, log);
}

/** Stops the server and its worker. */
export const deactivate = (): Promise<void> | undefined => client?.stop();
