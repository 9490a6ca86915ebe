import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { cues } from "../../../core/rule/lexicon.ts";
import { isNamed } from "./persons.ts";

/** Words of health, conduct and leaving, as they are said of one holder of a post. */
export const oneEmployeeCues = cues(
  "one-employee",
  oneLine`
    doctor|GP|short hours|shorter hours|light duties|warnings|left by|left on|left with|went on a|went with|
    asked for his resignation|asked for her resignation|asked to resign|asked to go|falling out with|
    performance managed|performance-managed|managed out|return to work interview|return-to-work interview|half pay|
    went off|going blind|going deaf|because of his|because of her|losing his|losing her|bad back|his back|her back|
    bad knee|bad heart|eyesight|hearing aid|his memory|her memory|marriage|baby|dyslexi*|diabet*|autis*|epilep*|
    drink problem|gambling|in debt|an affair|asleep|drunk|last warning|speaking terms|not wanted|been let go|eased out|
    pushed out|taking advice|worked out|an early exit|early retirement|go at 5*|go at 6*|hospital|operation|maternity|
    counselling|heart attack|stroke|breakdown|nerves|sclerosis|cancer|depression|exhaustion|burnout|signed off|off work|
    off sick|been off|away since|been away|not been in|not been at|treated for|his illness|her illness|is ill|
    seriously ill|terminally ill|bereave*|death of|died|divorc*|terms were|terms are|terms have|on terms|to go|to leave|
    going early|leaving early|leave early|for him to|for her to|for them to|not be back|coming back|not return|
    not be returning|unlikely to return|not expected back|investigation into|expenses|drinking|driving licence|
    disciplinary|appraisal*|fewer hours|reduced hours|shorter hours|moved to the|two days a week|three days a week|
    paid off|a sum is|severance|settlement|weakest|likeliest to go|first to go|thought the|not up to|capability|
    warned about|final warning|time-keeping|timekeeping|sobriety|pregnan*|expecting|no place for|no job for|no role for|
    no post for|contract is|contract will|contract was|contract has|warnings|told to|diagnosed with|specialist|job back|
    kept on|post is|post goes|post will|post was|still off|his hours|her hours|their hours|no post has|no job has|
    no role has|no place has|no post was|no post can|wants to leave|hopes to leave|looking elsewhere|light duties|
    restricted duties|amended duties|phased return|to improve his|to improve her|month to|months to|weeks to|laid off|
    pensioned off|let go|shown the door|got rid of|put in for|last chance|whose job|whose post|been absent|been out|
    not been right|not been well|not been herself|not been himself|been well|been ill|a name in|a reputation|for that|
    cannot read|cannot spell|cannot count|cannot cope|be trusted|drinks|caught with|knows which|know which|be named|
    be nameless|no prizes|to go are|to go is|be lost is|be lost are|made redundant
  `,
);

const postWord = oneLine`
  (?:
    Treasurer|Manager|Director|Engineer|Surveyor|Solicitor|Accountant|Auditor|Registrar|Ecologist|Archivist|Conservator|
    Curator|Librarian|Planner|Architect|Officer|Co-?ordinator|Assistant|Clerk|Inspector|Controller|Supervisor|Ranger|
    Warden|Caretaker|Technician|Analyst|Adviser|Secretary|Superintendent|Valuer|Buyer|Lawyer|Nurse|Driver|Editor|
    Secretary|Leader|Lead|Head
  )
`;
const lowerPost = oneLine`
  (?:
    manager|engineer|surveyor|solicitor|accountant|auditor|registrar|ecologist|archivist|conservator|curator|librarian|
    planner|architect|officer|co-?ordinator|clerk(?: of works)?|inspector|controller|supervisor|ranger|warden|caretaker|
    technician|analyst|adviser|superintendent|arboriculturist|ecologists|valuer|buyer|lawyer|driver|editor|
    harbour ?master|postholder|post-holder|foreman|gardener|attendant|assessor|chef|cook|lifeguard|trainer|instructor|
    producer|organist|mace-?bearer|deputy head(?: teacher)?|head ?teacher|headmaster|headmistress|bursar|matron|
    teaching assistant|school secretary|paramedic
  )
`;
const name = "(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr) )?[A-Z][a-z'’]+(?: [A-Z][A-Za-z'’-]+){1,2}";
/** One post by its title, one holder by name, or both. */
const one = oneLine`
  (?:
    (?:Watch|Station|Crew|Group|Area) (?:Manager|Commander) [A-Z][A-Za-z'’-]+(?: (?:at|of|in) [A-Z]\w+)?|
    (?:
      Warden|Ranger|Driver|Caretaker|Librarian|Attendant|Technician|Nurse|Clerk|Inspector|Supervisor|Foreman|Cook|Chef|
      Lifeguard|Gardener|Archivist|Curator
    ) [A-Z][a-z'’]+ [A-Z][A-Za-z'’-]+|
    (?:[Tt]he|[Oo]ur|[Ii]ts|[A-Z][a-z]+['’]s|[Tt]he [a-z]+['’]s) (?:former |previous |last |late |present )?
    (?:(?:[A-Z][\w&-]+,?|of|for|and|the) ){0,5}${postWord}
    (?: (?:of|for) (?:the )?[A-Z]\w+(?:(?: and|,)? [A-Z]\w+){0,2})?(?:,? [A-Z][a-z]+(?: and [A-Z][a-z]+)?)?|
    (?:[Tt]he|[Oo]ur|[Ii]ts|[Tt]he [a-z]+['’]s) (?:[a-z]+ ){0,2}?${lowerPost}
    (?!(?<=solicitor|lawyer|architect|auditor|adviser)s\b)
  )(?:,? (?:Mr|Mrs|Ms|Miss|Mx|Dr) [A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?|, ${name})?,?|
  (?:Mr|Mrs|Ms|Miss|Mx|Dr) [A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?(?:
    \ of (?:
      Building Control|Environmental Health|Democratic Services|Highways|Payroll|Planning|Licensing|Housing|Finance|
      Legal|Parks|Revenues|Benefits|Estates|Procurement
    )(?! [A-Z])|
    \ (?:in|from) (?:[A-Z][a-z]+ (?!Road|Street|Court|Lane|Close|Avenue|House|Drive|Way|Ward)|and ){1,4}|
    ,? (?:the|our) (?:[A-Z][\w&-]+,? |of |for |and ){0,4}${postWord}(?: (?:of|for) (?:the )?[A-Z]\w+(?: [A-Z]\w+)?)?
  ),?
`;

