import { oneLine, regex } from "../../core/pattern/regex.ts";
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
    oneLine`
      to soften|to tone down|to water down|to dilute|to play down|to moderate|to temper|to rein in|edge off|simpler|
      wiser|kinder|easier not|better not|best not|not room|no room|space does|space did|which space|trimmed|cut back|
      cut down|cut out|come out|came out|not carried|not developed|not passed|not print*|lest|for want of|for lack of|
      prevailed upon|prevailed on|talked out|talked round|leaned on|leant on|dissuaded|left off|left aside|be withheld|
      was withheld|kept back|not set out|not reproduced|not circulated|to make work|make it work|make them work|add up|
      work back*|find reasons|find the reasons|not summarised|not printed|not annexed|not quoted|left off|not put to|
      not put before|not shown to|not passed to|not passed on|not given to|not sent to|not forwarded|not handed|
      not read out|not feature|not figure|not survive|would not|and the head of|and the director|but the head of|
      but the director|in the drawer|in a drawer|their name to|powder dry|be gained by|purpose in|survive into|
      different mind|differently from|a word with|a call from|not point|not lead|not pull|points the|pointed the|
      points elsewhere|pulls the|pulled the|trouble the|trouble members|burden members|burden the|bother members|
      bother the|spare members|spare the|only confuse|only complicate|only muddle|only alarm|only prolong|wade through|
      plough through|heavy going|too technical|too long|too detailed|very technical|rather technical|rather long|
      highly technical|rather heavy|long and technical|long and detailed|technical and|interest only to|be gained|
      was gained|little point|no point|no purpose|a line had|not the place|on file|the file|a drawer|enough to read|
      enough paper|not wish to|not thank|another occasion|not need to|not those expressed|not those given|
      not those stated|holds to|hold to|held to|not clear|not recommend|first report|earlier report|unable to reach|
      could not reach|could not agree|not agree on|failed to agree|rewrote|marked up|reworded|not comfortable|not happy|
      not persuaded|not convinced|differing professional|differing views|differing opinions|professional views differ|
      asked to amend|asked to adjust|asked to change|pessimistic|alarmist|over-cautious|overcautious|forthright|gloomy|
      unduly|cause alarm|worse answer|averaged|paraphrased|told which|told what|told how|told to|instructed to|
      directed to|willing to|prepared to be|no longer supports|no longer support|no longer holds|no longer recommends|
      minority report|dissenting|not circulated|not been circulated|not been published|not tabled|not among|not find|
      attempts|exchange of views|matter rests|matter ends|outcome of which|result of which|upshot|not adopted|
      not been adopted|not heeded|not accepted|not acted|not appear|overruled|overridden|talked down|brought round|
      worn down|silenced|not the view|not the views|not that of|not the advice|not the opinion|prepared to accept|
      willing to accept|could accept|could live with|live with|shorter one|softer|gentler|kinder|rosier|happier|
      think the|thinks the|thought the|but the report|but the paper|but this report|but the recommendation|rewritten|
      re-edited|reworked|to have included|on reflection|going to include|gone over|not gone|be removed|be taken out|
      be left out|be dropped|be deleted|be omitted|take out|nevertheless|nonetheless|all the same|even so|just the same|
      same mind|not sign|not endorse|not certify|what it has been|what they have been|all that they|all that it|
      not form|form no part|without the|following a|following discussions|asked to remove|troubled|of the three|
      of the four|of the two|departs|departed|depart from|differently|majority's|liking|unhelpful|inconvenient|
      off message|be welcome|was wanted|was expected|withdrawn|now reads|now recommends|now says|reversed|fresh one|
      fresh report|case officer|case officer's|author|author's|silent on|no space|not room|no time|herself|himself|
      to themselves|held back|came out|comes out|two minds|in no doubt|to understand|part company|parted company|
      at variance|toned|tempered|diluted|moderated|sweetened|blunted|palatable|conversation with|steer|word with|
      asked for it|asked for them|without them|without it|set aside|put aside|laid aside|disregarded|discarded|
      the place to|the place for|not to press|rating was|rating has|rating is|much lower|far lower|much higher|
      considerably lower|not that of|not those of|the third|prevailed|been shortened|shortened accordingly|have liked|
      discussions with|representations from|intervened|took exception|been replaced
    `,
    oneLine`
      not care for|not like the|not hold with|not approve of|dislikes|is not happy|is unhappy|is uneasy|has his doubts|
      has her doubts|gone no further|got no further|taken no further|pursued no further|pressed no further|rests there|
      it rests|left at that|left there
    `,
    oneLine`
      advised|warned|cautioned|counselled|argued|queried|challenged|objected|doubted|earlier version|earlier report|
      previous version|original report|original version|original assessment|initial assessment|first version|
      asked not to|told not to|instructed not to|reminded not to|corporate line|corporate view|agreed line|single view|
      common view|united front|official line|line to take|left unsaid|left aside|parked|shelved|brushed aside|
      played down|glossed over|passed over|one side|not followed|not taken up|not heeded|outweighed|overtaken|otherwise|
      differ|differs|would have|left out|leave out|omitted|taken out|took out|struck out|removed from|been removed|
      was removed|were removed|deleted|cut from|excised|edited out|dropped|edited(?: out)?|condensed|abridged|shortened|
      replaced|toned down|watered down|softened|reworded|redrafted|rewritten|re-written|amended at|altered at|
      revised at|changed at|not set out|not covered|not rehearsed|not repeated|not reproduced|not attached|not included|
      not recorded|not reported|not given here|not gone into|not dwell|not appear|not appended|not mentioned|not shared|
      not reflected|not pursued here|not invited|not asked|not consulted|not sought|not shown|no room|too late|
      on the file|quietly|on instruction|another persuasion|less hopeful|less confident|opposite line|opposite view|
      heavy heart|her name|his name|shown as|was moved|were moved|after discussion with|rather than all|twice that|
      half that|think otherwise|note of dissent|alternative recommendation|counselled|smoothed|put his name|
      put her name|put their name|uneasy|unease|lost in editing|down the middle|one voice|dissuaded|could wait|bypassed|
      stand by|recast|darker view|washed her hands|washed his hands|settled for|declined to|held to it|gloomy|unwelcome|
      another consultant|recorded as neutral|arguments in|need not concern|too negative|too strong|quoted in support|
      no time to|not had time|on the record|own minds|verdict|put the figure|reads better|fanciful|rather different|
      optimistic|dubious|sceptic*|nervous|alarmed|dismayed|qualms|misread|foreseen|discouraged|persuaded|prevailed|
      leant on|pressed|cautious|doubtful|unconvinced|unpersuaded|wary|premature|unsound|unsafe|imprudent|unwise|
      not been sought|not been invited|not been asked|not been consulted|not thought helpful|not helpful|not productive|
      not necessary to rehearse|no purpose|suppress*|withheld|in private|orally|verbally|off the record|kept out|
      look again|think again|reconsider|set aside|overruled|overridden|ignored|outvoted|bypassed|sidelined|
      without legal|without the benefit|without finance|without sight of|without professional|edited|condensed|abridged|
      replaced by|second opinion|hoped for|disregard*|not be productive
    `,
    oneLine`
      higher than|lower than|more than this|longer than|worse than|dearer than|more hopeful|more optimistic|
      more sanguine|more confident|less cautious|more relaxed|proceeds on|rests on|thought by|found by|felt by|
      less said|not fit|not suit|wrong note|not to have|of this length|of this kind|of such a|find room|do without|
      opposite answers|opposite advice|conflicting advice|different answers|conflicting views|not been included|
      not carried|not minuted|not aired|held back|own words|reasons are|reasons is|was considered by
    `,
    oneLine`
      something to say|plenty to say|deal to say|more to say|much to say|boiled down|whittled down|pared down|
      did not fit|does not fit|saw it otherwise|saw it differently|saw things|been thanked|was thanked|other way|
      not every colleague|not every officer|not every adviser|go along with|put his name|put her name|put their name|
      name to the|asked that only|wished that just|nothing but the|that one view|that one opinion|that a single|
      requested that only|wished that only|asked for only|asked that just|wanted only|insisted that only|
      directed that only|prefers only|written accordingly|drafted accordingly|worded accordingly|be reported, and|
      left out of this|left out of the|taken out of this|taken out of the|smoothed over|papered over|skated over|
      muddy the water*|muddied the water*|on one side|to one side|kept out of these|kept out of this|kept out of the|
      eye to eye|difference of|differences of|shorn of|stripped of|sent back|returned twice|was returned|was moved from|
      was lowered|was softened|was raised|were softened|is omitted|are omitted|minded to|comes down on|came down on|
      other side|to a different|on a different|disagree*|dissent*|one voice|of one mind|unanimous|dissociat*|distanced|
      differing view*|different view*|another view|contrary view|contrary opinion|contrary professional|
      contrary to the advice|contrary to officer*|contrary to advice|contrary to professional|contrary to legal|
      different conclusion|different opinion|different mind|other conclusion|does not share|do not share|did not share|
      not agree|not support|not accept|would not put|caveat*|reservation*|misgiving*|concerns|not content|unhappy|
      uncomfortable|less favourable|less rosy|less optimistic|more cautious|at odds|divided|split|favoured the other|
      favoured another|preferred the other|preferred another|would have preferred|against the advice|against advice|
      against the professional|against professional|against legal|against the legal|despite professional|despite legal|
      against counsel*|against the recommendation|against officer*|against what|despite the advice|despite advice|
      notwithstanding the advice|in spite of the advice|not in line with the advice|departs from|goes against|
      went against|not as advised|original recommendation|earlier recommendation|first recommended|first recommendation|
      initial recommendation|not all|original advice|earlier draft|earlier version|earlier text|previous draft|
      first draft|original draft|may not recognise|no longer recognise|signed off an|not signed off|not signed|
      refused to sign|declined to sign|not cleared|declined to clear|not been cleared
    `,
  ].join("|"),
);

