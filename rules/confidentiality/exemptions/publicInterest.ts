import { oneLine, regex } from "../../../core/pattern/regex.ts";

/** Words that weigh one interest against another. */
const weighs = regex.i`
  \b(?:
    outweigh\w*|prevails?|weightier|stronger|greater|balance|tips?|therefore exempt|gain more|conclusion|point prevails|
    add(?:s|ing)? nothing|overrid\w+|more than|on the other hand|less than|the second|on balance|tilts?|tipped|decisive|
    (?:more|less|greater|little) weight|comes? down|came down|found to lie|concluded|wins?
  )\b
`;
/** What the public would do with it: to learn from it, to see how it came about, and not to keep it or guard it. */
const learning = oneLine`
  (?!
    (?:keep|maintain|withhold|hold|protect|preserv|guard|safeguard|uphold|retain|shield|avoid|prevent|continu|refus|
    resist|not|delay|secur|obtain|gett|ensur)[a-z]*\b
  )[a-z]{2,}ing\b
`;
/** What speaks for showing it. */
const shows = regex.i`
  \b(?:
    scrutin\w+|accountab\w+|openness|transparen\w+|value for money|in favour of (?:publication|disclosure|release)|
    (?:speaks?|reasons?|case|argument) for (?:disclos\w+|publi\w+|show\w+|openness)|
    (?:benefit|value|merit|advantage) (?:of|in) (?:showing|disclos\w+|publi\w+|early|release|openness)|early notice|
    understand(?:ing)? (?:of )?(?:how|why|what|decisions)|confidence in the|right to know|public money|
    how (?:the )?money|public debate|open government|being open|in the open
  )\b|
  \b(?:public|residents|ratepayers|taxpayers|members of the public|tenants|voters|neighbours|people)\b[^.;]{0,24}\b
  (?:would|could|have|has|to|can) (?:\w+ )?
  (?:gain|see|know|judge|interest|benefit|reason|learn|understand|check|follow|hold|test|have)\b|
  \b(?:disclos(?:ure|ing)|publi(?:cation|shing)|releas(?:e|ing)(?: of)?)(?: (?:it|them|this|these|the [a-z]+))?
  \ (?:would|could|might) (?:help|let|allow|show|enable|inform|promote|assist|further)\b|
  \b(?:there is|is|there may be|see|has|have) (?:an? |some |a real |a clear |a strong )?(?:public )?interest in
  \ (?:(?:the )?(?:public(?:['’]s)?|residents|people|openness|transparency)\b|${learning})|
  \bspeaks for\b
`;
/** What speaks for keeping it back. */
const keeps = regex.i`
  \b(?:
    prejudic\w+|weaken\w*|harm\w*|distress\w*|competit\w+|rivals?|rival \w+|negotiat\w+|forewarn\w*|candou?r|
    undermin\w+|privacy|tip off|offenders|protect\w*|damag\w+|deter\w*|jeopardi[sz]\w+|disadvantag\w+|deal would|
    live bids?|bargaining|inhibit\w*|frank\w*|against[:.,]|speaks against|in confidence|unfair(?:ly)?|reluctan\w+|
    bids remain|bidding|(?:an |unfair |the )?advantage|lower offers?|(?:drive|push|bid) up|identif\w+|spoil\w*|
    worse terms|best (?:price|terms)|recogni[sz]\w+|come forward|speak(?:ing)? freely|investigation|destroy\w*|
    upset\w*|trust
  )\b
`;
/** The reasons stand elsewhere in the report, and the passage says where. */
const referred = regex.i`
  \b(?:reasons?|reasoning|arguments?|considerations|balance|weighing|case) (?:for|against|on|is|are|why|which|that)
  \b[^.;]{0,90}\b(?:at|in|see|under) (?:paragraphs? |section |appendix |part )?\d
`;
/** Of what the reasons are: "the reasons are in paragraph 6.5" may give any. */
const ofKeeping =
  /\b(?:public|exempt\w*|disclos\w+|publish\w*|publication|releas\w+|private|withh\w+|confiden\w+|closed)\b/i;
