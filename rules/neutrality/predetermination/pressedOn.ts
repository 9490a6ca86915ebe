import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { cues } from "../../../core/rule/lexicon.ts";
import type { Frame } from "../sentenceFrames.ts";

/** Words without one of which nothing goes on here whatever is decided. */
export const pressedCues = cues(
  "pressed-on",
  oneLine`
    whatever the|whatever any|whatever those|whatever is|whatever may|no matter what|
    need not long|responses need not|replies need not|objections need not|will trouble|will detain|will deter|
    would trouble|would detain|would deter|need detain|need trouble|need delay|need deter|need long detain|need occupy|
    need hold|need not detain|need not trouble|need not delay|need not deter|need not hold|need hardly|need scarcely|
    should not detain|should not trouble|should not delay|should not deter|should detain|should trouble|should deter|
    should delay|will delay|would delay|can delay|could delay|will alter|would alter|can alter|will change|can change|
    will stop|can stop|will halt|will affect|will upset|will hold up|will prevent|will undo|will move|can move|
    called back|be recalled|be withdrawn|be reversed|be undone|be cancelled|be stopped|be halted|be reopened|
    be unpicked|be taken down|be rescinded|be revoked|be stood down|whether or not|drafted|typed|written out|made up|
    lettered|drawn up|suggested that|supposed that|imagined that|thought that|expected that|supposes|imagines|expects|
    thinks it likely|notice has been prepared
  `,
);

const body = oneLine`
  (?:
    (?:the |full )?(?:[A-Z][a-z]+ )?
    (?:Cabinet(?: Member)?|Committee|Sub-Committee|Council|Panel|Executive(?: Member)?|Board|Mayor|Leader|Chair)|
    members|councillors|the (?:committee|panel|cabinet|board|governors)
  )
`;
const voices = oneLine`
  (?:the |any |local |other )*(?:
    parish(?:es)?(?: councils?)?|residents|tenants|traders|parents|unions?|staff|users|people|public|neighbours|
    villages?|objectors|town councils?|consultees|stakeholders|members|councillors|Cabinet|Committee|Council|Panel|
    scrutiny|others?|anyone|anybody|they
  )
`;
const sent = oneLine`
  (?:
    [Tt]enders?|[Oo]rders?|[Nn]otices?|[Ll]etters?|[Oo]ffers?|[Aa]dverts?|[Aa]dvertisements?|[Cc]ontracts?|
    [Cc]ontractors?|[Ii]nvitations?|[Ii]nstructions?|[Ss]urveyors?|[Dd]iggers?|[Mm]achines?|[Mm]en|[Ww]orkmen|[Vv]ans?|
    [Ss]igns?|[Bb]rief|[Bb]ids?|[Ll]eaflets?|[Ww]ork|[Ss]cheme
  )
`;

/** What people answered, and those who are not to wait on it. */
const answers = oneLine`
  (?:replies|responses|representations|objections|comments|letters|petitions?|consultation|views|opposition|misgivings)
`;
const holdUp = oneLine`
  (?:detain|delay|deter|trouble|hold (?:up|back)|stand in the way of|give pause to|occupy) (?:
    (?:the |full )?(?:
      Cabinet|Committee|Council|Panel|Board|Executive|[Mm]embers|[Cc]ouncillors|decision|proposal|scheme|matter|meeting
    )|
    us|anyone|anybody|matters|things
  )\b
`;

/** What leaves the outcome open, has been decided before, or is the law's own course. */
const open = regex`
  \b(?:
    if|unless|subject to|would be|provided|approved (?:by|on|in|at)|agreed (?:by|on|at)|resolved|minutes?|last year|
    court|tribunal|appeal|Secretary of State|inspector|previous\w*|in the event|should (?:it|they|members|the)|
    recommend\w*|proposed|options? (?:would|could)|statut\w+|Act|Regulations|insur\w+
  )\b
`;

