import {
  commands,
  type Disposable,
  type ExtensionContext,
  extensions,
  type LogOutputChannel,
  l10n,
  languages,
  type TextDocument,
  window,
  workspace,
} from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import { ClosedPartsTint } from "./closedParts.ts";
import { registerCommands } from "./commands.ts";
import { answerFiles } from "./files.ts";
import { Reviewing } from "./reviewing.ts";
import { reportSchemes } from "./schemes.ts";
import { type Status, StatusItem, type WorkspaceStatus } from "./statusItem.ts";

/**
 * What the client tells the server of itself, and which documents it hands over: the same on the desktop and in a
 * browser.
 */
export const clientOptions = (log: LogOutputChannel): LanguageClientOptions => ({
  documentSelector: reportSchemes((workspace.workspaceFolders ?? []).map(({ uri }) => uri)).flatMap((scheme) => [
    { scheme, language: "markdown" },
    { scheme, language: "plaintext" },
    { scheme, pattern: "**/evenhand.yml" },
    { scheme, pattern: "**/protocols/*.{yml,yaml}" },
    { scheme, pattern: "**/*.review.yml" },
  ]),
  outputChannel: log,
  initializationOptions: { commands: true, strings: l10n.bundle },
  synchronize: {
    configurationSection: "evenhand",
    fileEvents: [
      workspace.createFileSystemWatcher("**/*.{yml,yaml,md,markdown,txt}"),
      // A folder that comes or goes is told of by its own name alone.
      workspace.createFileSystemWatcher("**/*", false, true, false),
    ],
  },
  middleware: {
    // The YAML extension, where it is there, offers the same from our schemas of settings and ticks.
    provideCompletionItem: (document, position, context, token, next) =>
      leftToYaml(document) ? undefined : next(document, position, context, token),
    provideHover: (document, position, token, next) =>
      leftToYaml(document) ? undefined : next(document, position, token),
  },
});

/** Not packs: other things than ours may stand in a folder "protocols", and a schema would hold for them all. */
const leftToYaml = ({ languageId, uri }: TextDocument): boolean =>
  languageId === "yaml" &&
  !/\/protocols\/[^/]+$/.test(uri.path) &&
  extensions.getExtension("redhat.vscode-yaml") !== undefined;

/** Tells the server where the cursor went, where findings wait for it. */
function tellCursor(client: BaseLanguageClient): Disposable {
  return window.onDidChangeTextEditorSelection(({ textEditor: { document }, selections: [first] }) => {
    const waits = workspace.getConfiguration("evenhand", document.uri).get("waitForParagraph", false);
    if (!first || !waits || !client.isRunning() || languages.match(["markdown", "plaintext"], document) === 0) return;
    const { line, character } = first.active;
    const uri = client.code2ProtocolConverter.asUri(document.uri);
    void client.sendNotification("evenhand/cursor", { uri, position: { line, character } });
  });
}

/** Starts the client with everything that shows what the server says. */
export async function startClient(
  client: BaseLanguageClient,
  context: ExtensionContext,
  log: LogOutputChannel,
): Promise<void> {
  const status = new StatusItem();
  const tint = new ClosedPartsTint();
  const reviewing = new Reviewing(client, context);
  client.onNotification("evenhand/status", (told: Status) => {
    status.tell(told);
    reviewing.checked(told.uri);
  });
  client.onNotification("evenhand/workspaceStatus", (told: WorkspaceStatus) => status.tellWorkspace(told));
  client.onNotification("evenhand/closedParts", (told) => tint.tell(told));
  context.subscriptions.push(tellCursor(client), ...answerFiles(client));
  context.subscriptions.push(log, status, tint, reviewing, ...registerCommands(client, log));
  await client.start();
  await commands.executeCommand("setContext", "evenhand.active", true);
}
