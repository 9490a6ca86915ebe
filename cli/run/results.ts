import { createChecker } from "../../core/run/checker.ts";
import type { Gathering, SharedMark } from "../../core/run/repository.ts";
import { display } from "../paths.ts";
import type { FaultEntry } from "../reporters/entries.ts";
import { type Examined, isExamined, type Result } from "./examiner.ts";
import { Held } from "./held.ts";
import type { Setup } from "./setup.ts";

/** Examines one report, here or in another thread. */
export type Examine = (at: string, marks?: readonly SharedMark[]) => Promise<Result> | Result;

/** What came of a report, in the order of the reports. */
export interface ReportResult {
  readonly at: string;
  readonly result: Result;
}

/** Examines reports, at most `ahead` of them at once; results come in the order of the reports. `tell` hears how many are done. */
export async function* inOrder(
  reports: readonly string[],
  ahead: number,
  examine: Examine,
  isStopped: () => boolean,
  tell: (done: number) => void = () => {},
): AsyncGenerator<ReportResult> {
  const under: { readonly at: string; readonly result: Promise<Result> | Result }[] = [];
  let next = 0;
  let done = 0;
  while (!isStopped()) {
    for (let at = reports[next]; at !== undefined && under.length < ahead; at = reports[++next])
      under.push({ at, result: examine(at) });
    const first = under.shift();
    if (!first) return;
    const result = await first.result;
    if (isStopped()) return;
    tell(++done);
    yield { at: first.at, result };
  }
}

/**
 * Holds back the reports that are to be held against others until all are examined, judges them together, and examines
 * those again in which something was found; the others pass at once. Order is kept among those held and among the others.
 */
export async function* comparedWith(
  { world, catalogue, settings }: Setup,
  results: AsyncIterable<ReportResult>,
  again: Examine,
): AsyncGenerator<ReportResult> {
  const held = new Held<{ readonly at: string; readonly examined: Examined }>();
  const gatherings = new Held<Gathering>();
  for await (const { at, result } of results) {
    if (isExamined(result) && result.gathering) {
      const { gathering, ...examined } = result;
      gatherings.push(gathering);
      held.push({ at, examined: { ...examined, gathering: undefined } });
    } else yield { at, result };
  }
  if (held.length === 0) return;
  const { marks, faults } = createChecker({ ...catalogue, packs: settings.packs }).judge([...gatherings]);
  let untold: readonly FaultEntry[] = faults.map(({ rule, message }) => ({ rule, message }));
  for (const { at, examined } of held) {
    const own = marks.get(display(at, world.files.folder));
    const result = own ? await again(at, own) : examined;
    yield { at, result: isExamined(result) ? withFaults(result, untold) : result };
    if (isExamined(result)) untold = [];
  }
}

/** A fault of the comparison is told with the first report. */
const withFaults = (examined: Examined, faults: readonly FaultEntry[]): Examined =>
  faults.length === 0
    ? examined
    : {
        ...examined,
        outcome: {
          ...examined.outcome,
          entry: { ...examined.outcome.entry, faults: [...examined.outcome.entry.faults, ...faults] },
        },
      };
