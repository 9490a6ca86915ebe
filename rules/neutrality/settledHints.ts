import { cues } from "../../core/rule/lexicon.ts";
import type { Frame } from "./sentenceFrames.ts";

/** Words without one of which a sentence hints at nothing here. */
export const settledCues = cues(
  "predetermination-hints",
  "already decided|already agreed|already chosen|already made|already determined|indicated that|signalled that|vote in favour|formal decision|nobody supposes|nobody expects|nobody imagines|nobody doubts|no one supposes|no one expects|no one doubts|no-one doubts|reopen the|revisit the|look again at|trouble itself|trouble themselves|be troubled|be impressed|cannot say|can say that|can complain|enough to confirm|enough to refuse|enough to approve|only unknown|only uncertainty|only doubt|listen politely|listened to and|listen and|has opted|have opted|plumped|come down for|already announced|already said|before it grants|before it refuses|before it approves|before they grant|before they refuse|before they approve|before granting|before refusing|before approving|is past|are past|only one way|but one way|have the votes|has the votes|have the numbers|having been|to suit|not whether|and not if|not if|not expected that|unlikely that|hardly likely|hardly be expected|lead to any|bring about any|any change|with the applicant|on its way|whom it wants|who it wants|whom they want|what it wants|be thanked|be acknowledged|be heard and|be listened to|on the door|gone to|has started|have started|has begun|have begun|been introduced|moved in|have moved|has moved|shown round|come to terms with|get used to|grow used to|getting used to|adjust to|prepare for|understand why|explain why|see why|required by law|required by statute|law requires|statute requires|rules require|regulations require|act requires|because the law|because the statute|because the rules|not because|no other reason|legally obliged|obliged to consult|obliged to ask|will debate|debates it|debates them|will consider|will discuss|will decide|decides on|considers it|considers the matter|considers them|discusses it|will vote|which come in|which comes in|which take effect|which takes effect|which start|which starts|which begin|merely to|only to|simply to|solely to|just to|purely to|completes the|complete the|grounds|with reasons|justification|not open to|no longer open|not negotiable|non-negotiable|not up for|not for discussion|not for debate|closed book|closed question|closed subject|vote for|vote against|voting for|voting against|on record|pledged|assured|guaranteed|promised|favourable|cannot now|can no longer|no difference|a difference|nodded|waved|blessed|signed off|going to shut|going to close|going to go|going to be|long since|weeks ago|months ago|some time ago|before his|before her|before their|before its|approves the|refuses the|adopts the|agrees the|grants the|confirms the|already know|already knows|knows already|know already|known already|knows the answer|in name|for the sake of form|sake of appearance|sake of appearances|never any|never in|never really|a date for|only thing left|only things left|only matter left|only question left|all that is wanted|all that is needed|nothing more is needed|is expected of|expected to say|will not be diverted|not be deflected|not be moved|not be swayed|not be blown|turn back|turning back|changed their|changed its",
);

const body =
  "(?:(?:[Tt]he |[Ff]ull )?(?:[A-Z][a-z]+ (?:and [A-Z][a-z]+ )?)?(?:Cabinet(?: Member)?|Committee|Sub-Committee|Council|Panel|Executive(?: Member)?|Board|Mayor|Leader|[Cc]hair(?:man|woman)?)|[Tt]he (?:committee|panel|cabinet|executive|board|governors)|(?:[Cc]ommittee |[Cc]abinet |[Pp]anel )?[Mm]embers|[Cc]ouncillors)";
const ask =
  "(?:[Cc]onsultation|[Hh]earing|[Mm]eeting|[Ii]nquiry|[Ss]urvey|[Ee]xercise|[Ee]xhibition|[Tt]alks|[Ee]ngagement|[Ss]essions?|[Dd]rop-ins?|[Rr]eview|[Pp]etition|[Oo]bjections?|[Cc]omments?|[Vv]iews|[Rr]epresentations|[Rr]eplies|[Rr]esponses|[Dd]ebate|[Ss]crutiny|[Cc]all-in)";
const undone =
  "(?:revoked|refused|closed|shut|sold|demolished|felled|dismissed|withdrawn|suspended|removed|ended|moved|merged|evicted|taken away|let|cut|made redundant)";
