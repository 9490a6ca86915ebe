import * as path from "node:path";
import { Baseline } from "../baseline/baseline.ts";
import { readBaseline } from "../baseline/baselineFile.ts";
import { discover } from "../discover.ts";
import type { FileOutcome, Unread } from "../outcome.ts";
import { from } from "../paths.ts";
import type { Totals } from "../reporters/reporter.ts";
import { isReport, readSettingsOf, type Setup } from "./setup.ts";
import type { Shard } from "./shard.ts";

/** What to examine, and what to tell of it. */
export interface Plan {
  /** Whole paths, in the order in which they are told. */
  readonly reports: readonly string[];
  readonly unread: readonly Unread[];
  /** What to read in place of the one report. */
  readonly input?: Uint8Array;
  /** Each takes from an outcome what is not to be told; `undefined` where nothing is left to tell of the report. */
  readonly filters: readonly Filter[];
  /** That there is nothing to check is no mistake. */
  readonly mayBeEmpty: boolean;
  readonly shard?: Shard;
  /** What is known at the end. */
  readonly summary?: () => Partial<Totals>;
}

type Filter = (outcome: FileOutcome, at: string) => FileOutcome | undefined;

/** Finds what a command line of `check` is about. */
export async function planOf(setup: Setup): Promise<Plan> {
  const { world, choices, settings, catalogue } = setup;
  if (choices.stdin !== undefined) {
    readSettingsOf(setup, choices.stdin);
    const input = await world.files.input();
    return withBaseline(setup, { reports: [choices.stdin], unread: [], filters: [], mayBeEmpty: false, input });
  }
  const found = await discover(choices.paths, world.files, settings, isReport(catalogue));
  return withBaseline(setup, { ...found, filters: [], mayBeEmpty: false });
}

function withBaseline(setup: Setup, plan: Plan): Plan {
  const { choices, world } = setup;
  if (choices.baseline === undefined) return plan;
  const { baseline, filter } = openBaseline(setup, plan.reports, readBaseline(world.files, choices.baseline));
  return { ...plan, filters: [filter, ...plan.filters], summary: () => ({ baseline: baseline.summary() }) };
}

/** A baseline over these reports, and the filter that holds outcomes against it. */
export function openBaseline(
  { world, choices, today }: Setup,
  reports: readonly string[],
  known: ConstructorParameters<typeof Baseline>[0],
): { readonly baseline: Baseline; readonly filter: (outcome: FileOutcome, at: string) => FileOutcome } {
  const folder = path.dirname(path.resolve(world.files.folder, choices.baseline ?? ""));
  const checked = new Set(reports.map((at) => from(folder, at)));
  const exists = (file: string): boolean => world.files.kind(path.resolve(folder, file)) !== undefined;
  const baseline = new Baseline(known, { isChecked: (file) => checked.has(file), exists }, today);
  return { baseline, filter: (outcome, at) => baseline.apply(outcome, from(folder, at)) };
}
