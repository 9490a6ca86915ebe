import type { Format } from "../../core/formats/format.ts";
import type { Problem } from "../../core/report/report.ts";
import { bySpan, type Span } from "../../core/report/span.ts";
import { type Finding, reason } from "../../core/rule/finding.ts";
import type { Checker } from "../../core/run/checker.ts";
import type { MaskedText } from "../../core/run/mask.ts";
import { type Gathering, type PlacedShared, placeShared, type SharedMark } from "../../core/run/repository.ts";
import type { CheckChoices } from "../commands/choices.ts";
import { isFileError } from "../files.ts";
import { type Fixed, fixAll, loses, type Read } from "../fix.ts";
import type { FileOutcome, SettingsOutcome, Sums } from "../outcome.ts";
import { display } from "../paths.ts";
import type { Found } from "../reporters/entries.ts";
import type { Laid } from "../reporters/reporter.ts";
import type { SettingsReader } from "../settings.ts";
import type { World } from "../world.ts";
import { outcomeOf, type Wanted } from "./outcomeOf.ts";
import type { Filter } from "./plan.ts";
import { formatAt, readReport } from "./readReport.ts";

const notUnicode =
  "This report is not saved as UTF-8, so its fixes were not made: they would change more than the words. Save it as UTF-8 first.";

/** What came of a report: plain data. */
export interface Examined {
  readonly outcome: FileOutcome;
  /** What the rules that hold several reports against each other need of it; `undefined` where none applies. */
  readonly gathering: Gathering | undefined;
  /** What was asked for could not be done. */
  readonly failed: boolean;
  /** On another day something else may be found. */
  readonly asksDay: boolean;
  /** Broken settings or packs that were met for the first time. */
  readonly settings: readonly SettingsOutcome[];
  /** The files of packs that the report names for itself. */
  readonly packs: readonly string[];
  /** The report as it now is, where it is to be passed on. */
  readonly bytes?: Uint8Array;
}

/** What came of holding a report against others. */
export interface Compared {
  readonly marks: readonly SharedMark[];
  /** All others were there: a comment that allows nothing of it is of no use. */
  readonly whole: boolean;
}

/** A report that could not be examined, and why. */
export interface Unexamined {
  readonly reason: string;
}

/**
 * What a report adds to the answer, when that is known from another time: what would be written of it, already laid
 * out.
 */
export interface LaidOut extends Pick<Examined, "gathering"> {
  readonly sums: Sums;
  readonly texts: readonly Laid[];
}

export type Result = Examined | Unexamined;

/** Is it known from another time? */
export const isLaidOut = (result: Result | LaidOut): result is LaidOut => "texts" in result;

/** Was the report read? */
export const isExamined = (result: Result | LaidOut): result is Examined => "outcome" in result;

/** A report of more bytes than this (some thirty thousand words) is a long run by itself. */
const long = 200_000;

type DiffOf = (
  path: string,
  before: MaskedText,
  after: MaskedText,
  bytes: Uint8Array,
  format: Format,
) => Pick<FileOutcome, "diff" | "unpatched">;

/** Reads, checks and, where asked, fixes one report at a time. */
export class Examiner {
  readonly #world: World;
  readonly #choices: CheckChoices;
  readonly #settings: SettingsReader;
  readonly #checker: Checker;
  readonly #today: string;
  readonly #diff: DiffOf | undefined;
  readonly #mayFix: Filter | undefined;
  readonly #wanted: Wanted;
  #told: number;
  #packs: string[] = [];

  /**
   * `today` is a day as 2026-11-24; `diff` shows what fixes change, where that is asked for; `mayFix` leaves of what
   * was found what may be put right.
   */
  constructor(
    world: World,
    choices: CheckChoices,
    settings: SettingsReader,
    checker: Checker,
    today: string,
    diff?: DiffOf,
    mayFix?: Filter,
  ) {
    this.#world = world;
    this.#diff = diff;
    this.#mayFix = mayFix;
    this.#choices = choices;
    this.#settings = settings;
    this.#checker = checker;
    this.#today = today;
    this.#wanted = { lines: choices.outputs.some(({ format }) => format === "text") };
    this.#told = settings.outcomes.length;
  }

  /**
   * Examines the file, or `input` in its name. `compared`: what came of holding it against others; absent where
   * that is still to be done. A failure is told and costs no other report.
   */
  examine(at: string, input?: Uint8Array, compared?: Compared): Result {
    try {
      return this.#examine(at, input, compared);
    } catch (error) {
      const fault = `Evenhand failed on it: ${reason(error)}`;
      return { reason: isFileError(error) ? error.message : fault };
    }
  }

