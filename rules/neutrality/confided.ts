import { cues } from "../../core/rule/lexicon.ts";
import { namedGroup } from "./groupsChoice.ts";
import { firstMatch } from "./sentenceFrames.ts";

/** How members tell officers what is not for others. */
export const confidedCues = cues(
  "confided",
  "not for repetition|had been told|over a|told officers at|told us at|told officers when|in private|privately|in confidence|on the quiet|quietly|in the corridor|in the car park|beforehand|go no further|goes no further|went no further|want it known|off the record|between ourselves|over coffee|over lunch|said so in public|in so many words|told the clerk|told the Monitoring Officer|told the Chief Executive|told the Director|let the Chief Executive|let the Director|let the clerk|let officers|let us know|gathered from|learnt from|learned from|colleagues across|asked us the same",
);

/** Members as a group, whatever it is called; each unit of a party's name is ¤. */
const speakers = `(?<![A-Za-z])(?:(?:[Tt]he )?(?:[A-Z]\\w+ )?¤+(?:['’]s?)?(?: (?:[Gg]roup|members|councillors|party|side|leader|whip|secretary))?(?:['’]s?)?|${namedGroup}|[Tt]he [A-Z]\\w+ (?:First|Independents?|Alliance|Residents|Ratepayers)(?:['’]?)?(?: (?:members|councillors|[Gg]roup))?|[Tt]he [Ii]ndependent members|[Tt]he Independents|(?:[Mm]embers|[Ss]ome|[Oo]ne|[Tt]wo|[Tt]hree|[Ss]everal|[Tt]he (?:leader|deputy leader|secretary|whip)) of the (?:(?:other|opposition|ruling|majority|minority|largest) group|opposition|¤+(?: [Gg]roup)?)|[Tt]he (?:opposition|ruling group|majority group|minority group|other group|whips?))`;
const officers =
  "(?:us|her|him|them|officers|the (?:[Cc]lerk|[Mm]onitoring [Oo]fficer|[Cc]hief [Ee]xecutive|[Dd]irector|[Hh]ead of [A-Z]\\w+|author|writer|service|team|manager|solicitor|returning officer|deputy clerk|town clerk|proper officer)|the (?:[A-Z]\\w+ ){0,2}(?:Manager|Director|Officer|Executive|Solicitor|Treasurer))";
const secretly =
  "(?:in private|privately|in (?:strict )?confidence|on the quiet|quietly|in the (?:corridor|car park|lift|lobby)|beforehand|before the meeting|that it (?:should |must )?go(?:es)? no further|off the record|not for repetition|not to be repeated|between ourselves|over (?:coffee|lunch|tea|a drink|a sandwich|a pint|breakfast|supper))";
const tell =
  "(?:rung|rang|telephoned|messaged|told|informed|let|confided (?:in|to)|mentioned to|said to|warned|assured|intimated to|admitted to|indicated to|confessed to)";

const frames: readonly RegExp[] = [
  new RegExp(
    `\\b${officers.replace("us|her|him|them|officers|the", "[Oo]fficers|[Tt]he")} (?:has|have|had|was|were) (?:been )?(?:told|informed|warned|assured)\\b[^.;]{0,40}\\bby ${speakers.replaceAll("[Tt]he", "the")}[^.;]{0,60}\\b${secretly}`,
  ),
  new RegExp(
    `${speakers}(?!\\w) (?:has |have |had )?told officers (?:at (?:its|their) (?:own )?(?:briefing|meeting)|when they (?:met|called))\\b`,
  ),
  new RegExp(`${speakers}(?!\\w)[^.;]{0,40}?\\b${tell} ${officers}\\b[^.;]{0,60}\\b${secretly}\\b`),
  new RegExp(`\\b${secretly}[, ][^.;]{0,40}?${speakers}(?!\\w)[^.;]{0,30}\\b${tell} ${officers}\\b`, ""),
  new RegExp(
    `\\b(?:[Oo]fficers|[Ww]e|[Tt]he (?:clerk|Director|Chief Executive)) (?:have |had )?(?:gathered|learn[te]d?|gleaned|heard|had it) from [^.;]{0,40}?${speakers}`,
  ),
  new RegExp(
    `${speakers}[^.;]{0,60}\\bas (?:it was |they were )?(?:(?:its|their) \\w+ )?(?:given|put|told|explained)(?: to)? ${officers}\\b[^.;]{0,20}\\b${secretly}`,
  ),
  new RegExp(
    `${speakers}(?!\\w)[^.;]{0,30}\\b(?:has|have) not said so in public\\b|${speakers}(?!\\w)[^.;]{0,30}\\b(?:do|does|did) not (?:yet )?(?:want|wish) it (?:to be )?known`,
  ),
];

/** What a group told officers apart, and did not tell the meeting. */
export function confided(masked: string): RegExpExecArray | null {
  return general.test(masked) ? null : firstMatch(frames, masked);
}

/** A rule about confidences, and groups of other kinds. */
const general =
  /\b(?:[Ww]hat (?:a|any|each) group|any group|each group|may (?:speak|tell|ask)|must not|is not passed|are not passed|will not be passed|residents['’]? group|tenants['’]? group|parents['’]? group|support group|focus group|user group|working group|with (?:its|their) (?:consent|agreement|permission)|published|in debate)\b/;
