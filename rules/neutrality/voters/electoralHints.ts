import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { cues } from "../../../core/rule/lexicon.ts";

/** Words without one of which a sentence hints at no election here. */
export const electoralHintCues = cues(
  "electoral-advantage-hints",
  oneLine`
    highest turnout|lowest turnout|best turnout|worst turnout|high turnout|low turnout|poor turnout|heavy turnout|
    strong turnout|against you|against us|against them|against him|against her|against the sitting|against sitting|against members|
    against the group|against the leader|against the mayor|against the party|against the administration|
    against the portfolio holder|against the cabinet member|against the present member|against the ward|
    to forget|be forgotten|to forgive|be forgiven|blow over|blown over|die down|died down|to fade|down before|get over it|
    bank account|bank accounts|pockets|purses|doormats|letterboxes|say so in|say so come|say so next|saying so in|show it in|show it come|show it next|as much in May|as much next May|
    feelings in|feelings known|displeasure in|anger in|thanks in|heard in|felt in|known in|known come|scores in|
    scores come|verdict in|answer in|their say in|know in May|know it in|know next|hear of it in|hear about it in|
    revenge in|favour in|favour come|compliment in|kindness in|of changing hands|of changing sides|from changing hands|
    of being lost|of being won|weeks that matter*|weeks that count|weeks when it matters|weeks when it counts|
    days that matter|days that count|months that matter|months that count|when it matters|when it counts|
    make up their minds|made up their minds|relied on to|relied upon to|counted on to|counted upon to|depended on to|
    come out for|came out for|turn out for|turned out for|is where it|are where it|at the doors|on the doors|
    of his colour|of her colour|of their colour|where the count|where the vote|where the result|where the majority|
    where the recount|where the margin|be knocked on|round the doors|knocking on doors|on every one of them|
    on each of them|crosses|pencil|in the eye|turned over last|only just got in|only just held|slender majorit*|
    slim majorit*|up next year|out next year|face the electorate|faces the electorate|face the voters|faces the voters|
    went to the country|go to the country|ballot box|choose their councillors|happened there in|has long memories|
    have long memories|on the doorstep|lose seats|seats|last time|turned on|hung on|hinged on|rested on|
    council is elected|last result|majorities|which way|votes between|votes in it|tight ward*|tight seat*|
    tight division*|close ward*|close seat*|swing ward*|swing seat*|shaky|must-win|battleground*|knife-edge|winnable|
    target seat*|target ward*|safe seat*|safe ward*|in mind|an eye to|an eye on|contests|cannot vote|no vote|vote here|
    not vote|never vote|hold on the|hold on power|grip on|next council|next administration|changed hands|change hands|
    changing hands|changes hands|stayed away|stay away|stay at home|stayed at home|separated|allegiance*|loyalt*|
    switch sides|changed sides|change sides|floating|wavering|undecided|persuadable|core support|core vote|their places|
    their seats|his seat|her seat|their majority|its majority|in power|in office|polling|soundings|focus group*|
    support for the|goes quiet|fresh mandate|another term|second term|third term|four more years|come May|by May|
    until May|before May|after May|since May|in May|electoral arithmetic|arithmetic|percentage points|points behind|
    points ahead|narrowly won|narrowly lost|narrowly held|scraped|remember who|remember whoever|remember which|
    remember those|remember the side|forget who|forget which|forget those|forget the side|forgive who|forgive whoever|
    forgive those|forgive the|thank who|thank whoever|thank those|thank the side|repay those|reward those|
    reward whoever|punish those|punish whoever|grateful to whoever|grateful to those|take it out on|took it out on|
    taken out on|hold it against|held it against|long memories|wide open|up for grabs|for the taking|anybody's|anyone's|
    picked up|went by|fell to|taken by|was kept by|result in|votes kept|near thing|close thing|close call|near-run|
    close-run|close shave|swing it|swing things|swing the|tip it|tip things|tip the|turn it|ahead of May|clear of May
  `,
);

