import type { Sentence } from "../../core/report/sentences.ts";
import { cues } from "../../core/rule/lexicon.ts";
import { type Amiss, amissIn } from "../amiss.ts";
import { type Frame, type Framed, framed } from "../neutrality/sentenceFrames.ts";

/**
 * Regard to people, or to the climate, that is avoided: put off until it cannot matter, held to be met by treating all alike, guessed
 * from a desk, ruled out of the paper, borrowed from another, or found unwelcome. Read off one sentence each, always for information.
 */

/** Words without one of which a sentence tells of none of it. */
export const avoidedCues = cues(
  "equality-climate-avoided",
  "retrospectively|retrospect|in arrears|after the event|afterwards|not enough|insufficient|without it|without them|without the|the remit|bearing|enter into|come into|presumed|could think|could name|a different|to supply|to be supplied|author to|to complete|to follow|once the|when the|review|no budget|no money|no resource*|no capacity|no time|nothing is known|nothing has been done|little is known|is not known|outside the scope|beyond the scope|out of scope|not within the scope|outside this|gone into|from his own|from her own|from their own|own experience|personal knowledge|has been assumed|is assumed|was assumed|been supposed|been taken|see website|see the|as above|as below|ditto|no bearing|short-term|not weighed|not priced|not costed|not modelled|not calculated|not compared|will emerge|will be seen|will become|are used to|have been considered|been considered|been taken into account|been noted|satisfies the|satisfies the act|complies with|meets the duty|meets the act|regardless of race|passed over|so few|are few|too few|goes forward without|go forward without|forward without|not thought|at stake|at issue|made first|decided first|taken first|unwelcome|unhelpful|inconvenient|awkward|omitted|left out|dropped|in five minutes|ten minutes|few minutes|no paper|produced no|on the back|a blank sheet|blank sheet|would be empty|would show nothing|nothing to show|no distinction|this is a|retained from|copied from|taken from|lifted from|borrowed from|another scheme|another report|another proposal|different scheme|another service|template*|to meet the requirement|for form|for consistency|on request|different view|after the report|dispensed with|draw attention|come into it|comes into it|enter into it|does not arise|need not be|needs no|on that footing|could recall|can recall|can remember|ever seen|recall a|cannot be bothered|common knowledge|everybody knows|nobody needs|not asked what|not asked how|not asked whether|the same for all|be told|be asked|written to|not in the|nobody|no doubt|useful purpose|no point|no call|no evidence|no difference|get used|cope|manage|adapt|would expect|bound to|as in everything|misleading|come up|imagine|most people|not notice|anyone's list|have added|works only|as people|resigned|caretaker|by the contractor|same afternoon|day after|after the decision|taken out|copied|ditto|ticked|signed the|matter for|individuals|common sense|have english|someone who|somebody who|a friend|a relative|anyway|after all|in any case|presum*|suppos*|guess*|hoped|brought to our|was stopped|were stopped|to match|only residents|called for|looked into|not been looked|not how|not what|a consideration",
);

const people =
  "(?:disab\\w+|deaf|blind|wheelchairs?(?: users)?|women|men|girls|boys|mothers|fathers|pregnan\\w+|carers?|older|elderly|pensioners|young(?:er)?|children|pupils|Travell?ers?|Gypsy|Roma|refugees|migrants|ethnic\\w*|race|racial|black|Asian|Muslims?|Jewish|Sikhs?|Hindus?|faiths?|religio\\w+|creed|gay|lesbian|trans|LGBT\\w*|sex\\b|gender|age\\b|protected (?:characteristics?|groups?)|Welsh[- ]speak\\w+|Welsh language|Gaelic|Irish|poor\\w*|low incomes?|families|tenants|households|burial requirements|users?|traders)";
const equality =
  "(?:equalit(?:y|ies)|eq?ias?|iias?|screening|section (?:75|149)|good relations|Fairer Scotland|socio-economic|rural needs|due regard|(?:public sector |equality )duty|impact assessments?|assessments?|diversity|discriminat\\w+|inclusion|well-?being (?:of|Act|goals|assessment)|human rights)";
