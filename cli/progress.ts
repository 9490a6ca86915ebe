import type { Output } from "./world.ts";

/** Runs shorter than this show no progress (milliseconds); then it is shown again no sooner than `every`. */
const patience = 400;
const every = 100;

/** One line on a terminal that says how far a long run is, and goes away. */
export class Progress {
  readonly #output: Output | undefined;
  readonly #total: number;
  #next: number;
  #shown = false;

  constructor(output: Output, total: number, now = Date.now()) {
    this.#output = output.isTTY ? output : undefined;
    this.#total = total;
    this.#next = now + patience;
  }

  /** Says that `done` reports are checked. */
  tell(done: number, now = Date.now()): void {
    if (!this.#output || now < this.#next) return;
    this.#next = now + every;
    this.#shown = true;
    this.#output.write(`\r\u001B[KChecking reports: ${done} of ${this.#total}`);
  }

  /** Takes the line away, before anything else is written. */
  clear(): void {
    if (this.#shown) this.#output?.write("\r\u001B[K");
    this.#shown = false;
  }
}
