import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { editorHome, install } from "./install.ts";
import { Ledger } from "./ledger.ts";
import { useNeovim } from "./neovim.ts";
import { packExtension } from "./pack.ts";
import { useVsCode } from "./vscode.ts";
import { EditorWindow } from "./window.ts";

// Uses Evenhand in real editors as an author would, on a copy of the examples. One window, because opening it costs most.
// `npm run test:editor`; its last line counts: "N passed, N failed".

const root = resolve(import.meta.dirname, "../..");
const workspace = join(mkdtempSync(join(tmpdir(), "evenhand-examples-")), "marlham");
const ledger = new Ledger();
const wanted = process.argv[2];

cpSync(join(root, "examples"), workspace, { recursive: true });
mkdirSync(join(root, "docs/images"), { recursive: true });
install();

if (wanted !== "neovim") {
  const vsix = await ledger.step("the extension is packed", async () => packExtension());
  const window = vsix && (await ledger.step("VS Code opens", () => EditorWindow.open(workspace, vsix)));
  if (window) {
    try {
      await useVsCode(window, workspace, ledger, join(root, "docs/images/editor.png"));
    } finally {
      if (ledger.failed > 0) await window.shoot(join(editorHome, "failed.png"));
      await window.close();
    }
  }
}
if (wanted !== "vscode") await useNeovim(join(root, "dist/cli.js"), ledger);

rmSync(resolve(workspace, ".."), { recursive: true, force: true });
process.stdout.write(`${ledger.passed} passed, ${ledger.failed} failed\n`);
process.exitCode = ledger.failed === 0 ? 0 : 1;
