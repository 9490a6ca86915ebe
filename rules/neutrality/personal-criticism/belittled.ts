import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { cues } from "../../../core/rule/lexicon.ts";
import type { Frame } from "../sentenceFrames.ts";

/**
 * Words without one of which nobody is made little of by how long he took, what he was slow to see or what escaped him.
 */
export const belittledCues = cues(
  "belittled",
  oneLine`
    misinformation|scaremongering|scare-mongering|hearsay|half-truth*|untruths|falsehoods|prejudice|snobbery|nimbyism|
    sensible alternative*|sane alternative*|serious alternative*|constructive alternative*|coherent alternative*|
    better alternative*|constructive suggestion*|constructive solution*|constructive to say|unhelpful|ill-informed|
    ill informed|spurious|irrational|alarmist|emotive|exaggerated|overwrought|a pity that|a shame that|
    disappointing that|regrettable that|unfortunate that|sad that|galling that|depressing that|a pity he|a pity she|
    a pity they|have been said in|have been put in|have been told in|have been made in|have been answered in|
    have been answered by|could have answered|could have told|slow to|late in|late to|slower|later still|quick to|
    prompt to|swift to|never been one|not a man|not a woman|not the sort|not one to|is not one|great one for|
    no stranger|a gift for|a talent for|a genius for|a knack of|a knack for|a flair for|not seem to have|
    not appear to have|does not appear|do not appear|have occurred to|done better to|done well to|moment's thought|
    moment's attention|moment's reflection|moment's care|little thought on|little care on|attempts to|tries to|goes to|
    at great length|at some length|at considerable length|the same question|the same point|one wonders|is shorter than|
    is longer than|was shorter than|it must be said|it has to be said|to put it kindly|to be charitable|as so often|
    when it suits|when it suited|when they suit|when they suited|never knowingly|gone to the trouble|go to the trouble|
    took the trouble|taken the trouble|take the trouble|usual length|customary length|accustomed length|habitual length|
    characteristic length|familiar length|his usual|her usual|their usual|its usual|customary|accustomed|habitual|
    characteristic|wonted|though not|but not|if not|though hardly|but hardly|if hardly|if seldom|though seldom|
    though rarely|need not|need hardly|need scarcely|should not|ought not|can hardly
  `,
);

const title = "(?:[Cc]ouncillor|Cllr\\.?|Alderman|Mr|Mrs|Ms|Miss|Mx|Dr) [A-Z][\\w'’-]+(?: [A-Z][\\w'’-]+)?";
const post = oneLine`
  (?:
    [Mm]embers?|[Cc]ouncillors?|[Ll]eader|[Cc]hair(?:man)?|[Mm]anager|[Oo]fficer|[Dd]irector|[Cc]hief [Ee]xecutive|
    [Hh]ead(?:teacher)?|[Ee]ngineer|[Cc]lerk|[Ss]urveyor|[Ss]olicitor|[Pp]lanner|architect|caretaker|consultant|
    applicants?|tenants?|agent|petitioners?|objectors?|speakers?|landlord|trustees?|treasurer|secretary|owner|witness|
    complainants?|neighbours?|operator
  )
`;
/** A person, or people who took part. */
const somebody = oneLine`
  (?:
    ${title}|(?:[Tt]he|[Aa]|[Oo]ne|[Ii]ts|[Tt]heir) (?:[a-z'’-]+ ){0,2}${post}(?: of [a-z ]{3,20}?)?|[Oo]bjectors|
    [Pp]etitioners|[Ss]ignatories|[Tt]hose who [a-z]+(?: [a-z]+ [a-z]+)?|[Hh]e|[Ss]he
  )
`;
const named = `(?:,[^,.;]{3,50},)?`;
const sees =
  "(?:grasp|see|seeing|realis|understand|learn|admit|accept|notic|listen|own up|take in|catch on|face|acknowledg)";

/** Said of what somebody always does. */
const wonted = oneLine`
  (?:its|his|her|their) (?:own )?
  (?:usual|customary|accustomed|habitual|characteristic|wonted|familiar|well-known|now familiar)
`;

type Key = "blame" | "sneer";

