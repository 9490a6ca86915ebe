import { oneLine, regex } from "../../../core/pattern/regex.ts";
import type { Sentence } from "../../../core/report/sentences.ts";
import { withoutStop } from "../../../core/report/sentences.ts";
import type { Span } from "../../../core/report/span.ts";
import type { BlockView } from "../../../core/rule/rule.ts";
import { invitation } from "../invitedOn.ts";

const officer = oneLine`
  (?:
    (?:[\w,&'’-]+ ){0,4}?(?:directors?|officers?|managers?|chief executive|solicitor|author|writer)|
    heads? of [^.;,]{3,40}|monitoring officer|i|we
  )
`;
const passes = "(?:send|share|pass|copy|show|forward|circulate|give|disclose|distribute|let)";

/** Officers may hand on what a member was told, as they think fit. */
const licence = regex.i`
  ^(?:[\d.]+ )?(?:the |an? |its |this )?${officer} (?:may|can|might|will|could|is free to|are free to|shall)
  \ (?:[a-z]+ ){0,2}?${passes} (?:it|this|them|these|(?:the|this) (?:note|briefing|paper|figures|answer)|cop(?:y|ies)|a copy)\b
  [^.;]{0,40}\b(?:(?:any|other|all|every|each|another)\b[^.;]{0,20}\b(?:members?|councillors?|groups?)|whom|others|anyone)\b
`;
/** Their consent is what a reader is to ask for. */
const theirConsent = regex.i`
  \b(?:without|unless|except with|only with|not until|subject to)\b[^.;]{0,24}\b(?:
    (?:consent|permission|agreement|approval|leave) (?:of|from) (?:the )?${officer}|
    (?:the )?${officer} (?:agrees?|consents?|approves?|permits?|allows?|gives? (?:leave|permission|consent))
  )\b
`;
const membersOwn = regex.i`
  \b(?:member|councillor|cllr|alderman)(?:['’]s?)?\b[^.;]{0,40}\b(?:consent|permission|agree\w*|approval|leave|allows?|wish\w*)\b|
  \b(?:consent|permission|agreement|approval|leave)\b[^.;]{0,30}\b(?:member|councillor|cllr|alderman)\b|
  \b(?:your|her|his) (?:own )?(?:consent|permission|agreement|leave)\b|\b(?:if|unless) you (?:agree|consent|wish)\b
`;

/** Leave that a member's briefing leaves to officers: given to them outright, or to be had from them. */
export interface OthersLeave extends Span {
  readonly words: string;
  readonly outright: boolean;
}

/** Where a block leaves it to officers whether what a member was told goes further. */
export function othersLeave(block: BlockView): OthersLeave | undefined {
  for (const sentence of block.sentences) {
    if (membersOwn.test(sentence.text) || sentence.text.length > 600) continue;
    const outright = licence.test(sentence.text);
    if (!outright && !theirConsent.test(sentence.text)) continue;
    const { start, end } = withoutStop(sentence);
    return { start, end, words: block.text.slice(start, end).slice(0, 120), outright };
  }
  return undefined;
}

const tells = regex.i`
  (?<!\b(?:not|never|nor|until then)\b[^.;]{0,30})\b(?:feel free to|free to|welcome to|please|by all means|(?:you|members) (?:may|can)(?: now| already)?)
  \ (?:tell|inform|show|announce|post|publish)\b(?! (?:us|me|officers|the (?:author|council|team|head|director))\b)
  [^.;]{0,40}\b(?:residents?|constituents?|any(?:one|body)|every(?:one|body)|people|press|public|neighbours|traders|
  social media|Facebook|online)\b
`;
/** Once it is public there is nothing to keep. */
const afterwards = regex.i`
  \b(?:(?<!at )once|after|when|from|as soon as|following|on) (?:it|this|the|that|publication|\d)\b|\bafter (?:that|then)\b
`;

/** Where a notice asks its readers to tell others before it is public. */
export function tellsEarly(block: BlockView): Span | undefined {
  const early = ({ text }: Sentence): boolean =>
    !afterwards.test(text) && (tells.test(text) || invitation(text) !== undefined);
  const sentence = block.sentences.find((one) => early(one));
  return sentence && withoutStop(sentence);
}
