import { oneLine, regex } from "../../../core/pattern/regex.ts";
/** Choices on merit that were no such thing: by taste or acquaintance, or with marks that were changed. */

export interface MeritFault {
  readonly start: number;
  readonly end: number;
  readonly message: "unmeritorious" | "single" | "altered";
}

const judges =
  "(?:the )?(?:(?:\\w+ )?panel|officers?|evaluators?|committee|board|members|team|council|service|director|we)";
const taste = oneLine`
  (?:
    preferred|prefers?|took to|warmed to|liked|likes?|favou?red|favou?rs?|
    was (?:much |very |hugely )?(?:impressed|taken|struck) (?:by|with)|
    were (?:much |very |hugely )?(?:impressed|taken|struck) (?:by|with)|went for|plumped for|settled on|chose|picked|
    opted for|selected|appointed|recommends?|awarded
  )
`;
/** Reasons that no criterion would name. */
const ground = oneLine`
  (?:
    (?:is|are|was|were|being|a|an|the|it|they|as) (?:\w+ ){0,3}?(?:
      local|nearby|known|familiar|friendly|nice|likeable|long[- ]standing|
      well[- ](?:liked|known|regarded|connected|established)|popular|trusted|deserving|loyal|approachable|personable|
      home-grown
    )|
    local (?:firm|company|business|contractor|supplier|group|club|bidder|people)|roots in|
    (?:has|have|had)
    \ (?:always|long|previously|often|worked (?:for|with|in)|done (?:good|a lot)|helped|been (?:a )?(?:good|friend))|
    (?:worked|dealt) (?:for|with|in)
    \ (?:us|the council|the city|the town|the district|the borough|officers?|them|him|her)|
    (?:we|officers|members|the panel) (?:know|knew|like|trust|get on)|get(?:s|ting)? on (?:well )?with|gut|instinct|
    feeling|chemistry|personalit(?:y|ies)|reputation alone|
    (?:its|their|his|her) (?:managers?|director|owner|chief executive)[^.;]{0,40}? (?:worked|live|lives|grew up|known)|
    friend|relative|because of who|enthusias\w+|passion\w*|smile|heart|charm
  )
`;

const byTaste = regex.i`
  \b${judges} (?:\w+ ){0,2}?${taste}\b[^.;]{0,70}?\b
  (?:because|since|as|for|on account of|owing to|given|due to|in view of)\b[^.;]{0,30}?${ground}\b
`;
const bareTaste = regex.i`
  \b${judges} (?:simply |just |much |greatly |really )?(?:preferred|took to|warmed to|liked|favou?red) (?:the )?(?:
    incumbent\b|
    (?:local|existing|present|smaller|younger|friendl\w+|nice\w*|familiar) (?:[a-z]+ )?(?:
      firm|compan|bid|tender|suppl|contract|club|candidate|operator|applica|provider|one\b|offer|quot|trader|charit|
      business|group|builder|caterer|agenc|organi[sz]ation|people|team
    )
  )[^.;]{0,40}
`;
/** The panel liked one of those who bid: no mark is spoken of. */
const fondness = regex`
  \b(?:panel|evaluators|interviewers|judges|officers)\b[^.;]{0,90}\b
  (?:took to|warmed to|fell for|(?:was|were) (?:much |very |rather |quite )?taken with|hit it off with)\b (?:the )?
  (?:[a-z]+ )?(?:firm|company|bidder|tenderer|candidate|applicant|supplier|contractor|operator|club|one|[A-Z][a-z]+)
  \b[^.;]{0,40}|
  \b(?:panel|evaluators|interviewers|judges|officers|team)['’]s? (?:[a-z]+ )?favourites?\b|
  \b(?:charmed|wooed|won over|bowled over) (?:the |our )?(?:panel|evaluators|interviewers|judges|officers|team)\b|
  \b(?:liking|liked|loved) [A-Z][a-z]+ (?:best|most)\b
`;

