import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { adviser } from "./advisers.ts";

/**
 * Advice that stops at its reader's desk because it does not suit, and two professions told against each other in one
 * breath: for information.
 */

const advice = oneLine`
  (?:
    advice|observations?|comments?|notes?|views?|letters?|memo(?:randum)?|opinions?|assessments?|warnings?|findings?|
    calculations?|conclusions?|reservations?|concerns?|reply|report|response|paper|passage|paragraph|section|page|
    figures?
  )
`;

const frames: readonly RegExp[] = [
  // "Her note does not bear out paragraph 9 and is not printed."
  regex.i`
    \b${advice}\b[^.;]{0,60}? (?:do|does|did) not (?:quite |wholly |altogether |really )?(?:
      bear (?:out|this out)|support|square with|sit (?:\w+ )?with|agree with|fit|match|help|chime with|assist|suit|
      favour|serve|lead (?:to|where)|reach the same
    )\b[^;]{0,90}?\b(?:so|and|hence|therefore|accordingly|which is why)\b[^;]{0,30}? (?:
      not (?:\w+ )?(?:
        summarised|set out|included|repeated|reported|attached|printed|annexed|reproduced|quoted|given|shown|circulated|
        appended|mentioned|used|relied on|referred to
      )|
      left (?:out|aside|off)|omitted|kept back
    )\b
  `,
  // "It was felt that his note would not help the Cabinet Member and it was not put to her."
  regex.i`
    \b${advice}\b[^.;]{0,110}\b(?:was|were|is|are|has been|have been|will) not (?:been |be )?
    (?:put|shown|passed|given|sent|forwarded|handed|read out|taken|carried|reported|mentioned)(?: on| up)? (?:to|before)
    \ (?:him|her|them|members|(?:the )?(?:Cabinet|Leader|Committee|Council|Panel|Board|Executive|Mayor|portfolio|group))
  `,
  // "A passage in which the engineer advised waiting is not in this version because I did not find it helpful."
  regex.i`
    \b${advice}\b[^.;]{0,140}? (?:do|does|did|is|are|has|have) not (?:been )?
    (?:appear|feature|figure|form part|survive|carried|found (?:its|their) way|included|printed|kept|in)\b[^.;]{0,50}?\b
    (?:because|since|as|for)
    \ (?:I|we|it|they|the (?:author|service|leader|cabinet|chair|director)|officers|nobody|no one)\b[^.;]{0,40}\b(?:
      helpful|useful|wanted|welcome|liked|like|agreed?|help|assist|suit\w*|constructive|positive|fit\w*|comfortable|
      on message|persuasive|convincing
    )\b
  `,
];

const legitimate = regex.i`
  \b(?:
    exempt|confidential|superseded|personal|redacted|legal privilege|privileged|in full|attached|
    summarised (?:at|in|below)|set out (?:at|in|below)|reproduced|published|late|after the (?:deadline|date)|
    residents?['’]?|objectors?['’]?
  )\b
`;

/** Is advice kept back because of what it says? `before` is the sentence that "her note" goes back to. */
export const keptBack = (sentence: string, before: string): boolean =>
  sentence.length < 340 &&
  frames.some((frame) => frame.test(sentence)) &&
  !legitimate.test(sentence) &&
  (adviser.test(sentence) ||
    (/^\W*(?:Her|His|Their|Its|That|The|This|It|Those|These)\b/.test(sentence) && adviser.test(before)));

const post = oneLine`
  (?:
    [Hh]ead of [A-Z]?[\w’']+(?: [A-Z][\w’']+| and [A-Z]?\w+)?|
    [Dd]irector of [A-Z]?[\w’']+(?: [A-Z][\w’']+| and [A-Z]?\w+)?|[Cc]ounty [A-Z]?[a-z]+|[Cc]ity [A-Z][a-z]+|
    [Bb]orough [A-Z]?[a-z]+|[Mm]onitoring [Oo]fficer|(?:[Ss]ection 151|[a-z]+) [Oo]fficer|[Tt]reasurer|[Ss]olicitor|
    [Ee]ngineer|[Ss]urveyor|[Vv]aluer|[Ee]cologist|[Aa]uditor|[Aa]rchitect|Legal|Finance|Highways|Estates|Planning|
    Housing|Procurement|Conservation|Audit
  )
`;
const opposed = regex`
  \b(?:[Tt]he )?${post}
  \ (?:would|does|do|did|was|is|has|had|wants?|wanted|likes?|liked|prefers?|preferred|favours?|favoured|thinks?|thought)
  \b[^.;]{3,90}?,? (?:and|but|while|whereas|though) (?:the )?${post} (?:
    (?:would|does|do|did|was|is|has|had|could|will) not\b|thinks? otherwise|thought otherwise|takes? the opposite|
    took the opposite|prefers? not|against
  )
`;
const given =
  /\b(?:because|since|for the reasons?|on the grounds?|para(?:graph)?s?\.? \d|set out|below|appendix|signed|report)\b/i;

/** "The safety officer does not care for the ramp, but the author does." */
const disliked = regex`
  \b(?:${post}|[Aa]dviser|[Pp]lanner|[Cc]onsultant|[Ii]nspector|[Aa]rchitect|[a-z]+ (?:officer|engineer|adviser)) (?:
    (?:does|did) not (?:much |greatly |altogether |really |at all )?
    (?:like|care for|take to|trust|believe in|approve of|hold with)|
    dislikes?|is (?:unhappy|uneasy|not (?:happy|easy|content|keen|fond)) (?:about|with|at|of|on)|
    has (?:his|her|their) doubts (?:about|over|on)
  )\b[^.;]{2,70}?,? (?:but|and|though|while|whereas) (?:
    the (?:author|writer|service|department|team|Director|Leader|Cabinet Member|[a-z]+ (?:officer|manager))|officers|
    others|I|we
  )\b[^.;]{0,12} (?:likes?|do(?:es)?|is|are|has|have|takes?|thinks?|finds?|sees?|prefers?)\b
`;
/** An adviser's doubt, and that nothing came of it. */
const doubted = regex`
  \b(?:
    (?:does|did) not (?:like|care for|approve of|trust)|dislikes?|object(?:s|ed)|doubt(?:s|ed)?|reservations?|concerns?|
    misgivings?|quer(?:y|ies|ied)|question(?:s|ed)|unhappy|uneasy
  )\b[^.;]{2,110}?,? (?:and|but|so)
  \ (?:the (?:matter|point|subject|question)|it|that|this|things|there it|there the matter)
  \ (?:(?:has|have|had|was|were|is) (?:been )?)?(?:
    gone no further|got no further|taken no further|pursued no further|(?:not )?pressed no further|
    left (?:there|at that|as it is)|let (?:drop|lie|rest)|allowed to (?:drop|lie|rest)|rests?|ends?
  )(?=[.,;]|$)
`;

/** Two posts of which one would and the other would not, or a doubt that was left lying, and no word on why. */
export const atOdds = (sentence: string): boolean =>
  (opposed.test(sentence) || disliked.test(sentence) || (doubted.test(sentence) && adviser.test(sentence))) &&
  !given.test(sentence);
