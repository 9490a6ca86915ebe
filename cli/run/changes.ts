import * as path from "node:path";
import type { Git } from "../git.ts";
import type { FileOutcome } from "../outcome.ts";
import { hasLines } from "../paths.ts";
import { plain } from "../reporters/wrap.ts";
import { UsageError } from "../world.ts";
import { freshAmong, type Seen } from "./before.ts";
import { type Lines, readDiff } from "./readDiff.ts";

/** What has changed in a report: some of its lines, or all of it. */
type Changed = ChangedLines | "all";

interface ChangedLines {
  readonly lines: readonly Lines[];
  /** Its text as it was; `undefined` where that cannot be told. */
  readonly before: () => string | undefined;
}

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

  /**
   * The outcome with the findings in blocks that changed, those about the report as a whole, and those that the change
   * has made elsewhere: who takes out “The residents wrote:” makes their words the report's. `undefined` for a report
   * that did not change.
   */
  only(outcome: FileOutcome, at: string, findBefore: (text: string) => readonly Seen[]): FileOutcome | undefined {
    const changed = this.#of(at);
    if (changed === undefined || changed === "all") return changed && outcome;
    const { findings } = outcome.entry;
    const reached = outcome.passages.map((passage) => passage === null || isReached(passage, changed));
    const others = findings.filter((_, index) => !reached[index]);
    const before = others.length > 0 ? changed.before() : undefined;
    const fresh = before === undefined ? new Set<Seen>() : freshAmong(others, findBefore(before));
    const kept = findings.map((finding, index) => reached[index] || fresh.has(finding));
    return {
      ...outcome,
      entry: { ...outcome.entry, findings: findings.filter((_, index) => kept[index]) },
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

const isReached = (passage: readonly [number, number], { lines }: ChangedLines): boolean =>
  lines.some((some) => touches(some, passage));

/** Lines that were taken out changed the block in which they stood, not those beside it. */
const touches = ({ first, last }: Lines, [from, to]: readonly [number, number]): boolean =>
  first <= last ? first <= to && from <= last : from < first && first <= to;

/** Asks git what has changed since `ref`; throws `UsageError` where it cannot say. */
export function readChanges(git: Git | undefined, folder: string, ref: string): Changes {
  let complaint = "";
  const ask: Ask = (at, ...args) => {
    const answer = git?.(["-C", at, ...args], folder);
    if (!answer) throw new UsageError("--changed asks git what has changed, and there is no git on this machine.");
    complaint = answer.err;
    return answer.ok ? answer.out : undefined;
  };
  const top = ask(folder, "rev-parse", "--show-toplevel")?.trim();
  if (top === undefined) throw new UsageError(noRepository(complaint));
  const base = baseOf(ask, folder, ref);
  if (base === undefined) throw new UsageError(unknownRef(ref, ask(folder, "rev-parse", "--is-shallow-repository")));
  const changes = new Map<string, Changed>();
  if (!readRepository(ask, top, base, changes))
    throw new UsageError(`git could not say what has changed since “${ref}”.${gitsWords(complaint)}`);
  return new Changes(changes);
}

/** Why git tells nothing of a folder. In a container the repository often belongs to somebody else. */
function noRepository(complaint: string): string {
  const remedy = /^\s*(git config .*safe\.directory .*)$/m.exec(complaint)?.[1];
  if (remedy !== undefined)
    return `--changed asks git, and git does not trust this repository, for its folder belongs to another user. If you do, run:\n\n  ${plain(remedy)}\n`;
  if (complaint === "" || /not a git repository/i.test(complaint))
    return "--changed works in a Git repository, and this folder is in none.";
  return `--changed asks git, and git could not read this repository.${gitsWords(complaint)}`;
}

const gitsWords = (complaint: string): string => {
  const [first = ""] = complaint.replace(/^fatal: /, "").split("\n");
  return first === "" ? "" : ` It says: ${plain(first)}`;
};

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
 * lines and the one on either side.
 */
const plainDiff = [
  "-c",
  "diff.relative=false",
  "-c",
  "diff.suppressBlankEmpty=false",
  "diff",
  "--no-color",
  "--no-ext-diff",
  "--no-textconv",
  "--text",
];
const changedLines = ["--no-prefix", "--unified=1", "--inter-hunk-context=0", "--submodule=short"];

/**
 * Notes what differs from `base` in the repository at `top` and in the submodules that are there; false where git
 * cannot say.
 */
function readRepository(ask: Ask, top: string, base: string, changes: Map<string, Changed>): boolean {
  const diff = ask(top, ...plainDiff, ...changedLines, "--find-renames", "--ignore-submodules=all", base, "--");
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
  for (const [name, { was, lines }] of readDiff(diff)) {
    const before = (): string | undefined => readable(was && ask(top, "cat-file", "blob", `${base}:${was}`));
    changes.set(path.resolve(top, name), hasLines(name) ? { lines, before } : "all");
  }
  for (const name of fresh.split("\0")) if (name !== "") changes.set(path.resolve(top, name), "all");
  for (const { name, was } of readSubmodules(raw)) {
    const at = path.resolve(top, name);
    const isHere = ask(at, "rev-parse", "--show-prefix")?.trim() === "";
    if (!isHere || was === undefined || !readRepository(ask, at, was, changes)) changes.set(at, "all");
  }
  return true;
}

/** A text in UTF-8; git's answer is read as one, whatever it was. */
const readable = (text: string | undefined): string | undefined =>
  text === undefined || /[\0\uFFFD]/.test(text) ? undefined : text;

/** The submodules that have changed, and at which commit each was; none for a new one. */
function readSubmodules(raw: string): readonly { readonly name: string; readonly was: string | undefined }[] {
  const found = raw.matchAll(/:(\d{6}) 160000 ([0-9a-f]+) [0-9a-f]+ [A-Z]\d*\0([^\0]+)\0/g);
  return [...found].map(([, mode, was, name = ""]) => ({ name, was: mode === "160000" ? was : undefined }));
}

const unknownRef = (ref: string, shallow: string | undefined): string =>
  `git knows no branch or commit “${ref}” here.${
    shallow?.trim() === "true" ? " This is a shallow copy of the repository: fetch more of it (fetch-depth: 0)." : ""
  }`;
