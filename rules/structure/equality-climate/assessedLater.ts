import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { firstMatch } from "../../neutrality/sentenceFrames.ts";

/**
 * An assessment of equality that is to be made when what it is about has begun, however the sentence comes to say so.
 */

const noun = oneLine`
  (?:
    assessments?|analys[ie]s|eq?ias?|iias?|screening(?: form)?|
    equalit(?:y|ies) (?:work|implications|matters|issues|statement|form|exercise|tests?|checks?|questions?|side)|
    (?:tests?|checks?|questions?|matters|issues|duties|work|thinking|effects?|impacts?|implications)
    \ (?:for|of|on|about|around|as to|under) (?:the )?(?:equalit(?:y|ies)|fairness|protected characteristics)|
    (?:fairness|equalit(?:y|ies)) (?:is|are) (?:a|one|something)(?: (?:matter|question|thing))? (?:that|which)|
    statement of (?:the )?(?:effects?|impacts?) on [^.;,]{3,50}|(?:the|this|its) (?:public sector )?(?:equality )?duty
  )
`;
const made = oneLine`
  (?:
    made|done|carried out|undertaken|prepared|written(?: up)?|drawn up|completed|drafted|begun|started|commissioned|
    compiled|produced|conducted|worked up|put together|finished|filled in|considered|looked (?:at|into)|thought about|
    turned to|picked up|dealt with|addressed|taken up|gone into|assessed|examined|weighed|held|added|supplied|provided|
    attempted|tackled
  )
`;
const when = oneLine`
  \b(?:
    once|after(?:wards)?|following|as soon as|when(?:ever)?|at the (?:end|close|conclusion) of|
    on (?:completion|opening)|in the light of|in due course|in (?:hindsight|retrospect|time|slow time)|later|
    subsequent(?:ly)? to|upon|at (?:a|the|some) (?:later|appropriate|suitable|right) (?:stage|time|date|point|moment)|
    in (?:the )?(?:spring|summer|autumn|winter|new year|course of|months? (?:after|ahead))|
    for the (?:spring|summer|autumn|winter|new year)|by the (?:end of|autumn|summer|spring|winter)|
    during (?:the )?(?:first|implementation|mobilisation|roll-?out|trial|pilot|term)|
    within (?:\w+ )?(?:weeks?|months?|years?) (?:of|after)|in (?:a|its first|the first) (?:year|season)|
    (?:a|six|three|twelve|some|a few) (?:weeks?|months?|years?) (?:in|after|from)|
    as part of (?:the|a|its|their) (?:[\w-]+ ){0,3}review|alongside the|(?:from|with|by) experience|
    next (?:year|spring|summer|autumn|winter|season|time)|by (?:which|that) time|
    (?:nearer|closer to|near|close to) (?:the|that) (?:time|date|day|start|opening)|
    (?:further )?down the (?:line|road|track)|when the (?:time|moment|day) comes|(?:on )?another (?:day|occasion)|
    when (?:there is|we have|officers have|staff have) (?:more |the )?time|at leisure|
    as the (?:scheme|service|work|project) (?:beds|settles|goes|proceeds)
  )\b
`;

