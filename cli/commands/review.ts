import * as path from "node:path";
import { decode } from "../../core/formats/decode.ts";
import { formatOf } from "../../core/formats/format.ts";
import { clauseNamed } from "../../core/protocol/clauseNamed.ts";
import { suggestion } from "../../core/report/nearest.ts";
import { notesOf } from "../../core/review/notes.ts";
import { type Review, unticked } from "../../core/review/review.ts";
import { setTick, type Tick, ticksPath } from "../../core/review/ticks.ts";
import { reason } from "../../core/rule/finding.ts";
import type { Arguments } from "../arguments.ts";
import { FileError, type Files, isFileError } from "../files.ts";
import type { Read } from "../fix.ts";
import { reviewFormats } from "../flags.ts";
import { isPattern } from "../pathPattern.ts";
import { display } from "../paths.ts";
import { keepRead } from "../run/keepRead.ts";
import { type Setup, setUp } from "../run/setup.ts";
import { type ExitCode, UsageError, type World, widthOf } from "../world.ts";
import { tellBroken } from "./council.ts";
import { readOne, reviewOf, tellTicks } from "./readReview.ts";

/** `evenhand review`: one report's review sheet, and the ticks of whoever reviewed it. */
export async function review(world: World, given: Arguments): Promise<ExitCode> {
  const [name] = given.words;
  if (name === undefined) throw new UsageError("Name the report to review: evenhand review REPORT.");
  const at = path.resolve(world.files.folder, name);
  const kind = world.files.kind(at);
  if (given.words.length > 1 || kind === "folder" || (kind === undefined && isPattern(name)))
    return (await import("./requireTicks.ts")).requireTicks(await setUp(world, given), given);
  const changes = tickChanges(given);
  const setup = await setUp(world, given);
  keepRead(world.files, given.values("output"), [at, ticksPath(at), ...setup.settings.filesRead]);
  try {
    const read = readOne(setup, at);
    if (changes.length > 0) saveTicks(world.files, at, read, changes, tickOf(given, setup.today));
    return await show(setup, given, read, at);
  } catch (error) {
    if (!isFileError(error)) throw error;
    world.err.write(`${name}: ${error.message}\n`);
    return 2;
  }
}

async function show(setup: Setup, given: Arguments, read: Read, at: string): Promise<ExitCode> {
  const { world, settings } = setup;
  const { sheet, ticks, failed } = reviewOf(setup, at, read);
  const output = given.value("output");
  const format = given.value("format") ?? formatByName(output);
  const other = otherDocument(output, format);
  if (other !== undefined)
    throw new UsageError(
      `A sheet is no ${other} file. Let --output end with .html, .txt or .json, or with .docx for a copy in Word with comments.`,
    );
  if (format === "docx") writeSheet(world, output, commented(setup, at, read));
  else {
    const text = await sheetText(format, sheet, world);
    if (output === undefined) world.out.write(text);
    else writeSheet(world, output, new TextEncoder().encode(text));
  }
  const broken = tellBroken(settings, world);
  await tellTicks(world, at, ticks);
  if (failed || broken) return 2;
  if (!given.has("require-ticks")) return 0;
  if (sheet.clauses.length === 0) (await import("./requireTicks.ts")).tellNothingToTick(world, sheet);
  const open = unticked(sheet).map(({ id }) => id);
  if (open.length === 0) return 0;
  world.err.write(`Not ticked yet: ${open.join(", ")}.\n`);
  return 1;
}

/** What the name of its file says of how a sheet is to be written. */
const formatByName = (output: string | undefined): string =>
  reviewFormats.find((format) => output?.toLowerCase().endsWith(`.${format}`)) ?? "text";

/** The ending of a file that would be taken for a document, and could not be opened as one. */
function otherDocument(output: string | undefined, format: string): string | undefined {
  const ending = /\.(?:docx?|docm|dot[xm]?|odt|rtf|pdf|pages)$/i.exec(output ?? "")?.[0];
  return format === "docx" && ending?.toLowerCase() === ".docx" ? undefined : ending;
}

