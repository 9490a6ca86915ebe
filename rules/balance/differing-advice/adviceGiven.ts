import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { elsewhere, hushed, otherwise } from "./adviceOtherwise.ts";

/** What a sentence says became of professional advice, and whether there is little doubt of it. */
export interface Difference {
  readonly about: "withheld" | "differs" | "contrary";
  readonly sure: boolean;
}

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
      finance|legal|highways|conservation|procurement|audit|public health|environmental health|estates|planning|housing|
      building control|trading standards
    ) (?=disagree|dissent|take|sees?\b|reads?\b|views?\b|looks?\b|has|have|do|does|would|is|are|was|were|and)|
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
    left out|left off|leave out|omitted|taken out|took out|struck out|removed|deleted|cut(?: from)|excised|edited out|dropped|
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
    (?:after|following) (?:an? |some |further |the )?(?:[a-z]+ )?
    (?:meetings?|conversations?|discussions?|talks?|words?|calls?|lunch|exchanges?) with|
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
      appear|appended|mentioned|shared|reflected|given(?! that\b| the fact\b)|pursued|aired?|discussed|detailed|
      explored|shown|published|
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
    (?:sees?|saw|reads?|views?|looks? at|regards?|puts?) (?:[\w’']+ ){1,4}?(?:
      in (?:another|an? (?:quite |very |rather |altogether )?(?:different|other)) light|
      (?:otherwise|(?:quite |very |rather )?differently)(?=[.,;]|$| (?:but|and|which)\b)
    )|
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
    because|given that|on grounds? of|on the grounds?|for the reasons?|since|in that|namely|which would|who would|
    considers? that|
    differ by
  )\b
`;
