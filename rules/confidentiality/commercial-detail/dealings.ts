import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { pounds } from "./sumsOfMoney.ts";

/**
 * What the council would pay, take or give up, what the other side let it know, and what a rival put in: for
 * information.
 */
const figure = `(?:${pounds}|\\d{1,2}(?:\\.\\d)? ?(?:%|per cent)|\\b(?:halfway|half way))`;
const other = oneLine`
  (?:
    owners?|landlord|landowner|tenant|lessee|seller|vendor|buyer|purchaser|developer|bidders?|tenderers?|contractor|
    supplier|operator|company|firms?|agents?|union|claimant|insurers?|auctioneer|other (?:side|party)|chain|trust|club|
    franchisee|occupier|
    [A-Z][A-Za-z&'’-]+(?: (?:&|and|[A-Z][A-Za-z&'’-]+)){0,3} (?:
      Ltd|Limited|plc|LLP|Homes|Estates|Group|Properties|Developments|Holdings|Energy|Software|Systems|Coaches|
      Facilities|Construction|Play|Grounds
    )
  )
`;
const us =
  "(?:[Ww]e|[Oo]fficers|[Tt]he (?:(?:[Cc]ounty|[Cc]ity|[Bb]orough|[Dd]istrict|[Tt]own|[Pp]arish) )?[Cc]ouncil|[Tt]he authority|[Ii]t)";

/** What is to happen if the other side does not give way. */
export const pressed = regex`
  \b(?:[Ii]f|[Ss]hould|[Uu]nless) (?:the |its |our )?(?:\w+ )?
  (?:${other}|mediation|talks|negotiations?|it comes to|he|she|they|both)\b[^.;]{0,60}(?:
    firm|push(?:es)? back|holds? firm|sticks?|refus\w+|fails?|haggl\w+|presse[sd]|insists?|holds? out|walks? away|
    stay in|balks?|declines?
  )\b[^.;]{0,90}${figure}
`;
const positions: readonly RegExp[] = [
  // What we would do if pressed.
  regex`
    \b${us} (?:
      will|would|could|can|shall|might|should|intends? to|expects? to|means? to|
      (?:is|are) (?:ready|prepared|willing|content|happy|able) to|hopes? to
    )(?:
      \ then| also| still| probably| in fact| in truth| privately| quietly| gladly| readily|
      \ be (?:ready|prepared|willing|content|happy) to
    )? (?:
      go|drop|accept|settle|offer|open|live with|meet|withdraw|take|stop|concede|give|come (?:down|up)|raise|walk|
      stretch|rise|reduce|be content|pay|close|start|shave|knock|add|find|throw in|let (?:it|them|the \w+) go|fall back|
      begin|split
    )\b[^.;]{0,80}${figure}
  `,
  pressed,
  regex`
    \b(?:[Oo]ur|[Tt]he [Cc]ouncil['’]s|[Tt]he) (?:first|opening|second|final|last|next|starting|fall-?back|walk-?away)
    \ (?:figure|offer|position|price|bid)\b[^.;]{0,60}${figure}
  `,
  regex`
    \b(?:not (?:to )?(?:let|sell|go|accept|take|part with)|no (?:bid|offer)s?)\b[^.;]{0,50}\b
    (?:for less than|below|under)\b[^.;]{0,10}${figure}|
    \b(?:in the hope of|hoping to|with a view to|intend(?:s|ing)? to|aim(?:s|ing)? to)
    \ (?:clos|settl|end|open|finish|land|com)\w+[^.;]{0,30}${figure}|
    ${figure}[^.;]{0,30}\b
    (?:and not a penny|but no (?:more|further)|at (?:a|the) (?:push|pinch|most)|if (?:pressed|pushed|need be))\b
  `,
  regex`
    \b(?:[Tt]alks|[Nn]egotiations|[Dd]iscussions|[Mm]ediation)\b[^.;]{0,50}\b
    (?:reached|stand at|got to|stuck at|are at|have come to)\b[^.;]{0,10}${figure}|
    \b(?:authorised|cleared|approved) (?:to go )?up to ${figure}[^.;]{0,40}\b
    (?:owner|seller|vendor|other side|landlord|bidder)\b|
    \b(?:rent|price|sum|figure) (?:we|that we|officers|the [Cc]ouncil) (?:intends? to|will|means? to|would)
    \ (?:open|start|begin|close|settle)\b
  `,
  // What the other side wants, needs or could be brought to.
  regex`
    \b${other}\b[^.;]{0,50}\b(?:
      likely to|thought to|prepared to|believed to|said that it would|would|will|could|hopes? to|expects? to|needs?|
      has asked for|is after|holding out for|wants
    ) (?:to )?(?:take|accept|pay|settle|sell|let|go|another|a (?:minimum|subsidy|rise)|come|stretch|give|(?=\d|£))
    [^.;]{0,60}${figure}
  `,
  regex`
    \b(?:insurers?|solicitors?|lawyers?|agents?|valuers?|surveyors?|officers|auctioneers?)\b[^.;]{0,30}\b
    (?:think|believe|expect|reckon|advise)s?\b[^.;]{0,30}\b(?:would|will|should|could|might)
    \ (?:fetch|come to|cost|make|bring|go for|settle|sell)\b|
    ${figure}[^.;]{0,60}\b(?:is what|which is what) the (?:insurers|lawyers|solicitors|agents|officers)\b
  `,
];
const payer =
  "(?:we|the [Cc]ouncil|officers|it|they|the authority|(?:our|its|the) (?:insurers|agents|solicitors?|valuers?))";
