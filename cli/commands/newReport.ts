import * as path from "node:path";
import { formatOf } from "../../core/formats/format.ts";
import { newReport } from "../../core/protocol/newReport.ts";
import { isPackFile } from "../../core/protocol/protocol.ts";
import { localDay } from "../../core/report/dates.ts";
import { standingLines } from "../../rules/readings.ts";
import type { Arguments } from "../arguments.ts";
import { from } from "../paths.ts";
import { SettingsReader } from "../settings.ts";
import { catalogueOf, type ExitCode, UsageError, type World } from "../world.ts";
import { kindChoice } from "./choices.ts";
import { packHere, tellBroken } from "./council.ts";
import { writeNew } from "./newFile.ts";

/**
 * `evenhand new KIND`: a report of a kind as the council lays it out, on the screen or in a file that is not there yet.
 */
export async function newReportCommand(world: World, given: Arguments): Promise<ExitCode> {
  const [named] = given.words;
  if (named === undefined) throw new UsageError("Say what to begin: “evenhand new committee-report”.");
  const kind = kindChoice(named);
  const catalogue = await catalogueOf(world);
  const settings = new SettingsReader(world.files, catalogue);
  const pack = packHere(given.value("council"), settings, world) ?? settings.packs.find(({ id }) => id === "generic");
  if (!pack) throw new Error("The catalogue needs the generic pack.");
  const statements = standingLines(kind, pack.briefingScope);
  const output = given.value("output");
  if (output !== undefined && !formatOf(catalogue.formats, output)?.parse)
    throw new UsageError("A new report is written as text, in a file that ends in .md or .txt. Word opens a .txt.");
  const { ownRules } = settings.at(world.files.folder).settings;
  const own = { ...pack, ownRules: [...pack.ownRules, ...ownRules] };
  const today = localDay(world.now?.() ?? new Date());
  const file = packFile(given, settings, pack.id, world);
  const plain = output !== undefined && /\.txt$/i.test(output);
  const text = newReport(own, kind, { statements, today, plain, ...(file === undefined ? {} : { council: file }) });
  if (output === undefined) world.out.write(text);
  else {
    writeNew(world.files, output, text);
    world.err.write(`Wrote ${output}. What is still to be written stands in square brackets or is blank.\n`);
  }
  return tellBroken(settings, world) ? 2 : 0;
}

/** The path of the council's own pack, from the report that is begun, where no settings name it. */
function packFile(given: Arguments, settings: SettingsReader, id: string, { files }: World): string | undefined {
  const named = given.value("council");
  const home = path.dirname(path.resolve(files.folder, given.value("output") ?? "report.md"));
  if (named === undefined || !isPackFile(named) || settings.at(home).settings.council === id) return undefined;
  return JSON.stringify(from(home, path.resolve(files.folder, named)));
}
