import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { cues } from "../../../core/rule/lexicon.ts";
import type { Frame } from "../sentenceFrames.ts";

const made =
  "printed ordered bought engraved booked hired signed reserved placed painted marked delivered cast engaged".split(
    " ",
  );

/** Words without one of which nothing is got ready here before it is decided. */
export const aheadCues = cues(
  "ahead-of-decision",
  [
    ...made.flatMap((one) => [`been ${one}`, `is ${one}`, `are ${one}`]),
    oneLine`
      told to go|told to order|told to start|told to begin|told to stand by|told to proceed|told to book|told to get on|
      day after the|morning after the|week after the|Saturday after the|Monday after the|weekend after the|after the vote|
      after the meeting|after the decision|reason to pause|reason to wait|reason to delay|reason to hesitate|
      reason for delay|reason to hold|reason to stop|reason to think again|so that the|so that it|so that they|
      told to hire|run off|on order|lined up|order was placed|orders were placed|order has been|vans ordered|
      saws booked|detain|need not take|not take long|be brief|be short|be quick|be brisk|be swift|few minutes|a minute|
      a formality|so as not to lose|to avoid losing|rather than wait|rather than lose|keep its place|lose its place|
      lose our place|lose the slot|deposit has|deposit was
    `,
  ].join("|"),
);

const things = oneLine`
  (?:
    [Ll]icen[cs]es?|[Hh]oardings?|(?:[a-z'’]+ )?[Vv]ans?|[Mm]achines?|[Vv]ehicles?|(?:[a-z]+ )?[Cc]ards?|[Pp]ermits?|
    [Tt]ickets?|[Ss]tationery|[Bb]oards?|[Pp]laques?|[Nn]ame ?plates?|[Ff]urniture|[Tt]urf|[Ss]aws?|[Cc]addies|[Bb]ins?|
    [Mm]eters?|[Cc]ameras?|[Bb]arriers?|[Uu]niforms?|[Ss]ign(?:s|age)?|[Nn]otices?|[Ll]etters?|[Ll]eaflets?|[Pp]osters?|
    [Cc]ontracts?|[Oo]rders?|[Dd]eposits?|[Kk]eys?|[Ss]kips?|[Ss]caffold(?:ing)?|[Ee]quipment|[Bb]uilders?|
    [Cc]ontractors?|[Ff]encing|[Bb]anners?|[Bb]adges?|[Ll]abels?|[Tt]rees
  )
`;
const ready = `(?:${made.join("|")}|run off|paid(?: for)?|made out|lined up|on order|drawn up|let|chosen|up)`;
const got = oneLine`
  ${things}\b[^.;,]{0,30}? (?:(?:have|has|had|is|are|was|were) )(?:already |all |now |since |just |been )*${ready}\b
`;
const known = oneLine`
  (?:
    minds? (?:are|is|have been) made up|
    (?:settled|agreed|fixed|decided|arranged|carved up|shared out)\b[^.;]{0,40}\b
    (?:between|among|beforehand|in advance|already|over)|
    (?:outcome|answer|result) (?:is|was) (?:already |well )?known
  )
`;
const business = oneLine`
  (?:
    discussion|debate|consideration|[Ii]tem|[Mm]eeting|[Bb]usiness|hearing|vote|elections? of|[Mm]embers|[Cc]ommittee|
    [Cc]abinet|[Pp]anel|[Cc]ouncil|formalities|proceedings
  )
`;
const brief = oneLine`
  (?:
    be (?:very |quite |mercifully |pretty |rather |fairly )?(?:brief|short|brisk|quick|swift|over)|
    (?:not |need not |hardly |scarcely )(?:need )?(?:to )?
    (?:take (?:up )?(?:long|much time)|detain|be long|linger|dwell)|
    detain (?:nobody|no ?one|them|members|the [A-Z]\w+) ?(?:for (?:a|only))?|
    take (?:only |no more than |but |just )?(?:a|two|five|ten) (?:few )?(?:minutes?|moments?)
  )\b
`;

/** What keeps the outcome open, or has been decided before. */
const open = regex`
  \b(?:
    if|unless|subject to|would|provided|approved (?:by|on|in|at)|
    agreed (?:by|on|at) (?:the )?(?:Cabinet|Council|Committee|Panel)|resolved|minutes?|last year|site visit|agenda is|
    under (?:the|a) contract|statutory|Regulations|inquiry
  )\b
`;

/** Somebody who is to gain by a decision is told to set to. */
const toldTo = regex`
  \b(?:
    applicants?|developers?|contractors?|builders?|suppliers?|agents?|architects?|tenants?|operators?|company|trust|
    club|firm|surveyors?|auctioneers?
  )\b[^.;]{0,20} (?:(?:has|have|had) (?:already |now )?been|was|were|(?:is|are) being) (?:already )?
  (?:told|advised|cleared|asked) to (?:go (?:ahead|on)|order|start|begin|stand by|proceed|book|get on|hire)\b
`;

