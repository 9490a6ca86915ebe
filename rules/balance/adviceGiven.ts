import { cues } from "../../core/rule/lexicon.ts";

/** What a sentence says became of professional advice, and whether there is little doubt of it. */
export interface Difference {
  readonly about: "withheld" | "differs" | "contrary";
  readonly sure: boolean;
}

/** Without one of these words a sentence withholds no advice and tells of no difference. */
export const adviceCues = cues(
  "differing-advice-cues",
  [
    "advised|warned|cautioned|counselled|argued|queried|challenged|objected|doubted|earlier version|earlier report|previous version|original report|original version|original assessment|initial assessment|first version|asked not to|told not to|instructed not to|reminded not to|corporate line|corporate view|agreed line|single view|common view|united front|official line|line to take|left unsaid|left aside|parked|shelved|brushed aside|played down|glossed over|passed over|one side|not followed|not taken up|not heeded|outweighed|overtaken|otherwise|differ|differs|would have|left out|leave out|omitted|taken out|took out|struck out|removed from|been removed|was removed|were removed|deleted|cut from|excised|edited out|dropped|edited(?: out)?|condensed|abridged|shortened|replaced|toned down|watered down|softened|reworded|redrafted|rewritten|re-written|amended at|altered at|revised at|changed at|not set out|not covered|not rehearsed|not repeated|not reproduced|not attached|not included|not recorded|not reported|not given here|not gone into|not dwell|not appear|not appended|not mentioned|not shared|not reflected|not pursued here|not invited|not asked|not consulted|not sought|not shown|no room|too late|on the file|quietly|on instruction|another persuasion|less hopeful|less confident|opposite line|opposite view|heavy heart|her name|his name|shown as|was moved|were moved|after discussion with|rather than all|twice that|half that|think otherwise|note of dissent|alternative recommendation|counselled|smoothed|put his name|put her name|put their name|uneasy|unease|lost in editing|down the middle|one voice|dissuaded|could wait|bypassed|stand by|recast|fanciful|rather different|optimistic|dubious|sceptic*|nervous|alarmed|dismayed|qualms|misread|foreseen|discouraged|persuaded|prevailed|leant on|pressed|cautious|doubtful|unconvinced|unpersuaded|wary|premature|unsound|unsafe|imprudent|unwise|not been sought|not been invited|not been asked|not been consulted|not thought helpful|not helpful|not productive|not necessary to rehearse|no purpose|suppress*|withheld|in private|orally|verbally|off the record|kept out|look again|think again|reconsider|set aside|overruled|overridden|ignored|outvoted|bypassed|sidelined|without legal|without the benefit|without finance|without sight of|without professional|edited|condensed|abridged|replaced by|second opinion|hoped for|disregard*|not be productive",
    "disagree*|dissent*|one voice|of one mind|unanimous|dissociat*|distanced|differing view*|different view*|another view|contrary view|contrary opinion|contrary professional|contrary to the advice|contrary to officer*|contrary to advice|contrary to professional|contrary to legal|different conclusion|different opinion|different mind|other conclusion|does not share|do not share|did not share|not agree|not support|not accept|would not put|caveat*|reservation*|misgiving*|concerns|not content|unhappy|uncomfortable|less favourable|less rosy|less optimistic|more cautious|at odds|divided|split|favoured the other|favoured another|preferred the other|preferred another|would have preferred|against the advice|against advice|against the professional|against professional|against legal|against the legal|despite professional|despite legal|against counsel*|against the recommendation|against officer*|against what|despite the advice|despite advice|notwithstanding the advice|in spite of the advice|not in line with the advice|departs from|goes against|went against|not as advised|original recommendation|earlier recommendation|first recommended|first recommendation|initial recommendation|not all|original advice|earlier draft|earlier version|earlier text|previous draft|first draft|original draft|may not recognise|no longer recognise|signed off an|not signed off|not signed|refused to sign|declined to sign|not cleared|declined to clear|not been cleared",
  ].join("|"),
);

const profession =
  "(?:finance|legal|highways?|planning|conservation|housing|procurement|property|estates|HR|human resources|environmental health|public health|audit|equality|equalities|licensing|safety|transport|drainage|tree|ecology|heritage|social work\\w*|engineering|treasury|payroll|pensions?|risk|insurance|data protection|information governance|safeguarding|education|communications?|design|building control|fire|arboricultural|flood|legal services|democratic services|asset|economic development|regeneration|parks|leisure|IT|ICT|monitoring|returning|section 151|s\\.?\\s?151|chief finance|chief financial|responsible|case|investigating|assessing|professional|technical|specialist|senior|internal|external|independent)";
