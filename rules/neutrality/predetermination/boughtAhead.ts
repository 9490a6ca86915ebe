import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { monthName } from "../../../core/report/dates.ts";
import type { Kind } from "../../../core/report/meta.ts";
import { cues } from "../../../core/rule/lexicon.ts";
import type { Frame } from "../sentenceFrames.ts";

/** Words without one of which nobody has bought, booked or printed anything here. */
export const boughtCues = cues(
  "bought-ahead",
  oneLine`
    bought|purchased|ordered|booked|hired|printed|reserved|engaged|procured|acquired|manufactured|engraved|stockpiled|
    at the printer*|with the printer*|at the print|to the printer*|to print|to press|on order|in stock|in store|
    in storage|in the store*|in the depot|at the depot|in the yard|in the warehouse|in a warehouse|in the shed|
    in a container|on pallets|on the lorry|on their way|on its way|arrived|delivered|unloaded|paid for|deposit*|
    lined up|on standby|on stand-by|standing by|taken delivery|took delivery|order was placed|order has been|
    order for|orders for|orders were placed|orders have been|has the order|have the order|being printed|
    being made|in production|at the foundry|at the engraver*|at the sign*
  `,
);

/** Reports that put a matter to those who decide it, or tell members of one that will be. */
const asking: readonly Kind[] = ["committee-report", "member-report", "group-briefing", "member-briefing"];

/** Is it a report before a decision, so that what is bought for it is bought ahead? */
export const isBeforeDecision = (kind: Kind): boolean => asking.includes(kind);

/** What anybody may buy for themselves, and a council prints, orders or has made. */
const issued = oneLine`
  permits?|passes|(?<!reading )tickets|cards|discs|stickers|badges|certificates|licences|forms|timetables?|calendars?|
  booklets?|handbooks?|tariffs?|tariff (?:boards?|cards?)|stationery|letterheads?|welcome packs?|rule ?books?|
  prospectus(?:es)?|lanyards?|vouchers|labels
`;
/** What carries a decision out: goods, vehicles, plant, and those who come to do it. */
const means = oneLine`
  signs?|signage|sign ?boards?|name ?boards?|name ?plates?|plaques?|boards|hoardings?|banners|shutters|padlocks|locks|
  fencing|fences|gates|barriers|bollards|cones|kerbs|paving|slabs|setts|stone|bricks|blocks|steel|girders|timber|turf|
  trees|saplings|bulbs|planters|benches|seats|seating|shelters?|lamps|lanterns|lights|lighting columns|columns|
  luminaires|poles|paint|lining|bins|caddies|crates|sacks|liners|containers|skips?|vans?|lorr(?:y|ies)|trucks?|
  vehicles?|sweepers?|mowers?|buses|minibus(?:es)?|coaches|boats?|trailers?|diggers?|excavators?|rollers?|cranes?|
  pil(?:e|ing) rigs?|rigs?|plant|scaffold(?:ing)?|cabins?|portable (?:cabins?|classrooms?|buildings?)|marquees?|meters?|
  machines?|kiosks?|terminals?|cameras?|sensors?|chargers|charge ?points|charging points|screens?|tablets|laptops|
  handsets|servers|hardware|software|boilers?|pumps?|panels|batteries|windows|doors|roof tiles|slates|equipment|kit|
  furniture|desks|beds|uniforms|rides|swings|surfacing|tarmac|asphalt|gravel|sand|chlorine|fittings|stock|materials|
  removers|removal (?:firm|company|men|lorry|lorries|vans?|crew)|removals|movers|builders?|contractors?|
  (?:demolition|surfacing|paving|felling|fencing|painting|road|tree|lining|moving|installation) (?:firm|crew|gang|team|
  men)|
  fitters?|installers?|roofers?|plumbers|electricians|locksmiths?|tree surgeons?|surfacing (?:gang|crew)|auctioneers?|
  auction rooms?|bailiffs|caterers?|agency (?:staff|drivers|crews)|drivers
`;
/** Words between a thing and what was done with it: "for the new zone", "(240 of them)". */
const between = "[^.;,:?]{0,40}?";
const adverbs = "(?:(?:all|already|now|just|also|since|duly|both|long since|in fact|meanwhile) )*";
const obtained = oneLine`
  (?:
    bought|purchased|ordered|booked|hired|procured|acquired|engaged|manufactured|engraved|stockpiled|
    paid for|lined up|put on (?:order|standby|stand-by)|delivered|unloaded|secured
  )
`;
const inHand = oneLine`
  (?:
    (?:at|with) the (?:printers?['’]?s?|foundry|engravers?['’]?s?|sign[- ]?(?:maker|writer)s?['’]?s?|makers?|
    upholsterers?)|
    on order|on (?:their|its) way|on standby|on stand-by|standing by|on pallets|(?:gone|going|
    off) to (?:the )?print(?:ers?)?|
    (?:gone|going) to press|in production|being (?:printed|made|manufactured|engraved|built|fitted out)|
    in (?:stock|store|storage)|(?:in|at) (?:the|a|our) (?:[a-z]+ )?(?:depot|stores?|yard|warehouse|shed|container|
    stockroom|garage|hangar|compound)|here
  )
`;
/** When it was done, without which a thing that was bought was bought at any time. */
const lately = oneLine`
  (?:
    (?:in|at the end of|early in|late in|on \d{1,2}|by|over|during|at the beginning of) (?:the |last |early |late |
    mid-)*
    (?:${monthName}|spring|summer|autumn|winter|holidays?|recess)(?! (?:19|20)\d\d)|
    (?:last|this) (?:week|month|spring|summer|autumn|winter|morning|Monday|Tuesday|Wednesday|Thursday|Friday)|
    (?:a|two|three|four|six|some|a few) (?:weeks?|months?) ago|recently|already|in advance|in readiness|in good time
  )
`;

