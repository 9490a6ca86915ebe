import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { pounds } from "./sumsOfMoney.ts";

/**
 * How far one side would go, told with where it began, what would move it or what is in hand for it; and what rivals by
 * name asked, side by side.
 */

const number = oneLine`
  (?:
    \d{1,3}(?:\.\d)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|half|
    a (?:third|quarter|half)
  )
`;
const amount = oneLine`
  (?:
    (?:about |around |as (?:little|much|low|high) as |no (?:more|less) than )?
    (?:${pounds}|${number}(?: ?(?:%|per cent|years?|months?|weeks?|pence|p\b))?)
  )
`;
const would = oneLine`
  (?:would|could|might|will|(?:is|are) (?:ready|prepared|willing|content|able|likely|authorised) to)(?:,[^,;.]{3,60},)?
  (?: (?!not\b|if\b|when\b)[a-z]+){0,4}?
`;
const gives = oneLine`
  (?:
    go|give|take|pay|accept|settle|come|stretch|drop|concede|yield|find|rise|move|climb|let (?:it|them) go|agree|
    part with
  )
`;

/** Where the talks began, and where they would end. */
const began = regex`
  \b(?:
    [Ww]e|[Oo]fficers|[Tt]hey|[Ii]t|
    [Tt]he
    \ (?:[Cc]ouncil|team|owners?|seller|landlord|tenant|company|operator|agents?|union|other side|surveyor|Director)|
    [A-Z][a-z]+(?: [A-Z][a-z]+){0,2}
  ) (?:have |has |had )?(?:opened|began|started(?: out| off)?|went in|led off)(?: the (?:talks|bidding|haggling))?
  \ (?:at|with|on|by (?:offering|asking(?: for)?)) (?:an offer of |a figure of )?${amount}\b[^.;]{0,90}?\b
  (?:${would} ${gives}|settle|end|finish|come down|go up)\b[^.;]{0,30}?\b(?:to |at |for |on |with )?${amount}
`;
/** How far one would go, and what would make one. */
const moved = regex`
  \b${would} ${gives}\b(?: (?:up to|down to|as far as|to|for|at|on|another|a further|with))? ?${amount}[^.;]{0,60}?\b(?:
    if (?:
      pressed|pushed|pushed hard|need be|necessary|it c[oa]mes? to it|that is what it takes|that is the price|
      (?:the|our|its) (?:[\w'’]+ ){1,2}
      (?:held|holds?|stuck|sticks?|dug|digs?|refus\w+|insist\w+|walk\w*|push\w*|press\w*|wait\w*)|
      (?:we|he|she|they|it) (?:held|holds?|stuck|sticks?|dug|digs?|refus\w+|insist\w+|walk\w*|push\w*|press\w*|wait\w*)
    )|
    if (?:he|she|they|it|we)
    \ (?:(?:had|has|have|needs?|needed)(?: to)?|must|(?:were|was|is|are) (?:made to|obliged to|forced to|pressed|pushed))
    (?=[.,;]|$| (?:and|but)\b)|
    rather than (?:lose|see|let|risk|walk|wait|go (?:to|back)|re-?open|re-?tender|start|begin|run|have|face|fight|
    break)|at a (?:pinch|push)|to (?:get|have) it (?:over|done)|
    and no (?:further|more|higher|lower)
  )\b
`;
/** What was let slip of it. */
const hinted = regex`
  \b(?:
    (?:has |have |had )?(?:
      let it be known|let (?:it )?slip|let on|hinted|intimated|confided|dropped a (?:\w+ )?hint|
      given (?:us |officers )?to understand|gave (?:us |officers )?to understand|owned|
      (?:said|told (?:us|officers)|admitted|indicated|made it known)
      \ (?:privately|in private|in confidence|off the record|quietly|over (?:lunch|coffee|a drink))
    )
  ) that (?:he|she|they|it|the [a-z]+) ${would} ${gives}\b(?! on\b)[^.;]{0,30}?${amount}
`;
/** What is kept for it. */
const inHand = regex`
  \b(?:
    [Ww]e|[Oo]fficers|[Hh]e|[Ss]he|[Tt]hey|
    [Tt]he (?:
      [Cc]ouncil|[Dd]irector|[Hh]ead(?: of \w+)?|team|surveyors?|agents?|valuers?|negotiators?|[\w]+ [Mm]anager|
      [Ss]olicitor|[Tt]reasurer|owner|company|operator|buyer|seller|landlord|tenant
    )|
    [A-Z][a-z]+ [A-Z][a-z]+
  ) (?:still |also )?(?:has|have|had|keeps?|holds?|is holding|are holding) (?:another |a further |up to )?${pounds} (?:
    in hand|in reserve|in (?:his|her|its|our|their|the) (?:back )?pocket|up (?:his|her|its|our|their) sleeves?|
    to play with|put by|kept back|tucked away
  )\b[^.;]{0,40}?\b(?:
    if (?:
      that is|that['’]s|it c[oa]mes?|needed|need be|pressed|pushed|they|he|she|the (?:owner|seller|buyer|company|other)
    )|
    (?:to|in order to) (?:exchange|close|clinch|settle|buy|complete|sweeten|win|get|end|secure)
  )
`;
/** More is wanted than was offered. */
const refused = regex`
  \b(?:wants?|wanted|is asking(?: for)?|asks?(?: for)?|is holding out(?: for)?|holds? out(?: for)?|expects?|is after)
  \ (?:rather |a good deal |a little |far )?(?:more|better|less) than (?:the )?${pounds}(?: (?:that|which))?
  \ (?:has been|was|had been|we have|officers have|the [Cc]ouncil has|is) (?:been )?
  (?:put|offered|made|tabled|proposed|suggested)\b|
  \b(?:turned down|refused|rejected|laughed at|is sitting on|has yet to answer) (?:the |an? |our )?(?:offer of )?
  ${pounds}[^.;]{0,40}\b(?:and (?:would|might|will|could)|but (?:would|might|will|could))\b
`;
const party = oneLine`
  (?:
    [Tt]he (?:
      other side|owners?|landlord|landlady|seller|vendor|buyer|purchaser|tenant|lessee|company|contractor|operator|
      supplier|developer|agents?|claimant|union|bidders?|trust|club|firm
    )|
    [Tt]hey|[Hh]e|[Ss]he|[A-Z][a-z]+ [A-Z][a-z]+
  )
`;
/** More or less than the price that is asked in the open. */
const offList = regex`
  \b${party} [^.;]{0,60}?${would} (?:take|accept|settle for|sell for|let it go for|pay|go)\b[^.;]{0,25}\b
  (?:less|more|lower|higher|below|above|over|under|beyond)(?: than)? (?:the |his |her |its |their )?
  (?:asking|guide|list|full|market|advertised|quoted|going) (?:price|value|rent|figure|fee|rate)\b
`;
/** What would make somebody give up. */
const boughtOff = regex`
  \b${party} ${would} (?:
    call (?:it|the [a-z]+) off|drop (?:it|the (?:claim|case|appeal|action|objection|grievance))|
    withdraw(?: the (?:claim|appeal|action|objection))?|go (?:away|quietly)|sign|
    let (?:it|the matter) (?:lie|drop|rest)|shake on it
  ) (?:for|at|in return for|on|if given) (?:about |around )?${amount}
`;
/** What the council's own people may spend to end a claim. */
const toSettle = regex`
  \b(?:[Ii]nsurers?|[Ww]e|[Oo]fficers|[Tt]he (?:[Cc]ouncil|insurers?|solicitor|Director)) (?:have |has )?
  (?:authorised|cleared|approved|allowed|been given|have) (?:up to |as much as )?${pounds}[^.;]{0,20}?
  \ (?:for|to (?:settle|end|close|dispose of)|towards) (?:the|this|that|a) (?:claim|dispute|action|settlement|case)\b|
  \bhopes? to (?:close|settle|end|dispose of) (?:it|the (?:claim|case|dispute)) (?:at|for) (?:about |around )?
  (?:half|a (?:third|quarter)|${pounds})
`;
/** What the other side believes, or is not to learn. */
const bluff = regex`
  \b${party} (?:need not|must not|should not|does not|do not|is not to|are not to) (?:yet )?
  (?:know|hear|learn|be told|find out)\b(?=[^.;]{0,50}\b(?:that|this|of (?:it|this)|we|our|the [Cc]ouncil)\b|[.,;]|$)|
  \b${party} (?:still )?(?:thinks?|believes?|supposes?|imagines?|assumes?) that (?:we|the [Cc]ouncil)
  \ (?:cannot|can ?not|must|has to|have to|has no|have no|will|needs?|is bound|are bound)\b[^.;]{0,60}\b
  (?:which|and|but|though)\b[^.;]{0,30}\b
  (?:not so|untrue|not true|not the case|suits|no harm|let (?:it|them|him|her)|leave (?:it|them|him|her)|wrong)\b
`;
/** What the other side has been told, and how it is in truth. */
const misled = regex`
  \b(?:${party}|[Tt]he (?:preferred |remaining |only )?bidder) (?:has|have|had|was|were) (?:been )?
  (?:told|given to understand|led to (?:believe|think|expect)) that [^;]{3,80}
  (?:, which is (?:not|hardly|far from|untrue)\b|\b(?:but|though|although|when),? in (?:fact|truth)\b)|
  ${pounds}[^.;]{0,60}\b(?:but|though|while) ${party} (?:has|have|was|were) (?:been )?told\b[^.;]{0,40}${pounds}
`;
/** Words of a bargain, beside which a bluff is one. */
const deal = regex.i`
  \b(?:
    price|rent|offers?|lease|sale|sell|buy|purchase|talks|negotiat\w+|terms|settle\w*|claim|contract(?:or)?|bids?|
    bidders?|tender|deal|landlord|owner|vendor|seller|fall back|in-house|£ ?\d
  )\b
`;
const positions = [began, moved, hinted, inHand, refused, offList, boughtOff, toSettle];
/** Prices, budgets and schemes of everybody: no bargain is told. */
const ofAll = regex.i`
  \b(?:
    schemes?|grants?|households?|residents?|applicants?|council tax|precept|benefits?|respondents?|consult\w*|replied|
    fees? and charges|permits?|pupils|capital programme|pay award|per person|inflation|polic(?:y|ies)|
    officers (?:opened|began) (?:the )?(?:meeting|consultation)
  )\b
`;

