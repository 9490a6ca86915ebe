import { families } from "../../core/rule/families.ts";
import { wrap } from "../reporters/wrap.ts";
import { catalogueOf, type ExitCode, type World, widthOf } from "../world.ts";

/** `evenhand rules`: every rule with its severity and what it finds, by family. */
export async function listRules(world: World): Promise<ExitCode> {
  const { rules } = await catalogueOf(world);
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
  return 0;
}
