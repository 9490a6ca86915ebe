import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { advisers } from "./advisers.ts";

/**
 * What a profession thought, said to be there and not gone into, or put by for the more hopeful view: always for
 * information.
 */

const view = oneLine`
  (?:
    paragraphs?|pages?|notes?|warnings?|advice|views?|reservations?|concerns?|doubts?|caveats?|comments?|critique|
    analysis|assessment|objections?|misgivings|reasons|arguments|points?|opinion|form of words|wording|passage|sentence|
    line
  )
`;
const politician = oneLine`
  (?:
    (?:
      [Ll]eader|[Cc]abinet (?:[Mm]ember|[Oo]ffice)|[Ee]xecutive [Mm]ember|[Pp]ortfolio [Hh]older|[Cc]hair(?:man|woman)?|
      [Mm]ayor|[Ll]ead [Mm]ember|[Mm]embers|[Ll]eadership
    )(?:['’]s (?:office|team|adviser))?
  )
`;
const notThere = oneLine`
  (?:
    not (?:\w+ )?(?:
      gone into|set out|given|rehearsed|repeated|reported|included|explored|recorded|aired|reproduced|minuted|carried|
      pursued|entered into|dwelt on
    )|
    left out|omitted|dropped|held back|kept back|left unsaid
  )
`;