const post =
  "(?:officers?|colleagues?|teams?|staff|departments?|services?|directorates?|advis[eo]rs?|engineers?|surveyors?|valuers?|solicitors?|accountants?|auditors?|architects?|planners?|assessors?|inspectors?|consultants?|specialists?|lawyers?|counsel|units?|sections?|views?|advice|opinions?|judgements?|comments)";
const heads =
  "(?:(?:assistant |deputy |corporate |service |strategic |executive )?director of [\\w ]{3,30}|head of [\\w ]{3,30}|(?:city |borough |county |town )?(?:treasurer|solicitor|architect|engineer|surveyor|valuer|planner)|principal social worker|(?:the |an |our |council['’]s )?(?:ecologist|archaeologist|arboriculturist|hydrologist|actuary|epidemiologist|toxicologist|economist|statistician|barrister|psychologist|pathologist)(?:['’]s)?|valuers? consulted|the planners|solicitor to the council|(?:safeguarding|equalities?|health and safety|data protection) lead|treasury staff|procurement (?=counsel)|environmental health|drainage team|internal (?:memorandum|memo|note|advice|paper|e-?mail)|chief executive|monitoring officer|service director|counsel|author|professionals?|officers?['’]?(?: (?:advice|view|recommendation|assessment))?)";
/** Somebody who gives professional advice, or the advice. */
const adviser = new RegExp(
  `\\b(?:${profession}['’]?s? (?:and \\w+ )?(?:\\w+ )?${post}|${heads}|(?:finance|legal|highways|conservation|procurement|audit|public health|environmental health|estates|planning|housing) (?=disagree|dissent|take|has|have|do|does|would|is|are|was|were|and)|professional (?:\\w+ )?(?:advice|opinions?|views?|judgement)|engineers?|surveyors?|valuers?|lawyers?|solicitors?|accountants?|colleagues|specialists|the advice|(?:in|within|across) the (?:service|department|directorate|team))\\b`,
  "i",
);

/** What was advised: what may be taken out of a report. */
const content =
  "(?:risks?|advice|warnings?|concerns?|caveats?|reservations?|comments?|passages?|paragraphs?|sections?|assessments?|analysis|figures?|findings?|views?|opinions?|objections?|doubts?|conclusions?|misgivings?|text|notes?|references?|drawbacks?|option|recommendations?|report|estimate|wording|scenario|model|forecast|data|appraisal|table|appendix|implications?|it|they|these)";
const suppressed =
  "(?:left out|leave out|omitted|taken out|took out|struck out|removed|deleted|cut(?: from)|excised|edited out|dropped|toned down|watered down|softened|reworded|redrafted|re-?written|suppressed|withheld|kept out|kept (?:back|private)|altered|revised|changed|amended|set aside|disregarded)";
const wish =
  "(?:(?:at|on|following|after|by|in response to) (?:the )?(?:(?:[\\w'’-]+ ){0,5}?)(?:request|wish(?:es)?|insistence|behest|instructions?|instance|suggestion|direction|say-so|pressure|preference|steer)|(?:asked|wished|wanted|preferred|instructed|told|directed|requested)\\b|(?:in agreement|agreed|as agreed|with the agreement) (?:with|of)\\b|(?:when|once|after|before|now that) the (?:leader|cabinet|portfolio|chair|deputy leader)|(?:to|so as to) (?:please|suit|satisfy|avoid embarrass\\w+))";
const taken = new RegExp(
  `\\b${content}\\b[^.;]{0,70}\\b(?:(?:has|have|had|was|were|is|are|been) (?:\\w+ )?)?${suppressed}\\b|\\b(?:we|officers|author) (?:have |has |had )?${suppressed}\\b[^.;]{0,40}\\b${content}\\b`,
  "i",
);
const atWish = new RegExp(`\\b${wish}`, "i");
const notShown =
  /\b(?:(?:is|are|was|were|has|have|had|been|be|will|would|do|does|did|need|which|that)\s(?:it )?(?:is )?not\s(?:\w+ ){0,2}?(?:set out|covered|rehearsed?|repeated|reproduced|attached|included|recorded|reported|gone into|dwelt|appear|appended|mentioned|shared|reflected|given|pursued|aired?|discussed|detailed|explored|shown|published|helpful|productive|troubled?|detain)|not (?:thought|considered|felt|judged) (?:helpful|necessary|appropriate|productive|useful)|(?:will|can|may|could|to) be (?:dealt with|given|raised|reported|explained|discussed|handled|made) (?:orally|verbally|in private|privately|separately|informally|outside|off)|(?:passed|given|made|conveyed|put|expressed|communicated) (?:to (?:the )?[\w ]{3,30} )?(?:in private|privately|orally|verbally|in confidence|informally)|in the interests? of (?:brevity|space|unity)|for the sake of brevity|(?:serve|serves) no purpose|(?:need|should) (?:not|say no|be disregarded)|should (?:disregard|ignore)|for another (?:day|time)|that (?:is|was) (?:all|as far))/i;
