import { regex } from "../../../core/pattern/regex.ts";
import type { Sentence } from "../../../core/report/sentences.ts";
import { onlyWeights } from "../criteriaWeights.ts";
import { rivalsPriced, tellsLimit, tellsLoser } from "./bargains.ts";
import { ceiling, dealing, pressed, unsettled } from "./dealings.ts";
import { ringsIn } from "./offersTold.ts";

const sum = "£ ?\\d[\\d,.]*(?: ?(?:m|k|bn|million|thousand|billion)\\b)?";
const money = new RegExp(sum);
const points = /\b\d{1,3}(?:\.\d{1,2})?(?: ?%| per cent| points?| out of| marks?)?(?= |[,.;)]|$)/;
const company = regex`
  \b[A-Z][A-Za-z&'’-]+(?: (?:&|and|of|[A-Z][A-Za-z&'’-]+)){0,4} (?:
    Ltd|Limited|plc|PLC|LLP|Homes|Group|Energy|Catering|Grounds|Civils|Construction|Builders|Contractors|Leisure|
    Services|Developments|Estates|Trust|Partnership|Engineering|Scaffolding|Landscapes|Transport|Coaches|Waste|Security|
    Cleaning|Solutions|Works|Properties|Holdings|Housing|Roofing|Surfacing|Consulting|Care
  )\b|
  \b[Bb]idder [A-Z1-9]\b|\b[Tt]enderer [A-Z1-9]\b|
  \b(?:[Tt]he|[Aa]n?|[Ii]ts|[Oo]ur|[Oo]ne) (?:\w+ )?
  (?:bidders?|tenderers?|contractor|rival|incumbent|supplier|developer|purchaser|operator|firm|preferred bidder)\b
`;
/** A name in capitals that bids: the verb says what it is. */
const bids = regex`
  \b(?!
    (?:
      It|This|That|They|We|He|She|The|These|Those|Residents?|Respondents?|Survey|Customers?|Option|Members?|Officers?|
      Council|Cabinet|Committee|Government|Schools?|Ofsted|Staff|In|On|At|If
    )\b
  )[A-Z][A-Za-z&'’-]+(?: [A-Z][A-Za-z&'’-]+){0,3}
  (?<!\b(?:Avenue|Road|Street|Lane|Park|Close|Gardens|Academy|School|Library|Bridge|Square|Ward|Playground))(?:['’]s)?,?
  (?: \([^)]{2,30}\))? (?:has |had |have |would |could |also |only |,? ?at |[a-z]+ing )?(?:
    bids?|offered|quoted|tendered|came in at|scored|priced|do (?:it|the (?:work|job)) for|asked for|proposed|submitted|
    named|undercut|wants|is asking
  )\b[^.;]{0,60}(?:${sum}|\b\d{2,3}\b|\b\d{1,2}\.\d\b)
`;
/** "The tender from Pell, at £3.1m, is £90,000 lower". */
const pricedBy = regex`
  \b[Tt]he (?:[a-z-]+ )?(?:price|bid|tender|quote|quotation)s? (?:from|by)
  \ [A-Z][\w&'’-]+(?: [A-Z][\w&'’-]+){0,3}(?<!\b(?:Council|Fund|Trust|England|Department|Lottery)),?
  \ (?:which |that )?(?:is |was |at |of |comes to |came to |stands at )?${sum}
`;
const bidNouns = regex.i`
  \b(?:
    bids?|tenders?|offers?|quot(?:es?|ations?)|counter-?offers?|prices? (?:bid|tendered|quoted|submitted)|
    tender prices?|unit rate|day rate|hourly rate|rate|price
  )\b[^.;]{0,70}?${sum}|
  ${sum}[^.;]{0,50}\b(?:bid|tender|offer|quote|quotation)\b
`;
const scoring = regex.i`
  \b(?:scor(?:ed|es?|ing)|(?:winning )?margin|marks?|points (?:over|ahead|behind|short))\b[^.;]{0,50}\b
  (?<!\b(?:appendix|annex|paragraph|option|lot) )\d{1,3}(?:\.\d{1,2})?\b|
  \branked\b[^.;]{0,50}?
  (?:\b\d{1,3}(?:\.\d{1,2})?(?: ?%| per cent| points?| out of| marks?)|(?:\b(?:with|on|at) |\()\d{1,3}\.\d)
`;
/** "Firm, quality 71, fee 0.48%; Firm, quality 68, …": firm by firm what each scored and asked. */
const listedScores = regex`
  (?:
    [:;] (?:and )?(?:[A-Z][\w&'’-]*(?: (?:and |& )?[A-Z][\w&'’-]*){0,3}),? \(?
    (?:quality|technical|price|commercial|total|overall|social value)[ :]+(?:score )?\d{1,3}\b[^;.]{0,30}\b
    (?:price|fee|rate|quality|charge|total)\b[^;]{0,25}
  ){2,}
`;
const reserve = regex.i`
  \breserves?(?: price)?(?: (?:to be|that (?:is|will be)))?
  (?: (?:placed|put|set|fixed|on|for|of|at|is|was|price|agreed|advised|proposed|recommended)){0,4}\b[^.;]{0,50}?${sum}
`;
/** What members would settle for among themselves, which is no price. */
const ofPolitics = regex.i`
  ^(?:\d[\d.]*\s+)?[^£\d]*\b(?:(?:deputy )?leader|groups?|members|councillors?|whips?)\b[^.;£\d]{0,80}\b
  (?:settle for|accept)\b[^£\d]*$
`;
const saleWords = /\b(?:auction|reserve price|lot|sale|sell|hammer|placed on|auctioneer)\b/i;
const bargaining: readonly RegExp[] = [
  regex.i`
    \b(?:
      settle (?:(?:the|this|that|his|her|their) (?:claim|case|matter|dispute|action) )?(?:at|for)|
      walk[- ]away (?:figure|price|sum|point|position)|
      (?:to|would|could|will|might|should|we|can|and|but)
      \ (?:accept(?! in principle)|take(?= £(?![\d,.]+(?: ?m|k| million)? (?:out of|from|off|away)\b)| any| no | less))|
      walk away(?! with)|content to (?:settle|pay|accept)|
      bottom line(?! (?:is|was|remains|being) (?:that|this|simple|clear)\b)|
      get (?:the|it|them)[^.;]{0,30} (?:for|under|below|down to)|bid up to|
      (?:told|instructed|authorised) to (?:let|sell|buy|offer|accept|bid)|hold(?:ing)? out for|
      fall ?back (?:position|figure)|go(?:ing)? (?:up to|as (?:high|low) as|no (?:higher|lower)|to(?= £))|
      (?:prepared|willing|ready|able) to (?:pay|accept|go|offer)|
      in mind
      (?<!\b(?:bear|bearing|bore|borne|keep|keeping|kept|with)(?: (?:that|this|it|these|those|them|which))? in mind)(?<!
        \bwith (?!(?:an? |its |their |our |his |her )?(?:figure|sum|price|offer|rent|number|amount)\b)(?:[a-z'’]+ ){1,5}
        in mind
      )|
      not (?:yet )?known to|without the \w+ (?:learning|knowing)|keep(?:ing)? (?:it|this|that) from|pencilled in|
      opening (?:offer|bid|figure)|pay (?:up to|as much as|no more than|whatever)
    )\b
  `,
  regex.i`
    \b(?:
      (?:our|the council['’]s|officers['’]?|an?) (?:upper |lower |private |own )?(?:
        maximum|minimum|ceiling|maximum|minimum|in mind|not yet known|get it for|get the|can go to|go to|in confidence|
        asks for|limit|floor|target
      )
    )\b[^.;]{0,40}\b(?:for|to|of|in)\b[^.;]{0,30}\b
    (?:purchase|sale|acquisition|lease|deal|settle\w*|buy|negotiat\w+|claim)\b
  `,
  regex.i`
    \b(?:
      owner|landlord|seller|vendor|tenant|purchaser|buyer|claimant|preferred bidder|operator|company|firm|trust|
      other side
    )\b[^.;]{0,30}\b(?:
      wants?|is (?:asking|hoping|holding)|is thought to|would (?:take|accept|settle|pay)|has asked for|asks? for|
      expects?
    )\b
  `,
];
const valuing = regex.i`
  \b(?:[Dd]istrict [Vv]aluer|valuer|valuers|agents?|surveyor)(?:['’]s)?\b[^.;]{0,40}\b
  (?:thinks?|puts?|values?|advises?|believes?|estimates?|considers?|suggests?)\b[^.;]{0,50}?${sum}|
  \b(?:valuation of|valued (?:it |the \w+ )?at|worth)\b[^.;]{0,30}${sum}[^.;]{0,80}\b
  (?:owner|purchaser|buyer|vendor|bidder|offer|negotiat\w*|expect\w*)\b
`;
/** What is valued to be insured, listed or accounted for, and not to be sold. */
const ofKept = regex`
  ^(?!
    [^]*\b(?:
      s[ae]l(?:e|es|l|ling)|sold|auction\w*|lots?|dispos\w+|purchas\w+|buy\w*|lease\w*|rent\w*|let|letting|offer\w*|
      bid\w*|negotiat\w+|owner|landlord|vendor|seller|reserve price|site|land|price
    )\b
  )
  [^]*\b(?:
    inventor(?:y|ies)|insur\w+|gifts?|regalia|silver(?:ware)?|plate|paintings?|pictures|portraits?|artworks?|
    works of art|
    collections?|museum|archives?|books|furniture|instruments?|loans? in|bequests?|treasures?|stock|fleet|vehicles|
    equipment|damage|trees?|pension|liabilit(?:y|ies)|depreciat\w+|balance sheet|accounts|heritage assets?
  )\b
`;
/** "The Council would keep the developer's margin": what it would earn by doing the work itself is nobody's secret. */
const keptMargin = regex`
  \b(?:(?:[Cc]ouncil|[Aa]uthority|it|we) (?:would|could|will|might) |\b[Tt]o |[Bb]y )?(?:
    keep|keeps|keeping|retain|retains|retaining|earn|earns|sav(?:e|es|ing)|captur(?:e|es|ing)|avoid|avoids|avoiding|
    give up|forgo
  ) (?:the|a|that) (?:developer|builder|contractor|operator|agent|middleman)['’]s (?:\w+ )?(?:margin|profit|fee|share)
`;
const affairs = regex.i`
  \b(?:lost|makes?|made|earns?|turnover|profit|owes?)\b[^.;]{0,30}${sum}[^.;]{0,60}\b
  (?:in confidence|has told|privately)\b|
  \b(?:told|disclos\w+|inform\w+|confid\w+|shown|showed)\b[^.;]{0,40}\b(?:us|officers|the council)\b[^.;]{0,40}\b
  (?:makes?|made|earns?|turnover|profit|loses?|lost|owes?|margin|could (?:stand|afford|pay))\b[^.;]{0,30}${sum}|
  \b(?:indicative|own|current) terms\b[^.;]{0,40}\b\d|
  \bpriced at\b[^.;]{0,60}\b(?:points?|%)[^.;]{0,40}\b(?:over|above|below)\b
`;
/** What work would cost, by whoever reckons it: nobody is to be paid a price for the land. */
const ofCost = regex.i`
  \b(?:estimates?|estimated|assess(?:es|ed|ment)|puts|costs?|figure|allowance|reckon(?:s|ed|ing))\b
  (?: (?:of|for|that|at))? (?:the )?(?:(?:costs?|expense|price) (?:of|for) )?(?:the )?(?:
    clear|clean|repair|demoli|mak(?:ing|e) (?:it |the \w+ )?(?:safe|good)|remov|fenc|insur|reinstat|decontaminat|run|
    surve[yi]|maint[ae]in|refurbish|restor|dredg|strip|re-?roof|convert|conversion|secur|works?\b|dilapidation
  )|
  \b(?:estimates?|estimated|puts|assess(?:es|ed)|reckon(?:s|ed)|calculates?|costs)(?: that)? (?:the |its |their )?
  (?:[a-z]+ )?(?:costs?|expense|bill) (?:of|for) (?!
    (?:the |an? |its |their )?(?:[a-z]+ )?(?:
      purchas|buy|acqui|surrender|settl|compens|premium|lease|leasehold|freehold|land\b|site|sale|claim|options?\b|
      ransom|
      easement|release|interest|contract|tender|bid
    )
  )
`;
/** What the council forgoes is for the public to know: a sale or a lease below best value must say it. */
const undervalue =
  /\b(?:present value|undervalue|forgo(?:es|ne|ing)?|best consideration|difference comes to|subsidy of)\b/;
