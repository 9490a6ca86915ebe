import { regex } from "../../../core/pattern/regex.ts";
import { firstMatch } from "../../neutrality/sentenceFrames.ts";

/** The choice and the liking in one sentence: no marks beside them could make it a reason. */
const chosenForLiking = regex.i`
  \b(?:
    chosen|selected|picked|put forward|preferred|recommended|favoured|natural choice|obvious choice|
    given (?:it|the work|the job)|
    (?:work|job|contract|grant|order|money|award) (?:went|goes|has gone|was given|fell) to|bought from|buy from
  )\b[^.;]{0,70}\b(?:because|as|being|since|for|which|whom|that|who)\b[^.;]{0,50}\b(?:
    salt of the earth|muck(?:s|ed)? in|pull(?:s|ed)? (?:their|its) weight|good (?:sorts?|eggs?|people|lads|souls)|
    (?:a )?(?:joy|pleasure|delight|easy|nice|good) to (?:deal|work|do business) with|
    (?:gets?|got|getting) (?:on|along) with(?=[.,;]|$)|at home with|comfortable with|
    name (?:that )?(?:everyone|everybody|we all|people)(?: in [\w ]{2,24}?)? (?:\w+ )?knows?|
    always been (?:easy|good|kind|fair|there)|always (?:used|gone to|dealt with|looked after)|one of (?:us|our own)|
    (?:
      everyone|everybody|all (?:of (?:us|them)|members|present)|members|they|we|
      the (?:panel|committee|clerk|chair|meeting)
    ) (?:\w+ )?(?:liked|took to|taken to|warmed to|fell for|got on with|was taken with|were taken with) (?:
      (?:the|its|their|his|her) (?:\w+ )?(?:
        man|woman|men|women|lad|lads|girl|lady|gentleman|chap|owners?|manager|director|people|team|firm|company|couple|
        family|driver|builder|salesman|person|staff|brothers|sisters|secretary|applicants?
      )|
      him|her|them
    )\b|
    through and through|deserves? (?:it|a break|a turn)|earned it|waited long enough|hearts? in the right place|
    local (?:boys?|girls?|lads?|family|name)
  )\b
`;

/**
 * Somebody who gets work or money because he is liked, known or near, told without a word of marks: for information.
 */
