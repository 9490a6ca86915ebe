import { serveThread } from "../../cli/run/serveThread.ts";
import type { Threads } from "../../cli/run/threads.ts";
import type { Catalogue } from "../../cli/world.ts";
import { catalogue, type MemoryFiles } from "./support.ts";

/** How threads of a test behave. */
export interface Behaviour {
  /** Is called before a report is examined; where it answers with true, the thread breaks down. */
  readonly breaks?: (at: string) => boolean;
  /** It breaks down because its memory is full. */
  readonly full?: boolean;
  readonly doesNotStart?: boolean;
  /** How long a report takes (milliseconds). */
  readonly takes?: (at: string) => number;
}

/** Threads in this one, over files in memory, that break down when they are told to. `examined` lists what they did. */
export function memoryThreads(
  files: MemoryFiles,
  { breaks, doesNotStart, takes, full }: Behaviour = {},
  parts: Catalogue = catalogue,
) {
  const examined: string[] = [];
  let started = 0;
  const threads: Threads = {
    cores: 4,
    start: ({ message, ended }) => {
      started++;
      let over = false;
      const end = () => {
        if (!over) setImmediate(ended, full ?? false);
        over = true;
      };
      if (doesNotStart) end();
      const serve = serveThread(
        (_, argv) => ({ argv, files, catalogue: parts, out: { write: () => {} }, err: { write: () => {} } }),
        (told) => void setTimeout(() => !over && message(structuredClone(told)), 0),
      );
      let turn: Promise<unknown> = Promise.resolve();
      return {
        send: (told) => {
          turn = turn.then(async () => {
            if (over) return;
            if ("at" in told) {
              await new Promise((resolve) => setTimeout(resolve, takes?.(told.at) ?? 0));
              if (breaks?.(told.at)) return end();
              examined.push(told.at);
            }
            await serve(structuredClone(told));
          });
        },
        stop: () => {
          over = true;
        },
      };
    },
  };
  return { threads, examined, started: () => started };
}
