import { oneLine, regex } from "../../../core/pattern/regex.ts";
import type { Sentence } from "../../../core/report/sentences.ts";
import {
  beaten,
  givesOdds,
  isOurCase,
  ownView,
  passesOnAdvice,
  tellsLawyersMind,
  toldInCorridor,
} from "./lawyersMinds.ts";

/** By whom one may be advised who is no lawyer. */
const notLawyers =
  "(?!(?:(?:our|the|its|leading|junior|outside|external|specialist|own|council['’]s) )*(?:counsel|KC|QC|silk|solicitors?|lawyers?|barristers?|legal|chambers|litigat))";

/** Advisers who speak for the council alone, and advice that can only be the council's own. */
const own = regex.i`
  \b(?:
    (?:leading |junior |specialist |external )?counsel|king['’]s counsel|KC|QC|barristers?|silk|
    (?:
      our|its|the (?:(?:county|district|borough|city|town) )?council['’]s|the authority['’]s|external|outside|
      specialist|the
    )(?: own| external| outside)?
    \ (?:solicitors?|lawyers?|legal (?:team|advisers?|advisors?|department|officers?|services?))|
    solicitors (?:instructed|acting) (?:by|for) the council|lawyers|legal (?:team|advisers?|advisors?|officers)|
    those instructed|legal (?:advice|opinion|view)|
    (?:we|officers|the council) (?:are|is|have been|has been|were|was) advised(?! (?:by|from) ${notLawyers})|
    having taken (?:legal )?advice(?! (?:of|from) ${notLawyers})|
    (?:our|the) litigation (?:team|position)|privileged
  )\b
`;
const perhaps = regex.i`
  \b(?:
    legal services?|monitoring officer|head of legal|director of (?:law|legal)|
    (?:city|county|borough|town|district) solicitor|solicitors?|advice|opinion|legal risk
  )\b
`;
const saying = regex.i`
  \b(?:
    advis(?:es?|ed|ing)|advice (?:is|was|received|from)|warn(?:s|ed|ing)?|caution(?:s|ed)|put(?:s|ting)?|
    rat(?:es?|ed|ing)|assess(?:es|ed|ment|ing)|th(?:ink|inks|ought)|believ(?:es?|ed)|consider(?:s|ed)?|
    conclu(?:des?|ded|sion)|repl(?:y|ies|ied)|report(?:s|ed)|says?|said|told|tells|feels?|felt|doubt(?:s|ed|ful)?|
    fear(?:s|ed)?|suggest(?:s|ed)?|suspect(?:s|ed)?|recommend(?:s|ed|ation)?|estimat(?:es?|ed)|expect(?:s|ed)?|opinion|
    view|regard(?:s|ed)|cast|rather|confirm(?:s|ed)|rule(?:s|d) out|understood|clear|confident|gloomy|pessimistic|
    optimistic|satisfied|convinced|gist|upshot|effect|strategy|indicat(?:es|ed)|points? to|
    (?:is|was|being|and is|are) (?:that|against)|confirm(?:s|ed)|see(?:s|n)?
  )\b
`;
/** What only somebody who weighs the council's own case would say. */
export const merits = regex.i`
  \b(?:
    chances?|prospects?|odds|(?:has|have|of|no|little|some) merit|not go to court|hold off|cast doubt|
    breach of (?:contract|duty|covenant)|succeed|success|should (?:lose|fail)|
    (?:come|came|coming) off (?:worst|worse|second[- ]best|the loser)|badly (?:drawn|drafted|worded|framed)|
    (?:better|best|worse|worst) of (?:any|the|that|an?|it)\b(?= (?:argument|dispute|case|bargain|day)|$|[,.;])|
    (?:ha(?:s|ve|d)|would have|with|no) legs|
    (?:picked|pulled|taken|torn|shot) (?:apart|to (?:pieces|bits|shreds)|down|full of holes)|
    (?:days?|weeks?|months?) (?:short|late|out of time)|full of holes|uneasy|sanguine|not encouraging|
    stands? (?:little|no|a good|every) chance|come unstuck|come to grief|lose|losing|win(?:ning)?|prevail|
    weak(?:ness|nesses|er)?|thin|flimsy|doubt(?:s|ful)|void|voidable|unenforceable|not be enforced|indefensible|
    hard to (?:defeat|defend|resist|justify)|hopeless|unarguable|arguable|vulnerable|gloomy|surviv\w+|settle|concede|
    say nothing|our (?:case|defence|position|evidence|costs)|the council['’]s (?:case|defence)|
    a (?:good|strong|poor|weak) (?:case|claim|argument|defence)|
    (?:claim|challenge|appeal|defence|case) (?:is|has|would|could|will|might|may|was)|damages|liable|liability for|
    negligen\w+|unlikely|likely to (?:succeed|fail|win|lose|be (?:quashed|upheld|overturned|found|defeated|ordered))|
    with us on|limitation|out of time|find[^.;]{0,24}unfair|unlawful|
    found (?:to be )?(?:discriminatory|unfair|unreasonable|irrational|perverse|in breach)|
    in all (?:likelihood|probability)|ultra vires|forfeit\w*|relief would|should (?:not|n['’]t) appeal|
    against an? appeal|not to (?:appeal|defend)|do not serve|could(?: not|n['’]t)? be (?:enforced|defended|recovered)|
    wrong (?:company|party|person)|(?:trust|owner|claimant|tenant) (?:owns|holds|has)|\d{1,2} ?(?:%|per cent)|
    at risk of|state aid|defective|invalid|half our costs
  )\b
`;
/** Beyond doubt a forecast of how a case would go. */
const forecast = regex.i`
  \b(?:
    chances?|prospects?|odds|should (?:probably |very likely )?(?:lose|win|fail|succeed)|
    (?:come|came) (?:off worst|unstuck|to grief)|
    (?:un)?likely to (?:succeed|fail|win|lose|be (?:quashed|upheld|overturned|defeated))|
    would (?:probably )?(?:succeed|fail|lose|win|not survive)|probably (?:succeed|fail|lose|win)|
    hard to (?:defeat|defend|resist)|
    (?:has|have|had) the (?:better|best|worse|worst) of (?:it|the (?:argument|case|dispute))|struck out|weak(?:ness)?|
    unenforceable|not be enforced|indefensible|settle|our case|(?:wrong) (?:company|party|person)|forfeited|
    a good (?:chance|case)|void
  )\b
`;
/** Powers and duties stated as law: what a legal section is for. */
export const lawAsSuch = regex.i`
  \b(?:
    due regard|must have regard|(?:has|have) (?:the )?powers?|power to|dut(?:y|ies) (?:to|under|of|in)|section \d|
    regulation \d|is required (?:to|by)|requires? (?:the|a|that|members)|Act (?:19|20)\d\d|best consideration|
    no (?:direct |specific |further )?legal implications|should be (?:satisfied|aware|mindful|reminded)|
    members (?:should|must|may)|policy|inspector|conditions?
  )\b
`;
export const excused = regex.i`
  \b(?!
    (?:
      council|authority|borough|county|district|city|town|cabinet|department|directorate|service|officers?|director|
      insurers?|king|queen|today|yesterday|week|month|year
    )['’]
  )[a-z]+['’]s? (?:own )?(?:solicitors?|counsel|lawyers?|barristers?|legal (?:team|advisers?|department))\b|
  \b(?:prosecution|probation|health|fire|courts?|police|tribunals) service['’]s (?:own )?(?:lawyers?|solicitors?|
  counsel)\b|
  \b(?:parish|town|community|another|neighbouring|other|each) council['’]s (?:own )?
  (?:solicitors?|counsel|lawyers?|barristers?|legal)\b|
  \bcourt of appeal['’]s\b|\b(?:solicitors|lawyers|barristers)['’] (?:own )?(?:conference|clerks?|profession|union|
  journal)|
  \b(?:barristers?|solicitors?)['’]s? (?:clerk|examination|exam)\b|
  \b(?:seminars?|training|leaflets?|survey(?:s|ed)?|consultation|respondents|exhibitions?|examiners?|applicants?|
  lay members|trainees?|recruit\w+)
  \b[^.;]{0,60}\b(?:legal advice|solicitors|lawyers|barristers)\b|
  \b(?:law cent(?:re|res)|legal aid|advice agenc(?:y|ies))\b|
  \bdelegat(?:es?|ed|ing) authority to\b|
  \b(?:
    claimant|objector|applicant|appellant|opponent|developer|defendant|landlord|tenant|resident|complainant|operator|
    company|union|other side|bidder|contractor|plaintiff|trustee|school|owner
  )s?['’]s? (?:own )?(?:solicitors?|counsel|lawyers?|barristers?|legal)\b|
  \b(?:counsel|solicitors?|lawyers?|barristers?),?
  \ (?:to (?:the )?(?!council\b)|(?:for|acting for|on behalf of|representing) (?!(?:the )?council\b))\w+|
  \b(?:
    citizens?['’]? advice|independent legal advice|press|as reported|shall advise|
    (?:will|can|may) (?:be able to )?advise|available to advise|to advise|school counsel\w*|counsel(?:l?ing|l?ors?)|
    in public|secretary of state|ombudsman|circular|guidance|audit(?:ors?)? opinion|auditor|second opinion|medical|
    planning officers?['’]? opinion|public opinion|if (?:legal advice|advised)|career|debt advice|
    advice (?:line|centre|service|bureau|note|agency|sessions?)|money advice
  )\b|
  \bthe (?:high |county |supreme )?(?:court|tribunal|judge)(?: of appeal)?
  \ (?:held|found|ruled|decided|said|thought|concluded)\b|
  \bshould seek\b|\blegal advice (?:should|must|will|may) be\b
`;
const unsaid = regex.i`
  \b(?:defended|fought|met|paid) (?:out of|from) (?:the |a |an )?[^.;]{0,40}\b(?:reserves?|budgets?|fund|provision)\b|
  \b(?:is|are|was|were|remains?|has been|have been|will be|be) (?:\w+ )?(?:
    obtained|sought|taken|commissioned|instructed|consulted|attached|contained|set out|provided|included|privileged|
    awaited|estimated
  )\b(?!
    [^.;]{0,70}\b(?:
      and (?:
        (?:was|is)(?!
          \ (?:
            in|at|on|attached|appended|set out|exempt|contained|included|available|to be|not for|kept|held|privileged|
            confidential
          )\b
        )|
        says|advises
      )|
      that (?:it|the|a)|conclud|was that|is that|which
    )
  )
`;

