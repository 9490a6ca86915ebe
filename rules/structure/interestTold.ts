import { oneLine, regex } from "../../core/pattern/regex.ts";
import type { Span } from "../../core/report/span.ts";
import { cues } from "../../core/rule/lexicon.ts";
import { firstMatch } from "../neutrality/sentenceFrames.ts";

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
    for the bidder|for the developer|for the supplier|own pupils|own clients|own tenants|earns more|earns a|'s landlord|
    's employer|owner of|founder of|neighbour of|member of the
  `,
);

const kin = oneLine`
  (?:
    (?:
      own |elder |younger |eldest |youngest |former |late |twin |first |second |old |close |best |oldest |ex-|step-?|
      half-?|grand-?|god-?|foster
    \ )*(?:brother|sister|mother|father|son|daughter|parent|child|children)s?(?:-in-law)?|
    in-laws|(?:ex-|former )?(?:wife|husband|spouse)|(?:former |old |business |civil )*partner|fianc[eé]e?|
    (?:first |second )?cousins?|uncle|aunt|nephews?|nieces?|relatives?|relations?|family|flatmate|
    (?:old |former |close )?(?:colleagues?|employer|boss|landlord|lodger|tenant|neighbour)|
    (?:best |old |oldest |close |good |family |school )*friends?|
    (?:drinking|golfing|bridge|sailing) (?:companion|partner)
  )
`;
/** Those who gain or lose by what is decided. */
const gainer = oneLine`
  (?:
    applicants?|bidders?|tenderers?|recipients?|winners?|firms?|compan(?:y|ies)|practices?|businesses|contractors?|
    suppliers?|operators?|providers?|developers?|landowners?|landlords?|owners?|purchasers?|buyers?|sellers?|vendors?|
    agents?|agenc(?:y|ies)|consortium|partnerships?|clubs?|trusts?|charit(?:y|ies)|societ(?:y|ies)|associations?|
    choirs?|organisations?|theatre|museum|school|nursery|manufacturers?|managers?|consultants?|promoters?|builders?|
    architects?|caterers?|candidates?|tenants?|licensees?|publican|brewery|funds?|premises|land|
    (?:stall|site|field|farm|hall|pub|shop|unit|plot)s?
  )
