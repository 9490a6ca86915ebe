import { oneLine, regex } from "../../../core/pattern/regex.ts";
import type { Sentence } from "../../../core/report/sentences.ts";
import { cues } from "../../../core/rule/lexicon.ts";
import { type Frame, type Framed, framed } from "../../neutrality/sentenceFrames.ts";
import { type Message, notThoughtOf, people } from "./notThoughtOf.ts";

/**
 * People, or the climate, that nobody thought of: what was not looked at, what is waved away, an assessment of
 * something else, and a duty that is left to others. Read off what a sentence says of the thinking, under a heading
 * about it or with a word of what it is about.
 */

/** Words without one of which a sentence says nothing of the thinking. */
export const notRegardedCues = cues(
  "equality-climate-not-regarded",
  oneLine`
    no bearing|for another|for a different|trusted|not changed|has changed|have changed|too long|was long|was too|
    put off|
    parked|skipped|saved for|reserved for|postponed|held over|
    not been|not be|not considered|not looked|not measured|not assessed|not asked|not consulted|not counted|
    not examined|not studied|not known|not ready|not recorded|not discussed|not followed|not thought|not applicable|
    not concern*|not relevant|not a matter|not arise|not apply|not our|not for this|not for us|not for the|never been|
    never considered|nobody|no one|no work|no account|no thought|no regard|no need|no comment|no figures|no figure|
    no estimate|no data|no study|no attempt|no time|no issues|no issue|no effect|no effects|no impact|no impacts|
    no implications|no assessment|no screening|no consultation|no group|no equality|no climate|no view|none of|nothing|
    without it|without one|without an|without the|without paperwork|without having|left out|left as|left blank|left to|
    left for|left open|leave the|leaves the|yet to|in due course|pending|awaited|for others|others to|confident|
    satisfied that|assured|believed to|thought unnecessary|felt unnecessary|unnecessary|needless|superfluous|formality|
    box|boxes|tick*|on leave|vacant|deleted|omitted|dropped|carried forward|carried over|last year's|old assessment|
    earlier assessment|previous assessment|existing assessment|same leaflet|discriminate against|single* anyone|
    singled out|in equal measure|common sense|obvious|plainly|self-evident|worth recording|worth mentioning|
    worth noting|worth measuring|negligible|too small|too little|too late|too costly|too difficult|anyone complains|
    anyone complain|somebody complains|should anyone|if anyone|complaint*|worked out|once it has|once the|
    keep* the numbers|to keep|for want of|guess*|assumed|assume|presum*|taken for granted|taken as read|by their nature|
    few of them|few in number|small number|minority|hardly any|will adapt|get used|manage|cope|N/A|n/a|due regard|
    seldom|rarely|can stay|stay at home|go elsewhere|will emerge|become clear|be provided to|unhelpful|unwelcome|
    not repeated|no count|no view|as before|as last|as usual|see finance|see file|this page|this section|allowed to|
    not troubled|distinguish|matter for|free to|not aware|unaware|dealt with under|do not think|does not think|
    do not believe|do not feel|left to the|has not sent|have not sent|overtaken|what matters|set aside|put aside|
    shelved|conjecture|guesswork|own time|can raise|may raise|raise any|invidious|in any event|in any case|of course|
    hoped|presumably|no doubt|probably|goes without|for itself|usually|human being*|would only|would merely|would just|
    get used to|no complaint*|rather like|much like|has retired|left as|is noted|been noted|is acknowledged|
    is recognised|is understood|are expensive|find out from|red tape|bureaucra*|burden|time will tell|remains to be|
    wait and see|the scope|someone else|somebody else|everybody knows|everyone knows|please everybody|please everyone|
    short because|brief because|is thought|was thought|is felt|was felt|is believed|is understood|is assumed|we think|
    we feel|we believe|we assume|officers think|officers believe|officers feel|officers assume
  `,
);

const equality = oneLine`
  (?:
    equalit(?:y|ies)|eq?ias?|iias?|protected characteristics?|screening|section 75|good relations|Fairer Scotland|
    socio-economic duty|rural needs|due regard|public sector (?:equality )?duty|impact assessments?|diversity|
    discriminat\w+|Welsh language
  )
`;
const climate = oneLine`
  (?:
    climate(?: change| emergency)?|carbon|emissions|net zero|greenhouse|footprint|sustainab\w+|
    environmental (?:section|effects?|impacts?|implications?|assessment)|biodiversity|energy use|CO2e?
  )
`;
const subject = new RegExp(`\\b(?:${equality}|${climate}|${people})\\b`, "i");
const ofEquality = new RegExp(`\\b(?:${equality}|${people})\\b`, "i");
const ofClimate = new RegExp(`\\b${climate}\\b`, "i");

