import { oneLine, regex } from "../../../core/pattern/regex.ts";
import type { Frame } from "../../neutrality/sentenceFrames.ts";

/** Who works for one group: a political assistant or adviser, a group's researcher, an office that is a group's. */
export const assistants = oneLine`
  (?:
    (?:[Pp]olitical|[Gg]roup|[Mm]embers['’]?(?= group)) ?(?:[Aa]ssistants?|[Aa]dvis[eo]rs?|[Rr]esearchers?)|
    (?:[Gg]roup|[A-Z][\w’'-]+ Group|(?:larger|largest|smaller|majority|minority|ruling|opposition|second|leading) group)
    ['’]s? (?:own )?(?:political )?(?:assistants?|researchers?|advis[eo]rs?|support staff)|
    [Aa]ides? (?:to|of) (?:the )?[\w’' -]{2,30}[Gg]roup|[Aa]n assistant from (?:a|the) group office|
    (?:in |from )?(?:a|the) group office|
    (?:person|officer|employee|colleague|member of staff|somebody|someone|one|aide|post-?holder),?
    \ (?:who|that|whose (?:job|post) is to) (?:assists?|serves?|supports?|helps?|works for) (?:the )?
    [\w’' -]{2,24}[Gg]roup\b|
    (?:employed|paid|paid for)(?: by the Council)? to (?:serve|support|assist|help|work for) (?:one |a |the )
    (?:[\w’'-]+ ){0,2}[Gg]roup\b|
    (?:holds|held|in) the post reserved (?:to|for) [^.;,]{2,40}[Gg]roup|
    [Aa]ssistants? to (?:the |both |all |one of (?:the|its) )?(?:[\w’' -]{2,30})?
    (?:[Gg]roups?|[Aa]dministration|[Oo]pposition|[Ll]eader(?: of)?)|
    (?:member|people|one|somebody|staff|officer) of the (?:\w+ )?group support (?:staff|team)|
    group support (?:staff|officers?)|
    researchers? (?:who is |who are )?(?:employed|paid|appointed)[^.;]{0,30}\b(?:section 9|group|1989 Act)|
    who (?:works|is employed|is paid)(?: to (?:work|support)| to support)? (?:for )?(?:the )?
    (?:group leader|[\w’' ]{2,24}[Gg]roup\b)(?: leader)?(?: under the 1989 Act)?|
    (?:the |from the |in the )?[A-Z][\w’'-]+ Group (?:office|room|team)|
    (?:(?:post|job) )?(?:held )?under section 9\b[^.;)]{0,24}
  )
`;
/** In a sentence that speaks of a group or of the council's paper, "the assistant" is no other. */
const bare = oneLine`
  the assistant(?:['’]s)?(?=
    ,|
    \ (?:
      own|was|is|has|had|gave|gives|sets|set|wrote|writes|told|tells|who|said|says|will|would|then|also|acting|speaks|
      spoke|signed|signs
    )\b
  )
`;
const anyone = `(?:${assistants}|${bare})`;

/** What officers answer for in a report. */
const part = `(?:${oneLine`
  recommendations?|savings|estimates?|valuations?|contents|findings|evidence|submission|case|projections?|forecasts?|
  paragraphs?|sections?(?! \d+ (?:was|were) written)|comments|implications|assessments?|appraisals?|analysis|figures|
  text|wording|tables?|conclusions?|summary|reports?|papers?|briefing|advice|reasons|options|replies|responses|
  costings?|draft|statement|letter
`
  .split("|")
  .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
  .join("|")})`;
const made = oneLine`
  (?:
    drafted|written|wrote|supplied|provided|prepared|done|compiled|analysed|completed|put together|researched|
    contributed|composed|worked (?:out|up)|drawn up|produced|calculated|estimated|modelled|gathered|collected|from|
    the work of|by|arrived at by|obtained|settled|agreed|that of|those of|written in|begun in|began in
  )
`;
const council = "(?:the|this) (?:[Cc]ouncil|[Aa]uthority)";

