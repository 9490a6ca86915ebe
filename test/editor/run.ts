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

// Uses Evenhand in real editors as an author would, each on its own copy of the examples: VS Code, VS Code for the Web and
// other editors' language clients. `npm run test:editor` has them all, `npm run test:editor web` one.
// One window each, because opening it costs most. The last line counts: "N passed, N failed".

const root = resolve(import.meta.dirname, "../..");
const cli = join(root, "dist/cli.js");
const copies = mkdtempSync(join(tmpdir(), "evenhand-examples-"));
const ledger = new Ledger();
const editors: Readonly<Record<string, () => Promise<void>>> = {
  vscode: async () => {
    const workspace = copy("desktop");
    await inWindow(
      "VS Code",
      () => startCodeServer(workspace, join(editorHome, "evenhand.vsix")),
      (window) => useVsCode(window, workspace, ledger),
    );
  },
  web: async () => {
    const workspace = copy("web");
    prepareWeb(workspace);
    await inWindow(
      "VS Code for the Web",
      () => startWebServer(workspace, stage),
      (window) => useWeb(window, workspace, ledger),
    );
  },
  neovim: () => useOther(neovim, cli, ledger),
  emacs: () => useOther(emacs, cli, ledger),
};
const wanted = process.argv[2];

mkdirSync(join(root, "docs/images"), { recursive: true });
install();
await ledger.step("the extension is packed", async () => packExtension());
for (const [name, use] of Object.entries(editors)) if (wanted === undefined || wanted === name) await use();
rmSync(copies, { recursive: true, force: true });
process.stdout.write(`${ledger.passed} passed, ${ledger.failed} failed\n`);
process.exitCode = ledger.failed === 0 ? 0 : 1;

/** A copy of the examples for one editor. */
function copy(name: string): string {
  const workspace = join(copies, name, "marlham");
  cpSync(join(root, "examples"), workspace, { recursive: true });
  return workspace;
}

/** Opens a window, and leaves a picture of it for each step that failed. */
async function inWindow(
  name: string,
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