const profession = oneLine`
  (?:
    finance|legal|highways?|traffic|planning|conservation|housing|procurement|property|estates|HR|human resources|
    environmental health|public health|audit|equality|equalities|licensing|safety|transport|drainage|tree|ecology|
    heritage|social work\w*|engineering|treasury|payroll|pensions?|risk|insurance|data protection|
    information governance|safeguarding|education|communications?|design|building control|fire|arboricultural|flood|
    legal services|democratic services|asset|economic development|regeneration|parks|leisure|IT|ICT|monitoring|
    returning|section 151|s\.?\s?151|chief finance|chief financial|responsible|case|investigating|assessing|
    professional|technical|specialist|senior|internal|external|independent
  )
`;
const post = oneLine`
  (?:
    officers?|colleagues?|teams?|staff|departments?|services?|directorates?|advis[eo]rs?|engineers?|surveyors?|valuers?|
    solicitors?|accountants?|auditors?|architects?|planners?|assessors?|inspectors?|consultants?|specialists?|lawyers?|
    counsel|units?|sections?|views?|advice|opinions?|judgements?|comments
  )
`;
const heads = oneLine`
  (?:
    (?:assistant |deputy |corporate |service |strategic |executive )?director of [\w ]{3,30}|head of [\w ]{3,30}|
    (?:city |borough |county |town )?(?:treasurer|solicitor|architect|engineer|surveyor|valuer|planner)|
    principal social worker|
    (?:the |an |our |council['’]s )?(?:
      ecologist|archaeologist|arboriculturist|hydrologist|actuary|epidemiologist|toxicologist|economist|statistician|
      barrister|psychologist|pathologist
    )(?:['’]s)?|
    valuers? consulted|the planners|solicitor to the council|
    (?:safeguarding|equalities?|health and safety|data protection) lead|treasury staff|procurement (?=counsel)|
    environmental health|drainage team|internal (?:memorandum|memo|note|advice|paper|e-?mail)|chief executive|
    monitoring officer|service director|counsel|author|professionals?|
    officers?['’]?(?: (?:advice|view|recommendation|assessment))?
  )
`;
/** Somebody who gives professional advice, or the advice. */
const adviser = regex.i`
  \b(?:
    the police\b|(?:legal|financial|highways|planning|property|estates|procurement|audit) services?\b|
    ${profession}['’]?s? (?:and \w+ )?(?:\w+ )?${post}|${heads}|
    (?:
      finance|legal|highways|conservation|procurement|audit|public health|environmental health|estates|planning|housing
    ) (?=disagree|dissent|take|has|have|do|does|would|is|are|was|were|and)|
    (?:the )?(?:[\w-]+ )?(?:
      team|officer|engineer|inspector|surveyor|adviser|specialist|consultant|ecologist|valuer|lawyer|planner|manager|
      service
    )['’]s (?:\w+ )?(?:advice|views?|opinion|comments|recommendation|warning|objection|concerns?|assessment|note)|
    professional (?:\w+ )?(?:advice|opinions?|views?|judgement)|(?:lead|chief|link|named) officers?|
    (?:technical|external|specialist|professional|outside) advis[eo]rs|insurers|actuar(?:y|ies)|engineers?|surveyors?|
    valuers?|lawyers?|solicitors?|accountants?|colleagues?|
    (?:finance|legal|highways|conservation|estates|planning|housing)['’]s (?:\w+ )?
    (?:note|advice|view|comments?|paper|memo)|
    finance (?=had)|legal (?=had)|specialists|the advice|
    (?:in|within|across) the (?:service|department|directorate|team)
  )\b
`;