const actor = oneLine`
  (?:
    (?:the )?(?:ruling|majority|controlling|largest|leading|governing|opposition|minority|main) (?:group|party|side)|
    (?:the )?(?:administration|coalition|incumbents?|opposition|leadership)|sitting (?:members|councillors)|
    (?:several |some |two |three |four |a number of |most )?(?:members|councillors)|
    (?:the )?(?:leader|mayor|portfolio holder|cabinet member|chair)
  )
`;
const place = "(?:wards?|divisions?|seats?|marginals?|constituenc(?:y|ies)|patch)";

const frames: readonly RegExp[] = [
  regex.i`
    \b${actor}['’]?s?['’]? (?:\w+ )?(?:hold|grip|purchase) on (?:the )?
    (?:council|power|office|chamber|town hall|borough|city|county|town)\b|
    \b${actor}\b[^.;]{0,50} (?:
      keep|lose|losing|keeping|stay(?:ing)? in|retain\w*|remain(?:ing)? in|return(?:ing)? to|cling\w* to|regain\w*|save|
      saving|defend\w*|hold(?:ing)?|out of
    ) (?:(?:their|its|his|her|the|all|most) )?(?:\w+ )?
    (?:places|seats?|majority|power|office|wards?|divisions?|council chamber)\b
  `,
  regex.i`
    \b(?:
      tight|close|closest|swing|shaky|vulnerable|must-win|battleground|knife-edge|winnable|target|safe|contested|
      precarious|at-risk|endangered|key
    ) ${place}\b|
    \b${place}\b[^.;]{0,60} (?:changed?|changing|changes) hands\b|
    \b${place}\b[^.;]{0,40} (?:narrowly|only just|barely) (?:won|held|lost|taken|kept)\b
  `,
  regex`
    \bwith (?:next |one eye on |an eye (?:to|on) )?
    (?:May|(?:the )?spring|polling day|the (?:elections?|polls?|vote|count))(?: in mind| in view)?\b
    (?=[^.;]{0,10}(?:in mind|in view|[.,;]|$))|
    \b(?:an|one) eye (?:to|on) (?:next )?(?:May|(?:the )?spring|polling day|the (?:elections?|polls?|vote))\b|
    \b(?:the )?(?:May|June|spring|autumn|local|next) contests\b|\b(?:country|county|borough|town|council) goes quiet\b
  `,
  regex.i`
    \b(?:cannot|can not|do not|does not|did not|rarely|never|seldom|unable to|not able to) vote\b
    (?: (?:here|in the (?:borough|ward|town|city|county|district)|for (?:us|them|the)|locally|anyway)|[.;,]|$)|
    \bhave no vote\b|\bno votes? (?:here|in|to be (?:had|won|lost))\b|
    \b(?:stay(?:ed)?|sat|kept) (?:at home|away|on their hands) (?:last time|in (?:May|\d{4})|next time|on the day)\b|
    \b(?:chang\w+|switch\w*|swap\w*|shift\w*|transfer\w*|waver\w*|wavering in) (?:their |its |political |in their )?
    (?:allegiances?|sides|colours|loyalt(?:y|ies))\b|
    \b(?:floating|wavering|undecided|persuadable|swing|soft|natural|core|traditional)
    \ (?:voters?|vote|support(?:ers)?|residents|electors)\b
  `,
  regex.i`
    \b(?:polling|polls|canvass\w*|canvass returns|soundings|focus groups?|telephone (?:poll|survey)s?)\b[^.;]{0,70}
    \ (?:shows?|suggests?|indicates?|puts?|points?|finds?|found|showed|confirm\w*|says?)\b[^.;]{0,80}\b(?:
      next (?:council|administration)|party|group|administration|seats?|wards?|points?|majority|leader|vote\w*|control|
      lead
    )\b
  `,
  regex.i`
    \bsupport for (?:the )?(?:
      ruling|administration|majority|leading|governing|opposition|controlling|leadership|coalition|group|party|leader|
      mayor|council leader|sitting
    )\b|
    \b(?:decides?|deciding|chooses?|shapes?|determines?|wins?|forms?|runs?|control of|who runs)
    \ (?:who (?:runs|forms|controls) )?(?:the )?next (?:council|administration)\b|
    \b(?:second|third|another|further|fresh|new) (?:term|mandate)\b
    (?= (?:in office|of office|for (?:the )?(?:administration|group|party|leader|mayor))|[.,;])[^.;]{0,20}|
    \bfour more years\b
  `,
  regex.i`
    \b\d+ (?:votes? )?(?:separated|divided|split|lay between|stood between)\b|
    \b(?:separated|divided) by (?:only |just |fewer than |less than )?\d+ ?(?:votes?|ballots?|electors)?\b[^.;]{0,40}
    (?:last time|candidates|parties|in (?:May|\d{4}))|
    \b\d+ (?:percentage )?points (?:behind|ahead|clear|down|up)\b|\bscraped (?:home|in)\b|
    \b(?:electoral|seat) arithmetic\b
  `,
  // Who votes, said of a place.
  regex.i`
    \b(?:highest|lowest|best|worst|high|low|poor|heavy|strong) turnout\b
    (?![^.;]*\b(?:event|drop-in|consultation|survey|exhibition|session|volunteers?|festival|walk|swim|parade)s?\b)
  `,
  // "Held last time by no more than 41": a place, and by how little.
  regex.i`
    \b(?:held|won|taken|lost|kept|carried)\b[^.;]{0,30}?\b(?:last time|at the last (?:election|count|vote|poll)|in May)
    \b[^.;]{0,12} by (?:only |just |no more than |fewer than |under |a mere )?(?:
      \d{1,3}\b(?! ?%)|one|two|three|four|five|six|seven|eight|nine|ten|[a-z]+teen|eleven|twelve|twenty|thirty|forty|
      fifty|a (?:handful|whisker)
    )(?! (?:runs|goals|points|wickets|votes? to)\b)|
    \b(?:held|won|taken|lost|kept|carried) by (?:only |just |no more than |fewer than |under |a mere )?
    (?:\d{1,3}|[a-z]+) (?:votes )?last time\b|
    \b(?:seat|ward|division|result|contest)s? (?:turned|hung|rested|hinged) on (?:\d{1,3}|[a-z]+) votes?\b
  `,
];

