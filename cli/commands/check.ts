import * as path from "node:path";
import { severities } from "../../core/rule/finding.ts";
import { type Checker, createChecker } from "../../core/run/checker.ts";
import type { Arguments } from "../arguments.ts";
import { discover } from "../discover.ts";
import { isFileError } from "../files.ts";
import { type Counts, countBySeverity, counts, type FileOutcome, type Unread } from "../outcome.ts";
import { display } from "../paths.ts";
import { Progress } from "../progress.ts";
import type { Reporter } from "../reporters/reporter.ts";
import { SettingsReader } from "../settings.ts";
import { type Catalogue, catalogueOf, type ExitCode, type World } from "../world.ts";
import { type CheckChoices, readChoices } from "./choices.ts";
import { compareAll, type Waiting, waits } from "./comparison.ts";
import { openReport } from "./openReport.ts";
import { ReportChecker, type ReportResult } from "./reportChecker.ts";

/** `evenhand check`: finds the reports, checks each, and shows what was found. */
export async function check(world: World, given: Arguments): Promise<ExitCode> {
  const catalogue = await catalogueOf(world);
  const settings = new SettingsReader(world.files, catalogue);
  const choices = readChoices(given, catalogue, settings, world.files);
  const run = new Run(world, catalogue, choices, settings);
  const checkerWith = (): Checker => createChecker({ ...catalogue, packs: settings.packs });
  const isReport = (at: string): boolean =>
    catalogue.formats.some(({ extensions }) => extensions.some((ending) => at.toLowerCase().endsWith(ending)));
  if (choices.stdin !== undefined) {
    settings.at(path.dirname(choices.stdin));
    await run.all(checkerWith(), [choices.stdin], [], await world.files.input());
  } else {
    const { reports, unread } = await discover(choices.paths, world.files, settings, isReport);
    await run.all(checkerWith(), reports, unread);
  }
  return run.exitCode();
}

class Run {
  readonly #world: World;
  readonly #catalogue: Catalogue;
  readonly #choices: CheckChoices;
  readonly #settings: SettingsReader;
  readonly #unread: Unread[] = [];
  #counts: Counts = countBySeverity([]);
  #files = 0;
  #broken = false;
  #toldSettings = 0;

  constructor(world: World, catalogue: Catalogue, choices: CheckChoices, settings: SettingsReader) {
    this.#world = world;
    this.#catalogue = catalogue;
    this.#choices = choices;
    this.#settings = settings;
  }

  async all(
    checker: Checker,
    reports: readonly string[],
    unread: readonly Unread[],
    input?: Uint8Array,
  ): Promise<void> {
    const { reporter, close } = await openReport(this.#world, this.#catalogue, this.#choices);
    const progress = new Progress(this.#world.err, reports.length);
    const one = new ReportChecker(this.#world, this.#choices, this.#settings, checker);
    this.#unread.push(...unread);
    this.#tellSettings(reporter);
    const waiting: Waiting[] = [];
    for (const [index, at] of reports.entries()) {
      progress.tell(index);
      if (index === 1) this.#world.manyReports?.();
      const result = this.#one(one, at, input);
      if (result && waits(result.checked)) waiting.push(result);
      else if (result) await this.#tell(result.outcome, reporter, progress);
    }
    for (const outcome of compareAll(checker, waiting)) await this.#tell(outcome, reporter, progress);
    progress.clear();
    this.#tellSettings(reporter);
    if (this.#files === 0 && this.#unread.every(({ because }) => because === "format")) this.#nothing();
    reporter.end({ files: this.#files, counts: this.#counts, unread: this.#unread });
    this.#close(close);
  }

  exitCode(): ExitCode {
    if (this.#broken || this.#unread.some(({ because }) => because === "failed")) return 2;
    const { failOn } = this.#choices;
    return severities.some((severity) => this.#counts[severity] > 0 && counts(severity, failOn)) ? 1 : 0;
  }

  /** Checks one report; `undefined` where it could not be read. A failure costs no other report. */
  #one(one: ReportChecker, at: string, input: Uint8Array | undefined): ReportResult | undefined {
    try {
      const result = one.check(at, input);
      this.#broken ||= result.failed;
      return result;
    } catch (error) {
      const fault = `Evenhand failed on it: ${error instanceof Error ? error.message : String(error)}`;
      const reason = isFileError(error) ? error.message : fault;
      this.#unread.push({ path: display(at, this.#world.files.folder), reason, because: "failed" });
      return undefined;
    }
  }

  /** Tells of the settings and packs that were read since it last did: a report may name a pack of its own. */
  #tellSettings(reporter: Reporter): void {
    const { outcomes } = this.#settings;
    this.#broken ||= outcomes.length > 0;
    reporter.settings(outcomes.slice(this.#toldSettings));
    this.#toldSettings = outcomes.length;
  }

  async #tell(outcome: FileOutcome, reporter: Reporter, progress: Progress): Promise<void> {
    const here = countBySeverity([...outcome.findings, ...outcome.problems]);
    const { error, warning, info } = this.#counts;
    this.#files++;
    this.#counts = { error: error + here.error, warning: warning + here.warning, info: info + here.info };
    this.#broken ||= outcome.faults.length > 0;
    progress.clear();
    await reporter.file(outcome);
  }

  #nothing(): void {
    this.#broken = true;
    this.#world.err.write("No reports were found there. Name a file, or a folder that holds reports.\n");
  }

  #close(close: () => void): void {
    try {
      close();
    } catch (error) {
      if (!isFileError(error)) throw error;
      this.#broken = true;
      this.#world.err.write(
        `The answer could not be written to ${this.#choices.outputs.flatMap(({ file }) => file ?? []).join(" and ")}: ${error.message}\n`,
      );
    }
  }
}
