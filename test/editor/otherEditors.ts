import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Ledger } from "./ledger.ts";

const root = resolve(import.meta.dirname, "../..");

/** An editor with a language client of its own, run without a screen. */
interface OtherEditor {
  readonly name: string;
  /** Of its snippet in docs/editors.md: what is tried is what is printed. */
  readonly language: string;
  /** In this folder: prints what it sees, a name and a value a line. */
  readonly script: string;
  readonly command: string;
  readonly flags: readonly string[];
}

export const neovim: OtherEditor = {
  name: "Neovim",
  language: "lua",
  script: "neovim.lua",
  command: "nvim",
  flags: ["--headless", "--clean", "-S"],
};

export const emacs: OtherEditor = {
  name: "Emacs",
  language: "elisp",
  script: "emacs.el",
  command: "emacs",
  flags: ["--batch", "-l"],
};

/** Has an editor check a report of the examples with our server, mend a finding and save. */
export async function useOther(editor: OtherEditor, cli: string, ledger: Ledger): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), "evenhand-other-"));
  const report = join(home, "examples/reports/market-tolls.md");
  cpSync(join(root, "examples"), join(home, "examples"), { recursive: true });
  const seen = await ledger.step(`${editor.name} attaches and shows diagnostics`, async () => {
    const said = run(editor, home, cli, report);
    assert.deepEqual(said.get("attached"), ["true"]);
    assert.deepEqual(said.get("diagnostics"), ["true"]);
    assert.match(said.get("message")?.[0] ?? "", /Portsmouth \d/);
    assert.match([...(said.get("code") ?? []), ...(said.get("message") ?? [])].join(" "), /loaded-word/);
    return said;
  });
  await ledger.step(`${editor.name} applies a code action and saves`, async () => {
    assert.deepEqual(seen?.get("mended"), ["true"]);
    assert.match(readFileSync(report, "utf8"), /left a shortfall in/);
  });
  rmSync(home, { recursive: true, force: true });
}

/** Runs the script with `evenhand` on the path and answers with what it said, by name. */
function run(
  { name, language, script, command, flags }: OtherEditor,
  home: string,
  cli: string,
  report: string,
): ReadonlyMap<string, readonly string[]> {
  mkdirSync(join(home, "bin"));
  symlinkSync(cli, join(home, "bin/evenhand"));
  const snippet = join(home, `snippet.${language}`);
  writeFileSync(snippet, snippetOf(language));
  const env = {
    ...process.env,
    HOME: home,
    PATH: `${join(home, "bin")}:${process.env.PATH}`,
    REPORT: report,
    SNIPPET: snippet,
  };
  const args = [...flags, join(import.meta.dirname, script)];
  const { stdout, stderr } = spawnSync(command, args, { env, encoding: "utf8", timeout: 120_000 });
  const said = new Map<string, string[]>();
  for (const line of stdout.split("\n")) {
    const [key, value] = line.split("\t");
    if (key && value !== undefined) said.set(key, [...(said.get(key) ?? []), value]);
  }
  assert.ok(said.has("left"), `${name} stopped early: ${stdout}${stderr}`);
  return said;
}

/** The guide's first block of code in a language. */
function snippetOf(language: string): string {
  const guide = readFileSync(join(root, "docs/editors.md"), "utf8");
  const [, code] = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(guide) ?? [];
  if (code === undefined) throw new Error(`docs/editors.md has no ${language}.`);
  return code;
}
