import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { FromThread, Thread, ThreadEvents, Threads } from "./threads.ts";

/**
 * What a thread may take (megabytes): enough for reports of a hundred pages, so little that some threads fit. A larger
 * report breaks it down and is checked in the program itself. With less room for what is young, V8 spends as long on
 * clearing up as on the reports (measured: 19 seconds of work instead of 13 at 6 instead of 16).
 */
const memory = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 96 };

/** Threads of this process, each of which runs `program`. */
export const nodeThreads = (program: URL): Threads => ({
  cores: availableParallelism(),
  start: (events) => start(program, events),
});

function start(program: URL, { message, ended }: ThreadEvents): Thread {
  const worker = new Worker(program, { resourceLimits: memory });
  let over = false;
  const end = (full: boolean) => {
    if (!over) ended(full);
    over = true;
  };
  worker.on("message", (told: FromThread) => message(told));
  // An error ends the thread; whoever waits for it is told once.
  worker.on("error", (error: NodeJS.ErrnoException) => end(error.code === "ERR_WORKER_OUT_OF_MEMORY"));
  worker.on("exit", () => end(false));
  return {
    send: (told) => worker.postMessage(told),
    stop: () => {
      over = true;
      void worker.terminate();
    },
  };
}
