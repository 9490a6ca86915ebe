import { regex } from "../../../core/pattern/regex.ts";
import type { Span } from "../../../core/report/span.ts";
import { insteadOfSentence, insteadOfWords, withoutSentence } from "../../../core/rule/rewrites.ts";
import type { BlockView, Rewrite } from "../../../core/rule/rule.ts";
import type { Key } from "./settledFrames.ts";

/** How the same can be said with the outcome left open: first what keeps most of the author's words. */
export function leftOpen({ text }: BlockView, { start, end }: Span, message: Key): readonly Rewrite[] {
  const words = text.slice(start, end);
  const foretold = message === "will" ? will.exec(words) : null;
  if (foretold) {
    const [, body = "", auxiliary = "", be, verb = ""] = foretold;
    const infinitive = be ? plain(verb) : verb;
    const from = start + body.length + 1;
    const of = { start: from, end: from + auxiliary.length - 1 + verb.length };
    if (infinitive) return [insteadOfWords(of, `will be asked to ${infinitive}`), conditional, withoutSentence];
  }
  return [message === "whatever" ? weighed : conditional, withoutSentence];
}

const conditional = insteadOfSentence(
  "Subject to the decision of [insert the body that decides] on [insert date], [insert what is proposed] would follow.",
);
const weighed = insteadOfSentence(
  "The replies will be reported to [insert the body that decides] before it takes the decision on [insert date].",
);

/** A body, what says that it is certain, and what it is to do. */
const will = regex`
  ^(.*?\S)(
    \ (?:will|shall|(?:is|are) (?:going|certain|sure|bound|set|about|due|expected) to)
    (?: (?:duly|then|no doubt|gladly|of course|now|surely|doubtless|certainly|also|simply))*( be)?\s
  )([a-z]+)\b
`;

/** "Adopting" is to adopt; verbs that double or lose a letter are named. */
function plain(verb: string): string | undefined {
  const stem = /^(.+)ing$/.exec(verb)?.[1];
  if (stem === undefined) return undefined;
  return silent.test(stem) ? `${stem}e` : /(tt|gg|pp|nn)$/.test(stem) ? stem.slice(0, -1) : stem;
}
const silent = regex`
  (?:approv|refus|agre(?!e)|clos|dispos|endors|mak|tak|giv|choos|abolis(?!h)|declin|authoris|revok|not|vot|remov|
  introduc|increas|reduc|restor|mov|charg|chang|leas|purchas|includ)$
`;
