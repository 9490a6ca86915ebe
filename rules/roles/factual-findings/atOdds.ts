import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { cues } from "../../../core/rule/lexicon.ts";
import type { Frame } from "../../neutrality/sentenceFrames.ts";

/** Words without one of which nothing is set against the Code here, and no account is called made up. */
export const atOddsCues = cues(
  "at-odds-with-the-code",
  oneLine`
    squared|square with|squares with|reconcile|reconciled|sit with|sits with|sit well|sits well|sits ill|sit easily|
    sits easily|live with|stand with|stands with|chimes with|in the face of|out of keeping|no room for|
    makes no allowance|does not stretch|cannot stretch|did not stretch|no reading of|making it up|made it up|
    making this up|
    making that up|
    making things up|spinning|spun|improvising|bluffing|inventing|word of truth|grain of truth|shred of truth|pack of|
    tissue of|cock and bull|fairy tale|tall story|tall tale|moonshine|cover story|not the truth|invention|
    pure fiction|sheer fiction|a fiction
  `,
);

const theCode = oneLine`
  (?:the |that |this |any (?:fair )?reading of |the (?:terms|spirit|letter|words|requirements?) of |what )*
  (?:Code|[Pp]ara(?:graph)?s? \d|[Ss]ection \d+ of the Code|Nolan|(?:seven )?[Pp]rinciples|[Pp]rotocol)
`;

/** It is for somebody else to say, or only asked. */
const open = regex.i`
  \b(?:
    whether|if|alleg\w+|complain(?:s|ed|t|ant says)|says|said|argues?|argued|submits?|submitted|would be|could be|
    may be|might be|asked|reads?
  )\b
`;

/** What was done is set against the Code, by whatever turn of phrase. */
export const atOdds: readonly Frame<"verdict">[] = [
  {
    message: "verdict",
    pattern: regex`
      \b(?:
        (?:cannot|can not|could not|can hardly|can scarcely|is not to|are not to|was not to)
        \ (?:easily |well |readily |in any way |be made to )?(?:be (?:easily |readily )?)?
        (?:square[ds]?|reconciled?|stand|live|fit|sit|chime)|
        (?:is|are|was|were) (?:hard|difficult|impossible|not easy|not possible) to (?:square|reconcile|fit)|
        (?:does|do|did) not (?:square|sit|chime|fit|accord|agree)|
        (?:sits?|sat) (?:very |rather |distinctly )?(?:ill|badly|uneasily|uncomfortably|awkwardly)|
        (?:flies|flew|fly) in the face|(?:is|are|was|were) (?:wholly |quite |plainly )?out of keeping
      )[^.;,]{0,20}? (?:with|alongside|beside|of) ${theCode}
    `,
    unless: open,
  },
  {
    message: "verdict",
    pattern: regex`
      \b${theCode}[^.;]{0,12} (?:
        (?:leaves?|left|has|allows?|makes?) no (?:room|place|allowance) for|
        (?:does|do|did|can|could|will) not (?:stretch|extend) to
      )\b|
      \b[Nn]o (?:fair |sensible |proper )?reading of ${theCode}
    `,
    unless: open,
  },
];

const teller = "(?:[Hh]e|[Ss]he|[Tt]hey|[Tt]he (?:subject )?(?:member|councillor|complainant|witness))";
const named = "(?:(?:Councillor|Cllr\\.?|Mr|Mrs|Ms|Miss|Dr|Alderman) [A-Z][A-Za-z'’-]+|[Ww]itness [A-Z])";
const inventing = oneLine`
  (?:was|were|is|had been) (?:plainly |clearly |simply |evidently |just |obviously |quite )*(?:
    (?:making|made) (?:it|this|that|things|(?:a |some )?(?:good deal|much|most|all|part) of it)(?: all)? up|
    (?:spinning|telling) (?:me |us )?(?:a |an )?(?:yarn|tales?|stor(?:y|ies)|line|fib)|improvising|bluffing|
    inventing (?:it|as)|not telling (?:me |us )?the truth
  )
`;

/** An account is called made up by the one who heard it. */
export const invented: readonly Frame<"belief">[] = [
  {
    message: "belief",
    pattern: regex`
      \b(?:[Ww]hen|[Ii]n (?:saying|telling)|[Aa]s) (?:${teller}|${named}|me|us)?[^.;]{0,140}?[ ,]
      (?:${teller}|${named}) ${inventing}(?: as (?:he|she|they) went(?: along)?)?(?=[.;]|$)|
      ^(?:[\d.]+ )?(?:${teller}|${named}) ${inventing}\b|
      \b(?:not|hardly|scarcely|without) (?:an? )?(?:single )?(?:word|grain|shred|scrap) of truth\b|
      \b(?:was|were|is) (?:a )?(?:pack|tissue) of (?:lies|falsehoods|inventions|fictions)\b|
      \b(?:account|version|story|explanation|[Ww]hat (?:he|she|they) (?:told|said)[^.;]{0,30}) (?:was|is)
      \ (?:plainly |clearly |simply |nothing but |pure |sheer |an? )*(?:
        moonshine|fairy ?tale|cock and bull story|tall (?:story|tale)|cover story|invention|fiction|not the truth
      )\b
    `,
    unless: /\b(?:alleg\w+|complains?|denied|denies|according to|accused|asked whether|put to (?:him|her|them))\b/i,
  },
];
