import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { FromThread, Thread, ThreadEvents, Threads } from "./threads.ts";

/** A thread's young objects die at once: a small nursery keeps many threads in little memory (megabytes). */
const nursery = 16;

/** Threads of this process, each of which runs `program`. */
export const nodeThreads = (program: URL): Threads => ({
  cores: availableParallelism(),
  start: (events) => start(program, events),
});

function start(program: URL, { message, ended }: ThreadEvents): Thread {
  const worker = new Worker(program, { resourceLimits: { maxYoungGenerationSizeMb: nursery }, stdout: false });
  let over = false;
  const end = () => {
    if (!over) ended();
    over = true;
  };
  worker.on("message", (told: FromThread) => message(told));
  // An error ends the thread; whoever waits for it is told once.
  worker.on("error", end);
  worker.on("exit", end);
  return {
    send: (told) => worker.postMessage(told),
    stop: () => {
      over = true;
      void worker.terminate();
    },
  };
}
