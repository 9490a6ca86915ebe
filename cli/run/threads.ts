import type { Result } from "./examiner.ts";

/** What a thread is told: first what to work with, then one report after the other. */
export type ToThread =
  | {
      readonly argv: readonly string[];
      readonly folder: string;
      /**
       * The folders whose settings were read, in that order: what applies to a report hangs on what was read before.
       */
      readonly folders: readonly string[];
      /** The day of the check, as 2026-11-24. */
      readonly today: string;
    }
  | { readonly id: number; readonly at: string };

/** What a thread says: that it is ready, then what came of each report. */
export type FromThread = { readonly ready: true } | { readonly id: number; readonly result: Result };

/** Another thread that examines reports. */
export interface Thread {
  send(message: ToThread): void;
  stop(): void;
}

/** What happens in a thread; after `ended`, which comes once, nothing more does. */
export interface ThreadEvents {
  message(message: FromThread): void;
  /** `full`: its memory did not suffice. */
  ended(full: boolean): void;
}

/** Starts threads. */
export interface Threads {
  /** How many can run at once on this machine. */
  readonly cores: number;
  start(events: ThreadEvents): Thread;
}
