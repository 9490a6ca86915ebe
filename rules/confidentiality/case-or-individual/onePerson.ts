import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { isNamed } from "../people/persons.ts";

const kin = oneLine`
  (?:
    mothers?|fathers?|parents|sons?|daughters?|wife|husband|partner|children|child|brothers?|sisters?|
    grand(?:parents|mother|father|son|daughter)|carers?|twins|family|in-laws?|(?:sister|brother)-in-law
  )
`;
const somebody = oneLine`
  (?:
    resident|tenant|man|woman|lady|gentleman|boy|girl|child|baby|pupil|mother|father|couple|family|household|claimant|
    complainant|patient|pensioner|widow(?:er)?|teenager|youth|student|occupier|leaseholder|neighbour|user|driver|owner|
    landlord|holder|trader|customer|applicant|dentist|licensee|person|brothers|sisters|twins|siblings|debtor|squatters?|
    objector|caller|member|lodger|learner|young person
  )
`;
const number =
  "(?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen)";
/** A word with a capital that is no first name of somebody. */
const noName = oneLine`
  (?!
    (?:
      The|This|That|These|Those|It|In|On|At|For|No|All|Our|If|When|As|Under|Part|Council|Cabinet|Committee|Children|
      Adults?|Young|Women|Men|People|England|Wales|Scotland|Britain|London|Ofsted|Parliament|Government|Authority|City|
      County|Borough|District|Town|Parish|Mayor|Leader|Chair|Members?|Officers?|Schools?|St|Each|Every|Any|Some|One|Two|
      Today|Tomorrow|Many|Most|Other|Another|Both|Their|His|Her|Its|Victoria|Act|Section|Years?|Option|Table|Ward|
      Street|Road|January|February|March|April|May|June|July|August|September|October|November|December
    )\b
  )[A-Z][a-zà-ž]{2,}
`;

/** A first name or a surname that can only be somebody's: with an age, beside kin, before a family. */
const byName = regex`
  \b${noName}(?: [A-Z]\.| [A-Z][a-zà-ž'’-]+)?(?:
    ,? aged (?:about )?${number}\b|, (?:who is )?(?:now )?(?:\d|[1-9]\d|10\d)(?:,|\.$| and )|
    , (?:the|her|his|their) (?:middle|eldest|youngest|elder|younger|oldest|second|third)\b|
    ,? (?:and|with) (?:his|her) (?:\w+ ){0,2}${kin}\b
  )|
  -year-old ${noName}\b|
  \b(?:[Tt]he|[Nn]eighbours of the) ${noName}
  \ (?:family|household|brothers|sisters|children|twins|boys|girls|siblings|couple|baby|child|boy|girl|lad|widow|mother)\b
  (?! (?:[Cc]entre|[Hh]ub|[Tt]rust|[Ff]und|[Ss]ervices?|of ))|
  \b${noName}['’]s (?:
    ${kin}|attendance|behaviour|care plan|eviction|arrears|(?:a|his|her|whose|the) debts?|tenancy|placement|condition|
    home life|exclusion
  )\b
`;
/** A description that leaves one person: where they live or learn, what they were or are, how old they are. */
const byPlace = regex`
  \b(?:[Tt]he|[Aa]n?|[Oo]ne|[Oo]ur|[Tt]wo|[Aa]nother|same) (?:only |[\w'’-]+ ){0,4}${somebody} (?:
    (?:at|of|in|on|from) (?:the )?(?:[a-z]+ ){0,2}(?:
      [Ff]lat|plot|cottage|bungalow|farmhouse|lodge|caravan|houseboat|corner house|end house|[Nn]umber|No\.|[Uu]nit|
      [Rr]oom|\d|
      [A-Z][\w'’]+ (?:
        Road|Street|Lane|Close|Court|House|Row|Cottages?|Avenue|Terrace|Farm|Drive|Hill|Site|site|flats|estate|School|
        Academy|Gardens|Place|Park|Square|Crescent
      )
    )|
    (?:at|in) (?:the )?(?:centre|heart|middle) of
    \ (?:it|this|the (?:case|matter|complaint|dispute|tribunal|appeal|inquiry))|
    (?:excluded|expelled|evicted|removed) from
  )|
  \b${somebody},? (?:\w+ ){0,3}?(?:, )?(?:an?|the) (?:
    retired|former|one-time|single|disabled|elderly|[a-z]+ (?:on|at|in|by|from) the|son|daughter|wife|widow|lay|
    barrister|doctor|teacher|solicitor|builder|roofer|nurse|window cleaner|police|well[- ]known
  )\b|
  \b(?:[Tt]he|[Oo]ur|[Ii]ts|[Aa]n?) (?:only|sole|oldest|youngest|first|last|last remaining) (?:[\w'’-]+ ){0,3}
  ${somebody} |
  \b[Aa]n? \d{1,3}-year-old (?:[a-z]+ )?(?:man|woman|boy|girl|${somebody})\b|
  \b(?:mother|father) of (?:two|three|four|five|six|seven|eight|nine|ten)\b|
  \b(?:the|a) (?:vicar|doctor|postmaster|butcher|publican|head ?teacher|landlord|postmistress|farmer|mayor|dentist)
  (?:['’]s (?:wife|husband|son|daughter|brother)| of [A-Z]| of the [A-Z])|
  \b(?:[Tt]he|[Aa]|[Oo]ne) (?:[A-Z][a-z]+(?:ian|ish|ese|an|ch)(?:-speaking)?) (?:[a-z]+ )?
  (?:dentist|doctor|family|woman|man|couple|household|${somebody}|nurse)\b|
  \b${somebody},? (?:who|whose|he)
  \ (?:has|have|is|was|looks|lives|lost|owes|fled|cannot|suffers|[a-z]+ (?:husband|wife|son|daughter))\b|
  \b(?:one|a) [Yy]ear \d{1,2} (?:boy|girl|pupil)\b|
  \b(?:[Bb]oth|[Tt]hree|[Tt]wo|[Oo]ne) of the (?:\w+ ){1,3}(?:are|is|concern|involve) |
  \b[Tt]he (?:complainant|claimant|informant|debtor|licensee|lad|girl|boy|father|mother) (?:is|was|has|had)\b|
  \b[Tt]he (?:twins|triplets|brothers|sisters|girls|boys),? who\b|
  \bwas (?:his|her) (?:own )?(?:\w+-in-law|mother|father|sister|brother|wife|husband)\b|
  ^(?:She|He) (?:has|had|was|is|owes|lives|suffers)\b
`;
/** Words behind a name that say that somebody is meant, and words before it. */
const namedThen = regex`
  ^(?:['’]s)?(?:
    \ \((?:born|aged|age|now|then) |
    ,? (?:
      of (?!the Council|[A-Z][a-z]+ Council)|who\b|whose\b|an?\b|\d|aged|and (?:his|her|their)\b|and [A-Z]|has\b|had\b|
      was\b|is\b|lost\b|owes\b|lives\b|suffers\b|fled\b|went\b|told\b|said\b|refused\b
    )|
    ,$|$|\.$
  )
`;
const namedBefore = /\b(?:by|of|from|with|involving|concern(?:s|ing)|against|include) $/;
/** A name of which only the surname is written out. */
const initialled = regex`
  \b(?:[Bb]y|[Oo]f|[Ff]rom|[Aa]gainst|[Tt]o|[Ww]ith|[Tt]enant|[Cc]laimant|[Cc]omplainant) [A-Z]\.? ?(?:[A-Z]\. ?)?
  [A-Z][a-z]+(?: of|,| is| has| was|$)
`;

