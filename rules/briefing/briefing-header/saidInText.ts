import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { readDates } from "../../../core/report/dates.ts";
import { mayTellOfAsking, mayTellOfLeave } from "../saidOtherwise.ts";
import { senior } from "./whoMay.ts";

export type Wanted = "group" | "requestedBy" | "requestedOn" | "approvedBy" | "business";
/** What a sentence says besides: when the briefing was approved, and what it may tell in words that are not known. */
export type Said = Wanted | "approvedOn" | "asked?" | "let?" | "groupAsked" | `asked by ${string}`;

const requester = oneLine`
  (?:
    leaders?|secretar(?:y|ies)|whips?|groups?|councillors?|cllrs?|members?|chair(?:man|woman|person)?|spokes\w+|
    portfolio holder|mayor|you
  )
`;
const request = regex.i`
  \b${requester}\b[^.;]{0,60}(?<!\b(?:are|is|be|were|was|being) )\b
  (?:asked|requested|invited|has asked|wrote|request|sought|enquired|e-?mail|letter)\b|
  \b(?:
    asked for|sought|commissioned|requested|request(?:ed)? (?:of|by|from)|
    (?:letter|e-?mail|enquiry|request|message) (?:(?:of|dated|on|received on) [^.;]{2,20} )?(?:of|by|from)|
    invit(?:ed|ation) (?:of|by|from)|at the (?:request|instance|behest|invitation) of|^(?:request|who asked): |
    request\b[^.;]{0,30}\b(?:received|came|made|had) (?:in )?(?:by|from)
  )\b[^.;]{0,40}\b${requester}\b|
  \byour (?:\w+ )?(?:letter|e-?mail|enquiry|request|message|question)\b
`;
/** One person, by name or post, and not the group as a whole. */
const ofSomebody = regex.i`
  \b(?:
    leaders?|secretar(?:y|ies)|whips?|councillors?|cllrs?|members?|chair(?:man|woman|person)?|spokes\w+|mayor|you|your|
    portfolio holder
  )\b
`;
/** "The Harbour Group has asked": what another group wants says nothing of who asked for the briefing. */
const aGroup = regex`
  ^(?:[\d.]+ )?[Tt]he ((?:[A-Z][\w'’-]+ ){1,3}Group)
  \ (?:has |had |have )?(?:also |since |already )?(?:asked|requested|wanted|sought|enquired)\b
`;
/** That the others were told of a request does not say who made it. */
const toldOthers = regex.i`
  \b(?:other|another|remaining|all) (?:\w+ )?groups?\b[^.;]{0,40}\b(?:told|informed|notified|aware)
  \b[^.;]{0,20}\brequest\b|
  \b(?:told|informed|notified)\b[^.;]{0,30}\b(?:other|remaining|all) (?:\w+ )?groups?\b[^.;]{0,20}\brequest\b
`;
/** Nor does it, that any group may have the same if it asks. */
const openToAll = regex.i`
  \b(?:any|each|every|another|other|all|no)(?: of the)?(?: other)?(?: political)? (?:groups?|members?|councillors?)\b
  [^.;]{0,60}\b(?:on (?:the same )?request|if (?:it|they|he or she) (?:asks?|requests?|so requests?)|who asks?|
  (?:may|can|could|would|will|is free to|are free to|is welcome to) (?:also )?(?:ask|request|have|invite))\b
`;
/** Nobody need ask where officers began it. */
const begun = regex.i`
  (?:\b(?:initiated|arranged|organised|offered|called|convened)\b[^.;]{0,30} by|\binitiative of)
  \ (?:(?:the|our|senior|your|its|[A-Z]\w+) ){0,3}(?:officers|chief executive|director|monitoring officer|head of)\b|
  \b(?:officers|chief executive|director|monitoring officer|head of \w+)\b[^.;]{0,20}\boffered (?:every|each|all)
  \ (?!other)|
  \b(?:chief executive|director|monitoring officer|head of \w+)\b[^.;]{0,20}\basked (?:me|us|officers) to brief|
  \bsent to all (?:members|councillors) by the (?:chief executive|director|monitoring officer|head of)|
  \bofficers['’] (?:own )?initiative\b
`;
/** Nor where a paper is for every member. */
const forEverybody = regex.i`
  \b(?:this|these)\b[^.;]{0,30}\b(?:briefing|note|paper|seminar|session|bulletin|update)s?\b[^.;]{0,20}\b(?:for|to) all
  \ (?:members|councillors)\b(?! (?:of|in) )|
  ^(?:for|to): all (?:members|councillors)\b(?! in )(?! of (?!the council\b))
`;
const approval = regex.i`
  \b${senior}\b[^.;]{0,70}\b(?:
    approved|agreed|authorised|consented|cleared|sign(?:ed)?[- ]off|approval|(?:gave|given) (?:her|his|their) agreement|
    given consent|granted|sanctioned|gave leave|gave consent|endorsed
  )\b|
  \b(?:
    approved|agreed|authorised|cleared|sign(?:ed)?[- ]off|issued|approval|consent|with the agreement|authority|
    sanctioned|endorsed|leave
  )\b(?:[^.;]|(?<=\b[A-Z])\.){0,50}\b${senior}\b|
  \bI have (?:approved|agreed|authorised)\b
`;
/** Leave for somebody to be there is none for the briefing. */
const ofPresence = regex.i`
  \b(?:approv\w+|agreed|authorised|consent\w*|cleared|granted|sanctioned|leave)\b[^.;]{0,40}\b
  (?:presence|attendance|attending|present|to attend|to (?:be|sit) (?:there|in)|non-members?|guests?|observers?)\b
  (?![^.;]*\b(?:briefing|request|note|paper)\b)
`;
/** Leave to pass the briefing on, or leave that is still to be asked for, is none for the briefing either. */
const ofSharing = regex.i`
  \b(?:without|unless|until|only (?:with|if|when|after|by)|except (?:with|by|if)|subject to|other than with)\b
  [^.;]{0,60}\b(?:approv\w+|agree\w*|authori[sz]\w+|consent\w*|permi\w+|leave|clear(?:ed|ance)|say-so)\b
  (?![^.;]*\b(?:was|were|has been|have been|is) (?:\w+ )?(?:given|granted|obtained|received|had)\b)|
  \b(?:approv\w+|agree\w*|authori[sz]\w+|consent\w*|permi\w+|leave|cleared)\b[^.;]{0,40}?\b(?:
    (?:may|can|might|could|must|should|is to|to) (?:not )?(?:also )?be (?:
      shared|passed (?:on|to|round)|copied|circulated|forwarded|quoted|shown|disclosed|published|released|sent on|given to
    )|
    (?:onward|wider|further|any other|other) (?:use|circulation|sharing|distribution|release|copying|disclosure)|
    (?:passing|sharing|copying|circulating|forwarding|quoting|disclosing|publishing) (?:it|this|them|any)
  )\b|
  \b(?:shared|passed on|copied|circulated|forwarded|quoted|disclosed|onward (?:use|circulation|sharing))\b[^.;]{0,40}\b
  (?:with|by) (?:the )?(?:consent|leave|permission|agreement|approval)\b|
  \b(?:must|should|has to|have to|needs? to|will have to|is to|are to) (?:first )?
  (?:approve|agree|authorise|consent|be (?:asked|approved|agreed|authorised|consulted))\b
`;
/** The briefing itself was let, whatever else is said of handing it on. */
const ofThis = regex.i`
  (?<!\b(?:unless|until|before|if|when|where)\b[^.;]{0,50})\b
  (?:approved|authori[sz]ed|agreed(?: to)?|granted|sanctioned|cleared|endorsed|signed off|consented to)
  \ (?:the|this|that|your|her|his|its|their) (?:\w+ )?(?:request|briefing|note|paper|session)\b
`;
const isOfSharing = (text: string): boolean => ofSharing.test(text) && !ofThis.test(text);
/** A body that decides: its meeting is the business that a briefing is about. */
export const bodyName = /\b(?:Cabinet|Council|Committee|Panel|Commission|Executive|Board|Authority)\b/;
const business = regex`
  \b(?:Cabinet|Council|Committee|Panel|Commission|Executive|Board|Authority|Sub-Committee)\b[^.;]{0,80}\b
  (?:\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+|item \d|agenda|forward plan|next meeting)\b|
  \b(?:item \d+|agenda|forward plan)\b[^.;]{0,80}\b(?:Cabinet|Council|Committee|Panel|Commission|Executive|Board)\b
`;
/** "2 April", "2.4.27", and of a bilingual form "2 Ebrill". */
export const isDated = (text: string): boolean => readDates(text).length > 0 || shortOrWelsh.test(text);
const shortOrWelsh = regex`
  \b\d{1,2}
  (?:\.\d{1,2}\.\d\d\b| (?:Ionawr|Chwefror|Mawrth|Ebrill|Mai|Mehefin|Gorffennaf|Awst|Medi|Hydref|Tachwedd|Rhagfyr)\b)
`;

