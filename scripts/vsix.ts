import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

// Packs the extension for VS Code out of what `npm ci` built: `npm run vsix` writes evenhand-VERSION.vsix beside
// package.json, to be installed from the file.

const root = resolve(import.meta.dirname, "..");

/** What packs extensions, of this version. */
export const vsce = "@vscode/vsce@3.9.2";
const flags = ["package", "--no-dependencies", "--allow-missing-repository", "--no-rewrite-relative-links"];

/**
 * Lays the files of the extension out in an empty folder, as they are packed. vsce refuses a package.json with `files`
 * (npm's list) beside .vscodeignore (its own), so it is given a copy without that list.
 */
export function layOut(stage: string): void {
  const { files: _, scripts: __, ...manifest } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  writeFileSync(join(stage, "package.json"), JSON.stringify(manifest));
  const nls = readdirSync(root).filter((name) => name.startsWith("package.nls."));
  const others = [".vscodeignore", "LICENSE", "README.md", "CHANGELOG.md", "dist", "schema", "docs/images", "l10n"];
  for (const name of [...others, ...nls])
    if (existsSync(join(root, name))) cpSync(join(root, name), join(stage, name), { recursive: true });
}

/** Packs what was laid out into a file, with vsce as `command` starts it. */
export const packInto = (file: string, stage: string, [program = "", ...before]: readonly string[]): Buffer =>
  execFileSync(program, [...before, ...flags, "--out", file], {
    cwd: stage,
    stdio: ["ignore", "pipe", "inherit"],
    // npx is a script on Windows, which only a shell starts.
    shell: process.platform === "win32" && program === "npx",
  });

function main(): void {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const file = join(root, `evenhand-${version}.vsix`);
  const stage = mkdtempSync(join(tmpdir(), "evenhand-vsix-"));
  try {
    layOut(stage);
    packInto(file, stage, ["npx", "--yes", vsce]);
  } finally {
    rmSync(stage, { recursive: true });
  }
  console.log(`Wrote ${file}. In VS Code: Extensions, “…”, Install from VSIX.`);
}

if (process.argv[1] === import.meta.filename) main();
