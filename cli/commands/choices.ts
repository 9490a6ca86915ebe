import * as path from "node:path";
import { formatOf } from "../../core/formats/format.ts";
import { isPackFile, type Protocol, type RuleSetting } from "../../core/protocol/protocol.ts";
import { type Kind, kinds } from "../../core/report/meta.ts";
import { suggestion } from "../../core/report/nearest.ts";
import { severities } from "../../core/rule/finding.ts";
import type { Overrides } from "../../core/run/checker.ts";
import type { Arguments } from "../arguments.ts";
import { type Files, kindSeen } from "../files.ts";
import type { FailOn, OutputFormat } from "../flags.ts";
import { isPattern, startOf } from "../pathPattern.ts";
import { usualRef } from "../run/changes.ts";
import { type ShardChoice, shardChoice } from "../run/shard.ts";
import type { SettingsReader } from "../settings.ts";
import { type Catalogue, UsageError } from "../world.ts";

/** An answer to write: in which format, and to which file, if not to the screen. */
export interface Output {
  readonly format: OutputFormat;
  readonly file: string | undefined;
}

/** What a command line asks of `check`, every name in it known. */
export interface CheckChoices {
  readonly paths: readonly string[];
  /** The name that standard input goes by, as a whole path; absent where files are checked. */
  readonly stdin: string | undefined;
  /** At most one is without a file: that one goes to the screen. */
  readonly outputs: readonly Output[];
  /** Standard input is passed on, with what was put right, to standard output. */
  readonly fix: "no" | "write" | "pass on" | "show";
  readonly failOn: FailOn;
  /** So many warnings at most, else the exit code is 1; `undefined` for any number. */
  readonly maxWarnings: number | undefined;
  /** How many threads to check in; `undefined` for as many as pay. */
  readonly jobs: number | undefined;
  readonly cache: boolean;
  /** The file of the findings that are known. */
  readonly baseline: string | undefined;
  /** Check only what differs from this branch or commit. */
  readonly changed: string | undefined;
  readonly shard: ShardChoice | undefined;
  /** The file that lists the reports; "-" for standard input. */
  readonly filesFrom: string | undefined;
  readonly quiet: boolean;
  readonly colour: boolean | undefined;
  readonly overrides: Overrides;
}

/** Reads the flags of `check`; throws `UsageError` where a name is not known or two flags contradict each other. */
export function readChoices(
  given: Arguments,
  catalogue: Catalogue,
  settings: SettingsReader,
  files: Files,
): CheckChoices {
  refuseContradictions(given);
  const kind = given.value("kind");
  const shard = given.value("shard");
  const council = given.value("council");
  const chosen = council === undefined ? {} : councilChoice(council, settings, files);
  const homes = homesOf(given.words, files).map((folder) => settings.at(folder).settings);
  const own = [...settings.packs, ...homes].flatMap(({ ownRules }) => ownRules);
  const ids = [...catalogue.rules, ...own].map(({ id }) => id);
  const rules = given.values("rule").map((one) => ruleChoice(one, ids));
  const overrides: Overrides = {
    ...(kind === undefined ? {} : { kind: kindChoice(kind) }),
    ...chosen,
    ...(rules.length === 0 ? {} : { rules: Object.fromEntries(rules) }),
  };
  const { paths, changed } = changedChoice(given, files);
  if (paths.includes("-") && kindSeen(files, path.resolve(files.folder, "-")) === undefined)
    throw new UsageError("To check standard input, write --stdin in place of “-”.");
  return {
    paths: paths.length > 0 ? paths : ["."],
    stdin: given.has("stdin") ? stdinChoice(given.value("stdin-filename") ?? "stdin.md", catalogue, files) : undefined,
    outputs: outputChoices(given, files),
    fix: fixChoice(given),
    failOn: (given.value("fail-on") ?? "error") as FailOn,
    maxWarnings: wholeNumber(given, "max-warnings", 0),
    jobs: wholeNumber(given, "jobs", 1),
    cache: given.has("cache"),
    baseline: given.value("baseline"),
    changed,
    shard: shard === undefined ? undefined : shardChoice(shard),
    filesFrom: given.value("files-from"),
    quiet: given.has("quiet"),
    colour: given.has("no-color") ? false : given.has("color") ? true : undefined,
    overrides,
  };
}

