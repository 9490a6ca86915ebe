import { oneLine, regex } from "../../../core/pattern/regex.ts";

/**
 * Frames by which a sentence tells that one group has what others are refused, told late or not told of; each works on
 * one sentence.
 */

const named =
  "[Tt]he (?:[A-Z][\\w’'-]+ (?:and )?){1,3}(?:Group|Alliance|Independents|Party|members)|[Tt]he Independents";
/** Those who are left out, by whatever name. */
const others = oneLine`
  (?:
    (?:[Tt]he |[Aa]ny |[Aa]ll |[Bb]oth |[Ss]ome )?
    (?:other|others|remaining|smaller|smallest|opposition|minority|unaligned|independent|ungrouped|rival|second|third)
    (?: (?:two|three|four|five|political|group|party))*(?:
      \ (?:groups?|members?|councillors?|part(?:y|ies)|sides?|benches|spokes(?:persons?|people|man|woman)|leaders?|ones)
    )?\b|
    [Aa](?:nother|n unaligned|n independent) (?:group|member|party|councillor)|any(?:body|one) (?:else|outside)|
    (?:every|no)(?:body|one| one|-one) else|(?:[Tt]he )?rest\b(?: of the (?:[Cc]ouncil|chamber|members|groups))?|
    (?:colleagues|members|those) (?:across the (?:chamber|floor)|opposite)|${named}|members? outside
  )
`;
/** Those who are served. */
const favoured = oneLine`
  (?:
    majority|ruling|controlling|larger|largest|leading|biggest|executive['’]s|administration['’]s|[Cc]hair(?:man)?['’]s|
    [Ll]eader['’]s|[Cc]abinet['’]s
  )
`;
const help = oneLine`
  (?:
    briefings?|sessions?|seminars?|presentations?|tours?|visits?|notes?|papers?|slides|figures|data|tables|counts|
    lists?|copy|copies|material|models?|modelling|folder|access|answers|advice|information|version|offer|invitation|
    requests?|meetings?|calls?|documents?|analysis|spreadsheets?|forecasts?|costings?
  )
`;

