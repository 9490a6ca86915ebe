import { oneLine, regex } from "../../../core/pattern/regex.ts";
import type { Frame } from "../../neutrality/sentenceFrames.ts";

const form = oneLine`
  (?:
    declarations?(?: of (?:\w+ )?interests?)?|
    (?:conflicts?(?: of interests?)?|interests?|probity|disclosure|declaration)[- ]
    (?:forms?|returns?|statements?|checks?|questions?|registers?)|
    nil returns?|disclosures?|(?:registers?|book) of (?:\w+ )?(?:interests|hospitality|gifts)|
    (?:hospitality|gifts|interests) (?:registers?|book)|conflicts? of interests?|
    (?:personal |officers?['’] |members['’] |assessors['’] )?interests
  )
`;
/** … and a register that nobody calls by its whole name. */
const opened =
  "the register (?:was|were|has been|had been) (?:not|never) (?:opened|signed|consulted|gone through|read out|called)";
const be = "(?:is|are|was|were|has been|have been|had been|being|be|been)";
const taken = oneLine`
  (?:
    sought|asked(?: for| about)?|taken|invited|requested|required|obtained|collected|completed|signed|returned|opened|
    recorded|minuted|kept|noted|filed|put|held|entered|checked|circulated|given|updated|called for|issued|consulted|
    gone through|gathered|filled in|handed in|tested|looked (?:at|into)|explored|raised|considered|
    thought (?:of|necessary|needed)|felt (?:necessary|needed)
  )
`;
const skipped = oneLine`
  (?:
    dispensed with|waived|skipped|omitted|overlooked|forgotten|left (?:out|off|blank|open|unsigned|undone|for another)|
    dropped|missed(?: out)?|passed over|taken (?:as read|on trust|for granted)|suspended|deferred|postponed|put off|
    abandoned|mislaid|lost|assumed|cut out|done away with|let go
  )
`;
const people = oneLine`
  (?:
    (?:the |these |those |any of the )?(?:\w+ )?(?:
      council|authority|assessors?|evaluators?|panel(?:lists)?|officers?|members|scorers?|markers?|judges|interviewers?|
      team|consultants?|advis[eo]rs?|valuers?|staff|councillors|trustees|surveyors?|reviewers?|applicants?|readers?
    )|
    he|she|they|it
  )
`;
/** A tie, or the question about one, whatever it is called. */
const tie = oneLine`
  (?:
    interests?|connect(?:ed|ions?)|links?|ties?|related|relatives?|relations?(?:hips?)?|friends?|family|stakes?|
    associat(?:ed|ions?)|declar\w+|disclos\w+|conflicts?|shareholdings?|(?:also )?(?:acts?|works?|worked|acted) for|
    employed by|run by|owned by|keeps? the two apart
  )
`;
/** The tie or the question was told where it should be. */
export const told =
  "(?:declar|disclos|sa(?:y|id|ying)|mention|tell|told|regist|own(?:ed|ing) up|report|not(?:e|ing)|record)";

/** What passes for the whole declaration of interests in a line with a label. */
const blanks = oneLine`
  (?:
    n/?a|not applicable|t\.?b\.?[acd]|pending|awaited|to follow|see (?:file|minutes)|unknown|
    not (?:sought|known|asked(?: for)?|recorded|checked|given|stated|completed|yet \w+)|
    (?:is |are )?to be (?:completed|confirmed|added|supplied|filled in|recorded|advised|given|entered|checked)
    \b[^.;]{0,50}
  )
`;

