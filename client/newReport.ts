import { l10n, Uri, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { type Choice, choicesFor, chooseCouncil } from "./councilChoice.ts";

/** What each kind is, for somebody who chooses one. */
const about: Readonly<Record<string, string>> = {
  "committee-report": l10n.t("asks a committee or the cabinet for a decision"),
  "noting-report": l10n.t("for information"),
  "decision-record": l10n.t("records a decision that was taken"),
  "group-briefing": l10n.t("for one political group"),
  "member-briefing": l10n.t("for one councillor"),
  "ward-notice": l10n.t("tells ward members what is proposed"),
  "press-release": l10n.t("for the press and the public"),
  "monitoring-officer-report": l10n.t("facts found, and no conclusion on breach"),
  "planning-report": l10n.t("on a planning application"),
  "member-report": l10n.t("a councillor is its author"),
};

/** Asks for council and kind, and opens a new report with what they require, not yet saved. */
export async function newReport(client: BaseLanguageClient): Promise<void> {
  const folder = folderInFront(client);
  const choices = await choicesFor(client, folder);
  const council = await chooseCouncil(choices, l10n.t("New report: whose protocol applies?"));
  if (!council) return;
  const kind = await window.showQuickPick(
    choices.kinds
      .filter((id) => about[id] !== undefined)
      .map((id): Choice => ({ id, label: choices.names[id] ?? id, description: about[id] ?? "" })),
    { title: l10n.t("New report: what kind is it?"), matchOnDescription: true },
  );
  if (!kind) return;
  const asked = { council: council.id, kind: kind.id, folder };
  const content = await client.sendRequest<string | null>("evenhand/newReport", asked);
  if (content === null) return;
  await window.showTextDocument(await workspace.openTextDocument({ language: "markdown", content }));
}

/** The folder of the document in front, else the first of the workspace. */
function folderInFront(client: BaseLanguageClient): string | null {
  const document = window.activeTextEditor?.document;
  const uri =
    document && workspace.getWorkspaceFolder(document.uri)
      ? Uri.joinPath(document.uri, "..")
      : workspace.workspaceFolders?.[0]?.uri;
  return uri ? client.code2ProtocolConverter.asUri(uri).replace(/\/$/, "") : null;
}
