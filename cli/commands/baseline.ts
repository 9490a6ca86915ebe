import * as path from "node:path";
import { amount } from "../../core/report/amount.ts";
import { fromIso } from "../../core/report/dates.ts";
import { listed } from "../../core/report/listed.ts";
import { suggestion } from "../../core/report/nearest.ts";
import { isOver } from "../../core/run/allowances.ts";
import type { Arguments } from "../arguments.ts";
import { baselineName, type Known, readBaseline, readBaselineIfAny, writeBaseline } from "../baseline/baselineFile.ts";
import { isFileError } from "../files.ts";
import { tellProblems } from "../outcome.ts";
import { display, from } from "../paths.ts";
import type { FindingEntry } from "../reporters/entries.ts";
import type { Reporter } from "../reporters/reporter.ts";
import { plainName, wrap } from "../reporters/wrap.ts";
import { openBaseline, planOf } from "../run/plan.ts";
import { runPlan } from "../run/run.ts";
import { type Setup, setUp } from "../run/setup.ts";
import { type ExitCode, UsageError, type World, widthOf } from "../world.ts";

const usage = "Write “evenhand baseline update”, “evenhand baseline prune” or “evenhand baseline show”.";

/** `evenhand baseline update|prune|show`: keeps the file of the findings that are known. */
export async function baselineCommand(world: World, given: Arguments): Promise<ExitCode> {
  const [verb, ...paths] = given.words;
  const file = given.value("baseline") ?? baselineName;
  if (verb === "show") return show(world, readBaseline(world.files, file), file);
  if (verb !== "update" && verb !== "prune")
    throw new UsageError(`${usage}${verb === undefined ? "" : suggestion(verb, ["update", "prune", "show"])}`);
  const terms = termsOf(given);
  if (verb === "prune" && Object.keys(terms).length > 0)
    throw new UsageError("--reason, --approver and --until go with “baseline update”: prune only takes entries out.");
  const read = await setUp(world, { ...given, words: paths });
  if (isOver(terms.until, read.today))
    throw new UsageError(`--until ${terms.until} is over already; name a day to come.`);
  const setup: Setup = { ...read, choices: { ...read.choices, baseline: undefined } };
  const before = verb === "prune" ? readBaseline(world.files, file) : (readBaselineIfAny(world.files, file) ?? []);
  return change(setup, file, before, verb, terms);
}

type Terms = Pick<Known, "reason" | "by" | "until">;
const termNames = { reason: "reason", by: "name", until: "last day" } as const;

function termsOf(given: Arguments): Terms {
  const [reason, by, until] = ["reason", "approver", "until"].map((flag) => given.value(flag));
  if (until !== undefined && fromIso(until) === undefined)
    throw new UsageError(`--until takes a day such as 2027-03-31, not “${until}”.`);
  return {
    ...(reason === undefined ? {} : { reason }),
    ...(by === undefined ? {} : { by }),
    ...(until === undefined ? {} : { until }),
  };
}

/** Checks the reports and writes the baseline anew; what is not known of a report that was not checked stays. */
async function change(
  setup: Setup,
  file: string,
  before: readonly Known[],
  verb: "update" | "prune",
  terms: Terms,
): Promise<ExitCode> {
  const { world } = setup;
  const plan = await planOf(setup);
  // What was accepted until a day that is over is none of what is new: it is looked at below.
  const { baseline, filter } = openBaseline(
    { ...setup, today: "", choices: { ...setup.choices, baseline: file } },
    plan.reports,
    before,
  );
  const folder = path.dirname(path.resolve(world.files.folder, file));
  const fresh: Known[] = [];
  const reporter: Reporter = {
    settings: (outcomes) => tellProblems(outcomes, world),
    file: ({ entry }) => {
      const at = from(folder, path.resolve(world.files.folder, entry.path));
      fresh.push(...entry.findings.map((finding) => knownOf(at, finding, terms)));
    },
    end: ({ unread, partial }) => {
      for (const { path: at, reason } of unread) world.err.write(`${plainName(at)}: ${reason}\n`);
      if (partial) world.err.write("The run was stopped, so the baseline was left as it is.\n");
    },
  };
  const tally = await runPlan(setup, { ...plan, filters: [filter] }, reporter);
  if (tally.broken) {
    world.err.write("The baseline was left as it is, for not everything could be checked.\n");
    return 2;
  }
  const held = baseline.held().map(({ known, place }) => ({ ...known, ...place, isFound: place !== undefined }));
  const over = held.filter(({ until, isFound }) => verb === "update" && isFound && isOver(until, setup.today));
  const renewed = isNewTerm(terms) ? new Set(over) : new Set<Known>();
  const kept = held.map((one) => (renewed.has(one) ? anew(one, terms) : knownAlone(one)));
  const added = verb === "update" ? fresh : [];
  if (!write(world, file, [...kept, ...added])) return 2;
  const parts = [
    ...(verb === "update" ? [`${added.length} added`] : []),
    `${baseline.stale().length} taken out`,
    `${kept.length - renewed.size} kept`,
    ...(renewed.size > 0 ? [`${renewed.size} accepted anew`] : []),
  ];
  world.out.write(`${file}: ${parts.join(", ")}.\n`);
  if (kept.length > 0 && added.length + renewed.size === 0 && Object.keys(terms).length > 0)
    world.err.write(
      `The ${listed((Object.keys(terms) as (keyof Terms)[]).map((term) => termNames[term]))} went to no entry: nothing is new, and what is known keeps its own terms. Change them in ${file}.\n`,
    );
  const counting = over.filter((one) => !renewed.has(one));
  for (const words of overWords(counting)) world.err.write(`${words}\n`);
  if (tally.unread.some(({ because }) => because === "failed")) return 2;
  return counting.length > 0 ? 1 : 0;
}

