import { oneLine, regex } from "../../../core/pattern/regex.ts";

/**
 * Professional advice that was turned round before members saw it, told in other words than "left out": always for
 * information.
 */

const politician = oneLine`
  (?:
    (?:the )?(?:[Dd]eputy )?[Ll]eader(?:['’]s (?:office|team|adviser))?|[Cc]abinet(?: [Mm]embers?)?|
    [Pp]ortfolio [Hh]olders?|[Ee]xecutive(?: [Mm]embers?)?|[Mm]ayor(?:['’]s office)?|[Cc]hair(?:man|woman)?|
    [Ww]ard (?:[Mm]embers?|[Cc]ouncillors?)|[Mm]embers|[Cc]ouncillors?|[Aa]dministration|
    (?:[Ll]eading|[Rr]uling|[Mm]ajority) [Gg]roup|[Gg]roup|pre-meeting|chief executive
  )
`;
const text = oneLine`
  (?:
    recommendations?|comments?|advice|assessments?|conclusions?|findings?|figures?|estimates?|ratings?|scores?|
    paragraphs?|sections?|passages?|wording|drafts?|versions?|warnings?|objections?|opinions?|valuations?|forecasts?|
    (?:risk|legal|financial) (?:rating|implications?|comments?)|judgement|notes?|report|analysis|view|caveats?|
    reservations?|concerns?
  )
`;
const turned = oneLine`
  (?:
    withdrawn|revised|changed|altered|reversed|softened|shortened|dropped|replaced|reworded|rewritten|redrafted|recast|
    modified|adjusted|amended|moderated|taken out|came out|removed|held back|held over|left out|lost|trimmed|cut|
    improved|upgraded|downgraded|raised|lowered|now (?:reads?|says?|shows?|stands?|recommends?|concludes?)|
    (?:be |is |was )?shown as|no longer|turned round|reconsidered|thought better
  )
`;

/** Who spoke with whom, or asked for what, before the text turned. */
const prompted = regex.i`
  \b(?:
    (?:
      after|following|since|in the light of|in view of|as a result of|in response to|on|at|by|with|until|once|when|
      because
    ) (?:a |an |the |some |further )?(?:\w+ )?(?:
      conversation|discussion|meeting|word|exchange|chat|call|representations?|steer|pressure|briefing|advice|request|
      wish|suggestion|insistence|prompting|encouragement|instance|intervention|agreement|approval
    )s? (?:with|from|by|of|to)? ?(?:the )?${politician}|
    ${politician} (?:had |has |have )?(?:
      asked|wished|wanted|requested|suggested|insisted|preferred|intervened|objected|was unhappy|were unhappy|
      was not happy|took exception|did not (?:like|care)|agreed|spoken|spoke|seen|saw|had sight
    )\b|
    (?:agreed|cleared|settled|discussed|negotiated) with (?:the )?${politician}|
    at the (?:[Ll]eader|[Cc]hair|[Mm]ayor|[Cc]abinet [Mm]ember|[Pp]ortfolio [Hh]older|[Ee]xecutive)['’]s? (?:\w+ )?
    (?:request|wish|suggestion|insistence|instance|prompting)|
    on the advice of the (?:[Ll]eader|[Cc]hair|[Pp]ortfolio|[Cc]abinet|[Mm]ayor)
  )
`;
const turnedText = regex.i`
  \b${text}\b[^;]{0,90}\b${turned}\b|\b${turned}\b[^.;]{0,30}\b(?:the|its|their|his|her|that|this) (?:\w+ )?${text}\b
`;
/** It went well after all, is open to all, or is the law's own course. */
const aboveBoard = regex.i`
  \b(?:
    added|recorded in full|in full|set out|annexed|reproduced|below|para(?:graph)?s?\.? \d|appendix|because|
    since (?:the|it|they|two)|Secretary of State|in (?:public|open session)|at (?:its|the|their) meeting|resolved|
    minute|exempt|fees?|charges?|consultation|applicant|drawings|condition \d|policy|byelaw|amendments?|if members|
    should members|(?<!\d |in |by |until |till |from |of |before |after |this |next |last |late |early |mid-)may|motion|
    budget|figures? (?:is|are|was|were) (?:corrected|updated)|corrected|confirmed on|tested|certificate|additional
  )\b
`;