const climate =
  "(?:climate|carbon|emissions|net zero|greenhouse(?: gas(?:es)?)?|footprint|sustainab\\w+|biodiversity|energy use|CO2e?|warming|electric (?:vans?|cars?|vehicles|buses)|heat pumps?|warmer|flood risk|oil|gas|diesel|petrol|fuels?|coal|chiller|incinerat\\w+)";
const topic = `(?:${people}|${equality}|${climate})`;

type Message = "undone" | "waved" | "late";

const innocent =
  /\b(?:because (?:the|it|this) (?:report|recommendation|decision|proposal) (?:corrects|changes no|is for noting|only)|for noting|no decision (?:is|was) (?:asked|sought)|appendix [A-Z\d]+ (?:considers|sets out|shows|finds|records)|assessment (?:found|finds|shows|concludes|records|identif\w+)|mitigat\w+|was consulted|were consulted|respondents|residents (?:said|asked|felt)|petition|call-in|(?:notice|signator\w+|mover|speakers?) (?:states?|says?|said|alleges?|claims?|argues?|argued)|signed by|grounds?|court|tribunal|ombudsman|inspector)\b/i;

const frames: readonly Frame<Message>[] = [
  {
    // Complied with afterwards; the author is to supply it.
    message: "late",
    severity: "info",
    pattern: new RegExp(
      `\\b(?:${equality}|duty|regard|carbon|emissions|effects?|impacts?)\\b[^.;]{0,70}? (?:retrospectively|in retrospect|in arrears|after the event|after the fact|ex post)\\b[^.;]{0,40}|^(?:[\\d.]+ )?(?:[\\w’' -]{0,40}\\b(?:equalit\\w+|impact assessment|eq?ia|iia|screening|climate|carbon|sustainability)\\b[\\w’' ]{0,20})\\s?[:–-] ?(?:(?:the )?(?:author|officer|service|department|team|consultants?|director|lead|manager)s? (?:is |are )?(?:to|will|has yet|have yet|should|can)\\b|to (?:be|come|follow)\\b|under preparation|in hand|in draft|later\\b|outstanding|overdue|not (?:yet )?(?:to hand|received|done|finished|started))[^.;]{0,60}|\\b(?:decision|choice|contract|change|scheme)\\b[^.;]{0,60}? (?:made|taken|settled|let|agreed|approved|begun|started) (?:first|now)\\b[^.;]{0,20}? and [^.;]{0,60}?\\b(?:effects?|impacts?|assess\\w*|regard|consequences|needs|emissions)\\b[^.;]{0,70}|\\b(?:effects?|impacts?|harm|disadvantage|difficult\\w+|hardship|burden|consequences|needs|problems)\\b[^.;]{0,70}? (?:will|would|may|can|should|is to|are to|to)(?: then| only| doubtless| no doubt)? (?:emerge|show|appear|be (?:seen|known|assessed|measured|looked at|gauged|judged|felt|dealt with|picked up|considered)|become (?:clear|plain|apparent|known)) (?:when|once|after|as|at the|in the (?:first|course)|later|in due course)\\b[^.;]{0,50}`,
      "i",
    ),
    unless:
      /\b(?:before (?:the|any|a) (?:decision|contract|order|committee|cabinet|council)|until the assessment|monitor\w*|assessment (?:found|finds|at Appendix|is at)|consult\w* (?:closed|ended)|reported (?:back )?to)\b/i,
  },
  {
    // Nobody looked: no money for it, nothing known, not priced, passed over as few.
    message: "undone",
    severity: "info",
    pattern: new RegExp(
      `\\b(?:no|not enough|insufficient|too little) (?:budget|money|funding|resources?|capacity|time|staff|officer)\\b[^.;]{0,30}? (?:for|to (?:make|do|carry|prepare|complete|commission|assess|look|study)|was available)[^.;]{0,40}?\\b(?:assess\\w*|stud(?:y|ies)|screening|eq?ia|survey|look|analysis|apprais\\w+|model\\w*|measure\\w*|estimat\\w+)\\b[^.;]{0,60}|\\b(?:[Nn]othing|[Ll]ittle|[Nn]ot much) (?:is|was|has been) known (?:of|about|as to)\\b[^.;]{0,110}|\\b${topic}\\b[^.;]{0,60}? (?:was|were|is|are|has been|have been|been) (?:not|never) (?:\\w+ )?(?:weighed|priced|costed|modelled|calculated|compared|counted|gone into|thought of|provided for|asked about|put in the balance|valued)\\b[^.;]{0,60}|\\b(?:need|needs|needed) not (?:be |to be )?(?:gone into|considered|looked (?:at|into)|assessed|weighed|examined|explored|measured|thought of|asked|consulted|dwelt on|take up)\\b[^.;]{0,60}|\\b(?:are|were|is|was|being) (?:so |too |very )?(?:few|small a (?:number|group)|few in number|a handful|a small minority)\\b[^.;]{0,60}? (?:passed over|left out|set aside|ignored|not (?:\\w+ )?(?:consulted|asked|considered|weighed|provided)|disregarded|left to|overlooked|no (?:need|provision))\\b[^.;]{0,60}|\\b(?:goes|go|went|going|come|comes|came|put|proceeds?|proceeded) (?:forward|ahead|on|to (?:members|cabinet|committee|council)) without (?:them|it|those|the (?:data|figures|assessment|answer|breakdown|results|study))\\b[^.;]{0,40}|\\b(?:has|have|had|did|do) not ask(?:ed)? (?:what|how|whether|who|which)\\b[^.;]{0,110}`,
      "i",
    ),
    unless: innocent,
  },
  {
    // Outside the scope, without a bearing, met by treating all alike.
    message: "waved",
    severity: "info",
    pattern: new RegExp(
      `\\b(?:${topic}|effects?|impacts?)\\b[^.;]{0,50}? (?:is|are|was|were|falls?|fell|lies?|being) (?:\\w+ )?(?:outside|beyond|not within|out of) (?:the )?(?:scope|remit|compass|terms|purview|subject) ?(?:of (?:this|the) (?:paper|report|review|study|decision|exercise|project))?[^.;]{0,30}|\\b(?:${equality}|[Aa]ct|duty|goals|climate|carbon)\\b[^.;]{0,40}? (?:has|have|had) (?:no|little|hardly any) (?:bearing|relevance|application|part|place|role|purchase|interest)\\b[^.;]{0,40}|\\b(?:${equality}|race|disability|gender|climate|carbon)\\b[^.;]{0,20}? (?:does|do|did|need|will|can|could) not (?:really )?(?:come|enter|arise|matter|figure|signify|feature|apply) ?(?:into|here|in|to)?\\b[^.;]{0,40}|\\b(?:therefore|thus|so|and|hence|thereby|which|automatically) (?:fully |plainly |of itself |by definition )?(?:satisf(?:y|ies)|meets?|complies|discharges?|fulfils?|answers?) (?:with )?(?:the|its|all) (?:equality |public sector |statutory )*(?:[Aa]ct|duty|duties|equality \\w+|section 149)\\b[^.;]{0,40}|\\b(?:assessment|eq?ia|iia|screening|study|form|analysis)\\b[^.;]{0,20}? (?:would|could|will) (?:only |merely |simply |just )?(?:be (?:an? |all )?(?:blank\\w*|empty|pointless|idle|a formality|waste\\w*|nil)|show (?:nothing|that)|say (?:nothing|what)|draw attention|tell us (?:nothing|what)|stir|raise expectations|cause (?:alarm|concern)|find nothing|repeat|confirm what|add nothing)\\b[^.;]{0,50}|\\b(?:not|hardly|never) (?:\\w+ )?(?:thought|felt|considered|believed|held|seen|judged) to be (?:at stake|at issue|in play|in question|engaged|touched|relevant|affected)\\b[^.;]{0,60}`,
      "i",
    ),
    unless:
      /\b(?:(?:because|since|as) (?:the|it|this) (?:report|recommendation|decision|proposal|scheme|change|contract) (?:corrects|changes no|is for noting|only|makes no change|continues)|for noting|the (?:review|call-in|appeal|audit) (?:is|was)|court|assessment (?:found|finds|shows|concludes)|screen(?:ed|ing) (?:found|shows|record)|mitigat\w+)\b/i,
  },
  {
    // From the desk: his own experience, what is assumed, what nobody remembers.
    message: "waved",
    severity: "info",
    pattern: new RegExp(
      `\\b(?:satisfied|confident|sure|certain|content|clear|convinced|knows?|judges?|can say|believes?) (?:\\w+ )?(?:from|by|on the strength of|out of|through) (?:his|her|their|our|its|long|personal|local|the author['’]s) (?:own )?(?:\\w+ )?(?:experience|knowledge|observations?|visits?|impression|memory|acquaintance|family|walks?|use)\\b[^.;]{0,90}|\\b(?:[Ii]t (?:has been|is|was|may be|can be|will be)|[Ww]e have|[Oo]fficers have) (?:\\w+ )?(?:assumed|presumed|supposed|taken (?:for granted|as read)|guessed|imagined) that\\b[^.;]{0,60}?\\b${people}\\b[^.;]{0,70}|\\b(?:[Nn]o one|[Nn]obody|[Nn]one|[Nn]either)\\b[^.;]{0,50}? (?:could|can) (?:recall|remember|think of|name|call to mind)\\b[^.;]{0,50}?\\b${people}\\b[^.;]{0,80}|\\b(?:[Nn]obody|[Nn]o one|[Mm]embers|[Rr]eaders) (?:need(?:s|ed)?|has to|have to|will (?:not )?(?:need|want)) (?:not )?(?:telling|reminding|to be (?:told|reminded)|be (?:told|reminded)|persuading)\\b[^.;]{0,90}`,
      "i",
    ),
    unless: innocent,
  },
  {
    // A paragraph from elsewhere, an assessment of another scheme, a screening that left no trace.
    message: "waved",
    severity: "info",
    pattern:
      /\b(?:paragraph|section|statement|wording|assessment|screening|eq?ia|iia|text|form|appraisal|table)s?\b[^.;]{0,60}? (?:retained|copied|taken|lifted|borrowed|carried over|reproduced|adapted|imported|kept|left over|pasted|re-?used|brought across) (?:\w+ )?(?:from|out of|over from)\b[^.;]{0,30}?\b(?:report|paper|scheme|template|year|service|department|council|website|document|project|proposal|plan|one)\b[^.;]{0,60}|\b(?:assessment|screening|eq?ia|iia|appraisal|study|form)\b[^.;]{0,40}? (?:relates?|related|refers?|referred|belongs?|was (?:made|written|done|prepared)|is) (?:to|for|about|of) (?:an?other|a different|some other|the (?:last|previous|old|earlier|neighbouring|library|leisure))\b[^.;]{0,80}|\b(?:assessment|screening|eq?ia|iia|appraisal|exercise|consideration)\b[^.;]{0,40}? (?:was|were|took|had been) (?:\w+ )?(?:done|made|completed|carried out|disposed of|dealt with|got through|held|filled in)?\b ?(?:in|over|at|on|during) (?:a few |five |ten |two |three |fifteen |\d+ )?(?:minutes|the train|the back of|coffee|lunch|the telephone|the phone|the end of|the margins?|passing)\b[^.;]{0,70}|^(?:[\d.]+ )?(?:[Tt]he |[Aa]ll |[Aa]ny )?(?:equalit\w+|diversity|climate|carbon|sustainability|equality and diversity) (?:considerations?|issues|implications|matters|impacts?|effects?) (?:has|have) (?:all |duly |fully |of course )?been (?:considered|taken into account|noted|taken on board|borne in mind|addressed|recognised|thought about|dealt with)\.?$|^(?:[\d.]+ )?(?:[\w’' -]{0,40}\b(?:equalit\w+|impact assessment|eq?ia|iia|screening|climate|carbon|sustainability|environment\w*|welsh language|rural needs)\b[\w’' ]{0,20})\s?[:–-] ?(?:see (?:website|the website|intranet|file|previous|last|above|below|finance|other)|(?:as|ditto)(?: above| below| before| usual)?\b|this is (?:an? |only |not |just )|done\b|considered\b|noted\b|neutral\.?$|fine\b|ok\b|no change\.?$)[^.;]{0,60}/i,
    unless:
      /\b(?:assessment (?:found|finds|shows|concludes)|still applies|continues to apply|reviewed|updated|appendix [A-Z\d]+ (?:considers|sets out|shows)|set out (?:in|at)|in the (?:assessment|appendix)|as (?:shown|described|set out|explained)|see (?:paragraph|section|appendix))\b/i,
  },
  {
    // An answer that was not welcome, and is kept out.
    message: "waved",
    severity: "info",
    pattern: new RegExp(
      `\\b(?:apprais\\w+|assessment|tool|eq?ia|iia|screening|calculator|model|note|advice|finding|calculation|officer['’]s (?:note|view|advice)|statement|study|comments?)\\b[^.]{0,110}? (?:(?:gave|gives|produced|found|reached|came to|takes?|took|was|were|had) (?:an? |the |\\w+ )?(?:unwelcome|unhelpful|inconvenient|awkward|different|contrary|adverse|unexpected|wrong|discouraging|embarrassing) (?:answer|result|view|conclusion|finding|figure|light|line)\\b|(?:has|have|had|was|were|is|are)(?: therefore| so)? (?:been )?(?:dispensed with|done without|suppressed|shelved|put away|left in (?:a|the) drawer))[^.]{0,90}|\\b(?:${equality}|${climate})\\b[^.;]{0,110}? (?:dispensed with|done without)\\b[^.;]{0,30}`,
      "i",
    ),
    unless:
      /\b(?:printed|is at Appendix|attached|in full at|reported at|set out (?:in|at)|paragraph \d|which is the chief|disadvantage of)\b/i,
  },
];

