import { randomBytes } from "node:crypto";
import * as fs from "node:fs";
import * as path from "node:path";

/** Small pieces of data by name, which may be gone at any time. Several programs may use one store at once. */
export interface Store {
  get(name: string): Uint8Array | undefined;
  put(name: string, bytes: Uint8Array): void;
  /** Takes out what was used longest ago, until the rest is no larger than `bytes`. */
  trim(bytes: number): void;
}

/** Where a store stands, in the working folder. */
export const storeName = ".evenhand-cache";

/** A piece that was used this long ago is marked as used again (milliseconds): once a day is enough to know its age. */
const day = 86_400_000;

/**
 * A store in a folder. A piece is written whole under another name and then renamed. A store that cannot be written is
 * an empty one.
 */
export function folderStore(folder: string): Store {
  const fileOf = (name: string): string => path.join(folder, name.slice(0, 2), name.slice(2));
  return {
    get: (name) => attempt(() => read(fileOf(name))),
    put: (name, bytes) => void attempt(() => write(folder, fileOf(name), bytes)),
    trim: (bytes) => void attempt(() => trim(folder, bytes)),
  };
}

/** A store that lasts as long as the program. */
export function memoryStore(): Store {
  // What was used last stands last.
  const held = new Map<string, Uint8Array>();
  const put = (name: string, bytes: Uint8Array): void => {
    held.delete(name);
    held.set(name, bytes);
  };
  const get = (name: string): Uint8Array | undefined => {
    const bytes = held.get(name);
    if (bytes) put(name, bytes);
    return bytes;
  };
  const trim = (most: number): void => {
    let size = [...held.values()].reduce((sum, { length }) => sum + length, 0);
    for (const [name, { length }] of held) {
      if (size <= most) return;
      held.delete(name);
      size -= length;
    }
  };
  return { get, put, trim };
}

function read(file: string): Uint8Array {
  const handle = fs.openSync(file, "r");
  try {
    const { size, mtimeMs } = fs.fstatSync(handle);
    const bytes = Buffer.allocUnsafe(size);
    const read = fs.readSync(handle, bytes);
    if (Date.now() - mtimeMs > day) fs.utimesSync(file, new Date(), new Date());
    return bytes.subarray(0, read);
  } finally {
    fs.closeSync(handle);
  }
}

function write(folder: string, file: string, bytes: Uint8Array): void {
  if (!fs.existsSync(folder)) {
    fs.mkdirSync(folder, { recursive: true });
    // Git leaves the folder out without anybody's doing.
    fs.writeFileSync(path.join(folder, ".gitignore"), "*\n");
  }
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const temporary = `${file}.${process.pid}-${randomBytes(4).toString("hex")}.tmp`;
  try {
    fs.writeFileSync(temporary, bytes, { mode: 0o600, flag: "wx" });
    fs.renameSync(temporary, file);
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    throw error;
  }
}

function trim(folder: string, bytes: number): void {
  const files = fs
    .readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => ({
      file: path.join(folder, name),
      stat: fs.statSync(path.join(folder, name), { throwIfNoEntry: false }),
    }))
    .filter(({ stat }) => stat?.isFile())
    .sort((a, b) => (b.stat?.mtimeMs ?? 0) - (a.stat?.mtimeMs ?? 0));
  let kept = 0;
  for (const { file, stat } of files) {
    kept += stat?.size ?? 0;
    if (kept > bytes) fs.rmSync(file, { force: true });
  }
}

/** Another program may take a piece away at any moment, and the disk may be full: either costs time only. */
function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
