/** One way of speaking for oneself, and the message that answers it. Each pattern is linear and tried on one sentence. */
export interface OpinionPattern {
  readonly pattern: RegExp;
  readonly message: "first" | "feeling" | "belief" | "aside";
  /** Without this the pattern is not tried: compiling it costs more than most reports are worth. */
  readonly needs?: RegExp;
}

const officers =
  "(?:[Oo]fficers|[Pp]lanners|[Ee]ngineers|[Tt]he (?:engineer|planner|officer|manager) in charge|(?:[Tt]he|[Tt]his|[Oo]ur|[Yy]our) (?:report(?:'s|’s)? )?(?:author|writer|[Ee]ngineer|undersigned|officers?|(?:whole |entire |project |programme |[a-z]+ )?(?:service|team|department|directorate|office|unit|section)|(?:Assistant |Corporate |Service |Interim |Strategic |Executive )?(?:Director|Head of [A-Z][a-z]+(?: [A-Z][a-z]+)?))|[Ee](?:veryone|verybody) (?:in|on|at|here)(?: [a-z]+){0,4}|(?:[Aa]ll|[Mm]any|[Mm]ost|[Ss]ome) of (?:us|the team))";
const adverb =
  "(?:(?:all|also|both|still|very|much|really|truly|firmly|strongly|sincerely|genuinely|personally|naturally|always|never|not|never been|long been|only|simply|quite|rather|deeply|extremely|absolutely|particularly|especially|more than|just|certainly|of course|both|have long|had|have|has|now) ){0,3}";
const moods =
  "(?!proud-)(?:delighted|thrilled|excited|overjoyed|elated|ecstatic|proud|pleased|happy|glad|gratified|heartened|encouraged|honoured|privileged|passionate|enthusiastic|keen|impressed|disappointed|dismayed|saddened|sad|sorry|appalled|shocked|horrified|frustrated|angry|furious|exasperated|fed up|tired|weary|sick|upset|uneasy|uncomfortable|unhappy|anxious|worried|nervous|alarmed|baffled|bemused|amazed|astonished|surprised|sceptical|cynical|convinced|hopeful|optimistic|pessimistic|grateful|fond|wedded|sympathetic|relieved|lukewarm|unmoved|tempted|taken with|bowled over|blown away|smitten|besotted|enamoured|gutted|heartbroken|over the moon|cock-a-hoop|buzzing|deeply moved|deeply touched|on the side of|at (?:their|its|our|my) wits(?:'|’) end|itching|dying|raring|comfortable|at ease|at a loss|in no doubt|under no illusion|of the (?:firm |strong )?(?:belief|conviction))";
const beliefs =
  "(?:feels?|felt|believes?|believed|thinks?|thought|hopes?|hoped|fears?|feared|suspects?|suspected|doubts?|doubted|loves?|loved|hates?|hated|likes?|liked|dislikes?|prefers?|wish(?:es)?|wished|dreams?|trusts?|regrets?|regretted|despairs?|reckons?|sympathises?|sympathised|admires?|applauds?|welcomes? with|rejoices?|cannot help|can't help|can’t help|dreads?|resents?)";
const wishes =
  "(?:would|'d|’d) (?:dearly |very much |much |all |really |rather )?(?:love|like|prefer|hate|be (?:delighted|thrilled|sorry|sad|proud|heartbroken|glad|happy)|welcome)";

/** A quick test that leaves most sentences out. */
export const looksPersonal =
  /\b(?:I|me|[Mm]y|[Mm]yself|[Ww]e|[Oo]ur|[Uu]s|[Oo]fficers?|[Ss]taff|[Cc]olleagues|[Pp]lanners|[Ee]ngineers|author|writer|Happily|[Ff]ew things|labour of love|by all|One is|[Ss]ad|It feels|[Ee]ngineer|[Ss]peaking|Nobody|undersigned|service|team|department|directorate|office|unit|Director|Head of|hope[ds]?|feeling|felt|[Pp]ersonally|[Ff]rankly|honest\w*|heavy|lovely|nice|candid|shame|pity|conscience|heart|gut|hunch|instinct|disappointing|heartening|grain|satisfaction|pleas(?:ing|ure)|sadden\w*|gratif\w+|[Ee]very(?:one|body))\b/;

/** Somebody speaks for himself. */
const speaker = /\b(?:I|[Ww]e)\b/;

