import { oneLine, regex } from "../../core/pattern/regex.ts";
import type { Sentence } from "../../core/report/sentences.ts";
import { cues } from "../../core/rule/lexicon.ts";
import { type Frame, type Framed, framed } from "../neutrality/sentenceFrames.ts";

/**
 * Choices that nothing measured: a reason that no criterion names, a method that was not written down, not kept to or made up
 * afterwards, and a supplier who had no rival. Read off what a sentence says of the choice and of its ground, in whatever order.
 */

/** Words without one of which a sentence tells of no such choice. */
export const chosenWithoutCues = cues(
  "merit-evaluation-chosen-without",
  oneLine`
    deserv*|worthy|hard year|hard luck|bad luck|its turn|his turn|her turn|their turn|'s turn|would miss|upset|
    disappoint*|hurt feelings|ill feeling|unkind|churlish|ungrateful|embarrass*|fuss|liked|likes|favourite*|easy to|
    easier to|pleasant|charm*|chemistry|over lunch|over coffee|over dinner|over a drink|right fit|good fit|right person|
    best person|right man|right woman|gut|instinct*|hunch|intuition|feeling|feelings|felt that|felt right|impress*|
    brochure|website*|glossy|handsome|hard to put|hard to say why|put into words|speaks well|spoke well|spoken well|
    speaks highly|spoke highly|word of mouth|reputation|used before|had used|have used|always used|worked with before|
    knows the|knew the|know the|familiar*|no point|little point|going out to|go out to|since 19*|since 20*|always had|
    has had this|had this grant|every year|each year since|as in previous|as last year|grew up|born in|born and bred|
    native of|local firm|local company|local man|local woman|local family|lives in|employs many|employs local|
    employs people|in the county|in the district|in the town|local connection|longest|oldest|home-grown|the ear of|
    friend of|friends of|well connected|soundings|wanted it|wanted the|wishes of|keep happy|please the|to please|
    sake of peace|in a hurry|hurry|too slow|too long|too late to|save time|saves time|saved time|to save|convenien*|
    show of hands|coin|lots were|drew lots|out of a hat|alphabet*|order in which|first come|first to apply|
    until it is gone|until it runs out|lively discussion|after discussion|talked about|good practice|usual way|
    their experience|his experience|her experience|own judgement|their judgement|discretion|common sense|marking scheme|
    scoring scheme|scoring sheet*|score sheet*|criteria|criterion|weighting*|scores|scoring|marks|matrix|
    interview notes|notes of|notes were|no notes|no record|not recorded|unrecorded|not set out|not written|not kept|
    judged against|one side|envelopes|were opened|was opened|how the|the waiver|waiver|one supplier|one firm|
    one company|one contractor|one consultant|one agency|single supplier|approached|advertis*|without competition|
    without tender*|without asking|without an interview|competition|split into|split so|divided into|in four parts|
    by letter|by telephone|by phone|rang|telephoned|phoned|indispensable|made permanent|show us|spoke up for|
    asked nicely|good cause|keep going|counted for|and a choice|choice made|choice was made|seemed the best|seemed best|
    stood out|shone|lowest price|lowest bid|lowest tender|cheapest|rejected|the neighbouring|neighbouring council|
    next door|others use it|loyal*|goodwill|good will|sympath*|kind|kindness|pity|sorry for|nice|lovely|splendid|
    handed to|handed out|round robin|in turn|carve*|share out|shared out|evenly|equal shares|each ward|one each|because|
    offered to|awarded to|given to|be awarded|was chosen|were chosen|was picked|was selected|was preferred|taken on|
    give the work|give the job|gave the|the panel|interview panel|interviewers|assessors|elimination|impression|
    handwriting|recall|heads|in its head|never opened|not opened|on the market|worth the trouble|worth the bother|
    not worth|worthwhile|the reasons|let in|telephone call|phone call|to those who|more to those|preference to|
    nobody else|no one else|won the|got the|hired|asked nicely|put to one|worked back|made to fit|written round|
    written around|second round|cannot say|could not say|no interview|no interviews|no reference*|was asked of|post was|
    vacancy was|awkward to|came with the|of marking|gone with|going with|went with|seemed a|thought kinder|
    thought fairer|thought easier|kinder|fairer|a shame|told in|in his favour|in her favour|in its favour|winning bid|
    winning tender|successful bid|successful candidate|an argument|ill-feeling|place was found|was found for|
    promised to|references|not read|never compared|on the train|at the lunch|passed over|settled on|plumped for|
    opted for|had a word|put in a word|every applicant|all the applicants|paid in full|spent by|driver|whichever|
    whoever|too busy|awkward|friendly|reliable|old friend|nearby|handy|promised|hoped|uncle|nephew|cousin|brother|
    sister|somebody|someone|nobody|happened to|for years|personable|good company|asleep|unkind|look after|afterwards|
    as good as|not considered|did not matter|no difference|good enough|might as well|what was left|fair all round|
    share* out|split the
  `,
);

const bidder = oneLine`
  (?:
    firms?|compan(?:y|ies)|suppliers?|contractors?|consultants?|consultanc(?:y|ies)|agenc(?:y|ies)|operators?|
    providers?|bidders?|tenderers?|bids?|tenders?|applicants?|applications?|candidates?|clubs?|groups?|charit(?:y|ies)|
    trusts?|choirs?|societ(?:y|ies)|practices?|architects?|artists?|sculptors?|caterers?|builders?|traders?|tenants?|
    famil(?:y|ies)|schools?|projects?|schemes?|entries|entry|officers?|persons?|people|man|woman|systems?|software|
    products?
  )
`;
/** The choice itself, in the sentence … */
const pick = regex.i`
  \b(?:
    chos(?:e|en)|choos(?:e|es|ing)|choice|pick(?:ed|s|ing)?|selected|preferred|appoint(?:ed|ing|ment)?|
    recommend(?:ed|s)|award(?:ed|s|ing)?|commission(?:ed)?|
    (?:be|been|was|were|is|are|again|have) (?:\w+ )?
    (?:given|handed|offered|funded|let|renewed|extended|kept on|retained|reappointed|promoted|paid)|
    (?:gave|give|gives|giving|handed|hand) (?:it|the|them|out)|(?:go|goes|went|gone) to|got the|get the|won|wins|
    settled on|(?:fell|fallen) on|turned to|rang|telephoned|phoned|approached|made permanent|rejected|turned down|
    came top|stood out|put forward|sign(?:ed)? (?:up )?with|stay(?:ed)? with|tender\w*|bids?|turn for|should have|
    felt that|seemed
  )\b
`;
/** … and what the passage is about. */
const contest = regex.i`
  \b(?:
    award(?:s|ed)?|contracts?|tender(?:s|ed|ing|ers?)?|bids?|bidders?|grants?|fund|funding|commission|bursar(?:y|ies)|
    prizes?|shortlist\w*|interview(?:s|ed)?|candidates?|suppliers?|applicants?|applications|concession|quotations?|
    waiver|procure\w*|consultants?|contractors?|assessors?|adjudicators|evaluat\w+|posts?|job|seconded|tenancy|let to|
    firms?|compan(?:y|ies)|clubs?|architects?|practices|appointments?|scores|weightings|specification|order was|
    orders were|the work|the job|system|software|panel
  )\b
`;
const subject = regex.i`
  \b(?:
    award|grants?|fund|funding|tender|contract|appointment|recruitment|procurement|bids?|commission|lease|lettings?|
    stalls?|concession|bursar|prize|evaluation|supplier|operator|provider|selection|staffing|allotments?|framework|
    quotations?|interim support|moderation|purchase|shortlist\w*|invitation|competition|apprentice\w*
  )\b
`;

