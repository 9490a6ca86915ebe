import { compileOwnRule } from "../../core/protocol/compileOwnRule.ts";
import type { Protocol } from "../../core/protocol/protocol.ts";
import type { Rule } from "../../core/rule/rule.ts";
import { SettingsReader } from "../settings.ts";
import { catalogueOf, type World } from "../world.ts";

/** The rules that hold in the working folder: Evenhand's, and those of its settings and of the packs that they name. */
export async function rulesHere(world: World): Promise<{
  readonly rules: readonly Rule[];
  readonly packs: readonly Protocol[];
  readonly settings: SettingsReader;
}> {
  const catalogue = await catalogueOf(world);
  const settings = new SettingsReader(world.files, catalogue);
  const here = settings.at(world.files.folder).settings;
  const { packs } = settings;
  const own = [...packs, here].flatMap(({ ownRules }) => ownRules);
  return { rules: [...catalogue.rules, ...own.map(compileOwnRule)], packs, settings };
}
