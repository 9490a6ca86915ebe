import { z } from "zod";
import { kinds } from "../report/meta.ts";
import { writers } from "../report/writer.ts";
import { severities } from "../rule/finding.ts";
import type { OptionSpec, Rule } from "../rule/rule.ts";
import { settingsSchema } from "./settingsSchema.ts";

/** What an editor asks of a JSON Schema, to offer keys and values and to say what they are. */
export interface JsonSchema {
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly patternProperties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly items?: JsonSchema;
  readonly required?: readonly string[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
}

/** The JSON Schema of `evenhand.yml`, with these rules and their options. */
export function settingsJsonSchema(rules: readonly Rule[]): Record<string, unknown> {
  const settings = toSchema(settingsSchema, "evenhand.yml: the settings of a folder of reports");
  const properties = settings.properties as Record<string, { items?: { properties: Record<string, unknown> } }>;
  properties.rules = ruleSettings(rules) as never;
  const override = properties.overrides?.items;
  if (override) override.properties.rules = ruleSettings(rules);
  return settings;
}

/** The JSON Schema of what a reader takes in. */
export const toSchema = (schema: z.ZodType, title: string): Record<string, unknown> => ({
  ...z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }),
  title,
  ...(schema === settingsSchema ? { required: [] } : {}),
});

const levels = { enum: [...severities, "off"] };

const byKind = {
  type: "object",
  additionalProperties: false,
  properties: Object.fromEntries(kinds.map((kind) => [kind, levels])),
};

/** A JSON Schema whose keys may stand blank, as they do in a report that is still to be filled in. */
export const withBlanks = (schema: Record<string, unknown>): Record<string, unknown> => ({
  ...schema,
  properties: Object.fromEntries(
    Object.entries(schema.properties as Record<string, JsonSchema>).map(([key, { description, ...own }]) => [
      key,
      { description, anyOf: [...(own.anyOf ?? [own]), { type: "null" }] },
    ]),
  ),
});

/** Each rule with its own options, so that editors complete them and say what they are. */
const exempt = {
  type: "array",
  items: { enum: writers },
  description: "Writers for whose papers the rule is off: political assistants, trade unions.",
};

const ruleSettings = (rules: readonly Rule[]): object => ({
  type: "object",
  description: "Rules turned off, regraded or set otherwise.",
  additionalProperties: false,
  // A council's own rules.
  patternProperties: {
    "^[a-z-]+/[a-z][a-z0-9-]*$": { anyOf: [levels, { type: "object", properties: { severity: levels } }] },
  },
  properties: Object.fromEntries(
    rules.map(({ id, summary, options = {} }) => {
      const own = Object.fromEntries(Object.entries(options).map(([name, spec]) => [name, optionSchema(spec)]));
      return [
        id,
        {
          description: summary,
          anyOf: [
            levels,
            {
              type: "object",
              additionalProperties: false,
              properties: { severity: levels, kinds: byKind, exempt, ...own },
            },
          ],
        },
      ];
    }),
  ),
});

const optionSchema = ({ type, about, default: value }: OptionSpec): object =>
  type === "strings"
    ? { type: "array", items: { type: "string" }, description: about, default: value }
    : { type, description: about, default: value };
