import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { cues } from "../../../core/rule/lexicon.ts";
import type { Frame } from "../sentenceFrames.ts";

/** Words without one of which no sentence tells, in the third person, what its writer feels or can vouch for. */
export const heartfeltCues = cues(
  "heartfelt",
  oneLine`
    wholeheartedly|enthusiastically|unreservedly|heartily|warmly commend*|warmly recommend*|warmly support*|
    gladly recommend*|gladly support*|our full|our wholehearted|our unqualified|our unreserved|our complete|
    officers' full|officers' wholehearted|service's full|department's full|team's full|minute-taker*|minute taker*|
    note-taker*|note taker*|struck the writer|struck the present|struck the author|struck this|the writer as|
    the writer that|the author as|seemed to the writer|mind of the writer|view of the writer|scribe|your correspondent|
    the writer does|the author does|writer has|author has|writer would|author would|the writer was|the author was|heart|
    hearts|tear|tears|dry eye*|weep|weeps|wept|grieve*|mourn|sorry to|sorry if|gloom|gladden*|cheered|relish*|impatien*|
    hearten*|sadden*|satisfaction|pleasure|pleasures|happier|proud|prouder|gladly|joy|delight|lost sleep|lose sleep|
    losing sleep|losing the|vouch|vouches|vouched|testify|bear witness|attest|own knowledge|own experience|
    from experience|position to confirm|position to say|himself|herself|themselves|impartial*|neutral*|detach*|pains|
    grieves|irks|vexes|frustration|exasperation|affection|enthusiasm|longing|eagerness|weariness|bewilderment|despair|
    dismay|distaste|envy|relief|made of stone|rewarding|enjoyed|enjoyable|the author, who*|the writer, who*|
    long faces|glum faces|gloomy faces|sad faces|happy faces|smiling faces|red faces|corks|bunting|over the moon|
    walking on air|dancing|in mourning|in despair|heartbroken|down in the mouth|jubilant|sleepless|
    the clerk, who*|the officer, who*|the engineer, who*|the planner, who*|so much to us|so much to the|
    in their bones|in its bones|in our bones|in my bones|
    own part|seemed to the|appeared to the|looked to the|seemed to us|appeared to us|looked to us|seemed to officers|
    in their guts|in their gut|in its gut|in our gut|in our guts|in their water|in their waters|in our water|deep down|
    instinctively
  `,
);

const unit = "(?:department|service|section|unit|team|office|directorate|division)";
/**
 * Whoever works where the report was written: "anyone in the department", "the whole unit", "nobody in the Parks team".
 */
const folk = oneLine`
  (?:
    (?:
      [Aa]ny(?:one|body)|[Nn]o(?:body| one|t a soul)|[Nn]one|[Ee]very(?:one|body)|[Aa]ll|[Tt]hose|[Ff]ew|[Mm]any|
      [Mm]ost|[Ss]ome|[Tt]here
    )(?: (?:of (?:us|those)|will be|would be|is|are|[a-z]+ [a-z]+ eyes?|who (?:works?|serves?|sits?|is|are)))*
    \ (?:in|at|on|within) (?:
      (?:the|this|our) (?:[A-Za-z]+ ){0,2}(?:${unit}|building)|[Hh]ousing|[Pp]lanning|[Pp]arks|[Ff]inance|
      [Ll]ibraries
    )|
    [Tt]h(?:e|is) (?:(?:whole|entire) )?(?:[a-z]+ ){0,2}?(?:department|service|section|unit|team|directorate|division)|
    this office|(?:[Tt]he )?(?:officers|engineers|planners|staff) (?:who|in|on|have|would)
  )
`;
const writer = oneLine`
  (?:
    [Tt]h(?:e|is) (?:report['’]s )?(?:
      author|writer|[Cc]lerk|secretary|undersigned|(?:case |planning |licensing |reporting )?officer|engineer|surveyor|
      planner|solicitor
    )
  )
`;
/** Somebody who writes of himself as of another, and nobody who wrote a letter or a book. */
const oneself = oneLine`
  (?:
    (?:[Tt]he|[Tt]his) (?:report['’]s )?(?:present )?(?:writer|author)
    (?! of (?:the|a|an|one|that) (?:letter|study|book|review|e-?mail|petition|article|guide|plan))|
    [Yy]our (?:scribe|correspondent|humble servant|reporter|clerk)
  )
`;
/** What is in a heart. */
const feeling = oneLine`
  (?:
    (?<!\bof one )hearts?(?! (?:disease|attack|failure|of|and soul|surgery|rate|condition))|tears?|dry eyes?|weep|wept|
    grie(?:f|ved?)|mourn(?:ed)?|sorry|sorrow|gloom|gladden\w*|joy|relish(?:ed)?|hearten\w*|sadden\w*|
    (?:lost|lose|losing) sleep|cheered|despair|dismay|delight
  )
`;
const felt = oneLine`
  (?:
    impatience|frustration|exasperation|affection|enthusiasm|longing|eagerness|weariness|bewilderment|despair|dismay|
    distaste|envy|relief|delight|joy|pride|anger|anxiety|unease|excitement|disappointment|sadness|sorrow|gloom|pleasure|
    satisfaction|fondness|love|dislike|feelings?|hopes|fears
  )
`;
const writes = "(?:to (?:write|bring|make|present|recommend|put|prepare|report|work|draft|see)|writ\\w+|put together)";

