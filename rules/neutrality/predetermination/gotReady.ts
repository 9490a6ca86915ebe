import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { cues } from "../../../core/rule/lexicon.ts";
import type { Frame } from "../sentenceFrames.ts";

/** Words without one of which nothing is celebrated, booked or promised here before it is decided. */
export const readyCues = cues(
  "got-ready",
  oneLine`
    be acknowledged|be noted|be read|be filed|be thanked|be heard|course now|course already|course set|course that|
    now set|go-ahead|green light|blessing|seal of approval|the nod|rubber-stamp*|rubber stamp*|its stamp|its seal|
    wave it|wave them|wave this|wave the|nod it|nod them|nod this|nod the|marquee*|ribbon*|plaque*|champagne|bunting|
    band|cake|invitations|first sod|first turf|first spade|foundation stone|keep * free|keep the|free for|order the|
    the keys|clear the site|may count|can count|could count|may rely|can rely|could rely|may bank|can bank|can plan|
    may plan|could plan|count on|rely on|rely upon|bank on|pegged|staked|chalked|sprayed|could start|could begin|
    could order|can order|may order|can start|could go ahead|can go ahead|date to
  `,
);

const body = oneLine`
  (?:
    (?:[Tt]he |[Ff]ull )?(?:[A-Z][a-z]+ (?:and [A-Z][a-z]+ )?)?
    (?:Cabinet|Committee|Sub-Committee|Council|Panel|Executive|Board|Assembly|Authority)|
    [Mm]embers|[Cc]ouncillors
  )
`;
/** Those who are to gain or to work by a decision. */
const whoWaits = oneLine`
  (?:
    applicants?|developers?|builders?|buyers?|purchasers?|bidders?|tenderers?|operators?|(?:[a-z]+ )?contractors?|
    (?:[a-z]+ )?firms?|company|suppliers?|architects?|printers?|caterers?|club|trust
  )
`;
/** What keeps the outcome open, or was decided before. */
const open = regex`
  \b(?:
    [Ii]f|[Uu]nless|[Ss]ubject to|would|[Oo]nce|[Pp]rovided|approved (?:by|on|in|at)|
    agreed (?:by|on|at) (?:the )?(?:Cabinet|Council|Committee|Panel)|resolved|minutes?|last year|19\d\d|
    under (?:the|a) contract|conditions? \d|not
  )\b
`;

/**
 * Views that will be read and change nothing, bands that are booked, and buyers who have been told when they get the
 * keys: for information.
 */
