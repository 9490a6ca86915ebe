import { oneLine, regex } from "../../../core/pattern/regex.ts";

/**
 * People at a briefing who are not councillors, by more words than those of a list of attendees, and approval that is
 * wanting.
 */

const party = oneLine`
  (?:local |district |county |national |ward |city |town )?(?:
    party|youth wing|branch|association|constituency|federation|headquarters|campaign|supporters['’] club|
    sister (?:group|party)|think[- ]tank
  )
`;
/** Of these nobody is a councillor. */
const plain = [
  oneLine`
    (?:${party}(?:['’]s)?) (?:
      secretar(?:y|ies)|chair(?:man|woman|s|men)?|treasurers?|officers?|organisers?|members?|staff|workers?|managers?|
      president|delegates?|researchers?|policy officers?|helpers?|press secretar(?:y|ies)|co-?ordinators?|volunteers?
    )
  `,
  oneLine`
    (?:
      people|persons|somebody|someone|friends|representatives?|helpers|staff|visitors|observers?|delegates?|members|
      officers?|one|two|three|four|those|(?:Mr|Mrs|Ms|Miss|Dr)\.? [A-Z][\w'’-]+|
      half of (?:those|them|the room)[a-z ]{0,12}
    )(?: (?:was|were|is|are))? (?:of|from) the [^.;,]{0,20}\b${party}
  `,
  oneLine`
    (?:policy|press|research|campaign) (?:officer|adviser|advisor|researcher|manager)s? (?:of|from) (?:the )?
    [^.;,]{0,20}\b(?:party|headquarters|association|campaign)
  `,
  oneLine`
    (?:the |an? |its |their |her |his )?
    (?:election|party|campaign|bidder['’]s|developer['’]s(?: planning)?|applicant['’]s(?: planning)?)
    \ (?:agents?|managers?)
  `,
  oneLine`
    (?:the |a |an? )?(?:prospective|would-be|aspiring|former|ex-|retired|past|defeated) ?
    (?:councillors?|members?|leaders?|candidates?|MPs?|ministers?)
  `,
  "(?:[Rr]etired|[Ff]ormer) members of (?:the|this) group",
  `(?:secretary|chair|chairman|chairwoman|treasurer|organiser|agent|president) of the [^.;,]{0,20}\\b${party}`,
  "candidates?(?: for [A-Z][\\w’'-]+)?(?! sites?|['’])",
  oneLine`
    activists?|canvassers?|campaigners?|lobbyists?|donors?|photographers?|guest speakers?|fundraisers?|
    (?:television|camera|film|TV) crew|strangers?|people at the back|journalists?|reporters?|leafletters?|party workers?
  `,
  oneLine`
    (?:MPs?|MSPs?|MLAs?|[Mm]embers? of (?:[Pp]arliament|the Senedd)|Senedd Members?)(?:['’]s?)?
    \ (?:office(?: managers?)?|staff|researchers?|caseworkers?|assistants?|agents?|interns?|husband|wife)
  `,
  oneLine`
    (?:the |a |their |its )?(?:trade )?union['’]?s? organisers?|
    (?:[Tt]he |a )?(?:developer|bidder|landowner|applicant|promoter)
    (?= (?:sat|joined|stayed|came|attended|was (?:present|there|in the room)))
  `,
  "researchers? (?:from|of|for) (?:the )?(?:MP|[Mm]ember of)",
  oneLine`
    (?:employees?|directors?|representatives?|staff|people) of (?:a|the|one of the)
    \ (?:bidders?|tenderers?|developers?|applicants?|landowners?|contractors?)
  `,
  oneLine`
    (?:trade unionists?|consultants?|advisers?|advisors?|experts?|academics?|lawyers?) (?:who|that)
    \ (?:advises?|helps?|supports?|writes? for) (?:the|this|its|their) (?:group|members)
  `,
  oneLine`
    (?:the |this |its )?[Gg]roup['’]s (?:own )?(?:press|media|policy|outside|external|campaign|communications)
    \ (?:adviser|advisor|officer|manager|consultant)s?
  `,
  oneLine`
    (?:ward|area|regional|county|district|field) organisers?|
    (?:(?:the|this|its|their|our) (?:[Gg]roup|party)['’]s|our|campaign)
    \ (?:interns?|volunteers?|helpers?|staffers?|placement students?)
  `,
  oneLine`
    (?:students?|interns?|graduates?|pupils?) on (?:placement|work experience) (?:with|in) (?:the|this|its|our)
    \ (?:[A-Z]\w+ )?(?:[Gg]roup|party)
  `,
  oneLine`
    (?:party['’]s|(?:national|regional) party) (?:\w+ )?spokes(?:man|woman|person|people)|
    (?:at|from) (?:regional|national|party|central) (?:office|headquarters)|bloggers?|
    (?:members|councillors)[- ]in[- ]waiting|(?:councillors|members)[- ]elect
  `,
  "friends of (?:the|this) (?:[A-Z][\\w'’-]+ )?[Gg]roup|union (?:delegates?|officials?|officers?|conveners?)",
  oneLine`
    (?:consultants?|advisers?|advisors?|assistants?|researchers?|lawyers?|solicitors?|accountants?|surveyors?|planners?)
    \ (?:retained|engaged|hired|paid|employed|funded) by (?:the |this |its |a )?(?:[\w'’-]+ )?(?:group|party)
  `,
  oneLine`
    (?:anyone|anybody|people|those|everyone|everybody) (?:who (?:is|are) )?
    (?:helping|working|volunteering|canvassing|leafleting)\b[^.;]{0,30}\b(?:campaign|election|canvass|by-election)
  `,
  "(?:hopes|hoping|wants|wishes|expects) to (?:be (?:selected|adopted|picked|chosen)|stand) (?:for|in|as)",
  oneLine`
    (?:Mr|Mrs|Ms|Miss|Dr)\.? [A-Z][\w'’-]+,? (?:who|that)
    \ (?:ran|runs|managed|manages|led|leads|organised|organises|chairs?|chaired|funds?|funded)
    \ (?:the|its|their|our|her|his) (?:last |next |local |group['’]s )*
    (?:campaign|election|branch|party|association|canvass\w*|leaflet\w*)
  `,
].join("|");
/** Of these the council's own or co-opted people may be one. */
const perhaps = [
  oneLine`
    (?:outside |external |unelected |group['’]s |other |non-council )?(?:
      guests?|visitors?(?! (?:centre|number|economy|levy|attraction|book|parking))|observers?|volunteers?|supporters?|
      friends of the group|outsiders?|outside advisers?|partners|strangers?|non-councillors?|non-members?
    )
  `,
  oneLine`
    (?:her|his|their|[A-Z][\w-]+['’]s)
    \ (?:husband|wife|partner|spouse|son|daughter|brother|sister|father|mother|flatmate)s?(?!-)
  `,
  oneLine`
    (?:applicant|developer|bidder|tenderer|landowner|objector|appellant|contractor)['’]s
    \ (?:solicitor|architect|planner|adviser|barrister|surveyor|consultant|representative)s?
  `,
  oneLine`
    (?:housing association|company|trust|charity|society|club|firm|chamber|college)['’]s
    \ (?:chair(?:man|woman)?|directors?|secretary|president|manager|chief executive)|
    (?:bring|invite|ask) (?:along )?(?:whoever|whomever|anyone|who) you (?:like|want|wish|please)
  `,
  "(?:parish|town|community) (?:council )?(?:chair(?:man|men|s)?|clerks?|councillors)",
  oneLine`
    anybody they (?:would|might|may|care|wish|like)\b[^.;]{0,16}|
    (?:bring|brings|bringing|brought|invite|invited) (?:along )?an? (?:friend|guest|relative|companion)\b|
    (?:people|persons|those|anyone|anybody) (?:who are |who is )?not
    \ (?:employed by|councillors|members|elected|(?:of|on) the [Cc]ouncil)
  `,
].join("|");

