import { type ExtensionContext, l10n, Uri, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { Clause } from "./review.ts";

const nameKey = "evenhand.reviewer";

/** Asks who judged a clause and what was looked at, and writes the tick beside the report. */
export async function tick(
  client: BaseLanguageClient,
  { globalState }: ExtensionContext,
  uri: Uri,
  clause: Clause,
): Promise<void> {
  const title = l10n.t("Tick clause {0}", clause.id);
  const by = await window.showInputBox({
    title,
    prompt: l10n.t("Who has judged that it is kept? The name stands in a file beside the report."),
    value: globalState.get(nameKey, ""),
    validateInput: (value) => (value.trim() === "" ? l10n.t("A name is required.") : undefined),
  });
  if (by === undefined) return;
  const note = await window.showInputBox({
    title,
    prompt: l10n.t("What was looked at, or who was asked? May be left empty."),
  });
  if (note === undefined) return;
  await globalState.update(nameKey, by.trim());
  await save(client, uri, clause, { by, note });
}

/** Takes a clause's tick away. */
export const untick = (client: BaseLanguageClient, uri: Uri, clause: Clause): Promise<void> =>
  save(client, uri, clause, null);

async function save(
  client: BaseLanguageClient,
  uri: Uri,
  { id }: Clause,
  tick: { readonly by: string; readonly note: string } | null,
): Promise<void> {
  const report = client.code2ProtocolConverter.asUri(uri);
  const file = await client.sendRequest<{ uri: string; text: string } | null>("evenhand/tick", {
    uri: report,
    clause: id,
    tick,
  });
  if (file) await writeWhole(client.protocol2CodeConverter.asUri(file.uri), file.text);
  else
    void window.showWarningMessage(
      l10n.t("No tick was changed: the file of ticks beside the report cannot be read, or is about another protocol."),
    );
}

/** The new content is complete, under another name, before it takes the old one's place. */
async function writeWhole(target: Uri, text: string): Promise<void> {
  const temporary = Uri.joinPath(target, "..", `.${target.path.split("/").at(-1)}.${Date.now().toString(36)}.tmp`);
  try {
    await workspace.fs.writeFile(temporary, new TextEncoder().encode(text));
    await workspace.fs.rename(temporary, target, { overwrite: true });
  } catch (error) {
    await workspace.fs.delete(temporary).then(undefined, () => {});
    void window.showErrorMessage(
      l10n.t("No tick was changed: {0}", error instanceof Error ? error.message : String(error)),
    );
  }
}