/** Where it was close, who goes round the doors, and what will be remembered there: an election without its name. */
const doors: readonly RegExp[] = [
  // "Enough of them in the Heights to tip it", "best over and done with well before May".
  regex`
    \b(?:[Ee]nough|[Pp]lenty|[Aa] (?:handful|few dozen|hundred)) (?:of (?:them|these|those|the [a-z]+)|[a-z]+)
    \ (?:in|on|at|round|across) (?:the )?[A-Z][\w'’ -]{2,30}? to (?:swing|tip|turn|settle)
    \ (?:it|things|the (?:ward|seat|division|balance|result|vote|count|contest))\b|
    \b(?:out of the way|over (?:and done )?with|done with|dealt with|forgotten|off the front pages?|behind (?:us|them))
    \ (?:well |safely |comfortably |long |some way )?(?:ahead of|before|clear of) (?:next )?May\b(?! \d|['’]s)
  `,
  // Money that will have come by the day.
  regex.i`
    \b(?:merit|virtue|advantage|bonus|beauty|attraction|happily|helpfully|conveniently|nicely|handily)\b[^.;]{0,60}\b
    (?:bank accounts?|pockets?|purses?|doormats?|letterboxes|hands)\b[^.;]{0,12} (?:by|before|in time for|ahead of|in)
    \ [^.;]{0,24}\b(?:May|spring|polls?|polling day|elections?)\b
  `,
  // Whoever stands against somebody.
  regex.i`
    \b(?:any(?:one|body)|who(?:ever)?|some(?:one|body)|those|people|candidates?|challengers?|rivals?|opponents?|others?)
    (?: who| that)?(?: (?:is|are|might|may|will|happens? to))?
    \ (?:stand(?:s|ing)?|run(?:s|ning)?|stood|ran|fight(?:s|ing)?) against (?:
      you|us|them|him|her|(?:the )?(?:sitting|present|ward|local) (?:members?|councillors?)|members|
      the (?:group|leader|mayor|party|administration|portfolio holder|cabinet member)
    )\b
  `,
  // A decision that would be forgotten in time.
  regex.i`
    \b(?:
      decisions?|decided|closures?|clos(?:ed|ing)|cuts?|cutting|increases?|rises?|charges?|refusals?|refus(?:ed|ing)|
      approvals?|sales?|sell(?:ing)?|announce\w*|row|fuss|anger|upset|bad news|vote|it|this|that
    )\b[^.;]{0,60}\b
    (?:has|have|had|gives?|given|giving|leaves?|leaving|left|with|allows?|allowing|would have|gets?|buys?)\b
    [^.;]{0,40}\b(?:days|weeks|months|years?|summer|winter|spring|time|long)\b[^.;]{0,30}\b
    (?:(?:in which )?to (?:be )?|for (?:[a-z]+ ){1,4}to (?:be )?)
    (?:forg[eo]t(?:ten)?|forgiven?|bl(?:ow|own) over|die down|died down|fade|live (?:it|this|that) down|get over it)\b
  `,
  // What people will see at a time that is not named.
  regex`
    \b(?:seen|noticed?|visible|in view|passed|passes|photograph\w*|driven past|walks? past|opened|opens?|unveil\w*)
    \b[^.;]{0,90}\b(?:in|over|during|for) the (?:last )?(?:few |\w+ )?(?:days|weeks|months) (?:that|which|when it)
    \ (?:really |most )?(?:matters?|counts?)\b(?! (?:to|for|in|most)\b)
  `,
  // People who can be relied on at a poll, and for whom.
  regex`
    \b(?:can|could|may|might) (?:always |usually |generally |still )?be (?:relied|counted|depended|banked) (?:up)?on to
    \ (?:come|turn|get|go) (?:out|along)\b
    (?=[^.;]{0,40}\b(?:(?:and|to) vote|at the polls?|on polling day|for (?:us|them)\b))|
    \b(?:come|came|comes|turn|turned|turns|get|gets) out (?:solidly |in force |to a (?:man|woman) |in numbers )?
    (?:for|to support|and vote for) (?:the |its |their |our |that |whichever |a )?(?:sitting |local |same )?
    (?:member|councillor|candidate|group|party|leader|mayor|administration)\b
  `,
  regex`
    \b(?:wards?|divisions?|seats?|estates?)\b[^.;]{0,12} (?:is|are) where
    \ (?:it|this|everything|(?:the )?(?:council|control|election|result|majority)) (?:will be|is|are|gets?)
    \ (?:decided|won|lost|settled)\b
  `,
  regex`
    \b(?:say|tell (?:people|them|residents)|hand out|offer|use|show|talk about)\b[^.;]{0,24}\b(?:at|on) the doors
    (?:teps?)?\b(?! of the)
  `,
  regex`
    \b(?:where|in which|that) the (?:count|vote|result|poll|majority|margin|recount) (?:was|is|were) (?:[a-z]+ )?
    (?:closest?|tightest|tight|narrow(?:est)?|slim(?:mest)?|held|thin(?:nest)?)\b[^.;]{0,30}\b
    (?:May|last time|election|spring|\d{4}|year|members?)\b|
    \bwhere the recount was\b
  `,
  regex`
    (?<!\b(?:officers?|wardens|crews?|staff|contractors?)\b[^.;]{0,60})\b(?:
      doors?\b[^.;]{0,40}\bto be knocked on|(?:go|going|goes|been) round the doors|
      (?:knock|knocking) on (?:[a-z]+ )?doors
    )\b(?=[^.;]*\b(?:May|April|spring|remember\w*|election|votes?|next year)\b)
  `,
  regex`
    \bcrosses (?:to be )?(?:put|made|marked)? ?on (?:a |the )?(?:ballot )?papers?\b|\bhanded a pencil\b|
    \blook (?:the )?(?:voters|electors|electorate) in the eye\b|
    \b(?:wards?|seats?|divisions?|estates?) that (?:turned over|changed hands|slipped away)\b|
    \bonly just (?:got in|held on|scraped (?:in|home))\b|\b(?:slender|slim|thin|wafer-thin) majorit(?:y|ies)\b|
    \bwho (?:are|is) (?:up|out) next year\b|\bfaces? the (?:electorate|voters|electors)\b|
    \b(?:went|go|goes) to the country (?:on|with|over)\b|\bat the ballot box\b|
    \bpeople (?:choose|vote for|elect) (?:their|its) councillors\b|\bwhat happened there in (?:May|20\d\d)\b
  `,
];

