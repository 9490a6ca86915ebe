import * as fs from "node:fs";
import * as path from "node:path";
import { reason } from "../core/rule/finding.ts";

export type FileKind = "file" | "folder" | "other";

export interface Entry {
  readonly name: string;
  readonly kind: FileKind;
  /** It is a link to a file. */
  readonly link?: boolean;
}

/**
 * The disk as the command line sees it. Paths are absolute; what fails throws a `FileError` in words a person reads.
 */
export interface Files {
  /** The working folder. */
  readonly folder: string;
  /** What stands at a path, links followed; `undefined` where nothing does. */
  kind(path: string): FileKind | undefined;
  list(folder: string): readonly Entry[];
  /** Does standard output go into this file? What this command says is none of the reports that it is about. */
  isOutput?(path: string): boolean;
  /** In bytes; 0 where it cannot be told. */
  size(path: string): number;
  /** The path with every link in it followed; as it is where nothing stands there. */
  real(path: string): string;
  read(path: string): Uint8Array;
  /** Writes a new file, or one that may be replaced whatever it holds; whole or not at all. */
  write(path: string, bytes: Uint8Array): void;
  /** Makes a folder, with those above it, where it is not there yet. */
  makeFolder(path: string): void;
  /** Begins a file that is written bit by bit; like `write`, it is there whole or not at all. */
  create(path: string): FileWriter;
  /** Adds to the end of a file, which is made where there is none. */
  append(path: string, bytes: Uint8Array): void;
  /**
   * Replaces a file that held `was` when it was read; whole or not at all, and not where it holds something else now.
   */
  replace(path: string, was: Uint8Array, bytes: Uint8Array): void;
  /** All of standard input. */
  input(): Promise<Uint8Array>;
}

/** A file in the making. */
export interface FileWriter {
  add(bytes: Uint8Array): void;
  /** Puts it in its place. */
  finish(): void;
  /** Leaves no trace of it. */
  drop(): void;
}

/** A file or folder that could not be read or written; the message says why, as a sentence. */
export class FileError extends Error {
  override readonly name = "FileError";
  /** Which, where the system has said so. */
  readonly path: string | undefined;

  constructor(message: string, path?: string) {
    super(message);
    this.path = path;
  }
}

/** Told by its name: a bundle may hold a class twice. */
export const isFileError = (error: unknown): error is FileError => error instanceof Error && error.name === "FileError";

/** What stands at a path, as far as it may be looked at: nothing where that is forbidden. */
export function kindSeen(files: Pick<Files, "kind">, at: string): FileKind | undefined {
  try {
    return files.kind(at);
  } catch (error) {
    if (!isFileError(error)) throw error;
    return undefined;
  }
}

/** The message of a refusal to write over somebody else's change. */
export const changedSince = "It changed while it was being checked, so it was left as it is. Run the command again.";

/** The files of this machine. */
export function nodeFiles(folder = process.cwd()): Files {
  return {
    folder,
    kind,
    list,
    isOutput,
    size,
    real,
    read,
    write: replaceFile,
    makeFolder,
    create,
    append,
    replace,
    input,
  };
}

function kind(at: string): FileKind | undefined {
  try {
    return kindOf(fs.statSync(at));
  } catch (error) {
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return undefined;
    throw fileError(error);
  }
}

let output: fs.Stats | undefined;

function isOutput(at: string): boolean {
  try {
    output ??= fs.fstatSync(1);
    if (!output.isFile()) return false;
    const { dev, ino } = fs.statSync(at);
    return dev === output.dev && ino === output.ino;
  } catch {
    return false;
  }
}

/** A link to a file counts as a file; a link to a folder is not followed, so that no walk runs in a circle. */
function list(folder: string): readonly Entry[] {
  return attempt(() => fs.readdirSync(folder, { withFileTypes: true })).map((entry) =>
    entry.isSymbolicLink() && linksToFile(path.join(folder, entry.name))
      ? { name: entry.name, kind: "file", link: true }
      : { name: entry.name, kind: kindOf(entry) },
  );
}

const size = (at: string): number => fs.statSync(at, { throwIfNoEntry: false })?.size ?? 0;

function real(at: string): string {
  try {
    return fs.realpathSync(at);
  } catch {
    return at;
  }
}

const linksToFile = (at: string): boolean => fs.statSync(at, { throwIfNoEntry: false })?.isFile() ?? true;

const kindOf = (entry: Pick<fs.Stats, "isFile" | "isDirectory">): FileKind =>
  entry.isFile() ? "file" : entry.isDirectory() ? "folder" : "other";

const read = (at: string): Uint8Array => attempt(() => fs.readFileSync(at));

const append = (at: string, bytes: Uint8Array): void => attempt(() => fs.appendFileSync(at, bytes));

