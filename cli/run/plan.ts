import * as path from "node:path";
import { Baseline } from "../baseline/baseline.ts";
import { readBaseline } from "../baseline/baselineFile.ts";
import { discover, leavesOut, leftOutBySettings } from "../discover.ts";
import { type Files, isFileError, kindSeen } from "../files.ts";
import type { FileOutcome, Unread } from "../outcome.ts";
import { display, from, isWithin } from "../paths.ts";
import type { Totals } from "../reporters/reporter.ts";
import { UsageError } from "../world.ts";
import { finderBefore } from "./before.ts";
import { readChanges } from "./changes.ts";
import { keepRead } from "./keepRead.ts";
import { namedFiles } from "./others.ts";
import { isReport, readSettingsOf, type Setup } from "./setup.ts";
import { type Shard, shardOf } from "./shard.ts";

/** What to examine, and what to tell of it. */
export interface Plan {
  /** Whole paths, in the order in which they are told. */
  readonly reports: readonly string[];
  readonly unread: readonly Unread[];
  /** The folders in which reports were looked for. */
  readonly folders: readonly string[];
  /** What to read in place of the one report. */
  readonly input?: Uint8Array;
  /** Each takes from an outcome what is not to be told; `undefined` where nothing is left to tell of the report. */
  readonly filters: readonly Filter[];
  /** Leaves of what was found in a report as it was what may be put right; all may where it is absent. */
  readonly mayFix?: Filter;
  /** The reports that were named themselves: each is held against those that it belongs to, wherever they are. */
  readonly named: ReadonlySet<string>;
  /** Are all reports checked that this one (a whole path) can be held against? */
  readonly isWhole: (at: string) => boolean;
  /** That there is nothing to check is no mistake. */
  readonly mayBeEmpty: boolean;
  readonly shard?: Shard;
  /** What is known at the end. */
  readonly summary?: () => Partial<Totals>;
}

export type Filter = (outcome: FileOutcome, at: string) => FileOutcome | undefined;

/** Finds what a command line of `check` is about. */
export async function planOf(setup: Setup): Promise<Plan> {
  const { world, choices, settings, catalogue } = setup;
  const { files } = world;
  if (choices.stdin !== undefined) {
    keepAll(setup, [choices.stdin]);
    readSettingsOf(setup, choices.stdin);
    const input = await files.input();
    const leftOut = leavesOut(settings, choices.stdin);
    return withBaseline(setup, {
      reports: leftOut ? [] : [choices.stdin],
      unread: leftOut
        ? [{ path: display(choices.stdin, files.folder), reason: leftOutBySettings, because: "settings" }]
        : [],
      folders: [],
      named: new Set(),
      filters: [],
      isWhole: () => false,
      mayBeEmpty: false,
      input,
    });
  }
  const listed = choices.filesFrom === undefined ? undefined : await listIn(choices.filesFrom, files);
  const named = listed ?? choices.paths;
  const found = await discover(named, files, settings, isReport(catalogue));
  keepAll(setup, found.reports);
  const all: Plan = {
    ...found,
    named: new Set([...namedFiles(setup, named), ...found.matched]),
    filters: [],
    isWhole: wholeIn(setup, named),
    mayBeEmpty: listed?.length === 0,
  };
  return withBaseline(setup, withShard(setup, withChanges(setup, all)));
}

/** No answer takes the place of what this run reads. */
function keepAll({ world: { files }, choices, settings }: Setup, reports: readonly string[]): void {
  const lists = [choices.baseline, choices.filesFrom].flatMap((name) => (name ? path.resolve(files.folder, name) : []));
  keepRead(
    files,
    choices.outputs.map(({ file }) => file),
    [...reports, ...lists, ...settings.filesRead],
  );
}

/**
 * Reports belong together under their settings, or in the working folder: all are checked where a folder that was named
 * holds it.
 */
