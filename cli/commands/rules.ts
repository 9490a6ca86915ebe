import { families } from "../../core/rule/families.ts";
import { wrap } from "../reporters/wrap.ts";
import { type ExitCode, type World, widthOf } from "../world.ts";
import { tellBroken } from "./council.ts";
import { rulesHere } from "./rulesHere.ts";

/** `evenhand rules`: every rule with its severity and what it finds, by family; the council's own at the end. */
export async function listRules(world: World): Promise<ExitCode> {
  const { rules, settings } = await rulesHere(world);
  const longest = Math.max(...rules.map(({ id }) => id.length));
  const gap = longest + 14;
  for (const family of families) {
    const own = rules.filter((rule) => rule.family === family);
    if (own.length === 0) continue;
    world.out.write(`${family}\n`);
    for (const { id, severity, offByDefault, summary } of own) {
      const lead = `  ${id.padEnd(longest + 2)}${(offByDefault ? "off" : severity).padEnd(10)}`;
      const lines = wrap(summary, Math.max(widthOf(world.out) - gap, 20));
      world.out.write(`${lines.map((line, index) => (index === 0 ? lead : " ".repeat(gap)) + line).join("\n")}\n`);
    }
    world.out.write("\n");
  }
  world.out.write("“evenhand explain RULE” says more of each.\n");
  return tellBroken(settings, world) ? 2 : 0;
}