/** A part is an officer's, by what is done. */
export const partFrames: readonly Frame<"officers">[] = [
  {
    message: "officers",
    pattern: regex`
      \b(?:asked|told|left|got|invited|allowed|had|instructed|let) (?:the |an? |its )?${assistants}[^.;]{0,12} (?:to )?
      (?:finish|write|draft|complete|prepare|edit|check|clear|sign|revise|compile|redraft)\b[^.;]{0,24}\b
      (?:report|paper|section|recommendations?|advice|implications|reply|letter)|
      \b${assistants}[^.;]{0,40}\b(?:drafted|wrote|supplied|prepared|compiled|completed|finished|edited|redrafted) the
      \ (?:report|recommendations?|advice|implications|section|options|comments)|
      \b(?:comments?|views?|notes?|advice|figures)\b[^.;]{0,30}\b${assistants}[^.;]{0,30}\b
      (?:treated|used|taken|given|adopted|put forward|presented) as\b|
      \b(?:[Dd]raft|[Tt]ext|[Pp]aper|[Rr]eport|[Rr]ecommendations?) (?:was|were|is|are) (?:wholly |largely )?(?:the )?
      ${assistants}['’]s|
      \ban assistant whose group\b[^.;]{0,60}\bofficers
    `,
    unless: /\b(?:motions?|amendments?|alternative budget|group['’]s own)\b/i,
  },
  {
    message: "officers",
    pattern: regex`
      \b${part}\b[^.;]{0,60}\b(?:(?:was|were|is|are|has been|have been|being) (?:\w+ ){0,2})?${made}\b
      (?: (?:by|of|from))?[^.;]{0,30}?\b${assistants}
    `,
    unless: regex.i`
      \b(?:
        on behalf of (?:that|its|their|the (?:\[[^\]]*\]|[A-Z][\w’'-]+)) [Gg]roup|for (?:its|their) (?:own )?members|
        (?:alternative|amended) budget|budget amendments?|motions?|amendments?|
        group['’]s (?:own )?(?:proposals?|budget|paper)|prepared for the|(?:asked for|requested) by|
        (?:report|paper|note|proposals?) of the [A-Z][\w’'-]+ Group|appendix [A-Z\d]+ (?:was|is) (?:written|prepared)
      )\b
    `,
  },
  {
    message: "officers",
    pattern: regex`
      \b(?:[Qq]uestions?|[Ee]nquiries|[Cc]ontact)\b[^.;]{0,30}\b(?:this|the) (?:report|paper|proposal|decision|scheme)
      \b[^.;]{0,60}\b(?:${assistants})
    `,
    unless: /\bgroup['’]s own (?:paper|note)|group leaders\b/i,
  },
  {
    message: "officers",
    pattern: regex`
      \b[Oo]fficers,? (?:among (?:them|whom)|including|and) [^.;]{0,20}${assistants}[^.;]{0,40}\b
      (?:recommend|advise|propose|consider|believe|support)|
      \b[Oo]fficers\b[^.;]{0,40}\bit (?:is|was) (?:only |in fact |really )?(?:the |an? )?${assistants}|
      \b${assistants}[^.;]{0,80}\b(?:
        (?:credited|named|listed|described|shown|billed) (?:here |there )?as (?:an? |the )?(?:project )?
        (?:consultants?|officers?|authors?|advis[eo]rs?|analysts?|experts?)|
        (?:put forward|given|offered|passed off) as (?:professional|independent|expert|technical|officer) advice
      )
    `,
  },
  {
    message: "officers",
    pattern: regex`
      \b${anyone}[^.;]{0,80}\b
      (?:treat (?:it|this) as|as|pass(?:es)? for|is laid|laid before|given out as|presented as|read as) (?:an? |the )?
      (?:officers?['’]?|advice of (?:its|the) officers|officer reports?|corporate)\b
    `,
  },
  {
    message: "officers",
    pattern: regex`
      \b(?:reached|came to|comes? from|taken from|lifted from|copied from)\b[^.;]{0,40}\b${assistants}|
      \b(?:line|words|note|banner|statement) saying (?:for whom|whose|who)\b[^.;]{0,60}\b
      (?:taken out|removed|deleted|left out|cut)\b
    `,
    unless: /\b(?:motions?|amendments?|question|request|petition)\b/i,
  },
];

/** An assistant speaks or stands for the council. */
export const voiceFrames: readonly Frame<"council">[] = [
  {
    message: "council",
    pattern: regex`
      \b${anyone}[^.;]{0,80}\b(?:
        (?:
          for|on behalf of|in the name of|representing|represents?|represented|stood in for|stands for|signs? for|
          signed for|as spokes\w+ for
        ) (?:${council}|the Chief Executive|Chief Executive|the Director|the department|officers)|
        on its behalf|in (?:${council})['’]s name|in the (?:Council|Authority)['’]s name|for the Council at|
        speak for (?:${council})|from ${council}|on (?:${council})['’]s behalf|on the (?:Council|Authority)['’]s behalf|
        as (?:council|corporate|departmental) (?:officers?|information|publications?|advice|policy|briefings?)|
        as (?:an? )?(?:[a-z]+ )?corporate (?:briefing|note|document|paper)|
        (?:acts?|acting|works?|working) for ${council}|council (?:lanyard|badge|notepaper|letterhead)|
        headed (?:note)?paper|as (?:a|an|the) officer
      )\b
    `,
  },
  {
    message: "council",
    pattern: regex`
      \b(?:[Cc]ouncil|[Aa]uthority)(?:['’]s)? spokes(?:man|woman|person)\b[^.;]{0,30}${assistants}|
      \b(?:[Ff]or|[Oo]n behalf of|[Ii]n the name of) (?:${council}),? (?:by|through) (?:the )?${assistants}|
      \b(?:issued|published|sent out|circulated|given out) by (?:${council}|the Council) through (?:the )?${assistants}|
      \b[Ww]e (?:at|in|of) (?:${council}|the Council)\b[^.;]{0,60}\b${assistants}|
      \b(?:[Ss]peaking|[Ww]riting|[Aa]cting|[Aa]ppearing|[Ss]igned|[Aa]nswering|[Rr]eplying)
      \ (?:for|on behalf of|in the name of) (?:${council}|the Chief Executive)\b[^.;]{0,40}${assistants}
    `,
  },
  {
    message: "council",
    pattern: regex`
      \b(?:${council}|[Tt]he (?:Council|Authority)|[Cc]ouncil)['’]s (?:\w+ ){0,2}
      (?:positions?|views?|policy|stance|answers?|spokes\w+|voice|opinion|case|line|reply|response)
      \b[^.;]{0,60}\b${assistants}|
      \b(?:[Tt]he|[Tt]his) (?:Council|Authority)['’]s political (?:assistant|adviser)\b|
      \b(?:views?|opinion|position) of (?:${council})\b[^.;]{0,40}\b${assistants}
    `,
  },
  {
    message: "council",
    pattern: regex`
      \b(?:[Tt]he|[Tt]his) (?:Council|Authority)
      \ (?:believes|considers|holds|thinks|wants|rejects|supports|opposes|regrets|says)\b[^.;]{0,80}\b${assistants}|
      \b${anyone}[^.;]{0,120}\b(?:as|are now those of|is now that of|as if it were|stand as) (?:${council}(?:['’]s)?)
      (?=[.,;]|$| (?:own|position|view|answer))|
      \b(?:from|by way of a \w+ from|in the name of) (?:${council}),? ${bare}
    `,
  },
];

/** An assistant has an officer's or a member's power. */
export const powerFrames: readonly Frame<"power">[] = [
  {
    message: "power",
    pattern: regex`
      \b${assistants}[^.;]{0,40}\b(?:
        (?:will|may|can|is to) (?:decide|choose|select|settle|approve|sign|award)|decide[ds]|chose|
        (?:told|tells) (?:contractors?|officers?|staff|the (?:[A-Z]\w+ )?(?:Manager|Director|team|contractor))|
        instruct(?:s|ed)?|direct(?:s|ed)(?! to)|order(?:s|ed)|task(?:s|ed)|overrul\w+|chairs?|chaired|gives? the team|
        sign(?:s|ed) off|clear(?:s|ed) (?:the|this)|approv(?:es|ed)|authoris(?:es|ed)|negotiat(?:es|ed)|settle[ds]?|
        agreed the|award(?:s|ed)|manag(?:es|ed)|
        is (?:the )?(?:named |project |responsible )?(?:lead|officer|manager|author)\b|
        and is the (?:named |project )?lead|
        (?:acts?|acting|serves?|sits?) as (?:the )?
        (?:clerk|secretary|adviser to|officer|manager|head of|director|project)|
        (?:is|was|will be) (?:covering|deputising|standing in)|covers? for|stands? in (?:for|as)
      )(?! by)|
      \b(?:[Ll]ead|[Pp]roject|[Rr]esponsible|[Cc]ase|[Cc]ontact) (?:officer|manager|lead)\b[^.;]{0,40}\b
      (?:is|was|will be)\b[^.;]{0,20}${assistants}|
      \b(?:[Dd]ecisions?|[Ii]nstructions?|[Ss]ign-?off|[Ss]anction)\b[^.;]{0,50}\b
      (?:ask|see|contact|from|apply to|go to|turn to|refer to) (?:the |its )?${assistants}
    `,
  },
  {
    message: "power",
    pattern: regex`
      \b(?:[Dd]elegated|[Dd]elegat(?:e|ion|ing)|[Aa]uthority|[Pp]ower)\b[^.;]{0,40}\b(?:to|given to|by) (?:the )?
      ${assistants}|
      \b(?:[Pp]ower|[Aa]uthority|[Dd]iscretion)\b[^.;]{0,90}\b(?:with|by) (?:the )?${assistants}|
      \b[Cc]leared (?:for [^.;:]{2,30} )?by\b[^.]{0,140}\(${assistants}|
      \binterviews?\b[^.;]{0,60}\b(?:conducted|held|carried out|taken) by\b[^.;]{0,120}${assistants}|
      \b(?:
        cleared|approved|authorised|signed off|agreed|checked|sanctioned|decided|settled|directed|managed|chaired|
        scored|marked|evaluated|taken|judged|interviewed|assessed|negotiated
      ) by (?:[^.;]{0,60}\band )?(?:the |its |an? )?(?:[\w’'-]+ )?${assistants}|
      \b(?:scoring|selection|evaluation|interview|appointments?|award|assessment|marking) (?:panel|board|team)
      \b[^.;]{0,90}\b${assistants}|
      \b(?:panel|board)\b[^.;]{0,20}\b(?:consist\w+ of|compris\w+|made up of)\b[^.;]{0,80}\b${assistants}
    `,
  },
];

/** Among background papers an assistant's advice is none. */
export const listedFrames: readonly Frame<"listed">[] = [
  {
    message: "listed",
    pattern: regex`
      \b(?:[Aa]dvice|[Nn]otes?|[Bb]riefings?|[Pp]apers?|[Ee]-?mails?|[Mm]emo(?:randum)?|[Ll]etters?)
      \ (?:of|by|from|given by|prepared by) (?:the )?${assistants}
    `,
  },
];

/** What is said of the post, of the law about it, or of what assistants may not do. */
export const aboutThePost = regex.i`
  \b(?:
    posts? (?:of|is|are|was|has)|(?:vacant|assistant['’]?s?) posts?|salary|paid at|pay policy|spinal|
    allocat\w+ to every|politically restricted|regulation 20|no appointment|may appoint|is entitled|are entitled|
    entitled to an|job evaluation|line manager|desks?|accommodation|gift|retire\w*|may not|must not|must|cannot|
    prohibit\w*|not to (?:be|go)|protects?|excluded from|new paper bearing|same access|salary limit|attendance:?
  )\b
`;
const denied = /\b(?:not(?! stated)|never|nor|neither|nobody|no [a-z]+ (?:was|were|is|are))\b/i;

/** Is what a frame found denied before it is said? */
export const isDenied = (text: string, until: number): boolean => denied.test(text.slice(0, until));

/** Whose assistant it is, the paper keeps to itself. */
export const unnamed = regex`
  \b(?:
    group not (?:stated|named|given)|
    (?:[Ww]hom|[Ff]or which group|which group) [^.;]{0,60}\b(?:assistant|adviser|researcher)\b[^.;]{0,90}\bnot
    \ (?:stated|said|known|clear|recorded)
  )
`;

export const assistantHint = new RegExp(anyone);

/** Cue words of the frames here that the rule does not have already. */
export const assistantWords = oneLine`
  aide to|aides to|aide of|aide|who assists|who serves|who supports|reserved to|reserved for|employed to serve|
  employed to assist|paid to serve|paid to support|paid to assist|council to serve|council to support|assistant from a|
  group support|assistant to one|assistants to one|assistant whose|group researcher*|group's researcher|
  group’s researcher|group’s assistant|group assistants|assistants to the|support staff|section 9|1989 Act|group office|
  the assistant|the assistant's|the assistant’s|political advisers|group leader|employed to support|for whom it|
  whose paper
`;