/** Words that speak of the duty or of the climate wherever they stand. */
const strong = regex.i`
  \b(?:
    ${equality}|disabled|(?:young|older) people|the elderly|deaf|blind|wheelchair\w*|women|Travell?ers?|Gypsy|refugees|
    carers|pregnan\w+|climate (?:change|emergency)|carbon|emissions|net zero|greenhouse|
    (?:environmental|climate|equality) (?:section|implications)
  )\b
`;
/** Somebody's ground, complaint or wish. */
const argued = regex`
  \b(?:
    grounds?|signatories|call-in|alleg\w+|petition\w*|complain(?:ed|ant)\w*|objectors?|residents? (?:said|wrote|felt)|
    Councillor|Ofsted|Ombudsman|adequate|if (?:the )?(?:structural|it|they)
  )\b
`;

/** What a sentence says of the thinking that was not done. */
export interface NotRegarded extends Framed<Message> {
  /** What it is about, by its own words; `undefined` where only its heading can say. */
  readonly about: "equality" | "climate" | undefined;
  /** It stands on its own words, under whatever heading. */
  readonly sure: boolean;
}

/** Does a heading speak of equality and its kin, or of the climate? */
export const isOfRegard = (title: string): boolean =>
  regex.i`
  \b(?:
    equalit\w+|diversity|inclusion|impact assessments?|socio-economic|fairer scotland|rural needs|good relations|
    welsh language|human rights|climate|carbon|sustainab\w+|environment\w*|net zero|biodiversity|energy
  )\b
`.test(title) && !/\b(?:resources|finance|financial|value for money|planning|law)\b/i.test(title);

const labelled = regex.i`
  ^(?:[\d.]+ )?(?:
    equalit|diversity|climate|carbon|emissions|eq?ia|iia|rural needs|section 75|welsh language|sustainab|socio-economic
  )
`;
const ofMeasuring = /\b(?:measured|estimated|quantified|calculated|modelled|costed)\b/i;
const reasoned = regex.i`
  \b(?:
    because|since|as (?:it|the|there)|for (?:want|lack)|in order|to (?:save|keep|avoid)|account|
    in (?:choosing|deciding|settling|recommending)|point of view|easier|on which|nobody|deleted|left as
  )\b
`;

