import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Ledger } from "./ledger.ts";

const root = resolve(import.meta.dirname, "../..");

/** Another editor's own language client: the snippet of docs/editors.md, as it is printed, in a headless Neovim. */
export async function useNeovim(cli: string, ledger: Ledger): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), "evenhand-neovim-"));
  const report = join(home, "examples/reports/market-tolls.md");
  cpSync(join(root, "examples"), join(home, "examples"), { recursive: true });
  const seen = await ledger.step("Neovim attaches and shows diagnostics", async () => {
    const said = runNeovim(home, cli, report);
    assert.deepEqual(said.get("attached"), ["true"]);
    assert.deepEqual(said.get("diagnostics"), ["true"]);
    assert.match(said.get("message")?.[0] ?? "", /Portsmouth \d/);
    assert.deepEqual(said.get("code"), ["loaded-word"]);
    return said;
  });
  await ledger.step("Neovim applies a code action and saves", async () => {
    assert.deepEqual(seen?.get("mended"), ["true"]);
    assert.match(readFileSync(report, "utf8"), /left a shortfall in/);
  });
  rmSync(home, { recursive: true, force: true });
}

/** Runs the script with `evenhand` on the path and answers with what it said, by name. */
function runNeovim(home: string, cli: string, report: string): ReadonlyMap<string, readonly string[]> {
  mkdirSync(join(home, "bin"));
  symlinkSync(cli, join(home, "bin/evenhand"));
  const snippet = join(home, "snippet.lua");
  writeFileSync(snippet, snippetOf("lua"));
  const script = join(import.meta.dirname, "neovim.lua");
  const env = {
    ...process.env,
    HOME: home,
    PATH: `${join(home, "bin")}:${process.env.PATH}`,
    REPORT: report,
    SNIPPET: snippet,
  };
  const { stdout, stderr } = spawnSync("nvim", ["--headless", "--clean", "-S", script], {
    env,
    encoding: "utf8",
    timeout: 60_000,
  });
  const said = new Map<string, string[]>();
  for (const line of stdout.split("\n")) {
    const [name, value] = line.split("\t");
    if (name && value !== undefined) said.set(name, [...(said.get(name) ?? []), value]);
  }
  assert.ok(said.has("left"), `Neovim stopped early: ${stdout}${stderr}`);
  return said;
}

/** The guide's first block of code in a language: what is tried is what is printed. */
function snippetOf(language: string): string {
  const guide = readFileSync(join(root, "docs/editors.md"), "utf8");
  const [, code] = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(guide) ?? [];
  if (code === undefined) throw new Error(`docs/editors.md has no ${language}.`);
  return code;
}
