import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { eventually } from "./eventually.ts";
import { checkHere, sameFindings } from "./findings.ts";
import type { Ledger } from "./ledger.ts";
import type { EditorWindow } from "./window.ts";

const reports = ["reports/market-tolls.md", "reports/depot-sale.md", "briefings/market-tolls-riverside-group.md"];

/**
 * Settings of the workspace before its window opens: open reports only, so that the Problems panel holds one report at
 * a time.
 */
export function prepareWeb(workspace: string): void {
  mkdirSync(join(workspace, ".vscode"), { recursive: true });
  writeFileSync(join(workspace, ".vscode/settings.json"), '{ "evenhand.workspace.check": false }\n');
}

/** VS Code for the Web: the server in the page's worker, and every file read through the editor. */
export async function useWeb(window: EditorWindow, workspace: string, ledger: Ledger): Promise<void> {
  for (const path of reports)
    await ledger.step(`${path} has in the browser what the command line finds`, async () => {
      await open(window, path);
      if (path === reports[0]) await window.page.keyboard.press("Control+Shift+M");
      await sameFindings(window, workspace, path);
      await window.command("View: Close All Editors");
    });
  await ledger.step("a quick fix is applied in the browser", () => applyFix(window));
  await ledger.step("the server starts again in a worker of its own", () => restart(window));
  await ledger.step("the reports of the folder that are not open are checked in the browser", () =>
    checkFolder(window, workspace),
  );
}

const open = (window: EditorWindow, path: string) => {
  const [folder = "", name = ""] = path.split("/");
  return window.openAt(folder, name);
};

async function applyFix(window: EditorWindow): Promise<void> {
  const editor = await open(window, "reports/market-tolls.md");
  await window.fixMenu(await window.problem("black hole"), /Replace “black hole”/);
  await window.choose(/Replace “black hole”/);
  await gone(window, "black hole");
  const lines = (await editor.locator(".view-line").allInnerTexts()).join(" ").replaceAll("\u00a0", " ");
  assert.match(lines, /shortfall/);
  // Taken back: a browser saves by itself.
  await window.page.keyboard.press("Control+Z");
  await window.problem("black hole");
}

async function restart(window: EditorWindow): Promise<void> {
  await open(window, "reports/depot-sale.md");
  await window.command("Evenhand: Restart Language Server");
  // What is found after this edit, the new server found.
  await window.page.keyboard.press("Control+End");
  await window.page.keyboard.insertText("\nThe Conservative Group would sell it.");
  await window.clear();
  await window.problem("“Conservative Group” names");
  await window.page.keyboard.press("Shift+Home");
  await window.page.keyboard.press("Delete");
  await gone(window, "Conservative Group");
}

async function checkFolder(window: EditorWindow, workspace: string): Promise<void> {
  await window.command("View: Close All Editors");
  const settings = await window.openAt(".vscode", "settings.json");
  await settings.locator(".view-line span span").filter({ hasText: "false" }).last().dblclick();
  await window.page.keyboard.type("true");
  await window.page.keyboard.press("Control+S");
  const { files, error, warning } = checkHere(workspace, ".").summary;
  await window.status(`${files} reports in the workspace: ${error} errors, ${warning} warnings`);
}

/** Waits until no row of the Problems panel holds the words. */
const gone = (window: EditorWindow, words: string): Promise<void> =>
  eventually(async () => assert.equal(await window.problems().filter({ hasText: words }).count(), 0));