/** What is between the holder, a doctor and the employer. */
const health = oneLine`
  (?:
    (?:has|had|is|was|who has|who had|having|suffered|suffering(?: from)?|after|with|following)
    \ (?:an? |from |recovering from |being treated for |off with )*(?:
      heart attack|stroke|(?:nervous )?breakdown|multiple sclerosis|cancer|depression|anxiety|exhaustion|burnout|
      diabetes|epilepsy|dementia
    )|
    (?:has|had|is|was|were|be) (?:now |been |again )*(?:
      signed off(?! by)|signed off by (?:(?:her|his|a|the) )?(?:own )?(?:doctor|GP|consultant)|
      off (?:work|sick|with|since)|away (?:since|with|following|after)|being treated for|
      (?:seriously |terminally )?ill\b|
      expecting(?: (?:an? (?:baby|child)|twins|her (?:first|second|third)|in [A-Z])|(?=[,.;]))|pregnant|
      going through a divorce
    )|
    went off (?:sick|work|with|ill|in tears|after (?:an?|the|his|her))|
    (?:is|was|has been|went|goes) (?:now |still )?(?:on|onto) (?:half|sick|reduced|no|statutory sick) pay|
    (?:has|had) not been (?:in (?:the office|work)|at (?:work|(?:his|her|their) desk)|seen) since|
    (?:will|would) (?:probably )?not (?:be )?(?:coming back|come back|return(?:ing)?|be back)|
    (?:is|was) (?:not expected back|unlikely to (?:return|come back))|
    because (?:his|her|their) (?:son|daughter|wife|husband|partner|mother|father|child) (?:is|was|has)|
    the death of (?:his|her|their)
  )
`;
const leaving = oneLine`
  (?:
    (?:left|leaves|is leaving|went|goes|resigned|stood down|departed|retired)(?: us| the [Cc]ouncil)? (?:
      by (?:mutual )?agreement\b|on (?:an? |agreed |mutually agreed )*(?:settlement|terms|package|pay-off)\b|
      with (?:an? (?:settlement|package|pay-off|payment|cheque)|£\d[\d,]{3})
    )|
    (?:was|were|been) asked (?:
      for (?:his|her|their) resignation|
      to (?:
        resign\b|go(?= quietly| in| at|[,.;])|
        leave(?= (?:the (?:[Cc]ouncil|service)|(?:his|her) post|by|with|after|quietly))
      )
    )|
    after falling out with (?:his|her|their)|
    terms (?:were|are|have been|had been) (?:being )?(?:discussed|agreed|negotiated|offered|settled)[^.;]{0,20}\bfor
    \ (?:him|her|them)|
    (?:is|was|are|were) (?:to leave|leaving|to go|going|to depart) on (?:terms|a settlement|agreed)|
    in talks[^.;]{0,40}\b(?:going|leaving|an early|a settlement|terms|exit|departure)|
    (?:a |the )?(?:sum|figure|payment|package|settlement) (?:is|was|has been|is being) (?:being )?
    (?:agreed|discussed|negotiated|offered)[^.;]{0,20}\b(?:for (?:him|her|them)|to go|to leave)|
    (?:was|is|were|been|be) (?:to be )?paid (?:£[\d,]+ )?(?:off|to (?:go|leave|resign))|
    would (?:walk away|leave|go) with £|
    (?:left|leaves|resigned|went|stood down|retired) [^.;]{0,20}(?:after|following|during|because of) (?:an? |the )?
    (?:investigation|complaint|allegation|disciplinary|inquiry|grievance)
  )
`;
const conduct = oneLine`
  (?:
    (?:an )?investigation into (?:his|her|their)|
    (?:has|had|was given|been given|has been given) (?:had )?(?:
      an? (?:final |written |formal |verbal )+warning|
      (?:two|three|several|repeated) (?:final |written |formal |verbal )?warnings
    ) (?:for|over) (?!the\b)|
    (?:has |had |was |been |twice )+(?:warned|spoken to|disciplined|cautioned) (?:about|over|for)
    \ (?:his|her|their|time)|
    fail(?:ed|ing) (?:an?|two|three|both|his|her) appraisals?|(?:has |had )?lost (?:his|her|their) (?:driving )?licence|
    (?:was |been )moved to [^.;]{3,30}\b(?:after|because|following)|
    (?:is|are|was|were) (?:generally |widely |privately )?(?:thought|considered|reckoned|believed)(?: to be)?
    \ (?:the (?:weakest|worst|laziest|slowest|least)|not up to)|
    the (?:likeliest|most likely|first) to (?:go|be made redundant|be dismissed)|
    asked for (?:fewer|reduced|shorter) hours because
  )
`;

