import type { Arguments } from "../arguments.ts";
import { discover } from "../discover.ts";
import { isFileError } from "../files.ts";
import type { SettingsOutcome, Unread } from "../outcome.ts";
import { display } from "../paths.ts";
import { Progress } from "../progress.ts";
import type { Reporter } from "../reporters/reporter.ts";
import { isExamined, type Result } from "../run/examiner.ts";
import { comparedWith, type Examine, inOrder } from "../run/results.ts";
import { examinerFor, isReport, readSettingsOf, type Setup, setUp } from "../run/setup.ts";
import { Tally } from "../run/tally.ts";
import type { ExitCode, World } from "../world.ts";
import { openReport } from "./openReport.ts";

/** `evenhand check`: finds the reports, checks each, and shows what was found. */
export async function check(world: World, given: Arguments): Promise<ExitCode> {
  const setup = await setUp(world, given);
  const { choices, settings } = setup;
  const run = new Run(setup);
  if (choices.stdin !== undefined) {
    readSettingsOf(setup, choices.stdin);
    await run.all([choices.stdin], [], await world.files.input());
  } else {
    const { reports, unread } = await discover(choices.paths, world.files, settings, isReport(setup.catalogue));
    await run.all(reports, unread);
  }
  return run.tally.exitCode(choices);
}

class Run {
  readonly tally = new Tally();
  readonly #setup: Setup;
  readonly #settings = new Map<string, SettingsOutcome>();

  constructor(setup: Setup) {
    this.#setup = setup;
  }

  async all(reports: readonly string[], unread: readonly Unread[], input?: Uint8Array): Promise<void> {
    const { world, catalogue, choices, settings } = this.#setup;
    const { tally } = this;
    const { reporter, close } = await openReport(world, catalogue, choices);
    const progress = new Progress(world.err, reports.length);
    tally.unread.push(...unread);
    this.#tellSettings(settings.outcomes, reporter);
    const examiner = await examinerFor(this.#setup);
    let begun = 0;
    const examine: Examine = (at) => {
      progress.tell(begun);
      if (begun++ === 1) world.manyReports?.();
      return examiner.examine(at, input);
    };
    const results = inOrder(reports, 1, examine, () => false);
    const again: Examine = (at, marks) => examiner.examine(at, input, marks);
    const late: SettingsOutcome[] = [];
    for await (const { at, result } of comparedWith(this.#setup, results, again)) {
      if (isExamined(result)) late.push(...result.settings);
      progress.clear();
      await this.#tell(at, result, reporter);
    }
    progress.clear();
    this.#tellSettings(late, reporter);
    if (tally.files === 0 && tally.unread.every(({ because }) => because === "format")) this.#nothing();
    reporter.end({ files: tally.files, counts: tally.counts, unread: tally.unread });
    this.#close(close);
  }

  /** Tells of broken settings and packs, each once: a report may name a pack of its own. */
  #tellSettings(outcomes: readonly SettingsOutcome[], reporter: Reporter): void {
    const fresh = outcomes.filter((outcome) => !this.#settings.has(outcome.path));
    for (const outcome of fresh) this.#settings.set(outcome.path, outcome);
    this.tally.broken ||= fresh.length > 0;
    reporter.settings(fresh);
  }

  async #tell(at: string, result: Result, reporter: Reporter): Promise<void> {
    if (!isExamined(result)) {
      const shown = display(at, this.#setup.world.files.folder);
      this.tally.unread.push({ path: shown, reason: result.reason, because: "failed" });
      return;
    }
    this.tally.broken ||= result.failed;
    this.tally.add(result.outcome);
    await reporter.file(result.outcome);
  }

  #nothing(): void {
    this.tally.broken = true;
    this.#setup.world.err.write("No reports were found there. Name a file, or a folder that holds reports.\n");
  }

  #close(close: () => void): void {
    const { world, choices } = this.#setup;
    try {
      close();
    } catch (error) {
      if (!isFileError(error)) throw error;
      this.tally.broken = true;
      world.err.write(
        `The answer could not be written to ${choices.outputs.flatMap(({ file }) => file ?? []).join(" and ")}: ${error.message}\n`,
      );
    }
  }
}
