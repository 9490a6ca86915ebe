import { commands, type Disposable, type ExtensionContext, l10n, TreeItemCheckboxState, Uri, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { Checklist, type ChecklistNode } from "./checklist.ts";
import { goTo } from "./review.ts";
import { ReviewSheets } from "./reviewSheet.ts";
import { tick, untick } from "./ticking.ts";

/** What reviewers have: the protocol checklist, the review sheet and the commands of both. */
export class Reviewing implements Disposable {
  readonly #client: BaseLanguageClient;
  readonly #context: ExtensionContext;
  readonly #checklist: Checklist;
  readonly #sheets: ReviewSheets;
  readonly #parts: readonly Disposable[];
  #ticking: Promise<void> = Promise.resolve();

  constructor(client: BaseLanguageClient, context: ExtensionContext) {
    this.#client = client;
    this.#context = context;
    this.#checklist = new Checklist(client);
    this.#sheets = new ReviewSheets(client);
    this.#parts = [
      this.#checklist,
      this.#sheets,
      this.#checklist.view.onDidChangeCheckboxState(({ items }) => {
        for (const [node, state] of items) void this.#set(node, state === TreeItemCheckboxState.Checked);
      }),
      commands.registerCommand("evenhand.openReviewSheet", (chosen?: Uri) => this.#openSheet(chosen)),
      commands.registerCommand("evenhand.tickClause", (node: ChecklistNode) => this.#set(node, true)),
      commands.registerCommand("evenhand.untickClause", (node: ChecklistNode) => this.#set(node, false)),
      commands.registerCommand(
        "evenhand.goToFinding",
        ({ uri, finding }: ChecklistNode) => finding && goTo(uri, finding),
      ),
    ];
  }

  /** Called when the server has checked a report. */
  checked(uri: string): void {
    const report = Uri.parse(uri);
    if (report.toString() === window.activeTextEditor?.document.uri.toString()) void this.#checklist.refresh();
    void this.#sheets.refresh(report);
  }

  dispose(): void {
    for (const part of this.#parts) part.dispose();
  }

  /** Of the file that was chosen in the explorer, or of the report that is open. */
  async #openSheet(chosen?: Uri): Promise<void> {
    const uri = chosen instanceof Uri ? chosen : (window.activeTextEditor?.document.uri ?? this.#checklist.uri);
    if (uri) await this.#sheets.show(uri);
    else void window.showInformationMessage(l10n.t("Open a report first. Its review sheet then opens beside it."));
  }

  /** One after the other, for each writes the whole file of ticks; one that failed keeps the next from nothing. */
  #set({ uri, clause }: ChecklistNode, ticked: boolean): Promise<void> {
    const before = this.#ticking.catch(() => {});
    this.#ticking = before.then(async () => {
      if (ticked) await tick(this.#client, this.#context, uri, clause);
      else await untick(this.#client, uri, clause);
      await Promise.all([this.#checklist.refresh(), this.#sheets.refresh(uri)]);
    });
    return this.#ticking;
  }
}