/** What such things fetch among all who trade in them. */
const ofTheTrade = /\b(?:chang(?:e|es|ed|ing) hands|on average|prices (?:which|that|paid|for|in|on))\b/;
const costed = (text: string): boolean => /\b(?:[Vv]aluer|[Ss]urveyor|[Aa]gent)/.test(text) && ofCost.test(text);

/** A body that gives money offers it, and bids for nothing. */
const funding = regex`
  \b(?:
    grants?|match(?:ed|-funded|[- ]funding)?|towards|conditional on|donat\w+|contribut\w+|sponsor\w+|Lottery|Fund|
    Historic England|Arts Council|Sport England|Natural England|Department (?:for|of)|Ministry|
    [Tt]he (?:Department|Government|Executive|Commission|Assembly)
  )\b
`;
/** "An offer of £90,000 from the Coastal Fund", "of £5,000 from two donors": nobody bids. */
const offeredByFund = regex`
  \b(?:offer|promise|award|grant)s? of (?:up to )?${sum} from (?:the )?(?:[A-Z][\w'’-]+ ){1,5}?
  (?:Fund|Lottery|Foundation|Department|Agency|Government|England|Council|Trust)\b|
  \b(?:offer|promise)s? of (?:up to )?${sum} from (?:the |an? |its |their )?(?:\w+ ){0,3}
  (?:funders?|donors?|charit(?:y|ies)|foundations?|trusts|sponsors?|backers|benefactors?|well-wishers)\b
`;
/**
 * Another council or a member that asks for something, and a body that asks for something else to be done, bid for
 * nothing.
 */