/** What was advised: what may be taken out of a report. */
const content = oneLine`
  (?:
    risks?|advice|warnings?|concerns?|caveats?|reservations?|comments?|passages?|paragraphs?|sections?|assessments?|
    analysis|figures?|findings?|views?|opinions?|objections?|doubts?|conclusions?|misgivings?|text|notes?|references?|
    drawbacks?|option|recommendations?|report|estimate|wording|scenario|model|forecast|data|appraisal|table|appendix|
    implications?|
    (?<=(?:['’]s|\b(?:its|his|her|their|second|third|further|latest|last|final)) )
    (?:letters?|e-?mails?|memo(?:randum)?s?|repl(?:y|ies)|submissions?|observations?)|
    it|they|these
  )
`;
const suppressed = oneLine`
  (?:
    left out|leave out|omitted|taken out|took out|struck out|removed|deleted|cut(?: from)|excised|edited out|dropped|
    toned down|watered down|softened|reworded|redrafted|re-?written|suppressed|withheld|
    left in (?:the|a) (?:drawer|file|tray)|kept out|kept (?:back|private)|altered|revised|changed|amended|set aside|
    disregarded
  )
`;
const wish = oneLine`
  (?:
    (?:at|on|following|after|by|in response to) (?:the )?(?:(?:[\w'’-]+ ){0,5}?)(?:
      request|wish(?:es)?|insistence|behest|instructions?|instance|suggestion|direction|say-so|pressure|preference|steer
    )|
    (?:asked(?! (?:whether|if)\b)|wished|wanted|preferred|instructed|told|directed|requested)\b|
    (?:in agreement|agreed|as agreed|with the agreement) (?:with|of)\b|
    (?:when|once|after|before|now that|because|since|as) the
    \ (?:leader|cabinet|portfolio|chair|deputy leader|executive member|lead member|mayor)|
    (?:to|so as to) (?:please|suit|satisfy|avoid embarrass\w+)
  )
`;
const taken = regex.i`
  \b${content}\b[^.;]{0,110}\b(?:(?:has|have|had|was|were|is|are|been) (?:\w+ )?)?${suppressed}\b|
  \b(?:we|I|officers|author) (?:have |has |had )?${suppressed}\b[^.;]{0,40}\b${content}\b
`;
const atWish = new RegExp(`\\b${wish}`, "i");
const notShown = regex.i`
  \b(?:
    (?:keep|keeps|kept|keeping|hold|holds|held|holding) (?:her|his|their|its) (?:powder dry|fire|peace|tongues?)|
    nothing (?:would|will|is to|can|could) be gained (?:by|from|in)|
    (?:no|little) (?:purpose|point|sense|profit|value) in (?:rehears|repeat|go|sett?|dwell|air)\w*|
    (?:did|does|has) not (?:survived? in|ma[kd]e it in|f[io]u?nd (?:its|their) way in)to|
    (?:is|are|was|were|has|have|had|been|be|will|would|do|does|did|need|which|that)\s(?:it )?(?:is )?not\s(?:\w+ ){0,2}?
    (?:
      set out|covered|rehearsed?|repeated|reproduced|attached|included|recorded|reported|gone (?:into|over)|dwelt|
      appear|appended|mentioned|shared|reflected|given|pursued|aired?|discussed|detailed|explored|shown|published|
      helpful|productive|troubled?|detain
    )|
    not (?:thought|considered|felt|judged) (?:helpful|necessary|appropriate|productive|useful)|
    (?:will|can|may|could|to) be (?:dealt with|given|raised|reported|explained|discussed|handled|made)
    \ (?:orally|verbally|in private|privately|separately|informally|outside|off)|
    (?:passed|given|made|conveyed|put|expressed|communicated) (?:to (?:the )?[\w ]{3,30} )?
    (?:in private|privately|orally|verbally|in confidence|informally)|
    in the interests? of (?:brevity|space|unity)|for the sake of brevity|(?:serve|serves) no purpose|
    (?:need|should) (?:not|say no|be disregarded)|should (?:disregard|ignore)|for another (?:day|time)|
    that (?:is|was) (?:all|as far)
  )
`;
const differs = regex.i`
  \b(?:
    (?:sees?|saw|reads?|views?|rates?|judges?|assess(?:es)?|weighs?) (?:[\w’']+ ){1,6}?
    (?:quite |very |rather |somewhat )?differently from|
    disagrees?|disagreed|dissents?|dissented|dissenting|dissociat\w+|distanced|
    (?:
      takes?|took|holds?|held|has|have|reach(?:es|ed)?|came to|come to|formed?|offered|expressed|prefers?|is of|are of|
      were of|was of|there is
    ) (?:a |an )?(?:\w+ )?(?:different|another|contrary|differing|opposite|other|less favourable|separate) (?:\w+ )?
    (?:views?|opinions?|conclusions?|mind|answer|advice|judgement|assessment)|
    (?:do|does|did|would|could) not (?:share|agree|support|accept|endorse|recommend|put it|recognise)|
    not all (?:\w+ ){0,3}(?:colleagues|officers|advisers|agree|would|share)|
    (?:has|have|had|expressed|raised|holds?|voiced|retains?|with|some|serious|strong|no) (?:\w+ ){0,2}
    (?:concerns|reservations|misgivings|caveats|doubts)|
    (?:officers?|engineers?|solicitors?)['’]s? (?:\w+ )?(?:concerns|reservations|misgivings|caveats|doubts)|
    not (?:content|happy|satisfied|comfortable|persuaded)|unhappy|uncomfortable|
    (?:less|more) (?:rosy|optimistic|favourable|cautious|pessimistic|sanguine)|at odds|opinion is divided|
    views? (?:differ|are split|is split|are divided)|(?:favoured|preferred) (?:the other|another|a different)|
    would have (?:preferred|favoured|recommended)|may not recognise|no longer recognises?|
    (?:refused|declined|unwilling|not prepared) to (?:sign|clear|endorse)|not (?:been )?(?:signed off|cleared)|
    signed off an earlier|(?:is|are|was|were|remains?) (?:divided|split|not of one mind|not unanimous)|
    (?:not|pretend|hardly) [\w ]{0,30}(?:one voice|unanimous|of one mind)
  )\b
`;
const excluded = regex.i`
  \b(?:
    (?:was|were|has|have|is|are)(?: been)? not (?:been )?
    (?:invited|asked|consulted|shown|sought|given (?:sight|a chance))(?: to comment| for (?:comment|advice|a view))?|
    (?:advice|views?|comments?) (?:of [\w ]{3,40} )?(?:was|were|has|have) not (?:been )?
    (?:sought|asked for|taken|obtained)|
    (?:asked|told|invited|required) (?:\w+ )?to (?:look|think) again|
    (?:asked|told|instructed|pressed) to (?:reconsider|revise|change|alter|soften|amend|rewrite|redraft|withdraw)\b
  )
`;
const sidelined = regex.i`
  \b(?:
    (?:was|were|been|being) (?:overruled|overridden|outvoted|bypassed|sidelined|ignored|disregarded)|
    without (?:the benefit of |sight of |any )?(?:\w+ )?(?:legal|financ\w+|professional|technical|the \w+['’]s)
    \ (?:advice|comments|input|clearance)|
    second opinion (?:was|has been|is being)|not what (?:was|had been) hoped
  )\b
`;
const contrary = regex.i`
  \b(?:
    (?:
      contrary to|
      (?<!
        \b(?:
          representations|objections?|letters|replies|votes?|voted|comments|points?|arguments?|case|reasons?|
          considerations?|factors?|grounds?|evidence|weigh(?:s|ed|ing)?|said|sa(?:y|id)|spoke|speaks?|tells?|told|
          counts?|counted|counting|(?:points?|cases?|arguments?|objections?) (?:made|put|raised|advanced)|
          appeal(?:s|ed)?|leans?|for (?:and|or|as well as)
        )
      \ )against|
      despite|notwithstanding|in spite of|in the teeth of|at odds with|not in line with|departs? from|departed from|
      goes against|went against|overrides?|overrul(?:es|ed)|sets? aside|set aside|ignores?|rejects?
    ) (?!
      (?:the |its |an? )?(?:[\w-]+ ){0,2}(?:
        codes?|guid(?:ance|es?|elines?)|government|ministers?|regulator|inspectorate|manufacturer|maker|standards?|
        circular|handbook|manual|institutes?|department|agency|commission|code of practice
      )(?:['’]s?)? (?:[\w-]+ )?(?:advice|recommendations?)
    )(?:the )?
    (?:(?:clear|firm|strong|written|original|formal|professional|legal|technical|expert|specialist|\w+['’]s?) ){0,3}(?:
      advice|recommendation|officers?['’]?s? (?:\w+ )?(?:advice|recommendation|view)|
      what (?:the )?(?:[\w ]{3,40} )?(?:advised|recommended)|advice
    )|
    (?:officers?|the (?:case |planning |licensing )?officer)['’]?s?['’]? (?:original|first|earlier|initial)
    \ (?:recommendation|advice|view) (?:was|had been)|
    not as (?:officers )?(?:advised|recommended)
  )\b
`;

