import * as path from "node:path";
import { settingsName } from "../core/protocol/protocol.ts";
import { isIgnored } from "../core/run/effective.ts";
import { exact, isLeftOut, type Patterns } from "../core/run/gitignore.ts";
import { type Files, isFileError } from "./files.ts";
import type { Unread } from "./outcome.ts";
import { isPattern, type PathPattern, readPattern } from "./pathPattern.ts";
import { display, from, isWithin } from "./paths.ts";
import { repositoryOf } from "./repository.ts";
import type { SettingsReader } from "./settings.ts";

/** The reports that the paths on the command line mean, in order, and what was left out on the way. */
export interface Discovered {
  readonly reports: readonly string[];
  /** Those of them that a pattern means: as good as named, for a shell would have put their names in its place. */
  readonly matched: readonly string[];
  readonly unread: readonly Unread[];
  /** The folders in which they were looked for. */
  readonly folders: readonly string[];
}

/** How Word names the file that it keeps beside a document while somebody has it open. */
const ofWord = "~$";

/** Documents that may be reports: told as unread where no format reads them. */
const documents = /\.(?:docx?|docm|dot[xm]|odt|rtf|pdf|pages)$/i;

/**
 * Walks files and folders. What .gitignore or the settings leave out is not entered; a file that is named itself is
 * checked whatever .gitignore says, but not against the settings. A pattern is looked for where nothing has its name.
 */
export async function discover(
  paths: readonly string[],
  files: Files,
  settings: SettingsReader,
  isReport: (path: string) => boolean,
): Promise<Discovered> {
  const walk = new Walk(files, settings, isReport);
  for (const named of paths) await walk.start(named);
  return { reports: [...walk.reports], matched: [...walk.matched], unread: walk.unread, folders: [...walk.folders] };
}

/** Do the settings leave this file out, or this folder, whose path ends with a slash? */
export function leavesOut(reader: SettingsReader, at: string): boolean {
  const { folder, settings } = reader.at(path.dirname(at));
  const relative = from(folder, at);
  return relative !== "" && isIgnored(settings, at.endsWith("/") ? `${relative}/` : relative);
}

/** Why such a file was not checked. */
export const leftOutBySettings = `“ignore” in ${settingsName} leaves it out.`;

class Walk {
  readonly reports = new Set<string>();
  readonly matched = new Set<string>();
  readonly unread: Unread[] = [];
  readonly folders = new Set<string>();
  /** The folder that is walked, links followed. */
  #tree = "";
  /** What is wanted of it, where not all is. */
  #pattern: PathPattern | undefined;
  readonly #files: Files;
  readonly #settings: SettingsReader;
  readonly #isReport: (path: string) => boolean;

  constructor(files: Files, settings: SettingsReader, isReport: (path: string) => boolean) {
    this.#files = files;
    this.#settings = settings;
    this.#isReport = isReport;
  }

