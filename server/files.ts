import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Ignore } from "ignore";
import ignore from "ignore";

/** What the server reads beside the open documents. */
export interface Files {
  /** The text of a file, or `undefined` where there is none that can be read. */
  read(uri: string): Promise<string | undefined>;
  /** The files below a folder whose names end so, without those that are hidden or that .gitignore leaves out. URIs, in order. */
  list(folder: string, extensions: readonly string[]): Promise<readonly string[]>;
}

/** Files on this machine's disk; any other scheme has none. */
export const diskFiles: Files = {
  read: async (uri) => {
    if (!uri.startsWith("file:")) return undefined;
    try {
      return await readFile(fileURLToPath(uri), "utf8");
    } catch {
      return undefined;
    }
  },
  list: async (folder, extensions) => {
    if (!folder.startsWith("file:")) return [];
    const found: string[] = [];
    await walk(fileURLToPath(folder), "", extensions, [], found);
    return found;
  },
};

/** Patterns of a .gitignore, and the folder that they count from. */
interface Patterns {
  readonly from: string;
  readonly ignore: Ignore;
}

/** `below` is the folder's path from the root, with a slash behind it unless it is the root. Links are not followed. */
async function walk(
  root: string,
  below: string,
  extensions: readonly string[],
  above: readonly Patterns[],
  found: string[],
): Promise<void> {
  const entries = await readdir(join(root, below), { withFileTypes: true }).catch(() => []);
  const own = entries.some(({ name }) => name === ".gitignore")
    ? await readFile(join(root, below, ".gitignore"), "utf8").catch(() => "")
    : "";
  const patterns = own ? [{ from: below, ignore: ignore().add(own) }, ...above] : above;
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const { name } = entry;
    const at = below + name;
    if (name.startsWith(".") || name === "node_modules") continue;
    if (entry.isDirectory()) {
      if (!isOut(patterns, `${at}/`)) await walk(root, `${at}/`, extensions, patterns, found);
    } else if (entry.isFile() && extensions.some((one) => name.toLowerCase().endsWith(one)) && !isOut(patterns, at))
      found.push(pathToFileURL(join(root, at)).href);
  }
}

/** The nearest .gitignore that has a word on the path decides. */
function isOut(patterns: readonly Patterns[], at: string): boolean {
  for (const { from, ignore } of patterns) {
    const { ignored, unignored } = ignore.test(at.slice(from.length));
    if (ignored || unignored) return ignored;
  }
  return false;
}
