import { spawnSync } from "node:child_process";

/** What git said; `undefined` where there is no git on this machine. */
export type Git = (
  args: readonly string[],
  folder: string,
) => { readonly ok: boolean; readonly out: string; readonly err: string } | undefined;

/** A diff of many reports is large (bytes). */
const mostOutput = 1 << 28;

/** The git of this machine. */
export const nodeGit: Git = (args, folder) => {
  const { status, stdout, stderr, error } = spawnSync("git", args, {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: mostOutput,
    env: { ...process.env, LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0" },
  });
  if ((error as NodeJS.ErrnoException | undefined)?.code === "ENOENT") return undefined;
  return { ok: status === 0 && !error, out: stdout ?? "", err: stderr ?? "" };
};
