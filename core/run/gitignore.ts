import type { Ignore } from "ignore";

/** Capitals count in patterns, as they do to Git where a run is checked in. */
export const exact = { ignorecase: false } as const;

/** What a `.gitignore` says, and the folder that its patterns count from. */
export interface Patterns {
  readonly folder: string;
  readonly ignore: Ignore;
}

/**
 * Is a path left out? Of the patterns, the nearest first, those decide that have a word on it. `from` tells the path as
 * it counts from a folder, with forward slashes, and one behind it if it is a folder itself.
 */
export function isLeftOut(patterns: readonly Patterns[], from: (folder: string) => string): boolean {
  for (const { folder, ignore } of patterns) {
    const { ignored, unignored } = ignore.test(from(folder));
    if (ignored || unignored) return ignored;
  }
  return false;
}