/** They are there, or will be, and hear what is said. */
const hears = oneLine`
  (?:
    attend(?:s|ed|ing|ance)?|present|joins?|joined|joining|sits?|sat|sitting|seated|takes? part|took part|
    (?:comes?|came|coming)(?! (?:out|up|from|of|into|forward|with|down|back))|invited|in the room|
    at the (?:table|back|meeting|briefing|session|presentation)|had been at|been at|was at|were at|being there|
    there (?:was|were|will be)|was there|were there|welcome|hears?|hearing|heard|listen(?:s|ed|ing)?|
    look(?:s|ed|ing)? in|stay(?:s|ed|ing)?|remain(?:s|ed|ing)?|admitted|admit|let in|bring|brings|bringing|brought|
    accompan\w+|asked (?:the|several|a|some|officers|questions)|spoke|take the notes|took (?:the )?notes|
    take (?:the members|notes)|dial(?:s|led|ling)?[- ]in|dial-in code|given the (?:link|code)|recipients|in the chair|
    (?:had|given|kept) (?:a )?seats?|handed to|(?:streamed|shown|shared|sent|given) (?:to|with)|thanked the|
    questioned the|pressed the|waiting with|with the group|expected|filmed|tak(?:es?|ing) the (?:notes|minutes)|
    come along|came along|along|handed to everybody|sat beside|observ(?:e|ed|ing)|in the presence of|the audience|
    standing invitation|listening in|(?:be|been|was|were) (?:passed|shown|read|handed) (?:the|a|copies)|
    place [^.;]{0,40}\bbefore (?:about|some|an|\d+)|bring (?:whoever|whomever|anyone|who) you|keep their places|
    through the|open to|on the (?:call|screen|line)
  )
`;
/** What is put where people are listed. */
const list = regex`
  ^(?:
    (?:A?[Rr]ound the table|On the call|Non-members?)(?=:)|Also (?:at|in)|Present|Attend(?:ance|ees|ing)|Seats|
    Recipients[^:]{0,30}|Invited|In attendance|Also present|Guests(?=:)|Open to
  )\b
`;

