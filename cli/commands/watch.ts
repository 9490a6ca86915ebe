import * as path from "node:path";
import { settingsName } from "../../core/protocol/protocol.ts";
import { amount } from "../../core/report/amount.ts";
import type { Arguments } from "../arguments.ts";
import { isFileError } from "../files.ts";
import { startOf } from "../pathPattern.ts";
import { isWithin } from "../paths.ts";
import { type Plan, planOf } from "../run/plan.ts";
import { runPlan } from "../run/run.ts";
import { isReport, type Setup, setUp } from "../run/setup.ts";
import { memoryStore } from "../run/store.ts";
import { FolderWatch } from "../watch/folderWatch.ts";
import { type ExitCode, isUsageError, UsageError, type World } from "../world.ts";
import { openReport } from "./openReport.ts";

/** `evenhand watch`: checks, and checks again what changes, until it is stopped. */
export async function watch(world: World, given: Arguments): Promise<ExitCode> {
  if (!world.watch) throw new UsageError("Files cannot be watched here.");
  const { interrupted } = world;
  // What did not change is not checked again; without --cache that is known only as long as this command runs.
  const store = given.has("cache") && world.store ? world.store() : memoryStore();
  const watching: World = { ...world, store: () => store };
  const folders = new FolderWatch(world.watch);
  try {
    for (let round = 0; !interrupted?.aborted; round++) {
      if (round === 1) world.longRun?.();
      await checkOnce(watching, given, folders, round);
      await folders.change(interrupted);
    }
  } finally {
    folders.close();
  }
  world.err.write("\n");
  return 0;
}

/** One check of everything. What is wrong at first ends the command; later it may be put right. */
async function checkOnce(world: World, given: Arguments, folders: FolderWatch, round: number): Promise<void> {
  try {
    const read = await setUp(world, given);
    const { choices } = read;
    // The first round has all reports to check, each later one a few.
    const jobs = round === 0 ? choices.jobs : 1;
    const setup: Setup = { ...read, choices: { ...choices, cache: true, jobs } };
    const plan = await planOf(setup);
    folders.set(foldersOf(setup, plan), (at, name) => bearsOn(setup, at, name));
    clear(world);
    const { reporter } = await openReport(world, setup.catalogue, setup.choices);
    await runPlan(setup, plan, reporter);
    if (!world.interrupted?.aborted) world.err.write(`${waiting(plan.reports.length, world.now?.() ?? new Date())}\n`);
  } catch (error) {
    if (round === 0 || !(isUsageError(error) || isFileError(error))) throw error;
    clear(world);
    world.err.write(`${error.message}\n`);
  }
}

/** The folders that hold reports or could, settings and packs. */
const foldersOf = ({ settings, world }: Setup, { folders }: Plan): readonly string[] => [
  ...new Set([world.files.folder, ...folders, ...settings.filesRead.map((at) => path.dirname(at))]),
];

/** Can a change of this file or folder change an answer? */
function bearsOn({ catalogue, choices, settings, world: { files } }: Setup, at: string, name: string): boolean {
  if (name === ".gitignore" || name === settingsName || settings.filesRead.includes(at)) return true;
  if (name.startsWith(".") || name === "node_modules" || files.isOutput?.(at)) return false;
  // The working folder is watched for its settings; a text there that was not named may be what this very command
  // writes.
  if (isReport(catalogue)(at)) return choices.paths.some((one) => isWithin(startOf(one, files), at));
  const kind = files.kind(at);
  return kind === "folder" || (kind === undefined && !name.includes("."));
}

/** Takes away what stands on a terminal, and what can be scrolled back to. */
function clear({ out }: World): void {
  if (out.isTTY) out.write("\u001B[2J\u001B[3J\u001B[H");
}

function waiting(reports: number, now: Date): string {
  const time = [now.getHours(), now.getMinutes(), now.getSeconds()].map((part) => String(part).padStart(2, "0"));
  return `Checked at ${time.join(":")}. Watching ${amount(reports, "report")}; Ctrl+C ends.`;
}