/** What is nobody's business but theirs, in the words that officers have for it. */
const affair = regex.i`
  \b(?:
    (?:under|with|known to|seen by|supported by|visited by|referred to|back with) (?:the |a |its )?(?:[a-z]+ )?(?:
      crisis|mental health|home treatment|psychiatric|psychosis|addictions?|recovery|palliative|memory|oncology|
      bereavement|eating disorders?|probation
    ) (?:team|nurse|service|clinic|doctor|unit)|
    (?:his|her|whose) (?:late |only |own )?
    (?:sons?|daughters?|husband|wife|mother|father|brother|sister|baby|child|partner)['’]s?
    \ (?:death|suicide|illness|arrest|trial|conviction|diagnosis|funeral|overdose)|
    asthma|neurone|chemotherapy|dialysis|parkinson\w*|syndrome|
    (?:heart|lung|kidney|liver|skin) (?:condition|disease|failure|attack|trouble)|breakdown|stroke|surgery|
    (?:his|her|an) operation|hospital|care package|(?:lacks|lacked|no longer (?:had|has)|had lost) capacity|widowed|
    (?:was|were) killed|found dead|(?:his|her) (?:own )?life|died|unwell|epilep\w+|autis\w+|dementia|pregnan\w+|
    expecting|is disabled|illness|cautioned|police|prison(?! service)|in custody|serving \w+ (?:months|years)|
    convict\w+|dealing|drugs?|knife|blade|drink[- ]driv\w+|drinks?\b|stole|thefts?|fraud|fined|
    (?:two|three|unpaid|parking) (?:fines|tickets)|(?:eleven|ten|nine|\w+teen) tickets|owes|owed by|in debt|
    (?:a|his|her|whose|the) debts?|arrears|unpaid|behind with|not paid|cannot pay|
    (?:benefit|allowance|grant) (?:was|has been) (?:stopped|cut|withdrawn|refused)|grant was withdrawn|rent paid|
    bankrupt\w*|trade has (?:gone|fallen)|not thought to be recoverable|hostel|evict\w+|possession|sleeping|slept|
    squat\w+|(?:told|asked|have|had|is|are) to (?:be moved|move)|refused|waited|waiting|served with|fled|
    in and out of (?:the |a )?(?:unit|hospital|prison|care|work|hostels?|rehab|court)|seizures?|grandparents|
    (?:whose|his|her) (?:[a-z]+ )?(?:son|daughter|husband|wife|mother|father|brother|sister|partner|children|boys|girls)
    \b|
    foster\w*|in care|adopted (?:son|daughter|child)|social services|social workers?|missing from (?:home|education)|
    exclu(?:ded|sions?)|attendance fell|not been seen|education, health and care|autism|complain(?:s|t|ts|ed)|noise|
    (?:twice |been )?warned|bonfires?|threatened to|tipped off|internal audit|reported (?:the|him|her|it|them)|went to|
    allegations?|in confidence|vexatious|well[- ]known (?:to|locally|in)|known to (?:the|social|police)|accounted for|
    take[sn]? up (?:half|most|much)|(?:blue badge|housing|school|benefit) appeal|stairlift|wet room|claim was brought|
    slipped|tribunal|his sister-in-law|lost (?:his|her) (?:licence|job|home)|
    (?:has |had |have )fallen (?:twice|three times|several times|again|downstairs|on the|in the|over)|
    who is (?:now |nearly |over )?(?:7\d|8\d|9\d)\b|aged (?:7\d|8\d|9\d)\b|dogs|housed|at the centre of|the centre of
  )\b
`;