/** A weighing in three steps, in whatever words: a reason to show it, a turn, and how it comes out. */
const forShowing = regex`
  \b(?:[Pp]eople|[Tt]he public|[Rr]esidents|[Tt]enants|[Tt]axpayers|[Nn]eighbours|[Ss]taff|[Ee]mployees)
  \ (?:have|has|would have) (?:an? |every |some )?(?:[a-z]+ )?(?:claim|right|interest|reason)\b|
  \b(?:
    (?:[Rr]eleas(?:e|ing)|[Pp]ublish\w*|[Pp]ublication|[Dd]isclos\w+|[Oo]penness|[Ss]how(?:ing)?)\b[^.;]{0,60}\b
    (?:would|will|could|might|has been given weight|is desirable|lets?|helps?|matters)\b|
    [Ii]n favour of|(?:an? |the )?interest in (?:the public\b|residents\b|people\b|tenants\b|openness\b|${learning})|
    (?:public|residents|people|ratepayers|taxpayers|tenants|neighbours|anyone)\b[^.;]{0,30}\b
    (?:should|ought to|want to|wish to|are entitled to|may wish to|like to) (?:be able to )?
    (?:know|see|judge|learn|read)
  )
`;
/** "There is a stronger one in …": the other side, and which is the weightier, in one breath. */
const weightier = oneLine`
  (?:
    an? (?:much |far |still |rather )?(?:stronger|greater|weightier|heavier|better|larger|more pressing)
    \ (?:one|interest|case|claim|reason|call)\b
  )
`;
const turn = regex`
  \b(?:
    [Bb]ut|[Hh]owever|against (?:it|this|that|disclosure|release)|[Aa]gainst|[Ii]t would also|on the other hand|yet|
    while|whereas|though|although|smaller than|greater than|less than|${weightier}
  )\b
`;
const verdict = regex`
  \b(?:
    balance|
    the (?:first|second|former|latter|other) (?:consideration |point |interest |of these )?
    (?:outweighs|matters|counts|weighs|prevails|is (?:the )?(?:greater|stronger|weightier|heavier|more))|
    matters more|counts? for more|weighs? (?:more|heavier|most)|outweigh\w*|smaller than|greater than|
    exemption (?:is|should be|has been) (?:maintained|kept|upheld)|against (?:release|disclosure|publication)|
    is the (?:greater|stronger|weightier|heavier)|${weightier}|must (?:for now|yield|give way)|gives? way|
    for that reason|for now
  )\b
`;
/** What would come of showing it, or whom it would touch. */
const keptFor = regex`
  \b(?:
    would|could|might|expect|tell|told|know|known|price|cost|people|child|family|bidders?|buyer|owner|hand|pay(?:s|
    ing)?|
    paid|terms|deal|bargain\w*|sale|offers?
  )\b
`;
/** Words that say no more than that the interest was weighed. */
export const mentions = regex.i`
  \b(?:
    public[- ]interest|interests? of the public\b|(?:the )?public['’]s (?:own )?interest\b|
    test (?:was|is|has been|in paragraph|applied|carried)|disclosure (?:was|has been) considered|
    considerations (?:for|against)
  )\b
`;

/**
 * How far a passage weighs the public interest: "reasoned" says something for either side and which weighs more;
 * "bare" says no more than that it was weighed, or how it came out.
 */
