import { setFlagsFromString } from "node:v8";
import { compile, interpret } from "./tiers.ts";

/**
 * From the second report on, or for one as long as a book, what pays in the long run: code and patterns are compiled
 * well, and the heap grows by a quarter at a time. Left to itself V8 would let it double or more on a machine with
 * memory to spare, for no gain in speed.
 */
export function settleIn(): void {
  compile();
  setFlagsFromString("--heap-growing-percent=25");
}

/** As the program starts: V8 takes code that it compiled before only under the flags that it was made under. */
export function startAsEver(): void {
  interpret();
  setFlagsFromString("--heap-growing-percent=0");
}

/** The same as the language server starts, whatever flags the command line has set by then: V8's own. */
export function serveAsEver(): void {
  compile();
  setFlagsFromString("--heap-growing-percent=0");
  setFlagsFromString("--semi-space-growth-factor=2");
  setFlagsFromString("--regexp-peephole-optimization");
}
