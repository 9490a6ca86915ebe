import { regex } from "../../core/pattern/regex.ts";
import type { Span } from "../../core/report/span.ts";
import type { Hit } from "../../core/rule/lexicon.ts";
import type { BlockView, Context } from "../../core/rule/rule.ts";
import { lexicons } from "../lexicons/index.generated.ts";
import { daysOf } from "./groups/groupsChoice.ts";
import { isLawfulMeeting } from "./groups/lawfulMeetings.ts";
import { addressed } from "./groups/ownGroup.ts";
import { bodyOfOthers, gathersOthers, isOthersGroup, othersAct } from "./othersBodies.ts";
import { partyMentions } from "./parties/partyMentions.ts";

/** A body that may have decided, and which sort it is. */
export type Body = Span & { readonly phrase: Pick<Hit["phrase"], "tier"> };

/** Groups, parties and gatherings that a block names, but for those that it speaks to and those that meet by law. */
export function bodiesIn(block: BlockView, kind: Context["kind"]): readonly Body[] {
  const parties = partyMentions(block).flatMap((one) =>
    // A party's Government is the country's and its Cabinet the council's, and each decides for it.
    one.form === "name" &&
    !/\b(?:Government|Cabinet)$/.test(block.text.slice(one.start, one.end)) &&
    // "A Green council" is the council, and its committee a committee, whatever the rule on what is ascribed to parties
    // says of it.
    !regex`
      ^(?:
        \ (?:[Cc]ouncil|authority|administration|committee|cabinet|[Ee]xecutive)\b|
        ['’]?s?['’]? (?:years?|days|era|times?|decades?|rule|period)\b
      )
    `.test(block.text.slice(one.end, one.end + 20)) &&
    !daysOf.test(block.text.slice(Math.max(0, one.start - 24), one.start))
      ? [{ ...one, phrase: { tier: "party" } }]
      : [],
  );
  return [...block.hits(lexicons["group-decision"]), ...parties, ...gatherings(block.text)].filter(
    (one) =>
      !addressed(block, one, { kind }) &&
      !ofOthers.test(block.text.slice(one.start, one.end + 24)) &&
      !isOfOthers(block, one) &&
      !isLawfulMeeting(block.text, one),
  );
}

