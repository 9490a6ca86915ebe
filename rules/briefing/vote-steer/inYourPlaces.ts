import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { cues } from "../../../core/rule/lexicon.ts";
import type { Frame } from "../../neutrality/sentenceFrames.ts";

/** Words without one of which nobody is told that being there is enough. */
export const placesCues = cues(
  "in-your-places",
  oneLine`
    need only|needs only|have only to|only have to|in your places|in your seats|in their places|of you who sit|your six|
    your five|your four|your seven|your eight|your members|your people|your side|walk out|one more hand|two more hands|
    more hands|more vote|more votes|to spare|seen off|see it off|see it home|get through|bell goes|holds together|
    hold together|is wanted is|all that is needed
  `,
);

const yours = oneLine`
  (?:
    you|(?:(?:[Tt]he|[Aa]ll) )?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|all|both) of you|
    [Yy]our (?:members|people|side|group|colleagues|two|three|four|five|six|seven|eight|nine|ten)|[Yy]ou (?:all|both)|
    [Ee]very(?:one|body)|[Tt]he group
  )
`;
const won = oneLine`
  (?:
    seen off|falls?|no chance|get(?:s)? through|go(?:es)? through|
    (?:is|are|be) (?:dead|lost|safe|won|beaten|stopped|carried|blocked|thrown out|home)|margin|lack a quorum|inquorate|
    carr(?:y|ies)|to spare|succeed|pass(?:es)?
  )
`;

/** Readers need only be there, or leave, and it is won: the chamber is counted for them. */
export const inYourPlaces: readonly Frame<"steer">[] = [
  {
    message: "steer",
    pattern: regex`
      \b${yours}\b[^.;]{0,60}?\b(?:
        need only|have only to|has only to|only have to|only need to|(?:in|keep to) (?:your|their) (?:places|seats)|
        in the chamber|walk out|stay(?:s)? away|turn(?:s)? up|holds? together
      )\b[^.;]{0,80}?\b${won}\b|
      \b(?:[Ww]ith|[Ii]f|[Pp]rovided|[Ss]hould|[Uu]nless) (?:that )?${yours}\b[^.;]{0,60}?\b${won}\b
    `,
    unless: /\b(?:declar\w+|interests?|pass(?:es)? (?:at|from|to) reception|certif\w+|training|building|lift)\b/,
  },
  {
    message: "steer",
    pattern: regex`
      \b(?:[Yy]ou|[Yy]our side|[Tt]he group|[Tt]hey|[Tt]he other side) (?:need|needs|want|wants|are|is|will need|lack)
      \ (?:only |just )?(?:one|two|three|four|\d) (?:more )?(?:hands?|votes?|short)\b|
      \b[Aa]ll that is (?:wanted|needed) is (?:for )?${yours}\b
    `,
    unless: /\b(?:declar\w+|interests?|form|volunteers?)\b/,
  },
];
