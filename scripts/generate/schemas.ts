import { z } from "zod";
import { frontMatterSchema } from "../../core/formats/frontMatterSchema.ts";
import { packSchema, settingsSchema } from "../../core/protocol/schema.ts";
import { kinds } from "../../core/report/meta.ts";
import { ticksSchema } from "../../core/review/ticks.ts";
import type { OptionSpec, Rule } from "../../core/rule/rule.ts";

/** The JSON Schemas that editors complete from, out of the definitions that the readers use. */
export async function generateSchemas(): Promise<ReadonlyMap<string, string>> {
  const { rules } = (await import("../../rules/index.generated.ts")) as { rules: readonly Rule[] };
  const settings = toSchema(settingsSchema, "evenhand.yml: the settings of a folder of reports");
  const properties = settings.properties as Record<string, { items?: { properties: Record<string, unknown> } }>;
  properties.rules = ruleSettings(rules) as never;
  const override = properties.overrides?.items;
  if (override) override.properties.rules = ruleSettings(rules);
  return new Map([
    [
      "schema/front-matter.schema.json",
      print(toSchema(frontMatterSchema.partial(), "Front matter of a council report")),
    ],
    ["schema/settings.schema.json", print(settings)],
    ["schema/protocol.schema.json", print(toSchema(packSchema, "A council's protocol pack"))],
    [
      "schema/review.schema.json",
      print(toSchema(ticksSchema, "REPORT.review.yml: what a person has judged of a report")),
    ],
  ]);
}

const toSchema = (schema: z.ZodType, title: string): Record<string, unknown> => ({
  ...z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }),
  title,
  ...(schema === settingsSchema ? { required: [] } : {}),
});

const levels = { enum: ["error", "warning", "info", "off"] };

const byKind = {
  type: "object",
  additionalProperties: false,
  properties: Object.fromEntries(kinds.map((kind) => [kind, levels])),
};

/** Each rule with its own options, so that editors complete them and say what they are. */
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
            { type: "object", additionalProperties: false, properties: { severity: levels, kinds: byKind, ...own } },
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

const print = (schema: object): string => `${JSON.stringify(schema, null, 2)}\n`;
