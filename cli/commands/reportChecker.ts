import * as path from "node:path";
import type { Format } from "../../core/formats/format.ts";
import type { Problem } from "../../core/report/report.ts";
import type { Checker } from "../../core/run/checker.ts";
import { FileError, isFileError } from "../files.ts";
import { type Checked, fixAll, loses } from "../fix.ts";
import type { FileOutcome } from "../outcome.ts";
import { display, from } from "../paths.ts";
import type { SettingsReader } from "../settings.ts";
import type { World } from "../world.ts";
import type { CheckChoices } from "./choices.ts";

const notUnicode =
  "This report is not saved as UTF-8, so its fixes were not made: they would change more than the words. Save it as UTF-8 first.";

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

  /** Checks the file, or `input` in its name. `failed`: what was asked for could not be done. Throws `FileError` where it cannot be read. */
  check(at: string, input?: Uint8Array): { readonly outcome: FileOutcome; readonly failed: boolean } {
    const format = this.#checker.formatFor(at);
    if (!format) throw new FileError("Evenhand does not read files of this kind.");
    const read = (bytes: Uint8Array): Checked => this.#read(at, format, bytes);
    const first = read(input ?? this.#world.files.read(at));
    if (this.#choices.fix === "no") return { outcome: this.#outcome(at, first), failed: false };
    const { last, fixed } = fixAll(first, format, read);
    if (fixed === 0) return { outcome: this.#outcome(at, first), failed: false };
    if (loses(first.bytes, format))
      return { outcome: this.#outcome(at, first, [atStart("warning", notUnicode)]), failed: false };
    if (this.#choices.fix === "write") {
      const refused = this.#write(at, first.bytes, last.bytes);
      if (refused) return { outcome: this.#outcome(at, first, [refused]), failed: true };
    }
    return {
      outcome: {
        ...this.#outcome(at, last),
        fixed,
        before: { text: first.report.text, findings: first.result.findings },
      },
      failed: false,
    };
  }

  #read(at: string, format: Format, bytes: Uint8Array): Checked {
    const report = format.read(bytes);
    const { folder, settings } = this.#settings.at(path.dirname(at));
    const effective = this.#checker.effective(report, settings, from(folder, at), this.#choices.overrides);
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

  #outcome(at: string, { report, effective, result }: Checked, more: readonly Problem[] = []): FileOutcome {
    const { findings, faults } = result;
    const { protocol, kind } = effective;
    const problems = [...more, ...result.problems];
    return {
      path: display(at, this.#world.files.folder),
      text: report.text,
      protocol,
      kind,
      findings,
      problems,
      faults,
      fixed: 0,
      before: undefined,
    };
  }
}

const atStart = (severity: Problem["severity"], message: string): Problem => ({
  severity,
  message,
  span: { start: 0, end: 0 },
});

const localDay = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
