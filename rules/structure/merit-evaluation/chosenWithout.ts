import { oneLine, regex } from "../../../core/pattern/regex.ts";
import type { Sentence } from "../../../core/report/sentences.ts";
import { cues } from "../../../core/rule/lexicon.ts";
import { type Frame, type Framed, framed } from "../../neutrality/sentenceFrames.ts";
import { choicesTold } from "./choicesTold.ts";
import { reasoned } from "./reasonsUnmeasured.ts";

/**
 * Choices that nothing measured: a reason that no criterion names, a method that was not written down, not kept to or
 * made up afterwards, and a supplier who had no rival. Read off what a sentence says of the choice and of its ground,
 * in whatever order.
 */

/** Words without one of which a sentence tells of no such choice. */
export const chosenWithoutCues = cues(
  "merit-evaluation-chosen-without",
  oneLine`
    deserv*|worthy|hard year|hard luck|bad luck|its turn|his turn|her turn|their turn|'s turn|would miss|upset|
    disappoint*|hurt feelings|ill feeling|unkind|churlish|ungrateful|embarrass*|fuss|liked|likes|favourite*|easy to|
    easier to|pleasant|charm*|chemistry|over lunch|over coffee|over dinner|over a drink|right fit|good fit|right person|
    best person|right man|right woman|gut|instinct*|hunch|intuition|feeling|feelings|felt that|felt right|impress*|
    brochure|website*|glossy|handsome|hard to put|hard to say why|put into words|speaks well|spoke well|spoken well|
    speaks highly|spoke highly|word of mouth|reputation|used before|had used|have used|always used|worked with before|
    knows the|knew the|know the|familiar*|no point|little point|going out to|go out to|since 19*|since 20*|always had|
    has had this|had this grant|every year|each year since|as in previous|as last year|grew up|born in|born and bred|
    native of|local firm|local company|local man|local woman|local family|lives in|employs many|employs local|
    employs people|in the county|in the district|in the town|local connection|longest|oldest|home-grown|the ear of|
    friend of|friends of|well connected|soundings|wanted it|wanted the|wishes of|keep happy|please the|to please|
    sake of peace|in a hurry|hurry|too slow|too long|too late to|save time|saves time|saved time|to save|convenien*|
    show of hands|coin|lots were|drew lots|out of a hat|alphabet*|order in which|first come|first to apply|
    until it is gone|until it runs out|lively discussion|after discussion|talked about|good practice|usual way|
    their experience|his experience|her experience|own judgement|their judgement|discretion|common sense|marking scheme|
    scoring scheme|scoring sheet*|score sheet*|criteria|criterion|weighting*|scores|scoring|marks|matrix|
    interview notes|notes of|notes were|no notes|no record|not recorded|unrecorded|not set out|not written|not kept|
    judged against|one side|envelopes|were opened|was opened|how the|the waiver|waiver|one supplier|one firm|
    one company|one contractor|one consultant|one agency|single supplier|approached|advertis*|without competition|
    without tender*|without asking|without an interview|competition|split into|split so|divided into|in four parts|
    by letter|by telephone|by phone|rang|telephoned|phoned|indispensable|made permanent|show us|spoke up for|
    asked nicely|good cause|keep going|counted for|and a choice|choice made|choice was made|seemed the best|seemed best|
    stood out|shone|lowest price|lowest bid|lowest tender|cheapest|rejected|the neighbouring|neighbouring council|
    next door|others use it|loyal*|goodwill|good will|sympath*|kind|kindness|pity|sorry for|nice|lovely|splendid|
    handed to|handed out|round robin|in turn|carve*|share out|shared out|evenly|equal shares|each ward|one each|because|
    offered to|awarded to|given to|be awarded|was chosen|were chosen|was picked|was selected|was preferred|taken on|
    give the work|give the job|gave the|the panel|interview panel|interviewers|assessors|elimination|impression|
    handwriting|recall|heads|in its head|never opened|not opened|on the market|worth the trouble|worth the bother|
    not worth|worthwhile|the reasons|let in|telephone call|phone call|to those who|more to those|preference to|
    nobody else|no one else|won the|got the|hired|asked nicely|put to one|worked back|made to fit|written round|
    written around|second round|cannot say|could not say|no interview|no interviews|no reference*|was asked of|post was|
    vacancy was|awkward to|came with the|of marking|gone with|going with|went with|seemed a|thought kinder|
    thought fairer|thought easier|kinder|fairer|a shame|told in|in his favour|in her favour|in its favour|winning bid|
    winning tender|successful bid|successful candidate|an argument|ill-feeling|place was found|was found for|
    promised to|references|not read|never compared|on the train|at the lunch|passed over|settled on|plumped for|
    opted for|had a word|put in a word|every applicant|all the applicants|paid in full|spent by|driver|whichever|
    whoever|too busy|awkward|friendly|reliable|old friend|nearby|handy|promised|hoped|uncle|nephew|cousin|brother|
    sister|somebody|someone|nobody|happened to|for years|personable|good company|asleep|unkind|look after|afterwards|
    as good as|not considered|did not matter|no difference|good enough|might as well|what was left|fair all round|
    share* out|split the|that seemed|which seemed|who seemed|seemed to|that looked|which looked|that appeared|
    which appeared|who appeared|that sounded|that struck|they thought|officers thought|thought best|thought strongest
  `,
);

