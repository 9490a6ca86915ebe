import { l10n, type QuickPickItem, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";

interface Choices {
  readonly councils: readonly { readonly id: string; readonly council: string; readonly title: string }[];
  readonly kinds: readonly string[];
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
  const { councils, kinds } = await client.sendRequest<Choices>("evenhand/choices");
  const council = await window.showQuickPick(
    councils.map(({ id, council: label, title }): Choice => ({ id, label, detail: title })),
    { title: l10n.t("New report: whose protocol applies?"), matchOnDetail: true },
  );
  if (!council) return;
  const kind = await window.showQuickPick(
    kinds
      .filter((id) => about[id] !== undefined)
      .map((id): Choice => ({ id, label: id.replaceAll("-", " "), description: about[id] ?? "" })),
    { title: l10n.t("New report: what kind is it?"), matchOnDescription: true },
  );
  if (!kind) return;
  const content = await client.sendRequest<string | null>("evenhand/newReport", { council: council.id, kind: kind.id });
  if (content === null) return;
  await window.showTextDocument(await workspace.openTextDocument({ language: "markdown", content }));
}
