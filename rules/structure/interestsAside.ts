import type { Sentence } from "../../core/report/sentences.ts";
import type { Span } from "../../core/report/span.ts";
import { cues } from "../../core/rule/lexicon.ts";
import { type Amiss, amissIn } from "../amiss.ts";
import { type Frame, type Framed, framed } from "../neutrality/sentenceFrames.ts";

/**
 * Interests that are put aside: a tie about which the passage would rather not speak, a question that was excused, and a part in the
 * matter that goes with a gain from it. Read off one sentence each, always for information; `around` is the text of its block.
 */

/** Words without one of which a sentence tells of no such thing. */
export const asideCues = cues(
  "interests-aside-cues",
  "interests|interest was|interest is|interest has|not known if|not known whether|connection|connections|links with|links to|link with|related to|relatives|relation of|statements|declarations|declaration|treasurer|trustee|patron|promoter|secretary of|chairman of|captain of|founder|payroll|commission|savings with|savings in|account with|deposits with|shares|he himself|he had himself|she had herself|she herself|himself|herself|his own|her own|employer|examiner|examines|coached|coach|tutor*|taught|golf|tennis|bowls|cottage|lodges|landlord|tenant|gift|gifts|present of|hamper|paid for|met the cost|expense|hospitality|let the matter rest|been told|no mention|private matter|point of|left out|orally|for completeness|nobody raised|no one raised|one is the|who is also|and is also|who was also|former colleague*|'s company|'s firm|'s business|'s practice|'s son|'s daughter|'s wife|'s husband|'s brother|'s sister|'s nephew|'s niece|son is|daughter is|wife is|husband is|had a hand|hand in|whom he|whom she|with whom|volunteer something|royalt*|retainer|is a paid|is a retained|a paid|friend|friend of|friends of|nobody mentioned|to have no|no ties|no links|who knew|relationship with|conflicts of|conflict of|former partner*|former employe*|married|neighbour of|worth asking|declare|declared|whose interest|hospitality|bonus|wife of|husband of|landlord of|secondee|reference|'s house|'s land|percentage|has an interest|whom else|usual question|to join|villa|holidays|lodges with|shares chambers|chambers|option on|cousin|cousin of|brother|sister|spouse|son|daughter|wife|husband|father|mother|nephew|niece|employed by|will be employed|president|captain|head of sales|owns two|owns three|owns several|owns one|'s agent|'s own agent|own agent|bought her house|bought his house|form|forms|to ask about such",
);

const official =
  "(?:(?:report |lead |case |project |responsible )?(?:[Aa]uthor|[Ww]riter|[Oo]fficers?|[Mm]anagers?|[Dd]irectors?|[Tt]reasurer|[Ss]olicitor|[Ss]urveyor|[Vv]aluer|[Ee]ngineer|[Ee]cologist|[Aa]rchitect|[Aa]uditor|[Aa]ccountant|[Bb]roker|[Aa]dvis[eo]rs?|[Cc]onsultants?|[Ii]nspector|[Aa]ssessors?|[Ee]valuators?|[Aa]djudicators?|[Jj]udges?|[Mm]arkers?|[Ss]corers?|[Ii]nterviewers?|[Pp]anel(?:lists?)?|[Bb]uyer|[Pp]lanner|[Cc]urator|[Cc]lerk|[Cc]hief [Ee]xecutive|[Ll]eader|[Pp]ortfolio [Hh]older|[Ll]ead [Mm]ember|[Cc]hair(?:man|woman)?)|[Hh]ead of (?:the )?[A-Za-z]\\w+|(?:Councillor|Cllr) [A-ZÀ-Þ]|[Rr]epresentatives? on (?:the )?[a-z ]{3,40}(?:panel|group|board|committee)|members? of (?:this|the|our) (?:panel|team|service|board|group))";
const gainer =
  "(?:applicants?|bidders?|tenderers?|winners?|recipients?|firms?|compan(?:y|ies)|businesses|contractors?|suppliers?|operators?|providers?|developers?|owners?|purchasers?|buyers?|sellers?|agents?|agenc(?:y|ies)|consortium|clubs?|trusts?|charit(?:y|ies)|societ(?:y|ies)|associations?|building society|banks?|funds?|theatre|museum|gallery|school|nursery|manufacturers?|publishers?|promoters?|tenants?|landlords?|landowners?|syndicate|partnership|event|festival|product|system|candidates?|entrants?|subject (?:of|member)|complainant|board whose|body whose)";
