import { listOf } from "../../../core/rule/lexicon.ts";
import {
  type BlockRule,
  type BlockView,
  blockRule,
  type Context,
  type Mark,
  type OptionSpecs,
  type Options,
  type RuleDescription,
} from "../../../core/rule/rule.ts";
import { lexicons } from "../../lexicons/index.generated.ts";
import { type Idiom, type IdiomRule, idiomLexicons, idiomsIn } from "./idioms.ts";

/** Whether the idiom's words are marked, or the sentence that they stand in. */
interface Told<Key extends string> {
  readonly marks: "words" | "sentence";
  readonly message: Key;
  /** What the message's placeholder is called. */
  readonly as: string;
  /** Whether the rule speaks of idioms in such a report; in any where it is not said. */
  readonly heard?: (context: Context) => boolean;
}

/**
 * A block rule that also speaks, mostly for information, of the idioms that are for it, in sentences in which it has
 * found nothing else. Which rule an idiom is for is told by `idiomsIn`.
 */
export function idiomRule<const Key extends string, const Specs extends OptionSpecs = Record<never, never>>(
  rule: RuleDescription<Key> & {
    readonly id: IdiomRule;
    readonly idiom: Told<NoInfer<Key>>;
    readonly options?: Specs;
    check(block: BlockView, options: Options<Specs>, context: Context): Iterable<Mark<NoInfer<Key>>>;
  },
): BlockRule {
  const { idiom: told, ...plain } = rule;
  return blockRule<Key, Specs>({
    ...plain,
    ...(rule.cues ? { cues: [...listOf(rule.cues), lexicons.idioms] } : {}),
    lexicons: [...new Set([...(rule.lexicons ?? []), lexicons.idioms, ...idiomLexicons])],
    *check(block, options, context) {
      const heard = told.heard?.(context) ?? true;
      const idioms = heard ? idiomsIn(block, context.kind).filter((one) => one.rule === rule.id) : [];
      const spoken = new Set<number>();
      for (const mark of rule.check(block, options, context)) {
        if (idioms.length > 0) spoken.add(block.sentenceAt(mark.at.start).start);
        yield mark;
      }
      for (const idiom of idioms) if (!spoken.has(idiom.sentence.start)) yield markOf(idiom, told);
    },
  });
}

function markOf<Key extends string>(
  { at, words, sentence, sure }: Idiom,
  { marks, message, as }: Told<Key>,
): Mark<Key> {
  const { start, end } = marks === "words" ? at : sentence;
  return { at: { start, end }, message, data: { [as]: words }, severity: sure ? "warning" : "info" };
}
