import { l10n, type QuickPickItem, Uri, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";

interface Choices {
  readonly councils: readonly {
    readonly id: string;
    readonly council: string;
    readonly title: string;
    /** It is the council of the folder, as its settings say. */
    readonly here?: boolean;
  }[];
  readonly kinds: readonly string[];
  /** What each kind is called, in the client's language. */
  readonly names: Readonly<Record<string, string>>;
}

interface Choice extends QuickPickItem {
  readonly id: string;
}

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
  const { councils, kinds, names } = await client.sendRequest<Choices>("evenhand/choices", { folder });
  const council = await window.showQuickPick(
    councils.map(({ id, council: label, title, here }): Choice => {
      const description = here ? l10n.t("the council of this folder") : undefined;
      return { id, label, detail: title, ...(description ? { description } : {}) };
    }),
    { title: l10n.t("New report: whose protocol applies?"), matchOnDetail: true },
  );
  if (!council) return;
  const kind = await window.showQuickPick(
    kinds
      .filter((id) => about[id] !== undefined)
      .map((id): Choice => ({ id, label: names[id] ?? id, description: about[id] ?? "" })),
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