const likings: readonly RegExp[] = [
  regex.i`
    \b(?:preferred|liked|loved|fancied) (?:the )?(?:\w+ )?
    (?:approach|style|manner|look|tone|enthusiasm|attitude|personality|people|presentation) (?:of|better|best|more)\b|
    \b(?:simply|just|much|rather) (?:liked|preferred) (?:them|it|him|her|this one|the \w+)(?: better| best| more)?\b
  `,
  regex.i`
    \b(?:came|comes) (?:across|over) as (?:an? |the )?(?:\w+ ){0,3}?
    (?:that|who|which|people|sort|firm|business|company|nice|keen|pleasant|honest|sincere|committed|enthusiastic)
  `,
  regex.i`
    \b(?:has|have) (?:long |always )?been (?:such )?an? (?:\w+ )?
    (?:good|great|loyal|true|staunch|generous|kind|faithful|old) (?:friend|neighbour|servant|supporter|partner)s?
    \ (?:to|of)\b
  `,
  regex.i`
    \b(?:worked|dealt|done business) with (?:them|it|him|her|the (?:firm|company|club))\b[^.;]{0,60}\bnever
    \ (?:let|given|had|caused)\b|
    \b(?:could|can) do business with\b
  `,
  regex.i`
    \b(?:won|wins|win) (?:the )?(?:panel|evaluators|judges|officers|members|us|them) over\b|
    \b(?:its|their|his|her|the) (?:\w+ )?
    (?:secretary|chair\w*|manager|director|owner|treasurer|trustees|people|staff|committee) (?:is|are|was|were)
    \ (?:so |such |always |most |very )+(?:obliging|helpful|pleasant|charming|nice|kind|friendly|decent|keen|good)
  `,
  regex.i`
    \b(?:firm|company|club|group|charity|contractor|bidder|supplier|one|people) (?:that|whom|which) (?:the )?
    (?:members|officers|we|councillors|the council|everybody|everyone)
    \ (?:know|knew|knows|trust|trusts|like|likes|get on with)\b
  `,
  regex.i`
    \b(?:keep|keeping|spend|spending|leave) (?:the|our|its|public) money
    \ (?:in (?:the )?(?:town|area|city|county|district|borough|family)|local|at home|where it)\b
  `,
  // "settled upon those that people felt happiest about", "went round the table"
  regex.i`
    \b(?:felt|feel|feels|was|were|is|are) (?:\w+ )?(?:happiest|easiest|warmest|keenest|fondest|most comfortable)
    \ (?:about|with|of)\b|
    \b(?:go|going|went|gone) round the (?:table|room) (?:and|to) (?:\w+ )?(?:settle|chose|choose|pick|agree|decide|see)
  `,
  // Somebody of the place whom all know, and nobody looked further.
  regex.i`
    \b(?:panel|interviewers|assessors|judges|evaluators|committee|selectors)\b[^.;]{0,30}?
    \ (?:did not|saw no (?:need|reason|cause)|felt no need|had no need|needed no|thought it (?:unnecessary|needless))
    \b[^.;]{0,40}?\b(?:
      go into|look (?:any )?(?:further|into)|tak(?:e|ing) up references|references|scor(?:e|es|ing)|mark(?:s|ing)?|
      interview|compare|see the others
    )\b
  `,
  regex.i`
    \b(?:felt|feel|feels|is|are|was|were) (?:\w+ )?(?:at home|comfortable|at ease|easy|happiest|safest) with\b|
    \b(?:which|that|whom) (?:the )?(?:\w+ )?
    (?:team|officers?|depot|service|panel|we|staff|section|members|council|engineers?|managers?|department)
    \b[^.;]{0,40}? (?:gets?|got) (?:along|on) (?:so |very |rather )?(?:well )?(?:with)?\b
  `,
  regex.i`
    \b(?:has|have|had) always (?:used|gone to|bought from|dealt with|turned to|gone with|employed|hired|relied on)\b|
    \b(?:used|employed|hired|gone to) (?:them|it|him|her) (?:for years|before|for as long)\b
  `,
];
/** The nicer of those who bid or applied: "Of the two the makers are the nicer fit". */
const nicer = regex`
  \b(?:is|are|was|were|seems?|felt|looks?) (?:[a-z]+ly |by far |much |just |rather |simply )?(?:the |an? )?
  (?:much |far |rather |so much )?(?:
    nicer|nicest|friendlier|friendliest|lovelier|loveliest|pleasanter|kinder|jollier|livelier|
    more (?:likeable|pleasant|personable|fun|interesting|attractive)|prettier|cosier|classier|cooler|cuter|sweeter
  ) (?:
    fit|choice|bet|lot|bunch|crowd|people|tenants?|neighbours?|outfit|sort|kind|applicants?|firm|company|business|group|
    club|one|pair|offer|of the (?:two|three|four|pair|lot)|match
  )\b
`;
const ofRivals = regex`
  \b(?:
    [Oo]f (?:the|those|these) (?:two|three|four|five|[a-z]+ (?:that|who|which))|came forward|
    appl(?:y|ied|icants?|ications?)|bid(?:s|ders?)?|tender(?:s|ers)?|offers?|expressions of interest|
    interested (?:parties|in (?:the|it))|tenants?|(?:the )?(?:other|rival)|firms?|clubs?|compan(?:y|ies)|trust|
    quot(?:es|ations)|lease|let(?:ting)?|contract|grants?|shortlist\w*|candidates?
  )\b
`;
/** What is pretty or pleasant, and bids for nothing. */
const ofThings = regex.i`
  \b(?:
    routes?|sites?|designs?|colours?|names?|logos?|trees?|species|venues?|buildings?|views?|streets?|options?|walks?|
    layouts?
  )\b
`;
const awarding = regex.i`
  \b(?:
    bought from|bod(?:y|ies) that (?:came forward|applied|bid)|award\w*|grants?|tender\w*|bids?|bidder|contract\w*|
    supplier|firm|company|appoint\w*|applica\w+|funding|panel|evaluat\w+|provider|club|group|receive|given|worked with|
    presentation
  )\b
`;
/** Marks, criteria, a rule, or an opinion of others. */
const weighed = regex.i`
  \b(?:
    scor(?:e|ed|es|ing)|criteri\w+|weight\w*|marks|residents|respondents|consult\w*|paragraph|appendix|on cost|on price|
    on quality|survey\w*|published|social value|option \w
  )\b
`;

/** Where a sentence explains an award by liking, or `null`. */
export function likingIn(text: string): RegExpExecArray | null {
  if (text.length > 320) return null;
  const chosen = chosenForLiking.exec(text);
  if (chosen || weighed.test(text)) return chosen;
  const liked = ofRivals.test(text) && !ofThings.test(text) ? nicer.exec(text) : null;
  if (liked || !awarding.test(text)) return liked;
  return firstMatch(likings, text);
}
