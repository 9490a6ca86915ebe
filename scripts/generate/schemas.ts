import { frontMatterSchema } from "../../core/formats/frontMatterSchema.ts";
import { settingsJsonSchema, toSchema, withBlanks } from "../../core/protocol/jsonSchema.ts";
import { packSchema } from "../../core/protocol/packSchema.ts";
import { ticksSchema } from "../../core/review/ticks.ts";
import type { Rule } from "../../core/rule/rule.ts";

/** The JSON Schemas that editors complete from, out of the definitions that the readers use. */
export async function generateSchemas(): Promise<ReadonlyMap<string, string>> {
  const { rules } = (await import("../../rules/index.generated.ts")) as { rules: readonly Rule[] };
  return new Map([
    [
      "schema/front-matter.schema.json",
      print(withBlanks(toSchema(frontMatterSchema.partial(), "Front matter of a council report"))),
    ],
    ["schema/settings.schema.json", print(settingsJsonSchema(rules))],
    ["schema/protocol.schema.json", print(toSchema(packSchema, "A council's protocol pack"))],
    [
      "schema/review.schema.json",
      print(toSchema(ticksSchema, "REPORT.review.yml: what a person has judged of a report")),
    ],
  ]);
}

const print = (schema: object): string => `${JSON.stringify(schema, null, 2)}\n`;
