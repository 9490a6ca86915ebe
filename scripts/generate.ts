/** `npm run generate` writes every generated file; with `--check` it writes none and fails where one is stale. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { version } from "../package.json";
import { generateDocs } from "./generate/docs.ts";
import { generateManual } from "./generate/manual.ts";
import { lexiconModule, packModule, ruleIndex } from "./generate/modules.ts";
import { generateSchemas } from "./generate/schemas.ts";
import { generateStrings } from "./generate/strings.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const check = process.argv.includes("--check");
const stale: string[] = [];

/** Writes the files, or notes those that differ; `only` is a folder in which no other file may stand. */
function put(files: ReadonlyMap<string, string>, only: readonly string[] = []): void {
  for (const [path, content] of files) {
    if (read(path) === content) continue;
    stale.push(path);
    if (check) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  for (const folder of only) {
    for (const name of list(folder)) {
      if (files.has(`${folder}/${name}`)) continue;
      stale.push(`${folder}/${name} (not generated any more)`);
      if (!check) rmSync(join(root, folder, name));
    }
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(join(root, path), "utf8");
  } catch {
    return undefined;
  }
}

function list(folder: string): readonly string[] {
  try {
    return readdirSync(join(root, folder));
  } catch {
    return [];
  }
}

// What the rules are made of comes first: the docs import the rules and the packs, which must not have been read before.
put(new Map([lexiconModule(root), packModule(root), ruleIndex(root)]));
put(await generateDocs(root), ["docs/rules", "docs/protocols"]);
put(await generateSchemas(), ["schema"]);
put(generateManual(version));
put(generateStrings(root));

// Teaching takes a minute and changes many weights, so a model that is behind its texts is said and is no failure.
const { hashOfCases } = await import("./learn/cases.ts");
const { from } = JSON.parse(read("test/learned.json") ?? "{}") as { from?: string };
if (from !== hashOfCases(root))
  console.log("The second look has not learnt from the latest texts; run “npm run learn”.");

if (check && stale.length > 0) {
  console.error(`Stale generated files; run “npm run generate”:\n  ${stale.join("\n  ")}`);
  process.exitCode = 1;
} else console.log(stale.length === 0 ? "Generated files are fresh." : `Generated:\n  ${stale.join("\n  ")}`);
