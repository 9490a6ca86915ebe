import {
  type CancellationToken,
  type Diagnostic,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type Position,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { reportOf } from "../../core/review/ticks.ts";
import { countBySeverity } from "../../core/rule/finding.ts";
import type { Desk } from "../desk.ts";
import type { Draft } from "../draft.ts";
import type { Feature, FeatureEvents } from "../feature.ts";
import { kindName } from "../kindName.ts";
import { problemDiagnostic, reportDiagnostics, ToldFindings } from "../translate.ts";

/**
 * How long push diagnostics wait (milliseconds): until the messages that have arrived are read, so that a burst of keys
 * is checked once.
 */
const pause = 0;

/** Findings, problems and faults of open reports and of settings files: sent, or handed out where the client asks. */
export const diagnostics: Feature = {
  capabilities: () => ({
    diagnosticProvider: { identifier: "evenhand", interFileDependencies: true, workspaceDiagnostics: true },
  }),
  listen: (desk) => {
    const teller = new Teller(desk);
    desk.connection.languages.diagnostics.on((params, token) => teller.answer(params, token));
    desk.connection.onNotification("evenhand/cursor", ({ uri, position }: { uri: string; position: Position }) =>
      teller.left(uri, position),
    );
    desk.afterCheck(() => teller.tellSettings());
    return teller;
  },
};

class Teller implements FeatureEvents {
  readonly #desk: Desk;
  readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>();
  /** Settings files whose problems the client shows. */
  readonly #told = new Set<string>();
  readonly #findings = new WeakMap<Draft, ToldFindings>();
  /** In which state a report was when its findings were last sent. */
  readonly #sent = new WeakMap<Draft, string>();
  /** Reports whose council, kind and counts the client shows. */
  readonly #shown = new Set<string>();

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** For a client that asks; "unchanged" where neither the text nor any settings changed since it last did. */
  async answer(
    { textDocument: { uri }, previousResultId }: DocumentDiagnosticParams,
    token: CancellationToken,
  ): Promise<DocumentDiagnosticReport> {
    const draft = this.#desk.drafts.get(uri);
    if (!draft) {
      const document = this.#desk.openSettings.get(uri);
      const problems = document ? await this.#desk.problemsOf(document) : [];
      const items = document ? problems.map((problem) => problemDiagnostic(document, problem)) : this.#ofSettings(uri);
      return { kind: DocumentDiagnosticReportKind.Full, items };
    }
    const resultId = await this.#desk.stateOf(draft);
    if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items: await this.#ofReport(uri, token) };
  }

  changed(uri: string): void {
    const draft = this.#desk.drafts.get(uri);
    if (!draft || this.#desk.skills.pulls) return;
    clearTimeout(this.#waiting.get(uri));
    const send = async () => {
      const { version } = draft.document;
      const state = await this.#desk.stateOf(draft);
      // Typed and not saved, where findings wait for that.
      if (this.#sent.get(draft) === state) return;
      this.#sent.set(draft, state);
      const items = await this.#ofReport(uri);
      // Closed meanwhile, or opened anew, it is told of no more.
      if (this.#desk.drafts.get(uri) === draft && draft.document.version === version)
        void this.#desk.connection.sendDiagnostics({ uri, version, diagnostics: items });
    };
    this.#waiting.set(
      uri,
      setTimeout(() => void send(), pause),
    );
  }

  /** What was held back until the author had saved is told. */
  async saved(uri: string): Promise<void> {
    const draft = this.#desk.drafts.get(uri);
    const { waitForParagraph, run } = await this.#desk.clientSettings(uri);
    const left = draft?.leave() === true && waitForParagraph;
    if (left || run === "onSave") this.#tellAgain(uri);
  }

  /** The cursor is elsewhere: what was held back is told. */
  async left(uri: string, position: Position): Promise<void> {
    const draft = this.#desk.drafts.get(uri);
    if (!draft || !(await this.#desk.clientSettings(uri)).waitForParagraph) return;
    if (draft.leave(draft.document.offsetAt(position))) this.#tellAgain(uri);
  }

  #tellAgain(uri: string): void {
    this.changed(uri);
    if (this.#desk.skills.pulls) void this.#desk.connection.languages.diagnostics.refresh();
  }

  closed(uri: string): void {
    clearTimeout(this.#waiting.get(uri));
    this.#shown.delete(uri);
    void this.#desk.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  async settingsChanged(): Promise<void> {
    for (const uri of this.#desk.drafts.keys()) this.changed(uri);
    for (const uri of this.#desk.openSettings.keys()) await this.#desk.settings.for(uri);
    this.tellSettings();
    if (!this.#desk.skills.pulls)
      for (const document of [...this.#desk.openSettings.values()].filter(({ uri }) => isTicks(uri))) {
        const diagnostics = (await this.#desk.problemsOf(document)).map((one) => problemDiagnostic(document, one));
        void this.#desk.connection.sendDiagnostics({ uri: document.uri, diagnostics });
      }
    if (this.#desk.skills.pulls) void this.#desk.connection.languages.diagnostics.refresh();
  }

  /** Shows what is wrong in settings files in those files, and takes it back when it is mended. */
  tellSettings(): void {
    const { settings, skills, openSettings, connection } = this.#desk;
    const unnamed = [...openSettings.values()].flatMap((document) => settings.unnamed(document) ?? []);
    const wrong = [...settings.problems, ...unnamed]
      .filter(({ problems }) => problems.length > 0)
      .map(({ uri }) => uri);
    for (const uri of new Set([...this.#told, ...wrong])) {
      if (!skills.pulls || !openSettings.has(uri))
        void connection.sendDiagnostics({ uri, diagnostics: this.#ofSettings(uri) });
      if (!wrong.includes(uri)) this.#told.delete(uri);
      else this.#told.add(uri);
    }
  }

  async #ofReport(uri: string, token?: CancellationToken): Promise<Diagnostic[]> {
    const open = await this.#desk.report(uri, token);
    if (!open) {
      // A text that is no report any more has no council and no counts.
      if (this.#shown.delete(uri)) void this.#desk.connection.sendNotification("evenhand/status", { uri });
      return [];
    }
    const { draft } = open;
    const told = await this.#desk.told(open);
    // Closed meanwhile, it is told of no more.
    if (this.#desk.drafts.get(uri) !== draft) return [];
    this.#shown.add(uri);
    const { findings, effective } = told;
    void this.#desk.connection.sendNotification("evenhand/status", {
      uri,
      council: effective.protocol.council,
      kind: kindName(effective.kind),
      counts: countBySeverity(findings),
    });
    const findingsTold = this.#findings.get(draft) ?? new ToldFindings();
    this.#findings.set(draft, findingsTold);
    return reportDiagnostics(draft.document, told, findingsTold);
  }

  #ofSettings(uri: string): Diagnostic[] {
    const { settings, openSettings } = this.#desk;
    const open = openSettings.get(uri);
    const found = open ? settings.told(open) : settings.problems.find((one) => one.uri === uri);
    if (!found) return [];
    const document = open ?? TextDocument.create(uri, "yaml", 0, found.text);
    return found.problems.map((problem) => problemDiagnostic(document, problem));
  }
}

const isTicks = (uri: string): boolean => reportOf(uri) !== undefined;
