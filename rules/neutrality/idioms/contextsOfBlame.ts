import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { affairs, behind, extremists, type LoadedContext, passive, people, physical, words } from "./contextWords.ts";

/**
 * States of mind as the law has them: paired as an offence or a policy pairs them ("dishonest or reckless as to
 * safety"), made the test of what is done with somebody ("where a trader is …"), or found by a court or a regulator.
 */
const culpable = oneLine`
  (?:
    dishonest|reckless|negligent|careless|deliberate|intentional|knowing|wilful|fraudulent|malicious|inadvertent|
    accidental
  )(?:ly|ness|ty|ce)?
`;
const ofLaw = oneLine`
  ¦ as to\b|\b${culpable},? (?:or|nor) ¦|¦,? (?:or|nor) ${culpable}\b|
  \b(?:if|where|when|whether|unless|that) (?:an?|any|the|that|one) (?:[a-z-]+ )?(?:
    traders?|applicants?|licen[cs]e ?(?:es?|holders?)|holders?|persons?|tenants?|business|firm|compan(?:y|ies)|drivers?|
    landlords?|sellers?|suppliers?|claimants?|operators?|dealers?|bidders?|contractors?|director
  ) (?:is|was|has been|had been|acts?|acted)\b[^.;]{0,30}¦|
  \b(?:
    Authority|[Tt]ribunal|[Cc]ourt|[Jj]udge|[Jj]ury|[Mm]agistrates?|Ombudsman|Commission(?:er)?|[Rr]egulator|[Cc]oroner|
    Inspectorate|Executive|Agency
  )\b[^.;]{0,60}\b(?:found|held|ruled|concluded|decided|convicted|determined|finding|findings)\b[^.;]{0,60}¦|
  \bfindings? of (?:[a-z]+ )?¦|\bguilty of\b[^.;]{0,20}¦
`;

/** Any of the words, or a state of mind as the law has it. */
const orOfLaw = (list: string): RegExp => new RegExp(`${words(list).source}|${ofLaw}`, "i");