/** What was marked, or on what ground of the rules: a reason that answers. */
const measured = regex.i`
  \b(?:
    (?:was|were|is|are|being|been|and) (?:then |each |all )?(?:scored|marked|ranked|evaluated|assessed|weighted)
    \ (?:at|on|against|by (?:two|three|four|five)|for|\d)|
    scor(?:ed|es|ing) (?:\d|highest|best|out of|the (?:highest|most))|highest[- ](?:scor|mark|rank)\w*|
    \d+ (?:per cent|%|marks|points|out of)|\d+%|\d+\/\d+|the (?:published|agreed|adopted|four|five|three|six) criteria|
    criteria (?:at|in|adopted|published|set out)|
    met (?:all|the|five|four|three) (?:\w+ )?(?:criteria|tests?|requirements?|conditions?|standards?)|framework|
    rule \d+|section \d+|regulation|under (?:the )?(?:rules?|scheme|waiver|code|exemption|regulations)|
    person specification|pass mark|threshold|mini-competition|waiver (?:was|has been|of|under|approved|granted|at)|
    most advantageous|lowest that met|condition \d|closing date|scheme rules|allotment rules|waiting list|statut\w+|
    by law|residents (?:preferred|chose|voted|asked|were|wanted)|respondents|consultation|consulted|consultees|survey|
    emergency|danger to life|Secretary of State|court|planning permission|option [A-Z\d]|preferred option|route|pension|
    members' allowances|precept|revenue support|formula|pay award
  )\b|
  £[\d,.]+ per
`;

