import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { cues } from "../../../core/rule/lexicon.ts";
import type { Frame } from "../sentenceFrames.ts";

/** Words without one of which no question is put for effect, and nothing is called wrong in so many words. */
export const effectCues = cues(
  "asked-for-effect",
  oneLine`
    how can|how could|how else|how dare|how dares|how dared|how many more|how much more|how much longer|how much worse|
    how long must|how long will|what is the point|what's the point|what was the point|what is the sense|
    what's the sense|why are|why is|why should|why must|why do|why does|why did|why were|why have|why has|any wonder|
    any surprise|when will|where is the|where was the|where are the|is this what|is that what|is this how|is that how|
    isn't it|is it not|don't residents|don't people|don't they|which other|what other|what else|who next|who's next|
    where next|what next|is wrong|is just wrong|is simply wrong|is plainly wrong|is quite wrong|is so wrong|
    is morally wrong|is utterly wrong|is completely wrong|is frankly wrong|is clearly wrong|was wrong|was simply wrong|
    was just wrong|not right|not fair|not good enough|be right|from the truth|is not how|isn't how|is no way|
    is not the way|is unjust|is unfair
  `,
);

/** Whoever decides, or decides badly. */
const rulers = oneLine`
  (?:
    [Tt]hey|[Mm]inisters|[Mm]embers|[Cc]ouncillors|[Oo]fficers|[Dd]evelopers|[Aa]ny(?:one|body)|[Aa]ny [a-z]+|
    [Tt]h(?:e|is|at|ose) (?:[A-Za-z]+ ){0,2}?(?:
      [Cc]ouncil|[Cc]abinet|[Cc]ommittee|[Ee]xecutive|[Ll]eader|[Aa]dministration|[Gg]overnment|[Oo]pposition|[Gg]roup|
      [Mm]inister|[Oo]fficers?|in charge
    )|
    [Aa] (?:planning |senior )?(?:officer|council|committee|decision)
  )
`;
/** What is done in defiance of sense. */
const defiantly = oneLine`
  (?:
    justif(?:y|ied)|claim|pretend|expect|ignored?|disregard(?:ed)?|defend(?:ed)?|say|argue|possibly|seriously|honestly|
    ever|still|afford|stand (?:by|there)|look|sleep|be (?:taken|made|right|so|expected|serious|allowed)
  )
`;
const people = oneLine`
  (?:
    people|residents|we|they|children|families|taxpayers|tenants|
    the (?:town|city|village|county|borough|district|public|community)
  )
`;

