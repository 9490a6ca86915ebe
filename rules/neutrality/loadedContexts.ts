/**
 * The words around a hit that decide whether it judges. Each pattern sees up to 90 units before and after the hit in its
 * sentence, with `¦` in the hit's own place. A hit counts where `needs` holds and `unless` does not.
 */
export interface LoadedContext {
  readonly needs?: RegExp;
  readonly unless?: RegExp;
}

const affairs =
  /\b(?:councils?|cabinet|committee|members|councillors?|administration|government|ministers?|opposition|schemes?|plans?|polic(?:y|ies)|proposals?|decisions?|budgets?|consultation|programmes?|projects?|services?|contracts?|procurement|strateg(?:y|ies)|cuts|reductions?|leadership|negotiations|funding|grants?|finances?|reserves|savings|librar(?:y|ies)|transport|provision|closures?|town|city|centre|county|borough|district|village|estate|neighbourhood|high street|econom(?:y|ies)|trade|lives|livelihoods|character|reputation|relationships?|meeting|debate|chances?|youth work|countryside|residents)\b/i;

const physical =
  "fire|fires|blaze|arson|storms?|flood\\w*|winds?|gales?|lightning|vandals|vehicles?|cars?|ships?|boats?|aircraft|bomb\\w*|war|wartime|explosion|earthquakes?|disease|virus|pandemic|covid\\S*|illness|bereave\\w*|injur\\w*|deaths?|collisions?|crash\\w*|hurricane|landslip|subsidence|castle|abbey|priory|ancient|monument|medieval|Roman|archaeolog\\w*";
const extremists =
  "terror\\w*|extremis\\w*|Prevent|radicalis\\w*|counter\\S*|safeguard\\w*|hate crime|Islamist|online|violen\\w*";
const people =
  "residents|tenants|taxpayers|ratepayers|motorists|drivers|families|households|business(?:es)?|traders|shops|shoppers|pensioners|the poor(?:est)?|the vulnerable|vulnerable|workers|parents|savers|commuters|visitors|communit(?:y|ies)|students|leaseholders|constituents|carers|the public|generations?|young people|older people|children|town|village|city|county|borough|district";

/** Any of the words, whole, in either case. */
const words = (list: string): RegExp => new RegExp(`\\b(?:${list})\\b`, "i");
/** The words right behind the hit, with up to two others between. */
const behind = (list: string): string => `¦(?:\\s[\\w’'-]+){0,2}?\\s(?:${list})\\b`;
/** The words as a passive's subject right before the hit. */
const passive = (list: string): string =>
  `\\b(?:${list})\\s(?:have been|has been|had been|are being|were being|are|were|was|being|feel|felt)\\s(?:\\w+\\s)?¦`;

