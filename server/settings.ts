import type { OwnRule } from "../core/protocol/ownRule.ts";
import { readsAsPack } from "../core/protocol/packSchema.ts";
import {
  isPackFile,
  isPackPlace,
  noSettings,
  type Protocol,
  type Settings,
  settingsName,
} from "../core/protocol/protocol.ts";
import { readProtocol } from "../core/protocol/readProtocol.ts";
import { councilIn, readSettings } from "../core/protocol/settings.ts";
import type { Problem } from "../core/report/report.ts";
import type { Rule } from "../core/rule/rule.ts";
import type { Files } from "./files.ts";

/** The settings that hold for a report, and the folder that their paths count from (a URI without its last slash). */
export interface FolderSettings {
  readonly folder: string;
  readonly settings: Settings;
}

/** What is wrong in a settings file, by its URI. */
export interface SettingsProblems {
  readonly uri: string;
  readonly text: string;
  readonly problems: readonly Problem[];
}

/**
 * Finds the nearest `evenhand.yml` of a report and reads it once. While a file is broken the settings last read from it
 * without an error stay in force.
 */
export class SettingsFiles {
  readonly #files: Files;
  readonly #rules: readonly Rule[];
  readonly #packs: readonly Protocol[];
  /** Every council's own that the settings name. */
  #named: Protocol[] = [];
  readonly #read = new Map<string, Promise<FolderSettings | undefined>>();
  /** Counts `forget`: what was asked for before it and arrives behind it tells of no problems. */
  #round = 0;
  readonly #ownPacks = new Map<string, Promise<Protocol | undefined>>();
  /** By the folder of the report. */
  readonly #found = new Map<string, Promise<FolderSettings>>();
  readonly #good = new Map<string, Settings>();
  readonly #problems = new Map<string, SettingsProblems>();

  constructor(files: Files, rules: readonly Rule[], packs: readonly Protocol[]) {
    this.#files = files;
    this.#rules = rules;
    this.#packs = packs;
  }