const few = oneLine`
  (?:only |just |no more than |fewer than |under |a mere |barely )?(?:
    \d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|
    (?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]+)?|(?:a|two|three) dozen|a handful|a whisker
  )(?!
    \ ?%|\.\d|,\d|
    \ (?:
      per|seats?|places?|beds?|members?|councillors?|homes|years?|months?|weeks?|days?|points?|hours?|metres?|miles?|
      pupils|people
    )\b
  )
`;
/** People who have a vote, by what they are. */
const constituents = oneLine`
  (?:
    [Tt]enants|[Ff]amilies|[Pp]eople|[Pp]ensioners|[Rr]esidents|[Vv]oters|[Ll]easeholders|[Pp]arents|[Tt]raders|
    [Ss]tallholders|[Cc]ommuters|[Dd]rivers|[Mm]otorists|[Hh]ouseholds|[Ss]tudents|[Tt]axpayers|[Nn]eighbours|[Cc]arers|
    [Ss]hopkeepers|[Ff]armers|[Vv]illagers|[Hh]omeowners|[Oo]wners|[Ww]orkers|[Tt]hey|[Tt]hose|holders|users|goers
  )
`;
/** Those who would have a vote's thanks or spite. */
const beneficiaries = oneLine`
  (?:
    who(?:ever)? (?:it was (?:who|that) )?(?!taught|built|made it)[a-z]+(?:ed|t|k|d|n|p)\b|those (?:who|that)\b|
    (?:which|the) (?:party|group|side|councillors?|members?|leader|administration)\b|us\b|anyone\b|anybody\b|
    councillors\b|(?:the )?(?:members|group|party|leader|administration|cabinet|council)\b
  )
`;

