import * as path from "node:path";
import { type Files, kindSeen } from "./files.ts";
import { display, isWithin } from "./paths.ts";
import type { World } from "./world.ts";

/** The folder that holds `.git`, this one or one above it; `undefined` outside of repositories. */
export function repositoryOf(files: Files, folder: string): string | undefined {
  for (let at = folder; ; at = path.dirname(at)) {
    if (kindSeen(files, path.join(at, ".git"))) return at;
    if (at === path.dirname(at)) return undefined;
  }
}

/** Paths as a system that shows a whole repository knows them: from its top, and not from the working folder. */
export type PlaceOf = (shown: string) => string;

/**
 * How paths are told to GitHub and GitLab, which say in the environment where they have put the repository; without
 * them, git's folder says it, and outside of repositories the working folder. What stands elsewhere keeps its path.
 */
export function placesFor({ files, env = {} }: Pick<World, "files" | "env">): PlaceOf {
  const { folder } = files;
  const named = [env.GITHUB_WORKSPACE, env.CI_PROJECT_DIR].flatMap((one) => (one ? [path.resolve(folder, one)] : []));
  const top = named.find((one) => isWithin(files.real(one), files.real(folder))) ?? repositoryOf(files, folder);
  if (top === undefined) return (shown) => shown;
  const real = files.real(top);
  return (shown) => {
    const at = path.resolve(folder, shown);
    if (isWithin(top, at)) return display(at, top);
    // The folder may have been reached through a link.
    const name = path.join(files.real(path.dirname(at)), path.basename(at));
    return isWithin(real, name) ? display(name, real) : shown;
  };
}
