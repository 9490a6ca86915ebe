import { type FileOutcome, tellProblems } from "../outcome.ts";
import { partialWords } from "../reporters/notes.ts";
import type { Reporter } from "../reporters/reporter.ts";
import { plainName } from "../reporters/wrap.ts";
import type { ExitCode } from "../world.ts";
import { planOf } from "./plan.ts";
import { runPlan } from "./run.ts";
import type { Setup } from "./setup.ts";

/**
 * Checks the reports that the command line names and hands on what came of each, for a command that counts. What could
 * not be read and what is wrong in settings goes to standard error, and makes the exit code 2.
 */
export async function countAll(setup: Setup, each: (outcome: FileOutcome) => void): Promise<ExitCode> {
  const { err } = setup.world;
  let faults = 0;
  const reporter: Reporter = {
    settings: (outcomes) => tellProblems(outcomes, setup.world),
    file: (outcome) => {
      faults += outcome.entry.faults.length;
      each(outcome);
    },
    end: ({ unread, partial, files }) => {
      for (const { path, reason, because } of unread)
        if (because !== "format") err.write(`Not counted: ${plainName(path)}: ${reason}\n`);
      if (partial) err.write(`${partialWords({ summary: { files }, partial })}\n`);
      if (faults > 0) err.write("A rule failed, so its findings are not counted; “evenhand check” says which.\n");
    },
  };
  const tally = await runPlan(setup, await planOf(setup), reporter);
  return tally.exitCode({ failOn: "never", maxWarnings: undefined });
}