const office =
  "(?:treasurer|trustee|secretary|patron|president|chair(?:man|woman)?|captain|coach|conductor|director|founder|promoter|owner|part-owner|shareholder|landlord|tenant|agent|bookkeeper|accountant|examiner|organiser|proprietor|employer|sponsor|member|vice-president|steward|commodore)";
const judged =
  "(?:assess|evaluat|scor|mark|judg|audit|review|inspect|certif|authoris|authoriz|approv|recommend|propos|advis|negotiat|valu|select|choos|chose|pick|award|sign|draft|wrote|written|drew up|prepar|commend|support|endors|vouch|interview|shortlist|put forward|puts forward|test)\\w*";
const kin =
  "(?:son|daughter|wife|husband|partner|brother|sister|mother|father|nephew|niece|cousin|uncle|aunt|godson|stepson)(?:-in-law)?";

/** A part in the matter, and a gain from it. */
const ties: readonly RegExp[] = [
  // "As treasurer of the regatta committee the author is well placed to …"
  new RegExp(
    `\\b(?:[Aa]s|[Bb]eing|[Hh]aving been|[Ff]rom (?:his|her|their) (?:years|time|seat|place) as) (?:its |the |an? |the club['’]s )?(?:\\w+ )?${office} (?:of|to|at|in|for) [^.;,]{3,60}?,? (?:the |this )?(?:[\\w’'-]+ ){0,3}?${official}\\b[^.;]{0,80}`,
  ),
  // He judges what he set up, or recommends what he sells.
  new RegExp(
    `\\b${official}\\b[^.;]{0,60}?\\b${judged}\\b[^.;]{0,60}? (?:that|which|whose) (?:he|she|they)(?: had| has| have)? (?:himself |herself |themselves )(?:had )?(?:set up|wrote|written|designed|built|ran|run|made|drew up|drawn up|devised|supplied|sold|installed|introduced|negotiated|appointed|chosen?|owns?|manage[sd]?|founded)\\b[^.;]{0,60}`,
  ),
  new RegExp(
    `\\b${official}\\b[^.;]{0,60}?\\b(?:${judged}|specif\\w+)\\b[^.;]{0,40}? (?:(?:his|her|their) own (?:company|firm|business|employer|partner|product|club|trust|gallery|practice)(?:['’]s)?\\b|[^.;]{0,40}?\\b(?:draws?|drew|earns?|earned|receives?|received|takes?|has) (?:an? )?(?:commission|royalt(?:y|ies)|fee|retainer|dividend|share of)\\b)[^.;]{0,60}`,
  ),
  // "authorised by the Town Centre Manager, who is also the event's promoter"
  new RegExp(
    `\\b${official}\\b[^.;]{0,20}?,? (?:who|and) (?:is|was) (?:also )?(?:the |its |an? |one of (?:the |its )?)?(?:[\\w’'-]+ ){0,4}?${office}(?: of (?:the |its )?(?:[\\w’'-]+ ){0,3}?${gainer})?\\b(?=[^;]{0,30}$|,)`,
  ),
  // One of those who gain is the officer who asks for it.
  new RegExp(
    `\\b(?:one|two|three|some|several) (?:of (?:them|these|those|whom|the \\w+) )?(?:is|are|was|were) (?:the |our |an? )?(?:[\\w’'-]+ ){0,2}?${official}\\b[^.;]{0,20}? (?:who|that|whose|and) [^.;]{0,30}?\\b${judged}\\b[^.;]{0,60}`,
  ),
  // Money, a roof or a game that the two share.
  new RegExp(
    `\\b${official}\\b[^.;]{0,60}?\\b(?:has|had|holds?|held|keeps?|kept|with|invested) (?:\\w+ )?(?:savings|an? (?:\\w+ )?(?:account|mortgage|loan|pension|deposit|policy)|deposits?|money|funds?|debts?) (?:with|in|at|from) (?:the |a )?(?:[\\w’'-]+ ){0,2}?${gainer}\\b[^.;]{0,80}`,
  ),
  new RegExp(
    `\\b${official}\\b[^.;]{0,60}?\\b(?:let|lets|rents?|rented|sold|sells|lent|lends|lodges?|lodged|hires?|hired|leases?|leased|boards?|borrowed)\\b[^.;]{0,30}?\\b(?:his|her|their) (?:own )?(?:\\w+ )?(?:cottage|house|flat|land|field|van|boat|car|barn|home|shop|horse|studio|garage|yard|equipment|premises|spare room)\\b (?:to|from|for|by|with) (?:the |one of the |its |an? )?(?:[\\w’'-]+ ){0,2}?${gainer}\\b[^.;]{0,80}`,
  ),
  new RegExp(
    `\\b${official}\\b[^.;]{0,60}?\\b(?:is|was|acts as|works as|has been) (?:also )?(?:an? |the )?(?:paid|retained|salaried|regular|part-time|occasional|consultant|visiting) (?:\\w+ )?(?:to|for|at|with|by|of) (?:the |an? |one of the )?(?:[\\w’'-]+ ){0,2}?${gainer}\\b[^.;]{0,80}`,
  ),
  // A gift or a visit that those who gain paid for.
  new RegExp(
    `\\b(?:gifts?|presents?|hampers?|loans?|donations?|invitations?) (?:of [^.;]{2,40}? )?(?:from|by) (?:the |one of the |an? )?(?:[\\w’'-]+ ){0,2}?${gainer}\\b[^.;]{0,20}? to (?:the |our |an? )?(?:[\\w’'-]+ ){0,3}?${official}\\b[^.;]{0,60}|\\b(?:[Tt]he |[Aa] |[Oo]ne of the )(?:[\\w’'-]+ ){0,2}?(?:${gainer}|broker|agents?) (?:also |kindly )?(?:paid (?:for|the cost|towards)|met the (?:cost|bill|fares?|expense)|bore the (?:cost|expense)|laid on|treated|entertained|gave|sent|flew|lent|put up|hosted)\\b[^.;]{0,50}?\\b(?:(?:visit|trip|tour|journey|flights?|hotel|holiday|dinner|lunch|tickets|day|weekend|conference)\\b[^.;]{0,40}?\\b)(?:${official})\\b[^.;]{0,60}`,
  ),
  // "Mrs Dalgety's son is one of the two put forward; she sat on the board", "Councillor Orr's company supplies …, and he proposed".
  new RegExp(
    `\\b(?:[A-ZÀ-Þ][\\wÀ-ÿ’'-]+|${official}[\\wÀ-ÿ’'-]*(?: [A-ZÀ-Þ][\\wÀ-ÿ’'-]+){0,2})['’]s (?:own |family )?(?:${kin}|company|firm|business|employer|practice|club|farm|shop) [a-z]+\\b[^.]{3,100}?[;,] (?:and |but |though )?(?:he|she|they) (?:also |then |himself |herself )?(?:sat|chaired|${judged}|moved|seconded|led|presided|voted|spoke|took part|stayed|decid\\w+)\\b[^.;]{0,60}`,
  ),
  new RegExp(
    `^(?:[\\d.]+ )?(?:He|She|The (?:officer|author|assessor|adviser|manager)) (?:is|was|has been) (?:also |himself |herself |still )?(?:the |an? |its |their )?(?:[\\w’'-]+ ){0,3}?(?:${office}) ?(?:of (?:the |its )?(?:[\\w’'-]+ ){0,3}?${gainer}\\b)?[^.;]{0,12}\\.?$`,
  ),
  // Old colleagues and partners, of those who were asked.
  new RegExp(
    `\\b(?:former|old|past|ex-) ?(?:colleagues?|partners?|employe(?:r|es?)|pupils?|clients?) of (?:the |our )?(?:[\\w’'-]+ ){0,3}?${official}\\b[^.;]{0,80}|\\b${official}\\b[^.;]{0,50}?\\b(?:coached|taught|tutored|trained|employed|managed|mentored) (?:the |one of the |two of the )?(?:[\\w’'-]+ ){0,2}?(?:recipients?|winners?|applicants?|candidates?|entrants?|bidders?)\\b[^.;]{0,60}|\\bamong (?:them|these|whom) (?:is |was )?the (?:employer|landlord|agent|teacher|coach|father|mother|partner|brother|sister) of (?:the |one of the )?(?:[\\w’'-]+ ){0,2}?${gainer}\\b[^.;]{0,80}`,
  ),
];

