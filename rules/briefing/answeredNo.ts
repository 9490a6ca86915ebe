import { oneLine, regex } from "../../core/pattern/regex.ts";
import { type Sentence, sentencesBehind } from "../../core/report/sentences.ts";
import type { BlockView } from "../../core/rule/rule.ts";

/**
 * A question that the next sentence refuses: "Could officers help with an article for the newsletter? No, because that
 * would be party business." What is asked for is not given, and nothing of it is in the paper.
 */
export function answeredNo(block: Pick<BlockView, "sentences">, question: Sentence): boolean {
  const answer = answerTo(block, question);
  return answer !== undefined && refusal.test(answer) && !yielding.test(answer);
}

/** The sentence behind a question; `undefined` where it is none, or nothing follows. */
export function answerTo(
  { sentences }: Pick<BlockView, "sentences">,
  { start, text }: Pick<Sentence, "start" | "text">,
): string | undefined {
  if (!/\?["”'’)*]*\s*$/.test(text)) return undefined;
  return sentencesBehind(sentences, start, 1)[0]?.text;
}

const who = oneLine`
  (?:
    [Oo]fficers|[Tt]he (?:[Cc]ouncil|[Ss]ervice|[Tt]eam|[Pp]ress [Oo]ffice)(?:['’]s (?:staff|officers|resources))?|
    [Ss]taff|[Ww]e|[Ii]t|[Tt]hey|[Tt]hat|[Tt]his
  )
`;
const refusal = regex`
  ^["“'‘(]?(?:(?:[Aa]nswer|A|[Rr]eply): ?)?(?:
    No\b(?! (?:doubt|problem|harm|difficulty|objection|reason|trouble|bother|need|worries|limit|charge|sooner))|
    ${who} (?:
      (?:may|can|could|must|will|would|do|does|should) not|cannot|
      (?:is|are|would be) (?:
        not (?:able|allowed|permitted|free|something|possible|for)|unable|
        a matter for (?:the )?(?:part(?:y|ies)|groups?)|party (?:political )?business|outside
      )|
      (?:have|has) no (?:part|place)
    )|
    Not (?:by|from|with|under|in) (?:the |any )?(?:[Cc]ouncil|officers?|this)|
    (?:That|This|It) (?:is|would be) (?:for|the business of) (?:the )?(?:party|group)\b|
    (?:Sorry|Regrettably|Unfortunately|I am afraid|We are afraid),?
    \ (?:no\b|not\b|that (?:is|would be) (?:not|party)|officers (?:may|can) ?not)
  )
`;
/** "No, but a draft can be sent by the back door": it is given after all. */
const yielding = regex.i`
  \b(?:but|though|although|however|unless|officially|on paper)\b[^.;]{0,80}\b
  (?:could|can|might|may|will|would|happy|quietly|happens?|find|arrange|draft|help|send|sent|supplied|unofficially)\b
  (?! not\b)
`;