/** Opinion, custom, convenience and others' business, where the heading asks who was thought of … */
const amiss = regex.i`
  \b(?:
    (?:usually|generally|mostly|normally|often|tend to) (?:bring|manage|come|have|find|cope|ask|send)|human beings?|
    treated as (?:such|individuals|people)|
    would (?:only|merely|simply|just) (?:delay|confuse|complicate|add|hold|cost|raise|upset)|get used to|
    (?:no|few) complaints?|(?:rather|much|very|just) like (?:this|the|that|it)|was like (?:this|that)|
    (?:has|have) (?:since )?(?:retired|left the (?:Council|authority))|left as (?:it|she|he|they)|
    (?:duty|question|point|issue|requirement|concern|matter) (?:is|was|has been|are|have been)
    \ (?:raised [^.;]{2,40} and (?:has been |is |was )?)?
    (?:noted|acknowledged|recognised|understood|appreciated|accepted|heard)|
    too expensive|(?:is|are|was|were) expensive|find (?:out|things out) (?:from|for)|
    free to (?:write|say|ask|object|complain|come|raise|speak|appeal)|(?:not|un)(?: \w+)? aware of|
    dealt with (?:under|in|by) (?:the )?(?:heading|another|staffing|finance|human resources|legal|other)|
    (?:we|officers|the author|I|the team|the service|one|nobody|few)
    \ (?:do not |does not |did not |can ?not |could not |would not )?(?:
      think|feel|felt|thought|believe|believed|suppose|supposed|assume|assumed|imagine|imagined|doubt|see|saw|guess|
      trust|hope|reckon|expect|suspect
    )\b|
    comes? into (?:it|this|bin|the|a)|
    (?:was|were|is|are|been) left to (?:the |a |an |others|each|individual|local|chance)|
    (?:has|have|had) not
    \ (?:sent|supplied|provided|returned|replied|said|come back|been (?:sent|supplied|returned|received))|
    (?:begun|started|drafted|commenced|planned|promised|ordered|commissioned|requested) but|overtaken by|
    (?:most|many|nearly all|the great majority of|the majority of|ordinary|reasonable|sensible)
    \ (?:people|users|residents|tenants|customers|of them)[^.;]{0,40}
    (?:which is what|what matters|enough|benefit|gain|happy|pleased|glad|prefer|like|like it)|
    which is what|what matters|set aside|put aside|put to one side|shelved|parked|for this phase|conjecture|guesswork|
    a guess|anybody['’]s guess|
    (?:can|could|may|might) (?:\w+ )?
    (?:raise|take up|mention|discuss|report|bring|speak|apply|ask|write|ring|complain|approach|contact|appeal|opt)\b|
    in their own time|(?:short|brief|thin|bare|sketchy|incomplete) (?:because|as|since|for)|invidious|cannot be helped|
    be that as it may|in any (?:case|event)|anyway|of course|fuss\b|as far as (?:we|officers|is|anyone)|
    so far as (?:is|we|officers|anyone)|to the best of|hoped?\b|presumably|no doubt|surely|probably|perhaps|
    (?:it is|it was|is|are|was|were) (?:\w+ )?
    (?:thought|felt|assumed|understood|believed|supposed|presumed|imagined|taken|hoped) (?:to|that|not|unlikely)|
    unlikely to (?:mind|notice|matter|be (?:many|any))|
    (?:few|hardly any\w*|not many) (?:of (?:them|these|those) )?
    (?:is|are|was|were|will|would|has|have|use|uses|live|lives|come|comes)|
    has always been|always (?:been|done|had)|everybody knows|everyone knows|well known|goes without saying|
    speaks? for itself|the usual|box-ticking|political(?:ly)? correct\w*|over the top|burden\w*|red tape|bureaucra\w+|
    distract\w*|luxury|cannot (?:please|suit|cater for) (?:everyone|everybody|all)|please everybody|
    swings and roundabouts|same boat|level playing field|
    too (?:early|soon|late|long|much|many|difficult|hard|complicated|sensitive|delicate)|
    beyond (?:the scope|our|us|what)|outside (?:the scope|our)|not (?:within|in) (?:our|the) (?:scope|remit|gift|brief)|
    another (?:report|day|department|body|time)|someone else|somebody else|time will tell|wait and see|
    remains to be seen|in due course|one day|eventually|in the fullness
  )\b
`;
/** … and facts, findings and provision, which answer it. */
const answered = regex.i`
  \b(?:
    \d+|appendix|annex|table|
    assessment (?:
      is|was|were|has|have|found|finds|shows|concludes|records|identif\w+|will be reported|and|of|at|made|considers|
      gives
    )|
    screening (?:found|was|is|on|form)|eqia (?:is|was|found|finds|at)|consultation (?:with|found)|
    (?:was|were|been) consulted|mitigat\w+|for noting|reasonable adjustments?|interpret\w+|large print|easy read|
    (?:other|any|several|different|Welsh|other community) (?:languages?|formats?)|exempt\w*|regulations?|act \d|
    equality act|objectives?|adverse effect|positive effect|negative effect|neutral|
    no (?:adverse|negative|effect|impact|change|implications?|group)|monitor\w*|carbon (?:budget|plan)|
    emissions (?:from|of|would|are)|trees?|heat|solar|electric|fuel|mileage|journeys|insulation|energy|waste|habitat|
    bus|buses|free of charge|concession\w*|discount|hardship|waiv\w+|advoca\w+|support (?:worker|plan)|applicants?|
    hearing|licen[cs]\w+
  )\b
`;
/** The frame of a sentence that counts under a heading alone. */
const aside: Frame<Message> = { message: "waved", severity: "info", pattern: amiss };

/** Where a sentence tells of it, or `undefined`. */
export function notRegarded(sentence: Sentence): NotRegarded | undefined {
  const { text } = sentence;
  if (text.length > 340) return undefined;
  const found = framed(sentence, notThoughtOf);
  if (!found) {
    const off = text.length > 260 || answered.test(text) ? undefined : framed(sentence, [aside]);
    return off && { ...off, about: undefined, sure: false };
  }
  const about = !subject.test(text)
    ? undefined
    : ofClimate.test(text) && !ofEquality.test(text)
      ? "climate"
      : "equality";
  // That emissions were not measured is said in many an honest sentence; it is the reason that tells.
  if (
    found.frame === notThoughtOf[0] &&
    (about === "climate" || (!about && ofMeasuring.test(text))) &&
    !reasoned.test(text)
  )
    return undefined;
  const label = labelled.test(text) && found.words.includes(":");
  const sure = label || (found.frame.message !== "waved" && strong.test(text) && !argued.test(text));
  return { ...found, about, sure };
}
