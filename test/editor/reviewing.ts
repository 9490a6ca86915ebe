import assert from "node:assert/strict";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { paragraph, styled, wordFile } from "../support/wordFile.ts";
import { eventually } from "./eventually.ts";
import type { Ledger } from "./ledger.ts";
import { type EditorWindow, type Locator, patience, picture } from "./window.ts";

/** What a reviewer does with a report in VS Code: the checklist, a tick, the sheet. */
export async function useReview(window: EditorWindow, workspace: string, ledger: Ledger): Promise<void> {
  await ledger.step("the checklist shows a broken clause and leads to its finding", () => goToFinding(window));
  await ledger.step("a clause is ticked beside the report", () => tickClause(window, workspace));
  await ledger.step("the review sheet opens beside the report", () => openSheet(window));
  await ledger.step("the review sheet of a Word document opens from the explorer", () =>
    openSheetOfWord(window, workspace),
  );
}

const rows = (window: EditorWindow): Locator =>
  window.page.locator(".tree-explorer-viewlet-tree-view .monaco-list-row");

async function goToFinding(window: EditorWindow): Promise<void> {
  await window.openFile("market-tolls.md");
  await window.command("Focus on Protocol Checklist View");
  const clause = rows(window).filter({ hasText: "6.1 Officers" }).first();
  await clause.waitFor({ timeout: patience });
  assert.match((await clause.allInnerTexts()).join(" "), /broken/);
  await clause.click();
  await at(window, /Ln (?!1,)/);
  await window.page.keyboard.press("ArrowRight");
  const finding = rows(window)
    .filter({ hasText: /, line \d+/ })
    .first();
  await finding.waitFor({ timeout: patience });
  const line = /line (\d+)/.exec((await finding.allInnerTexts()).join(" "))?.[1];
  await finding.click();
  await at(window, `Ln ${line},`);
}

/** Waits until the status bar says that the cursor is there. */
const at = (window: EditorWindow, words: string | RegExp): Promise<void> =>
  window.page
    .locator('.statusbar-item[id="status.editor.selection"]', { hasText: words })
    .first()
    .waitFor({ timeout: patience });

async function tickClause(window: EditorWindow, workspace: string): Promise<void> {
  const clause = rows(window).filter({ hasText: "6.1 Officers" }).first();
  await clause.locator(".custom-view-tree-node-item-checkbox").first().click();
  for (const words of ["A. Clerk", "Asked the director."]) {
    await window.page.locator(".quick-input-widget input.input").first().waitFor({ timeout: patience });
    await pause(300);
    await window.page.keyboard.type(words);
    await window.page.keyboard.press("Enter");
    await pause(300);
  }
  const file = join(workspace, "reports/market-tolls.md.review.yml");
  await eventually(() => assert.match(readFileSync(file, "utf8"), /"6\.1":\s+by: A\. Clerk\s+date: .*\s+note: Asked/));
  await eventually(async () => assert.match((await clause.allInnerTexts()).join(" "), /ticked by A\. Clerk/));
}

async function openSheet(window: EditorWindow): Promise<void> {
  await window.openFile("market-tolls.md");
  await window.command("Evenhand: Open Review Sheet");
  const sheet = sheetIn(window);
  await sheet.locator("h1").first().waitFor({ timeout: patience });
  assert.match((await sheet.locator("h1").allInnerTexts()).join(" "), /^Review sheet: /);
  await sheet.locator("td").filter({ hasText: "A. Clerk" }).first().waitFor({ timeout: patience });
  await window.command("View: Toggle Panel Visibility");
  await pause(500);
  await window.shoot(picture("review"));
  await window.command("View: Toggle Panel Visibility");
  await closeSheet(window);
}

/** Nobody opens a Word document in an editor of text: its sheet is what the editor has of it. */
async function openSheetOfWord(window: EditorWindow, workspace: string): Promise<void> {
  const file = join(workspace, "pier.docx");
  writeFileSync(file, wordFile(styled("Heading1", "The pier") + paragraph("The Labour Group would close it.")));
  const row = window.page.locator(".explorer-folders-view .monaco-list-row", { hasText: "pier.docx" }).first();
  await row.waitFor({ timeout: patience });
  await row.click({ button: "right" });
  const item = window.page.locator(".monaco-menu .action-item", { hasText: "Open Review Sheet" }).first();
  await item.waitFor({ timeout: patience });
  // A menu that has only just opened takes no click yet.
  for (let tries = 0; tries < 10 && (await item.count()) > 0; tries++) {
    await pause(500);
    if ((await item.count()) > 0) await item.click();
    await pause(500);
  }
  const sheet = sheetIn(window);
  await sheet.locator("h1").filter({ hasText: "Review sheet: The pier" }).first().waitFor({ timeout: patience });
  await sheet.locator("mark").filter({ hasText: "Labour Group" }).first().waitFor({ timeout: patience });
  await closeSheet(window);
  rmSync(file);
}

const sheetIn = (window: EditorWindow): Pick<Locator, "locator"> =>
  window.page.locator("iframe.webview.ready").first().contentFrame().locator("iframe#active-frame").contentFrame();

async function closeSheet(window: EditorWindow): Promise<void> {
  const tab = window.page.locator(".tab", { hasText: "Review Sheet" }).first();
  await tab.locator(".codicon-close").click();
}
