import { spawn } from "node:child_process";
import { openSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { editorHome } from "./install.ts";

/** A running editor for a browser to open. */
export interface EditorServer {
  /** Of the window on its folder. */
  readonly address: string;
  /** The process of our language server, where it is one. */
  languageServer?(): number | undefined;
  stop(): Promise<void>;
}

/**
 * Starts a program of Node that serves on a port, in a process group of its own; answers with what ends it, once
 * `answers` does.
 */
export async function startServer(
  name: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  answers: string,
): Promise<() => Promise<void>> {
  const log = openSync(join(editorHome, `${name}.log`), "w");
  const { pid } = spawn(process.execPath, args, { env, stdio: ["ignore", log, log], detached: true });
  const stop = async (): Promise<void> => {
    if (pid !== undefined) process.kill(-pid, "SIGTERM");
    await pause(300);
  };
  for (let tries = 0; tries < 300; tries++) {
    if (await isThere(answers)) return stop;
    await pause(100);
  }
  await stop();
  throw new Error(`${name} did not start.`);
}

/** A port that nothing listens on. */
export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });

const isThere = (address: string): Promise<boolean> =>
  fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );
