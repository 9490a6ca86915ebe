import { closeSync, fstatSync, openSync, readFileSync, readSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { Script } from "node:vm";

/** A bundle that is ready to run. */
export interface Compiled {
  run(): void;
  /** V8 took the code that it compiled before. */
  readonly wasCompiled: boolean;
  /** V8's compiled code of what has run so far. */
  code(): Buffer;
}

/** What stands round the bundle in its file, so that it is a function of what a CommonJS module is given. */
export const programHead = "(function (exports, require, module, __filename, __dirname) {";
export const programTail = "})";

/**
 * Compiles a bundle that the build has put between `programHead` and `programTail`, in ASCII, with the code that V8
 * made of it before where that is at hand: reading half a megabyte of program again would take longer than checking a
 * report. V8 refuses code of another version or machine and then compiles as usual.
 */
export function compileBundle(file: string, codeFile: string): Compiled {
  const room = new Room();
  const source = room.read(file).toString("latin1");
  const known = ifThere(() => room.read(codeFile));
  const script = new Script(source, { filename: file, ...(known ? { cachedData: known } : {}) });
  const module = { exports: {} };
  return {
    run: () => script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file)),
    wasCompiled: known !== undefined && script.cachedDataRejected === false,
    code: () => script.createCachedData(),
  };
}

/** Reads one file after the other into the same memory: to touch new memory costs more than to read. */
class Room {
  #bytes = Buffer.alloc(0);

  /** The file's bytes, until the next file is read. */
  read(file: string): Buffer {
    const handle = openSync(file, "r");
    try {
      const { size } = fstatSync(handle);
      // Compiled code is larger than its source by a third.
      if (size > this.#bytes.length) this.#bytes = Buffer.allocUnsafeSlow(size + (size >> 1));
      let length = 0;
      for (let more = -1; more !== 0 && length < size; length += more)
        more = readSync(handle, this.#bytes, length, size - length, null);
      return this.#bytes.subarray(0, length);
    } finally {
      closeSync(handle);
    }
  }
}

/** A file that the build leaves beside the program; without it all goes on, later. */
export const readIfThere = (file: string): Buffer | undefined => ifThere(() => readFileSync(file));

function ifThere(read: () => Buffer): Buffer | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
