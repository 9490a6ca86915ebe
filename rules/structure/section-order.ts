import { bodyParts } from "../../core/rule/body.ts";
import { type OutlineSection, reportRule } from "../../core/rule/rule.ts";
import { onlyIn } from "../kinds.ts";
import { isReport } from "./reportShape.ts";

/**
 * Finds sections that stand where nobody looks for them. Councils order their implications differently, so only what
 * all of them share is held against a report: it opens with what is asked, and ends with its papers and its signatures.
 */
export const sectionOrder = reportRule({
  id: "section-order",
  family: "structure",
  summary: "A section stands where readers do not look for it",
  why: "Members read many reports for one meeting and look for each part in its usual place; what stands behind the list of papers is missed.",
  severity: "info",
  kinds: onlyIn("committee-report", "noting-report", "planning-report", "member-report"),
  messages: {
    late: "“{title}” stands after “{other}”. Move it before, where members look for what they are asked to decide.",
    opening:
      "“{title}” stands after “{other}”. Move it to the beginning, so that the report says first what it is for.",
    closing: "“{title}” stands before “{other}”. Move it to the end, after the advice.",
  },
  examples: {
    finds: [
      {
        text: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Ferry pier\n---\n\n## Purpose\n\nTo decide.\n\n## Financial implications\n\n£9,000.\n\n## Background papers\n\nSurvey.\n\n## [[Recommendations]]\n\nThat Cabinet approves the repair.\n",
      },
      {
        text: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Ferry pier\n---\n\n## Recommendations\n\nThat Cabinet approves the repair.\n\n## Financial implications\n\n£9,000.\n\n## [[Purpose of report]]\n\nTo decide.\n",
      },
    ],
    quiet: [
      {
        text: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Ferry pier\n---\n\n## Summary\n\nA repair.\n\n## Purpose\n\nTo decide.\n\n## Recommendations\n\nThat Cabinet approves the repair.\n\n## Legal implications\n\nNone, as the pier is ours.\n\n## Recommendation(s)\n\nThat Cabinet approves the repair.\n\n## Background papers\n\nSurvey.\n",
        note: "The recommendations are said again at the end",
      },
      {
        text: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Ferry pier\n---\n\n## Recommendations\n\nThat Cabinet approves the repair.\n\n## Implications\n\nNone, as the pier is ours.\n\n## Background\n\nThe pier dates from 1902.\n\n## Background papers\n\nSurvey.\n",
        note: "A council that puts implications first",
      },
    ],
  },
  limits:
    "It knows no council's own order of the implications among themselves. It offers no fix: moving a section would break its paragraph numbers and the references to them, which only its author can mend.",
  gather: () => undefined,
  *judge(outline, _facts, context) {
    if (!isReport(outline, context)) return;
    const parts = bodyParts(outline.sections);
    const first = (roles: ReadonlySet<string>) => parts.find(({ role = "" }) => roles.has(role));
    const papers = first(closings);
    const recommendations = first(asked);
    const purpose = first(purposes);
    if (recommendations && papers && papers.index < recommendations.index) yield move(recommendations, "late", papers);
    const before =
      purpose &&
      parts.find(
        ({ index, depth, role = "" }) =>
          index < purpose.index && behindPurpose.has(role) && (implications.has(role) || depth >= purpose.depth),
      );
    if (purpose && before) yield move(purpose, "opening", before);
    const lastAdvice = parts.findLast(({ role = "" }) => implications.has(role) || bodies.has(role));
    const early = parts.find(({ role = "" }) => signatures.has(role));
    if (early && lastAdvice && early.index < lastAdvice.index && early.index > (recommendations?.index ?? 0))
      yield move(early, "closing", lastAdvice);
    else if (
      papers &&
      lastAdvice &&
      papers !== early &&
      papers.index < lastAdvice.index &&
      papers.role !== "appendices"
    )
      yield move(papers, "closing", lastAdvice);
  },
});

const closings: ReadonlySet<string> = new Set(["background-papers", "appendices", "sign-off"]);
const signatures: ReadonlySet<string> = new Set(["sign-off"]);
const asked: ReadonlySet<string> = new Set(["recommendations"]);
const purposes: ReadonlySet<string> = new Set(["purpose"]);
const implications: ReadonlySet<string> = new Set(["finance", "legal", "equality", "climate", "risk"]);
const behindPurpose: ReadonlySet<string> = new Set([
  ...implications,
  "options",
  "background",
  "issues",
  "consultation",
]);
const bodies: ReadonlySet<string> = new Set(["options", "reasons", "background", "issues", "consultation"]);

const move = <Key extends string>(section: OutlineSection, message: Key, other: OutlineSection) => ({
  at: { section: section.index },
  message,
  data: { title: section.title, other: other.title },
});
