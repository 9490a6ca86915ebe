import * as path from "node:path";
import { decode } from "../../core/formats/decode.ts";
import { noSettings, type Protocol, settingsName } from "../../core/protocol/protocol.ts";
import { readProtocol } from "../../core/protocol/readProtocol.ts";
import { readSettings } from "../../core/protocol/settings.ts";
import { withOwnRules } from "../../core/protocol/withOwnRules.ts";
import { amount } from "../../core/report/amount.ts";
import { Lines } from "../../core/report/lines.ts";
import { suggestion } from "../../core/report/nearest.ts";
import type { Problem } from "../../core/report/report.ts";
import { bySpan } from "../../core/report/span.ts";
import { tryOwnRules } from "../../core/run/tryOwnRules.ts";
import type { Arguments } from "../arguments.ts";
import { isFileError } from "../files.ts";
import { isBroken, type SettingsOutcome } from "../outcome.ts";
import { display } from "../paths.ts";
import { SettingsReader } from "../settings.ts";
import { type Catalogue, catalogueOf, type ExitCode, UsageError, type World } from "../world.ts";

const usage = "Write “evenhand protocol validate FILE”, with a council's pack or an evenhand.yml.";

/**
 * `evenhand protocol validate FILE`: reads a council's pack or settings as `check` would, and tries its own rules on
 * their examples.
 */
export async function protocolCommand(world: World, given: Arguments): Promise<ExitCode> {
  const [verb, file] = given.words;
  if (verb !== "validate" || file === undefined)
    throw new UsageError(`${usage}${verb === undefined || verb === "validate" ? "" : suggestion(verb, ["validate"])}`);
  const catalogue = await catalogueOf(world);
  const at = path.resolve(world.files.folder, file);
  const text = read(world, at);
  const shown = display(at, world.files.folder);
  const { problems, packs, summary } =
    path.basename(at) === settingsName ? ofSettings(text, at, world, catalogue) : ofPack(text, catalogue);
  const all = [{ path: shown, text, problems: [...problems].sort(bySpan) }, ...packs];
  for (const one of all) tell(one, world);
  if (isBroken(all)) return 1;
  world.out.write(`${shown}: ${summary}\n`);
  return 0;
}

function tell({ path: file, text, problems }: SettingsOutcome, { out }: World): void {
  const lines = new Lines(text);
  for (const { severity, message, span } of problems) {
    const { line, column } = lines.place(span.start);
    out.write(`${file}:${line}:${column}  ${severity}  ${message}\n`);
  }
}

interface Validated {
  readonly problems: readonly Problem[];
  /** What is wrong in the packs that settings name. */
  readonly packs: readonly SettingsOutcome[];
  /** What the file holds, for a file in which nothing is wrong. */
  readonly summary: string;
}

function ofPack(text: string, { rules, packs }: Catalogue): Validated {
  const { protocol, problems } = readProtocol(text, (id) => packs.find((pack) => pack.id === id), rules);
  if (!protocol) return { problems, packs: [], summary: "" };
  const { clauses } = protocol;
  const enforced = clauses.filter((clause) => clause.rules.length > 0);
  const named = new Set(enforced.flatMap((clause) => clause.rules.map(({ rule }) => rule))).size;
  const parts = [
    `${amount(clauses.length, "clause")}, ${enforced.length} of them enforced by ${amount(named, "rule")}`,
    `${amount(clauses.length - enforced.length, "clause")} left to people`,
    amount(protocol.sections.filter(({ required }) => Object.keys(required).length > 0).length, "required section"),
    ownSummary(protocol),
  ];
  return { problems: [...problems, ...trial(text, protocol, packs)], packs: [], summary: `${parts.join("; ")}.` };
}

function ofSettings(text: string, at: string, world: World, catalogue: Catalogue): Validated {
  const reader = new SettingsReader(world.files, catalogue);
  const { settings, problems } = readSettings(text, reader.known(path.dirname(at)));
  const pack = settings.pack ?? catalogue.packs.find(({ id }) => id === (settings.council ?? "generic"));
  const alone = pack && withOwnRules({ ...pack, ownRules: [] }, { ...noSettings, ownRules: settings.ownRules });
  const summary = `council ${pack?.council ?? "unknown"}; ${amount(Object.keys(settings.rules).length, "rule")} set; ${alone ? ownSummary(alone) : ""}.`;
  const tried = alone ? trial(text, alone, catalogue.packs) : [];
  return { problems: [...problems, ...tried], packs: reader.outcomes, summary };
}

function trial(text: string, protocol: Protocol, packs: readonly Protocol[]): readonly Problem[] {
  const generic = packs.find(({ id }) => id === "generic");
  return generic ? tryOwnRules(text, protocol.ownRules, protocol, generic) : [];
}

function ownSummary({ ownRules }: Protocol): string {
  const examples = ownRules.flatMap(({ examples: { found, quiet } }) => [...found, ...quiet]).length;
  return ownRules.length === 0
    ? "no rules of its own"
    : `${amount(ownRules.length, "rule")} of its own, whose ${amount(examples, "example")} hold`;
}

function read({ files }: World, at: string): string {
  try {
    return decode(files.read(at)).text;
  } catch (error) {
    if (!isFileError(error)) throw error;
    throw new UsageError(`${display(at, files.folder)}: ${error.message}`);
  }
}