`;
const named = oneLine`
  (?:[A-Z][\w’'&-]+ ){0,4}(?:
    Trust|Club|Partnership|Association|Society|Company|Co-?operative|Foundation|Charity|Ltd|Limited|plc|LLP|CIC|
    Consortium|Homes|Group|Choir|Theatre|Ferries|Energy|Farm|Estates?|Brothers|Sons
  )
`;
/** A name that is no council's, service's or month's. */
const proper = oneLine`
  (?!
    (?:
      Council|Cabinet|Committee|Executive|Scrutiny|Audit|Planning|County|City|Borough|District|Board|Panel|University|
      NHS|Government|Royal|Department|Ministry|January|February|March|April|May|June|July|August|September|October|
      November|December|Regeneration|Leisure|Finance|Resources|Housing|Place|Children|Adult|Property|Legal|Environment|
      Transport|Education|Public|Social|Corporate|Law|Governance|Licensing
    )\b
  )[A-Z][a-z][\w’'&-]+(?! (?:\w+ )?(?:Council|Committee|Sub-Committee|Panel|Board|Authority))
`;
const of = oneLine`
  (?:of|for|in|with|at|by|from|to) (?:
    the |its |an? |one of (?:the |its )?|two of (?:the |its )?|(?:both|several|some|most) of (?:the |its )?|that |this |
    their
  \ )?(?:[\w’'-]+ ){0,2}?(?:${gainer}|${named}|it|them|${proper})\b
`;

/** Whoever has the matter in hand, by what he is or by what he did. */
const person = oneLine`
  (?:
    (?:author|writer|compiler|drafter)s? of th(?:is|e) (?:report|paper)|(?:report|paper)['’]s (?:author|writer)|
    (?:case|lead|reporting|presenting|project|responsible) officer|
    (?:procurement|commissioning|project|contract|evaluation|category|team) lead|[Aa]dvis[eo]rs?|[Vv]aluers?|
    [Aa]ssessors?|[Ee]valuators?|[Ss]corers?|[Mm]arkers?|[Ii]nterviewers?|[Jj]udges|[Aa]djudicators?|
    [Pp]anel(?:lists?)?|[Rr]eaders|[Ss]urveyors?|[Cc]onsultants?|[Ss]olicitor|[Ee]ngineer|[Aa]rchitect|[Oo]fficers?|
    [Mm]anagers?|[Dd]irectors?|[Hh]ead of [A-Z]\w+|[Cc]hief [Ee]xecutive|[Cc]lerk|[Rr]egistrar|[Cc]urator|[Ll]eader|
    [Pp]ortfolio [Hh]older|(?:[Cc]abinet|[Ee]xecutive|[Ll]ead) [Mm]ember|[Cc]hair(?:man|woman|person)?|[Cc]onvener|
    (?:Councillor|Cllr) [A-Z][\w’'-]+|
    (?:M(?:rs?|s|iss)|Dr) [A-Z]\w+ (?:
      scored|marked|assessed|judged|evaluated|negotiated|drafted|wrote|chaired|valued|advised|interviewed|prepared|
      recommended
    )|
    members? of (?:this|the) (?:committee|panel|team|staff|service|board)|[Ss]taff in|evaluation team|
    (?:one|two|three|some|several|most|both|each|none) of
    \ (?:them|whom|the (?:two|three|four|five|six|\w+ors|\w+ers|panel))|
    (?:people|persons|officers|staff|those|colleagues|members|four|three|two|one) who (?:
      picked|scored|marked|chose|judged|assessed|wrote|drew up|negotiated|recommended|read|interviewed|prepared|
      selected|evaluated|valued|decided
    )
  )
`;
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

const ties: readonly RegExp[] = [
  // A seat or an office with those who gain.
  regex`
    \b(?:
      sits?|sat|sitting|serves?|served|serving|took (?:up )?a seat|takes a seat|has a seat|is|was|are|were|been|became|
      become|remains?|remained|being|also
    ) (?:also |still |himself |herself |now |a |an |the )*(?:on|members? of|among) (?:the |its |their )?
    (?:[\w’'-]+ ){0,2}?(?:board|boards|committee|council of management|governing body|trustees)
    (?: of|\b(?=[^.;]{0,40}$))[^.;]{0,60}|
    \b(?:on|to|joined) the (?:[\w’'-]+ )?(?:${gainer})['’]s? (?:[a-z]+ )?(?:board|committee|payroll|staff|council)
    \b[^.;]{0,60}
  `,
  regex`
    \b
    (?:(?:is|was|are|were|has been|have been|had been|being|as|became|its|whose|also|still|a|the|honorary|former|then) )
    (?:also |still |himself |herself |now |once |until \w+ |an? |the |its |honorary |founding |former |life |lifelong )*
    (?:
      treasurers?|trustees?|secretar(?:y|ies)|patrons?|chair(?:man|woman)?|presidents?|directors?|
      non-executive directors?|shareholders?|founders?|co-owners?|owners?|partners?|employees?|supporters?|volunteers?|
      coach|captain|clients?|customers?|creditors?|debtors?|tenants?|landlords?|guarantors?
    ) ${of}[^.;]{0,50}
  `,
  regex`
    \b(?:
      chairs?|has chaired|have chaired|had chaired|founded|co-founded|helped (?:to )?found|
      (?:owns?|rents?|leases?|runs?|manages?) (?:one|two|three|four|five|six|several|some|half|most|both|many|\d+) of|
      owns|owned|part-owns|runs?|coaches|volunteers? (?:for|with|at)|plays? (?:for|in)|sings? (?:in|with)|
      rows? (?:for|with)|raises? funds for|does the (?:books|accounts|publicity) for|
      keeps the (?:books|accounts) (?:for|of)|kept the (?:books|accounts) (?:for|of)|
      drew up the (?:accounts|plans|bid) (?:for|of|on which)|has a (?:stake|share|desk|hand|holding) (?:in|at)
    ) (?:the |an? |one of (?:the |its )?|two of (?:the )?|its |that )?(?:[\w’'-]+ ){0,2}?(?:${gainer}|${named})
    \b[^.;]{0,50}
  `,
  regex.i`
    \b(?:(?:an?|the|life|lifelong|founding|active|keen|paid-up|committee) members?|members) of (?:the |its |that |a )?
    (?:\w+ ){0,2}?(?:club|society|choir|trust|charity|congregation|lodge|gym)\b[^.;]{0,50}
  `,
  // The clerk of those who ask is the author.
  regex`
    \b(?:whose|its|their|(?:${gainer})['’]s?) (?:\w+ )?(?:
      clerk|treasurer|secretary|chair(?:man|woman)?|director|owner|founder|trustee|patron|agent|solicitor|manager|
      bookkeeper|accountant|president|captain|proprietor
    ) (?:is|was|being|,) (?:also )?(?:the |an? |our |one of (?:the |our )?)?(?:\w+ ){0,2}?${person}\b[^.;]{0,50}
  `,
  // Kin who work for, own or run something, or are something to those who gain.
  regex`
    \b(?:
      (?:${person})['’]s?|(?:,|who|and|but|whose|though|while|that|because|as|since|where|when) (?:his|her|their)|my|
      whose|[A-Z][a-z]+['’]s
    ) ${kin}\b(?:,? [^.;,]{3,40},)?
    \ (?!who\b|that\b|of\b|is (?:a |an )?(?:teacher|nurse|pupil)|was (?:born|hurt|killed|ill)|had (?:died|been))
    [a-z]+\b[^.;]{0,70}
  `,
  regex`
    \b(?:is|was|are|were|being|as) (?:also )?(?:the |an? )${kin} (?:of|to) (?:the |one of (?:the |its )?|its |an? )?
    (?:[\w’'-]+ ){0,2}?(?:${gainer}|${named})\b[^.;]{0,50}
  `,
  regex`
    \b(?:is|are|was|were|being) (?:the |an? |one of (?:the )?)?(?:\w+ )?(?:[A-Z]\w+ )*(?:
      [Oo]fficer|[Mm]anager|[Dd]irector|[Aa]ssessor|[Aa]dviser|[Aa]uthor|[Ee]valuator|[Ll]eader|[Cc]hair|[Mm]ember|
      [Ss]urveyor|[Ss]olicitor|[Ee]ngineer|[Cc]lerk|[Vv]aluer|[Cc]hief [Ee]xecutive|[Hh]ead of [A-Z]\w+
    )['’]s ${kin}\b[^.;]{0,60}|
    \b(?:is|are|was|were|still) (?:\w+ )?(?:run|owned|managed|chaired|led|kept|headed|backed|employed) by
    \ (?:an? |the |his |her )?(?:\w+ )?${kin} of\b[^.;]{0,60}
  `,
  regex`
    \b(?:the|an?|my|one|is|was) ${kin} (?:of|to) (?:the |one of (?:the |its )?|our |an? )?(?:\w+ ){0,3}?
    ${person}\b[^.;]{0,40}|
    \b(?:is|was|are|were) (?:\w+ )?(?:married|related|engaged|affianced) to
    \ (?!(?:the|this|that|an?) (?:project|work|matter|report|issue|site|proposal))[^.;]{2,70}
  `,
  // Work for those who gain, then or now.
  regex`
    \b
    (?:(?:had|has|have|having|was|were|is|are|also|still|once|formerly|previously|until [^.;,]{3,25},?|who|and|then) )+
    (?:been )?(?:
      acts?|acted|acting|worked?|works|working|consult(?:s|ed|ing)?|employed|retained|engaged|paid|
      in (?:partnership|practice|business)|on the (?:staff|payroll|books)|done (?:some )?work|moonlights?|lectures?|
      advises|advised|kept the (?:books|accounts)|offered (?:an? )?(?:job|post|place|partnership)
    ) ${of}[^.;]{0,50}
  `,
  regex`
    \b(?:goes on|continues|continued|went on|carries on|is also) (?:advising|acting|working|to (?:advise|act|work))
    \b[^.;]{0,60}|
    \b(?:is|was|are|has agreed|hopes|expects|leaves us|left us|left (?:in \w+|last \w+|soon after|shortly after)|about)
    \ (?:shortly )?to (?:
      join|work for|take up a (?:post|job|place|seat) (?:with|at|on)|go (?:and |to )work for|
      become (?:a |an |its )?\w+ (?:of|at)
    ) (?:the |its )?(?:[\w’'-]+ ){0,2}?(?:${gainer}|${named})\b[^.;]{0,50}
  `,
  // Shares, rents, tickets, loans.
  regex`
    \b(?:holds?|held|owns?|owned|has|have|had|bought|keeps?|kept|with|mentioned|of) (?:\w+ ){0,2}?(?:
      shares?|(?:his|her|their) holding|shareholdings?|stakes?|holdings?|season tickets?|options?|bonds|
      (?:an? )?commission|an? interest|a half|a third|a quarter|free \w+|a berth|a plot|a stall|a beach hut|an? account
    ) (?:paid for by|given by|in|from|with|of|at) (?:the |its |one of |an? )?(?:[\w’'-]+ ){0,2}?(?:${gainer}|${named})
    \b[^.;]{0,60}
  `,
  regex`
    \b(?:I|author|writer|officer|manager|adviser|assessor|valuer|surveyor|director|member|[Cc]hair|he|she)\b
    (?:[^.;,]{0,25}[, ])? ?(?:also |himself |herself |myself )?
    (?:rents?|rented|leases?|lets?|farms?|lives?|lived|moors?|keeps?|has|owns?)
    \ (?:one of the |an? |the |two of the |directly |right |next door |opposite |over |above |beside |behind |on )
    (?:\w+ ){0,4}?(?:
      myself|himself|herself|premises|site|stalls?|field|land|street|lane|road|hut|huts|berths?|plots?|units?|flats?|
      farm|next door|to it|opposite
    )\b[^.;]{0,50}
  `,
  // Friendship and custom.
  regex`
    \b(?:
      (?:knew|knows?|has known|have known|had known)\b[^.;]{0,50}?\b
      (?:socially|personally|privately|well|for years|since school|from (?:school|church|the \w+)|of old)|
      (?:is|are|was|were|been) (?:\w+ ){0,2}?(?:close |old |good |lifelong |personal )?(?:
        friends?|friendly|neighbours?|colleagues|drinking companions?|golf(?:ing)? partners?|best man|godfather|
        godmother|godparents?|business partners?
      ) (?:of|with|to)|
      (?:
        dines?|dined|drinks?|holidays?|holidayed|shoots?|fish(?:es)?|golfs|plays (?:golf|squash|tennis|bowls|cricket)|
        lunch(?:es|ed)?|sails?|shares? a (?:box|boat|flat|house|table|car)
      ) (?:\w+ )?with|
      (?:owes?|owed|lent|is owed) (?:\w+ ){0,3}(?:money|£[\d,]+|a favour|a living) (?:to|by)|borrowed (?:\w+ )?from|
      best friend|oldest friend|old schoolfriends?
    )\b[^.;]{0,60}
  `,
  // Pay, gifts and schooling from those who gain.
  regex`
    \b(?:${person}|he|she|they|[Oo]ne|who)\b(?:[^.;,]{0,25}[, ])? ?(?:is|are|was|were|been|gets?|got|has been|had been)
    \ (?:\w+ )?(?:
      paid|retained|remunerated|rewarded|given|lent|offered|promised|sponsored|entertained|flown|put up|hosted|treated|
      housed|invited
    ) (?:[^.;,]{2,50} )?(?:by|from|at the expense of) (?:the |one of (?:the |its )?|an? |its |that |those )?
    (?:[\w’'-]+ ){0,2}?(?:${gainer}|${named})\b[^.;]{0,50}
  `,
  regex`
    \b(?:
      taught|teaches|studied|trained|lectured|lectures|plays|played|sings|sang|rows|rowed|worshipped|worships|banks|
      banked|invests|invested|deals|dealt|trades|traded|(?:shares?|shared) (?:an?|the)|boards?|stables?|stayed|served|
      learnt|learned|started|began|grew up
    ) (?:[^.;,]{2,40} )?(?:at|with|in|for|from|alongside|under) (?:the |one of (?:the |its )?|its |that |an? )?
    (?:same |winning |successful |lowest )?(?:[\w’'-]+ ){0,2}?(?:${gainer}|${named})\b[^.;]{0,50}
  `,
  regex`
    \b(?:
      lives?|lived|farms?|grazes?|gardens?|moors?|trades?|resides?|
      (?:owns?|rents?|keeps?|has) (?:a |an |the |his |her |their )?(?:\w+ ){0,2}?
      (?:house|home|flat|field|land|farm|shop|boat|plot|garden|cottage|property|stall|unit|berth|mooring)
    ) (?:\w+ )?(?:
      opposite|over|above|next (?:door )?to|beside|behind|near|along|adjoining|adjacent|neighbouring|backing|bordering|
      overlooking|within sight|in the (?:same|next|street|road|village)|on the (?:site|route|land|street|estate)|
      in (?:[A-Z]\w+ )(?:Street|Road|Lane|Close|Avenue)|the (?:adjoining|neighbouring|adjacent|next|other)
    \ )\b[^.;]{0,50}
  `,
  // A firm of his own that had a hand in it.
  regex`
    \b(?:
      [Cc]hair(?:man|woman)?|[Ll]eader|[Mm]ember|[Dd]irector|[Oo]fficer|[Mm]anager|[Aa]dviser|[Aa]uthor|[Cc]onvener|
      [Cc]lerk|Councillor [A-Z]\w+|Cllr [A-Z]\w+
    )['’]s (?:own |former |old |family )?
    (?:firm|company|practice|business|employer|partnership|farm|shop|garage|consultancy|agency|club|charity|trust)\b (?:
      drew|prepared|designed|supplied|supplies|built|builds|valued|audits?|audited|acts?|acted|advis\w+|owns?|lets?|bid|
      tendered|is|was|has|had|would|will|stands?|cleans?|maintains?|prints?|insures?|hauls?|caters?|employs?|does|did
    )\b[^.;]{0,60}
  `,
];

/** Somebody gains: the sentence, or what stands around it. */
const gains = regex.i`
  \b(?:
    award\w*|grants?|tender\w*|bids?|bidders?|contract\w*|applicants?|application|applied|funding|fund|sponsor\w*|
    subsid\w+|loan|lease|licen[cs]\w*|purchas\w+|sale|disposal|scheme|site|mandate|concession|quotations?|supplier|
    developer|landowner|rents?|recommend\w*|design|framework|appoint\w*|scores?|scored|winning|won|wins|chosen|picked|
    selected|negotiat\w+|(?:sell|buy|let)(?:s|ting|ing)?|compan(?:y|ies)|firms?|account|prize|suppl(?:y|ies)|provider|
    operator
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
    (?:[Cc]abinet|[Ee]xecutive) [Mm]ember|Councillor [A-Z][a-z]+|staff|colleagues?|those who (?:scored|chose|judged)|
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
