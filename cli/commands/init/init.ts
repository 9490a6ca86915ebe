import * as path from "node:path";
import { settingsName } from "../../../core/protocol/protocol.ts";
import { version } from "../../../package.json";
import type { Arguments } from "../../arguments.ts";
import type { Files } from "../../files.ts";
import { from } from "../../paths.ts";
import { repositoryOf } from "../../repository.ts";
import { catalogueOf, type ExitCode, type World } from "../../world.ts";
import { writeNew } from "../newFile.ts";
import { type Begun, ciFile, preCommitFile } from "./systems.ts";
import { type Wishes, wishesOf } from "./wishes.ts";

/**
 * `evenhand init`: settings for a folder of reports, and at the top of its repository, where wanted, what makes a CI
 * system and pre-commit check it. A file that is there stays as it is unless --force is given; what would stand in it
 * is then shown, to be put in by hand.
 */
export async function init(world: World, given: Arguments): Promise<ExitCode> {
  const { packs } = await catalogueOf(world);
  const wishes = await wishesOf(world, given, packs);
  const wanted = [{ name: settingsName, text: settingsText(wishes) }, ...forRepository(world.files, wishes)];
  const left: Begun[] = [];
  for (const file of wanted) {
    if (!given.has("force") && world.files.kind(path.resolve(world.files.folder, file.name)) !== undefined)
      left.push(file);
    else {
      writeNew(world.files, file.name, file.text, true);
      world.out.write(`Wrote ${file.name}.\n`);
    }
  }
  for (const { name, text } of left)
    world.out.write(`\n${name} is there already and was left as it is (--force replaces it). Add to it:\n\n${text}`);
  world.out.write(`${left.length > 0 ? "\n" : ""}“evenhand check” checks the reports of this folder.\n`);
  return left.length > 0 ? 1 : 0;
}

/** What CI and pre-commit need: they look for it at the top of the repository alone. */
function forRepository(files: Files, { ci, preCommit }: Wishes): readonly Begun[] {
  const { folder } = files;
  const top = repositoryOf(files, folder) ?? folder;
  const reports = from(top, folder) || ".";
  const begun = [preCommit ? preCommitFile(version, reports) : undefined, ciFile(ci, version, reports)];
  return begun.flatMap((file) => (file ? { ...file, name: from(folder, path.join(top, file.name)) } : []));
}

function settingsText({ council, kinds }: Wishes): string {
  const lines = kinds.map(([files, kind]) => `  - { files: ${JSON.stringify(files)}, kind: ${kind} }`);
  return [
    "# Evenhand's settings for the reports in this folder and below it.",
    `council: ${/^[\w./-]+$/.test(council) ? council : JSON.stringify(council)}`,
    ...(lines.length > 0 ? ["kinds:", ...lines] : []),
    "",
  ].join("\n");
}
