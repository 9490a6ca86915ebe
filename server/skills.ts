import type { ClientCapabilities, InitializeParams } from "vscode-languageserver";

/** What a client can do beyond the protocol's least. */
export interface ClientSkills {
  /** It refuses edits of a version that is gone. */
  readonly versionedEdits: boolean;
  /** It is our own: it has the commands `evenhand.allow`, which asks for the reason, `evenhand.explain`, and others. */
  readonly commands: boolean;
  /** It asks for diagnostics; others are sent them. */
  readonly pulls: boolean;
  /** It hands out its settings when asked. */
  readonly configures: boolean;
  /**
   * It is sent what is found in reports that are not open, because it wants that from the start; others say so in their
   * settings.
   */
  readonly wantsWorkspace: boolean;
  /** It shows progress of what the server does by itself. */
  readonly progress: boolean;
  /** It tells of other folders. */
  readonly folders: boolean;
}

type Options = { readonly commands?: boolean; readonly workspace?: { readonly check?: boolean } } | undefined;

/** Reads what a client says of itself when it starts. */
export const readSkills = ({ capabilities, initializationOptions }: InitializeParams): ClientSkills => ({
  versionedEdits: capabilities.workspace?.workspaceEdit?.documentChanges ?? false,
  commands: (initializationOptions as Options)?.commands ?? false,
  pulls: capabilities.textDocument?.diagnostic !== undefined,
  configures: capabilities.workspace?.configuration ?? false,
  wantsWorkspace: (initializationOptions as Options)?.workspace?.check ?? false,
  progress: capabilities.window?.workDoneProgress ?? false,
  folders: capabilities.workspace?.workspaceFolders ?? false,
});

/** Whether a client tells of changed files: by itself, when asked to, or not at all. */
export const filesTold = (
  { workspace }: ClientCapabilities,
  { commands }: ClientSkills,
): "itself" | "asked" | "never" =>
  commands ? "itself" : workspace?.didChangeWatchedFiles?.dynamicRegistration ? "asked" : "never";
