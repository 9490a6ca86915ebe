import { regex } from "../../../core/pattern/regex.ts";

/** Those who advise the council at law, by their trade. */
const lawyer = regex`
  \b(?:
    solicitors?|lawyers?|barristers?|
    (?:[Oo]ur|[Tt]he [Cc]ouncil['’]s|[Tt]he|[Oo]ur own) (?:prosecut(?:or|ing (?:solicitor|lawyer|team))|advocate)s?|
    [Cc]ounsel|KC|(?:[A-Z]{1,4}|[A-Z][a-z]+) Law|[A-Z]{2,4} Legal|
    [Ll]egal (?:[Ss]ervices|team|advisers?|colleagues|department)|
    (?:those|people) who (?:would )?(?:have to )?(?:argue|defend|appear)
  )(?:['’]s?)?\b
`;
/** They hold something, expect it, or would rather do it … */
const holds = regex.i`
  \b(?:
    belie(?:fs?|ves?|ved)|think|thinks|thought|reading (?:of|is|was)|expects?|expected|fears?|feared|reckons?|reckoned|
    (?:of|to) (?:the|one|a) (?:mind|view|opinion)|in the (?:view|opinion|judgement) of|opinion|cannot see|
    can see (?:no|little)|sees? (?:nothing|no bar|little) (?:to|in|that)|
    (?:is|was|are|were) (?:blunt|relaxed|sanguine) (?:about|that)|
    in (?:his|her|their) (?:view|opinion|judgement|judgment)|
    (?:is|was|are|were) (?:not encouraging|uneasy|gloomy|sanguine)|sees? (?:no|little)|makes? of|
    would (?:
      go (?:no (?:higher|further|better)|as (?:far|high|low) as)|put it (?:no|at)|not be drawn|settle|pay|sooner|rather|
      give (?:way|up)|not (?:care|want|like|wish|stand|be surprised)|let
    )|
    do(?:es)? not (?:think|expect|believe|see|fancy|imagine|much like|care)|did not (?:think|expect|believe|see)
  )\b
`;
/** … about how the council's case would go. */
const atStake = regex.i`
  \b(?:
    against (?:us|the council)\b|(?:a|the|any) (?:court|judge|bench|tribunal|inspector|jury)\b|
    (?:lands?|employment|upper|first-tier) tribunal\b|the Tribunal\b|judges?\b|claimants?\b|
    (?:a|the|any|such a|this) (?:claim|challenge|appeal|suit)\b|defend(?:ed|ing)?\b|made out\b|(?:get|way|got) round\b|
    (?:no|an|any|much of an) answer to\b|(?:walk|go) away\b|open to (?:attack|challenge)|stands? up\b|
    strike (?:it |them )?(?:down|out)\b|struck (?:down|out)\b|quash\w*|overturn\w*|upheld\b|
    (?:find|found|finding) (?:for|against)\b|tested\b|pay what\b|buy (?:off|out)\b|settle\b|costs of|
    (?:better|best|worse|worst) of (?:any|the|it)\b|picked apart|torn to|(?:has|have|have any|had) legs|
    come off (?:worse|second best|worst)|adjudicat\w+|stop(?:s|ping)? (?:the|a|them|him|her|anybody)\b|
    break(?:ing)? the (?:lease|contract)|gift to|go the same way\b|(?:hold|bite|bind)\b|(?:on|at) appeal\b|in court\b|
    (?:go(?:es|ing)?|went|gone|take (?:it|us)|taken) to (?:court|law)\b|
    witness(?:es)?\b[^.;]{0,40}\b(?:would|will|might|may|could|cannot|is|are|was|were)\b[^.;]{0,20}\b(?:
      fall apart|crumble|crack|break|wilt|wobble|collapse|go to pieces|stand up|be believed|believable|credible|
      reliable|no good|hostile|shaky|last|hold|stick
    )|
    in the (?:witness )?box\b|the (?:jury|magistrates|bench) (?:would|will|might)\b
  )
`;

/** Does a sentence tell what lawyers hold of the council's case, whatever the words? */
export const tellsLawyersMind = (text: string): boolean => lawyer.test(text) && holds.test(text) && atStake.test(text);