/** Said of those who hold an office, of firms and bodies, of the dead, and in public. */
const official = regex`
  \b(?:
    [Cc]ouncillors?|Cllrs?|Professor|Judge|Inspector|MP|Minister|Director|Head of|Chief|Manager|Officer|Principal|Mayor|
    [Cc]hair|Cabinet Member|Trust|Society|UK|Ltd|plc|Hospital|Act|Alliance|Foundation|Partnership|Association|
    Commissioner|v\.? [A-Z]|survey|policy|strategy|entitled|Homes? England|in 1[5-9]\d\d|19[0-6]\d|anonymised|
    (?:names?|details) (?:and details )?(?:has|have) been (?:changed|altered)|asked (?:a|the|about|what|how|whether)|
    spoke|question|planning permission|dwellings?|storeys?|proposed development|species|thanked|presented|author|
    named after|memorial|plaque|foundation|charit\w+|call-in
  )\b
`;
/** No case, but what may happen to anybody, or to how many. */
const supposed = regex`
  \b(?:
    such as|those (?:who|left|of|in|with)|per cent|percentage|rate of|number of|proportion|average|respondents?|scheme|
    any|every|each|may|might|could|would|should|must|where|whether|if|when a|can|per (?:year|week)|e\.g\.|for example|
    eligib\w+|consult\w+|will be
  )\b|
  \d ?%
`;

/** A child whom the council looks after, told of as one and not of many. */
const inCare = regex.i`
  \b(?:
    (?:is|was|has been|had been|who is|being) (?:now |still |also )?(?:
      in (?:the )?care(?: of)?|looked after|fostered|adopted(?! (?:as|the|by the|a|an|for|on|in|at|\d))|
      under a (?:care|supervision) order|subject to a|a ward of court|taken into care|placed with
    )|
    (?:on|has|had|with|to|under) an? (?:child protection plan|(?:interim )?care order|supervision order)|
    foster (?:child|daughter|son|placement)|(?:came|come|went|goes|taken) into (?:the )?care
  )\b
`;
/** Whoever spoke up in confidence, or by the line that is kept for it. */
const spokeUp = regex.i`
  \b(?:
    (?:raised|reported|disclosed|brought (?:forward|to light)|made|told)\b[^.;]{0,60}\b(?:under|through|using|by way of)
    \ (?:the |our |its )?(?:[Cc]ouncil['’]s )?(?:whistle-?blowing|confidential reporting|speak-?up|raising concerns)
    \ (?:policy|procedure|arrangements|code)|
    made (?:an?|the) (?:protected|whistle-?blowing) disclosure|blew the whistle|
    (?:confidential|whistle-?blowing|speak-?up|anonymous|fraud|ethics|safe-?call|reporting)
    \ (?:reporting |concerns |advice |hot)?(?:line|hotline|channel|service|form|inbox|mailbox|box|number)|
    asked (?:us |officers )?(?:not to be named|that (?:his|her|their) name|for (?:his|her|their) name)|
    whose name (?:he|she|they) asked|(?:his|her|their) name (?:be |to be )?(?:kept|left) out|
    (?:wished|wanted|hoped|asked|preferred) to (?:remain|stay|be) (?:anonymous|unnamed|nameless)|spoke up|came forward|
    blew the whistle|raised the alarm|tip-?off|tipped (?:us|officers|off)|anonymous (?:letter|call|note|tip|e-?mail)|
    the informant|whistle-?blower
  )\b
`;
const namedThere = regex`
  ^(?:['’]s)?(?:
    ,? (?:
      who\b|whose\b|aged\b|\d|
      (?:five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)\b|an?\b|the\b|is\b|
      was\b|has\b|had\b|of (?:the )?[a-z]|in [a-z]|from [a-z]|rang\b|used\b|raised\b|came\b|spoke\b|told\b|wrote\b|
      gave\b
    )|
    ,|\.?$
  )
`;
const namedSo = regex`
  \b(?:by|from|was|is|because|that|called|named|child|boy|girl|lad|lass|pupil|baby|youngster|teenager|\w+teen|when) ?,?
  \ $
`;
const firstNameAlone = regex`
  \b(?:child|boy|girl|lad|lass|baby|youngster|teenager|twin|daughter|son)\b[^.;]{0,30},
  \ (?!The|This|That|It|In|On|At|For|And|But)[A-Z][a-z]{2,}(?:,|\.$)
`;

