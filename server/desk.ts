import type { CancellationToken, Connection } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Format, formatOf } from "../core/formats/format.ts";
import { formats } from "../core/formats/formats.ts";
import { noSettings } from "../core/protocol/protocol.ts";
import { localDay } from "../core/report/dates.ts";
import type { Problem, Report } from "../core/report/report.ts";
import { bySpan, overlaps } from "../core/report/span.ts";
import { readTicks, reportOf } from "../core/review/ticks.ts";
import { type Checker, type CheckerParts, createChecker, type Overrides } from "../core/run/checker.ts";
import { isIgnored } from "../core/run/effective.ts";
import { placeShared, type SharedMark } from "../core/run/repository.ts";
import { giveUpIfCancelled } from "./cancelling.ts";
import { ClientCouncil } from "./clientCouncil.ts";
import { type Checked, Draft } from "./draft.ts";
import type { Files } from "./files.ts";
import { type FolderSettings, SettingsFiles } from "./settings.ts";
import type { ClientSkills } from "./skills.ts";
import { pathFrom } from "./uris.ts";

/** The editor's own settings of one folder. */
export interface ClientSettings {
  readonly enable?: boolean;
  /** What is found in the paragraph that is being written is told once its author is done there. */
  readonly waitForParagraph?: boolean;
  /** When what is found is told; what an author asks for is always answered of the text as it stands. */
  readonly run?: "onType" | "onSave";
  readonly workspace?: { readonly check?: boolean };
  readonly council?: string;
}

/** What reports say in their front matter or header and say alike: bodies and posts, by the key of front matter. */
export type NamedPosts = Readonly<
  Record<"meeting" | "author" | "responsible-officer" | "lead-member", string | undefined>
>;

/** A draft that is a report, as it was last checked. */
export interface OpenReport {
  readonly draft: Draft;
  readonly checked: Checked;
}

/** What every feature works on: the open drafts, what applies to them, and what the client can do. */
export class Desk {
  readonly connection: Connection;
  readonly parts: CheckerParts;
  readonly files: Files;
  readonly settings: SettingsFiles;
  readonly drafts = new Map<string, Draft>();
  /** Open settings files and packs: what is typed counts before it is saved. */
  readonly openSettings = new Map<string, TextDocument>();
  skills: ClientSkills = {
    versionedEdits: false,
    commands: false,
    pulls: false,
    configures: false,
    wantsWorkspace: false,
    progress: false,
    folders: false,
  };
  /** The workspace's folders, as URIs without a last slash. */
  folders: readonly string[] = [];
  /** What the rules that hold several reports against each other marked in each, by its URI. */
  readonly shared = new Map<string, readonly SharedMark[]>();
  /** Bodies and posts as the reports of the workspace name them, by the report's URI. */
  readonly named = new Map<string, NamedPosts>();
  /** Counts changes of `shared` that open reports see. */
  sharedRound = 0;
  /** Counts changes of settings. */
  round = 0;
  readonly #client = new Map<string, ClientSettings>();
  readonly #clientCouncil: ClientCouncil;
  readonly #afterCheck: (() => void)[] = [];
  readonly checker: Checker;

  constructor(connection: Connection, files: Files, parts: CheckerParts) {
    this.connection = connection;
    this.parts = parts;
    this.files = files;
    this.settings = new SettingsFiles(
      { ...files, read: async (uri) => this.openSettings.get(uri)?.getText() ?? files.read(uri) },
      parts.rules,
      parts.packs,
    );
    this.#clientCouncil = new ClientCouncil(connection, this.settings);
    this.checker = createChecker(parts);
  }

  /** Called behind every check: settings may have been read for the first time. */
  afterCheck(listener: () => void): void {
    this.#afterCheck.push(listener);
  }

  /** The format of a document, by its name or else by what the editor takes it for. */
  formatFor({ uri, languageId }: TextDocument): Format | undefined {
    const named = languageId === "plaintext" ? "plain" : "markdown";
    return this.checker.formatFor(uri) ?? this.parts.formats.find(({ id }) => id === named);
  }

