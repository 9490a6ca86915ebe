import type { Sentence } from "../../core/report/sentences.ts";
import { cues } from "../../core/rule/lexicon.ts";
import { type Amiss, amissIn } from "../amiss.ts";
import { type Frame, type Framed, framed } from "../neutrality/sentenceFrames.ts";

/**
 * What is given to somebody, and the ground on which it is given: thanks, affection, custom, the queue or chance; or a method that was
 * bent, told beforehand or left to be guessed. Read off one sentence each, always for information.
 */

/** Words without one of which a sentence tells of no such ground. */
export const groundCues = cues(
  "merit-evaluation-grounds",
  "thank-you|thank you|thanks for|gratitude|kindness|kindnesses|friendship|loyalty|loyal to|affection|sentiment|sentimental|sympathy|enthusiasm|keenness|persistence|perseverance|patience|past kindness|past help|past favours|familiarity|acquaintance|popularity|good feeling|pride|nostalgia|length of service|seniority|the nod|natural partner|natural home|natural successor|natural choice|obvious partner|obvious candidate|happened to|dealt longest|longest dealt|known longest|known the longest|asked first|applied first|first to ask|on the footing|in recognition|on grounds of|on the ground of|settled in|got used|grown used|become used|got on with|fond of|recognised|recognized|familiar name|heard of|spoken of|mentioned favourably|well spoken|felt to be needed|in a hat|from a hat|a chat|an informal|only ever|one candidate|what it thinks|thinks right|sees fit|thinks fit|thinks best|no assessment|simply knew|just knew|take on trust|taken on trust|on trust|not stated|not explained|not given|unexplained|not further considered|is assumed|was assumed|left unmarked|left out of|unmarked|were waived|was waived|was told of|were told of|told beforehand|accordingly|hoped for|had in mind|in mind|without comparison|without comparing|unsettling|basis|worth troubling|worth asking|worth approaching|felt able|a neighbour|and willing|good sense|makes a good|wants to see|want to see|would like to see|likes to see|do well|as ever|old times|in preference to|out of habit|force of habit|by custom|next in line|whose turn|most often|from a bag|in a bag|from a bowl|a drum|an envelope|names were|were told|was told|been told|reminded|given to understand|no reason is|no reason was|no reason has|no explanation|nowhere|for granted|standing orders|on what ground|why it|why they|why the panel|why this|how chosen|how selected|word of mouth|thought worth|comparison|specification was|the specification|the brief|esteem|regard in which|fit|whose face|whose name|as much as|over tea|over coffee|were drawn|pulled out|picked out|by rotation|knowledge|the wording|the answers|which firm|who should win|to win|lottery|raffle|dip|toss|handshake|nice|lovely|pleasant|friendly|charm*|tearful|bright side|good one|magazine|telephone|phone|round the table|favourite|turn|should have it|heard of|everyone knew|everybody knew|liked (?:the|his|her|its|their|him|them|it|best)|loved|grateful|thank|sympath*|loyal*|criticised|salesman|often seen|only one|only firm|were not read|not opened|prevailed|results were|arrived late|late but|let in|complaint|not advertised|not held|abroad|mislaid|cannot say|hunch|instinct|feeling|oldest|served first|neighbour|friend|reputation|habit|promised|anyway|manner|quietly|persuaded|insisted|request|wish of|suggestion|chosen from|envelopes|results|compare",
);

const given =
  "(?:got|gets|given|gave|giv(?:e|es|ing)|award(?:ed|s|ing)?|offer(?:ed|s|ing)?|handed|hand(?:s|ing)?|renew(?:ed|s|al)?|retain(?:ed|s|ing)?|extend(?:ed|s)?|confirmed|appoint(?:ed|s|ing|ment)?|re-?appoint(?:ed|ment)?|promot(?:ed|ion|es)|chosen|chose|choice|favour(?:ed|s|ing)?|prefer(?:red|s)?|preference|justif\\w+|go(?:es|ing)?|gone|went|won|wins|nod|settled|decided|funded|funding|pa(?:id|yment)|recommend(?:ed|s)?|propos(?:ed|es)|selected|selection|picked|shared|let|lets|put (?:forward|on|in)|admitted|accepted|allowed|waved through|engaged|commissioned|kept on|placed|owes?)";
