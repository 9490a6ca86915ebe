import * as z from "zod";
import { nations } from "../report/meta.ts";
import { ownRuleSchema } from "./ownRuleSchema.ts";
import { kind, lines, ruleSettingSchema, severity } from "./schema.ts";

const required = z.partialRecord(kind, severity);
const enforcement = z.union(
  [
    z.string(),
    z.strictObject({
      rule: z.string().describe("The rule."),
      kinds: z.array(kind).optional().describe("Only its findings in these kinds of report speak of the clause."),
      messages: lines.optional().describe("Only its findings with these of its messages do."),
      about: lines.optional().describe("Only those that ask for a section of these roles, or for these fields, do."),
    }),
  ],
  "Write the name of a rule, or a map with rule, and kinds, messages or about.",
);
const source = z
  .string()
  .optional()
  .describe("How it is known that the council asks for it, such as a clause; general knowledge where nothing is said.");

/** A protocol pack, as a council writes it in YAML. */
export const packSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][a-z-]*$/, "Write a short name in lower case, of letters and hyphens alone.")
    .describe("How reports and settings name this pack."),
  council: z.string().describe("The council as messages name it."),
  title: z.string().describe("The protocol's full title."),
  extends: z.string().optional().describe("A pack whose sections and fields this one starts from."),
  nation: z.enum(nations).default("england").describe("Whose schedule of exempt information applies."),
  briefings: z
    .enum(["information", "information-and-advice"])
    .default("information-and-advice")
    .describe("What a briefing may hold."),
  escalation: z.string().describe("Where a hard case goes, as a sentence."),
  layout: z.string().describe("How sure we are of the sections and fields, as a sentence."),
  clauses: z
    .array(
      z.strictObject({
        id: z.union([z.string(), z.number()]).transform(String),
        aliases: lines.default([]).describe("Numbers by which the clause is also known."),
        requires: z.string().describe("What the clause asks for, in your own words."),
        rules: z.array(enforcement).default([]).describe("The rules that enforce it."),
        manual: z.string().optional().describe("Why no document shows whether it is kept."),
      }),
    )
    .default([]),
  sections: z
    .array(
      z.strictObject({
        role: z
          .string()
          .regex(/^[a-z][a-z-]*$/, "Write a short name in lower case, of letters and hyphens alone.")
          .describe("What the section is for."),
        title: z.string().describe("The heading as the council prints it."),
        aliases: lines.default([]).describe("Other headings that mean the same."),
        required: required.default({}).describe("How serious it is where it is missing, by kind of report."),
        guidance: z.string().optional().describe("What belongs in it, for whoever writes it."),
        source,
      }),
    )
    .default([]),
  fields: z
    .array(
      z.strictObject({
        field: z.string().describe("The field of the metadata."),
        label: z.string().describe("The label as the council prints it."),
        required: required.default({}),
        source,
      }),
    )
    .default([]),
  rules: z.record(z.string(), ruleSettingSchema).default({}).describe("This council's settings of rules."),
  "own-rules": z.array(ownRuleSchema).default([]).describe("Rules that the council writes for itself, without code."),
});

/**
 * Are at least half of the keys of a text, told by its lines, those of a pack? Other programs have folders "protocols"
 * too. In a text that says nothing yet one may be begun.
 */
export function readsAsPack(text: string): boolean {
  const lines = text.split("\n").filter((line) => !/^\s*(?:#|$)/.test(line));
  const keys = lines.flatMap((line) => /^([\w-]+):(?=\s|$)/.exec(line)?.[1] ?? []);
  return (
    lines.length === 0 ||
    (keys.length > 0 && 2 * keys.filter((key) => Object.hasOwn(packSchema.shape, key)).length >= keys.length)
  );
}