  #examine(at: string, input: Uint8Array | undefined, compared: Compared | undefined): Examined {
    this.#packs = [];
    const format = formatAt(at, this.#checker);
    const read = (bytes: Uint8Array): Read => this.#read(at, format, bytes);
    const bytes = input ?? this.#world.files.read(at);
    if (bytes.length > long) this.#world.longRun?.();
    const first = read(bytes);
    const outcome = this.#outcome(at, first, compared);
    const { fix } = this.#choices;
    const {
      last,
      fixed,
      refused: unfixed,
    }: Fixed = fix === "no"
      ? { last: first, fixed: 0 }
      : fixAll(first, format, read, this.#fixable(at, first, outcome));
    if (unfixed !== undefined) return this.#unfixed(at, first, compared, notFixed(unfixed));
    if (fixed === 0) return this.#examined(outcome, first);
    if (loses(first.bytes, format))
      return this.#examined(this.#outcome(at, first, compared, [atStart("warning", notUnicode)]), first);
    const refused = fix === "write" ? this.#write(at, first.bytes, last.bytes) : undefined;
    if (refused) return this.#unfixed(at, first, compared, refused);
    const texts = [first, last].map(({ report, result }) => ({ text: report.text, findings: result.findings }));
    const [before, after] = texts;
    const shown = before && after ? this.#diff?.(outcome.entry.path, before, after, first.bytes, format) : undefined;
    return this.#examined({ ...this.#outcome(at, last, compared), fixed, ...shown }, last);
  }

  /** What was found all the same in a report that could not be fixed. */
  #unfixed(at: string, first: Read, compared: Compared | undefined, why: Problem): Examined {
    return { ...this.#examined(this.#outcome(at, first, compared, [why]), first), failed: true };
  }

  /** Of what was found the findings that may be put right, where not all may. */
  #fixable(at: string, { result }: Read, outcome: FileOutcome): readonly Finding[] | undefined {
    if (!this.#mayFix) return undefined;
    const named = new Set(this.#mayFix(outcome, at)?.entry.findings.map(({ fingerprint }) => fingerprint));
    return result.findings.filter(({ fingerprint }) => named.has(fingerprint));
  }

  #read(at: string, format: Format, bytes: Uint8Array): Read {
    return readReport(at, format, bytes, {
      checker: this.#checker,
      settings: this.#settings,
      overrides: this.#choices.overrides,
      today: this.#today,
      namesPack: (file) => this.#packs.push(file),
    });
  }

  #shared(read: Read, compared: Compared | undefined): PlacedShared {
    if (!compared) return nothingShared;
    const placed = placeShared(read, compared.marks, this.#today);
    return compared.whole ? placed : { ...placed, problems: [] };
  }

  #write(at: string, was: Uint8Array, bytes: Uint8Array): Problem | undefined {
    try {
      this.#world.files.replace(at, was, bytes);
      return undefined;
    } catch (error) {
      if (!isFileError(error)) throw error;
      return notFixed(error.message);
    }
  }

  /** What was found in a report, alone and held against others, and `more` that is to be told of it. */
  #outcome(at: string, read: Read, compared: Compared | undefined, more: readonly Problem[] = []): FileOutcome {
    const { report, effective, result } = read;
    const shared = this.#shared(read, compared);
    const found: Found = {
      path: display(at, this.#world.files.folder),
      text: report.text,
      report,
      protocol: effective.protocol,
      kind: effective.kind,
      findings: inOrder(result.findings, shared.findings),
      problems: [...more, ...inOrder(result.problems, shared.problems)],
      faults: result.faults,
      allowed: [...result.allowed, ...shared.allowed],
    };
    return outcomeOf(found, effective, this.#wanted);
  }

  /** The outcome with what else is to be known; settings and packs are told with it once. */
  #examined(outcome: FileOutcome, { bytes, report, effective, result: { answers, asksDay } }: Read): Examined {
    const { path } = outcome.entry;
    const gathering = this.#checker.gather({ path, report, effective, answers });
    const settings = this.#settings.outcomes.slice(this.#told);
    this.#told = this.#settings.outcomes.length;
    const passed = this.#choices.fix === "pass on" ? { bytes } : {};
    return { outcome, gathering, failed: false, asksDay, settings, packs: [...new Set(this.#packs)], ...passed };
  }
}

const nothingShared: PlacedShared = { findings: [], allowed: [], problems: [] };

/** Two lists as one, in the order of the text. */
const inOrder = <Item extends { readonly span: Span }>(
  one: readonly Item[],
  other: readonly Item[],
): readonly Item[] => (other.length === 0 ? one : [...one, ...other].sort(bySpan));

const notFixed = (why: string): Problem => atStart("error", `This report was not fixed. ${why}`);

const atStart = (severity: Problem["severity"], message: string): Problem => ({
  severity,
  message,
  span: { start: 0, end: 0 },
});
