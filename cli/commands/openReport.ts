import * as path from "node:path";
import type { Reporter } from "../reporters/reporter.ts";
import { colours, type World, widthOf } from "../world.ts";
import type { CheckChoices } from "./choices.ts";

/** The reporter that was asked for, and what finishes its output: a file is written at the end, whole or not at all. */
export async function openReport(
  world: World,
  choices: CheckChoices,
): Promise<{ readonly reporter: Reporter; readonly close: () => void }> {
  const { output } = choices;
  if (output === undefined)
    return { reporter: await reporterFor(world, choices, (text) => world.out.write(text)), close: () => {} };
  const parts: string[] = [];
  const reporter = await reporterFor(world, choices, (text) => parts.push(text));
  const at = path.resolve(world.files.folder, output);
  return { reporter, close: () => world.files.write(at, new TextEncoder().encode(parts.join(""))) };
}

async function reporterFor(world: World, choices: CheckChoices, write: (text: string) => void): Promise<Reporter> {
  if (choices.format === "json") return (await import("../reporters/json.ts")).jsonReporter(write);
  const [{ textReporter }, { default: picocolors }] = await Promise.all([
    import("../reporters/text.ts"),
    import("picocolors"),
  ]);
  const diffs = choices.fix === "show";
  const screen = diffs ? world.err : choices.output === undefined ? world.out : { write };
  const style = {
    width: widthOf(screen),
    colours: picocolors.createColors(colours(choices.colour, screen, world.env)),
    failOn: choices.failOn,
    quiet: choices.quiet,
  };
  if (!diffs) return textReporter(write, style);
  const { diffReporter } = await import("../reporters/diff.ts");
  return diffReporter(write, (text) => world.err.write(text), style);
}
