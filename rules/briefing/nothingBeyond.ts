import { oneLine } from "../../core/pattern/regex.ts";

/** The body that decides is to have what is in the briefing, and nothing beyond it. */

export const decider = "(?:cabinet|(?:full )?council|(?:sub-)?committee|executive|panel|board|commission)";

/** What the body that decides will want. */
const wanted = "(?:need|want|require|ask for|look for|miss|be short of)";
const given = "(?:see|have|get|read|receive|be (?:given|shown|sent|handed|put before it))";
const form = "(?:on paper|in writing|before it|to read|to go (?:on|by)|by way of [a-z]+|from officers|from us)";
const beyond = oneLine`
  (?:
    beyond|besides|except|but|than|other than|apart from|over and above|save|in addition to|that is not(?: already)? in
  )
`;
const this_ = oneLine`
  (?:
    what (?:is|you|follows|stands)|this(?: (?:note|paper|briefing|sheet|page|one))?\b(?! (?:time|year|month|week))|
    these(?: (?:pages|sheets|paragraphs|notes|lines))?\b|the (?:present|note|briefing|above|pages?)|here
  )
`;

export const nothingBeyond: readonly string[] = [
  // "Report to Cabinet: not required"
  oneLine`
    \b(?:report|paper|advice) (?:to|for) (?:the )?${decider}(?:: ?| [–—-] )
    (?:none|not (?:required|needed|necessary|planned)|nil)\b
  `,
  // It stands here, so that the papers for the decision can do without it.
  oneLine`
    \b(?:explained|set out|given|covered|dealt with|described|rehearsed|put|told) (?:here|in this (?:note|paper|
    briefing))
    (?:,? so that|,? and so|,? which means that) (?:it|they|this|these|that)
    \ (?:can|may|could|will|need|should) (?:then |now )?(?:not )?
    (?:be )?(?:left out|omitted|dropped|skipped|repeated|go|come|appear|kept out)\b
    [^.;]{0,20}\b(?:reports?|papers?|agenda|pack|decision)\b
  `,
  oneLine`
    \b(?:described|set out|given|told|recorded|weighed|explained|found|stated)
    \ (?:here|in this (?:note|paper|briefing)) and nowhere else\b
  `,
  oneLine`
    \b(?:officers?|director|solicitor|treasurer|engineer|adviser|planner|surveyor|valuer|manager|department|service)
    \ (?:has|have) said (?:its|his|her|their|all|what)\b[^.;]{0,30}\bhere\b[^.;]{0,12}\b
    (?:will|need|is to|are to|does not|do not) (?:then )?
    (?:be silent|say nothing|say no more|not (?:speak|be heard|attend|report|repeat)|add nothing|keep silent)\b
  `,
  // Whoever decides will do so on what is heard here.
  oneLine`
    \b(?:${decider}|portfolio holder|leader|cabinet member|executive member|director|mayor)\b[^.;]{0,60}\b
    (?:will|can|could|may|is to|would) (?:then )?(?:sign|decide|approve|agree|act|determine|vote|proceed)\b[^.;]{0,16}
    \ on the (?:strength|basis|back) of (?:tonight['’]s|today['’]s|this evening['’]s|this|these|what you)\b
  `,
  oneLine`
    \b${decider}\b[^.;]{0,20}\b(?:will|would|should|is to|need) ${wanted} (?:
      nothing(?: (?:else|more|further|fuller|longer))?|
      (?:no|not a) (?:[a-z]+ ){0,2}(?:report|paper|page|sheet|word|line|advice|information)
    ) (?:${beyond} ${this_}|to (?:decide|reach|come to)\b|from (?:officers|us|the (?:department|service|director))\b)
  `,
  oneLine`
    \b${decider}\b[^.;]{0,20}\b(?:will|would|should|does|need)(?: not|n['’]t) ${wanted}
    \ (?:anything|any (?:[a-z]+ ){0,2}(?:report|paper|page|sheet|advice|information)|more)
    (?: (?:else|more|further))? (?:${beyond} ${this_}|than this\b)
  `,
  oneLine`
    \b${decider}\b[^.;]{0,20}\b(?:will|would|is to|is going to)\b[^.;]{0,10} ${given} (?:
      nothing(?: (?:else|more|further|fuller|longer))?(?: ${form})?|
      (?:no|not a) (?:[a-z]+ )?(?:report|paper|page|sheet|word|line|advice)
    ) ${beyond} ${this_}
  `,
  oneLine`
    \b${decider}\b[^.;]{0,20}\b(?:will|would|is|need|does)(?: not|n['’]t)\b[^.;]{0,12}\b
    (?:given|shown|sent|handed|have|get|see|receive|read)
    \ (?:anything|any (?:[a-z]+ )?(?:report|paper|page|advice)|a (?:word|line|page|paper))(?: ${form})?
    \ (?:${beyond} ${this_}|that is not(?: already)? here)
  `,
  oneLine`
    \b(?:all|everything|as much as) (?:that )?(?:the )?${decider} (?:will|is to|is going to|would) ${given}(?: ${form})?
    \ (?:is|will be) (?:${this_}|in (?:this|these)|set out (?:here|above|below))
  `,
  oneLine`
    \bwhat (?:the )?${decider} (?:(?:will|is to|would) ${given}|gets|has|sees|reads|is given)
    (?: ${form})? (?:is|will be)
    \ (?:only |just |simply )?
    (?:this (?:note|paper|briefing|sheet)|these (?:pages|sheets)|what (?:is here|follows|you have)|set out here)\b
  `,
  oneLine`
    \bnothing(?: (?:else|more|further|fuller|longer|${form})){0,2} (?:for (?:the )?${decider} ${form} )?${beyond}
    \ ${this_}[^.;]{0,20} (?:will|is to|is going to|need)
    \ (?:reach|go to|come to|be (?:put|sent|given|shown|handed))\b[^.;]{0,12}\b${decider}\b
  `,
  oneLine`
    \b(?:nothing|no) (?:else|more|further|other|fuller|longer|[a-z]+)(?: (?:else|more|further))?
    (?: in writing| on paper)?
    \ for (?:the )?${decider} to (?:read|see|weigh|consider|study|have|go (?:on|by)) ${beyond} ${this_}
  `,
  oneLine`
    \b${decider} (?:will|is to|can|would) (?:go into|meet|sit|decide|come to|enter)\b[^.;]{0,24} with this
    \ and (?:nothing|no) (?:else|more|other)
  `,
  oneLine`
    \bno (?:other|further|separate|fuller|longer|second) (?:document|text|note|appraisal|account)s?\b[^.;]{0,40}\b
    (?:for|to) (?:the )?${decider}\b
  `,
];

