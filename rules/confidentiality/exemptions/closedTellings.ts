import { oneLine, regex } from "../../../core/pattern/regex.ts";

/**
 * What a closed paper has in it, told in the open with no figure and no clause: "The closed list has a notice down for
 * …".
 */

const closed = "(?:exempt|confidential|closed|restricted|private|withheld|part (?:ii|2|b))";
const paper = oneLine`
  (?:
    appendi(?:x|ces)|annex|report|paper|schedule|list|table|register|log|note|part|valuation|appraisal|review|
    evaluation|briefing|minute|file|programme
  )
`;
const thing = oneLine`
  (?!
    (?:[a-z-]+ )?(?:
      table|list|summary|plan|map|note|breakdown|schedule|copy|copies|description|analysis|commentary|chart|evaluation|
      valuation|details?|section|sections|opinion|advice|letter|drawings?|set|range|number|further|fuller|full|detailed|
      bids?|tenders?|figures|terms|heads|options?|paragraphs?|pages?|parts?|appendices|business|review|report|
      assessment|information|account|record|records|risk|history|timetable
    )\b
  )
`;

/** The closed paper names somebody, or puts something down for somebody who is pointed out. */
const holdsOne = regex`
  \b${closed} (?:[a-z]+ )?${paper}(?: (?:[A-Z]|\d{1,2}))?(?: (?:for|of|on) [A-Z\d][\w/]*(?: \d{4})?)?,?
  \ (?:already |also |even )?(?:
    has|have|names|lists|shows|puts down|earmarks|marks down|singles out|carries|pencils in|sets down|picks out|
    points to|fingers|blames
  ) (?:an?|the|one|two|three) ${thing}[a-z-]+(?: [a-z-]+){0,3}? (?:down |pencilled in |set aside |lined up |earmarked )?
  (?:for|against|to|on|at|of|as) (?:the |one of the |an? )?(?:[a-z-]+ ){0,2}?(?:
    operator|owner|tenant|manager|officer|firm|company|contractor|occupier|landlord|club|school|family|driver|trader|
    licensee|bidder|yard|shop|house|farm|bar|pub|caf[ée]|hotel|M(?:r|rs|s|iss)\b|[A-Z][a-z]+
  )
`;
/** Somebody whom the closed paper names, by name. */
const namesOne = regex`
  \b${closed} (?:[a-z]+ )?${paper}(?: (?:[A-Z]|\d{1,2}))?,?
  \ (?:names|blames|fingers|singles out|picks out|points to|clears|accuses) (?:Mr|Mrs|Ms|Miss|Dr|[A-Z][a-z]+ [A-Z][a-z]+)
  \b
`;
/** That it will be known in the end, or what the public may read. */
const inOpen = /\b(?:will be|would be|once|until|when it is|published|public version|redacted|if members|may wish)\b/i;

/** Does the text tell whom a closed paper names or puts something down for? */
export const tellsHolding = (text: string): boolean =>
  (holdsOne.test(text) || namesOne.test(text)) && !inOpen.test(text);

/** A body has looked at a closed paper, and the minute goes on to say what it was told or what it would give. */
export const considered = regex.i`
  \b(?:considered|received|discussed|heard|debated|had before it|took|presented|introduced|spoke to|gave)
  \ (?:an?|the|its|that|his|her|their) (?:exempt|confidential|private|closed|restricted)\b
`;
const thenTold = regex`
  \b(?:
    [Mm]embers|[Cc]ouncillors|[Tt]he (?:[Cc]ommittee|[Pp]anel|[Bb]oard|[Cc]abinet|[Ss]ub-[Cc]ommittee|[Ee]xecutive)|
    [Ii]t|[Tt]hey
  ) (?:were|was|had been) (?:told|advised|informed|warned|given to understand) that\b|
  \b[Ii]t (?:was|had been) (?:noted|reported|stated|explained|recorded|mentioned|pointed out|said|confirmed|understood)
  \ that\b[^.;]{0,120}£|
  \b(?:learned|learnt|heard) that\b|
  \bagreed (?:to|that [^.;]{0,40}) (?:offer|pay|accept|settle|sell|buy|be (?:offered|paid|sold|settled))\b[^.;]{0,60}£|
  \b[Tt]he (?:least|most|lowest|highest)\b[^.;]{0,60}£
`;
const ofTheMeeting = regex.i`
  \b(?:
    public|press|readmit\w*|open session|minutes|declar\w+|would be published|exempt|the meeting|later report|come back|
    further report
  )\b
`;

