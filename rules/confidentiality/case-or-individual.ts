import { oneLine, regex } from "../../core/pattern/regex.ts";
import { textBefore } from "../../core/report/sentences.ts";
import { cues } from "../../core/rule/lexicon.ts";
import { blockRule } from "../../core/rule/rule.ts";
import { childTold } from "./children.ts";
import { affairCues, blamedElsewhere, mentioned, namedWithAffair } from "./namedAffairs.ts";
import { heldInTrust, oneTold } from "./onePerson.ts";
import { namesSomebody, publicFigure, titled } from "./persons.ts";
import { pointedOutCues, publicPointedOut } from "./pointedOut.ts";
import { outed, privatelyTold, troubledAtHome, unmasked } from "./privatelyTold.ts";
import { recognised, recognisedCues } from "./recognised.ts";

/**
 * What is a person's own affair: health, debts, home, family, offences, complaints. One of these words stands in every
 * finding.
 */
const matters = cues(
  "private-matters",
  oneLine`
    lash out|lashes out|lashed out|lashing out|his routine|her routine|outbursts|meltdowns|tantrums|incontinen*|
    one-to-one|two-to-one|three-to-one|two carers|three carers|two staff|heroin|cocaine|relapsed|wandering|wanders|
    confused|forgetful|forget where|forgets where|forget who|forgets who|his memory|her memory|his way|her way|
    has fallen|had fallen|who is 7*|who is 8*|who is 9*|is now 8*|retirement|mortgage|hip operation|knee operation|
    heart operation|marriage|year-old|tip came|tip-off came|concern came|letter came|by the only|by our only|
    by its only|disabled son|disabled daughter|disabled child|autistic son|autistic daughter|it was the|his name|
    her name|complaint came|complaints came|allegation came|information came|complaint was made|family the|
    household the|couple the|one family|one household|knocked|run over|beaten|scalded|raped|lost the sight|lost the use|
    on licence|known to the police|served time|has a record|pupil|pupils|learners|students|boys|girls|young people|boy|
    girl|schoolboy|schoolgirl|teenager|toddler|youngster|siblings|triplets|stepfather|stepmother|on bail|remand|
    remanded|custody|affray|charged with|curfew|drunk|stabbed|stabbing|struck|glassed|attacked|bitten|mugged|robbed|
    temporary accommodation|written * times|rung * times|times|who gave|gave her|gave his|told us|in strict confidence|
    anonymously|cousin|in-law|lodger|rehab*|detox*|clinic|cancer|neighbours|twins|overpayment|disputing|she is Ms|
    he is Mr|years old|Year|hepatitis|HIV|tuberculosis|schizophreni*|bipolar|Parkinson*|Alzheimer*|cirrhosis|amput*|
    dyslexi*|miscarr*|arthrit*|beds down|bedded down|sleeps out|sofa-surf*|self-harm*|overdos*|methadone|rehab|detox*|
    Mr|Mrs|Ms|Miss|Mx|wheelchair|learning difficult*|learning disabilit*|jailed|fraud|sclerosis|cancer|blind|deaf|
    dementia|memory clinic|mental health|depress*|anxiety|autis*|epilep*|diabet*|stroke|illness|ill|sick|hospital|
    disabled|disability|bruis*|injur*|drink|drinking|alcohol*|drugs|addict*|clinic|history of falls|falls|pregnan*|
    medication|surgery|counselling|bereave*|died|suicid*|housing benefit|council tax support|universal credit|benefit*|
    overpa*|arrears|debt*|owes|owed|bankrupt*|insolven*|written off|bailiff*|homeless*|evict*|waited|waiting|rehous*|
    damp|slept|sleeping|squat*|adopted|adoption|foster*|in care|into care|to care|daughter*|son|sons|wife|husband|
    partner|divorc*|custody|mother|father|grandmother|social worker|social work|safeguard*|placement|placed with|child|
    children|moved twice|excluded from school|was excluded|been excluded|youngest|eldest|in and out of|seizure*|truan*|
    arrest*|convict*|prosecut*|caution*|offend*|imprison*|jail*|victim*|abuse*|assault*|allegation*|accus*|whistle*|
    disclosure|in confidence|told auditors|reported|vexatious|persistent|complain*|obstructive|grievance|tripping|
    claimant|compensat*|tribunal|appeal|refugee|asylum|immigration|Syrian|Muslim|Jewish|Roma|traveller|gypsy|
    case in point|for example|example|lives alone|level-access|adaptation*|grant of|refused|turned away|sent away|
    licence revoked|fined|aged|year-old|asthma|neurone|chemotherapy|syndrome|heart condition|lung disease|breakdown|
    care package|no longer had capacity|lacked capacity|lacks capacity|widow*|killed|found dead|the police|
    Police attended|prison|dealing|knife|blade|unpaid|behind with|hostel|settee|household at|household was|
    household has|household had|family at|family had|family has|family have|family in|family were|family was|
    prison record|twins|fled|grandparents|social services|missing from|excluded from|exclusions|attendance fell|
    tipped off|internal audit|brother*|sister*|in-law|well known|warned|sue|tickets|fines|have threatened|
    has threatened|housed|claim was|slipped|not worked|her operation|his operation|at the centre of|unwell
  `,
);

