import { oneLine, regex } from "../../../core/pattern/regex.ts";
import type { Span } from "../../../core/report/span.ts";
import { cues } from "../../../core/rule/lexicon.ts";
import { firstMatch } from "../../neutrality/sentenceFrames.ts";
import { gainer, kin, named, person, proper, ties } from "./ties.ts";

/**
 * Ties told in passing of whoever has a hand in a matter: read off what a sentence says of the person (his part), of
 * the tie and of those who gain, in whatever order it says them. Always for information.
 */

/** Words without one of which a sentence tells of no tie. */
export const tieCues = cues(
  "interests-tie-cues",
  oneLine`
    wife|husband|spouse|partner|brother*|sister*|mother*|father*|son|daughter*|uncle|aunt|nephew*|niece*|cousin*|
    in-law*|relative*|parents|the board of|'s board|board of|committee of|trustee*|treasurer|secretary|patron|clerk is|
    whose clerk|chairs the|chaired the|has chaired|founded|co-founded|shares in|shareholder*|shareholding*|stake in|
    holding in|director of|directors of|works for|worked for|worked at|acts for|acted for|had acted|also act for|
    consults for|employed by|the payroll|kept the books|keeps the books|partnership with|season tickets|rent one|rents|
    rented|lives over|lives above|lives next|lives opposite|lives on|lives beside|lives in the|next door|socially|
    friend|friends|friendship|neighbour|golf|dines|a member of|lifelong member|life member|plays for|plays in|sings in|
    sings with|volunteers|accounts on which|'s firm|'s company|'s practice|'s business|own firm|own company|
    own business|paid for by|job with|job at|post with|to join|goes to work|retired from|left the|came from|until last|
    until the previous|landlord|tenant of|godfather|godmother|goddaughter|godson|married|engaged to|former colleague*|
    old colleague*|client of|a client|clients of|customer of|lent|borrowed|owes|is owed|loan from|taught|teaches|
    studied|trained at|lectured|lectures at|played for|invests in|banks with|grew up|shares an|shares a|shares with|
    lives|farms the|farms land|grazes|house opposite|godmother|godfather|godson|flatmate|business partner|
    commission from|commission on|holding in|his holding|her holding|left in|our team|the team|former partner|ex-wife|
    ex-husband|trained with|studied with|studied at|owns two|owns three|owns several|rents two|colleague of|house in|
    owns a|owns the|is paid|are paid|was paid|paid a|retained by|was given|were given|entertained by|hosted by|flown|
    secretary of|trustee of|inherit*|stands to|fee from|retainer from|by both sides|keep boats|keeps a|school together|
    college together|teaches|taught|bank with|banks with|old friend|moonlights|paid for by|paid by|sits on its|
    once worked|once ran|about to join|'s committee|'s payroll|fiancé|fiancée|for the applicant|for the owner|
    sits on|sat on|serves on|served on|has a seat on|takes the chair|took the chair|holds the chair|held the chair|
    fills the chair|
    in the chair of|holds plot|holds the plot|for the bidder|for the developer|for the supplier|own pupils|own clients|
    own tenants|earns more|earns a|'s landlord|
    's employer|owner of|founder of|neighbour of|member of the
  `,
);

const actor = new RegExp(
  `\\b${person}\\b(?! of (?:the |its |an? )?(?:${gainer}|${named})\\b)|\\bI\\b(?! (?:of|to|and)\\b)`,
);

