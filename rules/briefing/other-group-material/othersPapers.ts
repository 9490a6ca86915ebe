import { regex } from "../../../core/pattern/regex.ts";
import type { Severity } from "../../../core/rule/finding.ts";
import { intends, known, material, servedOther, unpublished } from "./otherGroups.ts";

/** What a briefing gives away of another group, and how sure that is. */
export interface Told {
  readonly message: "material" | "intention" | "served";
  readonly severity: Severity;
}

/** What officers worked out for the others, and what it came to. */
const costedFor = regex`
  \b(?:[Ww]e|[Oo]fficers|[Ff]inance|[Tt]he (?:service|team|department))(?: (?:have|has|had|also|recently))*
  \ (?:costed|modelled|priced|worked (?:up|out)|drew up|drafted)\b[^.;]{0,40}\bfor (?:the |their )[^.;]{0,70}
  (?:\bcame (?:to|out)\b|\b(?:was|is|showed) £|£ ?\d)
`;

/** What a sentence gives away of a group's papers and plans. */
export function ofGroup(text: string, whose: string): Told | undefined {
  const secret = plainlySecret.test(text);
  const papers = drafts.test(text);
  if (secret || (papers && unpublished.test(text))) return { message: "material", severity: "error" };
  if (costedFor.test(text) && !record.test(text)) return { message: "served", severity: "error" };
  if (servedOther.test(text) && material.test(text)) return { message: "served", severity: "warning" };
  if (intends.test(text) && known.test(text)) return { message: "intention", severity: "error" };
  if (
    papers &&
    /\b(?:version|by mistake|in mind|same note|working (?:copy|papers?|file|draft|version|notes?|sheets?))\b/i.test(
      text,
    )
  )
    return { message: "material", severity: "warning" };
  if (intends.test(text) && forecast.test(text)) return { message: "intention", severity: "info" };
  // A group by its name may be the one that is briefed.
  if (/ Group\b/.test(whose)) return undefined;
  if (mind.test(text) && !record.test(text)) return { message: "intention", severity: "info" };
  if (asked.test(text)) return { message: "served", severity: "info" };
  return doings.test(text) && !record.test(text) ? { message: "intention", severity: "info" } : undefined;
}

/** What the executive has before it is told by officers in its time; only what is said to be kept back is found. */
export const ofOffice = (text: string): Told | undefined =>
  plainlySecret.test(text) &&
  (material.test(text) || /\b(?:settled|decided|agreed|told)\b/i.test(text)) &&
  !routine.test(text)
    ? { message: "material", severity: notOut.test(text) ? "error" : "warning" }
    : softSecret.test(text) || mind.test(text)
      ? { message: "material", severity: "info" }
      : undefined;

/** What somebody in office thinks, wants or has let officers know. */
const mind = regex.i`
  \b(?:
    thinks?|wants?|wanted|would like|would prefer|prefers?|preferred|hopes?|hoped|likes?|worr(?:y|ies|ied)|fears?|
    feels?|is (?:minded|keen|unhappy|nervous|inclined|leaning|reluctant|set on|toying)|
    are (?:minded|keen|unhappy|nervous|inclined|leaning|reluctant)|
    has (?:told|mentioned|said|let|asked|hinted|indicated|drawn up|drafted|prepared|in hand)|
    have (?:told|mentioned|said|asked|hinted|drawn up|drafted)|told (?:us|me|officers|the author)|mentioned|remarked|
    hinted|intends?|is planning|plans? to|in mind|thinking|fall-?back|private|not been seen|rang to|rang about|
    quoted at length|applies here too|says more|pinned|version|come to us|we (?:saw|happened)|
    up (?:his|her|their) sleeve|behind closed doors|pre-?meeting|in private
  )\b
`;