/** Does a sentence tell how far one side of a bargain would go? */
export const tellsLimit = (text: string): boolean =>
  (positions.some((one) => one.test(text)) || ((bluff.test(text) || misled.test(text)) && deal.test(text))) &&
  !ofAll.test(text);

const thing = oneLine`
  (?:
    Road|Street|Lane|Close|Avenue|School|Park|Centre|Library|Hall|House|Ward|Bridge|Fund|Council|Reserves?|Accounts?|
    Budget|Grant|Pool|Farm|Site|Option|Lot|Phase|Terrace|Square|Green|Court|Place|Harbour|Station|Tax|Programme
  )
`;
const firm = oneLine`
  (?!(?:The|This|That|These|In|On|At|For|Option|Lot|Phase|Year|Band|Table|Appendix|Councillor|Two|Three|Four)\b)
  [A-Z][a-z'’&-]+(?: (?:& |and )?[A-Z][A-Za-z'’&-]+){0,3}(?<!\b${thing})
`;
const asked = oneLine`
  (?:
    is|was|are|stands|stood|came(?: in| out| back)?|comes|finished|wants|wanted|asks|asked|bids?|offers?|offered|quoted|
    tendered|put in|named
  )
`;
const priced = regex.g`
  \b${firm}(?:,| (?:${asked})(?: for)?)?(?: (?:at|of|on|with|to pay))? \(?${pounds}|
  ${pounds}(?: (?:a|per|each) \w+)?,? (?:from|by|\() ?${firm}
`;
/** That there is a competition, in the sentence or the one before it. */
const competing = regex.i`
  \b(?:
    bids?|bidders?|tenders?|tenderers?|offers?|quotations?|quotes?|prices? (?:have|has|came|come|are|were)|firms?|
    compan(?:y|ies)|operators?|contractors?|suppliers?|marketing|come (?:in|back)|came (?:in|back)|
    (?:[Oo]nly )?(?:two|three|four|five|six) (?:was|were|came|are) (?:in|under|over|within|below|above) (?:the )?
    (?:budget|estimate)|
    closing date|by e-?mail|evaluat\w+
  )\b
`;
const settled = regex.i`
  \b(?:
    awarded|accepted|was (?:sold|let|bought)|were (?:sold|let|bought)|published|paid|in \d{4}\/\d{2}|grants?|
    (?<!(?:under|over|within|below|above) (?:the )?)budget(?:ed)?|spent|contribut\w+|donat\w+|sponsor\w+|raised|
    turnover|savings?|net cost|(?<!(?:under|over|within|below|above) (?:the )?)estimate[sd]?|capital programme|
    bids? (?:to|for) (?:the )?(?:fund|government|lottery)|invest\w*|loans?|debt|salar\w+
  )\b
`;

