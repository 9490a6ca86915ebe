import { oneLine, regex } from "../../../core/pattern/regex.ts";
import type { Kind } from "../../../core/report/meta.ts";
import { isBriefing } from "../../briefing/briefings.ts";
import { onCards } from "./promisesToVoters.ts";

/**
 * Words of elections and doorsteps in a sentence that does not weigh the matter by votes: it keeps a promise, asks for
 * help, offers the means, tells of a candidate, or settles a party's own affairs. Other rules speak of those.
 */
export function isNotByVotes(text: string, kind: Kind): boolean {
  if (onCards.test(text)) return true;
  if ([imprint, kept, given, candidateMet, hiring, forbidden].some((one) => one.test(text))) return true;
  return isBriefing(kind) && (forUse.test(text) || ownAffairs.test(text));
}

/** Who pays for it, and where to lend a hand. */
const imprint = regex`
  \b(?:[Pp]aid for (?:and [a-z]+ )?by|[Pp]romoted by|[Pp]rinted and published)\b|
  \b(?:[Tt]o (?:help|lend a hand|join (?:in|us)|volunteer|deliver)|[Hh]elp(?:ers)?|[Vv]olunteers?)\b[^.;]{0,50}\b
  (?:ring|call|text|e-?mail|phone|contact|see|visit) (?:0\d{3,}|[\w.]+@|www|[a-z-]+\.|[A-Z][a-z]+ (?:on|at) 0)|
  \b(?:follow|visit|see|join|like|sign up (?:to|at|on))\b[^.;]{0,40}\b(?:re-?election|election|campaign)
  \ (?:page|site|account|feed|website|channel)\b
`;

const promised = oneLine`
  (?:
    said|told|put|held out|given|gave|offered|promised|pledged|undertook|vowed|agreed|undertakings?|word|promises?|
    pledges?|assurances?|bargain|debt
  )
`;
const doors = oneLine`
  (?:
    doorsteps?|front doors?|hustings|(?:election|campaign) (?:address|leaflet|literature|trail)|the (?:stump|knocker)|
    through every (?:door|letter ?box)
  )
`;
/** What was said at doors is kept. */
const kept = regex`
  \b(?:
    makes? good|made good|making good|keeps?|kept|keeping|honou?r(?:s|ed|ing)?|discharg(?:es?|ed|ing)|redeem(?:s|ed)?|
    meets?|fulfil(?:s|led|ling)?|delivers? on|settles|true to|carries out|lives up to
  )\b[^.;]{0,30}?\b${promised}\b[^.;]{0,60}?\b${doors}\b|
  \b${promised}\b[^.;]{0,60}?\b${doors}\b[^.;]{0,90}?\b
  (?:kept|discharges?|makes? good|honou?rs?|keeps?|delivers?|redeems?|fulfils?)\b|
  \b(?:said|promised|pledged|undertook|vowed|set out|printed|offered) (?:so )?in (?:its|their|his|her|the|an?) (?:\w+ )?
  (?:election|campaign) (?:address|leaflet|literature)\b
`;
/** A promise was given at doors, whatever is made of it. */
const given = regex`
  \b(?:undertakings?|promises?|pledges?|vows?|assurances?|word|guarantees?)\b[^.;]{0,40}?\b(?:on|at)
  \ (?:the |every |their |your |people['’]s )?${doors}\b|
  \b(?:told|promised) (?:you|them|people|residents|families|everyone|us all|voters) (?:on|at)
  \ (?:the |every |their |your )?${doors}\b[^.;]{0,12}\b(?:that|there would|we would|it would)\b
`;
/** The council's own rules keep such things out. */
const forbidden = regex.i`
  \b(?:policy|byelaws?|rules?|terms|conditions?|lease|code|licence|council|draft)\b[^.;]{0,30}\b
  (?:forbids?|prohibits?|bans?|(?:does|do) not (?:allow|permit)|disallows?|rules out)\b
`;
/** Somebody who stands is placed by whom he or she has called on. */
const candidateMet = regex`
  \b(?:met|seen|heard|know[ns]?|recognise[sd]?|spoken to|had a (?:call|visit|word) from)\b[^.;]{0,30}\b(?:on|at)
  \ (?:their|your|the|our) (?:own )?doorsteps?\b
`;
/** Halls and walls that anybody may have. */
const hiring = regex`
  \b(?:bookings?|hire(?:d|rs?)?|lettings?|hall|rooms?)\b[^;]{0,120}\b(?:
    same (?:terms|rate|charge|basis)|standard rate|any other (?:hirer|user|group|body)|
    available for (?:election|public) meetings|not (?:be )?(?:let|hired|available)
  )\b
`;

/** Words, pictures and paper to be used at doors. */
const forUse = regex`
  \b(?:
    lines?|words?|sentence|thing to (?:say|stress)|answers?|points?|phrase|message|facts?|figures?|photographs?|
    pictures?|cards?|leaflets?|letters?|sheets?|handbills?|minibus|van|photocopier|paragraph|table|copy|copies
  )\b[^.;]{0,50}\b(?:to use|for use|for|that (?:goes|will go)|to (?:take|put|have|leave)|could be had|can be had)
  \b[^.;]{0,16}\b(?:on|at|the|to)\b[^.;]{0,16}\bdoorsteps?\b|
  \b[Ff]or (?:use on )?the doorsteps?,
`;

/** Does a party settle who stands, speaks or delivers for it? */
export const isOwnAffair = (text: string): boolean => ownAffairs.test(text);

/** A party picks its people, shares out its rounds and goes through its returns. */
const ownAffairs = regex`
  \b(?:
    canvass(?:ing)? (?:returns?|cards?|sheets?|records?|data)|
    (?:[Ii]ts|[Tt]he (?:[A-Z]\w+ )?[Gg]roup['’]s|[Tt]he party['’]s|[Tt]heir|[Yy]our) (?:
      slate|ticket|short-?list|selections?|candidates?|nominees?|hopefuls|agent|canvassers?|tellers?|delivery rounds?|
      rosters?|rota
    )\b(?! (?:is|are|was|were) (?:ahead|behind|safe|vulnerable|popular|unpopular|defending))|
    (?:pick|choose|choosing|picking|select|selecting|settle|settling|adopt|adopting)
    \ (?:its|their|your|the|a|an|who|somebody) (?:\w+ )?(?:
      candidates?|runner|champion|slate|ticket|short-?list|nominees?|is to (?:fight|stand)|will (?:fight|stand)|fights|
      stands|standard-bearer
    )
  )\b
`;
