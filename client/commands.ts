import { commands, type Disposable, type LogOutputChannel, l10n, Uri, window, workspace } from "vscode";
import type { BaseLanguageClient, WorkspaceEdit } from "vscode-languageclient";
import { nameCouncil } from "./nameCouncil.ts";
import { newReport } from "./newReport.ts";

const pageScheme = "evenhand-rule";

/** The commands of the palette and of quick fixes, and the documents that show a rule's page. */
export function registerCommands(client: BaseLanguageClient, log: LogOutputChannel): readonly Disposable[] {
  return [
    commands.registerCommand("evenhand.restart", async () => {
      await client.stop();
      await client.start();
    }),
    commands.registerCommand("evenhand.showLog", () => log.show()),
    commands.registerCommand("evenhand.newReport", () => newReport(client)),
    commands.registerCommand("evenhand.nameCouncil", () => nameCouncil(client)),
    commands.registerCommand("evenhand.fixAll", () =>
      commands.executeCommand("editor.action.codeAction", { kind: "source.fixAll.evenhand", apply: "first" }),
    ),
    commands.registerCommand(
      "evenhand.allow",
      (uri: string, version: number, rule: string, start: number, title: string) =>
        allow(client, { uri, version, rule, start }, title),
    ),
    commands.registerCommand("evenhand.explain", (rule: string) =>
      commands.executeCommand(
        "markdown.showLockedPreviewToSide",
        Uri.from({ scheme: pageScheme, path: `/${rule}.md` }),
      ),
    ),
    workspace.registerTextDocumentContentProvider(pageScheme, {
      provideTextDocumentContent: ({ path }) =>
        client.sendRequest<string>("evenhand/page", { rule: path.slice(1, -3) }),
    }),
  ];
}

interface Place {
  readonly uri: string;
  readonly version: number;
  readonly rule: string;
  readonly start: number;
}

/** Asks why, and writes the comment that allows the finding; without a reason nothing is written. */
async function allow(client: BaseLanguageClient, place: Place, title: string): Promise<void> {
  const reason = await window.showInputBox({
    title,
    prompt: l10n.t("Give the reason. It stands in the report as a comment, for whoever reviews it."),
    placeHolder: l10n.t("the motion is quoted as it was moved"),
    validateInput: (value) =>
      value.trim().length < 3 ? l10n.t("Give a reason, in a word or two at least.") : undefined,
  });
  if (reason === undefined) return;
  const edit = await client.sendRequest<WorkspaceEdit | null>("evenhand/allow", { ...place, reason });
  if (edit) await workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(edit));
  else void window.showWarningMessage(l10n.t("The report has changed since; look at the finding again."));
}