const softSecret = regex.i`
  \b(?:
    (?:draft|list|plan|budget|figures|paper|version)\b[^.;]{0,30} (?:is|are|still) working on|early (?:draft|version)|
    (?:has|have) not (?:yet )?(?:been )?shared|fall-?back|
    (?:means?|intends?|plans?|is going|are going|is about|are about) to
    \ (?:announce|publish|drop|close|cut|propose|sell|freeze|unveil|recommend|scrap|raise)|
    still under|advance copy|memo (?:from|to)|as told to|is understood to|are understood to|privately|private view|
    away ?day|informal cabinet|not to be seen|kept quiet|keep (?:it )?quiet|not been sent|not yet been sent|
    has been shown|been told|draft answer|draft reply|(?:has|have) seen
  )\b
`;
/** Said to be secret in so many words. */
export const plainlySecret = regex.i`
  \b(?:
    (?:which|that) no(?:body| one| other (?:member|councillor|group))(?: else)? (?:has|have)|
    (?:stapled|clipped|pinned|tucked) (?:to|in|into|behind|at)|
    (?:in|on|from) (?:the |a )?(?:tray|bin|glass) of (?:the|a) (?:\w+ )?(?:printer|copier|photocopier|scanner)|
    (?:in|on) (?:the|a) (?:\w+ )?(?:printer|copier|photocopier|scanner|shared drive|recycling)|
    (?:a |the )?copy (?:of it |of them )?is (?:behind|under|with|at the (?:back|end)|attached|on the)|
    will not want (?:it |them |this )?(?:quoted|seen|known|shown)|unpublished|unannounced|
    (?:which|that) (?:has|is|have|are) (?:not (?:yet )?(?:been )?|yet to be |still to be )tabled|
    (?<=, )(?:as yet |still )?(?:not yet |un)tabled|
    (?:not|never|nobody|no one|no-one)\b[^.;]{0,24}\b(?:let|allow\w*|shown?|tell|told|giv(?:e|en))\b[^.;]{0,30}\b
    (?:see|seen|sight|look|read|outside)|
    (?:keep(?:s|ing)?|kept|hold(?:s|ing)?|held|play(?:s|ing|ed)?) (?:it|this|that|them|its|their|the)?[^.;]{0,30}
    (?:to (?:itself|themselves)|close to (?:its|their) chests?)|
    (?:not|yet to) (?:yet )?(?:been )?(?:
      come out|gone out|made public|submitted|lodged|launched|aired|unveiled|shown (?:its|their|his|her) hand|
      said so in public
    )|
    due to (?:go (?:public|out)|be (?:published|launched|announced|unveiled|made public))|
    (?:will|is to|are to) be (?:launched|unveiled|announced|made public) (?:on|in|at|next)|
    (?:lodged|handed in|sent in) (?:this|yesterday|today|last)|
    left with (?:the (?:team|service|Director|clerk|Head)|officers|[A-Z]\w+)|
    (?:that|which) (?:they|it) (?:sent|gave|showed|lent) (?:us|to|officers)|
    (?:note|paper|letter|e-?mail|spreadsheet)\b[^.;]{0,20}\b(?:sent|went) to [A-Z]|
    (?:has|have|had|did) (?:not|never) (?:yet )?(?:gone|got|go|get|travelled|been taken|reached|left|been) (?:any )?
    (?:further|wider|elsewhere|beyond|outside|anywhere else|out of|(?:his|her|their) (?:office|desk))|
    (?:went|gone|got) no (?:further|wider)|
    (?:costings?|figures|sums|analysis|modelling|paper) (?:that|which) [^.;]{2,40}
    \ (?:ordered|asked for|commissioned|requested|had done)\b|
    had (?:us|officers|finance|the (?:team|service)) (?:work|cost|price|run|check|look)|
    asked by (?:the|an?) [^.;]{2,30} to (?:price|cost|model|check|work out)|
    (?:not|never|yet to) (?:yet )?(?:been |be )?
    (?:shared|shown|circulated|made known|disclosed|put (?=to|about|round|before|out\b(?! of)))(?: to| with)? ?
    (?:members|anyone|anybody|the (?:public|group|council)|outside|known)?|
    not (?:yet )?gone to members|nobody outside|(?:yet to|not yet|not) (?:see|seen) the light of day|
    left (?:with|for) us|and not before|not (?:yet )?(?:been )?(?:published|public|out|released|announced)|
    (?:in|under) (?:strict |strictest )?confidence|confidential|confid(?:ed|es)|private(?:ly)?|leak\w*|obtained|
    overheard|copier|advance notice|though nobody else|
    no(?:body|-one| one) else has (?:yet )?(?:seen|heard|been|had|got|read|a copy|sight|it|them)|embargoed|secret|
    left (?:in|on|at|behind)|let slip|lodged with|sight of|(?:have|had) (?:had )?sight|it is known|is known to|
    gathered from|we hear|by mistake|behind the scenes
  )\b
`;
const notOut = regex.i`
  \b(?:
    unpublished|not (?:yet )?(?:been )?(?:published|public|out)|confidential|private|nobody else|no one else|leak\w*|
    obtained|secret|in confidence
  )\b
`;
/** Papers and places that are private in any council's business. */
export const routine = regex.i`
  \b(?:
    confidential (?:appendix|report|part|item|information|basis)|
    private
    \ (?:sector|companies|company|firm|land|owner\w*|rent\w*|car park|hire|street|road|garden|meeting|session|part)|
    not (?:yet )?(?:been )?announced (?:by|its)
  )\b
`;
/** Papers that a group makes for itself. */
const drafts = regex.i`
  \b(?:
    an alternative(?= to | for |[.,;])|drafts?|amendments?|costings|budget|savings list|forward plan|
    working (?:copy|papers?)|notes?|brief(?:ing)?|papers?|slides|motion|plans?|questions?|speech|memo|version|figures
  )\b
`;
const forecast = regex.i`
  \b(?:move|table|amend\w*|motion|cut|close|closure|freeze|scrap|propose|question|vote|budget|announce|call in|bid)\b
`;
/** What others do, hold or think, told without a word on where it is published. */
const doings = regex.i`
  \b(?:
    has|have|had|is|are|was|were|will|would|could|may|might|prefers?|thinks?|hopes?|likes?|holds?|sits?|meets?|met|
    drafted|costed|prepared|discussed|considered|feels?|believes?|seems?|appears?
  )\b
`;
/** What is known of every group: its seats, its members, that it was told. */
const record = regex.i`
  \b(?:
    seats?|places?|proportion\w*|were told|was told of|offered|invited|notified|majority of|
    members? of the (?:panel|committee|board)|elected|leader of the|group leaders|at (?:Council|Cabinet)|in the chamber|
    briefing|this (?:note|paper)|requested|debate[ds]?|voted|resolved|agreed|road|bank|agreement|examiner|engineer|
    survey\w*|assessor|review\w*|adviser|inspector|valuer|consultant|auditor|person|sector|school|living
  )\b
`;
/** What others ask of officers is theirs. */
const asked = regex.i`
  \b(?:has|have|had) (?:been )?(?:asked|requested|enquired|inquired)\b[^.;]{0,40}\b(?:for|what|how|whether|to|about|by)
  \b|
  \b(?:were|was|been) asked by\b
`;