/** What a sentence tells of lawyers' advice: its substance, the odds, or perhaps one of them. */
export function judge({ text }: Sentence, legal: boolean): "told" | "prospects" | "doubt" | undefined {
  if (text.length <= longest && beaten.test(text)) return "doubt";
  if (text.length > longest || (excused.test(text) && !isOurCase(text))) return undefined;
  if (!legal && ownView.test(text) && !unsaid.test(text) && !lawAsSuch.test(text)) return "told";
  const sure = told(text, legal) ?? (givesOdds(text) ? "prospects" : undefined);
  if (sure) return sure;
  if (legal && lawAsSuch.test(text)) return undefined;
  const lawyer = own.test(text) || lawyers.test(text);
  if (lawyer && !unsaid.test(text) && !lawAsSuch.test(text) && (merits.test(text) || isOpinion(text))) return "doubt";
  if (
    counselled.test(text) &&
    !unsaid.test(text) &&
    !asLaw.test(text) &&
    ((!inOffice.test(text) && !inMeeting.test(text)) || atLaw.test(text))
  )
    return "doubt";
  if (!lawAsSuch.test(text) && standing.test(text) && (source.test(text) || (ours.test(text) && atBar.test(text))))
    return "doubt";
  if ((passesOnAdvice(text) || toldInCorridor(text)) && !lawAsSuch.test(text)) return "doubt";
  if (
    (conveys.test(text) || tellsLawyersMind(text)) &&
    !unsaid.test(text) &&
    !lawAsSuch.test(text) &&
    !inMeeting.test(text)
  )
    return "doubt";
  return ours.test(text) &&
    dispute.test(text) &&
    forecast.test(text.replace(/\bsettlement\b/g, "")) &&
    !lawAsSuch.test(text)
    ? "doubt"
    : undefined;
}

