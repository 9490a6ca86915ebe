import * as path from "node:path";
import { type Clause, isPackFile, type Protocol } from "../../core/protocol/protocol.ts";
import type { Arguments } from "../arguments.ts";
import { wrap } from "../reporters/wrap.ts";
import { SettingsReader } from "../settings.ts";
import { catalogueOf, type ExitCode, UsageError, type World, widthOf } from "../world.ts";
import { knownCouncil } from "./choices.ts";

/** `evenhand clauses`: a protocol's clauses, and the rules that keep watch over each or why none can. */
export async function listClauses(world: World, given: Arguments): Promise<ExitCode> {
  const settings = new SettingsReader(world.files, await catalogueOf(world));
  const wanted = councilOf(given.value("council"), settings, world);
  const packs = settings.packs.filter(({ id, clauses }) => (wanted ? id === wanted : clauses.length > 0));
  for (const pack of packs) writePack(world, pack);
  for (const { path: file, problems } of settings.outcomes) {
    for (const { message } of problems) world.err.write(`${file}: ${message}\n`);
  }
  return settings.outcomes.length > 0 ? 2 : 0;
}

/** The council on the command line, else that of the settings here; without either, every council is listed. */
function councilOf(named: string | undefined, settings: SettingsReader, { files }: World): string | undefined {
  if (named === undefined) return settings.at(files.folder).settings.council;
  if (!isPackFile(named)) return knownCouncil(named, settings.packs);
  const id = settings.ownPack(path.resolve(files.folder, named))?.id;
  if (id === undefined)
    throw new UsageError(`${named}: ${settings.outcomes[0]?.problems[0]?.message ?? "It is not a pack."}`);
  return id;
}

function writePack({ out }: World, { council, title, clauses, escalation }: Protocol): void {
  const width = widthOf(out);
  out.write(`${wrap(`${council}: ${title}`, width).join("\n")}\n\n`);
  if (clauses.length === 0) out.write("This pack has no clauses of its own.\n\n");
  for (const clause of clauses) out.write(`${clauseLines(clause, width).join("\n")}\n\n`);
  out.write(`${wrap(escalation, width).join("\n")}\n`);
}

function clauseLines({ id, aliases, requirement, rules, manual }: Clause, width: number): readonly string[] {
  const indent = " ".repeat(10);
  const inner = Math.max(width - indent.length, 20);
  const also = aliases.length > 0 ? ` (also ${aliases.join(", ")})` : "";
  const lines = [
    ...wrap(requirement + also, inner),
    ...(rules.length > 0 ? wrap(`Rules: ${rules.join(", ")}.`, inner) : []),
    ...(manual ? wrap(`For a person to judge: ${manual}`, inner) : []),
  ];
  return lines.map((line, index) => (index === 0 ? `  ${id.padEnd(8)}` : indent) + line);
}
