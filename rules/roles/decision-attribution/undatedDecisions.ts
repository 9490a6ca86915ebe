import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { dayAndMonth, monthName } from "../../../core/report/dates.ts";
import type { Sentence } from "../../../core/report/sentences.ts";
import { cues, type Lexicon } from "../../../core/rule/lexicon.ts";
import type { BlockView } from "../../../core/rule/rule.ts";
import { type Frame, framed, hitsWithin } from "../../neutrality/sentenceFrames.ts";
import { before, conceded, contented, decided, type Key, laidDown } from "./decidedBefore.ts";
import { madeKnown, madeKnownCues } from "./madeKnown.ts";
import { unattributed, unattributedCues } from "./unattributed.ts";

/** Words of the plainest ways of saying so, which fewer things excuse. */
export const plainly = cues(
  "decision-attribution-plain",
  oneLine`
    following the go-ahead|following the green light|following the nod|following the vote|following the sign-off|
    request was refused|bid was refused|plan was refused|scheme was refused|idea was refused|proposal was refused|
    the go-ahead|leadership has|leadership have|leadership chose|leadership decided|there is authority|
    there is approval|decisions have|understanding exists|assent|acquiescence|elected side|plumped|short shrift|
    was waved|were waved|money was voted|was voted|were voted|choice was|ruling settled|settled the question|
    settled the matter|threw out|kicked out|kicked into|laid to rest|put to bed|accepted that|long accepted|
    political decision|policy decision|decision makers|decision-makers|politicians|powers that be|top table|higher up|
    voted through|voted down|turned down|threw|thrown out|was passed|were passed|was carried|decided on|decided upon|
    decided against|ruled|vetoed|scrapped|shelved|axed|mandated|clearance|consent having|approval having|
    authority having|permission having|consent obtained|approval obtained|found favour|find favour|got the|
    met with approval|won approval|won support|won the day|following agreement|following a decision|following a vote|
    after a vote|following consent|after agreement|after approval|was a decision|was a vote|was a resolution|
    the decision to|a decision to|the choice of|-run Cabinet|-led Cabinet|-controlled Cabinet|administration's Cabinet|
    coalition Cabinet|minority Cabinet|when it last|when it was last|last came up|last considered|was determined|
    were determined|elected representatives|overruled|overturned|reprieved|let go ahead|put on hold|put a stop|
    called a halt|turned the|turned it|turned a|turned an|previous agreement
  `,
);

/** What a sentence says was decided, by whom or when it does not say. */
export function undecidedBy(block: BlockView, sentence: Sentence) {
  const within = (lexicon: Lexicon) => hitsWithin(block.hits(lexicon), sentence).length > 0;
  const making = () => (within(unattributedCues) ? framed(sentence, unattributed) : undefined);
  const letKnown = within(madeKnownCues) && !dayTold.test(sentence.text) ? framed(sentence, madeKnown) : undefined;
  if (letKnown) return letKnown;
  if (!known.test(sentence.text)) return framed(sentence, frames) ?? framed(sentence, plain) ?? making();
  if (told.test(sentence.text)) return undefined;
  return (within(plainly) ? framed(sentence, plain) : undefined) ?? making();
}

/** Minutes are the record of what was decided; only what they tell of decisions before has nobody to it. */
export const inMinutes = (sentence: Sentence) =>
  known.test(sentence.text)
    ? undefined
    : (framed(sentence, before) ?? (longAgo.test(sentence.text) ? framed(sentence, madeKnown) : undefined));
const longAgo =
  /\b(?:ago|before(?:hand)?|back|already|long|earlier|previously|last (?:year|month|spring|summer|autumn|winter))\b/;