/** The working folder, and those that were named or hold what was named: settings there may have rules of their own. */
function homesOf(words: readonly string[], files: Files): readonly string[] {
  const named = words.flatMap((word) => {
    const at = startOf(word, files);
    const kind = kindSeen(files, at);
    return kind === undefined ? [] : [kind === "folder" ? at : path.dirname(at)];
  });
  return [...new Set([files.folder, ...named])];
}

function refuseContradictions(given: Arguments): void {
  const both = (one: string, other: string): boolean => given.has(one) && given.has(other);
  if (both("fix", "fix-dry-run")) throw new UsageError("Write --fix or --fix-dry-run, not both.");
  if (both("color", "no-color")) throw new UsageError("Write --color or --no-color, not both.");
  const machine = given.values("format").find((format) => !format.startsWith("text"));
  const onScreen = given.values("format").find((format) => format !== "text" && !format.includes(":"));
  if (both("fix", "stdin") && onScreen && !given.has("output"))
    throw new UsageError(
      `--stdin --fix writes the report to the screen; give the answer a file: --format ${onScreen}:FILE.`,
    );
  if (given.has("fix-dry-run") && machine) {
    throw new UsageError(
      `--fix-dry-run shows a diff, and --format ${machine} is something else; leave one of them out.`,
    );
  }
  if (given.has("stdin") && given.words.length > 0) {
    throw new UsageError("--stdin checks standard input alone; leave the paths out, or --stdin.");
  }
  const whole = ["baseline", "max-warnings", "changed", "fix-dry-run", "stdin"].find((flag) => both("shard", flag));
  if (whole)
    throw new UsageError(`--shard checks a part, and --${whole} ${partly[whole] ?? "needs all reports at once"}.`);
  if (both("stdin", "files-from")) throw new UsageError("Write --stdin or --files-from, not both.");
  if (given.has("files-from") && given.command === "check" && given.words.length > 0)
    throw new UsageError("--files-from lists what to check; leave the paths out, or --files-from.");
  if (given.has("stdin-filename") && !given.has("stdin")) throw new UsageError("--stdin-filename goes with --stdin.");
}

const partly: Readonly<Record<string, string>> = {
  baseline: "is held against all reports: give it to “evenhand merge”",
  "max-warnings": "counts those of all reports: give it to “evenhand merge”",
};

const fixChoice = (given: Arguments): CheckChoices["fix"] =>
  given.has("fix-dry-run") ? "show" : !given.has("fix") ? "no" : given.has("stdin") ? "pass on" : "write";

/** `--format sarif:out.sarif --format text`; `--output FILE` is where the one format goes that names no file. */
function outputChoices(given: Arguments, { folder }: Files): readonly Output[] {
  const asked = given.values("format").map((one): Output => {
    const [format = "text", ...file] = one.split(":");
    return { format: format as OutputFormat, file: file.length > 0 ? file.join(":") : undefined };
  });
  const empty = asked.find(({ file }) => file === "");
  if (empty) throw new UsageError(`--format ${empty.format}: needs the name of a file behind the colon.`);
  const output = given.value("output");
  const all = asked.length > 0 ? asked : [{ format: "text" as const, file: undefined }];
  const open = all.filter(({ file }) => file === undefined);
  if (open.length > 1)
    throw new UsageError(
      `Only one format can go to the screen. Give the others a file: --format ${open[1]?.format}:FILE.`,
    );
  if (output !== undefined && open.length === 0)
    throw new UsageError("--output has nothing to write: every --format names its own file.");
  const outputs = all.map(({ format, file }) => ({ format, file: file ?? output }));
  const files = outputs.flatMap(({ file }) => (file === undefined ? [] : path.resolve(folder, file)));
  const twice = outputs
    .filter(({ file }) => file !== undefined)
    .find((_, index) => files.indexOf(files[index] ?? "") !== index)?.file;
  if (twice !== undefined) throw new UsageError(`Two formats cannot be written to one file, ${twice}.`);
  return outputs;
}

