import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { pounds } from "./sumsOfMoney.ts";

/**
 * What firms let the council know that they would charge or pay, how rivals by name stand beside each other, and how
 * far the council would go, in months, shares or words as well as in pounds.
 */

const price = `(?:${pounds}|\\d[\\d.,]* ?(?:pence|p|basis points?|bps)\\b|\\d{1,2}(?:\\.\\d+)? ?(?:%|per cent) off\\b)`;
const hedge = oneLine`
  (?:
    (?:about|around|nearly|almost|just|some|only|roughly|a (?:whisker|shade|touch|little|fraction)) ?
    (?:under|over|above|below|short of)?
  \ )?
`;
const notFirm = oneLine`
  (?!
    (?:
      The|This|That|These|Those|In|On|At|For|It|Its|If|As|By|But|And|Of|From|With|Finance|Legal|Property|Procurement|
      Estates|Highways|Housing|Option|Options|Lot|Phase|Year|Band|Table|Appendix|Annex|Councillor|Two|Three|Four|
      Members?|Officers?|Council|Cabinet|Committee|Government|Parliament|Schools?|Residents?|Households?|Section|
      Paragraph|Total|Between|January|February|March|April|May|June|July|August|September|October|November|December
    )\b
  )
`;
const place = oneLine`
  (?:
    Road|Street|Lane|Close|Avenue|School|Academy|Library|Hall|House|Ward|Bridge|Fund|Council|Reserves?|Accounts?|Budget|
    Grant|Pool|Site|Option|Lot|Phase|Terrace|Square|Court|Harbour|Station|Tax|Programme|Department|Agency|England|
    Scotland|Wales|Police|Commission|Government|Lottery|University|College|Parish|Committee|Cabinet|Rail|Highways|
    Authority|Borough|County|District
  )
`;
const name = `${notFirm}[A-Z][a-z'’&-]+(?: (?:& |and )?[A-Z][A-Za-z'’&-]+){0,3}`;
const firm = `${name}(?<!\\b${place})`;

/** What a firm has told the council that it would do, and for how much. */
const disclosed = regex`
  \b${firm}(?:,[^,;.]{3,50},)? (?:
    (?:has|have|had) (?:[a-z]+ ){0,2}?(?:
      told (?:us|me|officers|the [a-z]+(?: [a-z]+)?)|let (?:us|me|it|officers|the [a-z]+) (?:be )?know[n]?|said|
      indicated|hinted|intimated|written|been in touch to say|confided|mentioned
    )|
    (?:tells?|told) (?:us|me|officers) (?:privately|quietly|in confidence)|
    says? in (?:its|their) (?:[a-z]+ )?(?:submission|bid|tender|letter|envelope|offer)
  )(?: that)? (?:it|they) (?:would|could|can|will|might) (?:be (?:ready|willing|content|happy|able) to )?(?:
    pay|sell|buy|run|do|charge|go|come in|supply|build|take|accept|manage|offer|provide|deliver|let|settle|rent|lease|
    carry|work
  )\b[^.;]{0,50}?${price}
`;
/** A price that a firm has hinted at while others are yet to bid. */
const indicated = regex`
  \b${firm} (?:has|have|had) (?:[a-z]+ )?
  (?:indicated|hinted at|gone in at|come in at|pencilled in|floated|sounded us out at|asked(?: for)?) ${hedge}${price}
`;
/** Who is ahead or behind, and at what price or with how many marks. */
const placed = regex`
  \b${firm} (?:
    (?:is|was|are|were|came|comes|finished|lies|stands) (?:well |far |just |easily |only )?(?:the )?(?:
      keenest|cheapest|dearest|lowest|highest|priciest|best|worst|bottom|top|first|second|third|fourth|last|ahead|
      behind|in front
    )\b|
    scraped (?:in|through|home)\b
  )[^.;£]{0,40}?(?:\b(?:at|with|on|by) ${hedge}(?:${price}|\d{2,3} (?:marks|points|out of \d+|per cent)))
`;
/** By how much one price was above or below that of another who is named, or of the next. */
const apart = regex`
  ${price}[^.;]{0,30}? (?:below|above|under|over|beneath|more than|less than|dearer than|cheaper than)
  \ (?:that of |the (?:price|bid|offer|tender|figure) (?:of|from) )?${firm}(?:['’]s)?
  (?= at £|, (?:which|who)\b| \(|[.;,]|$)|
  \b(?:undercut(?:s|ting)?|beat(?:s|ing|en)?|pip(?:s|ped)|(?:came|comes|comfortably) (?:in )?(?:below|under))
  \ (?:that of )?${firm}(?:['’]s(?: [a-z]+)?)? by ${hedge}${price}|
  ['’]s ${price}[^.;]{0,40}? (?:under|over|below|above|cheaper than|dearer than) (?:its|the|his|her|their)
  \ (?:nearest |closest |next )?(?:rival|competitor|challenger|runner-up)\b
`;
const asks = oneLine`
  (?:
    came (?:in|out|back) at|was at|stood at|bid|asked(?: for)?|quoted|offered|tendered|wanted|named|put in(?: at)?|
    would have charged|priced (?:it|the (?:work|job)) at
  )
`;
/**
 * Two by name, and the unit behind the first price alone: "came in at 31 basis points and Orme Partners at 27". The
 * second, set beside a firm, is one whatever it is called.
 */