const differs =
  /\b(?:disagrees?|disagreed|dissents?|dissented|dissenting|dissociat\w+|distanced|(?:takes?|took|holds?|held|has|have|reach(?:es|ed)?|came to|come to|formed?|offered|expressed|prefers?|is of|are of|were of|was of|there is) (?:a |an )?(?:\w+ )?(?:different|another|contrary|differing|opposite|other|less favourable|separate) (?:\w+ )?(?:views?|opinions?|conclusions?|mind|answer|advice|judgement|assessment)|(?:do|does|did|would|could) not (?:share|agree|support|accept|endorse|recommend|put it|recognise)|not all (?:\w+ ){0,3}(?:colleagues|officers|advisers|agree|would|share)|(?:has|have|had|expressed|raised|holds?|voiced|retains?|with|some|serious|strong|no) (?:\w+ ){0,2}(?:concerns|reservations|misgivings|caveats|doubts)|(?:officers?|engineers?|solicitors?)['’]s? (?:\w+ )?(?:concerns|reservations|misgivings|caveats|doubts)|not (?:content|happy|satisfied|comfortable|persuaded)|unhappy|uncomfortable|(?:less|more) (?:rosy|optimistic|favourable|cautious|pessimistic|sanguine)|at odds|opinion is divided|views? (?:differ|are split|is split|are divided)|(?:favoured|preferred) (?:the other|another|a different)|would have (?:preferred|favoured|recommended)|may not recognise|no longer recognises?|(?:refused|declined|unwilling|not prepared) to (?:sign|clear|endorse)|not (?:been )?(?:signed off|cleared)|signed off an earlier|(?:is|are|was|were|remains?) (?:divided|split|not of one mind|not unanimous)|(?:not|pretend|hardly) [\w ]{0,30}(?:one voice|unanimous|of one mind))\b/i;
const excluded =
  /\b(?:(?:was|were|has|have|is|are)(?: been)? not (?:been )?(?:invited|asked|consulted|shown|sought|given (?:sight|a chance))(?: to comment| for (?:comment|advice|a view))?|(?:advice|views?|comments?) (?:of [\w ]{3,40} )?(?:was|were|has|have) not (?:been )?(?:sought|asked for|taken|obtained)|(?:asked|told|invited|required) (?:\w+ )?to (?:look|think) again|(?:asked|told|instructed|pressed) to (?:reconsider|revise|change|alter|soften|amend|rewrite|redraft|withdraw)\b)/i;
const sidelined =
  /\b(?:(?:was|were|been|being) (?:overruled|overridden|outvoted|bypassed|sidelined|ignored|disregarded)|without (?:the benefit of |sight of |any )?(?:\w+ )?(?:legal|financ\w+|professional|technical|the \w+['’]s) (?:advice|comments|input|clearance)|second opinion (?:was|has been|is being)|not what (?:was|had been) hoped)\b/i;
const contrary =
  /\b(?:(?:contrary to|against|despite|notwithstanding|in spite of|in the teeth of|at odds with|not in line with|departs? from|departed from|goes against|went against|overrides?|overrul(?:es|ed)|sets? aside|set aside|ignores?|rejects?) (?:the )?(?:(?:clear|firm|strong|written|original|formal|professional|legal|technical|expert|specialist|\w+['’]s?) ){0,3}(?:advice|recommendation|officers?['’]?s? (?:\w+ )?(?:advice|recommendation|view)|what (?:the )?(?:[\w ]{3,40} )?(?:advised|recommended)|advice)|(?:officers?|the (?:case |planning |licensing )?officer)['’]?s?['’]? (?:original|first|earlier|initial) (?:recommendation|advice|view) (?:was|had been)|not as (?:officers )?(?:advised|recommended))\b/i;

/** Where the other view can be read, or that there is none. */
const shown =
  /\b(?:(?:both|each|all|these|they|their|its|the|which|whose|it) (?:[\w'’]+ ){0,8}(?:is|are|was|were|been|being)\s(?:set out|given|put|explained|summarised|reproduced|in full|listed|recorded|attached|compared|discussed)(?! (?:orally|verbally|in private))|\bboth set out|(?:set out|given|put|explained|reproduced|recorded) (?:in full|below|above|at|in)|in full\b|\b(?:at|see|in|under) (?:(?:the )?(?:paragraphs?|section|appendix|annexe?|table) )?(?:\d|[A-Z]\b)|\(\s?(?:paragraphs?|section|appendix|see)\b|(?:copy|text) of (?:the|that|her|his|their) (?:advice|comments|note))/i;
const innocent =
  /\b(?:may (?:depart|differ|decide|go)|might (?:depart|differ)|can depart|if (?:members|the (?:committee|cabinet|council)|councillors|it|they)|no (?:officer|member|professional|adviser)\b|none of|no (?:concerns|reservations|objections?|difference|dissent|adverse)|(?:did|do|does) not (?:disagree|dissent|object|differ)|raised no|minded|should (?:state|give|say why)|must (?:state|give)|residents?['’]? concerns|public (?:concern|concerns)|whatever its|will be reported at)\b/i;

/** What a sentence says of advice that differs, or that was kept from its readers. */
export function differenceIn(sentence: string): Difference | undefined {
  const advised = adviser.test(sentence);
  if (taken.test(sentence) && !formality.test(sentence)) {
    const asked = atWish.test(sentence) && whose.test(sentence);
    if (asked) return { about: "withheld", sure: true };
    if (
      advised &&
      !shown.test(sentence) &&
      !reasoned.test(sentence) &&
      adviceIn.test(sentence) &&
      !innocent.test(sentence)
    )
      return { about: "withheld", sure: false };
  }
  if (innocent.test(sentence)) return undefined;
  const hidden = notShown.test(sentence);
  const given = shown.test(sentence) && !hidden;
  if (!given && contrary.test(sentence)) return { about: "contrary", sure: true };
  if (!advised) return undefined;
  const other = differs.test(sentence);
  if (other && hidden) return { about: "differs", sure: true };
  if (atWish.test(sentence) && whose.test(sentence) && (hidden || /\bnot (?:appear|included?)\b/i.test(sentence)))
    return { about: "withheld", sure: true };
  if (given || reasoned.test(sentence)) return undefined;
  if (excluded.test(sentence) || sidelined.test(sentence)) return { about: "withheld", sure: false };
  if (hidden && adviceIn.test(sentence)) return { about: "withheld", sure: false };
  if (other) return { about: "differs", sure: false };
  return otherwise.test(sentence) || elsewhere.test(sentence) ? { about: "differs", sure: false } : undefined;
}

/** An adviser who would have had it otherwise, or whose words are no longer there. */
const otherwise =
  /\b(?:(?:had |has |have |was |were )?(?:advised|recommended|warned|cautioned|counselled|argued|urged|pressed|asked for|wanted|objected|questioned|doubted|doubts|queried|challenged|favours?|favoured|suggested|proposed|thinks?|considers?|believes?|sees?|puts?|prefers?)\b[^.]{0,110}\b(?:but|however|although|though|yet|nevertheless|nonetheless|instead|whereas|while|the report (?:proceeds|takes|adopts|recommends|goes)|otherwise|against|not been (?:followed|taken|adopted|accepted)|(?:was|were|is|are|has been|have been) not (?:followed|taken|adopted|accepted|heeded))|(?:but|however|although|though|yet|whereas|while)\b[^.]{0,80}\b(?:advised|recommended|warned|cautioned|argued|thinks?|considers?|believes?|would (?:have|prefer|rather)|prefers?|sees?)|(?:earlier|original|previous|first|initial|former) (?:drafts?|versions?|texts?|reports?|advice|recommendation|assessment|wording|view|figures?)\b[^.]{0,70}\b(?:contained|had|included|said|recommended|carried|referred|warned|was|were|is|are|no longer|did not|longer)|(?:has|have|had|was|were|been) (?:asked|told|instructed|advised|requested|reminded|encouraged) (?:not to|to (?:refrain|keep|confine|limit|say|stick|follow|fall|toe|support|present|leave|drop|omit|stop))|(?:agreed|corporate|single|common|united|official|house|departmental) (?:line|view|position|voice|front|message)|line to take|(?:one|other|some|certain|several|two|three|both) (?:of the )?(?:officers?|colleagues|advisers|engineers?|professionals|specialists|members of the team)\b[^.]{0,60}\b(?:differ|otherwise|differently|less|more|not|other|doubt|disagree|against|opposed)|(?:on|in) (?:the|this) (?:one )?(?:point|matter|question) (?:on which )?[^.]{0,40}\bdiffer|(?:overtaken|outweighed|outranked|left (?:unsaid|aside)|parked|shelved|brushed aside|played down|glossed over|passed over|put to one side|not (?:taken|taken up|pursued|followed|heeded|repeated)))\b/i;

/** Advice of which the report does not tell the whole, in other words than "left out": for information. */
const elsewhere =
  /\b(?:(?:uneasy|unease|dubious|sceptic\w*|nervous|alarmed|dismayed|qualms|doubtful|unconvinced|unpersuaded|wary) |(?:is|are|was|were|remains?|regards?|considers?|thinks?|calls?|finds?)\b[^.]{0,40}\b(?:uneasy|fanciful|dubious|doubtful|unconvinced|unpersuaded|sceptical|wary|premature|unsound|unsafe|imprudent|unwise|optimistic|nervous)|counselled (?:delay|caution|against|refusal|otherwise|patience|restraint)|(?:smoothed|softened|toned|ironed) (?:over|out|down)|(?:would|will|could) not put (?:his|her|their) names?|lost in (?:editing|drafting|the edit)|split down the middle|(?:was|were|been) (?:dissuaded|discouraged|bypassed|prevailed upon|leant on|talked (?:out of|round)|persuaded (?:not|to))|(?:comments|views|note|advice|objections?|concerns?|doubts) (?:could|can|might|should|would have to|had to) wait|(?:can(?:not| no longer)|could not|unable to|no longer) (?:stand by|defend|support|vouch for)|(?:been|was|were) recast|(?:says?|said|states?|reads?|shows?|concludes?) (?:something|things) (?:rather |quite |very |altogether )?(?:different|else)|(?:its|his|her|their) objections? (?:could|can) be foreseen|notes? of dissent\b[^.]{0,40}\bon (?:the )?file|less (?:hopeful|confident|certain|sure|enthusiastic|convinced) (?:than|about|of)|(?:of|was of|were of|are of) (?:another|a different|the opposite) persuasion|(?:opposite|contrary|different) (?:line|tack|stance)|(?:think|thinks|thought|believe|believed|advise|advised|feel|felt|hold|held) otherwise|(?:with )?a heavy heart|(?:his|her|their) names? (?:to be |be |was |were )?(?:taken off|removed|left off|withheld|not appear)|(?:twice|half|double|treble|a third of|three times|well (?:above|below)) (?:that|the (?:sum|figure)|what is) (?:\w+ )?(?:here|used|given|stated|shown)|(?:is|are|was|were) (?:now )?(?:shown|given|rated|presented|described|recorded) (?:here )?as\b[^.]{0,30}$|(?:no room|no space|no time) (?:was|could be|for)|for which there (?:was|is) no|(?:received|arrived|came|sent) (?:too late|late)\b[^.]{0,40}\b(?:not|left)|withdrawn (?:on|at|by|after)|(?:was|were|has been|have been) moved to (?:other|another)|not (?:been )?shown (?:this|the) (?:report|draft|paper|section|text)|rather than all the advice|after (?:discussion|a word|a conversation|speaking|talking|a meeting) with the (?:[Ll]eader|[Pp]ortfolio|[Cc]abinet|[Cc]hair|[Mm]ayor)[^.]{0,50}\b(?:shortened|cut|changed|altered|softened|reduced|removed|taken|revised|lost))\b/i;

/** Somebody other than the adviser wished it. */
const whose =
  /\b(?:leader|cabinet|portfolio|chair(?:man)?|executive|members?|councillors?|group|administration|mayor|office|author|directors?|chief executive|senior|corporate)\b/i;
const adviceIn =
  /\b(?:advice|advis\w+|comments?|views?|concerns?|reservations?|caveats?|opinions?|objections?|warnings?|notes?|figures|reports?|assessments?|dissent\w*|doubts?|misgivings?)\b/i;
/** Text that was taken out for a known lawful reason. */
const formality =
  /\b(?:exempt|confidential|personal (?:data|details|information)|redacted|policy|clause|condition|plan|scheme|site|tree|post|word|typing|clerical|error|superseded)\b/i;
const reasoned =
  /\b(?:because|on grounds? of|on the grounds?|for the reasons?|since|in that|namely|which would|who would|considers? that|differ by)\b/i;
