import { discover } from "../discover.ts";
import type { FileOutcome, Unread } from "../outcome.ts";
import { display } from "../paths.ts";
import { Progress } from "../progress.ts";
import type { ExitCode } from "../world.ts";
import { isExamined } from "./examiner.ts";
import { comparedWith, inOrder } from "./results.ts";
import { examinerFor, isReport, type Setup, setUp } from "./setup.ts";

export { type Setup, setUp };

/**
 * Checks the reports that the command line names and hands on what came of each, for a command that counts. What could
 * not be read and what is wrong in settings goes to standard error, and makes the exit code 2.
 */
export async function countAll(setup: Setup, each: (outcome: FileOutcome) => void): Promise<ExitCode> {
  const { world, choices, settings, catalogue } = setup;
  const { reports, unread } = await discover(choices.paths, world.files, settings, isReport(catalogue));
  const failed: Pick<Unread, "path" | "reason">[] = unread.filter(({ because }) => because === "failed");
  const examiner = await examinerFor(setup);
  const progress = new Progress(world.err, reports.length);
  let begun = 0;
  let faults = 0;
  const examine: Parameters<typeof comparedWith>[2] = (at, compared) => {
    progress.tell(begun);
    if (begun++ === 1) world.manyReports?.();
    return examiner.examine(at, undefined, compared);
  };
  for await (const { at, result } of comparedWith(
    setup,
    inOrder(reports, 1, examine, () => false),
    examine,
    () => false,
  )) {
    if (isExamined(result)) {
      faults += result.outcome.entry.faults.length;
      each(result.outcome);
    } else failed.push({ path: display(at, world.files.folder), reason: result.reason });
  }
  progress.clear();
  for (const { path, reason } of failed) world.err.write(`Not counted: ${path}: ${reason}\n`);
  for (const { path, problems } of settings.outcomes)
    for (const { message } of problems) world.err.write(`${path}: ${message}\n`);
  if (faults > 0) world.err.write("A rule failed, so its findings are not counted; “evenhand check” says which.\n");
  return failed.length + settings.outcomes.length + faults > 0 ? 2 : 0;
}
