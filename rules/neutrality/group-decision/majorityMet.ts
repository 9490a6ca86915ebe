import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { cues } from "../../../core/rule/lexicon.ts";
import type { Frame } from "../sentenceFrames.ts";

/** Words without one of which no majority is said to have met and settled anything by itself. */
export const majorityCues = cues(
  "majority-met",
  oneLine`
    squared|sewn up|stitched up|parties met|groups met|parties have met|groups have met|parties had met|groups had met|
    its stamp on|stamp on it|stamp on that|stamp on this|shaken hands|shook hands|two whips|whips|ruling group|
    controlling group|governing group|portfolio holders|settled beforehand|agreed beforehand|decided beforehand|
    arranged beforehand|settled in advance|agreed in advance|settled upstairs|Cabinet's private|Executive's private|
    Leader's private|Cabinet's informal|Executive's informal|Cabinet's weekly|Cabinet’s private|Cabinet’s informal|
    larger group|largest group|bigger group|biggest group|smaller group|Cabinet members|Executive members|
    cabinet colleagues|Members of the Cabinet|members of the Cabinet|members of the Executive|as her authority|
    as his authority|as their authority|as authority|as its authority|as her instruction*|as his instruction*|
    as their instruction*|majority members|majority councillors|majority group|majority had|majority has|
    the majority on|of the majority|meeting of administration|administration councillors|administration members|
    ruling members|ruling councillors|controlling members|controlling councillors|form the administration|
    hold the majority|holds the majority|Leader's gathering|Leader's table|Leader's house|Leader's kitchen|
    Leader's flat|gathering of|get-together of|among themselves
  `,
);

const rulers = oneLine`
  (?:
    (?:the )?(?:majority|ruling|controlling|governing|administration)(?:['’]s)? (?:members|councillors|side)|
    the majority(?! of)|(?:members|those|councillors) (?:who|that) (?:form|hold|make up) the (?:administration|majority)
  )
`;
const met = "(?:meeting|gathering|get-together|weekend|supper|caucus|away ?day|session|dinner|lunch|breakfast)";
const settle = oneLine`
  (?:
    ruled out|ruled|settled|decided|concluded|reject(?:ed)?|turned (?:it |this |them )?down|agreed|chose|chosen|dropped|
    fixed|verdict|picked|arrived at|struck off|final|preferred|resolved
  )
`;
const then = oneLine`
  (?:
    proceed(?:ed)?|accordingly|so\b|went ahead|withdrawn|dropped|signed|dealt with|on that footing|not among|no further|
    used throughout|fell|therefore|reflects?|since then
  )
`;

const follows = oneLine`
  (?:,? so (?:that )?|,? and (?:so |therefore )?|; )(?:[^.;]{0,30})\b(?:
    officers?|work|the (?:contractor|team|service|Director|printers?)|orders?|notices?|letters?|
    there (?:is|was) nothing|nothing|the rest
  )\b
`;

