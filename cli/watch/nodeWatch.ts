import { watch } from "node:fs";
import { FileError } from "../files.ts";
import type { Watch } from "./folderWatch.ts";

/** Watches a folder of this machine. A folder that goes away is told as a change. */
export const nodeWatch: Watch = (folder, heard) => {
  try {
    const watcher = watch(folder, (_, name) => heard(name ?? undefined));
    watcher.on("error", () => {
      watcher.close();
      heard(undefined);
    });
    return () => watcher.close();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    // It went away in this moment; its own folder tells of that.
    if (code === "ENOENT") return () => {};
    const full = "this machine lets no program watch more (on Linux: fs.inotify.max_user_watches).";
    throw new FileError(`${folder} cannot be watched: ${code === "ENOSPC" || code === "EMFILE" ? full : message}`);
  }
};
