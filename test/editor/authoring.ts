import assert from "node:assert/strict";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { eventually } from "./eventually.ts";
import type { Ledger } from "./ledger.ts";
import { type EditorWindow, type Locator, patience, picture } from "./window.ts";

const manifest = JSON.parse(readFileSync(join(import.meta.dirname, "../../package.json"), "utf8"));

/** What an author begins with: the walkthrough, a new report, the settings of the folder. */
export async function useAuthoring(window: EditorWindow, workspace: string, ledger: Ledger): Promise<void> {
  await ledger.step("the walkthrough shows each of its steps with a picture of its own", () => walk(window));
  await ledger.step("a new report is laid out as the council asks", () => begin(window));
  await ledger.step("what is checked on saving is found at once when it is to be found while writing", () =>
    checkOnSaving(window, workspace),
  );
  await ledger.step("evenhand.yml completes what may be set", () => settings(window));
}

/** Of the walkthrough's steps, in order. */
const pictures: readonly string[] = manifest.contributes.walkthroughs[0].steps.map(
  (step: { media: { image: string } }) => step.media.image.split("/").at(-1) ?? "",
);

async function walk(window: EditorWindow): Promise<void> {
  await window.command("Welcome: Open Walkthrough");
  await window.quickPick("Evenhand", "Get Started with Evenhand");
  const page = window.page.locator(".gettingStartedContainer");
  const steps = page.locator(".getting-started-step");
  await steps.first().waitFor({ timeout: patience });
  assert.equal(await steps.count(), pictures.length);
  for (const [step, name] of pictures.entries()) {
    await steps.nth(step).click();
    await page.locator(`.getting-started-media img[srcset*="${name}"]`).first().waitFor({ timeout: patience });
  }
  // The page takes the keys to itself.
  await window.page.locator(".tab", { hasText: "Walkthrough" }).first().locator(".codicon-close").click();
}

async function begin(window: EditorWindow): Promise<void> {
  await window.command("Evenhand: New Report");
  await window.quickPickIn(/whose protocol/, "Portsmouth", "Portsmouth");
  await window.quickPickIn(/what kind/, "committee", "committee report");
  const report = window.page.locator('.editor-instance .monaco-editor[data-uri^="untitled:"]');
  await linesOf(report, /council:\s*portsmouth/);
  await window.page.keyboard.press("Control+Home");
  await pause(1_500);
  await window.shoot(picture("new-report"), { x: 348, y: 35, width: 932, height: 560 });
  // A text that is no report any more has no council.
  await window.status("committee report");
  await window.page.keyboard.press("Control+A");
  await window.page.keyboard.type("A list of things to buy.");
  await eventually(async () => assert.equal(await window.statusItem("committee report").count(), 0));
  await window.command("View: Revert and Close Editor");
}

async function checkOnSaving(window: EditorWindow, workspace: string): Promise<void> {
  const folder = join(workspace, ".vscode");
  mkdirSync(folder, { recursive: true });
  const run = (when: string): void => writeFileSync(join(folder, "settings.json"), `{ "evenhand.run": "${when}" }\n`);
  run("onSave");
  await window.openFile("library-hours.md");
  await window.status("Portsmouth");
  await pause(2_000);
  await window.page.keyboard.press("Control+End");
  await window.page.keyboard.type("The Green Party would open longer.");
  await window.clear();
  await pause(2_000);
  const found = window.problems().filter({ hasText: "“Green Party” names" });
  assert.equal(await found.count(), 0, "nothing is told before the report is saved");
  run("onType");
  await window.problem("“Green Party” names");
  rmSync(folder, { recursive: true });
  await window.command("File: Revert File");
  await window.command("View: Close All Editors");
}

async function settings(window: EditorWindow): Promise<void> {
  const editor = await window.openFile("evenhand.yml");
  await window.page.keyboard.press("Control+End");
  await window.page.keyboard.press("Enter");
  await window.page.keyboard.press("Control+Space");
  await editor
    .locator(".suggest-widget.visible .monaco-list-row")
    .filter({ hasText: "election" })
    .first()
    .waitFor({ timeout: patience });
  await pause(500);
  await window.shoot(picture("settings"), { x: 348, y: 35, width: 932, height: 560 });
  await window.clear();
  await window.command("View: Revert and Close Editor");
}

/** Waits until the lines in sight hold the words. */
const linesOf = (editor: Locator, words: RegExp): Promise<void> =>
  editor.locator(".view-lines").filter({ hasText: words }).first().waitFor({ timeout: patience });
