import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { cues } from "../../../core/rule/lexicon.ts";
import { namesSomebody, publicFigure, titled } from "../people/persons.ts";
import { oneTold } from "./onePerson.ts";
import { troubledAtHome } from "./privatelyTold.ts";
import { recognisedCues } from "./recognised.ts";

export const known = cues("recognised", recognisedCues);

/** A private matter beyond doubt: health, debt, home, family, crime, or standing as a complainant. */
const matter = regex.i`
  \b(?:
    lash(?:es|ed|ing)? out|(?:his|her) (?:[a-z]+ )?(?:routine|outbursts|meltdowns|rages|tantrums)|incontinen\w+|
    (?:needs?|needed|has|had|requires?|on|given) (?:one|two|three)-to-one (?:care|support|staffing|supervision)|
    needs? (?:two|three) (?:carers|members of staff|staff|people) (?:to|at|with)|heroin|cocaine|relapsed|
    (?:been|is|are|was|were) (?:now )?in temporary accommodation|since (?:his|her) stroke|hepatitis|HIV|tuberculosis|
    schizophreni\w+|bipolar|Parkinson\w*|Alzheimer\w*|cirrhosis|amput\w+|dyslexi\w+|miscarr\w+|arthrit\w+|
    (?:found|seen|was|been|lately|often|started) wandering|wanders (?:off|at night|the)|
    (?:is|has been|has grown|has become|becoming|grown|increasingly) (?:[a-z]+ )?(?:confused|forgetful)|
    (?:forgets?|forgotten|forgetting) (?:where|who|which|what)\b|
    los(?:es|ing|t) (?:his|her|their) (?:way|memory|mind)\b|(?:beds|bedded) down|sleeps out|sofa-surf\w*|self-harm\w*|
    overdos\w+|methadone|rehab|detox\w*|wheelchair|learning difficult\w+|jailed|benefit fraud|fosters?|
    excluded from school|seeking asylum|asthma|(?:heart|lung|kidney|liver) (?:condition|disease|failure|attack)|
    chemotherapy|dialysis|motor neurone|(?:a|her|his) breakdown|sclerosis|cancer|blind|deaf|dementia|memory clinic|
    mental health|depress\w*|anxiety|autis\w+|epilep\w+|diabet\w+|had a stroke|ill(?:ness)?|bruis\w+|injur\w+|
    drink(?:ing|s)?|alcohol\w*|drugs|addict\w*|attends? the|history of falls|pregnan\w+|medication|bereave\w+|suicid\w+|
    housing benefit|council tax support|universal credit|overpa(?:id|yment)|arrears|debts?|owes|bankrupt\w*|insolven\w+|
    bailiffs?|homeless\w*|evict\w*|(?:has|had|have) waited|bed and breakfast|night shelter|women['’]s refuge|
    waiting list|rehoused|damp|slept|sleep(?:s|ing) (?:in|rough)|adopted (?:daughter|son|child|boy|girl|baby)|fostered|
    (?:in|into|to) care|
    (?:his|her|whose|their) (?:\w+ ){0,2}
    (?:wife|husband|partner|daughter|son|children|mother|father|divorce|marriage|landlord)|
    wife died|arrested|convict\w+|imprison\w*|victim|abus\w+|assault\w*|allegations?|safeguarding|
    (?:hip|knee|heart|back|brain|eye) operation|
    (?:behind|in difficulty) with (?:the|his|her|their) (?:mortgage|rent|rates|repayments|payments)|
    (?:lives?|living|lived) on benefits|
    (?:his|her|their|whose) (?:first |second )?(?:marriage|divorce|retirement|bankruptcy)|
    (?:is|was|been) (?:twice )?(?:divorced|widowed)|going through a divorce|vexatious|persistent(?:ly)? and|obstructive|
    complainant|(?:has |have )?complain(?:s|ed)|claimant|compensation|
    (?:benefit|support|housing|school|tribunal)\w* appeal|appeal over|level-access|refugee|asylum|in confidence|
    (?:bullying|harassment) (?:grievance|complaint|claim)|whistle-?blow\w*|disclosure|raised (?:concerns|by)|sent away|
    turned away|moved twice|case in point|social worker
  )\b
`;