/** The choice itself, in the sentence … */
const pick = regex.i`
  \b(?:
    chos(?:e|en)|choos(?:e|es|ing)|choice|pick(?:ed|s|ing)?|selected|preferred|appoint(?:ed|ing|ment)?|
    recommend(?:ed|s)|award(?:ed|s|ing)?|commission(?:ed)?|
    (?:be|been|was|were|is|are|again|have) (?:\w+ )?
    (?:given|handed|offered|funded|let|renewed|extended|kept on|retained|reappointed|promoted|paid)|
    (?:gave|give|gives|giving|handed|hand) (?:it|the|them|out)|(?:go|goes|went|gone) to|got the|get the|won|wins|
    settled on|(?:fell|fallen) on|turned to|rang|telephoned|phoned|approached|made permanent|rejected|turned down|
    came top|stood out|put forward|sign(?:ed)? (?:up )?with|stay(?:ed)? with|tender\w*|bids?|turn for|should have|
    felt that|seemed
  )\b
`;
/** … and what the passage is about. */
const contest = regex.i`
  \b(?:
    award(?:s|ed)?|contracts?|tender(?:s|ed|ing|ers?)?|bids?|bidders?|grants?|fund|funding|commission|bursar(?:y|ies)|
    prizes?|shortlist\w*|interview(?:s|ed)?|candidates?|suppliers?|applicants?|applications|concession|quotations?|
    waiver|procure\w*|consultants?|contractors?|assessors?|adjudicators|evaluat\w+|posts?|job|seconded|tenancy|let to|
    firms?|compan(?:y|ies)|clubs?|architects?|practices|appointments?|scores|weightings|specification|order was|
    orders were|the work|the job|system|software|panel
  )\b
`;
const subject = regex.i`
  \b(?:
    award|grants?|fund|funding|tender|contract|appointment|recruitment|procurement|bids?|commission|lease|lettings?|
    stalls?|concession|bursar|prize|evaluation|supplier|operator|provider|selection|staffing|allotments?|framework|
    quotations?|interim support|moderation|purchase|shortlist\w*|invitation|competition|apprentice\w*
  )\b
`;

/** What was marked, or on what ground of the rules: a reason that answers. */
const measured = regex.i`
  \b(?:
    (?:was|were|is|are|being|been|and) (?:then |each |all )?(?:scored|marked|ranked|evaluated|assessed|weighted)
    \ (?:at|on|against|by (?:two|three|four|five)|for|\d)|
    scor(?:ed|es|ing) (?:\d|highest|best|out of|the (?:highest|most))|highest[- ](?:scor|mark|rank)\w*|
    \d+ (?:per cent|%|marks|points|out of)|\d+%|\d+\/\d+|the (?:published|agreed|adopted|four|five|three|six) criteria|
    criteria (?:at|in|adopted|published|set out)|
    met (?:all|the|five|four|three) (?:\w+ )?(?:criteria|tests?|requirements?|conditions?|standards?)|framework|
    rule \d+|section \d+|regulation|under (?:the )?(?:rules?|scheme|waiver|code|exemption|regulations)|
    person specification|pass mark|threshold|mini-competition|waiver (?:was|has been|of|under|approved|granted|at)|
    most advantageous|lowest that met|condition \d|closing date|scheme rules|allotment rules|waiting list|statut\w+|
    by law|residents (?:preferred|chose|voted|asked|were|wanted)|respondents|consultation|consulted|consultees|survey|
    emergency|danger to life|Secretary of State|court|planning permission|option [A-Z\d]|preferred option|route|pension|
    members' allowances|precept|revenue support|formula|pay award
  )\b|
  £[\d,.]+ per
`;

/** What a sentence tells of a choice that nothing measured. */
export interface Unmeasured extends Framed<"unmeritorious" | "single" | "unmarked"> {
  /** It counts under a heading of awards, tenders or appointments: the sentence does not speak of a choice. */
  readonly loose: boolean;
}

/** Is a heading about awards, grants or appointments? */
export const isOfAwards = (title: string): boolean => subject.test(title) && !wide.test(title);
/** A heading that takes in half of what a report says. */
const wide = /\b(?:resources|finance|financial|implications|health|risk|legal|budget|recommendations? and)\b/i;

