import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { firstMatch } from "../../neutrality/sentenceFrames.ts";

/** Manner, loyalty or eagerness that is said to have decided between those who bid or applied: for information. */

const liking = oneLine`
  (?:
    (?:easy|easier|pleasant|nice|nicer|agreeable|comfortable|a pleasure|a joy|a delight) to
    \ (?:get (?:on|along) with|deal with|work with|do business with|have (?:about|around)|talk to)|
    (?:plainly|clearly|obviously|visibly|so|really|badly|so very|much) (?:wanted|wants|keen|keener|eager|hungry)\b
    (?: (?:it|the work|the job|to))?|
    (?:stood|stuck|stands|sticks) by (?:us|the \w+|it|its)|
    (?:always|long|never|ever) (?:once )?(?:
      looked after|been (?:so )?(?:good|kind|loyal|generous|fair|decent|there)|helped|done right by|treated|turned out|
      let (?:us|it|them|the \w+) down
    )|
    (?:can|could) (?:always |still )?be (?:relied|counted|depended|called) (?:up)?on\b
    (?! to (?:deliver|complete|meet|perform))|
    knows? where (?:we|it|they|officers|you|one|the \w+) (?:are|is|stands?) with|hearts? in the right place|
    (?:came|comes|come) (?:across|over) (?:so |very |really )?(?:well|nicely|warmly)|
    (?:made|makes?|put on|puts on) (?:a |such a )(?:good|brave|fine|great|nice|better|splendid)
    \ (?:show|impression|fist)|
    good company|
    (?:
      warmth|charm|manners?|smiles?|enthusiasm|sincerity|cheerfulness|personalit(?:y|ies)|good humour|friendliness|
      politeness|handshake|loyalty|keenness|eagerness
    )\b|
    (?:decent|good|nice|lovely|pleasant|likeable) (?:people|lads|sorts|folk|family|couple)|one of our own|old friends?
  )
`;
/** Renown, and an address near by: no criterion either, and told as what decided. */
const renown = oneLine`
  (?:
    (?:well[- ]?known|best[- ]?known|familiar|popular|respected|well[- ]?liked|much[- ]?loved|much[- ]?liked)
    \ (?:\w+ )?(?:figures?|faces?|names?|man|woman|family|character|people|locally|in|to|round|about|hereabouts)|
    household name|
    (?:lives?|lived|born|grew up|brought up|raised|went to school|based|works?) (?:just |only )?
    (?:in|on|near|round|within|up|down|locally|here|nearby|next door)\b|
    (?:a )?(?:short|brief|few minutes['’]?|five-minute|two-minute|ten-minute) (?:walk|stroll|step|drive|distance)|
    stone['’]s throw|round the corner|on (?:the|our|its) doorstep|next door|across the (?:road|street|square)|
    over the road|(?:a|the) local (?:man|woman|family|lad|girl|boy|face|name)|one of (?:us|our own)|
    used to (?:work|play|sit|live|teach|run)\b|plays? (?:for|in)|neighbours?\b|friends?\b
  )
`;
const chosen = oneLine`
  (?:
    chosen|picked|selected|preferred|put forward|put first|recommended|shortlisted|settled on|appointed|favoured|
    (?:went|go|goes|going|gone) (?:straight |back |once more |again )?(?:to|with)
    (?! (?:plan|print|press|court|tender|appeal|committee|Cabinet|Council|bed|school|market|show))|
    (?:given|awarded|handed|offered|let|entrusted) (?:straight |again |once more )?to
  )
`;
const decided = oneLine`
  (?:
    swung it|settled (?:it|the matter|the choice)|tipped the (?:balance|scales?)|carried the day|
    won (?:it|him|her|them|the (?:work|job|contract|day))|clinched (?:it|the \w+)|
    (?:told|weighed|counted) (?:\w+ )?
    (?:in (?:its|their|his|her) favour|with (?:the )?(?:panel|officers|evaluators|team|members|us))|
    made the difference|decided (?:it|the matter|the panel)|gave (?:it|him|her|them) the edge|
    put (?:it|him|her|them) (?:ahead|in front|first|on top)
  )
`;