/** "Was chosen because the team has worked with it for years": acquaintance is the whole reason. */
const byAcquaintance = regex.i`
  \b(?:
    (?:was|were|is|are|has been|have been) (?:chosen|selected|preferred|picked|appointed|engaged|taken on)|
    (?:got|won|was given|was handed|gets) the (?:work|job|contract|grant|order|commission)
  )\b[^.;]{0,20}\b(?:because|since|as|for)\b[^.;]{0,40}\b(?:
    (?:has|have|had) (?:long |always |often |previously )?(?:worked|dealt|got on) (?:well )?with|
    (?:has known|have known|knows?|knew|likes?|trusts?) (?:it|them|the|him|her|its)|
    known to (?:us|officers|the (?:team|service|council|department))|
    (?:very |so |highly )?(?:well|highly) (?:thought of|regarded|liked|spoken of)|never let|easy to (?:deal|work)|
    a friend|friends|good people
  )\b
`;
const desert = regex.i`
  \b(?:
    (?:go(?:es)?|going|went|given|made|paid|awarded|grant(?:ed|s)?|allocated|offered) (?:\w+ ){0,2}?(?:to|because|as)
    \ [^.;]{0,60}?\b(?:
      (?:most |more |very |truly |so |thoroughly )?(?:deserving|worthy)|deserves?(?: (?:it|help|support))?|good cause|
      favourites?
    )|
    because (?:it|they|the (?:group|club|charity|trust|applicants?|organisations?)) (?:is|are|was|were) (?:\w+ ){0,2}?
    (?:deserving|worthy|well[- ]loved|popular|known)|
    (?:groups|clubs|firms|bodies|applicants|charities|those) (?:that|which|whom)
    \ (?:officers|members|we|it|they|the panel)
    \ (?:know|knew|likes?d?|trust(?:ed|s)?|think|thought|felt|feel|prefer(?:red)?|favour(?:ed)?)\b
  )
`;
const single = regex.i`
  \b(?:
    (?:only|just) (?:one|a single) (?:supplier|firm|company|contractor|quotation|quote|tender|provider) was
    \ (?:asked|approached|sought|invited|considered|contacted|obtained)|
    (?:no|little) (?:point|sense|use) in (?:asking|approaching|inviting|looking|going)\b|
    no (?:other|competing|further|alternative)
    \ (?:suppliers?|firms?|compan(?:y|ies)|contractors?|quotations?|quotes|tenders?|providers?|bids?)
    \ (?:was|were|has been|have been) (?:asked|approached|sought|invited|considered|contacted|obtained)|
    (?:was|were|be|been|is) (?:awarded|let|given|placed|bought|ordered|appointed) (?:directly |\w+ )?without (?:any )?
    (?:competition|tender\w*|quotations?|advertis\w+)|
    (?:awards?|awarding|lets?|letting|gives?|giving|places?|placing|appoints?|appointing|grants?|granting)\b
    (?=[^.;]*\b(?:contracts?|concessions?|works?|services?|suppl(?:y|ies)|orders?|leases?|consultants?|firms?|
    contractors?)\b)
    [^.;]{3,90} without (?:any |further |an? )*(?:competition|competitive|tender\w*|quotations?|advertis\w+)\b
    (?![^.;]*\b(?:rules?|regulations?|waivers?|sections?|framework|exempt\w*|because|under|as permitted|urgen\w+)\b)|
    there (?:was|is) no need (?:to|for) (?:tender|advertise|competition|seek|go out)|
    (?:single|sole) (?:supplier|source|tender)\b[^.;]{0,40}\b(?:because|as|since) (?:it|they|we|officers)
    \ (?:is|are|know|have|has)\b[^.;]{0,30}(?:eas|known|quick|simpl|used|before|convenien)\w*
  )
`;
/** A name is known to be good, and that was enough. */
const noLook = regex.i`
  \b(?:
    (?:
      well (?:thought of|spoken of|liked|regarded)|a (?:safe|known) (?:pair of hands|quantity)|
      always (?:done|made|given|been|turned)|never let (?:us|the \w+) down|easy to (?:deal|work) with|
      (?:known|familiar) to (?:the team|officers|us|the service)|good (?:people|lads|friends)
    )\b[^.]{0,80}\b(?:
      no (?:need|reason|point|call) (?:to|for|in)|
      not (?:thought |felt |considered |seen as )?(?:necessary|needed|worth\w*)|nobody else|no one else|
      without (?:more|further) ado|so (?:the|it|they|we|officers)\b|and that (?:was|is) (?:enough|that)|settled it
    )|
    (?<!need )(?:look(?:ed|ing)?|search(?:ed|ing)?|cast(?:ing)?) (?:any |no )?
    (?:further|elsewhere|wider|beyond (?:it|them))\b
  )
`;
const looked = /\b(?:not|no|never|nobody|without|unnecessary|needless|well thought of|always|settled)\b/i;

/** "Were content to send the boats away and look no further": what somebody did, and no choice among bidders. */
const didOtherwise =
  /\b(?:content|happy|pleased|glad|willing|quick|ready|used) (?:just |merely |simply )?to\b[^.;]{2,80}$/i;

