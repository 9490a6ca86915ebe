import * as path from "node:path";
import { isPackFile } from "../../core/protocol/protocol.ts";
import { tellProblems } from "../outcome.ts";
import type { SettingsReader } from "../settings.ts";
import { UsageError, type World } from "../world.ts";
import { knownCouncil } from "./choices.ts";

/**
 * The id of the council on the command line, else of the one in the settings here; throws `UsageError` for an unknown
 * name.
 */
export function councilOf(named: string | undefined, settings: SettingsReader, { files }: World): string | undefined {
  if (named === undefined) return settings.at(files.folder).settings.council;
  if (!isPackFile(named)) return knownCouncil(named, settings.packs);
  const id = settings.ownPack(path.resolve(files.folder, named))?.id;
  if (id === undefined)
    throw new UsageError(`${named}: ${settings.outcomes[0]?.problems[0]?.message ?? "It is not a pack."}`);
  return id;
}

/** Tells what is wrong in the settings and packs that were read; `true` where anything is. */
export function tellBroken({ outcomes }: SettingsReader, world: World): boolean {
  tellProblems(outcomes, world);
  return outcomes.length > 0;
}
