import { isFileError } from "../files.ts";
import type { Pieces } from "../reporters/reporter.ts";
import { Cache } from "./cache.ts";
import { type Compared, type Examiner, isLaidOut, type LaidOut, type Result } from "./examiner.ts";
import type { Filter } from "./plan.ts";
import { Pool } from "./pool.ts";
import type { Examine } from "./results.ts";
import { examinerFor, type Setup } from "./setup.ts";

/** Examines reports in the way that pays: from the cache, in other threads, or here. */
export interface Engine {
  readonly examine: Examine;
  /** How many reports it is worth to ask for at once. */
  readonly ahead: number;
  /** Stops what still runs. */
  close(): void;
}

/** Reports in the making for each thread: enough that none waits while a long report holds up the order. */
const aheadOfEach = 8;

/**
 * Opens an engine for `reports` reports, or for `input` in the name of the one report. With `pieces` the cache keeps
 * those too.
 */
export async function openEngine(
  setup: Setup,
  reports: number,
  input: Uint8Array | undefined,
  pieces?: Pieces,
  mayFix?: Filter,
): Promise<Engine> {
  const { world, choices } = setup;
  const examiner = await examinerFor(setup, mayFix);
  const cache = choices.cache && input === undefined && choices.fix === "no" ? openCache(setup, pieces) : undefined;
  // What may be fixed is known here alone.
  const isHere = mayFix !== undefined && choices.fix !== "no";
  const work = isHere
    ? here(setup, examiner, input)
    : cache
      ? lateWorkers(setup, reports, examiner)
      : workers(setup, reports, examiner, input);
  const examine = async (at: string, compared?: Compared): Promise<Result | LaidOut> => {
    if (compared) return examiner.examine(at, input, compared);
    if (!cache) return work.examine(at);
    let found: ReturnType<Cache["find"]>;
    try {
      found = cache.find(at, world.files.read(at));
    } catch (error) {
      if (isFileError(error)) return { reason: error.message };
      throw error;
    }
    if (found.known) return found.known;
    const result = await work.examine(at);
    return isLaidOut(result) ? result : cache.keep(found.place, result);
  };
  const close = () => {
    work.close();
    cache?.close();
  };
  return { examine, ahead: work.ahead, close };
}

function openCache(setup: Setup, pieces: Pieces | undefined): Cache | undefined {
  const { world } = setup;
  const [store, program] = [world.store?.(), world.program?.()];
  return store && program ? new Cache(setup, store, program, pieces) : undefined;
}

function workers(setup: Setup, reports: number, examiner: Examiner, input: Uint8Array | undefined): Engine {
  const jobs = input === undefined ? jobsFor(setup, reports) : 1;
  return jobs > 1 ? inThreads(setup, jobs, examiner) : here(setup, examiner, input);
}

/** Threads are started by the first report that the cache does not know. */
function lateWorkers(setup: Setup, reports: number, examiner: Examiner): Engine {
  let started: Engine | undefined;
  return {
    examine: (at) => {
      started ??= workers(setup, reports, examiner, undefined);
      return started.examine(at);
    },
    ahead: jobsFor(setup, reports) * aheadOfEach,
    close: () => started?.close(),
  };
}

/** One after the other. Between two reports the program listens: to Ctrl+C, and to a reader that has gone. */
function here({ world }: Setup, examiner: Examiner, input: Uint8Array | undefined): Engine {
  let begun = 0;
  const examine = async (at: string): Promise<Result> => {
    if (begun++ === 1) world.longRun?.();
    if (begun > 1) await new Promise((resolve) => setImmediate(resolve));
    return examiner.examine(at, input);
  };
  return { examine, ahead: 1, close: () => {} };
}

function inThreads(setup: Setup, jobs: number, examiner: Examiner): Engine {
  const { world, settings, today } = setup;
  const { threads } = world;
  if (!threads) return here(setup, examiner, undefined);
  const folders = settings.folders.map(({ folder }) => folder);
  const message = { argv: world.argv, folder: world.files.folder, folders, today };
  const pool = new Pool(threads, jobs, message, (at) => examiner.examine(at));
  // Not before: compiled code is taken only by a thread that starts as the program did.
  void pool.started.then(() => world.longRun?.());
  return { examine: (at) => pool.examine(at), ahead: jobs * aheadOfEach, close: () => pool.stop() };
}

/** Fewer reports than this for each thread are left to one: each thread compiles the rules anew before it is fast. */
const worthAThread = 60;
/** Each thread takes memory of its own. */
const mostThreads = 4;

/**
 * As many threads as were asked for, else as pay for so many reports on this machine: one for every two cores. Each
 * compiles the rules for itself, so two threads on two cores do half as much work again for a gain of a fifth in time
 * at best.
 */
function jobsFor({ world: { threads }, choices: { jobs } }: Setup, reports: number): number {
  if (!threads) return 1;
  if (jobs !== undefined) return Math.min(jobs, Math.max(reports, 1));
  return Math.max(1, Math.min(Math.floor(threads.cores / 2), mostThreads, Math.floor(reports / worthAThread)));
}
