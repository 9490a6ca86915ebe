import { listed } from "../../core/report/listed.ts";
import type { Gathering } from "../../core/run/repository.ts";
import type { Unread } from "../outcome.ts";
import type { FileEntry, RunEntry, SettingsEntry } from "../reporters/entries.ts";
import { Held } from "../run/held.ts";
import { UsageError } from "../world.ts";

/** What the parts of a run have found together, in the order of one run. */
export interface Joined {
  /** The paths of the reports. */
  readonly paths: readonly string[];
  /** What was found in each of them; taken out of little memory one by one. */
  readonly files: Iterable<FileEntry>;
  readonly settings: readonly SettingsEntry[];
  readonly unread: readonly Unread[];
  readonly gatherings: readonly Gathering[];
  /** The flags that say what applies to the reports; of runs that were no parts of one, none. */
  readonly flags: readonly string[];
  /** How many reports there are, where a part was stopped. */
  readonly partial: number | undefined;
}

/**
 * Joins parts of one run, of which no more than one need be in memory at once; throws `UsageError` where one is missing
 * or given twice, or they are not of one run.
 */
export function joinRuns(parts: Iterable<RunEntry>, names: readonly string[]): Joined {
  const held = new Held<FileEntry>();
  const paths: string[] = [];
  const runs: Omit<RunEntry, "files">[] = [];
  for (const { files, ...run } of parts) {
    runs.push(run);
    for (const file of files) {
      paths.push(file.path);
      held.push(file);
    }
  }
  refuseMisfits(runs, names);
  const places = new Map(runs.flatMap(({ shard }) => Object.entries(shard?.places ?? {})));
  const placeOf = (path: string): number => places.get(path) ?? -1;
  const inPlace = <Item extends { readonly path: string }>(items: readonly Item[]): readonly Item[] =>
    items.toSorted((a, b) => placeOf(a.path) - placeOf(b.path));
  const order = inPlace(paths.map((path, index) => ({ path, index })));
  const left = new Map(runs.flatMap(({ shard }) => Object.entries(shard?.left ?? {})));
  const unread = once(runs.flatMap((run) => run.unread)).map(
    (one): Unread => ({ ...one, because: left.get(one.path) ?? "failed" }),
  );
  const partial = runs.some((run) => run.partial);
  return {
    paths: order.map(({ path }) => path),
    files: { [Symbol.iterator]: () => held.inOrder(order.map(({ index }) => index))[Symbol.iterator]() },
    // Every part reads the settings that it meets; a report's own pack is met by the part that has the report.
    settings: once(runs.flatMap(({ settings }) => settings)),
    unread: inPlace(unread),
    gatherings: inPlace(runs.flatMap(({ shard }) => shard?.gatherings ?? [])),
    flags: runs[0]?.shard?.flags ?? [],
    partial: partial ? places.size : undefined,
  };
}

function refuseMisfits(runs: readonly Pick<RunEntry, "shard">[], names: readonly string[]): void {
  const parts = runs.map(({ shard }) => shard);
  const whole = names[parts.indexOf(undefined)];
  if (whole !== undefined)
    throw new UsageError(`${whole} is a whole run, not a part of one. “evenhand check --shard 1/2” makes parts.`);
  const of = parts[0]?.of ?? 0;
  const numbers = parts.map((shard) => shard?.part ?? 0);
  const alien = names[parts.findIndex((shard) => shard?.of !== of || `${shard.flags}` !== `${parts[0]?.flags}`)];
  if (alien !== undefined)
    throw new UsageError(`${alien} is not a part of the same run as ${names[0]}: it was made with other flags.`);
  const twice = numbers.find((part, index) => numbers.indexOf(part) !== index);
  if (twice !== undefined) throw new UsageError(`Part ${twice} of ${of} is given twice.`);
  const missing = Array.from({ length: of }, (_, index) => index + 1).filter((part) => !numbers.includes(part));
  if (missing.length > 0)
    throw new UsageError(
      missing.length === 1
        ? `Part ${missing[0]} of ${of} is missing.`
        : `Parts ${listed(missing.map(String))} of ${of} are missing.`,
    );
}

/** Each thing once, as it was first told. */
function once<Item>(items: readonly Item[]): readonly Item[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = JSON.stringify(item);
    return !seen.has(key) && seen.add(key);
  });
}
