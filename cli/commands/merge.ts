import * as path from "node:path";
import { type Arguments, readArguments } from "../arguments.ts";
import { readBaseline } from "../baseline/baselineFile.ts";
import { isFileError } from "../files.ts";
import { type Joined, joinRuns } from "../merge/joinRuns.ts";
import { readRun } from "../merge/readRun.ts";
import { type FileOutcome, isBroken, sumsOf } from "../outcome.ts";
import type { FileEntry, RunEntry } from "../reporters/entries.ts";
import { type Examined, isExamined } from "../run/examiner.ts";
import { keepRead } from "../run/keepRead.ts";
import { openBaseline } from "../run/plan.ts";
import { comparedWith, type ReportResult } from "../run/results.ts";
import { closeAnswer } from "../run/run.ts";
import { examinerFor, type Setup, setUp } from "../run/setup.ts";
import { Tally } from "../run/tally.ts";
import { type ExitCode, UsageError, type World } from "../world.ts";
import { openReport } from "./openReport.ts";

/** `evenhand merge FILES`: joins the parts that `check --shard` wrote into the answer of one run. */
export async function merge(world: World, given: Arguments): Promise<ExitCode> {
  if (given.words.length === 0)
    throw new UsageError("Say which parts to join: evenhand merge part-1.json part-2.json.");
  // Parts are made where one run would be long.
  world.longRun?.();
  const setup = await setUp(world, given);
  const outputs = setup.choices.outputs.map(({ file }) => file);
  keepRead(world.files, outputs, [
    ...[...given.words, ...given.values("baseline")].map((name) => path.resolve(world.files.folder, name)),
    ...setup.settings.filesRead,
  ]);
  const joined = joinRuns(runsOf(world, given.words), given.words);
  const { reporter, close } = await openReport(world, setup.catalogue, setup.choices);
  const tally = new Tally();
  tally.broken = isBroken(joined.settings) || joined.partial !== undefined;
  tally.unread.push(...joined.unread);
  reporter.settings(joined.settings.map((entry) => ({ path: entry.path, text: "", problems: [], entry })));
  const known = baselineOver(setup, joined);
  for await (const { at, result } of compared(setup, joined)) {
    if (isExamined(result)) {
      const outcome = known?.filter(result.outcome, at) ?? result.outcome;
      tally.add(sumsOf(outcome));
      reporter.file(outcome);
    } else if ("reason" in result)
      tally.unread.push({ path: path.relative(world.files.folder, at), reason: result.reason, because: "failed" });
  }
  reporter.end({
    files: tally.files,
    counts: tally.counts,
    unread: tally.unread,
    ...(joined.partial === undefined ? {} : { partial: { of: joined.partial } }),
    ...(known ? { baseline: known.baseline.summary() } : {}),
  });
  tally.broken = !closeAnswer(setup, close) || tally.broken;
  tally.tellLimit(setup.choices, world);
  return tally.exitCode(setup.choices);
}

function* runsOf(world: World, names: readonly string[]): Iterable<RunEntry> {
  for (const name of names) yield readRun(textOf(world, name), name);
}

function baselineOver(setup: Setup, { paths }: Joined): ReturnType<typeof openBaseline> | undefined {
  const { world, choices } = setup;
  if (choices.baseline === undefined) return undefined;
  const reports = paths.map((name) => path.resolve(world.files.folder, name));
  return openBaseline(setup, reports, readBaseline(world.files, choices.baseline));
}

/** The reports, those that have something in common with others held against them as in one run. */
async function* compared(setup: Setup, joined: Joined): AsyncGenerator<ReportResult> {
  const { world, given } = setup;
  const gatherings = new Map(joined.gatherings.map((gathering) => [gathering.path, gathering]));
  const results = async function* (): AsyncGenerator<ReportResult> {
    for (const entry of joined.files) {
      const outcome = outcomeOf(entry, setup);
      const examined: Examined = {
        outcome,
        gathering: gatherings.get(entry.path),
        failed: false,
        asksDay: true,
        settings: [],
        packs: [],
      };
      yield { at: path.resolve(world.files.folder, entry.path), result: examined };
    }
  };
  const again: Setup = await setUp(world, { ...readArguments(["check", ...joined.flags]), words: given.words });
  const examiner = await examinerFor(again);
  // The parts have told of comments only where each report was there; what no part could read may have been meant.
  const isWhole = (): boolean =>
    joined.partial === undefined && joined.unread.every(({ because }) => because !== "failed");
  yield* comparedWith(again, results(), (at, told) => examiner.examine(at, undefined, told), isWhole);
}

const outcomeOf = (entry: FileEntry, { settings }: Setup): FileOutcome => ({
  entry,
  council: settings.packs.find(({ id }) => id === entry.council)?.council ?? entry.council,
  lines: [],
  passages: [],
  fixed: 0,
  diff: "",
});

function textOf({ files }: World, name: string): string {
  try {
    return new TextDecoder().decode(files.read(path.resolve(files.folder, name)));
  } catch (error) {
    if (!isFileError(error)) throw error;
    throw new UsageError(`${name}: ${error.message}`);
  }
}
