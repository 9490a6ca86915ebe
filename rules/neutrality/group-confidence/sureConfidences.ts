import { regex } from "../../../core/pattern/regex.ts";
import { isHeard, isKeptQuiet } from "../heardOf.ts";
import { placesAPerson } from "../parties/affiliation.ts";
import { countsVotes } from "../voters/voteSums.ts";
import { isNoGroupsTalk } from "./notAGroupsTalk.ts";

/**
 * Is it a group's confidence beyond doubt? What a group settled is for the rule on its decisions; what one member said
 * to officers, for that on letters; what it is drafting, for that on its papers.
 */
export const isSure = (text: string, way: RegExpExecArray, body: RegExpExecArray | null, briefing: boolean): boolean =>
  !(settled(text, way) && !isHeard(text) && !isKeptQuiet(text)) &&
  !(briefing && drafting.test(way[0])) &&
  !(body && placesAPerson(text, body.index, body[0])) &&
  !saidByOne.test(text) &&
  !wardMembers.test(text) &&
  !(asksOnly.test(way[0]) && inOffice.test(text)) &&
  !inEvidence.test(text) &&
  !forAll.test(text) &&
  !countsVotes.test(text) &&
  !isNoGroupsTalk(text, briefing);

const drafting = /^(?:is|are) (?:preparing|drafting|planning|working on|drawing up)\b/i;

/**
 * Told to electors, or asked of the council for all to hear: what a group would have done, not what it said in a room.
 */
const forAll = regex`
  \b(?:promised|pledged|undertook|told|assured) (?:the )?(?:\w+ )?
  (?:electors?|voters?|electorate|public|residents|traders|shopkeepers|tenants)\b|
  \b(?:address to (?:the )?electors|election (?:address|leaflet|literature)|manifesto)\b|
  \basked (?:for|that) (?:the |a |an |its |their |(?=[A-Z]))
  (?!\w* ?(?:figures|costings?|sums|briefing|information|note|paper|advice|analysis|modelling))[^.;]{2,60}
  \ (?:to be|be|to (?:close|stay|open|reopen|remain|go|stop|end|come|move|start)) ?[a-z]*
`;

/** What a witness told an investigation is evidence; whether it must be printed is for the reader. */
const inEvidence = regex`
  \b(?:
    interviewed (?:on|by|in)|told the investigat\w+|
    (?:said|says|stated) in (?:evidence|interview|(?:his|her|their) statement)|gave evidence
  )\b
`;
/** What members of a committee ask for there is asked in the open. */
const asksOnly = /\basked (?:for|about|whether)$/i;
const inOffice = regex.i`
  (?:\b(?:members|councillors|councillor [A-Z]\w+)\b|¤+)[^.;]{0,20}\b(?:on|of) the (?:[A-Z]\w+ ){0,4}
  (?:(?:Sub-)?Committee|Commission|Panel|Board|Cabinet)\b
`;

/** The meeting is known for what was settled there, and no word tells of a confidence. */
const settled = (text: string, way: RegExpExecArray): boolean =>
  /\b(?:meeting|away[- ]?day|pre-meeting|caucus|retreat|supper|briefing)\b|^(?:was|is|were|are) minded to/i.test(
    way[0],
  ) &&
  (concluded.test(text) || carriedOut.test(text)) &&
  !/\b(?:could|cannot|can not|split|divided|said)\b/i.test(text);
/** … and somebody acted on it. */
const carriedOut = regex`
  \b(?:so|and) (?:the|officers|work|it|an?) [^.;]{0,40}(?:has|have|had|is|are|was|were) (?:now |already )?(?:been )?
  [a-z]+(?:ed|n|t)\b
`;
const concluded = regex.i`
  \b(?:
    settled|decided|fixed|agreed|resolved|chose|chosen|approved|signed off|picked|determined|confirmed|ruled|passed|
    adopted|endorsed|voted|plumped|opted|struck (?:it |this |them |that |[a-z]+ )?(?:out|off)|
    ruled (?:it |this |them )?out|thrown out|crossed off|knocked on the head|shaken hands|shook hands|came down|
    come down|gone for|went for|(?:came|come|reached) (?:to )?an? (?:\w+ )?(?:view|conclusion|decision)
  )\b
`;

/** Members by name who told officers that they are content: no group speaks. */
const saidByOne = regex`
  ^(?:[\d.]+ )?(?:[A-Z]\w+ )?(?:[Cc]ouncillors?|Cllrs?|[Tt]he (?:ward|local|county|division) (?:members?|councillors?))
  \ (?![^.;]*\b(?:[Gg]roups?|[Pp]rivate\w*|[Cc]onfidence|[Ii]ndependents|colleagues)\b)[^.;]{0,80}\b
  (?:told|informed|said to|confirmed to) (?:the )?officers?\b
`;

/** A ward's members, told by their party, speak for their ward: it is their party that should not be named. */
const wardMembers = regex`
  (?<![A-Za-z])(?:[Bb]oth|[Ee]ither|[Oo]ne|[Tt]wo|[Aa]n?|[Tt]he(?: two| three| one| only| other)?) ¤+(?:['’]s)?
  (?: (?:members?|councillors?))?,? (?:
    (?:for|of|from|in) (?:
      (?:the|that|this|its) (?:[a-z]+ )?(?:wards?|divisions?|islands?)\b|
      (?:[A-Z][\w'’-]+ (?:and )?){1,4}(?:[Ww]ards?|[Dd]ivisions?)\b
    )|
    on (?:it|the (?:Town|Parish|Community) Council)
  )(?![^.;]*\b(?:private\w*|confiden\w+|off the record|behind|between ourselves|minuted|whisper\w*|group)\b)
`;