/** What those in control settled among themselves is acted on. */
export const majorityMet: readonly Frame<"decided">[] = [
  {
    // "The four parties met informally over Christmas and came down for a sale."
    message: "decided",
    pattern: regex`
      \b(?:[Tt]he|[Aa]ll|[Bb]oth|[Aa]ll the) (?:two |three |four |five |six )?(?:political )?(?:parties|groups)
      \ (?:have |had )?met (?:
        informally|privately|in private|quietly|beforehand|upstairs|over|
        in the (?:Mayor|Leader|Lord Mayor|Provost|Chair|[Ww]hips?|Members)['’]?s?['’]?
      )\b[^.;]{0,60}\b
      (?:came down (?:for|on|against)|settled|agreed|decided|plumped|opted|concluded|chose|made up their minds)\b
    `,
    unless: regex`
      \b(?:
        landlord|tenant|lease|rent|contract|dispute|mediat\w+|claim|solicitors?|the two councils|working|user|
        residents['’]?|community|youth|published|minute \d|no decision
      )\b
    `,
  },
  {
    message: "decided",
    pattern: regex`
      \b(?:Committee|Cabinet|Council|Board|Panel|Executive) (?:is|was|are|were) (?:now |only |merely |simply |just )*
      (?:being )?(?:now |only |merely |simply |just )*(?:asked|invited|expected|needed|required|here) to
      \ (?:put|place|set) its (?:stamp|seal|name|signature) (?:on|to) (?:it|that|this|what)\b
    `,
    unless: /\b(?:deed|lease|sealing|common seal|conveyance)\b/,
  },
  {
    // "It had been squared beforehand at the Railway Inn."
    message: "decided",
    pattern: regex`
      \b(?:[Ii]t|[Tt]his|[Tt]hat|[Tt]he (?:matter|vote|result|item|motion|award|decision|business|thing))
      \ (?:had|has|was|were)(?: (?:in any case|in fact|of course|already|all|by then|long|in effect))*(?: been)? (?:
        (?:all )?(?:squared|stitched up|sewn up)(?! (?:with the|by hand|in linen))|
        (?:settled|fixed|agreed|decided|arranged) (?:beforehand |in advance |already )?
        (?:over a (?:pint|drink|pie)|in the (?:pub|bar|snug)\b)
      )
    `,
    unless: /\b(?:wound|seam|quilt|timetable|account|books?|ledger|stone|edge|timber|joint)s?\b/,
  },
  {
    message: "decided",
    pattern: regex`
      \b[Tt]he (?:majority|ruling|controlling|governing|larger|largest) group (?:has |had )?
      (?:went through|gone through|looked at|considered|took|picked over|met)\b[^.;]{0,50} and (?:\w+ )?
      (?:struck|crossed|took|cut|picked|chose|settled|threw|ruled|dropped|deleted|added|removed|fixed)\b
    `,
    unless: /\b(?:minute \d|published|motion)\b/,
  },
  {
    message: "decided",
    pattern: regex`
      \b[Tt]he (?:larger|largest|bigger|biggest|majority|ruling|smaller) group (?:has |had |have )?
      (?:settled|fixed|decided|agreed|made up|chosen|chose) (?:on )?(?:its|their) (?:own )?
      (?:line|position|mind|view|stance|course)\b[^.;]{0,60}${follows}
    `,
    unless: /\b(?:published|minute \d|trustees|shareholders?)\b/,
  },
  {
    message: "decided",
    pattern: regex`
      \b(?:(?:[Cc]abinet|[Ee]xecutive) (?:members|colleagues)|[Mm]embers of the (?:Cabinet|Executive))\b[^.;]{0,80}\b
      (?:at|over|in|during) (?:their|its|an?|the) (?:[A-Za-z]+ ){0,2}(?:
        get-together|catch-up|breakfast|supper|lunch|dinner|drinks|huddle|away[- ]?day|informal (?:meeting|session)|
        pre-meeting
      )\b[^.;]{0,60}\b(?:signed|agreed|settled|approved|decided|picked|chose|fixed)\b
    `,
    unless: /\b(?:training|no decision|not (?:decide|agree))\b/,
  },
  {
    message: "decided",
    pattern: regex`
      \b(?:settled|agreed|fixed|decided|approved|signed off|chosen) by (?:the )?
      (?:[Pp]ortfolio [Hh]olders|[Cc]abinet (?:members|colleagues)|[Ee]xecutive members) (?:at|over|in|during)
      \ (?:their|its|an?|the) (?:[A-Za-z]+ ){0,2}(?:
        get-together|catch-up|breakfast|supper|lunch|dinner|drinks|huddle|away[- ]?day|informal (?:meeting|session)|
        pre-meeting
      )\b
    `,
  },
  {
    message: "decided",
    pattern: regex`
      \b(?:[Mm]embers|[Cc]olleagues|[Cc]ouncillors|[Ww]hips|[Ll]eaders|groups) (?:have |has |had |having )?
      (?:shaken|shook) hands on (?:it|this|that|the [a-z]+|option \w+)\b|
      \bon the strength of an? (?:understanding|agreement|deal|bargain|arrangement) (?:between|among) (?:the )?
      (?:two |three |group )?(?:whips|leaders|groups)\b
    `,
    unless: /\b(?:trustees|clubs?|schools?|councils|companies|published|minute \d)\b/,
  },
  {
    // "At the Cabinet's private meeting, where the conclusion was reached that …"
    message: "decided",
    pattern: regex`
      \b(?:Cabinet|Executive|Leader|administration)(?:['’]s|s['’]) (?:own )?(?:private|informal|closed|weekly) (?:\w+ )?
      (?:meeting|session|gathering|catch-up|lunch|supper|breakfast|away[- ]?day)\b[^.;]{0,40}\b
      (?:where|at which|when|and|which)\b[^.;]{0,30}\b
      (?:(?:conclusion|decision|view|agreement) was (?:reached|taken|come to)|settled|agreed|decided|concluded)\b
    `,
    unless: /\b(?:no decision|not (?:decide|agree)|training|minute \d)\b/,
  },
  {
    message: "decided",
    pattern: regex`
      \b(?:had been|was|were) (?:settled|agreed|decided|arranged|fixed)
      \ (?:beforehand|in advance|upstairs|before the meeting|earlier in the evening)\b[^.;]{0,60}\b
      (?:motion|amendment|item|recommendation|option|vote)s? (?:would|will|was to|were to|should|was going to)\b
    `,
    unless: /\b(?:with the (?:supplier|contractor|union)|timetable|running order)\b/,
  },
  {
    message: "decided",
    severity: "info",
    pattern: regex`
      \b(?:[Oo]fficers?|Director|Head of [A-Z]\w+|[Mm]anager|service|Engineer)\b[^.;]{0,30}
      \ (?:will|is to|are to|has|have)(?: now)? (?:treat|take|read|regard|treated|taken)(?:s|ed|en)? (?:this|that|it) as
      \ (?:her|his|their|its|the|an?) ?(?:authority|instructions?|mandate|go-ahead)\b
    `,
  },
  {
    message: "decided",
    pattern: regex`
      \b${met} (?:of|between|at which|where|when) ${rulers}[^.]{0,60}\b${settle}\b[^.]{0,90}\b${then}|
      \b${met} (?:of|at which|where|when) ${rulers}[^.]{0,100}\b${then}|
      \b${then}[^.]{0,60}\b${rulers}[^.]{0,40}\b(?:gathered|met|verdict|${settle.slice(3, -1)})\b|
      \b${rulers}\b[^.]{0,40}\b${settle}\b[^.]{0,30}(?:among themselves|the night before|beforehand|in private)?
      [^.]{0,60}\b${then}|
      \b${rulers} having met\b[^.]{0,90}
    `,
    unless: regex`
      \b(?:
        shareholders?|by a majority|present|trustees|
        (?:agreed|resolved|decided) (?:by|at) (?:full )?(?:Council|Cabinet)|training|minute \d|published|quorum
      )\b
    `,
  },
  {
    // "The controlling members have been shown the drawings and are content."
    message: "decided",
    severity: "info",
    pattern: regex`
      \b(?:[Tt]he )?${rulers}\b[^.;]{0,40}? (?:
        (?:were|was|have been|has been|had been)
        \ (?:taken through|walked through|talked through|shown|briefed on|sounded out|squared)|
        have seen|saw|had sight of
      )\b[^.;]{0,60}?,? (?:and|who) (?:are|were|is|was|have|has)(?: all| now| quite| said that they are)? (?:
        content|happy|satisfied|agreed|agreeable|on board|behind|in favour|of one mind|said (?:yes|no)|no quarrel|
        nothing against
      )\b
    `,
    unless: /\b(?:shareholders?|trustees|published|all groups|other groups|each group)\b/,
  },
  {
    message: "decided",
    severity: "info",
    pattern: new RegExp(
      `\\b(?:at|round|in) the Leader['’]s (?:table|gathering|house|kitchen|garden|flat)\\b|\\b${met} of ${rulers}`,
    ),
    unless: /\b(?:shareholders?|present|trustees|training|published)\b/,
  },
];
