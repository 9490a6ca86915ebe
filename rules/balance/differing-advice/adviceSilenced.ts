import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { cues } from "../../../core/rule/lexicon.ts";

/** An adviser who was kept from advising, or whose view was put by for another that alone is given. */

export const silencedCues = cues(
  "advice-silenced",
  oneLine`
    steered|discouraged|dissuaded|warned off|headed off|talked out of|persuaded not|persuaded against|asked not to|
    told not to|stopped from|prevented from|alone is|alone are|held over|held back|not reproduced|not printed|
    not set out|not included|left out
  `,
);

const giver = oneLine`
  (?:
    [Mm]anagers?|[Oo]fficers?|[Dd]irectors?|[Hh]ead of [A-Z][\w ]{2,30}|[Ee]ngineers?|[Ss]olicitors?|[Ss]urveyors?|
    [Aa]dvis[eo]rs?|[Aa]ccountants?|[Pp]lanners?|[Tt]eams?|[Ss]ervices?|[Ee]cologists?|[Aa]rchaeologists?|[Vv]aluers?|
    [Aa]rchitects?|[Aa]uditors?|[Ll]awyers?|[Ss]pecialists?|[Tt]reasurer|[Ll]egal|[Ff]inance|[Cc]olleagues
  )
`;
const frames: readonly RegExp[] = [
  // "The surveyor was dissuaded from commenting on the wall."
  regex`
    \b${giver} (?:was|were|has been|have been|had been|being) (?:[a-z]+ )?(?:
      (?:steered(?: away)?|discouraged|dissuaded|warned (?:off|against)|headed off|talked out of|stopped|
      prevented)(?: from)?|
      persuaded (?:not to|against)|asked not to|told not to|instructed not to
    ) (?:
      comment(?:ing)?|advis(?:e|ing)|(?:give|giving|express\w*|offer\w*|stat\w+|put\w*) (?:an?|any|its|his|her|their|
      the)
      \ (?:[a-z]+ )?(?:views?|advice|opinions?|comments?)|respond(?:ing)?|objecting|object|reply|replying
    )\b(?![^.;]*\b(?:on social media|to the press|in public|interest)\b)
  `,
  // "… superseded by the view of the director, which alone is reported."
  regex.i`
    \b(?:advice|views?|opinions?|assessments?|comments?|warnings?)\b[^.;]{0,90}\b(?:which|that|who(?:se)?)\b[^.;]{0,20}
    \ alone (?:is|are|was|were) (?:reported|given|printed|set out|shown|told|recorded|put|quoted)\b
  `,
  // What does not serve the proposal is not printed.
  regex.i`
    \b(?:advice|views?|opinions?|assessments?|comments?|warnings?|observations?|report|response)\b[^.;]{0,30}
    \ (?:is|are|was|were|has been|have been) (?:not (?:reproduced|printed|set out|included)|left out|held (?:over|
    back)),?
    \ (?:as|because|since|for) (?:it|they|this|that|these)
    \ (?:(?:do|does|did|would|might|could) not (?:assist|help|suit|support|serve|strengthen|sit (?:well |easily )?with)|
    (?:would |might |could )?(?:weakens?|harms?|undermines?|complicates?|muddy|muddies|detracts? from))
    \ (?:the|our|its) (?:case|proposal|application|recommendation|argument|conclusion|scheme|line)\b
  `,
  regex.i`
    \b(?:held (?:over|back)|left out|not (?:reproduced|printed|set out|
    included))\b[^.;]{0,8}\bat odds with (?:the line of )?
    (?:the|this) (?:report|paper|recommendation|proposal)\b
  `,
];

/** Was advice silenced? */
export const silenced = (sentence: string): boolean =>
  sentence.length < 340 && frames.some((frame) => frame.test(sentence));
