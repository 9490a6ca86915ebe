import { l10n, Uri, type WorkspaceFolder, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { choicesFor, chooseCouncil } from "./councilChoice.ts";

/**
 * Asks for the council of a folder and writes it into a new evenhand.yml there; one that is there already is opened as
 * it is.
 */
export async function nameCouncil(client: BaseLanguageClient): Promise<void> {
  const folder = await chooseFolder();
  if (!folder) return;
  const file = Uri.joinPath(folder.uri, "evenhand.yml");
  const there = await workspace.fs.stat(file).then(
    () => true,
    () => false,
  );
  if (!there) {
    const at = client.code2ProtocolConverter.asUri(folder.uri).replace(/\/$/, "");
    const council = await chooseCouncil(await choicesFor(client, at), l10n.t("Whose protocol applies in this folder?"));
    if (!council || !(await written(file, textFor(council.id)))) return;
  }
  await window.showTextDocument(await workspace.openTextDocument(file));
}

/** As `evenhand init` begins it. */
const textFor = (council: string): string =>
  `# Evenhand's settings for the reports in this folder and below it.\ncouncil: ${council}\n`;

/** The only folder of the workspace, or the one that is chosen. */
async function chooseFolder(): Promise<WorkspaceFolder | undefined> {
  const [first, ...others] = workspace.workspaceFolders ?? [];
  if (!first)
    void window.showInformationMessage(
      l10n.t("Open the folder of your reports first, with File, Open Folder. The council is named in a file there."),
    );
  return first && others.length > 0
    ? window.showWorkspaceFolderPick({ placeHolder: l10n.t("The folder whose council is to be named") })
    : first;
}

async function written(file: Uri, text: string): Promise<boolean> {
  try {
    await workspace.fs.writeFile(file, new TextEncoder().encode(text));
    return true;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(l10n.t("evenhand.yml could not be written: {0}", why));
    return false;
  }
}