const adviser = oneLine`
  (?:
    (?:leading |junior )*[Cc]ounsel|KC|QC|[Bb]arristers?|[Ss]ilk|
    [Ss]olicitors? (?:handling|instructed|acting|for the council)|[Ee]xternal [Ss]olicitors|
    [Oo]ur (?:solicitors?|lawyers?)|[Ll]awyers?|[Ll]egal (?:team|colleagues|advisers?|advisors?|department|section)|
    Legal(?! Services)|Head of Legal|
    (?:Borough|City|County|District|Town) Solicitor(?:['’]s (?:people|staff|team|office))?|Monitoring Officer|
    [Tt]hose (?:advising|instructed)(?: us)?|[Mm]essrs [A-Z][^.;,]{2,40},? acting for the [Cc]ouncil,?
  )
`;
/** Who advises the council, and what they thought: a view, a worry, a preference, a disagreement. */
const counselled = regex`
  \b${adviser}(?:['’]s?)?[^.;:]{0,50}\b(?:
    view|opinion|note|e-?mail|worr(?:y|ies)|preference|preferred course|concerns?|answer|doubts?|misgivings|verdict|
    conclusion|feeling|instinct|assessment|difficulty|suggestion|warning
  )(?:,? (?:which|that|when it|received|given|obtained)[^,.;]{2,40},)? (?:of [^.;]{2,20} )?
  (?:is|are|was|were|makes?|made|conclud\w+|says?|said|that|lists?|runs?|puts?)\b|
  \b${adviser}\b[^.;]{0,40}\b(?:
    warn(?:s|ed)?|told (?:officers|us|the (?:[Cc]ouncil|authority|team)) (?:that|it)|sees?|saw|puts? (?:our|the|it)|
    would (?:not|sooner|rather|prefer|much)|
    (?:is|are|was|were) (?:
      nervous|cautious|uneasy|blunt|clear|doubtful|unsure|worried|lukewarm|not (?:sure|happy|confident|keen)|confident|
      split|divided|of the view|of one mind
    )|
    (?:do|does|did) not (?:much |greatly |really )?(?:agree|like|think|believe|see|rate|care|fancy)|
    (?:rather |half )?fanc(?:y|ies)|thinks?|thought|ha(?:s|ve) found|found|took [^.;]{2,20} to say|
    (?:has |have )?dr(?:awn|ew) attention|made us|makes us|ha(?:s|ve) made us|doubts?|doubted|fears?|feared|conclud\w+|
    counsels? against|steered|points? to|spotted|picked up|let us know|told us|came down|sides? with|favou?rs?|rates?|
    recommend(?:s|ed)?|reckons?
  )\b|
  \b(?:told|advised|warned|urged) by (?:our|the|leading|its) (?:own )?(?:lawyers?|solicitors?|counsel|legal)\b|
  ^On (?:legal )?advice,? (?:we|officers|the [Cc]ouncil)|\bhave it from (?:leading )?(?:counsel|the lawyers)\b|
  \b(?:view|feeling|opinion|thinking) (?:in Legal|on file|among the lawyers)\b|
  \bopinion (?:from|of) (?:Mr|Mrs|Ms|Miss|Sir|Dame)? ?[A-Z][^.;]{2,40}\b(?:concludes?|is that|says|finds|advises)\b|
  \b[Cc]ounsel was asked\b[^.;]{0,60}\banswer|\b[Ii]n conference\b|
  \b[Oo]ur (?:defence|case|position) (?:rests|depends|turns|hangs|is (?:weak|thin|poor|strong))\b|
  \badvice note (?:says|states|concludes)\b
`;
/** Those who advise members in public too, and the words that show that they do not. */
const inOffice = /\b(?:Monitoring Officer|Head of Legal|(?:Borough|City|County|District|Town) Solicitor)\b/;
const atLaw = regex.i`
  \b(?:
    claims?|case|court|judge|trial|tribunal|challenge|appeal|costs|defence|liab\w+|settle|pay up|proceedings|litigation|
    private note|witness|sue|damages|lose|win
  )\b
`;
/** Powers, duties and steps that a lawyer states or takes for the council in public. */
const asLaw = regex.i`
  \b(?:
    has (?:the )?power|have (?:the )?power|powers? (?:to|under)|section \d|regulation \d|Act (?:19|20)\d\d|
    dut(?:y|ies) (?:to|under)|due regard|is authorised|be authorised|register of|interests?|gifts|code of conduct|
    standards|delegated|constitution|in consultation with|completed|will be|is asked|be asked|has been consulted|
    have been consulted|complaints?|investigat\w+|report(?:s|ed)? to|training|proper officer|no legal implications|
    best value|best consideration|presented|comments?|meeting|dispensation|moved to|appointed|fees|sent to|circulated|
    issued|maladministration|section 5
  )\b
`;

