import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Languages to which the strings are to be translated: their files hold English until somebody writes the other. */
const languages = ["cy"];

/**
 * The strings of client and server for translators: those in the code, and those of package.json, which are written by
 * hand in English.
 */
export function generateStrings(root: string): ReadonlyMap<string, string> {
  const code = Object.fromEntries(clientStrings(root).map((words) => [words, words]));
  const manifest = readStrings(join(root, "package.nls.json"));
  const files = new Map([["l10n/bundle.l10n.json", print(code)]]);
  for (const language of languages) {
    const places = { [`l10n/bundle.l10n.${language}.json`]: code, [`package.nls.${language}.json`]: manifest };
    for (const [path, english] of Object.entries(places)) {
      const known = readStrings(join(root, path));
      const all = Object.entries(english).map(([key, words]) => [key, known[key] ?? words]);
      files.set(path, print(Object.fromEntries(all)));
    }
  }
  return files;
}

/** What client and server hand to `l10n.t`, in order of the alphabet. */
function clientStrings(root: string): readonly string[] {
  const code = ["client", "server", "server/features"].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith(".ts"))
      .map((name) => readFileSync(join(root, folder, name), "utf8")),
  );
  const found = code.flatMap((text) => [...text.matchAll(/\bl10n\.t\(\s*("(?:[^"\\]|\\.)*")/g)]);
  return [...new Set(found.map(([, words = '""']) => JSON.parse(words) as string))].sort();
}

function readStrings(path: string): Readonly<Record<string, string>> {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return {};
  }
}

const print = (strings: object): string => `${JSON.stringify(strings, null, 2)}\n`;