const gives =
  "(?:pay|give|go|offer|bid|afford|find|accept|take|settle|sell|let|part with|come|bear|advise|recommend|agree)";
const best = "(?:very )?(?:most|least|highest|lowest|limit|ceiling|floor|furthest)";
const beyond = "(?:over|above|under|below|beyond|up to|from|north of|short of|better than|less than|more than)";
/**
 * A price and its superlative, with the council as the one who pays or takes it; an offer on the table, and what would
 * win.
 */
const ceilings: readonly RegExp[] = [
  regex`
    ${figure}[^.;]{0,20}? (?:is|was|were|would be|being)
    \ (?:(?:the )?${best}(?: (?:that|which|sum|price|figure|offer|rent|bid))*|as (?:low|high|far|much|little) as) ${payer}
    \ [^.;]{0,30}?\b${gives}\b|
    \b[Tt]he ${best}(?: (?:that|which|sum|price|figure|offer|rent|bid))* ${payer} [^.;]{0,30}?\b${gives}\b[^.;]{0,50}?\b
    (?:is|was|would be|at) ${figure}
  `,
  regex`
    \b(?:clos|settl|sell|sold|tak|accept|jump|let|agree|sign|deal|content|satisfied|happy)\w*\b[^.;]{0,15}
    \ (?:anything|any (?:offer|sum|figure|bid|price)) ${beyond} ${figure}|
    \b[Aa]ny(?:thing| (?:offer|sum|figure|bid|price)) ${beyond} ${figure}[^.;]{0,20}?
    \ (?:should|would|could|might|may|can|will|is to) (?:not )?be
    \ (?:taken(?! (?:to|off|out|away|from|as)\b)|accepted|refused|agreed|turned down|jumped at)|
    ${figure}[^.;]{0,15}? (?:would|should|might|could) (?:well |probably |still )?be (?:
      accepted|enough to (?:tempt|persuade|satisfy|buy|win|settle|end)|taken(?! (?:to|off|out|away|from|as)\b)|agreed to
    )\b
  `,
  regex`
    \b(?:told|instructed|authorised|advised) to (?:stop|draw the line) at ${figure}|
    \b(?:put|laid|placed) ${figure} on the table|${figure}[^.;]{0,20}? (?:is|was|lies|lay) on the table|
    \b(?:glad|happy|content|relieved|pleased) to (?:be rid of|see the back of|part with|be done with)\b[^.;]{0,40}?
    \ (?:for|at) ${figure}|
    \b(?:give|pay|offer) up to ${figure}[^.;]{0,30}?\b
    (?:to (?:end|settle|be rid of|buy|close)|for the (?:land|field|site|freehold|lease|yard|farm))
  `,
];
/** What the public may take or spend, or pays by law: no price is bargained there. */
const published = regex.i`
  \b(?:
    grants?|scheme|funds?|budget|programme|fines?|penalt\w+|benefits?|allowances?|households?|residents?|applicants?|
    council tax|precept|threshold|loans?|borrow\w*|wards?|statut\w+|regulations|claimed|charged|consult\w*|forecast|
    published|savings?|delegat\w*|by the (?:manager|director|head|officer)|by law|wages?|an hour|
    per (?:person|member|event|child|hour)|quotations?|competition
  )\b
`;
/** What is paid down or kept back under any contract. */
const routineTerms = regex.i`
  \b(?:
    deposits?|retentions?|retainers?|bonds?|surety|instalments?|commission|direct debit|surplus|claims?|petty cash|
    insurers?
  )\b
`;
/** "That the lowest tender of £685 should be accepted": a competition that is over, and no bargain. */
const tendered = regex.i`
  \b(?:tender|quote|quotation|estimate)s? (?:of|for|at|from|in the sum of)\b[^;]{0,80}\bshould be (?:accepted|agreed)\b
`;
/** Does the text tell how far the council would go in a bargain? */
export const ceiling = (text: string): boolean =>
  ceilings.some((one) => one.test(text)) && !tendered.test(text) && !published.test(text) && !routineTerms.test(text);

