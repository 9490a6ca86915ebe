import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { firstMatch } from "../../neutrality/sentenceFrames.ts";

/**
 * Work, money or a post that goes to somebody whom those who choose know, like or owe something, and marks that nobody
 * gave: for information.
 */

const chooser = oneLine`
  (?:the )?(?:
    (?:\w+ )?
    (?:team|service|office|section|department|depot|panel|council|district|borough|county|city|committee|board)|
    officers?|members|assessors|evaluators|it|we|they
  )
`;
const awarded = regex.i`
  \b(?:
    award\w*|contracts?|tender\w*|bids?|suppl(?:y|ier)\w*|firm|compan(?:y|ies)|contractor|works?\b|job|grants?|
    applica\w+|appoint\w*|candidates?|interview\w*|stalls?|let\b|letting|lease|tenan\w+|provider|operator|order|
    approached|panel|commission\w*|stay with|go with|entrust\w*|worked with|advertis\w+|traders?|M(?:s|rs?)\.? [a-z]+
  )\b
`;
/** The rules answer for it, or residents feel so. */
const answered = regex.i`
  \b(?:
    framework|waiver|exempt\w*|rule \d+|criteri\w+|weight(?:ed|ing)s?|scored (?:highest|best|\d)|highest score|
    residents|tenants|respondents|consult\w+|survey\w*|members of the public|neighbours
  )\b
`;

const frames: readonly RegExp[] = [
  // "a firm with which it has always got on"
  regex.i`
    \b(?:with|for|to|in|on) (?:whom|which) ${chooser} (?:has|have|had)
    \ (?:always|long|never|happily|for years|often|previously) (?:\w+ )?
    (?:got on|worked|dealt|been|had|done business|relied|turned|enjoyed|trusted)\b
  `,
  // "has worked with it for years and saw no reason to look at others"
  regex.i`
    \b(?:saw|sees|see|felt|feels|found|had|has) (?:no|little) (?:good )?(?:reason|need|point|cause|call|sense|purpose)
    \ (?:to|in|for) (?:
      look(?:ing)?|ask(?:ing)?|approach(?:ing)?|try(?:ing)?|search(?:ing)?|going (?:out|further|elsewhere)|
      go (?:out|further|elsewhere)|advertis(?:e|ing)|invit(?:e|ing)|test(?:ing)?|seek(?:ing)?|cast(?:ing)?|shop(?:ping)?
    )\b
  `,
  // "The Chair and the Chief Executive warmed to her."
  regex.i`
    \b(?:
      panel|assessors?|evaluators?|interviewers?|judges|officers?|team|members|chair(?:man|woman)?|chief executive|
      director|leader|manager|board
    )\b[^.;]{0,60}\b
    (?:warmed to|took to|hit it off with|took a (?:liking|shine) to|have a soft spot for|has a soft spot for)\b
    (?! (?:the (?:idea|proposal|view|suggestion|plan|notion|streets|road|floor|air|scheme)|it\b|this\b|that\b))
  `,
  // "to whom the district is glad to do a good turn"
  regex.i`
    \b(?:do|doing|return|returning|repay|repaying|owes?|owed) (?:them |it |him |her )?(?:a |an |the |this |that |some )?
    (?:\w+ )?(?:good turn|favou?rs?|kindness|compliment|debt of gratitude)\b(?! (?:to (?:the )?(?:lender|bank)|of))
  `,
  regex.i`
    \b(?:thought|felt|seemed|seems|considered|found|is|was) (?:it )?(?:only |no more than )?
    (?:right|fair|fitting|proper|just|natural|decent) that (?:he|she|it|they|the [a-z]+) (?:should|might)
    \ (?:have|get|be given|keep|benefit|go first)\b
  `,
  // "was of one mind that it should have the job"
  regex.i`
    \b(?:of one mind|agreed|unanimous|decided|felt|clear|in no doubt) (?:that )?
    (?:it|they|he|she|the [a-z]+|[A-Z][a-z]+) (?:should|ought to|must|deserved to) (?:have|get|be given|keep)
    \ (?:it|the (?:job|work|contract|grant|order|post|stall|money|award))\b
  `,
  regex.i`
    \b(?:
      known and liked|liked and known|well (?:known and|liked and)|known to (?:all|everybody|everyone)|
      knows (?:everybody|everyone)|everybody['’]s friend
    )\b
  `,
];

/** Nobody marked what should have been marked. */
const unmarked = regex.i`
  \b(?:
    (?:did|do|does) not (?:in the end )?(?:find it|think it|feel it|see it as|consider it)
    \ (?:necessary|needful|worthwhile|useful) to|
    (?:saw|felt|had|found|was|were) no need (?:to|for)|without (?:troubling|stopping|bothering|needing) to|
    (?:dispensed|did away) with(?: the)?|(?:chose|decided|agreed|preferred) not to
  ) (?:\w+ )?(?:mark|score|scor(?:e|ing)|mark(?:ing)?|rank|weigh|evaluate|interview)\w*\b|
  \b(?:bids|tenders|applications|entries|candidates|applicants|proposals|quotations) (?:were|was|are|have been) not
  \ (?:in the end |formally |actually )?(?:marked|scored|ranked|evaluated|compared|interviewed)\b[^.;]{0,20}\b
  (?:since|because|as|for|there being|it being)\b
`;

/** Where a sentence tells of a favour, or `null`. */
export function favourIn(text: string): RegExpExecArray | null {
  if (text.length > 320) return null;
  const none = unmarked.exec(text);
  if (none || answered.test(text) || !awarded.test(text)) return none;
  return firstMatch(frames, text);
}
