import { decode } from "../../core/formats/decode.ts";
import type { Protocol } from "../../core/protocol/protocol.ts";
import type { Review } from "../../core/review/review.ts";
import { reviewReport } from "../../core/review/reviewReport.ts";
import { noTicks, readTicks, type Ticks, ticksPath } from "../../core/review/ticks.ts";
import { createChecker } from "../../core/run/checker.ts";
import { roleFinder } from "../../core/run/outline.ts";
import { readClearances, readOptions } from "../../rules/readings.ts";
import { FileError, type Files } from "../files.ts";
import type { Read } from "../fix.ts";
import { display } from "../paths.ts";
import { plainName } from "../reporters/wrap.ts";
import { formatAt, readReport } from "../run/readReport.ts";
import { readSettingsOf, type Setup } from "../run/setup.ts";
import type { World } from "../world.ts";

/** Reads and checks one report; throws a `FileError` where it cannot be read. */
export function readOne(setup: Setup, at: string): Read {
  const { world, catalogue, settings, choices, today } = setup;
  readSettingsOf(setup, at);
  const checker = createChecker(catalogue);
  if (world.files.kind(at) === "folder") throw new FileError("This is a folder. Name a report in it.");
  const { overrides } = choices;
  return readReport(at, formatAt(at, checker), world.files.read(at), { checker, settings, overrides, today });
}

/** The review of a report that was read, with the ticks that stand beside it. */
export function reviewOf(setup: Setup, at: string, { report, effective, result }: Read): Reviewed {
  const { world, catalogue, today } = setup;
  const { protocol } = effective;
  const ticks = ticksOf(world.files, at, protocol, today);
  const sheet = reviewReport({
    path: display(at, world.files.folder),
    report,
    effective,
    result,
    rules: catalogue.rules,
    options: readOptions(report, roleFinder(protocol)),
    clearance: readClearances(report, roleFinder(protocol)),
    ticks,
    today,
  });
  return { sheet, ticks, failed: ticks.problems.length + result.faults.length > 0 };
}

export interface Reviewed {
  readonly sheet: Review;
  readonly ticks: Ticks;
  /** The ticks could not all be read, or a rule failed. */
  readonly failed: boolean;
}

function ticksOf(files: Files, at: string, protocol: Protocol, today: string): Ticks {
  const file = ticksPath(at);
  return files.kind(file) === undefined ? noTicks : readTicks(decode(files.read(file)).text, protocol, today);
}

/** What is wrong in the file of ticks, with its line. */
export async function tellTicks({ files, err }: World, at: string, { problems }: Ticks): Promise<void> {
  if (problems.length === 0) return;
  const { Lines } = await import("../../core/report/lines.ts");
  const file = ticksPath(at);
  const lines = new Lines(decode(files.read(file)).text);
  for (const { span, message } of problems)
    err.write(`${plainName(display(file, files.folder))}:${lines.place(span.start).line}: ${message}\n`);
}
