import { oneLine, regex } from "../../core/pattern/regex.ts";
import { textBefore } from "../../core/report/sentences.ts";
import { cues } from "../../core/rule/lexicon.ts";
import { withoutSentence } from "../../core/rule/rewrites.ts";
import { blockRule } from "../../core/rule/rule.ts";
import { childTold } from "./case-or-individual/children.ts";
import { namedInCare } from "./case-or-individual/namedInCare.ts";
import { familyTold } from "./case-or-individual/oneFamily.ts";
import { heldInTrust } from "./case-or-individual/onePerson.ts";
import { general, grave, judged, known } from "./case-or-individual/privateAffairs.ts";
import { outed, privatelyTold, unmasked } from "./case-or-individual/privatelyTold.ts";
import { recognised } from "./case-or-individual/recognised.ts";
import { judge as employees } from "./people/employeesOwn.ts";
import { affairCues, blamedElsewhere, mentioned, namedWithAffair } from "./people/namedAffairs.ts";
import { publicFigure, titled } from "./people/persons.ts";
import { pointedOutCues, publicPointedOut } from "./people/pointedOut.ts";
import { nameOfPerson, redacting } from "./redacting.ts";

/**
 * What is a person's own affair: health, debts, home, family, offences, complaints. One of these words stands in every
 * finding.
 */
const matters = cues(
  "private-matters",
  oneLine`
    set fire|set light|arson|vandalis*|smash*|wrecked|stole|stealing|shoplift*|kicked|punched|spat|threw|threaten*|
    broke into|ran off|cannabis|
    lash out|lashes out|lashed out|lashing out|hitting out|hits out|hit out|hits the|kicks the|spits at|swears at|
    stopped eating|stopped washing|refuses to|wets|violent|bedridden|his routine|her routine|outbursts|meltdowns|
    tantrums|incontinen*|
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
    prison record|twins|triplets|wheelchairs|tube|tube-fed|hoist*|ventilator*|implant*|guide dog*|cerebral palsy|
    spina bifida|
    cystic fibrosis|hearing aid*|fled|grandparents|social services|missing from|excluded from|exclusions|
    attendance fell|
    tipped off|internal audit|brother*|sister*|in-law|well known|warned|sue|tickets|fines|have threatened|
    has threatened|housed|claim was|slipped|not worked|her operation|his operation|at the centre of|unwell
  `,
);

