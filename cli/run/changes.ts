import * as path from "node:path";
import type { Git } from "../git.ts";
import type { FileOutcome } from "../outcome.ts";
import { hasLines } from "../paths.ts";
import { UsageError } from "../world.ts";

/**
 * Lines from `first` to `last`, from 1; one less as `last` means the place before `first`, where lines were taken out.
 */
interface Lines {
  readonly first: number;
  readonly last: number;
}

/** What has changed in a report: some of its lines, or all of it. */
type Changed = readonly Lines[] | "all";

/** What is compared where nobody says with what. */
export const usualRef = "HEAD";

/**
 * What differs between the working folder and the point where it parted from a branch or commit. With HEAD: what is not
 * committed yet.
 */
export class Changes {
  readonly #byPath: ReadonlyMap<string, Changed>;

  constructor(byPath: ReadonlyMap<string, Changed>) {
    this.#byPath = byPath;
  }

  /** Has this report (a whole path) changed? */
  has(at: string): boolean {
    return this.#of(at) !== undefined;
  }

  /** Did something change in this passage of a report (a whole path), or, for none, anywhere in it? */
  #reaches(at: string, passage: FileOutcome["passages"][number]): boolean {
    const changed = this.#of(at);
    if (changed === undefined || changed === "all" || passage === null) return changed !== undefined;
    return changed.some((lines) => touches(lines, passage));
  }

  /**
   * The outcome with the findings in blocks that changed, and those about the report as a whole; `undefined` for a
   * report that did not change.
   */
  only(outcome: FileOutcome, at: string): FileOutcome | undefined {
    const changed = this.#of(at);
    if (changed === undefined || changed === "all") return changed && outcome;
    const kept = outcome.passages.map((passage) => this.#reaches(at, passage));
    return {
      ...outcome,
      entry: { ...outcome.entry, findings: outcome.entry.findings.filter((_, index) => kept[index]) },
      passages: outcome.passages.filter((_, index) => kept[index]),
    };
  }

  /** A repository within this one is new as a whole. */
  #of(at: string): Changed | undefined {
    const known = this.#byPath.get(at);
    const above = path.dirname(at);
    return known !== undefined || above === at ? known : this.#of(above);
  }
}

/** Lines that were taken out changed the block in which they stood, not those beside it. */
const touches = ({ first, last }: Lines, [from, to]: readonly [number, number]): boolean =>
  first <= last ? first <= to && from <= last : from < first && first <= to;

/** Asks git what has changed since `ref`; throws `UsageError` where it cannot say. */
export function readChanges(git: Git | undefined, folder: string, ref: string): Changes {
  const ask: Ask = (at, ...args) => {
    const answer = git?.(["-C", at, ...args], folder);
    if (!answer) throw new UsageError("--changed asks git what has changed, and there is no git on this machine.");
    return answer.ok ? answer.out : undefined;
  };
  const top = ask(folder, "rev-parse", "--show-toplevel")?.trim();
  if (top === undefined) throw new UsageError("--changed works in a Git repository, and this folder is in none.");
  const base = baseOf(ask, folder, ref);
  if (base === undefined) throw new UsageError(unknownRef(ref, ask(folder, "rev-parse", "--is-shallow-repository")));
  const changes = new Map<string, Changed>();
  if (!readRepository(ask, top, base, changes))
    throw new UsageError(`git could not say what has changed since “${ref}”.`);
  return new Changes(changes);
}

/** What git answers in a folder; `undefined` where it could not. */
type Ask = (at: string, ...args: string[]) => string | undefined;