const procuring = /\b(?:award|grant|tender|bid|contract|supplier|firm|company|appoint|candidate|applica|quot|procure)/i;
const awarding = regex.i`
  \b(?:
    award|grant|tender|bid|contract|supplier|contractor|firm|company|appoint|candidate|application|applicant|funding|
    operator|provider|quot|procure|interview|panel|trust|club
  )
`;
const excused = regex.i`
  \b(?:
    waiver|exempt(?:ion|ed)? (?:under|from)|framework|rule \d|regulation \d|contract (?:procedure )?rules|
    standing orders|section \d|schedule|emergency|extreme urgency|scor(?:e|ed|es|ing)|criteri|weight(?:ed|ing)|
    consult(?:ees|ation)|respond(?:ents|ed)|option \w
  )\b
`;

/** An award that is explained by liking, nearness or desert, or made without competition and without a ground. */
export function meritFault(text: string): MeritFault | undefined {
  if (excused.test(text)) return undefined;
  const known = noLook.exec(text);
  if (known && looked.test(text) && (procuring.test(text) || !didOtherwise.test(text.slice(0, known.index))))
    return { message: "unmeritorious", start: known.index, end: known.index + known[0].trimEnd().length };
  const chosen = byAcquaintance.exec(text);
  if (chosen) return { message: "unmeritorious", start: chosen.index, end: chosen.index + chosen[0].trimEnd().length };
  const fond = fondness.exec(text);
  if (fond) return { message: "unmeritorious", start: fond.index, end: fond.index + fond[0].trimEnd().length };
  if (!awarding.test(text)) return undefined;
  const liked = byTaste.exec(text) ?? bareTaste.exec(text) ?? desert.exec(text);
  if (liked) return { message: "unmeritorious", start: liked.index, end: liked.index + liked[0].trimEnd().length };
  const alone = single.exec(text);
  return alone ? { message: "single", start: alone.index, end: alone.index + alone[0].trimEnd().length } : undefined;
}

const entrants = oneLine`
  (?:
    applicants?|applications?|bids?|bidders?|tenders?|tenderers?|candidates?|projects?|firms?|clubs?|groups?|
    charit(?:y|ies)|compan(?:y|ies)|scorers?|entries|entry|society|trust|choir|[A-Z][\w’'&-]+
  )
`;
const marks = "(?:scores?|marks?|marking|scoring|rankings?|order of merit|placings?|thresholds?|pass mark|points)";
const change = oneLine`
  (?:
    raised|lifted|lowered|dropped|adjusted|changed|altered|revised|amended|revisited|rounded up|massaged|tweaked|
    reconsidered|overturned|overruled|overridden|set aside|reopened|topped up|nudged|eased|relaxed|improved|increased|
    reduced
  )
`;
/** A score, a ranking or a pass mark that somebody changed. */
const remarked = regex.i`
  \b(?:
    ${marks}\b[^.;]{0,50}? (?:was|were|has been|have been|had been|being) (?:\w+ )?${change}|
    ${change} the (?:\w+ )?${marks}
  )\b
`;
/** Somebody who had applied, put above where the marks had put them. */
const advanced = regex`
  \b(?:
    ${entrants}[^.;]{0,30}? (?:was|were|has been|have been|had been) (?:then |later |afterwards )?
    (?:moved|bumped|promoted|pushed|nudged|lifted|put|placed|brought|let|waved|shifted|added)|
    (?:moved|bumped|promoted|pushed|nudged|lifted|put|placed|let|waved|brought) (?:the |one |two )?(?:\w+ ){0,3}?
    (?:[a-z]+)
  )\b[^.;]{0,30}? (?:
    up|ahead of|above|over|into the (?:funded|winning|successful|recommended)|
    to (?:first|second|third|the (?:top|list|front))|through
  )\b
`;
const marked = regex.i`
  \b(?:after(?:wards)?|once|following|when|since)\b[^.;]{0,30}\b(?:
    scor(?:ing|es)|mark(?:s|ing|ed)|interviews?|evaluation|moderation|results?|panel (?:met|knew|heard|saw|learn\w*)|
    meeting with
  )\b|
  \b(?:changed|adjusted|altered|raised|revised|moved up|rounded up) (?:\w+ )?afterwards\b
`;
/** Why it was done, in terms of nothing that was marked. */
const kindness = regex.i`
  \b(?:
    due a turn|(?:his|her|its|their|whose|['’]s) turn\b|turn (?:for|had come)|felt (?:that|sorry|it)|fel(?:t|l) for|
    sorry for|missed out|gone without|hard luck|unlucky|a pity|a shame|deserv\w+|a chance|owed (?:one|it|a)|
    benefit of the doubt|good ?will|as a gesture|to be (?:kind|fair to all)|
    so that (?:each|every) (?:ward|area|parish|district|division|party)|(?:its|their) efforts?|effort that|in favour of|
    ran it|(?:long-standing|old|good) friends?|known to|because of who|popular|spread (?:around|about|evenly)|
    one (?:each|in every)|different view|to let [^.;]{2,30} in
  )\b
`;
/** The marks were there, and something else was preferred to them. */
const passedOver = regex.i`
  \b(?:
    (?:did|do|had|has|was|were) not (?:score|scored|come|be|been|win|won|placed?)[^.;]{0,20} (?:highest|best|top|first)
    \b[^.;]{0,20}\b(?:but|yet|though|however)\b|
    should have gone to\b[^.;]{0,60}\bbut\b|
    (?:preferred|chosen|picked|funded|put|placed) (?:to|over|ahead of|above|before) (?:\w+ ){0,2}(?:higher|better)[- ]
    (?:scor|mark|rank|plac)\w+|
    (?:preferred|chosen|picked|funded|put|placed) (?:ahead of|above|over) (?:\w+ )?(?:those|others|ones)
    \ (?:that|who|which) (?:had )?scored|
    (?:although|though|even though|despite|in spite of) [^.;]{0,40}(?:short of|below|beneath|under) the
    \ (?:pass mark|threshold|cut-?off|line)|
    (?:overlook(?:ed)?|overturned|overrode|ignored|set aside|disregard(?:ed)?) the
    \ (?:scor\w+|marks|ranking|missing \w+|pass mark|criteria)
  )\b
`;
/** A fault of marking put right, by the method as it was published; or marks that are no marks of bids. */
const corrected = regex.i`
  \b(?:
    error|correct(?:ed|ion)|arithmetic\w*|addition|clarif\w+|moderat\w+|published|paragraph|rules?|regulation|section|
    appeal\w*|audit\w*|Ofsted|inspect\w+|regulator|withdr\w+|opened|residents|national|league|risk score|risk register|
    options? \w|pupils?|examin\w+|planning
  )\b
`;
const contest = regex.i`
  \b(?:
    award\w*|grants?|bids?|bidder\w*|tender\w*|contract|appl(?:y|ied|ic\w+)|panel|candidates?|interview\w*|scor\w+|
    marks|marking|pass mark|ranking|funded|shortlist\w*
  )\b
`;