/** Such a part is no secret, was given up, or is somebody's task. */
const open =
  /\b(?:declared (?!late|only|after)|disclosed|Monitoring Officer|stood (?:aside|down)|withdr[ae]w\w*|took no part|another (?:officer|assessor|surveyor)|instead|replaced|no longer|gave up|given up|refused|declined|neither|nor\b|did not|was not|returned|registered|register of|for that reason|because (?:he|she|the)|reciprocal|nominee|nominates?|on behalf of|ex officio|employee of the Council|Council['’]s own|self-assess\w*|wholly owned|tenants['’]? association|residents|pupils?|alleg\w+|complain\w+ (?:that|of)|must|shall)\b/i;

/** Whether a passage speaks of a tie. */
const tied = new RegExp(
  `\\b(?:interests?|connections?|connected (?:with|to)|links? (?:with|to|between)|related to|relatives?|relations? of|${kin}|friends?|golf|patron|treasurer|trustee|payroll|employer|former (?:colleague|employee|director|partner)s?|coached|taught|shareholder|shares in|savings with|tenant of|landlord|cottage|relationships? with|ties (?:to|with)|(?:knew|knows?) (?:which|any|one|some|the|whom)|position (?:with|on|at|in)|gifts?|hospitality|paid for|promoter|married|neighbour|director of|had (?:himself|herself)|declar\\w+|(?:left|leaving|joined|came from) (?:this|the|our) (?:department|service|council|authority|team|company|firm)|belongs to|partner in|member of the (?:club|trust|society|board))\\b`,
  "i",
);

