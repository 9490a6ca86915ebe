import * as path from "node:path";
import { version } from "../../package.json";
import type { RunEntry } from "../reporters/entries.ts";
import type { Reporter } from "../reporters/reporter.ts";
import { wholeRunReporter } from "../reporters/wholeRun.ts";
import { type Catalogue, colours, type World, widthOf } from "../world.ts";
import type { CheckChoices, Output } from "./choices.ts";

/** The reporters that were asked for as one, and what finishes their files: each is written at the end, whole or not at all. */
export async function openReport(
  world: World,
  catalogue: Catalogue,
  choices: CheckChoices,
): Promise<{ readonly reporter: Reporter; readonly close: () => void }> {
  const opened: Reporter[] = [];
  const files: { readonly at: string; readonly parts: readonly string[] }[] = [];
  for (const output of choices.outputs) {
    const parts: string[] = [];
    const write =
      output.file === undefined ? (text: string) => world.out.write(text) : (text: string) => parts.push(text);
    if (output.file !== undefined) files.push({ at: path.resolve(world.files.folder, output.file), parts });
    opened.push(await reporterFor(world, catalogue, choices, output, write));
  }
  const close = () => {
    for (const { at, parts } of files) world.files.write(at, new TextEncoder().encode(parts.join("")));
  };
  const [first] = opened;
  return { reporter: opened.length === 1 && first ? first : together(opened), close };
}

const together = (reporters: readonly Reporter[]): Reporter => ({
  settings: (outcomes) => {
    for (const one of reporters) one.settings(outcomes);
  },
  file: async (outcome) => {
    for (const one of reporters) await one.file(outcome);
  },
  end: (totals) => {
    for (const one of reporters) one.end(totals);
  },
});

/** Each format is loaded when it is asked for. */
async function reporterFor(
  world: World,
  { rules, packs }: Catalogue,
  choices: CheckChoices,
  { format, file }: Output,
  write: (text: string) => void,
): Promise<Reporter> {
  const whole = (textOf: (run: RunEntry) => string): Reporter => wholeRunReporter(write, textOf);
  switch (format) {
    case "text":
      return textReporter(world, choices, file, write);
    case "json":
      return whole((await import("../reporters/json.ts")).jsonText);
    case "sarif": {
      const { sarifText } = await import("../reporters/sarif.ts");
      return whole((run) => sarifText(run, { version, rules, packs }));
    }
    case "github": {
      const { githubText, githubSummary } = await import("../reporters/github.ts");
      const page = world.env?.GITHUB_STEP_SUMMARY;
      return whole((run) => {
        if (page)
          world.files.append(path.resolve(world.files.folder, page), new TextEncoder().encode(githubSummary(run)));
        return githubText(run);
      });
    }
    case "gitlab":
      return whole((await import("../reporters/gitlab.ts")).gitlabText);
    case "junit":
      return whole((await import("../reporters/junit.ts")).junitText);
    case "html":
      return whole((await import("../reporters/html.ts")).htmlText);
    case "checkstyle":
      return whole((await import("../reporters/checkstyle.ts")).checkstyleText);
  }
}

async function textReporter(
  world: World,
  choices: CheckChoices,
  file: string | undefined,
  write: (text: string) => void,
): Promise<Reporter> {
  const [{ textReporter: text }, { default: picocolors }] = await Promise.all([
    import("../reporters/text.ts"),
    import("picocolors"),
  ]);
  const diffs = choices.fix === "show";
  const screen = diffs ? world.err : file === undefined ? world.out : { write };
  const style = {
    width: widthOf(screen),
    colours: picocolors.createColors(colours(choices.colour, screen, world.env)),
    failOn: choices.failOn,
    quiet: choices.quiet,
  };
  if (!diffs) return text(write, style);
  const { diffReporter } = await import("../reporters/diff.ts");
  return diffReporter(write, (told) => world.err.write(told), style);
}
