import * as path from "node:path";

/** How a system writes paths; this machine's, where nothing is said. */
type System = Pick<path.PlatformPath, "relative" | "isAbsolute" | "sep">;

/** A path as it is shown: from the working folder where that is shorter to read, with forward slashes. */
export function display(at: string, folder: string, system: System = path): string {
  const relative = system.relative(folder, at);
  if (relative === "") return ".";
  return slashes(relative.startsWith("..") || system.isAbsolute(relative) ? at : relative, system);
}

/** A path as patterns are held against it: from `folder`, with forward slashes. */
export const from = (folder: string, at: string, system: System = path): string =>
  slashes(system.relative(folder, at), system);

/** Is this the folder, or does it stand in it? */
export const isWithin = (folder: string, at: string): boolean => {
  const relative = path.relative(folder, at);
  return relative !== ".." && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
};

const slashes = (at: string, { sep }: System): string => (sep === "/" ? at : at.split(sep).join("/"));

/**
 * Whether a file's lines are those of its report, so that a person or git can go to one by its number. A Word document
 * has none.
 */
export const hasLines = (file: string): boolean => !/\.docx$/i.test(file);
