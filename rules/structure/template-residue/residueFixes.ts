import { regex } from "../../../core/pattern/regex.ts";
import { withoutSentence } from "../../../core/rule/rewrites.ts";
import type { Rewrite } from "../../../core/rule/rule.ts";
import type { ResidueMessage } from "../residuePatterns.ts";

/** Words that a template or an editor left, and those of their block that stand before them. */
export interface LeftWords {
  readonly words: string;
  readonly message: ResidueMessage;
  readonly before: string;
  readonly alone: boolean;
}

const put = (words: string): Rewrite => ({ with: words, trust: "judgement" });

/**
 * What may be done with them without knowing the report: guidance and notes go, of a choice each answer is offered.
 * What stands for a fact is the author's to write.
 */
export function residueFixes({ words, message, before, alone }: LeftWords): readonly Rewrite[] {
  switch (message) {
    case "comment":
      return tracked(words) ?? (inBrackets.test(words) && !alone ? [put("")] : [withoutSentence]);
    case "choice":
      return choices(words, before);
    case "guidance":
      if (alone) return [withoutSentence];
      return !toAuthor.test(words) ? [] : inBrackets.test(words) ? [put("")] : [withoutSentence];
    default:
      return [];
  }
}

const inBrackets = /^[[({<][\s\S]*[\])}>]$/;

/** What is said to whoever writes the report, and stands for nothing in it. */
const toAuthor = regex.i`
  ^[[({<\s]*(?:please )?(?:
    do not|don['’]t|delete|remove|strike|cross out|note|guidance|drafting|refer to|officers? |authors? |if |where |
    when |
    unless |should |for |tick|use this|keep|omit|replace|overwrite|adapt|max|no more than|up to|word limit|heading \d|
    Arial|Calibri|Verdana|Times|template
  )|
  \b(?:lorem ipsum|guidance|drafting note|authors? (?:should|must|are)|notes? (?:for|to)|this template|(?:delete|
  remove) this|
  before (?:deleting|removing))\b
`;

/** A change that was proposed in the text: taken, or not. */
function tracked(words: string): readonly Rewrite[] | undefined {
  const [, added] = /^\{\+\+([\s\S]*)\+\+\}$/.exec(words) ?? [];
  const [, taken] = /^\{--([\s\S]*)--\}$/.exec(words) ?? [];
  const [, old, other] = /^\{~~([\s\S]*)~>([\s\S]*)~~\}$/.exec(words) ?? [];
  if (added) return [put(added), put("")];
  if (taken) return [put(""), put(taken)];
  return other && old ? [put(other), put(old)] : undefined;
}

/** "Yes/No": each as the answer. "(delete as applicable)" goes, where the choice itself has been made. */
function choices(words: string, before: string): readonly Rewrite[] {
  if (/delete|strike|cross out|circle|tick|remove|keep|retain|omit/i.test(words))
    return /\/\s?[\w ]+\W*$/.test(before) ? [] : [put("")];
  const answers = words
    .replace(/^[[\s]+|[\]\s*]+$/g, "")
    .split(/ ?\/ ?/)
    .map((one) => one.trim());
  return answers.length > 1 && answers.every((one) => one !== "") ? answers.map(put) : [];
}
