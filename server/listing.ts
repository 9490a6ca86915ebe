import ignore from "ignore";
import { exact, isLeftOut, type Patterns } from "../core/run/gitignore.ts";
import type { Files } from "./files.ts";

/**
 * The files below a folder whose names end so, without those that are hidden or that .gitignore leaves out. URIs, in
 * order; the folder's is without its last slash.
 */
export async function listFiles(
  files: Files,
  folder: string,
  extensions: readonly string[],
): Promise<readonly string[]> {
  const found: string[] = [];
  await walk(files, folder, "", extensions, [], found);
  return found;
}

/** `below` is the folder's path from the root, with a slash behind it unless it is the root. Links are not followed. */
async function walk(
  files: Files,
  root: string,
  below: string,
  extensions: readonly string[],
  above: readonly Patterns[],
  found: string[],
): Promise<void> {
  const entries = await files.entries(uriAt(root, below));
  const own =
    entries.some(({ name }) => name === ".gitignore") && (await files.read(uriAt(root, `${below}.gitignore`)));
  const patterns = own ? [{ folder: below, ignore: ignore(exact).add(own) }, ...above] : above;
  const isOut = (at: string): boolean => isLeftOut(patterns, (base) => at.slice(base.length));
  for (const { name, is } of [...entries].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const at = below + name;
    if (name.startsWith(".") || name === "node_modules") continue;
    if (is === "folder") {
      if (!isOut(`${at}/`)) await walk(files, root, `${at}/`, extensions, patterns, found);
    } else if (is === "file" && extensions.some((one) => name.toLowerCase().endsWith(one)) && !isOut(at))
      found.push(uriAt(root, at));
  }
}

function uriAt(root: string, path: string): string {
  const parts = path.split("/").filter((part) => part !== "");
  return [root, ...parts.map(encoded)].join("/");
}

/** As VS Code writes it, so that a file has one name whether it is open or not. */
const encoded = (part: string): string =>
  encodeURIComponent(part).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
