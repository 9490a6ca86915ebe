import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { decidingBody } from "../councilActors.ts";
import type { Frame } from "../sentenceFrames.ts";

/** How members are urged. */
export type Key = "urging" | "moral" | "call";

const actor = oneLine`
  (?:
    [Ww]e|I|[Oo]fficers|[Tt]his (?:report|paper|department|service)|
    [Tt]he (?:author|report|service|department|team|directorate|writer|Director|Chief Executive|Head of [A-Z][a-z]+)
  )
`;
const urge = oneLine`
  (?:
    urges?|implores?|begs?|exhorts?|beseech(?:es)?|entreats?|calls? (?:on|upon)|appeals? to|pleads? with|press(?:es)?|
    challenges?|dares?|invites? (?:every|each)
  )
`;
const adverb = oneLine`
  (?:
    (?:
      strongly|earnestly|therefore|respectfully|once|again|now|also|most|firmly|would|can only|must|all|sincerely|and|
      surely|simply|at last|instead|never|not|have the courage to|have no hesitation in|not hesitate to
    )
  \ ){0,3}
`;
/** What nobody is told to do by law: to be brave, to side with somebody, to fight. */
const striving = oneLine`
  (?:
    allow (?:itself|themselves) to be|
    be (?:bounced|bullied|railroaded|stampeded|browbeaten|blown off course|dictated to|held to ransom)|
    (?:grant|approve|pass|give|accept|refuse|agree|back|let) [^.;]{0,40}(?:
      with (?:a |all )?(?:good|due) (?:grace|heart)|without (?:fuss|ado|further ado|a second thought|quibbl\w+)|gladly|
      gracefully|wholeheartedly
    )|
    fight|resist|stand (?!down|in |at |for election)|hold (?:firm|fast|out|its|their|the line)|seize|grasp|grab|dig|
    see (?:off|through|sense|this|that)|throw (?:it|out|this|its|their)|oppose|defend|champion|back|rally|unite|
    speak (?:up|out)|send a|say(?! (?:whether|if|how|which|when)\b)|think (?:again|twice|hard)|come (?:out|down|off)|
    be (?:brave|bold|ashamed|proud|true|resolute|under no|in no doubt|taken in|fooled|swayed|deflected|cowed)|show|
    flinch|waver|blink|falter|lose|cave|bow|give (?:in|it|this|them|the (?:scheme|plan|project|proposal|green)|way)|
    surrender|walk away|turn (?:its|their|down|a deaf|back)|let (?:this|them|the|these|slip|down|down)|countenance|
    tolerate|stand by|sit|do (?:right|the right|the decent|everything|all|better)|shrink|hesitate|
    act (?:now|today|at|before|with)|listen to|wake|make (?:a stand|no|sure|their|its voice|history)|
    take (?:a stand|courage|heart|this (?:chance|opportunity)|the (?:plunge|chance|opportunity))|embrace|kick|demand|
    insist|lobby|campaign|condemn|lend|join|get (?:behind|on|it|a grip|this)|
    put
    \ (?:residents|people|the (?:people|town|village|community|children|needs of)|an end|a stop|families|party|its|their)|
    draw a|lead (?:the|by|from)|press (?:ahead|on|the|for)|reject|refuse to|
    choose(?! (?:between|whether|one of|which|among|a chair))|opt for|plump for|pick|vote|support|go for|
    go (?:ahead|further|the)|face (?:up|down|facts|reality)|end (?:this|the (?:scandal|farce|misery|uncertainty))|
    bring (?:it|this|an end)|save|stop (?:this|the|these|dithering|it)|protect (?:our|these)|
    remember (?:who|that|their|its)|forget (?:who|that)|swallow|bury|rise|refuse (?:this|it|these)|accept nothing|
    treat (?:this|these)
  )
`;
/** What is said to be impossible is not said to be wrong: "cannot show a five-year supply", "cannot say when". */
const unable = "(?:show|say|sit|hold|make|come|lose|speak|send|oppose|do everything)";
/** Settling it one way or the other: often a duty, so a finding only for information. */
const settling = oneLine`
  (?:approve|adopt|agree|endorse|accept|refuse|grant|proceed|go ahead|dismiss|turn down|opt|decide in favour|find for)
`;

