import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { cues } from "../../../core/rule/lexicon.ts";
import type { Frame } from "../sentenceFrames.ts";

/** Words without one of which nobody is run down by the way here. */
export const digCues = cues(
  "digs",
  oneLine`
    say whatever|say anything|tell whatever|swear whatever|swear anything|sign whatever|sign anything|promise whatever|
    promise anything|claim whatever|claim anything|agree to whatever|agree to anything|way with|ways with|of more|
    with more|of any|with any|
    of greater|with half the|with an ounce|with some|with a little more|of some|grip|hold on|handling of|
    handling on|supervision of|oversight of|attention to|at the bottom of|at the root of|behind most of|behind much of|
    behind all of|lies behind|lay behind|incomers|blow-ins|offcomers|outsiders|townies|weekenders|newer|bigger|smarter|
    better|larger|faster|flashier|dearer|then discovered|then noticed|then found|then complained|then objected|
    only then|now discover*|now complain*|now object*|now find|since discovered|have discovered|have found|
    be bothered|be troubled to|trouble himself|trouble herself|trouble themselves|find the energy|find the time|
    stir himself|stir herself|stir themselves|see why he should|see why she should|wrong end|missed the point|
    misses the point|
    the wrong way round|got it wrong|gets it wrong|his facts|her facts|their facts|his sums|her sums|their sums|
    his figures|her figures|their figures|his dates|her dates|wrong idea|confused|misread|misheard|misunderstood|
    mistaken|wide of the mark|muddled|mixed up|in a muddle|
    at cross purposes|will not find|will not be surprised|will not surprise|would not surprise|will surprise nobody|
    will surprise no one|would surprise nobody|no surprise|little surprise|not be surprised|not astonish|will recognise|
    would expect|
    surprised to|shocked to|astonished to|with other people's|with ratepayers'|with taxpayers'|with public money|
    with the public's|with the town's|with council money|with residents'
  `,
);

const post = oneLine`
  (?:
    manager|head|director|officer|engineer|clerk|surveyor|supervisor|foreman|caretaker|warden|curator|librarian|steward|
    headteacher|principal|chief executive|leader|convener|chair(?:man|woman)?|treasurer|secretary|porter|matron|
    registrar|harbour ?master|superintendent|receptionist|nurse|social worker|planner|architect|solicitor|bursar|
    councillor|member|postholder|landlord|licensee|owner|applicant|agent
  )
`;
/** One person by post, title or pronoun: whose a thing is. */
const whose = oneLine`
  (?:
    [Tt]h(?:e|at) (?:[a-z-]+ ){0,3}${post}['’]s|(?:Councillor|Cllr\.?|Mr|Mrs|Ms|Miss|Mx|Dr) [A-Z][A-Za-z-]+['’]s|[Hh]is|
    [Hh]er
  )
`;
const they = oneLine`
  (?:
    [Tt]hey|[Hh]e|[Ss]he|[Oo]bjectors|[Tt]h(?:e|is|ese) (?:[a-z]+ )?
    (?:applicants?|objectors?|tenants?|landlords?|owners?|agents?|licensees?|witness(?:es)?|operators?|famil(?:y|ies))|
    (?:Councillor|Cllr\.?|Mr|Mrs|Ms|Miss|Mx|Dr) [A-Z][A-Za-z-]+
  )
`;
const protesters = oneLine`
  (?:
    (?:[Tt]h(?:e|ose)|[Mm]ost|[Mm]any|[Ss]ome|[Mm]ost of the|[Mm]any of the) ?(?:[a-z]+ )?
    (?:objectors|complainants|petitioners|signatories|protesters|opponents|neighbours|letter[- ]writers|writers)|
    [Oo]bjectors|[Cc]omplainants|[Tt]hose who (?:object|objected|complain|complained|signed|wrote|oppose)
    (?: most| loudest)?
  )
`;
const quality = oneLine`
  (?:
    energy|drive|imagination|ambition|backbone|spine|sense|wit|vigour|spirit|courage|application|tact|initiative|
    gumption|go|fight|foresight|industry|diligence|common sense|self-respect|grip|brains?|flair|vision|
    curiosity|conscience|shame|pride in (?:his|her|the) work
  )
`;