/** Does the text tell what a meeting heard or offered, behind a sentence that is `considered`? */
export const tellsOfMeeting = (text: string): boolean => thenTold.test(text) && !ofTheMeeting.test(text);

/** What came to light, and not how options or effects were judged: "fourteen of the meters were found to run fast". */
const found = regex`
  ^(?!(?:No|None|Nothing|Neither|If|Where|Should)\b)[^.;]{3,90}?\b(?:
    (?:was|were|has been|have been|had been) (?:
      (?:found|seen|known|shown|discovered|proved|understood|heard|observed) to (?!be (?:in|at|exempt|kept|given)\b)|
      (?:found|seen|caught|filmed|observed|discovered|recorded|heard|photographed|traced) (?:[a-z]+ly )?
      (?:[a-z]{3,}ing\b|with (?:an?|the|no|his|her|their|two|three|\d))
    )|
    (?:inspectors?|investigators?|officers|auditors?|police|reviewers?|inquiry|enquiry|investigation|audit|inspection|
    tests?|cameras?) (?:has |have |had )?(?:found|discovered|uncovered|caught|showed|established) (?:that|an?|the|\d|
    two|three|no)
  )
`;
const ofReport = regex.i`
  \b(?:
    options?|assessment|adverse|impact|public interest|consult\w+|published|exempt\w*|disclos\w+|public|appendi\w+|
    report|tenders?|bids?|compliant|valid
  )\b
`;

/** Does the text tell what an inquiry brought to light, behind sentences on a closed paper? */
export const tellsOfFinding = (text: string): boolean => found.test(text) && !ofReport.test(text);

const speaker = "(?:the |an? |one |two |our |its |his |her )?(?:[A-Za-z'’-]+ ){1,4}?";
/** "In it the police say …", "It offers four constables", behind a sentence that names a closed paper. */
const therein = regex`
  ^(?:In|From|According to|Going by)
  \ (?:it|that (?:appendix|paper|annex|statement|letter|report|log)|the (?:appendix|annex|statement|letter|log)),?
  \ ${speaker}(?:
    says?|states?|tells?|describes?|alleges?|admits?|names?|reports?|warns?|accuses?|claims?|estimates?|values?|puts?|
    advises?|offers?|asks?|believes?|suspects?|saw|see|is said|are said|is named|are named
  ) (?!out\b)|
  ^(?:[A-Z][\w'’.-]+ ){1,4}(?:
    says?|writes?|states?|tells|told|describes?|alleges?|claims?|admits?|recalls?|recounts?|explains?|complains?|
    accuses?
  ) (?:in|there in|therein) ?(?:it|that|this|the (?:statement|letter|appendix|paper))? ?(?:that|how|of|what)\b|
  ^(?:He|She|They) (?:says?|writes?|states?|tells|describes?|alleges?|claims?|admits?|recalls?|explains?|complains?)
  \ (?:in it|there|therein) (?:that|how|of|what)\b|
  ^As (?:[^.;,]{2,40} )?(?:explains?|says?|states?|puts? it|sets? out|records?|tells?) in
  \ (?:it|that (?:appendix|annex|paper|report)),|
  ^As that (?:appendix|annex|paper|report|statement|letter|log)
  \ (?:explains|says|sets out|records|shows|states|makes clear),|
  ^(?:Readers|Members|Councillors|The reader) (?:will|may|might)
  \ (?:want|wish|like|care|be (?:glad|interested|pleased|curious)) to (?:know|learn|hear|be told) (?:that|how)\b|
  ^It (?:offers|asks for|proposes|promises|names|wants|blames|accuses|allows|gives) (?:[a-z]+ ){0,2}?
  (?:£ ?\d|\d|two|three|four|five|six|seven|eight|nine|ten|twelve|M(?:r|rs|s|iss)\b|[A-Z][a-z]+ [A-Z])
`;
const ofLayout = regex.i`
  \b(?:
    pages?|parts|sections?|tables?|options|tabs|columns|paragraphs?|maps?|photographs|plans|appendices|headings|
    bidders['’]? names|reasons?
  )\b
`;

