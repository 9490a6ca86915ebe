import assert from "node:assert/strict";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { eventually } from "./eventually.ts";
import type { Ledger } from "./ledger.ts";
import type { EditorWindow } from "./window.ts";

/** What goes wrong, or is large, while an author writes. */
export async function useRobustly(window: EditorWindow, workspace: string, ledger: Ledger): Promise<void> {
  await ledger.step("a server that is killed comes back with the documents as they are written", () => kill(window));
  await ledger.step("a report of 50,000 words is written in and checked", () => writeInLarge(window, workspace));
}

async function kill(window: EditorWindow): Promise<void> {
  await window.openFile("library-hours.md");
  await write(window, "The Labour Group would open longer.");
  await window.problem("“Labour Group” names");
  const id = window.server.languageServer?.();
  assert.ok(id !== undefined, "the server is a process");
  process.kill(id, "SIGKILL");
  await eventually(() => {
    const next = window.server.languageServer?.();
    assert.ok(next !== undefined && next !== id);
  });
  // Nothing was saved: what was written before is found only if the new server was handed the document.
  await write(window, "The Green Party would not.");
  await window.problem("“Green Party” names");
  await window.problem("“Labour Group” names");
  await window.status("Portsmouth");
  await discard(window);
}

async function writeInLarge(window: EditorWindow, workspace: string): Promise<void> {
  const plain = "4.1 The depot stands on Quay Street, and the lease of its yard ends in the spring of 2031.\n\n";
  const head =
    "---\ncouncil: portsmouth\nkind: committee-report\ntitle: Depots\n---\n\n# Depots\n\n## 4. Background\n\n";
  const file = join(workspace, "reports/large.md");
  writeFileSync(file, head + plain.repeat(2_800));
  const editor = await window.openFile("large.md");
  await window.problem("large.md");
  const words = "The Labour Party would sell every depot in the borough, and then it would say so.";
  await write(window, words);
  // A busy machine shows it later.
  await eventually(async () => {
    const lines = (await editor.locator(".view-line").allInnerTexts()).map((line) => line.replaceAll("\u00a0", " "));
    assert.ok(lines.join("").includes(words), "what was typed stands there");
  });
  await window.problem("“Labour Party” names");
  await discard(window);
  rmSync(file);
}

/** Writes a paragraph at the report's end. */
async function write(window: EditorWindow, words: string): Promise<void> {
  await window.page.keyboard.press("Control+End");
  await window.page.keyboard.press("Enter");
  await window.page.keyboard.type(words);
  await window.clear();
}

async function discard(window: EditorWindow): Promise<void> {
  await window.command("File: Revert File");
  await window.command("View: Close All Editors");
}