/** What is told of somebody by the way, and runs him down: by comparison, by motive, or by how he lives. */
export const digs: readonly Frame<"blame" | "sneer">[] = [
  {
    // "They will say anything that wins them the licence."
    message: "blame",
    pattern: regex`
      \b${they} (?:will|would|is ready to|are ready to|is prepared to|are prepared to) (?:[a-z]+ )?
      (?:say|sign|tell (?:us|anyone|anybody|the [A-Za-z-]+)|swear(?: to)?|promise|claim|agree to) (?:whatever|anything)
      (?: (?:that|which|it is that|he thinks|she thinks|they think))? ?(?:
        (?:will |may |might |would )?(?:gets?|suits?|serves?|buys?|wins?|pays?|keeps?|brings?|saves?|helps?|works?|
        sells?)|
        (?:kept|got|won|suited|served|paid|bought|saved|brought)|
        it takes|is (?:needed|wanted|required) to|to (?:get|win|keep|stay|avoid|be let|escape|save|please)
      )\b
    `,
    unless: /\b(?:interpreter|in confidence|survey|court order|guidance)\b/,
  },
  {
    // "A head with any imagination would have let the hall years ago."
    message: "blame",
    pattern: regex`
      \b(?:[Aa]n?|[Aa]ny) (?:[a-z]+ )?${post} (?:of|with|who had) (?:
        (?:more|any|some|greater|half the|an ounce of|a grain of|a spark of|a little(?: more)?|a bit(?: more)? of|
        the least)
      \ )${quality}[^.;]{0,30}? (?:would|might|could|should) (?:have|by now)\b
    `,
    unless: /\b(?:person specification|job description|appoint\w*|vacancy)\b/,
  },
  {
    // "The warden's loose hold on the keys lies behind the losses."
    message: "blame",
    pattern: regex`
      \b${whose} (?:[a-z]+ )?
      (?:slack|loose|weak|poor|lax|feeble|uncertain|shaky|casual|careless|slapdash|sloppy|sleepy|fitful)
      \ (?:
        grip|hold|hand|handling|management|control|supervision|oversight|attention|record-keeping|housekeeping|
        book-keeping|timekeeping|watch|ways?|habits?|approach
      )\b
    `,
    unless: regex`
      \b(?:
        stroke|injur\w*|illness|arthritis|rehabilitation|physiotherap\w*|health|disabilit\w*|carer|tyres?|steering
      )\b
    `,
  },
  {
    message: "blame",
    pattern: regex`
      \b${whose} (?:[a-z]+ ){0,2}[a-z-]+(?: [a-z]+ (?:the )?[a-z -]{2,30}?)? (?:is|was|lies|lay) (?:
        at the (?:bottom|root) of (?:it|this|that|most|much|all|the (?:trouble|matter|losses|delays?|problem|arrears))|
        behind (?:most|much|all|a good deal|nearly all) of (?:it|this|that|the)
      )\b
    `,
    unless: /\b(?:illness|sickness|absence|death|retirement|departure|condition)\b/,
  },
  {
    // "Mostly weekenders", "bought beside a church and then discovered bells".
    message: "sneer",
    pattern: regex`
      \b${protesters}(?: [a-z ]{2,30}?)? (?:are|were|is)\b[^.;,]{0,30}? (?:
        incomers|blow-ins|offcomers|townies|weekenders|outsiders|nimbys|NIMBYs|busybodies|the usual (?:suspects|crowd)
      )\b
    `,
    unless: /\b(?:say|says|said|call|called|survey|per cent|%)\b/,
  },
  {
    message: "sneer",
    pattern: regex`
      \b(?:bought|moved(?: in)?|settled|came to live|chose to live|took (?:a house|houses|a flat|flats)|set up home)
      \ (?:[a-z ]{2,20} )?(?:next to|beside|by|near|opposite|behind|above|over|alongside|next door to) (?:an? |the )?
      [^.;\d]{2,40}?,? (?:and|then|only to|and only) (?:
        (?:have |has |are |is |were |was )?(?:only )?(?:then|now|since|later) (?:been )?
        (?:discover|notice|found|find|complain|object|realise|learn)(?:s|ed|t)?|
        (?:discover|notice|find) that|
        (?:are|were|is|was|seem|seemed|profess to be) (?:now |then )?(?:surprised|shocked|astonished|amazed) (?:to|by|
        at|that)
      )\b
    `,
    unless: /\b(?:\d{4}|because|survey|estate agent|were not told|was not told|searches?|solicitor)\b/,
  },
  {
    // "Runs a bigger boat than most of the office."
    message: "sneer",
    pattern: regex`
      \b(?:drives?|runs?|owns?|has|keeps?|lives in|wears?|sports) (?:an? |far |much )*
      (?:newer|bigger|smarter|better|larger|faster|flashier|dearer|finer|grander)
      \ (?:car|van|house|boat|motor(?:bike| home)?|watch|telephone|phone|television|kitchen|coat|caravan) than
      \ (?:any|most|the (?:author|writer|team|rest|chief|head|director|leader)|those|everyone|everybody|half|many|us|
      we|I|officers)
      [a-z]*\b
    `,
    unless: /\b(?:residents on average|household survey|families|census)\b/,
  },
  {
    // "Played roulette with ratepayers' money."
    message: "blame",
    pattern: regex`
      \b(?:play(?:s|ed|ing)?|playing at) (?:[a-z]+ )?
      (?:[Mm]onopoly|roulette|poker|blackjack|the (?:tables|markets|horses)|fast and loose|shops|tycoons?|banks?|
      bingo|casinos?)
      \ with (?:other people['’]s|somebody else['’]s|ratepayers['’]|taxpayers['’]|residents['’]|the (?:town|city|
      public|county|ratepayer|taxpayer)['’]s|public|council)
      \ (?:money|cash|savings|reserves|funds)\b
    `,
  },
  {
    // "Left it to a clerk who could not be bothered to count them."
    message: "blame",
    pattern: regex`
      \b(?:[Tt]he|[Aa]n?|[Tt]hat|[Oo]ne|[Oo]ur|[Ii]ts|[Aa]nother|whose) (?:[a-z-]+ ){0,4}?${post}s?(?:[^.;]{0,40},)?
      \ (?:who |and |had |has )*(?:
        (?:could not|couldn['’]t|cannot|can['’]t) be (?:bothered|troubled) to|
        (?:did not|didn['’]t|never|would not|could not) (?:
          (?:trouble|bother|bestir|stir|exert) (?:himself|herself|themselves)|
          (?:find|summon|muster) the (?:energy|time|will|effort) to|see why (?:he|she|they) should
        )
      )\b
    `,
    unless: /\b(?:ill|illness|unwell|injur\w+|stroke|disab\w+|dementia|because of)\b/,
  },
  {
    // "Who has muddled the two funds, as usual": a mistake, and that it is a habit.
    message: "sneer",
    pattern: regex`
      \b(?:who|he|she|they|(?:Councillor|Cllr\.?|Alderman|Mr|Mrs|Ms|Miss|Dr) [A-Z][\w'’-]+|the [a-z]+ ?${post}['’]?s?)
      \ (?:has|have|had|is|are|was|were)? ?(?:[a-z]+ )?(?:
        (?:got|gets|get|taken|took) (?:hold of )?the wrong (?:end of the stick|way round|idea)|
        miss(?:ed|es) the point|(?:got|gets) (?:it|this|that|(?:his|her|their) (?:facts|sums|figures|dates)) wrong|
        (?:muddled|mixed up|confused|misread|misheard|misunderstood|mistaken)(?: [a-z]+){0,5}|
        in a muddle|at cross purposes|wide of the mark
      ),? (?:
        as (?:usual|ever|always|so often|is (?:his|her|their) (?:habit|custom|wont|way))|true to form|yet again|
        once (?:again|more)|not for the first time|
        again(?=[,.;])
      )\b
    `,
    unless: /\b(?:[Ww]e|[Oo]fficers|the [Cc]ouncil|this report) (?:had|have|has|was|were)\b/,
  },
  {
    // "Which nobody who knows the Chair will be surprised by": what a man is like is left to those who know him.
    message: "sneer",
    pattern: regex`
      \b(?:[Tt]hose|[Aa]ny(?:one|body)|[Nn]o(?:body| one)|[Pp]eople|[Mm]embers|[Oo]fficers|[Mm]ost|[Ff]ew) (?:who |that )?
      (?:know(?:s|n)?|ha(?:s|ve) (?:known|met|dealt with|worked with|sat with|had dealings with|heard)|
      (?:are|is) (?:familiar|acquainted) with)
      \ (?:him|her|them|the (?:[A-Z][a-z]+|[a-z]+ ?${post}|${post})|
      (?:Councillor|Cllr\.?|Alderman|Mr|Mrs|Ms|Miss|Dr) [A-Z][\w'’-]+)\b[^.;]{0,20}? (?:will|would|can|could|may|might)
      \ (?:(?:not |hardly |scarcely |never |barely )(?:be |find |have been )?(?:it |that |this )?
      (?:surpris\w+|astonish\w+|shocked|wonder)|(?:find|be|see) (?:it |that |this )?(?:no surprise|unsurprising|unsurprised)|
      recognise the (?:style|pattern|habit|trait|failing)|be (?:surprised|astonished|shocked))\b|
      \b(?:no|little|small|scant|hardly a) surprise to (?:those|any(?:one|body)|people|all) (?:who |that )
      (?:knows?|ha(?:s|ve) (?:known|met|dealt with|worked with))
      \ (?:him|her|them|the (?:[A-Z][a-z]+|${post})|
      (?:Councillor|Cllr\.?|Alderman|Mr|Mrs|Ms|Miss|Dr) [A-Z][\w'’-]+)\b
    `,
    unless: regex`
      \b(?:
        generous\w*|generosity|kind(?:ness|ly)?|award(?:s|ed)?|honour\w*|medal|retire[ds]?|retirement|success\w*|elected|
        modest\w*|hard work|dedicat\w+|devot\w+|skill\w*|talent\w*|died|death|tribute|volunteer\w*|courage|raised|won
      )\b
    `,
  },
];
