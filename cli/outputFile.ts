import * as path from "node:path";
import { type FileError, type Files, type FileWriter, isFileError } from "./files.ts";

/** So many bytes, or a little more, are written at once. */
const atOnce = 1 << 16;

/**
 * A file that an answer is written to as it comes, with the folder that it is to stand in. What goes wrong is told at
 * the end: the check itself goes on.
 */
export class OutputFile {
  /** As it was named. */
  readonly name: string;
  readonly #file: FileWriter | undefined;
  #waiting: Uint8Array[] = [];
  #size = 0;
  #failure: FileError | undefined;

  constructor(files: Files, name: string) {
    this.name = name;
    const at = path.resolve(files.folder, name);
    this.#file = this.#attempt(() => {
      files.makeFolder(path.dirname(at));
      return files.create(at);
    });
  }

  /** Adds text, or what is UTF-8 already. */
  write(text: string | Uint8Array): void {
    const bytes = typeof text === "string" ? Buffer.from(text) : text;
    this.#waiting.push(bytes);
    this.#size += bytes.length;
    if (this.#size >= atOnce) this.#flush();
  }

  /** Puts the file in its place; says what went wrong where it could not be written, and leaves nothing of it. */
  close(): FileError | undefined {
    this.#flush();
    if (!this.#failure) this.#attempt(() => this.#file?.finish());
    if (this.#failure) this.#attempt(() => this.#file?.drop());
    return this.#failure;
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
