import { type FileError, type Files, type FileWriter, isFileError } from "./files.ts";

/** So many bytes, or a little more, are written at once. */
const atOnce = 1 << 16;

/** A file that an answer is written to as it comes. What goes wrong is told at the end: the check itself goes on. */
export class OutputFile {
  readonly #file: FileWriter | undefined;
  #waiting: Uint8Array[] = [];
  #size = 0;
  #failure: FileError | undefined;

  constructor(files: Files, at: string) {
    this.#file = this.#attempt(() => files.create(at));
  }

  /** Adds text, or what is UTF-8 already. */
  write(text: string | Uint8Array): void {
    const bytes = typeof text === "string" ? Buffer.from(text) : text;
    this.#waiting.push(bytes);
    this.#size += bytes.length;
    if (this.#size >= atOnce) this.#flush();
  }

  /** Puts the file in its place; throws a `FileError` where it could not be written, and leaves nothing of it. */
  close(): void {
    this.#flush();
    if (!this.#failure) this.#attempt(() => this.#file?.finish());
    if (!this.#failure) return;
    const failure = this.#failure;
    this.#attempt(() => this.#file?.drop());
    throw failure;
  }

  #flush(): void {
    const bytes = Buffer.concat(this.#waiting);
    this.#waiting = [];
    this.#size = 0;
    if (!this.#failure) this.#attempt(() => this.#file?.add(bytes));
  }

  #attempt<Value>(action: () => Value): Value | undefined {
    try {
      return action();
    } catch (error) {
      if (!isFileError(error)) throw error;
      this.#failure ??= error;
      return undefined;
    }
  }
}
