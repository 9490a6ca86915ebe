import * as path from "node:path";
import type { Ignore } from "ignore";
import { type Files, kindSeen } from "./files.ts";
import { from, isWithin } from "./paths.ts";

/** A pattern on the command line, such as `reports/*.md`, that no shell has turned into names. */
export interface PathPattern {
  /** The folder that it begins in, as a whole path. */
  readonly folder: string;
  /** Does it mean this file, or a folder that this file is in? */
  matches(at: string): boolean;
  /** Can there be anything that it means in this folder? */
  mayHold(folder: string): boolean;
}

/** Is this written as a pattern? No branch of git has such a name. */
export const isPattern = (named: string): boolean => /[*?[{]/.test(named);

/** What a name on the command line is about: the folder that a pattern begins in, else what has the very name. */
export function startOf(named: string, files: Pick<Files, "folder" | "kind">): string {
  const exact = path.resolve(files.folder, named);
  return kindSeen(files, exact) === undefined ? path.resolve(files.folder, taken(named).start) : exact;
}

/** Reads a pattern as `.gitignore` means one that begins at a folder, with `{md,txt}` for either of several. */
export async function readPattern(named: string, files: Files): Promise<PathPattern> {
  const { default: ignore } = await import("ignore");
  const folder = startOf(named, files);
  const ways = alternatives(taken(named).rest).map((way) =>
    way.split("/").filter((step) => step !== "" && step !== "."),
  );
  const known = new Map<string, Ignore>();
  const meant = (steps: readonly string[], at: string): boolean => {
    const line = `/${steps.join("/")}`;
    const one = known.get(line) ?? ignore().add([line]);
    known.set(line, one);
    return one.ignores(at);
  };
  return {
    folder,
    matches: (at) => isWithin(folder, at) && ways.some((steps) => meant(steps, from(folder, at))),
    mayHold(at) {
      const within = from(folder, at);
      const depth = within.split("/").length;
      return ways.some((steps) => {
        const deep = steps.indexOf("**");
        const lead = steps.slice(0, deep < 0 ? depth : Math.min(deep, depth));
        return lead.length === 0 || meant(lead, `${within}/`);
      });
    },
  };
}

/** What stands before the first step that is no plain name, and the rest. */
function taken(named: string): { readonly start: string; readonly rest: string } {
  const steps = (path.sep === "\\" ? named.replaceAll("\\", "/") : named).split("/");
  const first = steps.findIndex(isPattern);
  if (first < 0) return { start: named, rest: "" };
  const start = steps.slice(0, first).join("/");
  return { start: start === "" && first > 0 ? "/" : start, rest: steps.slice(first).join("/") };
}

/** `*.{md,txt}` as `*.md` and `*.txt`. */
function alternatives(pattern: string): readonly string[] {
  const innermost = /\{([^{}]*,[^{}]*)\}/.exec(pattern);
  if (!innermost) return [pattern];
  const [whole, choices = ""] = innermost;
  const before = pattern.slice(0, innermost.index);
  const after = pattern.slice(innermost.index + whole.length);
  return [...new Set(choices.split(",").flatMap((choice) => alternatives(before + choice + after)))];
}