const elided = regex`
  \b${firm} ${asks} ${hedge}${price}[^.;£]{0,25}?,? (?:and|but|while|against) ${name}(?: ${asks}| at|,)
  \ ${hedge}£?\d[\d.,]*(?=[.;,)]|$| )
`;
/**
 * What one asked of whom more is told between the name and the price: "Orme Works, which is to have lot 2, asked £40 a
 * day".
 */
const askedBy = regex`
  \b${firm}, (?:which|who|whose|the|our|now|already|an?)\b (?:(?!£)[^.;,]){3,70}, (?:has |have |had )?${asks}
  \ ${hedge}${price}
`;
/** How far each of two went. */
const wentTo = regex`
  \b${firm} (?:went|would go|got|stretched|stopped) (?:up )?(?:to|at) ${price}[^.;]{0,20}?\b(?:and|but|while) ${firm}
  \ (?:(?:went|would go|got|stretched|stopped) )?(?:up )?(?:to|at) ${price}
`;
/** In the sentence or just before it, something that says that prices were asked for. */
const competition = regex.i`
  \b(?:
    bids?|bidders?|tender(?:s|ed|ers?|ing)?|quotations?|quotes?|offers?|
    (?:two|three|four|five|six|seven) (?:[a-z]+ )?
    (?:firms|compan(?:y|ies)|suppliers|contractors|operators|bodies|providers|builders)|
    firms (?:that|who|have|were)|sealed|envelopes?|mini-competition|competition|procurement|evaluat\w+|standstill|
    scor(?:es?|ed|ing)|contract|came (?:in|back|out) at|prices? (?:for|were|have|has|asked|received)|replied|replies|
    rivals?|undercuts?|supply|neither figure
  )\b
`;
/** Money that is given, taxed or already agreed, and what others charge: no price is bid. */
const otherMoney = regex.i`
  \b(?:
    towards|contribut\w+|grants? (?:of|from|to) (?!£[^.;]{0,30} a year)|match(?:ed)?[- ]fund\w*|fund(?:ed|ing)|
    invest\w*|donat\w+|sponsor\w*|loans?|council tax|precept|
    (?:was|were|been) (?:awarded|accepted|published|sold|let|paid)|paid|accounts filed|contracts register|published|
    per pupil|benchmark\w*|neighbouring|councils|authorities|boroughs|districts|fines?|salar\w+|savings?|raised|
    turnover|profits?|levy|Lottery|spent|forecast|on average|section 106
  )\b
`;

const pair = new RegExp(
  `\\b(${firm})(?:,|:)?(?: (?!and\\b|while\\b|but\\b|or\\b)[a-z’']+){0,8}? \\(?${hedge}${price}`,
  "g",
);
/** Those of whom it is said before that they compete. */
const twoNames = /\b[A-Z][a-z]+(?: (?:& )?[A-Z][a-z]+)*(?:,| and) [A-Z][a-z]+/;

