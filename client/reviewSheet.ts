import { type Disposable, l10n, type Uri, ViewColumn, type WebviewPanel, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { askReview } from "./review.ts";

/**
 * Review sheets beside their reports: the page that `evenhand review --format html` writes. No script runs in it and
 * nothing is loaded.
 */
export class ReviewSheets implements Disposable {
  readonly #client: BaseLanguageClient;
  readonly #open = new Map<string, WebviewPanel>();

  constructor(client: BaseLanguageClient) {
    this.#client = client;
  }

  /** Opens a report's sheet, or brings it to the front. */
  async show(uri: Uri): Promise<void> {
    const known = this.#open.get(uri.toString());
    if (known) {
      known.reveal();
      return this.refresh(uri);
    }
    const answer = await askReview(this.#client, uri, true);
    if (answer?.unread !== undefined) {
      void window.showWarningMessage(answer.unread);
      return;
    }
    if (!answer?.html) {
      void window.showInformationMessage(
        l10n.t("This document is not a council report, so there is nothing to review."),
      );
      return;
    }
    const title = l10n.t("Review Sheet: {0}", uri.path.split("/").at(-1) ?? "");
    const panel = window.createWebviewPanel("evenhand.reviewSheet", title, ViewColumn.Beside, {
      enableScripts: false,
      enableForms: false,
      enableFindWidget: true,
      localResourceRoots: [],
    });
    panel.webview.html = answer.html;
    panel.onDidDispose(() => this.#open.delete(uri.toString()));
    this.#open.set(uri.toString(), panel);
  }

  /** Shows what is now found in a report whose sheet is open. */
  async refresh(uri: Uri): Promise<void> {
    const panel = this.#open.get(uri.toString());
    if (!panel) return;
    const { html, unread } = (await askReview(this.#client, uri, true)) ?? {};
    // The sheet of what could be read before would pass for one of what is there now.
    if (unread !== undefined) panel.dispose();
    else if (html !== undefined && html !== panel.webview.html && this.#open.get(uri.toString()) === panel)
      panel.webview.html = html;
  }

  dispose(): void {
    for (const panel of this.#open.values()) panel.dispose();
  }
}