  /** What was found in a draft, whether it is a report or not. */
  async check(draft: Draft): Promise<Checked> {
    const { uri } = draft.document;
    let round: number;
    let overrides: Overrides;
    let settings: FolderSettings;
    // What changes while it is read is read again: what was found under the old settings or pack must not stay.
    let report: Report;
    do {
      round = this.round;
      report = draft.report;
      overrides = await this.#overrides(uri, report);
      settings = await this.settings.for(uri);
    } while (round !== this.round || report.meta.council?.value !== draft.report.meta.council?.value);
    const checked = draft.check(this.checker, settings, overrides, today());
    for (const listener of this.#afterCheck) listener();
    return checked;
  }

  /** Names the state of a draft that what is told of it hangs on: the same name, nothing new to tell. */
  async stateOf({ document: { uri, version }, opening, writtenAt, savedVersion }: Draft): Promise<string> {
    const onSave = (await this.clientSettings(uri)).run === "onSave";
    const text = onSave ? `saved ${savedVersion}` : `${version}${writtenAt === undefined ? "" : ".writing"}`;
    return `${opening}.${text}.${this.round}.${this.sharedRound}`;
  }

  /**
   * What is to be told of an open report now: not what is found in the paragraph that is being written, where the
   * settings say so.
   */
  async told({ draft, checked }: OpenReport): Promise<Checked> {
    const written = (await this.clientSettings(draft.document.uri)).waitForParagraph ? draft.blockWritten : undefined;
    if (!written) return checked;
    return { ...checked, findings: checked.findings.filter(({ span }) => !overlaps(span, written)) };
  }

  /** What was found in a draft, by itself and against the other reports of the workspace. */
  async checkShared(draft: Draft): Promise<Checked> {
    const checked = await this.check(draft);
    const marks = this.shared.get(draft.document.uri);
    if (!marks) return checked;
    const { findings, allowed, problems } = placeShared(checked, marks, today());
    return {
      ...checked,
      findings: [...checked.findings, ...findings].sort(bySpan),
      allowed: [...checked.allowed, ...allowed],
      problems: [...checked.problems, ...problems].sort(bySpan),
    };
  }

  /** What is wrong in open settings, in a pack, or in a file of ticks by the protocol of its report. */
  async problemsOf(document: TextDocument): Promise<readonly Problem[]> {
    const { uri } = document;
    const report = reportOf(uri);
    if (report !== undefined) {
      const checked = await this.checkAt(report);
      return checked ? readTicks(document.getText(), checked.effective.protocol, today()).problems : [];
    }
    // What was just opened may not have been read yet.
    await this.settings.for(uri);
    return this.settings.told(document)?.problems ?? [];
  }

  /** What was found in the report at a place, open or not; `undefined` where none can be read. */
  async checkAt(uri: string): Promise<Checked | undefined> {
    const open = this.drafts.get(uri);
    if (open) return this.check(open);
    const format = formatOf(formats, uri);
    // What no editor of text opens is read whole.
    if (format && !format.parse) return this.#checkBytes(uri, format);
    const text = await this.files.read(uri);
    if (text === undefined) return undefined;
    const document = TextDocument.create(uri, "markdown", 0, text);
    const named = this.formatFor(document);
    return named && this.check(new Draft(document, named));
  }

  async #checkBytes(uri: string, format: Format): Promise<Checked | undefined> {
    const bytes = await this.files.bytes(uri);
    if (!bytes) return undefined;
    const report = format.read(bytes);
    const overrides = await this.#overrides(uri, report);
    const { folder, settings } = await this.settings.for(uri);
    const effective = this.checker.effective(report, settings, pathFrom(folder, uri), overrides);
    return { report, effective, ...this.checker.check(report, effective, undefined, today()) };
  }

