import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { isMainThread, parentPort } from "node:worker_threads";
import { nodeFiles } from "./files.ts";
import { nodeGit } from "./git.ts";
import { settleIn } from "./longRun.ts";
import { main } from "./main.ts";
import { nodeThreads } from "./run/nodeThreads.ts";
import { serveThread } from "./run/serveThread.ts";
import { folderStore, storeName } from "./run/store.ts";
import { nodeWatch } from "./watch/nodeWatch.ts";
import type { World } from "./world.ts";

const worldIn = (folder: string, argv: readonly string[]): World => ({
  argv,
  files: nodeFiles(folder),
  out: process.stdout,
  err: process.stderr,
  env: process.env,
});

if (isMainThread) runMain();
else if (parentPort) {
  const port = parentPort;
  const hear = serveThread(worldIn, (message) => port.postMessage(message));
  port.on("message", hear);
}

function runMain(): void {
  // A reader that closes the pipe early (`| head`) has seen all it wants; what was not written is not clean.
  process.stdout.on("error", () => process.exit(2));
  const interruption = new AbortController();
  // The first Ctrl+C ends the run in good order, the second one at once.
  process.once("SIGINT", () => interruption.abort());
  const folder = process.cwd();
  const world: World = {
    ...worldIn(folder, process.argv.slice(2)),
    ...(process.stdin.isTTY && process.stderr.isTTY
      ? { ask: async (question: string) => (await import("./ask.ts")).ask(question) }
      : {}),
    manyReports: settleIn,
    threads: nodeThreads(pathToFileURL(join(__dirname, "cli.js"))),
    store: () => folderStore(join(folder, storeName)),
    program,
    interrupted: interruption.signal,
    git: nodeGit,
    watch: nodeWatch,
    // @ts-expect-error A bundle beside this one; esbuild leaves it where it is.
    serve: () => import("./server.cjs"),
  };
  void main(world).then((code) => {
    process.exitCode = code;
  });
}

/** All the code that can have a say in an answer, and the engine that runs it. */
function program(): string {
  const hash = createHash("sha256").update(process.version);
  const bundles = readdirSync(__dirname).filter((name) => name.endsWith(".cjs"));
  for (const name of bundles.sort()) hash.update(readFileSync(join(__dirname, name)));
  return hash.digest("hex");
}