const bad =
  "(?:thank-?you|thanks|gratitude|kindness(?:es)?|friendship|loyalty|affection|sentiment(?:al \\w+)?|sympathy|goodwill|good will|enthusiasm|keenness|persistence|perseverance|patience|charm|manner|habit|custom|convenience|familiarity|acquaintance|popularity|pride|nostalgia|tact|courtesy|politeness|seniority|length of service|long service|good (?:company|humour|nature|feeling)|past (?:help|favours?|services?|support)|help (?:last|in|over|with|during)|favours? (?:done|past)|old times(?:['’] sake)?|personal (?:qualities|liking|regard)|family (?:ties|name|feeling)|the good of the (?:town|family)|faith in (?:him|her|it|them)|cheerfulness|modesty|respect for (?:his|her|its|their)|fondness|esteem|regard in which|respect|liking)";
/** What is not given for work or money. */
const honours =
  "medals?|freedom of|freeman|alderm[ae]n|honorary|honours?|civic award|certificate|plaque|commendation|citation|long service award|volunteers? of the year|ceremony|tribute";
const measured =
  "scor(?:ed|es|ing) (?:\\d|highest|the|against|at)|\\d+ (?:per cent|%|marks|points)|published criteria|agreed criteria|criteria (?:in|at|set)|pass mark|ranked (?:first|second|\\d)|lowest (?:price|tender)|most advantageous|framework (?:agreement|RM)|statut\\w+|by law|consult\\w+|residents|petition|motion|amendment|council tax|planning|pupils|election";
const unless = new RegExp(`\\b(?:${honours}|${measured})\\b`, "i");