const sureOne = new RegExp(`\\b(?:${plain})\\b`, "i");
const perhapsOne = new RegExp(`\\b(?:${perhaps})\\b`, "i");
const presence = new RegExp(`\\b${hears}\\b`);

/** The briefing itself, or those whom it is for. */
const ofBriefing = regex.i`
  \b(?:
    groups?|briefings?|sessions?|councillors?|members|with the member|presentation|in the room|confidential|exempt|
    restricted|item \d
  )\b
`;

/** Nobody of the kind was there, was let in, or heard anything. */
const away = regex.i`
  \b(?:
    who (?:is|are) (?:also |both |themselves |himself |herself )?(?:a |an |the )?(?:members?(?! of)|councillors?)|
    none has been (?:made|received|asked for)|(?<!for )non-?members?: (?:no|none|nil)\b|guest list is empty|did not go|
    (?:was|were) (?:sent|given) [^.;]{2,40} instead|(?:any|every|each|all)(?: the)? candidates?\b|
    (?:is|are|was|were) (?:not|no longer) (?:a |an )?candidates?\b|
    (?:civic|charitable|ceremonial) (?:and \w+ )?(?:events?|engagements?|functions?)\b|
    (?:guests?|visitors?|observers?|press|journalists?|volunteers?|partners?)[^.;,]{0,30} (?:had|have|has|will have)
    \ (?:all |by then |already )?(?:left|gone|withdrawn)|
    not (?:attend|present|come|be (?:present|admitted|there))|did not (?:attend|come|stay)|
    (?:was|were|is|been) (?:cancelled|called off|turned away)|waited (?:in|outside)|withdr(?:ew|awn|aw)|may not|
    must not|cannot be (?:present|admitted)|no (?:guests?|visitors?|observers?|non-members?|other person|outsiders?)|
    nobody (?:else|from outside)|unless|if non-?members|
    press (?:gallery|bench|table|release|office|officer|statement|conference)|public meeting|open day|polling|
    count centre|co-?opt\w*|appointed (?:by|under|to)|(?<!not )employed by the Council|in public|
    candidates? (?:for|from) (?:the )?(?:post|job|role|interview)|
    (?:choice|choosing|selection|selecting|adoption|picking|adopting) (?:of )?(?:an?|the|its|our|their|your) (?:\w+ )?
    candidates?|
    candidates? for (?:apprentice\w*|approval|adoption|the course|training|a bursary|the award|treatment|listing)|
    (?:run|held|given|arranged|offered) by (?:the )?(?:electoral|elections?|returning)|interview\w*|shortlist\w*|
    library|museum|schools?['’]|consultation (?:event|responses?)|under the scheme|working group|liaison|project board|
    steering
  )\b
`;