/** Longer than this is no sentence but a table that was run together (UTF-16 units). */
export const longest = 400;
const lawyers =
  /\b(?:solicitors?|lawyers?|barristers?|counsel|KC|QC|legal (?:services|team|advice|advisers?|opinion|department))\b/i;
/** An opinion that is not given in the open, on interests and procedure, as lawyers do at every meeting. */
const isOpinion = (text: string): boolean => opines.test(text) && !asLaw.test(text) && !inMeeting.test(text);
const inMeeting = regex.i`
  \b(?:told|advised|reminded|informed) (?:the )?(?:panel|(?:sub-)?committee|meeting|members|council|cabinet|chair\w*)\b|
  \ban interest\b
`;

/** How firm the ground is, in the words that people have for it. */
const standing = regex.i`
  \b(?:
    (?:on|upon) (?:\w+ )?(?:weak|weaker|shaky|thin|firm|firmer|strong|soft|uncertain|poor|solid|dangerous|treacherous)
    \ ground|
    (?:position|case|claim|defence|argument|ground|footing)s? (?:is|are|was|were|looks?|seems?|would be)
    \ (?:not |far from |hardly |none too |less than |rather |fairly |very |quite |too )?
    (?:strong|weak|good|thin|secure|watertight|sound|poor|shaky|hopeless|safe)|
    (?:not|n['’]t|never|hardly|unlikely to) (?:\w+ )?(?:stand up|hold up|hold water|stand scrutiny|survive|stick|bind)|
    hard (?:for \w+ )?to (?:enforce|defend|resist|answer|uphold)|come off (?:second best|worst|the worse)|
    more likely than not|(?:less|better|no better|little better) than even|even (?:chance|money)|
    the (?:better|best|worst|worse) of (?:the argument|it)|on a wrong footing|
    (?:pay|bear|meet) (?:the costs|costs|both sides|the other side)|
    (?:we|[Cc]ouncil|authority) (?:would|should|could|might|will)
    \ (?:probably |almost certainly |very likely |well |surely |no doubt )?(?:
      lose|win|be beaten|have no answer|struggle|come unstuck|be in (?:difficulty|trouble)|have to (?:pay|settle|give)|
      be (?:found|held|ordered)
    )|
    care for our chances|
    (?:think|thinks|reckons?|considers?|believes?|holds?|finds?|regards?) (?:the|that|our|it)\b[^.;]{0,40}\b
    (?:void|unenforceable|bad|good|lawful|unlawful|sound|hopeless|defective)
  )\b
`;
/** Whose opinion it is, without a word for a lawyer. */
const source = regex.i`
  \b(?:
    chambers|from the lawyers|the lawyers|those who know the law|
    (?:those|people|firm) (?:advising|who advise) (?:us|the council)|(?:written|learned|second|that|this) opinion|
    the opinion (?:
      that|which|obtained|taken|received|
      of (?:January|February|March|April|May|June|July|August|September|October|November|December|\d)
    )|
    (?:has|have|had) been (?:told|advised|warned) (?:so|as much|that)|we are (?:told|advised|warned)|on the papers
  )\b
`;
const atBar = regex.i`
  \b(?:
    challenge[ds]?|court|sue[sd]?|claims?|claimant|tribunal|judge|appeal(?:ed|s)?|legal position|covenant|clause|lease|
    trial|judicial review|litigat\w+|proceedings|took the point|takes the point
  )\b
`;

