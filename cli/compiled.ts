import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { Script } from "node:vm";

/** A bundle that is ready to run. */
export interface Compiled {
  run(): void;
  /** V8's compiled code of what has run so far. */
  code(): Buffer;
}

/**
 * Compiles a CommonJS bundle, with the code that V8 made of it before where that is at hand: reading half a megabyte of
 * program again would take longer than checking a report. V8 refuses code of another version or machine and then
 * compiles as usual.
 */
export function compileBundle(file: string, codeFile: string): Compiled {
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, "utf8")}\n})`;
  const known = read(codeFile);
  const script = new Script(source, { filename: file, ...(known ? { cachedData: known } : {}) });
  const module = { exports: {} };
  return {
    run: () => script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file)),
    code: () => script.createCachedData(),
  };
}

function read(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