  /** A path or a pattern as it was named on the command line. */
  async start(named: string): Promise<void> {
    const at = path.resolve(this.#files.folder, named);
    try {
      // An empty name, such as that of a variable that nobody set, is not the folder.
      const kind = named === "" ? undefined : this.#files.kind(at);
      if (kind === "folder") await this.#whole(at);
      else if (kind === undefined && isPattern(named)) return await this.#wanted(named, at);
      else if (kind === undefined) this.#skip(at, "There is no such file or folder.", "failed");
      else if (kind === "other") this.#skip(at, "It is not a file.", "failed");
      else if (!this.#isReport(at)) this.#skip(at, unreadable(at), "failed");
      else if (leavesOut(this.#settings, at)) this.#skip(at, leftOutBySettings, "settings");
      else this.reports.add(at);
      if (kind !== "folder") this.folders.add(path.dirname(at));
    } catch (error) {
      this.#failed(at, error);
    }
  }

  async #whole(folder: string): Promise<void> {
    this.#tree = this.#files.real(folder);
    await this.#folder(folder, await this.#above(folder));
  }

  /** What a pattern means of the folder that it begins in. */
  async #wanted(named: string, at: string): Promise<void> {
    const pattern = await readPattern(named, this.#files);
    const told = this.unread.length;
    this.#pattern = pattern;
    try {
      if (this.#files.kind(pattern.folder) === "folder") await this.#whole(pattern.folder);
    } finally {
      this.#pattern = undefined;
    }
    const matched = [...this.reports].filter((one) => pattern.matches(one));
    for (const one of matched) this.matched.add(one);
    if (matched.length === 0 && this.unread.length === told) this.#skip(at, unmatched, "failed");
  }

  async #folder(folder: string, above: readonly Patterns[]): Promise<void> {
    this.folders.add(folder);
    const patterns = await this.#withOwn(folder, above);
    const entries = [...this.#files.list(folder)].sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const { name, kind, link } of entries) {
      const at = path.join(folder, name);
      if (kind === "folder") await this.#subfolder(at, name, patterns);
      else if (kind === "file" && !isOut(patterns, at, false)) this.#file(at, link ?? false);
    }
  }

  async #subfolder(at: string, name: string, patterns: readonly Patterns[]): Promise<void> {
    if (name.startsWith(".") || name === "node_modules" || isOut(patterns, at, true)) return;
    if (this.#pattern?.mayHold(at) === false || leavesOut(this.#settings, `${at}/`)) return;
    try {
      await this.#folder(at, patterns);
    } catch (error) {
      this.#failed(at, error);
    }
  }

  #file(at: string, link: boolean): void {
    if (this.#pattern?.matches(at) === false) return;
    if (path.basename(at).startsWith(ofWord) || this.#files.isOutput?.(at)) return;
    const reads = this.#isReport(at);
    if ((!reads && !documents.test(at)) || leavesOut(this.#settings, at)) return;
    if (link && !isWithin(this.#tree, this.#files.real(at))) this.#skip(at, elsewhere, "format");
    else if (reads) this.reports.add(at);
    else this.#skip(at, unreadable(at), "format");
  }

  /** The patterns of the folders above, up to the repository's; none where they leave this very folder out. */
  async #above(folder: string): Promise<readonly Patterns[]> {
    const top = repositoryOf(this.#files, folder);
    if (top === undefined) return [];
    const chain: string[] = [];
    for (let at = folder; at !== top; at = path.dirname(at)) chain.unshift(path.dirname(at));
    let patterns: readonly Patterns[] = [];
    for (const one of chain) patterns = await this.#withOwn(one, patterns);
    return isOut(patterns, folder, true) ? [] : patterns;
  }

  async #withOwn(folder: string, above: readonly Patterns[]): Promise<readonly Patterns[]> {
    const file = path.join(folder, ".gitignore");
    if (this.#files.kind(file) !== "file") return above;
    const { default: ignore } = await import("ignore");
    return [{ folder, ignore: ignore(exact).add(new TextDecoder().decode(this.#files.read(file))) }, ...above];
  }

  #failed(at: string, error: unknown): void {
    if (!isFileError(error)) throw error;
    this.#skip(at, error.message, "failed");
  }

  #skip(at: string, reason: string, because: Unread["because"]): void {
    this.unread.push({ path: display(at, this.#files.folder), reason, because });
  }
}

const unmatched = "There is no such file or folder, and no report that this pattern means.";

const isOut = (patterns: readonly Patterns[], at: string, folder: boolean): boolean =>
  isLeftOut(patterns, (base) => from(base, at) + (folder ? "/" : ""));

/** A link may not lead a check, still less a fix, to files that nobody named. */
const elsewhere = "It is a link to a file outside the folder that is checked. Name that file itself to check it.";

const unreadable = (at: string): string => {
  const ending = path.extname(at);
  return ending
    ? `Evenhand does not read ${ending} files.`
    : "Evenhand knows a format by its ending, and this has none.";
};
