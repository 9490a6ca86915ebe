import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { firstMatch } from "../../neutrality/sentenceFrames.ts";

/**
 * A share, a seat, a tenancy, a game or kin that whoever wrote, scored or decides has with those who gain, told in
 * passing: for information.
 */

const doing = oneLine`
  (?:
    led|chaired|scored|marked|wrote|drafted|prepared|negotiated|sat|ran|evaluated|assessed|drew up|handled|dealt|did|
    interviewed|visited|checked|managed|supervised|inspected|set|compiled|judged|valued|advised|costed|visited|met|
    showed|saw|chose|recommends|recommended
  )
`;
const posts = oneLine`
  (?:
    Officer|Manager|Director|Surveyor|Engineer|Solicitor|Lead|Adviser|Accountant|Clerk|Registrar|Member|Leader|Convener|
    Buyer|Valuer|Planner|Architect|Auditor|Curator|Librarian|Mayor|Provost|Chair(?:man|woman)?|Vice-Chair
  )
`;
const titled = oneLine`
  (?:
    (?:[Tt]he |[Oo]ur |[Aa]n? )?(?:[A-Z][\w&-]+ (?:and )?){1,3}?${posts}|[Tt]he ${posts}|
    (?:[Tt]he )?Head of [A-Z]\w+(?: and [A-Z]\w+)?|(?:[Tt]he )?(?:Cabinet|Executive|Lead) Member
  )(?: for (?:the )?[A-Z]\w+(?:(?:,| and) [A-Z]\w+){0,3})?
`;
const author = oneLine`
  (?:
    [Tt]he (?:author|writer|compiler|drafter)(?: of th(?:is|e) (?:report|paper))?|
    (?:[Tt]he |[Tt]his )?(?:report|paper)(?:['’]s)? (?:author|writer)|[Tt]he (?:decision[- ]maker|case officer)|
    [Tt]he (?:officer|colleague|person) (?:who|that) [^,.;]{3,50}
  )
`;
const part = oneLine`
  (?:[Oo]ne|[Tt]wo|[Aa]nother|(?:[Tt]he|[Aa]) (?:first|second|third|fourth|fifth|other|youngest|last)) of (?:
    them|these|those|whom|(?:the |its |our |their )(?:two|three|four|five|six|seven)|
    (?:the |its |our |their )(?:[\w-]+ ){0,2}(?:
      evaluators|assessors|scorers|markers|judges|interviewers|officers|panel|panellists|surveyors|reviewers|advisers|
      members
    )
  )
`;
const panel = oneLine`
  (?:[Tt]he|[Aa]n?) (?:[\w-]+ ){0,2}(?:
    scorer|evaluator|assessor|marker|panellist|judge|valuer|surveyor|adviser|chair|
    (?:officer|member|manager|adviser|chair) (?:on|of) the (?:[a-z]+ )?(?:panel|team|evaluation)
  )
`;
const who = oneLine`
  (?:${author}|${part}|${panel}|${titled}|(?:Councillor|Cllr) [A-Z][\w'’-]+)(?: who ${doing}\b[^,.;]{0,50})?
  (?:, [^,.;]{3,70},)?,?(?: who)?(?: (?:also|still|himself|herself|happens to|both))?
`;

/** Whoever works for the council: its members are put on the boards of such bodies by the council itself. */
const officers = oneLine`
  (?:
    (?:[Tt]he |[Oo]ur |[Aa]n? )?(?:[A-Z][\w&-]+ (?:and )?){1,4}?
    (?:Officer|Manager|Surveyor|Engineer|Solicitor|Lead|Adviser|Accountant|Buyer|Valuer|Planner|Architect|Curator)|
    (?:[Tt]he )?Head of [A-Z]\w+(?: and [A-Z]\w+)?
  )
`;

const kin = oneLine`
  (?:
    (?:elder |younger |late |step-?|half-?)?(?:brother|sister|mother|father|son|daughter)(?:-in-law)?|in-laws|wife|
    husband|partner|spouse|cousin|uncle|aunt|nephew|niece|relative|relation|business partner|(?:old |close |good )friend
  )
`;
const seat = "(?:management |steering |executive )?(?:committee|board|council of management|governing body|trustees)";
const share = oneLine`
  (?:has|had|holds?|held|owns?|owned|keeps?|kept|bought|retains?|retained|inherited) (?:\w+ )?
  (?:an? |some |a few |the |one |two )?(?:\w+ )?
  (?:half[- ]share|half|third|quarter|share|shareholding|stake|holding|directorship|(?:sleeping )?partnership)s?
  \ (?:with (?:his|her|their) [\w-]+ )?(?:in|of|at|with)\b
`;
const seated = oneLine`
  (?:is|was|are|were|has been|sits?|sat|serves?|served) (?:also )?(?:a member of|on|among) (?:the |its |their )
  (?:[a-z]+ )?${seat}\b(?! (?:of the Council|which|that|today|on \d|meeting))
`;
const related = oneLine`
  (?:is|was|are|were) (?:\w+ )?(?:married|engaged|related|(?:an? |the |his |her )?(?:first |second |old |close )?${kin})
  \ (?:to|of) (?!the (?:late|then|former) )
`;
const withKin = `(?:has|had) an? ${kin} (?:who|that|on|in|at|with|among|working)\\b`;
const lets = oneLine`
  (?:rents?|rented|leases?|lodges?|lodged|owns?|farms?|moors?) (?:an? |the |his |her |their )?(?:[\w-]+ ){0,3}
  (?:from|over|next to|next door|opposite|beside|adjoining|above|below|backing|alongside|adjacent)\b
`;
const plays = oneLine`
  (?:
    plays?|sings?|swims?|rows?|sails?|bowls?|bats?|coaches|umpires?|referees?|acts|worships?|volunteers?|helps out|
    drinks?|banks?|shops?|moors? (?:\w+ )?\w+|keeps (?:an? |his |her )(?:boat|horse|pony|plot|stall)|
    has (?:an? |his |her )(?:plot|allotment|boat|berth|mooring|season ticket|stall|locker|beach hut)
  ) (?:there|at|for|with|in the (?:same|choir|band|team|club))\b
`;