/** Whoever is not told, or is not to know. */
const untold: readonly string[] = [
  oneLine`
    \b(?:[Nn]othing|[Nn]ot a word|[Nn]o (?:word|notice|mention|hint|invitation|offer|copy))\b[^.;]{0,60}\b
    (?:said|given|sent|breathed|made|gone|reached|got out|issued|extended)\b[^.;]{0,40}\b(?:to )?(?:the leaders of )?
    ${others}
  `,
  oneLine`
    \b${others}\b[^.;,]{0,16}\b(?:
      (?:(?:did|do|does|should|must|will|would|need) (?:not|never)|cannot|never|need not) (?:to )?(?:
        get (?:wind|sight|hold|to (?:hear|know|see))|hear|learn|know|find out|see|catch|come to|discover|
        be (?:told|invited|asked|offered|included|copied|shown|given)
      )|
      (?:were|are|is|was|has been|have been|had been) (?:not|never) (?:to be )?
      (?:told|invited|asked|offered|included|copied|shown|given)|
      (?:has|have|had) (?:not|never) been (?:told|invited|asked|offered|included|copied|shown|given)
    )\b
  `,
  oneLine`
    \b(?:not|never|without|rather than|avoid) (?:to )?
    (?:let(?:ting)?|tell(?:ing)?|show(?:ing)?|giv(?:e|ing)|invit(?:e|ing)|cop(?:y|ying)|includ(?:e|ing)|extend(?:ing)?)
    \b[^.;]{0,30}?\b(?:to |for )?${others}
  `,
  oneLine`
    \b(?:so that|lest|in case|because) [^.;]{0,30}\b${others}[^.;]{0,30}\b(?:
      (?:do|does|did|should|would|might|may|will|could|can)(?: not)? (?:\w+ )?(?:ask|want one|expect|demand|hear of)|
      ask for|wants? one
    )\b
  `,
  oneLine`
    \b(?:will|shall|would|did|does|do|has|have|need) not (?:be |been )?(?:\w+ )?(?:
      call(?:ing|ed)? on|visit(?:ing|ed)?|brief(?:ing|ed)?|meet(?:ing)?|repeat(?:ing|ed)?|extend(?:ing|ed)?|
      offer(?:ing|ed)?|invit(?:e|ing|ed)|see(?:ing)?|speak(?:ing)? to|do(?:ing)?
    )\b[^.;]{0,40}\b(?:
      the rest|the others|others|elsewhere|any(?:body|one) else|other (?:groups|members)|the smaller|the minority|
      the opposition
    )\b
  `,
  oneLine`
    \b(?:[Ww]e|[Oo]fficers|[Tt]here is|[Tt]here was|[Tt]he (?:service|department|director))
    \ (?:sees?|saw|is|was|feels?|felt)?(?: \w+)? ?no (?:call|need|cause|reason|point|occasion|case) (?:to|for|in)
    \ (?:extend\w*|offer\w*|repeat\w*|do\w*|hold\w*|tell\w*|invit\w*|cop\w*)\b[^.;]{0,30}\b
    (?:invitation|offer|same|session|exercise|further|wider|more widely|others?|rest|it)\b
  `,
  oneLine`
    \b(?:offer|session|briefing|invitation|exercise|presentation|it) (?:has|have|had|was|will|is)(?: not| never)(?: to)?
    (?: been| be)? (?:repeated|extended|made|offered|given|run)\b[^.;]{0,12}
    (?:elsewhere|again|to (?:any|the) other|more widely|further|for (?:any|the) other|$)
  `,
];
/** What they ask for, they do not get. */
const refused: readonly string[] = [
  oneLine`
    \b(?:${others}|(?:Reform|Labour|Conservative|Green|Liberal Democrat|Independent) members)\b[^.;]{0,40}\b
    (?:asked|applied|wrote|wanted)\b[^.;]{0,40}\b(?:was|were|has been|have been) (?:told|given to understand)
    \ that\b[^.;]{0,40}\b(?:too|no|not|full|cannot|only|already)\b
  `,
  `\\bnot (?:be )?(?:free|available)\\b[^.;]{0,12}\\b(?:for|to) ${others}(?! of)`,
  oneLine`
    \b(?:better|best|wiser|thought (?:\w+ )?|decided|agreed|preferred) not to
    \ (?:let|give|show|tell|allow|send|offer|brief)\b[^.;]{0,12}\b(?:them|him|her)\b[^.;]{0,30}\b${help}\b
  `,
  oneLine`
    \b(?:declined|refused|turned down|rejected|ignored|put off|dismissed)\b[^.;]{0,40}\b
    (?:requests?|applications?|approach|invitation|enquiry)\b[^.;]{0,24}\b(?:from|by|of) ${others}
  `,
  oneLine`
    \b(?:${others}|(?:Councillor|Cllr\.?) [A-Z][\w’'-]+)(?:['’]s?)? (?:\w+ )?(?:requests?|applications?|approach|
    enquiry)
    \b[^.;]{0,40}\b(?:was|were|has been|have been|is|are)(?: being)? (?:\w+ )?
    (?:turned down|refused|declined|rejected|ignored|put off|left unanswered|not answered)
  `,
  `\\b(?:refused|denied|closed|barred|withheld|shut) (?:to|from) ${others}`,
  oneLine`
    \b${others}\b[^.;]{0,40}\b(?:asked|applied|wrote|wanted)\b[^.;]{0,60}\b(?:was|were|has been|have been)
    \ (?:told|asked|left|advised) to (?:wait|come back|look|read|make do|try)
  `,
  oneLine`
    \b(?:no|not (?:the|enough)|neither)
    \ (?:time|slots?|room|capacity|resources?|places?|space|staff|officers?|hours?|money)\b[^.;]{0,50}\b(?:for|by|from|of)
    \ ${others}
  `,
  oneLine`
    \b(?:[Gg]roup|[Mm]embers?|[Cc]ouncillors?|[Pp]arty|[Ii]ndependents|side)\b[^.;]{0,20}\b(?:is|are|was|were)
    \ (?:too (?:small|few|new|junior|seldom)|not (?:large|big|numerous) enough|hardly (?:large|big) enough)\b[^.;]{0,40}\b
    (?:worth|deserve|merit|warrant|justify|for|need|trouble)\b
  `,
  oneLine`
    \b(?:[Ww]hen|[Ii]f|[Ww]ere|[Ss]hould) (?:the )?${others}[^.;]{0,20}\b
    (?:asks?|enquires?|wants?|inquires?|to ask|to enquire|rings?|calls?)\b[^.;]{0,50}\b
    (?:say|tell them|answer|reply|deny|explain)\b[^.;]{0,40}\b
    (?:not exist|too busy|busy|no such|nothing|none|cannot|not be|no (?:officer|time|record)|deny|full)\b
  `,
];
/** It is for some and for nobody else, or they have it first or in full. */
const favour: readonly string[] = [
  oneLine`
    \b(?:shorter|thinner|cut-down|edited|briefer|abridged|lesser) (?:note|version|paper|copy|session)\b[^.;]{0,60}\b
    (?:sent|given|gone|went|goes|offered|supplied) to ${others}
  `,
  oneLine`
    \b${others}\b[^.;]{0,20}\b(?:learns?|hears?|finds? out|reads?|sees?)\b[^.;]{0,20}\b(?:from|in) the
    \ (?:agenda|press|newspapers?|papers|minutes|website)\b
  `,
  oneLine`
    \b[Oo]nly (?:the )?(?:${favoured}|[A-Z][\w’'-]+(?: Group)?)(?:['’]s)? (?:group['’]s )?
    (?:group|members|councillors|side|benches)\b[^.;]{0,40}\b(?:
      (?:was|were|are|is|have been|has been|will be)
      \ (?:invited|offered|shown|given|briefed|sent|asked|told|admitted|taken)|
      may|received|had|got
    )\b
  `,
  oneLine`
    \b${help}\b[^.;]{0,50}\b(?:is|are|was|were|be) (?:\w+ )?
    (?:for|confined to|reserved (?:for|to)|kept (?:for|to)|restricted to|limited to|open to|given only to) (?:only )?
    (?:members of |those in )?the (?:${favoured} (?:group|party|side)|administration|majority)\b
  `,
  oneLine`
    \b(?:[Ff]or|[Tt]o) the ${favoured} (?:group|party|side|members)\b[^.;]{0,80}[;,] ?(?:but |and )?(?:for|to) the
    \ (?:others?|rest|smaller|remaining|minority)\b
  `,
  oneLine`
    \bfor (?:the )?${favoured} (?:group|party|members)(?:['’]s)? [^.;]{2,50}\b(?:but|and)
    \ (?:has|have|had|is|are|will|can) (?:no|not|nothing|never)\b[^.;]{0,40}\b
    (?:others?|the rest|anyone else|anybody else)
  `,
  oneLine`
    \b(?:stays?|staying|remains?|kept|be kept|rests?|goes no further than) (?:between|with|among|within) (?:the )?
    (?:department|officers?|service|us|you|ourselves|director|team)\b[^.;]{0,40}\b
    (?:and (?:the |you|your)|members|group|you)\b
  `,
  oneLine`
    \b(?:members?|councillors?|groups?|spokes\w+|independents?|they|he|she|party|leaders?)\b[^.;]{0,60}\b
    (?:left|dropped|taken|struck|removed|kept|missed) (?:off|from|out of) the (?:\w+ )?
    (?:list(?! of)|circulation|distribution|mailing|invitations?)\b
  `,
  `\\b(?:withheld|hidden|concealed|kept) from (?:the )?${others}`,
  "\\b[Nn]ot for the (?:eyes|ears|attention|use) of (?:any )?(?:member|councillor|one|body|group|others?)",
  oneLine`
    \b(?:ahead|in advance|in front) of (?:the )?${others}|
    \b(?:days?|weeks?|fortnight|month|hours?|morning) (?:before|earlier than|sooner than)
    \ (?:any(?:one|body) else|every(?:one|body) else|the (?:others|rest)|other (?:groups|members))
  `,
  `\\b(?:has|have|had|given|got|received|seen) (?:had )?(?:the |this |these )?${help} early\\b`,
  oneLine`
    \b${others}\b[^.;]{0,30}\b(?:will |can |must |may |to |have to )+
    (?:make do|be content|rest content|manage|content themselves)\b
  `,
  oneLine`
    \b${others} (?:will|can|may|is to|are to)\b[^.;]{0,30}\b(?:told|hear|learn|know|have it|see it|informed|notified)
    \b[^.;]{0,40}\b(?:
      soon enough|early enough|time enough|quite enough|on the (?:day|morning|night)|at the meeting|after(?:wards)? |
      once it is (?:decided|over|done)
    )
  `,
  oneLine`
    \b(?:fuller|longer|complete|full|detailed|earlier|better) (?:version|copy|note|account|paper|edition)\b[^.;]{0,40}\b
    (?:went|goes|given|sent|supplied|issued|shown)\b[^;.]{0,12}\bto ${others}[^.]{0,40}\b
    (?:taken out|removed|left out|omitted|cut|deleted|not (?:in|included))
  `,
];
/** "Other groups notified: none" */
const field = regex.i`
  ^\W*other groups?(?: members)? (?:notified|told|informed|offered|invited|consulted|aware)\W{1,4}
  (?:none|no|not yet|nil|n\/?a|nobody|false|not applicable|not considered necessary)\b
`;
const uneven = new RegExp([...untold, ...refused, ...favour].join("|"));

