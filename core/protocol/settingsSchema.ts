import * as z from "zod";
import { ownRuleSchema } from "./ownRuleSchema.ts";
import { electionKinds } from "./protocol.ts";
import { date, kind, lines, pathPattern, ruleSettingSchema } from "./schema.ts";

const election = z
  .strictObject({
    poll: date.describe("Polling day."),
    notice: date.optional().describe("The day on which the notice of election was published."),
    kind: z.enum(electionKinds).optional().describe("Whose timetable it follows; local where nothing is said."),
    wards: lines.default([]).describe("The wards of a by-election."),
    candidates: lines
      .default([])
      .describe("The names of the persons nominated: Jane Moss, or MOSS Jane as their statement prints it."),
  })
  .refine(({ poll, notice }) => notice === undefined || notice < poll, {
    path: ["notice"],
    error: "The notice of an election comes before its poll. Are the two days the wrong way round?",
  });

/** One pattern of paths, or several. */
const patterns = z
  .union([pathPattern, z.array(pathPattern).min(1)], "Write a pattern such as briefings/**, or a list of them.")
  .transform((one) => [one].flat());

/** `evenhand.yml`. */
export const settingsSchema = z.strictObject({
  council: z.string().describe("A pack's id, or a path to the council's own pack."),
  kinds: z
    .array(z.strictObject({ files: pathPattern, kind }))
    .describe(
      "Which files are of which kind. What a report says of itself wins; of two entries for one file, the first one.",
    ),
  rules: z.record(z.string(), ruleSettingSchema).describe("Rules turned off, regraded or set otherwise."),
  overrides: z
    .array(
      z.strictObject({
        files: patterns.describe("Patterns as in .gitignore, counted from this file's folder."),
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
          tier: z
            .string()
            .optional()
            .describe("A tier of the rule's own list; without it the phrase is found wherever it stands."),
        }),
      ),
    )
    .describe("The council's own additions to a rule's phrases."),
  "second-look": z
    .boolean()
    .describe(
      "Whether a learnt model reads every sentence once more, for advice and for doubt; true where nothing is said.",
    ),
  election: z
    .union([election, z.array(election)])
    .transform((one) => [one].flat())
    .describe("The election that the council faces, or several: its poll and, where it is known, its notice."),
  accepted: z
    .array(
      z.strictObject({
        rule: z.string(),
        fingerprint: z.string(),
        files: patterns
          .optional()
          .describe("The reports in which it is accepted; without them, wherever the same words are found."),
        reason: z.string().min(1),
        by: z.string().optional().describe("Who accepted it."),
        until: date.optional().describe("The last day on which it is accepted; from then on it counts again."),
      }),
    )
    .describe("Findings that somebody has accepted, by fingerprint."),
  ignore: z.array(pathPattern).describe("Files and folders that are not checked."),
});