/** The day of a meeting is not the day of the request, nor is the day by which an answer is due. */
const meetingDay = regex.g`
  \b(?:
    (?:
      Cabinet|Council|(?<!\bChair\w* of [^.;,]{0,50})Committee|Panel|Commission|(?<!Chief )Executive(?! Director)|Board|
      meeting|item \d+|agenda|before|due|until
    )\b[^.;,]{0,24}?|
    (?:by|from) (?!e-?mail|letter|phone|telephone|message)(?:\w+ )?(?:on )?
  )\b\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+
`;

const named = regex`
  (?:\b[Tt]he |, |^(?:(?:For|To|Group):? )?(?!Th))(?:[A-Z][\w'’-]+ (?:and |& )?){1,4}Group\b|
  \bTHE (?:[A-Z'’-]{3,} (?:AND |& )?){1,4}GROUP\b
`;

export function factsIn(text: string): readonly Said[] {
  const facts: Said[] = [];
  if (begun.test(text)) facts.push("requestedBy", "requestedOn", "approvedBy");
  else if (forEverybody.test(text)) facts.push("requestedBy", "requestedOn");
  else if (request.test(text) && !toldOthers.test(text) && !openToAll.test(text)) {
    const group = aGroup.exec(text)?.[1];
    facts.push(ofSomebody.test(text) ? "requestedBy" : group ? `asked by ${group}` : "groupAsked");
    if (isDated(text.replace(meetingDay, " "))) facts.push("requestedOn");
  }
  if (tellsOfApproval(text)) {
    facts.push("approvedBy");
    if (isDated(text)) facts.push("approvedOn");
  }
  if (business.test(text)) facts.push("business");
  if (named.test(text)) facts.push("group");
  if (mayTellOfAsking(text) && !toldOthers.test(text) && !openToAll.test(text)) facts.push("asked?");
  if (mayTellOfLeave(text) && !ofPresence.test(text) && !isOfSharing(text)) facts.push("let?");
  return facts;
}

