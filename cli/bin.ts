import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { isMainThread, parentPort } from "node:worker_threads";
import { readIfThere } from "./compiled.ts";
import { dropUnfinished, fileError, nodeFiles } from "./files.ts";
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
  tables: () => readIfThere(join(__dirname, "phrases.bin")),
});

if (isMainThread) runMain();
else if (parentPort) {
  const port = parentPort;
  const hear = serveThread(worldIn, (message) => port.postMessage(message));
  port.on("message", hear);
}

function runMain(): void {
  process.stdout.on("error", stopWriting);
  process.on("exit", dropUnfinished);
  const folder = process.cwd();
  const world: World = {
    ...worldIn(folder, process.argv.slice(2)),
    ...(process.stdin.isTTY && process.stderr.isTTY
      ? { ask: async (question: string) => (await import("./ask.ts")).ask(question) }
      : {}),
    longRun: settleIn,
    threads: nodeThreads(pathToFileURL(join(__dirname, "cli.js"))),
    store: () => folderStore(join(folder, storeName)),
    program,
    get interrupted() {
      interruption ??= listen();
      return interruption;
    },
    git: nodeGit,
    watch: nodeWatch,
    // @ts-expect-error A bundle beside this one; esbuild leaves it where it is.
    serve: () => import("./server.cjs"),
  };
  void main(world).then((code) => {
    process.exitCode = code;
  });
}

/**
 * Who closes the pipe early (`| head`) has seen all he wants; a full disk is told. What was not written is not clean.
 */
function stopWriting(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") process.stderr.write(`The answer could not be written. ${fileError(error).message}\n`);
  process.exit(2);
}

/**
 * Only a command that asks is told of Ctrl+C; others end as usual. The first ends a run in good order, the second at
 * once.
 */
let interruption: AbortSignal | undefined;
function listen(): AbortSignal {
  const controller = new AbortController();
  const stop = (): void => {
    if (controller.signal.aborted) process.exit(2);
    controller.abort();
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, stop);
  return controller.signal;
}

/** All the code that can have a say in an answer, and the engine that runs it. */
function program(): string {
  const hash = createHash("sha256").update(process.version);
  const bundles = readdirSync(__dirname).filter((name) => /\.(?:cjs|bin)$/.test(name));
  for (const name of bundles.sort()) hash.update(readFileSync(join(__dirname, name)));
  return hash.digest("hex");
}