/** The day, the minute or the body with power is told, or it is said that nothing was decided. */
const known = regex.i`
  \b(?:
    (?:planning|outline|original|listed building) (?:planning )?(?:consent|permission)|
    [Nn]one (?:of (?:them|these|the \w+) )?(?:has|have|had|was|were|is)|
    [Oo]ptions? (?:\w+(?:,| and| or) )*\w+ (?:was|were|is|are|has been|have been) (?:not |also )?
    (?:rejected|ruled out|dismissed|discounted|discarded|not)|
    (?:in|on) time\b|a voluntary|professional client|negotiations? with|model has been adopted|within (?:\d+|the) |
    (?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) of (?:its|the) (?:[a-z]+ )?(?:members|councillors)|
    decided [\d,]+ |
    ${dayAndMonth}|
    ${monthName} \d{4}|minutes? \d|
    \d{4}\/\d{2}|
    (?:by|at) (?:full |the )?(?:
      Cabinet|Council|County Council|Committee|Executive|Panel|[A-Z][a-z]+ Committee|Schools Forum|Government|
      Parliament|Secretary of State|Department
    )|
    (?:not|never|yet to|to) be(?:en)? (?:agreed|decided)|has not|have not|had not|whether|asked to|if |once|when|until|
    subject to|court|inspector|appeal|tribunal|between the parties|
    with the (?:contractor|applicant|agent|provider|NHS|trust|landlord|developer|Environment)|applicant|developer|
    contractor|surveyors?|landlord|tenants|governors|trustees|residents|bank|lender|auditors?|signed by|agreement signed
  )\b
`;

/** The day, the minute or the body of what members let be known. */
const dayTold = regex`
  \b(?:
    ${dayAndMonth}|
    ${monthName} \d{4}|minutes? \d|
    (?:by|at) (?:[Ff]ull |the )?(?:Cabinet|Council|Executive|[A-Z][a-z]+ Committee)|has not|have not|had not|not been|
    whether|asked to|if|subject to|court|appeal
  )\b
`;

/** What alone excuses the plainest ways of saying so. */
const told = regex`
  \b(?:
    [Nn]one (?:of (?:them|these|the \w+) )?(?:has|have|had|was|were|is)|
    [Oo]ptions? (?:\w+(?:,| and| or) )*\w+ (?:was|were|is|are|has been|have been) (?:not |also )?
    (?:rejected|ruled out|dismissed|discounted|discarded|not)|
    decided [\d,]+ |
    ${dayAndMonth}|
    ${monthName} \d{4}|minutes? \d|
    \d{4}\/\d{2}|(?:19|20)\d\d|
    (?:by|at) (?:[Ff]ull |the )?(?:
      Cabinet|Council|County Council|Committee|Executive|Panel|[A-Z][a-z]+ (?:and [A-Z][a-z]+ )?Committee|Schools Forum|
      Government|Parliament|Secretary of State|Department
    )|
    (?:not|never|yet to|to) be(?:en)? [a-z]+|has not|have not|had not|whether|asked to|if|subject to|court|[Ii]nspector|
    appeal|tribunal|[Tt]ribunal|Ombudsman|High Court|between the parties|will|would|may|should|can|must
  )\b
`;