/** A limit told without a word of bargaining: what would do, what is kept in hand, where the council would stop. */
const limitsTold: readonly RegExp[] = [
  regex.i`
    \b(?:
      anything|something|as (?:little|much|low|high) as|(?:any|an?|some) (?:figure|offer|sum|price|bid|rent)|
      an? (?:\w+ )?(?:offer|figure|bid|price)
    )\b(?: \w+){0,4} ${pounds}[^.;]{0,20}? (?:would|will|could|might|should)(?: \w+ly| still| well| just| also)? (?:
      suit|do\b|serve|satisfy|content|swing|clinch|see (?:the|it|us|them)|get (?:it|us|the)|buy (?:it|them|us)|
      be (?:fine|enough|welcome|acceptable|entertained|worth|good enough|all right|too good)
    )
  `,
  regex.i`
    \b(?:nothing|no (?:offer|bid|sum|figure|price))
    \ (?:short of|under|below|less than|lower than|south of|that falls short of) ${pounds}[^.;]{0,20}?
    \ (?:would|will|is to|should|need|can) 
  `,
  regex.i`
    \b(?:true|real|private|absolute|unspoken|actual|inner|secret|our|walk-?away)
    \ (?:floor|ceiling|limit|minimum|maximum|price|bottom|target|stopping point)\b[^.;]{0,20}?
    \ (?:is|was|stands at|of|lies at|being|would be) (?:about |around |nearer |some )?${pounds}
  `,
  regex.i`
    \broom to (?:come|go|move|climb) (?:down |up )?to ${pounds}|
    ${pounds}[^.;]{0,20}? (?:
      up (?:our|its|their|his|her) sleeves?|(?:left |more |still |yet )?to play with|
      in (?:hand|reserve|our pocket|the back pocket)
      \ (?:to (?:make|buy|sweeten|clinch|close|settle|win|persuade|end)|for the (?:talks|negotiations|haggling))
    )|
    \b(?:talked|beaten|pushed|got|knocked|brought|driven|haggled) (?:them |him |her |it )?(?:down|up) to ${pounds}|
    \b(?:could|would|can|might) (?:just |always |still |probably )?stretch to ${pounds}
  `,
  regex.i`
    \b(?:
      turn(?:ing)? (?:up|down) (?:our|their|its|his|her) noses?|
      bite (?:their|his|her|its|the [\w'’]+) (?:hands?|arm) off|jump at|snap (?:it|them|the [\w'’]+) up|
      not (?:say no|sniff|quarrel)|relieved|delighted|(?:more than )?(?:glad|happy|content|pleased)
    ) (?:at|to|with|for|even at)\b[^.;]{0,40}?${pounds}
  `,
  regex.i`
    \b(?:below|above|under|over|beyond|past|short of) ${pounds},?
    \ (?:it|the (?:deal|sale|purchase|lease|site|price|sums?|figures|[Cc]ouncil)|we|officers|there)\b[^.;]{0,30}?\b(?:
      not (?:be )?worth|walk|look elsewhere|better (?:to|off) (?:keep|hold|re-?let|wait|stay)|no longer pays?|
      stops? (?:making|paying)|makes? no sense|(?:drop|pull|back) out|lose interest|would not sell|would not buy
    )
  `,
];

