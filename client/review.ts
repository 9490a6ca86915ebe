import { Range, type Uri, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";

/** Of the server's review of a report, what the client shows itself. */
export interface Review {
  readonly protocol: { readonly council: string };
  readonly counts: { readonly broken: number; readonly toTick: number; readonly ticked: number };
  readonly clauses: readonly Clause[];
  readonly findings: readonly Finding[];
}

export interface Clause {
  readonly id: string;
  readonly requirement: string;
  readonly verdict: "broken" | "noted" | "kept" | "manual" | "unchecked";
  /** Numbers of findings. */
  readonly findings: readonly number[];
  /** What a person has to judge. */
  readonly manual?: string;
  readonly tick?: { readonly by: string; readonly date: string; readonly note?: string };
}

export interface Finding {
  readonly number: number;
  readonly rule: string;
  readonly severity: "error" | "warning" | "info";
  readonly message: string;
  /** In UTF-16 units of the report's text. */
  readonly span: { readonly start: number; readonly end: number };
  readonly line: number;
}

/** What the server answers: a review, or why the file could not be read. */
export interface ReviewAnswer {
  readonly review?: Review;
  readonly html?: string;
  readonly unread?: string;
}

/** The review of a report, open or not; `html` asks for its sheet as well. `null` where the document is no report. */
export const askReview = (client: BaseLanguageClient, uri: Uri, html = false): Promise<ReviewAnswer | null> =>
  client.sendRequest("evenhand/review", { uri: client.code2ProtocolConverter.asUri(uri), html });

/** Shows the words that a finding is about; the keys stay with the list. */
export async function goTo(uri: Uri, { span }: Finding): Promise<void> {
  const document = await workspace.openTextDocument(uri);
  const selection = new Range(document.positionAt(span.start), document.positionAt(span.end));
  await window.showTextDocument(document, { selection, preserveFocus: true });
}
