import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { cues } from "../../../core/rule/lexicon.ts";

/** Words without one of which nobody in office met without a meeting. */
export const nodCues = cues(
  "informal-nod",
  oneLine`
    informal|informally|unminuted|unofficial|unofficially|impromptu|off-the-record|get-together|get-togethers|
    gathering|catch-up|catch up|huddle|run-through|chinwag|round table|over coffee|over lunch|over supper|over dinner|
    over breakfast|over drinks|over a pint|behind closed doors|in private|privately|working lunch|working supper|
    supper|away day|away-day|awayday|retreat|without officers|without an agenda|without minutes
  `,
);

/** Those who decide for the council when they meet as they must. */
const deciders = regex`
  \b(?:[Cc]abinet|Executive|[Ee]xecutive (?:members?|councillors)|[Ll]eader|[Mm]ayor|[Pp]ortfolio [Hh]olders?)\b
  (?! (?:Director|Head|Manager|Officer|Summary|Board of))|
  \b(?:[Tt]he|[Ss]enior|[Ll]eading|[Mm]ost|[Aa]ll|[Ee]nough|[Aa]) (?:[a-z]+ )?
  (?:(?:Sub-)?Committee|[Pp]anel|[Mm]embers|[Cc]ouncillors|majority of the (?:Committee|Panel|Council|[Mm]embers))\b
`;

/** How they met instead. */
const loosely = regex.i`
  \b(?:informal|unminuted|unofficial|impromptu|off-the-record|private|closed-door|social|quiet)
  \ (?:[a-z]+ )?(?:
    get-togethers?|chats?|catch-?ups?|catch up|huddles?|conversations?|discussions?|sessions?|meetings?|gatherings?|
    lunch|supper|dinner|breakfast|drinks|evening|away[ -]?days?|talks?|round[ -]?tables?|reviews?|run-throughs?|
    walk-?rounds?|visits?|seminars?|workshops?
  )\b|
  \b(?:
    get-togethers?|huddle|chinwag|working (?:lunch|supper|breakfast)|
    over (?:coffee|lunch|supper|dinner|breakfast|drinks|a pint|a drink|a curry)|behind closed doors|
    (?:met|meeting|meets|talked|spoke|sat down|came together|got together|gathered) (?:\w+ )?
    (?:informally|unofficially|privately|in private|without (?:officers|an agenda|minutes|notice))|
    (?:its|their|the) (?:\w+ )?(?:away[ -]?day|retreat|catch-?up|supper|gathering|run-through)
  )\b
`;

/** What officers took from it. */
const nod = oneLine`
  (?:go-ahead|green light|nod|all-clear|thumbs[ -]up|say-so|blessing|permission|authority|consent|OK|okay|word|wink)
`;
const assent = regex`
  \b(?:g[ia]ves?|given|giving|had|got|won|secured|received|obtained|have|came away with|with)
  (?: (?:us|me|officers|staff|it|them|this|that|the [a-z]+(?: [a-z]+)?))?
  (?: (?:the|its|their|a|an|our|his|her))?(?: [a-z]+)? ${nod}\b|
  \b(?:the|its|their) ${nod} (?:that|which) (?:it|they|he|she|officers|we|the [a-z]+) (?:had|got|gave|were given)\b|
  \b(?:nodded|waved) (?:it|this|that|them|the [a-z ]{3,30}) through\b|
  \bsaid (?:yes|that it could go ahead|to (?:go ahead|get on|press on|proceed))\b|
  \b(?:told|asked|instructed|allowed|left|encouraged) (?:us|me|officers|staff|the [a-z]+(?: [a-z]+)?) to
  \ (?:go ahead|proceed|get on|press on|crack on|sign|place|start|begin|make a start|carry on|let)\b|
  \b(?:were|was|all) (?:all |both |quite |perfectly )?(?:happy|content|on board|minded) (?:with|for|to)\b|
  \b(?:signed|ticked) (?:it|this|them|the [a-z ]{3,30}) off\b
`;

/** What was done because of it. */
const deed = regex`
  (?:,? so\b|,? and\b|; |, (?:since when|after which|whereupon|hence)\b|
    \b(?:[Ss]ince|[Oo]n the strength|[Aa]ccordingly|[Tt]herefore|which is why|[Aa]s|[Bb]ecause|[Aa]fter)\b)
  [^;]{0,120}?\b(?:has|have|had|was|were|is|are)(?: now| since| already| accordingly| therefore| duly| been| being)*
  \ (?:
    signed|placed|issued|ordered|let|served|instructed|appointed|told|given|sent|begun|started|made|booked|agreed|
    drawn up|exchanged|withdrawn|stopped|closed|engaged|advertised|posted|under way|taken on|bought|sold|paid
  )\b
`;

/** A meeting that may decide did so, or nothing is settled yet. */
const proper = regex.i`
  \b(?:
    subject to|would|if|unless|until|minutes? \d|resolved|resolution|delegat\w+|in public|open session|formally|
    formal (?:meeting|decision|approval)|(?:full )?council (?:agreed|approved|on \d)|
    (?:at|by) (?:its|the|their) (?:public |ordinary |scheduled )?meeting (?:on|of|in)|no (?:decision|view|conclusion)|
    not (?:a |been )?(?:decision|decided|settled|binding|asked to decide)|
    (?:briefed|briefing)|trustees|governors|residents|tenants|traders|partner(?:s|ship)
  )\b
`;

/**
 * "Cabinet ran over it at an informal supper and gave us the nod, so the order has been placed": those who decide said
 * yes where they may not decide, and it was acted on.
 */
export function nodded(text: string): { readonly start: number; readonly length: number } | undefined {
  const met = text.length <= 400 && deciders.test(text) ? loosely.exec(text) : null;
  if (!met || !assent.test(text) || !deed.test(text) || proper.test(text)) return undefined;
  return { start: met.index, length: met[0].length };
}
