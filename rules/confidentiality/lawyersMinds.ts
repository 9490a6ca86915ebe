/** Those who advise the council at law, by their trade. */
const lawyer =
  /\b(?:solicitors?|lawyers?|barristers?|[Cc]ounsel|KC|[Ll]egal (?:[Ss]ervices|team|advisers?|colleagues|department)|(?:those|people) who (?:would )?(?:have to )?(?:argue|defend|appear))(?:['’]s?)?\b/;
/** They hold something, expect it, or would rather do it … */
const holds =
  /\b(?:belie(?:fs?|ves?|ved)|think|thinks|thought|reading (?:of|is|was)|expects?|expected|fears?|feared|reckons?|reckoned|(?:of|to) (?:the|one|a) (?:mind|view|opinion)|in the (?:view|opinion|judgement) of|opinion|cannot see|can see (?:no|little)|sees? (?:nothing|no bar|little) (?:to|in|that)|(?:is|was|are|were) (?:blunt|relaxed|sanguine) (?:about|that)|in (?:his|her|their) (?:view|opinion|judgement|judgment)|(?:is|was|are|were) (?:not encouraging|uneasy|gloomy|sanguine)|sees? (?:no|little)|makes? of|would (?:settle|pay|sooner|rather|give (?:way|up)|not (?:care|want|like|wish|stand|be surprised)|let)|do(?:es)? not (?:think|expect|believe|see|fancy|imagine|much like|care)|did not (?:think|expect|believe|see))\b/i;
/** … about how the council's case would go. */
const atStake =
  /\b(?:against (?:us|the council)\b|(?:a|the|any) (?:court|judge|bench|tribunal|inspector|jury)\b|(?:lands?|employment|upper|first-tier) tribunal\b|judges?\b|claimants?\b|(?:a|the|any|such a|this) (?:claim|challenge|appeal|suit)\b|defend(?:ed|ing)?\b|made out\b|(?:get|way|got) round\b|(?:no|an|any|much of an) answer to\b|(?:walk|go) away\b|open to (?:attack|challenge)|stands? up\b|strike (?:it |them )?(?:down|out)\b|struck (?:down|out)\b|quash\w*|overturn\w*|upheld\b|(?:find|found|finding) (?:for|against)\b|tested\b|pay what\b|buy (?:off|out)\b|settle\b|costs of|(?:better|best|worse|worst) of (?:any|the|it)\b|picked apart|torn to|(?:has|have|have any|had) legs|come off (?:worse|second best|worst)|adjudicat\w+|stop(?:s|ping)? (?:the|a|them|him|her|anybody)\b|break(?:ing)? the (?:lease|contract)|gift to|go the same way\b|(?:hold|bite|bind)\b|(?:on|at) appeal\b|in court\b)/i;

/** Does a sentence tell what lawyers hold of the council's case, whatever the words? */
export const tellsLawyersMind = (text: string): boolean => lawyer.test(text) && holds.test(text) && atStake.test(text);

/** "Took counsel's view that …": what follows is the advice, whoever else was consulted. */
export const passesOnAdvice = (text: string): boolean => viewThat.test(text) && atStake.test(text);
const viewThat =
  /\b(?:counsel|lawyers?|solicitors?|barristers?)['’]s? (?:\w+ )?(?:view|opinion|advice|belief|reading|verdict)(?:, (?:which|that|received|given)[^,.;]{2,40},)? (?:is |was )?that\b/i;

/** They act for somebody else, but the case is the council's own. */
export const isOurCase = (text: string): boolean => /\bagainst us\b|\bour (?:case|evidence|defence)\b/i.test(text);
