import { oneLine, regex } from "../../../core/pattern/regex.ts";

/** Courses that are put in for form's sake, or that less trouble was taken over, told in plain words. */

const course = oneLine`
  (?:
    [Oo]ptions? (?:[A-Z\d]|one|two|three|four|five)\b|[Aa]lternatives?|
    (?:[Ss]chemes?|[Mm]odels?|[Rr]outes?|[Ss]ites?|[Cc]ourses?|[Dd]esigns?) [A-Z\d]\b|
    (?:[Tt]he )?(?:first|second|third|fourth|fifth|last|other|remaining|second-placed) (?:two |three |four )?
    (?:options?|courses?|sites?|schemes?|choices?|models?|routes?|alternatives?)|
    (?:[Tt]he )?(?:others|rest)|
    (?:[Oo]ther|[Tt]wo|[Tt]hree|[Ff]our|[Mm]ore) (?:\w+ )?(?:options|courses|sites|schemes|choices|models|routes)|
    [Dd]oing nothing|[Dd]o nothing
  )
`;
const asker = oneLine`
  (?:
    template|form|format|pro[- ]forma|layout|constitution|rules?|procedure|standing orders|protocol|lawyers?|
    solicitors?|auditors?|monitoring officer|committee clerks?|democratic services|software|system|checklist|scrutiny
  )
`;

const frames: readonly RegExp[] = [
  // "Options 3 and 4 are here because the form asks for them."
  regex`
    \b${course}\b[^.;]{0,40}? (?:is|are|was|were|has been|have been) (?:\w+ )?
    (?:included|put in|put down|listed|here|shown|set out|mentioned|added|given|printed|kept in|entered)\b[^.;]{0,20}?
    \ (?:(?:only|merely|simply|just|solely|chiefly) )?(?:
      (?:because|since|as) (?:
        (?:it|they|there|one|something|we|these) (?:has|have|must|had)(?: to be\b| got to be\b|\b)|
        (?:the |our |a )?(?:\w+ )?${asker}
        \ (?:calls?|asks?|requires?|wants?|demands?|insists?|expects?|says?|provides?|likes?|has|have)\b
      )|
      to (?:satisfy|please|humour|comply with|meet|keep) (?:the |our )?(?:\w+ )?${asker}|
      to (?:fill (?:the|a|up)|make up (?:the )?numbers?|make (?:three|four|a third|a choice))|
      for (?:the )?(?:sake of )?(?:form|appearances?|show)\b
    )
  `,
  // "No price was sought for the third option, there being little point."
  regex`
    \b(?:[Nn]o|[Nn]obody|[Nn]o one|[Nn]ot|[Nn]othing|[Nn]either|[Nn]one)\b[^.;]{0,90}\b(?:
      there (?:being|seemed|seeming|was|is|would be) (?:little|no|not much|small|hardly any)
      \ (?:point|purpose|sense|call|profit|reason|use)\b|
      (?:it )?not (?:being |having been |seeming )?worth (?:the|while|any|anyone|anybody)|
      as (?:little|nothing|no good) (?:would|could) (?:come|be gained)
    )
  `,
  // "The others were hardly costed, as nobody was ever going to choose them."
  regex`
    \b${course}\b[^.;]{0,40}? (?:is|are|was|were|has been|have been) (?:not|never|hardly|barely|scarcely|only (?:just|briefly|lightly))
    \ (?:[a-z]+ )?(?:
      worked (?:up|out|through)|costed|priced|developed|drawn(?: up)?|examined|explored|gone into|looked (?:at|into)|
      assessed|tested|surveyed|studied|pursued|designed|written up|taken (?:any )?further
    )\b[^.;]{0,50}?,? (?:since|as|because|for|given that|there being|with)\b[^.;]{0,20}?\b(?:
      (?:no|never any|not any|little|hardly any|never much|no great|small)
      \ (?:likelihood|prospect|chance|question|possibility|danger|hope|fear|risk|expectation|appetite) (?:of|that|for)
      \ (?:(?:its|their|them|it|either|any of them|these|one|members?|anyone|anybody|the [A-Z][a-z]+)
      \ (?:ever |being |would |wanting |choosing |picking |going )*)?
      (?:(?:be |been )?(?:wanted|chosen|picked|adopted|preferred|selected|liked|taken up|approved)|
      (?:for|to) (?:it|them|either)|(?<=ing )[a-z]+)|
      (?:nobody|no one|no member|none of [a-z ]{3,20}) (?:was|is|were|would|had|has) (?:ever |really )?
      (?:going to|likely to|want(?:ed)?|choos(?:e|ing)|pick|chosen)|
      (?:it|they|neither|none) (?:was|were) never (?:going to be|likely to be) (?:wanted|chosen|picked|adopted|preferred)
    )
  `,
  regex.i`
    \bnot (?:thought|felt|considered|judged|deemed|reckoned|found|held|seen as) (?:to be )?worth
    \ (?:the|while|any|a|an|anyone['’]s|anybody['’]s|\w+ing)\b
  `,
  // "Letting the hall was talked over and was not liked."
  regex.i`
    \b(?:
      looked at|considered|thought (?:about|of)|talked (?:over|about|of)|discussed|aired|mentioned|raised|floated|
      mooted|touched on
    )(?: \w+)?,? (?:and|but) (?:(?:was|were|is|are|has|have|it|they|this)(?: was| were| is)? )?(?:
      not (?:liked|loved|wanted|fancied|cared for|taken to|relished|popular|welcome|to anybody['’]s taste)|
      (?:went|got|taken|goes|go) no (?:further|farther)|found no (?:favour|friends?|takers?|support)|
      liked by (?:nobody|no one|none)|left there|left at that|nobody (?:liked|wanted|fancied|cared)
    )
  `,
  regex.i`
    \b(?:nothing|little|no) (?:more|further|else)? ?needs?(?: to)? be (?:said|written|added|told) (?:of|about|on)
    \ (?:it|them|this|that|these|those|option|the (?:other|others|rest|second|third|fourth))\b|
    \b(?:was|were|is|are) never (?:really |seriously |truly )?
    (?:in the running|runners?|in contention|a contender|contenders|going to (?:do|serve|work)|on the cards)\b
  `,
  // So many weeks of one, and a telephone call for the others.
  regex`
    \b(?:weeks|months|days|visits|meetings|hours|pages|workshops|drafts|years)\b[^.;]{0,30}
    \ (?:on|with|to|for|over|of|about) ${course}[^.;]{0,40}\b(?:and|but|while|whereas|against|with)\b[^.;]{0,20}\b
    (?:a|an|one|half an?|the) (?:\w+ )?(?:
      telephone call|phone call|call|afternoon|morning|hour|glance|page|e-?mail|day|minutes?|paragraph|sentence|line|
      lunch
    )\b[^.;]{0,40} (?:on|for|to|with|over|of|about) (?:each of )?${course}
  `,
  // One course has this year's figures, and the others last year's.
  regex`
    \b${course}\b[^.;]{0,90}\b
    (?:last year['’]s|old|older|earlier|out[- ]of[- ]date|previous|historic|stale|20\d\d(?:/\d\d)?) (?:\w+ )?
    (?:figures|prices|costs|caseload|data|rates|estimates|survey|valuations?|quotations?|counts?)\b[^.;]{0,20}[,;]
    \ (?:while|whereas|but|whilst|though|although|and)\b[^;]{0,110}\b
    (?:up to date|afresh|anew|fresh|new|current|latest|this year['’]s|re-?costed|re-?priced|re-?surveyed|updated)\b
  `,
];