/** What goes on whatever is said, and what lies ready because nobody looks for a "no": for information. */
export const pressedOn: readonly Frame<"settled" | "will" | "whatever" | "before">[] = [
  {
    // "Whatever the tenants may put to the tribunal, the block is coming down."
    message: "whatever",
    pattern: regex`
      \b(?:[Ww]hatever|[Nn]o matter what) (?:
        (?:the |any |those |these |our )?(?:[a-z]+['’]?s?['’]? ){1,4}?(?:(?:may|might|can|could|choose to|care to) )?
        (?:puts?|says?|tells?|argues?|pleads?|submits?|urges?|writes?|claims?|shows?|brings?)|
        (?:is|may be|might be) (?:put|said|argued|pleaded|submitted|urged|written)
      )\b(?: (?:to|before|at|by|in)?\ ?(?:the |a |an )?[A-Za-z ]{3,40}?)?, (?:and [^,]{3,30}, )?[^.;,]{2,50}?
      \ (?:(?:is|are) (?:now |still )?
      (?:coming down|coming out|going(?! to (?:be (?:asked|heard|considered)|consider|hear))|closing|shutting|moving|
      leaving|finished|sold|lost|done for)|
      (?:comes|goes|closes|shuts|moves|falls) (?:down|out|ahead|through|in|on)\b)
    `,
    unless: /\b(?:if|unless|subject to|would|recommend\w*|by law|statut\w+|Act|expires?|emergency|dangerous)\b/,
  },
  {
    // "Nothing that is said on the night will hold up the order."
    message: "whatever",
    severity: "info",
    pattern: regex`
      \b(?:
        [Nn]othing|
        [Nn]o (?:
          view|comment|objection|reply|word|speech|argument|letter|petition|representation|deputation|question|amendment
        )s?
      )\b[^.;,]{0,20}? (?:may|might|can|could|is|are|be|will be|was|were)? ?(?:be )?
      (?:said|heard|written|raised|made|sent|put|argued|received|asked|urged|tabled|moved|told|handed in|signed)
      \b[^.;]{0,50}? (?:will|would|can|could|is going to) (?:now |then )?
      (?:delay|alter|change|stop|halt|affect|upset|hold up|prevent|undo|move|shake|shift|stand in|make)\b
    `,
    unless: open,
  },
  {
    // "The tenders went out on Monday and will not be called back."
    message: "before",
    severity: "info",
    pattern: regex`
      \b${sent}\b[^.;]{0,50}? (?:went|gone|go|was|were|has|have|is|are)\b[^.;]{0,50}?(?:,|\band|;)[^.;]{0,12}
      \ (?:will|shall|are|is) not (?:now |then )?(?:going to )?(?:be )?(?:
        called back|recalled|withdrawn|reversed|undone|cancelled|stopped|halted|reopened|unpicked|taken down|rescinded|
        revoked|stood down
      )\b
    `,
    unless: open,
  },
  {
    // "The other two depots will follow whether or not the parishes come round."
    message: "whatever",
    severity: "info",
    pattern: regex`
      \b(?:will|is to|are to|is going to|are going to|goes?|shall)\b[^.;]{0,60} whether or not ${voices} (?:
        comes? round|agrees?|likes? (?:it|them|this)|approves?|objects?|consents?|
        (?:are|is) (?:content|happy|willing|in favour|for it|won over|persuaded|convinced)|says? (?:yes|so)|votes?|
        wants? (?:it|them|this)|can be (?:won|brought|persuaded)|takes? to (?:it|them)|cares? for
      )\b
    `,
    unless: open,
  },
  {
    // The paper that tells of the decision is written before the hearing.
    message: "before",
    severity: "info",
    pattern: regex`
      \b(?:
        [Dd]ecision notices?|[Nn]otices? of (?:refusal|grant|approval|decision|dismissal)|
        [Ll]etters? of (?:refusal|appointment|dismissal|approval|grant|thanks)|[Rr]efusals?|
        [Rr]easons for (?:refusal|approval|the decision)|[Mm]inutes? of the decision|[Rr]esolution|[Aa]nnouncement|
        [Pp]ress (?:release|notice)|[Tt]he (?:licence|permit|consent)
      )\b[^.;]{0,30}? (?:has|have|is|are) (?:been |already |now )*
      (?:drafted|typed|written(?: out)?|prepared|made up|drawn up)\b[^.;]{0,30}?(?:,|\band)
      \ (?:will be|is to be|are to be|is ready to be|awaits?|needs? only|waits?|lies?|is|are) ?
      (?:handed|sent|served|given|issued|posted|read|waiting|ready|released|signed|to go|a|the|in|on)\b
    `,
    unless: open,
  },
  {
    // "The hoardings are lettered, nobody having suggested that the Cabinet might say no."
    message: "settled",
    severity: "info",
    pattern: regex`
      \b(?:[Nn]obody|[Nn]o one|[Nn]one|[Ff]ew) (?:\w+ )?(?:having |has |had |have )?(?:ever )?
      (?:suggested|supposed|supposes?|imagined|imagines?|thought|thinks?|expected|expects?) (?:it likely )?(?:that )?
      ${body} (?:might|would|could|will|may|to) (?:now )?(?:
        say no|refuse|decline|object|differ|disagree|think otherwise|vote (?:against|it down)|reject|
        turn (?:it|this|them) down|decide otherwise|take another|do anything|say anything|stand in
      )\b
    `,
    unless: /\b(?:if|unless|subject to|resolved|minutes?|last year)\b/,
  },
  {
    // "It is not thought that the letters need trouble the Panel."
    message: "whatever",
    pattern: regex`
      \b[Ii]t (?:is|was) (?:not|hardly|scarcely)
      \ (?:thought|considered|believed|felt|supposed|suggested|proposed|expected|likely) that
      \ [^.;,]{0,40}\b${answers}\b[^.;,]{0,30} (?:need|should|ought to|will|would) (?:long |greatly |unduly )?${holdUp}|
      \b(?<!\b[Ll]ate )${answers}\b[^.;,]{0,40} (?:need|should|ought) (?:not|hardly|scarcely) (?:to )?
      (?:long |greatly |unduly )?${holdUp}
    `,
    unless: regex`
      \b(?:
        if|unless|subject to|set out|(?:answered|addressed|each is answered)(?: in| at| by)?|late replies|withdrawn|
        resolved|Inspector
      )\b
    `,
  },
];
