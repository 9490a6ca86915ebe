import { oneLine, regex } from "../../core/pattern/regex.ts";
import { cues } from "../../core/rule/lexicon.ts";
import type { Frame } from "./sentenceFrames.ts";

/** Words without one of which nobody is told that he was wrong about us. */
export const provedCues = cues(
  "proved-wrong",
  oneLine`
    proved them wrong|proved everyone wrong|proven them wrong|they said it|they told us it|they said we|
    put that in their|our doubters|our detractors|our critics|our knockers|our naysayers|those who said|
    those who told|those who claimed|those who doubted|those who swore|those who thought|
    those who predicted|people who said|everyone who said|other side to|other side will|other lot to|other lot will|
    other benches to|those opposite to|sneered at us|laughed at us|
    doubted us|mocked us|fought us|scoffed at us|we won, and|we promised it
  `,
);

/** "We can expect the other side to make the most of it." */
const expectsOfThem = regex`
  \b[Ww]e (?:(?:should|can|may|must|will|would|might|could|now) )*
  (?:expect|count on|rely on|look for|be ready for|brace ourselves for|prepare for|fear)
  \ (?:the other (?:side|lot|benches|camp|party)|those opposite|the benches opposite) (?:to|making|who|at|when)\b
`;
/** What the other side will do is told to a side: that is for the rule on "we" and "they". */
export const speaksToOwnSide = (text: string): boolean => expectsOfThem.test(text);

/** We were right, they were wrong: two sides, of which the writer is one. */
export const provedWrong: readonly Frame<"side">[] = [
  {
    // "We have silenced those who swore that it would fail."
    message: "side",
    pattern: regex`
      \b(?:[Ww]e|[Tt]his (?:council|administration|[Cc]abinet|leadership))
      \ (?:(?:have|has|had|can|will|now|long|at last|finally) )*(?:
        seen off|silenced|confounded|confuted|prove[dn] wrong|shamed|shown up|routed|put paid to|shut up|disappointed
      ) (?:all )?(?:those|the people|the ones|everyone|everybody|people) who
      \ (?:said|told|claimed|doubted|swore|thought|predicted|scoffed|sneered)\b|
      \b[Ww]e (?:have |had )?prove[dn]? (?:all )?(?:those|everyone|the people) who
      \ (?:said|told|claimed|doubted|thought)[^.;]{2,50}\bwrong\b
    `,
    unless: /\b(?:contractors?|engineers?|auditors?|insurers?)\b/,
  },
  { message: "side", pattern: expectsOfThem },
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
