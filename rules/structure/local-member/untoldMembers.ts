import { oneLine, regex } from "../../../core/pattern/regex.ts";

/**
 * Frames by which a sentence tells that the members for a ward were left out, told too late, or asked for form's sake;
 * each works on one sentence.
 */

const notAWard = oneLine`
  (?!
    Cabinet|Executive|Committee|Council|Panel|Board|Group|Scrutiny|Other|All|Both|Many|Most|Some|Several|The|These|
    Those|Elected|Opposition|Independent|Labour|Conservative|Liberal|Green|Staff|Team|Public|Sub|Party|Lead|Backbench|
    Former|New|Senior|Overview|Forum|Trust|Union|School|Court|Assembly|Senate|Authority|Informed|Notified
  )
`;
/** Those who sit for the place. */
export const member = oneLine`
  (?:
    (?:[Ll]ocal|[Ww]ard|[Dd]ivision(?:al)?|[Ee]lectoral division|DEA|[Aa]rea)(?:['’]s)?
    \ (?:(?:two|three|four|other|own) )*(?:[Mm]embers?|[Cc]ouncillors?|[Cc]llrs?)(?:['’]s?)?|
    (?<!(?:[Cc]abinet|[Ee]xecutive|[Ll]ead) )(?:[Mm]embers?|[Cc]ouncillors?|[Cc]llrs?)
    \ (?:for|representing|who (?:represent|sit for)) (?:the |these |those |both |this )?(?:
      (?:[a-z][\w-]+ ){0,2}(?:
        wards?|divisions?|area|town|village|island|estate|place|neighbourhood|centre|parish|valley|coast|glen|peninsula
      )\b|
      [A-Z][\w’'-]+
    )|
    members locally|[Cc]ouncillors (?:about|on|for|of) [^.;]{2,40} in their (?:own )?(?:areas?|wards?|divisions?)|
    [Cc]ouncillors locally|${notAWard}[A-Z][\w-]+['’]s (?:two |three )?(?:members|councillors)\b|
    (?:[Cc]ouncillors?|[Cc]llrs?) [A-Z][\w’'-]+(?:(?:,| and) [A-Z][\w’'-]+){0,2},? (?:
      whose (?:ward|division)|who (?:represents?|sits? for)|in whose (?:ward|division)|
      the (?:local|ward|division) member
    )|
    (?:[Cc]ouncillors?|[Mm]embers?) (?:whose|in whose) (?:wards?|divisions?)|
    (?:
      [Ii]ts|whose|
      (?:[Tt]he|[Tt]hat|[Tt]his|[Ee]ach)
      \ (?:wards?|divisions?|place|village|town|island|area|estate|parish|neighbourhood|valley|glen)['’]s?
    ) (?:own |two |three |county |district |borough )*(?:members?|councillors?)|
    (?:[Ww]hoever|(?:[Tt]hose|[Aa]nyone|[Tt]he (?:two|three|councillors?|members?)) who) (?:represents?|sits? for)
    \ [^.;,]{2,40}? on the (?:[Cc]ouncil|[Aa]uthority)
  )
`;
const heard = oneLine`
  (?:
    told|notified|informed|consulted|briefed|asked|contacted|approached|invited|shown|involved|written to|spoken to|
    sent|included|copied(?: in)?|aware|warned|sounded out|mentioned it to|engaged|met|listed|sought|reached|made aware|
    got (?:the|any|a)|knew|known of|heard of|seen|among (?:those|the) \w+|given (?:notice|warning|sight|a copy)|
    (?:had|received) (?:a copy|copies|sight|notice|word)
  )
`;
const tell = oneLine`
  (?:
    involv|tell|told|brief|notif|inform|consult|approach|writ|wrote|ask|troubl|bother|contact|warn|invit|speak|spoke|
    includ|show|engag|word|notice|warning|reference
  )\w*
`;

/** "The Castle members", in a sentence that speaks of a ward. */
const byName = `(?:${member}|${notAWard}[A-Z][\\w-]+ (?:two |three )?(?:members|councillors)\\b)`;

