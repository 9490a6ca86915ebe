import { regex } from "../../../core/pattern/regex.ts";
import type { Span } from "../../../core/report/span.ts";
import { insteadOfWords } from "../../../core/rule/rewrites.ts";
import type { BlockView, Rewrite } from "../../../core/rule/rule.ts";

/**
 * What may stand in the place of a party that says or does something: "some members". Nothing where the name is no
 * actor's (a budget, a branch, a possessive), stands for one person, or is counted or placed by a name before it.
 */
export function asSomeMembers(block: BlockView, mention: Span): readonly Rewrite[] {
  const { text } = block;
  const sentence = block.sentenceAt(mention.start);
  const { start } = withArticle(text, mention);
  const before = text.slice(sentence.start, start);
  const name = text.slice(mention.start, mention.end);
  const after = text.slice(mention.end, sentence.end);
  if (!actors.test(name) || !acting.test(after) || ofSomebody.test(before)) return [];
  return [replaced(text, { start, end: mention.end }, /\d $/.test(before) ? "members" : "some members", plurals)];
}

/** What may stand in the place of a party by which the council's own work was done: "the Council". */
export const asTheCouncil = (text: string, mention: Span): Rewrite =>
  replaced(text, withArticle(text, mention), "the Council", singulars);

/** The span with the article before it, and with what tells one party from others of other times and places. */
export function withArticle(text: string, { start, end }: Span): Span {
  const lead = article.exec(text.slice(Math.max(0, start - 40), start))?.[0].length ?? 0;
  return { start: start - lead, end };
}
const article = regex.i`
  \b(?:the|this|that|these|those|some|all|our|both|an?|any)\s
  (?:(?:former|previous|then|local|present|current|ruling|opposition|new|old|last|successive|so-called|whole)\s){0,2}$|
  \b(?:former|previous|successive|local)\s$
`;

/** Other words in the place of these, with the verb behind them in their number. */
function replaced(
  text: string,
  { start, end }: Span,
  words: string,
  numbers: Readonly<Record<string, string>>,
): Rewrite {
  const verb = /^ (is|are|was|were|has|have|does|do)\b/.exec(text.slice(end, end + 8))?.[1] ?? "";
  const other = numbers[verb];
  return other === undefined
    ? insteadOfWords({ start, end }, words)
    : insteadOfWords({ start, end: end + 1 + verb.length }, `${words} ${other}`);
}
const plurals = { is: "are", was: "were", has: "have", does: "do" };
const singulars = { are: "is", were: "was", have: "has", do: "does" };

/** Names of those who act: members, groups and parties as such, not what is theirs. */
const actors = regex.i`
  \b(?:
    members|councillors|cllrs|groups?|party|parties|benches|colleagues|backbenchers|opposition|[a-z]+s|labour|reform|
    ukip|snp|dup|sdlp|uup|tuv|plaid|cymru|sinn|f[eé]in|alliance|uk
  )$
`;
/** What follows is what they did, or nothing does. */
const acting = regex`
  ^(?:
    [.;:)]|,(?! (?:said|asked|told|wrote)\b)|$|
    \ (?:
      (?:
        ha[sd]|have|was|were|is|are|will|would|could|should|may|might|can|did|does|do|also|then|and|or|but|in|on|at|for|
        that|who|to|with|about|over|said|told|wrote|sought|put|made|took|gave|held|felt|thought|met|left|came|went|won|
        lost|spoke|brought|not|both|all
      )\b|
      (?!led\b|based\b|owned\b|backed\b)[a-z]+(?:ed|ly)\b
    )
  )
`;
/** One person's party, a party's own officer, or a place's: the name is part of another one. */
const ofSomebody = regex`
  (?:
    \b(?:
      [Ll]eaders?|[Ww]hips?|[Ss]ecretar(?:y|ies)|[Cc]hair\w*|[Mm]embers?|[Ss]pokes\w+|[Cc]ouncillors?|[Cc]andidates?|
      branch|side|end|bench(?:es)?|rest|majority|half|leadership|agent|treasurer
    ) (?:of|for) |
    [A-Z][\w'’-]+,? |\b(?:two|three|four|five|six|seven|eight|nine|ten|one|no|few|many|most|other|former|['’]s) |
    [-–—(/] ?
  )$
`;
