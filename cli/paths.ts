import * as path from "node:path";

/** A path as it is shown: from the working folder where that is shorter to read, with forward slashes. */
export function display(at: string, folder: string): string {
  const relative = path.relative(folder, at);
  if (relative === "") return ".";
  return slashes(relative.startsWith("..") || path.isAbsolute(relative) ? at : relative);
}

/** A path as patterns are held against it: from `folder`, with forward slashes. */
export const from = (folder: string, at: string): string => slashes(path.relative(folder, at));

const slashes = (at: string): string => (path.sep === "/" ? at : at.split(path.sep).join("/"));