/** A lawful or a technical reason to have it there, or to say less of it. */
const reasoned = regex.i`
  \b(?:
    baseline|base case|comparators?|benchmark|Green Book|counterfactual|unlawful|not lawful|withdrawn|withdrew|
    para(?:graph)?s?\.? \d|appendix|earlier report|each|both (?:were|are)|all (?:three|four|five|options)
  )\b
`;
const eachOther = /\beach of (?:the )?(?:others?|rest|two|three)\b/i;

/** Does a sentence say that a course is there for form's sake, or had less work than another? */
export const forForm = (sentence: string): boolean =>
  sentence.length < 320 &&
  frames.some((frame) => frame.test(sentence)) &&
  !reasoned.test(sentence.replace(eachOther, ""));

/** All that a cell of a table says of a course is a verdict. */
const verdict = regex.i`
  ^\s*(?:(?:quite|simply|plainly|frankly|utterly|totally|completely|clearly|obviously) )?(?:
    unthinkable|unacceptable|unconscionable|hopeless|absurd|ridiculous|laughable|pointless|useless|indefensible|madness|
    folly|foolish|silly|obvious|self-evident|unanswerable|unarguable|a no-brainer|a non-starter|non-starter|
    out of the question|not worth (?:it|considering|discussing|the paper)|no merit|nonsense|
    a (?:mistake|disaster|farce|joke)|defeatist|timid|feeble|half-hearted
  )(?:, (?:and|but) [^.;\d]{3,40})?\s*\.?\s*$|
  ^\s*[A-Z][a-z]+,? and (?:somebody|someone) else['’]s (?:idea|scheme|problem)\s*\.?\s*$
`;

/** Does a cell judge a course in a word, and say nothing of it? */
export const isVerdict = (cell: string): boolean => cell.length < 60 && verdict.test(cell);

const manyOf = "(?:many|several|various|numerous|too many|some|a (?:number|variety|range|host) of|a few)";
/** "Option 2 was not pursued, as it had a number of drawbacks.": a course is turned down, and no drawback is named. */
const turnedDown = regex.i`
  \b(?:
    (?:
      rejected|discounted|dismissed|discarded|ruled out|set aside|
      not (?:been )?(?:pursued|taken forward|adopted|progressed|recommended|considered (?:viable|suitable|appropriate))|
      not (?:an? )?(?:viable|suitable|realistic|practical)(?: option| alternative)?
    )
  )\b[^.;:]{0,40}? (?:
    for ${manyOf} (?:other |different |practical |good )?reasons|
    (?:as|because|since|given that|due to|owing to|on account of) (?:
      (?:it|they|this|these|there|both|all) (?:has|have|had|was|were|is|are|would be|carr(?:y|ies|ied)|present(?:s|ed)?)
      
    \ )?(?:the )?${manyOf} (?:significant |clear |practical |obvious |other )?
    (?:disadvantages|drawbacks|problems|difficulties|downsides|shortcomings|weaknesses|issues|reasons)
    (?: with (?:it|them|this))?
  )\s*\.?\s*$
`;

/** Does a sentence turn a course down without a word of what speaks against it? */
export const saysNotWhy = (sentence: string): boolean => sentence.length < 320 && turnedDown.test(sentence);
