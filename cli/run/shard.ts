import type { Gathering } from "../../core/run/repository.ts";
import type { ShardEntry } from "../reporters/entries.ts";

/** One part of a run that several machines share. */
export interface Shard {
  readonly gatherings: Gathering[];
  entry(): ShardEntry;
}
