import type { z } from "zod";
import { Yaml, type YamlPair } from "../formats/yaml.ts";
import { suggestion } from "../report/nearest.ts";
import type { Problem } from "../report/report.ts";
import type { Rule } from "../rule/rule.ts";
import { noSettings, type RuleSetting, type Settings } from "./protocol.ts";
import { toRuleSetting } from "./readProtocol.ts";
import { settingsSchema } from "./schema.ts";

/** What the settings may name. */
export interface Known {
  readonly rules: readonly Rule[];
  /** Ids of the packs; a council that ends in .yml is a path and is not held against them. */
  readonly councils: readonly string[];
}

/**
 * Reads `evenhand.yml`. Each problem stands at its place, and the rest of the settings still holds; `readable` is false
 * where the text is no YAML, so that nothing in it can be trusted.
 */
export function readSettings(
  text: string,
  known: Known,
): { readonly settings: Settings; readonly problems: readonly Problem[]; readonly readable: boolean } {
  const yaml = new Yaml(text);
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
  for (const pair of pairs) readKey(pair, yaml, read, problems);
  const settings: Settings = { ...noSettings, ...read };
  const rules = keepRules(settings.rules, known, yaml, problems);
  checkCouncil(settings.council, known, yaml, problems);
  for (const id of Object.keys(settings.phrases)) {
    if (!known.rules.some((rule) => rule.lexicons?.some((lexicon) => lexicon.id === id))) {
      const ids = known.rules.flatMap((rule) => rule.lexicons?.map((lexicon) => lexicon.id) ?? []);
      problems.push({
        severity: "error",
        message: `No rule has phrases called “${id}”.${suggestion(id, ids)}`,
        span: yaml.place(["phrases"], id),
      });
    }
  }
  return { settings: { ...settings, rules }, problems, readable };
}

function readKey(
  { key, label, value }: YamlPair,
  yaml: Yaml,
  read: Record<string, unknown>,
  problems: Problem[],
): void {
  const schema: z.ZodType | undefined = (settingsSchema.shape as Record<string, z.ZodType>)[key];
  if (!schema) {
    problems.push({
      severity: "error",
      message: `“${key}” is not a setting.${suggestion(key, Object.keys(settingsSchema.shape))}`,
      span: label,
    });
    return;
  }
  if (value === null) return;
  // Item by item, so that one wrong entry costs no other.
  const entries = Array.isArray(value)
    ? value.map((item, index) => [index, [item]] as const)
    : isRecord(value) && key !== "election"
      ? Object.entries(value).map(([name, item]) => [name, { [name]: item }] as const)
      : [[undefined, value] as const];
  for (const [place, part] of entries) {
    const result = schema.safeParse(part);
    if (result.success) read[key] = join(read[key], result.data);
    else problems.push(...yaml.issues(shifted(result.error, place), [key], () => [], "error"));
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

function keepRules(rules: Settings["rules"], known: Known, yaml: Yaml, problems: Problem[]): Settings["rules"] {
  const kept: Record<string, RuleSetting> = {};
  for (const [id, written] of Object.entries(rules)) {
    const rule = known.rules.find((candidate) => candidate.id === id);
    if (!rule) {
      problems.push({
        severity: "error",
        message: `There is no rule “${id}”.${suggestion(
          id,
          known.rules.map((one) => one.id),
        )}`,
        span: yaml.place(["rules"], id),
      });
      continue;
    }
    const setting = toRuleSetting(written as never);
    kept[id] = {
      ...setting,
      ...(setting.options ? { options: keepOptions(rule, setting.options, yaml, problems) } : {}),
    };
  }
  return kept;
}

function keepOptions(
  rule: Rule,
  options: Readonly<Record<string, unknown>>,
  yaml: Yaml,
  problems: Problem[],
): Readonly<Record<string, unknown>> {
  const specs = rule.options ?? {};
  const kept: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(options)) {
    const spec = specs[name];
    if (!spec) {
      problems.push({
        severity: "error",
        message: `“${rule.id}” has no option “${name}”.${suggestion(name, ["severity", "kinds", ...Object.keys(specs)])}`,
        span: yaml.place(["rules", rule.id], name),
      });
    } else if (
      spec.type === "strings"
        ? Array.isArray(value) && value.every((item) => typeof item === "string")
        : typeof value === spec.type
    )
      kept[name] = value;
    else
      problems.push({
        severity: "error",
        message: `“${name}” takes ${spec.type === "strings" ? "a list of words, such as [A, B]" : `a ${spec.type}`}.`,
        span: yaml.place(["rules", rule.id, name]),
      });
  }
  return kept;
}

function checkCouncil(council: string | undefined, known: Known, yaml: Yaml, problems: Problem[]): void {
  if (council === undefined || known.councils.includes(council) || /\.ya?ml$/.test(council)) return;
  problems.push({
    severity: "error",
    message: `There is no pack “${council}”.${suggestion(council, known.councils)}`,
    span: yaml.place(["council"]),
  });
}

export { noSettings, type Settings };