/** Those who read the briefing are told that it is all that they will want. */
const readers = "(?:members|councillors|colleagues|the group|you|nobody|no one|no member)";
const paper = "(?:reports?|papers?|advice|notes?|briefings?|documents?)";
const more = oneLine`
  (?:anything|any (?:other |further |fuller |longer |more )*${paper}|another ${paper}|more)
  (?: (?:else|more|further|other|fuller|longer))?
`;

export const nothingWanted: readonly string[] = [
  oneLine`
    \b${readers} (?:will|would|should|shall|do|does|need)(?: not|n['’]t)? (?:now |then |really )?
    (?:need|want|require|miss|have to (?:have|read|see)) ${more}
    \ (?:
      ${beyond} ${this_}(?! (?:form|card|badge|link))|
      (?:before|when|for|by|to (?:take to|bring to)) (?:the (?:meeting|debate|vote|decision)|${decider})|
      to (?:decide|vote|come to a (?:view|decision)|make up)
    )
  `,
  oneLine`
    \b${readers} (?:will |would |should )?(?:needs?|wants?|requires?)
    \ (?:nothing|no (?:other|further|more|longer|fuller) ${paper})(?: (?:else|more|further|other))?
    \ (?:${beyond} ${this_}|(?:before|when|for) (?:the (?:meeting|debate|vote|decision|item)|${decider}))
  `,
  oneLine`
    \b${readers} (?:needs?|need not|will have|has|have)(?: to)? (?:look|read|go|turn) (?:beyond|further than|past|
    behind)
    \ ${this_}
  `,
];