/** A copy of the report with what was found as comments in its margin. */
function commented({ catalogue }: Setup, at: string, { bytes, result }: Read): Uint8Array {
  const format = formatOf(catalogue.formats, at);
  if (!format?.annotate)
    throw new UsageError("--format docx puts comments into a report in Word, and this one is none.");
  try {
    return format.annotate(bytes, notesOf(result));
  } catch (error) {
    throw new FileError(reason(error));
  }
}

function writeSheet({ files }: World, name: string | undefined, bytes: Uint8Array): void {
  if (name === undefined) throw new UsageError("--format docx needs --output FILE: a screen shows no Word document.");
  try {
    const at = path.resolve(files.folder, name);
    files.makeFolder(path.dirname(at));
    files.write(at, bytes);
  } catch (error) {
    if (isFileError(error)) throw new UsageError(`The sheet could not be written to ${name}: ${error.message}`);
    throw error;
  }
}

/** Each way of writing a sheet is loaded when it is asked for. */
async function sheetText(format: string, sheet: Review, { out }: World): Promise<string> {
  if (format === "json") return `${JSON.stringify(sheet, null, 2)}\n`;
  if (format === "html") return (await import("../../core/review/page/page.ts")).reviewPage(sheet);
  const { reviewText } = await import("../reporters/reviewText.ts");
  return reviewText(sheet, widthOf(out));
}

interface TickChange {
  readonly clause: string;
  readonly ticked: boolean;
}

function tickChanges(given: Arguments): readonly TickChange[] {
  const changes = [
    ...given.values("tick").map((clause) => ({ clause, ticked: true })),
    ...given.values("untick").map((clause) => ({ clause, ticked: false })),
  ];
  const twice = given.values("tick").find((clause) => given.values("untick").includes(clause));
  if (twice !== undefined) throw new UsageError(`${twice} cannot be ticked and unticked at once.`);
  if (given.has("tick") && !given.value("by")?.trim())
    throw new UsageError("Say who judged it: --tick goes with --by NAME.");
  if ((given.has("by") || given.has("note")) && !given.has("tick"))
    throw new UsageError("--by and --note go with --tick.");
  return changes;
}

const tickOf = (given: Arguments, date: string): Tick => {
  const note = given.value("note")?.trim();
  return { by: given.value("by")?.trim() ?? "", date, ...(note ? { note } : {}) };
};

/** Writes all changes at once; what somebody else has written meanwhile is not written over. */
function saveTicks(files: Files, at: string, { effective }: Read, changes: readonly TickChange[], tick: Tick): void {
  const { protocol } = effective;
  const renumbered = changes.find(({ clause }) => !protocol.clauses.some(({ id }) => id === clause));
  const now = renumbered && clauseNamed(protocol.clauses, renumbered.clause)?.id;
  if (now !== undefined)
    throw new UsageError(
      `${protocol.council} ${renumbered?.clause} is now ${now}. See whether it is kept as it now reads, and tick that.`,
    );
  const manual = protocol.clauses.filter((clause) => clause.manual !== undefined).map(({ id }) => id);
  const wrong = changes.find(({ clause }) => !manual.includes(clause));
  if (wrong)
    throw new UsageError(
      `${protocol.council} has no clause “${wrong.clause}” for a person to judge.${suggestion(wrong.clause, manual)} “evenhand clauses” lists them.`,
    );
  const file = ticksPath(at);
  const was = files.kind(file) === undefined ? undefined : files.read(file);
  let text: string | undefined = was ? decode(was).text : "";
  for (const { clause, ticked } of changes)
    text = text === undefined ? undefined : setTick(text, protocol.id, clause, ticked ? tick : undefined);
  if (text === undefined)
    throw new FileError(
      `Nothing was ticked: ${display(file, files.folder)} cannot be read, or holds another protocol's ticks.`,
    );
  if (!was && text === "") return;
  const bytes = new TextEncoder().encode(text);
  if (was) files.replace(file, was, bytes);
  else files.write(file, bytes);
}