/** Approval was not asked for, was not given, came from somebody else, or is not recorded. */
const lacking: readonly RegExp[] = [
  regex.i`
    \bapproval (?:for|of) (?:the |any |these |those )?(?:outside |external )?
    (?:guests?|visitors?|non-?(?:members?|councillors?)|outsiders?|observers?|people who)\b[^.;]{0,20}[:\s]+
    (?:is |was )?(?:to follow|awaited|pending|none|not (?:yet|sought|given|needed|necessary)|n\/?a|to be)\b
  `,
  regex.i`
    \bnon-?members?['’]? ?(?:present|presence|attending)\W{1,4}(?:yes|true)\b[^.]{0,30}\bnon-?member ?approval\W{1,4}
    (?:n\/?a|none|no|nil|not|pending|to follow|false|$)
  `,
  regex.i`
    \b(?:no|without|not (?:any|a)) (?:written |formal |prior |recorded )?(?:consent|approval|permission|leave|authority)
    \b[^.;]{0,40}\b(?:thought|considered|felt|was|is|needed|necessary|sought|given|asked|recorded)\b
  `,
  regex.i`
    \b(?:nobody|no one|none of us|we) (?:has|have|had|did|was)? ?(?:not )?
    (?:asked|sought|told|approached|consulted|informed)\b[^.;]{0,20}\b(?:the )?
    (?:Chief Executive|Executive Director|Monitoring Officer|head of paid service)\b
  `,
  regex.i`
    \b(?:Chief Executive|Executive Director|Monitoring Officer)\b[^.;]{0,30}\b(?:has|have) (?:still|yet|not yet|not)
    \ (?:to )?(?:repl|answer|respond|approve|decid|agree|be asked|been asked)\w*
  `,
  regex.i`
    \b(?:[Gg]roup [Ll]eader|[Ll]eader of the [Gg]roup|[Gg]roup [Ss]ecretary|[Cc]hair|[Gg]roup|[Oo]fficers) (?:
      gave (?:leave|permission|consent|approval)|(?:was|were) content|agreed|allowed|permitted|saw no (?:harm|objection)
    )\b
  `,
  regex.i`
    \b(?:said yes|agreed|approved|gave leave|consented|nodded)\b[^.;]{0,24}\b
    (?:on the (?:telephone|phone)|in passing|by word of mouth|orally|verbally|over (?:lunch|coffee))\b
  `,
  regex.i`
    \b(?:whose|anybody['’]s|any|whether [^.;]{2,50} had) (?:permission|approval|consent|leave)\b[^.;]{0,40}\b
    (?:not (?:recorded|known|stated|noted)|unknown|unclear)\b
  `,
  regex.i`
    \b(?:refused|turned down|not approved|declined)\b[^.;]{0,60}\b(?:but|and yet|although) (?:they|he|she|it)
    \ (?:came|attended|stayed|were|was|sat|joined)\b
  `,
  regex.i`
    \b(?:on the strength of|under|by virtue of) (?:it|that|the (?:old|earlier|last|same)(?: \w+)? approval)
    \b[^.;]{0,40}\b(?:admitted|come|came|attended|let in|invited|present)\b
  `,
  regex.i`
    \b(?:consent|approval|permission)\b[^.;]{0,40}\b(?:covers?|is for|was for|named|extends to) (?:only )?
    (?:one|two|a|an|Mr|Mrs|Ms|Dr)\b[^.]{0,50}\b(?:two|three|four|five|six|more|others|another|several)\b
  `,
  regex.i`
    \bleaders? (?:was|were|have|has|had) (?:not|never) (?:been )?(?:sent|told|copied|given|shown|informed)
    \b[^.;]{0,40}\b(?:approval|consent|permission|guests?|presence)\b
  `,
  regex.i`
    \b(?:permission|approval|consent|clearance)\b[^.;]{0,60}\b(?:
      formality|afterwards|after the (?:event|meeting|session)|retrospective(?:ly)?|
      once (?:it|the (?:session|meeting)) is over
    )\b
  `,
  /\b(?:verbal|oral|spoken|informal|unwritten)(?:ly)? (?:assurance|approval|consent|permission|agreement|word)\b/i,
  regex.i`
    \b(?:field|box|line|space|column)\b[^.;]{0,40}\b(?:approval|consent|permission)\b[^.;]{0,30}\b
    (?:empty|blank|unfilled|incomplete)\b
  `,
  regex.i`
    \bno record of (?:an?y?|one|it|its|the|such) |
    \bapproved by:? (?:the )?(?:group|party|branch)(?:['’]s)? (?:secretary|leader|whip|chair\w*|office)\b
  `,
  regex.i`
    \b(?:overlook(?:ed|ing)?|ignor(?:e|ed|ing)|pass(?:ed)? over) the presence of\b|
    \bnot (?:like|wish|care|think it (?:right|polite)) to (?:ask|enquire|inquire)\b|\bnobody (?:asked|enquired) who\b
  `,
  /\b(?:no harm|harmless|nothing wrong)\b[^.;]{0,30}\b(?:let(?:ting)?|hav(?:e|ing)|invit\w+|admitt?\w*)\b/i,
];

