import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { layOut, packInto } from "../../scripts/vsix.ts";
import { editorHome } from "./install.ts";

/** Where the files of the extension stand as they are packed. */
export const stage = join(editorHome, "stage");

/** Packs the extension as it would be published, and answers with the file. */
export function packExtension(): string {
  rmSync(stage, { recursive: true, force: true });
  mkdirSync(stage);
  layOut(stage);
  const file = join(editorHome, "evenhand.vsix");
  packInto(file, stage, [process.execPath, join(editorHome, "node_modules/@vscode/vsce/vsce")]);
  return file;
}
