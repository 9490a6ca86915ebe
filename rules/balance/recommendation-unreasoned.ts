import { regex } from "../../core/pattern/regex.ts";
import { isBlank } from "../../core/report/blanks.ts";
import { shortened } from "../../core/report/shortened.ts";
import { type Gathered, type Outline, type ReportContext, type ReportMark, reportRule } from "../../core/rule/rule.ts";
import { onlyIn } from "../kinds.ts";
import { type Reasoning, reasonCues, reasoningOf } from "./recommendation-unreasoned/reasons.ts";
import { explanationOf, reasonsHere, reasonsOf, reasonsSection } from "./recommendation-unreasoned/reasonsToInsert.ts";
import { Elsewhere, unexplainedIn } from "./recommendation-unreasoned/unexplained.ts";

export const recommendationUnreasoned = reportRule({
  id: "recommendation-unreasoned",
  family: "balance",
  summary: "A recommendation or decision is given without its reasons",
  why: "Reasons show that the decision follows from the facts, and members who take it adopt them. Without reasons it cannot be explained to those whom it affects, or defended.",
  severity: "warning",
  kinds: onlyIn("committee-report", "decision-record", "group-briefing", "planning-report", "member-report"),
  lexicons: [reasonCues],
  messages: {
    bare: "“{words}” gives no reason. Say in a sentence or two which facts lead to the recommendation, and where they stand in the report.",
    refused: "“{words}” leaves the reasons out. Give them here, or name the paragraphs that do.",
    missing:
      "Nothing in this report says why the recommendation is made. Add a section with the reasons that follow from the facts and options.",
    absent:
      "“{words}” stands in the recommendation alone: the report says nothing of it. Explain it in the body of the report, or take it out.",
    part: "Reasons are given for some of the recommendations only; none for {missing}. Give the reasons of each.",
  },
  examples: {
    finds: [
      { text: "## Recommendation\n\nThat the lease is granted.\n\n## Reasons\n\n[[As above.]]\n" },
      { text: "[[The reasons for this recommendation will be given orally.]]" },
      {
        text: "## Recommendation\n\nThat the Committee pays [[£50,000]] to the Wharf Trust.\n\n## Background\n\nThe canal was filled in 1961, because trade had ended.\n",
      },
    ],
    quiet: [
      {
        text: "## Recommendation\n\nThat tender B is accepted.\n\n## Reasons\n\nTender B scored highest on quality and price (paragraph 4.2).\n",
      },
      { text: "## Recommendation\n\nThat the report is noted.\n", kind: "noting-report" },
      {
        text: "## Recommendation\n\nThat the Committee spends £9,000 on the roof.\n\n## Background\n\nThe roof leaks. Repair would cost £9,000, so that the hall can stay open.\n",
      },
    ],
  },
  limits: "Whether the reasons are good, and whether they support the recommendation.",
  gather: reasoningOf,
  *judge(outline, facts, context): Generator<ReportMark<"bare" | "refused" | "missing" | "absent" | "part">> {
    const { kind } = context;
    for (const { fact, block } of facts) {
      // In a planning report it is the applicant who has to justify something.
      if (fact.refuses && !(kind === "planning-report" && applicants.test(fact.refuses.words)))
        yield {
          at: { block, at: fact.refuses.at },
          message: "refused",
          data: { words: fact.refuses.words },
          rewrites: [reasonsHere],
        };
    }
    const under = facts.filter(({ fact }) => fact.place === "reasons" && fact.text !== "" && !isBlank(fact.text));
    const [first] = under;
    if (first && under.every(({ fact }) => fact.bare || fact.thin)) {
      const { text, from } = first.fact;
      yield {
        at: { block: first.block, at: { start: from, end: from + text.length } },
        message: "bare",
        ...(under.every(({ fact }) => fact.bare) ? {} : { severity: "info" as const }),
        data: { words: shortened(text, 80) },
        rewrites: [reasonsHere],
      };
    }
    const beside = first ? undefined : facts.find((fact, index) => fact.fact.idle && isBeside(facts[index - 1], fact));
    if (beside)
      yield {
        at: { block: beside.block },
        message: "bare",
        data: { words: shortened(beside.fact.whole, 80) },
        rewrites: [{ with: "[insert the reasons]", trust: "judgement" }],
      };
    yield* judgeRecommendations(outline, facts, context);
  },
});