/** The part that the person has in the matter. */
const part = regex.i`
  \b(?:
    author|writer|compiler|assess\w*|evaluat\w*|scor(?:e|ed|es|er|ers|ing)|mark(?:ed|s|ing|er|ers)|judg(?:e|ed|es|ing)|
    panel|award\w*|recommend\w*|negotiat\w*|advis\w+|valued|valuer|valuation|chose|chosen|choos\w+|picked|selected|
    selection|shortlist\w*|interview\w*|drew up|drafted|drafting|draft|wrote|prepared|carried out|site visit|led|leads|
    sign(?:ed|s)|approv\w+|decid\w+|certif\w+|proposed|took the decision|advice|takes? the item|take the (?:item|chair)|
    voted?|moved|seconded|chaired|puts? forward|draft\w*|specif\w+|design(?:ed|s)?|designer|tender\w*|bids?|bidders?|
    grants?|applica\w+|applicants?|quot(?:es|ed|ations?)|contracts?|loan|lease|licen[cs]\w+|sponsor\w*|subsid\w+|
    purchas\w+|sale|disposal|rents?|stalls?
  )\b
`;

/** Somebody gains: the sentence, or what stands around it. */
const gains = regex.i`
  \b(?:
    award\w*|grants?|tender\w*|bids?|bidders?|contract\w*|applicants?|application|applied|funding|fund|sponsor\w*|
    subsid\w+|loan|lease|licen[cs]\w*|purchas\w+|sale|disposal|scheme|site|mandate|concession|quotations?|supplier|
    developer|landowner|rents?|recommend\w*|design|framework|appoint\w*|scores?|scored|winning|won|wins|chosen|picked|
    selected|negotiat\w+|(?:sell|buy|let)(?:s|ting|ing)?|compan(?:y|ies)|firms?|account|prize|suppl(?:y|ies)|provider|
    operator|prices?|specification
  )\b|
  £\d
`;

/** The work was done by somebody with an office or kin among those who gain: whoever did it had a part. */
const byOneOfThem = regex.i`
  \b(?:
    written|drafted|prepared|scored|assessed|valued|negotiated|chosen|designed|marked|signed|recommended|drawn up|
    picked|judged|led|chaired|evaluated|compiled|selected|specified|costed|approved|inspected|certified
  ) by (?:the |its |their |an? |one of (?:the |its )?|somebody who is |someone who is )?(?:\w+ )?(?:
    secretary|treasurer|chair(?:man|woman)?|trustees?|directors?|owner|founder|
    former (?:director|employee|manager|partner)|employee|tenant|patron|member|shareholder|landlord|friend|neighbour|
    volunteer|president|${kin}
  ) (?:of|in|to|at|with) (?:the |one of (?:the |its )?|its |an? )?(?:[\w’'-]+ ){0,2}?
  (?:${gainer}|${named}|author|officer|manager|director)\b[^.;]{0,50}
`;

/** Those who gain are of the household: "the choir's conductor is employed in our team and drafted this". */
const ofOurOwn = regex`
  \b(?:${gainer}|${named}|${proper})['’]s? (?:[a-z]+ ){0,2}?[a-z]+ (?:is|was|are|were|works?|worked|sits|also|,)
  [^.;]{0,40}?\b(?:employed|works?|worked|sits?|member|post|based|colleague)\b[^.;]{0,20}? (?:in|for|of|with|on)
  \ (?:our|the|this) (?:\w+ )?(?:team|service|department|section|office|directorate|panel)\b[^.;]{0,60}
`;

/** It was told and dealt with, goes with the post, or is a career or a loss. */
const dealt = regex.i`
  ^(?:[\d.]+ )?(?:No|Neither|None|Members who|Any|If|Where)\b|
  \b(?:
    Monitoring Officer|(?:made|signed|gave) (?:nil returns|(?:\w+ )?declarations)|none (?:had|has|of)|
    engaged by the (?:applicant|developer)|declared(?! (?:only|after|for the first))|disclosed|said so|so say|
    no (?:connection|interest|link|part|such link)|not (?:concerned|involved|acted|connected|scored|taken part)|
    (?:stood|stands|stepped|steps) (?:aside|down|back)|withdr\w+|recus\w+|replaced|set aside|instead|
    in (?:his|her|their) (?:place|stead)|handled by|dealt with by|left the (?:room|meeting|chamber)|
    did not (?:vote|take part|score|mark|advise|speak)|does not (?:act|advise)|no longer|took no|takes no|nominee|
    nominated|nomination|representatives?|represents|ex officio|appointed (?:by|to|as)|on behalf of|
    on the Council['’]s behalf|secondment|seconded|apprentice\w*|degree|qualif\w+|experience|has not been|is not and|
    not (?:a|an) (?:member|trustee|director|shareholder)|did not respond|died|killed|late|
    (?:both |all |is |are )known to|funeral|victims?|carers?|safeguarding|pupils?|foster\w*|
    independent (?:of|chair|person|member|report)|must|shall|
    (?:if|where|any) (?:an? |any )?(?:member|officer|person|interest|councillor)|code of conduct|dispensation|
    Council['’]s (?:own )?(?:company|representative|director|shareholder)|wholly owned|council-owned|
    employee of the Council|as (?:the )?(?:landlord|owner|trustee|shareholder)
  )\b
`;

