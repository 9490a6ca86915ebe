import { oneLine, regex } from "../../../core/pattern/regex.ts";
import type { Frame } from "../sentenceFrames.ts";

/** Blame, or words that make little of somebody. */
export type Key = "blame" | "sneer";

const who = oneLine`
  (?:
    [Tt]he (?:[Ww]ard )?[Mm]ember|
    (?:[Cc]ouncillor|Cllr\.?|Alderman|Mr|Mrs|Ms|Miss|Mx|Dr) [A-Z][A-Za-z'’-]+(?: [A-Z][A-Za-z'’-]+)?
    (?:,? who [^,.;]{2,40},)?|
    [Hh]e|[Ss]he|
    [Tt]he (?:[a-z'’-]+ ){0,3}(?:
      [Mm]anager|[Dd]irector|[Oo]fficer|[Ee]ngineer|[Aa]ccountant|[Ss]urveyor|[Cc]lerk|[Cc]hair|[Mm]ember|[Cc]ouncillor|
      [Aa]pplicant|[Pp]etitioner|[Cc]omplainant|[Oo]bjector|[Ll]eader|[Aa]rchitect|[Cc]onsultant|[Tt]enant|
      [Ss]upervisor|postholder
    )s?|
    [Oo]bjectors|[Cc]ritics|[Oo]pponents|[Cc]omplainants|[Pp]rotesters|[Cc]ampaigners|[Rr]esidents|[Pp]etitioners
  )
`;

/** "Too lazy to lift the phone": of somebody by name or post. */
export const tooIdle: Frame<Key> = {
  message: "blame",
  pattern: regex`
    \b(?:
      ${who}|[A-Z][a-z'’]+(?: [A-Z]\.)? (?!(?:Office|Council|Department|Agency|Board|Group|Party|Trust|Government)\b)
      [A-Z][A-Za-z'’-]+|[Ss]omebody|[Ss]omeone|[Aa] colleague|[Tt]hey|staff
    )(?: (?:in|of|at|from|for|on) (?:[\w'’-]+ ){0,5}?[\w'’-]+)?
    \ (?:was|were|is|are|proved) (?:much |far |simply |just |clearly |plainly |evidently )*too (?:
      bone idle|idle|lazy|grand|proud|stupid|dim|timid|scared|frightened|mean|vain|pleased with (?:him|her|them)sel\w+|
      comfortable|wrapped up in (?:him|her|them)sel\w+
    ) (?:even )?to (?:
      lift|pick|open|read|ask|answer|reply|ring|phone|telephone|call|get (?:up|out|off)|bother|look|check|make|move|
      stir|turn|listen|write|say|admit|own|see|leave|stand|learn|notice
    )\b
  `,
};

/** What a named person left undone or had wrong: a fact as often as blame, so for information. */
export const doubtful: readonly Frame<Key>[] = [
  {
    message: "blame",
    severity: "info",
    pattern: regex`
      \b${who} (?:has |have |had |again |simply |then |also )*(?:
        failed to
        (?! (?:provide|submit|supply|produce|attend|reply|respond|pay|appear|declare|complete|return|obtain)\b)|
        forgot|forgotten|neglected|overlooked|ignored|omitted|did nothing|(?:was|is|were|are) (?:wrong|mistaken)|
        made a (?:mess|mistake|hash|meal)|(?:should|ought to) have|interfered|insisted|persist(?:s|ed)|refused to
      )\b
    `,
  },
  {
    message: "blame",
    severity: "info",
    pattern: regex`
      \b(?:
        (?:Mr|Mrs|Ms|Miss|Dr|Councillor|Cllr)\.? [A-Z][A-Za-z-]+['’]s?|[Hh]is|[Hh]er|
        [Tt]he (?:[a-z]+ ){0,3}(?:
          manager|director|officer|clerk|engineer|member|councillor|applicant|petitioner|objector|leader|supervisor|
          architect|consultant
        )['’]s
      ) (?:[a-z-]+ ){0,2}(?:
        attitude|manner|temper|obsession|habit of|tendency to|inability to|unwillingness to|reluctance to|insistence on|
        refusal to|failure to|lack of|weakness for|fondness for|talent for|gift for|notion of|idea of|sense of
      )\b
    `,
  },
  {
    message: "blame",
    severity: "info",
    pattern: regex`
      \b(?:
        (?:Mr|Mrs|Ms|Miss|Dr|Councillor|Cllr)\.? [A-Z][A-Za-z-]+|
        [Tt]he (?:former|previous|last|then|late|outgoing) (?:[a-z]+ ){0,3}
        (?:manager|director|officer|clerk|engineer|head|leader|supervisor|architect|consultant|treasurer|secretary)|
        [Aa]n? (?:manager|officer|clerk|engineer|councillor|resident|objector|applicant)|[Tt]hose|[Pp]eople|
        [Rr]esidents|[Oo]bjectors
      )(?: [a-z]+ [a-z]+)?,? who (?:
        never|should have|failed|ought|might have|could not|did not|had not|has never|seems?|appears?|cannot|does not|
        would not|thinks?|imagines?|supposes?
      )\b
    `,
    unless: regex`
      \b(?:
        eligible|qualif\w+|attend|respond\w*|repl(?:y|ied)|return\w*|take part|comment\w*|vote|apply|register\w*|pay|
        receive|have access|speak English|live|work in
      )\b
    `,
  },
];