/** Somebody's opinion follows. */
const opines = regex.i`
  \b(?:
    advis(?:es|ed)|think|thinks|thought|told|believes?|says?|said|view|opinion|advice|warn(?:s|ed)|doubts?|fears?|
    recommend(?:s|ed)|consider(?:s|ed)?
  ) (?:us |officers |the council |is |was |that |against |it |the |we |to )
`;
/** What lawyers answered, found weak or gave in numbers, in other verbs than those of advising. */
const conveys = regex`
  \b(?:
    counsel|lawyers?|solicitors?|barristers?|KC|QC|[Ll]egal(?: team| services| colleagues)?|
    (?:the|our|that|legal) (?:advice|opinion)(?: note)?|legal risk (?:note|register|assessment)|in conference
  )\b[^.;]{0,70}\b(?:
    answer(?:s|ed)|draws? attention|drawn attention|drew attention|points? (?:out|to)|pointed (?:out|to)|flag(?:s|ged)|
    spot(?:s|ted)|conced(?:es|ed)|admit(?:s|ted)|gives? (?:us )?(?:a |an )?\d+|puts? (?:it|the) |says? (?:at|in) |
    suggested|urge[sd]|prefers?|preferred|would rather|doubts?|is not confident|are not confident
  )\b|
  \b(?:weakness(?:es)?|flaws?|gaps?|holes?|difficult(?:y|ies)|soft spots?) in (?:our|the council['’]s)
  \ (?:position|case|defence|argument|evidence)\b|
  \b(?:\d{1,3} ?(?:%|per cent)|even|better than even|slim|high|low) (?:likelihood|chance|prospect|probability) of
  \ (?:defeat|success|losing|winning|failure)\b
`;
const ours = /\b(?:we|us|our|the council(?:['’]s)?|the authority(?:['’]s)?)\b/i;
const dispute = regex.i`
  \b(?:
    claims?|claimant|challenge|appeal|court|tribunal|judicial review|case|proceedings|litigation|dispute|defence|defend|
    damages|judge|sue
  )\b
`;

