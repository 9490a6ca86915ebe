import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { editorHome } from "./install.ts";

const root = resolve(import.meta.dirname, "../..");

/** Where the files of the extension stand as they are packed. */
export const stage = join(editorHome, "stage");

/**
 * Packs the extension as it would be published, and answers with the file. vsce refuses a package.json with `files`
 * (npm's list) beside .vscodeignore (its own), so it is given a copy without that list.
 */
export function packExtension(): string {
  rmSync(stage, { recursive: true, force: true });
  mkdirSync(stage);
  const { files: _, scripts: __, ...manifest } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  writeFileSync(join(stage, "package.json"), JSON.stringify(manifest));
  const nls = readdirSync(root).filter((name) => name.startsWith("package.nls."));
  for (const name of [
    ".vscodeignore",
    "LICENSE",
    "README.md",
    "CHANGELOG.md",
    "dist",
    "schema",
    "docs/images",
    "l10n",
    ...nls,
  ])
    if (existsSync(join(root, name))) cpSync(join(root, name), join(stage, name), { recursive: true });
  const file = join(editorHome, "evenhand.vsix");
  const vsce = join(editorHome, "node_modules/@vscode/vsce/vsce");
  const flags = ["package", "--no-dependencies", "--allow-missing-repository", "--no-rewrite-relative-links"];
  execFileSync(process.execPath, [vsce, ...flags, "--out", file], { cwd: stage, stdio: ["ignore", "pipe", "inherit"] });
  return file;
}