/** Nobody told them. */
const leftOut = (member: string): readonly string[] => [
  oneLine`
    (?<!\b(?:of|in|for|from|to|outside|across) )\b(?:[Tt]he|[Ee]ither|[Bb]oth) (?:wards?|divisions?) (?:was|were|
    has been|have been|is)
    \ (?:not|never) (?:\w+ )?(?:troubled|bothered|told|consulted|asked|approached|sounded out|brought in)\b
  `,
  oneLine`
    \b(?:[Tt]hrough|[Bb]y|[Oo]wing to|[Dd]ue to|[Bb]ecause of) an? (?:oversight|slip|error|mistake|
    omission)\b[^.;]{0,30}?
    ${member}[^.;]{0,20}\b(?:had (?:nothing|none|no \w+)|got (?:nothing|none)|(?:was|were) (?:left out|missed|omitted|
    not \w+))\b
  `,
  oneLine`
    ${member} (?:will|would|may|can|are to) (?:\w+ )?(?:see|learn|hear|find out|read|discover)\b[^.;]{0,40}\b
    (?:go up|signs?|papers?|press|notices?|newspapers?|when (?:it|the work|they)|on the day|like (?:everyone|everybody|
    anyone) else)\b
  `,
  oneLine`
    \b(?:[Cc]onsultation|[Nn]otice|[Nn]otification|[Bb]riefing) (?:with|to|of|for) (?:the )?${member}[^.;]{0,24}\b
    (?:was|were|is|has been|have been) (?:\w+ )?(?:
      dispensed|waived|skipped|omitted|passed over|cut|curtailed|reduced|shortened|halved|
      not (?:held|carried|done|given|made)
    )
  `,
  oneLine`
    \b${member}['’]?s? requests?\b[^.;]{0,50}\b
    (?:put aside|refused|declined|ignored|turned down|not met|overlooked|set aside|not answered)
  `,

  oneLine`
    \b(?:except|save|but not|bar|other than|apart from|excluding|though not)(?: for| to| with)? (?:the |its |their )?
    (?:two |three |four |own )?(?:\w+ )?(?:${member}|councillors?\b(?! of))
  `,
  oneLine`
    \b[Nn]o (?:attempt|effort|arrangement|move|step) (?:was|were|has been|is|had been) (?:made|taken) to
    \ (?:reach|${tell})[^.;]{0,24}\b${member}
  `,
  oneLine`
    \b(?:tell|telling|inform|informing|involv|involving|consult|consulting|brief|briefing|asking)\w* (?:the )?
    ${member}[^.;]{0,24}\bwould (?:only |merely |just )?
    (?:slow|delay|hinder|complicate|cause|lead|add|invite|stir|not help|serve no)
  `,
  `\\b${member}[^.;]{0,80}\\b(?:was|were|has been|have been) (?:told|asked|advised) to (?:a?wait|look|read|see)\\b`,

  oneLine`
    \b${member}[^.;]{0,60}\b(?:was|were|is|are|has been|have been|had been|been|has|have|had) (?:not|never|yet to be)
    (?:,? (?:\w+ ){0,2}(?:been )?${heard}\b|(?=\s*(?:[.;,]|$)))
  `,
  `\\b${member}[^.;]{0,110}\\b(?:has|have|had) heard nothing\\b`,
  oneLine`
    \b${member}[^.;]{0,40}\b(?:
      (?:has|have|had)(?: had| received| been given)? (?:no|neither)
      \ (?:notice|word|warning|contact|briefing|letter|approach|news|sight|copy|invitation)|
      cannot be (?:told|informed|consulted)|(?:may|need|should|must) not be (?:told|informed|consulted)|
      (?:was|were|had been|have been|has been) (?:
        left (?:off|out|in the dark)|missed (?:off|out)|omitted|overlooked|forgotten|passed over|by-?passed|
        kept (?:out|in the dark|away)
      )
    )
  `,
  oneLine`
    \b(?:[Nn]o|[Nn]one of the|[Nn]either|[Nn]ot one|[Nn]ot a single|[Nn]either of the) (?:\w+ )?
    ${member}[^.;]{0,40}\b${heard}\b
  `,
  oneLine`
    \b(?:[Oo]nly|[Jj]ust) (?:the|one|two)[^.;]{0,24}\b(?:members?|councillors?)(?: for [A-Z]\w+)?
    \ (?:was|were|has been|have been) ${heard}\b
  `,
  oneLine`
    \b(?:
      did not|didn['’]t|does not|do not|not to|without(?: any| a)?|never|
      not (?:been )?(?:the |our |its |their |[\w’'-]+['’]s ){0,2}(?:\w+ )?
      (?:custom|practice|habit|policy|usual|way|role|job|place) to|
      (?:not|never) (?:been )?(?:possible|able|practicable|feasible) to|unable to|
      no (?:time|need|point|call|reason|opportunity|occasion|chance|cause|duty|obligation)(?: \w+)?(?: to| for| in)?|
      (?:un|not )necessary to|rather than|instead of|in place of
    ) ${tell}[^.;]{0,24}\b${member}
  `,
  oneLine`
    \b(?:approach|letter|word|reference|consultation|notice|briefing|visit) (?:to|with|of) (?:the )?
    ${member}[^.;]{0,24}\b(?:superfluous|unnecessary|needless|not (?:needed|necessary|required)|pointless|redundant)
  `,
  oneLine`
    \b(?:makes?|made|render(?:s|ed)?) [^.;]{0,40}\b${member}[^.;]{0,20}\b(?:superfluous|unnecessary|needless|redundant)
  `,
  oneLine`
    \b(?:ward|division|seat|seats|councillors?|members?)\b[^.;]{0,80}\b(?:
      not (?:felt|thought|considered|judged|deemed|found) \w+|no (?:point|need|use|sense)|best not|better not|
      hardly worth
    )[^.;]{0,16}\b(?:brief|tell|consult|inform|involv|ask|approach|troubl)\w* (?:them|him|her|either|any)\b
  `,
  oneLine`
    \b(?:may|might|could|can|is free to) (?:mention|raise|tell|say|pass)[^.;]{0,30}\b(?:to )?(?:the )?
    ${member}[^.;]{0,20}\b(?:if (?:he|she|they|it)|should (?:he|she|they)|as (?:he|she|they))
  `,
  oneLine`
    \b${member}[^.;]{0,60}\b(?:undelivered|unanswered|bounced|returned unopened|wrong address)\b[^.;]{0,60}\b
    (?:not (?:sent|tried|repeated|followed)|no further|nothing (?:more|further)|left (?:it|there|at that))
  `,
  oneLine`
    \b${member}[^.;]{0,50}\b(?:can be|could be|may be|were|was|are|is|have been)
    \ (?:taken|assumed|deemed|presumed|held|thought|regarded)(?: as| to)? (?:have been )?
    (?:consulted|told|informed|be (?:content|aware|happy|in favour|agreed|consulted)|agree|having|agreeing|content)
  `,
];
/** They hear of it from others, or when it is done. */
const tooLate = (member: string): readonly string[] => [
  oneLine`
    \b${member}[^.;]{0,40}\b(?:with|along with|at the same time as|no sooner than)
    \ (?:the (?:public|press)|every(?:body|one)(?: else)?|any(?:body|one) else)
  `,
  oneLine`
    \b${member}[^.;]{0,50}\b(?:sent|told|e-?mailed|rung|informed|consulted|asked)[^.;]{0,12}\b
    (?:last night|yesterday|this morning|an hour ago)
  `,

  oneLine`
    \b${member}[^.;]{0,60}\b(?:first )?(?:saw|learn|learned|learnt|heard|knew|read)\b[^.;]{0,40}\b
    (?:on a|in the|from (?:a|the|his|her|their)|by chance|lamp-?post|site notice|rumour)
  `,
  oneLine`
    \b${member}[^.;]{0,40}\b(?:until|by) (?:noon|midday|this|tonight|today|tomorrow|the end of today|\d(?:am|pm))
    \b[^.;]{0,20}\b(?:comment|reply|respond|object)
  `,
  oneLine`
    \b${member}(?:['’]s?)?[^.;]{0,12} (?:consultation|notification|briefing|comments|views)?[^.;]{0,12}\b
    (?:will|is to|are to|to) (?:
      take place|follow|come|
      be (?:
        carried out|done|held|informed|told|consulted|notified|collected|sought|gathered|invited|taken|asked for|heard|
        obtained|requested|written to|briefed|approached
      )
    )\b[^.;]{0,30}\b(?:once|after|following|when|as soon as)\b
  `,

  oneLine`
    \b${member}[^.;]{0,50}\b(?:will be|to be|are to be|is to be|will get|will receive)
    \ (?:sent|given|told of|told|shown|informed of|notified of)? ?(?:of )?the (?:decision|outcome|result|minutes)\b
  `,
  oneLine`
    \b${member}[^.;]{0,60}\b
    (?:too late|after (?:the (?:event|decision|meeting|vote|fact)|publication|it (?:is|was) (?:decided|done|over)))\b
  `,
  oneLine`
    \b(?:[Tt]ell|[Ii]nform|[Nn]otify|[Bb]rief|[Cc]onsult) (?:the )?
    (?:(?:Councillor|Cllr)s? [A-Z]\w+|[Ww]ard members?|[Ll]ocal members?)[^.;]{0,20}\b(?:after|once|when)\b
  `,
  oneLine`
    \b${member}[^.;]{0,40}\b(?:read (?:of|about)|heard (?:of|about)|learn(?:ed|t) (?:of|about)|found out|came to know)
    \b[^.;]{0,80}\b(?:
      newspapers?|press|local paper|shop|pub|agenda|radio|Facebook|social media|neighbours?|residents|constituents?|
      club|website|from (?:a|the)|notice on
    )
  `,
  oneLine`
    \b${member}[^.;]{0,40}\b(?:will|are to|is to|can) (?:\w+ )?(?:read|hear|learn|find out|see|know)\b[^.;]{0,40}\b
    (?:press|newspaper|agenda|published|notices?|with everyone|like everyone)
  `,
  oneLine`
    \b${member}[^.;]{0,30}\b(?:told|consulted|notified|informed|briefed)\b[^.;]{0,60}\b
    (?:on the (?:day|eve|morning|afternoon) (?:of|before)|the day before|the night before|hours before|an hour before)
  `,
  oneLine`
    \b${member} (?:(?:was|were|have been|had been|has been|first|only|also|duly) )*(?:
      told|informed|notified|consulted|briefed|written to|e-?mailed|sent (?:it|this|the [a-z]+|word)|
      given (?:notice|word|it)|heard|learn(?:ed|t)|contacted
    )\b[^.;,]{0,34},? (?:
      when|as|once|after|on the (?:day|morning|evening) (?:that |when )?|
      the (?:day|morning|evening|week) (?:that |when |after )?|at the same time as|by way of|with
    ) ?(?:the |its |this )?(?:meeting['’]s |committee['’]s )?(?:agenda|agendas|papers?|report|summons|notice paper)
    (?: (?:pack|itself|papers?))?(?:
      \ (?:
        came out|came|went (?:out|up|online|live|to print|on the website)|appeared|
        (?:was|were|is|had been|has been|being) (?:\w+ )?(?:
          published|out|printed|issued|posted|sent out|dispatched|despatched|put (?:up|online)|on the website|circulated
        )
      )|
      (?=[.,;]|$)
    )
  `,
  oneLine`
    \b${member}[^.;]{0,30} (?:had|got|took|picked up|gleaned|gathered) (?:
      it|this|that|(?:the|their|any) (?:news|first word)|wind of (?:it|this)|word of (?:it|this)|what they (?:know|knew)
    )(?: all| only| first)? (?:from|in|through|off|by way of) (?:the |an? |their )?["“‘']?(?:[A-Za-z]+ ){0,2}?(?:
      press|papers?|newspapers?|radio|Facebook|Gazette|Echo|Herald|Courier|Post|Advertiser|Mail|Times|News|Argus|
      Chronicle|Journal|Star|Observer|Mercury|Telegraph|agenda|website|site notice|notice ?board|lamp-?posts?|rumours?|
      grapevine|neighbours?|residents|constituents?|shop|pub
    )\b
  `,
  oneLine`
    \b${member}[^.;]{0,30} (?:heard|learn(?:ed|t)|knew|read|found out|(?:was|were) told|had it)\b[^.;]{0,60}\b
    (?:like|as did|the same way as|no sooner than|when|along with)
    \ (?:every(?:body|one)(?: else)?(?: did)?|any(?:body|one) else|the rest of us|the public)\b
  `,
  `\\b${member}[^.;]{0,80}\\bthis (?:report|notice|paper|letter) is the first\\b`,
];
/** "Ward councillors: not known" */
const forForm = regex`
  ^\W*(?:[\d.]+ )?(?:
    (?:(?:[Vv]iews of|[Cc]onsultation with|[Cc]omments (?:of|from)|[Nn]otice to|[Dd]iscussed with) (?:the )?)?
    (?:[Ww]ard|[Ll]ocal|[Dd]ivision(?:al)?)(?:['’]s)? ?(?:(?:[Mm]embers?|[Cc]ouncillors?)(?:['’]s?)?)?(?:\(s\))? ?
    (?:consultation|consulted|views?|comments?|notified|response|informed|briefed|told)?
  )\s?[:–—-] ?\[?(?:
    no\W*$|none\W*$|nobody|(?:not|none) (?:asked|considered|necessary|required|recorded|obtained|received yet)|blank|
    left blank|see (?:agenda|above|below|report)|n\/?a\.?$|nil return|not known|unknown|awaited|tb[ac]\b|none sought|
    as (?:per )?(?:the )?usual|usual practice|pending|to follow|
    not (?:yet )?(?:sought|consulted|informed|asked|contacted)|to be (?:confirmed|added|consulted|told|asked)
  )
`;