export const loadedContexts: Readonly<Record<string, LoadedContext>> = {
  affairs: { needs: affairs },
  conduct: {
    unless: words(
      "driv\\w+|motorists?|rid(?:ing|ers?)|cycl\\w+|offences?|intent\\w*|careless|as to whether|endanger\\w*|arson|dogs?|park(?:ing|ed)|owners?|fly-?tip\\w*|gambl\\w*|drink\\w*|lend\\w*|landlords?",
    ),
  },
  unnamed: { unless: /(?:[A-Z][\w’']+|blood|cladding|emissions|expenses)\s¦/ },
  misconduct: {
    unless: words(
      "fraud\\w*|offences?|Act|Codes?|theft|alleg\\w*|trading|claim\\w*|breach\\w*|complain\\w*|insur\\w*|professional|medical|clinical|tort|duty of care|disciplin\\w*|investigat\\w*|coroner|damages|liab\\w*|court|proceedings|tribunal|staff|employees?|evasion|gross|clause|indemni\\w*|part of",
    ),
  },
  food: { unless: words("corn|sweetcorn|apples?|menu|food|café|banana") },
  spent: {
    needs:
      /£|\b(?:million|money|cash|funds?|funding|budgets?|savings|reserves|sums?|fortune|grants?|allocation|investment|thousands|receipts)\b/i,
    unless: words(
      "winds?|windows?|leaves|trees?|glaz\\w*|litter|sand|whistle\\S*|glass|fuses?|full|insulation|bulbs?|off",
    ),
  },
  painted: { unless: words("walls?|paint\\w*|lime|brick\\w*|render\\w*|facades?|cottages?|buildings?|elevation\\w*") },
  concealment: {
    unless: words(
      "floor\\w*|walls?|windows?|painting|tarpaulin|soil|plaster|graffiti|graves?|holes?|cloth\\w*|signs?|trench\\w*|tiles?|beams?",
    ),
  },
  swept: { needs: /\b(?:swe[ep]\w*|brush\w*|push\w*)\b[^.;]{0,50}¦/i },
  kicked: { needs: /\b(?:kick\w*|boot\w*|punt\w*|knock\w*|push\w*|parked|sent)\b[^.;]{0,50}¦/i },
  moved: { needs: /\b(?:mov\w+|shift\w*|chang\w+)\b[^.;]{0,40}¦/i, unless: words("pitch\\w*|football|sports?") },
  stationery: { unless: words("ink|seal|stationery|signature") },
  demolished: { needs: /¦[^.;]{0,40}\b(?:through|over|aside|past|into|ahead)\b/ },
  animals: { unless: words("animals?|dogs?|degrading|horses?|livestock|RSPCA") },
  noise: { unless: words("tennis|badminton|squash|noise|sports?|courts?") },
  extremism: {
    unless: words(
      `${extremists}|sides?|corner|column|hand|lane|bank|of the (?:plan|site|picture|page|image|map|drawing)|edge`,
    ),
  },
  yielding: { unless: words("footwear|worms?|shoes?|sandals") },
  manoeuvre: {
    unless: words(
      "traffic|vehicles?|lanes?|junctions?|roads?|bans?|banned|drivers?|turning|signs?|lorr(?:y|ies)|cars?|highway|roof|ceiling|ground|tunnel|excavat\\w*|walls?|mines?|carriageway|buses|manoeuvres?",
    ),
  },
  dismissal: {
    needs: words(
      "concerns?|warnings?|objections?|advice|criticisms?|evidence|questions?|residents|complaints?|fears|pleas?|views?|risks?|requests?|calls|demands|doubts?|opposition|representations|it|them|all|everything|anyone|petition\\w*|responsibility",
    ),
    unless: words("leaves|snow|dirt|dust|debris|wasps?|surfaces?"),
  },
  responsibility: {
    needs:
      /¦[^.;]{0,30}\b(?:responsib\w*|dut(?:y|ies)|questions?|issues?|decisions?|scrutiny|blame|challenge|accountab\w*|obligations?|choices?|subject|out of|bullet)\b/i,
  },
  deprived: {
    needs: new RegExp(
      `¦[^.;]{0,20}\\b(?:${people}|out of|us)\\b|\\b(?:been|be|feel|felt|were|was|are|being)\\s(?:\\w+\\s)?¦`,
      "i",
    ),
    unless: words("exams?|trading standards|scams?|offences?|convict\\w*|fraud\\w*|rogue"),
  },
  payers: {
    needs: new RegExp(`${behind(`${people}|people|those|us`)}|${passive(people)}`, "i"),
    unless: words("crimes?|offen[cd]\\w*|sentenc\\w*|courts?|law|refugees?|asylum|abuse|whistle\\S*|parents"),
  },
  funds: {
    needs:
      /¦(?:\s[\w’'-]+){0,3}?\s(?:reserves?|funds?|budgets?|savings|pensions?|coffers|balances|pots?|accounts?|surplus|contingency|receipts|council tax|finances|allocation|assets|services|purse|treasury)\b|\b(?:reserves?|funds?|budgets?|pots?|balances|coffers|receipts)\s(?:have been|has been|had been|was|were|are being|is being|being)\s(?:\w+\s)?¦/i,
    unless: words("police|burglar\\w*|warrants?|drugs?|illicit|cyber"),
  },
  victims: {
    needs: new RegExp(
      `\\b(?:has|have|had|simply|badly|repeatedly|consistently|shamefully|who|that|councils?|government|administration|cabinet|party|leadership|ministers|is|was|are|were)\\s¦(?:\\s[\\w’'-]+){0,2}?\\s(?:${people}|people|us)\\b|${passive(people)}(?:\\s(?:by the (?:council|government|cabinet|administration|system)|again)\\b|[.,;]|$)`,
      "i",
    ),
    unless: words(
      "abus\\w*|safeguard\\w*|harm|respond\\w*|by parents|by tenants|lifts?|vehicles?|furniture|interests?",
    ),
  },
  rulers: {
    needs:
      /\b(?:government|ministers?|administration|opposition|coalition|councillors?|politicians|Whitehall|Westminster|predecessors?|(?:majority|minority|ruling|Labour|Conservative|Green|Independent|Democrat|Reform|opposition|political) group|cabinet member|leader(?: of the council)?)\s(?:(?:has|have|had|who|which|that|simply|repeatedly|consistently|again|also|then|still|clearly|once)\s){0,3}¦/i,
    unless: words("ombudsman|vote|attend|declare|quorum"),
  },
  suffering: {
    unless: words(
      `${physical}|faults?|burns?|wounds?|electrical|abuse|murder|accident|attacks?|crimes?|tragic|tragedy|violence|domestic|assault|killed|terror\\w*|Holocaust|genocide|weather`,
    ),
  },
  theatre: {
    unless: words(
      "growth|film|motor\\w*|bmx|skate\\w*|plants?|trees?|show|riders?|marriages?|weddings?|smoke|grenade|acting",
    ),
  },
  gait: {
    needs:
      /¦\s(?:(?:on|along|from|through|into|towards?|in|under|forward|home|behind|between|over|at|with|for (?:years|months|decades|want))\b|(?:excuse|response|effort|defence|apology|reply|performance|attempt|explanation|statement|commitment|leadership|recovery|economy|system|infrastructure|budget|finances|administration|project|scheme|programme)\b)/i,
    unless: words(
      "horses?|patients?|pupils?|animals?|hours|starts?|shifts?|junctions?|payments?|phased|schedul\\w*|times|crossing|falls?|tripp\\w*|injur\\w*|pedestrians?|fish|vehicles?|speech|hospital|wounds?|floorboards|stairs",
    ),
  },
  driven: {
    needs: /\b(?:run|ran|running|driv\w+|drove|work\w*|rid(?:e|den|ing)|rode|grind\w*|ground)\b[^.;]{0,60}¦/i,
    unless: words(
      "pil(?:e|es|ing)|posts?|stakes?|fenc\\w*|water|drain\\w*|cables?|pipes?|infiltrat\\w*|soak\\w*|sew\\w+|foundations?|pollut\\w*|oil|seep\\w*|effluent|rain\\w*|rods?|boreholes?",
    ),
  },
  damage: {
    needs: affairs,
    unless: words(
      `${physical}|police|crim\\w+|anti-social|graffiti|play equipment|windows?|abattoir|halal|livestock|meat|paper|documents?|confidential|tyres|shelters?|bins?|toilets?|equipment|fish|listed|interior|internally|genocide|Holocaust|memorial|trees?|hedges?|racquet|cemetery|graves?`,
    ),
  },
  traders: { unless: words("loan|birds?|species|western|film|hats?|boots?|basking|swim\\w*|aquarium|snooker") },
  eyesight: {
    unless: words("vision|optic\\w*|eye|spectacles|lens\\w*|glasses|myopia|trail|books?|panto\\w*|theme\\w*|stories"),
  },
  screening: { unless: words("cervical|tests?|screening|blood|clinics?|women|paint|dirt|glass|windows?") },
  sweets: { unless: words("confection\\w*|ice cream|shops?|chocolate|caramel|toffee|sweets|stalls?") },
  walls: {
    unless: words(
      "dry|boundar\\w+|field|rubble|craft\\w*|coursed|limestone|garden|retaining|slate|walls?|natural|traditional",
    ),
  },
  plots: {
    needs: words(
      "meetings?|debate|agenda|consultation|process|committee|group|party|council|members?|councillors?|campaign|residents|opposition|behind|together|to (?:oust|undermine|block|stop|remove|bring|sell|close|derail|force|impose|overturn|push)",
    ),
    unless: words(
      "maps?|graph|charts?|coordinates|vehicles?|cars?|aircraft|data|figures?|water|surface|drain\\w*|offences?|fraud|defraud|convicted|crimes?|GIS|graphically",
    ),
  },
  sport: {
    unless: words(
      "football|match|league|scored|road traffic|collisions?|market place|passwords?|SHA\\S*|potato|injur\\w*",
    ),
  },
  predicate: {
    needs:
      /\b(?:an?|this|such|is|was|into|complete|total|utter|absolute|sheer|pure|sorry|bad|cruel|sick|running|standing|administrative|bureaucratic|logistical|financial|political|unmitigated|another|unholy|real|something of an?|little (?:more|better) than an?|its(?: \w+)?|his|her|their|personal|private|run like an?|acute|major|huge|sad|almighty|expensive|costly|in a|out of (?:a|the|this)|the (?:whole|present|current|resulting|ensuing))\s¦/i,
    unless: words(
      `${physical}|dogs?|animals?|pigeons?|kitchen|theatres?|perform\\w*|tickets?|production|acrobats?|tents?|big top|licen[cs]\\w*|entertain\\w*|grants?|natural|rail|mining|emergenc\\w*|recover\\w*|relief|resilien\\w*|incidents?|victims?|manage\\w*|funfair|playground|roundabout|event of|case of|following|after a|before a|during|cleaning|clean|cleared|litter|food|waste|recycling|household|breakwater|shame|lorr(?:y|ies)|fly-?tip\\w*|high jump|stigma|good cause\\w*`,
    ),
  },
  hazard: {
    unless: words(
      `${physical}|risk|likelihood|insignificant|moderate|negligible|minor|major|collapse|structur\\w*|failures?|climate|insurance|events?|dam|reservoir|cyber\\S*|attacks?|loss|brain|stroke|pain|disabilit\\w*|condition|diagnos\\w*|drought|hazards?|spill\\w*|pollution|warming|biodiversity|species|ecolog\\w*|weather|severe|wildfires?|heat\\w*|consequences for health`,
    ),
  },
  asylum: {
    unless: words("bolts|allerg\\w*|food|wheel|peanuts?|eat|seeds?|asylum|hospital|Victorian|plea|defence|Act"),
  },
  plain: {
    needs:
      /\b(?:is|was|were|are|be|been|utter|utterly|complete|completely|total|totally|absolute|absolutely|sheer|pure|just|plain|simply|mere|of|such|so much|more|quite|frankly|the|called|calling|rather)\s¦/i,
    unless: words(
      "collect\\w*|bins?|waste|dump\\w*|tip|tipp\\w*|litter|refuse|listed|tower|Grade|gardens?|landscape|century|built|heat\\w*|dry\\w*|burn\\w*|boilers?|duct\\w*|vent\\w*|balloons?|noise|engines?|turbines?|fans?|plant|tonal|motors?|restaurant|menu|clear\\w*|sacks?|bags?|rivers?|ponds?|streams?|water|fish|odours?|smell|coast\\w*|cliffs?|erosion|curtain|dispos\\w*|remov\\w*|accumulat\\w*|left|storage|household|skips?|heaps?|dogs?|disease|health|oven|market|amount|piles?|tonnes|street\\w*|put out|chutes?|outbreak",
    ),
  },
  boasting: {
    needs: /¦\s(?:that|of|about|in|over)\b/i,
    unless: words("village|town|site|park|area|building|property|centre|sharks?|sun"),
  },
  people: {
    unless: words(
      "shaft|handles?|bearings?|circus|part(?:y|ies)|entertain\\w*|April|fishing|pump|engine|panto\\w*|bikes?|pedals?|medic\\w*|symptoms?|doors?",
    ),
  },
  nature: {
    unless: words(
      "cats?|pigeons?|dogs?|goats?|deer|boar|animals?|rabbits?|wildlife|species|insects?|bees?|water|ponds?|algae|pipes?|drain\\w*|floods?|flooding|wetland|marsh|rivers?|worms?|medic\\w*|disease|infect\\w*|trees?|plants?|ivy|host|sea|coast\\w*|weeds?|knotweed|brambles?|rats?|mice|vermin|vegetation|locusts?",
    ),
  },
  politics: {
    unless: words(
      `${extremists}|history|war|memorial|revolution|sports?|athletes?|squad|football|players?|Olympi\\w*|regime|era|Cold War|victims|China|Russia|groups`,
    ),
  },
  toys: {
    unless: words(
      "theatre|shows?|workshops?|glove|finger|festival|school|toys?|dogs?|breed|pets?|craft\\w*|ballots?|papers?|views?|landscape|food|choice|instrument|phone|cafe",
    ),
  },
  gifts: {
    unless: words(
      "leaflets?|presentation|slides|circulat\\w*|sessions?|worksheets?|printed|training|copies|notes|gifts?|hospitality|Bribery|offences?|corrupt\\w*|offer\\w*|accept\\w*|sponsor\\w*|events?|competition|prizes?|drinks|compost|artificial|food|staff",
    ),
  },
  housing: {
    unless:
      /\b(?:clear(?:ance|ed)|Victorian|19th|nineteenth|histor\w*|19[2-6]0s|inter-war|nuclear|barrel|drainage|septic)\b/i,
  },
  facts: {
    unless: words(
      "waters?|sewers?|sewage|drain\\w*|play|odours?|smells?|dogs?|football|weather|air|language|surface|network|pump\\w*|discharge\\w*|flows?|connections?|massing|bats?|winter|taste|House",
    ),
  },
  violence: {
    unless: words(
      `${physical}|dogs?|attack\\w*|assault\\w*|murder\\w*|abuse|domestic|regime|violen\\w*|crimes?|beat\\w*|kill\\w*|robber\\w*|genocide|weather|winter`,
    ),
  },
  blades: {
    unless: words(
      "forward|back|tyres?|knife|throat|vegetation|arms?|wrists?|seats?|tents?|hedges?|brambles?|face|stabb\\w*|url|key|character|victims?|burn",
    ),
  },
  wielded: {
    needs:
      /\b(?:fac(?:e[sd]?|ing)|wield\w*|under|sav(?:e[ds]?|ing)|tak(?:e|es|en|ing)|took|given|get|gets|escape[ds]?|for|on)\s(?:an?\s|the\s|its\s)¦|¦\s(?:has\s|had\s|will\s|is\s)?(?:fall\w*|fell|swing\w*|swung|hang\w*|services?|jobs|libraries|posts|budgets?|the)\b/i,
    unless: words(
      "throw\\w*|tools?|crimes?|attack\\w*|injur\\w*|neolithic|bronze|weapons?|carry\\w*|blades?|trees?|amnesty|offensive|paper|sharp|kitchen|possess\\w*|fork|serrated",
    ),
  },
  means: {
    needs:
      /¦\s(?:of|the (?:town|city|village|life|service|service|council|high)|our|local|services|business(?:es)?|trade|rural|town|growth|debate|investment|innovation|it|on)\b|\b(?:being|been|is|are|was|were)\s(?:\w+\s)?¦\s(?:of|by)\b/i,
    unless: words(
      "child\\w*|domestic|abuse|offences?|victims?|non-fatal|famine|animals?|smoke|blanket|weeds?|plants?|knotweed|hunger|breath\\w*|oxygen|ivy",
    ),
  },
  clinical: { unless: words("medical|blood|strokes?|patients?|brain|birth|maternal|surg\\w*|cerebral|injur\\w*|died") },
  literal: {
    unless: words(
      "medical|disposal|museum|exhibit\\w*|film|ordnance|ship|leprosy|archaeolog\\w*|church\\w*|cathedral|chapel|communion|homeless\\w*|eviction|suicid\\w*|mental health|memorial|war|drought|gender|military|defence",
    ),
  },
  lifestyles: {
    unless: words(
      "lifestyles?|live|lives|living|famil\\w+|homes?|drugs?|alcohol|users?|homeless\\w*|upbringing|childhood|theory|substance|households?|needs|complex",
    ),
  },
  systems: {
    needs:
      /¦\s(?:\w+\s)?(?:system|model|promises?|politics|market|culture|leadership|process|econom(?:y|ies)|society|government|finances|formula)\b|\b(?:system|model|market|process|formula|politics|government|council|finances)\s(?:is|was|are|were|has been|remains|is now|is fundamentally)\s(?:\w+\s)?¦(?!\s(?:down|into|up))|¦(?=\s(?:local|services|by|councils?|and|for|of|in|since|has|is|,))/i,
    unless: words("pensions?|actuar\\w*|liabilit\\w*|triennial|heating|boilers?|alarm|lifts?|CCTV|windows?|glass"),
  },
  pest: { unless: words("bubonic|Black Death|rats?|disease|medieval|locusts?|ladybirds?|moths?") },
  medical: {
    needs:
      /¦\s(?:of (?:crime|despair|complacency|corruption|cars|greed|parking|negativity)|at the (?:heart|top|core)|on (?:our|this|the)|culture|legacy|atmosphere|relationships?|politics|debate|mix|brand|cocktail|deals?|leadership|regime|chalice)\b/i,
    unless: words("drinking|patients?|screening|smok\\w*|obesity|diabetes"),
  },
  law: {
    unless: words(
      "dismiss\\w*|contracts?|terms|consumers?|trading|competition|tribunal|court|Acts?|Regulations|unlawful|discriminat\\w*|prejudic\\w*|advantages?|procedurally|perceiv\\w*|perception|felt|feel|claims?|respondents?|publications?|material|purposes|images|display|incentives?|planning|harm|noise|amenity|decision-maker",
    ),
  },
  introduced: { unless: /¦\s(?:["“‘'(]|[A-Z]|\w+ (?:rule|test|clause|effect|principle|duty|method|exemption)\b)/ },
  sentiment: {
    unless:
      /\b(?:died|deaths?|pass(?:ed|ing)|killed|deceased|late|bereave\w*|fatal\w*|Alderman|rightly or)\b|¦\s(?:or wrongly|located|placed|situated|sited|close|accessible|near|available)\b/i,
  },
  doors: { unless: words("doors?|gates?|shut|brakes?|lids?|windows?") },
  press: {
    unless: words(
      "rock|sand|shot|grit|steel|explosive\\w*|quarr\\w*|slates?|roofs?|paint|coffee|chestnuts?|dish\\w*|cameras?|beef|chicken|child\\w*|pupils?|patients?|behaviour|for|to",
    ),
  },
  disposal: {
    needs: affairs,
    unless: words(
      "waste|rubbish|fly|tyres?|litter|asbestos|trolleys?|mattress\\w*|cars?|vehicles?|soil|spoil|rubble|refuse|furniture|sea|rivers?|materials?|skips?|lay-by|drains?|hedges?|fields?|cycles?|bikes?|scooters?|needles?|bags?|items?|water|sewage|tipp\\w*|trucks?|pedestrian\\w*|rail|dogs?|rights|aircraft",
    ),
  },
  breach: { unless: words("breach(?:es)? of (?:conditions?|planning|licen\\w+|the notice)|colou?r blind|birds?") },
  gilded: {
    unless: words(
      "fittings?|taps?|jewel\\w*|cups?|medals?|chains?|badges?|insur\\w*|contacts?|plates?|silver|regalia|clock|statue",
    ),
  },
  milked: {
    needs: new RegExp(
      `${behind(`${people}|people|us|fees?|grants?|systems?|contracts?|budgets?|funds?|funding|subsid(?:y|ies)|charges|arrangements?|situation|opportunity|public purse|council`)}|${passive(people)}`,
      "i",
    ),
    unless: words(
      "dairy|cows?|cattle|goats?|herds?|parlours?|bottles?|breast\\w*|schools?|nurser(?:y|ies)|infants?|free|formula",
    ),
  },
  fete: { unless: words("stalls?|f[eê]tes?|fairs?|tombola|cakes?|sales?|tables?|raffle") },
  waking: { unless: /¦\s(?:up|at|to|in|early|the|from|residents|him|her|them)\b|\b(?:morning|night|slept)\b/i },
  stage: {
    unless: words(
      "theatres?|stage\\w*|seats?|perform\\w*|tickets?|plays?|comed(?:y|ies)|audiences?|productions?|actors?|panto\\w*|drama\\w*|bedroom",
    ),
  },
  machine: { unless: words("booms?|arms?|cranes?|doors?|gates?|bridges?") },
  hospitality: {
    unless: words(
      "animals?|pigs?|feed\\w*|water|horses?|food|drainage|weather|pressure|sand|breath\\w*|medic\\w*|nasal|small|contracts?",
    ),
  },
  games: {
    unless: words(
      "games?|children|sports?|play\\w*|risk|sleep\\w*|injur\\w*|brave\\w*|awards?|gallantry|victims?|birds?|poultry|trees?|screens?|fence panels?|cells?",
    ),
  },
  buildings: {
    unless: words(
      "buildings?|roofs?|walls?|plaster|masonry|bricks?|tiles?|ceilings?|debris|trees?|rocks?|cliffs?|path|people|injur\\w*|hours?",
    ),
  },
  menu: {
    unless: words(
      "menu|food|meals?|fish|tinned|schools? meals|canned|livestock|market|transport|bones?|salad|fabric|towels?|cinema",
    ),
  },
  fossil: {
    unless: words(
      "museum|fossils?|trails?|exhibit\\w*|Jurassic|footprints?|bones?|skeletons?|children|theme\\w*|golf|playground",
    ),
  },
  rivers: { unless: words("rivers?|Susan|beds?") },
  signed: {
    needs:
      /\b(?:costs?|costing|paid|pay|spent|spend\w*|gav?e|giv(?:e|en|ing)|writ(?:e|ten|ing)|wrote|hand\w*|sign\w*|made|not)\b[^.;]{0,40}¦/i,
    unless: words("stubs?|forbidden|trust|book-keeping|bank"),
  },
  abstract: {
    needs: affairs,
    unless: words(
      `${physical}|carpets?|fence posts?|posts?|shore|pier|sea|trains?|sidings?|crane|rail|brick\\w*|mortar|deer|water|culverts?|electric\\w*|current|air|cliffs?|coast\\w*|symptoms?|skin|cloth\\w*|walls?|ceiling|timber|panels?`,
    ),
  },
  air: {
    unless: words(
      "heat\\w*|dry\\w*|burn\\w*|boilers?|duct\\w*|vent\\w*|balloons?|curtains?|hand|blow\\w*|systems?|oven|rises|paint|weld\\w*|guns?",
    ),
  },
  swimming: {
    unless: words(
      "swim\\w*|pools?|lifeguards?|learners?|beer|fair|fur|play\\w*|potato|menu|birds?|pigs?|animals?|stoat|table|waste|furniture|columns?|totals?|rounding|fruit|unit|suite|mirrors?|theft|police|stolen|offender|military|bully\\w*|classification",
    ),
  },
  rigged: {
    needs: words(
      "process|tender\\w*|votes?|contest|consultation|competition|ballots?|against|from (?:the start|day one|the outset)|system|market|outcome|results?|in favour",
    ),
    unless: words("bids?|lights?|lighting|ship|sails?|stage|theatre|oil|crane|scaffold\\w*|offences?|CMA|cartel"),
  },
};
