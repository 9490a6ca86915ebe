import * as path from "node:path";
import { version } from "../../package.json";
import { isFileError } from "../files.ts";
import { counts } from "../outcome.ts";
import { OutputFile } from "../outputFile.ts";
import type { ToldRun } from "../reporters/entries.ts";
import type { Laid, Reporter } from "../reporters/reporter.ts";
import { wholeRunReporter } from "../reporters/wholeRun.ts";
import { placesFor } from "../repository.ts";
import { type Catalogue, colours, type World, widthOf } from "../world.ts";
import type { CheckChoices, Output } from "./choices.ts";

export interface OpenReport {
  readonly reporter: Reporter;
  /** Finishes the files; says of each that could not be written why. */
  readonly close: () => readonly string[];
}

/**
 * The reporters that were asked for as one, and what finishes their files: each is written at the end, whole or not at
 * all.
 */
export async function openReport(world: World, catalogue: Catalogue, choices: CheckChoices): Promise<OpenReport> {
  const opened: Reporter[] = [];
  const files: OutputFile[] = [];
  for (const output of choices.outputs) {
    const file = output.file === undefined ? undefined : new OutputFile(world.files, output.file);
    if (file) files.push(file);
    const screen = choices.fix === "pass on" ? world.err : world.out;
    const write = (text: Laid): unknown => (file ? file.write(text) : screen.write(text));
    opened.push(await reporterFor(world, catalogue, choices, output, write));
  }
  const close = () =>
    files.flatMap((file) => {
      const failure = file.close();
      return failure ? `The answer could not be written to ${file.name}: ${failure.message}` : [];
    });
  const [first] = opened;
  return { reporter: opened.length === 1 && first ? first : together(opened), close };
}

const together = (reporters: readonly Reporter[]): Reporter => ({
  ...piecesOf(reporters),
  settings: (outcomes) => {
    for (const one of reporters) one.settings(outcomes);
  },
  file: (outcome) => {
    for (const one of reporters) one.file(outcome);
  },
  end: (totals) => {
    for (const one of reporters) one.end(totals);
  },
});

/** The pieces of all of them, where each has a piece of its own. */
function piecesOf(reporters: readonly Reporter[]): Pick<Reporter, "pieces"> {
  const all = reporters.flatMap(({ pieces }) => pieces ?? []);
  if (all.length < reporters.length) return {};
  return {
    pieces: {
      style: all.map(({ style }) => style).join(" "),
      make: (outcome) => all.flatMap(({ make }) => make(outcome)),
      take: (texts, sums) => {
        for (const [index, { take }] of all.entries()) take(texts.slice(index, index + 1), sums);
      },
    },
  };
}

/** Each format is loaded when it is asked for. */
async function reporterFor(
  world: World,
  { rules, packs }: Catalogue,
  choices: CheckChoices,
  { format, file }: Output,
  write: (text: Laid) => unknown,
): Promise<Reporter> {
  const whole = (piecesOfRun: (run: ToldRun) => Iterable<string>): Reporter => wholeRunReporter(write, piecesOfRun);
  switch (format) {
    case "text":
      return textReporter(world, choices, file, write);
    case "json":
      return (await import("../reporters/json.ts")).jsonReporter(write);
    case "sarif": {
      const { sarifText } = await import("../reporters/sarif.ts");
      return whole((run) => sarifText(run, { version, rules, packs, placeOf: placesFor(world) }));
    }
    case "github": {
      const [{ githubText, githubSummary }, { renamed }] = await Promise.all([
        import("../reporters/github.ts"),
        import("../reporters/notes.ts"),
      ]);
      const page = world.env?.GITHUB_STEP_SUMMARY;
      return whole((told) => {
        const run = renamed(told, placesFor(world));
        if (page) appendSummary(world, page, githubSummary(run));
        return githubText(run);
      });
    }
    case "gitlab": {
      const { gitlabText } = await import("../reporters/gitlab.ts");
      return whole((run) => gitlabText(run, placesFor(world)));
    }
    case "junit": {
      const { junitText } = await import("../reporters/junit.ts");
      const { failOn, maxWarnings } = choices;
      return whole((run) => {
        const tooMany = run.summary.warning > (maxWarnings ?? Number.POSITIVE_INFINITY);
        return junitText(run, (severity) => counts(severity, failOn) || (tooMany && severity === "warning"));
      });
    }
    case "html":
      return whole((await import("../reporters/html.ts")).htmlText);
    case "checkstyle":
      return whole((await import("../reporters/checkstyle.ts")).checkstyleText);
  }
}

/** The annotations are told even where the job's summary cannot be. */
function appendSummary({ files, err }: World, page: string, text: string): void {
  try {
    files.append(path.resolve(files.folder, page), new TextEncoder().encode(text));
  } catch (error) {
    if (!isFileError(error)) throw error;
    err.write(`The summary of the job could not be written to ${page}: ${error.message}\n`);
  }
}

async function textReporter(
  world: World,
  choices: CheckChoices,
  file: string | undefined,
  write: (text: Laid) => unknown,
): Promise<Reporter> {
  const [{ textReporter: text }, { default: picocolors }] = await Promise.all([
    import("../reporters/text.ts"),
    import("picocolors"),
  ]);
  const diffs = choices.fix === "show";
  const own = choices.fix === "pass on" ? world.err : world.out;
  const screen = diffs ? world.err : file === undefined ? own : { write };
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