/** In a briefing: others by any name beside a word for not, less, later or in secret, and beside help that is given. */
const anyOthers = regex`
  \b(?:
    (?:[Tt]he |[Aa]ny |[Aa]ll )?
    (?:other|remaining|smaller|smallest|opposition|minority|unaligned|independent|Independent|rival)
    \ (?:two |three |four |political |group )*
    (?:groups?|members?|councillors?|part(?:y|ies)|sides?|benches|spokes\w+|leaders?)|
    [Tt]he (?:others|opposition|rest of the (?:[Cc]ouncil|chamber))|
    [Tt]he (?:Liberal Democrats|Greens|Conservatives|Independents)|(?:Reform|Labour) members|[Mm]embers who sit alone|
    (?:every|any)(?:body|one) else
  )\b
`;
const kept = regex.i`
  \b(?:
    not|no|never|without|neither|nor|n['’]t|none|refus\w+|declin\w+|wait\w*|short(?:er)?|ignorance|in the dark|unaware|
    quiet|private|secret|only|too (?:small|busy|late|few|many|soon)|until after|later|rather than|instead of|prefers?|
    ahead of|cut|thinner|less|fewer|alone|exclusively|have to pay|of their own
  )\b
`;
const soleReader = regex`
  \b(?:[Yy]ou are the only|[Oo]nly you|[Nn]o other (?:group|member|councillor)|[Nn]obody but (?:you|the group))
  \b[^.;]{0,50}\b(?:shown|told|given|seen|has|have|had|know)|
  \b(?:laid on|put on|arranged|prepared|reserved|kept|meant|run|held) (?:only |just |solely )?for
  \ (?:the administration|the ruling|the majority|you alone|your group alone)\b|
  \b[Tt]wo of the three groups\b|\b[Tt]hree of the four groups\b|\b(?:all|every) groups? but one\b
`;
const declined =
  /^\W*(?:offered|open|available|extended|copied|sent|shown) to (?:the )?other groups?\W{1,4}(?:no|none|not)\b/i;