/** What people wrote or said against something, and whose it is. */
const points = oneLine`
  (?:
    [Oo]bjections?|[Rr]epresentations?|[Pp]etitions?|[Oo]pposition|[Cc]oncerns|[Cc]omments|[Cc]riticisms?|
    [Cc]omplaints?|[Rr]esponses?|[Ll]etters?|[Ss]ubmissions?|[Cc]ampaign
  )
`;
const owners = oneLine`
  (?:
    [Oo]bjectors['’]|[Pp]etitioners['’]|[Rr]esidents['’]|[Nn]eighbours['’]|[Pp]arents['’]|[Tt]raders['’]|${title}['’]s|
    (?:[Tt]he )?(?:[Pp]arish|[Tt]own|[Cc]ommunity|[Vv]illage) (?:[Cc]ouncil|[Ss]ociety|[Aa]ssociation)['’]s|
    [Tt]he (?:[a-z]+ ){0,2}(?:objector|petitioner|neighbour|resident|complainant|group|society|association|campaign)
    ['’]s
  )
`;
/** The same of nobody in particular: a letter may be a supplier's. */
const opposing = oneLine`
  (?:(?:[Mm]any|[Mm]ost|[Ss]ome|[Ss]everal|[Mm]uch|[Aa]ll) of the|[Tt]he|[Tt]hese)
  \ (?:objections?|representations?|petitions?|opposition|criticisms?|objectors['’] [a-z]+)
`;