const askedByBody = regex`
  \b(?:
    (?:Councillor|Cllr\.?|Alderman|Bailie|Provost) (?:[A-Z][\w'’.-]+ ){1,3}(?:\([^)]*\) )?(?:had |has )?asked for|
    (?:Town|Parish|Community|City|County|Borough|District) Council(?:s|lors)? (?:has |have |had )?asked for|
    (?:[Tt]rustees|[Cc]lub|[Ss]ociety|[Cc]ommittee|[Cc]harity|[Ff]riends|[Gg]roup|[Ss]couts|[Ss]chool|PCC|WI)
    \ (?:has |have |had )?asked for £[\d,]+ (?:for|towards) the|
    asked for (?:(?!£)[^.;]){0,60}?£[^.;]{0,40}? to be [a-z]+
  )
`;
/** A measure for every sale, and of none. */
const ofAnySale = /\b(?:as a )?rule of thumb\b|\bas a (?:general )?rule\b/i;
/** Loans that the council takes from the Treasury's board, at rates that are published. */
const borrowed = regex.i`
  \bPWLB\b|\bPublic Works Loan|
  \b(?:take|taking|taken|borrow) (?:the |up |out )?[^;]{0,20} of (?:new )?(?:loans|borrowing)\b
`;
const councils = /\b(?:town|parish|community|district|county|borough|neighbouring|other) councils\b/;
/** A competition or a deal that is not over. */
export const live = regex.i`
  \b(?:
    standstill|before (?:the )?award|award (?:is |being )?due|bids? clos(?:e|es|ing)|sealed|
    negotiat(?:e|es|ing|ions? (?:continue|are|remain|is))|
    not (?:yet )?(?:been )?(?:awarded|signed|over|concluded|agreed|exchanged)|under offer|reserve (?:price|to be)|
    settle at|walk away(?! with)|would (?:settle|accept|pay|take)|preferred bidder|unlikely to be taken forward|
    still in|when the
  )\b
`;
const done = regex.i`
  \b(?:
    (?<!\b(?:likely to|will|would|may|might|could) be )accepted|
    (?:was|were) (?:asked|instructed|authorised) to accept (?:the|this|that) (?:[a-z]+ ){0,2}
    (?:quote|quotation|tender|estimate)|
    resolved:?,? to (?:accept|appoint|award)|won the contract|(?:was|were|been) won by|(?:contract )?award notice|
    successful (?:tenderer|bidder|tender|supplier|contractor|quotation) was|final account|
    (?:recovered|refunded|reimbursed|reclaimed) (?:from|by)|award(?:ed|s)\b(?! (?:is|being) due)|
    (?:was|were|been) (?:
      sold|bought|let|purchased|acquired|published|registered|paid|agreed|granted|approved|secured|reported|fined|funded
    )|
    land registry|companies house|published|accounts filed|contracts? (?:finder|register)|spending with|
    planning (?:obligation|permission)|section 106|levy|scale fee|grant (?:bid|offer|application|funding)|
    bid (?:to|for) (?:the )?(?:
      government|fund|lottery|department|levelling|DfT|MHCLG|DLUHC|Arts|Heritage|Homes England|Sport England|
      future high|towns fund
    )|
    funding bid|budget(?:ed)?|precept|council tax|fees? and charges|fees for|market price|national(?:ly)?|
    in (?:17|18|19)\d\d|pay (?:offer|award|talks|claim)|business rates|rateable|weighted|weighting|
    estimated? (?:cost|total|value)|right to buy|open market value|
    offers? (?:a |an )?(?:discount|training|places?|support|service|advice|range|free|grants?|loans?)|
    council['’]s? offer of|affordable|housing offer|dwellings?|bids? (?:from|by) (?:schools|departments|services)|
    capital bids?|growth bids?|levelling up
  )\b
`;
const figure = new RegExp(`${sum}|\\b\\d{1,2}(?:\\.\\d)? ?(?:%|per cent)`);
/** Schemes and charges that anybody may take up, and the council's own budgets: nobody bargains there. */
const routine = regex.i`
  \b(?:
    famil(?:y|ies)|households?|residents?|parents?|workers|visitors|drivers|customers|pupils|estimate|saving|scheme|
    charges|fine|penalt(?:y|ies)|permits?|budget|spending|GDP|inflation|econom\w+|arrears|instalments?|subsid\w+|grant|
    contribution|towards
  )\b
`;
const historic = /\b(?:1[5-9]\d\d)\b/;