/** Does a sentence of a briefing perhaps say so? It may be of other things that are not shared. */
export const isPerhapsUneven = (text: string): boolean =>
  text.length < 300 &&
  anyOthers.test(text) &&
  kept.test(text) &&
  given.test(text) &&
  !evenly.test(text) &&
  !inside.test(text) &&
  !innocent.test(text);
const given = new RegExp(`\\b(?:${help}|circulation|calendar|portal|diary|officers?|we|you)\\b`, "i");
const innocent = regex.i`
  \b(?:
    what (?:is|was) said|discuss\w*|discretion|party (?:business|matters?|political)|leave before|withdraw|
    (?:their|its|other groups['’]) (?:own )?(?:views?|motions?|amendments?|papers?|proposals?)|on request|may ask|
    may have|entitled|votes?|voted|voters|ward|casework|does not (?:deal|cover|bind)|decision of|not been asked|
    public interest|comment on|compare\w*|favour|political
  )\b
`;

/** The others have the same, had it, or may have it. */
const evenly = regex.i`
  \b(?:
    made to every\w*|
    (?:to|by|for|with|from|of) (?:all|each|every)(?: of)?(?: the)? (?:(?:two|three|four|five|\w+) )?
    (?:groups?|members|spokes\w+|leaders)|
    all (?:the )?(?:groups|members) (?:were|are|have|may)|each group|any (?:member|group) may|
    same (?:right|text|list|note|offer|briefing|session|material|answer)|and was met|was met on|
    (?:has|have) been refused to any|no session|all the groups|may have the same|likewise|whatever their group|
    so that (?:all|every)|and of this one|what (?:is|was|has been|it|the group|members) (?:\w+ )?(?:said|says)|
    said (?:at|in) (?:the|this|its) meeting|received by
  )\b
`;
const inside = regex.i`
  \b(?:
    discussions?|deliberations?|said in|personal data|casework|confidences?|draft motion|legal privilege|
    exempt (?:appendix|information)|panel members|appeals?|disciplin\w+|planning application|licen[cs]\w+|school places|
    tender(?:er)?s?|bidders?|contractors?['’]
  )\b
`;
const serves = new RegExp(
  `\\b(?:${help}|groups?|members?|councillors?|spokes\\w+|you|circulation|calendar|diary|officers)\\b`,
  "i",
);

