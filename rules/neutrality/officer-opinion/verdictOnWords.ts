import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { cues } from "../../../core/rule/lexicon.ts";
import type { Frame } from "../sentenceFrames.ts";

/** Words without one of which no sentence says what its writer thinks of what somebody said. */
export const verdictCues = cues(
  "verdict-on-words",
  oneLine`
    which was a|which was an|which is a|which is an|which was very|which was quite|which was rather|which was fair|
    which was well|which was right|which was true|which was only|which seemed|which struck|this was a|that was a|
    this was an|that was an|and rightly|and quite rightly|rightly so|a fair point|a good point|an excellent point|
    a valid point|well made|well said|well put|hit the nail|nail on the head|not unreasonably|with some justification|
    to his credit|to her credit|to their credit
  `,
);

const praise = oneLine`
  (?:
    fair|good|valid|reasonable|sensible|excellent|interesting|telling|sound|strong|odd|silly|daft|strange|poor|weak|
    curious|clever|helpful|unhelpful|useful|brave|bold|great|brilliant|lovely|unfortunate|unkind|unfair|foolish|cheap|
    important|shrewd|astute|pertinent|perceptive
  )
`;
const words = oneLine`
  (?:
    points?|questions?|comments?|suggestions?|observations?|ideas?|answers?|remarks?|repl(?:y|ies)|arguments?|
    thing to (?:say|ask)|contribution|speech|intervention|way (?:to put|of putting) it
  )
`;

/** A writer's verdict on what somebody said, as an aside behind it: for information. */
export const verdictOnWords: readonly Frame<"aside">[] = [
  {
    message: "aside",
    pattern: regex`
      \b(?:which|[Tt]his|[Tt]hat) (?:was|is|seemed) (?:of course |indeed |clearly |surely |perhaps )?
      (?:an? |only |quite an? |rather an? |such an? )?(?:very |rather |quite |really |perfectly |most |extremely )?
      ${praise} (?:and ${praise} )?${words}\b|
      \b(?:which|[Tt]his|[Tt]hat) (?:was|seemed|struck [a-z ]{2,20}) (?:as )?
      (?:only |quite |very |perfectly |rather |entirely )?(?:fair(?: enough)?|right|true|well (?:said|made|put))
      (?=[.,;]|$)
    `,
    unless: regex`
      \b(?:[Mm]embers|[Cc]ommittee|[Pp]anel|[Cc]ouncil|[Bb]oard|he|she|they|[Cc]ouncillors?|[Cc]hair) (?:\w+ )?
      (?:agreed|felt|thought|considered|accepted|said) (?:that )?(?:this|that|it) was\b
    `,
  },
  {
    message: "aside",
    pattern: regex`
      (?:
        (?<=, )(?:and )?(?:quite )?rightly so\b|\b(?:hit|hits) the nail on the head\b|
        \bpoint,? (?:and )?(?:very |extremely |rather )?well (?:made|put)\b|\bwas (?:very )?well (?:said|put)(?=[.,;]|$)
      )
    `,
  },
];