export const toldOfOne = new RegExp(`\\b(?:${one})[^.;]{0,60}?\\b(?:${health}|${leaving}|${conduct})`);

/** Private words of body, home and standing at work, beside one who holds a post: for information. */
const privately = oneLine`
  (?:
    (?:a |his |her )(?:bad |poor |failing |weak )?(?:back|knee|hip|heart|eyesight|hearing|memory|nerves|liver)\b
    (?!-| up)|
    (?:his|her|['’]s) (?:marriage|divorce|drinking|debts?|affair|pregnancy|operation|counselling|faith)|
    (?:is|was|who is|being)
    \ (?:dyslexic|diabetic|autistic|epileptic|pregnant|drunk|bankrupt|in debt|an alcoholic|asleep)|
    (?:found|caught) (?:asleep|drunk|stealing|sleeping)|(?:a|his|her) (?:drink|gambling|drug) problem|
    (?:his|her|a) (?:last|final) warning|not (?:been )?on speaking terms|not wanted|
    (?:be |been |being )?(?:let go|eased out|pushed out|moved sideways)|taking (?:legal )?advice|
    (?:wants?|hopes?|asked|has asked) to (?:go|leave|retire) at \d\d|(?:a )?deal is being|in hospital|an operation|
    because of (?:his|her|their)
    \ (?:fits|back|eyes|eyesight|heart|nerves|medication|treatment|health|condition|illness|knees?|hips?|faith)|
    going (?:blind|deaf)|losing (?:his|her|their) (?:sight|hearing|memory)
  )
`;
export const hintedOfOne = regex`
  \b(?:${one}|(?:Mr|Mrs|Ms|Miss) [A-Z]\w+(?: [A-Z]\w+)? (?:of|in) [A-Z]\w+)[^.;]{0,70}?(?:\b|(?=['’]))${privately}
`;

/** How an employer stands to somebody: what is kept from him, what he was warned of, how long he has been away. */
const standing = oneLine`
  (?:
    (?:left|leaves|resigned|went|departed)(?: us| the [Cc]ouncil)? (?:
      by (?:mutual )?agreement\b[^.;]{0,30}(?:£|after|with)|on (?:an? |agreed )*(?:settlement|package|pay-off)\b|
      with £\d[\d,]{3}
    )|
    after falling out with (?:his|her|their) (?:[a-z]+ )?(?:director|manager|head|boss|colleagues?|supervisor|chief)|
    (?:is|was) being (?:performance[- ]managed|managed out)|no (?:place|room|role|job|post|work) for (?:him|her|them)\b|
    (?:his|her|their|whose) (?:own )?(?:post|job|contract|role|hours|grade|secondment|probation) (?:
      (?:is|was|are|were|will|would)(?: be)?
      \ (?:to (?:go|end|be)|being|not|one of those|at risk|halved|cut|reduced|deleted|lost|removed|redundant|going|over)
      \b|
      goes\b|ends?\b|runs? out|disappears|back\b
    )|
    (?:wants|hopes|means|plans|has asked|wishes) to (?:leave|resign)\b|looking (?:elsewhere|for another)|
    given (?:[a-z]+ )?(?:weeks?|months?) to improve (?:his|her)\b|on (?:light|restricted|reduced|amended) duties|
    phased return|not (?:to )?(?:be )?(?:kept on|renewed|extended|coming back|getting (?:his|her)|given (?:his|her))|
    (?:on|had|given|under) (?:an? |his |her |two |three |several )?
    (?:final |first |last |written |verbal |oral |formal )*warnings? (?:for|about|over|this|last|because|in)\b|
    told to (?:drink|leave|go|resign|work|smarten|[a-z ]{2,25} or (?:go|leave))\b|
    (?:is|was|be|been) (?:still )?(?:away|off|absent) (?:since|until|for the (?:last|past)|with|from work)\b|
    still off\b|caught (?:taking|stealing|drinking|asleep|[a-z]+ing)\b
  )
`;
const ailing = oneLine`
  (?:
    (?:has|had|is|was|been|being|with|for|seeing|under) (?:an? |her |his |again |treated for |diagnosed with )*(?:
      diagnosed with|depression|cancer|anxiety|stress|breakdown|specialist|psychiatrist|counsellor|operation|surgery|
      heart (?:attack|trouble|condition)|stroke|pregnant|drink problem
    )\b
  )
`;
const jobless =
  /\b[Nn]o (?:place|room|role|job|post|work) (?:(?:left|has been found|was found|can be found|remains) )?for $/;