/** What voters will remember. */
const remembered = regex`
  \b${constituents}\b[^.;]{0,90} (?:remember|forget|forgive|thank|reward|repay|punish|be grateful to|vote for)
  \ ${beneficiaries}|
  \b${constituents}\b[^.;]{0,90} (?:(?:take|took|taken|taking) it out on|(?:hold|held) (?:it|this|that) against)
  \ ${beneficiaries}
`;

/** What people who are let down will say or show at the time of the polls: "are apt to say so in May". */
const spoken = regex`
  \b${constituents}\b[^.;]{0,100} (?:
    (?:say|saying|said|show|showing) (?:so|it|as much|their (?:feelings|displeasure|anger|thanks|gratitude))|
    (?:make|making|have|having) (?:themselves|their (?:feelings|views|voices?|anger|displeasure|say|answer|revenge)) ?
    (?:heard|felt|known|plain)?|
    (?:let|letting) (?:(?:the )?(?:members|councillors|group|administration|us|them|it)) (?:know|hear)
    (?: it| about it| of it)?|
    (?:settle|settling) (?:the |their |old )?scores?|(?:give|giving) (?:their|an) (?:answer|verdict)|
    (?:repay|return|reward)(?:ing)? (?:it|the (?:favour|kindness|compliment|slight))
  ) (?:in|come|next|this coming) (?:May|the spring)\b
  (?! (?:half|meeting|what|whether|how|when|if|that|which|at (?:a|the|two|three) )\b)
`;

