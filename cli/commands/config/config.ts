import * as path from "node:path";
import { settingsName } from "../../../core/protocol/protocol.ts";
import { suggestion } from "../../../core/report/nearest.ts";
import { type Checker, createChecker, type Overrides } from "../../../core/run/checker.ts";
import { isIgnored } from "../../../core/run/effective.ts";
import type { Arguments } from "../../arguments.ts";
import { FileError, isFileError } from "../../files.ts";
import { display, from } from "../../paths.ts";
import { formatAt } from "../../run/readReport.ts";
import { type FolderSettings, SettingsReader } from "../../settings.ts";
import { catalogueOf, type ExitCode, UsageError, type World } from "../../world.ts";
import { readChoices } from "../choices.ts";
import { tellBroken } from "../council.ts";
import { type Applies, originsOf } from "./origins.ts";

/** `evenhand config show FILE`: what applies to a report, and where each setting comes from. */
export async function config(world: World, given: Arguments): Promise<ExitCode> {
  const [verb, file] = given.words;
  if (verb !== "show" || file === undefined) {
    const meant = verb === undefined || verb === "show" ? "" : suggestion(verb, ["show"]);
    throw new UsageError(`Write “evenhand config show FILE”, with a report.${meant}`);
  }
  const catalogue = await catalogueOf(world);
  const settings = new SettingsReader(world.files, catalogue);
  const at = path.resolve(world.files.folder, file);
  const { overrides } = readChoices({ ...given, words: [file] }, catalogue, settings, world.files);
  const here = settings.at(path.dirname(at));
  const checker = createChecker(catalogue);
  const applies = read(world, at, settings, here, checker, overrides);
  const shown = display(path.join(here.folder, settingsName), world.files.folder);
  const known = world.files.kind(path.join(here.folder, settingsName)) === "file" ? shown : undefined;
  const origins = originsOf(applies, catalogue.rules, known);
  const ignored = isIgnored(here.settings, applies.path);
  if (given.value("format") === "json") {
    const told = { path: display(at, world.files.folder), settings: known ?? null, ignored, ...origins };
    world.out.write(`${JSON.stringify(told, null, 2)}\n`);
  } else {
    const width = Math.max(...origins.rules.map(({ id }) => id.length), 0) + 2;
    const lines = [
      display(at, world.files.folder),
      `  settings  ${known ?? `none: there is no ${settingsName} in its folder or above`}`,
      ...(ignored ? [`  left out  by “ignore” in ${known}`] : []),
      `  council   ${origins.council.value}, from ${origins.council.from}`,
      `  kind      ${origins.kind.value}, from ${origins.kind.from}`,
      "",
      ...origins.rules.flatMap(({ id, severity, from: where, options }) => [
        `  ${id.padEnd(width)}${severity.padEnd(9)}${where}`,
        ...options.map(
          (option) => `  ${" ".repeat(width)}${option.name}: ${JSON.stringify(option.value)}, from ${option.from}`,
        ),
      ]),
    ];
    world.out.write(`${lines.join("\n")}\n`);
  }
  return tellBroken(settings, world) ? 2 : 0;
}

function read(
  world: World,
  at: string,
  reader: SettingsReader,
  here: FolderSettings,
  checker: Checker,
  overrides: Overrides,
): Applies {
  try {
    if (world.files.kind(at) === "folder") throw new FileError("This is a folder. Name a report in it.");
    const report = formatAt(at, checker).read(world.files.read(at));
    const packAt = (council: string) => reader.packNamed(council, path.dirname(at));
    const within = from(here.folder, at);
    const effective = checker.effective(report, here.settings, within, { ...overrides, packAt });
    return { report, path: within, overrides, effective };
  } catch (error) {
    if (!isFileError(error)) throw error;
    throw new UsageError(`${display(at, world.files.folder)}: ${error.message}`);
  }
}
