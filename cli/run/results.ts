import { createChecker } from "../../core/run/checker.ts";
import type { Gathering } from "../../core/run/repository.ts";
import { display } from "../paths.ts";
import type { FaultEntry } from "../reporters/entries.ts";
import { type Compared, type Examined, isExamined, type LaidOut, type Result } from "./examiner.ts";
import { Held } from "./held.ts";
import type { Setup } from "./setup.ts";

/** Examines one report, here or in another thread. */
export type Examine = (at: string, compared?: Compared) => Promise<Result | LaidOut> | Result | LaidOut;

/** What came of a report, in the order of the reports. */
export interface ReportResult {
  readonly at: string;
  readonly result: Result | LaidOut;
}

/**
 * Examines reports, at most `ahead` of them at once; results come in the order of the reports. `tell` hears how many
 * are done.
 */
export async function* inOrder(
  reports: readonly string[],
  ahead: number,
  examine: Examine,
  isStopped: () => boolean,
  tell: (done: number) => void = () => {},
): AsyncGenerator<ReportResult> {
  const under: { readonly at: string; readonly result: ReturnType<Examine> }[] = [];
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
 * those again in which something was found, or a comment allows what may not be there; the others pass at once. Order
 * is kept among those held and among the others. `isWhole` says of a report whether all are there that belong to it:
 * else a comment may allow what another run finds. `others` gathers what reports that are not among the results have
 * for those that were held (whole paths).
 */
export async function* comparedWith(
  { world, catalogue }: Setup,
  results: AsyncIterable<ReportResult>,
  again: Examine,
  isWhole: (at: string) => boolean,
  others: (held: readonly string[]) => AsyncIterable<Gathering> = none,
): AsyncGenerator<ReportResult> {
  const held = new Held<{ readonly at: string; readonly examined: Examined | LaidOut }>();
  const gatherings = new Held<Gathering>();
  const allows = new Set<string>();
  let unread = false;
  for await (const { at, result } of results) {
    if ("gathering" in result && result.gathering) {
      const { gathering, ...examined } = result;
      gatherings.push(gathering);
      if (gathering.allows.length > 0) allows.add(at);
      held.push({ at, examined: { ...examined, gathering: undefined } });
    } else {
      unread ||= !("gathering" in result);
      yield { at, result };
    }
  }
  if (held.length === 0) return;
  const own = gatherings.length;
  for await (const gathering of others([...held].map(({ at }) => at))) gatherings.push(gathering);
  const all = gatherings.length === own ? [...gatherings] : [...gatherings].sort(asWalked);
  const { marks, faults } = createChecker(catalogue).judge(all);
  let untold: readonly FaultEntry[] = faults.map(({ rule, message }) => ({ rule, message }));
  for (const { at, examined } of held) {
    const marked = marks.get(display(at, world.files.folder));
    const whole = !unread && isWhole(at);
    const isTold = untold.length > 0 || marked !== undefined || (whole && allows.has(at));
    const result = isTold ? await again(at, { marks: marked ?? [], whole }) : examined;
    yield { at, result: isExamined(result) ? withFaults(withFixes(result, examined), untold) : result };
    if (isExamined(result)) untold = [];
  }
}

/** The order in which a walk of the folders comes to them. */
function asWalked(a: Gathering, b: Gathering): number {
  const [one, other] = [a, b].map(({ path }) => path.replaceAll("/", "\0"));
  return one === other ? 0 : (one ?? "") < (other ?? "") ? -1 : 1;
}

async function* none(): AsyncGenerator<Gathering> {}

/** Fixes that were written before are not there to be made again. */
const withFixes = (examined: Examined, before: Examined | LaidOut): Examined =>
  !isExamined(before) || examined.outcome.fixed >= before.outcome.fixed
    ? examined
    : { ...examined, outcome: { ...examined.outcome, fixed: before.outcome.fixed } };

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
