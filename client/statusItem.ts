import { type Disposable, languages, StatusBarAlignment, type StatusBarItem, type TextEditor, window } from "vscode";

/** What the server says of a report after each check. */
export interface Status {
  readonly uri: string;
  readonly council: string;
  readonly kind: string;
  readonly counts: { readonly error: number; readonly warning: number; readonly info: number };
}

/** The status bar's word on the report in front: council, kind, and how many findings there are. */
export class StatusItem implements Disposable {
  readonly #item: StatusBarItem = window.createStatusBarItem("evenhand.status", StatusBarAlignment.Right, 90);
  readonly #known = new Map<string, Status>();
  readonly #listener: Disposable;

  constructor() {
    this.#item.name = "Evenhand";
    this.#item.command = "workbench.actions.view.problems";
    this.#listener = window.onDidChangeActiveTextEditor((editor) => this.#show(editor));
  }

  /** Takes over what the server found in a report. */
  tell(status: Status): void {
    this.#known.set(status.uri, status);
    this.#show(window.activeTextEditor);
  }

  dispose(): void {
    this.#listener.dispose();
    this.#item.dispose();
  }

  #show(editor: TextEditor | undefined): void {
    const status = editor && isReport(editor) ? this.#known.get(editor.document.uri.toString()) : undefined;
    if (!status) {
      this.#item.hide();
      return;
    }
    const { council, kind, counts } = status;
    const parts = [count(counts.error, "error"), count(counts.warning, "warning")].filter((part) => part !== "");
    this.#item.text = `$(law) ${council} · ${kind.replaceAll("-", " ")} · ${parts.join(", ") || "nothing found"}`;
    this.#item.tooltip = "Evenhand: the protocol and kind of report that apply. Click for the findings.";
    this.#item.show();
  }
}

const isReport = ({ document }: TextEditor): boolean =>
  languages.match([{ language: "markdown" }, { language: "plaintext" }], document) > 0;

const count = (number: number, word: string): string =>
  number === 0 ? "" : `${number} ${word}${number === 1 ? "" : "s"}`;
