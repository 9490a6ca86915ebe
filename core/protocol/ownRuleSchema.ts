import * as z from "zod";
import { frontMatterSchema, nameOfKey } from "../formats/frontMatterSchema.ts";
import type { MetaKey } from "../report/meta.ts";
import { nearest } from "../report/nearest.ts";
import type { Zone } from "../report/report.ts";
import { patternProblem } from "./linearPattern.ts";
import type { OwnLook, OwnRule } from "./ownRule.ts";
import { kind, severity } from "./schema.ts";

const zones = ["open", "closed", "foreword", "quoted", "backgroundPapers", "code"] as const satisfies readonly Zone[];
const sentence = z.string().min(1);
const listOf = <T extends z.ZodType>(item: T) =>
  z.union([z.array(item), item.transform((one) => [one])], "Write one of these, or a list in square brackets.");

const example = z.union(
  [
    z.string().transform((text) => ({ text, kind: undefined })),
    z
      .strictObject({ text: z.string(), kind: kind.optional() })
      .transform((one) => ({ text: one.text, kind: one.kind })),
  ],
  "Write a passage, or a map with its text and kind.",
);

/** The keys one of which says what the rule looks for. */
const lookKeys = ["avoid", "pattern", "statement", "heading", "field"] as const;

/** The names of front matter that a pack may ask for. */
export const fieldNames: readonly string[] = Object.keys(frontMatterSchema.shape).filter((key) => key !== "council");

/** The names of front matter that a rule or a pack may ask for, as metadata has them: lead-member is leadMember. */
export const metaKeyOf = (field: string): MetaKey | undefined => {
  const key = fieldNames.find((name) => name === field || nameOfKey(name) === field);
  return key === undefined ? undefined : (nameOfKey(key) as MetaKey);
};

/** What a name that is no field was most likely meant to be. */
export const nearestField = (field: string): string => {
  const near = nearest(field, fieldNames);
  return near === undefined ? `Write one of ${fieldNames.join(", ")}.` : `Did you mean “${near}”?`;
};

const shape = {
  id: z
    .string()
    .regex(
      /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
      "Write a short name in lower case, with hyphens; the council's own stands before it.",
    )
    .describe("What is found, in lower case with hyphens; it is known as council/id."),
  why: sentence.describe("Why it matters, in a sentence: shown when somebody points at the finding."),
  severity: severity.default("warning"),
  message: sentence
    .optional()
    .describe("What is wrong and what to do. {words} is what was found, {instead} what to write."),
  clauses: listOf(z.union([z.string(), z.number()]).transform(String))
    .default([])
    .describe("The clauses that it enforces."),
  kinds: listOf(kind).default([]).describe("The kinds of report that it is about; all where nothing is said."),
  sections: listOf(z.string())
    .default([])
    .describe("The roles of the sections that it is about, such as legal; all where nothing is said."),
  zones: listOf(z.enum(zones, `Write one of ${zones.join(", ")}.`))
    .default([])
    .describe("Where it looks; all but code where nothing is said."),
  avoid: z
    .array(
      z.union(
        [
          z
            .string()
            .min(2)
            .transform((phrase) => ({ phrase })),
          z.strictObject({
            phrase: z
              .string()
              .min(2)
              .describe("A star at the end of a word stands for any ending; a capital must stand as written."),
            instead: z.string().optional().describe("What to write; empty to leave it out."),
            because: z.string().optional().describe("Why, as it reads after “because”."),
          }),
        ],
        "Write a phrase, or a map with phrase, instead and because.",
      ),
    )
    .min(1)
    .optional()
    .describe("Words that the council does not use."),
  unless: z.array(z.string().min(2)).optional().describe("Set phrases in which those words are right."),
  fix: z
    .enum(["safe", "judgement"])
    .optional()
    .describe("May “instead” be put in without asking? Only where nobody could object."),
  pattern: z.string().min(1).optional().describe("A regular expression as RE2 reads it, matched whatever the case."),
  instead: z.string().optional().describe("With pattern: what to write in place of what it finds."),
  statement: listOf(z.string().min(4)).optional().describe("Words that the report must hold; of several, any one."),
  insert: sentence.optional().describe("With statement: the sentence that is offered for it."),
  heading: z.string().min(2).optional().describe("A heading that the report must have."),
  aliases: z.array(z.string()).optional().describe("With heading: others that count as it."),
  guidance: z.string().optional().describe("With heading: what belongs under it."),
  field: z
    .string()
    .optional()
    .describe("A field of the header or front matter that the report must state, such as lead-member."),
  label: z.string().optional().describe("With field: the label that the council prints."),
  examples: z
    .strictObject({
      found: listOf(example).describe(
        "Texts in which the rule must find something; the words may stand between [[ and ]].",
      ),
      quiet: listOf(example).describe("Tempting texts in which it must find nothing."),
    })
    .describe("What “evenhand protocol validate” tries the rule with."),
};

