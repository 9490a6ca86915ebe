import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { cues } from "../../../core/rule/lexicon.ts";

/** A group by a name that no rule knows: "the Harbour Group". */
export const choiceCues = cues(
  "groups-choice",
  oneLine`
    Group|Group's|Group’s|Independents|Independents'|ruling group|majority group|ruling party|majority party|
    larger party|largest party|you agreed|you decided|you all agreed|you voted|you settled|your last meeting
  `,
);

/** Groups that work for the council or beside it, and firms. */
const notPolitical = oneLine`
  (?!
    (?:
      Steering|Working|Project|Programme|Focus|Reference|Advisory|Stakeholders?|Residents|Tenants|Friends|Users?|
      Support|Community|Task|Review|Liaison|Delivery|Partnership|Management|Housing|Officer|Technical|Traders?|Action|
      Interest|Youth|Safety|Access|Heritage|Consultative|Development|Strategy|Strategic|Property|Hotels?|Joint|Design|
      Planning|Safeguarding|Governance|Scrutiny|Audit|Finance|Corporate|Walking|Cycling|Arts|Parents|Carers|Countryside|
      Nature|Wildlife|Allotment|Neighbourhood|Parish|Village|Town|Health|Clinical|Care|Education|Schools?|Learning|
      Transport|Bus|Rail|Energy|Water|Media|Retail|Leisure|Investment|Oversight|Improvement|Implementation|Operational|
      Leadership|Executive|Member|Members|Policy|Cross-Party|Age|NHS|Independent Advisory|Patient|Service|Virtual|Local|
      District|County|City|Borough|Regional|National|Tenant|Resident|User|Drainage|Flood|Climate|Biodiversity|Workforce|
      Panel|Budget
    )
  \ )
`;
/** The source of a pattern for a group by a name that no rule knows. */
export const namedGroup = `[Tt]he ${notPolitical}[A-Z][\\w'’-]+(?: [A-Z][\\w'’-]+)? Group(?:['’]s?)?`;

/** With each unit of a party's name as ¤. */
const body = oneLine`
  (?<![A-Za-z])(?:
    (?:[Tt]he )?¤+(?:['’]s?)?(?: (?:[Gg]roup|members|councillors|party|side|leader))?(?:['’]s?)?|
    [Tt]he (?:ruling|controlling|majority|minority|opposition|larger|largest|smaller|administration) (?:[Gg]roup|party)
    (?:['’]s)?|
    ${namedGroup}
  )
`;

/**
 * Passed or voted on among themselves, and taken to be the end of it; or something was done because they would have it.
 */
const passed = oneLine`
  (?:
    passed|voted (?:on|for|it)|been through|approved|carried|adopted|agreed (?:it|this|to it)|settled (?:it|this|on)|
    decided|signed (?:it )?off|given [^.;]{0,25}? (?:its|their) (?:blessing|approval|backing|assent|consent)
  )\b
`;
const ended = oneLine`
  (?:
    (?:its|their) own (?:[a-z]+ )?meeting|, so\b|; so\b|so that|need not|nothing (?:more|further|else) (?:is|remains)|
    only the|no more than|and (?:is |are |it is )?(?:therefore|accordingly|officers|staff|work)|that settles|
    (?:is|are) (?:therefore|now|thus) (?:settled|policy|agreed)
  )
`;
const passing = regex`
  ${body} (?:[a-z]+ )?(?:has|have|had|having)\b[^.;]{0,40}? ?${passed}[^.]{0,70}?${ended}|
  \b(?:went|gone|been) (?:through|before|to) ${body}[^.]{0,60}?${ended}|
  \b(?:was|were|is|are|has been|have been) [a-z]+\b[^.;]{0,40}? (?:because|since|after) ${body} (?:had |has )?(?:
    wanted|asked(?! (?:why|how|what|when|whether|if|about|where|who|after|a question|questions)\b)|insisted|objected|would not(?! (?:stop|give up|let (?:up|go)|rest|leave off|be quiet))|preferred|chose|
    wished
  )\b|
  \b(?:[Oo]fficers|[Ww]e|[Ww]ork|[Tt]he (?:team|service|report|paper|scheme|option|charge|site|saving)) (?:has|have|had)
  \b[^.;]{0,50}? (?:because|since|after) ${body} (?:does not|do not|did not|would not|will not|never)
  \ (?:want|like|wish|have|accept|support|favour)\b
`;

/** A group passed it, or the readers did, and that is taken to be enough; the sentence has ¤ for names of parties. */
export function groupsChoice(masked: string): RegExpExecArray | null {
  return openly.test(masked) ? null : (passing.exec(masked) ?? yours.exec(masked));
}

/** "You agreed at your last meeting to drop the cut, so we have taken it out." */
const yours = regex`
  \b[Yy]ou (?:all )?(?:have |had )?(?:agreed|decided|voted|settled|chose|resolved)\b(?! that officers should be asked)
  [^.;]{0,80}?(?:,|;| and| so)+ (?:so |and )?(?:we|officers|staff|I|it|they|the (?:team|report|paper|service)) (?:
    (?:(?:have|has|had|are|is|was|were|will) )?(?:now |since |then |already |be |been |being )*(?:
      tak(?:e|en|ing)|left|remov\w+|chang\w+|dropp?\w*|cut\w*|stopp?\w*|start\w*|begun|rewrit\w+|redraft\w*|delet\w+|
      add(?:ed|ing)|instruct\w+|told|order\w*|cancel\w+|withdraw\w*|withdrawn|put
    )|
    took|began
  )\b
`;

/** It was done by those who may, or in public. */
const openly = regex`
  \b(?:Council|Cabinet|Committee|Executive|Panel) (?:then |has |have |had )?
  (?:agreed|approved|resolved|adopted|decided|rejected|voted)|
  \b(?:moved|tabled) (?:by|at|on)\b|\bminute \d|\b(?:was|were) (?:lost|carried) by\b|\bproportional\w*|\bseats?\b|
  \bpublished\b
`;

/** Behind these words the name of a party dates what was decided, and the party need not have decided it. */
export const daysOf = /\b(?:days|years|times?|era|age|decades?) of (?:the )?$/;

/** How members will vote is reckoned with: that is for the rules on confidences and on votes. */
export const countsOn =
  /\bcan (?:count|rely|depend) (?:up)?on (?:one|two|three|four|five|six|seven|eight|nine|\d|all|most|half)\b/;
