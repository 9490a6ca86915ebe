import { sentences } from "../../core/report/sentences.ts";
import type { Span } from "../../core/report/span.ts";
import { type Gathered, type ReportMark, reportRule } from "../../core/rule/rule.ts";
import { imbalanceIn, listsIn } from "./imbalance.ts";
import { type OptionFact, optionFactOf, optionLexicons } from "./optionFacts.ts";
import { type Option, optionsOf } from "./optionsAnalysis.ts";

type Key = "words" | "cost" | "lists" | "treatment";

export const optionImbalance = reportRule({
  id: "option-imbalance",
  family: "balance",
  summary: "One option is set out far more fully than another",
  why: "Options are compared by what is said of them. Where one is costed and argued and the other dismissed in a line, the comparison has been made before members see it.",
  severity: "warning",
  kinds: {
    "noting-report": "off",
    "ward-notice": "off",
    "press-release": "off",
    "monitoring-officer-report": "off",
    "planning-report": "off",
    minutes: "off",
    motion: "off",
    constitutional: "off",
    "election-notice": "off",
  },
  lexicons: optionLexicons,
  messages: {
    words:
      "“{short}” is set out in {few} words, “{long}” in {many}. Say of each what it costs, what it brings and what speaks against it, at like length.",
    cost: "A sum is given for “{option}” alone. Give the cost or saving of every option, or say why it is not known.",
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
    yield* judgeOptions(options.filter(({ form, refers }) => form !== "loose" && !refers));
  },
});

function* judgeSentences(facts: readonly Gathered<OptionFact>[]): Generator<ReportMark<Key>> {
  for (const { fact, block, kind } of facts) {
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

function unlikeIn(fact: OptionFact): Said | "nothing" {
  const lists = listsIn(fact.text, fact.inOptions);
  if (lists) return { message: "lists", data: { ...lists } };
  const all = sentences(fact.text);
  for (const [index, { start, end, text }] of all.entries()) {
    const found = imbalanceIn(text, all[index - 1]?.text ?? "", fact.text.slice(0, start));
    if (!found) continue;
    return {
      at: { start, end },
      message: "treatment",
      data: { words: text.length > 90 ? `${text.slice(0, 87).trimEnd()}…` : text },
      ...(found.sure ? {} : { severity: "info" as const }),
    };
  }
  return "nothing";
}

/** Three words for one, and so many that it shows. */
const ratio = 3;
const much = 90;

function* judgeOptions(options: readonly Option[]): Generator<ReportMark<Key>> {
  if (
    options.length < 2 ||
    options.some(({ form }) => form === "table") !== options.every(({ form }) => form === "table")
  )
    return;
  const byLength = [...options].sort((a, b) => a.sides.words - b.sides.words);
  const [short, long] = [byLength[0], byLength.at(-1)];
  if (!short || !long) return;
  const bare = !short.sides.cost && (long.sides.cost || short.sides.merits === 0);
  if (
    long.sides.words >= much &&
    long.sides.words >= ratio * short.sides.words &&
    (bare || long.sides.words >= 2 * ratio * short.sides.words)
  ) {
    yield {
      at: short.place,
      message: "words",
      data: { short: short.label, few: short.sides.words, long: long.label, many: long.sides.words },
      ...(bare && !short.doNothing ? {} : { severity: "info" as const }),
    };
    return;
  }
  if (long.sides.words >= 18 && long.sides.words >= 4 * Math.max(2, short.sides.words) && !short.doNothing) {
    yield {
      at: short.place,
      message: "words",
      data: { short: short.label, few: short.sides.words, long: long.label, many: long.sides.words },
      severity: "info",
    };
    return;
  }
  const costed = options.filter(({ sides }) => sides.cost);
  const [only] = costed;
  if (only && costed.length === 1 && options.length > 2)
    yield { at: only.place, message: "cost", data: { option: only.label }, severity: "info" };
}
