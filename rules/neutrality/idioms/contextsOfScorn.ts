import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { affairs, behind, extremists, type LoadedContext, passive, people, physical, words } from "./contextWords.ts";

/** The checks of words that ridicule, disgust or alarm, by the name that a tier gives them. */
export const contextsOfScorn: Readonly<Record<string, LoadedContext>> = {
  predicate: {
    needs: regex.i`
      \b(?:
        an?|this|such|is|was|into|complete|total|utter|absolute|sheer|pure|sorry|bad|cruel|sick|running|standing|
        administrative|bureaucratic|logistical|financial|political|unmitigated|another|unholy|real|something of an?|
        little (?:more|better) than an?|its(?: \w+)?|his|her|their|personal|private|run like an?|acute|major|huge|sad|
        almighty|expensive|costly|in a|out of (?:a|the|this)|the (?:whole|present|current|resulting|ensuing)
      )\s¦
    `,
    unless: words(
      oneLine`
        ${physical}|dogs?|animals?|pigeons?|kitchen|theatres?|perform\w*|tickets?|production|acrobats?|tents?|big top|
        licen[cs]\w*|entertain\w*|films?|cinema|novels?|grants?|natural|rail|mining|emergenc\w*|recover\w*|
        relief|resilien\w*|incidents?|victims?|manage\w*|funfair|playground|roundabout|event of|case of|following|after a|before a|during|cleaning|
        clean|cleared|litter|food|waste|recycling|household|breakwater|shame|lorr(?:y|ies)|fly-?tip\w*|high jump|stigma|
        good cause\w*
      `,
    ),
  },
  // A second list would confuse the reader, and nobody is laughed at.
  confusing: {
    unless: regex.i`
      \b(?:would|will|could|might|may|can|to|should|not)(?: only| merely| simply| further| then)? ¦ (?:
        them|matters|things|people|together|up\b|
        (?:the |a |any )?(?:
          panel|committee|sub-committee|members?|cabinet|council|board|readers?|public|issues?|picture|question|case|
          point|record
        )
      )\b|
      \b(?:be|been|being|is|are|was|were|get|got) ¦ (?:together|up|with)\b
    `,
  },
  hazard: {
    unless: words(
      oneLine`
        ${physical}|risk|likelihood|insignificant|moderate|negligible|minor|major|collapse|structur\w*|failures?|
        climate|insurance|events?|dam|reservoir|cyber\S*|attacks?|loss|brain|stroke|pain|disabilit\w*|condition|
        diagnos\w*|drought|hazards?|spill\w*|pollution|warming|biodiversity|species|ecolog\w*|weather|severe|wildfires?|
        heat\w*|water|burst|damage|consequences for health|dieback|blight|beetles?|moths?|frosts?|elms?|ash trees
      `,
    ),
  },
  asylum: {
    unless: words("bolts|allerg\\w*|food|wheel|peanuts?|eat|seeds?|asylum|hospital|Victorian|plea|defence|Act"),
  },
  plain: {
    needs: regex.i`
      \b(?:
        is|was|were|are|be|been|utter|utterly|complete|completely|total|totally|absolute|absolutely|sheer|pure|just|
        plain|simply|mere|of|such|so much|more|quite|frankly|the|called|calling|rather
      )\s¦
    `,
    unless: words(
      oneLine`
        collect\w*|bins?|waste|dump\w*|tip|tipp\w*|litter|refuse|listed|tower|Grade|gardens?|landscape|century|built|
        heat\w*|dry\w*|burn\w*|boilers?|duct\w*|vent\w*|balloons?|noise|engines?|turbines?|fans?|plant|tonal|motors?|
        restaurant|menu|clear\w*|sacks?|bags?|rivers?|ponds?|streams?|water|fish|odours?|smell|coast\w*|cliffs?|erosion|
        curtain|dispos\w*|remov\w*|accumulat\w*|left|storage|household|skips?|heaps?|dogs?|disease|health|oven|market|
        amount|piles?|tonnes|street\w*|put out|chutes?|outbreak
      `,
    ),
  },
  boasting: {
    needs: /¦\s(?:that|of|about|in|over)\b/i,
    unless: words("village|town|site|park|area|building|property|centre|sharks?|sun"),
  },
  people: {
    unless: words(
      oneLine`
        shaft|handles?|bearings?|circus|part(?:y|ies)|entertain\w*|April|fishing|pump|engine|panto\w*|bikes?|pedals?|
        medic\w*|symptoms?|doors?
      `,
    ),
  },
  nature: {
    unless: words(
      oneLine`
        cats?|pigeons?|dogs?|goats?|deer|boar|animals?|rabbits?|wildlife|species|insects?|bees?|water|ponds?|algae|
        pipes?|drain\w*|floods?|flooding|wetland|marsh|rivers?|worms?|medic\w*|disease|infect\w*|trees?|plants?|ivy|
        host|sea|coast\w*|weeds?|knotweed|brambles?|rats?|mice|vermin|vegetation|locusts?
      `,
    ),
  },
  politics: {
    unless: words(
      oneLine`
        ${extremists}|history|war|memorial|revolution|sports?|athletes?|squad|football|players?|Olympi\w*|regime|era|
        Cold War|victims|China|Russia|groups
      `,
    ),
  },
  toys: {
    unless: words(
      oneLine`
        theatre|shows?|workshops?|glove|finger|festival|school|toys?|dogs?|breed|pets?|craft\w*|ballots?|papers?|views?|
        landscape|food|choice|instrument|phone|cafe
      `,
    ),
  },
  gifts: {
    unless: words(
      oneLine`
        leaflets?|presentation|slides|circulat\w*|sessions?|worksheets?|printed|training|copies|notes|gifts?|
        hospitality|Bribery|offences?|corrupt\w*|offer\w*|accept\w*|sponsor\w*|events?|competition|prizes?|drinks|
        compost|artificial|food|staff
      `,
    ),
  },
  housing: {
    unless: regex.i`
      \b(?:clear(?:ance|ed)|Victorian|19th|nineteenth|histor\w*|19[2-6]0s|inter-war|nuclear|barrel|drainage|septic)\b
    `,
  },
  facts: {
    unless: words(
      oneLine`
        waters?|sewers?|sewage|drain\w*|play|odours?|smells?|dogs?|football|weather|air|language|surface|network|
        pump\w*|discharge\w*|flows?|connections?|massing|bats?|winter|taste|House|brood
      `,
    ),
  },
  violence: {
    unless: words(
      oneLine`
        ${physical}|dogs?|attack\w*|assault\w*|murder\w*|abuse|domestic|regime|violen\w*|crimes?|beat\w*|kill\w*|
        robber\w*|genocide|weather|winter
      `,
    ),
  },
  blades: {
    unless: words(
      oneLine`
        forward|back|tyres?|knife|throat|vegetation|arms?|wrists?|seats?|tents?|hedges?|brambles?|face|stabb\w*|url|key|
        character|victims?|burn
      `,
    ),
  },
  wielded: {
    needs: regex.i`
      \b(?:fac(?:e[sd]?|ing)|wield\w*|under|sav(?:e[ds]?|ing)|tak(?:e|es|en|ing)|took|given|get|gets|escape[ds]?|for|on)
      \s(?:an?\s|the\s|its\s)¦|
      ¦\s(?:has\s|had\s|will\s|is\s)?(?:fall\w*|fell|swing\w*|swung|hang\w*|services?|jobs|libraries|posts|budgets?|the)
      \b
    `,
    unless: words(
      oneLine`
        throw\w*|tools?|crimes?|attack\w*|injur\w*|neolithic|bronze|weapons?|carry\w*|blades?|trees?|amnesty|offensive|
        paper|sharp|kitchen|possess\w*|fork|serrated
      `,
    ),
  },
  means: {
    needs: regex.i`
      ¦\s(?:
        of|the (?:town|city|village|life|service|service|council|high)|our|local|services|business(?:es)?|trade|rural|
        town|growth|debate|investment|innovation|it|on
      )\b|
      \b(?:being|been|is|are|was|were)\s(?:\w+\s)?¦\s(?:of|by)\b
    `,
    unless: words(
      oneLine`
        child\w*|domestic|abuse|offences?|victims?|non-fatal|famine|animals?|smoke|blanket|weeds?|plants?|knotweed|
        hunger|breath\w*|oxygen|oil|fuel|air|coolant|engines?|ivy|water|light|roots?|limes?|planes|trees?|oaks?|soil|
        lawns?|pond|fish
      `,
    ),
  },
  clinical: { unless: words("medical|blood|strokes?|patients?|brain|birth|maternal|surg\\w*|cerebral|injur\\w*|died") },
  literal: {
    unless: words(
      oneLine`
        medical|disposal|museum|exhibit\w*|film|ordnance|ship|leprosy|archaeolog\w*|church\w*|cathedral|chapel|
        communion|homeless\w*|eviction|suicid\w*|mental health|memorial|war|drought|gender|military|defence
      `,
    ),
  },
  lifestyles: {
    unless: words(
      oneLine`
        lifestyles?|live|lives|living|famil\w+|homes?|drugs?|alcohol|users?|homeless\w*|upbringing|childhood|theory|
        substance|households?|needs|complex
      `,
    ),
  },
  systems: {
    needs: regex.i`
      ¦\s(?:\w+\s)?(?:
        system|model|promises?|politics|market|culture|leadership|process|econom(?:y|ies)|society|government|finances|
        formula
      )\b|
      \b(?:system|model|market|process|formula|politics|government|council|finances)\s
      (?:is|was|are|were|has been|remains|is now|is fundamentally)\s(?:\w+\s)?¦(?!\s(?:down|into|up))|
      ¦(?=\s(?:local|services|by|councils?|and|for|of|in|since|has|is)\b|¦(?=\s,))
    `,
    unless: words(
      "pensions?|actuar\\w*|liabilit\\w*|triennial|heating|boilers?|alarm|lifts?|CCTV|windows?|glass|agreements?|contracts?|conditions?",
    ),
  },
  pest: { unless: words("bubonic|Black Death|rats?|disease|medieval|locusts?|ladybirds?|moths?") },
  medical: {
    needs: regex.i`
      ¦\s(?:
        of (?:crime|despair|complacency|corruption|cars|greed|parking|negativity)|at the (?:heart|top|core)|
        on (?:our|this|the)|culture|legacy|atmosphere|relationships?|politics|debate|mix|brand|cocktail|deals?|
        leadership|regime|chalice
      )\b
    `,
    unless: words("drinking|patients?|screening|smok\\w*|obesity|diabetes"),
  },
  law: {
    unless: words(
      oneLine`
        dismiss\w*|contracts?|terms|consumers?|trading|competition|tribunal|court|Acts?|Regulations|unlawful|
        discriminat\w*|prejudic\w*|advantages?|procedurally|perceiv\w*|perception|felt|feel|claims?|respondents?|
        publications?|material|purposes|images|display|incentives?|planning|harm|noise|amenity|decision-maker
      `,
    ),
  },
  introduced: { unless: /¦\s(?:["“‘'(]|[A-Z]|\w+ (?:rule|test|clause|effect|principle|duty|method|exemption)\b)/ },
  sentiment: {
    unless: regex.i`
      \b(?:died|deaths?|pass(?:ed|ing)|killed|deceased|late|bereave\w*|fatal\w*|Alderman|rightly or)\b|
      ¦\s(?:or wrongly|located|placed|situated|sited|close|accessible|near|available)\b
    `,
  },
  doors: { unless: words("doors?|gates?|shut|brakes?|lids?|windows?") },
  press: {
    unless: words(
      oneLine`
        rock|sand|shot|grit|steel|explosive\w*|quarr\w*|slates?|roofs?|paint|coffee|chestnuts?|dish\w*|cameras?|beef|
        chicken|child\w*|pupils?|patients?|behaviour|for|to
      `,
    ),
  },
  disposal: {
    needs: affairs,
    unless: words(
      oneLine`
        waste|rubbish|fly|tyres?|litter|asbestos|trolleys?|mattress\w*|cars?|vehicles?|soil|spoil|rubble|refuse|
        furniture|sea|rivers?|materials?|skips?|lay-by|drains?|hedges?|fields?|cycles?|bikes?|scooters?|needles?|bags?|
        items?|water|sewage|tipp\w*|trucks?|pedestrian\w*|rail|dogs?|rights|aircraft
      `,
    ),
  },
  breach: { unless: words("breach(?:es)? of (?:conditions?|planning|licen\\w+|the notice)|colou?r blind|birds?") },
  gilded: {
    unless: words(
      "fittings?|taps?|jewel\\w*|cups?|medals?|chains?|badges?|insur\\w*|contacts?|plates?|silver|regalia|clock|statue",
    ),
  },
  milked: {
    needs: regex.i`
      ${behind(`${people}|people|us|fees?|grants?|systems?|contracts?|budgets?|funds?|funding|subsid(?:y|ies)|charges|arrangements?|situation|opportunity|public purse|council`)}|
      ${passive(people)}
    `,
    unless: words(
      "dairy|cows?|cattle|goats?|herds?|parlours?|bottles?|breast\\w*|schools?|nurser(?:y|ies)|infants?|free|formula",
    ),
  },
  fete: {
    unless: words(
      "stalls?|f[eê]tes?|fairs?|tombola|cakes?|sales?|tables?|raffle|carv\\w+|sculpt\\w+|statues?|paint\\w+",
    ),
  },
  stars: {
    unless: words("astronom\\w+|stars?|galax\\w+|telescopes?|planetarium|science|photographs?|lectures?"),
  },
  waking: { unless: /¦\s(?:up|at|to|in|early|the|from|residents|him|her|them)\b|\b(?:morning|night|slept)\b/i },
  stage: {
    unless: words(
      oneLine`
        theatres?|stage\w*|seats?|perform\w*|tickets?|plays?|comed(?:y|ies)|audiences?|productions?|actors?|panto\w*|
        drama\w*|bedroom
      `,
    ),
  },
  machine: { unless: words("booms?|arms?|cranes?|doors?|gates?|bridges?") },
  hospitality: {
    unless: words(
      oneLine`
        animals?|pigs?|feed\w*|water|horses?|food|drainage|weather|pressure|sand|breath\w*|medic\w*|nasal|small|
        contracts?
      `,
    ),
  },
  games: {
    unless: words(
      oneLine`
        games?|children|sports?|play\w*|risk|sleep\w*|injur\w*|brave\w*|awards?|gallantry|victims?|birds?|poultry|
        trees?|screens?|fence panels?|cells?
      `,
    ),
  },
  buildings: {
    unless: words(
      oneLine`
        buildings?|roofs?|walls?|plaster|masonry|bricks?|tiles?|ceilings?|debris|trees?|rocks?|cliffs?|path|people|
        injur\w*|hours?
      `,
    ),
  },
  menu: {
    unless: words(
      oneLine`
        menu|food|meals?|fish|tinned|schools? meals|canned|livestock|market|transport|bones?|salad|fabric|towels?|cinema
      `,
    ),
  },
  fossil: {
    unless: words(
      "museum|fossils?|trails?|exhibit\\w*|Jurassic|footprints?|bones?|skeletons?|children|theme\\w*|golf|playground",
    ),
  },
  rivers: { unless: words("rivers?|Susan|beds?") },
  signed: {
    needs: regex.i`
      \b
      (?:costs?|costing|paid|pay|spent|spend\w*|gav?e|giv(?:e|en|ing)|writ(?:e|ten|ing)|wrote|hand\w*|sign\w*|made|not)
      \b[^.;]{0,40}¦
    `,
    unless: words("stubs?|forbidden|trust|book-keeping|bank"),
  },
  abstract: {
    needs: affairs,
    unless: words(
      oneLine`
        ${physical}|carpets?|fence posts?|posts?|shore|pier|sea|trains?|sidings?|crane|rail|brick\w*|mortar|deer|water|
        culverts?|electric\w*|current|air|cliffs?|coast\w*|symptoms?|skin|cloth\w*|walls?|ceiling|timber|panels?
      `,
    ),
  },
  air: {
    unless: words(
      oneLine`
        heat\w*|dry\w*|burn\w*|boilers?|duct\w*|vent\w*|balloons?|curtains?|hand|blow\w*|systems?|oven|rises|paint|
        weld\w*|guns?
      `,
    ),
  },
  swimming: {
    unless: words(
      oneLine`
        swim\w*|pools?|lifeguards?|learners?|beer|fair|fur|play\w*|potato|menu|birds?|pigs?|animals?|stoat|table|waste|
        furniture|columns?|totals?|rounding|fruit|unit|suite|mirrors?|theft|police|stolen|offender|military|bully\w*|
        classification
      `,
    ),
  },
  rigged: {
    needs: words(
      oneLine`
        process|tender\w*|votes?|contest|consultation|competition|ballots?|against|
        from (?:the start|day one|the outset)|system|market|outcome|results?|in favour
      `,
    ),
    unless: words("bids?|lights?|lighting|ship|sails?|stage|theatre|oil|crane|scaffold\\w*|offences?|CMA|cartel"),
  },
  collision: {
    unless: words(
      oneLine`
        road|roads|collisions?|drivers?|casualt\w*|killed|injur\w*|victims?|A\d+|M\d+|junction|police|died|after a|near
      `,
    ),
  },
  places: {
    unless: words(
      oneLine`
        foxes?|badgers?|dens?|brownies|cubs|sugar|hedges?|forest|bog|marsh|sports?|vegetation|thicket|surface|material|
        soil|clay|route|paths?|lanes?|roads?|bones?|weather|hiking|hazardous
      `,
    ),
  },
  penalties: {
    unless: words(
      oneLine`
        damages|law|legal|clause|courts?|tariffs?|interest|icons?|art|church|empire|period|Museum|sentences?|sanctions?|
        measures?
      `,
    ),
  },
  sent: {
    needs: regex.i`
      \b(?:sent|sending|go|goes|going|gone|went|driv\w+|drove|push\w*|forc\w+)\b[^.;]{0,40}¦
      (?!\s(?:of|with|and|at|by|in|mounted|cabinets?)\b)
    `,
  },
  faults: {
    needs: regex.i`
      ¦[^.;]{0,40}\b(?:
        errors?|faults?|holes|excuses|inconsistenc\w+|contradictions?|mistakes|jargon|waste|blunders|gaps|loopholes|
        corruption|platitudes|clich\S+|flaws
      )\b
    `,
  },
  figurative: {
    needs: regex.i`
      \b(?:
        deal|decision|process|affair|business|arrangement|contract|thing|scheme|policy|tender|episode|proposal|sale|
        it all|whole \w+
      )\s(?:simply |frankly |still |just )?¦|
      ¦\sof\s(?:hypocrisy|desperation|cronyism|corruption|panic|arrogance|politics|complacency)
    `,
  },
};