const rungIn = regex`
  \b(?!(?:Councillors?|Cllr|Alderman|Bailie|Mr|Mrs|Ms|Miss|Dr|Friends)\b)${firm}(?<!
    \b(?:
      Club|Trust|Association|Society|Charity|Friends|Church|Group|Guild|Band|Foundation|League|Heritage|Councillors?|
      Office|Treasury|Finance|Ministry|Union|Institute|Centre|Museum|Team
    )
  )(?: have| has| had)? (?:then |later |finally |eventually |only )?(?:
    (?:
      (?:rang|rung|phoned|telephoned|e-?mailed|texted)(?: in| back| through| up| us| officers)?|
      (?:called|wrote|written) (?:in|back)|(?:came|come|got) back
    ) (?:to us )?with(?: an? (?:price|figure|quote|bid|number) of)? ${hedge}£ ?\d|
    (?:rang|phoned|telephoned|e-?mailed|texted) (?:in |over |through )?(?:an? |its |their )(?:\w+ )?
    (?:price|figure|quote|bid)\b[^.;]{0,12} £ ?\d
  )
`;
/** "Orme Paving rang in with £9,000", "emailed a price of £9,000": a firm's price, by whatever way it came? */
export const ringsIn = (text: string): boolean => rungIn.test(text) && !otherMoney.test(text) && !raised.test(text);
const raised = regex`
  \b(?:raffle|appeal|collection|donors?|gifts?|match|towards|estimate|budget|savings?|surplus|prize|claims?|pay|dispute)
  \b
`;

/** Two or more by name, each with its price. */
function sideBySide(text: string, before: string): boolean {
  const names = [...text.matchAll(pair)].map(([, name = ""]) => name);
  if (new Set(names).size < 2) return false;
  return (
    names.some((name) => / /.test(name)) || (twoNames.test(before) && names.every((name) => before.includes(name)))
  );
}

/** Two firms by name, each with its price. */
const twoFigures = /\d[\s\S]*[A-Z][\s\S]*\d/;

/** Does a sentence tell what a firm would charge or pay, or how one by name stands against another? */
export function tellsOffer(text: string, before: string): "bid" | "doubt" | undefined {
  if (!/[£%]|\d ?(?:pence|p|basis points?|bps|marks|points|out of)\b/.test(text)) return undefined;
  // What is found in the fewest sentences is looked for first.
  const far = wentTo.test(text);
  const told = disclosed.test(text) || askedBy.test(text);
  const hinted = indicated.test(text) || placed.test(text) || apart.test(text);
  const two = twoFigures.test(text);
  if (!(far || told || hinted || two) || otherMoney.test(text)) return undefined;
  const contest = competition.test(text) || competition.test(before);
  if (far || (two && contest && (elided.test(text) || sideBySide(text, before)))) return "bid";
  if (told) return contest ? "bid" : "doubt";
  return contest && hinted ? "doubt" : undefined;
}

const number = oneLine`
  (?:
    \d{1,3}(?:\.\d{1,2})?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|thirty
  )
`;
const big = oneLine`
  (?:
    (?:
      a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|
      eighty|ninety
    )[ -]?(?:[a-z]+ )?(?:hundred|thousand|million)(?: and [a-z]+)?
  )
`;
const amount = oneLine`
  (?:
    (?:about |around |as (?:much|little|many|far|high|low) as )?
    (?:${pounds}|${big}|${number}(?: ?(?:%|per cent|years?|months?|weeks?|pence|p\b))?)
  )
`;
const us = oneLine`
  (?:
    [Ww]e|[Oo]fficers|[Tt]hey|
    [Tt]he (?:[Cc]ouncil|authority|team|service|department|trust|company|landlord|owner|[a-z]+ (?:team|service))|
    (?:[Oo]ur |[Tt]he )?(?:[Pp]roperty|[Ll]egal|[Ff]inance|[Ee]states|[Cc]ommissioning|HR)
    (?: (?:colleagues|officers|team|people))?|
    (?:[Oo]ur|[Tt]he) (?:agents?|surveyors?|solicitors?|negotiators?)
  )
`;
const may = oneLine`
  (?:
    can|could|would|will|might|
    (?:is|are) (?:prepared|ready|willing|authorised|content|able|minded|cleared|empowered) to|
    (?:has|have) (?:leave|authority|clearance|cover|room|licence) to
  )
`;
const goes = oneLine`
  (?:
    go|move|rise|climb|stretch|come(?: up| down)?|give way|concede|agree|extend|yield|settle|stop|drop|fall back|give|
    offer|accept|take|allow
  )
`;
const reach = "(?:to|as far as|as high as|as low as|up to|down to|at|for|on|another|a further)";

