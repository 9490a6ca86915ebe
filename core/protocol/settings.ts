import type { z } from "zod";
import { Yaml, type YamlPair } from "../formats/yaml.ts";
import { ownValue } from "../report/ownValue.ts";
import type { Problem } from "../report/report.ts";
import type { Span } from "../report/span.ts";
import { unknownName } from "../report/unknownName.ts";
import type { Rule } from "../rule/rule.ts";
import { keepPhrases } from "./addedPhrases.ts";
import { clauseNamed } from "./clauseNamed.ts";
import { compileOwnRule } from "./compileOwnRule.ts";
import type { OwnRule } from "./ownRule.ts";
import { type ownRuleSchema, toOwnRule } from "./ownRuleSchema.ts";
import { isPackFile, noSettings, ownId, type Protocol, type Settings } from "./protocol.ts";
import { keepRules, toRuleSettings } from "./ruleSettings.ts";
import { settingsSchema } from "./settingsSchema.ts";
import { noClause, noSection, twinRule } from "./wrongNames.ts";

/** What the settings may name. */
export interface Known {
  readonly rules: readonly Rule[];
  readonly packs: readonly Protocol[];
  /**
   * Reads the pack that stands at a path, counted from the settings' folder, or that settings above it name and that
   * has this id; `undefined` where it cannot be used.
   */
  readonly packAt?: (council: string) => Protocol | undefined;
  /** Is no file at all at that path? What is wrong in one that is there stands in its own place. */
  readonly isMissing?: (path: string) => boolean;
}

/**
 * Reads `evenhand.yml`. Each problem stands at its place, and the rest of the settings still holds; `readable` is false
 * where the text is no YAML, so that nothing in it can be trusted. A council that was named by a path is its pack's id.
 */
export function readSettings(
  text: string,
  known: Known,
): { readonly settings: Settings; readonly problems: readonly Problem[]; readonly readable: boolean } {
  const yaml = new Yaml(text);
  yaml.readAsWritten(["clauses"]);
  const readable = yaml.problems.length === 0;
  const pairs = yaml.pairs();
  if (!pairs) {
    const broken: Problem = {
      severity: "error",
      message: "The settings must be lines of the form “key: value”.",
      span: { start: 0, end: 0 },
    };
    const problems = readable && !yaml.empty ? [broken] : yaml.problems;
    return { settings: noSettings, problems, readable: problems.length === 0 };
  }
  const problems: Problem[] = [...yaml.problems];
  const read: Record<string, unknown> = {};
  const places: Places = new Map();
  for (const pair of pairs) readKey(pair, yaml, read, problems, places);
  const { council: named, "own-rules": own = [], "second-look": secondLook = true, ...rest } = read as Read;
  const protocol = councilOf(named, known, yaml, problems);
  const council = protocol?.id ?? (named !== undefined && isPackFile(named) ? undefined : named);
  const layout = protocol ?? (named === undefined ? known.packs : []).find(({ id }) => id === "generic");
  const ownRules = readOwnRules(own as never, protocol, layout, yaml, problems, places);
  const settings: Settings = {
    ...noSettings,
    ...rest,
    ...(council === undefined ? {} : { council }),
    ...(protocol && !known.packs.includes(protocol) ? { pack: protocol } : {}),
    ownRules,
    secondLook,
  };
  const packs = protocol ? [...known.packs, protocol] : known.packs;
  const all = [...known.rules, ...[...packs.flatMap((pack) => pack.ownRules), ...ownRules].map(compileOwnRule)];
  const rules = keepRules(toRuleSettings(settings.rules as never), all, yaml, problems);
  const overrides = readOverrides(settings.overrides, all, yaml, problems, places);
  const phrases = keepPhrases(settings.phrases, all, yaml, problems);
  return {
    settings: { ...settings, rules, overrides, phrases },
    problems: [...problems, ...yaml.wrongKeys()],
    readable,
  };
}

/**
 * The council that settings name, and nothing else of them: whoever cannot read a file at once reads its pack before.
 */
export function councilIn(text: string): string | undefined {
  const value = new Yaml(text).pairs()?.find(({ key }) => key === "council")?.value;
  return typeof value === "string" ? value : undefined;
}

type Read = Partial<Omit<Settings, "ownRules" | "secondLook">> & {
  readonly "own-rules"?: readonly unknown[];
  readonly "second-look"?: boolean;
};

/** Where an item of a list stands in the file: a broken one before it was left out. */
type Places = Map<unknown, number>;

