import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { cues } from "../../../core/rule/lexicon.ts";

/** Words without one of which no author speaks of what is between him and his employer. */
export const authorCues = cues(
  "authors-own",
  oneLine`
    my post|my own|my job|my grade|my grading|my pay|my salary|my allowance*|my workload|my contract|my hours|my terms|
    my promotion|my appeal|my grievance|my pension|for my|author|author's|writer|who wrote|whose report|wrote this report
  `,
);

const matter = oneLine`
  (?:
    posts?|jobs?|grad(?:e|ing)|re-?grading|pay|salary|wages?|allowances?|car allowance|(?<=own )(?:workload|contract)|contract of employment|
    contract(?= (?:be|is|was|should be) (?:extended|renewed|made permanent))|promotion|evaluation|grievance|pension|working hours|terms and conditions|
    conditions of service|honorarium|increment|market supplement|appointment|redundancy|notice period
  )
`;
const report = "(?:this|the) (?:report|paper)";
const author = `(?:[Tt]he |[Tt]his )?(?:(?:report|report['’]s) )?(?:author|writer)(?: of ${report})?`;
const thePost = oneLine`
  [Tt]he (?:[A-Z][\w-]+ ?|and |of |for ){1,7},? ?(?:
    who (?:wrote|has written|is the author of|prepared) ${report}|whose ${report.replace("(?:this|the) ", "")} this is|
    (?:the )?(?:author|writer) of ${report}
  )
`;
/** What somebody does who wants members to do something for him, or at least to know. */
const raises = oneLine`
  (?:
    (?:would |should |must |also |has |have )*(?:
      asks?|asked|hopes?|wish(?:es)?|seeks?|sought|requests?|requested|invites?|urges?|appeals?|appealed|pleads?|
      be (?:grateful|glad|obliged)|welcome|like|trusts?|considers?|believes?|feels?|complains?
    )
  )
`;
const heard = oneLine`
  (?:members?['’]?|councillors?|(?:the )?(?:committee|cabinet|council|panel))
`;

const frames: readonly RegExp[] = [
  // "I ask the Committee to look again at my grade."
  regex`
    \b(?:I|and) ${raises}\b(?: (?:for )?${heard}\b)?[^.;]{0,60}?\b(?:[Mm]y (?:own )?(?:[a-z]+ ){0,2}?${matter}|
    (?:post|grade|grading|pay|salary|evaluation|allowance)s? (?:of|for|attached to) my (?:own )?${matter})\b|
    \b[Mm]y (?:own )?(?:[a-z]+ ){0,2}?${matter}\b[^.;]{0,80}?\b(?:I ${raises} (?:for )?(?:${heard})|
    ${heard} (?:are|is) (?:asked|invited|urged|requested) to)\b|
    \b(?:grateful|thankful) for ${heard} (?:backing|support|help)\b[^.;]{0,30}\bmy (?:own )?(?:[a-z]+ ){0,2}?${matter}\b|
    \b(?:evaluation|grading|re-?grading|pay|salary) (?:of|for) my (?:own )?${matter}\b[^.;]{0,50}?\b(?:ask|invite|urge|hope)s?
    \ (?:for )?${heard}
  `,
  // "The author would be grateful if members looked again at the grading of his own post."
  regex.i`
    \b(?:${author}|${thePost}),? ${raises}\b[^.;]{0,70}?\b(?:his|her|their) (?:own )?(?:[a-z]+ ){0,2}?${matter}\b
    (?! (?:covers?|includes?)\b)|
    \b(?:${author}|${thePost}),? [^.;]{0,50}?\b(?:(?:he|she|they) (?:is|was|are|were|has been|have been) |is |was |has been )
    (?:\w+ly )?(?:under-?paid|under-?graded|overworked|passed over|overlooked|unfairly (?:graded|treated|paid))\b|
    \b(?:the )?(?:author|writer)(?: of ${report})?['’]s (?:own )?(?:[a-z]+ ){0,2}?${matter}\b[^.;]{0,90}?
    \b${heard} (?:are|is|may|might|will) (?:\w+ )?(?:asked|invited|urged|requested|wish|want) to\b|
    \b${heard} (?:are|is) (?:asked|invited|urged|requested) to\b(?! note)[^.;]{0,60}?\b(?:author|writer)(?: of ${report})?['’]s
    \ (?:own )?(?:[a-z]+ ){0,2}?${matter}\b
  `,
];

/** The interest is declared, and somebody else stands in. */
const declared = regex.i`
  \b(?:declar\w+|(?:took|takes|taken|taking) no part|withdr[ae]w\w*|on behalf of|independent\w*|checked by|
  job evaluation scheme|written by)\b
`;

/** Does an author bring his own post, pay or grievance before members? */
export const raisesOwnPost = (text: string): boolean =>
  text.length < 340 && !declared.test(text) && frames.some((frame) => frame.test(text));
