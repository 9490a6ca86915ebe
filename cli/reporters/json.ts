import type { RunEntry } from "./entries.ts";

/** The contract that other programs read: a run entry as it is. */
export const jsonText = (run: RunEntry): string => `${JSON.stringify(run, undefined, 2)}\n`;