/** The checks of words that blame people and bodies, by the name that a tier gives them. */
export const contextsOfBlame: Readonly<Record<string, LoadedContext>> = {
  affairs: { needs: affairs },
  /** What is handed over on a plate is given away; what is shown on one is read there. */
  given: {
    needs: regex.i`
      \b(?:
        hand(?:s|ed|ing)?|giv(?:es?|en|ing)|gave|serv(?:es?|ed|ing)|offer(?:s|ed|ing)?|deliver(?:s|ed|ing)?|
        present(?:s|ed|ing)?|got|gets?|getting|has|had|have|having|want(?:s|ed)?|cam?e|sold|let|put
      )\b(?:,? [\w’'£.-]+){0,9} ¦
    `,
    unless: regex.i`
      ¦ (?:
        of|that|which|at|by|beside|above|below|over|near|fixed|screwed|bolted|in (?:the|its|each|every)|
        on (?:the|its|each|every)|\(
      )|
      ¦,? (?:with|and) (?:chips|salad|peas|bread)|
      \b(?:
        logo|crest|arms|name|names|numbers?|serial|make|model|date|year|weight|load|rating|address|inscription|details|
        wording|notice|words|maker|engraved|stamped|cast|painted|printed|food|meals?|lunch|dinner|pupils?|vegetables|
        salad|fruit
      )\b[^.;]{0,60}¦
    `,
  },
  /** To sit on one's hands at a vote is to abstain; that is for the rule on how to vote. */
  abstaining: {
    unless: regex.i`
      ¦ (?:at|in|on|during|for) (?:the |this |that |each |any )?(?:\w+ )?
      (?:divisions?|votes?|ballots?|amendments?|motions?)\b|
      ¦[^.;]{0,40}\b(?:seconder|quorum|casting vote|carry|carried|lost|pass|passes|through|defeat\w*)\b
    `,
  },
  /**
   * "A police state" is one; "the police state that they were called" is a sentence, and "Police statement" a paper.
   */
  regime: {
    needs: regex.i`
      \b(?:an?|this|that|our|another|any|into|like|of|as in|in|a [a-z]+|[a-z]+(?:ist|ian|ern)) ¦
      (?! (?:that|in (?:the|their|its|a)|there|how|why|when|what|whether|they|he|she|it)\b)
    `,
  },
  conduct: {
    unless: orOfLaw(
      oneLine`
        driv\w+|motorists?|rid(?:ing|ers?)|cycl\w+|offences?|intent\w*|careless|as to whether|endanger\w*|arson|dogs?|
        park(?:ing|ed)|owners?|fly-?tip\w*|gambl\w*|drink\w*|lend\w*|landlords?
      `,
    ),
  },
  unnamed: { unless: /(?:[A-Z][\w’']+|blood|cladding|emissions|expenses)\s¦/ },
  misconduct: {
    unless: orOfLaw(
      oneLine`
        fraud\w*|offences?|Act|Codes?|theft|alleg\w*|trading|claim\w*|breach\w*|complain\w*|insur\w*|professional|
        medical|clinical|tort|duty of care|disciplin\w*|investigat\w*|coroner|damages|liab\w*|court|proceedings|
        tribunal|staff|employees?|evasion|gross|clause|indemni\w*|part of
      `,
    ),
  },
  food: { unless: words("corn|sweetcorn|apples?|menu|food|café|banana") },
  spent: {
    needs: regex.i`
      £|
      \b(?:
        million|money|cash|funds?|funding|budgets?|savings|reserves|sums?|fortune|grants?|allocation|investment|
        thousands|receipts
      )\b
    `,
    unless: words(
      "winds?|windows?|leaves|trees?|glaz\\w*|litter|sand|whistle\\S*|glass|fuses?|full|insulation|bulbs?|off",
    ),
  },
  painted: {
    unless: words(
      "strips?|plates?|tapes?|sheets?|joints?|walls?|paint\\w*|lime|brick\\w*|render\\w*|facades?|cottages?|buildings?|elevation\\w*",
    ),
  },
  concealment: {
    unless: words(
      oneLine`
        floor\w*|walls?|windows?|painting|tarpaulin|soil|plaster|graffiti|graves?|holes?|cloth\w*|signs?|trench\w*|
        tiles?|beams?
      `,
    ),
  },
  swept: { needs: /\b(?:swe[ep]\w*|brush\w*|push\w*)\b[^.;]{0,50}¦/i },
  kicked: { needs: /\b(?:kick\w*|boot\w*|punt\w*|knock\w*|push\w*|parked|sent)\b[^.;]{0,50}¦/i },
  moved: { needs: /\b(?:mov\w+|shift\w*|chang\w+)\b[^.;]{0,40}¦/i, unless: words("pitch\\w*|football|sports?") },
  stationery: { unless: words("ink|seal|stationery|signature") },
  demolished: { needs: /¦[^.;]{0,40}\b(?:through|over|aside|past|into|ahead)\b/ },
  animals: { unless: words("animals?|dogs?|degrading|horses?|livestock|RSPCA") },
  noise: { unless: words("tennis|badminton|squash|noise|sports?|courts?") },
  /** What is taken hold of or understood is no greed: "never grasping the nettle", "grasping what was meant". */
  grasped: {
    unless: regex.i`
      ¦ (?:
        any\w*|an?|the|it|them|this|that|these|those|its|their|his|her|what|how|why|where|hold|at|every\w*|some\w*|
        nothing|bars?|rails?|handles?|reflex
      )\b|
      ¦ and (?:lifting|turning|pulling|holding|reaching|carrying)\b|\b(?:lifting|reaching|pinching|reaching and) (?:and|or)? ?¦
    `,
  },
  extremism: {
    unless: words(
      `${extremists}|sides?|corner|column|hand|lane|bank|of the (?:plan|site|picture|page|image|map|drawing)|edge`,
    ),
  },
  yielding: { unless: words("footwear|worms?|shoes?|sandals") },
  manoeuvre: {
    unless: words(
      oneLine`
        traffic|vehicles?|lanes?|junctions?|roads?|bans?|banned|drivers?|turning|signs?|lorr(?:y|ies)|cars?|highway|
        roof|ceiling|ground|tunnel|excavat\w*|walls?|mines?|carriageway|buses|manoeuvres?
      `,
    ),
  },
  dismissal: {
    needs: words(
      oneLine`
        concerns?|warnings?|objections?|advice|criticisms?|evidence|questions?|residents|complaints?|fears|pleas?|
        views?|risks?|requests?|calls|demands|doubts?|opposition|representations|it|them|all|everything|anyone|
        petition\w*|responsibility
      `,
    ),
    unless: words("leaves|snow|dirt|dust|debris|wasps?|surfaces?"),
  },
  responsibility: {
    needs: regex.i`
      ¦[^.;]{0,30}\b(?:
        responsib\w*|dut(?:y|ies)|questions?|issues?|decisions?|scrutiny|blame|challenge|accountab\w*|obligations?|
        choices?|subject|out of|bullet
      )\b
    `,
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
    needs: regex.i`
      ¦(?:\s[\w’'-]+){0,3}?\s(?:
        reserves?|funds?|budgets?|savings|pensions?|coffers|balances|pots?|accounts?|surplus|contingency|receipts|
        council tax|finances|allocation|assets|services|purse|treasury
      )\b|
      \b(?:reserves?|funds?|budgets?|pots?|balances|coffers|receipts)\s
      (?:have been|has been|had been|was|were|are being|is being|being)\s(?:\w+\s)?¦
    `,
    unless: words("police|burglar\\w*|warrants?|drugs?|illicit|cyber"),
  },
  victims: {
    needs: regex.i`
      \b(?:
        has|have|had|simply|badly|repeatedly|consistently|shamefully|who|that|councils?|government|administration|
        cabinet|party|leadership|ministers|is|was|are|were
      )\s¦(?:\s[\w’'-]+){0,2}?\s(?:${people}|people|us)\b|
      ${passive(people)}(?:\s(?:by the (?:council|government|cabinet|administration|system)|again)\b|[.,;]|$)
    `,
    unless: words(
      "abus\\w*|safeguard\\w*|harm|respond\\w*|by parents|by tenants|lifts?|vehicles?|furniture|interests?",
    ),
  },
  rulers: {
    needs: regex.i`
      \b(?:
        government|ministers?|administration|opposition|coalition|councillors?|politicians|Whitehall|Westminster|
        predecessors?|
        (?:
          majority|minority|ruling|Labour|Conservative|Green|Independent|Democrat|Reform(?: UK)?|SNP|Cymru|UKIP|
          opposition|political
        ) group|
        cabinet member|leader(?: of the council)?
      )\s(?:(?:has|have|had|who|which|that|simply|repeatedly|consistently|again|also|then|still|clearly|once)\s){0,3}¦
    `,
    unless: words("ombudsman|vote|attend|declare|quorum"),
  },
  suffering: {
    unless: words(
      oneLine`
        ${physical}|faults?|burns?|wounds?|electrical|abuse|murder|accident|attacks?|crimes?|tragic|tragedy|violence|
        domestic|assault|killed|terror\w*|Holocaust|genocide|weather
      `,
    ),
  },
  theatre: {
    unless: words(
      "growth|film|motor\\w*|bmx|skate\\w*|plants?|trees?|show|riders?|marriages?|weddings?|smoke|grenade|acting",
    ),
  },
  gait: {
    needs: regex.i`
      ¦\s(?:
        (?:
          on|along|from|through|into|towards?|in|under|forward|home|behind|between|over|at|with|
          for (?:years|months|decades|want)
        )\b|
        (?:
          excuse|response|effort|defence|apology|reply|performance|attempt|explanation|statement|commitment|leadership|
          recovery|economy|system|infrastructure|budget|finances|administration|project|scheme|programme
        )\b
      )
    `,
    unless: words(
      oneLine`
        horses?|patients?|pupils?|animals?|hours|starts?|shifts?|junctions?|payments?|phased|schedul\w*|times|crossing|
        falls?|tripp\w*|injur\w*|pedestrians?|fish|vehicles?|speech|hospital|wounds?|floorboards|stairs
      `,
    ),
  },
  driven: {
    needs: /\b(?:run|ran|running|driv\w+|drove|work\w*|rid(?:e|den|ing)|rode|grind\w*|ground)\b[^.;]{0,60}¦/i,
    unless: words(
      oneLine`
        pil(?:e|es|ing)|posts?|stakes?|fenc\w*|water|drain\w*|cables?|pipes?|infiltrat\w*|soak\w*|sew\w+|foundations?|
        pollut\w*|oil|seep\w*|effluent|rain\w*|rods?|boreholes?
      `,
    ),
  },
  damage: {
    needs: affairs,
    unless: words(
      oneLine`
        ${physical}|police|crim\w+|anti-social|graffiti|play equipment|windows?|abattoir|halal|livestock|meat|paper|
        documents?|confidential|tyres|shelters?|bins?|toilets?|equipment|fish|listed|interior|internally|genocide|
        Holocaust|memorial|trees?|hedges?|racquet|cemetery|graves?
      `,
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
      oneLine`
        meetings?|debate|agenda|consultation|process|committee|group|party|council|members?|councillors?|campaign|
        residents|opposition|behind|together|
        to (?:oust|undermine|block|stop|remove|bring|sell|close|derail|force|impose|overturn|push)
      `,
    ),
    unless: words(
      oneLine`
        maps?|graph|charts?|coordinates|vehicles?|cars?|aircraft|data|figures?|water|surface|drain\w*|offences?|fraud|
        defraud|convicted|crimes?|GIS|graphically
      `,
    ),
  },
  sport: {
    unless: words(
      "football|match|league|scored|road traffic|collisions?|market place|passwords?|SHA-?\\d+|potato|injur\\w*",
    ),
  },
  lacking: {
    needs: /\b(?:nobody|no one|not|n't|n’t|never|lack\w*|without|neither|none|no)\b[^.;]{0,40}¦/i,
    unless: words("respond\\w*|pupils|patients?|victims?"),
  },
  entrance: {
    needs: words(
      oneLine`
        privatis\w*|cuts?|charges?|tax\w*|polic(?:y|ies)|decisions?|plans?|schemes?|closures?|brought in|introduc\w*|
        reforms?
      `,
    ),
    unless: words("access\\w*|entrances?|deliver\\w*|hall|kitchen|alarm|locks?|yard|garden"),
  },
};
