import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { cues } from "../../../core/rule/lexicon.ts";
import type { Frame } from "../sentenceFrames.ts";

/** Words without one of which nothing is arranged here on the strength of a decision to come. */
export const arrangedCues = cues(
  "arranged-ahead",
  oneLine`
    on the footing|on the basis|on the assumption|on the understanding|on the expectation|on the strength|
    in the expectation|in expectation|in the belief|in the confidence|in anticipation|in the hope|trusting that|
    confident that|knowing that|form's sake|form’s sake|sake of form|for show|appearance's sake|appearances' sake|
    appearance’s sake|sake of appearances|the motions|told that|informed that|advised that|been signed|been printed|
    been ordered|been let|been booked|been placed|been served|been hired|been bought|been paid|been issued|been sold|
    been engaged|been installed|been appointed
  `,
);

const body = oneLine`
  (?:
    (?:[Tt]he |[Ff]ull )?(?:[A-Z][a-z]+ )?
    (?:Cabinet|Council|[Cc]ommittee|Sub-Committee|Executive|[Pp]anel|Board|Assembly|Authority)|[Mm]embers|[Cc]ouncillors
  )
`;
/** What is done once and is not easily taken back; to prepare a forecast or a plan on a footing binds nobody. */
const done = oneLine`
  (?:
    printed|ordered|booked|signed|let|placed|paid|bought|hired|sold|issued|served|engaged|sent|posted|advertised|told|
    installed|put up|taken on|appointed|recruited|instructed|given notice|moved|emptied|cleared
  )
`;
const open = regex`
  \b(?:
    if|unless|subject to|conditional\w*|provisional\w*|would|may|might|could|propos\w+|at risk|
    (?:agreed|approved|decided|resolved|adopted)(?: [a-z]+)? (?:by|on|in|at)|statut\w+|Government|minister|Act|court
  )\b
`;

/** What is printed, signed or told before the decision that it waits for, and steps to it that are there for show. */
export const arranged: readonly Frame<"before" | "settled">[] = [
  {
    // "The signs have been ordered in the expectation that the Committee will agree."
    message: "before",
    pattern: regex`
      \b(?:has|have|had|was|were|is|are)(?: (?:now|already|all|also|since|been|being))* ${done}\b[^.;]{0,40}?
      \ (?:on the (?:footing|basis|assumption|understanding|expectation|strength)|in (?:the )?
      (?:expectation|belief|confidence|anticipation|hope)|trusting|confident|knowing) (?:that |of )(?:the )?
      (?:${body}(?:['’]s)? (?:will|is (?:going|sure|certain|bound) to|are (?:going|sure|certain|bound) to) (?:\w+ )?
      (?:agree|approve|adopt|fall in|go along|accept|support|endorse|follow|vote|pass|confirm|say yes|nod|back)\b|
      (?:${body}['’]s? )?(?:agreement|approval|consent|decision)\b)
    `,
    unless: open,
  },
  {
    // "Council will adopt the plan on 3 May and the contracts have been signed."
    message: "before",
    pattern: regex`
      \b${body} will (?:then )?(?:adopt|approve|agree|confirm|pass|endorse|sign off)\b[^.;]{0,60}?,? (?:and|so|as|since)
      \ [^.;]{3,50}? (?:has|have) (?:now |already )?been ${done}\b
    `,
    unless: open,
  },
  {
    message: "settled",
    pattern: regex`
      \b(?:[Ii]nterviews?|[Mm]eeting|[Vv]ote|[Hh]earing|[Cc]onsultation|[Dd]ebate|[Aa]dvertisement|[Cc]ompetition|
      [Tt]ender\w*|[Ss]hortlist\w*|[Vv]isit|[Pp]anel|[Pp]rocess|[Ss]urvey|[Ee]xercise)\b[^.;]{0,40}
      \ (?:is|are|was|were|will be) (?:being )?
      (?:there|held|run|done|kept|arranged|called|carried out|only|merely|just|simply|purely|largely|really|a matter)
      \ ?[^.;]{0,16}(?:
        for (?:form|appearance|appearances)['’]s? sake|for the sake of (?:form|appearances)|for show|
        going through the motions|to go through the motions
      )(?=[.,;]|$| and\b)
    `,
    unless: /\b(?:not|never|no)\b/,
  },
  {
    // "Traders have been told that the market is closing": for information, as it may long have been decided.
    message: "before",
    severity: "info",
    pattern: regex`
      \b(?:[Oo]perators?|[Ss]taff|[Dd]rivers|[Tt]enants?|[Tt]raders|[Ss]uppliers?|[Cc]ontractors?|[Pp]arents|[Uu]nions?|
      [Cc]arers|[Ss]tallholders|[Uu]sers|[Cc]lubs?|[Tt]eams?|[Ee]mployees|[Ll]andlords?|[Pp]roviders?)\b[^.;]{0,20}
      \ (?:have|has|were|was) (?:now |already |all )?(?:been )?(?:told|informed|advised) that\b[^.;]{3,50}?
      \ (?:is|are|will be) (?:
        finishing|ending|closing|going|ceasing|stopping|to (?:close|end|go|stop|cease|finish)|
        (?:being )?(?:withdrawn|closed|shut|sold|ended|cut|moved|merged|scrapped|abolished)
      )\b
    `,
    unless: open,
  },
];