/** Words of care, and of speaking up in confidence. */
const trust = cues(
  "held-in-trust",
  oneLine`
    in care|the care of|into care|looked after|foster*|adopted|care order|supervision order|protection plan|
    ward of court|taken into|placed with|subject to a|confidential line|reporting line|confidential reporting|
    whistleblow*|whistle-blow*|blew the whistle|speak-up|hotline|fraud line|concerns line|anonymous|asked not|name she|
    name he|name they|kept out|left out|name be|spoke up|came forward|raised the alarm|tip-off|tipped|informant|unnamed|
    asked that|asked us|asked officers|only came|only come|only because|only emerged|only surfaced|emerged because|
    surfaced because|would have known|would not have known|came out because|came out when|came out after|
    came to light because|came to light when|came to light after|came to light through|only know|only knew|only heard|
    only learned|only learnt|only found|only discovered|never have come|never have been|not have come|
    not have been known|not have been found|found out because|found out when|found out from|still be going on|speak up|
    spoken up|come forward
  `,
);

const known = cues("recognised", recognisedCues);
const pointed = cues("public-pointed-out", pointedOutCues);
const befallen = cues("named-affairs", affairCues);

/** Finds a private person, named or plain to guess, whose own affairs the report tells. */
export const caseOrIndividual = blockRule({
  id: "case-or-individual",
  family: "confidentiality",
  summary: "A private person's own affairs are told, with the name or with enough to guess it",
  why: "A person's health, debts, family or complaint is not made public because a report needs an example. Neighbours recognise a case from very little.",
  severity: "warning",
  kinds: { "planning-report": "info", minutes: "info", "election-notice": "off" },
  zones: { closed: "info", quoted: "same" },
  messages: {
    named:
      "This tells a private person's own affairs by name. Say “a resident” or “case A” and leave out what identifies them, or move it to an exempt appendix (information about an individual).",
    known:
      "This leaves little doubt who is meant. Leave out what singles the person out, or move it to an exempt appendix (information about an individual).",
    name: "This names a private person. Is the name needed? If not, say “a resident” or the like.",
    doubt:
      "This tells of one person's own affairs. See that no reader can tell who it is; leave out place, age and dates that are not needed.",
    informant:
      "This shows who raised a concern. Take out everything that identifies them: whoever speaks up must be able to rely on it.",
  },
  cues: [matters, trust, known, pointed, befallen],
  examples: {
    finds: [
      { text: "[[Mrs Ada Thorne, who has dementia, was moved from her flat in May]]." },
      { text: "[[The claimant, Mr Olu Pierce, owes £3,100 in arrears]]." },
      { text: "[[The concern was reported by Ms Wynn of the stores, who used the whistleblowing line]]." },
    ],
    quiet: [
      { text: "Case B, an older resident, waited 14 months for a shower." },
      { text: "Mrs Thorne asked a public question about benches." },
      { text: "Dr A. Moss of the University presented the study of dementia." },
      { text: "Councillor Thorne declared an interest as the parent of a disabled child." },
    ],
  },
  limits:
    "Names are known by their capitals and the words beside them; a name alone, without a private matter, is not reported.",
  *check(block, _options, { classification, kind }) {
    const kept = classification === "exempt" || classification === "confidential";
    const own = new Set(block.sentencesWith(matters));
    const trusted = new Set(block.sentencesWith(trust));
    const told = new Set(block.sentencesWith(befallen));
    const placed = new Set(block.sentencesWith(known));
    const shown = new Set(kind === "planning-report" ? [] : block.sentencesWith(pointed));
    const all =
      trusted.size + shown.size + told.size + placed.size === 0
        ? own
        : block.sentencesWith([matters, trust, known, pointed, befallen]);
    for (const sentence of all) {
      const spokenOf =
        own.has(sentence) &&
        goesOn.test(sentence.text) &&
        ofThem.test(sentence.text) &&
        namedBefore(block.text.slice(Math.max(0, sentence.start - 220), sentence.start));
      const previous = textBefore(block.sentences, sentence.start);
      const found = spokenOf
        ? "doubt"
        : unmasked(sentence.text, previous) || (trusted.has(sentence) && outed(sentence.text))
          ? "informant"
          : ((trusted.has(sentence) ? heldBack(sentence.text) : undefined) ??
            (placed.has(sentence) ? recognised(sentence.text) : undefined) ??
            (own.has(sentence) ? judge(sentence.text) : undefined) ??
            (shown.has(sentence) ? publicPointedOut(sentence.text) : undefined));
      const message =
        found === undefined || found === "doubt" || found === "name"
          ? told.has(sentence) && (namedWithAffair(sentence.text) || blamedElsewhere(sentence.text))
            ? "named"
            : found
          : found;
      if (block.kind === "cell" && bareName.test(block.text)) yield { at: sentence, message: "name", severity: "info" };
      if (
        !message ||
        ((message === "name" || message === "doubt") &&
          ((kind === "minutes" && !spokenOf) || block.zone !== "open" || block.kind === "cell"))
      )
        continue;
      const severity =
        kept || message === "name" || message === "doubt"
          ? ("info" as const)
          : grave.test(sentence.text) || (several.test(sentence.text) && childTold(sentence.text) === "named")
            ? ("error" as const)
            : undefined;
      yield {
        at: { start: sentence.start, end: sentence.end - (/[.!?]$/.test(sentence.text) ? 1 : 0) },
        message,
        ...(severity && block.zone !== "quoted" ? { severity } : {}),
      };
    }
  },
});