/** Does a sentence say that others are kept from what one group has? */
export function isUneven(text: string): boolean {
  if (text.length > 400) return false;
  if (field.test(text) || declined.test(text) || soleReader.test(text)) return !evenly.test(text);
  return serves.test(text) && !evenly.test(text) && uneven.test(text);
}

/** Groups that are not of members, and others who are not groups of the council. */
const otherGroups = regex`
  \b(?:
    [Ff]riends|[Cc]linical|[Cc]ommissioning|[Yy]outh|[Ss]taff|[Uu]sers?['’]?|[Ww]orking|[Pp]roject|[Tt]ask|[Ss]teering|
    [Ff]ocus|[Rr]esidents?['’]?|[Tt]enants?['’]?|[Cc]ommunity|ethnic|age|[Ii]nterest|[Rr]eference|[Pp]eer|[Ss]upport|
    [Pp]arents?|[Pp]upils?|[Pp]atients?|[Rr]eading|[Aa]rts?|[Ss]ports?|[Ww]alking|[Aa]dvisory|[Rr]eview
  ) [Gg]roups?\b|
  \b(?:trusts?|partnerships?|applicants?|bidders?|landlords?|lessees?|the other party to)\b
`;

/** Is it surely of help that officers give, and not of a matter that some members alone may hear? */
export const isSurelyUneven = (text: string): boolean => !inside.test(text) && !otherGroups.test(text);