/** Where the other view can be read, or that there is none. */
const shown = regex.i`
  \b(?:
    (?:both|each|all|these|they|their|its|the|which|whose|it) (?:[\w'’]+ ){0,8}(?:is|are|was|were|been|being)\s
    (?:set out|given|put|explained|summarised|reproduced|in full|listed|recorded|attached|compared|discussed)
    (?! (?:orally|verbally|in private))|
    \bboth set out|(?:set out|given|put|explained|reproduced|recorded) (?:in full|below|above|at|in)|in full\b|
    \b(?:at|see|in|under) (?:(?:the )?(?:paragraphs?|section|appendix|annexe?|table) )?(?:\d|[A-Z]\b)|
    \(\s?(?:paragraphs?|section|appendix|see)\b|(?:copy|text) of (?:the|that|her|his|their) (?:advice|comments|note)
  )
`;
const innocent = regex.i`
  \b(?:
    (?:may|might|can|could|free to|entitled to) (?:\w+ )?
    (?:(?:come to|take|reach|form|prefer) (?:a |another|the)|depart from)|
    no officers|should (?:the |any )?(?:committee|cabinet|council|members?|executive|panel|councillors?)|
    must (?:record|explain)|(?:ward member|member for [\w ]+|parish council) (?:did|does|do) not|
    may (?:depart|differ|decide|go)|might (?:depart|differ)|can depart|
    if (?:members|the (?:committee|cabinet|council)|councillors|it|they)|no (?:officer|member|professional|adviser)\b|
    none of|no (?:concerns|reservations|objections?|difference|dissent|adverse)|
    (?:did|do|does) not (?:disagree|dissent|object|differ)|raised no|minded|should (?:state|give|say why)|
    must (?:state|give)|residents?['’]? concerns|public (?:concern|concerns)|whatever its|will be reported at
  )\b
`;