/** Creditors, trustees or candidates met, a firm's own people did, or a firm has a group. */
function isOfOthers({ text }: BlockView, { start, end }: Span): boolean {
  const words = text.slice(start, end).replace(/ of$/, "");
  const before = text.slice(Math.max(0, start - 60), start);
  const sentence = text.slice(Math.max(0, text.lastIndexOf(". ", start) + 2), start);
  return (
    gathersOthers.test(text.slice(start + words.length, start + words.length + 60)) ||
    bodyOfOthers.test(before) ||
    (/^(?:private|informal)/i.test(words) && othersAct.test(sentence)) ||
    (/group(?:['’]s)?$/i.test(words) && isOthersGroup(text.slice(Math.max(0, start - 12), end + 60))) ||
    (/^one-to-one/i.test(words) && !politicians.test(text.slice(Math.max(0, start - 80), end + 80))) ||
    (/^away/i.test(words) && staffs.test(text.slice(Math.max(0, start - 40), end + 90)))
  );
}
const politicians =
  /\b(?:[Cc]abinet|[Mm]embers?|[Cc]ouncillors?|[Ee]xecutive|[Ll]eader|[Mm]ayor|[Cc]hair|[Pp]ortfolio|[Ww]hip|[Gg]roup)\b/;
/** Teams have away days too. */
const staffs = regex`
  ^(?!.*\b(?:[Cc]abinet|[Mm]embers|[Cc]ouncillors|[Ee]xecutive|[Aa]dministration|[Gg]roup|[Ll]eader)\b)
  .*\b(?:staff|teams?|service|managers|trustees|governors|head ?teachers|heads of service|department|partners)\b
`;

/** A coalition or an alliance of those who are no councillors. */
const ofOthers = regex.i`
  ^(?:coalition|alliance|caucus) of (?:
    traders|charities|residents|tenants|shops|businesses|clubs|churches|parents|carers|unions|landowners|farmers|
    councils|local|community|voluntary|[a-z-]+ (?:operators|charities|clubs|unions|owners|groups|trusts|firms|users)
  )
`;

/**
 * May this body be the one whose word was acted on? "The group" is political in a briefing, or where something came of
 * it.
 */
export function mayAct(
  tier: string | undefined,
  briefing: boolean,
  acted: boolean,
  block: BlockView,
  start: number,
): boolean {
  switch (tier) {
    case "group":
      return (briefing || acted) && !isWorkingGroup(block, start);
    case "board":
      return acted && councilMatter.test(block.sentenceAt(start).text);
    default:
      return true;
  }
}

/** The body settles something, or something is settled by it, at it or with its word. */
export function decides(text: string, start: number, end: number, tier: string | undefined): boolean {
  const after =
    text
      .slice(end, end + 90)
      .replace(agreedElsewhere, "")
      .split(formalDecides)[0] ?? "";
  const before = text.slice(Math.max(0, start - 90), start);
  if (yetToMeet.test(after)) return false;
  if (tier === "board") return ruling.test(after) || authorityBefore.test(before);
  if (steered.test(text) && /\b(?:told|request|views?|wish(?:es)?|preference|insistence|behest|say-so)\b/i.test(text))
    return true;
  if (nodGiven.test(after)) return true;
  return decision.test(/^[^.;]{0,60}/.exec(after)?.[0] ?? "") || decidedBefore.test(before) || madeBefore.test(before);
}

/** "The Leader's Monday meeting", "the chairs' lunch": where members who hold office meet without the public. */
function gatherings(text: string): readonly (Span & { readonly phrase: { readonly tier: string } })[] {
  if (!/['’]/.test(text)) return [];
  return [...text.matchAll(gathering)]
    .filter(([words]) => !formalMeeting.test(words))
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      phrase: { tier: "informal" },
    }));
}

/**
 * "Whichever site the group prefers, the Cabinet decides on 4 May": what a body that may does is not the group's doing.
 */
const formalDecides = regex`
  , (?:and |but |while |though )?(?:it is |it will be )?(?:still |only |then )?(?:for )?(?:the |full )
  (?:Cabinet|Council|(?:[A-Z]\w+ )?(?:Sub-)?Committee|Executive|Panel|Board)(?: alone| itself)? (?:that |which )?
  (?:decides?|determines|will|is to|must|has to|to decide|takes)\b|
  ,? (?:which|that|but) (?:the |full )?(?:Cabinet|Council|(?:[A-Z]\w+ )?(?:Sub-)?Committee|Executive|Panel|Board)
  \ (?:then |later |has |had )?(?:rejected|refused|approved|agreed|adopted|carried|accepted|lost|threw out|decided|resolved)\b
`;

/** A body that is only to talk of it. */
const yetToMeet = regex.i`
  ^(?: itself)? (?:will|is (?:due )?to|are (?:due )?to|may|was to|were to) (?:then |also |first |next )?
  (?:consider|discuss|look at|debate|hear|receive|be briefed|be told|meet|talk)\b(?![^.;]*\b(?:and|to) (?:settle|agree|approve|choose|sign)\b)
`;

/** "The chairs' lunch agreed in the programme takes place in May": it was agreed itself, and agreed nothing. */
const agreedElsewhere = regex.i`
  ^ (?:agreed|approved|confirmed|fixed|settled|arranged|authorised|chosen) (?:in|by|at|under|with|on|for|last|earlier)
  (?: (?!(?:and|that|to|which|but|so)\b)[^\s.;,]+){1,8}?
  \ (?:is|are|was|were|takes?|took|will|has|had|begins?|costs?|starts?|falls?|comes?|needs?|may|can)\b
`;

/** A cabinet's own meeting is the one that decides. */
const formalMeeting =
  /^(?:cabinet|executive)(?:['’]s|s['’])\s(?:[A-Z][a-z]+ |next |last |first |public )?(?:meeting|session)$/i;
const gathering = regex.giu`
  \b(?:leaders?|chairs?|chairmen|groups?|administration|coalition|cabinet|executive|portfolio holders?|whips?)
  (?:['’]s|s['’]|['’])\s(?:[\p{L}-]+\s){0,2}(?:
    meeting|lunch|dinner|breakfast|catch-up|get-together|away-?day|away day|briefing|drinks|call|session|retreat|
    conversation|discussion|talks|huddle|forum|supper|barbecue|weekend|curry night|quiz night|drinks|picnic|golf day
  )\b|
  \b(?:(?:deputy )?leader|(?:cabinet|executive|lead) member|portfolio holder)['’]s\s
  (?:(?!(?:company|trust|partnership)\b)[\p{L}-]+\s){0,2}(?:
    board|panel|(?:inner )?circle|round ?table|taskforce|task force|sounding board
  )\b
`;

/** Members asked one by one, or an outcome noted for a group. */
export function poll(text: string, start: number, briefing: boolean): { start: number; end: number } | undefined {
  const match =
    regex.i`
    \b(?:members|councillors)\b[^.;]{0,30}\b(?:were|was|have been)
    \ (?:polled|sounded out|rung round|telephoned|e-?mailed)\b[^.]{0,60}\b(?:favour|majority|agreed|content|support)
  `.exec(text) ??
    (briefing
      ? regex.i`
        ^\W*(?:outcome|result|conclusion|decision)(?: of (?:the )?meeting)?\s*[:–—-]\s*
        (?:agreed|approved|supported|option|yes|accepted|rejected)
      `.exec(text)
      : null);
  const informal =
    match ??
    regex.i`
      \b(?:members|Cabinet|Leader|Executive|councillors)\b[^.;]{0,20}\binformally
      \ (?:agreed|approved|decided|settled|endorsed|authori[sz]ed|signed)
    `.exec(text);
  return informal ? { start: start + informal.index, end: start + informal.index + informal[0].length } : undefined;
}

/** "… saw the bids in May and has given the pier its nod." */
const nodGiven = regex.i`
  ^[^.;]{0,70} (?:has|have|had)? ?(?:already |now |since )?(?:given|gave) [^.;]{2,30}? (?:the|its|their|his|her)
  \ (?:nod|go-ahead|green light|all-clear|blessing|thumbs[- ]up)\b
`;

/** Words for settling a matter, whichever way round the sentence is. */
const decision = regex.i`
  \b(?:
    told (?:officers|the (?:Director|Head|service|department|team|Chief Executive|Council)\b[^.;]{0,24}) to|
    officers (?:were|have been|had been) (?:told|instructed|directed) to|agreed|agreeing|
    agreement (?:of|at|from|by|reached)|decided|decides|decision (?:of|by|made|taken|reached)|decided (?:at|by|in)|
    approved|approval (?:of|from|at|by|was given)|resolved|signed (?:it |this |them |the (?:[a-z]+ ){1,3})?off|sign-off|
    endorsed|endorsement|settled|ruled out|ruled that|go-ahead|green light|blessing|backing (?:of|from|given)|opted|
    chose|chosen|picked(?! up)|determined|instructed|instructions? (?:of|from|by)|directed|mandate[ds]?|authori[sz]ed|
    confirmed (?:that|the)|accepted|rejected|turned down|vetoed|concluded|conclusion (?:of|reached)|cleared|
    gave (?:its|their) (?:consent|support|approval|blessing|agreement|backing|assent)|
    set (?:the|a|its|our) (?:[a-z]+ ){0,2}(?:targets?|levels?|limits?|ceilings?|price|rates?|rise|increase|sum|
    envelope)|
    came down (?:in favour|against|on)|was fixed|has fixed|made up its mind|
    made its choice|wishes? of|steer (?:from|of|given)|said yes|said no|voted (?:to|for|against)|decreed|nodded through|
    has adopted|adopted (?:at|by)|committed (?:the council|itself)|firmed up|sanction(?:ed)?|
    authority (?:for|to|under|was)|ruling|conferred|obtained|concludes|in favour of|has the backing|
    (?<!on the )understanding|shaken hands|shook hands|struck a deal|deal (?:is|was|has been) (?:done|struck)|blessed|
    (?:thrash|hammer|iron|sort|work)ed (?:(?:it|this|that|them|all this|
    the (?:[a-z]+ ){1,3}?)(?: all)? ?)?out(?= in private|
    among|between|over (?:lunch|dinner|supper|drinks)|behind|informally|[^.;]{0,40}\b(?:told|instructed|so)\b)|
    thrashed out|outcome of|passed (?:it|them|this|the)
  )\b
`;
const decidedBefore = regex.iu`
  \b(?:
    nod|waved through|blessed|chose|choice|agreed|agreement|decided|decision|approved|approval|resolved|signed off|
    endorsed|endorsement|settled|go-ahead|green light|blessing|backing|chosen|determined|instruct\w+|directed|
    mandate\w*|authori[sz]\w+|authority|accepted|rejected|concluded|conclusion|cleared|fixed|steer|adopted|
    sanction\w*|(?<!on the )understanding|ruling|conferred|obtained|consent|permission|ruled out|disposed of|sewn up|
    thrashed out
  )\b[^.;]{0,45}\b(?:of|by|at|from|in|with|after|during)\b(?:
    \ (?:the|its|his|their|a|an|last|recent|this|that|[\p{L}]+['’]s|[\p{L}]+)
  ){0,2}\s*$
`;
/** What is made, given or taken may be anything: it is a decision where one is named. */
const madeBefore = regex.iu`
  \b(?:
    decisions?|choices?|views?|conclusions?|line|mind|figure|order|priorit\w+|cuts?|change|selection|matter|item|
    scheme|option|proposal|it|this|that|all|whole thing|plan|list
  )\b[^.;,]{0,40}\b(?:wish(?:es)?|outcome|support|given|made|taken|reached|confirmed)\b[^.;,]{0,45}\b
  (?:of|by|at|from|in|with|after|during)\b(?:
    \ (?:the|its|his|their|a|an|last|recent|this|that|[\p{L}]+['’]s|[\p{L}]+)
  ){0,2}\s*$
`;
/** A report or a scheme was changed for a group. */
const steered = regex.i`
  \b(?:
    removed|changed|withdrawn|dropped|deleted|halted|stopped|rewritten|amended|struck out|
    (?:told|asked|instructed) by [^.;]{0,30} to (?:stop|drop|withdraw|halt|start|begin|proceed)
  )\b
`;
/** What only the council can settle. */
const councilMatter = regex.i`
  \b(?:
    Cabinet|Council|Committee|authority|clos\w+|shut|surrender\w*|withdraw\w*|withdrawn|fees?|charges?|contracts?|sale|
    sold|lease|budget|tenants|policy
  )\b
`;
const ruling = regex.i`
  ^(?:['’]s)?\s(?:has |have |had )?
  (?:(?:determined|decided|ruled|resolved|settled) (?:that|to|on)|ruling|decision|instruct\w+|directed)
`;
const authorityBefore =
  /\b(?:decision|ruling|authority|instructions?|direction|mandate) (?:of|from|by) (?:the )?(?:[\p{L}]+ ){0,2}$/iu;

/** Groups that officers, users and partners sit on, named in the same passage. */
function isWorkingGroup({ text }: BlockView, until: number): boolean {
  return workingGroup.test(text.slice(0, until + 200));
}

/** A group with a task or a membership that makes it no political one. */
export const workingGroup = regex.i`
  \b(?:
    working|steering|user|users|project|task(?: and finish)?|focus|liaison|reference|advisory|stakeholder|residents?|
    tenants?|friends|support|community|implementation|delivery|consultative|joint|study|review|scrutiny|programme|
    management|asset|officer|technical|expert|partnership|housing|company|subsidiary|consolidated|action|walking|
    interest|youth
  )['’]? group\b
`;