/** Ways of urging members, residents or the council on. */
export const frames: readonly Frame<Key>[] = [
  {
    // "Members should have no hesitation in approving the order."
    message: "urging",
    pattern: regex`
      \b${decidingBody}(?: (?:now|therefore|all))? (?:should|can|need|may|could|ought to|will) (?:therefore |surely )?
      (?:
        (?:have|feel) (?:no|little|not the least) (?:hesitation|qualms?|compunction|scruples?) (?:in|about|over)
        \ [a-z]+ing|
        not hesitate to [a-z]+
      )\b
    `,
    unless: /\b(?:contact|ask|call|raise|report|get in touch|declar\w+|seek|question)\b/,
  },
  { message: "urging", pattern: new RegExp(`\\b${actor} (?:\\w+ ){0,2}?${urge} (?:upon )?(?:on )?${decidingBody}\\b`) },
  {
    message: "urging",
    pattern: regex`
      \b${decidingBody} (?:is|are|was|were|has been|have been)
      \ (?:therefore |strongly |respectfully |earnestly |again |once more |most |now |all |hereby )?(?:
        urged|implored|begged|exhorted|beseeched|besought|entreated|called (?:on|upon)|enjoined|counselled|challenged|
        pressed|pleaded with|encouraged (?:in the strongest|to (?:back|reject|support|resist|oppose|be|vote|hold|stand))
      )\b
    `,
    unless: regex`
      \b(?:urged|encouraged|called on) to
      \ (?:contact|attend|complete|read|visit|return|submit|register|book|check|bring|respond|reply|update|declare|note)
      \b|
      \bby (?:the )?
      (?:residents|petition\w*|objectors|[A-Z][a-z]+ (?:Society|Association|Parish)|minister|Government|auditors?)\b
    `,
  },
  {
    message: "call",
    pattern: regex`
      \b(?:[Tt]his|[Nn]ow) is (?:the|a) (?:moment|time|hour|chance|day) (?:for|when) ${decidingBody}
      \ (?:to |must |can |may )?(?:
        show|prove|stand|act|be (?:brave|bold|counted)|rise|lead|seize|make (?:a stand|history|its mark)|say|
        put (?:its|their)|find|hold|take courage
      )\b|
      ^Show (?:them|London|Westminster|Whitehall|the (?:doubters|world|[Gg]overnment|minister|developers))
      \ (?:on [A-Z][a-z]+ |that night |in [A-Z][a-z]+ )?(?:that|how|what|who|we)\b[^:;]{3,100}[.!]$
    `,
  },
  {
    message: "urging",
    pattern: regex`
      \b[Ii]t is (?:[a-z]+ly |much |very much |greatly |therefore |still )?to be hoped (?:therefore |, therefore, )?
      (?:that )?(?:${decidingBody}|(?:no|every|any|each) (?:member|councillor))
      (?: on (?:all sides|both sides|every side))?
      \ (?:will|would|does|do|feels?|sees?|finds?|shows?|takes?|keeps?|has|have)\b
    `,
    unless: regex`
      \b(?:
        will (?:
          be able to (?:attend|join)|receive|have received|
          find (?:the|this) (?:report|note|briefing|information) (?:helpful|useful)
        )|
        visit|(?:find|be) (?:it )?(?:useful|helpful|of (?:use|help))
      )\b
    `,
  },
  {
    message: "call",
    pattern: regex`
      \b(?:must|should|ought|dare|cannot|can not) (?:not )?(?:now |to )?let
      \ (?:this|it|the (?:chance|moment|opportunity|prize|site|building|scheme)|such an? [a-z]+|that)\b[^.;]{0,30}? ?
      (?:slip (?:through|away|by|from)|pass (?:it|us|them) by|go (?:begging|to waste)|get away)\b|
      \b[Nn]o (?:member|councillor|committee|council|cabinet)s? worthy of the name\b
    `,
  },
  {
    message: "urging",
    pattern: regex`
      \b(?:[Aa] plea to|[Aa]n appeal to|[Oo]ur (?:plea|appeal|message) to|[Tt]he (?:plea|message) to)
      \ (?:all |every |the )?(?:members|councillors|Cabinet|Committee|Council)\b
    `,
  },
  {
    message: "moral",
    pattern: regex`
      \b${decidingBody}(?: (?:now|surely|therefore|all))? (?:
        must|should|ought(?: not)? to|needs? to|ha(?:s|ve) to|cannot(?! (?:yet |now |at present )?${unable}\b)|dare not|
        need only|would do well to|would be (?:wise|foolish|mad|wrong|right) (?:not )?to|had better|is bound to|
        are bound to|has a (?:moral |clear |solemn )?duty to
      ) ${adverb}${striving}\b
    `,
    unless: regex`
      \b(?:
        if (?:it|they) (?:is|are|find|consider)|whether|when (?:it|they|considering)|
        before (?:it|they) (?:speak|vote|take)|may|must not vote|pecuniary|declar\w+|balanced|
        hesitate (?:to|in) (?:contact|ask|call|rais|seek|get|speak|e-?mail|ring|report|refer|question)\w*
      )\b
    `,
  },
  {
    message: "moral",
    pattern: regex`
      (?:\b${actor} advises? (?:the [Gg]roup|${decidingBody})|\b${decidingBody} (?:is|are) (?:asked|invited|advised)) to
      \ ${adverb}(?:stand (?:by|firm|up)|defend|champion|resist|fight|hold|rally|show|see off|come out|back|throw|dig)\b
    `,
  },
  {
    message: "moral",
    severity: "info",
    pattern: regex`
      \b(?:[Mm]embers|[Cc]ouncillors|[Tt]he (?:Committee|Panel|Council)|Cabinet|[Tt]he (?:Cabinet|Executive))
      \ (?:should|must|ought to) ${adverb}${settling}\b
    `,
  },
  {
    message: "moral",
    pattern: regex`
      \b[Ii]t (?:falls to|is incumbent (?:on|upon)|is the duty of|is up to|is for) (?:${decidingBody}|all of us|us)
      \ (?:now )?to ${adverb}${striving}\b
    `,
  },
  {
    message: "moral",
    pattern: regex`
      \b(?:must|should|ought to|cannot|can not) (?:not |never |now |surely )?be (?:
        allowed to (?:happen|pass|win|stand|continue|die|close|rot|wither|fail|go|slip|dictate|decide|bully|hold)|
        stopped|saved|fought|resisted|opposed|defended|cherished|halted|scrapped|sacrificed|betrayed|forgotten|
        left to rot|thrown away|squandered|rejected out of hand
      )\b
    `,
  },
  {
    message: "moral",
    severity: "info",
    pattern: regex`
      \b[Ii]t is (?:surely |simply |absolutely )?(?:
        vital|imperative|crucial|only (?:right|fair|just)|right and proper|unthinkable|unconscionable|inconceivable|
        inexcusable
      ) that\b
    `,
  },
  {
    message: "call",
    pattern: regex`
      ^(?:
        Say (?:no|yes)|Vote|Stand up|Back|Fight|Stop|Save|Reject|Support|Join|Sign|Demand|Defend|Tell|Don['’]t let|
        Do not let|Let['’]?s|Let us|Keep our|Protect our|Hands off|Resist|Oppose
      ) (?:to |for |our |the |this |these |us |your |against |in |councillors )\w+[^:;]{0,120}[.!]$
    `,
    unless: regex`
      \b(?:
        that|recommendation|approval|option \d|delivery of|development of|Council in|service users|implementation|
        applications?|delegat\w+
      )\b
    `,
  },
];
