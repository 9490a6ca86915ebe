import { l10n, type QuickPickItem, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";

/** What the server has to choose from for a new report. */
export interface Choices {
  readonly councils: readonly {
    readonly id: string;
    readonly council: string;
    readonly title: string;
    /** It is the council of the folder, as its settings say. */
    readonly here?: boolean;
  }[];
  readonly kinds: readonly string[];
  /** What each kind is called, in the client's language. */
  readonly names: Readonly<Record<string, string>>;
}

/** An item of a list to choose from, by its id. */
export interface Choice extends QuickPickItem {
  readonly id: string;
}

/** The councils and kinds, for a folder: its own council first. */
export const choicesFor = (client: BaseLanguageClient, folder: string | null): Promise<Choices> =>
  client.sendRequest<Choices>("evenhand/choices", { folder });

/** Asks for one of the councils. */
export const chooseCouncil = ({ councils }: Choices, title: string): Thenable<Choice | undefined> =>
  window.showQuickPick(
    councils.map(({ id, council: label, title: detail, here }): Choice => {
      const description = here ? l10n.t("the council of this folder") : undefined;
      return { id, label, detail, ...(description ? { description } : {}) };
    }),
    { title, matchOnDetail: true },
  );