function makeFolder(at: string): void {
  if (!fs.existsSync(at)) attempt(() => fs.mkdirSync(at, { recursive: true }));
}

function replace(at: string, was: Uint8Array, bytes: Uint8Array): void {
  attempt(() => fs.accessSync(at, fs.constants.W_OK));
  replaceFile(at, bytes, was);
}

/** Files in the making, to be taken away where the program is ended before they are done. */
const unfinished = new Set<string>();

/** Takes away the files that are not finished. */
export function dropUnfinished(): void {
  for (const at of unfinished) fs.rmSync(at, { force: true });
}

function create(at: string): FileWriter {
  const like = attempt(() => fs.statSync(at, { throwIfNoEntry: false }));
  if (like && !like.isFile()) return device(at, like);
  const target = like ? attempt(() => fs.realpathSync(at)) : at;
  const temporary = besides(target);
  const handle = attempt(() => fs.openSync(temporary, "wx", like?.mode));
  unfinished.add(temporary);
  const drop = (): void => {
    fs.closeSync(handle);
    fs.rmSync(temporary, { force: true });
    unfinished.delete(temporary);
  };
  const finish = (): void => {
    if (like) keepLike(handle, like);
    fs.fsyncSync(handle);
    fs.renameSync(temporary, target);
    fs.closeSync(handle);
    unfinished.delete(temporary);
  };
  return {
    add: (bytes) => attempt(() => writeAll(handle, bytes)),
    finish: () => attempt(finish),
    drop: () => attempt(drop),
  };
}

/** A pipe, a terminal or the like is written to as it stands: another file in its place would be no such thing. */
function device(at: string, like: fs.Stats): FileWriter {
  if (like.isDirectory()) throw fileError({ code: "EISDIR" });
  const handle = attempt(() => fs.openSync(at, "w"));
  return {
    add: (bytes) => attempt(() => writeAll(handle, bytes)),
    finish: () => attempt(() => fs.closeSync(handle)),
    drop: () => attempt(() => fs.closeSync(handle)),
  };
}

function writeDevice(file: FileWriter, bytes: Uint8Array): void {
  file.add(bytes);
  file.finish();
}

function writeAll(handle: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += fs.writeSync(handle, bytes, at);
}

const besides = (target: string): string =>
  path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}-${Date.now().toString(36)}.tmp`);

/** The new content is complete on the disk, under another name, before it takes the old one's place. */
function replaceFile(at: string, bytes: Uint8Array, was?: Uint8Array): void {
  attempt(() => {
    const there = fs.statSync(at, { throwIfNoEntry: false });
    if (there && !there.isFile()) return writeDevice(device(at, there), bytes);
    const target = there ? fs.realpathSync(at) : at;
    const temporary = besides(target);
    try {
      writeWhole(temporary, bytes, there);
      if (was && !same(fs.readFileSync(target), was)) throw new FileError(changedSince);
      fs.renameSync(temporary, target);
    } catch (error) {
      fs.rmSync(temporary, { force: true });
      throw error;
    }
  });
}

function writeWhole(at: string, bytes: Uint8Array, like: fs.Stats | undefined): void {
  const handle = fs.openSync(at, "wx", like?.mode);
  try {
    fs.writeFileSync(handle, bytes);
    if (like) keepLike(handle, like);
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
}

function keepLike(handle: number, like: fs.Stats): void {
  fs.fchmodSync(handle, like.mode);
  keepOwner(handle, like);
}

/** Only a privileged user may give a file away; for others the owner is already right or cannot be kept. */
function keepOwner(handle: number, like: fs.Stats): void {
  try {
    fs.fchownSync(handle, like.uid, like.gid);
  } catch (error) {
    if (codeOf(error) !== "EPERM") throw error;
  }
}

async function input(): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of process.stdin) parts.push(part as Uint8Array);
  return Buffer.concat(parts);
}

/** True where two files hold the same bytes. */
export const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

function attempt<T>(action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw fileError(error);
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "There is no such file or folder.",
  ENOTDIR: "There is no such file or folder.",
  EACCES: "You do not have permission to open it.",
  EPERM: "You do not have permission to open it.",
  EISDIR: "It is a folder, not a file.",
  ELOOP: "It is a link that leads back to itself.",
  ENOSPC: "The disk is full.",
  EROFS: "The disk cannot be written to.",
  EBUSY: "Another program is using it.",
};

/** What went wrong with a file, in words a person reads. */
export function fileError(error: unknown): FileError {
  if (isFileError(error)) return error;
  const known = reasons[codeOf(error) ?? ""];
  const { path } = (error ?? {}) as NodeJS.ErrnoException;
  return new FileError(known ?? `It could not be opened (${reason(error)}).`, path);
}

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException | undefined)?.code;
