import type { Connection } from "vscode-languageserver";
import { isPackFile, type Protocol } from "../core/protocol/protocol.ts";
import { meantName } from "../core/report/nearest.ts";
import type { SettingsFiles } from "./settings.ts";
import { l10n } from "./wordsOfClient.ts";

/** The council that the editor's own settings name, by its pack's id or by a path to a pack. */
export class ClientCouncil {
  readonly #connection: Connection;
  readonly #settings: SettingsFiles;
  /** Of which name it was last told that it is none. */
  #told = "";

  constructor(connection: Connection, settings: SettingsFiles) {
    this.#connection = connection;
    this.#settings = settings;
  }

  /** Its pack; a path counts from `folder`. That there is no such pack is told once. */
  async packOf(council: string, folder: string | undefined): Promise<Protocol | undefined> {
    const pack =
      isPackFile(council) && folder !== undefined
        ? await this.#settings.ownPack(council, folder)
        : this.#settings.packs.find(({ id }) => id === council.toLowerCase());
    if (pack) return pack;
    if (this.#told !== council) {
      this.#told = council;
      this.#connection.window.showWarningMessage(this.#noCouncil(council));
    }
    return undefined;
  }

  #noCouncil(council: string): string {
    const ids = this.#settings.packs.map(({ id }) => id);
    const isPath = isPackFile(council);
    const meant = isPath ? undefined : meantName(council, ids);
    const told = isPath
      ? l10n.t("The setting “evenhand.council” names a pack that cannot be read: “{0}”.", council)
      : l10n.t("The setting “evenhand.council” names a council that has no pack: “{0}”.", council);
    const hint = meant
      ? l10n.t("Did you mean “{0}”?", meant)
      : l10n.t("There are {0}; a path counts from the workspace's folder.", ids.join(", "));
    return `${told} ${hint}`;
  }
}
