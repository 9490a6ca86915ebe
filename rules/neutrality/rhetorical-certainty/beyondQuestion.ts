import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { cues } from "../../../core/rule/lexicon.ts";
import type { Frame } from "../sentenceFrames.ts";

/** Words without one of which no question is closed by asking it, or by what sort of person could differ. */
export const beyondCues = cues(
  "beyond-question",
  oneLine`
    nobody on|no one on|nobody one|nobody surely|no one surely|nobody given|no one given|nobody when|nobody having|
    nobody knowing|nobody if|nobody after|nobody faced|nobody looking|nobody seeing|on reflection|given the choice|
    one feels|one suspects|one imagines|surely|when they have|when he has|who would|who could|who does|who can|who one|
    who, one|would not want|how could|how can|what possible|what earthly|what more could|what better|why would any*|
    be otherwise|on which two|two views|two opinions|admit of|admits of|there cannot be|hard put|impossible to think|
    impossible to imagine|impossible to find|impossible to conceive|reasonable people|sensible people|decent people|
    right-minded people|fair-minded people|thinking people|reasonable members|sensible members|has only to|have only to|
    need only|needs only|would take a|it takes a|could alter|could change|can alter|could outweigh|could shake|
    to ask the question|answers itself|makes itself|argues itself|decides itself|settles itself|worthy of the name|
    worth the name|worth its name|eyes to see|with eyes|half an eye|a pair of eyes|only one way|a child|schoolboy|
    schoolgirl|year-old|a novice
  `,
);

/** Somebody whom no number could make of another mind. */
const people = "(?:[Nn]obody|[Nn]o[ -]one|[Nn]one(?: of us)?|[Ff]ew|[Nn]o [a-z]+)";
const aside = oneLine`
  (?:
    on reflection|surely|given the choice|one (?:feels|suspects|imagines|thinks)|
    (?:when|once|if|having|knowing|after|faced with|looking at|seeing|on seeing|in (?:their|his|her) right)
    \b[^,;.]{2,50}|
    of course|in truth|in fairness|honestly|seriously|at heart|I think|we think
  )
`;

/** Who could want otherwise, and what sort of mind would: the question is closed by its form. */
export const beyondQuestion: readonly Frame<"closed">[] = [
  {
    message: "closed",
    pattern: new RegExp(
      `\\b${people}, ${aside}, (?:could|can|would|will|wants?|wishes|doubts?|thinks?|believes?|quarrels?|objects?)\\b`,
    ),
    unless: /\b(?:other than|except|apart from|including|eligible|apply|attend|be (?:admitted|charged|required))\b/,
  },
  {
    message: "closed",
    pattern: regex`
      \b(?:
        [Ww]ho(?:,[^,?.]{2,30},)? (?:would|could|does|can|will) (?:
          not|ever|possibly|seriously|honestly|want|wish|object|oppose|begrudge|deny|quarrel|argue|refuse|say no|prefer
        )\b[^?.]{0,80}\?|
        [Hh]ow (?:could|can) (?:it|anyone|anybody|one|we|members)
        \ (?:be otherwise|possibly|ever|not|say no|refuse|object)[^?.]{0,60}\?|
        [Ww]hat (?:possible|earthly|conceivable|sane|sensible|more could|better) [^?.]{2,70}\?|
        [Ww]hy would (?:anyone|anybody|one)\b[^?.]{0,60}\?
      )
    `,
    unless: /\b(?:questionnaire|question \d|who can (?:apply|vote|attend)|respondents)\b/,
  },
  {
    message: "closed",
    pattern: regex`
      \b(?:not|hardly|scarcely) (?:a (?:matter|question|point|subject|thing) )?(?:on|about) which
      \ (?:two|there can be (?:two|any))\b|
      \badmits? of (?:no|little|only one|hardly any) (?:discussion|doubt|argument|answer|other|dispute|debate)\b|
      \b(?:hardly|scarcely|barely) admits? of\b|
      \b[Tt]here cannot be (?:an?|one|many|any) [a-z]+[^.;]{0,40} (?:who|that) (?:would|could|does|wants|has not|is not)
      \b|
      \bhard put(?: to it)? to (?:find|think|see|name)\b|
      \bimpossible to (?:think of|imagine|find|conceive of) (?:an?|any) (?:[a-z]+ )?
      (?:objection|reason|argument|alternative|case|excuse|ground)\b
    `,
    unless: /\b(?:because|survey|search\w*|market|supplier|tender)\b/,
  },
  {
    message: "closed",
    pattern: regex`
      \b(?:[Rr]easonable|[Ss]ensible|[Dd]ecent|[Rr]ight-minded|[Ff]air-minded|[Tt]hinking)
      \ (?:people|persons|members|men and women) (?:do|does|can|could|would|will)(?: not|not) (?:[a-z]+ )?
      (?:differ|disagree|quarrel|dispute|object|think|hesitate|argue)\b|
      \b(?:[Oo]ne|[Yy]ou|[Mm]embers|[Aa]nybody|[Aa]nyone)(?: who doubts (?:it|this|that))? (?:has|have|need|needs) only
      \ (?:to )?(?:walk|look|stand|visit|glance|compare|spend|go|drive|ride|sit|listen)\b[^.;]{2,60}? to
      \ (?:know|see|realise|understand|agree|tell|feel|be|learn)\b
    `,
  },
  {
    message: "closed",
    pattern: regex`
      \b[Ii]t (?:would take|takes) an? (?:[a-z]+ )?
      (?:mind|person|soul|heart|member|council|cynic|pessimist|fool|sort of person) (?:to|who)\b|
      \b[Nn]othing (?:that (?:might|could|can|anyone|anybody) |anyone |anybody )[^.;]{3,60}(?:could|can|would|will)
      \ (?:alter|change|outweigh|shake|affect)\b|
      \b[Tt]o ask (?:the question|it) is to answer it\b|
      \b(?:question|case) (?:answers|makes|argues|decides|settles) itself\b|
      \b[Nn]o (?:council|authority|committee|body|employer|landlord|parent|town) worth(?:y of)? (?:the|its|his|their)
      \ (?:name|salt)\b|
      \b(?:who (?:have|has)|with) (?:eyes|half an eye|a pair of eyes|ears|any sense|an ounce of sense)
      \ (?:to see|to hear|in (?:his|their) head|can)\b|
      \b(?:come|comes|came|points?|leads?|read) (?:out )?only one way\b
    `,
  },
  {
    // "A child could see through it."
    message: "closed",
    pattern: regex`
      \b(?:
        [Aa] (?:small |ten-year-old |five-year-old |young )?child|[Aa] (?:five|six|seven|eight|nine|ten)-year-old|
        [Aa] schoolboy|[Aa] schoolgirl|[Aa] novice
      )(?: of (?:five|six|seven|eight|nine|ten))? (?:could|can|would|will) (?:\w+ )?(?:
        see through (?:them|it|that|this|such|(?:the|his|her|their|its) [a-z ]{3,30})(?=[.,;]|$)|
        pick (?:holes|(?:it|them|this) apart)|demolish|knock (?:it|them|holes)|pull (?:it|them) apart|do the sum|
        tell you|see why
      )\b|
      \b(?:would|could|will|does|do) not (?:fool|deceive|take in|convince|persuade) a
      \ (?:child|schoolboy|schoolgirl|five-year-old)\b
    `,
    unless: /\b(?:panels?|glass|glaz\w+|windows?|fences?|railings?|mesh|hedges?|gaps?)\b/,
  },
];