/** Things got ready for a decision that is to come, and business that will be short because of it: for information. */
export const ahead: readonly Frame<"before" | "settled">[] = [
  { message: "before", severity: "info", pattern: toldTo, unless: open },
  {
    message: "settled",
    severity: "info",
    pattern: regex`
      (?:${got}|${known})[^.;]{0,60}?\b(?:so|and|therefore|hence)\b[^.;]{0,40}?\b${business}\b[^.;]{0,60}? ${brief}|
      \b(?:[Ss]ince|[Aa]s|[Bb]ecause|[Nn]ow that|[Ww]ith) [^.;]{0,40}?(?:${got}|${known})
      [^.;]{0,40}?\b${business}\b[^.;]{0,60}? ${brief}
    `,
    unless: open,
  },
  {
    message: "before",
    severity: "info",
    pattern: regex`
      \b(?:[Oo]rders?|[Dd]eposits?|[Cc]ontracts?|[Bb]ookings?|[Ss]lots?|[Cc]ontractors?)\b[^.;]{0,50}
      \ (?:was|were|has been|have been|is|are) (?:already |now )?
      (?:placed|paid(?: to [a-z ]{3,20})?|made|signed|booked|taken|reserved|let|engaged)\b[^.;]{0,80}\b
      (?:so as not to|in order not to|to avoid|rather than|lest|for fear of|to be sure of|to keep) (?:it |we |they )?
      (?:(?:los|miss|delay|wait)(?:e|ing)?|miss(?:ing)?|wait(?:ing)?|delay(?:ing)?|its|our|their|the) 
    `,
    unless: /\b(?:if|unless|subject to|would|approved (?:by|on|in|at)|resolved|minutes?|bond|court|injunction)\b/,
  },
  {
    message: "before",
    severity: "info",
    pattern: regex`
      \bwill be (?:on site|in place|open|in post|moved? in)\b[^.;]{0,60}\band (?:the |our |its )?${got}|
      ${got}[^.;]{0,40}\b(?:with the new|for the (?:day|Monday|week|morning|weekend) after)\b|
      ${got}[^.;]{0,20} and (?:the |our |its )?(?:[a-z'’]+ )?${things} (?:(?:have|has|is|are) (?:been )?)?${ready}\b
    `,
    unless: open,
  },
  {
    // "The nameboards have been cast and will go up on the morning after the meeting."
    message: "before",
    severity: "info",
    pattern: regex`
      \b(?:have|has|are|is) (?:already |all |now |just )*(?:been )?${ready} (?:and|,? which) (?:will|is to|are to)
      \ (?:go|be (?:put|fixed|hung|fitted|installed|erected|unveiled|delivered|sent|posted|issued|handed|laid|planted))
      [^.;]{0,30}? (?:after|following) the (?:meeting|vote|decision|hearing|debate|[A-Z]?[a-z]+ meets|Committee|Cabinet|
      Council)\b
    `,
    unless: open,
  },
  {
    // "There is no reason to wait, for the leases have been signed."
    message: "settled",
    severity: "info",
    pattern: regex`
      \b(?:[Nn]o|[Nn]either|[Nn]or|[Nn]othing|[Hh]ardly a|[Ll]ittle)\b[^.;]{0,30}? (?:reason|cause|call|point|sense)
      \ (?:to|for|in) (?:any )?(?:paus|wait|delay|hesitat|hold|stop|think|reconsider|put|defer|stay)\w*\b
      [^.;]{0,40}?\b(?:have|has) (?:already |all |now |just )*been ${ready}\b
    `,
    unless: open,
  },
  {
    // "Benches for the square were ordered in June, so that they can be in by the fair."
    message: "before",
    severity: "info",
    pattern: regex`
      \b(?:have|has|had|were|was) (?:already |all |now |just |since )*(?:been )?
      (?:ordered|bought|booked|hired|printed|engaged|signed|reserved|let|appointed|recruited)
      (?: (?:in|on|last|at) [^.;,]{2,24})?,? so that (?:the|it|they|work|this) [^.;,]{0,30}?
      (?:can|may|could|will|might) (?:then |still )?
      (?:open|start|begin|go (?:ahead|in|up|live)|close|move|be (?:ready|open|in|up|in place|built|felled|done))
      \ ?(?:by|in|on|before|from|at|straight|the (?:day|week|moment))\b
    `,
    unless: regex`
      \b(?:
        if|unless|subject to|provided|approved (?:by|on|in|at)|agreed (?:by|on|at)|resolved|minutes?|last year|
        under (?:the|a) contract|statutory|inquiry|budget|emergency|repairs?|replacement
      )\b
    `,
  },
];
