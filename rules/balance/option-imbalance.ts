import { sentences } from "../../core/report/sentences.ts";
import { shortened } from "../../core/report/shortened.ts";
import type { Span } from "../../core/report/span.ts";
import { type Gathered, type ReportMark, reportRule } from "../../core/rule/rule.ts";
import { onlyIn } from "../kinds.ts";
import { imbalanceIn, listsIn } from "./option-imbalance/imbalance.ts";
import { gapsIn } from "./option-imbalance/optionGaps.ts";
import { compareLoose, compareOptions } from "./option-imbalance/optionsCompared.ts";
import { forForm, isVerdict, saysNotWhy } from "./option-imbalance/optionsForForm.ts";
import { unlikeTitles } from "./option-imbalance/optionTitles.ts";
import { isUncosted } from "./option-imbalance/uncosted.ts";
import { unlikeTreatment } from "./option-imbalance/unlikeTreatment.ts";
import { type OptionFact, optionFactOf, optionLexicons } from "./options/optionFacts.ts";
import { optionsOf } from "./options/optionsAnalysis.ts";

type Key = "words" | "cost" | "evidence" | "sides" | "gaps" | "lists" | "treatment";

export const optionImbalance = reportRule({
  id: "option-imbalance",
  family: "balance",
  summary: "One option is set out far more fully than another",
  why: "Options are compared by what is said of them. Where one is costed and argued and the other dismissed in a line, the comparison has been made before members see it.",
  severity: "warning",
  kinds: onlyIn("committee-report", "decision-record", "group-briefing", "member-briefing", "member-report"),
  lexicons: optionLexicons,
  messages: {
    words:
      "“{short}” is set out in {few} words, “{long}” in {many}. Say of each what it costs, what it brings and what speaks against it, at like length.",
    cost: "A sum is given for “{option}” alone. Give the cost or saving of every option, or say why it is not known.",
    evidence:
      "“{long}” is set out with {many} figures and references, “{short}” with none. Give the same evidence for each, or say why there is none.",
    sides:
      "What is said of “{long}” speaks for it, and what is said of “{short}” against it. Say of each what speaks for and against it.",
    gaps: "The table weighs some options and leaves others blank or “not assessed”. Fill the gaps, or say below it why they cannot be filled.",
    lists:
      "{many} points are listed for “{long}” and {few} for “{short}”. List what speaks for and against each alike.",
    treatment:
      "“{words}” treats one option more fully than another. Give each the same evidence, costs and length, or say why one needs less.",
  },
  examples: {
    finds: [
      {
        text: "Costs have been worked up for [[option 2 alone]].".replace(
          "Costs have been worked up for [[option 2 alone]].",
          "[[Costs have been worked up for option 2 alone.]]",
        ),
      },
      { text: "[[Merits of option A: quick, cheap, liked, simple, safe. Merits of option B: familiar.]]" },
      {
        text: "[[The drawbacks of the move are left for members to imagine, and the case for staying is not set out.]]",
      },
    ],
    quiet: [
      { text: "Option A: for, £9,000 saved; against, longer trips. Option B: for, no change; against, no saving." },
      { text: "The appendix on the preferred design is long because it holds the structural calculations." },
      { text: "Each option has two merits and two demerits noted against it." },
    ],
  },
  limits: "Length and figures are weighed, not the quality of what is said.",
  gather: optionFactOf,
  *judge(outline, facts): Generator<ReportMark<Key>> {
    const { options } = optionsOf(outline, facts);
    yield* judgeSentences(facts);
    const firm = options.filter(({ form }) => form !== "loose");
    const unlike =
      compareOptions(firm) ?? (firm.length === 0 ? compareLoose(options) : undefined) ?? unlikeTitles(facts);
    if (unlike) yield unlike;
    else yield* gapsIn(facts);
  },
});

function* judgeSentences(facts: readonly Gathered<OptionFact>[]): Generator<ReportMark<Key>> {
  for (const { fact, block, kind } of facts) {
    if (kind === "cell" && fact.inOptions && isVerdict(fact.text))
      yield { at: { block }, message: "treatment", data: { words: fact.text.trim() }, severity: "info" };
    if (!fact.weighs || kind === "heading" || kind === "cell") continue;
    const said = heldUnlike.get(fact) ?? unlikeIn(fact);
    heldUnlike.set(fact, said);
    if (said === "nothing") continue;
    const { at, ...mark } = said;
    yield { ...mark, at: { block, ...(at ? { at } : {}) } };
  }
}

type Said = Omit<ReportMark<Key>, "at"> & { readonly at?: Span };

/** A block's answer is kept with its fact, which outlives edits elsewhere. */
const heldUnlike = new WeakMap<OptionFact, Said | "nothing">();

const byNumber = /\b(?:scheme|model|site|route|course|design|bid) (?:\d|[A-H]\b)/i;
const ofOptions = /\b(?:options?|alternatives?|status quo|do(?:ing)?[ -]nothing)\b/i;

function unlikeIn(fact: OptionFact): Said | "nothing" {
  const lists = listsIn(fact.text, fact.inOptions);
  if (lists) return { message: "lists", data: { ...lists } };
  const all = sentences(fact.text);
  for (const [index, { start, end, text }] of all.entries()) {
    const before = all[index - 1]?.text ?? "";
    const found =
      imbalanceIn(text, before, fact.text.slice(0, start)) ??
      ((fact.inOptions || ofOptions.test(`${before} ${text}`) || byNumber.test(text)) && forForm(text)
        ? { sure: false }
        : undefined) ??
      ((fact.inOptions || ofOptions.test(text)) && index === all.length - 1 && saysNotWhy(text)
        ? { sure: false }
        : undefined) ??
      ((fact.inOptions || ofOptions.test(text)) && unlikeTreatment(text, before, fact.inOptions)
        ? { sure: false }
        : undefined) ??
      (fact.inOptions && isUncosted(text) ? { sure: false } : undefined);
    if (!found) continue;
    return {
      at: { start, end },
      message: "treatment",
      data: { words: shortened(text, 90) },
      ...(found.sure ? {} : { severity: "info" as const }),
    };
  }
  return "nothing";
}