/** Affairs so grave that somebody in the council's service who is named with them is no mere speaker. */
export const grave = regex.i`
  \b(?:
    child|daughter|son|baby|pupil|adopt(?!ed\b)\w+|adopted (?:son|daughter|child|children|boy|girl|baby|twins)|
    foster\w*|(?:in|into|to) care|safeguard\w+|whistle\w*|in confidence|disciplin\w+|abus\w+|vulnerable|dementia|
    memory clinic|victim
  )\b
`;
const informant = regex.i`
  \b(?:
    whistle-?blow\w*|blew the whistle|in confidence|disclosure (?:about|came)|raised (?:by|in|the concern)|
    concerns? (?:about|were|was)\b[^.;]{0,60}\b(?:raised|reported)
  )\b
`;
/** One word or two that leave one person: the only family, the younger of two. */
const single = regex.i`
  \b(?:the|its|a) (?:sole|only|one) (?:[\w-]+ ){0,2}
  (?:family|household|resident|child|pupil|tenant|woman|man|couple|employee|member of staff)\b|
  \bthe (?:younger|elder|older|taller|female|male) (?:of|one)\b|\bone of (?:its|the|our|their) two\b[^.;]{0,40}|
  , the former (?:head\w+|mayor|vicar|doctor|postm\w+|teacher|nurse|landl\w+|town clerk)\b|
  \ba former (?:mayor|vicar|doctor|headmaster|headmistress|town clerk|councillor)\b|
  \bthe (?:vicar|doctor|head ?teacher|publican|postmistress|butcher|mayor)['’]s (?:wife|husband|son|daughter)\b|
  \bthe only (?:[\w-]+ ){1,3}(?:in|on|at) the\b|\bthe (?:girl|boy|baby|twins)\b|\bin Year \d{1,2} at\b|
  \bof \d{1,3} [A-Z]\w+ (?:Lane|Road|Street|Close|Avenue)\b|\bas (?:everybody|everyone|all) (?:in|will|knows)\b
`;
const someone = regex.i`
  \b(?:
    user|baby|twins|boy|girl|mother|father|mayor|vicar|wife|husband|couple|resident|tenant|child|pupil|family|patient|
    claimant|staff|carer|woman|man|lady|gentleman|household|employee|worker
  )\b
`;
/** "As Jasmine's social worker": a first name and those who look after a person. */
const inHands = regex`
  \b(?!
    (?:
      Committee|Cabinet|Executive|Panel|Board|Assembly|Group|Trust|Company|Commission|Government|Ministry|Department|
      Partnership|Forum|Service|Agency|Inspectorate|Children|Adult|Women|Men|People|Council|England|Wales|Scotland|
      County|Borough|City|Authority|Young|Society|Families|Victim|Patient|Resident|Carer|It|That|Here|There
    )['’]?s?\b
  )[A-Z][a-z]{2,}['’]s (?:
    social worker|foster (?:carers?|mother|father|family|placement)|
    adopt(?:ers?|ive (?:parents?|mother|father|family|home)|ion(?! (?:of|by)))\b|placement|care plan|key worker|mother|
    father|parents|birth (?:mother|family)|medication|head ?teacher
  )\b
`;
/** A general account: no one person is meant, or a public part is played. */
export const general = regex.i`
  \b(?:
    [Ii]n (?:reply|answer|response) to (?:(?:a|the) (?:supplementary )?question (?:from|by|of) )?
    (?:Mr|Mrs|Ms|Miss|Dr|Councillor)\b|
    anonymised|names? (?:has|have) been changed|fictional|persona|not (?:his|her|their) real name|pseudonym|
    asked (?:a|the following) (?:public )?question|asked (?:how|what|whether|when|why|if|about) |inquest|coroner|
    the late(?![^.;]{0,40}\b(?:took (?:his|her)|own life|overdose|hanged))|in memory|(?:17|18)\d\d|19[0-4]\d|memorial|
    plaque|court of appeal|supreme court|high court|charity|fundrais\w+|thanked|
    (?:award(?:ed)?|made|appointed) (?:the|an?) (?:medal|honour|[MO]BE|CBE)|long[- ]service awards?|
    Honorary (?:Freem[ae]n|Freewom[ae]n|Alderm[ae]n|Alderwom[ae]n)|
    questions? (?:(?:was|were|had been) )?(?:received|submitted|asked|put) (?:from|by)|
    for (?:his|her|their) (?:work|services?|contribution|dedication|efforts|fundraising) (?:with|to|in|for|as|among)|
    (?:gave|presented|received) (?:an? |the )?(?:[\w'’]+ )?(?:awards?|certificates?|medals?)|
    (?:carer|parent|tenant|leaseholder|patient|user|pupil)s?['’]? representatives?|
    (?:deputation|petition)s?,? (?:led|organised|started|presented|submitted) by|
    (?:trust|foundation|fund) (?:was )?(?:set up|founded|established) by|
    (?:head ?teacher|principal|matron|chaplain|manager|secretary), M(?:r|rs|s|iss)\.? [^.;,]{2,30},
    \ (?:welcomed|said|explained|presented|reported|outlined|thanked)
  )\b
`;

