import {
  type CodeActionParams,
  type Connection,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { formats } from "../core/formats/formats.ts";
import { noSettings } from "../core/protocol/protocol.ts";
import type { Report } from "../core/report/report.ts";
import { overlaps } from "../core/report/span.ts";
import { rulePage } from "../core/rule/page.ts";
import { type Checker, type CheckerParts, createChecker, type Overrides } from "../core/run/checker.ts";
import { packs } from "../protocols/index.generated.ts";
import { rules } from "../rules/index.generated.ts";
import { allowance, type ClientSkills, fixAll, fixAllKind, quickFixes } from "./actions.ts";
import { type Checked, Draft } from "./draft.ts";
import type { Files } from "./files.ts";
import { SettingsFiles, settingsName } from "./settings.ts";
import { faultDiagnostic, findingDiagnostic, findingHover, problemDiagnostic, workspaceEdit } from "./translate.ts";

/** How long push diagnostics wait (milliseconds): until the messages that have arrived are read, so that a burst of keys is checked once. */
const pause = 0;

/** The editor's own settings of one folder. */
interface ClientSettings {
  readonly enable?: boolean;
  readonly council?: string;
}

/** One client's session: open reports, settings, and what the client can do. */
export class Session {
  readonly #connection: Connection;
  readonly #files: Files;
  readonly #drafts = new Map<string, Draft>();
  /** Open settings files: what is typed counts before it is saved. */
  readonly #open = new Map<string, TextDocument>();
  readonly #client = new Map<string, ClientSettings>();
  readonly #settings: SettingsFiles;
  readonly #waiting = new Map<string, NodeJS.Timeout>();
  readonly #told = new Set<string>();
  #skills: ClientSkills = { versionedEdits: false, commands: false };
  #pulls = false;
  #configures = false;
  #watches = false;
  /** Whether the client tells of changed files: by itself, asked to, or not at all. */
  #filesTold: "itself" | "asked" | "never" = "never";
  /** Counts changes of settings. */
  #round = 0;
  readonly #parts: CheckerParts;
  #checker: Checker;

  constructor(connection: Connection, files: Files, parts: CheckerParts = { rules, packs, formats }) {
    this.#parts = parts;
    this.#checker = createChecker(parts);
    this.#connection = connection;
    this.#files = files;
    this.#settings = new SettingsFiles(
      { read: (uri) => this.#open.get(uri)?.getText() ?? this.#files.read(uri) },
      parts.rules,
      parts.packs,
    );
    this.#listen();
  }

  #listen(): void {
    const c = this.#connection;
    c.onInitialize((params) => this.#initialize(params));
    c.onInitialized(() => this.#initialized());
    c.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) =>
      this.#opened(TextDocument.create(uri, languageId, version, text)),
    );
    c.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
      const draft = this.#drafts.get(uri);
      const settings = this.#open.get(uri);
      if (draft) {
        draft.update(contentChanges, version);
        this.#push(draft);
      } else if (settings) {
        TextDocument.update(settings, contentChanges, version);
        this.#settingsChanged();
      }
    });
    c.onDidCloseTextDocument(({ textDocument: { uri } }) => this.#closed(uri));
    c.onDidChangeWatchedFiles(() => this.#settingsChanged());
    c.onDidChangeConfiguration(() => {
      this.#client.clear();
      this.#settingsChanged();
    });
    c.languages.diagnostics.on((params) => this.#answer(params));
    c.onCodeAction((params) => this.#codeActions(params));
    c.onHover(async ({ textDocument: { uri }, position }) => {
      const draft = this.#drafts.get(uri);
      if (!draft) return null;
      const { findings, effective, report } = await this.#check(draft);
      if (!this.#isReport(draft, report)) return null;
      const at = draft.document.offsetAt(position);
      const here = findings.filter(({ span }) => overlaps(span, { start: at, end: at }));
      return here.length === 0 ? null : findingHover(draft.document, here, effective.protocol);
    });
    c.onExecuteCommand(({ arguments: [rule] = [] }) => c.window.showInformationMessage(this.#page(String(rule))));
    c.onRequest("evenhand/page", ({ rule }: { rule: string }) => this.#page(rule));
    c.onRequest("evenhand/allow", (given: AllowParams) => this.#allow(given));
  }

  /** Diagnostics for a client that asks; "unchanged" where neither the text nor any settings changed since it last did. */
  async #answer({
    textDocument: { uri },
    previousResultId,
  }: DocumentDiagnosticParams): Promise<DocumentDiagnosticReport> {
    const draft = this.#drafts.get(uri);
    if (!draft) return { kind: DocumentDiagnosticReportKind.Full, items: this.#settingsDiagnostics(uri) };
    const resultId = `${draft.document.version}.${this.#round}`;
    if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items: await this.#diagnostics(draft) };
  }

  #initialize({ capabilities, initializationOptions }: InitializeParams): InitializeResult {
    this.#skills = {
      versionedEdits: capabilities.workspace?.workspaceEdit?.documentChanges ?? false,
      commands: (initializationOptions as { commands?: boolean } | undefined)?.commands ?? false,
    };
    const asked = capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false;
    this.#filesTold = this.#skills.commands ? "itself" : asked ? "asked" : "never";
    this.#pulls = capabilities.textDocument?.diagnostic !== undefined;
    this.#configures = capabilities.workspace?.configuration ?? false;
    this.#watches = capabilities.workspace?.didChangeConfiguration?.dynamicRegistration ?? false;
    return {
      serverInfo: { name: "evenhand" },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        diagnosticProvider: { identifier: "evenhand", interFileDependencies: false, workspaceDiagnostics: false },
        codeActionProvider: { codeActionKinds: ["quickfix", fixAllKind] },
        hoverProvider: true,
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
        ...(this.#skills.commands ? {} : { executeCommandProvider: { commands: ["evenhand.server.explain"] } }),
      },
    };
  }

  #initialized(): void {
    if (this.#watches)
      void this.#connection.client.register(DidChangeConfigurationNotification.type, { section: "evenhand" });
    if (this.#filesTold === "asked")
      void this.#connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: "**/*.{yml,yaml}" }],
      });
  }

  #opened(document: TextDocument): void {
    if (document.uri.endsWith(`/${settingsName}`)) {
      this.#open.set(document.uri, document);
      this.#settingsChanged();
      return;
    }
    const format =
      this.#checker.formatFor(document.uri) ??
      this.#parts.formats.find(({ id }) => id === (document.languageId === "plaintext" ? "plain" : "markdown"));
    if (!format) return;
    const draft = new Draft(document, format);
    this.#drafts.set(document.uri, draft);
    if (this.#filesTold === "never") this.#settings.forget();
    this.#push(draft);
  }

  #closed(uri: string): void {
    clearTimeout(this.#waiting.get(uri));
    this.#drafts.delete(uri);
    if (this.#open.delete(uri)) this.#settingsChanged();
    else void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  async #check(draft: Draft): Promise<Checked> {
    const { council } = await this.#clientSettings(draft.document.uri);
    const overrides: Overrides = council ? { council } : {};
    const settings = this.#settings.for(draft.document.uri);
    const known = this.#checker.packs.length;
    if (this.#settings.packs.length !== known)
      this.#checker = createChecker({ ...this.#parts, packs: this.#settings.packs });
    const checked = draft.check(this.#checker, settings, overrides, today());
    this.#tellSettings();
    return checked;
  }

  /** A text is a report where settings govern its folder or it says so itself; nobody wants findings in a README. */
  #isReport({ document: { uri } }: Draft, { meta, problems }: Report): boolean {
    const { frontMatter, header: _header, ...fields } = meta;
    const governed = this.#settings.for(uri).settings !== noSettings || Boolean(this.#client.get(uri)?.council);
    return (
      governed ||
      (frontMatter !== undefined && Object.keys(fields).length + problems.length > 0) ||
      Object.keys(fields).length > 1
    );
  }

  async #diagnostics(draft: Draft): Promise<Diagnostic[]> {
    const { enable = true } = await this.#clientSettings(draft.document.uri);
    if (!enable) return [];
    const { findings, problems, faults, effective, report } = await this.#check(draft);
    if (!this.#isReport(draft, report)) return [];
    const { document } = draft;
    const count = (level: string) => findings.filter(({ severity }) => severity === level).length;
    const counts = { error: count("error"), warning: count("warning"), info: count("info") };
    void this.#connection.sendNotification("evenhand/status", {
      uri: document.uri,
      council: effective.protocol.council,
      kind: effective.kind,
      counts,
    });
    return [
      ...problems.map((problem) => problemDiagnostic(document, problem)),
      ...faults.map((fault) => faultDiagnostic(document, fault)),
      ...findings.map((finding) => findingDiagnostic(document, finding)),
    ];
  }

  /** Sends diagnostics to a client that does not ask for them, once it has stopped typing. */
  #push(draft: Draft): void {
    if (this.#pulls) return;
    const { uri } = draft.document;
    clearTimeout(this.#waiting.get(uri));
    const send = async () => {
      const { version } = draft.document;
      const diagnostics = await this.#diagnostics(draft);
      if (draft.document.version === version) void this.#connection.sendDiagnostics({ uri, version, diagnostics });
    };
    this.#waiting.set(
      uri,
      setTimeout(() => void send(), pause),
    );
  }

  #settingsChanged(): void {
    this.#round++;
    this.#settings.forget();
    for (const draft of this.#drafts.values()) {
      draft.outdate();
      this.#push(draft);
    }
    for (const uri of this.#open.keys()) this.#settings.for(uri);
    this.#tellSettings();
    if (this.#pulls) void this.#connection.languages.diagnostics.refresh();
  }

  /** Shows what is wrong in settings files in those files, and takes it back when it is mended. */
  #tellSettings(): void {
    const wrong = this.#settings.problems.filter(({ problems }) => problems.length > 0).map(({ uri }) => uri);
    for (const uri of new Set([...this.#told, ...wrong])) {
      if (!this.#pulls || !this.#open.has(uri))
        void this.#connection.sendDiagnostics({ uri, diagnostics: this.#settingsDiagnostics(uri) });
      if (!wrong.includes(uri)) this.#told.delete(uri);
      else this.#told.add(uri);
    }
  }

  #settingsDiagnostics(uri: string): Diagnostic[] {
    const found = this.#settings.problems.find((one) => one.uri === uri);
    if (!found) return [];
    const document = this.#open.get(uri) ?? TextDocument.create(uri, "yaml", 0, found.text);
    return found.problems.map((problem) => problemDiagnostic(document, problem));
  }

  async #codeActions({ textDocument: { uri }, range, context: { only } }: CodeActionParams) {
    const draft = this.#drafts.get(uri);
    if (!draft) return [];
    const checked = await this.#check(draft);
    if (!this.#isReport(draft, checked.report)) return [];
    const wants = (kind: string) =>
      only === undefined || only.some((one) => kind === one || kind.startsWith(`${one}.`));
    const actions = wants("quickfix") ? [...quickFixes(draft, checked, range, this.#skills)] : [];
    if (only === undefined || !wants(fixAllKind)) return actions;
    const edit = fixAll(draft, (text) => this.#findingsOf(draft, text));
    if (edit)
      actions.push({
        title: "Apply all safe fixes",
        kind: fixAllKind,
        edit: workspaceEdit(draft.document, [edit], this.#skills.versionedEdits),
      });
    return actions;
  }

  #findingsOf({ document }: Draft, text: string) {
    const format = this.#checker.formatFor(document.uri) ?? this.#parts.formats[0];
    const copy = new Draft(
      TextDocument.create(document.uri, document.languageId, 0, text),
      format as NonNullable<typeof format>,
    );
    const { council } = this.#client.get(document.uri) ?? {};
    return copy.check(this.#checker, this.#settings.for(document.uri), council ? { council } : {}, today()).findings;
  }

  /** The edit of an allowance whose reason the client has asked for; `null` where the text has changed since. */
  async #allow({ uri, version, rule, start, reason }: AllowParams) {
    const draft = this.#drafts.get(uri);
    if (!draft || draft.document.version !== version) return null;
    const { findings, report } = await this.#check(draft);
    const finding = findings.find((one) => one.rule === rule && one.span.start === start);
    return finding
      ? workspaceEdit(
          draft.document,
          [allowance(report, finding, reason.replace(/-->/g, " ").replace(/\s+/g, " ").trim())],
          true,
        )
      : null;
  }

  #page(rule: string): string {
    const found = this.#parts.rules.find(({ id }) => id === rule);
    return found ? rulePage(found, this.#settings.packs) : `There is no rule “${rule}”.`;
  }

  async #clientSettings(uri: string): Promise<ClientSettings> {
    const known = this.#client.get(uri);
    if (known) return known;
    const asked = this.#configures
      ? ((await this.#connection.workspace.getConfiguration({
          scopeUri: uri,
          section: "evenhand",
        })) as ClientSettings | null)
      : null;
    this.#client.set(uri, asked ?? {});
    return asked ?? {};
  }
}

interface AllowParams {
  readonly uri: string;
  readonly version: number;
  readonly rule: string;
  readonly start: number;
  readonly reason: string;
}

/** The day on this machine, such as 2026-11-24. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