const frames: readonly Frame<"unmeritorious" | "single" | "unmarked">[] = [
  {
    // Desert, sympathy and whose turn it was.
    message: "unmeritorious",
    severity: "info",
    pattern: regex.i`
      \b(?:
        (?:most |more |very |so |truly |a |an? )*(?:deserving|worthy)
        (?: (?:lot|cause|case|club|group|applicant|recipient|winner)s?)?|
        deserves? (?:
          it|the (?:work|job|grant|money|contract|award|support|help)|this|our (?:support|help|thanks)|some(?:thing)?|
          a (?:chance|turn|grant|share|reward|break)
        )|
        hard (?:year|luck|time)s?|bad luck|(?:whose|its|his|her|their|[a-z]['’]s|[A-Z]\w+['’]s) turn\b|
        turn to (?:have|win|be)|
        (?:would|will|might) (?:
          miss (?:it|this|the money|the grant|them|him|her)|feel the loss|
          (?:have )?(?:cause|mean|lead to|give) (?:upset|offence|ill[- ]feeling|disappointment|bad feeling|hurt)|upset|
          offend|be (?:upset|hurt|unkind|churlish|offended)
        )|
        (?:it )?(?:would|might) (?:be|have been|seem)
        \ (?:unkind|churlish|ungrateful|embarrassing|a pity|a shame|hard on)|
        asked (?:so )?nicely|(?:felt|feel) sorry for|out of (?:kindness|sympathy|pity|loyalty|goodwill)|
        in recognition of (?:its|their|his|her) (?:loyalty|long|years|patience|efforts?)|good cause|well[- ]loved|
        much[- ]loved|made (?:him|her|it|them)self\w* indispensable|keep (?:it|them|the \w+) (?:going|afloat|happy)|
        (?:waited|been patient|tried) (?:so )?(?:long|hard)
      )\b[^.;]{0,50}
    `,
    unless: regex.i`
      \b(?:if (?:it|they|the)|deserving? of (?:consideration|protection)|turn (?:to|left|right) (?:the|page)|site visit)
      \b
    `,
  },
  {
    // Liking, feeling and what could not be said.
    message: "unmeritorious",
    severity: "info",
    pattern: regex.i`
      \b(?:
        (?:on|by|from|a matter of) (?:instinct|intuition|feel(?:ing)?|a hunch|gut\b[\w ]{0,12}|taste)|
        gut (?:feeling|reaction|instinct)|instinct(?:s|ively)?|hunch|chemistry|
        (?:the |a )?(?:right|good|best|natural|perfect|better) fit|
        (?:the )?(?:right|best|ideal) (?:person|man|woman|one|people|outfit) (?:for|got|to|was|has)|
        (?:felt|feel|seemed|looked) right|over (?:lunch|coffee|dinner|a drink|tea|breakfast)|
        (?:hard|difficult|impossible|not easy) to
        \ (?:put (?:into|in) words|say (?:why|what|how)|explain|define|pin down)|
        something about (?:it|her|him|them)|(?:stood|stands?) out(?! (?:of|against|for its|here|there|in))|shone|
        (?:easy|easier|pleasant|nice|a pleasure|a joy|comfortable|simpler) to (?:deal|work|get on|do business|talk)|
        (?:his|her|its|their|of) (?:\w+ )?(?:charm|personality)|
        made (?:a |such a )?(?:good|great|better|deep|strong|favourable|excellent|fine) impression|
        (?:was|were) (?:most |very |much |greatly |rather )?(?:impressed|taken|struck|won over|charmed) (?:by|with)|
        (?:very |so )?(?:handsome|glossy|attractive|smart|lavish|beautiful|splendid)
        \ (?:brochure|website|presentation|bid|document|folder|slides?|leaflet)|
        (?:on the (?:strength|look|evidence) of|because of|for) (?:\w+ ){0,4}?
        (?:brochure|website|handshake|sales pitch|reputation|slides|smile|accent|name)s?\b|
        (?:liked|loved|admired) (?:the|its|his|her|their|best|most|what)|enthusias\w+ (?:won|swung|told|carried)|
        we (?:all )?(?:liked|took to|warmed to)|
        (?:felt|thought|sensed) that (?:he|she|it|they|Mr|Mrs|Ms|the \w+) (?:\w+ )?(?:was|were|would be|is) (?:the )?
        (?:right|best|one|obvious|natural)
      )\b[^.;]{0,50}
    `,
    unless: regex.i`
      \b(?:conservation|heritage|impression of|visual|website (?:at|of the Council)|published on|is on the|instinct of)
      \b
    `,
  },
  {
    // Old acquaintance, custom and what others say.
    message: "unmeritorious",
    severity: "info",
    pattern: regex.i`
      \b(?:
        (?:has|have|had) (?:always|long|previously|often) (?:been )?
        (?:used|had|done|worked|supplied|dealt|turned|gone|known|got on|found|provided|held|received|funded)\b|
        (?:
          someone|somebody|a (?:firm|company|man|woman|person|consultant|contractor|builder)|people|one|whom|which|that
        ) (?:\w+ )?(?:we|officers|the (?:team|service|department|council|office)|it|he|she) (?:has |have |had )?
        (?:always |often |long |previously )?(?:used|knows?|knew|known|worked with|dealt with|trusts?|likes?)
        (?: before| well| already)?\b|
        (?:has|have|had) (?:had|held|received|run|done|supplied|enjoyed) (?:this|the|it|that)\b[^.;]{0,30}?\b
        (?:since|for (?:\w+ )?years|for as long|every year|without a break|from the start)|
        (?:as|like) (?:in (?:previous|past|earlier|other) years|last year|always|ever)\b|
        (?:contractor|supplier|operator|firm|company|he|she|it|they|who|which) (?:already )?(?:knows?|knew) (?:
          the (?:
            schools|area|site|sites|job|work|ropes|ground|town|patch|building|buildings|staff|people|children|routes|
            estate|system|service|business|place
          )|
          our|us\b|every|where everything|how we|what we
        )\b[^.;]{0,30}|
        (?:well known|no stranger|(?:already )?known) to
        \ (?:us|the (?:team|service|department|officers|council|panel|office|board|committee)|officers|members)\b|
        (?:speaks?|spoke|speak|spoken|thinks?|thought) (?:so |very )?(?:well|highly|warmly) of|
        (?:came|come|comes) (?:highly |warmly |well )?recommended|word of mouth|
        (?:the |a |our )?(?:neighbouring|next|adjoining|other|sister) (?:council|authority|district|county|borough)s?
        (?: (?:\w+ )?(?:has|have|had|uses?|used|speaks?|chose|bought|recommend\w*|swears?))|
        (?:everyone|everybody|most councils) (?:else )?(?:uses?|has|have|speaks?|swears?)\b|better the devil|
        safe pair of hands|tried and trusted|never let (?:us|the)
      )\b[^.;]{0,50}
    `,
    unless: regex.i`
      \b(?:
        known to (?:the police|be|have)|conservation|heritage|service users?|who use|
        knows? the (?:outcome|result|answer)|familiar with the (?:report|site|plan)|
        as usual,? (?:the|a) (?:audit|report)|cost of|since the (?:last|decision|report|start)
      )\b
    `,
  },
  {
    // Where they come from, whom they employ, who is behind them.
    message: "unmeritorious",
    severity: "info",
    pattern: regex.i`
      \b(?:
        (?:
          grew up|was (?:born|raised|brought up|educated)|born and bred|(?:is|are|was|were|being) (?:a )?natives?|
          (?:he|she|who|they|owner|whose \w+|director|all) (?:lives?|lived)|
          has (?:his|her|its|their) (?:home|roots|family)
        ) (?:in|of|here|locally|round here|nearby)|
        employs? (?:many|several|some|so many|a (?:good )?number|\w+)
        \ (?:of (?:our|the (?:town|district|borough|county))['’]?s?|local|residents|people from|people in)\b|
        (?:longest|strongest|closest|oldest|best|better|long|a) local
        \ (?:connection|ties|links|roots|pedigree|knowledge)|
        (?:is|are|was|were|being|as) (?:a |an |the )?(?:\w+ )?(?:local|home-grown|county|island|town|village|family)
        (?:[- ](?:based|run|owned))? (?:
          firm|company|business|man|woman|girl|boy|lad|family|people|one|outfit|concern|name|supplier|contractor|
          builder|charity
        )|
        (?:stay|stays|kept?|keeping|remain|remains|go|goes|going|spent|spend)
        \ (?:with (?:a |an )?(?:\w+ )?(?:in|within|from)|in|within|to (?:a |an )?(?:\w+ )?(?:in|from)) the
        \ (?:county|district|borough|town|city|area|island|family|valley)|
        the ear of|well[- ]connected|
        (?:is|are|was|were|being) (?:an? )?(?:old |good |close |personal |great )?friends? of|
        (?:is|being|was) (?:known to|close to|liked by|popular with|favoured by|backed by|supported by) (?:the )?
        (?:leader|members|councillors?|chair\w*|mayor|cabinet|director|ward)|
        (?:
          soundings (?:suggest|among|of|from|with)\w*|pressure from|
          at the (?:wish|suggestion|instance|insistence) of (?:the )?
          (?:leader|members?|councillors?|chair\w*|mayor|cabinet|portfolio|ward)|
          wishes of (?:the )?(?:leader|chair\w*|mayor|cabinet|portfolio|director)|
          to (?:please|oblige|humour|placate|mollify)|
          (?:the )?(?:leader|members|ward councillors?|chair\w*|mayor|cabinet member|portfolio holder)
          \ (?:wanted|wants|wished|asked for|pressed|insisted|was keen|were keen|favoured|had promised|promised)
        )\b
      )[^.;]{0,50}
    `,
    unless: regex.i`
      \b(?:
        social value|local plan|members? wanted to (?:know|see|hear)|foster\w*|tenants? who|allowance|tied to|
        members asked for (?:a|an|more|further)
      )\b
    `,
  },
  {
    // Haste, chance and the order of the queue.
    message: "unmeritorious",
    severity: "info",
    pattern: regex.i`
      \b(?:
        (?:in|with) (?:a|some|great|such a|the) (?:hurry|rush|haste)|
        (?:
          too (?:slow|long|much (?:trouble|work|bother))|
          to (?:save|avoid) (?:time|trouble|work|bother|delay|effort|the (?:cost|bother|trouble|delay|work))|
          (?:for|as a matter of) (?:convenience|speed|simplicity|ease|peace)|time (?:was|being|is) short|
          no time (?:to|for)|
          (?:would|was|were|is) (?:have been )?(?:quicker|simpler|easier|less trouble|more convenient)
        )\b|
        by (?:a )?(?:show of hands|drawing lots|the toss|acclamation|common consent|general agreement|the casting)|
        show of hands|(?:toss|flip|spin)(?:ed|ped)? (?:of )?(?:a |the )?coin|
        (?:drew|draw|drawn|drawing) (?:lots|straws|names)|out of (?:a|the) hat|(?:in )?alphabetical(?:ly)?|
        (?:in )?(?:the )?order (?:
          in which (?:[a-z]+ )?
          (?:forms?|applications?|bids?|claims?|they|requests?|applicants?|people|it|clubs|groups|firms)\b|
          of (?:arrival|asking|receipt)
        )|
        first[- ]come|
        first (?:to (?:ask|apply|ring|reply|answer|arrive|send|put)|past the post|in the queue|through the door)|
        until (?:it|the (?:money|fund|pot|budget)) (?:is|has|ran|runs) (?:gone|out|spent|exhausted)|
        while (?:it|stocks|the money) lasts?|
        (?:one|something|a little|a share|an equal share|the same sum)
        \ (?:each|for (?:everyone|everybody|each|all)|to each)|
        evenly (?:among|between|across)|
        (?:shared|spread|carved|divided) (?:out|up|around|round|about|equally|evenly) (?:among|between|so|to)
      )\b[^.;]{0,50}
    `,
    unless: regex.i`
      \b(?:
        voted|carried|motion|amendment|majority|third party|listed|names|election|ballot|random sample|audit sample|bus|
        waste|bins|cost (?:too|would)|takes? too long to (?:walk|answer)|as the rules|in line with
      )\b
    `,
  },
  {
    // A price that was passed over for nothing that is named.
    message: "unmeritorious",
    severity: "info",
    pattern: regex.i`
      \b(?:lowest|cheapest|best|higher[- ]scoring|highest[- ]scoring|second|top)(?:[- ]\w+)?
      \ (?:price|bid|tender|quotation|offer|bidder|tenderer|applicant|candidate|one)s?
      \ (?:was|were|is|are|has been|had been) (?:
        rejected|passed over|turned down|set aside|ignored|not (?:taken|chosen|preferred|pursued)|discounted|put aside|
        overlooked|dropped
      )\b(?![^.;]{0,60}\b(?:because|after|as|since|under|for failing|having failed|abnormally|on the ground)\b)
      [^.;]{0,40}
    `,
  },
  {
    // A method that was not made, not kept or not shown.
    message: "unmarked",
    severity: "info",
    pattern: regex.i`
      \b(?:
        no|nor any|without (?:any|a|an)?|nothing (?:like|resembling) an?|lacks? (?:any|an?)|
        there (?:is|was|are|were|being) no|neither
      ) ?(?:\w+ ){0,2}?(?:
        marking (?:scheme|frame|sheet)s?|scoring (?:scheme|sheet|system|matrix|method)s?|score ?sheets?|criteri(?:a|on)|
        weightings?|scores?|marks|matrix|evaluation (?:model|report|sheet|form|record)?|interview notes|notes|records?|
        minutes|appendix|pass mark|specification|assessment (?:form|sheet|record)|reasons?|benchmark|yardstick|rubric|
        moderation|interviews?|points system
      )\b[^.;]{0,40}?\b(?:
        was|were|is|are|has been|have been|had been|exists?|survives?|showing|shows?|setting out|to show|
        of (?:how|what|why|the)|for (?:the|how)|on (?:how|which|file)|behind|used|kept|taken|agreed|drawn|set|written|
        published|given|made|held|applied|needed
      )\b[^.;]{0,50}|
      \b(?:
        criteria|weightings?|scor(?:es?|ing)|marks|marking|matrix|notes|interview notes|score ?sheets?|reasons|
        rankings?|evaluation|method|assessments?|forms?|the waiver(?: form)?|waiver
      ) (?:[^.;,]{0,30} )?(?:
        (?:was|were|is|are|has been|have been|had been) (?:not|never) (?:\w+ )?(?:
          kept|set|set out|written|recorded|given|agreed|published|shown|used|applied|drawn up|taken|made|retained|
          available|disclosed|reported|needed|thought|signed|sought|obtained
        )|
        (?:was|were|is|are|has been|have been|had been) (?:\w+ )?(?:
          mislaid|lost|destroyed|thrown away|put (?:to one side|aside|away)|set (?:aside|to one side)|
          left (?:aside|out|open|unsigned|blank|to)|shredded|discarded|disregarded|ignored|overlooked|forgotten|
          dispensed with|missing|abandoned|done without|settled (?:afterwards|later|once|after|when)|
          fixed (?:afterwards|later|once|after|when)|agreed (?:afterwards|later|once|after|when)|
          chosen (?:afterwards|once|after)|set (?:afterwards|once|after|later)|decided (?:afterwards|once|after|when)|
          changed (?:afterwards|once|after|when)|adjusted (?:once|after|to)|
          written (?:afterwards|once|after|up afterwards)|added (?:afterwards|once|after|later)|
          drawn up (?:afterwards|once|after|later)
        )|
        will be (?:
          devised|written|drawn up|agreed|settled|set|published|added|worked out|made up|decided|supplied|drafted|
          completed
        ) (?:in time|later|afterwards|after|once|when|in due course|for the|before the audit|by)|
        were? (?:in|kept in) (?:the )?(?:heads?|minds?) of
      )\b[^.;]{0,60}
    `,
    unless: regex.i`
      \b(?:
        no (?:evidence|record) of (?:contamination|flood)|exempt appendix|
        will be (?:agreed|published|set) (?:before|with the invitation)|bids will be|will be invited|consultation|
        minutes of the (?:last|previous)|no reasons? (?:to|why|was|were)|not published because|exempt|
        not for publication|no minutes|planning|equality|accounts|register|pupils?|school|without notes|habitat|noise|
        Ofsted|risk scores?|inspection|performance
      )\b
    `,
  },
  {
    // How it was done is left to be guessed.
    message: "unmarked",
    severity: "info",
    pattern: regex`
      \b(?:
        [Hh]ow|[Ww]hy|[Oo]n what (?:ground|basis|footing|evidence)|[Bb]y what (?:means|measure|yardstick|standard)|
        [Ww]hat (?:made|led|decided|tipped|persuaded|they were|it was|the \w+ were|the \w+ was)|[Ww]hich criteria
      )\b[^.;]{3,90}?\b(?:
        chosen|choose|chose|picked|selected|selection|preferred|decided|judged|ranked|scored|won|compared|arrived at|
        reached|awarded|funded|successful|marked|assessed|weighed|top|against|winner
      )\b[^.;]{0,60}? (?:is|are|was|were|has|have|cannot|can|does|do|did)
      \ (?:not|never|nowhere|no longer|hard|difficult|unclear|unrecorded|left|now|only|be (?:said|known|told|shown))
      \b[^.;]{0,50}|
      \b(?:used|using|relied on|drew on|trusted(?: to)?|exercised|applied|brought to bear|on the strength of)
      \ (?:their|his|her|its|our) (?:own |long |collective |professional |many years of )*
      (?:experience|judgement|discretion|common sense|instincts?|knowledge|good sense)\b[^.;]{0,40}|
      \b(?:in accordance with|following|in line with|according to|by way of)
      \ (?:good|best|normal|usual|standard|established|accepted) (?:practice|custom|form|procedures?|methods?)
      \b[^.;]{0,40}|
      \bin the (?:usual|normal|ordinary|customary|time-honoured) (?:way|manner|fashion|course)\b[^.;]{0,40}
    `,
    unless: regex.i`
      \b(?:
        budget|accounts|audit\w*|minutes|call-in|meeting|elections?|planning|permission|consult\w*|treasury|appendix|
        table \d|paragraph|option|site|members asked|notice|published in
      )\b
    `,
  },
  {
    // Talk, and then a choice.
    message: "unmarked",
    severity: "info",
    pattern: regex.i`
      \b(?:
        bids?|tenders?|applications?|candidates?|proposals|submissions|entries|websites?|quotations|brochures|forms|
        letters|panel|board|assessors|adjudicators|officers|committee
      )\b[^.;]{0,90}?\b(?:
        (?:were|was) (?:
          read|looked at|looked over|glanced at|discussed|talked (?:over|about|through)|passed round|chatted about|
          leafed through|mulled over
        )|
        looked at|talked (?:about|over|through)|read (?:them|the \w+)|chatted|mulled|leafed|debated|
        (?:after|following) (?:a |some |much |long |lively |brief |full )*
        (?:discussion|debate|talk|conversation|chat|deliberation)
      )\b[^.;]{0,90}?\b(?:
        cho(?:ice|se|sen)|pick(?:ed)?|settled|plumped|decided|prefer\w*|same one|gave|given|won|went|appoint\w+|
        award\w*|agreed|favour\w*
      )\b[^.;]{0,50}|
      \b(?:[Aa]fter|[Ff]ollowing) (?:a |some |much |long |lively |brief |full |good )*
      (?:discussion|debate|talk|conversation|chat|deliberation|lunch)s?\b[^.;]{0,60}?\b(?:
        gave|chose|picked|settled|plumped|preferred|awarded|appointed|offered|selected|
        the (?:prize|award|contract|grant|plot|post|job)
      )\b[^.;]{0,60}|
      \b(?:quality|price|cost|experience|value|need)\b[^.;]{0,20}\bcounted for
      \ (?:something|a good deal|a lot|much|little|more|less)\b[^.;]{0,60}
    `,
    unless: /\b(?:amendment|motion|seconded|voted|minutes|budget|scrutiny|call-in|petition|resolved)\b/i,
  },
  {
    // One supplier, and nobody else asked.
    message: "single",
    severity: "info",
    pattern: regex.i`
      \b(?:
        (?:only |just )?(?:one|a single|the same) ${bidder} (?:was|has been|had been|is|is to be|will be) (?:\w+ )?(?:
          approached|asked|contacted|rung|telephoned|spoken to|invited|seen|interviewed|considered|looked at|sounded|
          e-?mailed
        )|
        (?:
          rang|telephoned|phoned|rung|called|e-?mailed|went (?:straight |back )?to|gone (?:straight |back )to|
          turned (?:again |straight |back )?to|went with|stayed with|stay with|stick with|stuck with|approached
        ) (?:
          someone|somebody|a ${bidder}|the (?:same|existing|present|previous|usual) ${bidder}|an old|one ${bidder}|
          our usual|the people
        )|
        without (?:\w+ )?(?:
          advert\w*|competition|tender\w*|quotations?|going out|asking (?:any|others?|around|anybody|for)|
          an? (?:interview|competition|advertisement|tender)|interview\w*|inviting (?:bids|tenders|others?|any)|
          looking (?:elsewhere|further)|testing the market|a contest
        )|
        (?:no|little|not much|hardly any) (?:point|sense|use|purpose|need|call|reason) (?:in|for|to) (?:
          going|go|asking|ask|advertis\w+|tender\w*|invit\w+|competition|a competition|looking|look|seeking|seek|
          re-?tender\w*|repeating|test\w*|an? (?:tender|contest|interview)
        )|
        (?:rules?|requirements?|process|business|procedures?|exercise) (?:on|for|of)
        \ (?:competition|tendering|procurement|advertis\w+|quotations)[^.;]{0,30} (?:being |was |were |is |are )?(?:\w+ )?
        (?:considered |thought |felt |seen as |found )?
        (?:too|unnecess|slow|cumbersome|burdensome|unsuit|waived|not (?:followed|applied|used|thought))\w*|
        (?:not|never) (?:been )?
        (?:advertised|tendered|put out to (?:tender|competition)|competed|re-?tendered|exposed to competition)|
        (?:order|work|contract|job|spend|purchase|package|requirement)s?
        \ (?:was|were|has been|have been|is to be|will be) (?:split|divided|broken|cut|carved|parcelled) (?:up |down )?
        (?:into|so|in|among|between)|
        (?:extended|renewed|rolled (?:over|on)|continued|carried on|prolonged) (?:\w+ ){0,3}?(?:
          a (?:third|fourth|fifth|further|second) time|by (?:letter|e-?mail|telephone|exchange of|word of mouth)|
          yet again|once more|year after year|informally|on a handshake
        )
      )\b[^.;]{0,60}
    `,
    unless: regex.i`
      \b(?:
        look again|consult\w*|sole (?:supplier|manufacturer)|only (?:the )?(?:manufacturer|supplier|one)|patent|
        election|vacanc|scrutiny|planning application|approached for comment|listed|land registry|below £|
        allows? (?:two|one|an)|no need (?:for|to) (?:go|a) (?:referend|public)
      )\b
    `,
  },
  {
    // A label, and nothing that can be checked.
    message: "unmarked",
    severity: "info",
    pattern: regex.i`
      ^(?:[\d.]+ )?(?:
        scores?|marks|criteria|weightings?|evaluation|ranking|reasons? (?:for (?:award|choice|selection|preference))|
        basis of (?:award|choice|selection)|assessment|moderation|waiver
      ): ?(?:
        see (?:file|the file|officer)|n\/?a|none|not (?:recorded|kept|applicable|available|used|needed|required)|
        to (?:follow|be \w+)|tbc|tba|pending|(?:they|it|he|she|we|local|good|nice|known|usual|as (?:last|before)|best)\b
      )[^.;]{0,70}\.?$
    `,
  },
];