/** Somebody has decided about what was accepted until a day: why it is accepted still, or until when. */
const isNewTerm = ({ reason, until }: Terms): boolean => reason !== undefined || until !== undefined;

/** Accepted on new terms; who accepted it and why is kept where nothing else is said. */
const anew = ({ until: _over, ...known }: Known, terms: Terms): Known => knownAlone({ ...known, ...terms });

/** An entry as the file holds it. */
const knownAlone = ({ path: at, rule, fingerprint, section, reason, by, until }: Known): Known => ({
  path: at,
  rule,
  fingerprint,
  section,
  ...(reason === undefined ? {} : { reason }),
  ...(by === undefined ? {} : { by }),
  ...(until === undefined ? {} : { until }),
});

/** What to say of what was accepted until a day that is over, and is found still. */
function overWords(over: readonly Known[]): readonly string[] {
  if (over.length === 0) return [];
  const lines = over.map(
    ({ path: at, rule, until, by }) => `${at}: ${rule}, accepted until ${until}${by === undefined ? "" : ` by ${by}`}.`,
  );
  return [
    ...lines.map(plainName),
    `${over.length === 1 ? "This was" : "These were"} accepted until a day that is over, and ${over.length === 1 ? "counts" : "count"} again. Put ${over.length === 1 ? "it" : "them"} right, or accept ${over.length === 1 ? "it" : "them"} anew: evenhand baseline update --until DATE, or --reason TEXT for good.`,
  ];
}

function write({ files, err }: World, file: string, known: readonly Known[]): boolean {
  try {
    writeBaseline(files, file, known);
    return true;
  } catch (error) {
    if (!isFileError(error)) throw error;
    err.write(`The baseline could not be written to ${file}: ${error.message}\n`);
    return false;
  }
}

const knownOf = (at: string, { rule, fingerprint, twinOf, section }: FindingEntry, terms: Terms): Known => ({
  path: at,
  rule,
  fingerprint: twinOf ?? fingerprint,
  section,
  ...terms,
});

/** Lists what is accepted, report by report. */
function show({ out, files }: World, known: readonly Known[], file: string): ExitCode {
  const width = widthOf(out);
  let last = "";
  for (const one of known) {
    if (one.path !== last) out.write(`${last === "" ? "" : "\n"}${plainName(one.path)}\n`);
    last = one.path;
    const terms = [one.reason, one.by && `accepted by ${one.by}`, one.until && `until ${one.until}`].filter(Boolean);
    const words = `${[...one.section, one.rule].join(" › ")}${terms.length > 0 ? `: ${terms.join(", ")}` : ""}`;
    out.write(
      `${wrap(words, width - 2)
        .map((line) => `  ${line}\n`)
        .join("")}`,
    );
  }
  const reports = new Set(known.map((one) => one.path)).size;
  out.write(
    `${known.length === 0 ? "" : "\n"}${display(path.resolve(files.folder, file), files.folder)}: ${known.length} known in ${amount(reports, "report")}.\n`,
  );
  return 0;
}
