import * as z from "zod";
import { kinds, nations } from "../report/meta.ts";
import { severities } from "../rule/finding.ts";
import { ownRuleSchema } from "./ownRuleSchema.ts";
import { electionKinds } from "./protocol.ts";

const severity = z.enum(severities, `Write one of ${severities.join(", ")}.`);
const level = z.enum([...severities, "off"], `Write one of ${severities.join(", ")} or off.`);
const kind = z.enum(kinds, `Write one of ${kinds.join(", ")}.`);
const lines = z.array(z.string());
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "Write a date as 2027-05-06.");

/** A rule's setting: a severity alone, or a severity, others by kind of report, and the rule's own options side by side. */
export const ruleSettingSchema = z.union(
  [level, z.looseObject({ severity: level.optional(), kinds: z.partialRecord(kind, level).optional() })],
  "Write a severity, off, or a map with a severity and the rule's options.",
);

const required = z.partialRecord(kind, severity);
const source = z
  .string()
  .optional()
  .describe("How it is known that the council asks for it, such as a clause; general knowledge where nothing is said.");

/** A protocol pack, as a council writes it in YAML. */
export const packSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][a-z-]*$/, "Write a short name in lower case, with hyphens.")
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
        rules: lines.default([]).describe("The rules that enforce it."),
        manual: z.string().optional().describe("Why no document shows whether it is kept."),
      }),
    )
    .default([]),
  sections: z
    .array(
      z.strictObject({
        role: z
          .string()
          .regex(/^[a-z][a-z-]*$/)
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

const election = z.strictObject({
  poll: date.describe("Polling day."),
  notice: date.optional().describe("The day on which the notice of election was published."),
  kind: z.enum(electionKinds).optional().describe("Whose timetable it follows; local where nothing is said."),
  wards: lines.default([]).describe("The wards of a by-election."),
  candidates: lines.default([]).describe("The names of the persons nominated."),
});

/** `evenhand.yml`. */
export const settingsSchema = z.strictObject({
  council: z.string().describe("A pack's id, or a path to the council's own pack."),
  kinds: z
    .array(z.strictObject({ files: z.string(), kind }))
    .describe("Which files are of which kind. What a report says of itself wins."),
  rules: z.record(z.string(), ruleSettingSchema).describe("Rules turned off, regraded or set otherwise."),
  overrides: z
    .array(
      z.strictObject({
        files: z
          .union([z.string(), lines.min(1)], "Write a pattern such as briefings/**, or a list of them.")
          .transform((one) => [one].flat())
          .describe("Patterns as in .gitignore, counted from this file's folder."),
        rules: z.record(z.string(), ruleSettingSchema).describe("How rules are set for these files."),
      }),
    )
    .describe("Rules set otherwise for some files. Of two entries for one file, the later one wins."),
  "own-rules": z.array(ownRuleSchema).describe("Rules for these reports, written without code."),
  phrases: z
    .record(
      z.string(),
      z.array(
        z.strictObject({
          phrase: z.string().min(2),
          because: z.string().optional(),
          instead: z.string().optional(),
          tier: z.string().optional(),
        }),
      ),
    )
    .describe("The council's own additions to a rule's phrases."),
  election: z
    .union([election, z.array(election)])
    .transform((one) => [one].flat())
    .describe("The election that the council faces, or several: its poll and, where it is known, its notice."),
  accepted: z
    .array(
      z.strictObject({
        rule: z.string(),
        fingerprint: z.string(),
        reason: z.string().min(1),
        by: z.string().optional().describe("Who accepted it."),
        until: date.optional().describe("The last day on which it is accepted; from then on it counts again."),
      }),
    )
    .describe("Findings that somebody has accepted, by fingerprint."),
  ignore: lines.describe("Files and folders that are not checked."),
});