/** `--changed main reports`: the one word that is no file is the branch or commit. Without it, HEAD. */
function changedChoice(
  given: Arguments,
  files: Files,
): { readonly paths: readonly string[]; readonly changed: string | undefined } {
  const ref = given.value("changed");
  if (ref === undefined || ref !== "") return { paths: given.words, changed: ref };
  const unknown = given.words.filter(
    (word) => !isPattern(word) && files.kind(path.resolve(files.folder, word)) === undefined,
  );
  const [named] = unknown;
  if (named === undefined || unknown.length > 1) return { paths: given.words, changed: usualRef };
  return { paths: given.words.filter((word) => word !== named), changed: named };
}

/** The number that a flag was given; throws `UsageError` where it is no whole number or less than `least`. */
function wholeNumber(given: Arguments, flag: string, least: number): number | undefined {
  const value = given.value(flag);
  if (value === undefined) return undefined;
  if (!/^\d+$/.test(value) || Number(value) < least)
    throw new UsageError(`--${flag} takes a whole number from ${least}, not “${value}”.`);
  return Number(value);
}

function ruleChoice(one: string, ids: readonly string[]): readonly [string, RuleSetting] {
  const [id = "", level, ...more] = one.split("=");
  const levels = [...severities, "off"] as const;
  if (level === undefined || more.length > 0)
    throw new UsageError(`--rule takes a rule and a level, such as --rule ${id}=off; “${one}” is not that.`);
  if (!ids.includes(id))
    throw new UsageError(`There is no rule “${id}”.${suggestion(id, ids)} “evenhand rules” lists them.`);
  const severity = levels.find((known) => known === level);
  if (!severity)
    throw new UsageError(`A rule is set to ${levels.join(", ")}, not to “${level}”.${suggestion(level, levels)}`);
  return [id, { severity }];
}

/** The kind of this name; throws `UsageError` with the nearest name where there is none. */
export function kindChoice(kind: string): Kind {
  const known = kinds.find((one) => one === kind);
  if (!known)
    throw new UsageError(
      `There is no kind of report “${kind}”.${suggestion(kind, kinds)} Write one of ${kinds.join(", ")}.`,
    );
  return known;
}

/** A broken pack file is told with the settings; the command goes on without it. */
function councilChoice(council: string, settings: SettingsReader, files: Files): Pick<Overrides, "council" | "pack"> {
  const pack = isPackFile(council)
    ? settings.packGiven(path.resolve(files.folder, council))
    : (settings.packNamed(council, files.folder) ?? knownCouncil(council, settings.packs));
  return pack === undefined ? {} : { council: pack.id, pack };
}

/** The pack of this name; throws `UsageError` with the nearest name where there is none. */
export function knownCouncil(council: string, packs: readonly Protocol[]): Protocol {
  const known = packs.find(({ id }) => id === council.toLowerCase());
  const ids = packs.map(({ id }) => id);
  if (!known)
    throw new UsageError(
      `There is no pack for a council “${council}”.${suggestion(council, ids)} There are ${ids.join(", ")}.`,
    );
  return known;
}

function stdinChoice(name: string, { formats }: Catalogue, files: Files): string {
  if (!formatOf(formats, name)) {
    const endings = formats.flatMap(({ extensions }) => extensions);
    throw new UsageError(`Evenhand does not read a file named “${name}”. It reads ${endings.join(", ")}.`);
  }
  return path.resolve(files.folder, name);
}
