import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { cues } from "../../../core/rule/lexicon.ts";
import type { Frame } from "../sentenceFrames.ts";

/** Words without one of which no officer is called names or told to go. */
export const insultCues = cues(
  "officers-insulted",
  oneLine`
    liar*|fool*|cheats|cheat|coward*|crook*|idiot*|thief|thieves|bully|bullies|bullied|incompeten*|inept*|charlatan*|
    clown*|disgrace*|jobsworth*|parasite*|hypocrit*|time-server*|bungl*|botched|laughing stock|a joke|a liability|
    a menace|tyrant*|idle*|lazy|laziness|dishonest*|stupid*|useless*|corrupt*|arrogan*|rude*|untrustworthy|spineless*|
    clueless|deceitful|negligent|negligence|hopeless*|feckless*|unfit|not fit|work-shy|slovenly|sloppy|slipshod|
    careless*|vindictive|spiteful|complacen*|high-handed*|out of touch|out of their depth|out of his depth|
    out of her depth|up to the job|up to his job|up to her job|up to their job*|up to the task|equal to the|
    be trusted|cannot run|could not run|a law unto|in their sleep|no confidence in|lost confidence in|
    lost all confidence in|not have confidence in|to resign|to go|resignation|dismissal|dismissed|sacked|step down|
    stand down|consider his position|consider her position|consider their position*|misled|misleads|lied|lying|
    deceived|covered up|bad faith|contempt|failed in|made a mess|made a hash|poor|bad|weak|lamentable|woeful|
    appalling|abysmal|dreadful|wretched|mismanage*|gross|the worst of
  `,
);

const remit =
  "(?: (?:of|for)(?: the)?(?: (?:[A-Z][\\w’'-]*|and|&|[a-z]{4,}(?= [A-Z]|[,.;’']| (?:is|are|was|were|has)))){1,5})?";
/** A post that one person holds, so that whoever names it names somebody. */
const onePost = oneLine`
  (?:
    (?:[Tt]he|[Oo]ur|[Ii]ts|[Tt]his [Cc]ouncil['’]s)
    \ (?:(?:[Aa]cting|[Ii]nterim|[Dd]eputy|[Aa]ssistant|[Cc]orporate|[Ee]xecutive|[Ss]trategic|[Pp]resent|[Ff]ormer) ){0,2}
    (?:
      [Cc]hief [Ee]xecutive|[Mm]onitoring [Oo]fficer|[Tt]own [Cc]lerk|[Cc]hief (?:[A-Z]\w+ )?[Oo]fficer|
      [Ss]ection 151 [Oo]fficer|(?:[A-Z]\w+ )?(?:[Tt]reasurer|[Ss]olicitor|[Ss]urveyor|Engineer|Librarian)|
      [Cc]hief [Pp]lanner|[Rr]eturning [Oo]fficer|[Hh]ead of(?: [\w&’'-]+?){1,4}?|[Dd]irector(?: (?:of|for))?${remit}|
      (?:[A-Z]\w+ ){1,3}(?:Manager|Director|Officer)
    )(?![\w’'-]*\w)
  )
`;
/** An officer by name, whose post stands beside it. */
const namedOfficer = oneLine`
  (?:
    (?:[Ii]ts|[Tt]heir|[Tt]he(?: [a-z]+){0,3}) (?:head|manager|director|officer|engineer|clerk|surveyor|solicitor|chief),?
    \ (?:a |one )?(?:Mr|Mrs|Ms|Miss|Mx|Dr) [A-Z][\w’'-]+|
    (?:Mr|Mrs|Ms|Miss|Mx|Dr) [A-Z][\w’'-]+
  )
`;
/** Officers by what they do together. */
const staff = oneLine`
  (?:
    (?:[Tt]he |[Oo]ur |[Ii]ts |[Tt]hese |[Tt]hose |[Tt]he [Cc]ouncil['’]s |[Ss]ome |[Mm]ost |[Aa]ll )?
    (?:(?!police|probation|prison|army|customs|hospital|bank)[a-z]+ )?
    (?:[Oo]fficers|[Ss]taff|[Pp]lanners|[Cc]ouncil employees|[Bb]ureaucrats)|
    [Tt]he (?:[a-z]+ ){1,3}(?:team|department|directorate)|
    (?:[Tt]hose|[Tt]he people) (?:who (?:run|manage|staff|work in)|in|at|running) the
    \ (?:[a-z]+ ){1,3}(?:team|department|directorate|service|office|depot)|
    [Tt]he (?:engineers|surveyors|solicitors|accountants|lawyers|librarians|wardens)
  )
`;
/** Which of them, between the subject and its verb. */
const which = oneLine`
  (?:,? who [a-z]+\b[^.;,]{0,50}?,?| (?:in|of|at|from|behind|responsible for) (?:the |this )?[\w’'-]+(?: [\w’'-]+){0,3}?)?
`;
const anyOfThem = `\\b(?:${onePost}|${namedOfficer}|${staff})${which}`;

