import { oneLine, regex } from "../../../core/pattern/regex.ts";
import type { Frame } from "../../neutrality/sentenceFrames.ts";

/** What the sentence leaves out. */
export type Key = "who" | "when";

export const decided =
  "(?:agreed|decided|resolved|accepted|settled|determined|approved|endorsed|adopted|concluded|confirmed|ruled)";

const since = oneLine`
  (?:
    (?:
      for some time|for years|long|already|since|ago|some time|years|earlier|previously|before|now|therefore|also|
      subsequently
    )
  \ ){0,3}
`;

/** "Members have already decided", in the minutes of a body whose members have not. */
const membersBefore: Frame<Key> = {
  message: "who",
  pattern: new RegExp(
    oneLine`
      \b(?:[Mm]embers|[Cc]ouncillors|[Tt]he leadership) (?:have|has|had) (?:already|long (?:since|ago)|earlier|
      previously) (?:made up their minds|${decided.slice(3)}\b
    `,
  ),
  unless: /\b(?:at|in) (?:the|this|its|their) (?:[a-z]+ )?(?:meeting|item)\b|\bagreed (?:with|to differ)\b/,
};

/** Decided before now, by a passive without an agent: in the pluperfect, or some time ago. */
export const before: readonly Frame<Key>[] = [
  membersBefore,
  {
    message: "who",
    pattern: regex`
      \b(?:[Mm]embers|[Cc]ouncillors) (?:have|had) (?:since|already|long since|now|previously)
      \ (?:agreed|decided|resolved|settled|accepted) (?:that|to|on)\b
    `,
  },
  {
    message: "who",
    pattern: regex`
      \b(?:
        [Ii]t|[Tt]he(?: [a-z]+){1,4}|[Tt]h(?:at|is) (?:matter|question|point|issue|principle)|[Tt]hat(?! it)|
        [Aa] (?:conclusion|decision|choice|view)
      ) (?:
        (?:had|has) ${since}been ${since}(?:${decided}|answered|made policy|disposed of|thought best)|
        was ${since}(?:${decided}|answered|made policy|disposed of|thought best|chosen|come to|taken)
        (?=[^.;]{0,16}? (?:ago|before now|back|last (?:year|summer|autumn|winter|spring|month))\b)
      )
    `,
    unless: regex`
      \b(?:
        at (?:the|its|a|their|that) (?:[a-z]+ )?(?:meeting|hearing)|with (?:the|its)|claim|account|invoice|
        in (?:19|20)\d\d
      )\b
    `,
  },
];

/** "Members had long made it plain that nothing would be spent there": what they said is taken as decided. */
export const laidDown: Frame<Key> = {
  message: "who",
  pattern: regex`
    \b(?:[Mm]embers|[Cc]ouncillors) (?:have|had)
    \ (?:already |long |since |earlier |previously |always |privately |informally |clearly |repeatedly )*(?:
      said|laid down|stipulated|insisted|ordained|directed|decreed|let it be known|
      made (?:it )?(?:very |quite )?(?:clear|plain|known)|told (?:officers|us|the (?:team|service|Director))|ruled|
      indicated
    ) (?:that )?(?:[a-z’'-]+ ){1,7}?
    (?:should|must|shall|was to|were to|ought to|would have to|could not|would not|will not|cannot|is to|are to)\b
  `,
  unless: regex.i`
    \bmembers of the (?:public|panel|forum|board|staff|club|union)\b|
    \b(?:panel|scrutiny|task group|working group|committee|review)\b|\bconsult\w*|\bwhether\b
  `,
};

/** "Members have already said that they are happy with the route": their minds are told before they meet. */
export const contented: Frame<Key> = {
  message: "who",
  pattern: regex`
    \b(?:[Mm]embers|[Cc]ouncillors) (?:have|had)
    \ (?:already |long |since |earlier |previously |privately |informally |all |broadly |now )*(?:
      said|told (?:officers|us|the (?:team|service|Director|author))|indicated|confirmed|
      let (?:it be known|us know|officers know)|made (?:it )?(?:clear|plain|known)|signalled|intimated|
      agreed among themselves
    ) (?:that )?they (?:
      (?:are|were) (?:all |quite |very |broadly |perfectly |generally )?(?:
        happy|content|comfortable|satisfied|fine|at ease|relaxed|pleased|on board|OK|okay|in favour|behind|minded|ready|
        willing|prepared
      )|
      (?:will|would) (?:all |gladly |happily )?(?:
        support|back|accept|agree|approve|go (?:along|for|ahead)|vote|wear|live with|not (?:object|oppose|stand in)|
        have no
      )|
      (?:have|had|see|saw) no (?:problem|issue|objection|difficulty|quarrel)|
      (?:like|liked|prefer|preferred|want|wanted|support|supported|back|backed|favour|favoured)\b
    )
  `,
  unless: regex.i`
    \bmembers of the (?:public|panel|forum|board|staff|club|union)\b|
    \b(?:interest|workshop|survey|scrutiny|task group|working group)\b|\bwhether\b
  `,
};

/** "The principle of a charge has long been accepted": what was conceded, and nobody says by whom. */
export const conceded: Frame<Key> = {
  message: "who",
  pattern: regex`
    \b[Tt]he (?:principle|point|case|idea|need|concept)(?: (?:of|for|that) [^.;,]{2,60}?)?
    \ (?:was|is|has|had)(?: (?:already|since|long|now|thus|therefore|in effect|largely))*(?: been)?
    \ (?:conceded|accepted|settled|agreed|established|endorsed|approved)(?: (?:by|among) (?:members|councillors))?
    (?=[.,;]|$| (?:by|among) (?:members|councillors)| (?:some|many|long|years|earlier|previously|last)\b)|
    \b(?:has|have|had)(?: (?:already|since|long|now))* been
    \ (?:accepted|agreed|endorsed|approved|conceded|settled|decided|adopted|rejected|ruled out) by
    \ (?:members|councillors|those in charge|the leadership)\b
  `,
};
