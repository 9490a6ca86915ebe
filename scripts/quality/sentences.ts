import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { formats } from "../../core/formats/formats.ts";
import { readMarkdown } from "../../core/formats/markdown.ts";
import { noSettings } from "../../core/protocol/protocol.ts";
import { kinds } from "../../core/report/meta.ts";
import type { Finding } from "../../core/rule/finding.ts";
import type { Rule } from "../../core/rule/rule.ts";
import { createChecker } from "../../core/run/checker.ts";
import { packs } from "../../protocols/index.generated.ts";

const sentence = z.strictObject({
  text: z.string(),
  kind: z.enum(kinds).optional(),
  section: z.string().optional(),
  before: z.string().optional(),
  /** The day of the report that the sentence stands in. */
  date: z.iso.date().optional(),
});
const half = z.strictObject({ marked: z.array(sentence).min(1), passed: z.array(sentence).min(1) });
/** `aside` is wanting from when a half that was set aside is opened until others have written a new one. */
const setSchema = z.strictObject({ rule: z.string(), open: half, aside: half.optional() });

/** One sentence of the open corpus, with what stands around it. */
export type Sentence = z.output<typeof sentence>;
export type Half = "open" | "aside";

/**
 * Rules that ask what is done and not how it is said: their sentences were written last, when they had been tuned on
 * whole reports alone.
 */
export const aboutDeeds: ReadonlySet<string> = new Set(
  (
    "equal-access equality-climate exec-scrutiny interests-declared local-member merit-evaluation non-member-presence " +
    "pep-active pep-candidate pep-member-quote pep-new-initiative political-assistant"
  ).split(" "),
);

/** How a rule does on one half of its sentences. A passed sentence counts as an alarm at warning or above. */
export interface SentenceScore {
  readonly rule: string;
  readonly found: number;
  readonly marked: number;
  readonly alarms: number;
  readonly passed: number;
  /** The texts of misses and false alarms. */
  readonly details: readonly string[];
}

/** Scores each rule that has a file test/sentences/<rule>.yml on one half of it. */
export function scoreSentences(folder: string, rules: readonly Rule[], which: Half): readonly SentenceScore[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".yml"))
    .sort()
    .flatMap((name): SentenceScore[] => {
      const set = setSchema.parse(parse(readFileSync(join(folder, name), "utf8")));
      const rule = rules.find(({ id }) => id === set.rule);
      const sentences = set[which];
      return rule && sentences ? [score(rule, sentences)] : [];
    });
}

function score(rule: Rule, { marked, passed }: z.output<typeof half>): SentenceScore {
  const checker = createChecker({ rules: [rule], packs, formats });
  const found = (text: string, { kind = "committee-report" }: Sentence): readonly Finding[] => {
    const { report } = readMarkdown(text);
    return checker.check(report, checker.effective(report, noSettings, "", { kind })).findings;
  };
  const loud = (one: Sentence, info: boolean): boolean => {
    const { text, start } = asReport(one);
    // What is found without the sentence too says nothing of it.
    const without = new Set(found(text.slice(0, start), one).map(({ fingerprint }) => fingerprint));
    return found(text, one).some(
      ({ severity, span, fingerprint }) =>
        (info || severity !== "info") && (span.end >= start || (rule.on !== "block" && !without.has(fingerprint))),
    );
  };
  const missed = marked.filter((one) => !loud(one, true));
  const alarms = passed.filter((one) => loud(one, false));
  return {
    rule: rule.id,
    found: marked.length - missed.length,
    marked: marked.length,
    alarms: alarms.length,
    passed: passed.length,
    details: [
      ...missed.map(({ text }) => `${rule.id}: missed: ${text}`),
      ...alarms.map(({ text }) => `${rule.id}: false alarm: ${text}`),
    ],
  };
}

/** The sentence under its heading, after what stands before it, in a report that says what it is. */
function asReport({ text, kind = "committee-report", section, before, date }: Sentence): {
  readonly text: string;
  readonly start: number;
} {
  if (/^(#|---|\|)/.test(text)) return { text, start: 0 };
  const top = ["---", `kind: ${kind}`, "title: Report", ...(date ? [`date: ${date}`] : []), "---"].join("\n");
  const lead = `${top}\n\n# Report\n\n**Classification:** Public\n\n## ${section ?? "Background"}\n\n${before ? `${before} ` : ""}`;
  return { text: `${lead}${text}\n`, start: lead.length };
}
