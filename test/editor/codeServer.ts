import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { editorHome } from "./install.ts";
import { type EditorServer, freePort, startServer } from "./server.ts";

const userSettings = {
  "workbench.startupEditor": "none",
  "security.workspace.trust.enabled": false,
  "telemetry.telemetryLevel": "off",
  "extensions.autoUpdate": false,
  "extensions.autoCheckUpdates": false,
  "extensions.ignoreRecommendations": true,
  "update.mode": "none",
  "workbench.tips.enabled": false,
  "git.enabled": false,
  "chat.commandCenter.enabled": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "editor.minimap.enabled": false,
  "editor.wordWrap": "on",
  "editor.accessibilitySupport": "off",
  "files.autoSave": "off",
  // The panel holds only the rows in sight: those of reports that are not open come in a step of their own.
  "evenhand.workspace.check": false,
  "workbench.colorTheme": "Default Light Modern",
};

const flags =
  "--auth none --disable-telemetry --disable-update-check --disable-workspace-trust --disable-getting-started-override --ignore-last-opened";

/**
 * VS Code with an extension host of its own process (code-server): what the desktop has. `folder` is opened, `vsix`
 * installed.
 */
export async function startCodeServer(folder: string, vsix: string): Promise<EditorServer> {
  const base = mkdtempSync(join(tmpdir(), "evenhand-editor-"));
  mkdirSync(join(base, "user/User"), { recursive: true });
  writeFileSync(join(base, "user/User/settings.json"), JSON.stringify(userSettings));
  writeFileSync(join(base, "config.yaml"), "auth: none\n");
  const env = {
    ...process.env,
    HOME: base,
    XDG_CONFIG_HOME: base,
    XDG_DATA_HOME: join(base, "data"),
    XDG_RUNTIME_DIR: base,
  };
  const places = { config: "config.yaml", "user-data-dir": "user", "extensions-dir": "exts" };
  const command = [
    join(editorHome, "node_modules/code-server/out/node/entry.js"),
    ...Object.entries(places).flatMap(([flag, name]) => [`--${flag}`, join(base, name)]),
  ];
  const installed = spawnSync(process.execPath, [...command, "--install-extension", vsix], { env, encoding: "utf8" });
  if (installed.status !== 0)
    throw new Error(`The extension was not installed: ${installed.stdout}${installed.stderr}`);
  const origin = `127.0.0.1:${await freePort()}`;
  const args = [...command, ...flags.split(" "), "--bind-addr", origin];
  const stop = await startServer("code-server", args, env, `http://${origin}/healthz`);
  return {
    address: `http://${origin}/?folder=${encodeURIComponent(folder)}`,
    languageServer: () => processOf(join(base, "exts")),
    stop: async () => {
      await stop();
      rmSync(base, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/** The process that runs the server of the extension installed there. */
function processOf(extensions: string): number | undefined {
  const ids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  const found = ids.find((id) => {
    try {
      const command = readFileSync(`/proc/${id}/cmdline`, "utf8");
      return command.includes(extensions) && command.includes("server.cjs");
    } catch {
      // It has ended since.
      return false;
    }
  });
  return found === undefined ? undefined : Number(found);
}