/** Questions of which the answer is in the asking, and sentences that only say that something is wrong. */
export const askedForEffect: readonly Frame<"asked" | "closed">[] = [
  {
    message: "asked",
    pattern: regex`
      \b[Hh]ow (?:can|could) (?:
        it (?:possibly |ever )?be (?:that|right|fair|acceptable|justified|just)\b|
        (?:this|that|these|those)(?: [a-z]+)? (?:possibly |ever )?be
        \ (?:right|fair|acceptable|justified|allowed|defended|tolerated)\b|
        ${rulers} (?:[a-z]+ )?${defiantly}\b
      )[^?]{0,200}\?
    `,
    unless: /\b(?:I|you|survey|question \d|questionnaire|respondents|workshop)\b/,
  },
  {
    message: "asked",
    pattern: regex`
      \b[Ww]hat(?: is|['’]s| was) the (?:point|sense) (?:of|in)
      \ (?!contact|sale|entry|access|connection|delivery|use|reference|departure)[^?]{3,200}\?
    `,
  },
  { message: "asked", pattern: /\b[Hh]ow dare[sd]?\b[^.!?]{0,120}/ },
  {
    message: "asked",
    pattern: regex`
      \b[Ww]hy (?:are|is|should|must|do|does|did|were|have|has) [^?]{2,70}\b(?:
        put(?:ting)? up with|foot(?:ing)? (?:the|this) bill|pay(?:ing)? (?:the price|twice|through the nose)|
        wast(?:ing|e (?:money|time|millions|our|so much|yet more))|(?:be |being )?punished|
        (?:have to |made to |left to )suffer|still waiting|in such a (?:hurry|rush)|
        so (?:keen|determined|afraid|desperate|frightened|scared|reluctant)
      )\b[^?]{0,120}\?
    `,
    unless: /\bwaste (?:collection|bins?|sites?|transfer|sacks?|services?)\b/,
  },
  {
    message: "asked",
    pattern: /\b[Hh]ow else (?:can|could|would|should|is|are) (?:one|we|anyone|anybody|members)\b[^?]{2,120}\?/,
  },
  {
    message: "asked",
    pattern: regex`
      \b[Hh]ow (?:many more|much more|much longer|much worse|long)\b[^?]{0,80}\b(?:
        (?:must|have to|can) ${people} (?:[a-z]+ )?(?:wait|suffer|put up|endure|pay|lose|stand)|
        will it (?:seem|take (?:before|for the))|
        before (?:someone|somebody|a child|anything|the (?:[Cc]ouncil|[Cc]abinet|[Gg]overnment)|they|ministers)
        \ (?:is|are|acts?|listens?|does|do|wakes?|learns?|takes? notice)
      )\b[^?]{0,120}\?
    `,
  },
  {
    message: "asked",
    pattern: regex`
      \b[Ii]s it (?:really )?any (?:wonder|surprise)\b|
      \b[Ww]here (?:is|was|are) the (?:justice|logic|sense|fairness|compassion|common sense|leadership|accountability)
      \b[^?.]{0,80}\?
    `,
  },
  {
    message: "asked",
    pattern: regex`
      \b[Ww]hen will ${rulers} (?:ever |finally |at last |start to |begin to )?
      (?:learn|listen|wake|see sense|understand|admit|stop|do something|realise|come clean)\b[^?]{0,120}\?
    `,
  },
  {
    message: "asked",
    pattern: regex`
      \b[Ii]s (?:this|that) (?:really )?(?:what|how)
      \ (?:residents|voters|people|taxpayers|we|members|the (?:public|people|town|city|borough)) (?:[a-z]+ )?
      (?:vote|voted|deserve|want|expect|pay|paid|elected|asked)\b[^?]{0,80}\?|
      \b(?:[Ii]sn['’]t it|[Ii]s it not) (?:about |high )?time\b[^?]{0,120}\?|
      \b[Dd](?:on['’]t|o) (?:residents|people|taxpayers|they|our [a-z]+) (?:not )?deserve\b[^?]{0,120}\?
    `,
  },
  {
    message: "asked",
    pattern: regex`
      ^(?:[\d.]+ )?(?:[Aa]nd )?[Ww]h(?:at|o|ere)(?:['’]s| is| will be)? next\?|
      \b[Ww]h(?:at|ich) (?:else|other [a-z]+) (?:are they|is (?:it|the [a-z]+)|will (?:they|it|the [a-z]+))
      \ (?:going to |planning to )?(?:ditch|drop|cut|axe|close|sell|break|scrap|abandon)\b[^?]{0,60}\?
    `,
  },
  {
    // A sentence of its own that only says so: "This is wrong.", "It is simply not right."
    message: "closed",
    pattern: regex`
      ^(?:[\d.]+ )?(?:But |And |Yet )?(?:[Tt]his|[Tt]hat|[Ii]t|[Aa]ll of this) (?:is|was|would be) (?:
        just |simply |quite |plainly |frankly |completely |absolutely |utterly |totally |so |very |morally |clearly |
        manifestly |entirely |wholly
      \ ){0,2}(?:wrong|not right|not fair|not good enough|unjust|unfair)
      (?:,? and (?:it |that )?(?:must|should|needs|has to|cannot)\b[^.]{2,60})?[.!]$
    `,
  },
  {
    message: "closed",
    pattern: regex`
      \b(?:[Tt]hat|[Tt]his|[Ii]t) (?:cannot|can['’]t|surely cannot|can surely not|can never) be right\b|
      \b(?:is|was) (?:very |so |a long way )?far from the truth\b|
      \b[Ii]t is (?:just |simply |plainly |quite |morally |clearly |very )?wrong (?:that|for)\b
    `,
    unless: /\b(?:measurement|reading|figure|formula|label|address)\b/,
  },
  {
    message: "closed",
    pattern: regex`
      \b(?:[Tt]his|[Tt]hat|[Ii]t) (?:is|was) (?:not|hardly|no) (?:how|way|the way)\b[^.;]{0,30}\b(?:
        (?:we|councils?|democracy|people|government|residents|members) (?:should|ought to|are|is|do|does|must)|
        to (?:run|treat|govern|spend)
      )\b
    `,
    unless: /\b(?:formula|method|calculat\w+|measured?)\b/,
  },
];
