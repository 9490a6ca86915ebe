import * as path from "node:path";
import { decode } from "../core/formats/decode.ts";
import { isPackFile, noSettings, type Protocol, type Settings, settingsName } from "../core/protocol/protocol.ts";
import { readProtocol } from "../core/protocol/readProtocol.ts";
import { type Known, readSettings } from "../core/protocol/settings.ts";
import type { Problem } from "../core/report/report.ts";
import { type Files, isFileError } from "./files.ts";
import type { SettingsOutcome } from "./outcome.ts";
import { display } from "./paths.ts";
import type { Catalogue } from "./world.ts";

/** The settings that hold for a folder, and where they stand. */
export interface FolderSettings {
  /** The folder of `evenhand.yml`; paths in the settings count from it. */
  readonly folder: string;
  readonly settings: Settings;
}

/** Names that somebody may give the settings by mistake. */
const nearly = ["evenhand.yaml", ".evenhand.yml", ".evenhand.yaml"];

/** Finds and reads each `evenhand.yml` once, and the councils' own packs that it names. */
export class SettingsReader {
  /** The settings that were read, in that order. */
  readonly folders: FolderSettings[] = [];
  /** Evenhand's packs, and every own pack that settings or the command line name; two of them may have one id. */
  readonly packs: Protocol[];
  /** The settings and packs that were read, or looked for in vain where something names them: whole paths. */
  readonly filesRead: string[] = [];
  /** What was wrong in the files that were read. */
  readonly outcomes: SettingsOutcome[] = [];
  readonly #files: Files;
  readonly #catalogue: Catalogue;
  readonly #given: Protocol[] = [];
  readonly #byFolder = new Map<string, FolderSettings>();
  readonly #ownPacks = new Map<string, Protocol | undefined>();

  constructor(files: Files, catalogue: Catalogue) {
    this.#files = files;
    this.#catalogue = catalogue;
    this.packs = [...catalogue.packs];
  }

  /** The nearest settings, in the folder or above it. */
  at(folder: string): FolderSettings {
    const known = this.#byFolder.get(folder);
    if (known) return known;
    const parent = path.dirname(folder);
    const found = this.#read(folder) ?? (parent === folder ? { folder, settings: noSettings } : this.at(parent));
    this.#byFolder.set(folder, found);
    return found;
  }

  /** A council's own pack that the command line names, whose rules settings may set; what is wrong goes to `outcomes`. */
  packGiven(file: string): Protocol | undefined {
    const protocol = this.#ownPack(file);
    if (protocol) this.#given.push(protocol);
    return protocol;
  }

  /** From then on it is among the packs. */
  #ownPack(file: string): Protocol | undefined {
    const protocol = this.packAt(file);
    if (protocol && !this.packs.includes(protocol)) this.packs.push(protocol);
    return protocol;
  }

  /**
   * The pack that a council's name means in a folder: Evenhand's of this id, the one that stands at this path from
   * there, or one that settings there or above name and that has this id.
   */
  packNamed(council: string, folder: string): Protocol | undefined {
    if (isPackFile(council)) return this.packAt(path.resolve(folder, council));
    const ours = this.#catalogue.packs.find(({ id }) => id === council.toLowerCase());
    if (ours) return ours;
    const found = this.at(folder);
    const pack = found.settings.pack;
    if (pack?.id === council.toLowerCase()) return pack;
    const parent = path.dirname(found.folder);
    return parent === found.folder ? undefined : this.packNamed(council, parent);
  }

  /** The pack that stands in a file, read once: a report may name one for itself alone. */
  packAt(file: string): Protocol | undefined {
    if (!this.#ownPacks.has(file)) this.#ownPacks.set(file, this.#readPack(file));
    return this.#ownPacks.get(file);
  }

  /** What the settings of a folder may name. */
  known(folder: string): Known {
    const { rules, packs } = this.#catalogue;
    const above = path.dirname(folder);
    const packAt = (council: string) => {
      if (isPackFile(council)) return this.#ownPack(path.resolve(folder, council));
      return above === folder ? undefined : this.packNamed(council, above);
    };
    const isMissing = (council: string): boolean => {
      const file = path.resolve(folder, council);
      const missing = this.#files.kind(file) !== "file";
      if (missing) this.filesRead.push(file);
      return missing;
    };
    return { rules, packs: [...packs, ...this.#given], packAt, isMissing };
  }

  #read(folder: string): FolderSettings | undefined {
    const file = path.join(folder, settingsName);
    const text = this.#text(file, true);
    if (text === undefined) {
      if (!this.#files.kind(file)) this.#tellOthers(folder);
      return undefined;
    }
    const { settings, problems } = readSettings(text, this.known(folder));
    this.#tell(file, text, problems);
    const found = { folder, settings };
    this.folders.push(found);
    return found;
  }

  /** Settings under a name that is nearly right hold for nothing. */
  #tellOthers(folder: string): void {
    for (const name of nearly) {
      const file = path.join(folder, name);
      if (this.#files.kind(file) !== "file") continue;
      const message = `Settings are read from ${settingsName}, so nothing in this file holds. Rename it to ${settingsName}.`;
      this.#tell(file, "", [{ severity: "error", message, span: { start: 0, end: 0 } }]);
    }
  }

  #readPack(file: string): Protocol | undefined {
    const text = this.#text(file, false);
    if (text === undefined) return undefined;
    const { rules, packs } = this.#catalogue;
    const { protocol, problems } = readProtocol(text, (id) => packs.find((pack) => pack.id === id), rules);
    this.#tell(file, text, problems);
    return protocol;
  }

  #text(file: string, optional: boolean): string | undefined {
    try {
      if (optional && this.#files.kind(file) !== "file") return undefined;
      this.filesRead.push(file);
      const { text, problems } = decode(this.#files.read(file));
      this.#tell(file, text, problems);
      return text;
    } catch (error) {
      if (!isFileError(error)) throw error;
      this.#tell(file, "", [{ severity: "error", message: error.message, span: { start: 0, end: 0 } }]);
      return undefined;
    }
  }

  #tell(file: string, text: string, problems: readonly Problem[]): void {
    if (problems.length > 0) this.outcomes.push({ path: display(file, this.#files.folder), text, problems });
  }
}