/** What a sentence says of advice that differs, or that was kept from its readers. */
export function differenceIn(sentence: string): Difference | undefined {
  if (oneAlone.test(sentence) && whose.test(sentence)) return { about: "withheld", sure: true };
  const advised = adviser.test(sentence);
  if (taken.test(sentence) && (!formality.test(sentence) || (keptOut.test(sentence) && !exemptText.test(sentence)))) {
    const asked = atWish.test(sentence) && whose.test(sentence);
    if (asked) return { about: "withheld", sure: true };
    if (
      advised &&
      !shown.test(sentence) &&
      !reasoned.test(sentence) &&
      adviceIn.test(sentence) &&
      !innocent.test(sentence)
    )
      return { about: "withheld", sure: keptOut.test(sentence) };
  }
  if (innocent.test(sentence)) return undefined;
  if (hushed.test(sentence) && !shown.test(sentence)) return { about: "withheld", sure: false };
  const hidden = notShown.test(sentence);
  const given = shown.test(sentence) && !hidden;
  if (!given && contrary.test(sentence)) return { about: "contrary", sure: true };
  if (!advised) return undefined;
  if (passedBy.test(sentence) && !shown.test(sentence)) return { about: "differs", sure: false };
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

/** Somebody wished that one view alone be told. */
const oneAlone = regex.i`
  \b(?:
    ask(?:s|ed)?|request(?:s|ed)?|requir(?:es|ed)|wish(?:es|ed)?|want(?:s|ed)?|prefer(?:s|red)?|instruct(?:s|ed)|
    direct(?:s|ed)|insist(?:s|ed)|(?:has|have|had) it|stipulat\w+
  )\b[^.;]{0,30}\b(?:only|just|nothing but|no more than|one|a single)\b[^.;]{0,60}\b
  (?:views?|advice|comments?|opinions?|side|assessment|answer|conclusion|version)\b[^.;]{0,24}\b(?:be|is|are|to be|were)
  \ (?:\w+ )?(?:reported|given|shown|printed|set out|included|put|recorded|told|heard|presented|published|carried)\b|
  \b(?:(?:this|the) (?:section|report|paper|passage|part|paragraph)|it)\b[^.;]{0,20}\b(?:is|was|has been)
  \ (?:written|drafted|worded|framed|shortened|cut|trimmed) (?:accordingly|to suit|to match|to fit)\b
`;
/** Lawfully kept out of it. */
const exemptText = /\b(?:exempt|confidential|personal|redacted|superseded|figures)\b/i;
/** Kept out of the very paper. */
const keptOut = regex.i`
  \b(?:left|kept|taken|cut|edited|dropped|omitted|struck|removed) (?:out )?(?:of|from) (?:this|the|these)
  \ (?:report|papers?|pack|agenda|record|notice|note)\b
`;

/** An adviser had more to say, or another name to put to it, than is printed. */
const passedBy = regex.i`
  \b(?:
    had (?:something|plenty|a (?:good|great) deal|more|much|a lot) to say|
    (?:notes?|advice|comments?|papers?|memo|pages?|views?)\b[^.;]{0,60}\b(?:boiled|cut|whittled|pared|trimmed|reduced)
    \ (?:down )?to (?:nothing|almost nothing|a (?:line|word|sentence|phrase|footnote))|
    (?:did|does|would) not fit|saw (?:it|things|the matter) (?:otherwise|differently|in another light)|
    (?:has|have|was|were) (?:been )?(?:duly |politely )?thanked for|came out the other way|
    (?:earlier|first|original|previous) (?:draft|version)\b[^.;]{0,70}\b
    (?:other way|different|opposite|against|otherwise)|
    not (?:every|all) (?:colleagues?|officers?|advisers?)\b|
    (?:would|could|will) not (?:go along|put (?:his|her|their|its) name)
  )\b
`;

/** An adviser who would have had it otherwise, or whose words are no longer there. */
const otherwise = regex.i`
  \b(?:
    (?:had |has |have |was |were )?(?:
      advised|recommended|warned|cautioned|counselled|argued|urged|pressed|asked for|wanted|objected|questioned|doubted|
      doubts|queried|challenged|favours?|favoured|suggested|proposed|thinks?|considers?|believes?|sees?|puts?|prefers?
    )\b[^.]{0,110}\b(?:
      but|however|although|though|yet|nevertheless|nonetheless|instead|whereas|while|
      the report (?:proceeds|takes|adopts|recommends|goes)|otherwise|against|
      not been (?:followed|taken|adopted|accepted)|
      (?:was|were|is|are|has been|have been) not (?:followed|taken|adopted|accepted|heeded)
    )|
    (?:but|however|although|though|yet|whereas|while)\b[^.]{0,80}\b(?:
      advised|recommended|warned|cautioned|argued|thinks?|considers?|believes?|would (?:have|prefer|rather)|prefers?|
      sees?
    )|
    (?:earlier|original|previous|first|initial|former)
    \ (?:drafts?|versions?|texts?|reports?|advice|recommendation|assessment|wording|view|figures?)\b[^.]{0,70}\b
    (?:contained|had|included|said|recommended|carried|referred|warned|was|were|is|are|no longer|did not|longer)|
    (?:has|have|had|was|were|been) (?:asked|told|instructed|advised|requested|reminded|encouraged)
    \ (?:not to|to (?:refrain|keep|confine|limit|say|stick|follow|fall|toe|support|present|leave|drop|omit|stop))|
    (?:agreed|corporate|single|common|united|official|house|departmental) (?:line|view|position|voice|front|message)|
    line to take|
    (?:one|other|some|certain|several|two|three|both) (?:of the )?
    (?:officers?|colleagues|advisers|engineers?|professionals|specialists|members of the team)\b[^.]{0,60}\b
    (?:differ|otherwise|differently|less|more|not|other|doubt|disagree|against|opposed)|
    (?:on|in) (?:the|this) (?:one )?(?:point|matter|question) (?:on which )?[^.]{0,40}\bdiffer|
    (?:
      overtaken|outweighed|outranked|left (?:unsaid|aside)|parked|shelved|brushed aside|played down|glossed over|
      passed over|put to one side|not (?:taken|taken up|pursued|followed|heeded|repeated)
    )
  )\b
`;

/** Advice of which the report does not tell the whole, in other words than "left out": for information. */
const elsewhere = regex.i`
  \b(?:
    (?:darker|gloomier|harsher|brighter|softer|rosier|sterner|blunter|dimmer|bleaker)
    \ (?:view|picture|line|verdict|assessment|conclusion)|
    wash(?:ed|es)? (?:his|her|their) hands|settled for|
    (?:declined|declines|reluctant|unwilling|refuses|refused) to (?:have|be|put|let|lend|comment|endorse|add)|
    (?:will|would|cannot|could) not (?:be held to|answer for|own)|
    (?:unduly|too|over-?) ?(?:gloomy|negative|strong|blunt|cautious|pessimistic|frank|critical|alarming)|unwelcome|
    another (?:consultant|valuer|engineer|surveyor|expert|opinion) (?:was|has been|had to be)|
    recorded as (?:neutral|dissenting|opposed|not)|
    (?:arguments?|disputes?|differences|discord) (?:in|within|inside|among|between) (?:the )?
    (?:department|service|team|directorate|officers|professions|colleagues)|
    need not (?:concern|trouble|detain) (?:members|the)|
    not had (?:the )?(?:time|chance|opportunity) to (?:read|see|comment|check|consider)|reads better|
    (?:uneasy|unease|dubious|sceptic\w*|nervous|alarmed|dismayed|qualms|doubtful|unconvinced|unpersuaded|wary) |
    (?:is|are|was|were|remains?|regards?|considers?|thinks?|calls?|finds?)\b[^.]{0,40}\b(?:
      uneasy|fanciful|dubious|doubtful|unconvinced|unpersuaded|sceptical|wary|premature|unsound|unsafe|imprudent|unwise|
      optimistic|nervous
    )|
    counselled (?:delay|caution|against|refusal|otherwise|patience|restraint)|
    (?:smoothed|softened|toned|ironed) (?:over|out|down)|(?:would|will|could) not put (?:his|her|their) names?|
    lost in (?:editing|drafting|the edit)|split down the middle|
    (?:was|were|been)
    \ (?:dissuaded|discouraged|bypassed|prevailed upon|leant on|talked (?:out of|round)|persuaded (?:not|to))|
    (?:comments|views|note|advice|objections?|concerns?|doubts) (?:could|can|might|should|would have to|had to) wait|
    (?:can(?:not| no longer)|could not|unable to|no longer) (?:stand by|defend|support|vouch for)|
    (?:been|was|were) recast|
    (?:says?|said|states?|reads?|shows?|concludes?) (?:something|things) (?:rather |quite |very |altogether )?
    (?:different|else)|
    (?:its|his|her|their) objections? (?:could|can) be foreseen|notes? of dissent\b[^.]{0,40}\bon (?:the )?file|
    less (?:hopeful|confident|certain|sure|enthusiastic|convinced) (?:than|about|of)|
    (?:of|was of|were of|are of) (?:another|a different|the opposite) persuasion|
    (?:opposite|contrary|different) (?:line|tack|stance)|
    (?:think|thinks|thought|believe|believed|advise|advised|feel|felt|hold|held) otherwise|(?:with )?a heavy heart|
    (?:his|her|their) names? (?:to be |be |was |were )?(?:taken off|removed|left off|withheld|not appear)|
    (?:twice|half|double|treble|a third of|three times|well (?:above|below)) (?:that|the (?:sum|figure)|what is)
    \ (?:\w+ )?(?:here|used|given|stated|shown)|
    (?:is|are|was|were) (?:now )?(?:shown|given|rated|presented|described|recorded) (?:here )?as\b[^.]{0,30}$|
    (?:no room|no space|no time) (?:was|could be|for)|for which there (?:was|is) no|
    (?:received|arrived|came|sent) (?:too late|late)\b[^.]{0,40}\b(?:not|left)|withdrawn (?:on|at|by|after)|
    (?:was|were|has been|have been) moved to (?:other|another)|
    not (?:been )?shown (?:this|the) (?:report|draft|paper|section|text)|rather than all the advice|
    after (?:discussion|a word|a conversation|speaking|talking|a meeting) with the
    \ (?:[Ll]eader|[Pp]ortfolio|[Cc]abinet|[Cc]hair|[Mm]ayor)[^.]{0,50}\b
    (?:shortened|cut|changed|altered|softened|reduced|removed|taken|revised|lost)
  )\b
`;

/** A view or a text that was made to go away, whoever held it: for information. */
const hushed = regex`
  \b[Aa]fter (?:a|some|another) (?:quiet |private |short |brief )?(?:word|call|conversation|chat|talk|note)
  \ (?:with|from) [^.;]{2,50}\b
  (?:requests?|objections?|conditions?|advice|warnings?|points?|recommendations?|reservations?)\b[^.;]{0,12}
  \ (?:was|were) (?:dropped|withdrawn|let go|set aside|not pressed)\b|
  \b(?:smoothed|papered|skated|glossed) over\b|\bmudd(?:y|ies|ied) the waters?\b|\b(?:left|put) (?:on|to) one side\b|
  \bkept out of (?:these|this|the) (?:papers?|report|pack)\b|\bnot see eye to eye\b|
  \bdifferences? of (?:professional |technical )?(?:opinion|view)\b|
  \b(?:without|minus|free of|shorn of|stripped of) (?:the |any )?(?:[\w'’-]+ ){0,2}
  (?:engineer|surveyor|lawyer|solicitor|treasurer|auditor|officer|adviser|consultant)s?['’]s?['’]?
  \ (?:warnings?|caveats?|reservations?|advice|concerns|objections?)\b|
  \breport was (?:sent back|returned) (?:\w+ )?(?:times )?for (?:amendment|revision|rewriting|redrafting)\b|
  \b(?:rating|score|grade|assessment|conclusion|wording|tone)s? (?:was|were|has been|have been)
  \ (?:moved|changed|lowered|raised|softened|adjusted|revised|downgraded|upgraded)\b[^.;]{0,50}\b
  (?:request|wish|instance|suggestion)\b[^.;]{0,30}\b
  (?:[Cc]hair|[Ll]eader|[Mm]ember|[Cc]abinet|[Gg]roup|[Pp]ortfolio|[Cc]ouncillor)|
  \b(?:alternative|second|other|own) (?:valuation|estimate|assessment|opinion|appraisal)\b[^.;]{0,50}\b
  (?:is|are|was|were) (?:omitted|left out|not included|held back)\b
`;

/** Advice that goes another way, told without a word on what is kept back; the sentence behind it may say that. */
export const goesAnotherWay = (sentence: string): boolean =>
  (adviser.test(sentence) || adviceIn.test(sentence)) && (differs.test(sentence) || turns.test(sentence));
const turns = regex.i`
  \b(?:do|does|did|would) not (?:point|lead|pull|go|run|tend|lean) (?:in|to|towards|along) (?:the |that |this )?
  (?:same|way|direction|line)|
  \bpoint(?:s|ed)? (?:the other way|elsewhere|in (?:another|a different|the other|the opposite) direction)|
  \bpull(?:s|ed)? (?:the other way|in another direction)|
  \b(?:came|comes|coming|come|fell|falls) (?:down )?(?:to|on) (?:a |an |the )?
  (?:different|other|another|opposite|contrary)|
  \b(?:was|were|is|are) minded to (?:ask|advise|recommend|object|refuse|oppose)\b|
  \bwould have (?:asked|advised|recommended|objected|refused|opposed|preferred)\b
`;
/** What is then said of such advice where it is not to be read. */
export const dropped = regex.i`
  \b(?:is|are|was|were|has|have|will) not (?:be |been |being )?
  (?:pursued|gone into|repeated|rehearsed|set out|included|reported|attached|mentioned|relied)\b|
  \b(?:going into|dwelling on|repeating|reporting|airing) (?:that|this|it|them)\b|\bmudd(?:y|ies|ied) the waters?\b|
  \bkept out of (?:these|this|the) (?:papers?|report|pack)\b|
  \b(?:has|have) been (?:left out|set aside|dropped|withdrawn|put to one side|kept back)\b|
  \bneed not (?:detain|trouble|concern)\b
`;

/** Somebody other than the adviser wished it. */
const whose = regex.i`
  \b(?:
    leader|cabinet|portfolio|chair(?:man)?|executive|members?|councillors?|group|administration|mayor|office|author|
    directors?|chief executive|senior|corporate
  )\b
`;
const adviceIn = regex.i`
  \b(?:
    advice|advis\w+|comments?|views?|concerns?|reservations?|caveats?|opinions?|objections?|warnings?|notes?|figures|
    reports?|assessments?|dissent\w*|doubts?|misgivings?
  )\b
`;
/** Text that was taken out for a known lawful reason. */
const formality = regex.i`
  \b(?:
    exempt|confidential|personal (?:data|details|information)|redacted|policy|clause|condition|plan|scheme|site|tree|
    post|word|typing|clerical|error|superseded
  )\b
`;
const reasoned = regex.i`
  \b(?:
    because|on grounds? of|on the grounds?|for the reasons?|since|in that|namely|which would|who would|considers? that|
    differ by
  )\b
`;
