import { amount } from "../../core/report/amount.ts";
import type { Severity } from "../../core/rule/finding.ts";
import type { PlaceOf } from "../repository.ts";
import type { FileEntry, Placed, RunEntry, ToldRun } from "./entries.ts";

/** One line of a run for formats that know only places and messages: a finding, a problem, a fault, an unread file. */
export interface RunNote extends Partial<Placed> {
  readonly path: string;
  /** The rule, or what sort of note it is: "report", "settings", "unread". */
  readonly label: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fingerprint?: string;
}

/** What is to be said of one report, in the order of the text. */
export const fileNotes = ({ path, findings, problems, faults }: FileEntry): readonly RunNote[] =>
  [
    ...findings.map(
      ({ rule, severity, message, start, end, fingerprint }): RunNote => ({
        path,
        label: rule,
        severity,
        message,
        start,
        end,
        fingerprint,
      }),
    ),
    ...problems.map((problem): RunNote => ({ ...problem, path, label: "report" })),
    ...faults.map(
      (fault): RunNote => ({
        ...fault,
        path,
        label: fault.rule,
        severity: "error",
        message: `The rule “${fault.rule}” failed; this is a fault of Evenhand, not of the report. ${fault.message}`,
      }),
    ),
  ].sort((a, b) => (a.start?.offset ?? 0) - (b.start?.offset ?? 0));

/** What is to be said of the run besides its reports: broken settings and what was not read. */
export const runNotes = ({ settings, unread }: Pick<ToldRun, "settings" | "unread">): readonly RunNote[] => [
  ...settings.flatMap(({ path, problems }) =>
    problems.map((problem): RunNote => ({ ...problem, path, label: "settings" })),
  ),
  ...unread.map(
    ({ path, reason, because }): RunNote => ({
      path,
      label: "unread",
      // What the settings leave out, and what no format reads, has not failed.
      severity: because === "failed" ? "error" : "info",
      message: reason,
    }),
  ),
];

/** A run with other names for its files. */
export const renamed = (run: ToldRun, placeOf: PlaceOf): ToldRun => {
  const named = <Item extends { readonly path: string }>(one: Item): Item => ({ ...one, path: placeOf(one.path) });
  const files: Iterable<FileEntry> = {
    *[Symbol.iterator]() {
      for (const file of run.files) yield named(file);
    },
  };
  return { ...run, files, settings: run.settings.map(named), unread: run.unread.map(named) };
};

/** The notes on a run as a whole, then those on each of its files. */
export function* allNotes(run: ToldRun): Iterable<RunNote> {
  yield* runNotes(run);
  for (const file of run.files) yield* fileNotes(file);
}

/** What to say of findings that a comment or the settings allow, as a sentence. */
export const allowedWords = (count: number): string =>
  `${amount(count, "finding")} allowed, with the reason, by comments in the reports or by the settings.`;

/** What to say of a run that was stopped, as a sentence. */
export const partialWords = ({
  summary,
  partial,
}: Pick<RunEntry, "partial"> & { readonly summary: { readonly files: number } }): string =>
  `The run was stopped: only ${summary.files} of ${partial?.of ?? 0} reports were checked, and this is what was found in those.`;