const starts =
  "(?:takes? effect|comes? (?:in|into (?:force|effect))|begins?|starts?|closes?|shuts?|opens?|rises?|goes? up|ends?|will (?:be [a-z]+ed|begin|start|close|open|rise|end|go up|go|move|apply)|appl(?:y|ies))";
const months = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

/** What leaves the outcome open, or is the law's or another's to say. */
const open =
  /\b(?:if|unless|subject to|proposed|proposals?|whether|recommend\w*|would|should|depend\w*|provided|Secretary of State|tribunal|court|resolved|minutes?|previous\w*|annual\w*|each year|on appeal|statutory (?:notice|period)|not yet|no decision|will be asked|invited to|draft|election|chair for|for chair|ballot|genuine|taken into account|open mind)\b/i;

/** Hints that a decision which is still to come has been taken: always for information. */
export const hinted: readonly Frame<"settled" | "will" | "whatever" | "before">[] = [
  {
    // To be heard out, and helped to bear it.
    message: "whatever",
    severity: "info",
    pattern: new RegExp(
      `\\b${ask}\\b[^.;]{0,90}\\b(?:come to terms with|(?:get|grow|getting|become) (?:more )?used to|adjust to|accept (?:the|that)|see (?:why|the need)|(?:understand|explain)(?: to [a-z]+)? (?:why|the (?:need|reasons?) for)|prepare (?:[a-z]+ )?for the)\\b|\\b${ask}\\b[^.;]{0,80}\\bbefore (?:his|her|their|its|the) [^.;]{2,40} (?:is|are|has been|have been) ${undone}`,
    ),
    unless: open,
  },
  {
    // Asked because the law wants it, and for no other reason.
    message: "whatever",
    severity: "info",
    pattern: new RegExp(
      `\\b${ask}\\b[^.;]{0,60}\\b(?:because|since|as|for the reason that) (?:the )?(?:statute|law|rules?|Act|regulations?|constitution|guidance) (?:requires?|says?|demands?|obliges?|insists?|asks?)\\b[^.;]{0,40}\\b(?:not|rather than|only|no other|alone|nothing)|\\b${ask}\\b[^.;]{0,30}\\b(?:required|demanded|wanted) by (?:law|statute|the (?:law|rules|Act|regulations))\\b[^.;]{0,30}\\b(?:will be (?:gone|got) through|for that reason (?:alone|only)|and (?:no|nothing) more|only)\\b|\\b(?:obliged|required|have|has) to (?:consult|ask|listen|hear)\\b[^.;]{0,40}\\b(?:but|although|though)\\b[^.;]{0,50}\\b(?:not|no|nothing|settled|decided|fixed|made|already)\\b`,
    ),
    unless: /\b(?:if|unless|subject to|no decision|open mind|taken into account|not obliged|need not)\b/i,
  },
  {
    // The thing has a date, and so has the body that is to decide on it.
    message: "before",
    severity: "info",
    pattern: new RegExp(
      `\\b${starts} (?:on|from|in|at) [^.;]{2,40}[;,:]? (?:and |but |though |although |while )?${body} (?:will |is to |are to |then |next )?(?:debates?|considers?|discuss(?:es)?|decides?|votes? on|looks? at|takes?|receives?|rules? on|meets?) (?:on )?(?:it|them|this|the (?:matter|report|scheme|question|charges?|closure|sale|plan|change)|to)\\b|\\b(?:until|by) \\d{1,2} ${months}\\b[^.;]{0,60}\\b(?:charges?|changes?|scheme|rules?|limits?|hours|fees?|rents?|arrangements|restrictions|zone)\\b[^.;]{0,20}, which (?:come|take|start|begin|appl|go|will)`,
    ),
    unless: open,
  },
  {
    // All that a meeting is wanted for.
    message: "settled",
    severity: "info",
    pattern:
      /\b(?:[Rr]eport|[Mm]eeting|[Ii]tem|[Pp]aper|[Vv]ote|[Rr]esolution|[Hh]earing|[Cc]onsideration|[Dd]ebate|[Aa]pproval|[Mm]embers)\b[^.;]{0,60}\b(?:merely|only|simply|solely|just|purely)(?: here)? (?:in order )?to (?:put|give|lend|set|record|complete|regularise|seal|satisfy|bless|clothe|dress|tidy|legitimise|formalise|validate|supply|confer|cover)\b|\b(?:consideration|vote|meeting|resolution|approval|debate|hearing|signature|nod)\b[^.;]{0,40}\b(?:completes?|rounds? off|tidies up|wraps? up|ties? up) (?:the |up )?(?:paperwork|formalities|file|process|story|loose ends|record)\b|\b(?:to|which) (?:supply|supplies|furnish|provide|give|find|equip|arm)(?:es)? (?:them|members|it|the [Cc]ommittee|[Cc]abinet|councillors|the [Pp]anel) (?:with )?(?:a |the |some |good )?(?:grounds|reasons|arguments|cover|peg|justification|rationale)\b/,
    unless: /\b(?:if|unless|subject to|whether|for information|for noting|correct\w*|clerical|minutes?)\b/i,
  },
  {
    // A subject that is closed.
    message: "settled",
    severity: "info",
    pattern: new RegExp(
      `\\b(?:is|are|was|were) (?:not|no longer|hardly) (?:open to|susceptible to|amenable to|up for|a matter for|for|interested in) (?:persuasion|argument|change|discussion|debate|negotiation|question|alteration|objections?|representations|second thoughts|reconsideration)\\b|\\b(?:not|non-?|no longer) ?negotiable\\b|\\bclosed (?:book|question|subject|chapter)\\b|\\b${body} will not be (?:diverted|deflected|moved|swayed|blown|turned|knocked|put off|shaken)\\b|\\bnever (?:any|in|really in|seriously in)(?: real| serious)? (?:doubt|question)\\b`,
    ),
    unless: /\b(?:terms of the grant|lease|price|union|pay award|statut\w+|court|public)\b/i,
  },
  {
    // Votes that are promised.
    message: "will",
    severity: "info",
    pattern: new RegExp(
      `\\b(?:on record as|(?:has|have) (?:said|indicated|signalled|confirmed|promised|pledged|agreed|undertaken|announced|let it be known|given notice|made plain|told [a-z ]{2,25})) [^.;]{0,40}\\b(?:vot(?:e|es|ing) (?:for|against|in favour|it|down)|(?:will|would) (?:support|oppose|back|refuse|approve|block|reject) (?:it|the|this))\\b|\\b${body}\\b[^.;]{0,25} (?:has|have) (?:assured|promised|guaranteed|told) [^.;]{3,50} (?:of|that)\\b[^.;]{0,30} (?:favourable|successful|positive|certain|approval|consent|success|easy|warm|fair wind|safe|will be well)\\b|\\b${body} (?:already |now )?(?:knows?|know)(?: already| now)? (?:how|what|which|where|the answer|its mind|their minds?|that (?:it|they) will)\\b|\\b${body} (?:has|have)(?: [a-z]+ ago| long since| some time ago|,? (?:some )?(?:weeks|months) ago,?) (?:settled|decided|agreed|chosen|determined|made)`,
    ),
    unless:
      /\b(?:open mind|no decision|interest|declar\w+|withdr\w+|resolved|at (?:its|the) meeting|minutes?|if|unless|in public session)\b/i,
  },
  {
    // A diary that has the decision in it.
    message: "will",
    severity: "info",
    pattern: new RegExp(
      `^\\W*(?:[Oo]n )?\\d{1,2} ${months}(?: \\d{4})?[^A-Za-z\\d]{1,4}${body} (?:approves?|agrees?|adopts?|refuses?|rejects?|grants?|confirms?|dismiss(?:es)?|signs?)\\b|\\bonce ${body} (?:has|have) (?:duly |formally )?(?:nodded|waved|blessed|rubber-stamped|said yes|put (?:its|their) names?)\\b`,
    ),
    unless: /\b(?:if|unless|subject to|would|recommend\w*|asked|invited)\b/i,
  },
  {
    // Views that can do nothing.
    message: "whatever",
    severity: "info",
    pattern: new RegExp(
      `\\b${ask}\\b[^.;]{0,60}\\b(?:cannot|can not|will not|can no longer|could not|are not going to|is not going to)(?: now| in practice| really)? (?:make|have) (?:a|any|much|no|the slightest)(?: [a-z]+)? ?(?:difference|effect|bearing|influence|impact|part)\\b|\\b(?:is|are) going to (?:shut|close|go|be (?:sold|shut|closed|demolished|felled|merged|charged|moved|built))\\b[^.;]{0,50}[,;] (?:and|but|so|while|though)[^.;]{0,20} ${ask}\\b`,
      "i",
    ),
    unless: open,
  },
  {
    // A hearing with its end told.
    message: "will",
    severity: "info",
    pattern: new RegExp(
      `\\b${body}\\b[^.;]{0,60} before (?:it |they )?(?:grant|refus|approv|reject|dismiss|clos|sell|sign|adopt|agree|confirm|vot)(?:s|es|e|ing|ing for|ing through)?(?: down| through| for)? (?:the|it|them|this|its)\\b|\\b${body} (?:is|are|was|were) (?:now |long )?past (?:listening|persuading|persuasion|arguing|argument|caring|changing|hearing|reasoning)\\b|\\b(?:only|but) one way (?:that |in which |for )?[^.;]{0,50}\\b(?:go|end|fall|turn out|finish|vote|decide)\\b|\\b(?:[Ww]e|${body}|the leadership|the executive|the (?:ruling )?group) (?:have|has) the (?:votes|numbers)\\b|\\b(?:wave|nod|see|send|pass|speed|usher|wish) it (?:on|through|along|well) ?(?:its way|the way)?|\\b(?:decision|choice|matter|question|terms|appointment) having (?:already |long since |in effect )?been (?:reached|made|taken|settled|agreed|fixed)\\b|\\b(?:drafted|written|worded|prepared) to (?:suit|fit|match|order)\\b|\\b${body} (?:knows?|know) (?:whom?|what) (?:it|they) (?:wants?|prefers?|will (?:have|choose|pick))\\b`,
    ),
    unless:
      /\b(?:if|unless|must|should|(?<!\d |in |by |until |till |from |of |before |after |this |next |last |late |early |mid-)may|have regard|subject to|normally|usually|always|resolved|minutes?|applications? (?:in|of) this kind)\b/i,
  },
  {
    // Which and when are asked, and whether is not.
    message: "whatever",
    severity: "info",
    pattern:
      /\b(?:[Qq]uestionnaire|[Ss]urvey|[Cc]onsultation|[Ff]orm|[Rr]esidents|[Tt]enants|[Pp]arents|[Pp]eople|[Uu]sers|[Mm]embers|[Ss]taff|[Vv]iews)\b[^.;]{0,60}\b(?:which|when|how|where|what)\b[^.;]{0,60}\b(?:(?:and|but|rather than) )?(?:not|rather than) (?:about )?(?:whether|if)\b|\b(?:not (?:to be )?expected|unlikely|hardly likely|not likely|not thought|not anticipated)\b[^.;]{0,40}\b(?:views|replies|responses|comments|objections|petition|consultation|hearing|inquiry|debate|survey|representations)\b[^.;]{0,30}\b(?:lead to|bring|produce|result in|cause|make|alter|change|affect|persuade)\b|\b(?:will|shall|can) be (?:thanked|acknowledged|listened to|heard|noted|received)\b[^.;]{0,30}\b(?:and|but|before)\b[^.;]{0,40}\b(?:will (?:still )?(?:go ahead|proceed|close|be (?:closed|sold|built|made|granted))|goes ahead|closes|is to (?:close|go|proceed)|be (?:refused|dismissed|rejected|turned down))/,
    unless: /\b(?:if|unless|subject to|would|propos\w+|recommend\w*)\b/i,
  },
  {
    // The thing is under way, and the decision has its day still to come.
    message: "before",
    severity: "info",
    pattern: new RegExp(
      `\\b(?:brochures?|notices?|signs?|successor|trees?|removal|demolition|fencing|removers|contractors?|tenants?|new (?:head|manager|officer|owner|operator|landlord)|furniture|posts?|keys|clearance|works?|felling|prospectus|uniforms?|stock)\\b[^.;]{0,40} (?:is|are|has|have) (?:already |now )?(?:on the (?:door|gate|fence|wall|site)|(?:been )?(?:started|begun|introduced|gone (?:to|out|up|in)|moved in|moved out|shown round|put up|taken down|handed over|sent out))\\b[^.]{0,60}(?:[;,] (?:and |but |though |while )?|in case )[^.;]{0,40}\\b(?:${body}|[Dd]ecision|closure|appeal|vote|application|permission|sale|order)\\b[^.;]{0,40}\\b(?:interviews?|meets?|is due|is on|decides?|considers?|sits|votes|delay|is to be (?:taken|made|decided)|next (?:week|month)|fail|succeed)\\b|\\b(?:permission|licen[cs]e|consent|approval|grant|letter of award)\\b[^.;]{0,40} will be (?:with|in the hands of|on the desk of|issued to|sent to|posted to) (?:the )?[a-z]+\\b`,
    ),
    unless:
      /\b(?:if|unless|subject to|would|within \w+ (?:working )?days|under the order|agreed|confirmed in|resolved|minutes?|statutory|site notice|previous\w*)\b/i,
  },
  {
    // Nobody thinks otherwise, and nothing is to be looked at again.
    message: "settled",
    severity: "info",
    pattern: new RegExp(
      `\\b(?:[Nn]obody|[Nn]o[- ]one|[Ff]ew) (?:now |seriously |really )?(?:supposes?|expects?|imagines?|believes?|doubts?|thinks?) (?:that )?${body} (?:will|is|are)\\b|\\b${body} (?:do|does) not (?:intend|propose|mean|want|wish) to (?:reopen|revisit|look again|go back|reconsider|listen|be)\\b|\\b${body} (?:is|are) (?:not likely|unlikely|hardly likely) to (?:trouble|be (?:troubled|moved|impressed|persuaded|detained|swayed)|take (?:long|much)|dwell|pay)\\b|\\b(?:consulted|asked|heard|invited|notified|written to)\\b[^.;]{0,20} so that (?:they|nobody|no one|no-one|it) (?:cannot|can|could(?: not)?) (?:later |then |now )?(?:say|complain|be said|object|claim)|\\b(?:enough|ample|sufficient|long enough|time) to (?:confirm|approve|refuse|grant|dismiss|uphold|endorse)\\b|\\b[Oo]nly (?:unknown|uncertainty|doubt|open question) (?:is|remaining is|left is) (?:the (?:size|margin|date|timing|order)|when|how|who)\\b|\\b(?:listen|hear|nod|smile)\\b[^.;]{0,30} and then do (?:as|what|exactly) (?:it |they |we )?(?:was |were |had |have )?(?:planned|intended|meant|always|decided)|\\b${body} (?:has|have) (?:opted|plumped|come down|gone) (?:for|against)\\b|\\b(?:has|have) already (?:announced|said|told [a-z ]{2,20}) (?:what|how|which way) (?:${body}|it|they) (?:is|are|will)\\b|\\b(?:decided|chose|settled|agreed|resolved|picked|opted)\\b[^;]{0,90}\\b(?:take|give|make|pass|record) (?:the|its|his|her|a) formal (?:decision|approval|resolution|vote|order)\\b`,
    ),
    unless: /\b(?:if|unless|subject to|minutes?|would|at (?:its|the) meeting on|voted)\b/i,
  },
  {
    // A body that is said to have decided, without the meeting at which it did.
    message: "settled",
    severity: "info",
    pattern: new RegExp(
      `\\b${body} (?:has|have) already (?:decided|agreed|chosen|determined|settled|made|resolved) (?:to|on|that|its|their|the|upon)\\b`,
    ),
    unless:
      /\b(?:resolved|minutes?|at (?:its|the|a) meeting|on \d|in (?:January|February|March|April|May|June|July|August|September|October|November|December|20\d\d)|last (?:year|month)|if|subject to|would)\b/,
  },
];