function readOverrides(
  overrides: Settings["overrides"],
  all: readonly Rule[],
  yaml: Yaml,
  problems: Problem[],
  places: Places,
): Settings["overrides"] {
  return overrides.map((item) => {
    const at = ["overrides", places.get(item) ?? 0, "rules"];
    return { files: item.files, rules: keepRules(toRuleSettings(item.rules as never), all, yaml, problems, at) };
  });
}

/** `layout` has the sections that they may name. */
function readOwnRules(
  written: readonly z.output<typeof ownRuleSchema>[],
  protocol: Protocol | undefined,
  layout: Protocol | undefined,
  yaml: Yaml,
  problems: Problem[],
  items: Places,
): readonly OwnRule[] {
  const places = yaml.places(["own-rules"], "id");
  const own = written.map((rule) => toOwnRule(protocol?.id ?? ownId, rule, layout?.sections));
  const taken = new Set(protocol?.ownRules.map(({ id }) => id));
  return own.filter((rule, index) => {
    const span = places.get(written[index]?.id ?? "") ?? yaml.place(["own-rules"]);
    const at = ["own-rules", items.get(written[index]) ?? 0];
    for (const [place, clause] of rule.clauses.entries())
      if (protocol && !clauseNamed(protocol.clauses, clause))
        problems.push(noClause(clause, protocol, yaml.place([...at, "clauses", place])));
    for (const [place, role] of rule.sections.entries())
      if (layout && !layout.sections.some((section) => section.role === role))
        problems.push(noSection(role, layout, yaml.place([...at, "sections", place])));
    if (!taken.has(rule.id)) return taken.add(rule.id);
    problems.push({ severity: "error", message: twinRule(rule.id), span });
    return false;
  });
}

function readKey(
  { key, label, value }: YamlPair,
  yaml: Yaml,
  read: Record<string, unknown>,
  problems: Problem[],
  places: Places,
): void {
  const schema: z.ZodType | undefined = ownValue<z.ZodType>(settingsSchema.shape, key);
  if (!schema) {
    if (yaml.isTold(label)) return;
    const strange: Problem = { severity: "error", message: `“${key}” is not a setting.`, span: label };
    problems.push(unknownName(strange, key, Object.keys(settingsSchema.shape)));
    return;
  }
  if (value === null) return;
  // Item by item, so that one wrong entry costs no other.
  const entries = Array.isArray(value)
    ? value.map((item, index) => [index, [item]] as const)
    : isRecord(value) && key !== "election"
      ? Object.entries(value).map(([name, item]) => [name, { [name]: item }] as const)
      : [[undefined, value] as const];
  // Nothing in it: is it nothing of the right sort?
  for (const [place, part] of entries.length > 0 ? entries : [[undefined, value] as const]) {
    const result = schema.safeParse(part);
    if (result.success) {
      read[key] = join(read[key], result.data);
      if (typeof place === "number" && Array.isArray(result.data)) places.set(result.data[0], place);
    } else problems.push(...yaml.issues(shifted(result.error, place), [key], schema, "error"));
  }
}

/** An item of a list was read alone, as item 0; its issues belong at its own place. */
function shifted(error: z.ZodError, place: string | number | undefined): z.ZodError {
  if (typeof place === "number")
    for (const issue of error.issues)
      if (issue.path[0] === 0) (issue as { path: PropertyKey[] }).path = [place, ...issue.path.slice(1)];
  return error;
}

const join = (before: unknown, more: unknown): unknown =>
  Array.isArray(before) && Array.isArray(more)
    ? [...before, ...more]
    : isRecord(before) && isRecord(more)
      ? { ...before, ...more }
      : more;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The pack that the settings name, by its id or its path; a name that is neither is a problem. */
function councilOf(
  council: string | undefined,
  { packs, packAt, isMissing }: Known,
  yaml: Yaml,
  problems: Problem[],
): Protocol | undefined {
  if (council === undefined) return undefined;
  if (isPackFile(council)) {
    const lost = isMissing?.(council);
    if (lost) problems.push(noPackAt(council, yaml.place(["council"])));
    return lost ? undefined : packAt?.(council);
  }
  const known = packs.find(({ id }) => id === council) ?? packAt?.(council);
  if (known) return known;
  const ids = packs.map(({ id }) => id);
  const none: Problem = {
    severity: "error",
    message: `There is no pack “${council}”.`,
    span: yaml.place(["council"]),
  };
  problems.push(unknownName(none, council, ids));
  return undefined;
}

function noPackAt(path: string, span: Span): Problem {
  const hint = path.includes("\\")
    ? "Write / between folders, not \\."
    : "The path counts from the folder of this file.";
  return { severity: "error", message: `There is no pack at “${path}”. ${hint}`, span };
}