/** Words of care, and of speaking up in confidence. */
const trust = cues(
  "held-in-trust",
  oneLine`
    looked-after|care leaver*|young carer*|vulnerable adult*|vulnerable young*|vulnerable resident*|vulnerable tenant*|
    unaccompanied|asylum*|rough sleeper*|domestic abuse|victim of|survivor of|care home resident*|social care client|
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

const pointed = cues("public-pointed-out", pointedOutCues);
const befallen = cues("named-affairs", affairCues);

/** Finds a private person, named or plain to guess, whose own affairs the report tells. */
export const caseOrIndividual = blockRule({
  id: "case-or-individual",
  family: "confidentiality",
  bySense: true,
  summary: "A private person's own affairs are told, with the name or with enough to guess it",
  why: "A person's health, debts, family or complaint is not made public because a report needs an example. Neighbours recognise a case from very little.",
  severity: "warning",
  kinds: { "planning-report": "info", minutes: "info", "election-notice": "off" },
  zones: { closed: "info", quoted: "same" },
  offers: [withoutSentence],
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
      const tell = (text: string) => {
        const found = spokenOf
          ? kept
            ? "named"
            : "doubt"
          : unmasked(text, previous) || (trusted.has(sentence) && outed(text))
            ? "informant"
            : trusted.has(sentence) && namedInCare(text)
              ? "named"
              : ((trusted.has(sentence) ? heldBack(text) : undefined) ??
                (placed.has(sentence) ? recognised(text) : undefined) ??
                (own.has(sentence) ? judge(text) : undefined) ??
                (shown.has(sentence) ? publicPointedOut(text) : undefined));
        return (found === undefined || found === "doubt" || found === "name") &&
          told.has(sentence) &&
          (namedWithAffair(text) || blamedElsewhere(text))
          ? "named"
          : found;
      };
      const message = tell(sentence.text);
      if (block.kind === "cell" && bareName.test(block.text)) yield { at: sentence, message: "name", severity: "info" };
      if (
        !message ||
        ((message === "name" || message === "doubt") &&
          ((kind === "minutes" && !spokenOf) || block.zone !== "open" || block.kind === "cell"))
      )
        continue;
      const severity =
        kept || message === "name" || message === "doubt" || employees(sentence.text, previous) === "named"
          ? ("info" as const)
          : grave.test(sentence.text) ||
              (trusted.has(sentence) && namedInCare(sentence.text)) ||
              (several.test(sentence.text) && childTold(sentence.text) === "named")
            ? ("error" as const)
            : undefined;
      const at = { start: sentence.start, end: sentence.end - (/[.!?]$/.test(sentence.text) ? 1 : 0) };
      const words = block.text.slice(at.start, at.end);
      yield {
        at,
        message,
        rewrites: redacting(words, nameOfPerson, "Redact the name", (left) => tell(left) !== undefined),
        ...(severity && block.zone !== "quoted" ? { severity } : {}),
      };
    }
  },
});

/** What somebody of the public wrote or is, told of them as "she" or "he" in the next sentence. */
const goesOn = regex`
  ^(?:She|He|Her|His)\b|
  ^[^.;]{3,60}?\b(?:
    sa(?:id|ys)|mention(?:s|ed)|note[sd]|add(?:s|ed)|report(?:s|ed)?|hear[sd]?|understands?|believe[sd]?|knows?|
    disclose[sd]?|reveal(?:s|ed)|told [a-z ]{2,30}|explain(?:s|ed)|confirm(?:s|ed)
  ) that (?:he|she|his|her)\b
`;
const ofThem = regex.i`
  \b(?:
    (?:[Hh]is|[Hh]er|their|whose) (?:[a-z]+ ){0,2}
    (?:wife|husband|partner|sons?|daughters?|children|child|mother|father|baby|grand(?:son|daughter)|brother|sister)
    (?:['’]s)? (?:[a-z]+ ){0,10}?(?:
      seizures?|asthma|autis\w+|epilep\w+|dementia|cancer|illness|ill\b|disab\w+|died|stroke|depress\w+|anxiety|
      breakdown|hospital|suicid\w+|medication|wheelchair|school place|debts?|eviction|condition|bankrupt\w*|in debt|
      in prison|in care|child protection|taken into|addict\w*|alcohol\w*|drinks\b|on benefits|out of work|unemployed|
      convict\w*|arrested|pregnan\w*
    )|
    (?:his|her) (?:own )?(?:
      asthma|epilepsy|dementia|cancer|illness|disability|stroke|depression|anxiety|breakdown|medication|debts?|eviction|
      bankruptcy|divorce|pregnancy|seizures
    )|
    (?:suffers|suffered) from|
    (?:hits?|hitting|kicks?|kicking|bites?|biting|spits?|spitting|swears?|swearing|lash\w+)(?: out)?(?: at)?
    \ (?:the |his |her |our |other )
    (?:carers?|staff|nurses?|residents?|helpers?|daughter|wife|husband|son|neighbours?)\b|
    (?:is|has been|was|has become) (?:now |often |increasingly )?(?:incontinent|confused|violent|bedridden)|
    (?:stopped|given up|refus(?:es|ed|ing)) (?:eating|washing|to (?:eat|wash|dress|take (?:his|her)))|
    wets (?:himself|herself|the bed)|(?:is|be|been) drinking (?:again|heavily|spirits)|
    (?:has|had) (?:been )?(?:diagnosed|evicted|sectioned|cancer|dementia|epilepsy|asthma|a stroke)
  )\b
`;
function namedBefore(before: string): boolean {
  const last = /[^.!?]*[.!?]\s*$/.exec(before.replace(/\b(Mr|Mrs|Ms|Miss|Dr)\./g, "$1"))?.[0] ?? "";
  return ((titled.test(last) && !publicFigure.test(last)) || mentioned(last)) && !general.test(last);
}

/** A row of a table that is told of one person. */
const bareName = /^(?:Mr|Mrs|Ms|Miss)\.? (?:[A-Z]\.? ){1,3}[A-Z][a-z'’-]+$/;

const several = /\b(?:pupils|children|boys|girls|siblings|brothers|sisters|students|twins|triplets),/i;
/** A child in care or an informant, by name. */
function heldBack(text: string): "named" | "informant" | "doubt" | undefined {
  if (text.length > 400 || general.test(text)) return undefined;
  const held = heldInTrust(text);
  return held === "child" ? "named" : held === "perhaps" ? "doubt" : held;
}

function judge(text: string): "named" | "known" | "informant" | "name" | "doubt" | undefined {
  const found = childTold(text) ?? privatelyTold(text) ?? judged(text);
  return found === undefined || found === "doubt" ? (familyTold(text) ?? found) : found;
}