/** The frames, each about an adviser, an advice or its author. */
const frames: readonly RegExp[] = [
  regex.i`
    \b(?:recommendations?|conclusions?|report|opinion|advice|text|words)\b[^.;]{0,40} (?:is|are|was|were|does|do) not
    \ (?:\w+ )?(?:that|those|the (?:one|work|view|words|same)|reflect|represent|one|what)(?: which)?[^.;]{0,20}
    \ (?:of|by|from) (?:the|its|their) (?:\w+ )?(?:author|officers?|professionals?|engineer|surveyor|advisers?)|
    \b(?:author|case officer|officers?|engineers?|surveyors?|writer|drafter)['’]s?['’]? (?:own )?(?:professional )?
    (?:judgement|opinion|view|advice|recommendation|assessment|conclusion|preference)s?
    \ (?:is|are|was|were|differs?|differed|departs?|would|does|do|lies?|remains?)\b[^.;]{0,20}
    (?:not|other|different|from|otherwise|elsewhere|have been|against|refusal|the opposite)
  `,
  regex`
    \b(?:[Ll]eader|[Cc]abinet [Mm]ember|[Pp]ortfolio [Hh]older|[Cc]hair|[Mm]ayor|[Ee]xecutive)
    (?:['’]s (?:office|team|adviser|staff))? (?:has |have |had )?(?:
      edited|amended|rewr(?:itten|ote)|redrafted|reworded|corrected|revised|trimmed|shortened|marked up|altered|changed|
      gone through
    ) (?:the|this|its|my|our) (?:[\w-]+ ){0,2}(?:
      sections?|paragraphs?|implications|advice|report|assessment|comments|conclusions?|findings|recommendations?|draft|
      text|wording
    )\b
  `,
  regex.i`
    \b(?:asked|told|invited|instructed|required|persuaded|agreed) to (?:\w+ )?(?:
      take (?:out|away)|remove|drop|delete|omit|leave out|soften|amend|adjust|change|alter|reword|rewrite|revise|
      look again|reconsider|think again|tone down|shorten|cut
    )\b[^.;]{0,60}\b(?:has|have|had|did|was|been|is|this)\b[^.;]{0,12}(?:done|did|complied|obliged|so\b|gone)|
    \b(?:asked|wanted|wished|liked) (?:for )?(?:a |the |an? |his |her |their )?(?:\w+ ){0,2}${text}\b[^.;]{0,40}
    \ (?:to be |taken |without |be )
    (?:removed|dropped|deleted|omitted|left out|taken out|out|softened|shortened|the \w+['’]s?)
  `,
  regex.i`
    \b(?:two|three|four|five|most|one|some|several|majority) of (?:the )?(?:two|three|four|five|six|\w+) (?:\w+ )?(?:
      surveyors|engineers|valuers|advisers|consultants|officers|colleagues|assessors|lawyers|experts|specialists|
      opinions|valuations|reports
    )\b[^;]{0,90}\b(?:proceeds?|relies|rests|is based|adopts?|uses?|follows?|goes) (?:\w+ )?(?:up)?(?:on|by|with)?\b|
    \bnot of (?:the same|one|like) mind\b|
    \b(?:would|will|could|did) not (?:sign|endorse|certify|approve|support|agree|vouch|put)\b[^;]{0,60}\b
    (?:another|a (?:second|new|different)|others?|one) (?:\w+ )?(?:was|were|who|has been|had to be)\b
  `,
  regex.i`
    \b(?:at|by|on|following) (?:the )?(?:[Dd]eputy |[Ww]ard |[Ll]ead )?(?:
      [Ll]eader|[Cc]abinet(?: [Mm]ember)?|[Pp]ortfolio [Hh]older|[Ee]xecutive(?: [Mm]ember)?|[Mm]ayor|[Cc]hair|[Gg]roup|
      [Mm]embers?
    )['’]s? (?:\w+ )?(?:wish|wishes|request|instructions?|insistence|suggestion|preference|behest|instance)
    \b[^.;]{0,30}\b(?:it|this|that|they|these|the [a-z]+) (?:is|are|was|were|has been|have been) (?:
      not (?:\w+ )?(?:
        gone into|set out|included|pursued|repeated|reported|mentioned|rehearsed|shown|attached|given|discussed|covered
      )|
      left out|left aside|dropped|omitted|passed over|kept back
    )
  `,
  regex.i`
    \bdepart(?:s|ed)? from (?:that|those|the one|what|the view)\b[^.;]{0,40}\b
    (?:officers?|draft|advisers?|author|professionals?|engineers?)\b
  `,
  regex.i`
    \b(?:notwithstanding|despite|regardless of|in spite of|in the face of|undeterred by|contrary to)
    \ (?:what|all that|everything|anything) (?:\w+ ){0,6}(?:told|said|advised|heard|written|recommended|warned)
    \b[^.;]{0,30} by\b|
    \b(?:advice|concerns?|comments?|views?|reservations?|objections?|misgivings|doubts|warnings?|caveats?)
    \b[^.;]{0,50}\b(?:do|does|did|will|are|is) not (?:form|be|a|made|make|become|go|come) (?:a )?
    (?:part|into|forward|before)
  `,
];