/** Where the working folder parted from `ref`; before the first commit, the tree that holds nothing. */
function baseOf(ask: Ask, folder: string, ref: string): string | undefined {
  const commit = ask(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`)?.trim();
  if (commit !== undefined) return ask(folder, "merge-base", commit, "HEAD")?.trim() ?? commit;
  return ref === usualRef ? ask(folder, "hash-object", "-t", "tree", "--stdin")?.trim() : undefined;
}

/**
 * However this machine's git is set, and whatever it takes for a text: paths from the top, and hunks that hold changed
 * lines alone.
 */
const plainDiff = ["-c", "diff.relative=false", "diff", "--no-color", "--no-ext-diff", "--no-textconv", "--text"];
const changedLinesOnly = ["--no-prefix", "--unified=0", "--inter-hunk-context=0", "--submodule=short"];

/**
 * Notes what differs from `base` in the repository at `top` and in the submodules that are there; false where git
 * cannot say.
 */
function readRepository(ask: Ask, top: string, base: string, changes: Map<string, Changed>): boolean {
  const diff = ask(top, ...plainDiff, ...changedLinesOnly, "--find-renames", "--ignore-submodules=all", base, "--");
  const fresh = ask(top, "ls-files", "--others", "--exclude-standard", "--full-name", "-z", ":/");
  const raw = ask(
    top,
    ...plainDiff,
    "--raw",
    "-z",
    "--no-abbrev",
    "--no-renames",
    "--ignore-submodules=none",
    base,
    "--",
  );
  if (diff === undefined || fresh === undefined || raw === undefined) return false;
  for (const [name, lines] of readDiff(diff)) changes.set(path.resolve(top, name), hasLines(name) ? lines : "all");
  for (const name of fresh.split("\0")) if (name !== "") changes.set(path.resolve(top, name), "all");
  for (const { name, was } of readSubmodules(raw)) {
    const at = path.resolve(top, name);
    const isHere = ask(at, "rev-parse", "--show-prefix")?.trim() === "";
    if (!isHere || was === undefined || !readRepository(ask, at, was, changes)) changes.set(at, "all");
  }
  return true;
}

/** The submodules that have changed, and at which commit each was; none for a new one. */
function readSubmodules(raw: string): readonly { readonly name: string; readonly was: string | undefined }[] {
  const found = raw.matchAll(/:(\d{6}) 160000 ([0-9a-f]+) [0-9a-f]+ [A-Z]\d*\0([^\0]+)\0/g);
  return [...found].map(([, mode, was, name = ""]) => ({ name, was: mode === "160000" ? was : undefined }));
}

const unknownRef = (ref: string, shallow: string | undefined): string =>
  `git knows no branch or commit “${ref}” here.${
    shallow?.trim() === "true" ? " This is a shallow copy of the repository: fetch more of it (fetch-depth: 0)." : ""
  }`;

/** The changed lines of each file that is still there, out of a diff without context. */
export function readDiff(diff: string): ReadonlyMap<string, readonly Lines[]> {
  const files = new Map<string, Lines[]>();
  let lines: Lines[] | undefined;
  let left = 0;
  for (const line of diff.split("\n")) {
    if (left > 0) {
      // A line of the text may look like a header.
      if (!line.startsWith("\\")) left--;
      continue;
    }
    const name = /^\+\+\+ (.+?)\t?$/.exec(line)?.[1];
    if (name !== undefined) {
      lines = name === "/dev/null" ? undefined : [];
      if (lines) files.set(unquoted(name), lines);
    }
    const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (!hunk) continue;
    const [removed, at, added] = [Number(hunk[1] ?? 1), Number(hunk[2]), Number(hunk[3] ?? 1)];
    left = removed + added;
    // Of lines that were only taken out, git names the line before.
    lines?.push(added > 0 ? { first: at, last: at + added - 1 } : { first: at + 1, last: at });
  }
  return files;
}

/** Git writes unusual names in quotation marks, their bytes as octal numbers. */
function unquoted(name: string): string {
  if (!name.startsWith('"')) return name;
  const bytes: number[] = [];
  const signs: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", a: "\x07", b: "\b", f: "\f", v: "\v" };
  for (const [, octal, sign, other = ""] of name.slice(1, -1).matchAll(/\\([0-7]{3})|\\(.)|([^\\]+)/g))
    bytes.push(...(octal ? [Number.parseInt(octal, 8)] : Buffer.from(sign ? (signs[sign] ?? sign) : other)));
  return Buffer.from(bytes).toString("utf8");
}