const outFrames = new RegExp(leftOut(member).join("|"));
const lateFrames = new RegExp(tooLate(member).join("|"));
const outByName = new RegExp(leftOut(byName).join("|"));
const lateByName = new RegExp(tooLate(byName).join("|"));

/** They were told all the same, or there is nobody to be told. */
const excused = regex.i`
  \b(?:
    no (?:ward|division)s? (?:is|are)|all (?:wards|members)|borough-?wide|district-?wide|county-?wide|
    every (?:ward|member)|vacan(?:t|cy)|
    not (?:in favour|opposed|object|available|able|present|wish|support|persuaded|convinced|agree)|
    no (?:comments?|objections?|views|observations)|
    (?:so|therefore|but|and) (?:was|were|has been|have been) (?:then |since |afterwards )?
    (?:telephoned|told|briefed|consulted|e-?mailed)|
    interests?|code of conduct|dispensation|
    (?:has|have|had) (?:not|never) (?:yet )?(?:asked|told|contacted|approached|invited)
  )\b
`;

/** How a sentence tells that the members for the place were not told, or only when it was too late. */
export function leftOutIn(text: string): "untold" | "late" | undefined {
  if (text.length > 420 || excused.test(text)) return undefined;
  const ward = /\b(?:[Ww]ards?|[Dd]ivisions?)\b/.test(text);
  if (forForm.test(text) || (ward ? outByName : outFrames).test(text)) return "untold";
  return (ward ? lateByName : lateFrames).test(text) ? "late" : undefined;
}

