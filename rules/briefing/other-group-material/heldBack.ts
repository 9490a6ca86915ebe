import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { isPublic } from "./otherGroups.ts";

/** A paper that a group, or one who leads the council, has shown to nobody or to few, told with what is in it. */

/** Groups that are no party's. */
const work = oneLine`
  (?!
    (?:
      Working|Steering|Friends|Task|Finish|Users?|Reference|Advisory|Project|Delivery|Programme|Officer|Focus|Residents|
      Community|Strategy|Management|Partnership|Review|Scrutiny|Liaison|Consultative|Action|Support|Peer|Expert|
      Technical|Housing|Development|Care|Bus|Transport|Commissioning|Leadership
    )\b
  )
`;
const group = regex`
  \b(?:
    [Tt]he (?:${work}[A-Z][a-z]+ ){1,3}Group(?:['’]s)?|
    ${work}[A-Z][a-z]+(?: [A-Z][a-z]+)? (?:members|benches|people|councillors)|
    (?:[Tt]he |[Aa]n?)
    (?:other|second|same|largest|smallest|opposing|rival|minority|majority|opposition|ruling|controlling)
    \ (?:of the (?:opposition )?)?(?:groups?|side|benches)(?:['’]s)?|
    [Aa]nother (?:political )?group|[Tt]hat (?:group|side)|[Mm]embers (?:opposite|across)|[Tt]hose members|
    [Tt]he [Oo]pposition(?:['’]s)?|Conservatives?|Tories|Labour(?! (?:costs?|market|relations|rates?|supply|force)\b)|
    Liberal Democrats?|Lib Dems?|Greens?|Independents?|Reform UK|Plaid|SNP|Alliance
  )(?![\w])
`;
const office = regex`
  \b(?:[Tt]he )?(?:[Dd]eputy )?(?:Leader|Executive Member|Cabinet Member|Portfolio Holder|Administration|Mayor)
  (?:['’]s)?(?![\w])
`;
/** The sentence goes on about those whom the one before it named. */
const goesOn = regex`
  ^(?:[\d.]+ )?(?:
    Its|Their|That side|Those members|It|They|(?:Next|This) year['’]s|There is (?:a|also)|
    A (?:second|third|fourth|further|shadow|costing|new)|What (?:it|they)|We understand from|
    The (?:same|sketch|draft|sums|costings?|workings|paper|scheme|plan)
  )\b
`;
const paper = regex.i`
  \b(?:
    plans?|schemes?|costings?|sums|packages?|amendments?|motions?|leaflets?|drafts?|budget|workings|sketch|papers?|
    polic(?:y|ies)|code|version|follow-up|spreadsheet|sheet|notes?|estimates|effort|giveaway|lists?|route map|programme|
    alternative|statement|proposals?|report|another|set
  )\b
`;
/** Shown to nobody, or to those few who tell. */
const few = regex.i`
  \b(?:
    (?:has|have|had) (?:so far )?(?:been )?shown (?:it |them )?(?:so far )?(?:to )?(?:nobody|no one|only)(?: else)?|
    shown (?:in draft |so far )?to (?:nobody|no one|[^.;,]{3,40} alone)|
    so far (?:seen|shown|known)(?: only)?(?: by| to)?|(?:seen|shown|known)(?: so far| at present)? only (?:by|to)|
    known only to|and no ?(?:one|body) else\b|to nobody but|not yet (?:outside|beyond)|at present no further than|
    no further than [^.;]{3,40} (?:inbox|desk|office)|which (?:other )?members[^.;,]{0,30} have not (?:had|seen)|
    has not yet shown (?:its|their) own
  )\b
`;
/** Not out, or come by as such things are. */
const hidden = regex.i`
  \b(?:
    not (?:yet |been |yet been )*(?:out|released|launched|shown|shared|ready to part)\b|unreleased|unissued|unpublished|
    unsent|as yet unsigned|yet to see (?:the light of day|daylight)|under wraps|up (?:its|their) sleeves?|on the stocks|
    in (?:its|a|the|their) locked \w+|(?:seen )?in proof\b|(?:to be|will be|be) sprung|mean to table on the night|
    not (?:meant|intended) for (?:our|other|these) eyes|slip of the mouse|by a well-wisher|found its way to|
    (?:of which|a copy of which) (?:a photograph|the [a-z ]+ has|had|has)|a set of which|passed to us by|
    which reached (?:us|finance|officers)|still (?:drafting|working on|working up)|at the printer|in private|
    to be launched until|doing the rounds of|came to light in|
    keep(?:s|ing)? (?:it |them |this )?to (?:itself|themselves)|lodged (?:with|it with) finance|
    (?:is|are) (?:pricing|costing) (?:it )?for (?:it|them)|asked finance to run|sight (?:at the weekend )?of|
    half written|disgruntled
  )\b
`;
/** What it says: a sum, or what it would do. */
const tells = regex.i`
  £ ?\d|\b\d+ ?%|
  \b(?:
    would|will|puts?|pays?|leans?|sets? aside|raises?|drops?|has (?:the|four|three|two|no|£)|have|takes? no|
    goes further|is nil|goes|starts?|finds?|comes? to|gives?|to (?:swap|pay|sell|close|abolish|cut)|with the|
    nothing in it|propose|in particular|put in|that (?:he|she|they|it) will
  )\b
`;
/** Words without one of which nothing is held back. */
export const heldBackCues = oneLine`
  shown to|shown it|shown in|shown its|has shown|seen by|seen in|so far|seen only|known only|no one else|nobody else|
  nobody but|not yet|no further|have not had|have not seen|not out|unreleased|unissued|unpublished|unsent|unsigned|
  daylight|light of day|under wraps|sleeve|sleeves|on the stocks|in proof|sprung|on the night|not meant for|
  not intended for|slip of the mouse|well-wisher|its way to|of which|passed to us|which reached|still drafting|
  still working|at the printer*|in private|be launched|doing the rounds|came to light|to itself|to themselves|lodged|
  pricing|costing|to run|under wraps|for others|for somebody else|for another group|by accident|by mistake|in error|
  sight of|sight at|half written|disgruntled|locked|been released|been shared
`;
/** A draft of the council's own course, which anybody may know of. */
const routine = regex`
  \b(?:
    consultation draft|draft (?:local plan|minutes|agenda|accounts|statement of accounts)|for consultation|
    will be published|is to be published|exempt|confidential appendix|Forward Plan|settlement|Government|Department
  )\b
`;

