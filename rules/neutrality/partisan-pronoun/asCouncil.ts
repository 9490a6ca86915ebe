import { regex } from "../../../core/pattern/regex.ts";
import type { Sentence } from "../../../core/report/sentences.ts";
import { insteadOfWords } from "../../../core/rule/rewrites.ts";
import type { Rewrite } from "../../../core/rule/rule.ts";

/** "Our government" is the Government, and "our budget" the Council's: where an owner is all that takes the side. */
export function asCouncil({ text, start }: Sentence): readonly Rewrite[] {
  const owned = owner.exec(text);
  const [words = "", national, own] = owned ?? [];
  if (!owned || (text.match(sides) ?? []).length > 1) return [];
  const noun = national ?? own ?? "";
  const put = national ? `the ${/^government/i.test(noun) ? "Government" : noun}` : `the Council's ${noun}`;
  const from = start + owned.index;
  return [insteadOfWords({ start: from, end: from + words.length }, put)];
}

const owner = regex.i`
  \b(?:our|their) (?:own )?(?:
    (governments?|ministers?|chancellor|prime minister|secretary of state|MPs?|MSPs?)|
    (budget|record|programme|plans?|decisions?|schemes?|freeze|cuts|proposals?)
  )\b
`;
/** Words of a side: with two of them the sentence has more to lose than an owner. */
const sides = /\b(?:we|us|our|ours|they|them|their|theirs)\b/gi;