const frames: readonly Frame<"unmeritorious" | "single" | "unmarked">[] = [
  {
    // "got the pontoon work as a thank-you for its help", "favour bodies that have been loyal to the Council".
    message: "unmeritorious",
    severity: "info",
    pattern: new RegExp(
      `\\b${given}\\b[^.;]{0,110}? (?:as an?|on account of|because of|out of|in recognition of|on (?:the )?grounds? of|by(?: reason of| virtue of)?|for|from|with|in (?:gratitude|return|thanks) for|in (?:view|consideration|acknowledgement|light) of|thanks to|owing to|due to|on the strength of|through) (?:(?!whose|which|who|that)[\\w’'-]+ ){0,3}?${bad}\\b[^.;]{0,60}|\\b${given}\\b[^.;]{0,60}? (?:that|who|which|those|ones?|firms?|bodies|clubs|groups)\\b[^.;]{0,20}? (?:have|has|had|were|was|are|is) (?:\\w+ )?(?:loyal|friendly|grateful|faithful|helpful|kind|obliging|devoted|supportive) to (?:the [Cc]ouncil|us|members|officers|the (?:service|authority|administration))\\b[^.;]{0,40}`,
      "i",
    ),
    unless,
  },
  {
    // "to the contractor who happened to be in the yard", "among those with whom the service has dealt longest", "asked first, so …".
    message: "unmeritorious",
    severity: "info",
    pattern: new RegExp(
      `\\b${given}\\b[^.;]{0,60}? (?:to|among|between|with|by) (?:the|an?|those|whichever|whatever|one|some)\\b[^.;]{0,40}? (?:(?:who|which|that) (?:just |simply |merely |only )?(?:happened to|was (?:nearest|handy|about|around|there|passing|free)|were (?:nearest|handy|about|around|there)|(?:had )?(?:asked|rang|applied|replied|came|turned up|arrived) (?:first|soonest))|with whom\\b[^.;]{0,50}? (?:longest|most often|before|for years|happily|best)|(?:we|officers|the (?:service|team|panel|department)|members) (?:have |has |had )?(?:known|dealt with|used|worked with) (?:the )?longest|whose (?:face|name|work|owner|family|people)s? (?:members|officers|we|everyone|everybody|the (?:panel|team))(?: \\w+)? (?:knew|know|liked|remembered|recognised|remember))\\b[^.;]{0,50}|\\b(?:asked|applied|wrote|rang|replied|came|was|were) (?:first|soonest|the first|earliest)\\b[^.;]{0,20}?,? (?:so|and so|and therefore|hence|and has been|and was|and is)\\b[^.;]{0,90}|\\b(?:theirs|his|hers|its|it|that|this) (?:was|is|being) (?:the |a )?(?:one |only |firm |company )?(?:name|face|firm|one|company) (?:that |which )?(?:we|officers|everyone|everybody|the (?:panel|team)|members|all) (?:\\w+ )?(?:recognised|recognized|knew|know|had heard of|remembered|trusted)\\b[^.;]{0,40}|\\b(?:[Bb]ecause|[Ss]ince|[Aa]s|[Gg]iven that) (?:everyone|everybody|all|we|members|officers|the town) (?:all )?(?:wants?|would like|likes?|wish(?:es)?|hopes?) (?:to see |for )?[^.;]{2,50}? (?:do well|to do well|succeed|to succeed|thrive|to thrive|survive|to survive|carry on|to carry on)\\b|\\b${given}\\b[^.;]{0,60}? on the (?:footing|understanding|basis|ground) that (?:everyone|everybody|we|members|officers|the town) [^.;]{3,80}`,
      "i",
    ),
    unless: new RegExp(
      `\\b(?:${honours}|${measured}|pays?|paid|repa\\w+|rent|insur\\w+|lease|condition|maintain\\w*|open|provid\\w+|matched?|funding|works? (?:is|are|will)|no (?:further|more) )\\b`,
      "i",
    ),
  },
  {
    // "is proposed, being a neighbour of the retiring trustee", "is to be confirmed, as he has settled in".
    message: "unmeritorious",
    severity: "info",
    pattern:
      /\b(?:proposed|recommended|nominated|suggested|put forward|confirmed|appointed|retained|renewed|kept on|extended|made permanent|chosen|selected|re-?appointed)\b[^.;]{0,60}?,? (?:being|as being|as|because|since|for) (?:he|she|it|they|the (?:staff|team)|an?|the|change|[a-z]+ (?:is|are|being))\b[^.;]{0,30}?\b(?:neighbour|friend|relative|colleague|member of the (?:same|family)|willing|keen|available|settled in|settled down|at home|liked|well liked|popular|used to (?:him|her|it|them)|got used|grown used|become used|fits? in|fitted in|get on|gets on|got on|part of the family|unsettling|disruptive|upsetting|tiresome|a nuisance)\b[^.;]{0,70}|\b(?:the )?(?:natural|obvious|only possible|inevitable|logical|rightful) (?:partner|home|successor|heir|provider|host|recipient|supplier|candidate|contractor|operator|tenant|place|owner) (?:for|of|to|and|in)\b[^.;]{0,90}|\b(?:spoken of|mentioned|talked of|commended|praised|recommended|written up) (?:\w+ )?(?:favourably|warmly|highly|kindly|well|approvingly)?\b[^.;]{0,30}? (?:at|over|during|in) (?:the |a |an )?(?:\w+ )?(?:reception|dinner|lunch|party|conference|drinks|event|corridor|pub|club|match|opening)\b[^.;]{0,80}|\b(?:matter|question|thing) for (?:the )?[^.;]{2,50}?['’]s? (?:\w+ )?(?:good sense|judgement|discretion|instinct|taste|feeling|common sense|conscience)\b[^.;]{0,30}/i,
    unless,
  },
  {
    // A contest that was none: lots, a chat, one candidate from the start, the answer told beforehand.
    message: "unmarked",
    severity: "info",
    pattern:
      /\b(?:(?:names?|numbers|tickets|slips|cards|balls|applications|bids|lots|winner)\b[^.;]{0,40}? (?:put|placed|drawn|pulled|picked|shaken up|taken) (?:\w+ )?(?:in|into|from|out of) (?:a|the) (?:hat|bowl|bag|box|drum|bucket|envelope)|(?:interviews?|presentation|assessment|selection|evaluation|test|competition) (?:was|were|took the form of|consisted of|consisted in|amounted to|came to|went no further than)(?: little more than| no more than| simply| just| merely)? (?:a |an )?(?:\w+ )?(?:chat|talk|conversation|cup of (?:tea|coffee)|word|coffee|lunch|walk(?:about)?|formality|phone call|telephone call|handshake|glance)|(?:only|never) ever (?:going to be|likely to be|one|a single|any)\b[^.;]{0,40}?\b(?:candidate|bidder|winner|answer|choice|firm|applicant|result|outcome)|(?:evaluators?|assessors?|panel|scorers?|markers?|judges|interviewers|officers|team)\b[^.;]{0,30}? (?:was|were|had been|been) (?:\w+ )?(?:told|informed|made aware|given to understand|reminded|left in no doubt) (?:\w+ )?(?:of |about |which |what |who |whom |that |as to )?[^.;]{0,50}?\b(?:hoped for|should (?:have|get)|wanted|expected|preferred|favoured|in mind|should win|was to win|to win|ought to win|desired|wished)\b|(?:bidder|firm|candidate|applicant|club|company|one|supplier|provider) (?:that |whom |which )?(?:officers|we|members|the (?:panel|team|director|manager|chair|service))(?: \w+)? (?:had|already had|have) (?:already )?in mind)\b[^.;]{0,70}/i,
    unless: new RegExp(
      `\\b(?:${honours}|order of (?:motions|questions|speaking)|councillors?|allotment rule|audit sample|by-?law)\\b`,
      "i",
    ),
  },
  {
    // What was published and not applied, moved and not explained, needed and not done.
    message: "unmarked",
    severity: "info",
    pattern:
      /\b(?:(?:all|some|one|two|three|four|several|most|none|any|each) (?:of )?(?:the )?(?:\w+ ){0,2}?(?:criteria|criterion|questions|requirements|tests|qualifications|conditions|marks)\b[^.;]{0,30}? (?:was|were|has been|have been|is|are) (?:\w+ )?(?:waived|left unmarked|unmarked|left (?:out|aside|unscored)|dropped|ignored|not (?:applied|marked|used|scored)|set aside|relaxed|overlooked|skipped) (?:for|because|as|since|so|to|in (?:favour|order))|(?:mark|score|rank(?:ing)?|place|position)s?\b[^.;]{0,50}? (?:raised|lowered|moved|changed|altered|increased|reduced|lifted|revised)\b[^.;]{0,60}?(?:not (?:stated|explained|recorded|said|given|minuted)|no (?:reason|explanation|note|record)|unexplained|nobody (?:knows|recalls|can say))|[Ww]hy (?:it|they|he|she|this|that|the [a-z]+(?: [a-z]+)?) (?:did so|did this|was|were|changed|chose|moved|preferred|raised|lowered|altered|marked|scored|won)\b[^.;]{0,40}? (?:is |was |has |been )*(?:not|nowhere|never) (?:\w+ )?(?:stated|explained|recorded|said|given|clear|known|minuted|written)|(?:an? |the )?(?:exception|exemption|waiver|departure|dispensation)\b[^.;]{0,40}? (?:is|was|has been|are|were) (?:\w+ )?(?:assumed|presumed|taken (?:as read|for granted)|implied|understood|supposed|inferred|not (?:sought|asked for|obtained))|(?:the )?(?:rules?|requirements?|[Ss]tanding orders?|procedure)\b[^.;]{0,30}? (?:was|were|is|has been|have been) (?:not|never) (?:\w+ )?(?:considered|thought of|looked at|consulted|referred to|followed|remembered|applied|mentioned)|(?:[Nn]o|without(?: any| an?)?) (?:assessment|comparison|evaluation|appraisal|scoring|interview|selection|check) (?:has been|was|is|had been|of|with|between)(?: \w+){0,4}? ?(?:made|done|carried out|attempted|undertaken|needed|thought|market|others?|peers|rivals|alternatives|applicants?|bids?|them)|nothing (?:further|more|else) (?:was|is|has been) (?:\w+ )?(?:thought |felt |considered )?(?:to be )?(?:needed|necessary|required|asked|called for|wanted|done)|nothing (?:in writing|on paper|written down)\b[^.;]{0,60}?\b(?:one|against|compare\w*|choice|choose|set|rank\w*|prefer\w*)\b|\b(?:team|panel|officers|they|we|manager|judges) (?:simply|just) (?:knew|know|felt|liked|chose)|(?:must|should|will|has to|have to|are asked to|is asked to) (?:be )?(?:take[n]?|accept(?:ed)?)\b[^.;]{0,20}? on trust\b|(?:gives?|gave|award(?:s|ed)?|pays?|paid|grant(?:s|ed)?|offer(?:s|ed)?|lends?|lent) (?:the |an? )?(?:[\w’'-]+ ){1,4}?(?:what(?:ever)?|as much as|such sum as) (?:it|they|he|she|members|the committee) (?:thinks?|thought|feels?|felt|sees?|saw|considers?|considered|likes?|liked|wish(?:es|ed)?) ?(?:right|fit|best|proper|fair)?)\b[^.;]{0,60}/i,
    unless: new RegExp(
      `\\b(?:${honours}|equal(?:ity)?|impact assessment|risk assessments?|health|audit(?:or)?|planning|consult\\w*|residents?|respondents|Ofsted|pupils?|habitat|flood|traffic|noise|heritage|viability|housing need|licensing|appeal|complaint|minutes|amendment|interest)\\b`,
      "i",
    ),
  },
  {
    // A label, and a ground that cannot be checked.
    message: "unmarked",
    severity: "info",
    pattern:
      /^(?:[\d.]+ )?(?:(?:selection|award|evaluation|appointment|scoring|assessment) (?:basis|method|process|criteria|route|grounds?)|(?:basis|method|grounds?|reasons?|process) (?:of|for) (?:the )?(?:selection|award|choice|appointment|preference|ranking|decision)|how (?:chosen|selected|awarded|appointed|assessed)|criteria(?: used)?|(?:selected|chosen|appointed|recommended) (?:by|on|because))\s?[:–-] ?(?:(?:officers?['’]?|local|personal|panel|managers?['’]?|past|previous|general|prior|members['’]?|collective|team|professional|common) (?:knowledge|experience|judgement|preference|choice|view|feeling|recommendation|sense|dealings|consensus|opinion|acquaintance)|(?:reputation|experience|availability|goodwill|familiarity|word of mouth|discretion|as before|as usual|recommendation|habit|custom|convenience|trust|history|nomination|rotation|consensus|instinct|judgement|first come)\b)[^.;]{0,40}\.?$/i,
  },
  {
    // Nobody else was worth the asking.
    message: "single",
    severity: "info",
    pattern:
      /\b(?:other|another|alternative|rival|further|outside|different) (?:providers?|firms?|suppliers?|bidders?|applicants?|candidates?|contractors?|compan(?:y|ies)|operators?|managers?|partners?|tenderers?|bodies|groups|organisations|consultants?) (?:was|were|is|are|has been|have been) (?:not|never|hardly) (?:\w+ )?(?:considered|thought|felt|asked|approached|sought|invited|looked (?:at|for)|worth\w*|contacted|sounded)\b[^.;]{0,50}|\b(?:firm|company|consultant|contractor|supplier|adviser|agency|practice)\b[^.;]{0,20}? (?:which|who|that) (?:had )?(?:drawn up|drew up|wrote|written|prepared|drafted|designed|advised on) (?:the |our )?(?:brief|specification|tender|scope|design|report)\b[^.;]{0,30}? (?:offered|agreed|will|is to|was asked|was engaged|has been asked|was appointed|carried|then|also|itself)\b[^.;]{0,80}|\b(?:retain(?:ed)?|renew(?:ed)?|re-?appoint(?:ed)?|extend(?:ed)?|kept on|continu\w+|roll(?:ed)? over)\b[^.;]{0,60}? without (?:an? |any |the )?(?:comparison|comparing|competition|contest|test(?:ing)?|review|looking|asking|tender|interview|market)\b[^.;]{0,60}/i,
    unless: new RegExp(
      `\\b(?:${honours}|${measured}|sole (?:supplier|manufacturer)|patent|debarred|excluded|waiver (?:was|has been|of|granted)|rule \\d+ (?:allows|permits)|emergency)\\b`,
      "i",
    ),
  },
];

/** Somebody outside says so, or it is told of a play, a sport or a vote. */
const elsewhere =
  /\b(?:residents?|respondents?|objectors?|petition\w*|traders|neighbours) (?:\w+ )?(?:sa(?:y|id)|called|wrote|felt|thought|argued|complained|asked|claimed|described)\b|\b(?:ballot papers?|polling|by-election|council tax|school place|pupils)\b/i;

/** Something is chosen, given or let: by the sentence, or by what stands around it. */
const choice =
  /\b(?:(?:was|were|is|are|be|been) (?:given|let|offered|handed) (?:to|out)|rank(?:ed|ing)?|[Hh]ow chosen|gives? the|prices?|artists?|dealers|lenders?|lots|judges|catering|award(?:s|ed)?|contracts?|tender\w*|bids?|bidders?|grants?|fund(?:s|ing|ed)?|loan|commission\w*|prizes?|shortlist\w*|interview\w*|candidates?|suppliers?|applicants?|applications?|quotations?|waiver|procure\w*|consultants?|contractors?|assessors?|evaluat\w+|posts?|job|vacanc(?:y|ies)|trustees?|promotion|seconded|tenancy|stall|pitch(?:es)?|firms?|compan(?:y|ies)|outfit|clubs?|architects?|appointments?|appointed|scores?|mark(?:s|ed)|weightings|specification|work|system|software|panel|provider|operator|partner|auditors?|carers?|manager|selection|criteria|standing orders|exemption|lot|list|payment|moderation|place)\b/i;

/** A choice, and a word of liking, chance, haste or silence. */
const amissInChoice: Amiss = {
  topics: [
    /\b(?:[Aa]ward(?:ed|s|ing)?|[Gg]rants?(?! of)|[Bb]ursar(?:y|ies)|[Tt]ender(?:s|er|ers)?|[Bb]ids?|[Bb]idders?|[Cc]ontracts?|[Aa]ppoint(?:ed|ment|ments)|[Cc]andidates?|[Aa]pplicants? (?:was|were|who|whom)|[Ss]uppliers?|[Pp]anel|[Ee]valuat(?:ion|ors?)|[Aa]ssessors?|[Ss]cor(?:es|ed|ing)|[Ww]eightings?|[Cc]riteria|[Ll]ettings officer|[Pp]rize|[Ll]oan|[Qq]uotations?|[Ss]pecification|[Ss]hortlist\w*|[Tt]he (?:post (?:was|is|went)|work (?:was|went|is)|job|practice|firm|architect)|commission(?:ed)? (?:was|went|goes|to)|[Mm]ini-competition|lot \d|[Aa] local firm)\b/,
  ],
  amiss:
    /\b(?:handshake|nice|lovely|pleasant|friendly|charm(?:ing|ed)|tearful|bright side|a good (?:one|firm|lot|egg|sort|man|woman)|magazine|brochure|(?:on|over|by) the (?:telephone|phone)\b(?! system)|over (?:lunch|coffee|a drink)|round the table|favourite|(?:its|his|her|their|whose|['’]s|each \w+ in) turn\b|heard of|(?:everyone|everybody) (?:knew|knows|liked|wanted)|should have it|most deserving|natural(?:ly)?|obvious(?:ly)?|liked (?:the|his|her|its|their|him|them|it|best)|loved|fond of (?:him|her|it|them|the)|(?:in|as|by way of|with) thanks|grateful|gratitude|sympath\w+|felt sorry|a (?:pity|shame|kindness)|loyal(?:ty)?|criticised the (?:[Cc]ouncil|officers|members)|own salesman|salesman|often seen|only (?:firm|one|candidate|bidder|applicant)s? (?:that was|who was|whom|which was|to be (?:sent|asked|told))|were not (?:read|opened|compared)|did not compare|view prevailed|after the (?:price|prices|marks|scores|envelopes)|when the (?:first )?(?:results|scores|marks|prices)|results were known|arrived (?:\w+ ){0,3}late|(?:was|were) let in(?! (?:one|two|three|\w+ lots?))|waved through|looked the other way|withdrew its complaint|without (?:an? |any )?(?:interview|competition|tender|advert\w*|marking|scoring|criteria|comparison|references)|not advertised|not held|not scored|not marked|not applied|no interview|abroad|mislaid|cannot say|could not say|on trust|hunch|instinct|feeling|in a hat|lots were drawn|a coin|guess(?:ed|work)?|oldest clubs?|longest known|served first|is a local (?:firm|company|man|woman)|local firm should|neighbour of|old friend|friend of the|reputation|out of habit|by custom|as (?:always|usual|ever)|hoped for|taken for granted|never mind|anyway|all the same|personable|manner|no fuss|word of mouth|persuaded|pressed for|insisted|at the [^.;]{0,30}(?:request|wish|suggestion|insistence)|own recommendation|chosen from|plumped|settled on)\b/i,
  ordinary:
    /\b(?:\d+ (?:marks|points|of \d|out of|years|bids|tenders|applic\w+)|published criteria|highest|lowest|moderat\w+|rules?|standing orders?|regulations?|Act|sections? \d|clauses?|standstill|evaluation report|residents?|respond\w*|petition|planning|object(?:or|ion)s?|licen[cs]\w+|premises|counsel\b|elect\w+|ballot|vot(?:e|ed|ing)|motion|minutes|pupils?|teachers?|housing|tenan(?:cy|cies)|patients?|carers?|homeless\w*|disclos\w+|exempt|confidential|commercial\w*|asked|states? that|by the bidders?|withdraw\w*|the marks|complainant|Ombudsman|audit\w*|insur\w+|pensions?|government|ministers?|council tax|precept|declared|debts?|arrears|penalt\w+|defects?|delay\w*|must|shall|equality|adjustment|assumptions|conservative|noise|daylight|trees?|appeal|forecast|inflation|budget|Known to|no post|visually|stamp|witness|hoarding|logo|social worker|Opposition)\b/,
};

/** Under a heading of awards: a choice of which nothing is said that reports usually say of one. */
const unusual: Amiss = {
  topics: amissInChoice.topics,
  ordinary: new RegExp(
    `${amissInChoice.ordinary.source}|\\b(?:received|made up of|signed a|excluded|disqualified|invited|published|tender documents|award notice|conditions of participation|formula|ring-?fenced|email|in aid|intended|minimum|procedures?|Procurement|first stage|final stage|serves?|signed|would|will|be|price|cost|quality|value|funding|term|existing|present|arise|closing date|deadline|advertis\\w+|qualified|experience|consultant|independent|two tenders|three tenders|one tender|tenders were|bids were|no tender|trustees|nomination|classed|finance|told (?:the|that|in)|title|subject|purpose|posts?|training|submitted|promised|panel (?:of|was)|produced|authorities|is held|third party|included|booked|treasurer|thrilled)\\b|[?:]$`,
    "i",
  ),
};

/** Does a sentence tell of a choice as no report does? It counts under a heading of awards alone. */
export const isUnusualChoice = (sentence: Sentence): boolean => amissIn(sentence, unusual) !== undefined;
/** Words of a choice, without one of which it is none. */
export const choiceCues = cues(
  "merit-evaluation-choice",
  "candidate|candidates|bidder|bidders|the tender|tenders|award|awards|the grant|grants|the panel|shortlist*|interview*|supplier|the loan|quotation*|specification|the post was|the post is|the firm|the practice|the architect|assessor*|scored|scoring|weighting*",
);

/** Where a sentence gives something to somebody on such a ground, or `undefined`; `around` is the text of its block. */
export function groundIn(
  sentence: Sentence,
  around: string,
): Framed<"unmeritorious" | "single" | "unmarked"> | undefined {
  if (sentence.text.length > 330 || elsewhere.test(sentence.text)) return undefined;
  const found = choice.test(around) ? framed(sentence, frames) : undefined;
  if (found) return found;
  const off = amissIn(sentence, amissInChoice);
  return (
    off && { ...off, words: sentence.text.slice(off.start - sentence.start, off.end - sentence.start), frame: bag }
  );
}
const bag: Frame<"unmarked"> = { message: "unmarked", severity: "info", pattern: /./ };