const applicants =
  /^[Nn]o (?:\w+ )?(?:justification|evidence|explanation|reasons?) (?:has|have|had|was|were) (?:yet )?(?:been )?\w+/;

/** "Reasons for decision" in the cell in front of it. */
const isBeside = (before: Gathered<Reasoning> | undefined, { block, cell }: Gathered<Reasoning>): boolean =>
  cell !== undefined &&
  before?.block === block - 1 &&
  before.cell?.row === cell.row &&
  headsReasons.test(before.fact.whole.trim());

function* judgeRecommendations(
  outline: Outline,
  facts: readonly Gathered<Reasoning>[],
  context: ReportContext,
): Generator<ReportMark<"missing" | "absent" | "part">> {
  const asks = facts.filter(({ fact }) => fact.place === "recommendations");
  const [first] = asks;
  // What is still to be written needs no reasons yet.
  if (!first || isBlank(first.fact.whole)) return;
  const body = facts.filter(({ fact }) => fact.place !== "recommendations" && fact.place !== "aside");
  if (body.length === 0) return;
  const reasons = facts.filter(({ fact }) => fact.place === "reasons");
  const headed = outline.sections.some(
    ({ role, depth, title }) => depth > 0 && (role === "reasons" || headsReasons.test(title)),
  );
  // A conclusion holds reasons, in whatever words.
  const concluded = outline.sections.some(({ role, depth, empty }) => role === "conclusion" && depth > 0 && !empty);
  if (!headed && reasons.length === 0 && !facts.some(({ fact }) => fact.reasons) && first.section.depth > 0)
    yield {
      at: { section: first.section.index },
      message: "missing",
      rewrites: [reasonsSection(first.section, context)],
      ...(concluded ? { severity: "info" as const } : {}),
    };
  else if (!headed && reasons.length === 0 && !facts.some(({ fact }) => fact.argued) && first.section.depth > 0)
    yield {
      at: { section: first.section.index },
      message: "missing",
      severity: "info",
      rewrites: [reasonsSection(first.section, context)],
    };
  const elsewhere = new Elsewhere(body.map(({ fact }) => fact));
  const given = outline.sections.find(({ role, depth, empty }) => role === "reasons" && depth > 0 && !empty);
  for (const { fact, block } of asks) {
    const found = unexplainedIn(fact.whole, elsewhere);
    if (!found) continue;
    yield {
      at: { block, at: found.at },
      message: "absent",
      data: { words: found.words },
      rewrites: given ? [explanationOf(found.words, given.index)] : [],
      ...(found.sure ? {} : { severity: "info" as const }),
    };
  }
  const missing = lettersMissing(asks, reasons);
  const [reason] = reasons;
  if (missing && reason)
    yield {
      at: { block: reason.block },
      message: "part",
      data: { missing },
      severity: "info",
      rewrites: [reasonsOf(missing, reason.section.index)],
    };
}

/**
 * "Reasons for approval", "Rationale for recommendations", "Why this decision is needed": headings that no pack lists.
 */
const headsReasons = regex.i`
  ^(?:[\d.]+ )?(?:summary of |the |(?:officers?['’]?s?|planning) )?(?:
    (?:reasons?(?:\(s\))?|rationale|justification|grounds|basis|considerations)(?:
      \ (?:for|of|behind|supporting|leading to) (?:the |this |these )?(?:proposed )?
      (?:approval|refusal|grant|decision|recommendation|proposal)s?(?:\(s\))?
    )?|
    recommendations?(?:\(s\))? and reasons?|why (?:is )?this(?: decision| proposal)?(?: is)? needed
  )\??$
`;

/** The letters of recommendations for which the reasons, lettered alike, have none. */
function lettersMissing(
  asks: readonly Gathered<Reasoning>[],
  reasons: readonly Gathered<Reasoning>[],
): string | undefined {
  const letters = (all: readonly Gathered<Reasoning>[]) =>
    new Set(
      all.flatMap(({ fact }) => [...fact.whole.matchAll(/(?:^|[\s;.])\(([a-h])\)\s/g)].map((match) => match[1] ?? "")),
    );
  const given = letters(reasons);
  if (given.size === 0) return undefined;
  const wanted = letters(asks);
  if (wanted.size < 2 || ![...given].every((letter) => wanted.has(letter))) return undefined;
  const left = [...wanted].filter((letter) => !given.has(letter));
  return left.length === 0 ? undefined : left.map((letter) => `(${letter})`).join(", ");
}