export function weighing(text: string): "reasoned" | "bare" | undefined {
  const sides = Number(shows.test(text)) + Number(keeps.test(text));
  // The scaffold that the rule itself offers; its blanks are another rule's.
  if (/\bdisclosure would \[insert\b/.test(text)) return "reasoned";
  if (/\[\s*\]/.test(text)) return "bare";
  if (referred.test(text) && ofKeeping.test(text)) return "reasoned";
  if (sides === 2 && weighs.test(text)) return "reasoned";
  if (
    sides === 1 &&
    weighs.test(text) &&
    /\bbecause\b|\bsince\b|\bas\b[^.;]{0,40}\bwould\b|\bwould\b|: /.test(text) &&
    mentions.test(text)
  )
    return "reasoned";
  if (/\boutweigh(?:s|ed)?\b/.test(text) && keeps.test(text) && /\bwould\b/.test(text)) return "reasoned";
  if (forShowing.test(text) && turn.test(text) && verdict.test(text) && keptFor.test(text)) return "reasoned";
  if (weighs.test(text) && (shows.test(text) || wouldLearn.test(text)) && otherSide.test(text)) return "reasoned";
  return mentions.test(text) ? "bare" : undefined;
}

/** "Visitors would gain by seeing what it costs, but two lenders are in talks and would ask for as much." */
const wouldLearn =
  /\bwould (?:gain|learn|benefit|profit) (?:by|from) (?:seeing|knowing|learning|reading|being shown)\b/;
const otherSide = regex`
  \b(?:but|yet|however|though|whereas|while|against that),? [^.]{6,90}\b(?:would|could|might) (?:be |then |also )?
  (?!(?:like|not be told|help|gain|learn)\b)[a-z]+
`;

const showing = oneLine`
  (?:disclosure|disclosing|publication|publishing|release|releasing|openness|making (?:it|them|this|that|these) public)
  (?: of (?:it|them|this|that|these|the [a-z]+))?
`;
/** "Nobody outside has any call to see it": the public's side is set aside, and not weighed. */
export const setsAside = regex.i`
  \b(?:
    (?:nobody|no one|no-one|no (?:person|resident|member of the public|outsider))\b[^.;]{0,40}?
    \ (?:has|have|needs?|would have|can have|could have) (?:(?:any|a|the slightest|a genuine|a real) )?
    (?:call|need|business|right|reason|interest|cause|claim|occasion|use)?
    \ ?(?:to (?:see|read|know|have|be (?:shown|told))|in (?:seeing|reading|knowing|having)|for)\b[^.;]{0,60}|
    (?:the public|residents|people|outsiders|taxpayers|the press|anyone outside)
    \ (?:has|have|had|would have|can have) (?:no|little|nothing)
    \ (?:call|need|business|right|reason|interest|cause|claim|occasion|to gain|to learn|use)\b[^.;]{0,60}|
    (?:is|are|would be|can be) (?:no ?body(?: else)?['’]s|no one(?: else)?['’]s|none of the public['’]s)
    \ (?:business|concern|affair)\b[^.;]{0,40}|
    (?:is|are|would be|can be) of no (?:interest|concern|use|value) to (?:the public|residents|anyone|anybody|outsiders)
    \b[^.;]{0,40}|
    (?:do|does|need|can|could) not (?:concern|interest|do without) (?:the public|residents|anyone (?:else|outside))
    \b[^.;]{0,40}|
    (?:the public|residents|people) (?:can|could|will|would) (?:manage|live|get by|do) (?:very well |well )?without
    \b[^.;]{0,40}|
    ${showing} (?:is|are|was|would be|cannot be|could not be|does|do|would)
    (?: ?not|n['’]t)?(?: be)?(?: thought| considered| felt| held)?(?: to be)? (?:
      called for|warranted|justified|appropriate|desirable|needed|necessary|proper|right|in order|out of the question|
      ruled out|unwise|undesirable|inappropriate|unnecessary|not (?:called for|warranted|needed|wise)|
      (?:serve|help|benefit|assist) (?:the public|residents|anyone|anybody|no one|nobody|no purpose|no good)
    )\b[^.;]{0,40}|
    (?:there (?:is|would be|can be)|(?:we|officers|i) (?:can )?see) (?:no|little|nothing)
    \ (?:case|reason|argument|call|need|point|benefit|merit|gain|advantage|ground) (?:for|to|in|from) (?:its |their )?
    ${showing}\b[^.;]{0,40}|
    (?:nothing|little|no good|no purpose) (?:is|would be|could be|will be|can be) (?:gained|served|achieved|added) by
    \ (?:its |their )?${showing}\b[^.;]{0,40}
  )
`;
/** What is spoken of is a paper or what stands in it. */
export const ofPaper = regex.i`
  \b(?:see|read|know|shown|told|it|them|this|these|that|appendix|annex|papers?|report|figures?|sums?|names?|prices?|
  contents?|details?|terms|publication|publishing|disclos(?:ure|ing)|releas(?:e|ing)|openness)\b
`;