/** Where nothing but a date, a minute or a body with power excuses the sentence. */
const plain: readonly Frame<Key>[] = [
  {
    message: "who",
    pattern: regex`
      \b(?:[Pp]revious|[Ee]arlier|[Pp]ast|[Pp]rior) (?:decisions?|resolutions?|votes?|approvals?)
      \ (?:have|has|had|commit\w*|bind\w*|mean\w*|require\w*|allow\w*|provide\w*)|
      \b[Tt]here is (?:already |now )?(?:authority|approval|agreement|consent|permission|a mandate) (?:to|for)\b
    `,
    unless: /\b(?:no authority|planning|licen[cs]e)\b/,
  },
  {
    message: "who",
    pattern: regex`
      \b(?:
        [Pp]oliticians|[Ee]lected (?:members|representatives)|[Tt]he powers that be|[Tt]he top table|
        (?:[Tt]hose|[Ss]omebody|[Ss]omeone) (?:in|at|from|higher|above) [a-z ]{2,20}|[Tt]he leadership|
        (?:[Cc]ouncil |[Pp]olitical )?[Ll]eaders|[Cc]ouncillors|[Mm]embers
      ) (?:have |had |has |then |later |recently |already |also |since |earlier |previously |narrowly )*(?:
        ruled|opted|decided|determined|plumped|chose|chosen|agreed|approved|turned|threw|thrown|rejected|refused|vetoed|
        scrapped|shelved|axed|dropped|passed|fixed|blessed|backed|
        said (?:no|yes|(?:that )?(?:it|this|they|work|the [a-z]+) (?:must|should|was to|is to))|overruled|overturned|
        reversed|reprieved|spared|put (?:it|the [a-z]+|this) on hold|called a halt|gave way|let
      )\b
    `,
    unless: /\b(?:who (?:have |had )?|those )?members of the public\b|\b(?:interest|arrears)\b/,
  },
  {
    message: "who",
    pattern: regex`
      \b(?:was|were|has been|have been|had been|is)
      \ (?:already |previously |formally |finally |then |later |since |recently |narrowly |duly |therefore |first |last )*
      (?:
        voted (?:through|down)|turned down|thrown out|rejected|refused when|ruled (?:out|that)|
        decided (?:on|upon|against)|passed to|settled|waved through|nodded through|vetoed|scrapped|shelved|axed|dropped|
        mandated|overruled|overturned|reversed|reprieved|put on hold|fixed at|set at [^.;]{2,20} (?:following|after)
      )\b(?! (?:by|with|between)\b)|
      \b(?:
        [Ii]dea|[Pp]roposal|[Ss]cheme|[Rr]equest|[Bb]id|[Pp]lan|[Ss]uggestion|[Oo]ption|[Aa]pplication|[Mm]atter|
        [Cc]losure|[Ii]ncrease
      ) (?:was|had been|has been) (?:then |later |recently |first )?(?:refused|determined|passed|carried|allowed)\b
      (?! (?:by|on appeal|at appeal))
    `,
    unless: regex`
      \b(?:
        tender|claim|invoice|insurer|account|debt|lease|disputes?|dwellings?|storeys?|extension|dormer|listed building|
        planning (?:permission|history)|permitted
      )\b
    `,
  },
  {
    message: "who",
    pattern: regex`
      \b
      (?:[Cc]onsent|[Cc]learance|[Aa]pproval|[Aa]uthority|[Pp]ermission|[Ss]anction|[Bb]acking|[Bb]lessing|[Aa]greement)
      \ (?:
        having been (?:obtained|given|granted|secured|received)|
        (?:was|has been|had been) (?:obtained|given|granted|secured|received)
      )\b(?! (?:by|from))|
      \b(?:[Ff]ollowing|[Aa]fter|[Oo]n|[Ww]ith) (?:the |an? |this |that |formal |political |member )*
      (?:go-ahead|green light|nod|agreement|sign-off|vote|thumbs up|resolution)
      (?=,| [a-z]+ (?:was|were|has|contractors?|officers|staff|work))|
      \bfollowing agreement\b(?! (?:with|by|from|of|between))|
      \b(?:got|found|won|met with|gained|secured)
      \ (?:the nod|favour|approval|the go-ahead|the green light|support|the day)\b(?! (?:from|of|by|at|for))|
      \b[Aa] decision (?:has|had) already been (?:made|taken)\b|
      \b[Tt]here was an? (?:decision|vote|resolution|agreement) (?:to|that|in favour|against)\b|
      \b[Aa] (?:resolution|motion) (?:was|has been|had been) (?:passed|carried|agreed|adopted)\b|
      \b[Tt]he (?:decision|choice) (?:to [a-z]+ [^.;]{3,50}|of [a-z ]{3,30}) (?:was|has been|had been|having been)
      \ (?:taken|made|reached|confirmed|settled)\b(?! by (?:the |an? |its )?(?!members|councillors)[a-z])|
      \b(?:[Cc]onservative|Labour|Liberal Democrat|Green|Reform UK|SNP|Plaid Cymru|Independent|coalition|minority)
      (?:[ -](?:run|led|controlled|and [A-Z][a-z]+|Labour|SNP|[a-z]+))*(?:['’]s)? (?:administration['’]s )?
      (?:Cabinet|[Ee]xecutive|(?:[A-Z][a-z]+ (?:and )?){0,3}Committee|[Cc]ouncil) (?:has |have )?
      (?:approved|decided|agreed|ruled|resolved|rejected|chose|voted|determined)\b
    `,
    unless:
      /\b(?:[Pp]lanning (?:permission|consent)|[Ll]isted building|parental|[Ll]icen[cs]e|Treasury|data|conditions?)\b/,
  },
];