/** A part played in public, or in the council's service: a name there is no disclosure. */
const publicPart = regex`
  \b(?:
    spoke|speak|asked|warned|argued|cautioned|suggested|gave evidence|question|presented|presentation|petition|
    applicant|agent|thank(?:s|ed)|represent\w+|on behalf|advis(?:er|or)|consultant|attended|present|apologies|noted|
    said|says|told the (?:panel|committee|council|cabinet|meeting)|reported|declared|introduced|updated|highlighted|
    explained|responded|replied|confirmed|stated|outlined|appointed|elected|chair|seconded|moved|proposed|objected|
    objects|objector|supports?|welcomed|gave|wrote|Town Clerk|trustees?|governor|owner of the (?:site|land)|director|
    headteacher|of the [A-Z]
  )\b
`;

/** What somebody tells a body of the council, in a meeting, of what he or she was or did: an interest, or evidence. */
const ofThemselves = regex`
  \b(?:told|informed|reminded|advised|declared to|disclosed to) (?:the |its |this )?(?:[A-Z][\w-]+ ){0,4}
  (?:[Cc]ommittee|[Ss]ub-[Cc]ommittee|[Pp]anel|[Cc]abinet|[Bb]oard|[Cc]ouncil|[Ee]xecutive|[Mm]eeting|[Aa]ssembly)
  \ (?:of [A-Z]\w+ )?that (?:she|he|they) (?:
    (?:had|has|have) (?:once |previously |formerly )?(?:been|was|served|worked|fostered|adopted|received|lived)|was|
    were|is|are|used to
  )\b
`;
/** "Ms Quay of Citizens Advice said that debt cases rose": who speaks, and for whom; of what, and not of themselves. */
const speaker = regex`
  ^(?:[\d.]+ )?(?:Mr|Mrs|Ms|Miss|Dr|PC)\.? (?:[A-Z][\w.'’-]* ?){1,3}
  (?:(?:,| of| from| for| on behalf of|\() ?[^.;]{2,90}?)? ?(?:
    spoke|said|reported|warned|explained|presented|opposed|supported|leads|runs|manages|
    told the (?:[A-Z]\w+ ){0,4}(?:Panel|Committee|Sub-Committee|Cabinet|Council|Board|meeting)
  )\b
`;
const ofSelf = /\b(?:his|her|hers|their|she|he|who|whose|£)\b|£/i;
/** Somebody who serves the council, and is no case of its. */
const serves =
  /\b(?:council['’]s|our|treasury|legal|financial) (?:[\w-]+ )?(?:advis[eo]r|consultant|auditor|actuary)\b/i;

/** One person, whom details of place, time or number may betray. */
const one = regex`
  \b(?:[Oo]ne|[Aa]n?|[Tt]he|[Tt]his|[Aa]nother) (?:[\w-]+ ){0,2}(?:
    resident|tenant|man|woman|lady|gentleman|boy|girl|child|baby|pupil|mother|father|couple|family|household|claimant|
    complainant|patient|carer|pensioner|widow(?:er)?|teenager|student|occupier|leaseholder|neighbour|user
  )(?: (?:of|in|at|from|who|whose|has|had|was|with)|,|['’]s)\b|
  \b[A-Z][a-z]+ [A-Z][a-z]+,? (?:who|whose|has|had|was|owes|lives)\b
`;
const detail = regex`
  \b(?:in|at|of|from) (?:the )?[A-Z][a-z]+|\baged \d|\b\d{1,2}(?:[a-z]{2})? [A-Z]|\bM(?:r|rs|s)\b|£\d|
  \b(?:his|her|he|she)\b
`;
const hypothetical = regex.i`
  \b(?:
    may|might|could|would|should|must|if|where|whether|any|every|each|example|such as|e\.g\.|policy|strategy|per cent|
    number of|rate of|likely
  )\b|
  \d ?%
`;

const doubt = (text: string): "doubt" | undefined => (oneTold(text) || troubledAtHome(text) ? "doubt" : undefined);

/** "A dwelling for his son": whom a house is for is what an applicant says in public. */
const homeFor = regex.g`
  \b(?:dwelling|bungalow|annexe?|house|home|extension|accommodation|caravan) for (?:his|her|their) (?:[a-z]+ )?
  (?:sons?|daughters?|parents?|mother|father|children|family)\b
`;

/**
 * "People with depression", "bereaved parents", "dementia awareness": whom a named person works for, and not what ails
 * her.
 */
const many = oneLine`
  (?:
    people|children|adults|residents|men|women|patients|families|parents|pupils|veterans|carers|tenants|users|customers|
    persons|students|mothers|fathers|victims|survivors|clients|those|couples|learners|teenagers
  )
`;
const ofMany = regex.gi`
  (?<!\b(?:his|her|their|whose|own|two|three|four|five|six|\d+|has|have|had|of the|of these|other) )(?:
    \b${many} (?:
      (?:with|living with|affected by|suffering from|who (?:have|are|live with)) (?:[a-z-]+ ){0,2}?[a-z-]+
      (?: and [a-z-]+)?|
      in (?:care|debt|need|crisis|temporary accommodation)
    )|
    \b(?:disabled|blind|deaf|homeless|bereaved|depressed|vulnerable|injured|autistic|adopted|fostered|pregnant|abused)
    \ ${many}
  )\b(?![^.;]{0,30}\b(?:includ\w+|are|is|was|were|namely|such as|like)\b)|
  \bafter (?:an?|two|three) [a-z]+ (?:was|were|had been) (?:injured|hurt|killed|knocked)\b|
  \bclaimants? in the (?:judicial review|proceedings|High Court)\b|
  \b(?:
    dementia|autism|mental health|cancer|debt|depression|suicide|alcohol|drugs?|addiction|stroke|diabetes|epilepsy|
    bereavement|homelessness|fostering|adoption|asylum|(?:domestic )?abuse|victims?|alzheimer['’]?s|parkinson['’]?s
  ) (?:
    awareness|training|strategy|charity|research|week|forum|society|campaign|policy|champion|network|workshops?|friends|
    friendly|prevention|partnership|panel|council|association|UK|trust
  )\b
`;

/** "The Drug and Alcohol Team", "Breast Cancer Now": what a body is called. */
const inNames = regex.g`
  \b(?:[A-Z][\w'’]+ (?:and |for |of |& )?){0,3}(?:
    Cancer|Stroke|Dementia|Autism|Deaf|Blind|Drugs?|Alcohol|Debt|Victims?|Refugees?|Asylum|Mental Health|Epilepsy|
    Diabetes|Asthma|Bereavement|Homeless(?:ness)?|Safeguarding|Complaints|Fostering|Adoption
  )(?: (?:and |for |of |& )?(?!(?:Unit|Ward|Clinic|Hospital|Hostel|Refuge|Home|Order)\b)[A-Z][\w'’]+){1,3}
`;

/** Somebody by name who is a case, and not in the council's service. */
const isSomebody = (text: string): boolean => namesSomebody(text) && !(serves.test(text) && !grave.test(text));

/** How a sentence makes a private person known, or perhaps does. */
export function judged(text: string): "named" | "known" | "informant" | "name" | "doubt" | undefined {
  if (text.length > 400 || general.test(text) || ofThemselves.test(text)) return undefined;
  if (inHands.test(text)) return "named";
  if (speaker.test(text) && !ofSelf.test(text)) return doubt(text);
  if (!matter.test(text.replace(homeFor, " ").replace(ofMany, " ").replace(inNames, " ")))
    return titled.test(text) && !publicPart.test(text) && isSomebody(text) ? "name" : doubt(text);
  const named = isSomebody(text);
  const known = single.test(text) && someone.test(text);
  if (!named && !known)
    return one.test(text) && !publicFigure.test(text) && detail.test(text) && !hypothetical.test(text)
      ? "doubt"
      : doubt(text);
  if (informant.test(text) && (known || titled.test(text))) return "informant";
  return named ? "named" : "known";
}
