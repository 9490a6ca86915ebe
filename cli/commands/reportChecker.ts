import * as path from "node:path";
import type { Format } from "../../core/formats/format.ts";
import type { Problem } from "../../core/report/report.ts";
import type { Checker } from "../../core/run/checker.ts";
import { FileError, isFileError } from "../files.ts";
import { fixAll, loses, type Read } from "../fix.ts";
import type { FileOutcome } from "../outcome.ts";
import { display, from } from "../paths.ts";
import type { SettingsReader } from "../settings.ts";
import type { World } from "../world.ts";
import type { CheckChoices } from "./choices.ts";
import type { Waiting } from "./comparison.ts";

const notUnicode =
  "This report is not saved as UTF-8, so its fixes were not made: they would change more than the words. Save it as UTF-8 first.";

/** What came of a report; `failed`: what was asked for could not be done. */
export interface ReportResult extends Waiting {
  readonly failed: boolean;
}

/** Reads, checks and, where asked, fixes one report at a time. */
export class ReportChecker {
  readonly #world: World;
  readonly #choices: CheckChoices;
  readonly #settings: SettingsReader;
  readonly #checker: Checker;
  readonly #today = localDay(new Date());

  constructor(world: World, choices: CheckChoices, settings: SettingsReader, checker: Checker) {
    this.#world = world;
    this.#choices = choices;
    this.#settings = settings;
    this.#checker = checker;
  }

  /** Checks the file, or `input` in its name. Throws `FileError` where it cannot be read. */
  check(at: string, input?: Uint8Array): ReportResult {
    const format = this.#checker.formatFor(at);
    if (!format) throw new FileError("Evenhand does not read files of this kind.");
    const read = (bytes: Uint8Array): Read => this.#read(at, format, bytes);
    const first = read(input ?? this.#world.files.read(at));
    if (this.#choices.fix === "no") return this.#result(at, first);
    const { last, fixed } = fixAll(first, format, read);
    if (fixed === 0) return this.#result(at, first);
    if (loses(first.bytes, format)) return this.#result(at, first, [atStart("warning", notUnicode)]);
    if (this.#choices.fix === "write") {
      const refused = this.#write(at, first.bytes, last.bytes);
      if (refused) return { ...this.#result(at, first, [refused]), failed: true };
    }
    const result = this.#result(at, last);
    const before = { text: first.report.text, findings: first.result.findings };
    return { ...result, outcome: { ...result.outcome, fixed, before } };
  }

  #read(at: string, format: Format, bytes: Uint8Array): Read {
    const report = format.read(bytes);
    const { folder, settings } = this.#settings.at(path.dirname(at));
    const packAt = (council: string) => this.#settings.packAt(path.resolve(path.dirname(at), council));
    const effective = this.#checker.effective(report, settings, from(folder, at), {
      ...this.#choices.overrides,
      packAt,
    });
    return { bytes, report, effective, result: this.#checker.check(report, effective, undefined, this.#today) };
  }

  #write(at: string, was: Uint8Array, bytes: Uint8Array): Problem | undefined {
    try {
      this.#world.files.replace(at, was, bytes);
      return undefined;
    } catch (error) {
      if (!isFileError(error)) throw error;
      return atStart("error", `This report was not fixed. ${error.message}`);
    }
  }

  #result(at: string, { report, effective, result }: Read, more: readonly Problem[] = []): ReportResult {
    const { findings, faults, answers, allowed } = result;
    const shown = display(at, this.#world.files.folder);
    const outcome: FileOutcome = {
      path: shown,
      text: report.text,
      protocol: effective.protocol,
      kind: effective.kind,
      findings,
      problems: [...more, ...result.problems],
      faults,
      allowed,
      fixed: 0,
      before: undefined,
    };
    return { outcome, checked: { path: shown, report, effective, answers }, failed: false };
  }
}

const atStart = (severity: Problem["severity"], message: string): Problem => ({
  severity,
  message,
  span: { start: 0, end: 0 },
});

const localDay = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
