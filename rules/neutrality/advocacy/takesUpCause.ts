import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { cues } from "../../../core/rule/lexicon.ts";
import { decidingBody } from "../councilActors.ts";
import type { Frame } from "../sentenceFrames.ts";

/** Words without one of which the council condemns nothing, and nobody is told to own up or to think again. */
export const causeCues = cues(
  "takes-up-cause",
  oneLine`
    condemn|condemns|deplore|deplores|abhor|abhors|denounce|denounces|decry|decries|appalled|outraged|ashamed|dismayed|
    disgusted|views with|shoulder to shoulder|in solidarity|says no|says that enough|will not stand|will not tolerate|
    will not accept|will not be|admit|come clean|own up|get a grip|get its|get their|wake up|do better|try harder|
    stop wasting|stop hiding|stop ignoring|stop playing|stop pretending|stop dithering|stop blaming|put residents|
    put people|put services|put local|start listening|start putting|start investing|listen to|be reconsidered|
    be rethought|be reversed|be abandoned|to reconsider|worth fighting for|worth saving|temptation to|just imagine|
    imagine what|come on|our corner|your corner|their corner
  `,
);

const they = oneLine`
  (?:
    [Tt]hey|[Yy]ou|[Tt]hose (?:in charge|responsible|who)|[Mm]inisters|
    [Tt]he (?:Government|Leader|Mayor|[Aa]dministration|opposition)|Labour|Reform|
    (?:[Tt]he )?(?:Conservatives|Tories|Greens|Liberal Democrats|Lib Dems)
  )
`;
/** What those are told to do who are thought to be in the wrong. */
const amends = oneLine`
  (?:
    admit(?: that)? (?:it|they|this|their|its|he|she|the|defeat)|come clean|own up|
    get (?:a|its|their) (?:grip|act|priorities|own house|head)|wake up|do better|try harder|
    stop (?:wasting|hiding|ignoring|playing|pretending|dithering|blaming)|
    put (?:residents|people|services|local people|the public|our [a-z]+) (?:first|before)|
    start (?:listening|putting|investing)|listen to (?:residents|its|the (?:public|people|town)|local|people|our|us)
  )
`;

/** The council condemns or stands with somebody; somebody is told to own up, to do better or to think again. */
export const takesUpCause: readonly Frame<"moral" | "call">[] = [
  {
    message: "call",
    pattern: regex`
      (?:\b[Tt]h(?:e|is) |\b[Oo]ur |^(?:[\d.]+ )?)[Cc]ouncil
      \ (?:strongly |utterly |unreservedly |further |also |hereby |therefore |wholeheartedly |rightly |totally )?(?:
        condemns?|deplores?|abhors?|denounces?|decr(?:y|ies)|
        is (?:rightly |deeply |utterly )?(?:appalled|outraged|ashamed|dismayed|disgusted)|
        views with (?:great |deep |growing )?(?:sadness|alarm|dismay|disgust|horror|contempt|shame)|
        stands (?:shoulder to shoulder|in solidarity|with (?:our|the people|residents))|says (?:no\b|that enough)|
        will not (?:stand (?:by|for|idly)|tolerate|accept|be (?:bullied|cowed|silenced))
      )
    `,
    unless: regex`
      \b(?:
        racis\w+|discriminat\w+|hat(?:e|red)|violen\w+|abus(?:e|ive)|terroris\w+|antisemit\w+|anti-?[Ss]emiti\w+|
        Islamophobi\w+|harass\w+|slavery|bullying|fraud\w*|corruption|bribery|fly-?tipping|behaviour|resolved|[Mm]otion|
        policy|(?:tolerate|accept) (?:any|late|bids|tenders|cash|liability|responsib\w+)|unless|emergency
      )\b
    `,
  },
  {
    message: "moral",
    pattern: regex`
      \b(?:${they}|${decidingBody}) (?:really |clearly |simply |urgently |just |now )?
      (?:needs? to|must|should|ought to|ha(?:s|ve) to) (?:now |at last |finally |start to |learn to |at least )?
      ${amends}\b
    `,
    unless: /\b(?:hearing|recording|appeal|call-?in|applicants?|licensee|consult\w*)\b/,
  },
  {
    message: "moral",
    pattern: regex`
      \b(?:needs?|must|should|ought|has|have)(?: to)? (?:seriously|urgently|now surely) (?:to )?be
      \ (?:reconsidered|rethought|reversed|abandoned|stopped|scrapped)\b|
      \b(?:resist|resisting) (?:any|the|all|every) temptation to\b|
      \b(?:well |is |are |was )worth (?:fighting for|saving)\b|
      \b(?:fight(?:s|ing)?|fought|stand(?:s|ing)? up for|fighting for) (?:for )?(?:our|your|their|its) corner\b
    `,
    unless: /\b(?:deposit|energy|time|space)\b/,
  },
  { message: "call", pattern: /^(?:[\d.]+ )?(?:Just imagine|Imagine what|Come on)\b/ },
  {
    message: "call",
    pattern: regex`
      \b(?:[Ww]e|I|[Oo]fficers) (?:would )?(?:appeal to|call on|call upon|implore|beg|plead with|beseech) (?:
        you|this [Aa]dministration|the [Aa]dministration|the Leader|the Mayor|the Government|ministers|them|
        ${decidingBody}
      ) to\b
    `,
    unless: /\b(?:resolved|[Mm]otion)\b/,
  },
];