/** Where the talks stand, by shares, by what is in hand or by what the other side has not answered. */
const underway: readonly RegExp[] = [
  regex.i`
    \b(?:opened|opening|began|begun|started) (?:the (?:talks|bidding|negotiations) )?(?:at|with|on) [^.;]{0,40}\b
    (?:under|below|short of|off|beneath) (?:the )?(?:asking|guide|list|full|market) (?:price|value)|
    \b(?:prepared|willing|ready|authorised|able|happy|content) to (?:go|pay|come|rise|stretch)(?: up| down)?(?: to)?
    \ (?:the )?(?:asking|guide|full|market) (?:price|value)\b
  `,
  regex`
    \b(?:[Oo]ur|[Tt]he [Cc]ouncil['’]s|[Tt]he (?:first|opening|initial|latest)|[Ii]ts)
    \ (?:first|opening|initial|latest|last)? ?(?:reply|offer|response|position|figure|bid)
    \ (?:was|is|of|stands at|stood at) [^.;]{0,12}\d[^.;]{0,60}\b
    (?:provision|headroom|room|set aside|in hand|budgeted|allowance|could go|can go|up to|there is)\b[^.;]{0,20}\d
  `,
  regex`
    \b(?:[Oo]ur|[Tt]he (?:[Cc]ouncil|authority)['’]s) (?:own |last |latest |written |formal )?(?:offer|bid) of
    \ ${pounds}[^.]{0,90}\b(?:
      not (?:yet )?(?:been )?(?:accepted|agreed|answered|replied to)|awaits?|awaiting|short of|below|above|beaten|
      other (?:interest|bidder|party|offer)
    )\b
  `,
  regex`
    \b(?:shake (?:hands|on it)|shook hands|do the deal|sign|settle up) (?:on|at|for) (?:about |around )?${pounds}|
    \b(?:agents?|valuers?|surveyors?|auctioneers?) (?:have |has |had )?
    (?:told|tell|tells|advised|advise|warned|say|says) (?:us|officers|the [Cc]ouncil)\b[^.;]{0,20}\b
    (?:expect|hope for|look for|ask for|hold out for)\b[^.;]{0,30}${pounds}
  `,
  regex`
    \b(?:room|leave|authority|latitude|licence) to (?:come|go|move|drop|climb)(?: down| up)?(?: by)?
    (?: up to| as much as)? ${pounds}
  `,
];

/** What the one who does the work now would go on for, and the last that will be said of it. */
const lastWord = regex`
  \b(?:let it be (?:understood|known)|hint(?:s|ed)|given? (?:us |officers )?to understand|intimat(?:es|ed)) (?:that )?
  (?:it|they|he|she) (?:would|could|will|might) [^.;]{0,30}${pounds}|
  \b${other}\b[^.;]{0,20}\b(?:would|could|will|can) (?:\w+ )?
  (?:carry on|stay(?: on)?|go on|renew|continue|keep going|do it again) (?:for|at) ${pounds}|
  \b(?:last|final) word (?:to (?:it|them|the \w+) )?(?:is|was|would be|will be) ${pounds}
`;