const frames: readonly Frame<Key>[] = [
  ...before,
  laidDown,
  contented,
  conceded,
  {
    message: "who",
    pattern: regex`
      \b(?:
        [Tt]hose (?:in charge|responsible|concerned|at the top|above) (?:have |had )?
        (?:plumped|opted|chose|chosen|decided|preferred|agreed|settled|determined|approved|wanted)|
        (?:[Ss]anction|[Ee]ndorsement|[Bb]lessing|[Cc]learance|[Aa]greement in principle)
        \ (?:of [^.;]{2,40} |for [^.;]{2,40} )?(?:has been|was|had been|is)
        \ (?:obtained|given|granted|forthcoming|received|secured)|
        [Ii]t had (?:earlier |already |long |previously )?been (?:determined|decided|agreed|resolved|settled)|
        (?:has|have|had|with|enjoys?|carries) (?:political|member|councillor|cross-party|full member)
        \ (?:backing|support|approval|agreement|endorsement)|
        [Tt]he way (?:was|has been|is) (?:now )?(?:cleared|clear|opened)|
        [Tt]he (?:[Cc]ouncil|authority) (?:is|was|has been) (?:firmly |fully |already )?(?:committed|pledged|wedded) to
        \ [a-z]+ing|
        [Aa] (?:choice|selection) (?:was|has been) made|
        (?:[Ee]lected )?[Mm]embers (?:have )?set (?:a|the) (?:target|limit|threshold|goal|budget|fee)|
        [Tt]he (?:instruction|direction|order|steer|request) to [^.;]{3,40} (?:came|comes) from
        \ (?:members|councillors|above|the top)|
        (?:having|has|have) been conceded|
        [Tt]he [a-z]+ (?:site|scheme|option|route|bid|tender|design|proposal) was
        \ (?:preferred|chosen|favoured|selected|picked)
      )\b
    `,
    unless: /\b(?:lender|landowner|union|county council|company|by officers|following evaluation|scor\w+|highest)\b/,
  },
  {
    message: "who",
    pattern: regex`
      \b(?:
        [Tt]he die (?:was|is|has been) cast|
        (?:[Pp]olitical |[Mm]ember |[Gg]eneral |[Bb]road |[Cc]ross-party |[Ii]nformal |[Ff]irm )?
        (?:[Aa]greement|[Cc]onsensus|[Uu]nderstanding) (?:(?:to|on|about|for|that) [^.;]{3,60} )?
        (?:has been|was|had been|is|were) (?:now |already |since )?(?:reached|secured|given|obtained|established)|
        [Tt]here (?:was|is|has been) (?:general |broad |wide |cross-party |political |clear )?
        (?:agreement|consensus|support) among (?:members|councillors|the groups)|
        [Aa] decision (?:in favour of|for|against|on|to) [^.;]{3,60} (?:has|was|had|have)(?: since| now| already)?
        \ (?:been )?(?:made|taken|reached)|
        [Ff]ollowing approval,|[Aa]s (?:already |previously |earlier )?(?:agreed|decided|resolved|approved),|
        [Tt]he matter having been (?:decided|settled|agreed|resolved)|
        [Pp]ermission to (?:consult|proceed|tender|negotiate|spend|recruit|go) [^.;]{0,30}(?:was|has been|had been)
        \ (?:granted|given|obtained)|
        [Tt]he (?:agreed|approved) (?:savings?|closures?|reductions?|cuts|scheme|merger|increase)
        \ (?:will|is to|are to|would)|
        [Mm]andate (?:exists|was given|has been given)|
        [Tt]he budget (?:for [^.;]{3,40} )?(?:has been|was) (?:approved|agreed|signed off)|
        [Tt]he funding (?:has been|was) (?:signed off|agreed|approved|released)
      )
    `,
    unless: regex`
      \b(?:
        [Aa]s agreed (?:with|in|between)|[Hh]eads of [Tt]erms|with the (?:union|owner|supplier)|lease|tenancy|
        planning permission
      )\b
    `,
  },
  {
    message: "who",
    pattern: regex`
      \b[Aa]s (?:previously |already |earlier |was )*(?:agreed|decided|approved|resolved|instructed|directed)
      (?! (?:by|at|in|on|with|between)\b)|
      \b[Oo]fficers (?:were|have been|had been) (?:instructed|directed|mandated|authorised|told) to\b|
      \b(?:[Tt]he|[Aa]n?|[Tt]his|[Tt]hat) (?:earlier|previous|original|prior)
      \ (?:resolution|approval|agreement|instruction|vote)\b(?! (?:of|by|on|dated))
    `,
  },
  {
    message: "when",
    pattern: regex`
      \b[Tt]he (?:previous|last|former|outgoing|present|current|new)
      \ (?:administration|[Cc]abinet|[Ee]xecutive|[Cc]ouncil)
      \ (?:approved|agreed|decided|chose|adopted|resolved|rejected|signed|committed)\b|
      \b(?:[Mm]embers|[Cc]ouncillors|[Cc]abinet) (?:were|was)
      \ (?:content|happy|satisfied|agreed|minded|supportive|persuaded|of the view)\b
    `,
    unless: /\bwere (?:content|happy) (?:that|to note)\b/,
  },
  {
    message: "when",
    pattern: regex`
      \b[Mm]embers (?:are|were|have been) (?:all |already |quite |very |broadly |generally )*(?:
        content|happy|clear|agreed|minded|keen|adamant|insistent|of the view|in favour|supportive|unanimous|united|
        opposed|persuaded|satisfied
      )\b|
      \b(?:approval|agreement|authority|consent|instructions|blessing) of members\b
    `,
  },
  {
    message: "who",
    pattern: regex`
      \b[Ii]t is (?:now |established |settled |long-standing |the )*[Cc]ouncil(?:['’]s)? policy (?:that|to)\b|
      \b[Tt]here (?:is|was|has been) (?:an? |now |general |broad |firm )*
      (?:agreement|consensus|commitment|understanding) (?:that|to|in principle|among)\b
    `,
  },
  {
    message: "when",
    pattern: regex`
      \b(?:[Tt]he |[Ff]ull )?
      (?:Cabinet|Council|[A-Z][a-z]+ Committee|Committee|Executive|Panel|Leader|portfolio holder|Cabinet Member)
      \ (?:has |have |had )(?:already |previously |now |since |in principle |also )*
      (?:${decided}|signed off|backed|rejected|ruled out)\b
    `,
  },
  {
    message: "who",
    pattern: regex`
      \b(?:[Mm]embers|[Cc]ouncillors|[Tt]he (?:[Cc]ouncil|authority)) (?:have |had |has )?
      (?:already |always |long |clearly |repeatedly |privately |generally )*(?:
        expressed (?:a|their|its|support)|indicated|made (?:it )?(?:clear|plain)|favoured|preferred|wanted|wished|
        felt that|asked for|gave a steer|given a steer|signalled|committed (?:itself|themselves)|said (?:yes|no)|nodded|
        voted
      )\b|
      \b(?:[Aa]|[Tt]he) decision (?:was|has been|had been) (?:made|taken|reached)(?! by| on \d)|
      \b[Tt]he (?:wish|wishes|view|will|preference|steer|feeling) of members\b
    `,
  },
  {
    message: "who",
    pattern: regex`
      \b(?:has|have|had|was|were) (?:now |already |since |recently )?(?:been )?(?:given|granted|received|secured|won)
      \ (?:the |its |formal |member |political |full )?(?:
        go-ahead|green light|approval|sign-off|blessing|authority|authorisation|sanction|member approval|
        consent of members
      )(?! (?:by|of|from))\b
    `,
  },
  {
    message: "when",
    pattern: regex`
      \b(?:[Mm]embers|[Cc]ouncillors|[Tt]he (?:[Cc]ouncil|authority)) (?:have |had |has )?
      (?:already |previously |now |formerly |earlier |since |long ago |informally |broadly )*(?:
        ${decided}|signed off|backed|chosen|chose|opted|rejected|ruled out|taken the view|took the view|
        given (?:their|its) (?:approval|support|blessing|backing|consent)
      )\b
    `,
    unless: /\b(?:are|be|will|should|may|could|would) (?:asked|agree|minded)|\bmembers of the public\b/,
  },
  {
    message: "when",
    pattern: regex`
      \b(?:[Cc]ouncillor|Cllr\.?) [A-Z][A-Za-z'’-]+['’]s (?:committee|panel|cabinet|board) (?:has |have )?${decided}\b|
      \b(?:[Tt]he )?(?:Conservative|Labour|Liberal Democrat|Green|Reform UK|SNP|Plaid Cymru|Independent|coalition)
      \ (?:Cabinet|Executive|Council|Administration|administration) (?:has |have )?(?:${decided}|signed|chose|voted)\b
    `,
  },
  {
    message: "who",
    pattern: regex`
      \b[Ii]t(?:['’]s| is| was| has| had| had been| has been)
      (?: now| already| therefore| previously| also| subsequently| long)*(?: been)?
      (?: now| already| previously| therefore)* (?:${decided}|felt by members|understood by members)\b
    `,
    unless: /\b(?:practice|good practice|generally|widely|commonly) accepted\b/,
  },
  {
    message: "who",
    pattern: regex`
      \b(?:
        [Aa]pproval|[Cc]onsent|[Aa]uthority|[Pp]ermission|[Ss]anction|[Tt]he go-ahead|[Aa] mandate|[Tt]he green light|
        [Aa]greement|[Ss]ign-off|[Aa]uthorisation
      ) (?:was|has been|had been|has now been|has already been|was duly)
      \ (?:given|granted|obtained|secured|received|reached|forthcoming)(?! by)\b|
      \b[Aa]uthority exists\b|
      \b[Tt]here is (?:now )?(?:member|political|councillor) (?:sign-off|approval|agreement|support|backing|consent)\b
    `,
    unless:
      /\b(?:[Pp]lanning permission|[Ll]isted building consent|licen[cs]e|parental|Treasury|ministerial|data|patient)\b/,
  },
  {
    message: "who",
    pattern: regex`
      \b[Ii]n (?:line|accordance|keeping) with (?:the |an? )?(?:earlier|previous|past|prior|existing|former)
      \ decisions?\b(?! of)|
      \b(?:[Ff]ollowing|[Ff]urther to|[Aa]s a result of|[Uu]nder) (?:an |the )?(?:earlier|previous|past|prior)
      \ decisions?\b(?! of| by| notice)|
      \b[Cc]ouncil['’]s (?:settled|established|agreed|stated|firm|long-standing) (?:position|view|policy|line) is\b
    `,
  },
  {
    message: "who",
    pattern: regex`
      \b[Tt]he (?:
        policy|scheme|plan|strategy|recommendations?(?: of [a-z ]{3,30})?|proposal|threshold|charge|fee|target|budget|
        limit|option|approach|closure|change|decision|principle|report|charter|code|criteria|tariff
      ) (?:was|were|has been|had been)
      \ (?:duly |eventually |finally |formally |then |already |later |since |narrowly |unanimously )*(?:
        adopted|agreed|approved|endorsed|accepted|taken up|taken|made|settled|signed off|confirmed|set (?:at|by)|
        ratified|rejected|backed|chosen
      )\b
    `,
    unless: regex`
      \b(?:
        by (?:the )?(?:[A-Z]|officers|contractor)|in (?:19|20)\d\d|each year|annually|report(?:ed)?|statutory|before|
        report has been (?:taken|made)|Act|into account|available
      )\b
    `,
  },
  {
    message: "who",
    pattern: regex`
      \b(?:was|were|has been|have been|had been)
      \ (?:already |previously |formally |finally |then |later |since |long |broadly )*
      (?:agreed|decided|resolved|endorsed|adopted|settled|ruled out|sanctioned|signed off)
      (?! (?:by|with|between|upon by|at)\b)
    `,
    unless: /\b(?:[Pp]arties|lease|contract|price|unless|terms (?:have|were)|in writing|NPPF|standards?|accounting)\b/,
  },
];
