import { oneLine, regex } from "../../../core/pattern/regex.ts";

/** Family and friends. */
export const kin = oneLine`
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
export const gainer = oneLine`
  (?:
    applicants?|bidders?|tenderers?|recipients?|winners?|firms?|compan(?:y|ies)|practices?|businesses|contractors?|
    suppliers?|operators?|providers?|developers?|landowners?|landlords?|owners?|purchasers?|buyers?|sellers?|vendors?|
    agents?|agenc(?:y|ies)|consortium|partnerships?|clubs?|trusts?|charit(?:y|ies)|societ(?:y|ies)|associations?|
    choirs?|organisations?|theatre|museum|school|nursery|manufacturers?|managers?|consultants?|promoters?|builders?|
    architects?|caterers?|candidates?|tenants?|licensees?|publican|brewery|funds?|premises|land|
    (?:stall|site|field|farm|hall|pub|shop|unit|plot)s?
  )
`;
/** Somebody or something by name. */
export const named = oneLine`
  (?:[A-Z][\w’'&-]+ ){0,4}(?:
    Trust|Club|Partnership|Association|Society|Company|Co-?operative|Foundation|Charity|Ltd|Limited|plc|LLP|CIC|
    Consortium|Homes|Group|Choir|Theatre|Ferries|Energy|Farm|Estates?|Brothers|Sons
  )
`;
/** A name that is no council's, service's or month's. */
export const proper = oneLine`
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
export const person = oneLine`
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

/** Ways of telling a tie between somebody and those who gain. */
export const ties: readonly RegExp[] = [
  // A seat or an office with those who gain.
  regex`
    \b(?:
      sits?|sat|sitting|serves?|served|serving|took (?:up )?a seat|takes a seat|has a seat|is|was|are|were|been|became|
      become|remains?|remained|being|also
    ) (?:also |still |himself |herself |now |a |an |the )*(?:on|members? of|among) (?:the |its |their )?
    (?:[\w’'-]+ ){0,2}?(?:board|boards|committee|council of management|governing body|trustees)
    (?: of|\b(?=[^.;]{0,40}$))[^.;]{0,60}|
    \b(?:sits?|sat|sitting|serves?|served|serving|has (?:a|an) (?:seat|place)) (?:also |still |now )?on (?:the )?
    ${proper}(?<=['’]s?) (?:[a-z-]+ ){0,2}(?:board|committee|council of management|governing body|
    trustees)\b[^.;]{0,60}|
    \b(?:takes?|took|holds?|held|fills?|occup(?:y|ies|ied)|is in) the chair (?:of|at) (?:the |its )?
    (?:[\w’'-]+ ){0,3}?(?:${gainer}|${named})\b[^.;]{0,60}|
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