function wholeIn({ world: { files }, settings }: Setup, named: readonly string[]): Plan["isWhole"] {
  const folders = named
    .map((name) => path.resolve(files.folder, name))
    .filter((at) => kindSeen(files, at) === "folder");
  return (at) => {
    const applies = settings.at(path.dirname(at));
    const home = settings.folders.includes(applies) ? applies.folder : files.folder;
    return folders.some((folder) => isWithin(folder, home));
  };
}

/** The names in a file, a line each, or each ended by a zero byte as `git diff -z` does; "-" is standard input. */
async function listIn(file: string, files: Files): Promise<readonly string[]> {
  const text = new TextDecoder().decode(file === "-" ? await files.input() : readList(file, files));
  const ends = text.includes("\0") ? /\0/ : /\r?\n/;
  return text.split(ends).filter((name) => name.trim() !== "");
}

function readList(file: string, files: Files): Uint8Array {
  try {
    return files.read(path.resolve(files.folder, file));
  } catch (error) {
    if (!isFileError(error)) throw error;
    throw new UsageError(`The list ${file} could not be read. ${error.message}`);
  }
}

/** Only what has changed; all of it is read where some rules hold reports against each other. */
function withChanges(setup: Setup, plan: Plan): Plan {
  const { world, choices, catalogue } = setup;
  if (choices.changed === undefined) return plan;
  const changes = readChanges(world.git, world.files.folder, choices.changed);
  const real = (at: string): string => world.files.real(at);
  const needsAll = catalogue.rules.some(({ on }) => on === "repository");
  const find = finderBefore(setup);
  const filter: Filter = (outcome, at) => changes.only(outcome, real(at), (text) => find(at, text));
  return {
    ...plan,
    reports: needsAll ? plan.reports : plan.reports.filter((at) => changes.has(real(at))),
    unread: plan.unread.filter(({ because }) => because === "failed"),
    filters: [...plan.filters, filter],
    mayFix: filter,
    mayBeEmpty: true,
  };
}

function withShard({ world: { files }, choices: { shard: choice }, given }: Setup, plan: Plan): Plan {
  if (!choice) return plan;
  const flags = ["council", "kind", "rule"].flatMap((flag) => given.values(flag).map((value) => `--${flag}=${value}`));
  const shard = shardOf(plan.reports, choice, (at) => files.size(at), files.folder, flags);
  return { ...plan, reports: shard.reports, shard, mayBeEmpty: plan.reports.length > 0 };
}

function withBaseline(setup: Setup, plan: Plan): Plan {
  const { choices, world } = setup;
  if (choices.baseline === undefined) return plan;
  const known = readBaseline(world.files, choices.baseline);
  const { baseline, filter } = openBaseline(setup, plan.reports, known);
  const before = openBaseline(setup, plan.reports, known);
  return {
    ...plan,
    filters: [filter, ...plan.filters],
    // What was found before is matched by itself: what is found afterwards is matched anew.
    mayFix: (outcome, at) => {
      const left = before.filter(outcome, at);
      return plan.mayFix ? plan.mayFix(left, at) : left;
    },
    summary: () => ({ baseline: baseline.summary() }),
  };
}

/** A baseline over these reports, and the filter that holds outcomes against it. */
export function openBaseline(
  { world, choices, today }: Setup,
  reports: readonly string[],
  known: ConstructorParameters<typeof Baseline>[0],
): { readonly baseline: Baseline; readonly filter: (outcome: FileOutcome, at: string) => FileOutcome } {
  const folder = path.dirname(path.resolve(world.files.folder, choices.baseline ?? ""));
  const checked = new Set(reports.map((at) => from(folder, at)));
  const exists = (file: string): boolean => mayStand(world.files, path.resolve(folder, file));
  const baseline = new Baseline(known, { isChecked: (file) => checked.has(file), exists }, today);
  return { baseline, filter: (outcome, at) => baseline.apply(outcome, from(folder, at)) };
}

/** What may not be looked at is not gone. */
function mayStand(files: Files, at: string): boolean {
  try {
    return files.kind(at) !== undefined;
  } catch (error) {
    if (!isFileError(error)) throw error;
    return true;
  }
}