  /** Evenhand's packs, and every council's own that the settings name. */
  get packs(): readonly Protocol[] {
    return [...this.#packs, ...this.#named];
  }

  /** What is wrong in the files read since the last `forget`. */
  get problems(): readonly SettingsProblems[] {
    return [...this.#problems.values()];
  }

  /** What is wrong in a pack that is open and that no settings name; `undefined` for any other file. */
  unnamed(document: { readonly uri: string; getText(): string }): SettingsProblems | undefined {
    const { uri } = document;
    const text = document.getText();
    if (!isPackPlace(uri) || this.#problems.has(uri) || !readsAsPack(text)) return undefined;
    const base = (id: string) => this.#packs.find((pack) => pack.id === id);
    return { uri, text, problems: readProtocol(text, base, this.#rules).problems };
  }

  /** What is wrong in a file that is open, whether settings name it or not. */
  told(document: { readonly uri: string; getText(): string }): SettingsProblems | undefined {
    return this.#problems.get(document.uri) ?? this.unnamed(document);
  }

  /** The settings of a report, by its URI: the nearest file in its folder or above. */
  async for(uri: string): Promise<FolderSettings> {
    const from = parent(uri) ?? uri;
    const known = this.#found.get(from) ?? this.#find(from);
    this.#found.set(from, known);
    return known;
  }

  /**
   * The council's own pack that a report names by a path, counted from its folder, or by the id of one that settings
   * there or above name.
   */
  packFor(council: string, uri: string): Promise<Protocol | undefined> {
    return isPackFile(council) ? this.#packAt(council, parent(uri) ?? uri) : this.#packAbove(council, uri);
  }

  async #packAbove(council: string, uri: string): Promise<Protocol | undefined> {
    // What stands at the root has nothing above it: asked for its own settings, it would wait for itself.
    if (parent(uri) === undefined || this.#packs.some(({ id }) => id === council.toLowerCase())) return undefined;
    const { folder, settings } = await this.for(uri);
    return settings.pack?.id === council.toLowerCase() ? settings.pack : this.#packAbove(council, folder);
  }

  /** The rules that councils wrote for themselves, in the packs and settings that were read. */
  async ownRules(): Promise<readonly OwnRule[]> {
    const packs = await Promise.all(this.#ownPacks.values());
    const settings = await Promise.all(this.#read.values());
    const known = [...this.#packs, ...packs, ...settings.map((found) => found?.settings)];
    return known.flatMap((one) => one?.ownRules ?? []);
  }

  /** Was a settings file or a pack looked for in this folder, or below it? */
  looksBelow(folder: string): boolean {
    return [...this.#read.keys(), ...this.#ownPacks.keys()].some((one) => `${one}/`.startsWith(`${folder}/`));
  }

  /** Reads everything again when next asked: a file was changed, made or deleted. */
  forget(): void {
    this.#round++;
    this.#read.clear();
    this.#found.clear();
    this.#ownPacks.clear();
    this.#named = [];
    this.#problems.clear();
  }

  async #find(from: string): Promise<FolderSettings> {
    for (let folder: string | undefined = from; folder !== undefined; folder = parent(folder)) {
      const found = await this.#at(folder);
      if (found) return found;
    }
    return { folder: from, settings: noSettings };
  }

  #at(folder: string): Promise<FolderSettings | undefined> {
    const read = this.#read.get(folder) ?? this.#readAt(folder);
    this.#read.set(folder, read);
    return read;
  }

  async #readAt(folder: string): Promise<FolderSettings | undefined> {
    const uri = `${folder}/${settingsName}`;
    const round = this.#round;
    const text = await this.#files.read(uri);
    if (text === undefined) return undefined;
    const council = councilIn(text);
    const pack = council === undefined ? undefined : await this.#packSaid(council, folder);
    const isLost = council !== undefined && isPackFile(council) && !pack && (await this.#isLost(council, folder));
    const { settings, problems, readable } = readSettings(text, {
      rules: this.#rules,
      packs: this.#packs,
      packAt: () => pack,
      isMissing: () => isLost,
    });
    if (round === this.#round) this.#problems.set(uri, { uri, text, problems });
    const kept = readable ? settings : (this.#good.get(uri) ?? settings);
    if (readable) this.#good.set(uri, settings);
    return { folder, settings: kept };
  }

  #packSaid(council: string, folder: string): Promise<Protocol | undefined> {
    return isPackFile(council) ? this.ownPack(council, folder) : this.#packAbove(council, folder);
  }

  async #isLost(council: string, folder: string): Promise<boolean> {
    if (!URL.canParse(council, `${folder}/`)) return true;
    return (await this.#files.read(new URL(council, `${folder}/`).href)) === undefined;
  }

  /** The pack at a path that settings name, counted from their folder; from then on it is among the packs. */
  async ownPack(council: string, folder: string): Promise<Protocol | undefined> {
    const protocol = await this.#packAt(council, folder);
    if (protocol && !this.#named.includes(protocol)) this.#named.push(protocol);
    return protocol;
  }

  /** The pack that stands at a path, read once until something changes. */
  async #packAt(council: string, folder: string): Promise<Protocol | undefined> {
    if (!URL.canParse(council, `${folder}/`)) return undefined;
    const uri = new URL(council, `${folder}/`).href;
    const read = this.#ownPacks.get(uri) ?? this.#readPack(uri);
    this.#ownPacks.set(uri, read);
    return read;
  }

  async #readPack(uri: string): Promise<Protocol | undefined> {
    const round = this.#round;
    const text = await this.#files.read(uri);
    if (text === undefined) return undefined;
    const base = (id: string) => this.#packs.find((pack) => pack.id === id);
    const { protocol, problems } = readProtocol(text, base, this.#rules);
    if (round === this.#round) this.#problems.set(uri, { uri, text, problems });
    return protocol;
  }
}

/** The folder that holds a file or folder, or `undefined` above the root. */
function parent(uri: string): string | undefined {
  const end = uri.lastIndexOf("/");
  return end <= uri.indexOf("//") + 1 ? undefined : uri.slice(0, end);
}
