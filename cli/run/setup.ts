import * as path from "node:path";
import { formatOf } from "../../core/formats/format.ts";
import { localDay } from "../../core/report/dates.ts";
import { createChecker } from "../../core/run/checker.ts";
import type { Arguments } from "../arguments.ts";
import { type CheckChoices, readChoices } from "../commands/choices.ts";
import { SettingsReader } from "../settings.ts";
import { type Catalogue, catalogueOf, type World } from "../world.ts";
import { Examiner } from "./examiner.ts";
import type { Filter } from "./plan.ts";

/** What a command line that checks reports works on. */
export interface Setup {
  readonly world: World;
  readonly given: Arguments;
  readonly catalogue: Catalogue;
  readonly settings: SettingsReader;
  readonly choices: CheckChoices;
  /** The day of the check, as 2026-11-24. */
  readonly today: string;
}

/** Reads the flags and loads the catalogue. */
export async function setUp(world: World, given: Arguments): Promise<Setup> {
  const catalogue = await catalogueOf(world);
  const settings = new SettingsReader(world.files, catalogue);
  const choices = readChoices(given, catalogue, settings, world.files);
  return { world, given, catalogue, settings, choices, today: localDay(world.now?.() ?? new Date()) };
}

/** An examiner for these settings; what is wrong in those that have been read before is not told with a report. */
export async function examinerFor(
  { world, catalogue, settings, choices, today }: Setup,
  mayFix?: Filter,
): Promise<Examiner> {
  const diff = choices.fix === "show" ? (await import("../reporters/diff.ts")).unifiedDiff : undefined;
  const checker = createChecker(catalogue);
  return new Examiner(world, choices, settings, checker, today, diff, mayFix);
}

/** Does a format read a file of this name? */
export const isReport =
  ({ formats }: Catalogue) =>
  (at: string): boolean =>
    formatOf(formats, at) !== undefined;

/** Reads the settings of a report's folder, so that they are among those that the checker is made with. */
export const readSettingsOf = ({ settings }: Setup, report: string): unknown => settings.at(path.dirname(report));