const judges = oneLine`
  (?:
    (?:[a-z]+ )?panel|assessors?|evaluators?|interviewers?|judges|adjudicators|officers?|team|board|committee|members|
    director|head of \w+|we|scorers?|markers?|chair(?:man|woman)?|manager|buyers?
  )
`;
/** Whatever is given for a reason, where nothing that was marked is among it. */
const reasoned: readonly Frame<"unmeritorious" | "single" | "unmarked">[] = [
  {
    // "was offered to him because he could start on Monday", "awarded to Tolland Foods, whose owner grew up here".
    message: "unmeritorious",
    severity: "info",
    pattern: regex`
      \b(?:
        (?:was|were|is|are|been|being) (?:\w+ )?(?:
          chosen|picked|selected|preferred|appointed|taken on|hired|engaged|commissioned|let in|retained|kept on|
          reappointed|passed over|turned down|turned away|left out|ruled out|not (?:chosen|picked|preferred|considered)
        )|
        (?:gone|going|went|go) with [A-Z][\w’'&-]+|
        (?:plumped for|settled on|opted for|decided on|stuck with|kept to) (?:the|[A-Z])[\w’'&-]*|
        (?:
          (?:was|were|is|are|been|that|contract|grant|work) (?:\w+ )?(?:be )?(?:awarded|given|offered|handed|promised)|
          (?:work|job|contract|grant|order|lease|prize|plot|commission|money|place)s? (?:[^.;,]{0,30} )?
          (?:went|goes|has gone|have gone|is to go|should go)
        ) (?:straight |once more |again )?to (?:the|an?|its|our|[A-Z])|
        (?:give|giving|gave|hand|handing|handed|award|awarding|offer|offering|offered) (?:
          it|
          (?:the|this|that) (?:\w+ )?
          (?:work|job|contract|grant|order|lease|post|award|commission|money|place|prize|plot|tenancy|business)
        ) to (?:the|an?|its|our|[A-Z])|
        (?:won|got|secured) (?:it|the (?:\w+ )?(?:work|job|contract|grant|order|lease|post|commission|place|prize))
      )[^.;]{0,90}?(?:
        \b(?:
          because|in (?:the )?(?:light|memory|honour|view) of (?:its|his|her|their)|since (?!(?:19|20)\d\d|then|when)|
          on the (?:strength|back|word|say-so) of|thanks to|on account of|in return for|
          as (?:it|he|she|they|the|his|her|its|their)|for (?:its|his|her|their|being)|seeing that|given that
        )\b|
        (?<=(?:given|awarded|handed|offered|promised|goes|went|gone) to the one) that\b|
        ,? (?:whose|who|from whom|with whom)
        \ (?!(?:will|would|is to|are to|must|may|can|had until|has until|was advertised|closed)\b)
      )[^.;]{3,80}
    `,
    unless: regex.i`
      \b(?:
        advertis\w+|best value|value for money|quality|price|cost|cheapest|lowest|tender(?:ed)? (?:procedure|process)|
        procedure|only (?:bid|tender|applicant|bidder)|required|permission|members of the (?:public|council)|turnout|
        councillors?|meeting|because (?:no|neither) |election|vacancy|nominat\w+|options?|sites?|public body|
        third party|standards|view|regulations require|register shows|school|schools|highest|marks|score[sd]?|
        experience of|qualif\w+|eligible|need|needs|ombudsman|treatment|grant of|planning|sampl\w+|statutory|legal|
        leasehold|insur\w+|Land Registry|government|department|minister|funded by|law
      )\b
    `,
  },
  {
    // "The interview panel agreed that she would be fun to have in the office."
    message: "unmeritorious",
    severity: "info",
    pattern: regex`
      \b${judges} (?:\w+ )?(?:
        agreed|felt|thought|found|considered|said|sensed|knew|believed|was sure|were sure|was clear|had no doubt|
        were clear
      ) (?:that )?(?:
        he|she|it|they|the (?:\w+ )?(?:firm|company|candidate|applicant|bidder|club|trust|group|choir|artist)|
        M(?:rs?|s) [A-Z]\w+
      ) (?:would|was|were|is|had|has|seemed|looked|could|should|deserved)\b[^.;]{3,90}
    `,
    unless: regex.i`
      \b(?:
        not|ineligible|eligible|criteria|scor\w+|price|quality|capacity|evidence|risk|abnormally|late|incomplete|
        complied|compliant|report|accounts|proposal|scheme|site|permission|breach|conduct|answer(?:ed)?|
        too (?:low|high|early|soon|long)|necessary|reasonable|appropriate|important|lawful|proportionate|consult\w*|
        motion|policy|decision|exempt|hearing|licen[cs]\w+|premises|trying|honest|telling|mistaken|credible
      )\b
    `,
  },
  {
    // By eye, by elimination, on impression.
    message: "unmarked",
    severity: "info",
    pattern: regex.i`
      \b(?:
        decided|chosen|judged|picked|settled|sorted|made|went|sifted|ranked|selected|awarded|reached|arrived at|
        whittled down|placed|divided
      )\b[^.;]{0,50}? (?:by|on|from) (?:(?:a |the |an |general |first |mere |simple |common |broad |pure |process of )*)
      (?:
        elimination|impressions?|eye|ear|guesswork|feel|consensus|looks?|sight|appearance|handwriting|memory|trust|
        rumour|acclaim|sentiment|seniority|habit|whim|chance|luck|fancy|favour|weariness|exhaustion|reputation|hearsay|
        nod|wink|understanding
      )\b[^.;]{0,40}|
      \b(?:gave|give|given|gives)
      \ (?:more|most|less|extra|preference|priority|the edge|first place|the benefit of the doubt) to
      \ (?:those|whoever|the ones|applicants|bidders|firms|clubs|groups|people)\b[^.;]{0,60}|
      \b(?:with|having|had) the (?:best|nicest|neatest|finest|smartest|prettiest|cheeriest|friendliest|most) (?:
        handwriting|manners?|smiles?|website|story|letter|photographs?|name|stand|presentation|dress|appealing|touching|
        attractive
      )\b[^.;]{0,40}
    `,
    unless: regex.i`
      \b(?:
        planning|visual|heritage|election|policy|scheme (?:gives|requires)|waiting list|band|budget|residents|route|
        sense of
      )\b
    `,
  },
  {
    // The marks, and what became of them.
    message: "unmarked",
    severity: "info",
    pattern: regex.i`
      \b(?:
        nobody|no one|none of (?:them|the \w+)|neither|never|threw (?:out|away)|thrown (?:out|away)|tore up|torn up|
        forgot|forgotten|in (?:its|their|his|her) heads?|from memory|by heart|
        cannot (?:now )?(?:be )?(?:find|found|recall|remember|say|said|trace|traced)|can no longer|
        did not (?:use|keep|mark|score|write|apply|follow|read|open|look at|trouble|bother|weigh|compare)|
        was not (?:marked|scored|compared|weighed|opened|read)|were not (?:marked|scored|compared|weighed|opened|read)|
        (?:was|were) never (?:opened|read|marked|scored|compared|weighed|asked for|drawn up|written)
      )\b[^.;]{0,80}?\b(?:
        weightings?|score ?sheets?|scor(?:es|ing)|criteria|marks|marking|model answers|matrix|bids?|tenders?|envelopes|
        applications|interview notes|references|evaluation|the specification|the brief
      )\b[^.;]{0,40}|
      \b(?:
        weightings?|score ?sheets?|scor(?:es|ing)|criteria|marks|marking|model answers|matrix|bids?|tenders?|envelopes|
        applications|interview notes|references|evaluation|specification
      )\b[^.;]{0,80}?\b(?:
        nobody|no one|never (?:opened|read|marked|scored|compared|weighed|used|seen)|in (?:its|their|his|her) heads?|
        from memory|by heart|cannot (?:now )?be (?:found|recalled|traced|produced)|can no longer be|
        (?:was|were) not (?:opened|marked|scored|compared|weighed|read|consulted|followed|looked at)|threw (?:out|away)|
        tore up
      )\b[^.;]{0,50}
    `,
    unless: regex.i`
      \b(?:
        late (?:bids?|tenders?)|withdrawn|withdrew|because (?:it|they) (?:was|were|had)|conditional|planning|heritage|
        pupils?|school|school places|Ofsted|fraud|no one (?:scored|bid)|nobody (?:bid|applied)|invitation|
        returned unopened|failed the|passed the
      )\b
    `,
  },
  {
    // What the scheme says, and what was done.
    message: "unmeritorious",
    severity: "info",
    pattern: regex.i`
      \b(?:
        (?:scheme|criteria|rules|specification|advertisement|brief|guidance|invitation|form|conditions|policy)
        \ (?:says?|said|asks?|asked|requires?|required|puts?|calls?|called|speaks?|spoke|lists?|ranks?|gives?|gave|had)
        \ [^.;]{3,80}?(?:,|;)? (?:but|yet|though|however|nevertheless|in practice|all the same)
        \ [^.;]{0,30}?\b${judges}\b[^.;]{0,60}|
        (?:
          late|incomplete|out of time|after the (?:deadline|closing date)|missed the (?:deadline|closing date)|
          ineligible|not eligible|outside the (?:scheme|area|criteria)|without (?:accounts|a plan|references|the \w+)|
          short of the \w+
        )\b[^.;]{0,60}?\b(?:but|yet|though|nevertheless|all the same|even so)\b[^.;]{0,80}?\b(?:
          let in|accepted|admitted|funded|allowed|included|waved|given|awarded|recommended|supported|appointed|
          shortlisted|let through|passed
        )\b[^.;]{0,40}
      )
    `,
  },
  {
    // Marks worked back from the result, a specification written round the winner.
    message: "unmarked",
    severity: "info",
    pattern: regex.i`
      \b(?:
        scores?|marks|marking|weightings?|criteria|specification|brief|pass mark|method|job description|
        person specification|evaluation
      ) (?:[^.;,]{0,30} )?(?:was|were|is|are|has been|have been|had been) (?:\w+ )?(?:
        worked back|fitted|made to fit|tailored|shaped|written (?:round|around|for|with)|
        drawn (?:round|around|up (?:round|with|for))|built (?:round|around)|filled in (?:to|from|after)|cut to|
        arranged (?:to|so|when|because)|repeated (?:until|when|because)|done again|left out|dropped|not the same for
      )\b[^.;]{0,60}|
      \b(?:second|third|another|further) (?:round|set|go|attempt)(?: of| at)?
      \ (?:marking|scoring|scores|marks|interviews?|evaluation)\b[^.;]{0,40}?\b(?:when|because|as|since|until|after)
      \b[^.;]{0,60}|
      \b(?:officers|nobody|no one|we|the panel|the team|he|she|they)
      \ (?:cannot|could not|are unable to|was unable to|were unable to|would not) (?:now )?
      (?:say|explain|tell|show|account for) (?:why|how|what|on what|which|the)\b[^.;]{0,60}
    `,
    unless:
      /\b(?:audit|error|moderat\w+|legal|planning|risk|forecast|equal(?:ity)? impact|Ofsted|council tax|government)\b/i,
  },
  {
    // Nothing was held, asked or tried.
    message: "single",
    severity: "info",
    pattern: regex.i`
      \b(?:
        no (?:
          interviews?|competition|tender|advertisement|tests?|trial|contest|selection|shortlist|comparison|reference|
          references|quotations?|prices?
        )|
        nothing
      ) (?:was|were|has been|have been|is|had been) (?:\w+ )?
      (?:held|asked|sought|taken(?: up)?|made|run|invited|required|needed|tried|placed|obtained|checked|drawn up|set)
      \b[^.;]{0,60}|
      \b(?:vacanc(?:y|ies)|posts?|places?|roles?|jobs?) (?:was|were|is|are|has been|have been|is to be|will be)
      \ (?:quietly |simply |directly )?(?:filled|settled|given|decided) (?:
        (?:at|over|during|by) (?:the |a |an |[A-Z]?\w+['’]s )?(?:\w+ )?
        (?:meeting|lunch|coffee|tea|telephone|phone|word|nod|handshake|conversation|drink|e-?mail)|
        from within|on the spot
      )\b[^.;]{0,60}|
      \b(?:invited|asked|approached)\b[^.;]{0,50}?\b(?:known|likely|certain|bound|sure|expected) (?:\w+ )?
      (?:to be too|not to|to decline|to be unable|to refuse)\b[^.;]{0,40}|
      \b(?:awkward|unsettling|a nuisance|a pity|tiresome|disruptive|unfair|hard) (?:now )?to
      \ (?:change|switch|start again|move|part|let (?:it|him|her|them) go|turn (?:it|him|her|them) away)\b[^.;]{0,40}|
      \bcame with the (?:project|building|money|grant|post|job)\b[^.;]{0,40}
    `,
    unless: regex.i`
      \b(?:
        by (?:nomination|competition|election|interview)|by a (?:nominee|person|member)|advertis\w+|scor\w+|panel of|
        planning|governors?|councillors?|seats?|school places|statut\w+|withdr[ae]w|objection|consult\w*|redeploy\w*|
        decision|because (?:no|nobody)|no (?:prices?|tests?) (?:is|are)|complaint|allegation|witness
      )\b
    `,
  },
  {
    // "It was thought kinder to give each something", "it seemed a shame to stop", "which told in his favour".
    message: "unmeritorious",
    severity: "info",
    pattern: regex.i`
      \b(?:it|this|that) (?:seems|seemed|is|was|would be|would have been) (?:\w+ )?
      (?:thought|felt|considered|held|found|judged|agreed)?(?: to be)? ?(?:only |more |most |rather |a little )?(?:
        a (?:shame|pity|kindness|relief|pleasure)|kind(?:er)?|easi(?:er|est)|simpl(?:er|est)|fair(?:er|est)|nic(?:e|er)|
        quick(?:er|est)|natural|unkind|hard|harsh|churlish|tactful|diplomatic|neat(?:er)?|tid(?:y|ier)|comfortable|
        friendl(?:y|ier)|polite|awkward|safer|safest
      ) (?:to|not to|than|that|on)\b[^.;]{0,70}|
      \b(?:told|weighed|counted|spoke|went|worked) (?:\w+ )?(?:
        in (?:his|her|its|their) favour|for (?:him|her|it|them)|against (?:him|her|it|them)|
        with (?:the )?(?:panel|officers|judges)
      )\b[^.;]{0,40}|
      \b(?:winning|successful|chosen|preferred|best|first)
      \ (?:bid|tender|firm|candidate|applicant|application|entry|quotation|club|group) (?:was|is|proved)
      \ (?:the (?:one|firm|club|group|bid|company) )?(?:that|who|which|whose|from|with|simply|just|merely)\b[^.;]{0,70}|
      \b(?:to|and so|which|so as to) (?:avoid|prevent|save|spare|forestall|head off)
      \ (?:an? |any |further |the |all |us |everyone )*(?:
        argument|quarrel|row|dispute|ill[- ]feeling|complaints?|hard feelings|fuss|unpleasantness|bickering|rivalry|
        jealousy|embarrassment|trouble
      )s?\b[^.;]{0,40}|
      \b(?:place|room|home|berth|slot|post|use|something) (?:was|has been|is to be|had to be|will be) (?:\w+ )?found
      \ for\b[^.;]{0,60}|
      \b(?:promised|earmarked|reserved|kept|meant|intended|lined up|pencilled in) (?:to|for)\b[^.;]{0,60}?
      \ (?:before|in advance|from the (?:start|outset)|all along|long before|already|beforehand)\b[^.;]{0,60}
    `,
    unless: regex.i`
      \b(?:
        meeting|set of ministers|residents|consult\w*|walk|cross|route|access|bus|site|pupils?|highway|appeal|planning|
        budget|debt|reserves?|reserved matters|noise|flood|safety|scheme says|policy|emissions|weather|insurance|court|
        claim|call-in|motion|council tax|statut\w+|staff (?:time|costs)|hard to (?:see|predict|estimate|measure)|
        parking|traffic
      )\b
    `,
  },
  {
    // Papers that nobody compared.
    message: "unmarked",
    severity: "info",
    pattern: regex.i`
      \b(?:
        references?|applications?|bids?|tenders?|entries|forms|essays|samples|portfolios|presentations?|interviews?|
        papers|proposals|quotations
      )\b[^.;]{0,80}? (?:
        (?:was|were|are|have been|had been) (?:not|never) (?:\w+ )?(?:
          read|opened|compared|taken up|followed up|seen|marked|looked at|checked|tried|held|discussed|tested|weighed|
          consulted
        )|
        and (?:never|did not) (?:compar|meet|confer|discuss|see|mark|read)\w*|
        who (?:did not|never) (?:compar|meet|confer|see|read)\w*
      )\b[^.;]{0,60}|
      \b(?:lots?|prize|place|name|winner|award|plot|stall|contract)s? (?:was|were|is|are)
      \ (?:drawn|settled|decided|chosen|picked|agreed|given out|announced|shared out) (?:at|over|during|on|in)
      \ (?:the |a |an )?(?:\w+ )?(?:
        lunch|party|dinner|supper|pub|bar|train|journey|coach|car|walk|drinks|reception|telephone|phone|corridor|fair|
        outing|golf
      )\b[^.;]{0,40}|
      \b(?:panel|judges|officers|assessors|evaluators|members|they|we)\b[^.;]{0,60}? (?:on|over|at|during|in)
      \ (?:the |a |an )?(?:\w+ )?
      (?:train|lunch|dinner|supper|pub|bar|coach|car|walk|drinks|reception|corridor|telephone|phone)\b[^.;]{0,60}?\b
      (?:cho\w+|pick\w*|settl\w+|decid\w+|agree\w*|reach\w*|view|choice|award\w*|compar\w+)\b[^.;]{0,30}
    `,
    unless: regex.i`
      \b(?:
        late (?:bids?|tenders?)|withdrawn|withdrew|planning|exempt|because (?:it|they)|not (?:seen|opened) until|
        call-in|motion|petition|consult\w*|received too late|residents|closing date|returned unopened|scrutiny
      )\b
    `,
  },
  {
    // Reasons that are kept for later.
    message: "unmarked",
    severity: "info",
    pattern: regex.i`
      \b(?:told|given|hear|have|supplied with) the (?:reasons?|scores?|marks|grounds?|basis|thinking|explanation)
      \b[^.;]{0,50}? (?:at|on|in|by|when|after|orally|verbally)\b[^.;]{0,40}|
      \b(?:reasons?|scores?|marks|grounds?|basis|scoring|ranking|method|criteria)\b[^.;]{0,50}?
      \ (?:will be|to be|can be|is to be|are to be)
      \ (?:told|given|explained|supplied|reported|described|outlined|set out|filled in|tabled|added) (?:
        orally|verbally|at the meeting|on the (?:night|day)|in person|later|afterwards|by word of mouth|after the|
        once the|if asked|on request|when asked
      )\b[^.;]{0,40}
    `,
    unless: regex.i`
      \b(?:
        exempt|notes the|standstill|unsuccessful|bidders? will|debrief|appendix|closed session|bids will|
        before the (?:invitation|bids)
      )\b
    `,
  },
  {
    // Trouble that was spared, a market that was not tried.
    message: "single",
    severity: "info",
    pattern: regex.i`
      \b(?:
        (?:not|hardly|scarcely|never) (?:thought |think |feel |felt |consider |considered |seen as |been )?(?:it )?worth
        (?:while)?\b[^.;]{0,60}?\b
        (?:prices|quotations?|quotes|tender\w*|advertis\w+|competition|market|asking|bids|interview\w*|others)|
        (?:did not|was not|were not|has not been|have not been|had not been|never|without being|not) (?:\w+ )?(?:
          (?:put|placed|offered) (?:on|to|out to) (?:the )?(?:market|tender|competition)|
          seek (?:other|any|three|two|further) \w+|advertised|marketed|tendered|tested in the market|
          opened to (?:others|bids|offers)
        )|
        (?:nobody|no one|no other \w+|no-one) (?:else )?(?:was|were|is|are|would be|had been|could) (?:
          likely to (?:want|bid|offer|apply|take|do)|asked|approached|invited|considered|interviewed|sounded|
          do (?:it|the)|want
        )|
        on the (?:strength|basis|back) of (?:an? |one |single )*
        (?:telephone call|phone call|e-?mail|letter|conversation|handshake|quotation|visit|meeting|chat|recommendation)
      )\b[^.;]{0,60}
    `,
    unless: regex.i`
      \b(?:
        consult\w*|objection\w*|planning|election|vacanc\w+|open market value|
        no (?:bid|tender|application)s? (?:was|were) received|sole|patent|only (?:the )?manufacturer|rule|waiver|
        exemption|housing|tenants|members? of the public
      )\b
    `,
  },
];

