import { setFlagsFromString } from "node:v8";

/**
 * How V8 treats patterns. Compiling a pattern well takes longer than one short report is worth: at first they are
 * interpreted, as they stand; from the second report on they are compiled as usual. Polishing what is only interpreted
 * (`peephole`) never pays: it takes three times as long as the rest of the work. All are flags that V8 reads whenever it
 * compiles a pattern, so they may change while the program runs.
 */
export function interpretPatterns(): void {
  setFlagsFromString("--no-regexp-optimization");
  setFlagsFromString("--regexp-tier-up-ticks=50");
  setFlagsFromString("--no-regexp-peephole-optimization");
}

/** Patterns run often from here on: compile them well, those that were only interpreted so far included. */
export function compilePatterns(): void {
  setFlagsFromString("--regexp-optimization");
  setFlagsFromString("--regexp-tier-up-ticks=1");
}