/** "Leading counsel makes it evens if it comes to trial": what lawyers would bet on the council's case. */
export const givesOdds = (text: string): boolean =>
  lawyer.test(text) && odds.test(text) && atStake.test(text) && !sharedOut.test(text);
const odds = regex.i`
  \b(?:
    (?:at|than|under|over|above|below|about|just|it|to|as) evens\b|even (?:money|chances?|odds)\b|
    odds[- ](?:on|against)\b|(?:fifty[- ]fifty|50[-/: ]50)\b|sixty[- ]forty\b|(?:the )?(?:toss|flip|spin) of a coin\b|
    coin[- ](?:toss|flip)\b|
    (?:(?:one|two|three|1|2|3)[- ]in[- ](?:two|three|four|five|six|ten|\d{1,2})|\d{1,2} ?(?:%|per cent))
    \ (?:chance|prospects?|shot)\b|
    \b(?:no|little|not much) better than (?:even|fair)\b
  )
`;
/** Costs and turns may be shared by halves or by lot. */
const sharedOut =
  /\b(?:split|shar(?:e|ed|ing)|divided|apportion\w*|order of|(?:settled|decided|chosen|drawn) by|lots)\b/i;

/** "Took counsel's view that …": what follows is the advice, whoever else was consulted. */
export const passesOnAdvice = (text: string): boolean => viewThat.test(text) && atStake.test(text);
const viewThat = regex.i`
  \b(?:counsel|lawyers?|solicitors?|barristers?)['’]s? (?:\w+ )?(?:view|opinion|advice|belief|reading|verdict)
  (?:, (?:which|that|received|given)[^,.;]{2,40},)? (?:is |was )?that\b|
  \b(?:counsel|lawyers?|solicitors?|barristers?|chambers) (?:was|were|has been|have been)
  \ (?:asked|consulted|approached|sounded)\b[^.;]{0,90}\b(?:his|her|their|the) (?:answer|reply|view|opinion|response)
  \ (?:was|is|being) that\b
`;

/** They act for somebody else, but the case is the council's own. */
export const isOurCase = (text: string): boolean =>
  /\bagainst us\b|\bour (?:case|evidence|defence)\b|\bthe case would\b/i.test(text);

/**
 * Advisers by the names that officers have for them, and what ails a case or would end it, in the words of the
 * corridor.
 */