export const patterns: readonly OpinionPattern[] = [
  {
    message: "first",
    needs: speaker,
    pattern: new RegExp(
      `\\b(?:I|[Ww]e)(?:'m|’m|'re|’re| am| are| was| were| have been| remain| feel| felt) ${adverb}${moods}\\b`,
    ),
  },
  {
    message: "first",
    needs: speaker,
    pattern: new RegExp(
      `\\b(?:I|[Ww]e) ${adverb}(?:do |do not |don't |don’t |did |must say |must confess |have to say |would say |came away |can(?:not)? only |could only )?${adverb}${beliefs}\\b`,
    ),
  },
  {
    message: "first",
    needs: speaker,
    pattern: new RegExp(`\\b(?:I|[Ww]e)(?: ${wishes}|(?:'d|’d) (?:love|like|rather|hate))\\b`),
  },
  {
    message: "first",
    needs: speaker,
    pattern:
      /\b(?:I|[Ww]e) (?:came away|must (?:say|confess|admit)|have to (?:say|admit|confess)|confess|dare say|daresay|can't (?:see|imagine|think|understand)|cannot (?:see|imagine|think of|understand|believe|recommend it highly|praise)|could not (?:be (?:more|prouder)|agree more)|couldn't|would not wish|do wonder|wonder (?:whether|if|why)|make no (?:secret|apology)|dread|(?:was|were) (?:bowled over|blown away|deeply moved|touched)|find it (?:hard|difficult|impossible|odd|strange|sad|curious|surprising)|have (?:no doubt|every confidence|every sympathy|great|nothing but|a great deal of|serious doubts|my doubts|a soft spot|seen few|rarely|never (?:seen|known|met)|always (?:thought|felt|believed|liked))|for one\b|make no (?:apology|bones)|fully|wholeheartedly|heartily|agree with|sincerely)\b/,
  },
  {
    message: "first",
    pattern:
      /\b(?:[Ii]n (?:my|our)(?: own| humble| honest| personal| considered)? (?:view|opinion|judgement|judgment|eyes|book|experience)|[Tt]o (?:my|our) (?:mind|way of thinking|eyes|delight|relief|regret|dismay|shame|surprise)|[Mm]y (?:own |personal |honest |first |one |only |real |main |chief )?(?:view|opinion|feeling|belief|hope|fear|instinct|impression|preference|hunch|gut|heart|advice to anyone|guess|sense|worry|regret|sympath(?:y|ies)|conscience)\b|[Oo]ur (?:own |personal |honest |firm |sincere |dearest |one |only |great |heartfelt |fond |earnest |fervent )?(?:feeling|belief|hope|fear|instinct|hunch|gut|guess|heart|hearts|hunch|regret|sympath(?:y|ies))\b|[Ff]or (?:my|our) (?:own )?part|[Ii]f (?:you|members) (?:ask|asked) (?:me|us|officers)|as far as (?:I|we) (?:am|are) concerned|[Ss]peaking (?:personally|for myself|as (?:someone|an?\b))|[Pp]ersonally,|it (?:is|was|remains) (?:my|our) (?:firm |sincere |honest |strong |personal |considered |heartfelt |fond |earnest |fervent |settled )?(?:view|belief|hope|opinion|feeling|conviction)|[Aa]s (?:someone|one|people) who (?:has|have|lives?|grew)|strikes (?:me|us) as|(?:seems?|seemed|matters?|appeals?) to (?:me|us)\b)/,
  },
  {
    message: "feeling",
    pattern: new RegExp(
      `\\b${officers} (?:are|is|was|were|feel|feels|felt|remain|remains|have been|has been|(?:has|have|had) (?:never|always|long|not) been) ${adverb}${moods}\\b`,
    ),
  },
  { message: "feeling", pattern: new RegExp(`\\b${officers} ${wishes.replace("|like|", "|")}\\b`) },
  {
    message: "feeling",
    pattern: new RegExp(
      `\\b${officers} (?:(?:has|have|had) (?:its|their) (?:fingers crossed|hearts? set|hopes? (?:set|pinned)|eye set)|(?:has|have|had) (?:all )?(?:set (?:its|their) hearts?|fallen (?:in love|for)|lost (?:patience|heart|faith)|grown (?:tired|weary|fond)|taken (?:against|a (?:shine|liking|dislike)))|(?:can ?not|can't|can’t|could not|cannot) (?:hide|disguise|conceal|contain|help but|wait)|finds? (?:it |the [a-z]+ |this )(?:hard to|tiresome|tedious|irritating|baffling|distasteful|sad|odd|strange|laughable|delightful)|makes? no (?:secret|apology|bones)|knows? which|cannot (?:recommend|praise|speak)[^.;]{0,30} (?:too|enough)|looks? forward with (?:relish|pride|pleasure|excitement|delight)|(?:rather|very much|really|quite|particularly|much) (?:likes?|prefers?|admires?)|(?:is|are) (?:in love|head over heels|rooting|praying|longing|yearning|hoping against hope|crossing (?:its|their) fingers))`,
    ),
  },
  {
    message: "aside",
    pattern:
      /\b(?:[Ww]ith (?:a heavy heart|great (?:regret|pleasure|pride|sadness|joy|excitement)|heavy hearts|no little (?:pride|regret))|[Ii]t gives (?:the \w+|officers|us|me) (?:great |much |immense |no |real )?(?:pleasure|pride|joy|satisfaction)|[Ii]t would be (?:lovely|nice|wonderful|marvellous|a (?:crying |great |real )?(?:shame|pity|tragedy)|heartbreaking|sad)|^(?:Happily|Gladly|Mercifully|Personally)\b|[Nn]obody (?:in|on) the (?:department|team|service|office) (?:wants|likes|believes|thinks)|[Tt]hose of us (?:who|in)|(?:share|shares|shared) (?:our|my) (?:affection|enthusiasm|love|frustration|pride|anger|dismay|delight|excitement)|(?:is|are|was) minded to (?:think|believe|feel)|a note of (?:exasperation|frustration|regret|pride|satisfaction)|[Aa] personal (?:word|note|view|reflection|plea)|[Cc]all (?:me|us) (?:old-fashioned|cynical|naive)|[Ii]f it were (?:up|left) to (?:officers|me|us|the (?:team|author|service))|[Ff]ew things (?:have|has|would|could) (?:given?|please)|[Ll]abour of love|[Ii]t is (?:hoped|felt|wished) by (?:all|everyone|many|most)|[Oo]ne is left with|[Ss]ad(?:ly)? to (?:say|relate)|[Ii]t feels (?:wrong|right|unfair|unkind|good|odd|strange)|[Tt]o officers it seems|[Aa]s a (?:lifelong|keen|former|fellow|local|proud|regular) [a-z]+, (?:I|the (?:author|writer))|(?:feeling|belief|fear|hope|suspicion|mood|view widely held|sense) (?:among|amongst|of many|shared by|within|in) (?:officers|the (?:team|department|office|service)|staff)|[Mm]embers will (?:forgive|indulge|pardon|understand (?:our|my|the author's)))/,
  },
  {
    message: "feeling",
    pattern: new RegExp(
      `\\b${officers} ${adverb}(?:loves?|loved|hates?|hated|dislikes?|disliked|adores?|dreads?|dreaded|regrets?|regretted|despairs?|admires?|applauds?|sympathises? with|rejoices?|resents?|takes? (?:great |real |some |no |immense )?(?:pride|pleasure|satisfaction|delight)|have (?:a soft spot|every sympathy|little (?:time|patience)|no time|great|high hopes|real|nothing but)|has (?:a soft spot|every sympathy|little (?:time|patience)|no time|high hopes)|share the (?:anger|frustration|disappointment|excitement|hope)|(?:take|takes|took|takes) a (?:dim|kind|poor|generous|charitable|jaundiced|rosy|gloomy|harsh) view)`,
    ),
  },
  {
    message: "belief",
    pattern: new RegExp(
      `\\b${officers} ${adverb}(?:feels?|felt|believes?|believed|thinks?|thought|hopes?|hoped|fears?|feared|suspects?|suspected|reckons?|doubts?|doubted|trusts?|(?:are|is|remain|remains) (?:quite |entirely |absolutely |very )?(?:confident|certain|sure|positive) that)\\b`,
    ),
  },
  {
    message: "aside",
    pattern:
      /\b(?:[Ff]rankly,|[Qq]uite frankly|[Tt]o be (?:honest|frank|candid|blunt)|[Ii]n all honesty|[Ii]n all conscience|[Ii]t is (?:a (?:great |real |crying |terrible |matter of (?:regret|pride) )?(?:shame|pity|pleasure|privilege|joy|relief|tragedy)|disappointing|heartening|gratifying|pleasing|saddening|sad|galling|frustrating|(?:hard|difficult|impossible) not to (?:feel|admire|sympathise|be)|hard to (?:resist|escape the (?:feeling|conclusion|thought))|only (?:right|fair|human|natural)|simply (?:right|wrong|the right thing)|(?:fervently |sincerely |dearly |much )(?:hoped|wished|felt)|to be hoped|a (?:matter|source) of (?:some |great |much |deep |real |considerable )?(?:personal |private )?(?:satisfaction|pride|regret|sorrow|pleasure|concern|frustration) (?:to|for) (?:the author|the writer|officers|the team|me|us|all of us))\b|\b(?:sits?|sat) (?:uneasily|ill|badly|awkwardly|uncomfortably|well) with (?:officers|the (?:team|service|author|department)|me|us)\b|\b(?:leaves?|left|makes?|made) (?:officers|the team|the author|me|us) (?:cold|uneasy|proud|sad|angry|uncomfortable|cringe|despair)\b|\b(?:close|dear) to (?:officers'|officers’|the team's|the team’s|my|our|the author's|the author’s) hearts?\b|\bgoes against the grain\b|[Ii]t (?:saddens|pains|grieves|gladdens|pleases|delights|warms)\b|[Oo]ne (?:cannot|can't|can only|could not|hopes|feels|fears|suspects|wonders|has to (?:wonder|admire))\b|(?:gut|general|strong|private|honest|overwhelming) feeling (?:in|of|among|within) (?:the (?:office|department|team|service|directorate)|officers|staff|colleagues)|officers(?:'|’) (?:own |clear |strong )?(?:gut|instinct|hunch|preference|favourite|hearts?|hope|fear|delight|relief|feeling|sympath(?:y|ies))\b|[Tt]o (?:the delight|the relief|the dismay|everyone's relief) of (?:officers|staff|the team)|[Mm]uch to (?:officers|the team|everyone|our)(?:'s|’s|'|’)? (?:relief|delight|dismay|regret)|(?:author|writer|team|officer)(?:'s|’s) (?:own |personal |fervent |heartfelt |sincere )?(?:wish|feeling|hunch|heart|sympathies|preference|fear|hope|instinct|view is that it would be (?:nice|a shame|a pity)))/,
  },
  {
    message: "aside",
    pattern:
      /\b(?:the (?:present )?(?:writer|author) (?:has|had) (?:ever|had|to|seen|known)|the better \w+ that the (?:writer|author))/,
  },
];

/** Statutory and professional opinions, auditors' and inspectors' words, a survey's statements. */
export const professional =
  /\b(?:section 151|s\.? ?151|S151|section 25|section 114|Chief (?:Finance|Financial|Executive|Legal) Officer|Chief Finance|Monitoring Officer|Director of Public Health|Head of (?:Internal )?Audit|(?:internal |external )?audit(?:or|ors)?(?:'s|’s)? (?:opinion|view)|annual (?:audit )?opinion|[Cc]ounsel|I (?:certify|declare|confirm|propose|move|second)\b|professional (?:advice|opinion|judgement|view)|[Ii]n (?:my|our) (?:professional )?(?:opinion|view),? (?:as|the (?:accounts|estimates|reserves|financial statements|budget))|as (?:the )?(?:Council's|Council’s|Chief|statutory)|statements? such as|agreed? (?:with the statement|that|strongly)|I feel (?:safe|valued|supported|part|able|listened|proud|confident)|I can\b|reasonable assurance|material(?:ly)? misstat\w+|going concern|the Inspector|surveyed?|engagement index|facts stated|[Ww]itness statement|[Ss]tatement of [Tt]ruth)\b/;

/** A reason or a source in the sentence: a belief with it is an assessment. */
export const evidence =
  /\b(?:because|for the (?:following )?reasons?|as (?:set out|shown|evidenced|demonstrated|explained|described|detailed)|paragraphs?|paras?|sections?|tables?|appendix|appendices|figures?|based on|on the basis|in (?:the )?light of|having regard|given (?:that|the)|since|due to|evidence|survey|analysis|modelling|data|assessment|advice|policy|policies|NPPF|Act|officers(?:'|’) assessment)\b|\d/i;

/** A plan or a courtesy, not a feeling: "hope to report in May", "pleased to note", "welcome comments". */
export const undertaking =
  /(?:happy|glad|content)¦ to\b|(?:pleased|keen)¦ to (?:answer|discuss|meet|provide|take|help|brief|supply|explain|assist|talk|attend|advise|respond|show|arrange|hear|receive|report|confirm|accept|engage|look|consider|work|do so|run|go through)\b|(?:happy|content|glad|comfortable|pleased)¦ (?:that the (?:condition|requirement|notice|scheme (?:meets|complies))|for (?:the|any|members|this))|(?:wish|wishes|like|'d like|’d like|would like)¦ to\b|[Rr]egrets?¦ (?:to (?:inform|report|advise)|that (?:the|this|these) (?:report|minutes|papers|appendix|error|delay)|(?:any|the) (?:delay|error|inconvenience))|welcome¦ (?:comments|views|the opportunity|any|your|feedback|members)|(?:hopes?|hoped|like|wish|wishes|keen)¦ to (?:report|complete|start|begin|open|publish|appoint|bring|have|go|submit|conclude|finish|launch|be in a position|draw|thank|note|see (?:the )?(?:works?|results|figures)|make (?:a|an|the) (?:announcement|appointment))\b|¦ (?:it|this) (?:necessary|appropriate)|(?:likes?|prefers?|thought|trust)¦ (?:NHS|schools?|to (?:a|the)\b)|sure¦ (?:that )?(?:all|the|we|you|our)|confident¦ (?:in|about) (?:using|accessing|their)|surprised¦ by the (?:figures|result)/;