/** Interests that nobody asked about or recorded, and members who stayed all the same. */
export const interestsUntold: readonly Frame<"unsought" | "stayed">[] = [
  {
    // "Declarations were not sought from the assessors", "the register was not opened before the interviews".
    message: "unsought",
    pattern: regex.i`
      \b${form}(?: (?:from|by|of|for|on|about|before|at|in) [^.;,]{2,50}?)? (?:
        ${be} (?:not|never|neither|hardly) (?:\w+ )?${taken}|${be} (?:\w+ )?${skipped}|
        (?:remains?|remained|stayed|went|lies|lay)
        \ (?:blank|unsigned|uncompleted|incomplete|unanswered|unopened|unasked|unread)
      )\b[^.;]{0,60}|
      \b${opened}\b[^.;]{0,60}
    `,
    unless: regex.i`
      \b(?:
        because (?:no|none)|climate|emergency|peace|results?|election|tax|
        not been (?:recorded|declared) (?:because|as|since) (?:none|no|they)|
        financial interests? (?:are|is) not required
      )\b|
      \binterests (?:are|is) not (?:considered|thought)\b
    `,
  },
  {
    // "The Officer interests register", told the other way about: "the usual round of declarations was dispensed with".
    message: "unsought",
    pattern: regex.i`
      \b(?:round|signing|taking|making|collection|checking|question|item|opening) (?:of|on|for|about) (?:the )?
      ${form}\b[^.;]{0,50}? ${be} (?:\w+ )?(?:${skipped}|(?:not|never) (?:\w+ )?(?:${taken}|held|made|done|reached))
      \b[^.;]{0,60}|
      \b(?:
        dispens(?:ed|es|ing) with|did without|do without|waiv(?:ed|es|ing)|skip(?:ped|s|ping)|omit(?:ted|s|ting)|
        dropp(?:ed|ing)|did away with|overlook(?:ed|ing)|forgot(?: about)?|never got round to|
        saw no (?:need|point|reason) (?:for|in|to)|had no time for|did not (?:trouble|bother) with|neglected
      ) (?:\w+ ){0,5}?${form}\b[^.;]{0,50}
    `,
  },
  {
    // "No declaration is on file": unlike "no declaration was made", which says that there was nothing to declare.
    message: "unsought",
    pattern: regex.i`
      \b(?:no|nor any|without (?:any|a)|not one|neither) (?:\w+ )?${form}(?: (?:from|by|of|for|on) [^.;,]{2,50}?)? (?:
        ${be} (?:\w+ )?(?:
          on (?:the )?(?:file|record)|held|to be found|sought|asked for|invited|signed|completed|taken|obtained|
          collected|returned|opened|kept|filled in|thought|considered|felt|called for
        )|
        (?:exists?|existed|can be found|could be found|appears? (?:on|in) the file)
      )\b[^.;]{0,50}|
      \b(?:took the view|thought|felt|agreed|considered|decided|assumed|said|held|concluded|replied) that
      \ (?:no|a|an|the) (?:\w+ )?(?:${form}|forms?) (?:\w+ ){0,2}(?:${be}|need(?:s|ed)?|would|had|was)\b[^.;]{0,50}?
      (?:need|necess|insult|filled|required|called for|unnecess|pointless|formalit|signed|completed|superfluous|fuss)
      [^.;]{0,30}
    `,
    unless:
      /\bno (?:\w+ )?interests (?:are|were|was|have been|has been) (?:held|considered|thought)|because (?:no|none)\b/i,
  },
  {
    // "Nobody has checked whether the agency is still run by a relative", "the assessors were not asked about links".
    message: "unsought",
    pattern: regex.i`
      \b(?:nobody|no one|none of (?:them|the \w+)|neither)(?: (?:on|of|in|at|from) [^.;,]{2,30}?)?
      \ (?:(?:has|have|had|was|were) )?
      (?:ever |yet |been |thought to |cared to |troubled to |bothered to |remembered to )*
      (?:ask|check|enquir|inquir|establish|verif|test|consider|explor|rais|requir|invit|told)(?:ed|s|e|ied)?
      \b[^.;]{0,50}?\b${tie}\b[^.;]{0,50}|
      \b${people}(?: (?:on|of|in|at|concerned|who|from)\b[^.;,]{0,50}?)? (?:
        ${be} (?:not|never) (?:\w+ )?(?:asked|required|invited|expected|obliged|told|made)|
        (?:has|have|had|did|does|do) (?:not|never) (?:yet )?
        (?:ask|check|enquir|inquir|establish|verif|test|tr(?:y|ied)|look|find|found|consider|explor|rais)(?:ed|e|y|ied)?
      )\b[^.;]{0,50}?\b${tie}\b[^.;]{0,50}
    `,
    unless: /\b(?:applica(?:nt|tion)s? (?:was|were|is|are) not required|must|may)\b/i,
  },
  {
    // "The papers hold nothing on whether any of them has links with the choirs", "there is no note of their having
    // said so".
    message: "unsought",
    pattern: regex.i`
      \b(?:
        papers?|files?|records?|report|minutes|schedule|notes?|register|forms?|score ?sheets?|documents?|appendix|pack|
        bundle
      ) (?:themselves |itself )?
      (?:holds?|contains?|shows?|says?|is|are|has|have|gives?|makes?|bears?|records?|does not|do not|tells?)
      \ (?:nothing|no \w+|not|silent|blank|\w+ nothing|say|show|record|mention|tell|reveal)\b[^.;]{0,40}?\b
      (?:whether|who|if|any|of|on|about|that)\b[^.;]{0,50}?\b${tie}\b[^.;]{0,50}|
      \b(?:there (?:is|was|being)|with|finds?|found|shows?|left|has|have|holds?) no (?:\w+ )?
      (?:note|record|mention|trace|sign|entry|minute|word|account) (?:of|that|as to|on|to show)\b[^.;]{0,50}?\b
      (?:${told}\w*|connection|conflict|interests?)\b[^.;]{0,40}
    `,
    unless:
      /\b(?:planning|heritage|public interest|interest rate|listed|residents|respond\w+|of particular interest)\b/i,
  },
  {
    // "Whether the assessors had any connection with the club is not something that the scheme requires them to say."
    message: "unsought",
    pattern: regex`
      \b[Ww]hether (?:or not )?[^.;]{2,80}?\b${tie}\b[^.;]{0,60}? (?:
        (?:is|was|are|were|has|have) (?:
          not|never|nowhere|no |left|a matter (?:for|that|which|on)|for (?:him|her|them)|anybody|anyone|unknown|unclear|
          unrecorded
        )|
        nobody|no one|we do not|officers do not|cannot|could not|did not
      )\b[^.;]{0,70}
    `,
    unless: /\b(?:public interest|interest rates?|planning|members are|harm|development|applica\w+ site)\b/i,
  },
  {
    // "an assessor had to say whether he was connected with an applicant; that question has been dropped".
    message: "unsought",
    pattern: regex.i`
      \b${tie}\b[^.;]{0,60}[;,] (?:and |but |yet |though )?(?:that|this|the|which|such an?) ?
      (?:question|box|line|part|requirement|duty|rule|practice|step|form)?s? (?:has|have|had|was|were|is|are) (?:\w+ )?
      (?:been )?
      (?:${skipped}|removed|deleted|taken out|struck out|not (?:put|asked|used|observed|followed|answered|filled in))
      \b[^.;]{0,60}|
      \b(?:question|box|line|requirement|duty|rule|practice|step)s? (?:on|about|of|for|where|which|that|to)
      \b[^.;,]{0,40}?\b(?:interests?|connections?|relatives?|conflicts?|declar\w+|disclos\w+)\b[^.;]{0,30}?
      \ (?:has|have|had|was|were|is|are) (?:\w+ )?(?:been )?
      (?:${skipped}|removed|deleted|taken out|struck out|not (?:put|asked|used|observed|followed|answered|filled in))
      \b[^.;]{0,60}
    `,
    unless: /\b(?:footpath|railway|bus|cycle|road|motion|minutes?)\b/i,
  },
  {
    // "one signed conflict form out of five", "two of the five assessors made a declaration".
    message: "unsought",
    severity: "info",
    pattern: regex.i`
      \b(?:only |just |but )?(?:one|two|three|four|five|six|\d+) (?:\w+ ){0,2}?(?:${form}|forms) (?:out )?of
      \ (?:the |an expected |a possible )?(?:two|three|four|five|six|seven|eight|nine|ten|twelve|\d+)\b[^.;]{0,40}|
      \b(?:only|just|but) (?:one|two|three|four|five|\d+) of (?:the |our |its )?
      (?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:\w+ ){0,2}(?:has |have |had )?
      (?:signed|returned|completed|made|filled in|handed in|gave|sent)\b[^.;]{0,30}\b(?:${form}|forms?)\b[^.;]{0,30}
    `,
    unless: /\b(?:consult\w*|application forms?|consent|petition|survey|census|tax)\b/i,
  },
  {
    // "people here can be trusted to say if there is a problem and a form would be an insult".
    message: "unsought",
    severity: "info",
    pattern: regex.i`
      \b(?:${form}|an? form|forms?|(?:to|having to) (?:declare|disclose)\b[^.;]{0,30})
      \ (?:would be|is|was|were|are|would have been|seemed|seems|struck (?:us|them) as|being)(?: \w+){0,3}? (?:an? )?
      (?:\w+ )?(?:
        insult\w*|formalit(?:y|ies)|fuss\w*|bureaucra\w+|unnecessary|waste|needless|superfluous|overkill|excessive|
        pointless|red tape|nonsense|too much|burden\w*|time-consuming|heavy-handed|uncalled
      )\b[^.;]{0,50}|
      \b(?:can|could|may|might|must) be (?:trusted|relied (?:up)?on|left|expected) to
      \ (?:say|speak up|declare|mention|own up|tell|use (?:their|his|her) (?:own )?judgement)\b[^.;]{0,50}
    `,
    unless: /\b(?:member of the public|witness|pupil|child|patient)/i,
  },
  {
    // "came to light once the scores had been signed off", "is stated for the first time in a footnote".
    message: "unsought",
    severity: "info",
    pattern: regex.i`
      \b(?:
        came to light|come to light|emerged|
        ${form} (?:${be} )?(?:\w+ )?(?:made|completed|signed|given|obtained|recorded|entered)|
        (?:declared|disclosed|admitted|mentioned|stated|revealed|learned|learnt)
      ) (?:only |it |this |that |for the first time |\w+ly )*(?:
        once|after|following|when the (?:scores|marks|award|decision)|in a (?:footnote|note)|for the first time|
        at the end
      )\b[^.;]{0,25}?\b(?:
        scor(?:es|ing)|award\w*|decision|vote|signed|interviews?|marking|marks|contract|recommend\w+|selection|
        shortlist\w*|bids?|footnote|panel|appointment|evaluation
      )\b[^.;]{0,50}
    `,
    unless: regex.i`
      \b(?:
        audit|error|contamina\w+|asbestos|defects?|withdr[ae]w\w*|re-?scored|re-?marked|set aside|replaced|fresh|another
      )\b
    `,
  },
  {
    // Hospitality that was taken and not entered.
    message: "unsought",
    severity: "info",
    pattern: regex`
      \b(?:accepted|enjoyed|received|took up|took|was given|were given|has had|have had|was treated to|were treated to)
      \ (?:\w+ ){0,4}?(?:
        hospitality|gifts?|(?:free |complimentary )?tickets|lunch(?:es)?|dinners?|hampers?|a meal|meals|a weekend|
        a day['’]s (?:racing|golf|fishing)|a case of \w+|a trip|trips|travel|accommodation
      ) (?:\w+ ){0,3}?(?:from|of|by|with|as (?:a )?guests? of|at the expense of|paid for by|courtesy of)
      \ (?:the |a |one of |its |their |that )?(?:\w+ )?(?:
        developers?|bidders?|tenderers?|firms?|contractors?|suppliers?|applicants?|compan(?:y|ies)|operators?|agents?|
        owners?|promoters?|landlords?|consultants?|providers?|clubs?|purchasers?|same|[A-Z]\w+
      )\b[^.;]{0,80}
    `,
    unless: regex.i`
      \b(?:
        declined|returned|refused|residents|pupils|children|
        (?<!neither |not |never |nor )(?:was|were|been|is|are) (?:\w+ )?(?:entered|recorded|registered|declared)|
        , (?:and )?(?:recorded|registered|declared|entered) (?:it|both|them|on|in)
      )\b
    `,
  },
  {
    // "saw no need to mention it at the table, and she moved the motion".
    message: "stayed",
    severity: "info",
    pattern: regex.i`
      \b(?:
        (?:saw|felt|had|thought there was) no (?:need|reason|call|cause) to|
        did not (?:think to|care to|trouble to|feel (?:bound|obliged|able) to)|chose not to|without|forgot to|
        omitted to|neglected to|failed to|declined to|(?:that|which) (?:he|she|they) (?:did not|had not|never)|never
      ) (?:mention\w*|declar\w*|disclos\w*|say(?:ing)? so|record\w*|rais\w+|tell\w*|enter\w*|regist\w+) (?:
        it|this|that|the (?:interest|fact|matter|tie|connection|link|relationship|point)|
        (?:an|any|his|her|their) (?:interest|connection|stake)s?|(?:having|being|the|a|as)\b|at the|when|and|or
      )[^.;]{0,60}
    `,
    unless: regex.i`
      \b(?:
        alleg\w+|complain\w+|must|may|should|offence|a member (?:who|with)|any (?:member|person|officer) who|
        applicants? (?:who|must)|grounds? for
      )\b
    `,
  },
  {
    // "did not ask for a dispensation, voted, and the record is silent".
    message: "stayed",
    severity: "info",
    pattern: regex.i`
      \b(?:trustees?|directors?|shareholders?|governors?|landlords?|tenants?|licensees?|employees|owners?)
      \ (?:on|of|who (?:sit|sat|are|were) (?:also )?(?:on|members of)|among) (?:the|this)
      \ (?:committee|panel|board|sub-committee|cabinet)\b[^.;]{0,30}?
      \ (?:remained|stayed|voted|spoke|moved|seconded|sat|took part)\b[^.;]{0,50}|
      \b(?:
        did not (?:ask|apply|seek)|had not (?:asked|applied|sought)|without (?:asking|applying|seeking)|sought no|
        asked for no|no dispensation (?:was|had been) (?:sought|asked for|requested)
      )\b[^.;]{0,50}?\b(?:voted|spoke|took part|stayed|remained|moved|chaired|decided|seconded|one, voted|dispensation)
      \b[^.;]{0,60}|
      \b(?:who|trustees|members|directors|governors)\b[^.;]{0,90}?\b(?:have|has) always
      \ (?:voted|spoken|taken part|decided|moved|sat|chaired)\b[^.;]{0,80}
    `,
    unless: /\b(?:did not vote|residents|electors?|voters?|wards?)\b/i,
  },
  {
    // "ticked neither box on the conflict form", "the conflict register has three blank pages".
    message: "unsought",
    severity: "info",
    pattern: regex.i`
      \b(?:
        ticked (?:neither|none|nothing)|
        (?:left|leaves?|with|has|have|shows?|were|was|are|is) (?:\w+ ){0,3}?(?:blank|empty|unticked|unsigned|undated)
      )\b[^.;]{0,50}?\b(?:${form}|conflicts?|interests)\b[^.;]{0,30}|
      \b(?:${form}|conflicts? (?:form|register|sheet)s?)\b[^.;]{0,50}?\b(?:
        blank|empty|unticked|unsigned|undated|neither box|no box|nothing in it|gaps?|missing|incomplete|incompletely|
        half[- ]filled
      )\b[^.;]{0,40}|
      \b(?:no paper trail|nothing (?:on (?:the )?file|in writing|to show|written down|in the file))
      \b[^.;]{0,60}?\b${tie}\b[^.;]{0,40}
    `,
    unless: regex.i`
      \b(?:
        no (?:gaps?|entr(?:y|ies)) (?:was|were)|none (?:was|were|is) missing|consult\w*|leasehold|freehold|land registry
      )\b
    `,
  },
  {
    // "nobody declares anything", "those with an interest need not leave".
    message: "unsought",
    severity: "info",
    pattern: regex.i`
      \b(?:nobody|no one|none of (?:us|them)|few|hardly an(?:yone|ybody)|people|officers|members|they|we) (?:here )?
      (?:(?:ever|never|rarely|seldom|hardly ever|do not|does not) )?
      (?:declares?|discloses?|bothers? (?:to|with)|troubles? (?:to|with)|thinks? to|thinks? of|remembers? to)\b(?<=
        nobody [^.;]{0,30}|no one [^.;]{0,30}|none [^.;]{0,40}|few [^.;]{0,30}|never [^.;]{0,30}|rarely [^.;]{0,30}|
        seldom [^.;]{0,30}|ever [^.;]{0,30}|not [^.;]{0,30}|hardly [^.;]{0,30}
      )[^.;]{0,20}?(?:\banything\b|\bdeclar\w*|\bdisclos\w*|\binterests?\b|\bforms?\b|\bsay so\b)[^.;]{0,30}|
      \b(?:ruled|held|agreed|decided|felt|thought|directed)\b[^.;]{0,90}? (?:need not|were free not to|was free not to)
      \ (?:leave|withdraw|declare|retire|stand|disclose)\b[^.;]{0,30}
    `,
    unless: regex.i`
      \b(?:
        dispensation|not (?:vote|speak|take part|leave)|Monitoring Officer|legal adviser|public|residents|objectors?|
        must|petitioners?|on the basis|because the interest
      )\b
    `,
  },
  {
    // Guests of a supplier.
    message: "unsought",
    severity: "info",
    pattern: regex.i`
      \b(?:
        officers?|members?|councillors?|managers?|directors?|team|panel|assessors?|evaluators?|engineers?|surveyors?|
        advisers?|he|she|they|leader|chair|portfolio holder
      )\b[^.;,]{0,40}? (?:was|were|has been|have been|had been) (?:\w+ )?
      (?:taken|flown|treated|invited|driven|put up|entertained|wined|hosted)\b[^.;]{0,50}?\b(?:
        hotel|races|match|final|dinner|lunch|box|golf|regatta|festival|concert|factory|showroom|vineyard|castle|yacht|
        abroad|weekend|expense
      )\b[^.;]{0,60}
    `,
    unless: regex.i`
      \b(?:
        declined|registered|recorded|at the Council['’]s expense|paid for by the Council|residents|pupils|inspection by
      )\b
    `,
  },
  {
    // A label with nothing behind it that answers it.
    message: "unsought",
    severity: "info",
    pattern: regex.i`
      ^(?:[\d.]+ )?(?:
        (?:any )?conflicts? of interests?|
        (?:any )?(?:(?:officers?|members?|councillors?|panel|assessors?)(?:['’]s?)? )?interests?
        (?: (?:declared|of (?:the )?\w+))?|
        declarations?(?: of interests?)?|dispensations?
      ): ?${blanks}?\.?$
    `,
  },
  {
    // "Having declared that his daughter attends the school, the adviser remained in the room and helped to draft".
    message: "stayed",
    severity: "info",
    pattern: regex.i`
      \b(?:having|had|has|after having|although (?:he|she) had) (?:\w+ )?(?:declar|disclos|told|mention)(?:ed)?
      \b[^.;]{3,90}?\b(?:
        adviser|officer|author|valuer|manager|director|consultant|assessor|evaluator|head of \w+|surveyor|solicitor|
        clerk|chief executive
      )\b[^.;]{0,20}? (?:then |still |nevertheless |nonetheless |all the same )?(?:
        remained|stayed|went on|continued|carried on|sat|answered|advised|helped|scored|marked|drafted|presented|
        took part|led
      )\b[^.;]{0,80}
    `,
    unless: regex.i`
      \b(?:
        withdr[ae]w|left the|took no part|did not (?:speak|advise|vote|take part|score|mark)|no (?:further )?part|
        only (?:to|answered)|other (?:bids|applications|items|lots)
      )\b
    `,
  },
];
