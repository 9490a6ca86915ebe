import { readTables } from "../core/rule/phraseTables.ts";
import type { CheckerParts } from "../core/run/checker.ts";
import type { Files } from "./files.ts";
import type { Git } from "./git.ts";
import type { Store } from "./run/store.ts";
import type { Threads } from "./run/threads.ts";
import type { Watch } from "./watch/folderWatch.ts";

/** Where text goes: standard output, standard error, or a test's memory. */
export interface Output {
  write(text: string | Uint8Array): unknown;
  readonly isTTY?: boolean;
  /** The terminal's width. */
  readonly columns?: number;
}

/** What a checker is made of. */
export type Catalogue = CheckerParts;

/**
 * What is read of the environment: two for colour, one for the page of a GitHub job, and two for the folder into which
 * GitHub or GitLab has put the repository.
 */
type Variable = "NO_COLOR" | "TERM" | "GITHUB_STEP_SUMMARY" | "GITHUB_WORKSPACE" | "CI_PROJECT_DIR";

/** Everything the command line touches. */
export interface World {
  /** The arguments after the program's name. */
  readonly argv: readonly string[];
  readonly files: Files;
  readonly out: Output;
  readonly err: Output;
  /** Environment variables; of them these count. */
  readonly env?: Readonly<Partial<Record<Variable, string>>>;
  /** The catalogue; without it, Evenhand's own is loaded when a command needs it. */
  readonly catalogue?: Catalogue;
  /** The tables of its phrases as the build left them; without them, they are made. */
  readonly tables?: () => Uint8Array | undefined;
  /** The time; without it, this machine's clock. What has expired, and which period a day is in, hangs on it. */
  readonly now?: () => Date;
  /**
   * Told before the second report is checked, or one as long as a book, or a server starts: what pays only in the long
   * run pays from now on.
   */
  readonly longRun?: () => void;
  /** Other threads to check reports in; without them, all is done in this one. */
  readonly threads?: Threads;
  /** Opens the place where `--cache` keeps what it knows. */
  readonly store?: () => Store;
  /** Names this very program: another build, another name. */
  readonly program?: () => string;
  /** Set off when the user wants the run to end (Ctrl+C). */
  readonly interrupted?: AbortSignal;
  /** Watches folders. */
  readonly watch?: Watch;
  /** Runs git in a folder. */
  readonly git?: Git;
  /** Puts a question to whoever sits at the terminal; absent where nobody does. `undefined`: they went away. */
  readonly ask?: (question: string) => Promise<string | undefined>;
  /** Starts the language server on standard input and output. */
  readonly serve?: () => Promise<unknown>;
}

/**
 * 0: nothing counts against `--fail-on`; 1: something does; 2: wrong usage or settings, something unread, or a fault of
 * ours.
 */
export type ExitCode = 0 | 1 | 2;

/** Wrong usage; the message is a sentence that says what to write instead. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Told by its name: a bundle may hold a class twice. */
export const isUsageError = (error: unknown): error is UsageError =>
  error instanceof Error && error.name === "UsageError";

/** The given catalogue, or Evenhand's own. Loaded late: help and usage errors need none of it. */
export async function catalogueOf({ catalogue, tables }: World): Promise<Catalogue> {
  if (catalogue) return catalogue;
  const [{ rules }, { packs }, { formats }, { secondLook: adviser }] = await Promise.all([
    import("../rules/index.generated.ts"),
    import("../protocols/index.generated.ts"),
    import("../core/formats/formats.ts"),
    import("../rules/secondLook/secondLook.ts"),
  ]);
  const built = tables?.();
  return { rules, packs, formats, adviser, ...(built ? { tables: (lines) => readTables(built, lines) } : {}) };
}

/** The width to lay text out in: the terminal's, within what reads well, or 100 where there is no terminal. */
export const widthOf = ({ isTTY, columns }: Output): number =>
  isTTY && columns ? Math.min(Math.max(columns, 40), 140) : 100;

/** Whether to colour what goes to `output`: as asked, else on a terminal that shows colour. */
export function colours(asked: boolean | undefined, output: Output, env: World["env"] = {}): boolean {
  if (asked !== undefined) return asked;
  return !env.NO_COLOR && output.isTTY === true && env.TERM !== "dumb";
}