const corridor = regex`
  \b(?:
    [Cc]hambers(?= (?:are|were|think|thought|take|took|advise|say|said|put|would|have|rate|feel|felt)\b)|of chambers\b|
    [Tt]hose (?:who (?:advise|act for)|advising|acting for) (?:us|the [Cc]ouncil)|
    [Oo]ur (?:own )?legal (?:side|people|colleagues|minds)|
    (?:[Oo]utside|[Ss]pecialist|[Ee]xternal) (?:solicitors|lawyers)|[Ll]egal people|in-house (?:legal )?team|
    (?:view|feeling|thinking) (?:taken )?in Legal|Legal (?:has|have) (?:said|told|warned|advised)|
    solicitors acting for (?:us|the [Cc]ouncil)|
    (?:[Ll]eading )?[Cc]ounsel(?:,| wrote| who| thinks?| says?| said| calls?| put)|
    (?:[Oo]ur )?[Ll]awyers (?:think|thought|have told|say|said|warn|warned|fear|reckon)|note from leading counsel
  )
`;
const ailing = regex.i`
  \b(?:
    soft spot|weak (?:spot|point)|threadbare|winnable|(?:be|been) thrown out|is thin|thought thin|
    as (?:slim|thin|weak|poor)|would (?:probably |very likely )?stand up|hold us to|fall apart|
    pay (?:it |them )?(?:off|up)|sooner (?:pay|settle)|in the right\b|constructive dismissal|claim (?:worth|winnable)|
    (?:be|have [^.;]{2,30}) quashed|cannot be defended|(?:un)?likely to be defensible|not (?:seriously )?arguable|
    hard to (?:hold|defend)|wipe the floor|thought little of|not care to defend|consent order|not biting|
    cheapest way out|
    an? (?:fair|good|decent|strong|clear|sporting|real|better than even) (?:run|shot|crack|go) at|
    set(?:ting)? (?:it|the [a-z]+|our [a-z]+|this|that) aside|be set aside|knock(?:ing)? (?:it|the [a-z]+|us) (?:down|
    over)|
    buy (?:it|them) off|discriminatory|laid to rest
  )\b
`;
/** How we should fare before whoever decides. */
export const beaten = regex.i`
  \b(?:inspector|judge|court|tribunal|ombudsman|bench)\b[^.;]{0,40}\b
  (?:wipe the floor with|make mincemeat of|make short work of|see through|laugh at) (?:us|the [Cc]ouncil|our)\b
`;
/** A case or a point in it, by how good the council's lawyers hold it to be. */
const rated = regex`
  (?<!
    \b(?:
      claimant|tenant|applicant|developer|owner|landlord|operator|objector|appellant|bidder|contractor|union|company|
      school|trust|resident|neighbour
    )s?['’]s? (?:own )?
  )\b(?:[Ss]olicitors?|[Cc]ounsel|[Bb]arristers?|[Ll]awyers?|KC|Legal)\b
  (?! for the (?:claimant|tenant|applicant|developer|other|objector))[^.;]{0,60}\b
  (?:rates?|rated|puts?|regards?|regarded|judges?|judged|grades?|graded|reckons?|reckoned) (?:the|our|its|that|this)
  \ [^.;]{0,50}(?:
    \b(?:point|claim|case|ground|argument|defence)\b[^.;]{0,50}\b
    (?:strong|weak|good|poor|slim|arguable|hopeless|unanswerable)\b|
    \b(?:chances?|odds|prospects?|risk)\b[^.;]{0,50}\b
    (?:one in|two in|three in|evens?|slim|better than|worse than|no better|\d+ ?(?:%|per cent))
  )
`;
/** Does the text tell what a lawyer said, outside written advice, of how weak a case is? */
export const toldInCorridor = (text: string): boolean => (corridor.test(text) && ailing.test(text)) || rated.test(text);
/** Where the advice came from, in the sentence before. */
export const opinionFrom = regex`
  \b(?:opinion|advice|note|written view) (?:from|of|by) (?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?(?:[A-Z][\w'’-]+ ){1,3}(?:KC|QC)
  \b|
  \b(?:have|has|had|took|taken) (?:an? |the )?(?:opinion|advice|note) (?:from|of) (?:leading |junior )?
  (?:counsel|chambers)\b
`;

/**
 * The council's own lawyers take a view of what can be done: "leading counsel considers that the lease can be
 * broken".
 */
export const ownView = regex`
  \b(?:
    (?:[Ll]eading |[Jj]unior )?[Cc]ounsel|[Kk]ing['’]s Counsel|[Tt]he KC|
    (?:[Oo]ur|[Tt]he [Cc]ouncil['’]s|[Tt]he [Aa]uthority['’]s|[Ii]ts) (?:own |external |outside |specialist |property |
    in-house )*
    (?:solicitors?|lawyers?|barristers?|legal (?:team|advisers?))|[Ee]xternal (?:solicitors?|lawyers?)
  ),? (?:(?:also|now|therefore|further|clearly|firmly|still) )?(?:
    consider(?:s|ed)?|think(?:s)?|thought|believe[sd]?|conclude[sd]?|advise[sd]?|doubt(?:s|ed)?|(?:is|are|was|
    were) (?:clear|satisfied|certain|sure|confident|of the (?:view|opinion))|
    (?:takes?|took|holds?|held|formed?|forms) the (?:view|opinion)|(?:is|are|was|were) in no doubt
  ) (?:that|whether) [^.;]{3,90}?\b(?:
    (?:can|cannot|can not|could|could not|may|may not|might|will|will not|would|would not)(?: now| no longer| still)? be
    \ (?:broken|ended|enforced|challenged|defended|set aside|relied on|recovered|terminated|forfeited|upheld|quashed|
    resisted|overturned|varied|avoided|struck out|released|lifted|rescinded|implied|sustained)|
    (?:is|are|was|were)(?: not| no longer)? (?:binding|valid|invalid|enforceable|void|voidable|entitled|bound|
    in breach|liable|out of time|defective)|
    has no (?:right|claim|case|defence|standing|answer|power)|is owed|are owed
  )\b
`;