/** Surveys and health, where feelings and hearts are counted; declarations of interest. */
const counted = regex`
  \d%|
  \b(?:
    to (?:its|their|our) hearts?|survey|
    (?:customer|staff|user|tenant|resident|job|patient|employee|overall) satisfaction|
    satisfaction (?:with|of the|rates?|scores?)|defibrillator|interests?|declar\w+|took no part|identity|applicants?|
    references?
  )\b
`;

type Key = "feeling" | "aside";

const taker = "[Tt]he (?:minute|note)[ -]taker";
/** Whoever writes things down tells how they struck him or her, or adds a word of his or her own. */
const writersMind = regex`
  \b(?:
    struck|impressed|persuaded|convinced|moved|charmed|puzzled|amused|troubled|shocked|pleased|surprised|depressed|
    seemed to|appeared to|to the mind of|in the (?:view|opinion|eyes|mind) of
  ) (?:
    ${taker.replace("[Tt]", "t")}|(?:the|this) (?:present )?(?:writer|scribe)|(?:the present|this) author|
    the author (?:as|that)
  )\b|
  \b${taker} (?:also |then |would |must |may |can only |cannot (?:help|but) |will )*(?:
    records?|observes?|adds?|remarks?|thought|thinks?|felt|feels?|found|finds|believes?|considers?|add|say|confess\w*|
    wonder\w*|suspects?|admired?|noticed|noticing|regrets?|
    was (?:struck|left|inclined|glad|sorry|relieved|impressed|surprised)
  )\b(?!
    \ (?:the|all|any|each|every|what|only|who)
    \ (?:names?|decisions?|actions?|apologies|resolutions?|votes?|attendance|is|was)\b
  )(?: that [^.;]*)?
`;

