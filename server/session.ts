import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type FileEvent,
  FileOperationPatternKind,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  WatchKind,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { textFormats } from "../core/formats/formats.ts";
import { settingsName } from "../core/protocol/protocol.ts";
import type { CheckerParts } from "../core/run/checker.ts";
import { packs } from "../protocols/index.generated.ts";
import { rules } from "../rules/index.generated.ts";
import { secondLook } from "../rules/secondLook/secondLook.ts";
import { Desk } from "./desk.ts";
import { Draft } from "./draft.ts";
import type { FeatureEvents } from "./feature.ts";
import { features } from "./features/index.ts";
import type { Files } from "./files.ts";
import { filesTold, readSkills } from "./skills.ts";
import { l10n } from "./wordsOfClient.ts";

/** One client's session: it keeps the open documents in step, and lets the features answer. */
export class Session {
  readonly #connection: Connection;
  readonly #desk: Desk;
  readonly #events: readonly FeatureEvents[];
  #filesTold: ReturnType<typeof filesTold> = "never";
  #watchesSettings = false;

  constructor(connection: Connection, files: Files, parts: Partial<CheckerParts> = {}) {
    this.#connection = connection;
    this.#desk = new Desk(connection, files, { rules, packs, formats: textFormats, adviser: secondLook, ...parts });
    connection.onInitialize((params) => this.#initialize(params));
    connection.onInitialized(() => this.#initialized());
    connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) =>
      this.#opened(TextDocument.create(uri, languageId, version, text)),
    );
    connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
      const draft = this.#desk.drafts.get(uri);
      const settings = this.#desk.openSettings.get(uri);
      if (draft) {
        draft.update(contentChanges, version);
        this.#changed(uri);
      } else if (settings) {
        TextDocument.update(settings, contentChanges, version);
        this.#settingsChanged();
      }
    });
    connection.onDidSaveTextDocument(({ textDocument: { uri } }) => {
      const draft = this.#desk.drafts.get(uri);
      if (!draft) return;
      draft.savedVersion = draft.document.version;
      for (const events of this.#events) events.saved?.(uri);
    });
    connection.onDidCloseTextDocument(({ textDocument: { uri } }) => this.#closed(uri));
    connection.onDidChangeWatchedFiles(({ changes }) => this.#changedOnDisk(changes));
    connection.onDidChangeConfiguration(() => {
      this.#desk.forgetClientSettings();
      this.#settingsChanged();
    });
    this.#events = features.map((feature) => feature.listen(this.#desk));
  }

  #initialize(params: InitializeParams): InitializeResult {
    const skills = readSkills(params);
    l10n.use((params.initializationOptions as { strings?: Record<string, string> } | undefined)?.strings);
    this.#desk.skills = skills;
    const folders = params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
    this.#desk.folders = folders.map(withoutSlash);
    this.#filesTold = filesTold(params.capabilities, skills);
    this.#watchesSettings = params.capabilities.workspace?.didChangeConfiguration?.dynamicRegistration ?? false;
    return {
      serverInfo: { name: "evenhand" },
      capabilities: Object.assign(
        {
          textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
          workspace: {
            workspaceFolders: { supported: true, changeNotifications: true },
            fileOperations: { didDelete: ofFolders, didRename: ofFolders },
          },
        },
        ...features.map((feature) => feature.capabilities?.(skills) ?? {}),
      ),
    };
  }

  #initialized(): void {
    const { client } = this.#connection;
    if (this.#watchesSettings) void client.register(DidChangeConfigurationNotification.type, { section: "evenhand" });
    if (this.#desk.skills.folders)
      this.#connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = removed.map(({ uri }) => withoutSlash(uri));
        const left = this.#desk.folders.filter((uri) => !gone.includes(uri));
        this.#desk.folders = [...left, ...added.map(({ uri }) => withoutSlash(uri))];
        this.#filesChanged([]);
      });
    // An editor tells of a folder that goes as of one file; what watches reports by their names is told nothing.
    const gone = (uri: string): FileEvent => ({ uri, type: FileChangeType.Deleted });
    this.#connection.workspace.onDidDeleteFiles(({ files }) => this.#changedOnDisk(files.map(({ uri }) => gone(uri))));
    this.#connection.workspace.onDidRenameFiles(({ files }) =>
      this.#changedOnDisk(files.map(({ oldUri }) => gone(oldUri))),
    );
    for (const events of this.#events) events.started?.();
    if (this.#filesTold === "asked") {
      const watchers = [
        { globPattern: "**/*.{yml,yaml,md,markdown,txt}" },
        { globPattern: "**/*", kind: WatchKind.Create | WatchKind.Delete },
      ];
      void client.register(DidChangeWatchedFilesNotification.type, { watchers });
    }
  }

  #opened(document: TextDocument): void {
    const { uri } = document;
    if (uri.endsWith(`/${settingsName}`) || document.languageId === "yaml") {
      this.#desk.openSettings.set(uri, document);
      this.#settingsChanged();
      return;
    }
    const format = this.#desk.formatFor(document);
    if (!format) return;
    this.#desk.drafts.set(uri, new Draft(document, format));
    if (this.#filesTold === "never") this.#desk.settings.forget();
    this.#changed(uri);
  }

  #changed(uri: string): void {
    for (const events of this.#events) events.changed?.(uri);
  }

  #closed(uri: string): void {
    if (this.#desk.openSettings.delete(uri)) this.#settingsChanged();
    else if (this.#desk.drafts.delete(uri)) for (const events of this.#events) events.closed?.(uri);
  }

  #changedOnDisk(changes: readonly FileEvent[]): void {
    const reports = changes.map(({ uri }) => uri).filter((uri) => this.#desk.checker.formatFor(uri));
    const others = changes.filter(({ uri }) => !reports.includes(uri));
    // What comes or goes and is neither a report nor YAML may be a folder with both: of what is in it nothing more is
    // told.
    const folders = others.filter(({ uri, type }) => type !== FileChangeType.Changed && !/\.ya?ml$/i.test(uri));
    const moved = folders.map(({ uri }) => withoutSlash(uri));
    // A change that names no report may be one of settings or of a pack.
    if (
      changes.length === 0 ||
      others.length > folders.length ||
      moved.some((uri) => this.#desk.settings.looksBelow(uri))
    )
      this.#settingsChanged();
    if (reports.length + moved.length > 0) this.#filesChanged([...reports, ...moved]);
  }

  #filesChanged(uris: readonly string[]): void {
    for (const events of this.#events) events.filesChanged?.(uris);
  }

  #settingsChanged(): void {
    this.#desk.round++;
    this.#desk.settings.forget();
    for (const draft of this.#desk.drafts.values()) draft.outdate();
    for (const events of this.#events) events.settingsChanged?.();
  }
}

/** Of which changes that the editor itself makes the server is told. */
const ofFolders = { filters: [{ pattern: { glob: "**/*", matches: FileOperationPatternKind.folder } }] };

const withoutSlash = (uri: string): string => uri.replace(/\/$/, "");