const hushed: readonly Frame<"unsought">[] = [
  {
    // The tie is known, and nothing is made of it.
    message: "unsought",
    severity: "info",
    pattern:
      /\b(?:(?:nobody|no one|none of (?:them|us)|neither) (?:\w+ )?(?:raised|mentioned|queried|remarked on|objected to|commented on|asked about|thought (?:anything )?of|spoke of|brought up|noticed) (?:it|this|that|the (?:point|matter|fact|connection|tie))\b|(?:has|have|had)? ?let (?:the matter|it|things) (?:rest|lie|drop|pass|stand)\b|(?:the )?(?:selection|award|decision|scores?|marks|ranking|appointment|recommendation|result|choice|contract) (?:nevertheless |nonetheless |still |therefore |has been left to |was left to |will )?(?:stands?|stood|unaltered|unchanged|not (?:been )?(?:revisited|reopened|reconsidered))\b|(?:members|the (?:committee|panel|board|council|cabinet)|readers|nobody|bidders) (?:have|has|had|was|were) (?:not|never) (?:\w+ )?been told\b|(?:makes?|made|contains?) no mention of (?:it|this|that|them|the (?:fact|tie|connection))\b|(?:would|should|had) (?:much )?(?:rather|prefer(?:red)?|sooner)\b[^.;]{0,50}? (?:not (?:be )?(?:made|mentioned|recorded|dwelt|noted|written|minuted|known)|orally|in private|privately|in person|on the night|by word of mouth|off the record|left (?:out|unsaid))\b|(?:asked|asks|requested|wishes|wished|suggested|preferred|agreed) (?:that |for )?[^.;]{3,70}? (?:(?:to )?be left out|(?:to )?be omitted|not (?:to )?be (?:mentioned|recorded|named|included|minuted|made known|referred to)|(?:to )?be kept (?:out|quiet|private|from)|(?:to )?go unmentioned)\b|(?:is|was|are|were) (?:considered|thought|regarded as|treated as|held to be|seen as|felt to be|deemed) (?:an? )?(?:purely |wholly |entirely )?(?:private|personal|family|social) (?:matter|affair|business|concern)\b|(?:mention(?:ed)?|record(?:ed)?|note[sd]?|stated?|add(?:ed)?) (?:this|it|that)?\b[^.;]{0,30}? (?:only )?for (?:the sake of )?completeness\b|(?:do|does|did) not (?:think|believe|feel|consider) (?:that )?(?:it|this|that) (?:bears?|bore|touch\w*|affects?|affected|colou?rs?|coloured|matters?|mattered|influenced?|weighed|has any bearing)\b)[^.;]{0,60}/i,
    unless:
      /\b(?:withdr[ae]w\w*|took no part|another (?:officer|assessor)|re-?scored|re-?marked|Monitoring Officer|confidential|exempt|data protection|residents?|respond\w*|objectors?|petition|public interest|interest rates?|property interest|community interest|planning)\b/i,
  },
  {
    // The question was excused, taken out or put off.
    message: "unsought",
    severity: "info",
    pattern:
      /\b(?:assessors?|officers?|members?|judges|panel(?:lists)?|evaluators?|everyone|they|applicants|councillors|scorers?)\b[^.;]{0,50}? (?:(?:is|are|was|were|been|be) (?:\w+ )?(?:excused (?:from )?|spared |let off |relieved of |exempted from |not (?:asked|required|expected|obliged|made) to )(?:having to |the need to |making |signing |completing |giving |the )?(?:make |give |sign |complete |fill )?[^.;]{0,30}?(?:statements?|declarations?|forms?|interests?|connections?|declar\w*|disclos\w*)|(?:is|are|was|were) (?:taken|assumed|presumed|supposed|deemed|trusted|believed|understood|expected) to (?:have|be|hold|know) (?:no|free|none|without|nobody)[^.;]{0,40}?(?:links?|interests?|connections?|ties|conflicts?|stakes?|relations?|applicants?|bidders?))\b[^.;]{0,60}|\b(?:did|do|does|could|would|has|have|had) (?:not|never) (?:\w+ )?(?:minute|minuted|record|recorded|note|noted|write down|written down|list|listed|keep|kept|log|logged|ask|asked|establish|established|enquire|enquired)\b[^.;]{0,30}?\b(?:who|whether|which|any|how)\b[^.;]{0,50}?\b(?:related|connected|linked|knew|knows?|relations?|interests?|connections?|friends?|ties|links?|belongs?|declared)\b[^.;]{0,40}|\b(?:form|section|question|box|page|part|paragraph|line|clause|column|statement|declaration)\b[^.;]{0,90}?\b(?:connections?|links?|interests?|ties|relationships?|stake)\b[^.;]{0,50}? (?:was|were|has been|have been|is|are) (?:\w+ )?(?:removed|deleted|taken out|struck out|left out|dropped|detached|cut|omitted|torn|not (?:printed|included|reproduced|copied|attached))\b[^.;]{0,50}|\b(?:declarations?|statements? of interests?|conflict forms?|interest forms?)\b[^.;]{0,50}? (?:will|can|could|may|would|are to|is to) (?:then |always |only )?be (?:gathered|collected|taken|sought|obtained|asked for|completed|made|signed|supplied|called for|produced)\b[^.;]{0,20}? (?:should|if|once|after|when|in due course|later|as and when|on request)\b[^.;]{0,50}/i,
    unless:
      /\b(?:because (?:none|no)|residents|consult\w*|interest rates?|public interest|before (?:the|any) (?:scor|award|interview|panel|assess|decision))/i,
  },
  {
    // Told, and not written down; or a part that nobody looked into.
    message: "unsought",
    severity: "info",
    pattern:
      /\b(?:interests?|connections?|ties?|links?|relationships?|stake|friendship)\b[^.;]{0,30}? (?:was|were|is|has been|had been) (?:\w+ )?(?:mentioned|declared|disclosed|raised|told|spoken of|passed on|made known|discussed)\b[^.;]{0,40}? (?:(?:and|but|so)(?: therefore| so)? )?(?:(?:does|do|did|is|are|was|were|has|have) not (?:been )?(?:appear|recorded|shown?|written|noted|entered|minuted|figure|reach)|nowhere|not in (?:the|any)|no(?:t a)? (?:record|note|minute|trace))\b[^.;]{0,50}|\b(?:not known|unknown|unclear|not (?:been )?(?:asked|established|explored|checked|looked into|recorded|said)|nobody (?:knows|asked|has asked|checked)|cannot say|do not know) (?:if|whether)\b[^.;]{3,110}? (?:had a (?:hand|part|say) in|took part in|saw|helped (?:to |with )?|had sight of|worked on|advised on|was (?:involved|consulted)|knew|stands? to gain|benefit(?:s|ed)?|has a stake)\b[^.;]{0,60}|\bnot (?:thought|felt|considered|deemed|found|judged) (?:\w+ )?(?:necessary|needful|right|proper|polite|useful|worth|worthwhile|appropriate|decent|fair|tactful) (?:to )?(?:ask|enquir|inquir|check|rais|prob|pursu|question|look)(?:e|ing)?\b[^.;]{0,50}|\b(?:thought|felt|considered|found|held) (?:\w+ )?(?:impertinent|rude|intrusive|indelicate|insulting|impolite|awkward|tactless|offensive|unfriendly)\b[^.;]{0,60}/i,
    unless:
      /\b(?:residents?|respond\w*|consult\w*|planning|heritage|ecolog\w+|species|bats?|survey|complain\w+|pupils?|patients?|households?|customers|contamin\w+)\b/i,
  },
  {
    // A label, and what stands for the answer.
    message: "unsought",
    severity: "info",
    pattern:
      /^(?:[\d.]+ )?(?:register of [^.;:]{0,30}?interests?[^.;:]{0,40}|(?:personal |officers?['’]? |members['’] |panel |staff )?(?:interests?|declarations?|conflicts?)(?: (?:of|by|from|declared)[^.;:]{0,40})?|declarations? (?:of|by|from) [^.;:]{3,50}|gifts and hospitality)\s?[:–-] ?(?:see (?:previous|last|earlier|above|below|other|file)|as (?:before|above|last|previously|usual)|could not be (?:found|traced|located)|cannot be (?:found|traced|located)|(?:left )?blank|missing|mislaid|lost|not (?:found|returned|signed|available|held|to hand|received|traced|located|completed|asked)|none (?:sought|asked for|on file|returned)|orally|on the night|verbal)\b[^.;]{0,40}\.?$/i,
  },
];