const stands = new RegExp(`^[^.;]{0,100}?\\b${standing}`);
const ails = new RegExp(`^[^.;]{0,100}?\\b${ailing}`);
/** Where somebody works or what at. */
const works = regex`
  \b(?:
    ${postWord}|${lowerPost}|team|service|desk|department|depot|section|Master|structure|shift|rota|at work|
    who (?:runs|manages|leads|heads|looks after)
  )\b
`;
/** Those who are no staff, by what they are called, and what is said of staff in public. */
const others = regex`
  \b(?:
    [Cc]ouncillors?|Cllr|tenants?|residents?|objectors?|applicants?|petitioners?|claimants?|pupils?|patients?|traders?|
    licen[cs]ees?|badge|plate|Ltd|Limited|plc|inquest|[Cc]oroner|[Cc]ourt|[Tt]ribunal|thank\w*|
    years['’]? (?:of )?service|charity|19\d\d|1[0-8]\d\d
  )\b
`;

/** Somebody with a first name and a surname, and how the employer stands to him, or what ails him at work. */
export function namedAtWork(said: string): boolean {
  const text = said.replace(lapses, " ");
  return !others.test(text) && (isNamed(text, jobless, stands) || (works.test(text) && isNamed(text, undefined, ails)));
}

/** "The lease of the yard at Toll Bar runs out and will not be renewed": a place's, and nobody's post. */
const lapses = regex.g`
  (?<!\b(?:[Hh]is|[Hh]er|[Tt]heir|[Ww]hose|[A-Z][a-z]+['’]s) )\b(?:
    (?:sub-?)?leases?|tenanc(?:y|ies)|lettings?|licen[cs]es?|permits?|concessions?|franchises?|policy|policies|cover|
    subscriptions?|memberships?|agreements?|guarantees?|warrant(?:y|ies)|loans?|grants?|orders?|permissions?|
    (?:contracts?|arrangements?) (?:for|to|at|on|of)
  )\b[^.;]{0,110}?\b(?:
    (?:will|would|is|are|was|were|has|have|need|can|cannot|could|should|may) ?(?:not|never) (?:to )?
    (?:be |been |being )?(?:renewed|extended|kept on|continued)|
    runs? out|ends?|expires?|lapses?|(?:is|are|was|were) over
  )\b(?:[^.;]{0,60}?\bnot (?:to )?(?:be )?(?:renewed|extended|kept on)\b)?
`;

/** Members, clients, firms and rules; the dead in history; what is arranged with others. */
export const notStaff = regex`
  \b(?:
    [Cc]ouncillors?\b(?! [A-Z]\w+,? in )|Cllr|contract(?:or)?s?|tenants?|residents?|[Aa] trader|stallholders?|
    shopkeepers?|licence holders?|licensees?|leaseholders?|customers?|owes £|pupils?|patients?|claimants?|applicants?|
    Ltd|plc|policy|scheme|any|each|every|where|if an?|eligible|programme|1[0-9]\d\d|survey|service users?|
    fit and proper|hackney|private hire|works? (?:was|were|is|are)|plans?|drawings|accounts|certificat\w*|invoices?|
    variation|payment certificate|
    (?:should|must|may|can|could|will|would|to|shall) be signed off|signed off (?:the|on|by(?! (?:(?:her|his|a|
    the) )?(?:own )?(?:doctor|GP|consultant)\b)|as|all|each|for)|
    retired (?:in|on|after \d)|thank\w*|years['’]? (?:of )?service
  )\b
`;
