import { amount } from "../../core/report/amount.ts";
import { type Review, unticked } from "../../core/review/review.ts";
import type { Arguments } from "../arguments.ts";
import { discover } from "../discover.ts";
import { isFileError } from "../files.ts";
import { display } from "../paths.ts";
import { plainName } from "../reporters/wrap.ts";
import { isReport, type Setup } from "../run/setup.ts";
import { type ExitCode, UsageError, type World } from "../world.ts";
import { tellBroken } from "./council.ts";
import { readOne, reviewOf, tellTicks } from "./readReview.ts";

/** That nobody can tick anything of a report, for want of a protocol with clauses, is no sign-off. */
export const tellNothingToTick = ({ err }: Pick<World, "err">, { path, protocol }: Review): void => {
  err.write(
    `${plainName(path)}: there is nothing to tick: ${protocol.id === "generic" ? "no council is named" : `the pack “${protocol.id}” has no clauses`}. “council:” in the report or in evenhand.yml says whose protocol applies.\n`,
  );
};

/** `evenhand review --require-ticks` of several reports: which clauses of each are not ticked yet, and no sheet. */
export async function requireTicks(setup: Setup, given: Arguments): Promise<ExitCode> {
  if (!given.has("require-ticks"))
    throw new UsageError(
      "A sheet is of one report: evenhand review REPORT. Of several, --require-ticks says what is not ticked yet.",
    );
  const other = ["format", "output", "tick", "untick", "by", "note"].find((flag) => given.has(flag));
  if (other) throw new UsageError(`--${other} goes with one report: evenhand review REPORT --${other}.`);
  const { world, settings, catalogue } = setup;
  const { reports, unread } = await discover(given.words, world.files, settings, isReport(catalogue));
  if (reports.length > 1) world.longRun?.();
  let waiting = 0;
  let without = 0;
  let failed = unread.some(({ because }) => because === "failed");
  for (const { path, reason } of unread) world.err.write(`${plainName(path)}: ${reason}\n`);
  for (const at of reports) {
    try {
      const { sheet, ticks, failed: broken } = reviewOf(setup, at, readOne(setup, at));
      const open = unticked(sheet).map(({ id }) => id);
      if (open.length > 0) world.out.write(`${plainName(sheet.path)}: not ticked yet: ${open.join(", ")}\n`);
      if (sheet.clauses.length === 0) tellNothingToTick(world, sheet);
      waiting += open.length > 0 ? 1 : 0;
      without += sheet.clauses.length === 0 ? 1 : 0;
      await tellTicks(world, at, ticks);
      failed ||= broken;
    } catch (error) {
      if (!isFileError(error)) throw error;
      world.err.write(`${plainName(display(at, world.files.folder))}: ${error.message}\n`);
      failed = true;
    }
  }
  const settingsBroken = tellBroken(settings, world);
  if (reports.length === 0)
    world.err.write("No reports were found there. Name a file, or a folder that holds reports.\n");
  else {
    const ticked = waiting > 0 ? `${waiting} waiting for ticks` : without < reports.length ? "all ticked" : undefined;
    const none = without > 0 ? `${without} without clauses to tick` : undefined;
    world.out.write(`${[amount(reports.length, "report"), none, ticked].filter((one) => one).join(", ")}.\n`);
  }
  if (failed || settingsBroken || reports.length === 0) return 2;
  return waiting > 0 ? 1 : 0;
}