export const gotReady: readonly Frame<"before" | "settled" | "whatever" | "will">[] = [
  {
    // "The letters will be acknowledged, but the charge will begin in May as drafted."
    message: "whatever",
    severity: "info",
    pattern: regex`
      \b(?:
        [Cc]omments?|[Oo]bjections?|[Vv]iews|[Rr]esponses?|[Rr]epl(?:y|ies)|[Rr]epresentations|[Pp]etitions?|
        [Ll]etters?|[Ss]ubmissions
      ) (?:will|are to|is to) (?:of course |all |duly )?be
      \ (?:acknowledged|noted|read|filed|heard|thanked for|listened to),? but\b[^.;]{0,80}\b(?:will|is to|are to)
      \ (?:still |then )?(?:
        take effect|go ahead|proceed|begin|start|stand|close|shut|open|come (?:in|into (?:force|effect))|
        be (?:adopted|made|built|closed|sold|introduced|charged|felled)
      )\b
    `,
    unless: /\b(?:if|unless|subject to|would|statutory|by law|Act|court|Government)\b/,
  },
  {
    // "Neither will alter the course now set."
    message: "settled",
    severity: "info",
    pattern: regex`
      \b(?:
        [Nn]either|[Nn]othing|[Nn]one of (?:this|these|them|it|that)|
        [Nn]o (?:reply|objection|vote|debate|answer|letter|petition)
      )\b[^.;]{0,40}\b(?:will|can|would|could|is going to|is likely to) (?:now )?(?:alter|change|affect|shift|move|turn)
      \ (?:the|our|that|its) (?:course|direction|line|outcome|decision) (?:that (?:is|has been) )?(?:now |already )?
      (?:been )?(?:set|chosen|fixed|taken|settled|decided|agreed)\b
    `,
    unless: /\b(?:court|river|stream|footpath|channel|road|minutes?|resolved)\b/,
  },
  {
    // "The Committee meets on Monday to give the scheme the go-ahead."
    message: "will",
    severity: "info",
    pattern: regex`
      \b${body}\b[^.;]{0,20} (?:meets?|will meet|gathers?|sits?|comes? together|is to meet|are to meet)\b[^.;]{0,50}\bto
      \ (?:
        give (?:it|them|this|the [a-z ]{3,30}?) (?:the|its|their)
        \ (?:go-ahead|green light|blessing|final approval|seal of approval|nod|approval)|
        rubber-?stamp|nod (?:it|them|this|the [a-z]+) through|wave (?:it|them|this|the [a-z]+) through|
        put its (?:seal|stamp) (?:on|to)
      )\b
    `,
    unless: /\b(?:whether|or (?:not|refuse|reject)|decide|asked|recommended|met on)\b/,
  },
  {
    // "The first sod is to be cut in March, and the marquee has been ordered."
    message: "before",
    severity: "info",
    pattern: regex`
      \b(?:first (?:sod|turf|spade)|foundation stone)\b[^.;]{0,12} (?:is|are|will) (?:to )?be (?:cut|turned|laid|dug)\b|
      \b(?:[Mm]arquees?|[Rr]ibbons?|[Pp]laques?|[Cc]hampagne|[Bb]unting|(?:[a-z]+ )?[Bb]ands?|[Cc]ake|[Ii]nvitations)
      \b[^.;]{0,16} (?:has|have|had|is|are) (?:already |now |all )?(?:been )?
      (?:ordered|booked|printed|sent out|hired|engraved|cast|iced|bought)\b
    `,
    unless: open,
  },
  {
    // "The contractor has been told to keep June free", "told the applicant that it could order the bricks".
    message: "before",
    severity: "info",
    pattern: regex`
      \b${whoWaits}\b[^.;]{0,20} (?:has|have|had|was|were)(?: already| now)?(?: been)? (?:told|asked|advised|warned)
      (?: by [^.;]{3,40}| (?:on|at) [^.;]{3,30})? to keep (?:[A-Z][a-z]+|the [a-z]+|its [a-z]+|[a-z]+ weeks?|a [a-z]+)
      \ (?:free|clear|open)\b|
      \b(?:told|assured|advised|promised) (?:the |an? )?${whoWaits}\b[^.;]{0,40} that (?:it|they|he|she)
      \ (?:could|can|may|might) (?:now |safely |already )?(?:order|start|begin|go ahead|clear|buy|book|take on|dig|build)
      \b|
      \b${whoWaits}\b[^.;]{0,12} (?:has|have|had) (?:already |now )?been given (?:its|their|his|her|a|the)
      \ (?:date|day|week)s? (?:to|for|on which to) (?:hand(?:ing)? over|collect(?:ing)?|tak(?:e|ing)|pick(?:ing)? up) the
      \ keys\b
    `,
    unless: open,
  },
  {
    // "The graves have been pegged out, and the undertakers have been told they may count on the autumn."
    message: "before",
    severity: "info",
    pattern: regex`
      \b(?:has|have|had|is|are|was|were) (?:already |now |also |all )?(?:been )?
      (?:told|assured|promised|given to understand|let know)(?: by [^.;,]{3,40})? (?:that )?(?:they|it|he|she)
      \ (?:may|can|could|might|should|are to|is to) (?:now |safely |already |confidently )?
      (?:count|rely|bank|depend|reckon|plan) (?:on|upon|for) (?:it |them |this |opening |moving |starting )?
      (?:by |in |from |for )?(?:the |a |next |this |late |early )*(?:
        spring|summer|autumn|winter|new year|January|February|March|April|May|June|July|August|September|October|
        November|December|20\d\d
      )\b|
      \b(?:holes?|trench(?:es)?|footings|foundations?|plots?|bays|graves|line of the [a-z]+|route|plinth|pitch(?:es)?)
      \b[^.;]{0,30}? (?:has|have|is|are) (?:already |now |all )?(?:been )?(?:pegged|staked|chalked|sprayed)(?: out)?\b
    `,
    unless: open,
  },
];