/** What is asked and told of interests, and a word of absence, doubt or lateness. */
const untold: Amiss = {
  topics: [
    /\b(?:[Dd]eclarations?(?: of (?:\w+ )?interests?)?\b(?! of (?:climate|result|the result|trust|acceptance|office|local|emergency))|[Dd]eclar(?:e|es|ed|ing) (?:an? |any |no |his |her |their )?(?:\w+ )?(?:interests?|connections?|links?)|[Ii]nterests? (?:declared|forms?|registers?|that)|(?:[Rr]egisters?|[Bb]ook) of (?:\w+ )?(?:interests?|gifts|hospitality)|[Cc]onflicts? of interests?|[Cc]onflict (?:forms?|checks?)|accept\w* (?:\w+ )?hospitality|(?:personal |officers?['’] |[Ww]hose |his |her )interests? (?:was|were|is|it|has|had)|(?:officer|author|director|manager|assessor|evaluator|adviser|chair)s? (?:has|have|had) (?:an|some|a \w+) interest|whom else|[Ww]ho else they|[Tt]he usual question|(?:knew|knows|related to) (?:an?|any|one|the) (?:\w+ )?(?:applicants?|bidders?|candidates?)|(?:connections?|links?|friendships?|relationships?) (?:with|to|between) (?:an? |any |the |one |its )?(?:\w+ )?(?:applicants?|bidders?|suppliers?|candidates?|firms?|company|charity|trust|club))\b/,
  ],
  amiss:
    /\b(?:not|nor|never|nothing|nobody|no one|without|late|later|afterwards|once|if (?:they|he|she|any|it|anyone|asked)|as read|oversight|custom|habit|trusted|assum\w+|presum\w+|too|unless|should any\w*|left|blank|verbal\w*|orally|silent|in private|awkward|rather|instead|felt|thought|unnecessary|needless|fuss|will be added|be gathered)\b/i,
  ordinary:
    /\b(?:no (?:\w+ ){0,6}(?:interests?|conflicts?|declarations?|dispensation)|none (?:was|were|had|has|declared|of|to)|no (?:officer|member|councillor|assessor)s?|nobody (?:declared|has an)|withdr[ae]w\w*|left the|takes? no part|took no part|did not (?:take part|vote|speak|score|mark|hear)|stood (?:aside|down)|Monitoring Officer|signed (?:a|their|one)|each|declared (?:that|an|a|her|his)|code of conduct|must|shall|required|(?:public|the public) (?:\w+ )*interest|in knowing|expressed an interest|interest rates?|whipping|non-pecuniary|prejudicial|disclosable|neither (?:has|had|of)|other (?:pecuniary|interests|declarations)|does not|need not|is not|are not|has no entry|shows no entry for the (?:land|property)|(?:were|was|are) (?:recorded|kept)|should be kept|residents?|property|Commissioner|complain\w*|in (?:his|her|their) own appointment|lives close|neither|to declare|out of the room|births?)\b/i,
};
/** The same without such a word, where nothing is said that reports usually say of interests. */
const unusual: Amiss = {
  topics: untold.topics,
  ordinary: new RegExp(
    `${untold.ordinary.source}|\\b(?:when the decision was taken|item|held by|opened|signs?|told of|assurance|before|agenda|motion|training|members are (?:asked|invited|reminded)|invited|opportunity|guidance|policy|code|council|register(?:ed|s)? (?:is|was|of)|has been|have been|will|would|members['’]|councillors?['’]|monitoring|audit|resolved|noted)\\b|[?:]$`,
    "i",
  ),
};
/** Whoever has a part in it, a tie or a gain of his own, and something to be had. */
const tiedIn: Amiss = {
  topics: [
    /\b(?:[Oo]fficers?|[Aa]uthor|[Mm]anagers?|[Hh]ead of (?:the )?[A-Za-z]\w+|[Aa]ssessors?|[Jj]udges?|[Ee]valuators?|[Cc]onsultants?|[Ss]olicitor|[Ss]urveyor|[Vv]aluers?|[Vv]aluation|[Ee]ngineer|[Aa]uditor|[Aa]dvis[eo]r|[Cc]hair(?:man)?|[Ll]eader|Councillor [A-ZÀ-Þ]|[Pp]anel|[Ee]xaminer|[Tt]reasurer|[Ee]cologist|[Bb]roker|[Aa]djudicator|[Pp]roject lead|[Mm]arkers?|[Ss]corers?|(?:Mrs?|Ms) [A-Z]|Director)\b/,
    /(?:['’]s|\b(?:[Hh]is|[Hh]er|[Ww]hose|[Tt]heir|[Aa]|own)) (?:\w+ )?(?:son|daughter|wife|husband|spouse|brother|sister|father|mother|nephew|niece|cousin|uncle|aunt|godson|in-laws|brother-in-law|sister-in-law|friend|landlord|employer|own company|own firm|business partner|cottage|villa)\b|\bown (?:company|firm|product|business|shop)\b|\b(?:employed by (?:the (?!Council|council|authority)|one of|firms?)|will be employed by|(?:works|worked) for the (?:applicant|bidder|firm|winner|developer|sponsor)|also acts for|shareholder in|shares chambers|an option on|(?:a |receives a )bonus|commission (?:on|for|from)|royalt(?:y|ies)|lodges with|lets? (?:his|her) |holidays (?:\w+ ){0,3}(?:in|with|at)|bought (?:his|her|their) (?:house|flat|car|boat|land)|on the \w+ \w*['’]?s? ?payroll|savings with|had coached|plays golf|(?:is|was|as) (?:also )?(?:the |a |its )?(?:[\w’']+ ){0,2}(?:president|patron|trustee|treasurer|founder|promoter|shareholder|captain|head of sales)\b(?! of (?:the )?(?:Council|council|authority))|former colleagues? of|old friend|owns (?:two|three|one|several|some|half|most) of|married to|(?:wife|husband|partner|son|daughter|brother|sister|father|mother|landlord|tenant|employee|friend|neighbour|client)s? of (?:one|an?|the|another|two|several) (?:\w+ )?(?:applicants?|bidders?|candidates?|tenderers?|winners?|firms?|owners?|developers?)|seconde(?:e|d) from the (?:company|firm|bidder|supplier)|(?:resigned|left|leaves) to join|given (?:one|a) (?:candidate|applicant|bidder)\w* (?:his|her|their|a) reference|['’]s (?:house|home|land|garden|flat|shop|field) (?:would|will|stands?|lies|adjoins)|paid (?:a percentage|by results|on commission|a share)|(?:bidder|applicant|supplier|contractor|sponsor|winner|developer|buyer|seller|vendor)['’]s (?:(?:own |former )(?:agent|adviser|manager|director)|counsel|head of|employees?|founder)\b)/,
    /\b(?:award|grant|tender|bid|contract|applica|applicant|fund|sponsor|loan|lease|licen|purchas|sale\b|bought|scheme|valuation|price|suppl|framework|appoint|scor|winn|chosen|chose|select|borrow|candidate|provider|operator|rent|consort|plot|polic|software|allotted|recommend)/i,
  ],
  amiss: /./,
  ordinary:
    /\b(?:declared|disclosed|withdr[ae]w\w*|left the (?:room|meeting|chamber|council)|takes? no part|taken no part|took no part|did not (?:vote|speak|score|take part)|stood (?:aside|down)|Monitoring Officer|replaced|no longer|neither|not related|or is related|no (?:interest|connection|link|officer|member)|nominees?|nominated|representing|on behalf of|ex officio|appointed by the [Cc]ouncil|said|wrote|residents?|neighbours? (?:said|of)|pupils?|complain\w*|alleg\w+|children|foster\w*|carers?|patients?|tenancy|housing register|died|his (?:son|daughter) (?:is|was) (?:a pupil|at)|social worker|council-owned|wholly|company of the [Cc]ouncil|Director of|Director for|independent|motion|seconded|candidates? for election|electoral|photographs?|ballot|turnover share|share in the lease)\b/i,
};

/** What a sentence tells of an interest that was put aside, where the passage speaks of one. */
export function asideIn(sentence: Sentence, around: string): Framed<"unsought"> | undefined {
  if (sentence.text.length > 360) return undefined;
  const found = framed(sentence, hushed);
  if (found && tied.test(around)) return found;
  const { start, end } = amissIn(sentence, untold) ?? amissIn(sentence, unusual) ?? { start: 0, end: 0 };
  return end > 0
    ? { start, end, words: sentence.text.slice(start - sentence.start, end - sentence.start), frame: bag }
    : undefined;
}
const bag: Frame<"unsought"> = { message: "unsought", severity: "info", pattern: /./ };

/** Where a sentence tells of a part in the matter that goes with a gain from it, or `undefined`. */
export function partWithGain(sentence: Sentence, around: string): Span | undefined {
  const { text, start } = sentence;
  if (text.length > 320) return undefined;
  for (const tie of open.test(text) || !gain.test(around) ? [] : ties) {
    const match = tie.exec(text);
    if (match) return { start: start + match.index, end: start + match.index + match[0].trimEnd().length };
  }
  return amissIn(sentence, tiedIn);
}
const gain =
  /\b(?:award\w*|grants?|tender\w*|bids?|bidders?|contracts?|applicants?|applications?|funding|fund(?:ed)?|sponsor\w*|subsid\w+|loan|lease|licen[cs]\w*|purchas\w+|sale|scheme|fees?|fares?|tariff|rents?|recommend\w*|propos\w+|framework|appoint\w*|score[sd]?|winn(?:er|ing)|chosen|picked|selected|select\w+|suppl(?:y|ies|ier)|provider|operator|placed?|adopt|audit\w*|review\w*|complaint|survey\w*|prize|product|need of|put (?:\w+ )?forward|prices?|interview\w*|candidates?)\b|£\d/i;
