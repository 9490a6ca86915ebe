import type { z } from "zod";
import type { Yaml } from "../formats/yaml.ts";
import { ownValue } from "../report/ownValue.ts";
import type { Problem } from "../report/report.ts";
import type { Span } from "../report/span.ts";
import { unknownName } from "../report/unknownName.ts";
import type { Rule } from "../rule/rule.ts";
import type { RuleSetting, Settings } from "./protocol.ts";
import type { ruleSettingSchema } from "./schema.ts";

/** A severity alone, or a severity and options side by side. */
function toRuleSetting(setting: z.output<typeof ruleSettingSchema>): RuleSetting {
  if (typeof setting === "string") return { severity: setting };
  const { severity, kinds, exempt, ...options } = setting;
  return {
    ...(severity ? { severity } : {}),
    ...(kinds ? { kinds } : {}),
    ...(exempt ? { exempt } : {}),
    ...(Object.keys(options).length > 0 ? { options } : {}),
  };
}

/** The same for all rules that a file sets. */
export const toRuleSettings = (
  written: Readonly<Record<string, z.output<typeof ruleSettingSchema>>>,
): Settings["rules"] =>
  Object.fromEntries(Object.entries(written).map(([id, setting]) => [id, toRuleSetting(setting)]));

/**
 * The settings of rules that there are, with the options that they have; a pack and `evenhand.yml` set them alike.
 * `path` is where they stand in the file.
 */
export function keepRules(
  rules: Settings["rules"],
  all: readonly Rule[],
  yaml: Yaml,
  problems: Problem[],
  path: readonly PropertyKey[] = ["rules"],
): Settings["rules"] {
  const kept: Record<string, RuleSetting> = {};
  for (const [id, setting] of Object.entries(rules)) {
    const rule = all.find((candidate) => candidate.id === id);
    if (!rule) {
      const ids = all.map((one) => one.id);
      problems.push(noRule(id, ids, yaml.place(path, id)));
      continue;
    }
    kept[id] = {
      ...setting,
      ...(setting.options ? { options: keepOptions(rule, setting.options, yaml, problems, [...path, id]) } : {}),
    };
  }
  return kept;
}

/** A name that no rule has. */
export const noRule = (id: string, ids: Iterable<string>, span: Span): Problem =>
  unknownName({ severity: "error", message: `There is no rule “${id}”.`, span }, id, ids);

function keepOptions(
  rule: Rule,
  options: Readonly<Record<string, unknown>>,
  yaml: Yaml,
  problems: Problem[],
  path: readonly PropertyKey[],
): Readonly<Record<string, unknown>> {
  const specs = rule.options ?? {};
  const kept: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(options)) {
    const spec = ownValue(specs, name);
    if (!spec) {
      const none: Problem = {
        severity: "error",
        message: `“${rule.id}” has no option “${name}”.`,
        span: yaml.place(path, name),
      };
      problems.push(unknownName(none, name, ["severity", "kinds", "exempt", ...Object.keys(specs)]));
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
        span: yaml.place([...path, name]),
      });
  }
  return kept;
}
