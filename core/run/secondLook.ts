import type { Kind } from "../report/meta.ts";
import { isReported } from "../report/reportedSpeech.ts";
import { overlaps, type Span } from "../report/span.ts";
import type { Adviser } from "../rule/adviser.ts";
import { type BlockRule, wordingFamilies } from "../rule/rule.ts";
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
 * What the adviser has to say, at `info`, of the sentences of a block on which no rule about wording has marked anything:
 * of the council's own voice only, never of quotations, reported speech or what was said in a consultation.
 */
export function lookAgain(
  view: View,
  marks: readonly ZonedMark[],
  rules: readonly AppliedRule[],
  kind: Kind,
  adviser: Adviser,
): readonly ZonedMark[] {
  if (otherVoices.has(kind) || view.kind === "heading" || view.kind === "cell" || view.kind === "quote") return [];
  if ((view.zone !== "open" && view.zone !== "foreword") || view.role === "consultation") return [];
  const spoken = marks.filter(({ applied }) => wordingFamilies.has(applied.rule.family)).map(({ mark }) => mark.at);
  return view.sentences.flatMap(({ start, end, text }) => {
    const at: Span = { start, end };
    const advice = spoken.some((one) => overlaps(one, at)) ? undefined : adviser.advise(text);
    if (!advice || (text.match(/\S+/g)?.length ?? 0) < fewestWords || /["“]/.test(text)) return [];
    if (isReported(text, text.length) || view.quoted(at)) return [];
    const words = advice.because.join(" … ");
    return advice.rules.flatMap((id): ZonedMark[] => {
      const applied = rules.find((one) => one.rule.id === id);
      if (applied?.rule.on !== "block") return [];
      const mark = { at, message, data: { words, rule: id }, severity: "info" } as const;
      return [
        { applied: applied as AppliedRule & { readonly rule: BlockRule }, mark, zone: view.zone, atMost: "info" },
      ];
    });
  });
}