/** By how little a place was won. */
const close: readonly RegExp[] = [
  regex`
    \b(?:came|come|been|was|were|is) (?:only |just )?(?:with)?in (?:a )?(?:
      \d{1,3}|one|two|three|four|five|six|seven|eight|nine|[a-z]+(?:teen|ty)(?:-[a-z]+)?|
      (?:a )?(?:handful|whisker|dozen|score|few)
    )(?: (?:votes?|ballots?|papers|crosses))? (?:of|from) (?:
      changing (?:hands|sides|colours?)|
      (?:being )?(?:lost|won|turned|taken)\b(?! (?:in|to|by) (?:the )?(?:sea|fire|flood))
    )
  `,
  regex`
    \b(?:ward|division|seat|contest|result|election)\b[^.;]{0,30} (?:was|is|were) (?:a |an )?(?:very |damned |pretty )?
    (?:near|close)(?:-run)? (?:thing|call|shave|finish|affair)\b(?=
      \ (?:last|this|in (?:May|\d)|at the (?:last|count|election)|for)|
      [^.;]*\b(?:vot\w+|elect\w+|members?|candidates?|majority)\b
    )
  `,
  regex`
    \b(?:seats?|wards?|divisions?)\b[^.;]{0,60}? (?:picked up|won|held|taken|gained|went|lost|kept|fell)\b[^.;]{0,40}?
    \ by ${few}|
    \b(?:picked up|won|held|took|gained|lost|kept|fell)\b[^.;]{0,30}? (?:seat|ward|division)\b[^.;]{0,40}? by ${few}
  `,
  regex`
    \b[A-Z][a-z]+ (?:[A-Z][a-z]+ )?(?:went|fell|was (?:won|held|lost|taken|kept)) by ${few}(?: votes?)?
    \ (?:last time|in May|at the last|in 20\d\d)|
    \bresult (?:there )?(?:in May|last time|in 20\d\d) (?:turned|hung|hinged|rested) on ${few}|
    \b${few} votes? (?:kept|saved|held|stopped|separated|decided|settled|lost|won)\b
  `,
  regex`
    \b(?:seat|ward|division|council|contest|election|majority)\b[^.;]{0,60} (?:
      (?:wide )?open (?:to|for) (?:whoever|anyone|anybody|the other|either|any)|up for grabs|(?:there )?for the taking|
      (?:is|are|was) any(?:body|one)['’]s\b
    )
  `,
];

/** How elections are run, other votes, and places of other trades. */
const elsewhere = regex.i`
  \b(?:
    returning officer|presiding officer|
    polling (?:stations?|places?|districts?(?! [A-Z]{0,2}\d*,? (?:which|that|where)\b))|poll clerks?|
    postal votes? (?!between|there)|voter id|pre-election|casting vote|voted by|votes cast|recorded vote|
    vote of (?:thanks|confidence)|voting rights|committee|panel|board|sub-committee|governors?|trustees|tenants?|
    shareholders|unions?|school|pupils|Youth|theatre|stadium|property|land(?! (?:badly|well|poorly)\b)|houses?|ownership|
    electoral (?:regist\w+|commission|review|services|roll)|bus seats?|car seats?|resigned|by-election (?:was|is|will) |
    fund|treasury|economy|inflation|Bank|market|index|exports?|German|US|President|Parliament|budget (?:meeting|vote)|
    floating (?:rate|home|harbour|pontoon|bridge|population)|stakeholder
  )\b
`;

/** What people with a vote will remember: whatever else the sentence tells. */
export const remembers = (sentence: string): boolean =>
  sentence.length <= 400 &&
  (remembered.test(sentence) || (spoken.test(sentence) && !asked.test(sentence))) &&
  !gratitude.test(sentence);
/** Those who are asked for their views in that month. */
const asked =
  /\b(?:consult\w*|survey\w*|questionnaire|drop-in|workshops?|exhibition|hearing|inquiry|ballot|petition)\b/i;
const gratitude = regex`
  \b(?:
    swim|teachers?|visitors|memorial|war|fallen|visit|volunteers?|flood|fire|storm|pandemic|rescue|pupils (?:will|do)|
    Act
  )\b
`;

/** Does a sentence speak of the doors, the count or the pencil? It does so of an election, whatever else it tells. */
export const isAtTheDoors = (sentence: string): boolean =>
  sentence.length <= 400 && !conducted.test(sentence) && doors.some((frame) => frame.test(sentence));
const conducted = regex`
  \b(?:
    returning officer|presiding officer|polling (?:stations?|places?|districts?)|traffic|vehicles|census|shareholders?|
    trustees|governors?|tenants voted|parish poll|referendum
  )\b
`;

/** Does a sentence weigh a matter by an election, without the plain words for it? */
export const hintsAtElection = (sentence: string): boolean =>
  sentence.length <= 400 && !elsewhere.test(sentence) && [...frames, ...close].some((frame) => frame.test(sentence));
