import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { cues } from "../../../core/rule/lexicon.ts";
import type { Frame } from "../sentenceFrames.ts";

/** Words without one of which nothing is told of a person by hearsay, and no person is held up to a duck. */
export const hearsayCues = cues(
  "hearsay",
  oneLine`
    it is said|is widely|is commonly|is generally said|is generally believed|is generally known|is often said|
    is freely said|is openly said|well known that|rumour*|word is|word has it|the word in|the word around|talk is|
    the talk in|the talk of|story goes|those who know|people say|people who know|will tell you|they say|is said to|
    was said to|are said to|reputed to|a reputation for|a reputation as|a name for|common knowledge|common talk|
    whispered|gossip*|no more idea|no more notion|no more grasp|no more knowledge|no more understanding|no more sense|
    no more feel|as much idea|as much notion|as much sense|as much use as|as much grasp|as useful as|as reliable as|
    as sharp as|as bright as|as straight as|as welcome as|cannot have troubled|cannot have bothered|cannot have read|
    cannot have looked|cannot have opened|cannot have understood
  `,
);

const place = "(?:[^,.;]{0,40}? )?";
/** One person, by title, post or pronoun. */
const somebody = oneLine`
  (?:
    (?:[Cc]ouncillor|Cllr\.?|Alderman|Mr|Mrs|Ms|Miss|Mx|Dr) [A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?|
    (?:[Tt]he|[Tt]his|that|one|an?|their|its) (?:[a-z'’-]+ ){0,3}(?:
      member|councillor|leader|chair(?:man)?|manager|officer|director|head|engineer|clerk|surveyor|landlord|owner|
      applicant|tenant|objector|neighbour|agent|trader|caretaker|foreman|cook|warden|trustee|treasurer|secretary|family|
      driver|contractor
    )|
    [Hh]e|[Ss]he
  )
`;

/** What is told of a person on nobody's authority, and comparisons that make a fool of one. */
export const hearsay: readonly Frame<"blame" | "sneer">[] = [
  {
    message: "blame",
    severity: "info",
    pattern: regex`
      \b(?:
        [Ii]t is (?:widely |commonly |generally |often |freely |openly |well |now )*
        (?:said|believed|known|rumoured|thought|put about|supposed|whispered|common knowledge|common talk),?|
        [Tt]here (?:is|are) (?:talk|gossip|a rumour|rumours)|
        [Tt]he (?:word|talk|rumour|gossip|whisper)s? (?:[a-z ]{0,30} )?(?:is|are|was|has it)|[Rr]umour has it|
        [Tt]he story goes|
        (?:[Tt]hose|[Pp]eople|[Aa]nyone|[Cc]olleagues|[Nn]eighbours)
        \ (?:who know [^.;]{2,30} |in the know |there |locally )?(?:say|will tell you|hint|whisper|reckon|swear)
      ) ${place}(?:that )?${somebody} (?:
        has|had|is|was|does|did|owes|owed|keeps?|kept|likes?|drinks?|drank|knows?|runs?|ran|will|would|could|cannot|can|
        never|always|once|used|takes?|took|left|got
      )\b
    `,
    unless: regex`
      \b(?:
        [Ww]itness|[Ii]nterview\w*|statement|minute|transcript|court|recording|published|announced|moved by|as Chair|
        guidance|Code|Act|[Cc]onstitution|law|rules|Land Registry|register
      )\b
    `,
  },
  {
    message: "blame",
    severity: "info",
    pattern: regex`
      \b${somebody} (?:is|was) (?:widely |generally |commonly )?(?:said|reputed|rumoured|whispered) to
      \ (?:have|be|owe|drink|keep|know|like|run)\b|
      \b${somebody} (?:has|had) (?:a bit of )?a (?:certain )?(?:reputation|name) (?:in [a-z ]{2,20} )?(?:for|as)\b
    `,
    unless: regex`
      \b(?:
        [Ww]itness|[Ii]nterview\w*|statement|guide|good|fine|best|excellence|quality|good work|reliable|museum|century|
        company|firm
      )\b
    `,
  },
  {
    message: "sneer",
    pattern: regex`
      \b(?:has|have|had|with) (?:no more|about as much|as much|as little)
      \ (?:idea|notion|grasp|understanding|knowledge|sense|feel|clue|command|business) (?:of|about|for) [^.;]{2,40}
      \ (?:than|as) (?:an?|the|my|most|any)\b|
      \b(?:is|was|are|were) (?:about |just |roughly )?as (?:much use|useful|reliable|sharp|bright|straight|welcome) as
      \ (?:an?|the) (?:[a-z]+ )?[a-z]+(?: [a-z]+ [a-z ]{2,20})?(?=[.,;]|$)
    `,
    unless: /\b(?:battery|sensor|lamp|material|alloy|brick|concrete|treatment|system|method|fuel|data|survey)\b/,
  },
];