/** A word of what the duty, or the climate, is about. */
const subject = new RegExp(`\\b(?:${people}|${equality}|${climate})\\b`, "i");
/** … and one that leaves no doubt of it, wherever it stands. */
const strong =
  /\b(?:equalit(?:y|ies)|eq?ias?|iias?|protected (?:characteristic|group)s?|section (?:75|149)|disab\w+|wheelchair\w*|ethnic\w*|faiths?|religio\w+|pregnan\w+|race, |older (?:people|tenants|residents)|Well-being of Future Generations|integrated impact|climate|carbon|emissions|greenhouse|warmer climate|greener|carers?|deaf|blind|incinerat\w+|children in|respite|girls|boys|women)\b/i;
/** Told of what somebody outside does or says. */
const outside =
  /\b(?:planning (?:permission|condition)|appeal|inquest|police|Ofsted|survey of businesses|business climate|school places|alleg\w+|complain(?:t|ed|ant)\w*|Councillor [A-Z]|motion|amendment|the applicant(?:['’]s)?)\b/;

/** Those whom the duty is about, or the climate, and a word of absence, custom or comfort. */
const amissInRegard: Amiss = {
  topics: [
    /\b(?:[Ee]qualit(?:y|ies)|[Ee]q?[Ii][Aa]s?|[Ii][Ii][Aa]s?|[Ss]creening|[Pp]rotected (?:characteristics?|groups?)|[Dd]iversity|[Ss]ocio-economic|[Dd]isab(?:led|ility)|[Dd]eaf|[Bb]lind|[Ww]heelchairs?|[Ee]thnic\w*|[Mm]osques?|[Ss]ynagogues?|[Ff]aiths?|[Rr]eligio\w+|Muslims?|Jewish|Sikhs?|Gypsy|Travellers?|[Rr]efugees|[Mm]igrants|[Ww]omen|[Pp]regnan\w+|[Mm]others|[Oo]lder people|[Ee]lderly|[Pp]ensioners|[Cc]arers|Welsh speakers|Gaelic|[Pp]oor(?:er)? (?:families|households|people)|low incomes|[Cc]limate|[Cc]arbon|[Ee]missions|[Nn]et zero|[Gg]reenhouse|[Gg]as boilers|cannot use a)\b/,
  ],
  amiss:
    /\b(?:not (?:been )?(?:looked|considered|written to|counted|consulted|thought|a consideration|in the survey|how|what|relevant|for us|our|kept|collected)|does not (?:appear|feature|enter|arise|come)|do not (?:appear|feature|complain|ask|mind)|never been|nobody (?:has|had|is|was|could|can|knows?|asked|thought)|no doubt|no useful purpose|no need|no point|no call|no evidence of any|no difference|will (?:get used|cope|manage|adapt)|would expect|bound to be|as in everything|so (?:large|small|few) that|too (?:few|soon|late|much trouble)|misleading|resigned|caretaker|by the contractor|same afternoon|in an afternoon|the day after|after the decision|taken out|left out|dropped|dispensed with|copied|ditto|ticked|signed (?:it|the form)|(?:is|are|was) (?:a )?matter for (?:others|[Hh]uman|the contractor|somebody|someone)|not a matter|(?:are|is) (?:all )?(?:an )?individuals?|human beings|people as people\b|come up\b|though not for|to imagine|most people|will not notice|anyone['’]s list|would have (?:added|taken|cost|delayed)|works only|common sense|political correctness|have English|(?:somebody|someone) who can|a friend|a relative|anyway|after all|in any case|presum\w+|suppos\w+|guess\w*|hoped|brought to our|(?:was|were) stopped|to match those|only residents|thought to be called)\b/i,
  ordinary:
    /\b(?:assessment (?:found|finds|shows|concludes|identif\w+|at|records|has been|was (?:made|carried|completed))|finds|found|mitigat\w+|adverse|negative|positive|neutral|because|since (?:the|it|this)|respond\w*|residents? (?:said|asked)|said|wrote|petition|object\w+|for noting|changes? no|no (?:group|one) (?:is|would be) affected|no (?:equality )?implications|applicants?|planning|conditions?|appeal|licen[cs]\w+|police|court|Act|section \d|regulations?|strategy|targets?|reduc\w+|savings?|tonnes|kWh|patients?|NHS|councillors?|motion|vot\w+|elect\w+|Ofsted|complain(?:ant|t)s?|exempt|disclos\w+|alleg\w+|interview\w*|staff|employees?|victims?|witness\w*|training|too small to|measured|grounds?|interest|declared|risk|notice|parish council|estimate[ds]?|re-opened)\b/i,
};
/** Under a heading of equality or of the climate, whatever it is said of. */
const amissThere: Amiss = { ...amissInRegard, topics: [] };

/** How a sentence tells that regard was avoided; `sure` where its own words say what of. */
export function avoidedIn(sentence: Sentence): (Framed<Message> & { readonly sure: boolean }) | undefined {
  const { text, start } = sentence;
  if (text.length > 360 || outside.test(text)) return undefined;
  const found = framed(sentence, frames);
  if (found) return { ...found, sure: strong.test(text) && subject.test(text) };
  const own = amissIn(sentence, amissInRegard);
  const off = own ?? amissIn(sentence, amissThere);
  return off && { ...off, words: text.slice(off.start - start, off.end - start), frame: bag, sure: own !== undefined };
}
const bag: Frame<Message> = { message: "waved", severity: "info", pattern: /./ };
