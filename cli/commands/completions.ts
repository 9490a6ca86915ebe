import { kinds } from "../../core/report/meta.ts";
import { suggestion } from "../../core/report/nearest.ts";
import { severities } from "../../core/rule/finding.ts";
import type { Arguments } from "../arguments.ts";
import { bashScript } from "../completions/bash.ts";
import { fishScript } from "../completions/fish.ts";
import { zshScript } from "../completions/zsh.ts";
import { commands } from "../options.ts";
import { catalogueOf, type ExitCode, UsageError, type World } from "../world.ts";

const scripts = { bash: bashScript, zsh: zshScript, fish: fishScript } as const;

/** `evenhand completions SHELL`: a script that completes this version's commands, flags, councils, kinds and rules. */
export async function completions(world: World, given: Arguments): Promise<ExitCode> {
  const [shell = ""] = given.words;
  const names = Object.keys(scripts);
  if (!Object.hasOwn(scripts, shell))
    throw new UsageError(
      `Say for which shell: evenhand completions ${names.join("|")}.${shell === "" ? "" : suggestion(shell, names)}`,
    );
  const { packs, rules } = await catalogueOf(world);
  const ids = rules.map(({ id }) => id);
  const known = { COUNCIL: packs.map(({ id }) => id), KIND: kinds, RULE: ids, ID: ids, LEVEL: [...severities, "off"] };
  world.out.write(scripts[shell as keyof typeof scripts](commands, known));
  return 0;
}