/** What makes somebody look slow, long-winded, deaf or absent: by who, and by what is held against what. */
export const belittled: readonly Frame<Key>[] = [
  {
    // "The objections are largely based on misinformation."
    message: "sneer",
    pattern: regex`
      \b${points}\b[^.;]{0,40}? (?:(?:is|are|was|were|(?:seems?|appears?) to be) )?(?:[a-z]+ ){0,2}
      (?:based|founded|built|rooted|grounded|driven|fuelled|prompted|inspired|coloured) (?:[a-z]+ )?(?:on|in|by)
      \ (?:a |an |the )?(?:[a-z-]+ ){0,2}(?:
        misinformation|scare-?mongering|rumours?|gossip|hearsay|prejudice|ignorance|emotion|nimbyism|self-interest|
        half-truths?|untruths|falsehoods|snobbery
      )\b
    `,
    unless: regex`
      \b(?:
        [Ww]hether|[Ii]f|must|cannot|should|would|may|might|could|not|alleg\w+|sa(?:id|ys?)|stat(?:ed|es?)|argu\w+|felt|
        claim\w*|licensing
      )\b
    `,
  },
  {
    // "The objectors have not offered any sensible alternative."
    message: "sneer",
    pattern: regex`
      \b(?:
        ${somebody}|[Rr]esidents|[Oo]pponents|[Cc]ritics|[Cc]ampaigners|[Pp]arents|[Tt]raders|
        [Tt]he (?:parish|town|community) council|[Tt]hey|[Nn]one of the (?:objectors|petitioners|critics|opponents)
      ) (?:
        (?:has|have|had|did|do|does) (?:not |never |yet to )(?:[a-z]+ )?
        (?:offer|put forward|suggest|propos|come up with|produc|provid)[a-z]* (?:any|an?|a single|one|anything)|
        (?:(?:has|have|had) )?(?:offer|put forward|suggest|propos|come up with|came up with|produc|provid|had)[a-z]*
        \ (?:no|nothing)
      ) (?:sensible|sane|serious|constructive|coherent|better)
      (?: (?:alternatives?|suggestions?|solutions?|ideas?|proposals?|plans?)| to say)\b
    `,
    unless: /\b(?:[Ww]hether|[Ii]f|invited|asked|may|might|could|will|would|should)\b/,
  },
  {
    // "The parish council's comments are unhelpful."
    message: "sneer",
    pattern: regex`
      \b(?:${owners} ${points}|${opposing})\b(?: (?:on|about|to|from|of|in) [^.;,]{3,40}?)?
      \ (?:is|are|was|were|(?:seems?|appears?)(?: to be)?) (?:[a-z]+ )?
      (?:unhelpful|ill-informed|ill informed|spurious|irrational|alarmist|emotive|exaggerated|overwrought)\b
    `,
    unless: /\b(?:[Ww]hether|[Ii]f|not|alleg\w+|sa(?:id|ys?)|stat(?:ed|es?)|argu\w+|felt|claim\w*|considered by)\b/,
  },
  {
    message: "blame",
    pattern: regex`
      \b(?:
        [Ii]t (?:is|was|seems|remains)
        \ (?:a (?:great |real |crying |thousand )?(?:pity|pities|shame)|(?:[a-z]+ly )?(?:sad|galling|depressing))|
        [Aa] (?:pity|shame)
      ) (?:that )?(?:
        some of |certain |so many of |neither of |so many |some |
        the (?:two|three|four|five|six|seven|eight|nine|ten|other|same|rest of the)
      \ )?(?:the )?${somebody} (?:[a-z]+ly )?
      (?:did not|had not|has not|have not|could not|would not|never|chose|preferred|saw fit|felt unable|cannot)\b|
      \b[Ii]t (?:is|was|seems) (?:[a-z]+ly )?(?:disappointing|regrettable|unfortunate|sad|telling) (?:that )?
      (?:the (?:two|three|four|five|six|other|same) )?(?:the )?${somebody}
      \ (?:did not|had not|has not|have not|could not|would not|never|chose not to|preferred not to)(?: be)?
      \ (?:once |even |so much as |take the trouble |have the (?:courtesy|grace|sense|decency) |see fit |think (?:it )?)*
      (?:to )?
      (?:troubl|bother|read|look|listen|ask|open|come|car|learn|grasp|understand|speak|check|visit|find the time)[a-z]*
    `,
    unless: regex`
      \b(?:
        (?:could not|was not able to|were not able to) (?:attend|be present|join|be found|be reached)|
        because of (?:illness|ill health)|owing to illness|retir\w+|bereave\w+|died
      )\b
    `,
  },
  {
    message: "blame",
    pattern: regex`
      \b${somebody}\b[^.;]{0,50}?\b(?:not|never|hardly) (?:[a-z]+ ){0,2}?
      (?:(?:gone|went|go) to (?:the|any|much) trouble|(?:taken|took|take) the trouble) (?:of|to|over)\b
    `,
  },
  {
    message: "sneer",
    pattern: regex`
      \b(?:(?:over|on|saying|to say|with|for|making) (?:what|a point that|an answer that|something that)|what)
      \ (?:[a-z]+ ){0,2}?(?:might|could|would|should) (?:[a-z]+ ){0,2}?have been
      \ (?:said|put|told|made|answered|written|explained|dealt with) (?:[a-z]+ )?(?:in|by|on)\b|
      \bthat an? (?:child|schoolchild|[a-z]+-year-old|beginner|novice|apprentice) (?:could|would|might) have
      \ (?:answered|made|seen|known|told|spotted|done)\b
    `,
  },
  {
    message: "blame",
    pattern: regex`
      \b${somebody}${named} (?:[a-z]+ ){0,2}?(?:slow|late|reluctant|last|loath) (?:to|in|at) (?:
        ${sees}[a-z]*\b[^.;]{0,60}|
        [^,.;]{3,50},? (?:and|but) (?:even |still |yet )?(?:slower|later|quicker|more reluctant)\b
      )|
      \b${somebody}${named} (?:[a-z]+ ){0,2}?(?:quick|prompt|swift|ready|first|eager) (?:to|with|in|enough to)
      \ [^.;]{3,50}?,? (?:and|but) (?:[a-z]+ )?(?:slow|late|last|slower|tardy|reluctant) (?:to|with|in)\b
    `,
    unless: /\b(?:because|owing to|illness|weather|delays?|deadline|learning difficult\w+|dementia)\b/,
  },
  {
    message: "sneer",
    pattern: regex`
      \b${somebody}${named} (?:(?:has|had) (?:never|not|seldom|rarely) been|(?:is|was) (?:not|never|hardly|scarcely))
      \ (?:
        one(?! of (?:yours|ours|theirs|the|its|our|your|their|those|these|us|them|\d|several|many|two|three)\b)|
        an? (?:man|woman|person)|the (?:sort|kind|type|man|woman)|someone|somebody
      ) (?:to|who|for whom|to whom|of)\b|
      \b${somebody}${named} (?:is|was) (?:a great one for|never knowingly)\b
    `,
    unless: /\b(?:responsible|named|signed|charged|arrested|described|identified|who (?:made|sent|wrote))\b/,
  },
  {
    message: "sneer",
    severity: "info",
    pattern: regex`
      \b${somebody}${named} (?:has|had|have|with|shows?|showed) (?:a|the|something of a)
      \ (?:rare |real |great |happy |remarkable )?(?:gift|talent|genius|knack|flair) (?:for|of) [a-z]+ing\b|
      \b${somebody}${named} (?:is|was|are) no strangers? to\b|
      \b${somebody}\b[^.;]{0,60}\bwhen (?:it|they) suit(?:s|ed)? (?:him|her|them)\b
    `,
  },
  {
    message: "sneer",
    pattern: regex`
      \b[Ii]t (?:(?:does|did|do) not (?:seem|appear) to have|seems? not to have|cannot have|never)
      \ (?:occurred to|crossed the minds? of|struck|dawned on)
      \ (?:any|${somebody}|the|those|him|her|them|whoever|anybody|anyone)|
      \b(?:[Tt]hose who|[Tt]he (?:petitioners|signatories|objectors|writers)) [^.;]{3,40}? (?:do|did|does) not
      \ (?:appear|seem) to have (?:understood|read|grasped|known|looked|listened|noticed|troubled|realised|thought)\b
    `,
    unless: /\b(?:because|translat\w+|guidance|form|hearing loop)\b/,
  },
  {
    message: "blame",
    pattern: regex`
      \b(?:${somebody}|[Tt]he [a-z]+) (?:would|might|could) have done (?:better|well|rather better) to
      \ (?:listen|read|ask|look|think|attend|heed|stay|keep|hold|say|speak|check|take)|
      \b(?:[Aa] moment['’]s|[Aa] little|[Ss]ome|[Aa] minute['’]s)
      \ (?:thought|attention|reflection|care|sense|courtesy|homework) (?:on the part of|on (?:his|her|their) part|by|from)
      \ [^.;]{2,50} (?:would|might|could) have
    `,
    unless: /\b(?:funds?|portfolio|investments?|scheme|plan)\b/,
  },
  {
    message: "sneer",
    severity: "info",
    pattern: regex`
      \b[Ii]t (?:took|has taken|had taken) (?:${somebody}|him|her|them) (?:[a-z]+ ){1,3}
      (?:(?:attempts|tries|goes|reminders) to\b|[a-z]+ to (?:realise|notice|grasp|see|understand|find out)\b)|
      \b${somebody} (?:asked|put|made|raised|repeated) the same (?:question|point|objection)[^.;]{0,20}(?:times|again)
      \b|
      \b${somebody},? (?:has |is |was |had )?,? ?
      (?:it must be said|it has to be said|to put it kindly|to be charitable|as so often|true to form),
    `,
  },
  {
    message: "sneer",
    pattern: regex`
      \b${somebody} (?:[a-z]+ )?(?:spoke|talked|wrote|held forth|went on|replied) at
      \ (?:great|some|considerable|inordinate) length (?:and|but|without|to) (?:[a-z]+ )?
      (?:said|saying|told|added|little|no) ?(?:[a-z]+ )?(?:little|nothing|anything|effect|purpose)|
      \b[Oo]ne wonders (?:what|whether|how|why|if) ${somebody}\b|
      ['’]s (?:patience|temper|memory|attention|reach|interest|knowledge|temper) (?:is|was) (?:[a-z]+ )?
      (?:shorter|longer|thinner|smaller|weaker) than (?:his|her|their)\b
    `,
  },
  {
    // "Councillor Quill's sums need not detain the Committee."
    message: "sneer",
    pattern: regex`
      \b${title}['’]s? (?:[a-z]+ ){1,3}(?:on (?:the|this) [a-z]+)?(?:,[^;.]{3,70},)? ?
      (?:need (?:not|hardly|scarcely)|should not|can hardly|ought not to) (?:long )?
      (?:detain|trouble|delay|occupy|tax|distract) (?:
        (?:the )?(?:Cabinet|[Cc]ommittee|Council|[Pp]anel|Board|Executive|[Mm]embers|[Cc]ouncillors|meeting|reader)|us|
        anyone|anybody
      )\b
    `,
    unless: /\b(?:interest|question|because|withdrawn|answered (?:in|at))\b/,
  },
  {
    // "Replied at its usual length, though not to the question", "with his customary confidence".
    message: "sneer",
    pattern: regex`
      \b(?:
        repl(?:y|ies|ied)|writes?|wrote|sp(?:ea|o)ke?s?|respond(?:s|ed)?|answer(?:s|ed)|comment(?:s|ed)|object(?:s|ed)|
        held forth|address(?:es|ed) (?:the )?[A-Za-z]+|put (?:the|its|his|her|their) (?:case|point|view)
      ) at ${wonted} length\b|
      \bwith ${wonted} (?:
        confidence|certainty|certitude|assurance|self-assurance|brevity|modesty|tact|subtlety|restraint|delicacy|
        indignation|vehemence|volume|fluency|gusto|eloquence|bluster|gloom|cheerful\w*|optimism|pessimism|precision|
        (?:disregard|contempt) for|lack of|absence of|freedom (?:with|from)|economy (?:with|of)|grasp of|feeling for|
        respect for
      )\b
    `,
    unless: /\b(?:thank\w*|vote of thanks|tribute|appeal|inspector|lease)\b/i,
  },
  {
    // "Wrote three pages, though not, as far as can be told, about the scheme."
    message: "sneer",
    pattern: regex`
      \b(?:
        repl(?:y|ies|ied)|wrote|spoke|respond(?:s|ed)|answer(?:s|ed)|comment(?:s|ed)|objected|a reply|an answer|
        letters?|pages|speech
      )\b[^.;]{0,60},? (?:though|but|if|albeit) (?:not|hardly|scarcely|seldom|rarely)(?: always| often)?(?:
        ,? (?:so|as) far as (?:can be|could be|anyone can|anybody can|one can|officers can|the author can)
        \ [a-z ]{3,12},?
      )? (?:to|on|about) (?:
        the (?:questions?|point|subject|matter in hand|scheme that)|
        what (?:was|it was|they were|he was|she was|had been) asked
      )\b
    `,
    unless: /\b(?:question \d|because|form|translat\w*|postcode)\b/,
  },
];