  /**
   * The report of this name, checked, open or not; `undefined` where it is none, or the editor's settings turn checking
   * off.
   */
  async reportAt(uri: string, token?: CancellationToken): Promise<Checked | undefined> {
    if (this.drafts.has(uri)) return (await this.report(uri, token))?.checked;
    const checked = (await this.isWanted(uri)) ? await this.checkAt(uri) : undefined;
    return checked && (await this.isReport(uri, checked.report)) ? checked : undefined;
  }

  /**
   * The open report of this name, checked; `undefined` where the text is none, or the editor's settings turn checking
   * off. Throws where the request that wants it is cancelled.
   */
  async report(uri: string, token?: CancellationToken): Promise<OpenReport | undefined> {
    const draft = this.drafts.get(uri);
    if (!draft || !(await this.isWanted(uri))) return undefined;
    giveUpIfCancelled(token);
    const checked = await this.checkShared(draft);
    giveUpIfCancelled(token);
    return (await this.isReport(uri, checked.report)) ? { draft, checked } : undefined;
  }

  /** Whether a report here is to be checked, by the editor's settings and by what its folder's leave out. */
  async isWanted(uri: string): Promise<boolean> {
    if ((await this.clientSettings(uri)).enable === false) return false;
    const { folder, settings } = await this.settings.for(uri);
    return !isIgnored(settings, pathFrom(folder, uri));
  }

  /** Checks another text in a draft's name: what a fix would leave. */
  async checkerOf(draft: Draft): Promise<(text: string) => Checked> {
    const { document } = draft;
    const overrides = await this.#overrides(document.uri, draft.report);
    const settings = await this.settings.for(document.uri);
    return (text) => {
      const format = this.formatFor(document) as Format;
      return new Draft(TextDocument.create(document.uri, document.languageId, 0, text), format).check(
        this.checker,
        settings,
        overrides,
        today(),
      );
    };
  }

  /** A text is a report where settings govern its folder or it says so itself; nobody wants findings in a README. */
  async isReport(uri: string, { meta, problems }: Report): Promise<boolean> {
    const { frontMatter, header: _header, ...fields } = meta;
    const governed =
      (await this.settings.for(uri)).settings !== noSettings || Boolean((await this.clientSettings(uri)).council);
    return (
      governed ||
      (frontMatter !== undefined && Object.keys(fields).length + problems.length > 0) ||
      Object.keys(fields).length > 1
    );
  }

  /** The editor's own settings for a document. */
  async clientSettings(uri: string): Promise<ClientSettings> {
    const known = this.#client.get(uri);
    if (known) return known;
    // A client that says it has settings and then has none must not cost the report its check.
    const asked: ClientSettings | null = this.skills.configures
      ? await this.connection.workspace.getConfiguration({ scopeUri: uri, section: "evenhand" }).catch((): null => null)
      : null;
    // Nor must a setting of another type than it is said to have.
    const settings = asked?.council === undefined ? asked : { ...asked, council: String(asked.council ?? "") };
    this.#client.set(uri, settings ?? {});
    return settings ?? {};
  }

  forgetClientSettings(): void {
    this.#client.clear();
  }

  async #overrides(uri: string, report: Report): Promise<Overrides> {
    // What the folder's own settings say counts more: the editor's may be those of every folder.
    const said = (await this.settings.for(uri)).settings.council;
    const { council: wanted } = await this.clientSettings(uri);
    const folder = this.folders.find((one) => uri.startsWith(`${one}/`)) ?? this.folders[0];
    const told = wanted && !said ? await this.#clientCouncil.packOf(wanted, folder) : undefined;
    const named = report.meta.council?.value;
    const pack = named ? await this.settings.packFor(named, uri) : undefined;
    return { ...(told ? { council: told.id, pack: told } : {}), packAt: () => pack };
  }
}

/** The day on this machine, such as 2026-11-24. */
export const today = (): string => localDay(new Date());