const frames: readonly RegExp[] = [
  // "An assessment, which will cover disability, is to be made at the end of the season."
  regex.i`
    \b${noun}\b(?:[^.;]{0,110}?[ ,)])? ?(?:
      (?:is|are|will|would|shall|can|may|must|should) (?:now |then |only |also |still |best )?
      (?:(?:due |planned |expected |likely |yet |still |intended )?to )?(?:then )?(?:be |being )?(?:\w+ly )?${made}|
      (?:will|would|is to|are to|shall|must) (?:then )?follow|
      (?:is|are) (?:planned|programmed|timetabled|pencilled in|due|scheduled|intended|in hand)
    )\b[^.;]{0,60}?${when}
  `,
  // "The assessment has been left until the contractor is in place", "can wait until the pilot has run its course".
  regex.i`
    \b${noun}\b(?:[^.;]{0,90}?[ ,)])? ?(?:
      (?:(?:is|are|was|were|has|have|will|can|may|being|been|be|best) ){1,3}
      (?:left|put off|deferred|postponed|held over|held back|kept|parked|delayed|pushed back)|
      (?:can|could|may|must|will|has to|is to|might|should) (?:\w+ )?wait|waits|awaits
    ) (?:\w+ ){0,3}?(?:until|till|for|to|on|pending|over)\b
  `,
  // "Officers will carry out an assessment after the boats have come."
  regex.i`
    \b(?:
      (?:will|shall|intends?|propos(?:e|es|ing)|plans?|means?|hopes?|expects?|undertakes?) (?:then |also |only )?
      (?:to )?
    )(?:
      carry out|make|do|write(?: up)?|prepare|complete|undertake|draw up|begin|start|turn to|conduct|commission|produce|
      look (?:at|into)|consider|think about
    )\b[^.;]{0,30}\b${noun}\b[^.;]{0,80}?${when}
  `,
  // "When the order has been sealed, the assessment will be completed."
  regex.i`
    ^(?:[\d.]+ )?(?:once|when|after|as soon as|at the (?:end|close) of|in the light of|following)\b[^.;]{3,90},
    \ (?:an |the |its |any )?(?:\w+ ){0,3}?${noun}\b(?:[^.;]{0,80}?[ ,)])? ?(?:will|shall|is to|are to|can|may|would)
    \ (?:then )?(?:be (?:\w+ly )?${made}|follow)\b
  `,
  // "No assessment has been made so far; one will be done within six months of opening."
  regex.i`
    \bno (?:\w+ ){0,2}${noun}\b[^.;]{0,60}[;,.] ?(?:but )?(?:one|it|that|this) (?:will|is to|can|shall|may) (?:then )?
    (?:be (?:\w+ly )?${made}|follow|wait)\b[^.;]{0,40}?${when}
  `,
];
/** Under its own heading the effect on people is what is put off, by whatever name. */
const effects = regex.i`
  \b(?:whether|how|what|which|the (?:effects?|impacts?)|(?:any|differential) (?:effects?|impacts?))\b[^.;]{2,90}
  \ (?:will|is to|are to|shall|can|may|would) (?:then |only )?be (?:\w+ly )?${made}\b[^.;]{0,40}?${when}
`;
/** It has been made and is kept up, or whoever decides will have it first. */
const answered = regex.i`
  \b(?:
    review(?:ed|s)|updat\w+|revisit\w*|refresh\w*|monitor\w*|further(?! down the)|again|brought up to date|
    kept under|second|
    before (?:any|the|a|it|they|cabinet|council|members|final|that|this|each)|ahead of (?:any|the|a)|prior to|
    reported (?:back )?(?:to|with)|presented (?:to|with)|brought (?:back )?to|inform (?:the|a|any)|
    final (?:decision|report|proposals?)|consultation (?:has |is |period )?(?:clos\w+|end\w*|finish\w*|complet\w*)|
    published with|attached|(?:appendix|annex) (?:\d|[A-Z]\b)|
    (?:was|were) (?:made|done|carried out|completed|prepared|undertaken)|
    has been (?:made|done|carried out|completed|prepared|undertaken)(?! (?:so far|as yet|yet))|training|
    each (?:project|scheme|site|proposal)
  )\b
`;
const undone = /\bno (?:\w+ ){0,2}(?:assessment|analysis|eq?ia|screening)\b/i;

/**
 * Where a sentence puts the assessment off until it no longer matters, or `null`; `own` is said of the section on
 * equality.
 */
export function assessedLater(text: string, own: boolean): RegExpExecArray | null {
  if (text.length > 360 || (answered.test(text) && !undone.test(text))) return null;
  return firstMatch(frames, text) ?? (own ? effects.exec(text) : null);
}