/** Which keys go with which look. */
const companions: Readonly<Record<string, (typeof lookKeys)[number]>> = {
  unless: "avoid",
  fix: "avoid",
  instead: "pattern",
  insert: "statement",
  aliases: "heading",
  guidance: "heading",
  label: "field",
};

/** A council's own rule as it is written in YAML. */
export const ownRuleSchema = z.strictObject(shape).superRefine((rule, context) => {
  const say = (path: readonly PropertyKey[], message: string) =>
    context.addIssue({ code: "custom", path: [...path], message });
  const given = lookKeys.filter((key) => rule[key] !== undefined);
  const [look] = given;
  if (look === undefined) say([], `Say what “${rule.id}” looks for: one of ${lookKeys.join(", ")}.`);
  for (const other of given.slice(1))
    say([other], `A rule looks for one thing; “${rule.id}” has ${look} already. Write a second rule.`);
  for (const [key, own] of Object.entries(companions))
    if (rule[key as keyof typeof rule] !== undefined && look !== undefined && look !== own)
      say([key], `“${key}” goes with ${own}, not with ${look}.`);
  if (rule.pattern !== undefined) {
    const problem = patternProblem(rule.pattern);
    if (problem) say(["pattern"], `The pattern cannot be used: ${problem}.`);
    if (/[$\\]\d|\$\{/.test(rule.instead ?? ""))
      say(["instead"], "It is written as it stands: what a bracket of the pattern found cannot be put in.");
  }
  if (rule.field !== undefined && !metaKeyOf(rule.field))
    say(["field"], `There is no field “${rule.field}”. ${nearestField(rule.field)}`);
  if (look !== undefined && look !== "avoid" && look !== "pattern" && rule.kinds.length === 0)
    say([look], `Say under kinds which kinds of report must have it.`);
  if (look === "heading" || look === "field")
    for (const key of ["zones", "sections"] as const)
      if (rule[key].length > 0) say([key], `“${key}” does not go with ${look}: it is looked for in the whole report.`);
  if (look === "statement")
    for (const [index, zone] of rule.zones.entries())
      if (zone === "quoted" || zone === "code")
        say(["zones", index], "A statement is the report's own word: no quotation or code says it.");
  for (const name of placeholders(rule.message))
    if (!["words", "instead", "because"].includes(name))
      say(["message"], `A message may hold {words}, {instead} and {because}, not {${name}}.`);
  if (rule.fix === "safe")
    for (const [index, one] of (rule.avoid ?? []).entries())
      if (/[\d£$€%A-Z]/.test(`${one.phrase}${"instead" in one ? (one.instead ?? "") : ""}`))
        say(["avoid", index], "A fix that may change a number, a sum or a name is not safe. Leave “fix” out.");
  if (rule.examples.found.length === 0) say(["examples", "found"], "Give at least one text in which it is found.");
  if (rule.examples.quiet.length === 0) say(["examples", "quiet"], "Give at least one tempting text that is innocent.");
});

const placeholders = (message = ""): readonly string[] =>
  [...message.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);

/**
 * The rule as it is known among others: with the council's id before its own. `headed` are the sections of its
 * protocol.
 */
export function toOwnRule(
  council: string,
  written: z.output<typeof ownRuleSchema>,
  headed: readonly { readonly role: string; readonly title: string }[] = [],
): OwnRule {
  const { id, why, severity, message, clauses, kinds: ofKinds, sections, zones: inZones, examples } = written;
  return {
    id: `${council}/${id}`,
    why: why.replace(/[.?!]?\s*$/, "."),
    severity,
    message,
    clauses,
    kinds: ofKinds,
    sections,
    titles: Object.fromEntries(
      headed.filter(({ role }) => sections.includes(role)).map((one) => [one.role, one.title]),
    ),
    zones: inZones,
    looks: lookOf(written),
    examples,
  };
}

function lookOf(rule: z.output<typeof ownRuleSchema>): OwnLook {
  if (rule.avoid) return { for: "avoid", phrases: rule.avoid, unless: rule.unless ?? [], fix: rule.fix ?? "judgement" };
  if (rule.pattern !== undefined) return { for: "pattern", pattern: rule.pattern, instead: rule.instead };
  if (rule.statement) return { for: "statement", anyOf: rule.statement, insert: rule.insert };
  if (rule.heading !== undefined)
    return { for: "heading", heading: rule.heading, aliases: rule.aliases ?? [], guidance: rule.guidance };
  const field = metaKeyOf(rule.field ?? "") ?? "title";
  const key = fieldNames.find((name) => nameOfKey(name) === field) ?? "title";
  return {
    for: "field",
    field,
    key,
    label: rule.label ?? key.replace(/-/g, " ").replace(/^./, (first) => first.toUpperCase()),
  };
}
