import { oneLine, regex } from "../../../core/pattern/regex.ts";

/** How many, where nobody counted. */
export const many = oneLine`
  (?:
    (?:very |quite |so |a great |a good |how )?many(?: of the)?|several|
    (?:quite |only |not )?a (?:good |fair |great )?few(?: of(?: the)?)?|(?:very )?few|
    (?:hardly|scarcely) any(?: of the)?|(?:nearly|almost) all(?: of(?: the)?)?|no end of|next to no|
    a (?:large |small |good |significant |considerable |great |growing |high |fair )?
    (?:number|majority|minority|proportion|handful|percentage)(?: of(?: the)?)?|
    most(?: of the)?|the (?:vast |great |overwhelming |large )?majority(?: of(?: the)?)?|some(?: of the)?|lots of|
    plenty of|any number of|no shortage of|loads of|heaps of|a (?:steady |constant )?stream of|a host of|umpteen|
    numerous|
    (?:dozens|scores|hundreds|thousands) of
  )
`;

/** Things that are counted, in words that count nothing. */
export const counted = regex.i`
  \b(?:
    ${many}|a (?:great |good )?deal of|much of|various|countless|
    an? (?:increasing|growing|reducing|falling|rising) (?:number|proportion|share|level) of|more and more|
    fewer and fewer|all but a few|hardly any|scarcely any|almost all|nearly all|quite (?:some|a lot of)|any number of|
    no shortage of|a range of|the odd|one or two|a couple of
  ) (?:
    (?:
      the|these|those|of|our|other|such|new|extra|more|additional|local|available|existing|empty|affected|eligible|
      remaining|full-time|part-time|small|large|older|key
    )
  \ ){0,3}(?:
    posts|jobs|staff|employees|evenings|nights|mornings|afternoons|weekends|sessions|bookings|permits|flats|days|weeks|
    months|years|visits|users|hours|members|places|vehicles|trees|spaces|homes|
    households|schools|premises|businesses|complaints|accidents|incidents|collisions|sites|cases|properties|tenants|
    residents|pupils|children|people|customers|journeys|trips|applications|calls|enquiries|repairs|inspections|
    vacancies|units|buildings|bins|lorries|passengers|visitors|events|meetings|contracts|suppliers|tenders|bidders|
    claims|debts|accounts|streets|roads|wards|families|carers|appointments|referrals|assessments|orders|grants|projects|
    works|deliveries|faults|failures|breakdowns|absences|leavers|cost|money|budget|time|saving|expense
  )\b
`;
/** When, how long and how much of a whole, in words that no clock and no scale would give. */
export const bounded = regex.i`
  \b(?:
    (?:
      slightly|well|just|somewhat|a little|comfortably|not far|some way|far|considerably|marginally|a good way|roughly|
      broadly|more or less
    ) (?:over|under|above|below|within|short of|ahead of|behind|beyond|outside|in line with|in excess of)
    \ (?:the |its |this |our |their )?(?:\w+ )?(?:
      budget|target|forecast|estimate|average|allowance|cost|profile|schedule|programme|limit|provision|plan|year|
      expected|those|that
    )|
    (?:higher|lower|more|less|longer|shorter|greater|fewer|better|worse|dearer|slower) than (?:
      expected|planned|budgeted|forecast|anticipated|hoped|usual|before|last year|in previous years|previously|
      elsewhere|average|had been|was|first
    )|
    (?:some|several|many|a few|a number of|a couple of) (?:days|weeks|months|years)|
    (?:
      broadly|largely|mostly|mainly|partly|for the most part|in large part|to some extent|
      to a (?:large|great|certain) extent|by and large
    ) (?:
      met|funded|offset|covered|recovered|complete|spent|paid|self-funding|absorbed|achieved|delivered|cost[- ]neutral
    )|
    nearing completion|nearly (?:complete|finished)|
    (?:is|are|has been|have been|keeps?|continues? to) (?:\w+ )?(?:
      rising|falling|growing|declining|increasing|decreasing|slipping|mounting|dwindling|ris(?:e|en)|fall(?:en)?|
      grow(?:n)?|declin(?:e|ed)
    )(?: (?:fast|quickly|slowly|rapidly|gradually|steadily|of late|recently|again|year on year|for some time))|
    (?:
      of late(?!
        \ (?:[a-z]+ )?(?:
          payments?|fees?|deliver\w+|applications?|submissions?|nights?|arrivals?|requests?|repairs?|returns?|licen\w+|
          hours?|opening|summer|spring|autumn|winter
        )\b
      )|
      in recent (?:years|months|weeks|times)|not long ago|a (?:short|long) while|
      for (?:many|some|several) (?:years|months)|(?:was|were|has been|have been) recently|
      recently (?:been|carried|completed|made|agreed|let|opened|closed|raised)
    )|
    (?:a|the) (?:fraction|bulk|lion['’]s share|rump|best part|better part|greater part|major part|minor part|good half)
    \ of|
    (?:next to|almost|practically|virtually|close to) nothing|
    (?:no|not) (?:great|much|huge|large) (?:cost|sum|saving|expense|difference|amount|change)
  )\b
`;
/** A state of things, judged and not measured. */
export const judged = regex.i`
  \b(?:
    (?:has been|have been|is|are|was|were|remains?|running|stands?|stood) (?:running |now |still |currently )?(?:
      (?:rather|quite|fairly|very|relatively|comparatively|unusually|unacceptably|extremely|somewhat)
      \ (?:high|low|heavy|light|slow|long|short|busy|quiet|poor|good|weak|strong|tight|costly|expensive|limited|buoyant)|
      disappointing|encouraging|healthy|slipping|unacceptable|
      not (?:thought|expected|believed|considered|likely) to be
      \ (?:large|great|high|significant|substantial|much|heavy|material)
    )|
    (?:at|towards|near) the (?:lower|upper|higher|top|bottom) end of|
    (?:higher|lower|greater|less|more|longer|slower) than
    \ (?:anyone|anybody|we|is|it|desirable|desired|comfortable|ideal|acceptable|officers|members)|
    (?:crept|edged|drifted|inched|shot|gone) (?:up|down)(?:wards?)?|
    (?:in|within) (?:no time|short order|next to no time)|(?:fairly|quite|very|rather) soon|
    an? (?:marked |sharp |slight |recent |welcome )?
    (?:falling[- ]off|tailing[- ]off|upturn|downturn|slump|surge|spike|dip|rise|fall) in|
    small beer|drop in the ocean|quite a (?:crowd|turnout|few|lot|number)|
    (?:a good|a great|a fair) deal of (?:\w+ )?\w+|
    (?:lags?|lagging|trails?|ahead of|behind) (?:behind )?(?:those of |that of )?(?:our |the |its )?
    (?:neighbours|peers|average|others|rest)|
    overwhelmingly (?:positive|negative|in favour|against|supportive|hostile)|
    the (?:greater|lesser|larger|smaller) part of|to an? (?:un)?(?:acceptable|sustainable|manageable|tolerable) level|
    (?:cost|costs|be) (?:much|about|roughly|broadly) the same (?:as|amount)|
    (?:becoming|grown|growing|become|getting) (?:ever |increasingly |steadily )(?:more |less )?\w+|
    (?:is|are|was|were) (?:little|well|rarely|seldom|heavily|lightly|under-?) ?used|
    from (?:various|several|other|existing|a number of) budgets|
    before (?:the )?(?:winter|summer|autumn|spring|Christmas|Easter)(?: sets in| begins| arrives| comes)?|
    (?:has|have|had) some way to (?:run|go)|(?:a good|some|quite a|a long) way (?:above|below|over|under|short)|
    some way (?:off|short)|a fair few \w+|
    (?:almost|nearly|hardly|virtually|practically) (?:everyone|everybody|anyone|anybody|nobody|no one)(?: who \w+)?
  )\b
`;
