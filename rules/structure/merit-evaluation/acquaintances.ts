import { oneLine, regex } from "../../../core/pattern/regex.ts";

/**
 * Work or money that goes to somebody because those who choose know him and find him pleasant: always for information.
 */

const chosen = oneLine`
  (?:
    (?:choice|lot|vote|eye|decision) (?:has |had )?(?:fell|fallen|settled|lit|lighted|landed|came down|alighted) (?:up)?
    on|
    (?:has|have|had) gone to
    (?! (?:plan|waste|print|press|court|tender|appeal|consultation|committee|Cabinet|Council|bed|sleep|work|see))|
    (?:went|goes|is to go|are to go|will go|would go|should go) to|
    (?:is|was|were|are|been|be) (?:\w+ )?(?:given|awarded|let|handed|offered|entrusted) to|
    (?:is|was|are|were|seemed|made) (?:the |an? )?(?:\w+ )?(?:natural|obvious|easy|safe|popular|ready|happy|sensible)
    \ (?:choice|pick|partner|winner)|
    chosen|selected|picked|preferred|appointed|engaged|taken on|put forward|settled on|plumped for|
    (?:went|gone|going) with|turned to|recommended|
    (?:got|won|has|have|have got|get|gets) the (?:job|work|contract|grant|space|stall|pitch|lease|commission|order)|
    first (?:in the queue|to be asked|to be thought of)
  )
`;
const link = "(?:because|as|since|being|for|whose|who|which|in that|on the strength of|having|and|,)";
const acquainted = oneLine`
  (?:
    (?:(?:is|are|was|were|being|been) )?(?:
      (?:very |so |so very |well |long |already |best )?(?:known|familiar) (?:and (?:liked|trusted|respected) )?
      (?:to|by|at|in|among)|
      known and liked|(?:well|highly|warmly|much) (?:liked|thought of|spoken of|regarded)|
      (?:easy|pleasant|nice|good|agreeable|a pleasure|a joy|a delight|comfortable) to
      \ (?:get (?:on|along) with|deal with|work with|do business with|have (?:about|around)|talk to)|
      popular with|trusted by|liked by|on good terms with|at ease with|a good (?:lot|bunch|crowd|sort|egg|fit)|
      good (?:people|sorts|eggs|lads|company|neighbours|friends)|
      (?:old|good|long-standing|trusted|loyal) (?:friends?|hands?|servants?|favou?rites?)|obliging|likeable|personable|
      approachable
    )|
    never (?:once |yet )?(?:let|given|failed|caused|disappointed)|
    (?:has|have|had) (?:always |never |long )?(?:
      been (?:good to|kind|easy|pleasant|there|a (?:good )?friend|with us)|turned up|answered the telephone|got on with|
      a way with|looked after us|done right by
    )|
    (?:gets?|got|getting) (?:on|along) (?:so |very )?(?:well )?(?:with)?|
    knows? (?:
      the ground|the ropes|the team|our ways|us|everyone|everybody|their way|its way|what we like|how we work|
      the (?:depot|patch|place|building)
    )|
    came across|come across|made (?:a|such a) (?:good|nice|favourable) impression|one of our own|
    (?:its|their|his|her) heart in the right place|face (?:fits|fitted)
  )
`;
const byAcquaintance = new RegExp(
  `\\b${chosen}\\b[^.;]{0,90}?(?:\\b|, )${link}\\b[^.;]{0,60}?\\b${acquainted}\\b[^.;]{0,40}`,
  "i",
);
/** "The Executive Member is content that it should have the job." */
const content = regex.i`
  \b(?:is|are|was|were) (?:quite |very |more than |perfectly )?(?:content|happy|glad|pleased|delighted|minded)
  \ (?:that|for) (?:it|they|he|she|the (?:firm|company|club|trust|society|group))\b[^.;]{0,12}\b(?:should|to|might)
  \ (?:have|get|be given|do|keep|take) (?:the |this |that |its |their |on )?
  (?:job|work|contract|grant|it|space|lease|money|order|stall)\b
`;
/** "to whichever halls seem to be the most deserving" */
const whoever = regex.i`
  \b(?:go(?:es)?|given|paid|awarded|allocated|made|offered|shared) (?:\w+ )?(?:to|among|between)
  \ (?:whichever|whatever|whoever|those|such) [^.;]{0,40}\b(?:
    deserving|worthy|worthwhile|needy|keenest|keen|popular|promising|well run|liked|take (?:the|our) fancy|
    make the best case on the (?:night|day)
  )\b
`;
/** Somebody is chosen who bids, is paid or is let something. */
const contest = regex.i`
  \b(?:
    tender\w*|bid\w*|firm|compan(?:y|ies)|contract\w*|suppl(?:y|ier)\w*|operator|provider|grants?|applica\w+|panel|job|
    works?|space|lease|lot \d|lots?|let|stall\w*|award\w*|parties|offers?|money|fund\w*|commission|trust|society|club|
    choice|evaluat\w+
  )\b
`;
/** Marks, a rule, or others who like it. */
const answered = regex.i`
  \b(?:
    scor(?:e|ed|es|ing)|criteri\w+|weight(?:ed|ing)s?|marks|framework|waiver|residents|tenants|respondents|pupils|
    visitors|users|voters|customers|consult\w+|survey\w*|site|route|name|colour|tree|species|venue|date|candidate for|
    elected|mayor|governor|independent person|according to
  )\b
`;

/** Where a sentence explains a choice by acquaintance, or `null`. */
export function acquaintanceIn(text: string): RegExpExecArray | null {
  if (text.length > 320 || answered.test(text) || !contest.test(text)) return null;
  return byAcquaintance.exec(text) ?? content.exec(text) ?? whoever.exec(text);
}
