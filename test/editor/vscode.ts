import assert from "node:assert/strict";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { useAuthoring } from "./authoring.ts";
import { eventually } from "./eventually.ts";
import { sameFindings } from "./findings.ts";
import type { Ledger } from "./ledger.ts";
import { useReview } from "./reviewing.ts";
import { useRobustly } from "./robust.ts";
import { type EditorWindow, type Locator, patience, picture } from "./window.ts";

/** What an author does with a report in VS Code, step by step in one window. */
export async function useVsCode(window: EditorWindow, workspace: string, ledger: Ledger): Promise<void> {
  const file = join(workspace, "reports/market-tolls.md");
  let editor: Locator | undefined;
  await ledger.step("a squiggle stands under a finding", async () => {
    editor = await window.openFile("market-tolls.md");
    await window.squiggle(editor, "warning");
  });
  await ledger.step("the status bar names council, kind and counts", async () => {
    assert.match(await window.status("Portsmouth"), /Portsmouth.*committee report.*error.*warning/s);
  });
  await ledger.step("a row of the Problems panel names the clause", async () => {
    await window.page.keyboard.press("Control+Shift+M");
    const row = await window.problem(/Portsmouth \d/);
    assert.match((await row.allInnerTexts()).join(" "), /\(Portsmouth [\d.]+/);
  });
  await ledger.step("the report has in the editor what the command line finds", () =>
    sameFindings(window, workspace, "reports/market-tolls.md"),
  );
  await ledger.step("the hover gives the clause in our words and the reason", () => readHover(window, editor));
  await ledger.step("a quick fix is applied and saved", () => applyFix(window, file));
  await ledger.step("an allowance is inserted with its reason, and silences the finding", () => allow(window, file));
  await useReview(window, workspace, ledger);
  await ledger.step("a rule's page is shown", () => explain(window));
  await ledger.step("a second report is checked", async () => {
    const second = await window.openFile("depot-sale.md");
    await window.squiggle(second, "error");
    await window.problem("depot-sale.md");
    // The panel holds only the rows in sight: shut, the report leaves room for the next step's.
    await window.page.locator(".tab", { hasText: "depot-sale.md" }).first().locator(".codicon-close").click();
    await gone(window, "depot-sale.md");
  });
  await ledger.step("a change of evenhand.yml is seen", () => changeSettings(window, workspace));
  await useAuthoring(window, workspace, ledger);
  await useRobustly(window, workspace, ledger);
  await ledger.step("reports that are not open are checked too", () => checkWorkspace(window, workspace));
  await ledger.step("reports of a folder that is deleted are told of no more", () => deleteFolder(window, workspace));
}

async function readHover(window: EditorWindow, editor: Locator | undefined): Promise<void> {
  assert.ok(editor, "the report is open");
  const row = await window.problem("“Labour Group” names");
  await row.dblclick();
  await pause(500);
  const squiggles = editor.locator(".cdr.squiggly-warning");
  const words = await window.hover(squiggles.first(), /Portsmouth/);
  assert.match(words, /Why/);
  await pause(300);
  await window.shoot(picture("editor"));
  await window.page.mouse.move(640, 5);
  await window.page.keyboard.press("Escape");
}

async function applyFix(window: EditorWindow, file: string): Promise<void> {
  const before = readFileSync(file, "utf8");
  assert.match(before, /left a black hole in/);
  await window.fixMenu(await window.problem("black hole"), /Replace “black hole”/);
  await pause(300);
  await window.shoot(picture("quick-fix"), { x: 348, y: 200, width: 932, height: 560 });
  await window.choose(/Replace “black hole”/);
  await gone(window, "black hole");
  await window.page.keyboard.press("Control+S");
  const after = before.replace("left a black hole in", "left a shortfall in");
  await eventually(() => assert.equal(readFileSync(file, "utf8"), after));
}

async function allow(window: EditorWindow, file: string): Promise<void> {
  await window.fixMenu(await window.problem("Officers are delighted"), /Allow “officer-opinion”.*because/);
  await window.choose(/Allow “officer-opinion”.*because/);
  await window.page.locator(".quick-input-widget input.input").first().waitFor({ timeout: patience });
  await window.page.keyboard.type("the auditor's own words");
  await window.page.keyboard.press("Enter");
  await gone(window, "Officers are delighted");
  await window.page.keyboard.press("Control+S");
  await eventually(() =>
    assert.match(readFileSync(file, "utf8"), /<!-- evenhand allow [a-z-]+: the auditor's own words -->/),
  );
}

async function explain(window: EditorWindow): Promise<void> {
  await window.fixMenu(await window.problem("“Labour Group” names"), /Explain.*party-name/);
  await window.choose(/Explain.*party-name/);
  const tab = window.page.locator(".tab", { hasText: "party-name" }).first();
  await tab.waitFor({ timeout: patience });
  await window.page.locator("iframe.webview.ready").first().waitFor({ timeout: patience });
  // A preview takes the keys to itself; shut, it leaves them to the next step.
  await pause(500);
  await tab.locator(".codicon-close").click();
  await window.editor("market-tolls.md").click();
}

async function changeSettings(window: EditorWindow, workspace: string): Promise<void> {
  await window.openFile("market-tolls.md");
  await window.problem("“Labour Group” names");
  const settings = join(workspace, "evenhand.yml");
  const text = readFileSync(settings, "utf8");
  const off = text.replace(/party-name: \{.*\}/, "party-name: off");
  assert.notEqual(off, text);
  // Written from outside, as a pull of a colleague's change would be.
  writeFileSync(settings, off);
  await gone(window, "“Labour Group” names");
  writeFileSync(settings, `${off}councill: portsmouth\n`);
  await window.problem("“councill” is not a setting");
  writeFileSync(settings, text);
  await window.problem("“Labour Group” names");
}

async function checkWorkspace(window: EditorWindow, workspace: string): Promise<void> {
  await window.command("View: Close All Editors");
  await gone(window, "market-tolls.md");
  mkdirSync(join(workspace, ".vscode"), { recursive: true });
  writeFileSync(join(workspace, ".vscode/settings.json"), '{ "evenhand.workspace.check": true }\n');
  await window.problem("market-tolls.md");
  assert.match(await window.status("reports in the workspace"), /[1-9]\d* reports in the workspace: \d+ error/);
}

async function deleteFolder(window: EditorWindow, workspace: string): Promise<void> {
  const folder = join(workspace, "aside");
  mkdirSync(folder);
  writeFileSync(join(folder, "a-copy.md"), readFileSync(join(workspace, "reports/depot-sale.md")));
  await window.problem("a-copy.md");
  rmSync(folder, { recursive: true });
  await gone(window, "a-copy.md");
}

/** Waits until no row of the Problems panel holds the words. */
const gone = (window: EditorWindow, words: string): Promise<void> =>
  eventually(async () => assert.equal(await window.problems().filter({ hasText: words }).count(), 0));
