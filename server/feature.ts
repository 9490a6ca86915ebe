import type { ServerCapabilities } from "vscode-languageserver";
import type { Desk } from "./desk.ts";
import type { ClientSkills } from "./skills.ts";

/** One thing that the server offers: what it tells the client of it, and what it answers. */
export interface Feature {
  /** Joined with those of the other features. */
  capabilities?(skills: ClientSkills): Partial<ServerCapabilities>;
  /** Answers with what it wants to be told; `{}` where that is nothing. */
  listen(desk: Desk): FeatureEvents;
}

/** What a feature wants to be told. */
export interface FeatureEvents {
  /** The client is ready: it may be asked and sent something. */
  started?(): void;
  /** A draft was opened, or its text has changed. */
  changed?(uri: string): void;
  /** A draft was saved. */
  saved?(uri: string): void;
  closed?(uri: string): void;
  /** Files beside the settings were changed, made or deleted, or the workspace has other folders. */
  filesChanged?(uris: readonly string[]): void;
  /** Settings, packs or the editor's own settings have changed: every draft wants another check. */
  settingsChanged?(): void;
}