/** A place, a score or a pass mark that was altered once the marks were known; surer where the reason is none. */
export function alteredMarks(text: string): (MeritFault & { readonly sure: boolean }) | undefined {
  if (!contest.test(text) || corrected.test(text)) return undefined;
  const anew = unloved.exec(text);
  if (anew) return { message: "altered", start: anew.index, end: anew.index + anew[0].length, sure: false };
  const over = passedOver.exec(text);
  const moved = over ?? remarked.exec(text) ?? advanced.exec(text);
  const kind = kindness.exec(text);
  const reason = kind ?? marked.exec(text);
  if (!moved && !(kind && turnGiven.test(text))) return undefined;
  if (!over && !reason) return undefined;
  const sure = kind !== null && (over !== null || moved !== null);
  const start = Math.min(moved?.index ?? Number.POSITIVE_INFINITY, reason?.index ?? Number.POSITIVE_INFINITY);
  const end = Math.max(moved ? moved.index + moved[0].length : 0, reason ? reason.index + reason[0].length : 0);
  return { message: "altered", start, end, sure };
}
/** The marks did not please, and the marking was done anew until they did. */
const unloved = regex.i`
  \b(?:scores?|scoring|marks|marking|ranking|order|result|list|outcome)\b[^.;]{0,60}\b(?:
    (?:did|does|do) not (?:feel|look|seem|sound|sit|come out) (?:\w+ )?(?:right|fair|sensible|comfortabl[ey]|well|as)|
    felt (?:wrong|odd|unfair)|looked (?:wrong|odd)|
    (?:was|were) (?:a (?:surprise|disappointment)|not (?:what|as|the one)\b)
  )[^;]{0,70}?\b(?:
    (?:ranked|scored|marked|sorted|judged|placed|assessed|gone over|done|looked at) (?:again|afresh|anew|differently)|
    re-?(?:ranked|scored|marked|ordered|done|arranged|drawn)|second (?:round|go|marking)|started again
  )\b
`;

/** A place or points that were given because it was somebody's turn. */
const turnGiven = regex.i`
  \b(?:given|handed|offered|allowed|let have|got) (?:\w+ ){0,4}?(?:last place|place|marks|points|grant|award|benefit)\b
`;
