import * as path from "node:path";
import type { Gathering } from "../../core/run/repository.ts";
import { discover } from "../discover.ts";
import { kindSeen } from "../files.ts";
import { display, isWithin } from "../paths.ts";
import { Progress } from "../progress.ts";
import { plainName } from "../reporters/wrap.ts";
import { repositoryOf } from "../repository.ts";
import { openEngine } from "./engine.ts";
import { inOrder } from "./results.ts";
import { isReport, type Setup } from "./setup.ts";

/** The reports that were named themselves, as a hook does, and not found in a folder that was: whole paths. */
export const namedFiles = ({ world: { files } }: Setup, named: readonly string[]): ReadonlySet<string> =>
  new Set(named.map((name) => path.resolve(files.folder, name)).filter((at) => kindSeen(files, at) === "file"));

/**
 * What the reports beside those that were named give to compare. Who names one briefing would else never hear that
 * another tells its readers something else. They are read for that alone: nothing is told of them, nor put right.
 */
export async function* gatherOthers(
  setup: Setup,
  known: readonly string[],
  compared: readonly string[],
  isStopped: () => boolean,
): AsyncGenerator<Gathering> {
  const reports = await othersOf(setup, known, compared);
  if (reports.length === 0) return;
  const { world, choices } = setup;
  const progress = new Progress(world.err, reports.length);
  // Threads read the flags anew.
  const argv = world.argv.filter((flag) => !/^--fix(?:-dry-run)?$/.test(flag));
  const reading: Setup = { ...setup, world: { ...world, argv }, choices: { ...choices, fix: "no" } };
  const engine = await openEngine(reading, reports.length, undefined);
  try {
    const results = inOrder(reports, engine.ahead, engine.examine, isStopped, (done) => progress.tell(done));
    for await (const { result } of results)
      if ("gathering" in result && result.gathering) yield { ...result.gathering, allows: [] };
  } finally {
    engine.close();
    progress.clear();
  }
}

/** All other reports of the folders that these stand in with those that they belong to. */
async function othersOf(
  { world, settings, catalogue, choices }: Setup,
  known: readonly string[],
  compared: readonly string[],
): Promise<readonly string[]> {
  const { files } = world;
  const homes = new Set<string>();
  for (const at of compared) {
    const folder = path.dirname(at);
    const applies = settings.at(folder);
    const home = settings.folders.includes(applies) ? applies.folder : repositoryOf(files, folder);
    if (home !== undefined) homes.add(home);
    else if (!choices.quiet && compared.length === 1)
      world.err.write(
        `${plainName(display(at, files.folder))} was held against no other report. Name the folder of those on the same matter, and it will be.\n`,
      );
  }
  const outermost = [...homes].filter((one) => ![...homes].some((home) => home !== one && isWithin(home, one)));
  const there = new Set(known.map((at) => files.real(at)));
  const { reports } = await discover(outermost, files, settings, isReport(catalogue));
  return reports.filter((at) => !there.has(files.real(at)));
}
