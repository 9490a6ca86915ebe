import type { Clause, Protocol } from "../../core/protocol/protocol.ts";
import type { Arguments } from "../arguments.ts";
import { wrap } from "../reporters/wrap.ts";
import { SettingsReader } from "../settings.ts";
import { catalogueOf, type ExitCode, type World, widthOf } from "../world.ts";
import { councilOf, tellBroken } from "./council.ts";

/** `evenhand clauses`: a protocol's clauses, and the rules that keep watch over each or why none can. */
export async function listClauses(world: World, given: Arguments): Promise<ExitCode> {
  const settings = new SettingsReader(world.files, await catalogueOf(world));
  const wanted = councilOf(given.value("council"), settings, world);
  const packs = settings.packs.filter(({ id, clauses }) => (wanted ? id === wanted : clauses.length > 0));
  for (const pack of packs) writePack(world, pack);
  return tellBroken(settings, world) ? 2 : 0;
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
