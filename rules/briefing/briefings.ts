import { regex } from "../../core/pattern/regex.ts";
import type { Kind, Meta } from "../../core/report/meta.ts";
import type { Trust } from "../../core/rule/finding.ts";
import type { Insertion, Outline, ReportRewrite } from "../../core/rule/rule.ts";

/** A briefing for a group or for a member. */
export const isBriefing = (kind: Kind): boolean => kind === "group-briefing" || kind === "member-briefing";

/** The statements that a briefing makes of itself, in words that hold for every council. */
export const statements = {
  scope: "This briefing gives information and professional advice on council business, and on nothing else.",
  information: "This briefing gives information on council business, and no more than that.",
  substitute: "Officers will give their full advice to the body that decides; this briefing does not stand in for it.",
  access: "Any other group may have the same briefing on request.",
  handling:
    "This note is for [insert who may have it] in their work as councillors. It may not be passed on without the consent of [insert the post].",
  memberHandling:
    "This note is for Councillor [insert the name] in their work as a councillor. It may not be passed on unless that councillor agrees.",
  status: "Whatever the group concludes is its own view and not a decision of the council.",
} as const;

/** The statements that a new briefing of this kind begins with; none for other kinds. */
export function standingLines(kind: Kind, scope: "information" | "information-and-advice"): readonly string[] {
  if (!isBriefing(kind)) return [];
  const confined = scope === "information" ? statements.information : statements.scope;
  return kind === "group-briefing"
    ? [confined, statements.substitute, statements.access, statements.status, statements.handling]
    : [confined, statements.substitute, handlingOf(kind)];
}

/** Who may have it and whose leave it takes to pass it on: of what one member is told, that member's. */
export const handlingOf = (kind: Kind): string =>
  kind === "member-briefing" ? statements.memberHandling : statements.handling;

/** The fix that puts a standing statement at the end of the section in which the briefing says what it is. */
export const inserted = (outline: Outline, statement: string, title: string, trust: Trust = "safe"): ReportRewrite => ({
  insert: statement,
  at: placeFor(outline),
  trust,
  title,
});

function placeFor({ sections }: Outline): Insertion {
  const own = sections.filter(({ depth, empty, zone }) => depth > 1 && !empty && zone === "open");
  const about = own.find(
    ({ role, title }) => role === "purpose" || /\b(?:about|purpose|standing|status|scope|introduction)\b/i.test(title),
  );
  const place = about ?? own[0];
  return place ? { after: place.index } : { end: true };
}

/** Is it for a working group, a users' group or the like, which is no political group? */
export function isForWorkingGroup({ title, meeting, briefing }: Meta, outline: Outline): boolean {
  const names = [briefing?.value.group, meeting?.value, title?.value, outline.title];
  return names.some((name) => name !== undefined && isWorkingGroup(name));
}

/** Is this the name of a group that has no politics: "the Bridge Users' Group"? */
export const isWorkingGroup = (name: string): boolean => workingGroup.test(name);

const workingGroup = regex.i`
  \b(?:
    working|steering|task(?: and finish)?|project|users?['’]?|focus|reference|advisory|review|liaison|tenants?['’]?|
    residents?['’]?|friends|community|officers?['’]?|delivery|stakeholders?|management|scrutiny|cross-party|all-party|
    interest|audit|consultative|clinical|commissioning|care|health|youth|sports?|swim|arts|heritage
  )\s+(?:group|party)\b
`;

/**
 * What every briefing says of itself: for whom it is, who asked, who was told, that it replaces and binds nothing, when
 * officers leave.
 */
export const aboutItself = (sentence: string): boolean => ofItself.test(sentence) && !contested.test(sentence);

const ofItself = regex.i`
  \b(?:for|to) (?:the )?(?:members of (?:the|this|any) (?:\w+ )?group|[Cc]ouncillor [A-Z]\w+|the group)\b[^.;]{0,50}\b
  (?:work|duties|role|use|capacity)\b|
  \b(?:it|this|note|paper|briefing|that) (?:\w+ )?(?:does not|do not|did not|will not|cannot|is not|in no way) (?:\w+ )?
  (?:
    replaces?|stand in|stands in|take the place|substitute|a substitute|pre-?empt|prejudge|bind|binding|commit|
    amount to|deal with party|touch on party|cover party
  )|
  \b(?:all |any |every |each |the )(?:the )?other (?:political )?groups?(?: leaders?)? (?:\w+ )?
  (?:were|was|have been|has been|are|is|will be|may|can|could) (?:\w+ )?
  (?:told|informed|notified|offered|sent|given|aware|have the same|ask for)|
  \b(?:requested|asked for|approved|authorised|sanctioned|commissioned) (?:on [\w ]{3,20} )?by (?:the )?(?:
    group|chief executive|director|monitoring officer|leader of|councillor|head of|executive director|
    strategic director|assistant director|corporate director
  )|
  \b(?:officers?|staff|author)\b[^.;]{0,30}\b(?:attends?|leaves?|withdraws?|steps? out|goes?|go)\b[^.;]{0,60}\b(?:
    this item|it ends|questions (?:end|have)|before (?:the group|members|any|party)|party (?:business|matters)|
    turns? to (?:any|party|its own|other)
  )|
  \b(?:whatever|any(?:thing)?)\b[^.;]{0,20}\bgroup\b[^.;]{0,40}\b
  (?:does not|is not|binds (?:neither|no)|not bind|no decision)|
  \b(?:report|paper|note|briefing|appendix)(?: to [A-Z]\w+)? (?:will|would|does|is to)
  \ (?:deal|cover|set out|give|hold|contain)\b
`;
/** With a seat to fight or a line to take it is more than that. */
const contested = regex.i`
  \b(?:
    candidates?|seat|fight|fought|campaign\w*|canvass\w*|leaflets?|stall|election|whip|votes?|no need to tell|
    not to be told|were not told|was not told
  )\b
`;

/** Was this stated, in words that say something? */
export const stated = (value: string | undefined): value is string =>
  value !== undefined &&
  !regex.i`
    ^(?:
      |-|–|—|\?+|n\/?a|nil|none|no|not (?:yet|known|stated|given|applicable|told|notified|sought).*|pending|awaited|
      unknown|false
    )$
  `.test(value.trim());
