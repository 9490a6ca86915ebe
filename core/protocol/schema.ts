import * as z from "zod";
import { fromIso } from "../report/dates.ts";
import { kinds } from "../report/meta.ts";
import { writers } from "../report/writer.ts";
import { severities } from "../rule/finding.ts";

// What settings, packs and own rules have in common.

/** How serious a finding is. */
export const severity = z.enum(severities, `Write one of ${severities.join(", ")}.`);
const level = z.enum([...severities, "off"], `Write one of ${severities.join(", ")} or off.`);
/** A kind of report. */
export const kind = z.enum(kinds, `Write one of ${kinds.join(", ")}.`);
/** A list of words. */
export const lines = z.array(z.string());
/** A pattern of paths as in .gitignore, counted from the settings' folder; "./" before it says nothing. */
export const pathPattern = z
  .string()
  .refine((one) => !/\\[\w*]/.test(one), "Write / between folders, not \\.")
  .refine(
    (one) => !/^!?\/?(?:\.\/)*\.\.(?:\/|$)/.test(one),
    "Paths count from the settings' folder, and lead to none above it.",
  )
  .transform((one) => one.replace(/^(!?)(?:\.\/)+/, "$1"));
/** A day as 2027-05-06. */
export const date = z
  .string("Write a date as 2027-05-06.")
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: "Write a date as 2027-05-06.", abort: true })
  .refine((text) => fromIso(text) !== undefined, "Write a date as 2027-05-06, of a day that there is.");

const writer = z.enum(writers, `Write one of ${writers.join(", ")}.`);

/**
 * A rule's setting: a severity alone, or a severity, others by kind of report, writers who are exempt, and the rule's own options side by side.
 */
export const ruleSettingSchema = z.union(
  [
    level,
    z.looseObject({
      severity: level.optional(),
      kinds: z.partialRecord(kind, level).optional(),
      exempt: z.array(writer).optional(),
    }),
  ],
  "Write error, warning, info or off, or a map with a severity and the rule's options.",
);
