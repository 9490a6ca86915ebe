import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { cues } from "../../../core/rule/lexicon.ts";
import { namedGroup } from "../groups/groupsChoice.ts";

/** Words without one of which no group's vote is followed by a deed of the council's. */
export const votedCues = cues(
  "group-voted",
  oneLine`
    vote|votes|voted|show of hands|ballot of|ballot at|ballot in|ballot by|decision|decided|conclusion|concluded|verdict|
    resolution|resolved|agreed|approved|rejected|settled|chose|pre-meeting|caucus|meeting of
  `,
);

/** A group of councillors, and the meeting that it has by itself; each unit of a party's name is ¤. */
const control =
  "(?:majority|ruling|controlling|governing|minority|opposition|largest|leading|administration)(?:['’]s)?";
const group = oneLine`
  (?:
    (?:[Tt]he |[Ii]ts )?¤+(?:['’]s?)? (?:[Gg]roup|[Cc]ouncillors|[Mm]embers|[Cc]aucus)(?:['’]s?)?|
    (?:[Tt]he |[Ii]ts )?${control} (?:[Gg]roup|[Cc]ouncillors|[Mm]embers|[Cc]aucus)(?:['’]s?)?|
    ${namedGroup}
  )
`;
const itsMeeting = oneLine`
  (?: (?:own |private |weekly |last |pre-(?:[Cc]abinet|[Cc]ouncil|[Cc]ommittee|agenda) )?
  (?:pre-meet(?:ing)?|caucus|meeting|away ?day|supper))?
`;
const preMeeting = oneLine`
  (?:[Tt]he |[Aa] |[Ii]ts )?(?:
    (?:pre-(?:[Cc]abinet|[Cc]ouncil|[Cc]ommittee|agenda|budget)|private|informal|weekly) (?:meeting|gathering|session)|
    pre-meet(?:ing)?|caucus|meeting
  ) of (?:${group}|the administration)
`;
const vote = "(?:vote|show of hands|ballot|decision|conclusion|resolution|verdict|agreement)";
const settled = oneLine`
  (?:voted|decided|resolved|agreed|approved|rejected|settled|chosen|chose|concluded|turned (?:it|this|that|them) down)
`;
const because = oneLine`
  (?:[Ff]ollowing|[Aa]fter|[Ii]n (?:the )?(?:wake|light|consequence|view|pursuance) of|[Aa]s a (?:result|consequence) of|
  [Oo]n the strength of|[Gg]iven|[Bb]ecause of|[Ii]n line with|[Ii]n accordance with|[Ww]ith|[Ss]ince|[Oo]n|[Bb]y)
`;
/** What officers did or are to do, and what happens to what the council runs. */
const effect = oneLine`
  (?:
    (?:(?:[Oo]fficers|[Ss]taff|[Ww]e|[Ww]ork|[Nn]otices|[Ll]etters|[Tt]he [a-z]+(?: [a-z]+)?|
    [Tt]he (?:[A-Z]\w+ )?(?:Director|Head|Manager)(?: of(?: [A-Z]\w+)+)?|[Aa]ll [a-z]+|[Ii]t|[Tt]hey|[Tt]his|[Tt]hat)
    \ (?:now |then |at once |therefore |duly |accordingly )?(?:
      go(?:es)? ahead|(?<=(?:now|therefore|accordingly) )(?:stop|end|close|start|begin|fall|rise|appl)(?:s|es|ies)?|
      proceeds?|acted|(?:can|may) (?:now )?(?:start|begin|go ahead|proceed)|
      (?:will|is to|are to) (?:now |therefore |then )?(?:be [a-z]+ed\b|(?!consider|be asked|report|decide|discuss|meet)[a-z]+)|
      (?:is|are) (?:now |therefore )?being|
      (?:has|have|was|were|had) (?:now |therefore |since |then |at once |duly )?(?:been )?(?:
        [a-z]+ed|stopped|begun|let|cut|put|sold|served|sent|brought in|taken|withdrawn|given|drawn|built|shut|dropped|told
      )|
      (?:stopped|started|began|signed|issued|cancelled|completed|placed|closed|ended|withdrew|let|sold|raised|cut|changed|
      dropped|instructed)
    )\b)
  )
`;

const frames: readonly RegExp[] = [
  // "Following the vote at the ruling group, the closure now goes ahead."
  regex`
    \b${because} (?:the |an? |its )?(?:[a-z]+ )?${vote} (?:of|at|in|by|among|from|taken by|taken at)
    \ (?:the meeting of )?${group}${itsMeeting}[^.;]{0,60}?, ${effect}
  `,
  regex`
    \b${effect}\b[^.;]{0,60}? ${because} (?:the |an? |its )?(?:[a-z]+ )?${vote} (?:of|at|in|by|among|from|taken by|taken at)
    \ (?:the meeting of )?${group}
  `,
  // "After the ruling group voted for it, the charge was brought in."
  regex`
    \b(?:[Ss]ince|[Aa]fter|[Nn]ow that|[Bb]ecause|[Aa]s|[Oo]nce|[Ww]hen) (?:${group}${itsMeeting}|${preMeeting})
    \ (?:has |have |had )?${settled}\b[^.;]{0,70}?, ${effect}
  `,
  // "The pre-meeting of the ruling group agreed the cut, and the post was deleted."
  regex`
    \b(?:${preMeeting}|${group}${itsMeeting})
    \ (?:has |have |had )?${settled}\b[^.;]{0,70}?(?:,|;)? (?:and|so(?: that)?) ${effect}
  `,
];
/** In a briefing "the group" is the one that it is for. */
const theGroups: readonly RegExp[] = [
  regex`
    \b(?:[Ss]ince|[Aa]fter|[Nn]ow that|[Bb]ecause|[Oo]nce) (?:the|your) [Gg]roup (?:has |have |had )
    ?(?:voted|decided|resolved|agreed|approved)\b[^.;]{0,70}?, ${effect}
  `,
  regex`\b${because} (?:the |its )?${vote} (?:of|at|in|by) (?:the|your) [Gg]roup\b[^.;]{0,60}?, ${effect}`,
];

/** It is its own affair or a matter of seats, those who may decide did, or nothing came of it. */
const openly = regex`
  \b(?:
    [Ll]eader(?:ship)?|whips?|spokes\w+|secretary|nominat\w+|nominees?|appoint\w+|elected|elect|seats?|proportional\w*|
    amendments?|motions?|disband\w*|defect\w*|leave|website|dates?|venue|times? of|register|minutes?|published|recommend\w*|
    (?:[Ff]ull )?(?:Council|Cabinet|Committee|Executive|Panel) (?:has |have |had |then |also )?
    (?:agreed|approved|resolved|adopted|decided|rejected|voted|decides|will|is|on \d)|
    no (?:action|decision|change|steps?)|nothing|not|never|whether|if|asked (?:for|to)|question
  )\b
`;

/** Where a group settled something and the council is said to act on it; each unit of a party's name is ¤. */
export function actedOnVote(masked: string, briefing: boolean): RegExpExecArray | null {
  if (masked.length > 340 || openly.test(masked)) return null;
  for (const frame of briefing ? [...frames, ...theGroups] : frames) {
    const found = frame.exec(masked);
    if (found) return found;
  }
  return null;
}
