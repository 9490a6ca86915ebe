import { oneLine, regex } from "../../../core/pattern/regex.ts";
/**
 * Elections that are no council's: those of a company's directors and auditors, a charity's trustees, a school's
 * governors, a union's or a workforce's representatives, and of whoever is in the chair of a body.
 */
export const ofOtherBodies = (text: string): boolean =>
  ([electing, standing, meeting, choosing].some((one) => one.test(text)) && !ofCouncil.test(text)) ||
  (competing.test(text) && !contested.test(text));

/** People vote for the name of a gritter, a design or a prize, whichever ward they live in. */
const competing = regex.i`
  \b(?:vot(?:e|es|ed|ing)|ballots?|polls?)\b[^.;]{0,40}\b
  (?:for|on|in|between) (?:one of |the |a |an |their |its |which |two |three |four |five )*(?:[\w-]+ ){0,3}?(?:
    competitions?|awards?|prizes?|designs?|names?|logos?|mascots?|colours?|titles?|tunes?|books?|photographs?|
    paintings?|recipes?|benches|sculptures?|murals?|playgrounds?|gritters?|layouts?|entries|projects|ideas
  )\b
`;
const contested = regex.i`
  \b(?:
    councillors?|candidates?|voters?|elector\w*|elections?|by-election|marginals?|polling day|administration|group|
    party|leader|coalition|seats?|majorit\w+|members
  )\b
`;

const described = oneLine`
  (?:
    (?:
      the|its|their|an?|all|any|some|most|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d+|of|new|
      non-executive|independent|executive|parent|staff|teacher|foundation|tenant|employee|member|elected|honorary|
      branch|works?|company['’]s|trust['’]s|school['’]s|union['’]s
    )
  \ )*
`;
const elected = oneLine`
  (?:
    directors?|non-executives?|auditors?|trustees?|governors?|
    (?:safety|staff|employee|workforce|union|tenant|parent|member|pensioner)s?['’]? representatives?|shop stewards?|
    board members?|(?:site|allotment|tenants['’]|residents['’]|parents['’]|club) committees?|(?:vice-?)?presidents?|
    treasurers?|(?:general |honorary )?secretar(?:y|ies)|captains?|churchwardens?|
    (?:company|trust|school|association|society|union)['’]s (?:board|committee|officers)
  )
`;
const chair = "(?:chair(?:man|woman|person)?|vice-chair(?:man|woman)?|convener|moderator)";

/** "The re-election of two directors", "re-elected as chair of the trustees". */
const electing = regex.i`
  \b(?:re-?)?elect(?:ion|ions|ing|s)? (?:of |as |to be )?${described}${elected}\b|
  \b(?:re-?)?elected (?:as |to be )?${described}(?:${elected}|${chair})\b|
  \bre-?election (?:as|of|to) ${described}${chair} of (?!(?:the |its |their )?(?:council|cabinet|committee)\b)
`;
/** "Three governors stand for re-election", "the directors' re-election". */
const standing = regex.i`
  \b${elected}(?:['’]s?)?(?:
    [^.;]{0,40}? (?:
      stands?|stood|standing|seek(?:s|ing)?|sought|offer(?:s|ed|ing)?|retir(?:e|es|ed|ing)|eligible|due|put|puts|is|are|
      was|were|be|being|comes?|came|face[sd]?|submit\w*
    )\b[^.;]{0,30}?
  )? (?:re-?election|re-?elect(?:ed)?|(?:stand|stood|standing|up) for election)\b|
  \bre-?election to (?:the|its|their|a) (?:[\w'’]+ ){0,3}(?:board|governing body|committee of management|court|senate)\b
`;
/** Where shareholders and members of a society vote. */
const meeting = regex`
  \b(?:
    AGMs?|
    (?:[Aa]nnual|[Gg]eneral) [Mm]eetings? of (?:the )?(?:company|companies|society|trust|association|club|members)|
    company meetings|[Pp]rox(?:y|ies) vot\w+|investee compan(?:y|ies)|remuneration (?:reports?|polic(?:y|ies))
  )\b
`;

/** A choice among things, or how anybody votes who cannot see the paper. */
const choosing = regex.i`
  \bvot(?:e|es|ed|ing) (?:for|on) (?:them|it|one|their favourites?|a (?:name|design|colour|title)|the (?:names?|
  designs?|best))
  \b[^.;]{0,60}\b(?:touch ?screen|slips?|order of preference|foyer|display|exhibition|kiosk|app)\b|
  \b(?:touch ?screen|order of preference|paper slips?)\b[^.;]{0,60}\bvot(?:e|es|ed|ing)\b|
  \b(?:tactile|large[- ]print|Braille|magnifiers?|wheelchair)\b[^.;]{0,90}\b(?:vot(?:e|es|ing)|polling stations?)\b
`;

/** Words of a council's own elections, by which the matter may be weighed all the same. */
const ofCouncil = regex`
  \b(?:
    [Cc]ouncillors?|wards?|marginals?|voters?|electorate|polling day|local elections?|council elections?|by-elections?|
    (?:the |our |its )?(?:Leader|Mayor|ruling group|administration|party|coalition)|sitting members?|doorsteps?|
    May elections?|pre-election
  )\b
`;
