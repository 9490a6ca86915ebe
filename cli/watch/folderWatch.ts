import * as path from "node:path";

/**
 * Watches one folder, not those in it; answers with what ends that. `name`: the file that changed, where the system
 * says.
 */
export type Watch = (folder: string, heard: (name: string | undefined) => void) => () => void;

/** A change is waited for to be over for so long (milliseconds): programs save in several steps. */
const settled = 100;

/** Watches a set of folders, which may change from time to time. */
export class FolderWatch {
  readonly #watch: Watch;
  readonly #ends = new Map<string, () => void>();
  #bears: (at: string, name: string) => boolean = () => true;
  #changed = false;
  #wake: () => void = () => {};

  constructor(watch: Watch) {
    this.#watch = watch;
  }

  /** Watches these folders from now on; `bears` says whether a change of a file or folder there is of interest. */
  set(folders: readonly string[], bears: (at: string, name: string) => boolean): void {
    this.#bears = bears;
    for (const [folder, end] of this.#ends) {
      if (folders.includes(folder)) continue;
      end();
      this.#ends.delete(folder);
    }
    for (const folder of folders)
      if (!this.#ends.has(folder))
        this.#ends.set(
          folder,
          this.#watch(folder, (name) => this.#heard(folder, name)),
        );
  }

  /** Waits for a change since the last time, and for it to be over; `signal` ends the wait. */
  async change(signal?: AbortSignal): Promise<void> {
    while (!signal?.aborted) {
      if (!this.#changed) await this.#next(signal);
      this.#changed = false;
      await this.#next(signal, settled);
      if (!this.#changed) return;
    }
  }

  close(): void {
    for (const end of this.#ends.values()) end();
    this.#ends.clear();
  }

  #heard(folder: string, name: string | undefined): void {
    if (name !== undefined && !this.#bears(path.join(folder, name), name)) return;
    this.#changed = true;
    this.#wake();
  }

  /** Settled by the next change, by the signal, or after so many milliseconds. */
  #next(signal: AbortSignal | undefined, most?: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = most === undefined ? undefined : setTimeout(done, most);
      function done(): void {
        clearTimeout(timer);
        signal?.removeEventListener("abort", done);
        resolve();
      }
      this.#wake = done;
      signal?.addEventListener("abort", done);
    });
  }
}