/** What is to be read in the paper that has just been named. */
const thence = regex`
  ^(?:
    As (?:may|can|will|might|could) be (?:seen|read|gathered|found) (?:there|from it|in it|therein)|
    As (?:
      it|that (?:paper|appendix|review|report|annex)|
      the (?:appendix|review|accountants?|valuer|auditor|paper|annex|report)
    ) (?:shows|explains|records|says|makes clear|finds|found|puts it)|
    (?:From it|There|In it|Therein),? (?:[a-z]+ ){0,3}(?:see|seen|learn|learns|find|found|read|appears|emerges)\b|
    It (?:appears|emerges|can be seen|may be seen|will be seen|is plain) (?:from it |there |in it |from that )?that|
    It (?:shows|finds|found|records|concludes|says|reveals|tells|warns|advises) (?:that|how)\b|
    (?:Its|The) (?:main|chief|principal|central|key|first|only)
    \ (?:findings?|conclusions?|recommendations?|messages?|criticisms?),? (?:is|was|are|were|that)\b|
    (?:The|Its) (?:gist|upshot|message|finding|conclusion|burden|long and the short of it) is\b|
    (?:
      In short|In brief|In a word|Put shortly|Put simply|
      (?:
        In (?:round|broad|general|rough|plain) terms|In outline|Roughly|Broadly|Suffice it to say|It is enough to say|
        It can be said
      )\b(?=
        [^.;]*(?:
          \d|
          \b(?:
            third|half|quarter|double|twice|los[es]\w*|gain\w*|w[io]ns?|cheap\w*|dear\w*|more than|less than|highest|
            lowest|against|failed|refused
          )\b
        )
      )
    )|
    (?:It|He|She|They|That) (?:is|was|are|were) (?:the|at|in|a|an|of) (?:[a-z]+ ){0,3}[A-Z]
  )
`;

/** Does the text, behind a sentence that names a closed paper, tell what it says? */
export const tellsTherein = (text: string): boolean =>
  thence.test(text) || (therein.test(text) && !ofLayout.test(text));

/** Several of a sort are in the closed paper … */
const holdsSeveral = regex.i`
  \b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})
  \ (?:[a-z-]+ ){0,2}?(?!(?:appendi|annex|paragraph|report|page|part|table|plan|day|week|month|year|copies|item)[a-z]*\b)
  [a-z]+s\b
`;
/** … and one or some of them, or which of them it is, are told of in the next breath. */
const someOfThem = regex`
  ^(?:[\d.]+ )?(?:Of (?:these|those|them|the \w+), )?(?:
    (?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Mm]ost|[Hh]alf|[Aa]ll|[Ss]everal|[Bb]oth|[Nn]one|[Ee]ach) of
    \ (?:them|these|those|the (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}))\b|
    (?:One|Two|Three|Neither|Both|The (?:first|second|third|last|other|others|worst|best|lowest|highest|dearest|largest))
    (?:, [^.;]{2,60},)? (?:is|are|was|were|has|have|had|would|will|could|owes?|lost|fell|failed|cannot|needs?)\b
  )
`;
const ofThePapers = regex.i`
  \b(?:attached|enclosed|received|submitted|opened|valid|compliant|circulated|appended|exempt|published|redacted|withheld|listed|set out|public|available)\b
`;

/**
 * "The positions of four schools are in Appendix 3, which is exempt. Two of the four would lose a teacher": of some of
 * those whom a closed paper is about, behind the sentence that names it.
 */
export const tellsOfSome = (paper: string, text: string): boolean =>
  holdsSeveral.test(paper) && someOfThem.test(text) && !ofThePapers.test(text);

/** What is told twice of one sentence, once: as it is surest. */
export function once<Leak extends { readonly start: number; readonly message: string }>(
  leaks: readonly Leak[],
): readonly Leak[] {
  const sure = leaks.filter(({ message }) => message !== "doubt");
  const others = leaks.filter(({ message }) => message === "doubt");
  return [...sure, ...others].filter(
    (leak, index, all) => all.findIndex(({ start }) => start === leak.start) === index,
  );
}