/** What somebody of the public wrote or is, told of them as "she" or "he" in the next sentence. */
const goesOn = /^(?:She|He|Her|His)\b/;
const ofThem = regex.i`
  \b(?:
    (?:[Hh]is|[Hh]er|their|whose) (?:[a-z]+ ){0,2}
    (?:wife|husband|partner|sons?|daughters?|children|child|mother|father|baby|grand(?:son|daughter)|brother|sister)
    (?:['’]s)? (?:[a-z]+ ){0,10}?(?:
      seizures?|asthma|autis\w+|epilep\w+|dementia|cancer|illness|ill\b|disab\w+|died|stroke|depress\w+|anxiety|
      breakdown|hospital|suicid\w+|medication|wheelchair|school place|debts?|eviction|condition|bankrupt\w*|in debt|
      in prison|addict\w*|alcohol\w*|drinks\b|on benefits|out of work|unemployed|convict\w*|arrested|pregnan\w*
    )|
    (?:his|her) (?:own )?(?:
      asthma|epilepsy|dementia|cancer|illness|disability|stroke|depression|anxiety|breakdown|medication|debts?|eviction|
      bankruptcy|divorce|pregnancy|seizures
    )|
    (?:suffers|suffered) from|
    (?:has|had) (?:been )?(?:diagnosed|evicted|sectioned|cancer|dementia|epilepsy|asthma|a stroke)
  )\b
`;
function namedBefore(before: string): boolean {
  const last = /[^.!?]*[.!?]\s*$/.exec(before.replace(/\b(Mr|Mrs|Ms|Miss|Dr)\./g, "$1"))?.[0] ?? "";
  return ((titled.test(last) && !publicFigure.test(last)) || mentioned(last)) && !general.test(last);
}

/** A row of a table that is told of one person. */
const bareName = /^(?:Mr|Mrs|Ms|Miss)\.? (?:[A-Z]\.? ){1,3}[A-Z][a-z'’-]+$/;

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
const several = /\b(?:pupils|children|boys|girls|siblings|brothers|sisters|students|twins|triplets),/i;
const grave = regex.i`
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
const general = regex.i`
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
const detail =
  /\b(?:in|at|of|from) (?:the )?[A-Z][a-z]+|\baged \d|\b\d{1,2} [A-Z]|\bM(?:r|rs|s)\b|£\d|\b(?:his|her|he|she)\b/;
const hypothetical = regex.i`
  \b(?:
    may|might|could|would|should|must|if|where|whether|any|every|each|example|such as|e\.g\.|policy|strategy|per cent|
    number of|rate of|likely
  )\b|
  \d ?%
`;

const doubt = (text: string): "doubt" | undefined => (oneTold(text) || troubledAtHome(text) ? "doubt" : undefined);

/** A child in care or an informant, by name. */
function heldBack(text: string): "named" | "informant" | "doubt" | undefined {
  if (text.length > 400 || general.test(text)) return undefined;
  const held = heldInTrust(text);
  return held === "child" ? "named" : held === "perhaps" ? "doubt" : held;
}

function judge(text: string): "named" | "known" | "informant" | "name" | "doubt" | undefined {
  return childTold(text) ?? privatelyTold(text) ?? judged(text);
}

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

function judged(text: string): "named" | "known" | "informant" | "name" | "doubt" | undefined {
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
