import {
  type Disposable,
  l10n,
  languages,
  StatusBarAlignment,
  type StatusBarItem,
  type TextEditor,
  window,
} from "vscode";

interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
}

interface ReportStatus {
  readonly uri: string;
  readonly council: string;
  /** In the client's language. */
  readonly kind: string;
  readonly counts: Counts;
}

/** What the server says of a report after each check; of a text that is none any more, its name alone. */
export type Status = ReportStatus | { readonly uri: string; readonly council?: never };

/** What the server says of all reports in the workspace. */
export interface WorkspaceStatus {
  readonly reports: number;
  readonly counts: Counts;
}

/** The status bar's word on the report in front: council, kind, and how many findings there are. */
export class StatusItem implements Disposable {
  readonly #item: StatusBarItem = window.createStatusBarItem("evenhand.status", StatusBarAlignment.Right, 90);
  readonly #known = new Map<string, ReportStatus>();
  #workspace: WorkspaceStatus | undefined;
  readonly #listener: Disposable;

  constructor() {
    this.#item.name = "Evenhand";
    this.#item.command = "workbench.actions.view.problems";
    this.#listener = window.onDidChangeActiveTextEditor((editor) => this.#show(editor));
  }

  /** Takes over what the server found in a report. */
  tell(status: Status): void {
    if (status.council === undefined) this.#known.delete(status.uri);
    else this.#known.set(status.uri, status);
    this.#show(window.activeTextEditor);
  }

  /** Takes over the totals of the workspace. */
  tellWorkspace(status: WorkspaceStatus): void {
    this.#workspace = status;
    this.#show(window.activeTextEditor);
  }

  dispose(): void {
    this.#listener.dispose();
    this.#item.dispose();
  }

  #show(editor: TextEditor | undefined): void {
    const status = editor && isReport(editor) ? this.#known.get(editor.document.uri.toString()) : undefined;
    const totals = this.#workspace && this.#workspace.reports > 0 ? totalsOf(this.#workspace) : undefined;
    if (!status && totals === undefined) {
      this.#item.hide();
      return;
    }
    this.#item.text = status ? `$(law) ${status.council} · ${status.kind} · ${sum(status.counts)}` : `$(law) ${totals}`;
    const first = status
      ? l10n.t("Evenhand: the protocol and kind of report that apply. Click for the findings.")
      : l10n.t("Evenhand: what was found in the reports of this workspace. Click for the findings.");
    this.#item.tooltip = status && totals !== undefined ? `${first}\n${totals}` : first;
    this.#item.show();
  }
}

const totalsOf = ({ reports, counts }: WorkspaceStatus): string =>
  reports === 1
    ? l10n.t("1 report in the workspace: {0}", sum(counts))
    : l10n.t("{0} reports in the workspace: {1}", reports, sum(counts));

const isReport = ({ document }: TextEditor): boolean =>
  languages.match([{ language: "markdown" }, { language: "plaintext" }], document) > 0;

function sum({ error, warning }: Counts): string {
  const errors = error === 1 ? l10n.t("1 error") : error > 1 ? l10n.t("{0} errors", error) : "";
  const warnings = warning === 1 ? l10n.t("1 warning") : warning > 1 ? l10n.t("{0} warnings", warning) : "";
  return [errors, warnings].filter((part) => part !== "").join(", ") || l10n.t("nothing found");
}