/** An office of honour or trust in a body of its own: a club's treasurer, a charity's trustee. */
const officeOf = oneLine`
  (?:is|was|has been|acts as|has acted as|serves as|has served as|remains) (?:also |now |still |himself |herself )?
  (?:(?:an?|the|its|their|one of (?:its|the|their)|life|honorary|founder|founding|acting|joint|former) ){0,3}(?:
    treasurer|trustees?|president|vice-president|patron|captain|(?:vice-)?chair(?:man|woman)?|secretary|bookkeeper|
    committee member|churchwarden|organiser|founder|fundraiser|volunteer
  ) (?:of|to|for|at|with) (?:the |that |this |its |one of the )?(?!(?:[A-Z]\w+ )*(?:Board|Committee|Panel|Partnership|Forum|Group)\b)
  (?:[A-Z][\w'’&-]+ ){0,4}(?:
    Trust|trust|Club|club|Society|society|Association|association|Friends|Charity|charity|Theatre|Company|company|
    Foundation|Co-?operative|Union|Band|Choir|Church|Hall|School|Academy|Museum|Fund|firm|applicants?|bidders?|
    organisations?|Players|Rovers|United|Centre|Festival|Orchestra|body|club['’]s
  )
`;

/** "…, who wrote this report and sat on the panel," */
const aside = "(?:,? (?:who|which|that) [^,.;]{3,60})?(?:, [^,.;]{3,70},)?,?(?: who)?";

const of = (who: string, tie: string): RegExp => new RegExp(`\\b${who} (?:${tie})[^.;]{0,70}`);

// One pattern for each tie: of those, a sentence has the words of one at most, and the others are not run.
const frames: readonly RegExp[] = [
  of(who, share),
  of(`(?:${author}|${part}|${panel}|${officers})${aside}`, officeOf),
  of(who, seated),
  of(who, related),
  of(who, withKin),
  of(who, lets),
  // The game that an author or a judge plays with those who gain.
  of(`(?:${author}|${part}|${panel})(?: (?:also|still|himself|herself))?`, plays),
  // "The director of the company is my brother-in-law"
  regex`
    \b(?:[Tt]he|[Oo]ne|[Aa]n?|[Ii]ts|[Tt]heir|[A-Z][a-z]+) (?:[\w-]+ ){0,3}(?:
      director|owner|partner|manager|chair\w*|secretary|treasurer|trustee|founder|head|proprietor|shareholder|tenant|
      landlord|applicant|bidder|contractor|agent|builder
    )s?\b[^.;]{0,40}? (?:is|are|was|were) my (?:own |late |former )?${kin}\b
  `,
  // "having chaired the club's committee since 2019"
  regex`
    \bI\b[^.;]{3,90}, having (?:long )?
    (?:chaired|founded|been (?:a |the |its )?(?:treasurer|secretary|trustee|member|chair|director|patron)|served|sat)
    \ (?:of |on |for |at |in )?[^.;]{0,70}
  `,
];
/** "The Events Manager's daughter starts at the showroom in May." */
const kinOf = regex`
  \b(?:${author}|${titled}|${panel}|${part}|(?:Councillor|Cllr) [A-Z][\w'’-]+)['’]s? (?:own )?${kin}(?:, [^,.;]{3,60},)?
  \ (?:also |still |once |now )?(?:
    is|was|are|were|
    (?:would|will|(?:is|has offered|has agreed) to) (?:
      supply|run|sell|provide|let|cater|lease|rent|buy|take on|carry out|print|build|manage|receive|design|haul|deliver|
      keep
    )|
    owns?|runs?|chairs?|works?|worked|has|had|holds?|manages?|heads?|sits?|founded|employs?|starts?|started|begins?|
    keeps?|kept|does|did|sells?|supplies|plays?|drives?|rents?|farms?|moors?|banks?|lets?|joins?|joined|serves?|bid|
    tendered|applied|put in
  )\b[^.;]{0,80}
`;