const frames: readonly RegExp[] = [
  // "She asked that the risk be shown, and was asked in turn to leave it for another day."
  regex.i`
    \b(?:asked|wanted|wished|sought|requested|pressed|suggested|proposed|hoped)\b[^.;]{5,120}? (?:and|but|only)
    (?: to)? (?:was|were|has been|have been|had been|be) (?:\w+ )?
    (?:asked|told|invited|persuaded|prevailed (?:up)?on|advised|urged|encouraged|talked)(?:,? (?:in turn|instead|however),?)?
    \ (?:to|into|out|that it) (?:of )?(?:
      leav(?:e|ing) (?:it|them|that|this|the (?:point|matter|figures?|question))|let (?:it|them|that) (?:lie|rest|go|pass|be)|
      (?:not|never) to|wait|hold(?:ing)? (?:it|them|that|back|off)|drop(?:ping)? (?:it|them|that)|think again|
      (?:keep|sav)(?:e|ing)? (?:it|them|that)|could (?:wait|keep|rest)
    )\b
  `,
  regex`
    \b(?:[Tt]hose|[Tt]hese|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Ww]hose|[Tt]he) ${view} (?:is|are|was|were|has been|have been)
    (?:,? (?:following|after) [^.;,]{3,30},)? ${notThere}\b
  `,
  regex.i`
    \b${view}\b[^.;]{3,80}?(?:,|;) (?:it|this|they|that|and) (?:is|are|was|were|has|have)(?: been)?
    \ ${notThere.replace("not ", "not (?:been )?")}\b
  `,
  regex.i`
    \b(?:puts?|makes?|rates?|sets?|expects?|reckons?|estimates?|values?) (?:the|its|this|that)\b[^.;]{2,50}?
    \ (?:higher|lower|more|less|longer|shorter|worse|dearer|cheaper|greater|smaller)\b[^.;]{0,20} than (?:this|the)
    \ (?:report|paper|summary) (?:does|has it|says|allows|suggests|puts|assumes|shows)\b
  `,
  regex.i`
    \b(?:more|less|rather more)
    \ (?:hopeful|optimistic|sanguine|confident|cheerful|positive|bullish|relaxed|cautious|encouraging|helpful|convenient)
    \b[^.;]{0,12},? (?:and|so) (?:the|this)
    \ (?:report|paper|business case|recommendation|figures?|appraisal|table|programme) (?:\w+ )?
    (?:proceeds?|rests?|goes|is (?:based|written|drawn up)|assumes?|follows?|takes?|uses?|adopts?|relies)\b
  `,
  regex`
    \b${view}\b[^.;]{0,60}? (?:was|were|is|are) (?:thought|found|felt|considered|judged|deemed) by (?:the )?
    ${politician} (?:to be |as )?[^.;]{2,60}? and (?:is|are|was|were|has been|have been) (?:therefore |so )?
    (?:summarised|shortened|replaced|cut|trimmed|recast|rewritten|put|reduced|left|dropped|omitted|boiled)\b
  `,
  regex.i`
    \b(?:the )?less said (?:about (?:it|that|this|them) |of (?:it|that) )?the better\b|
    \b(?:did|does|do|would) not (?:fit|suit|help|sit (?:well |easily )?with) (?:the|our|this)
    \ (?:story|narrative|case|message|argument|tone|theme)\b|
    \bstr(?:uck|ikes) the wrong note\b
  `,
  regex`
    \b${politician} (?:\w+ )?
    (?:preferred|prefers|wished|wishes|would rather|chose|asked|thought it better|was keen|were keen)
    \ (?:not to have|that) (?:it|that|this|them|these|his|her|the \w+|his \w+|her \w+) (?:\w+ )?
    (?:aired|printed|set out|seen|raised|pursued|recorded|mentioned|gone into|in the (?:report|paper)|minuted)\b
  `,
  regex.i`
    \bwhich (?:a|this|the) (?:report|paper|note|document)(?: of (?:this|its|such an?) (?:length|kind|sort|nature|size))?
    \ (?:cannot|can not|does not|could not|has no (?:room|space) (?:to|for)|is too short to)
    \ (?:accommodate|carry|take in|go into|hold|find room for|do justice to|enter into)\b|
    \b(?:it was (?:decided|felt|thought)|which) (?:that )?(?:the )?(?:committee|members|cabinet|panel|council|readers?)
    \ (?:could|can|might|may) (?:well |safely )?(?:do|be left|manage) without\b
  `,
  regex.i`
    \b(?:opposite|different|conflicting|contrary|differing) (?:answers|advice|views|opinions|figures|estimates|readings)
    \b[^.]{0,30}(?:;|,|and)[^.;]{0,12} (?:we|officers|the report|this report|the paper|the service)
    \ (?:took|chose|preferred|uses|takes|follows|used|adopted|has taken|have taken|went with|goes with) the
    \ (?:more |most )?(?:convenient|hopeful|higher|lower|kinder|better|cheaper|favourable|helpful|optimistic|one)\b
  `,
];
/** "Her note on the point ran to three pages and is left out." */
const longAnd = regex`
  \b(?:[Hh]is|[Hh]er|[Tt]heir) (?:[a-z]+ )?${view}\b[^.;]{3,60} and (?:is|are|was|were|has been|have been)
  \ (?:therefore |so |all )?${notThere}\b
`;
/** "It has not been set out", behind a sentence in which somebody had much to say. */
const itIsNot = regex`
  ^(?:[\d.]+ )?(?:It|This|That|They|None of (?:it|this|that)|Little of (?:it|this|that)) (?:is|are|was|were|has|have)
  (?: been)? ${notThere.replace("not ", "(?:not )?(?:been )?")}\b
`;
const saidMuch = regex`
  \b(?:ha[ds]|have)
  \ (?:a (?:good|great) deal|much|plenty|more|a lot|a fair amount|something|several things|a number of things) to say\b|
  \b(?:wrote|commented|advised|objected|replied) at (?:some |great |considerable )?length\b
`;
const elsewhere = regex.i`
  \b(?:
    exempt|appendix|appendices|annex|para(?:graph)?s?\.? \d|section \d|below|above|in full|attached|published|website|
    on request|error|mistake
  )\b
`;
const isPutBy = (sentence: string, before: string): boolean =>
  !elsewhere.test(sentence) &&
  ((longAnd.test(sentence) && adviser.test(before)) ||
    (itIsNot.test(sentence) && saidMuch.test(before) && adviser.test(before)));

const adviser = new RegExp(
  `\\b(?:${advisers}|partner|services?|human resources|nurse|social worker|police|fire|foreman)\\b`,
  "i",
);
/** It can be read, it is exempt or it was a slip; or the views are those of people consulted. */
const open = regex.i`
  \b(?:
    exempt|appendix|appendices|annex|para(?:graph)?s?\.? \d|section \d|below|above|in full|attached|published|website|
    on request|error|mistake|by accident|respondents|residents|consultation|objectors|applicant|appellant|tribunal|
    court|no reservations|no concerns|superseded|out of date
  )\b
`;

/** Is a professional view said to be there and put by? `before` is the sentence that "those reasons" go back to. */
export const isDropped = (sentence: string, before: string): boolean =>
  sentence.length < 320 &&
  (isPutBy(sentence, before) ||
    (frames.some((frame) => frame.test(sentence)) &&
      !open.test(sentence) &&
      (adviser.test(sentence) || adviser.test(before))));