const badPerson = oneLine`
  (?:
    liars?|fools?|cheats?|cowards?|crooks?|idiots?|thief|thieves|bully|bullies|incompetents?|charlatans?|clowns?|
    disgrace|jobsworths?|parasites?|hypocrites?|time-servers?|bunglers?|laughing stock|joke|liability|menace|tyrants?
  )
`;
const badTrait = oneLine`
  (?:
    idle|lazy|dishonest|incompetent|inept|stupid|useless|corrupt|arrogant|rude|untrustworthy|cowardly|spineless|clueless|
    deceitful|negligent|hopeless|feckless|work-shy|slovenly|sloppy|slipshod|careless(?! of)|vindictive|spiteful|complacent|
    high-handed|hypocritical|out of (?:touch|control|(?:his|her|their) depth)|
    (?:unfit|not fit) (?:for (?:office|the (?:post|job|role))|to (?:run|hold|lead|manage|serve|be|call))|
    not (?:up|equal) to (?:the|his|her|their) (?:job|jobs|task|work|post)|not to be trusted|a law unto
  )
`;
const fault = oneLine`
  (?:
    laziness|idleness|incompetence|ineptitude|dishonesty|stupidity|uselessness|corruption|arrogance|rudeness|cowardice|
    negligence|carelessness|complacency|high-handedness|hypocrisy|bungling|mismanagement|contempt
  )
`;
const badly = oneLine`
  (?:poor|bad|weak|inept|lamentable|woeful|appalling|abysmal|dreadful|wretched|slipshod|sloppy|careless|incompetent|hopeless)
`;
const conduct = oneLine`
  (?:management|handling|leadership|judge?ment|supervision|stewardship|conduct|administration|grasp(?! of (?:English|Welsh)))
`;
const degree = "(?:(?:all|both|so|too|just|still|quite|rather|very|either|[a-z]+ly) )*";
const is = `(?:is|are|was|were|(?:has|have|had) (?:been|proved)|proved|remains?)(?: to be)?`;

/** A court or an inquiry found it, it is only supposed or denied, or it is said of others' people or of things. */
const unless = regex.i`
  \b(?:
    court|tribunal|ombudsman|inquiry|investigat\w+|auditors?|found (?:him|her|them|that|guilty|to be)|alleg\w+|accus\w+|
    whether|if|nobody|no one|no officer|none|never|anyone who|anybody who|code of conduct|disciplinary|policy|
    (?:company|firm|contractor|hospital|trust|bank|school|university|regulator|charity|association|club|supplier)(?:['’]s)?|
    complaints? (?:that|of|about)|without|audit (?:found|gave|reports?|reported)|inspect(?:ion|ors?)|review found|for (?:\w+ )?(?:days|weeks|hours)|insurance|claims?|poor (?:health|condition)
  )\b
`;

