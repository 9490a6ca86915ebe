import { setFlagsFromString } from "node:v8";

// What V8 spends on compiling, over all. These are flags that V8 reads whenever it compiles, so they may change while
// the program runs.

/**
 * Compiling well takes longer than one report is worth: code and patterns are interpreted, as they stand, and the
 * collector does not begin ahead of need. Polishing patterns that are only interpreted (`peephole`) never pays: it
 * takes three times as long as the rest of the work.
 */
export function interpret(): void {
  setFlagsFromString("--no-turbofan");
  setFlagsFromString("--no-incremental-marking");
  setFlagsFromString("--no-regexp-optimization");
  setFlagsFromString("--regexp-tier-up-ticks=50");
  setFlagsFromString("--no-regexp-peephole-optimization");
  // The space for what is new is widened at once to its full size, not by steps with a collection before each.
  setFlagsFromString("--semi-space-growth-factor=16");
}

/** What runs often from here on is compiled well, what was only interpreted so far included. */
export function compile(): void {
  setFlagsFromString("--turbofan");
  setFlagsFromString("--incremental-marking");
  setFlagsFromString("--regexp-optimization");
  setFlagsFromString("--regexp-tier-up-ticks=1");
}
