import { cues } from "../../core/rule/lexicon.ts";
import { firstMatch } from "./sentenceFrames.ts";

/** A group by a name that no rule knows: "the Harbour Group". */
export const choiceCues = cues(
  "groups-choice",
  "Group|Group's|Group’s|Independents|Independents'|ruling group|majority group",
);

/** Groups that work for the council or beside it, and firms. */
const notPolitical =
  "(?!(?:Steering|Working|Project|Programme|Focus|Reference|Advisory|Stakeholders?|Residents|Tenants|Friends|Users?|Support|Community|Task|Review|Liaison|Delivery|Partnership|Management|Housing|Officer|Technical|Traders?|Action|Interest|Youth|Safety|Access|Heritage|Consultative|Development|Strategy|Strategic|Property|Hotels?|Joint|Design|Planning|Safeguarding|Governance|Scrutiny|Audit|Finance|Corporate|Walking|Cycling|Arts|Parents|Carers|Countryside|Nature|Wildlife|Allotment|Neighbourhood|Parish|Village|Town|Health|Clinical|Care|Education|Schools?|Learning|Transport|Bus|Rail|Energy|Water|Media|Retail|Leisure|Investment|Oversight|Improvement|Implementation|Operational|Leadership|Executive|Member|Members|Policy|Cross-Party|Age|NHS|Independent Advisory|Patient|Service|Virtual|Local|District|County|City|Borough|Regional|National|Tenant|Resident|User|Drainage|Flood|Climate|Biodiversity|Workforce|Panel|Budget) )";
/** The source of a pattern for a group by a name that no rule knows. */
export const namedGroup = `[Tt]he ${notPolitical}[A-Z][\\w'’-]+(?: [A-Z][\\w'’-]+)? Group(?:['’]s?)?`;

/** With each unit of a party's name as ¤. */
const body = `(?<![A-Za-z])(?:(?:[Tt]he )?¤+(?:['’]s?)?(?: (?:[Gg]roup|members|councillors|party|side|leader))?(?:['’]s?)?|[Tt]he (?:ruling|controlling|majority|minority|opposition|largest|administration) (?:[Gg]roup|party)(?:['’]s)?|${namedGroup})`;

const chose =
  "(?:(?:has|have|had|since|then|also|itself|themselves) ){0,3}(?:(?:struck|crossed|took|taken|cut|drew|drawn|put|left|weeded|whittled|marked|ruled|scored|went|gone|ran|sat) (?:[a-z]+ ){0,8}?(?:out|off|in|back|from|through|down|exception|by)|dropped|deleted|removed|added|fixed|settled|chose|chosen|picked|wanted|would (?:not )?have|(?:did|does|would) not (?:like|want|have|care for|wear|accept)|asked (?:to see|for)|insisted|inserted|reinstated|spared|trimmed|altered|changed|rewrote|redrew|cut it|halved|doubled)\\b";
const so =
  "(?:(?:has|have|is|are|was|were) (?:now |therefore |since |all |accordingly |thus |duly )*(?:been )?(?:redrawn|removed|changed|left (?:out|open|in|off)|dropped|added|altered|taken (?:out|off)|put (?:back|in)|gone|deleted|included|excluded|reflected|revised|rewritten|no longer|now in (?:the|table)|adjusted|amended|kept)|no longer in|(?:does|do) not appear|(?:stays?|staying|remains?) (?:open|in|out|shut|as)|(?:came|come|went|gone) (?:out of|into)|(?:is|are) (?:now in|the (?:version|list|result))|will (?:now )?(?:stay|close|go|come|be kept)|which pitches|between them they)";
const undone =
  "(?:(?:was|were|is|are|has been|have been) (?:now |therefore |since |duly )*(?:put back|put in|dropped|added|removed|taken (?:out|off)|left out|kept|spared|included|changed|cut|moved|reinstated|altered|deleted|struck out|redrawn)|stays? (?:open|in|out|as)|came out of|went back into)";

