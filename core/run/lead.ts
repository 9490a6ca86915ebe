import { overlaps } from "../report/span.ts";
import { families, wordingFamilies } from "../rule/families.ts";
import { type Finding, severities } from "../rule/finding.ts";
import type { AppliedRule } from "./effective.ts";

/**
 * One fault, one alarm: where findings about wording mark the same words, the gravest leads (of equals that of the
 * family named first, then the longest) and the others are information. What a council graded itself keeps its grade,
 * and so does all that is not about wording: a price that is exempt is no less so in a boastful sentence. `findings`
 * are those that nothing allows; they come back in their order.
 */
export function followLeads(findings: readonly Finding[], applied: readonly AppliedRule[]): readonly Finding[] {
  const alarms = findings.filter(({ severity }) => severity !== "info");
  if (alarms.length < 2) return findings;
  const aboutWording = rulesAboutWording(applied);
  const followers = new Set<Finding>();
  for (const together of overlapping(alarms.filter(({ rule }) => aboutWording.has(rule)))) {
    const leads: Finding[] = [];
    for (const finding of together.sort(byGravity)) {
      const follows = leads.some((lead) => lead.rule !== finding.rule && overlaps(lead.span, finding.span));
      if (!follows) leads.push(finding);
      else if (!aboutWording.get(finding.rule)?.graded) followers.add(finding);
    }
  }
  return followers.size === 0
    ? findings
    : findings.map((finding) => (followers.has(finding) ? { ...finding, severity: "info" } : finding));
}

type AboutWording = ReadonlyMap<string, { readonly graded: boolean }>;

const known = new WeakMap<readonly AppliedRule[], AboutWording>();

/** The rules that speak of wording, and whether the council graded each; looked for once for a list of rules. */
function rulesAboutWording(applied: readonly AppliedRule[]): AboutWording {
  const found =
    known.get(applied) ??
    new Map(
      applied.flatMap(({ rule, severity }) =>
        rule.on === "block" && wordingFamilies.has(rule.family) ? [[rule.id, { graded: severity !== undefined }]] : [],
      ),
    );
  known.set(applied, found);
  return found;
}

/** Findings in the order of the text, in runs that hang together: no finding of one run overlaps one of another. */
function overlapping(findings: readonly Finding[]): readonly Finding[][] {
  const runs: Finding[][] = [];
  let end = -1;
  for (const finding of findings) {
    if (finding.span.start < end) runs.at(-1)?.push(finding);
    else runs.push([finding]);
    end = Math.max(end, finding.span.end);
  }
  return runs;
}

const byGravity = (a: Finding, b: Finding): number =>
  severities.indexOf(a.severity) - severities.indexOf(b.severity) || place(a) - place(b) || length(b) - length(a);

/** Where the finding's family stands: what is said of parties comes before what goes beyond a briefing. */
const place = ({ family }: Finding): number => (families as readonly string[]).indexOf(family);

const length = ({ span }: Finding): number => span.end - span.start;