/** "The writer of this report lets two flats of his own in the area": the author has what the decision is about. */
const ownTrade = regex`
  \b${author},? (?:who )?(?:also |himself |herself )?(?:lets|rents out|owns|farms|keeps|runs|trades in|has)
  \ (?:an?|one|two|three|four|several|a few|some|\d+) (?:[a-z-]+ ){0,2}(?:
    flats?|houses?|homes|bedsits?|propert(?:y|ies)|shops?|fields?|acres|boats?|pubs?|caf[eé]s?|taxis?|cabs?|stalls?|
    caravans?|units?|berths?|moorings?|beach huts?|allotments?|plots?|garages?|kiosks?|holiday lets?
  )\b[^.;]{0,70}
`;

/** "My wife is its president and I coach the hurdles": whoever writes the report tells it of himself. */
const office = oneLine`
  (?:
    president|vice-president|chair(?:man|woman)?|treasurer|secretary|captain|trustee|patron|director|founder|organiser|
    manager|owner|bursar|steward|coach|conductor|organist|churchwarden|governor|bookkeeper|accountant|landlord|tenant
  )
`;
const body = "(?:it|them|there|one of (?:it|them|these|those|the [a-z]+))";
const ofMyOwn = regex`
  \b[Mm]y (?:own |late )?${kin}(?:, [^,.;]{2,30},)? (?:
    (?:is|was|are|has been|acts as|serves as) (?:also |now |still )?(?:
      (?:its|their|one of (?:its|their)|the [a-z]+['’]s) (?:[a-z]+ )?${office}s?|on (?:its|their) ${seat}|
      among (?:its|their) [a-z]+|
      (?:employed|engaged|paid|retained) by ${body}
    )|
    (?:
      owns|runs|founded|works (?:for|at)|(?:plays|swims|rows|sings|rides|bowls|sails|runs) (?:for|in|at|with)|coaches|
      chairs|has shares in
    ) (?:${body}|(?!the Council|the NHS|NHS)(?:the )?[A-Z][\w’'-]+)|
    sits on (?:its|their) ${seat}
  )\b[^.;]{0,60}|
  \bI (?:also |still |have long |myself )?(?:
    (?:coach|captain|umpire|referee|groom|crew|conduct|keep the books|keep (?:its|their) books|do (?:its|their) books)
    \ ?(?:the|its|their|for|at|there|one|two)\b|
    (?:sit|serve) on (?:its|their) ${seat}|
    (?:am|was|have been) (?:also |still |long )?(?:
      (?:its|their|one of (?:its|their)) (?:[a-z]+ )?${office}|an? (?:life |founder |founding |keen |paid-up )?member
      \ (?:of ${body}|there|myself)|on (?:its|their) ${seat}
    )|
    (?:play|sing|row|swim|sail|bowl|bat|worship|volunteer|help out) (?:there|for (?:it|them)|in (?:its|their) [a-z]+)|
    have (?:played|sung|rowed|swum|sailed|bowled|ridden|coached|volunteered) (?:for|with|in|at) (?:it|them|the [a-z]+)
  )\b[^.;]{0,60}
`;

/** Somebody may gain by what is decided. */
const gain = regex.i`
  \b(?:
    bids?|bidders?|tender\w*|scor(?:e|ed|es|ing)|panel|award\w*|contracts?|grants?|appl(?:y|ied|icants?|ications?)|
    quotations?|procure\w*|lease|sale|sell|buy|purchas\w+|negotiat\w+|licen[cs]e|licensing|operator|suppliers?|
    suppl(?:y|ies)|catering|bar|sponsor\w*|offers?|firms?|compan(?:y|ies)|clubs?|trust|society|charity|hall|site|land|
    premises|unit|development|developer|allotment|market|shop|showroom|organisations?|ranked|framework|providers?|
    directors?|trade|trader|business|stalls?|pitch|kiosk|Ltd|Limited|plc
  )\b
`;
/** It was told and dealt with, is the post itself, or is a career. */
const dealt = regex.i`
  \b(?:
    declared|interest (?:was|is|has been)|(?:stood|stands) (?:aside|down|back)|took no part|takes no part|withdrew|
    withdraws|recused|replaced|representative|represents|nominee|nominated|nomination|ex officio|appointed (?:by|to)|
    on behalf of|employee of the Council|register|secondment|seconded|apprentice\w*|degree|qualif\w+|died|killed|victim|
    carers?|funeral|safeguarding|tenant (?:representative|member)
  )\b
`;

/** Somebody's words, and what a member declares. */
const promised = /[“"]|\b(?:declares?|declaring|wrote|writes|said|says)\b/;

/** Where a sentence tells of such a tie, or `null`; `around` is the text of its block. */
export function ownTieIn(text: string, around: string): RegExpExecArray | null {
  if (text.length > 320 || dealt.test(text)) return null;
  const own = ownTrade.exec(text) ?? (promised.test(text) ? null : ofMyOwn.exec(text));
  if (own || !gain.test(around)) return own;
  return kinOf.exec(text) ?? firstMatch(frames, text);
}