/** Words of advice or of those who give it, for the frames that name neither. */
const professional = regex.i`
  \b(?:
    officers?|advis\w+|advice|author|counsel|engineers?|surveyors?|valu\w+|audit\w*|legal|finance|solicitors?|treasurer|
    director|head of|ecolog\w+|archaeolog\w+|inspectors?|consultants?|survey|assessment|professionals?|colleagues|
    managers?|team|highways|environmental health|public health|property|estates|planning|procurement|report|
    recommendation|paragraph|risk|forecast|estimate|figures|section|comments|[a-z]+(?:ist|yst)s?
  )\b
`;

/** "The treasurer does not regard the savings as likely. The report nevertheless assumes them." */
const doubted = regex.i`
  \b(?:
    officers?|colleagues|engineers?|surveyors?|valuers?|treasurer|director|head of|solicitors?|counsel|auditors?|audit|
    finance|legal|highways|health|ecologist|archaeologist|consultants?|inspector|adviser|estates|property|procurement
  )\b[^.;]{0,50}\b(?:
    (?:do|does|did|would|could|is|are|was|were) not\b|advised against|doubts?|doubted|warned|against|cautioned|
    sceptical|unpersuaded|recommended (?:refusal|against)|objected|disagreed
  )
`;
const nevertheless = regex.i`
  \b(?:
    nevertheless|nonetheless|all the same|even so|regardless|undeterred|just the same|still|despite (?:this|that)|
    this notwithstanding
  )\b[^.;]{0,60}\b(?:
    assum\w+|recommend\w*|proceed\w*|propos\w+|us(?:es|ed)|adopt\w*|includ\w+|retain\w*|press\w*|goes|ask(?:s|ed)|
    relies|rel(?:y|ied)|put
  )\b|
  \b(?:recommendation|report|business case|paper|figure|proposal|service)\b[^.;]{0,30}\b
  (?:nevertheless|nonetheless|all the same|even so|regardless|still|despite (?:this|that))\b
`;
/** "Public Health advised a lower limit. It was not adopted." */
const advises = /\b(?:advised|recommended|warned|asked|suggested|proposed|urged|counselled|sought|preferred|wanted)\b/i;
const unheeded = regex.i`
  ^\W*(?:
    it|this|that|they|these|
    (?:the|this|that|his|her|their) (?:advice|view|recommendation|suggestion|warning|point|request|figure|limit|course)
    s?
  ) (?:was|were|is|are|has|have) not (?:been )?
  (?:adopted|followed|taken(?: up)?|heeded|accepted|acted (?:up)?on|agreed|pursued|thought|felt|reflected)\b.{0,30}$
`;
const open = regex.i`
  \b(?:
    both (?:are|is|were)|set out|in full|annexed|reproduced|printed|para(?:graph)?s?\.? \d|appendix|appendices|
    section \d|
    table \d|below|residents|consultees|respondents|applicant|objectors?|no officers?|panel|scrutiny|replies|parish|
    because|(?<!\d |in |by |until |till |from |of |before |after |this |next |last |late |early |mid-)may|if members
  )\b
`;

