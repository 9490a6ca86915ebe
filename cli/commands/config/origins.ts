import type { RuleSetting } from "../../../core/protocol/protocol.ts";
import type { Report } from "../../../core/report/report.ts";
import type { Severity } from "../../../core/rule/finding.ts";
import type { Rule } from "../../../core/rule/rule.ts";
import type { Effective, Overrides } from "../../../core/run/checker.ts";
import { kindByPath, rulesByPath } from "../../../core/run/effective.ts";

/** A report and what applies to it; `path` counts from the settings' folder. */
export interface Applies {
  readonly report: Report;
  readonly path: string;
  /** What the command line says. */
  readonly overrides: Overrides;
  readonly effective: Effective;
}

interface Origin<Value> {
  readonly value: Value;
  /** In words: “the report itself”. */
  readonly from: string;
}

/** A rule as it is set for one report, and who set it. */
interface RuleOrigin {
  readonly id: string;
  readonly severity: Severity | "off";
  readonly from: string;
  /** The options that somebody set. */
  readonly options: readonly (Origin<unknown> & { readonly name: string })[];
}

/** What applies to a report. */
interface Origins {
  readonly council: Origin<string>;
  readonly kind: Origin<string>;
  readonly rules: readonly RuleOrigin[];
}

/** Where all that applies to a report comes from; `file` is its evenhand.yml, as it is shown. */
export function originsOf(applies: Applies, rules: readonly Rule[], file = "the settings"): Origins {
  const { report, path, overrides, effective } = applies;
  const { settings, protocol, kind } = effective;
  const layers: readonly Layer[] = [
    { from: `the pack “${protocol.id}”`, rules: protocol.rules },
    { from: file, rules: settings.rules },
    ...rulesByPath(settings, path).map((one) => ({ from: `“overrides” in ${file}`, rules: one })),
    { from: "--rule", rules: overrides.rules ?? {} },
  ];
  const own = effective.rules.map(({ rule }) => rule).filter((rule) => !rules.includes(rule));
  return {
    council: { value: protocol.id, from: councilFrom(applies, file) },
    kind: {
      value: kind,
      from: report.meta.kind?.value
        ? "the report itself"
        : overrides.kind
          ? "--kind"
          : kindByPath(settings, path)
            ? `“kinds” in ${file}`
            : "its title and words",
    },
    rules: [...rules, ...own].map((rule) => ruleOrigin(rule, effective, layers)),
  };
}

function councilFrom(
  { report, overrides, effective: { settings, protocol, problems } }: Applies,
  file: string,
): string {
  if (report.meta.council?.value)
    return problems.length > 0 ? "nothing: the report names a pack that there is not" : "the report itself";
  if (overrides.council) return "--council";
  if (settings.council) return file;
  return protocol.id === "generic"
    ? "nothing: neither the report nor the settings name one"
    : "the report's first lines";
}

interface Layer {
  readonly from: string;
  readonly rules: Readonly<Record<string, RuleSetting>>;
}

function ruleOrigin(rule: Rule, { rules, kind, context }: Effective, layers: readonly Layer[]): RuleOrigin {
  const set = layers.flatMap(({ from, rules: layer }) => {
    const setting = layer[rule.id];
    return setting ? [{ from, setting }] : [];
  });
  const graded = set.findLast(({ setting }) => (setting.kinds?.[kind] ?? setting.severity) !== undefined);
  const freed = set.findLast(({ setting }) => setting.exempt !== undefined);
  const exempt = context.writer && freed?.setting.exempt?.includes(context.writer.kind);
  const applied = rules.find((one) => one.rule.id === rule.id);
  const own = rule.kinds?.[kind];
  const options = new Map<string, string>();
  for (const { from, setting } of set) for (const name of Object.keys(setting.options ?? {})) options.set(name, from);
  // Of a rule that is off nothing applies; other rules may go by its options all the same.
  const given = Object.assign({}, ...set.map(({ setting }) => setting.options ?? {})) as Readonly<
    Record<string, unknown>
  >;
  return {
    id: rule.id,
    severity: applied ? (applied.severity ?? (own === "off" ? undefined : own) ?? rule.severity) : "off",
    from: (exempt ? freed?.from : graded?.from) ?? (own ? `the rule itself, for the kind ${kind}` : "the rule itself"),
    options: [...options].map(([name, from]) => ({ name, value: (applied?.options ?? given)[name], from })),
  };
}