/** Opinion, habit, feeling and convenience, where a heading promises an award … */
const amiss = regex.i`
  \b(?:
    personable|good company|fun\b|asleep|unkind|hard on|look after (?:themselves|itself|himself|herself)|afterwards|
    what was left|as good as|were not considered|was not considered|on the strength|its own strengths|
    by the (?:menus?|look|sound|feel|cover|name)|one and the same|settled itself|might as well|did not matter|
    no difference|good enough|
    (?:
      we|officers|the (?:panel|team|service|director|manager|chair|committee|board)|members|it|he|she|they|everybody|
      everyone|nobody|few
    ) (?:\w+ )?(?:
      think|feel|felt|thought|believed?|supposed?|assumed?|imagined?|doubted|guess\w*|trust\w*|hoped?|fancied|
      remember\w*|recall\w*|seemed|liked|loved|knows?|knew|wanted|enjoyed|warmed
    )\b|
    nice|lovely|pleasant|friendly|cheerful|charming|reliable|loyal\w*|familiar|used to (?:him|her|it|them|working)|
    old friends?|by (?:name|reputation|phone|telephone)|phone call|telephone|over (?:lunch|coffee|tea|dinner|a drink)|
    quick\w*|simpler|eas(?:y|ier|iest|ily)|troubles?|bother\w*|too busy|in a hurry|hurr(?:y|ied)|turn\b|luck\w*|shame|
    pity|sad(?:ly)?|loss|kind(?:ness|ly|er)?|pleas(?:e|ed|ing)|promis\w+|keen\w*|wish(?:ed|es)?|
    favou?r(?:s|ite|ites|ed)?|impress\w*|look(?:s|ed)? (?:good|nice|right|well|best)|story|smil\w+|manner\w*|
    personalit\w+|charm\w*|instinct\w*|hunch|always|usual(?:ly)?|as before|traditional\w*|custom(?:ary)?|habit|
    happen(?:s|ed) to|knows? (?:him|her|it|them|us|everyone)|at hand|handy|round the corner|nearby|next door|
    convenien\w+|grateful|gratitude|thank\w*|owed?|debt of|sympath\w+|upset|disappoint\w*|offen[cs]e|awkward|
    embarrass\w*|quarrel|argument|row\b|peace|whoever|whichever|somebody|someone|anybody|anyone|nobody|no one|none\b|
    never|without|
    not (?:
      kept|needed|necessary|thought|asked|read|opened|written|recorded|given|shown|known|clear|sure|said|marked|scored
    )|
    cannot (?:say|tell|explain|recall|remember)|uncle|nephew|cousin|brother|sister|wife|husband|son\b|daughter|driver|
    neighbour|had a word|put in a word|word with|came with|all of them|every applicant|all the applicants|in full|
    spent by|use it or|left over|fair(?:er|est)? all round|share\w* out|equally|split|halv\w+|down the middle
  )\b
`;
/** … and what awards are made by, or what is yet to be done. */
const ordinary = regex.i`
  \b(?:
    \d+|appendix|annex|table|paragraph|criteria|scor\w+|marks|marked|weight\w*|quality|price|cost|evaluat\w+|rank\w*|
    advert\w+|framework|rules?|regulations?|procedure|terms|clause|condition\w*|deadline|closing|eligib\w+|
    specification|publish\w+|notice|standstill|audit\w*|consult\w+|exempt\w*|must|may|shall|option|budget|insur\w+|
    policy|lawful|law|act|interest|declar\w+|monitor\w*|would be|will be|residents?|councillors?|motion|amendment|
    vote[ds]?|call-in|said|reply|seats?|groups? on the council|confidential\w*|commercially|government|
    because (?:no|the position)|none (?:arising|had seen)|wished to record|families|housing|pupils?|tenants
  )\b
`;
/** The frame of a sentence that counts under a heading alone. */
const aside: Frame<"unmarked"> = { message: "unmarked", severity: "info", pattern: amiss };

/** Somebody outside says so, or hopes to be chosen. */
const fromOutside = regex.i`
  \b(?:residents?|respondents?|objectors?|petition\w*|traders|neighbours|callers?|letters?) (?:\w+ )?
  (?:sa(?:y|id)|called|wrote|felt|thought|argued|complained|asked|claimed|described)\b|
  \b(?:would rather that|settle for|put on the table)\b
`;

/** Where a sentence tells of such a choice, or `undefined`; `around` is the text of its block. */
export function chosenWithout(sentence: Sentence, around: string): Unmeasured | undefined {
  const { text } = sentence;
  if (text.length > 330 || fromOutside.test(text)) return undefined;
  const told = framed(sentence, choicesTold);
  const found = told ?? framed(sentence, reasoned);
  if (!found) {
    const off = text.length > 260 || ordinary.test(text) || measured.test(text) ? undefined : framed(sentence, [aside]);
    return off && { ...off, loose: true };
  }
  if (found.frame.message !== "unmarked" && measured.test(text)) return undefined;
  return {
    ...found,
    loose: !(contest.test(told ? around : text) && (found.frame.message !== "unmeritorious" || pick.test(text))),
  };
}