/** The department's heart, the writer's own knowledge, a paper that was a joy to write: by whose feeling it is. */
export const heartfelt: readonly Frame<Key>[] = [
  {
    // "Officers know in their bones that it will work."
    message: "feeling",
    pattern: regex`
      \b(?:[Oo]fficers|[Ss]taff|[Ww]e|I|[Tt]he (?:whole |entire )?${unit}|[Ee]veryone in [a-z ]{3,20})
      (?: all| both| just)? (?:knows?|feels?|senses?|believes?) (?:it )?(?:
        in (?:their|its|our|my) (?:bones|guts?|waters?|hearts?|heart of hearts|marrow)|deep down|instinctively
      )\b
    `,
  },
  {
    // "Officers wholeheartedly support the bid.", "The scheme has our full support."
    message: "feeling",
    pattern: regex`
      \b(?:[Oo]fficers|[Tt]he (?:[a-z]+ )?(?:service|department|directorate|team)|[Ww]e) (?:[a-z]+ )?
      (?:wholeheartedly|enthusiastically|unreservedly|heartily|warmly|gladly)
      \ (?:supports?|backs?|endorses?|commends?|recommends?)\b|
      \b(?:has|have|enjoys?|commands?) (?:our|officers['’]|the (?:[a-z]+ )?(?:service|department|directorate|team)['’]s)
      \ (?:full|wholehearted|whole-hearted|unqualified|unreserved|complete|enthusiastic)
      \ (?:support|backing|endorsement|approval)\b
    `,
    unless: /\b(?:respondents?|residents|petition\w*|wrote|replied|response|consultee)\b/,
  },
  {
    message: "feeling",
    pattern: regex`
      \b(?:my|our|one['’]s|the (?:writer|author)['’]s) (?:hearts?|thoughts|sympath(?:y|ies))
      \ (?:goes|go|went|is|are|lies) (?:out )?(?:to|with)\b
    `,
  },
  {
    // "There will be long faces in this office if the smaller scheme is chosen."
    message: "feeling",
    pattern: regex`
      \b(?:
        (?:long|glum|gloomy|sad|happy|happier|smiling|broad|beaming) (?:faces|smiles)|[Cc]orks (?:will |would )?pop\w*|
        [Bb]unting|dancing|sleepless nights?|
        (?:down in the mouth|over the moon|walking on air|in mourning|in despair|heartbroken)
      )[^.;]{0,20}? (?:in|at|round|throughout|for|among) (?:this|our|the) (?:[a-z]+ ){0,3}?
      (?:office|team|department|service|section|unit|corridor|directorate|depot)\b
      (?=[^.;]{0,120}\b(?:if|unless|should|were|when|whichever|whatever|over|at the (?:thought|prospect))\b)|
      \b(?:[Tt]his|[Oo]ur|[Tt]he(?: whole| entire)?) (?:[a-z]+ )?
      (?:office|team|department|service|section|unit|directorate) (?:will|would) be
      \ (?:down in the mouth|over the moon|walking on air|in mourning|in despair|heartbroken|jubilant|dancing)\b
    `,
    unless: regex`
      \b(?:children|pupils|residents|visitors|dance|classes|hall hire|bereave\w*|survey|Christmas|workplace|nurser\w+)\b
    `,
  },
  {
    // "It seemed to the clerk that the applicant was holding something back."
    message: "aside",
    severity: "info",
    pattern: regex`
      \b[Ii]t (?:has |had )?(?:always |rather |only )?(?:seem|appear|look)(?:s|ed)? to
      \ (?:us|officers|the (?:present |committee |minute |reporting )?(?:
        clerk|writer|author|secretary|minute-taker|note-taker|undersigned|case officer|officers|team|service
      ))
      \ (?:that|as (?:if|though))\b
    `,
    unless: /\b(?:on the evidence|from the (?:plans|records|survey)|for the reasons?|paragraphs?|because)\b/,
  },
  {
    // "For his own part he had never cared for small parishes."
    message: "aside",
    severity: "info",
    pattern: regex`
      \b[Ff]or (?:his|her|my|our) (?:own )?part,? (?:he|she|I|we)
      \ (?:(?:had|has|have|would|could|did|do|does|always|never|long|not|rather|much|personally) ){0,4}(?:
        thought|felt|believed|considered|found|liked|cared|preferred|thinks?|feels?|believes?|finds?|like|care|prefer|
        hoped|saw|see|regretted|welcomed
      )\b
    `,
    unless: /\b(?:Councillor|Cllr|Alderman|[Tt]he applicant|[Tt]he agent|[Tt]he objector|witness)\b/,
  },
  {
    message: "aside",
    severity: "info",
    pattern: writersMind,
    unless: regex`
      \b(?:of (?:the|a|that) (?:letter|study|book|review|petition|article)|role of|appoint\w+|training|vacan\w+|post of)
      \b
    `,
  },
  {
    message: "aside",
    severity: "info",
    pattern: regex`
      \b${oneself}(?:, (?!who)[^,;.]{3,40},)? (?:
        (?:has|had|keeps?) (?:an? )?(?:
          boys?|girls?|sons?|daughters?|child(?:ren)?|grandchild(?:ren)?|dogs?|mother|father|husband|wife|neighbours?|
          allotment|garden|season ticket|soft spot|fond memor\w+|weakness
        )\b|
        (?:would|will|could|can|does|did) (?:not |never |sooner |rather |hardly |gladly )+
        (?:dream|wish|want|care|dare|trust|let|like|sleep|eat|be)\b|
        (?:[a-z]+ ){0,3}(?:more than )?(?:
          ready for|longed for|longs for|looked forward to|enjoyed|wept|laughed|blushed|winced|sighed|smiled|shuddered|
          nodded off|fell asleep|went home
        )\b
      )|
      \bas ${oneself} (?:does|did|has|do)\b
    `,
    unless: counted,
  },
  {
    message: "feeling",
    pattern: regex`
      \b(?:[Ff]ew|[Nn]o|[Nn]ot an?|[Rr]arely|[Ss]eldom|[Nn]ever|[Ll]ittle)\b[^.;]{0,70}\b(?:
        satisfaction|pleasure|joy|pride|relish(?:ed)?|hearten\w+|happier|prouder|gladly|delight|cheered|reward(?:ing)?|
        enjoy(?:ed|able)
      ) ?[^.;]{0,20}\b${writes}\b|
      \b(?:[Ff]ew|[Nn]o|[Rr]arely|[Ss]eldom|[Nn]ever|[Ll]ittle) (?:[a-z]+ )?(?:has|have|had|is|was|were)\b[^.;]{0,20}\b
      (?:the|this) (?:[a-z]+ )?${unit}\b[^.;]{0,50}\b
      (?:satisfaction|pleasure|joy|pride|happier|prouder|delight|cheered|heart)\b|
      \bcheered (?:the|this) (?:[a-z]+ )?${unit}\b|
      \bnot an? (?:report|paper|item|recommendation|task)\b[^.;]{0,50}\b(?:relished|enjoyed|pleasure|joy)\b|
      \b(?:one|part) of the (?:[a-z]+ )?(?:pleasures|joys|delights) of (?:the|this) (?:job|work|post|year)\b
    `,
    unless: counted,
  },
  {
    message: "feeling",
    pattern: regex`
      \b
      (?:[Ss]hares?|[Uu]nderstands?|[Ff]orgive|[Aa]ppreciate|[Ss]ympathise with|[Ww]ith|[Tt]o|[Ii]s|[Aa]nd|[Mm]uch to)?
      \ ?the (?:author|writer|clerk|department|service|section|unit|team|officer)['’]s (?:own |great |evident |natural )?
      ${felt} (?=at|to|over|for|that|with|when|about|in\b)
    `,
    unless: counted,
  },
  {
    message: "feeling",
    pattern: regex`
      \b${folk}\b[^.;]{0,50}?\b${feeling}\b|
      \b(?:breaks?|broke|gladdens?|warms?|lifts?|rends?|fills?|cheers?) (?:the )?(?:hearts? |spirits? |eyes )?(?:of )?
      ${folk}\b(?: with [a-z]+)?|
      \b${feeling} (?:in|throughout|all over) (?:this|the whole) ${unit}\b
    `,
    unless: counted,
  },
  {
    message: "aside",
    pattern: regex`
      \b(?:hard heart|hearts? of stone|made of stone)\b|
      \b(?:melt|soften|break|warm|gladden|touch|stir) (?:the|any|a|even the|anybody['’]s|anyone['’]s)
      \ (?:hardest |stoniest |coldest )?hearts?\b|
      \bwith an? (?:light|heavy|full|glad|sad|warm|sinking|thankful) heart\b
    `,
    unless: /\b(?:play|film|novel|song|sculpture|floor|wall|paving)\b/,
  },
  {
    message: "feeling",
    pattern: regex`
      \b[Ii]t (?:[a-z]+ )?
      (?:pains|grieves|saddens|irks|gladdens|delights|cheers|heartens|vexes|distresses|pained|grieved|saddened)
      \ (?:${writer}|the (?:[a-z]+ )?${unit}|officers|staff|everyone|everybody|all)\b
    `,
  },
  {
    message: "aside",
    pattern: regex`
      \b${writer}(?:, who(?:se)? [^,;.]{3,70},)? (?:can|could|is able to|is in a position to|will|would|may)
      \ (?:personally |himself |herself |gladly |also |well )?
      (?:vouch|testify|bear witness|attest|swear|confirm(?= (?:that|from))|speak from|say from) ?
      (?=for|to|from|that|it|by|her|his|their)
    `,
    unless: regex`
      \b(?:interests?|took no part|identity|applicants?|received|publish\w*|notices?|deadline|certif\w+|register\w*)\b
    `,
  },
  {
    // What the writer's family or street has to do with the matter.
    message: "aside",
    severity: "info",
    pattern: regex`
      \b${writer}, (?:
        who (?:
          has (?:a (?:flat|house|boat|dog|plot|garden)|himself|herself|children|lived|been|used|swum|queued)|lives|
          walks|swims|drives|cycles|shops|grew up|was born|went to|remembers|knows
        )|
        whose (?:own )?
        (?:mother|father|wife|husband|partner|son|daughter|children|parents|family|garden|street|house|dog)
      )\b[^,;.]{0,60}|
      \b${writer} (?:has|had|knows|lives|speaks)\b(?! of)[^.;]{0,50}\b
      (?:himself|herself|themselves|doors? (?:away|down)|round the corner|at first hand)\b
    `,
    unless: counted,
  },
  {
    message: "feeling",
    pattern: regex`
      \b(?:[Oo]fficers?|[Tt]he (?:[a-z]+ )?${unit}|${writer}|[Ww]e) (?:[a-z]+ )?(?:makes?|lays?|has|have) no
      \ (?:claim|pretence|pretension)s? to (?:be )?(?:impartial|neutral|detach|objectiv|dispassion)\w*
    `,
  },
  {
    message: "feeling",
    severity: "info",
    pattern: regex`
      \b(?:[Aa]ny|[Nn]o|[Ee]very) (?:officer|engineer|planner|social worker|librarian|caretaker|ranger|warden) who has
      \ (?:stood|sat|seen|heard|walked|waited|watched|been|worked|visited|read)\b[^.;]{3,80}\b(?:will|would|could|can)\b
    `,
    unless: /\b(?:complet\w+|train\w+|qualif\w+|certificate|apply|required|entitled|eligible|leave)\b/,
  },
];