/** A notice to ward members keeps one side from them, or asks for their applause. */
export const oneSided = regex.i`
  \b(?:
    drawbacks?|disadvantages?|costs?|price|details|risks?|downsides?|case against|objections?|figures|particulars|
    reasons|alternatives|what [^.;]{2,40} (?:lose|cost)
  )\b[^.;]{0,80}\b(?:
    (?:not|never) (?:be )?(?:
      listed|supplied|given|set out|stated|included|available|described|gone into|dealt with|mentioned|attached|
      enclosed|printed|shown
    )|
    withheld|left out|omitted|will follow|kept back|
    would (?:only|merely|just|simply)
    \ (?:cause|alarm|confuse|upset|unsettle|invite|provoke|delay|complicate|worry|stir|lead|encourage|give)
  )|
  \b[Nn]o (?:figures?|costs?|details|particulars|reasons?|alternatives?|drawbacks?|disadvantages?)
  \ (?:is|are|was|were|has been|have been|will be) (?:\w+ )?
  (?:attached|enclosed|given|supplied|provided|included|set out|available|offered)|
  \b(?:good|great|excellent) news (?:all round|for (?:everybody|everyone|all|the ward))|
  \b(?:nothing but good|no (?:drawbacks?|disadvantages?|downsides?))\b|
  \b(?:invited|asked|encouraged|urged|expected) to (?:welcome|celebrate|applaud|endorse|back|support)
  \ (?:it|this|the|them)\b|
  \bnot (?:to )?(?:raise|mention|dwell on|discuss) the
  \ (?:drawbacks?|disadvantages?|costs?|risks?|downsides?|arguments? against|case against)
`;

/** Cue words of the frames here that the rule does not have already. */
export const leftOutWords = oneLine`
  members whose|arguments against|case against|members locally|member for|DEA|its member|its members|members have|
  members had|members were|members are|members can|drawback*|good news|downside*|to welcome it|to welcome
`;