/** Longer than this is no sentence but a table that was run together (UTF-16 units). */
export const longest = 400;

/** "Would in the last resort take £900": what stands between the two words tells how far, and not what. */
const inBetween = regex.gi`
  \b(would|could|might|will|can|should),? (?:
    (?:in|as|at|if|when|on|under) (?:an? |the |its |our )?(?:
      last (?:resort|ditch)|end|final resort|worst|best|pinch|push|outside|very (?:least|most)|stretch|need(?: be)?|
      pressure|necessary|pressed|pushed|it (?:must|has to|had to|came to it)|it comes to it
    )|
    reluctantly|privately|quietly
  ),? (?=(?:accept|take|settle|go|pay|come|let|sell|sign|agree)\b)
`;

/** "Grants of £310,000 are open to bids; …": what is given, in a clause of its own. */
const granted = /\bgrants? (?:of|worth|totalling|up to) £[^;]{0,80};/gi;

/** What a sentence tells of a price, a contest or a bargain that is not over. */
export function judge(sentence: Sentence, previous: string): "bid" | "position" | "affairs" | "doubt" | undefined {
  const text = sentence.text.replace(inBetween, "$1 ").replace(granted, " ");
  if (text.length > longest || historic.test(text) || onlyWeights(text)) return undefined;
  if (ofAnySale.test(text) || borrowed.test(text)) return undefined;
  if (ceiling(text) || tellsLimit(text)) return "position";
  if (rivalsPriced(text, previous) || tellsLoser(text)) return "bid";
  if (unsettled(text)) return "doubt";
  if (done.test(text)) return pressed.test(text) ? "doubt" : undefined;
  if (reserve.test(text) && saleWords.test(text)) return "position";
  if (!routine.test(text) && !replies.test(text) && !ofPolitics.test(text) && bargained(text)) return "position";
  if (keptMargin.test(text)) return undefined;
  if (affairs.test(text) || (money.test(text) && shown.test(text))) return "affairs";
  if (valuing.test(text) && (undervalue.test(text) || ofTheTrade.test(text))) return undefined;
  if (valuing.test(text) && ofKept.test(text)) return undefined;
  if (valuing.test(text) && !costed(text)) return "position";
  if (offeredByFund.test(text) || (askedByBody.test(text) && !company.test(text))) return undefined;
  if (councils.test(previous) && /\b(?:asked|asks) for\b/.test(text)) return undefined;
  // What an award must show: how the one that is recommended scored, without its name and without the others.
  if (winnerUnnamed.test(text) && !money.test(text)) return undefined;
  const named = company.test(text);
  if (money.test(text) && named && (bidNouns.test(text) || bidVerb.test(text))) return "bid";
  if (figure.test(text) && (ranked.test(text.replace(priceOf, " ")) || owned.test(text))) return "bid";
  if (
    (bids.test(text) || pricedBy.test(text)) &&
    !funding.test(text) &&
    (money.test(text) || (/\bscored\b/.test(text) && !applied.test(text)))
  )
    return "bid";
  if (ringsIn(text) && !funding.test(text)) return "bid";
  if (isMeasured(text, previous)) return undefined;
  if (scoring.test(text) && points.test(text) && (named || /\bstandstill\b|\bwinning margin\b/.test(text)))
    return "bid";
  if (listedScores.test(text)) return "bid";
  if (/\b[Bb]ids ranged\b|\b[Tt]enders ranged\b/.test(text) && /['’]s £/.test(text)) return "bid";
  if (
    (money.test(text) || scoring.test(text)) &&
    dealWords.test(text) &&
    !routine.test(text) &&
    !funding.test(text) &&
    !announced.test(text) &&
    !costed(text)
  )
    return "doubt";
  return !general.test(text) && dealing(text) ? "doubt" : undefined;
}
/** A sum in the clause that bargains: what is behind a semicolon may be another matter. */
const bargained = (text: string): boolean =>
  text
    .split(/; /)
    .map((clause) => clause.replace(charged, " "))
    .some((clause) => figure.test(clause) && bargaining.some((one) => one.test(clause)));
/** "Small schools would pay up to £4 a meal": what those who use a thing are charged for it, all of one sort alike. */
const charged = regex.gi`
  \b(?!
    (?:
      officers|owners|developers|bidders|tenderers|landlords|lessors|buyers|purchasers|sellers|vendors|insurers|agents|
      trustees|directors|partners|claimants|operators|contractors|funders|solicitors|lawyers|valuers|brokers|heirs|
      executors|investors|rivals|executives|negotiators|surveyors|this|it|is|was|has|us
    )\b
  )[a-z]{3,}s (?:[a-z]+ ){0,4}?
  (?:would|will|could|may|might|can|must|should)(?: each| all| then| now| still| have to| need to| only){0,2}
  \ pay (?:up to|as much as|no more than) £ ?[\d.,]+p?(?= (?:an?|each|per|for (?:an?|each|every))\b|[.,;)]|$| )
`;
/** What those who answered a survey could live with. */
const replies = regex`
  \b(?:
    respondents?|replied|replies|survey(?:ed)?|[Oo]f (?:those|these|the \d[\d,]*)|had no view|no opinion|
    were (?:against|in favour)|agreed or
  )\b
`;
/** Schemes, charges and budgets: the public part of what councils pay and take. */
const general = regex.i`
  \b(?:
    per year under|capital programme|section 106|grant|budget|council tax|precept|towards|contribut\w+|households?|
    residents?|pupils|inflation|national\w*|statutory|fees and charges|planning fees?|pay award|homes|dwellings|target|
    borrow\w*|authorised limit|go to tender|consult\w*|forecast|published|applicants|savings?
  )\b
`;
/** Those who apply for a grant are scored in public, and so are places and options. */
const applied = regex.i`
  \b(?:applicants?|applications?|grants?)\b|
  \b(?:sites|options|routes|locations|schemes|streets|buildings|wards|schools)\b
`;
/**
 * "That of the tenderer ranked first is 31% below the benchmark": what is measured of a firm's work, and no price or
 * mark of it.
 */
function isMeasured(text: string, previous: string): boolean {
  const said = /^(?:[\d.]+ )?(?:That|Those|This|The (?:figures?|rates?|levels?|averages?)) (?:of|for|at)\b/.test(text)
    ? `${previous} ${text}`
    : text;
  return measure.test(said) && !priceOrMark.test(said) && !money.test(said);
}
const measure = regex.i`
  \b(?:
    carbon|emissions?|footprint|mileage|miles|energy|electricity|recycl(?:ed|ing)|waste|nitrogen|noise|accidents?|
    incidents?|injur(?:y|ies)|sickness|absence|turnover of staff|staff turnover|apprentice\w*|
    local (?:labour|people|firms|suppliers)|living wage|women|complaints|response times?|on time|punctual\w*|attendance|
    capacity|coverage|voting record|meetings
  )\b
`;
const priceOrMark = regex.i`
  \b(?:
    prices?|priced|bids?|costs?|fees?|rents?|(?:day|unit|hourly|piece|call-out) rates?|offers?|quot\w+|discounts?|
    margins?|scor(?:e|es|ed|ing)|points|marks|quality|estimate|reserve|budget|profits?|cheaper|dearer
  )\b
`;
/** "The supplier ranked first scored 84 of 100". */
const winnerUnnamed = regex`
  \b[Tt]he (?:
    recommended (?:supplier|bidder|tenderer|provider|contractor|firm)|
    (?:supplier|bidder|tenderer|provider|contractor|firm|company) (?:ranked|placed) first|
    highest[- ]scoring (?:supplier|bidder|tenderer|tender|bid)
  )(?:['’]s (?:bid|tender))? (?:scored|was scored|achieved)\b
  (?![^.;]*\b(?:second|runner|next|others?|compared|against|ahead)\b)
`;

/** Said of every competition, before and after. */
const announced = regex.i`
  \b[Ii]f (?:the )?(?:tenders|bids|prices|quotations)\b[^.;]{0,60}\b
  (?:report|come back|brought|return|referred|reconsider\w*|approval|Cabinet|Committee)|
  \b(?:bidders|tenderers) (?:may|might|could) withdraw|
  \b(?:
    estimated|invited|received|criteria|weight\w*|on (?:price|quality)|government has offered|price uplifts?|
    price increases|go(?:ing|es)? (?:out )?to tender|capital programme|inflation\w*
  )\b
`;
/** Words of a deal in the making. */
const dealWords = regex.i`
  \b(?:
    bids?|bidders?|tenders?|tenderers?|tendered|quotes?|quoted|quotations?|counter-?offers?|
    offers? (?:of|for|from|was|is|in hand|to hand|received|before (?:us|the)|st(?:ood|and|ands) at)|offered|
    reserve price|valuers?|negotiat\w+|preferred bidder|landlord|vendor|seller|purchaser|buyer|asking price|
    guide price|heads of terms|incumbent|rivals?|walk away(?! with)|commercially|undercut|
    standstill|under offer
  )\b
`;
/** What a bidder does with a sum. */
const bidVerb = regex`
  \b(?:
    bid|offered|quoted(?! (?:\d+|[a-z]+) (?:days?|weeks?|months?|years?)\b)|tendered|came in at|priced|undercut|proposed
  )\b
`;
/** What one way of buying costs less than another. */
const priceOf = regex.g`
  \bprices? (?:from|by|through|under|with) (?:an?|one|the) (?:[a-z]+ )?
  (?:contract|purchase|order|procurement|framework|package|tender|competition|term)\b
`;
const ranked = regex`
  \b(?:lower|lowest|higher|highest|cheaper|cheapest|dearer|dearest|winning|second|other)(?: of the \w+)?
  \ (?:prices?|bids?|tenders?|offers?|quot\w+)\b[^;]{0,70}(?:\b(?:from|by)\b|['’]s\b)
`;
/** "Tarrant's tender is £45,000 dearer", "the highest of five offers was £720,000", "tender prices: A £1.1m". */
const owned = regex`
  \b(?!
    (?:
      Council|Government|Authority|County|Borough|City|Cabinet|Department|Treasury|Ministry|Minister|Unison|Unite|GMB|
      Ofgem|Ofwat|Lottery|Fund|Bank
    )['’]
  )(?:[A-Z][A-Za-z]+|(?:preferred )?(?:bidder|tenderer))['’]s
  \ (?:(?:own|final|first|second|last|best|revised|opening|total|tendered|winning|original|latest|overall|fixed) ){0,2}
  (?:tender|bid|offer|quote|quotation|price|margin|score)\b[^.;]{0,50}(?:£|\d ?%)|
  \b(?:highest|lowest|best|cheapest|dearest|only) (?:of (?:the )?\w+ )?(?:offers?|bids?|tenders?|quotes?|quotations?)
  \b[^.;]{0,40}(?:was|is|at|of|:) £|
  \b[Tt]he (?:lowest|highest|cheapest|dearest|best|next|second|third|nearest)\b
  (?![^.;]{0,40}\b(?:grants?|awards?|loans?|wages?|salar\w+|fines?)\b)(?: of (?:the |our )?\w+)?(?: \w+)?,?
  \ (?:which |that )?(?:came |was )?(?:from|by) [A-Z][^.;]{2,40}?,? (?:was|is|came to|came in at|stood at|would be|
  at) £|
  \b(?:tender|bid) (?:prices|sums|figures)\s?[:(][^.;]{0,20}£
`;
const shown = regex.i`
  \b(?:tenant|operator|company|firm|owner|landlord|bidder|developer)\b[^;]{0,40}\b
  (?:can afford|could afford|makes|earns|owes|lost|turns? over)\b[^;]{0,60}\b(?:showed|shown|told|gave|confided)\b
`;