/** What is said of a person by name, post or deed. */
export const frames: readonly Frame<Key>[] = [
  {
    message: "blame",
    severity: "info",
    pattern: regex`
      ^(?:[\d.]+ )?(?:Had ${who} |If ${who} had )[^.;]{3,80}(?:,| the| it| this) (?:[a-z' ’]+ )?
      (?:would|might|could|need) (?:not |never |hardly |have )
    `,
  },
  {
    message: "blame",
    pattern: regex`
      \b${who}
      \ (?:has |have |had |himself |herself |themselves |evidently |plainly |clearly |apparently |simply |obviously )*(?:
        (?:never|would not|will not|could not|did not|does not|do not|cannot|failed to|fails to|refused to)
        \ (?:even |once |ever |so much as )?(?:
          reads?|listens?|learns?|grasp(?:ed)?|understood|understand|troubled?|bothered?|lift(?:ed)? a|be told|
          see reason|comprehend|count|add up|appreciate|
          think(?=[.,;]|$| (?:before|ahead|things|for (?:him|her|them)|beyond|of (?:anybody|anyone|others)))|
          do (?:his|her|their)|take responsibility|accept responsibility|turn up|turned up
        )|
        no (?:grasp|idea|understanding|command)|little (?:grasp|idea|understanding|command)|misled|lied|misrepresented|
        distorted|exaggerated|fabricated|only (?:himself|herself|themselves)|to blame|at fault|
        shown (?:himself|herself|themselves) (?:to be )?(?:ignorant|incapable|unfit|unwilling|unable)|has form|
        (?:is|was|were|are) (?:wholly |entirely |solely |largely |partly )?
        (?:to blame|at fault|incapable|the culprit|the problem|ignorant of|a liability|a law unto)
      )
    `,
    unless: /\b(?:form (?:was|is)|in person|the deadline|hearing|interview|required|not (?:to blame|at fault))\b/,
  },
  {
    message: "blame",
    pattern: regex`
      \b(?:
        (?:the |through the |whose |entirely the |largely the )?fault of|
        blame (?:for [^.;]{2,50} )?(?:lies|rests|must (?:lie|rest)|can only|falls|belongs|attaches)[a-z ]{0,30}
        (?:with|on|to|at)|
        (?:the )?(?:responsibility|culpability) (?:for [^.;]{2,50} )?(?:lies|rests) (?:squarely|wholly|entirely|solely)
        \ with|
        (?:to be )?(?:blamed|pinned) on|laid at the (?:door|feet) of
      ) (?:a |the |Mr|Ms|Mrs|Dr|Councillor|Cllr|one |his|her|those )[^.;]{0,60}
    `,
    unless: /\b(?:supplier|system|software|weather|storm|machine|pump|valve|contract|spreadsheet)\b/,
  },
  {
    message: "blame",
    pattern: regex`
      \b
      (?:due to|owing to|down to|thanks to|because of|result of|foundered on|down entirely to|attributable to|caused by)
      \ (?:the (?:sheer |gross |rank |poor )?)?
      (?:(?:Mr|Mrs|Ms|Miss|Dr|Councillor|Cllr)\.? [A-Z][a-z'’-]+(?:['’]s)? |[a-z' ’]{0,40}['’]s? |his |her |their )?
      (?:own )?(?:poor |bad |lack of |failure of |sheer )*(?:
        judge?ment|vanity|incompetence|ineptitude|inattention|carelessness|negligence|stubbornness|obstinacy|arrogance|
        laziness|idleness|folly|ego|indecision|dithering|intransigence|ignorance|effort|grip|leadership|complacency|
        blunder(?:s|ing)?|neglect|mismanagement|refusal to listen
      )\b
    `,
    unless: /\b(?:contributory|weather)\b/,
  },
  {
    message: "sneer",
    pattern: regex`
      \b(?:
        (?:Councillor|Cllr\.?|Mr|Mrs|Ms|Dr) [A-Z][A-Za-z-]+['’]s?|
        [Tt]he (?:[a-z]+ ){0,2}(?:[Mm]ember|[Cc]ouncillor|[Aa]pplicant|[Dd]irector|[Mm]anager|petitioner)['’]s?|[Hh]is|
        [Hh]er
      ) (?:[a-z-]+ )?(?:
        recollection|memory|version|account|grasp|understanding|attention|arithmetic|mind|contribution|talents?|
        judge?ment|timekeeping|attendance|enthusiasm|interest
      )\b[^.;]{0,60}\b(?:
        his own|her own|elsewhere|as ever|as always|at best|to put it|shaky|selective|hazy|leaves? (?:much|something)|
        wanting|wandered|creative|convenient|imaginative|elastic|patchy|questionable|noted
      )\b
    `,
    unless: /\b(?:minute|transcript|interview\w*|denies|Appendix)\b/,
  },
  {
    message: "sneer",
    pattern: regex`
      \b${who}(?: in [A-Z][a-z]+)? (?:has|have|had)
      \ (?:seen fit|chosen|felt (?:it necessary|the need|moved)|been pleased|contrived|managed|deigned|condescended) to
      \ [^.;]{2,60}(?:no fewer than|yet again|once again|times|at length|repeatedly)
    `,
  },
  {
    message: "blame",
    pattern: regex`
      \b(?:[Ii]t was|[Tt]his was) (?:
        (?:Mr|Mrs|Ms|Miss|Dr|Councillor|Cllr)\.? [A-Z][a-z'’-]+|
        the (?:[a-z]+ ){0,3}(?:manager|director|officer|clerk|engineer|supervisor|caretaker|assistant)
      )(?: (?:in|of|from) [A-Z][a-z]+)? who (?:
        pressed|pushed|forgot|failed|lost|broke|let|left|missed|botched|bungled|got|sent|signed|allowed|caused|deleted|
        ignored|neglected|overlooked|mislaid
      )\b
    `,
  },
  {
    message: "blame",
    pattern: regex`
      \b(?:[Tt]hose|[Pp]eople|[Rr]esidents|[Oo]bjectors|[Cc]ritics|[Tt]raders|[Tt]he sort) who
      \ (?:grumble|complain|moan|object|whinge|oppose|protest|shout|carp|sneer)[a-z]*\b[^.;]{0,60}\b
      (?:sort|kind|loudest|everything|anything|anyway|never|always|ignorant|understand|nothing better)\b
    `,
  },
  {
    message: "blame",
    pattern: regex`
      \b(?:ha(?:s|ve|d)|(?:can|could|should|may|must|will|would)(?: only)?|need) (?:only |nobody |no one |none )?
      (?:(?:but|to|except|other than) )?(?:blame )?(?:himself|herself|itself|themselves)(?: alone)?
      \ (?:to (?:blame|thank)|for (?:it|that|this))\b|
      \b(?:can|could|should|may|must|will|would) (?:only )?blame (?:nobody|no one|none)
      \ (?:but|except|other than) (?:himself|herself|itself|themselves)\b
    `,
  },
];
