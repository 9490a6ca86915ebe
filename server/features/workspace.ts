import {
  CancellationToken,
  DocumentDiagnosticReportKind,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import { severities } from "../../core/rule/finding.ts";
import { giveUpIfCancelled } from "../cancelling.ts";
import type { Desk } from "../desk.ts";
import type { Feature, FeatureEvents } from "../feature.ts";
import { l10n } from "../wordsOfClient.ts";
import { type CheckedFile, WorkspaceReports } from "../workspaceReports.ts";

/** How long typing may rest (milliseconds) before the workspace is looked at again. */
const pause = 400;

/** From how many files on a first look is worth showing progress for. */
const many = 20;

/** Findings of every report in the workspace's folders, for a client that asks or wants them sent; and their totals. */
export const workspace: Feature = {
  listen: (desk) => {
    const overview = new Overview(desk);
    desk.connection.languages.diagnostics.onWorkspace((params, token, _done, partial) =>
      overview.answer(params, token, partial && ((items) => partial.report({ items: [...items] }))),
    );
    return overview;
  },
};

type Items = readonly WorkspaceDocumentDiagnosticReport[];

class Overview implements FeatureEvents {
  readonly #desk: Desk;
  readonly #reports: WorkspaceReports;
  /** Requests that wait for something to change. */
  readonly #waiting = new Set<() => void>();
  /**
   * Documents that were closed since the last look: a client keeps what it was told of them until it hears otherwise.
   */
  readonly #closed = new Set<string>();
  /** What a client that does not ask was sent, by its id. */
  readonly #sent = new Map<string, string>();
  #asked = false;
  #told = "";
  #shown = false;
  /** Somebody has stopped the first look: what it had not come to stays unread until the settings change. */
  #calledOff = false;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#reports = new WorkspaceReports(desk);
  }

  /** A client that does not ask is sent the same, one look after the other. */
  started(): void {
    if (!this.#desk.skills.pulls) void this.#push();
  }

  changed(): void {
    this.#wake(pause);
  }

  saved(): void {
    this.#wake(pause);
  }

  closed(uri: string): void {
    this.#sent.delete(uri);
    this.#closed.add(uri);
    this.#wake(pause);
  }

  filesChanged(uris: readonly string[]): void {
    this.#reports.forget(uris);
    this.#wake(0);
  }

  settingsChanged(): void {
    this.#calledOff = false;
    this.#reports.forget([]);
    this.#wake(0);
  }

  /**
   * Reports that changed since the client last asked, as they are found where it takes them so, and "unchanged" for the
   * rest. Where nothing has changed, the answer waits until something does.
   */
  async answer(
    { previousResultIds }: WorkspaceDiagnosticParams,
    token: CancellationToken,
    send: ((items: Items) => void) | undefined,
  ): Promise<WorkspaceDiagnosticReport> {
    const known = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
    for (;;) {
      const change = this.#nextChange(token);
      const items = await this.#look(known, token, send);
      giveUpIfCancelled(token);
      const news = items?.some(({ kind }) => kind === DocumentDiagnosticReportKind.Full);
      if (items && (news || !this.#asked)) {
        this.#asked = true;
        return { items: [...items] };
      }
      await change;
      giveUpIfCancelled(token);
    }
  }

  async #push(): Promise<void> {
    const send = (items: Items): void => {
      for (const item of items) {
        if (item.kind === DocumentDiagnosticReportKind.Unchanged) continue;
        const { uri, version, items: diagnostics } = item;
        const of = version === null ? {} : { version };
        void this.#desk.connection.sendDiagnostics({ uri, ...of, diagnostics });
      }
    };
    for (;;) {
      const change = this.#nextChange(CancellationToken.None);
      send((await this.#look(this.#sent, CancellationToken.None, send)) ?? []);
      await change;
    }
  }

  /** One look at all reports; `undefined` where it was called off. What was sent already is not in the answer. */
  async #look(
    known: Map<string, string>,
    token: CancellationToken,
    send: ((items: Items) => void) | undefined,
  ): Promise<Items | undefined> {
    const progress = await this.#progress();
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    const tell = (file: CheckedFile): void => {
      if (known.get(file.uri) === file.resultId) return;
      known.set(file.uri, file.resultId);
      const { uri, version, resultId, diagnostics } = file;
      const item: WorkspaceDocumentDiagnosticReport = {
        kind: DocumentDiagnosticReportKind.Full,
        uri,
        version,
        resultId,
        items: [...diagnostics],
      };
      if (send) send([item]);
      else items.push(item);
    };
    const before = new Map(known);
    try {
      const files = await this.#reports.look(
        this.#calledOff,
        () => {
          this.#calledOff ||= progress?.token.isCancellationRequested === true;
          return token.isCancellationRequested || progress?.token.isCancellationRequested === true;
        },
        tell,
        (done, all) => progress?.report(Math.floor((100 * done) / all), l10n.t("{0} of {1}", done, all)),
      );
      if (!files) return undefined;
      this.#tellTotals(files);
      return [...items, ...this.#settled(files, before, known)];
    } finally {
      progress?.done();
    }
  }

  /** What the client knows already, and what is no report any more. */
  #settled(
    files: readonly CheckedFile[],
    before: ReadonlyMap<string, string>,
    known: Map<string, string>,
  ): WorkspaceDocumentDiagnosticReport[] {
    const there = new Map(files.map((file) => [file.uri, file]));
    const closed = [...this.#closed].filter(
      (uri) => !before.has(uri) && !there.has(uri) && !this.#desk.drafts.has(uri),
    );
    this.#closed.clear();
    const cleared = closed.map(none);
    const told = [...before].flatMap(([uri, resultId]): WorkspaceDocumentDiagnosticReport[] => {
      const file = there.get(uri);
      if (!file && this.#desk.drafts.has(uri)) return [];
      const version = file?.version ?? null;
      if (!file) {
        known.delete(uri);
        return [none(uri)];
      }
      return file.resultId === resultId
        ? [{ kind: DocumentDiagnosticReportKind.Unchanged, uri, version, resultId }]
        : [];
    });
    return [...cleared, ...told];
  }

  #tellTotals(files: readonly CheckedFile[]): void {
    const counts = { error: 0, warning: 0, info: 0 };
    for (const file of files) for (const level of severities) counts[level] += file.counts[level];
    const told = { reports: files.length, counts };
    if (JSON.stringify(told) === this.#told || (this.#told === "" && files.length === 0)) return;
    this.#told = JSON.stringify(told);
    void this.#desk.connection.sendNotification("evenhand/workspaceStatus", told);
  }

  /** Progress is shown once, at the first look at a workspace of some size. */
  async #progress() {
    if (this.#shown || !this.#desk.skills.progress || (await this.#reports.count()) < many) return undefined;
    this.#shown = true;
    const progress = await this.#desk.connection.window.createWorkDoneProgress();
    progress.begin(l10n.t("Evenhand: checking the reports of the workspace"), 0, undefined, true);
    return progress;
  }

  #nextChange(token: CancellationToken): Promise<void> {
    return new Promise((done) => {
      const go = (): void => {
        this.#waiting.delete(go);
        done();
      };
      this.#waiting.add(go);
      token.onCancellationRequested(go);
    });
  }

  #wake(after: number): void {
    if (this.#waiting.size > 0) setTimeout(() => [...this.#waiting].map((go) => go()), after);
  }
}

/** Nothing is to be shown of a document any more. */
const none = (uri: string): WorkspaceDocumentDiagnosticReport => ({
  kind: DocumentDiagnosticReportKind.Full,
  uri,
  version: null,
  items: [],
});