/** Approval with its place or its day. */
export const isRecorded = (text: string): boolean =>
  regex.i`
  \b(?:consent|approval|approved|agreed)\b[^.;]{0,60}\b
  (?:CE\/\d|Chief Executive (?:on|dated) \d|ref(?:erence)?\.? ?[\w/]*\d|in writing|dated \d|copied to)
`.test(text) && !lapsed.test(text);
const lapsed = /\b(?:last year|not been|nobody|to follow|pending|awaited|refused|no written)\b/i;

/** How surely a sentence puts somebody at a briefing who is not a councillor; nothing where it does not. */
export function outsiderIn(text: string): "sure" | "perhaps" | undefined {
  if (text.length > 400 || away.test(text) || isRecorded(text)) return undefined;
  const sure = sureOne.test(text);
  const somebody = sure || perhapsOne.test(text);
  const wanting = lacking.some((pattern) => pattern.test(text));
  if (lacking.slice(0, 2).some((pattern) => pattern.test(text))) return "sure";
  if (!somebody || !(presence.test(text) || wanting || list.test(text))) return undefined;
  if (!sure && !wanting && !(ofBriefing.test(text) || list.test(text))) return undefined;
  return sure || wanting ? "sure" : "perhaps";
}

/** Lines of the text that list people or approvals, which are no header. */
export const isList = (text: string): boolean =>
  list.test(text) || lacking.slice(0, 2).some((pattern) => pattern.test(text));

/** Cue words of the frames here that the rule does not have already. */
export const outsiderWords = oneLine`
  tenderer's|tenderer’s|contractor's|contractor’s|canvassing|union official*|union officer*|blogger*|in-waiting|
  in waiting|councillors-elect|councillors elect|members-elect|members elect|spokesman|spokeswoman|spokesperson|
  regional office|national office|party office|central office|delegate*|applicant's|applicant’s|landowner's|landowner’s|
  objector's|objector’s|appellant's|appellant’s|on placement|work experience|paid by|hired by|retained by|engaged by|
  helping with|to be selected|to be adopted|association's|association’s|company's|company’s|trust's|trust’s|charity's|
  charity’s|club's|club’s|whoever you|whomever you|who you like|interns|verbal assurance|verbal approval|oral approval|
  brother|sister|father|mother|photographer*|guest speaker*|co-ordinator*|coordinator*|a friend|a relative|
  not on the council|fundraiser*|crew|youth wing|strangers|at the back|developer|aspiring|son|daughter|advise the|
  treasurer|nonmemberspresent|nonmember*|researcher*|caseworker*|think tank|headquarters|husband|wife|friend|friends|
  visitor*|lobbyist*|journalist*|outside|outsider*|would-be|prospective|former|retired|unionist*|consultant*|bidder*|
  developer's|developer’s|parish|anybody they|not employed by|consent|permission|gave leave|sister group|
  supporters' club|supporters’ club|Senedd|member of parliament|ran the|non-council
`;