/** "If the unions hold out, the Council would go as far as three years." */
const ifPressed = regex`
  ^(?:[\d.]+ )?(?:But |And |Even )?(?:[Ii]f|[Ss]hould|[Uu]nless|[Ww]ere|[Ww]here) (?:the |our |its )?(?:
    owners?|landlord|tenant|lessee|seller|vendor|buyer|purchaser|developer|bidders?|contractor|supplier|operator|
    company|firm|agents?|unions?|claimants?|insurers?|other side|trust|club|provider|first-placed \w+|preferred \w+|
    winning \w+|${notFirm}[A-Z][a-z]+(?: [A-Z][a-z]+)?(?<!\b${place})
  )(?:['’]s \w+)? (?:to )?(?:then |still |really )?(?:
    asks?|hold(?:s|ing)? (?:out|firm)|wants?|push\w*|press\w*|refus\w+|declin\w+|balks?|insists?|objects?|resists?|
    sticks?|demurs?|haggles?|digs?|says? no|walk\w* away|will not|does not|turn\w* (?:it|us|this) down
  )\b[^.;]{0,70}?, (?:then )?${us} ${may} (?:[a-z]+ ){0,2}?${goes}\b[^.;]{0,30}?\b(?:${reach} )?${amount}
`;
/** Where one begins and where one would end. */
const fromTo = regex`
  \b${us} ${may} (?:[a-z]+ ){0,2}?${goes} (?:[a-z]+ ){0,2}?(?:${reach} )?${amount}[^.;]{0,50}?(?:
    \b(?:and|but) (?:should|will|would|means? to|ought to) (?:start|open|begin|lead)(?: off| out)? (?:at|with|on|from)
    \b|
    ,? (?:although|though|but|while|even though) (?:the |our |its |an? )?
    (?:(?:present |first |opening |latest |only )?offer|particulars|opening|figure|price|talks|asking|guide)\b
  )|
  \b${us} ${may} (?:[a-z]+ ){0,2}?(?:move|go|rise|climb|come (?:up|down)|drop) from ${amount} to ${amount}[^.;]{0,30}?\b
  (?:in order to|to (?:close|clinch|settle|secure|get|win|keep|end|land|seal)|if )
`;
/** The least that will be taken. */
const least = regex`
  \b[Tt]he (?:very )?(?:least|most|lowest|highest|smallest|largest)(?: (?:sum|price|figure|offer|rent|amount))?
  \ (?:that|which|to)? ?(?:will|would|can|could|is to|should|may|must)? ?(?:ever )?be
  \ (?:(?:taken|accepted|entertained|agreed)(?: (?:for|to|by) [^.;]{2,40}?)?|(?:given|offered|paid) for [^.;]{2,40}?)
  \ (?:is|was|would be|will be|stands at) ${pounds}
`;
/** What the other side was told, and what it could have had. */
const couldHave = regex`
  \b(?:has|have|had|was|were) (?:been )?(?:told|offered|quoted|given|promised) (?:only )?${amount}\b[^.]{0,50}?[;,]
  \ (?:but |though |although )?(?:they|he|she|it|we) (?:could|would|might) (?:well )?have
  \ (?:had|got|paid|given|taken|gone|settled)|
  \bled to (?:expect|believe in|hope for|think of)
  \ (?:no (?:more|less|better)(?: than)?|nothing (?:above|below|over|under)|at (?:most|least)|only)
  \ ${amount}[^.;]{0,30}?\b(?:and|but) (?:would|will|can|could|might|is to) be
  \ (?:brought|talked|pushed|moved|beaten|edged|led|coaxed|nudged)\b
`;
const plain = [fromTo, least, couldHave];
/** What anybody may have, and how services answer demand. */
const forAnybody = regex.i`
  \b(?:
    households?|residents?|pupils?|collections?|visits?|applicants?|schemes?|council tax|precept|consult\w*|
    respondents?|fees and charges|fines?|members|statut\w+|regulations|by law|maximum grant|penalt\w+
  )\b
`;

/** Does a sentence tell how far the council, or who deals with it, would go? */
export function tellsReach(text: string): "position" | "doubt" | undefined {
  const told = plain.some((one) => one.test(text)) ? "position" : ifPressed.test(text) ? "doubt" : undefined;
  return told && !forAnybody.test(text) ? told : undefined;
}
