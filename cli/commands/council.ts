import * as path from "node:path";
import { isPackFile, type Protocol } from "../../core/protocol/protocol.ts";
import { isBroken, tellProblems } from "../outcome.ts";
import type { SettingsReader } from "../settings.ts";
import { UsageError, type World } from "../world.ts";
import { knownCouncil } from "./choices.ts";

/**
 * The pack that the command line names, else the one that the settings here name; throws `UsageError` for an unknown
 * name.
 */
export function packHere(named: string | undefined, settings: SettingsReader, { files }: World): Protocol | undefined {
  if (named === undefined) {
    const { council, pack } = settings.at(files.folder).settings;
    return pack ?? settings.packs.find(({ id }) => id === council);
  }
  if (!isPackFile(named)) return settings.packNamed(named, files.folder) ?? knownCouncil(named, settings.packs);
  const pack = settings.packGiven(path.resolve(files.folder, named));
  if (pack === undefined)
    throw new UsageError(`${named}: ${settings.outcomes[0]?.problems[0]?.message ?? "It is not a pack."}`);
  return pack;
}

/** Tells what is wrong in the settings and packs that were read; `true` where there is an error among it. */
export function tellBroken({ outcomes }: SettingsReader, world: World): boolean {
  tellProblems(outcomes, world);
  return isBroken(outcomes);
}
