import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { cues } from "../../../core/rule/lexicon.ts";
import type { Frame } from "../sentenceFrames.ts";

/** Words without one of which nothing is told as good news, nor held up against other councils. */
export const newsCues = cues(
  "good-news",
  oneLine`
    great news|good news|fantastic news|wonderful news|brilliant news|exciting news|excellent news|tremendous news|
    terrific news|superb news|amazing news|incredible news|boost|boosts|shot in the arm|difference|impact|unlike|
    other councils|other authorities|many councils|many authorities|neighbouring councils|neighbouring authorities|
    councils elsewhere|authorities elsewhere|other boroughs|other towns|other cities|other counties|other districts|
    distinguish|distinguishes|sets us apart|sets it apart|set us apart|achievements|successes|right direction|
    leap forward|leaps forward|step forward|job|fanfare|occasion|moment|day|goes to show|just goes to|proves that|
    driving positive|continues to thrive|continue to thrive|continues to flourish|real change|management|stewardship|
    governance|embrace change|embraced change|embracing change|of place|hard work worth|our outstanding|our excellent|
    our brilliant|our fantastic|our hard-working|our hardworking|our wonderful|our amazing|our superb|our passionate|
    our talented|our incredible
  `,
);

const councils = oneLine`
  (?:
    (?:[Ss]ome|[Mm]any|[Mm]ost|[Oo]ther|[Nn]eighbouring|[Nn]earby|[Oo]ur|[Ss]everal|[Cc]ountless|[Tt]oo many|so many)
  \ ){1,2}(?:[a-z]+ )?(?:councils|authorities|boroughs|districts|counties|cities|towns|neighbours)(?:
    \ (?:
      elsewhere|around us|up and down the (?:country|land)|across the (?:country|county|region|land)|
      in the (?:region|county|area|north|south|east|west)
    )
  )?
`;
const worse = oneLine`
  (?:
    clos(?:e|es|ed|ing)|cut(?:s|ting)?|ax(?:e|es|ed|ing)|slash(?:ed|es|ing)?|shut(?:s|ting)?|sell(?:s|ing)?|sold|
    scrap(?:s|ped|ping)?|los(?:e|es|ing)|lost|retreat(?:s|ed|ing)?|struggl(?:e|es|ed|ing)|fail(?:s|ed|ing)?|
    merg(?:e|es|ed|ing)|withdraw(?:s|ing|n)?|withdrew|going (?:bust|bankrupt|under)|gone (?:bust|bankrupt|under)|
    giving up|given up|turn(?:ed|ing) (?:their|its) backs?
  )
`;

/** Facts, tests and others' words: the sentence informs. */
const measured = regex`
  \b(?:
    survey|respond\w+|benchmark\w*|per head|no (?:real |significant |material )?(?:difference|impact)|HRA|
    Housing Revenue Account|statut\w+|section \d|legal\w*|does not (?:have|hold|own|operate)|has no
  )\b
`;

