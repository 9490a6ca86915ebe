import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { cues } from "../../../core/rule/lexicon.ts";
import type { Frame } from "../sentenceFrames.ts";
import type { Key } from "./settledFrames.ts";

/** Words without one of which no outcome is named ahead of those who decide it. */
export const winnerCues = cues(
  "named-winner",
  oneLine`
    nodded|waved|rubber-stamped|gone through the motions|be confirmed by|be ratified by|
    be approved by|be rubber-stamped by|to be confirmed at|no mystery|no secret|no doubt|no question|little doubt|
    little mystery|well known|everybody knows|everyone knows|will be that|will be to|heart is set|mind is set|
    heart set|minds are set|face is set|sights are set|set its heart|set its sights|set its mind|set its face
  `,
);

const body = oneLine`
  (?:
    (?:[Tt]he |[Ff]ull )?(?:[A-Z][a-z]+ )?(?:Cabinet|Council|[Cc]ommittee|Executive|[Pp]anel|Board|Sub-Committee)|
    [Mm]embers|[Cc]ouncillors|[Ii]t|[Tt]hey
  )
`;

/** Who will get it, what will be found, what they have their heart set on: an outcome told before it is reached. */
export const namedWinner: readonly Frame<Key>[] = [
  {
    // "Once the Cabinet has nodded the closure through, notices will go out."
    message: "settled",
    pattern: regex`
      \b(?:[Oo]nce|[Ww]hen|[Aa]s soon as|[Aa]fter|[Uu]ntil) ${body} (?:has|have|had) (?:duly |formally )?
      (?:nodded|waved|rubber-stamped|gone through the motions)(?: [^,.;]{2,40}? through)?\b
    `,
  },
  {
    message: "settled",
    pattern: regex`
      \b(?:[Ww]inner|[Ss]uccessful (?:bidder|tenderer|applicant|candidate)|[Aa]ppointee|[Nn]ew (?:operator|manager|
      director|head|provider|tenant)|[Oo]utcome|[Dd]ecision|[Rr]esult|[Aa]warded to|[Cc]ontractor): (?:[A-Z][\w&'’-]*
      (?: [\w&'’-]+){0,4}|approved|agreed|refused) ?[(,;–-] ?(?:to be|subject to being|will be|awaiting being)
      \ (?:formally )?(?:confirmed|ratified|approved|agreed|rubber-stamped|endorsed) (?:by|at)\b
    `,
    unless: /\b(?:[Pp]referred bidder|subject to approval)\b/,
  },
  {
    message: "settled",
    pattern: regex`
      \b(?:is|be) (?:no|little|not much) (?:mystery|secret|doubt|question) (?:about|as to|over|of)
      \ (?:who|whom|which (?:firm|bidder|candidate|way|option)|what) (?:it )?
      (?:will|would|is going to|is to|they will|members will|the [A-Za-z]+ will)
      \ (?:be |have been )?(?:win|get|getting|given|awarded|appointed|chosen|decide[d]?|go|agree[d]?|choose|say|
      picked)\b
    `,
  },
  {
    message: "settled",
    pattern: regex`
      \b(?:[Ii]ts|[Tt]heir|[Tt]he (?:panel|review|committee|inquiry|hearing|inspector|consultation|board)['’]s|
      [Tt]he) (?:finding|verdict|conclusion|recommendation|answer|ruling|judge?ment) (?:of [a-z ]{3,30} )?will be
      \ (?:that|to)\b
    `,
    unless: /\b(?:if|whether|published|reported|sent|binding|final|would|may|subject|option)\b/,
  },
  {
    message: "settled",
    pattern: regex`
      \b${body}(?:['’]s)? (?:heart|mind|face|sights)s? (?:is|are) (?:already |quite |firmly |long )?(?:set|fixed)
      \ (?:up)?(?:on|against)\b|
      \b${body} (?:has|have) (?:already |long )?(?:set|fixed) (?:its|their) (?:heart|mind|face|sights)s? (?:on|against)
      \ (?:closing|selling|moving|building|refusing|the|this|a)\b
    `,
  },
];
