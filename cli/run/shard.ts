import type { Gathering } from "../../core/run/repository.ts";
import type { Unread } from "../outcome.ts";
import { display } from "../paths.ts";
import type { ShardEntry } from "../reporters/entries.ts";
import { UsageError } from "../world.ts";

/** One part of a run that several machines share. */
export interface Shard {
  readonly reports: readonly string[];
  readonly gatherings: Gathering[];
  entry(unread: readonly Unread[]): ShardEntry;
}

export interface ShardChoice {
  /** From 1. */
  readonly part: number;
  readonly of: number;
}

/** Reads `3/8`; throws `UsageError` where it is not that. */
export function shardChoice(value: string): ShardChoice {
  const [, part, of] = /^(\d+)\/(\d+)$/.exec(value)?.map(Number) ?? [];
  if (!part || !of || part > of)
    throw new UsageError(`--shard takes a part and how many there are, such as --shard 3/8, not “${value}”.`);
  return { part, of };
}

/**
 * A part of the reports, chosen so that the parts are about as large: the largest report first, each to the part that
 * has least. The same everywhere, for the same reports. `sizeOf` is in bytes; `flags` say what applies to the reports.
 */
export function shardOf(
  all: readonly string[],
  { part, of }: ShardChoice,
  sizeOf: (at: string) => number,
  folder: string,
  flags: readonly string[],
): Shard {
  const loads = Array.from({ length: of }, () => 0);
  const partOf = new Map<string, number>();
  const sized = all.map((at, place) => ({ at, place, size: sizeOf(at) }));
  for (const { at, size } of sized.toSorted((a, b) => b.size - a.size || a.place - b.place)) {
    const least = loads.indexOf(Math.min(...loads));
    loads[least] = (loads[least] ?? 0) + size + perReport;
    partOf.set(at, least + 1);
  }
  const own = sized.filter(({ at }) => partOf.get(at) === part);
  const gatherings: Gathering[] = [];
  const places = Object.fromEntries(own.map(({ at, place }) => [display(at, folder), place]));
  return {
    reports: own.map(({ at }) => at),
    gatherings,
    entry: (unread) => ({ part, of, places, flags, left: leftOut(unread), gatherings }),
  };
}

const leftOut = (unread: readonly Unread[]): ShardEntry["left"] =>
  Object.fromEntries(
    unread.filter(({ because }) => because !== "failed").map(({ path, because }) => [path, because] as const),
  );

/** What a report costs besides its bytes, in bytes: an empty one takes time too. */
const perReport = 500;