/** What is told as good news, as a boost or as a great day, and what the council does while others do worse. */
export const goodNews: readonly Frame<"boast" | "soft">[] = [
  {
    message: "boast",
    pattern: regex`
      \b(?:(?:absolutely|really|truly|very|incredibly|such|more|hugely) )?
      (?:great|good|fantastic|wonderful|brilliant|exciting|excellent|tremendous|terrific|superb|amazing|incredible) news
      \ (?:for|that|to|is|and|about)\b|
      \b(?:is|was) (?:absolutely |really |truly |very |incredibly |such |hugely )?
      (?:great|good|fantastic|wonderful|brilliant|exciting|excellent|tremendous|terrific|superb|amazing|incredible)
      \ news\b
    `,
    unless: /\bGood News Bible\b/,
  },
  {
    message: "boast",
    pattern: regex`
      \b
      (?:huge|massive|real|timely|much-needed|tremendous|fantastic|enormous|great|welcome|big|brilliant|terrific|vital)
      (?:,? and)? (?:[a-z-]+ ){0,2}boost (?:for|to)\b|
      \b(?:is|was|are|be|gives?|gave|given|as|provides?|provided) (?:(?:us|it|them|the [a-z]+) )?(?:an? |the )?
      (?:(?:huge|real|major|timely|much-needed|welcome) )?shot in the arm\b
    `,
    unless: /\b(?:immune|vaccin\w*|pressure boost|booster)\b/,
  },
  {
    message: "soft",
    severity: "info",
    pattern: regex`
      \b(?:a|an|the|this|significant|major|important) (?:significant |major |important |economic |further |added )?boost
      \ (?:for|to)\b
    `,
    unless: /\b(?:GDP|inflation|demand|immune|vaccin\w*|pressure|signal|temporary)\b/,
  },
  {
    message: "boast",
    pattern: regex`
      \b
      (?:mak(?:e|es|ing)|made|ha(?:ve|s|ving)|had|bring(?:s|ing)?|deliver(?:s|ing|ed)?|see(?:ing)?|creat(?:e|es|ed|ing))
      \ (?:such |really |truly )?(?:an? )?(?:(?:really|truly|genuinely|absolutely) )?
      (?:massive|huge|enormous|tremendous|incredible|fantastic|amazing|real,? positive|huge,? (?:and )?positive)
      (?:,? and)? (?:positive |lasting |long-lasting |and ){0,3}(?:difference|(?<=positive |lasting )impact)\b
    `,
    unless: /\b(?:no|not|negative|adverse|harmful|detrimental|cuts?|loss|pandemic|Covid\S*|inflation)\b/,
  },
  {
    // "This is a budget that opens libraries while other councils are closing them".
    message: "boast",
    pattern: regex`
      \b(?:[Ww]hile|[Ww]hen|[Ww]here|[Ww]hereas|at a time (?:when|that)|[Aa]s|even as) ${councils}
      \ (?:are |were |have |had |have been |had been |is |simply |all )*${worse}\b
    `,
    unless: measured,
  },
  {
    message: "boast",
    pattern: regex`
      \b[Uu]nlike (?:in |at )?${councils}\b[^.;]{0,30},? (?:we|our|this|the|its|it|there|[A-Z][a-z]+)\b[^.;]{0,80}?\b(?:
        balanced|protected|protect(?:s|ing)?|kept|keep(?:s|ing)?|invest(?:s|ed|ing|ment)?|sound|refus(?:es|ed|ing)|
        prudent\w*|not (?:clos|cut|sell|borrow|need)\w*|will not|never|avoid(?:s|ed|ing)?|frozen|strong\w*|well[- ]run|
        open(?:s|ed|ing)?|proud\w*|still|continu(?:es|ed|ing)
      )\b
    `,
    unless: measured,
  },
  {
    message: "boast",
    pattern: regex`
      \b(?:distinguish(?:es|ed)?|sets?) (?:us|it|them|this council|the [Cc]ouncil) (?:apart )?from (?:[a-z]+ )?
      (?:other |others|the rest|its neighbours|neighbouring )|
      \b${councils} (?:are |is |have |now |increasingly |all |already |also )*(?:
        turn(?:ing|ed)? to|look(?:ing|ed)? to|learn(?:ing|t|ed)? from|
        follow(?:ing|ed)? (?:our|its|this council['’]s) (?:lead|example)|copy(?:ing)?|copied|envious|jealous|asking how
      ) 
    `,
    unless: regex`
      \b(?:
        guidance|turn(?:ing|ed)? to (?:agency|reserves|borrowing|the)|look(?:ing|ed)? to (?:save|reduce|recruit|fund)|
        learn(?:ing|t|ed)? from (?:each other|the (?:inquiry|review|incident))
      )\b
    `,
  },
  {
    message: "boast",
    pattern: regex`
      \bone of (?:our|its|the [Cc]ouncil['’]s) (?:very )?(?:biggest|greatest|proudest|finest|best|many)
      \ (?:achievements|successes|success stories)\b|
      \b(?:a|another|the) year of (?:
        (?:
          truly|real|really|great|notable|remarkable|showcase|outstanding|many|tremendous|considerable|huge|fantastic|
          record
        )
      \ )+(?:achievements?|success(?:es)?|progress)\b|
      \b(?:lots|plenty|a (?:long |whole |proud )?(?:list|catalogue|string|host|raft) of|many|a number) (?:of )?
      (?:our |its |great |notable |fantastic )*(?:achievements|successes|positive things|good things)
      \ (?:from|over|during|in|of|that|we|to)\b
    `,
    unless: /\b(?:pupils?|students?|apprentic\w+|athletes?|awards?|examination|GCSE|progress measure|objectives?)\b/,
  },
  {
    // "Our prudent management has meant that we could protect what matters".
    message: "boast",
    pattern: regex`
      \b[Oo]ur (?:own )?(?:sound|prudent|strong|careful|good|excellent|robust|wise|sensible|responsible)(?: and [a-z]+)?
      (?: (?:financial|fiscal|budget|money))? (?:management|governance|stewardship|leadership|planning|housekeeping)
      \b[^.;]{0,40}\b(?:
        means?|meant|allow(?:s|ed)?|enabl(?:es?|ed)|has (?:put|kept|left|given|made|ensured)|
        ha(?:s|ve) (?:meant|allowed|enabled)
      )\b
    `,
  },
  {
    message: "soft",
    severity: "info",
    pattern: regex`
      \b(?:[Oo]ur|[Ii]ts|[Tt]he) (?:[a-z]+ ){1,3}continues? to (?:thrive|flourish)\b|
      \bdeliver(?:s|ed|ing)? real (?:change|results)\b
    `,
    unless: /\b(?:species|habitat|plants?|trees?|orchids?|survey)\b/,
  },
  {
    message: "boast",
    pattern: regex`
      \b(?:giant|huge|massive|great|big|exciting|tremendous|enormous|fantastic) (?:step|leap|stride)s?
      \ (?:forward|in the right direction|on)\b
    `,
  },
  {
    message: "soft",
    severity: "info",
    pattern: regex`
      \b(?:another|a|an?(?: very)? important|a major|a significant|a key|yet another) (?:positive |welcome |big )?
      (?:steps? forward|steps? in the right direction)\b
    `,
  },
  {
    message: "boast",
    pattern: regex`
      \b(?:do(?:es|ing|ne)?|did) (?:an? )?(?:absolutely |really |truly |very |simply )?(?:
        good|great|fantastic|brilliant|sterling|superb|excellent|tremendous|wonderful|amazing|marvellous|splendid|
        terrific
      ) job\b|
      \b(?:to|amid|with) (?:much|great|considerable) fanfare\b|
      \b(?:truly |really |quite )?(?:an? |the )?(?:momentous|proud|red-letter|truly historic) (?:day|occasion|moment)\b|
      \b(?:driving|drives?|drove) positive change\b|\bembrac(?:e|es|ed|ing) change\b|\ba leader of place\b|
      \bmakes? (?:all )?(?:the|our|their) hard work worth\b
    `,
  },
  {
    message: "boast",
    pattern: regex`
      \b[Oo]ur (?:own )?(?:
        outstanding|excellent|brilliant|fantastic|hard-?working|wonderful|amazing|superb|passionate|talented|incredible
      )(?:,? (?:and )?[a-z-]+)? (?:
        staff|teams?|teachers|workforce|officers|colleagues|volunteers|carers|people|employees|crews|councillors|members
      )\b
    `,
  },
];
