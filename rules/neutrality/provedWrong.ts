import { oneLine, regex } from "../../core/pattern/regex.ts";
import { cues } from "../../core/rule/lexicon.ts";
import type { Frame } from "./sentenceFrames.ts";

/** Words without one of which nobody is told that he was wrong about us. */
export const provedCues = cues(
  "proved-wrong",
  oneLine`
    proved them wrong|proved everyone wrong|proven them wrong|they said it|they told us it|they said we|
    put that in their|our doubters|our detractors|our critics|our knockers|our naysayers|sneered at us|laughed at us|
    doubted us|mocked us|fought us|scoffed at us|we won, and|we promised it
  `,
);

/** We were right, they were wrong: two sides, of which the writer is one. */
export const provedWrong: readonly Frame<"side">[] = [
  {
    message: "side",
    pattern: regex`
      \b[Tt]hey (?:said|told us|swore|thought) (?:that )?(?:it|we) (?:could|would|can) ?not\b[^.]{0,60}\b
      (?:we|but|and here|wrong)\b|
      \b[Ww]e (?:have |had )?prove[dn]? (?:them|everyone|our [a-z]+) wrong\b|\b(?:they|others) can put that in their\b|
      \b(?:[Nn]one of )?(?:those|the people|the ones) who (?:sneered at|laughed at|doubted|mocked|fought|scoffed at)
      \ us\b|
      \b[Oo]ur (?:doubters|detractors|knockers|naysayers) (?:have|has|are|were|will|can|may|now)\b|
      ^(?:[\d.]+ )?We won, and\b|\b[Ww]e promised it,? (?:and )?we\b
    `,
    unless: /\b(?:contractors?|engineers?|auditors?|tender|insurers?|award)\b/,
  },
];