/** What it was for is over, was decided before, is a trial or an emergency, or hangs on the decision. */
const elsewhere = regex`
  \b(?:
    [Ii]f|[Uu]nless|[Ss]ubject to|[Oo]nce|[Pp]rovided|would|could|may|might|should|whether|until|conditional\w*|
    provisional\w*|refundable|cancel\w*|options?|quot(?:es?|ed|ations?)|(?:was|were|been) (?:approved|agreed|
    authorised)|
    approved|authorised|agreed (?:by|on|at|in)|resolved|minutes?|decision of|budget for|programme|contract (?:of|in|
    with)|
    under (?:the|a|an|its|our) [a-z ]{0,20}(?:contract|framework|agreement|programme|policy|scheme of)|
    (?:[Pp]ilot|[Tt]rial|[Ee]mergency|[Uu]rgent|[Tt]emporary|[Ee]xperiment\w*|[Rr]epairs?|[Rr]eplac\w+|[Mm]aintenance|
    [Rr]outine|[Ss]urvey\w*|[Ff]lood(?:s|ed|ing)?|[Ss]torm)|
    [Cc]urrent|[Ee]xisting|[Pp]resent|[Oo]ld|[Oo]riginal\w*|[Ff]irst phase|[Pp]hase (?:1|one)|[Pp]revious\w*|earlier|
    at the time|at that time|ago when|then|(?:in|since|during) (?:${monthName} )?(?:19|20)\d\d|second-?hand|
    by (?:the )?(?:residents|customers|users|visitors|
    passengers|members of the public|applicants|tenants|patrons|clubs?|traders?|operators?|trust|college|school|parish|
    town council|developers?)|
    online|from (?:the )?(?:office|website|machine|shops?)|each|every|per|annual\w*|a (?:year|week|month|day)|
    usually|normally|sold|resold|not|no|nothing|never|none|nor|neither|without|before (?:anything|any) (?:is|was)|
    grant|insur\w+|fraud\w*|stolen|theft|complain\w*|investigat\w*|auditors?|overspen\w+|error|mistake
  )\b
`;

/**
 * "The permits are at the printers", "The signs were bought in July": the means of carrying out what is yet to be
 * decided have been got. For information, since they may be for something else.
 */
export const boughtAhead: readonly Frame<"before">[] = [
  {
    message: "before",
    severity: "info",
    pattern: regex`
      \b(?:${issued}|${means})\b${between} (?:
        (?:is|are) ${adverbs}(?:${obtained}|printed|${inHand})|
        (?:has|have) ${adverbs}(?:been ${adverbs}(?:${obtained}|printed|reserved)|arrived|
        gone (?:to (?:the )?print(?:ers?)?|to press|on order))|
        (?:was|were) ${adverbs}(?:${obtained}|printed) ${lately}
      )\b
    `,
    unless: elsewhere,
  },
  {
    // "The signs were bought in July." and no more, or no time at all where the sentence ends.
    message: "before",
    severity: "info",
    pattern: regex`
      \b(?:[Ww]e|[Oo]fficers|[Tt]he (?:[Cc]ouncil|[Ss]ervice|[Dd]epartment|(?:[a-z]+ ){0,2}team|[Dd]irector|
      [Hh]ead of [A-Z]?[a-z]+))
      \ (?:
        (?:has|have) ${adverbs}(?:${obtained}|printed|taken delivery of|put down a deposit (?:on|for))|
        ${adverbs}(?:${obtained}|printed|took delivery of|put down a deposit (?:on|for)) (?=[^.;]{2,60} ${lately})
      ) (?:(?:the|its|their|some|all|a|an|new|more|two|three|four|five|six|ten|twelve|\d+|[a-z-]+) ){1,4}?
      (?:${issued}|${means})\b
    `,
    unless: elsewhere,
  },
  {
    // "An order for six lorries has been placed", "the deposit on the crane has been paid".
    message: "before",
    severity: "info",
    pattern: regex`
      \b(?:[Aa]n order|[Tt]he order|[Oo]rders|[Aa] deposit|[Tt]he deposit|[Dd]eposits)
      \ (?:(?:for|on|of) [^.;,]{2,50} )?(?:for|on|of) [^.;,]{0,30}?\b(?:${issued}|${means})\b[^.;,]{0,20}?
      \ (?:(?:has|have) ${adverbs}been ${adverbs}|(?:is|are) ${adverbs}|(?:was|were) ${adverbs})
      (?:placed|paid|made|put in|in|confirmed|sent)\b|
      \b(?:[Tt]he )?(?:printers?|suppliers?|foundry|makers?|manufacturers?|sign[- ]?makers?)
      \ (?:has|have|is|are) ${adverbs}(?:got )?(?:the (?:order|artwork|proofs)|working on (?:them|it)|
      printing|making)\b
    `,
    unless: elsewhere,
  },
];