/** What calls officers of the council names, says that they are unfit, or wants them gone. */
export const officersInsulted: readonly Frame<"blame" | "sneer">[] = [
  {
    message: "blame",
    unless,
    pattern: regex`
      ${anyOfThem},? (?:who )?${is} ${degree}(?:(?:an?|the|such|nothing but) )?(?:\w+ )??
      (?:${badPerson}\b(?! for)|${badTrait}\b(?! (?:mistake|error|slip)))
    `,
  },
  {
    message: "blame",
    unless,
    pattern: regex`
      ${anyOfThem},? (?:who )?(?:cannot|can not|could not|can never|is not fit to|are not fit to)
      \ (?:be trusted|run an?|manage an?|do (?:his|her|their) jobs?|be relied)\b
    `,
  },
  {
    message: "blame",
    unless,
    pattern: regex`
      \b${fault} (?:and \w+ )?(?:of|shown by|among) (?:${onePost}|${namedOfficer}|${staff})|
      \b(?:${onePost}|${namedOfficer}|${staff})(?:['’]s?) (?:\w+ )?(?:${fault}\b|${badly} ${conduct}\b)|
      \b${badly} ${conduct}\b(?: of [^.;,]{3,50}?)? (?:by|of|from)
      \ (?:${namedOfficer}|${onePost}|${staff}|(?:its|their) (?:head|managers?|director)\b)
    `,
  },
  {
    message: "blame",
    unless,
    pattern: regex`
      \b(?:no|lost (?:all |any )?|not have (?:any )?)(?: )?confidence(?: (?:whatever|whatsoever|at all|left))? in
      \ (?:${onePost}|${namedOfficer}|${staff})
    `,
  },
  {
    message: "blame",
    unless,
    pattern: regex`
      \b(?:calls?|asks?|demands?|urges?|wants?|invites?|tells?)(?: (?:on|upon|for|that))? (?:${onePost}|${namedOfficer})
      \ (?:to )?(?:be )?
      (?:(?:resigns?|go)(?=[,.;]|$| (?:now|at once|immediately|forthwith|from (?:his|her|the) (?:post|office)))|dismissed|sacked|step down|stand down|consider (?:his|her|their) positions?)\b|
      \b(?:calls?|demands?|presses|asks?) (?:for )?(?:the )?(?:immediate )?(?:resignation|dismissal|sacking) of
      \ (?:${onePost}|${namedOfficer})
    `,
  },
  {
    message: "blame",
    unless,
    pattern: regex`
      ${anyOfThem},? (?:has |have |had )?(?:\w+ly |again |repeatedly )?(?:
        (?:misled|deceived|lied to|cheated|bullied)(?! by)|lied\b|covered up|bungled|botched|mismanaged|
        (?:acted|behaved|conducted (?:him|her|them)sel(?:f|ves))
        \ (?:dishonestly|corruptly|disgracefully|stupidly|arrogantly|negligently|in bad faith)|
        failed in (?:his|her|their) dut(?:y|ies)|made a (?:mess|hash) of|(?:showed|shown) contempt (?:for|of)|
        treat(?:ed|s)? [^.;]{3,40} with contempt
      )
    `,
  },
];

const official = new RegExp(`\\b(?:${onePost}|${namedOfficer})`);
const together = new RegExp(`\\b${staff}`);
const othersPeople = regex.i`
  \b(?:
    government|ministers?|whitehall|water compan\w+|regulator|ofwat|police|nhs|hospital|integrated care|company['’]s|
    developers?|operators?|network rail|post office|bank
  )\b
`;

/** Is one officer meant, by name or by a post that one person holds? */
export const namesOneOfficer = (sentence: string): boolean => official.test(sentence);

/** Do the words of a motion name officers of the council? */
export const isOfOfficers = (words: string): boolean =>
  (official.test(words) || together.test(words)) && !othersPeople.test(words);
