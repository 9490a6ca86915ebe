import type { OpenReport } from "../commands/openReport.ts";
import { type FileOutcome, isBroken, type SettingsOutcome, sumsOf } from "../outcome.ts";
import { display } from "../paths.ts";
import { Progress } from "../progress.ts";
import type { Reporter } from "../reporters/reporter.ts";
import { AcceptedNowhere } from "./acceptedNowhere.ts";
import { openEngine } from "./engine.ts";
import { isExamined, isLaidOut, type LaidOut, type Result } from "./examiner.ts";
import { gatherOthers } from "./others.ts";
import type { Plan } from "./plan.ts";
import { comparedWith, inOrder } from "./results.ts";
import type { Setup } from "./setup.ts";
import { Tally } from "./tally.ts";

/** Examines the reports of a plan and tells a reporter what came of them, in their order. */
export async function runPlan(setup: Setup, plan: Plan, reporter: Reporter): Promise<Tally> {
  const run = new Run(setup, plan, reporter);
  await run.all();
  return run.tally;
}

class Run {
  readonly tally = new Tally();
  readonly #setup: Setup;
  readonly #plan: Plan;
  readonly #reporter: Reporter;
  readonly #settings = new Set<string>();
  readonly #accepted = new AcceptedNowhere();

  constructor(setup: Setup, plan: Plan, reporter: Reporter) {
    this.#setup = setup;
    this.#plan = plan;
    this.#reporter = reporter;
  }

  async all(): Promise<void> {
    const { world, settings } = this.#setup;
    const { reports, unread, input } = this.#plan;
    const progress = new Progress(world.err, reports.length);
    this.tally.unread.push(...unread);
    this.#tellSettings(settings.outcomes);
    const late: SettingsOutcome[] = [];
    // What filters take out is not known before, and what was accepted is not laid out.
    const whole = this.#plan.filters.length === 0 && !settings.folders.some((one) => one.settings.accepted.length > 0);
    const pieces = whole ? this.#reporter.pieces : undefined;
    const engine = await openEngine(this.#setup, reports.length, input, pieces, this.#plan.mayFix);
    try {
      const isStopped = (): boolean => world.interrupted?.aborted ?? false;
      const isWhole = (at: string): boolean => !isStopped() && this.#plan.isWhole(at);
      const results = inOrder(reports, engine.ahead, engine.examine, isStopped, (done) => progress.tell(done));
      const others = (held: readonly string[]) => {
        const compared = held.filter((at) => this.#plan.named.has(at) && !isWhole(at));
        return gatherOthers(this.#setup, reports, compared, isStopped);
      };
      const told = this.#plan.shard ? results : comparedWith(this.#setup, results, engine.examine, isWhole, others);
      for await (const { at, result } of told) {
        if (isExamined(result)) late.push(...result.settings);
        progress.clear();
        this.#passOn(result);
        this.#tell(at, result);
      }
    } finally {
      engine.close();
    }
    progress.clear();
    this.#tellSettings(late);
    this.#tellAccepted();
    this.#end();
  }

  /** Tells of broken settings and packs, each once: a report may name a pack of its own, in any thread. */
  #tellSettings(outcomes: readonly SettingsOutcome[]): void {
    const fresh = outcomes.filter(({ path }) => !this.#settings.has(path));
    for (const { path } of fresh) this.#settings.add(path);
    this.tally.broken ||= isBroken(fresh);
    this.#reporter.settings(fresh);
  }

  #tellAccepted(): void {
    const { world, choices } = this.#setup;
    const failed = this.tally.unread.some(({ because }) => because === "failed");
    if (failed || choices.quiet || choices.changed !== undefined || this.#plan.shard) return;
    if (world.interrupted?.aborted) return;
    const told = [...this.#accepted.severalTold(this.#setup), ...this.#accepted.told(this.#setup, this.#plan)];
    for (const words of told) world.err.write(`${words}\n`);
  }

  /** What could not be read or put right goes on as it came. */
  #passOn(result: Result | LaidOut): void {
    const { world, choices } = this.#setup;
    if (choices.fix !== "pass on") return;
    const bytes = isExamined(result) ? result.bytes : undefined;
    world.out.write(bytes ?? this.#plan.input ?? "");
  }

  #tell(at: string, result: Result | LaidOut): void {
    const { files } = this.#setup.world;
    if ("reason" in result) {
      this.tally.unread.push({ path: display(at, files.folder), reason: result.reason, because: "failed" });
      return;
    }
    const { shard, filters, isWhole } = this.#plan;
    if (shard && result.gathering)
      shard.gatherings.push(isWhole(at) ? result.gathering : { ...result.gathering, allows: [] });
    if (isLaidOut(result)) {
      this.tally.add(result.sums);
      this.#reporter.pieces?.take(result.texts, result.sums);
      return;
    }
    this.#accepted.take(result.outcome);
    const outcome = filters.reduce((left: FileOutcome | undefined, filter) => left && filter(left, at), result.outcome);
    if (!outcome) return;
    this.tally.broken ||= result.failed;
    this.tally.add(sumsOf(outcome));
    this.#reporter.file(outcome);
  }

  #end(): void {
    const { tally } = this;
    const { reports, shard, summary, mayBeEmpty } = this.#plan;
    const stopped = this.#setup.world.interrupted?.aborted === true;
    tally.broken ||= stopped;
    const isEmpty = tally.files === 0 && tally.unread.every(({ because }) => because === "format");
    if (isEmpty && !stopped && !mayBeEmpty) this.#nothing();
    const { changed, quiet } = this.#setup.choices;
    if (isEmpty && !stopped && changed !== undefined && !quiet) this.#setup.world.err.write("No report has changed.\n");
    this.#reporter.end({
      files: tally.files,
      counts: tally.counts,
      unread: tally.unread,
      ...(stopped ? { partial: { of: reports.length } } : {}),
      ...(shard ? { shard: shard.entry(tally.unread) } : {}),
      ...summary?.(),
    });
  }

  #nothing(): void {
    this.tally.broken = true;
    this.#setup.world.err.write("No reports were found there. Name a file, or a folder that holds reports.\n");
  }
}

/** Finishes the files of an answer; where some cannot be written, says so and answers with false. */
export function closeAnswer({ world }: Setup, close: OpenReport["close"]): boolean {
  const failures = close();
  for (const failure of failures) world.err.write(`${failure}\n`);
  return failures.length === 0;
}