/** Whoever looked into it. */
const handledBy = regex.g`
  \b(?:
    investigated|examined|handled|received|looked into|considered|dealt with|reviewed|run|answered|managed|operated|
    overseen|led|chaired|audited|inquired into|passed to|reported to|sent to|referred to
  )(?: \w+)? (?:by )?(?:(?:and )?[A-Z][\w'’-]+,? ?)+(?:of (?:the )?[A-Z]\w+(?: [A-Z]\w+)?)?
`;

/** Is a child in care, or somebody who spoke up in confidence, called by name? */
export const heldInTrust = (text: string): "child" | "informant" | "perhaps" | undefined => {
  const child = inCare.test(text);
  const told = text.replace(handledBy, " ");
  if (!child && !spokeUp.test(text)) return undefined;
  const plain = text.replace(ofSpeakingUp, " ");
  if (official.test(plain.replace(/\bcomplain\w*/g, "")) || general.test(plain)) return undefined;
  if (!isNamed(told, namedSo, namedThere) && !(child && firstNameAlone.test(told))) return undefined;
  return child ? "child" : trusting.test(text) ? "informant" : "perhaps";
};
/** The policy under which somebody spoke up is no rule that goes for all. */
const ofSpeakingUp =
  /\b(?:whistle-?blowing|confidential reporting|speak-?up|raising concerns) (?:policy|procedure)\b/gi;
/** Somebody may come forward, or raise an alarm, in the open. */
const trusting = /\b(?:confidential|whistle-?blow\w*|anonym\w+|names?|fraud|speak-?up|hotline|informant|unnamed)\b/i;
/** Rules and numbers, not one person. */
const general = /\b(?:any|every|each|may|might|should|must|if|number of|policy|procedure|per cent)\b|\d ?%/i;

/** The line on which people speak up, and who answers it. */
const ofTheLine = regex.i`
  \b(?:fraud|whistle-?blowing|reporting|confidential|speak-?up) (?:line|hotline|channel|service)\b[^.;]{0,60}\b
  (?:answered|investigated|run|handled|managed|operated|overseen|received)\b
`;

/** Whoever is asked to remember a case is told of one. */
const recalled = /\b(?:[Rr]eaders|[Mm]embers|[Cc]ouncillors|[Yy]ou) (?:may|might|will) (?:recall|remember|know)\b/;

/** What is then said of a scheme or a rule: ", and the scheme cannot go on as it is". */
const leadsOn = regex`
  , (?:and|so|but) (?:the|this|that|these|such) (?:[a-z]+ )?
  (?:scheme|programme|service|rules?|polic(?:y|ies)|arrangements?|system|survey)\b[^,.;]*[.]?$
`;

/** What somebody says of it: "…, says that she could not stand the noise". */
const ownWords =
  /,? (?:says?|said|fears?|writes?|wrote|adds?|complains?|tells us|told us) that (?:he|she|they|it)\b[^.;]*/;

/** Is one private person pointed out, and something of theirs told? Other rules would be sure; this leaves a doubt. */
export const oneTold = (text: string): boolean =>
  affair.test(text) &&
  !official.test(text) &&
  !ofTheLine.test(text) &&
  (byName.test(text) ||
    (!supposed.test(text.replace(recalled, " ").replace(leadsOn, " ").replace(ownWords, " ")) &&
      (byPlace.test(text) || initialled.test(text) || isNamed(text, namedBefore, namedThen))));