/** Whose report or recommendation it is: no more need be said of what he has to do with it. */
const ownReport = regex.i`
  \b(?:author|writer|compiler|drafter|case officer|decision[- ]maker|report author|adviser to the panel)(?:['’]s)?\b|
  \bofficer who (?:wrote|prepared|drafted|scored|marked|led|negotiated)\b
`;

/** Does a passage, or a heading, speak of somebody who gains by what is decided? */
export const isOfGain = (text: string): boolean => gains.test(text);

export interface TieTold extends Span {
  readonly words: string;
  /** Nothing around it speaks of anybody who gains: it counts where a heading does. */
  readonly loose: boolean;
  /** The sentence tells, too, that the person spoke, voted or presided. */
  readonly took: boolean;
}
const tookPart =
  /\b(?:voted|moved|proposed|seconded|spoke|chaired|took the chair|presided|took part|opened the debate)\b/i;

/** Whoever holds a post, sits in judgement or advises … */
const official = regex`
  \b(?:
    author|[Oo]fficers?|[Mm]anagers?|[Hh]ead of [A-Z]\w+|[Cc]lerk|[Pp]anel|[Jj]udges?|assessors?|evaluators?|markers?|
    scorers?|advis[eo]rs?|surveyors?|valuers?|engineers?|consultants?|agents?|
    [Cc]hair(?:man|woman)?(?! of the (?:trust|company|club|association|society))|[Ll]eader|
    (?:[Cc]abinet|[Ee]xecutive) [Mm]ember|(?:Councillor|Cllr\.?) [A-Z][a-z]+|staff|colleagues?|
    those who (?:scored|chose|judged)|
    [Nn]one moved|
    (?:Mrs?|Ms|Dr) [A-Z][a-z]+, who (?:marked|scored|judged|assessed|valued|chose|interviewed|wrote|advised)
  )\b
`;
/** … and any word of a tie, whatever the sentence makes of it. */
const anyTie = regex.i`
  \b(?:
    nephews?|nieces?|uncle|aunt|cousins?|brothers?|sisters?|(?:in-law)|his (?:wife|son|daughter|father|mother)|
    her (?:husband|son|daughter|father|mother)|whose (?:wife|husband|son|daughter|father|mother|partner|family)|
    ['’]s (?:wife|husband|son|daughter|father|mother|brother|sister|partner|family|girlfriend|boyfriend)|godson|
    godfather|godmother|at (?:school|college|university) together|old (?:school|college|army) friends?|
    (?:was|were) at school with|stands? to (?:inherit|gain|profit|benefit)|inherits?|
    (?:paid|employed|retained|rewarded|paid for|sponsored|entertained|chosen|funded) by (?:the )?(?:
      vendor|seller|buyer|purchaser|developer|suppliers?|bidders?|tenderers?|contractors?|applicants?|landlord|
      landowner|operator|club|company|firm|both|winner|promoter|brewery|bank|fund
    )|
    (?:fee|commission|retainer|payment|bonus|pension|salary|discount|dividend|present|gift|hamper|ticket)s? (?:from|by)
    \ (?:the |each |every |one of |its |that )?(?:
      vendor|seller|buyer|purchaser|developer|suppliers?|bidders?|tenderers?|contractors?|applicants?|landlord|
      landowner|operator|club|company|firm|both|winner|promoter|brewery|bank|fund
    )|
    by both sides|for both sides|on both sides of|banks? with|teaches|taught (?:one|two|three|the|some|several|most)|
    had taught|keeps? (?:a |an |his |her |their |two |three |one |some )?(?:boats?|horses?|stalls?|shop|pub|bees)|
    (?:plays?|sings?|sails?|rows?|golfs?|dines?|lunches|worships|holidays|hunts|shoots) (?:with|at|in|for)
    \ (?:the |its |their )|
    shares? (?:a |an |the )?(?:house|flat|office|box|boat|pew|desk|surname|name|address|car)|married|engaged to|
    divorced|living with|lives with|in partnership|business partners?|moonlight\w*|freelances?|consults for|sits on its|
    on its board|on its committee|used to (?:work|run|own|manage|play|be)|
    on the (?:applicant|bidder|firm|company|club|trust|owner|developer|supplier|charity)['’]s
    \ (?:committee|board|payroll|staff|books)|
    fianc[eé]e?|
    (?:works?|worked|working|prunes?|cleans|drives|gardens|cooks|collects? (?:the )?rents?|a contract|a job|jobs)
    \ (?:[^.;]{0,30} )?for the (?:applicant|bidder|owner|developer|supplier|landlord|vendor|operator|company|firm)|
    (?:his|her|their) own (?:pupils|clients|tenants|customers|choir|club|firm|company|business|students|shop|farm)|
    earns? (?:more|a (?:fee|commission))|['’]s (?:landlord|employer|flatmate|business partner)|
    once (?:worked|ran|owned|managed|employed)|formerly (?:with|of|employed)|previously (?:with|employed|worked)|
    came (?:to us )?from (?:the )?(?:firm|company|bidder|supplier|contractor|operator)|(?:is|was) (?:about )?to join|
    has (?:been offered|accepted) a (?:job|post|place|directorship)|signed (?:its|the) petition|
    owes (?:it|them|him|her)|lent (?:it|them|him|her)|old friends?|close friends?|good friends?|
    friends? of (?:the|his|her|its)|neighbours?(?:['’])? (?:of|to)|next door to|over the road from
  )\b
`;
/** Somebody's troubles, words or complaint, where a family is nobody's interest. */
const elsewhere = regex.i`
  \b(?:
    did not know|late|witness|police|residents?|respondents?|neighbour who|complain\w*|objectors?|petition|adopt\w*|
    child(?:ren)?|school places|social worker|survey|census|marriages?|registrar of|families|wrote|statement|says|said|
    told|arrears|weeks behind|patient|medical|sick|allowance|benefit claim|instructed by both|serves? (?:a |his |her )|
    (?:Mrs?|Ms|Miss) [A-Z]\w+(?: [A-Z]\w+)? of [A-Z]|
    whose (?:husband|wife|son|daughter|brother|sister) (?:is|was|has|had|walked|sees|died)
  )\b
`;

/**
 * Where a sentence tells of a tie of somebody with a part in the matter, or `undefined`; `around` is the text of its
 * block.
 */
export function tieToldIn(text: string, around: string): TieTold | undefined {
  if (
    text.length > 320 ||
    dealt.test(text) ||
    !(actor.test(text) || official.test(text) || ofOurOwn.test(text) || byOneOfThem.test(text))
  )
    return undefined;
  const own = ownReport.test(text);
  const match =
    byOneOfThem.exec(text) ??
    ofOurOwn.exec(text) ??
    (own || part.test(around) ? firstMatch(ties, text) : null) ??
    (official.test(text) && !elsewhere.test(text) ? anyTie.exec(text) : null);
  if (!match) return undefined;
  const words = match[0].trimEnd();
  return {
    start: match.index,
    end: match.index + words.length,
    words,
    loose: !own && !gains.test(around),
    took: tookPart.test(text),
  };
}
