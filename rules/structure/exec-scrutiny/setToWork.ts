import { oneLine, regex } from "../../../core/pattern/regex.ts";

/** Scrutiny that is there to carry what the executive decided: whatever the figure of speech. */

const body = oneLine`
  (?:
    (?:[Tt]he |[Tt]his |[Oo]ur )?(?:
      (?:[A-Z]\w+ (?:and )?){0,4}(?:Commission|Committee|Panel|Board|Sub-Committee)|(?:[Oo]verview and )?[Ss]crutiny|
      [Mm]embers|[Cc]ommission [Mm]embers|[Tt]ask (?:and [Ff]inish )?[Gg]roup
    )
  )
`;
/** It is placed, asked or minded to do something. */
const place = oneLine`
  (?:
    (?:is|are|was|were|will be|would be|stands?|now) (?:\w+ )?(?:
      in a (?:good|strong|unique|better|fine) position|(?:well|best|better|ideally|uniquely) placed|there|here|asked|
      invited|encouraged|urged|expected|needed|wanted|able|looked to|relied (?:up)?on|minded|
      the (?:right|natural|proper) (?:body|place)
    ) (?:now |here )?(?:to|for)|
    (?:saw|sees|regards|regarded|took|takes|felt|feels|considers?|thought) (?:it |that )?(?:as |to be )?(?:its|their)
    \ (?:\w+ )?(?:part|job|task|role|duty|place|business|purpose) (?:to|was to|is to|was|is)|
    (?:should|could|can|may|might|must|will|would|has|have|is|are|ought)
    \ (?:now |usefully |best |do (?:well|much|most|its part) |to )*(?:to |in )?|
    ['’]s? (?:\w+ )?(?:part|job|task|role|duty|place|business|purpose|contribution)
    (?: (?:now|here|today|this evening|tonight|in this))? (?:is|was|will be|must be|lies in)(?: now)?(?: to)?
  )
`;
const executives = "(?:[Cc]abinet|[Ee]xecutive|[Ll]eader|[Aa]dministration|[Mm]ayor)";
/** What is done for the executive's sake. */
const service = oneLine`
  (?:
    (?:put(?:ting)?|mak(?:e|ing)|argu(?:e|ing)|plead(?:ing)?|press(?:ing)?|carry(?:ing)?) the (?:${executives}['’]s )?
    case\b|
    clos(?:e|ing) ranks|
    (?:get|see|bring|steer|carry|pilot|nurse|guide|shepherd|help)(?:s|ting|ing)?
    \ (?:the |this |that |a |an |it |its |their )?[^.;]{0,40}?\b(?:
      (?:safely |through |over the |all the way )?home|over the line|into harbour|to port|safely through|
      (?:the )?thing through|a fair (?:hearing|wind|press)|got a fair hearing|through to the end
    )\b|
    see(?:ing)? that (?:the )?${executives}\b[^.;]{0,40}\b(?:hearing|press|credit|due|wind|support)|
    (?:win|bring|talk)(?:ning|ing)? (?:the )?(?:\w+ ){1,3}(?:round|over)\b|
    see(?:ing)? (?:his|her|its|their|the) [^.;]{0,30}\b(?:defended|praised|vindicated|believed|credited)|
    (?:smooth|clear|pav)(?:e|ing)? (?:the )?(?:way|path|ground)|draw(?:ing)? the sting|tak(?:e|ing) the heat|
    shar(?:e|ing) the blame|show(?:ing)? a united front|present(?:ing)? a united front|
    join(?:ing)? (?:the )?${executives} in|speak(?:ing)? (?:up )?for|stand(?:ing)? up for|stick(?:ing)? up for|
    lend(?:ing)? (?:a hand|its (?:name|voice|weight))|fly(?:ing)? the flag|hold(?:ing)? the line|turn(?:ing)? aside|
    bat(?:ting)? for|quell(?:ing)?|calm(?:ing)? (?:public|residents|people|fears)|
    settl(?:e|ing) (?:public |residents['’] )?nerves
  )
`;
const serves = new RegExp(`\\b${body}(?: |(?=['’]))${place}[^.;]{0,30}?\\b${service}`);
/** "What is looked for from the Committee is help in seeing off the complaints": its aid is what is wanted. */
const aid = oneLine`
  (?:
    help|aid|support|backing|assistance|a hand|a helping hand|cover|loyalty|solidarity|a united front|protection|
    a shield|reassurance|its voice|a public show of support
  )
`;
const against = oneLine`
  (?:
    see(?:ing)? off|fend(?:ing)? off|head(?:ing)? off|fight(?:ing)? off|answer(?:ing)?|rebut(?:ting)?|quiet(?:en|ening)|
    calm(?:ing)?|silenc(?:e|ing)|counter(?:ing)?|deal(?:ing)? with|put(?:ting)? (?:down|to rest|an end to)|
    face(?:ing)? down|facing down|defus(?:e|ing)|tak(?:e|ing) on|still(?:ing)?|lay(?:ing)? to rest|dispos(?:e|ing) of|
    against|in the face of|before
  )[^.;]{0,24}\b(?:
    complaints?|critics?|criticisms?|objections?|objectors?|opponents?|opposition|protests?|protesters|
    petition(?:er)?s?|campaign(?:er)?s?|doubters|grumbl\w+|the row|fuss|unrest|press
  )
`;
const sought = regex`
  \b(?:[Ww]hat|[Aa]ll(?: that)?) (?:the \w+ |officers )?(?:is|are|was|would be|now )?
  (?: ?(?:looked|hoped|asked|wanted|needed|sought|wished|expected|required|looks?|hopes?|asks?|wants?|needs?|seeks?))
  (?: for)?(?: now)? (?:from|of) ${body}[^.;]{0,30}? (?:is|was|would be) (?:therefore |simply |now )?
  ${aid}\b[^.;]{0,20}?\b${against}|
  \b${body}['’]s ${aid} (?:is|was|would be) (?:\w+ )?(?:looked|hoped|asked|wanted|needed|sought|wished) (?:for )?
  (?:in|to|with)\b[^.;]{0,12}\b${against}|
  \b${body} (?:is|are|will be) (?:asked|invited|urged|looked to|relied on) (?:to|for) (?:(?:lend|give|offer|provide) )?
  (?:its |their )?${aid}\b[^.;]{0,12}?\b${against}
`;
/** The paper says how it was written. */
const written = regex`
  \b(?:paper|report|questions?|evidence|agenda|session|meeting|programme|lines of enquiry)
  \ (?:has|have|had|is|are|was|were) (?:\w+ )?
  (?:laid out|written|drawn up|put|chosen|arranged|framed|drafted|ordered|planned|set out|picked)
  \ (?:so as to|to|with (?:that|this) in mind|with an eye to|in order to)\b[^.;]{0,60}
`;
const executive = regex.i`
  \b(?:
    cabinet|executive|leader|administration|mayor|portfolio holder|decisions?|schemes?|polic(?:y|ies)|proposals?|
    closure|plans?|subsidy|work|programmes?|strateg(?:y|ies)|policies
  )\b
`;
/** It is asked to look, or does what scrutiny does. */
const itsWork = regex.i`
  \b(?:
    whether|consider(?:s|ed)? (?:and|the|how)|review(?:s|ing)?|challeng\w+|test(?:s|ing)?|
    hold (?:the )?(?:cabinet|executive)|hold\w* to account|not (?:to|there to)|no part|
    (?:asked|urged|told) (?:the )?(?:cabinet|executive|leader|officers?)|resolved|flood|planning permission|applicants?
  )\b
`;

/** Where a sentence sets scrutiny to work for the executive, or `null`. */
export function setToWork(text: string): RegExpExecArray | null {
  if (text.length > 320 || !executive.test(text) || itsWork.test(text)) return null;
  const match = serves.exec(text) ?? sought.exec(text);
  if (match) return match;
  return /\b(?:case for|defen[cd]|favour|support|credit|success\w*|sympath\w*|with (?:that|this) in mind)\b/i.test(
    text,
  ) && /\b(?:cabinet|executive|leader|administration)\b/i.test(text)
    ? written.exec(text)
    : null;
}