const frames: readonly RegExp[] = [
  regex`
    \b(?:[Ww]hat|[Tt]he thing (?:that|which)|[Aa]ll that) (?:\w+ )?(?:
      set|puts?|marked|marks|singled|told|decided|swung|settled|clinched|tipped|won|weighed|recommended|recommends|
      commended|commends|counted|distinguished|distinguishes
    )\b[^.;]{0,50}? (?:was|is|were|are)\b[^.;]{0,70}?${liking}[^.;]{0,40}
  `,
  new RegExp(`\\b${liking}[^.;]{0,60}?\\b${decided}\\b`, "i"),
  // "What weighed most with the panel was that its owner is a familiar face."
  regex`
    \b(?:[Ww]hat|[Tt]he thing (?:that|which)|[Aa]ll that) (?:\w+ )?(?:
      set|told|decided|swung|settled|clinched|tipped|won|weighed|recommended|commended|counted|persuaded|convinced
    )\b[^.;]{0,50}? (?:was|were) (?:simply |mainly |chiefly |largely |merely |just )?that\b
    [^.;]{0,60}?\b${renown}[^.;]{0,40}
  `,
];
/** These speak of a choice only where the passage is about one. */
const ofChoice: readonly RegExp[] = [
  regex`
    \b${chosen}\b[^.;]{0,70}?(?:\b|, )(?:because|as|since|being|for|who|which|that|whose|having)
    \b[^.;]{0,50}?\b${liking}[^.;]{0,40}
  `,
  regex`
    \b(?:panel|evaluators?|assessors|interviewers|judges|officers|team)\b[^.;]{0,20}? (?:was|were|is|are|felt|feels?)
    \ (?:most |more |much |very |by far the )?(?:at ease|at home|happiest|happier|comfortable|smitten|taken) with
    \ (?:the|its|their|this|[A-Z])[^.;]{0,60}
  `,
  regex`
    \b(?:came|comes|come|was|is|were) (?:highly |warmly |well |strongly |personally )?recommended by (?:the )?
    (?:Councillor|Cllr|Leader|Chairman|Chair|Mayor|Cabinet Member|Executive Member|MP|ward member|a member)\b[^.;]{0,60}
  `,
  regex`
    \b(?:[Ww]e|[Oo]fficers|[Tt]he (?:team|service|panel)) (?:know|knows|knew) where (?:we|they|it)
    \ (?:are|is|were|was|stand) with\b[^.;,]{0,20}
  `,
];
const contest = regex.i`
  \b(?:
    tender\w*|bid|bids|bidders?|firms?|compan(?:y|ies)|contractors?|contracts?|suppliers?|operators?|providers?|grants?|
    fund|funding|award\w*|appl(?:y|ied|ic\w+)|panel|work|works|job|lease|stalls?|quotations?|offers?|outfit|clubs?|
    halls?|charit(?:y|ies)|trust|applicants?|appointed|candidates?|interview\w*
  )\b|
  & Sons?\b|\b(?:Bros|Ltd|Limited)\b
`;
/** Those who live there like it, or it is no choice between bidders. */
const otherwise = regex`
  \b(?:
    residents|tenants|respondents|pupils|children|visitors|users|voters|customers|patients|consult\w+|survey\w*|site|
    route|name|colour|tree|species|venue|logo|design|adopters?|foster\w*|carers?|volunteers|option [A-Z\d]
  )\b
`;

/** Where a sentence explains a choice so, or `null`; `around` is the text of its block. */
export function decidedByLikingIn(text: string, around: string): RegExpExecArray | null {
  if (text.length > 320 || otherwise.test(text) || !contest.test(around)) return null;
  return firstMatch(frames, text) ?? firstMatch(ofChoice, text);
}
