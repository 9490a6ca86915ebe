import type { Kind } from "../report/meta.ts";
import { isReported } from "../report/reportedSpeech.ts";
import { overlaps, type Span } from "../report/span.ts";
import type { Adviser } from "../rule/adviser.ts";
import { type BlockRule, type ReportContext, wordingFamilies } from "../rule/rule.ts";
import type { View } from "../rule/view.ts";
import type { ZonedMark } from "./answers.ts";
import type { AppliedRule } from "./effective.ts";

/** A sentence of fewer words says too little to judge it by likeness. */
const fewestWords = 5;
/** Where people speak for themselves, or the text is a rule itself. */
const otherVoices: ReadonlySet<Kind> = new Set(["minutes", "motion", "constitutional"]);

const message =
  "A second look: “{words}” reads like what the rule {rule} is about. It may be innocent; read it as an opponent would.";

/**
 * What the rules marked in a block, after a second look: a mark that the adviser doubts is information, and advice stands
 * behind. The adviser has learnt from council papers, so it doubts only in what says itself which kind of paper it is.
 */
export function lookAgain(
  view: View,
  marks: readonly ZonedMark[],
  rules: readonly AppliedRule[],
  { kind, meta }: ReportContext,
  adviser: Adviser,
): readonly ZonedMark[] {
  const known = marks.filter(({ applied: { rule } }) => wordingFamilies.has(rule.family) || adviser.knows(rule.id));
  const doubted = new Set(meta.kind ? known.filter((one) => isDoubted(one, view, adviser)) : []);
  const sure =
    doubted.size === 0 ? marks : marks.map((one): ZonedMark => (doubted.has(one) ? { ...one, atMost: "info" } : one));
  const advice = advise(view, known, rules, kind, adviser);
  return advice.length === 0 ? sure : [...sure, ...advice];
}

/**
 * Does the adviser doubt a mark in every sentence that it touches? What the council graded itself keeps its grade, and so
 * does what tells of a disclosure: too much hangs on it. What is information has none to lose.
 */
function isDoubted({ applied, mark, atMost }: ZonedMark, { sentences }: View, adviser: Adviser): boolean {
  if (!wordingFamilies.has(applied.rule.family)) return false;
  if (applied.severity !== undefined || atMost === "info" || mark.severity === "info") return false;
  const touched = sentences.filter((sentence) => overlaps(sentence, mark.at));
  const grave = isGrave({ applied, mark });
  return (
    touched.length > 0 && touched.every(({ text }) => isLong(text) && adviser.doubts(text, applied.rule.id, grave))
  );
}

const isGrave = ({ applied, mark }: Pick<ZonedMark, "applied" | "mark">): boolean =>
  (mark.severity ?? applied.rule.severity) === "error";

/**
 * What the adviser has to say, at `info`, of the sentences of a block: of the council's own voice only, never of quotations,
 * reported speech or what was said in a consultation, and of no rule that has marked the sentence itself.
 */
function advise(
  view: View,
  marks: readonly ZonedMark[],
  rules: readonly AppliedRule[],
  kind: Kind,
  adviser: Adviser,
): readonly ZonedMark[] {
  if (otherVoices.has(kind) || view.kind === "heading" || view.kind === "cell" || view.kind === "quote") return [];
  if ((view.zone !== "open" && view.zone !== "foreword") || view.role === "consultation") return [];
  return view.sentences.flatMap(({ start, end, text }) => {
    const at: Span = { start, end };
    const advice = adviser.advise(text);
    if (!advice || !isLong(text) || /["“]/.test(text)) return [];
    if (isReported(text, text.length) || view.quoted(at)) return [];
    const there = marks.filter(({ mark }) => overlaps(mark.at, at));
    // An error says enough.
    if (there.some(isGrave)) return [];
    const spoken = there.map(({ applied }) => applied.rule.id);
    // A rule that it would have named spoke already: they are of one mind.
    if (advice.rules.some((id) => spoken.includes(id))) return [];
    const words = advice.because.join(" … ");
    return advice.rules.flatMap((id): ZonedMark[] => {
      const applied = named(id, rules);
      if (!applied) return [];
      const mark = { at, message, data: { words, rule: id }, severity: "info" } as const;
      return [{ applied, mark, zone: view.zone, atMost: "info" }];
    });
  });
}

function named(id: string, rules: readonly AppliedRule[]): ZonedMark["applied"] | undefined {
  const applied = rules.find((one) => one.rule.id === id);
  return applied?.rule.on === "block" ? { ...applied, rule: applied.rule as BlockRule } : undefined;
}

const isLong = (sentence: string): boolean => (sentence.match(/\S+/g)?.length ?? 0) >= fewestWords;