const frames: readonly RegExp[] = [
  new RegExp(`${body},?(?: which| who)? ${chose}[^.;]{0,100}?\\b${so}\\b`),
  new RegExp(`\\b${undone}\\b[^.;]{0,40}\\b(?:because|since|as|after|when) ${body} ${chose}`),
  new RegExp(
    `\\b${undone}\\b[^.;]{0,40}\\b(?:at the (?:wish|request|instance|insistence|behest)|to (?:please|suit|satisfy|oblige|accommodate|meet the wishes)|on the (?:word|say-so)) (?:of )?${body}`,
  ),
  new RegExp(
    `\\b(?:is|are|was|were) the (?:one|ones|version|order|figure|list|sum|choice) (?:that|which) ${body} ${chose}`,
  ),
  new RegExp(`\\b(?:[Aa]fter|[Ss]ince|[Aa]t) ${body} (?:away ?day|meeting|session)[^.;]{0,50}\\b${undone}`),
  new RegExp(
    `\\bwith ${body},? and (?:what|whatever|those|anything|that)[^.;]{0,40}\\b(?:did not|would not|wanted|liked|objected|disliked|asked)\\b[^.;]{0,40}\\b(?:left out|removed|dropped|kept|in|gone|out)\\b`,
  ),
  new RegExp(`\\bthe price of ${body} (?:support|votes?|backing|agreement)\\b`),
];

/** A plan was changed, and a group's word stands beside it: for information. */
const changed =
  "(?:was|were|is|are|has been|have been|has accordingly been|have accordingly been) (?:\\w+ly |now |since |therefore )?(?:moved|narrowed|widened|dropped|added|taken (?:off|out)|withdrawn|changed|altered|turned (?:round|down)|drawn up|redrawn|placed|put (?:in|back|off)|cut|amended|reversed|shelved|brought forward|chosen|picked|fixed|ordered|removed|rewritten|to go ahead|in the (?:programme|plan|list))|(?:here|in this report) is as (?:amended|changed|altered)|that are to (?:go ahead|close|stay|open)";
const word =
  "(?:told|asked|made (?:it )?(?:clear|plain|known)|ticked|ruled|chose|chosen|picked|wanted|did not care|would (?:and would )?not|could (?:not )?(?:stomach|live with|accept)|request|wish(?:es)?|insist\\w*|objected|preferred|amended)";
const beside = new RegExp(
  `${body}[^.;]{0,60}?\\b${word}\\b[^.]{0,80}?\\b(?:${changed})\\b|\\b(?:${changed})\\b[^.;]{0,60}\\b(?:after|following|because|since|as|when|once|on) [^.;]{0,20}?${body}|\\b(?:[Ff]ollowing|[Aa]fter|[Aa]t|[Oo]n) (?:a (?:word|chat|talk|conversation) with |the (?:word|wish|say-so|request|advice) of )?${body}(?: (?:request|word|wish|insistence|suggestion|prompting))?,? [^.;]{0,60}?\\b(?:${changed})\\b`,
);
export const besideChange = (masked: string): RegExpExecArray | null =>
  openly.test(masked) ? null : beside.exec(masked);

/** A group went through what officers had drawn up, and what it wanted was done; the sentence has ¤ for names of parties. */
export function groupsChoice(masked: string): RegExpExecArray | null {
  return openly.test(masked) ? null : firstMatch(frames, masked);
}

/** It was done by those who may, or in public. */
const openly =
  /\b(?:Council|Cabinet|Committee|Executive|Panel) (?:then |has |have |had )?(?:agreed|approved|resolved|adopted|decided|rejected|voted)|\b(?:moved|tabled) (?:by|at|on)\b|\bminute \d|\b(?:was|were) (?:lost|carried) by\b|\bproportional\w*|\bseats?\b|\bpublished\b/;
