import type { Diagnostic } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Report } from "../core/report/report.ts";
import { countBySeverity, type Severity } from "../core/rule/finding.ts";
import { hash } from "../core/run/fingerprint.ts";
import type { Gathering, SharedMark } from "../core/run/repository.ts";
import type { Desk, NamedPosts, OpenReport } from "./desk.ts";
import { type Checked, Draft } from "./draft.ts";
import { listFiles } from "./listing.ts";
import { reportDiagnostics } from "./translate.ts";
import { readable } from "./uris.ts";

/** What was found in one report of the workspace: plain data, so that the report itself need not be kept. */
export interface CheckedFile {
  readonly uri: string;
  /** Of an open document. */
  readonly version: number | null;
  /** Another where the diagnostics may be others. */
  readonly resultId: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly counts: Readonly<Record<Severity, number>>;
  readonly gathering: Gathering | undefined;
}

/** Every report in the workspace's folders, checked once until it, or what applies to it, changes. */
export class WorkspaceReports {
  readonly #desk: Desk;
  /** `undefined` for a file that is no report, in the state that the key names. */
  readonly #known = new Map<string, { readonly state: string; readonly file: CheckedFile | undefined }>();
  /** How often each file has changed on the disk. */
  readonly #changes = new Map<string, number>();
  readonly #marks = new Map<string, string>();
  #listed: Promise<readonly string[]> | undefined;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** These files, those in these folders, and what files there are, are read again at the next look. */
  forget(uris: readonly string[]): void {
    this.#listed = undefined;
    const known = [...this.#known.keys()].map(readable);
    for (const uri of uris.map(readable))
      for (const one of [uri, ...known.filter((file) => file.startsWith(`${uri}/`))])
        this.#changes.set(one, (this.#changes.get(one) ?? 0) + 1);
  }

  /** How many files a look goes through. */
  async count(): Promise<number> {
    return (await this.#uris()).length;
  }

  /**
   * Checks what has changed, open reports first, and holds all against each other; with `known` only open reports and
   * those that were checked before. `tell` hears of a report as soon as it is checked, and again where another report
   * changes what is found in it. `undefined` where `stop` called it off.
   */
  async look(
    known: boolean,
    stop: () => boolean,
    tell: (file: CheckedFile) => void,
    step: (done: number, all: number) => void,
  ): Promise<readonly CheckedFile[] | undefined> {
    const all = await this.#uris();
    const uris = known ? all.filter((uri) => this.#known.has(uri) || this.#desk.drafts.has(uri)) : all;
    let done = 0;
    for (const uri of uris) {
      if (stop()) return undefined;
      const file = await this.#check(uri);
      if (file) tell(file);
      step(++done, uris.length);
    }
    for (const uri of this.#share(uris)) {
      const file = await this.#check(uri);
      if (file) tell(file);
    }
    for (const uri of this.#known.keys()) if (!uris.includes(uri)) this.#forgetFile(uri);
    return uris.flatMap((uri) => this.#known.get(uri)?.file ?? []);
  }

  /** The files that may be reports; none where the editor's settings want open reports only. */
  async #uris(): Promise<readonly string[]> {
    const desk = this.#desk;
    const open = [...desk.drafts.keys()].filter((uri) => desk.folders.some((folder) => uri.startsWith(`${folder}/`)));
    if (!(await this.#areWanted())) return [];
    this.#listed ??= this.#list();
    const there = new Set(open.map(readable));
    return [...open, ...(await this.#listed).filter((uri) => !there.has(readable(uri)))];
  }

  /**
   * A client that asks has said enough; one that is sent everything is sent what was not opened only if it wants that.
   */
  async #areWanted(): Promise<boolean> {
    const { folders, skills } = this.#desk;
    const first = folders[0];
    if (first === undefined) return false;
    return (await this.#desk.clientSettings(first)).workspace?.check ?? (skills.pulls || skills.wantsWorkspace);
  }

  async #list(): Promise<readonly string[]> {
    const { folders, files, parts } = this.#desk;
    const extensions = parts.formats.flatMap((format) => format.extensions);
    return (await Promise.all(folders.map((folder) => listFiles(files, folder, extensions)))).flat();
  }

  async #check(uri: string): Promise<CheckedFile | undefined> {
    const draft = this.#desk.drafts.get(uri);
    const state = `${draft ? await this.#desk.stateOf(draft) : `${this.#changes.get(readable(uri)) ?? 0}.${this.#desk.round}`} ${this.#marks.get(uri) ?? ""}`;
    const known = this.#known.get(uri);
    if (known?.state === state) return known.file;
    // Between two reports whatever was typed or asked goes first.
    await new Promise((next) => setTimeout(next, 0));
    const found = draft ? await this.#desk.report(uri) : await this.#read(uri);
    const file =
      found && this.#file(found.draft, await this.#desk.told(found), draft ? draft.document.version : null, state);
    this.#known.set(uri, { state, file });
    if (found) this.#desk.named.set(uri, postsIn(found.checked.report));
    else this.#desk.named.delete(uri);
    return file;
  }

  #forgetFile(uri: string): void {
    this.#known.delete(uri);
    this.#desk.named.delete(uri);
  }

  /** A report that is not open, read from its file. */
  async #read(uri: string): Promise<OpenReport | undefined> {
    const desk = this.#desk;
    if (!(await desk.isWanted(uri))) return undefined;
    const read = await desk.files.decoded(uri);
    if (!read) return undefined;
    const document = TextDocument.create(uri, "markdown", 0, read.text);
    const format = desk.formatFor(document);
    if (!format) return undefined;
    const draft = new Draft(document, format);
    if (!(await desk.isReport(uri, draft.report))) return undefined;
    const checked = await desk.checkShared(draft);
    return { draft, checked: { ...checked, problems: [...read.problems, ...checked.problems] } };
  }

  #file(draft: Draft, checked: Checked, version: number | null, state: string): CheckedFile {
    const { uri } = draft.document;
    const { report, effective, answers, findings } = checked;
    return {
      uri,
      version,
      resultId: `${version === null ? "file" : "open"} ${state}`,
      diagnostics: reportDiagnostics(draft.document, checked),
      counts: countBySeverity(findings),
      gathering: this.#desk.checker.gather({ path: this.#path(uri), report, effective, answers }),
    };
  }

  /** Holds the reports against each other; answers with those in which something else is marked than before. */
  #share(uris: readonly string[]): readonly string[] {
    const desk = this.#desk;
    const gathered = uris.flatMap((uri) => this.#known.get(uri)?.file?.gathering ?? []);
    const { marks, faults } = desk.checker.judge(gathered);
    for (const { message } of faults) desk.connection.console.warn(message);
    const changed = uris.filter((uri) => {
      const gathering = this.#known.get(uri)?.file?.gathering;
      if (!gathering) return false;
      const own: readonly SharedMark[] = marks.get(this.#path(uri)) ?? [];
      const now = own.length + gathering.allows.length === 0 ? "" : hash(JSON.stringify(own));
      desk.shared.set(uri, own);
      if (now === (this.#marks.get(uri) ?? "")) return false;
      this.#marks.set(uri, now);
      return true;
    });
    if (changed.some((uri) => desk.drafts.has(uri))) {
      desk.sharedRound++;
      if (desk.skills.pulls) void desk.connection.languages.diagnostics.refresh();
    }
    return changed;
  }

  /** A path for a person to read, from the workspace's folder on. */
  #path(uri: string): string {
    const folder = this.#desk.folders.find((one) => uri.startsWith(`${one}/`)) ?? "";
    const above = this.#desk.folders.length > 1 ? folder.slice(0, folder.lastIndexOf("/") + 1) : `${folder}/`;
    return readable(uri.slice(above.length));
  }
}

/** A name of a body or a post is no longer (UTF-16 units). */
const longestName = 80;

function postsIn({ meta }: Report): NamedPosts {
  const short = (field: { readonly raw: string } | undefined) =>
    field && field.raw.length <= longestName && !field.raw.startsWith("[") ? field.raw : undefined;
  return {
    meeting: short(meta.meeting),
    author: short(meta.author),
    "responsible-officer": short(meta.responsibleOfficer),
    "lead-member": short(meta.leadMember),
  };
}