/** What a sentence tells of a choice that nothing measured. */
export interface Unmeasured extends Framed<"unmeritorious" | "single" | "unmarked"> {
  /** It counts under a heading of awards, tenders or appointments: the sentence does not speak of a choice. */
  readonly loose: boolean;
}

/** Is a heading about awards, grants or appointments? */
export const isOfAwards = (title: string): boolean => subject.test(title) && !wide.test(title);
/** A heading that takes in half of what a report says. */
const wide = /\b(?:resources|finance|financial|implications|health|risk|legal|budget|recommendations? and)\b/i;

/** Opinion, habit, feeling and convenience, where a heading promises an award … */
const amiss = regex.i`
  \b(?:
    personable|good company|fun\b|asleep|unkind|hard on|look after (?:themselves|itself|himself|herself)|afterwards|
    what was left|as good as|were not considered|was not considered|on the strength|its own strengths|
    by the (?:menus?|look|sound|feel|cover|name)|one and the same|settled itself|might as well|did not matter|
    no difference|good enough|
    (?:
      we|officers|the (?:panel|team|service|director|manager|chair|committee|board)|members|it|he|she|they|everybody|
      everyone|nobody|few
    ) (?:\w+ )?(?:
      think|feel|felt|thought|believed?|supposed?|assumed?|imagined?|doubted|guess\w*|trust\w*|hoped?|fancied|
      remember\w*|recall\w*|seemed|liked|loved|knows?|knew|wanted|enjoyed|warmed
    )\b|
    nice|lovely|pleasant|friendly|cheerful|charming|reliable|loyal\w*|familiar|used to (?:him|her|it|them|working)|
    old friends?|by (?:name|reputation|phone|telephone)|phone call|telephone|over (?:lunch|coffee|tea|dinner|a drink)|
    quick\w*|simpler|eas(?:y|ier|iest|ily)|troubles?|bother\w*|too busy|in a hurry|hurr(?:y|ied)|turn\b|luck\w*|shame|
    pity|sad(?:ly)?|loss|kind(?:ness|ly|er)?|pleas(?:e|ed|ing)|promis\w+|keen\w*|wish(?:ed|es)?|
    favou?r(?:s|ite|ites|ed)?|impress\w*|look(?:s|ed)? (?:good|nice|right|well|best)|story|smil\w+|manner\w*|
    personalit\w+|charm\w*|instinct\w*|hunch|always|usual(?:ly)?|as before|traditional\w*|custom(?:ary)?|habit|
    happen(?:s|ed) to|knows? (?:him|her|it|them|us|everyone)|at hand|handy|round the corner|nearby|next door|
    convenien\w+|grateful|gratitude|thank\w*|owed?|debt of|sympath\w+|upset|disappoint\w*|offen[cs]e|awkward|
    embarrass\w*|quarrel|argument|row\b|peace|whoever|whichever|somebody|someone|anybody|anyone|nobody|no one|none\b|
    never|without|
    not (?:
      kept|needed|necessary|thought|asked|read|opened|written|recorded|given|shown|known|clear|sure|said|marked|scored
    )|
    cannot (?:say|tell|explain|recall|remember)|uncle|nephew|cousin|brother|sister|wife|husband|son\b|daughter|driver|
    neighbour|had a word|put in a word|word with|came with|all of them|every applicant|all the applicants|in full|
    spent by|use it or|left over|fair(?:er|est)? all round|share\w* out|equally|split|halv\w+|down the middle
  )\b
`;
/** … and what awards are made by, or what is yet to be done. */
const ordinary = regex.i`
  \b(?:
    \d+|appendix|annex|table|paragraph|criteria|scor\w+|marks|marked|weight\w*|quality|price|cost|evaluat\w+|rank\w*|
    advert\w+|framework|rules?|regulations?|procedure|terms|clause|condition\w*|deadline|closing|eligib\w+|
    specification|publish\w+|notice|standstill|audit\w*|consult\w+|exempt\w*|must|may|shall|option|budget|insur\w+|
    policy|lawful|law|act|interest|declar\w+|monitor\w*|would be|will be|residents?|councillors?|motion|amendment|
    vote[ds]?|call-in|said|reply|seats?|groups? on the council|confidential\w*|commercially|government|
    because (?:no|the position)|none (?:arising|had seen)|wished to record|families|housing|pupils?|tenants
  )\b
`;
/** The frame of a sentence that counts under a heading alone. */
const aside: Frame<"unmarked"> = { message: "unmarked", severity: "info", pattern: amiss };

/** Somebody outside says so, or hopes to be chosen. */
const fromOutside = regex.i`
  \b(?:residents?|respondents?|objectors?|petition\w*|traders|neighbours|callers?|letters?) (?:\w+ )?
  (?:sa(?:y|id)|called|wrote|felt|thought|argued|complained|asked|claimed|described)\b|
  \b(?:would rather that|settle for|put on the table)\b
`;

/** Where a sentence tells of such a choice, or `undefined`; `around` is the text of its block. */
export function chosenWithout(sentence: Sentence, around: string): Unmeasured | undefined {
  const { text } = sentence;
  if (text.length > 330 || fromOutside.test(text)) return undefined;
  const told = framed(sentence, frames);
  const found = told ?? framed(sentence, reasoned);
  if (!found) {
    const off = text.length > 260 || ordinary.test(text) || measured.test(text) ? undefined : framed(sentence, [aside]);
    return off && { ...off, loose: true };
  }
  if (found.frame.message !== "unmarked" && measured.test(text)) return undefined;
  return {
    ...found,
    loose: !(contest.test(told ? around : text) && (found.frame.message !== "unmeritorious" || pick.test(text))),
  };
}