const confided: readonly RegExp[] = [
  // What is kept back to settle a claim.
  regex`
    \b(?:insurers?|[Cc]ouncil|we|officers|it|they)\b (?:has |have |had )?
    (?:set aside|put by|reserved|provided|earmarked) ${pounds}[^.;]{0,20} (?:to settle|to meet|for|against)
    \ (?:it|the claim|this claim|that claim|the dispute|the action)\b
  `,
  // Who is to find which share of a settlement.
  regex`
    \b(?:insurers?|contractor|architect|developer|surveyor)\b (?:would )?
    (?:find(?:ing)?|pay(?:ing)?|meet(?:ing)?|bear(?:ing)?|put(?:ting)? up) (?:an?|one|two|half)[ -]?
    (?:third|quarter|half|fifth)?s?\b[^.;]{0,12}\bof (?:it|this|that|the (?:sum|cost|settlement|bill))\b
  `,
  regex`
    \b(?:
      [Bb]etween ourselves|asked us (?:to keep|not to)|told (?:us|officers) (?:privately|in confidence)|
      told (?:us|officers)\b(?=
        [^.;]{0,60}\b(?:needs?|margins?|rent|subsid\w+|prices?|profits?|loss\w*|pays?|afford|bank|cash|costs?|owes|lost)
        \b
      )|
      (?:given|shown|sent|disclosed|supplied) to (?:us|officers)|let (?:us|officers) see|(?:he|she|it|they) let us|
      (?:its|their|his|her) (?:management accounts|books|appraisal|ledger)|in discussions?|from its accounts to us
    )\b[^;]{0,90}(?:${figure}|\bdiscount|\bcheaper)|
    ${figure}[^.;]{0,80}\b(?:
      according to (?:the books|its management|figures it)|(?:he|she|it|they) (?:let us see|showed us|told us)|
      in confidence|not yet public|asked us to keep
    )\b|
    \bshort of (?:cash|money|work)\b[^.;]{0,40}\b(?:according|accounts|told)\b
  `,
  regex`
    \b${other}(?:['’]s)? (?:makes|loses|clears|earns|turn(?:s|ed) over|is losing|nets)
    \b[^.;]{0,20}${figure}[^.;]{0,60}\b(?:contract|route|site|deal|books|give|afford|us)\b|
    \b(?:developer|company|operator|supplier|contractor)['’]s appraisal\b[^.;]{0,60}${figure}
  `,
];
const firm = "[A-Z]\\w+(?: (?:& |and )?[A-Z]\\w+){1,3}(?<!Funds?|Accounts?|Reserves?|Budget|Grant|Tax|Programme)";
const rivals: readonly RegExp[] = [
  // Two by name, with what each wants; and one by name who is ahead or behind at its price.
  regex`
    \b${firm} (?:is|was|stands|stood|came (?:out|in)) at ${pounds}[^.;]{0,90}\b${firm}
    \ (?:is |are |was |were |stands |stood |came (?:out |in )?)?at ${pounds}|
    ${pounds} \(${firm}\)[^.;]{0,20}${pounds} \(${firm}\)|
    \b${firm}, (?:at|on|with) ${pounds}, (?:was|is|came|finished|lay) (?:\w+ ){0,3}
    (?:ahead|behind|above|below|clear|first|second|third|last|dearest|cheapest)\b
  `,
  // Who came where, and by how much.
  regex`
    \b(?:evaluation|scoring|marking|panel|moderation) (?:put|placed|ranked|had|left) (?:[A-Z]\w+ ?){1,4}
    (?:first|second|third|last|top|ahead)\b[^.;]{0,30}\b(?:points?|marks?|per cent|price)\b
  `,
  // Two by name, with what each would pay; and how close it was.
  regex`
    \b[A-Z]\w+(?: (?:& |and )?[A-Z]\w+){0,3}
    \ (?:would|will|could|offers? to|has offered to|is (?:ready|willing|prepared) to) pay ${pounds}[^.;]{0,30}\b
    (?:and|but|while) [A-Z]\w+(?: (?:& |and )?[A-Z]\w+){0,3}(?: would pay| offers?| could pay)? ${pounds}
  `,
  regex`
    \b(?:firms?|bidders?|tenderers?|bids|tenders|compan(?:y|ies)|contractors?|suppliers?|first and second)
    \b[^.;]{0,40}\bwithin (?:an?|one|half an?|two|three)(?: single)? (?:marks?|points?|per cent|percentage points?) of
    \ (?:each other|one another|the (?:winner|first|next|leader))
  `,
  // Those who did not get the work, and what they wanted for it, in whatever words.
  regex`
    \b(?:[Oo]ther|losing|unsuccessful|rival|beaten|disappointed|remaining|next|second) (?:[a-z]+ )?
    (?:firms?|bidders?|tenderers?|compan(?:y|ies)|contractors?|suppliers?|builders?|operators?|caterers?)\b[^£]{0,90}\b
    (?:
      wanted|asked|sought|would have (?:cost|charged|done|paid|taken)|came (?:in )?(?:at|to)|put it at|charged|named|
      stood at|was|were
    )\b[^£.;]{0,20}£
  `,
  regex`
    \b(?:
      firms|others|losers|rivals|competitors|in the running|put in for|competed|wanted the work|
      in for the (?:work|job|contract)
    )\b[^£]{0,60}\b[A-Z]\w+(?: (?:& |and )?[A-Z]\w+)*(?:,| \()[^£.;]{0,24}£[\d.,]+ ?(?:m|k|million)?\)?[^£]{0,60}£
  `,
  regex`
    \bcame (?:in )?(?:first|second|third|last|top|bottom)\b[^.;]{0,40}(?:${figure}|\bcharges\b)|
    \b(?:dearer|cheaper|higher|lower|more|less|clear) than (?:the )?(?:winner|runner-up|next|other|rival|incumbent)\b|
    ${figure} (?:dearer|cheaper|clear|below|above|under|over)\b[^.;]{0,30}\b
    (?:winner|runner|rival|second|next|other (?:bid|offer|firm)s?|anybody else|nearest)\b|
    \b(?:final|second|best) round\b[^.;]{0,60}${figure}
  `,
  regex`
    \b[Ss]cores?\b[^.;]{0,40}\b\d{2}(?:\.\d)? for [A-Z]\w+, \d{2}|
    \b(?:unit|day|hourly|call-?out) rates?\b[^.;]{0,50}£ ?\d[^.;]{0,50}\b
    (?:undercut|against|other (?:clients|councils)|quoted|below|above|rival|per cent|fifth|third|half)|
    \bcharges (?:its|their) other\b[^.;]{0,60}£|\bhourly rate of £|
    \b(?:could live with|will open at|can live with)\b[^.;]{0,30}(?:£|\d)
  `,
  regex`
    \b(?:tenderer|bidder)['’]s (?:method statement|design|idea|proposal|approach|drawings)\b[^.;]{0,90}\b
    (?:relied|uses?|used|borrow\w*|novel|patented|copied)\b|
    \b(?:[Tt]heir|[Ii]ts|losing|unsuccessful) (?:bid|tender|proposal|method statement)\b[^.;]{0,60}\b
    (?:relied|patented|novel|secret|unusual)\b
  `,
];

/** Does the text tell terms or bids of a deal that is not yet done? */
export const unsettled = (text: string): boolean =>
  underway.some((one) => one.test(text)) && !published.test(text.replace(/\bbudgeted\b/g, ""));

/** Does a sentence show a position, a confidence or a rival's terms, in words that may also be used in public? */
export const dealing = (text: string): "position" | "confided" | "rival" | undefined =>
  positions.some((one) => one.test(text)) ||
  lastWord.test(text) ||
  unsettled(text) ||
  (text.includes("£") && !published.test(text) && limitsTold.some((one) => one.test(text)))
    ? "position"
    : confided.some((one) => one.test(text))
      ? "confided"
      : rivals.some((one) => one.test(text))
        ? "rival"
        : undefined;

/** A table of bidders: its heading. */
export const bidderColumn = regex.i`
  ^(?:(?:name of )?(?:bidders?|tenderers?)(?: name)?|(?:bid|tender|tendered|offer) (?:price|sum|amount|value)|bids?)
  (?: \(£\))?$
`;
