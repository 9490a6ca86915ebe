import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { startCodeServer } from "./codeServer.ts";
import { editorHome, install } from "./install.ts";
import { Ledger } from "./ledger.ts";
import { emacs, neovim, useOther } from "./otherEditors.ts";
import { packExtension, stage } from "./pack.ts";
import type { EditorServer } from "./server.ts";
import { useVsCode } from "./vscode.ts";
import { prepareWeb, useWeb } from "./web.ts";
import { startWebServer } from "./webServer.ts";
import { EditorWindow } from "./window.ts";

// Uses Evenhand in real editors as an author would, each on its own copy of the examples: VS Code, VS Code for the Web
// and other editors' language clients. `npm run test:editor` has them all, `npm run test:editor web` one. One window
// each, because opening it costs most. Where a step fails the editor is opened once more from the start: keys and
// clicks from outside may meet a slow machine at a bad moment, a fault of ours meets them both times, and the second
// time is what counts. The last line counts: "N passed, N failed".

const root = resolve(import.meta.dirname, "../..");
const cli = join(root, "dist/cli.js");
const copies = mkdtempSync(join(tmpdir(), "evenhand-examples-"));
const editors: Readonly<Record<string, (ledger: Ledger) => Promise<void>>> = {
  vscode: async (ledger) => {
    const workspace = copy();
    await inWindow(
      "VS Code",
      ledger,
      () => startCodeServer(workspace, join(editorHome, "evenhand.vsix")),
      (window) => useVsCode(window, workspace, ledger),
    );
  },
  web: async (ledger) => {
    const workspace = copy();
    prepareWeb(workspace);
    await inWindow(
      "VS Code for the Web",
      ledger,
      () => startWebServer(workspace, stage),
      (window) => useWeb(window, workspace, ledger),
    );
  },
  neovim: (ledger) => useOther(neovim, cli, ledger),
  emacs: (ledger) => useOther(emacs, cli, ledger),
};
const wanted = process.argv[2];

mkdirSync(join(root, "docs/images"), { recursive: true });
install();
const ledgers = [new Ledger()];
await ledgers[0]?.step("the extension is packed", async () => packExtension());
for (const [name, use] of Object.entries(editors))
  if (wanted === undefined || wanted === name) ledgers.push(await used(name, use));
rmSync(copies, { recursive: true, force: true });
const sum = (of: "passed" | "failed"): number => ledgers.reduce((all, ledger) => all + ledger[of], 0);
process.stdout.write(`${sum("passed")} passed, ${sum("failed")} failed\n`);
process.exitCode = sum("failed") === 0 ? 0 : 1;

/** What an editor was seen to do: where a step failed, in a second window. */
async function used(name: string, use: (ledger: Ledger) => Promise<void>): Promise<Ledger> {
  const first = new Ledger();
  await use(first);
  if (first.failed === 0) return first;
  process.stdout.write(`${name}: ${first.failed} failed; once more from the start\n`);
  const second = new Ledger();
  await use(second);
  return second;
}

/** A copy of the examples for one window. */
function copy(): string {
  const workspace = join(mkdtempSync(join(copies, "window-")), "marlham");
  cpSync(join(root, "examples"), workspace, { recursive: true });
  return workspace;
}

/** Opens a window, and leaves a picture of it for each step that failed. */
async function inWindow(
  name: string,
  ledger: Ledger,
  start: () => Promise<EditorServer>,
  use: (window: EditorWindow) => Promise<void>,
): Promise<void> {
  const window = await ledger.step(`${name} opens`, async () => EditorWindow.open(await start()));
  if (!window) return;
  ledger.onFailure = (step) => window.shoot(join(editorHome, `failed: ${step.replaceAll("/", " ")}.png`));
  try {
    await use(window);
  } finally {
    ledger.onFailure = undefined;
    await window.close();
  }
}