/** Does it tell that a senior officer approved the briefing? */
export const tellsOfApproval = (text: string): boolean =>
  approval.test(text) && !ofPresence.test(text) && !isOfSharing(text);

/** Does it tell that somebody decided on the request, who need not be named as its approver? */
export const tellsOfDecision = (text: string): boolean =>
  /\b(?:decided|determined|referred|agreed|approved|consented|authorised)\b/i.test(text) &&
  !/\b(?:not|never|nor|without|yet to)\b/i.test(text);

/** A briefing that calls its own matter sensitive, and not something in it. */
export const isSensitive = regex.i`
  ^(?:politically |highly |very )?sensitive(?: (?:matter|item|subject))?\s?[:–—]|
  \b(?:this|it) (?:is|concerns|is about|deals with) an? (?:[a-z]+ )?sensitive (?:matter|subject|issue|item|request)\b|
  \b(?:the|this) (?:matter|subject|request|business|item|briefing) is (?:a |an )?(?:[a-z]+ )?sensitive\b|
  \b(?:treated|regarded|marked|classed) as (?:a )?sensitive(?: (?:matter|subject|item|request)|[.,;]|$)
`;

/** Why, or that, an officer does not go alone. */
export const accompaniment = regex.i`
  \b(?:accompan\w+|exception\w*)\b|
  \b(?:officers?|director|head|manager|engineer|solicitor)s?\b[^.;]{0,80}\b(?:attend\w*|comes?|present|there)\b
  [^.;]{0,40}\b(?:because|as|since|to (?:answer|explain|advise|give))\b
`;