/** What officers made for others, and nobody has seen. */
const madeForOthers = regex.i`
  \b(?:worked up|drawn up|prepared|costed|drafted|written|made|modelled|priced)(?: by (?:us|officers|finance))? for
  \ (?:others|somebody else|someone else|another group|a different group|the other (?:side|group))\b[^.;]{0,40}\b(?:
    under wraps|unpublished|not (?:yet )?(?:out|public|published|shared|been (?:shared|shown|published))|in confidence|
    in private
  )\b
`;
const theirs = /^(?:[\d.]+ )?(?:Its|Their|That (?:group|side)['’]s)\b/;
/** "Their paper, which reached us by accident, …" */
const strayed = regex.i`
  \b(?:paper|draft|plan|amendment|motion|budget|costings?|figures|list|letter|note|memo|manifesto|speech)\b,?
  \ (?:which|that) (?:[a-z]+ )?(?:reached|came to|got to|fell to|found its way to|was sent to|was copied to)
  \ (?:us|officers|this office|the (?:department|service|team)|me)\b[^.;]{0,12}\b
  (?:by (?:accident|mistake|chance|a slip|error)|in error|unasked)\b
`;

/** Whose unpublished paper a sentence tells of, if it does, and whether it says so itself; `before` leads up to it. */
export function heldBack(
  text: string,
  before: string,
): { readonly whose: string; readonly named: boolean } | undefined {
  if (text.length < 420 && madeForOthers.test(text) && !isPublic.test(text.replace(hidden, " ")))
    return { whose: "another group", named: false };
  if (theirs.test(text) && strayed.test(text) && !routine.test(text))
    return { whose: group.exec(before)?.[0] ?? "another group", named: false };
  if (text.length > 420 || !paper.test(text) || !tells.test(text) || routine.test(text)) return undefined;
  const secret = few.test(text) || hidden.test(text);
  if (!secret || isPublic.test(text.replace(hidden, " "))) return undefined;
  const named = group.exec(text)?.[0];
  if (named) return { whose: named, named: true };
  const whose =
    (few.test(text) ? office.exec(text)?.[0] : undefined) ?? (goesOn.test(text) ? group.exec(before)?.[0] : "");
  return whose ? { whose, named: false } : undefined;
}