const onesAlone = oneLine`
  (?:
    (?:the )?(?:
      (?:[Dd]eputy )?[Ll]eader|(?:[Cc]abinet|[Ee]xecutive|[Ll]ead) [Mm]ember|[Pp]ortfolio [Hh]older|[Mm]ayor|
      [Cc]hair(?:man|woman)?|[Cc]onvener|(?:[Ll]eading|[Rr]uling|[Mm]ajority) [Gg]roup
    )(?: for [A-Z]\w+(?:,? (?:and )?[A-Z]\w+){0,2})?(?:['’]s (?:office|adviser|assistant))?|
    (?:Councillor|Cllr\.?) [A-Z][\w'’-]+
  )
`;
const rewrote = "(?:re-?worded|re-?wrote|re-?drafted|re-?cast|edited|amended|altered|softened|toned down|marked up)";
/** "Section 3 is as the Leader rewrote it": words of the report that whoever answers for it did not write. */
const reworded = regex`
  \b(?:
    (?:[Pp]aragraphs?|[Ss]ections?|[Pp]arts?|[Tt]ables?|[Pp]ages?) \d[\d.]*(?:(?:,| and| to|–) \d[\d.]*){0,4}|
    [Tt]h(?:is|ese) (?:report|paper|paragraphs?|sections?|words|conclusions?|comments)|
    [Tt]he (?:[a-z]+ )?(?:paragraphs?|sections?|wording|conclusions?|assessment|implications|comments|advice|summary)
    (?: (?:above|below|of this report|in this (?:report|paper)))?
  ) (?:now )?(?:is|are|was|were|stands?|appears?|reads?|has been|have been)(?: now| here| given| shown| set out|
  \ largely)? (?:
    (?:as|how|the way|in the (?:form|words|version) (?:in which|that)) ${onesAlone} (?:has |have |had )?${rewrote}|
    (?:re-?worded|re-?written|re-?drafted|re-?cast|edited|altered|softened|toned down|marked up) by ${onesAlone}
  )\b
`;
/** What members amend in the open is theirs to amend. */
const inDebate = regex.i`
  \b(?:
    motions?|amendments?|minutes?|resolved|seconded|at (?:its|the|their) meeting|polic(?:y|ies)|constitution|
    standing orders|terms of reference|scrutiny|foreword
  )\b
`;

/**
 * Was the advice of which a sentence tells turned round or put by? `before` is the sentence that "that comment" stands
 * for.
 */
export const turnedRound = (sentence: string, before: string): boolean =>
  sentence.length <= 400 &&
  ((reworded.test(sentence) && !inDebate.test(sentence)) ||
    (tellsTurn(sentence, before) && professional.test(`${before} ${sentence}`)));

function tellsTurn(sentence: string, before: string): boolean {
  if (prompted.test(sentence) && !aboveBoard.test(sentence) && turnedText.test(sentence)) return true;
  if (frames.some((frame) => frame.test(sentence))) return !open.test(sentence);
  if (before === "" || !(unheeded.test(sentence) || nevertheless.test(sentence)) || open.test(sentence)) return false;
  return (
    ((unheeded.test(sentence) && advises.test(before)) || (nevertheless.test(sentence) && doubted.test(before))) &&
    !open.test(before)
  );
}