/** Two or more by name, each with its price, in a competition that is not over. */
export function rivalsPriced(text: string, before: string): boolean {
  if (!text.includes("£") || settled.test(text) || ofAll.test(text)) return false;
  if (!competing.test(text) && !competing.test(before)) return false;
  const found = [...text.matchAll(priced)];
  return found.length > 1 && found.some(([words]) => /[A-Z][\w'’&-]+ (?:and |& )?[A-Z]/.test(words));
}
/** Who lost by how much. */
const lostBy = regex`
  ${pounds}
  \ (?:short of|behind|adrift of|shy of|below|above|more than|less than|over|under|dearer than|cheaper than|ahead of)
  \ (?:the )?(?:
    (?:company|firm|bidder|tenderer|operator|contractor|supplier|one|offer|bid|tender) (?:that|which|who)
    \ (?:is|was|has been|came|won|will be)\b|
    (?:recommended|preferred|winning|successful|chosen|highest|lowest|next|second)
    \ (?:company|firm|bidder|tenderer|operator|contractor|supplier|one|offer|bid|tender)\b
  )
`;
/** How one of several did, by its name. */
const marked = regex`
  \b[Oo]f the (?:two|three|four|five|six|seven) (?:[a-z]+ )?
  (?:firms|bidders|tenderers|compan(?:y|ies)|contractors|operators|suppliers|caterers|builders|bids|tenders),?
  \ [A-Z][\w'’]+[^.;]{0,60}\b(?:scored|was marked|were marked|was placed|came) (?:\d|down|last|second|third|bottom|top)
`;
/** Does the text tell who lost a bid or by how much? */
export const tellsLoser = (text: string): boolean =>
  (lostBy.test(text) || marked.test(text) || placedBehind.test(text)) && !settled.test(text);

/** "Orme Civils came fifth, at £31.20 an hour": a firm behind the first, by its name, and its price. */
const placedBehind = regex`
  \b(?!(?:Option|Site|Lot|The|This|It|Scheme|Route|Ward|Council)\b)[A-Z][\w&'’-]+(?: (?:&|and|of|[A-Z])[\w&'’-]*){0,4},?
  \ (?:came|was|finished|was placed|was ranked|ranked|trailed in)
  \ (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|bottom|\d{1,2}(?:nd|rd|th))\b[^.;£]{0,12}?
  \ (?:at|bidding|asking|offering) (?:a (?:price|rate|bid|tender) of )?£ ?\d
`;