/** Where something is argued about or may be taken to court, or is the council's own. */
const argued = regex.i`
  \b(?:
    claims?|claimants?|courts?|judges?|trial|tribunals?|appeals?|challeng\w+|judicial|litigat\w+|proceedings|disputes?|
    damages|su(?:e|ed|ing)|defen[cd]\w*|settle\w*|covenants?|clauses?|leases?|contracts?|notices?|orders?|byelaws?|
    polic(?:y|ies)|procurement|decisions?|enforce\w*|case|merit|liable|liability|negligen\w+|void|unlawful|
    ultra vires|breach|compensation|rights?|lawful\w*|title|tenders?|dismissals?|injunctions?|prosecut\w+|agreements?|
    conditions?|objections?|charges?|fees?|position|argument|risk|state aid|discriminat\w*|invalid|defective|
    forfeit\w*|landlord|tenant|boundary|plans?|schemes?|sale|deposit|costs|we|us|our|the council(?!['’])|
    the authority(?!['’])
  )\b
`;
/** A forecast that nobody makes but of a case. */
const ofCase = regex.i`
  \b(?:chances?|prospects?(?! in (?:the|this))|odds|struck out|unenforceable|not be enforced|indefensible|settle|
  our case|forfeited|void|evens|no higher than even|hopeless|counterclaim|surviv\w+|arguable|magistrates|referral|picked apart|weak (?:point|spot)|weak on)\b
`;
/** Who checks the quality of work, and what banners are made of. */
const noLawyer = regex.i`
  \bQC (?:checks?|samples?|tests?|team|process|inspections?|laborator\w+|staff|records?)\b|
  \bsilk\b(?=[^.;]*\b(?:banners?|folds?|cloth|embroider\w+|dress\w*|flags?|threads?|fibres?|textiles?|worn|robes?|
  conservators?|lining|ribbons?|painted)\b)|
  \b(?:banners?|cloth|embroider\w+|dress\w*|flags?|textiles?|conservators?)\b[^.;]*\bsilk\b
`;

function told(text: string, legal: boolean): "told" | "prospects" | undefined {
  if (!saying.test(text) || !merits.test(text) || noLawyer.test(text)) return undefined;
  // A legal team has its figures and its staff as every other, and an engineer gives advice on walls.
  const atIssue = argued.test(text.replace(advisersNamed, " "));
  if (!atIssue && !(ofCase.test(text) && lawyers.test(text))) return undefined;
  const sure = forecast.test(text);
  const law = lawAsSuch.test(text);
  if (unsaid.test(text) && !sure) return undefined;
  if (gist.test(text)) return "told";
  if (own.test(text)) return sure ? "prospects" : law || legal ? undefined : "told";
  return perhaps.test(text) && sure && !law && !(ofOthers.test(text) && !lawyers.test(text)) ? "prospects" : undefined;
}

/** "The Council's solicitors" are no council. */
const advisersNamed =
  /\b(?:the (?:council|authority)['’]s|our) (?:own |external |outside )*(?:solicitors?|lawyers?|counsel|barristers?|legal [a-z]+)/gi;

/** "The Director of Regeneration's advice", "advice from the Head of Property": no lawyer's. */
const ofOthers = regex`
  \b(?:Director|Head|Manager|Chief|Lead|Surveyor|Engineer|Architect|Planner|Treasurer|Accountant|Ecologist|Valuer)
  (?: (?:of|for) (?!Legal|Law|Governance)[A-Z][\w-]+(?:,? (?:and |& )?[A-Z][\w-]+){0,3})?['’]s? (?:\w+ )?
  (?:advice|opinion)\b|
  \b(?:advice|opinion) (?:of|from) the (?:Director|Head|Manager|Chief|Lead)(?: [A-Z]\w+)? (?:of|for)
  \ (?!Legal|Law|Governance)[A-Z]|
  \b(?:advice|opinion) (?:of|from) (?:the )?(?:[A-Z]\w+ ){0,3}
  (?:Trust|Society|Agency|Association|Forum|Club|Authority|Institute|Commission|Board|England|Wales)\b
`;

/** An opinion in short: there is no reason to give one but to tell it. */
const gist = /\b(?:opinion|advice)\b[^.;]{0,60}\b(?:gist|upshot|nub|burden|thrust|in short)\b/i;
